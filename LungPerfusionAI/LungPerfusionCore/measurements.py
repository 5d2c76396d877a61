"""One measured number with its region and unit: the row of every table and of ``result.json``."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Measurement:
    """A quantity of a region, e.g. ``Measurement("RUL", "defect_percent", 12.5, "%")``.

    ``region`` is one of whole, right, left, a lobe (RUL RML RLL LUL LLL) or a zone (right_apical, ...);
    ``quantity`` is spelled as in the README's list of quantities. ``value`` is NaN where it is undefined, and
    ``reason`` then says why where that is known.
    """

    region: str
    quantity: str
    value: float
    unit: str
    reason: str = ""

    def as_dict(self) -> dict:
        """The fields by name; a reason only where there is one."""
        fields = asdict(self)
        return fields if self.reason else {key: value for key, value in fields.items() if key != "reason"}
