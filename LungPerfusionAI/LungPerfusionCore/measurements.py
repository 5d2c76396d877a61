"""One measured number with its region and unit: the row of every table and of ``result.json``."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Measurement:
    """A quantity of a region, e.g. ``Measurement("RUL", "defect_percent", 12.5, "%")``.

    ``region`` is one of whole, right, left, a lobe (RUL RML RLL LUL LLL) or a zone (right_apical, ...);
    ``quantity`` is spelled as in the README's list of quantities. ``value`` is NaN where it is undefined, and
    ``reason`` then says why where that is known; ``struck_out`` is what would have stood there, of a scan that a model cannot judge.
    """

    region: str
    quantity: str
    value: float
    unit: str
    reason: str = ""
    struck_out: float | None = None

    def as_dict(self) -> dict:
        """The fields by name; a reason, and what is struck out, only where there is one."""
        return {key: value for key, value in asdict(self).items() if key not in ("reason", "struck_out") or value not in ("", None)}


def beside_limit(value: float, limit: float, digits: int, shown: float | None = None) -> float:
    """``value`` rounded to ``digits`` decimals so that it never reads as on the other side of the limit that stands beside it, nor, below
    it or beyond it, as the limit itself. What lies on the limit reads as the limit.

    ``shown``: the limit as it is shown, where that is rounded as well; then what lies on or beyond it may read as it.
    """
    if math.isnan(value):
        return value
    written, scale = limit if shown is None else shown, 10.0**digits
    rounded = round(value, digits)
    if value < limit and rounded >= written:
        return (math.ceil(round(written * scale, 6)) - 1) / scale
    if value > limit and (rounded < written or (rounded == written and shown is None)):
        return (math.floor(round(written * scale, 6)) + 1) / scale if shown is None else math.ceil(round(written * scale, 6)) / scale
    return rounded


def struck_out(text: str) -> str:
    """Text with a line through it, in any font and table (U+0336 after every character)."""
    return "".join(character + "\u0336" for character in text)
