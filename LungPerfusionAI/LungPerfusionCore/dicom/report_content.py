"""What a structured report says, before it is written and after it is read: numbers with bounds, and where they come from."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..errors import InputError
from ..measurements import Measurement
from ..sentence import Sentence

#: A quantity with one of these endings is a bound of the quantity without it.
_BOUNDS = {"_low": "low", "_high": "high"}


@dataclass(frozen=True)
class ReportedNumber:
    """One number: ``value`` in ``unit`` of a ``region``, with the bounds of its interval where there is one (NaN else)."""

    region: str
    quantity: str
    value: float
    unit: str
    low: float = math.nan
    high: float = math.nan

    @property
    def has_interval(self) -> bool:
        """Whether both bounds are known."""
        return math.isfinite(self.low) and math.isfinite(self.high)

    def same_as(self, other: ReportedNumber) -> bool:
        """Whether both say the same, to the digits that DICOM's decimal strings hold."""
        return (self.region, self.quantity, self.unit) == (other.region, other.quantity, other.unit) and all(
            _alike(mine, theirs, max(abs(self.value), abs(mine)))
            for mine, theirs in ((self.value, other.value), (self.low, other.low), (self.high, other.high))
        )


@dataclass(frozen=True)
class SegmentReference:
    """A segment of a SEG object: UID of the object, number of the segment; ``of``: the region or quantity that refers to it."""

    instance_uid: str
    number: int
    of: str


@dataclass(frozen=True)
class ReportOrigin:
    """Where the numbers come from. ``command``: which method of this extension; ``parameters``: what it was run with; ``model``: name and
    checksum of the network, empty without one; ``reader``: who set or changed a threshold, empty where nobody did; ``simulated``: an
    input is simulated."""

    command: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    model: str = ""
    reader: str = ""
    simulated: bool = False

    @property
    def procedure(self) -> str:
        """What the source is, in words: a CT of the chest, unless the parameters name another region (CT perfusion)."""
        return {"brain": "CT of the head", "body": "CT"}.get(str(self.parameters.get("region", "")), "CT of the chest")


@dataclass(frozen=True)
class ReadReport:
    """What a report says, read back. ``algorithm`` and ``version`` of what measured; ``source_series``: UIDs of the series it refers to;
    ``segments``: the segments it refers to; ``unread``: measurements of which something is missing, in sentences."""

    numbers: tuple[ReportedNumber, ...]
    method: str = ""
    algorithm: str = ""
    version: str = ""
    parameters: tuple[str, ...] = ()
    reader: str = ""
    simulated: bool = False
    source_series: tuple[str, ...] = ()
    segments: tuple[SegmentReference, ...] = ()
    unread: tuple[str, ...] = ()


def reported_numbers(measurements: Sequence[Measurement]) -> tuple[ReportedNumber, ...]:
    """Measurements as numbers of a report, undefined ones left out.

    Bounds come from a measurement's own ``low`` and ``high``, or from the quantities ``NAME_low`` and ``NAME_high`` of the same region.
    """
    present = {(m.region, m.quantity): m for m in measurements}
    bounds: dict[tuple[str, str], dict[str, float]] = {}
    folded = set()
    for m in measurements:
        for ending, side in _BOUNDS.items():
            base = (m.region, m.quantity.removesuffix(ending))
            if m.quantity.endswith(ending) and base in present and present[base].unit == m.unit:
                bounds.setdefault(base, {})[side] = float(m.value)
                folded.add((m.region, m.quantity))
    found = []
    for m in measurements:
        key = (m.region, m.quantity)
        if key in folded or not math.isfinite(m.value):
            continue
        own = {side: float(each) for side in ("low", "high") if (each := getattr(m, side, None)) is not None}
        low, high = ({"low": math.nan, "high": math.nan} | own | bounds.get(key, {})).values()
        if math.isfinite(low) != math.isfinite(high):
            raise InputError(Sentence("The interval of {quantity} of {region} has one bound only.", quantity=m.quantity, region=m.region))
        found.append(ReportedNumber(m.region, m.quantity, float(m.value), m.unit, low, high))
    if not found:
        raise InputError(Sentence("There is no measurement to report."))
    twice = [number for n, number in enumerate(found) if (number.region, number.quantity) in {(o.region, o.quantity) for o in found[:n]}]
    if twice:
        raise InputError(
            Sentence("{quantity} of {region} stands twice among the measurements.", quantity=twice[0].quantity, region=twice[0].region)
        )
    return tuple(found)


def _alike(mine: float, theirs: float, scale: float) -> bool:
    if math.isnan(mine) or math.isnan(theirs):
        return math.isnan(mine) and math.isnan(theirs)
    return math.isclose(mine, theirs, rel_tol=1e-8, abs_tol=1e-8 * scale)
