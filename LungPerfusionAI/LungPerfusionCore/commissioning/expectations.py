"""What a commissioning case expects, and the verdict on what came out: a line an expectation."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..measurements import Measurement

TRUTH, RELEASE, SITE, REPORT = "truth", "release", "site", "report"
#: Against what a number is held, in words.
AGAINST = {
    TRUTH: "the digital patient's truth",
    RELEASE: "the release's own numbers",
    SITE: "the site's known answer",
    REPORT: "the DICOM report of the same result",
}
#: Slack for the rounding of decimal text and sums in another order.
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Expectation:
    """One number that a case must give. ``value`` NaN: it must be undefined. ``tolerance``: largest difference, in ``unit``; ``why`` it is
    so. ``against``: a key of ``AGAINST``."""

    case: str
    against: str
    region: str
    quantity: str
    unit: str
    value: float
    tolerance: float
    why: str


@dataclass(frozen=True)
class Line:
    """An expectation, what was measured (NaN: undefined), and whether it holds; ``note`` says what is wrong."""

    expectation: Expectation
    measured: float
    passed: bool
    note: str = ""

    @property
    def difference(self) -> float:
        """Measured less expected; NaN where either is undefined."""
        return self.measured - self.expectation.value


@dataclass(frozen=True)
class CaseRun:
    """What a case did: its command, how long it took (s), on what device, and why it failed where it did."""

    case: str
    command: str
    seconds: float
    device: str = ""
    failure: str = ""
    notes: tuple[str, ...] = ()


def judge(expectations: Iterable[Expectation], measurements: Sequence[Measurement]) -> list[Line]:
    """Hold a case's numbers against what is expected of them: value within the tolerance, and the same unit."""
    found = {(m.region, m.quantity): m for m in measurements}
    return [_verdict(each, found.get((each.region, each.quantity))) for each in expectations]


def failed_lines(expectations: Iterable[Expectation], why: str) -> list[Line]:
    """The lines of a case that did not run: none of what was expected came out."""
    return [Line(each, math.nan, False, why) for each in expectations]


def _verdict(expected: Expectation, found: Measurement | None) -> Line:
    if found is None:
        return Line(expected, math.nan, False, "This number is missing.")
    value = measured_value(found)
    if found.unit != expected.unit:
        return Line(expected, value, False, f"The unit is {found.unit or 'none'} instead of {expected.unit or 'none'}.")
    if math.isnan(value) or math.isnan(expected.value):
        both = math.isnan(value) and math.isnan(expected.value)
        return Line(expected, value, both, "" if both else "Undefined on one side only.")
    difference = abs(value - expected.value)
    if difference <= expected.tolerance + _ROUNDING * max(1.0, abs(expected.value)):
        return Line(expected, value, True)
    unit = f" {expected.unit}" if expected.unit not in ("", "1") else ""
    return Line(expected, value, False, f"Differs by {difference:.4g}{unit}, allowed are {expected.tolerance:.4g}{unit}.")


def measured_value(measurement: Measurement) -> float:
    """The number, or what a guard struck out: that a model may not judge a scan does not change what it computed."""
    return float(measurement.struck_out) if measurement.struck_out is not None else float(measurement.value)


def swapped(lines: Sequence[Line]) -> list[Line]:
    """Lines with a remark where right and left failed and each has the other's number."""
    by_place = {(x.expectation.case, x.expectation.against, x.expectation.quantity, x.expectation.region): x for x in lines}
    return [replace(line, note=f"{line.note} {_SWAPPED}".strip()) if _is_swapped(line, by_place) else line for line in lines]


_SWAPPED = "Right and left seem exchanged."


def _is_swapped(line: Line, by_place: Mapping[tuple[str, str, str, str], Line]) -> bool:
    e = line.expectation
    side, _, rest = e.region.partition("_")
    other = {"right": "left", "left": "right"}.get(side)
    if line.passed or other is None:
        return False
    twin = by_place.get((e.case, e.against, e.quantity, f"{other}_{rest}" if rest else other))
    return (
        twin is not None and not twin.passed and abs(line.measured - twin.expectation.value) <= max(e.tolerance, twin.expectation.tolerance)
    )
