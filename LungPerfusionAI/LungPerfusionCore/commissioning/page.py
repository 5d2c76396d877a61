"""The commissioning report: a PDF to sign, with a verdict a line, its tolerance and why it is so, times and devices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..files.atomic_files import whole_file
from ..report.content import RESEARCH_LINE, SIMULATED_LINE
from ..report.sheet import ACCENT, ALERT, FOOTER, GAP, INNER, MARGIN, PAGE, SOFT, Page
from .expectations import CaseRun
from .summary import Outcome, ShownRow, shown_rows

_GOOD, _PART = "#1b7a3d", "#9a6700"
_SMALL, _LEAD = 7.0, 0.125
#: Left edges (inches from the margin) of expected, measured, allowed and verdict; the check takes what is left of them.
_COLUMNS = (("Expected", 3.7), ("Measured", 4.66), ("Allowed", 5.62), ("Verdict", 6.68))
_WIDTH = 0.94
_CHECK = 3.5


@dataclass(frozen=True)
class Sheet:
    """What the page says beside the outcome: where it ran (name -> value), notes in sentences, whether patients were simulated."""

    environment: Mapping[str, str]
    created: str
    simulated: bool = True
    notes: tuple[str, ...] = field(default=())


def write_page(outcome: Outcome, sheet: Sheet, pdf: Path | str, png: Path | str) -> tuple[Path, Path]:
    """Write the PDF of all pages and a PNG of the first; return both paths."""
    from matplotlib.backends.backend_pdf import PdfPages

    pages = _pages(outcome, sheet)
    with whole_file(pdf) as partial, PdfPages(partial, metadata={"Title": "Commissioning", "Creator": "LungPerfusion"}) as out:
        for page in pages:
            out.savefig(page.figure)
    with whole_file(png) as partial:
        pages[0].figure.savefig(partial, format="png", dpi=150)
    return Path(pdf), Path(png)


class _Writer:
    """Pages that follow one another: a new one where the next part does not fit."""

    def __init__(self, outcome: Outcome, sheet: Sheet):
        self.outcome, self.sheet = outcome, sheet
        self.pages: list[Page] = []
        self.new_page()

    @property
    def page(self) -> Page:
        return self.pages[-1]

    def new_page(self) -> None:
        page = Page()
        self.pages.append(page)
        page.text(MARGIN, page.y - 0.02, "Commissioning of LungPerfusion", 15, weight="bold", color=ACCENT)
        page.text(PAGE[0] - MARGIN, page.y + 0.02, self.sheet.created, _SMALL, ha="right", color=SOFT)
        page.y += 0.36
        page.line(page.y, color=ACCENT, width=1.0)
        page.y += GAP

    def need(self, height: float) -> bool:
        """Make room for ``height`` inches; whether that took a new page."""
        if self.page.y + height <= PAGE[1] - FOOTER - 0.1:
            return False
        self.new_page()
        return True

    def heading(self, words: str) -> None:
        self.need(0.6)
        self.page.text(MARGIN, self.page.y, words, 8.8, weight="bold", color=ACCENT)
        self.page.y += 0.22

    def paragraph(self, words: str, color: str = SOFT, size: float = _SMALL) -> None:
        for line in self.page.wrap(words, INNER - 0.1, size):
            self.need(_LEAD)
            self.page.text(MARGIN, self.page.y, line, size, color=color)
            self.page.y += _LEAD


def _pages(outcome: Outcome, sheet: Sheet) -> list[Page]:
    writer = _Writer(outcome, sheet)
    _verdict(writer)
    _environment(writer)
    _runs(writer, outcome.runs)
    rows = shown_rows(outcome.lines)
    numbers = _reasons(rows)
    for case in dict.fromkeys(row.case for row in rows):
        _checks(writer, case, [row for row in rows if row.case == case], numbers)
    writer.heading("Why the tolerances are so")
    for why, number in numbers.items():
        writer.paragraph(f"[{number}] {why}")
    for number, page in enumerate(writer.pages, 1):
        _footer(page, number, len(writer.pages), sheet)
    return writer.pages


def _verdict(writer: _Writer) -> None:
    outcome, page = writer.outcome, writer.page
    words = "FAIL" if not outcome.passed else "PASS" if not outcome.missing else "IN PART"
    color = ALERT if not outcome.passed else _GOOD if not outcome.missing else _PART
    page.box(MARGIN, page.y, 1.5, 0.5, color)
    page.text(MARGIN + 0.75, page.y + 0.25, words, 18, weight="bold", color="white", ha="center", va="center")
    held = len(outcome.lines) - len(outcome.failed)
    cases = len({line.expectation.case for line in outcome.lines})
    said = f"{held} of {len(outcome.lines)} numbers hold, in {cases} cases and {outcome.seconds:.0f} s."
    page.text(MARGIN + 1.7, page.y + 0.05, said, 10, weight="bold")
    page.text(MARGIN + 1.7, page.y + 0.28, "The full list of numbers is in commission.csv, beside this page.", _SMALL, color=SOFT)
    page.y += 0.5 + GAP
    for words in (*outcome.missing, *writer.sheet.notes):
        writer.paragraph(words, color=ALERT)
    page.y += GAP


def _environment(writer: _Writer) -> None:
    writer.heading("Installation")
    writer.paragraph("  ·  ".join(f"{name} {value}" for name, value in writer.sheet.environment.items()))
    writer.page.y += GAP


def _runs(writer: _Writer, runs: Sequence[CaseRun]) -> None:
    writer.heading("Cases, times and devices")
    for run in runs:
        lines = writer.page.wrap(run.failure, INNER - 0.3, _SMALL) if run.failure else []
        command = writer.page.wrap(run.command, 3.2, _SMALL) or [""]  # whole: who repeats the case needs every option
        writer.need(_LEAD * (len(command) + len(lines)))
        page = writer.page
        page.text(MARGIN, page.y, run.case, _SMALL, weight="bold")
        for n, words in enumerate(command):
            page.text(MARGIN + 1.5, page.y + n * _LEAD, words, _SMALL)
        page.text(MARGIN + 5.35, page.y, f"{run.seconds:.1f} s", _SMALL, ha="right")
        page.text(MARGIN + 5.5, page.y, page.shorten(run.device or "cpu", 1.7, _SMALL), _SMALL, color=SOFT)
        page.y += _LEAD * len(command)
        for line in lines:
            page.text(MARGIN + 0.2, page.y, line, _SMALL, color=ALERT)
            page.y += _LEAD
    writer.page.y += GAP


def _reasons(rows: Sequence[ShownRow]) -> dict[str, int]:
    """Why tolerances are so -> the number that stands for it."""
    return {why: n for n, why in enumerate(dict.fromkeys(row.why for row in rows if row.why), 1)}


def _checks(writer: _Writer, case: str, rows: Sequence[ShownRow], numbers: Mapping[str, int]) -> None:
    writer.heading(case)
    _heads(writer.page)
    for n, row in enumerate(rows):
        page = writer.page
        mark = f" [{numbers[row.why]}]" if row.why else ""
        words = page.wrap(row.what + mark, _CHECK, _SMALL)
        notes = page.wrap(row.note, INNER - 0.3, _SMALL) if row.note else []
        height = _LEAD * (len(words) + len(notes)) + 0.03
        if writer.need(height):
            _heads(writer.page)
        page = writer.page
        if n % 2 == 0:
            page.box(MARGIN, page.y - 0.012, INNER, height, "#f3f6f8")
        for (_, x), cell in zip(_COLUMNS, (row.expected, row.measured, row.allowed), strict=False):
            page.text(MARGIN + x, page.y, cell, page.fitting(cell, _WIDTH, _SMALL))
        verdict, color = ("pass", _GOOD) if row.passed else ("FAIL", ALERT)
        page.text(MARGIN + _COLUMNS[-1][1], page.y, verdict, _SMALL, weight="bold", color=color)
        for line in words:
            page.text(MARGIN + 0.04, page.y, line, _SMALL)
            page.y += _LEAD
        for line in notes:
            page.text(MARGIN + 0.2, page.y, line, _SMALL, color=ALERT)
            page.y += _LEAD
        page.y += 0.03
    writer.page.y += GAP


def _heads(page: Page) -> None:
    page.text(MARGIN + 0.04, page.y, "Check", _SMALL, weight="bold", color=SOFT)
    for name, x in _COLUMNS:
        page.text(MARGIN + x, page.y, name, _SMALL, weight="bold", color=SOFT)
    page.y += 0.15
    page.line(page.y - 0.015)


def _footer(page: Page, number: int, of: int, sheet: Sheet) -> None:
    y = PAGE[1] - FOOTER + 0.2
    if number == of:
        x = MARGIN
        for name, width in (("Tested by", 2.2), ("Accepted by", 2.2), ("Date", 1.3), ("Signature", INNER - 5.7)):
            page.text(x, y, name, 7.4, color=SOFT)
            page.line(y + 0.12, x + page.width(name, 7.4) + 0.08, x + width - 0.12, color=SOFT, width=0.6)
            x += width
    small = f"{SIMULATED_LINE}. {RESEARCH_LINE}." if sheet.simulated else f"{RESEARCH_LINE}."
    page.text(MARGIN, PAGE[1] - 0.36, small, 6.6, color=ALERT if sheet.simulated else SOFT)
    page.text(PAGE[0] - MARGIN, PAGE[1] - 0.36, f"Page {number} of {of}", 6.6, color=SOFT, ha="right")
