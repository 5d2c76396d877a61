"""Lines as a page shows them: one a number of the truth and of the site, one a case of the release's table, failures all."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..lungs.coverage import region_words
from ..report.page import QUANTITY_HEADS
from .expectations import AGAINST, RELEASE, REPORT, CaseRun, Line

#: CT perfusion, of whatever organ: quantity -> in words. Its sides are no lungs.
_DYNAMIC = {
    "cbf": "Blood flow (CBF)",
    "cbv": "Blood volume (CBV)",
    "mtt": "Mean transit time (MTT)",
    "ttp": "Time to peak (TTP)",
    "tmax": "Tmax",
    "delay": "Delay",
    "core_ml": "Volume of the core",
    "penumbra_ml": "Volume of the penumbra",
    "mismatch_ml": "Mismatch volume",
    "mismatch_ratio": "Mismatch ratio",
}
_SIDES = {"whole": "all of it", "right": "the right side", "left": "the left side"}
_WORDS = {
    "dice_defects": "Overlap with the true defects (Dice)",
    "fraction_percent": "Share of perfusion",
    "fraction_percent_spect": "Share of perfusion by SPECT",
    "positive_scan": "Scan above the model's threshold (1: yes)",
    "enhanced_blood_ml": "Volume of enhanced blood",
    "mean_hu": "Mean CT number",
    "mean_perfusion": "Mean perfusion",
}


@dataclass(frozen=True)
class Outcome:
    """Everything that a commissioning run found. ``seconds`` of all; ``missing``: what was not tested, in sentences."""

    runs: tuple[CaseRun, ...]
    lines: tuple[Line, ...]
    seconds: float
    missing: tuple[str, ...] = ()

    @property
    def failed(self) -> tuple[Line, ...]:
        """The lines that do not hold."""
        return tuple(line for line in self.lines if not line.passed)

    @property
    def passed(self) -> bool:
        """Whether everything was run and every line holds. A run without a line passes nothing."""
        return bool(self.lines) and not self.failed and not any(run.failure for run in self.runs)


@dataclass(frozen=True)
class ShownRow:
    """A row of the page, in words: what was checked, its numbers, the verdict, why the tolerance is so and what is wrong."""

    case: str
    what: str
    expected: str
    measured: str
    allowed: str
    passed: bool
    why: str = ""
    note: str = ""


def shown_rows(lines: Sequence[Line]) -> list[ShownRow]:
    """Rows for people: every line against truth and site and every failed one, the rest of a table as one row a case."""
    rows: list[ShownRow] = []
    for case, against in dict.fromkeys((line.expectation.case, line.expectation.against) for line in lines):
        own = [line for line in lines if (line.expectation.case, line.expectation.against) == (case, against)]
        if against in (RELEASE, REPORT):
            good = [line for line in own if line.passed]
            rows += [_summed(case, against, good)] if good else []
            own = [line for line in own if not line.passed]
        rows += [row_of(line) for line in own]
    return rows


def row_of(line: Line) -> ShownRow:
    """A line in words."""
    e = line.expectation
    what = f"{_name(line)}, against {AGAINST[e.against]}"
    unit = e.unit if e.unit != "1" else ""
    return ShownRow(
        e.case, what, _number(e.value, unit), _number(line.measured, unit), f"± {_number(e.tolerance, unit)}", line.passed, e.why, line.note
    )


def _summed(case: str, against: str, lines: Sequence[Line]) -> ShownRow:
    """Many lines that hold as one row, with the one that comes nearest to its tolerance."""
    used = [(abs(line.difference) / line.expectation.tolerance, line) for line in lines if _measured(line)]
    text = f"{len(lines)} numbers against {AGAINST[against]}"
    if not used:
        return ShownRow(case, text, "", "", "", True)
    share, nearest = max(used, key=lambda pair: pair[0])
    row = row_of(nearest)
    named = _name(nearest)
    said = f"nearest to its limit ({100 * share:.0f} %): {named}" if share >= 0.005 else f"all equal, as {named}"
    return ShownRow(case, f"{text}; {said}", row.expected, row.measured, row.allowed, True, row.why)


def _name(line: Line) -> str:
    """Quantity and region, as a report's table has them."""
    e = line.expectation
    if e.quantity in _DYNAMIC:
        return f"{_DYNAMIC[e.quantity]}, {_SIDES.get(e.region, e.region.replace('_', ' '))}"
    quantity = _WORDS.get(e.quantity) or QUANTITY_HEADS.get(e.quantity, e.quantity.replace("_", " "))
    return f"{quantity[:1].upper()}{quantity[1:]}, {region_words(e.region)}"


def _measured(line: Line) -> bool:
    return math.isfinite(line.difference) and line.expectation.tolerance > 0


def _number(value: float, unit: str) -> str:
    if math.isnan(value):
        return "undefined"
    return f"{value:.4g} {unit}".strip() if abs(value) < 9999.5 else f"{value:,.0f} {unit}".strip()
