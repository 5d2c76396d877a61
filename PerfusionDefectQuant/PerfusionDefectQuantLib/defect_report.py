"""The one-page report of a defect analysis, at the threshold in force."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import export
from LungPerfusionCore.files.paths import folder_there
from LungPerfusionCore.imaging.units import RELATIVE
from LungPerfusionCore.report.content import ReportContent, ReportTable
from LungPerfusionCore.report.page import (
    colour_scale,
    defect_steps,
    format_value,
    make_report,
    measurement_table,
    methods_paragraph,
    report_images,
)
from LungPerfusionCore.run.provenance import software
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.threshold.region_numbers import RegionNumbers
from LungPerfusionCore.threshold.segment_state import Decided
from LungPerfusionCore.uncertainty.interval import RegionIntervals

from .candidate_downstream import Downstream
from .decisions import PROPOSAL, Decisions
from .defect_interval import interval_sentence
from .pipeline import DefectAnalysis
from .rules import THRESHOLD_RULES, in_a_sentence

REPORT_NAME = "report"


@dataclass(frozen=True)
class NumbersInForce:
    """What a person sees when the report is asked for.

    Attributes:
        numbers, mask: of the threshold in force: the index's numbers and the defect voxels (uint8) on the map's grid.
        lower, upper: limits in the map's unit.
        automatic: the numbers of the automatic threshold, printed beside those in force.
        decided: what a reader dropped and painted, said in the parameters.
        intervals: of the percentages of ``numbers``; without them the report gives none.
        downstream: lung above the threshold with an embolus upstream, where emboli are known.
    """

    numbers: RegionNumbers
    mask: sitk.Image
    lower: float
    upper: float
    automatic: RegionNumbers | None = None
    decided: Decided | None = None
    intervals: RegionIntervals | None = None
    downstream: Downstream | None = None

    @property
    def judged(self) -> bool:
        """Whether a reader dropped, erased or painted anything."""
        return self.decided is not None and any(part.size for part in (self.decided.dropped, self.decided.erased, self.decided.added))


def write_report(
    analysis: DefectAnalysis,
    shown: NumbersInForce,
    folder: Path | str,
    *,
    identifiers: Mapping[str, str] | None = None,
    simulated: bool = False,
    application: str = "",
) -> list[Path]:
    """Write ``report.pdf`` and ``report.png`` into ``folder`` and return their paths.

    Args:
        identifiers: name -> value to print; None prints none.
        simulated: whether the data is simulated, which the report then says across the top.
        application: what it runs in, for the methods paragraph.

    Raises InputError when the folder does not exist, or a file of that name in it is not an earlier report (``atomic_files``).
    """
    if not folder_there(folder):
        raise InputError(Sentence("Choose an existing folder for the report."))
    folder = Path(folder)
    page = _page(analysis, shown, dict(identifiers or {}), simulated, application)
    with export(folder) as staging:
        pdf, png = make_report(staging / f"{REPORT_NAME}.pdf", staging / f"{REPORT_NAME}.png", page)
    return [folder / pdf.name, folder / png.name]


def _page(analysis: DefectAnalysis, shown: NumbersInForce, identifiers: dict[str, str], simulated: bool, application: str) -> ReportContent:
    threshold, unit, numbers = analysis.result.threshold, analysis.result.threshold.unit, shown.numbers
    by_hand = shown.upper != threshold.value or shown.lower != threshold.lower
    lungs = sitk.GetImageFromArray((sitk.GetArrayViewFromImage(analysis.regions.labels) > 0).astype(np.uint8))
    lungs.CopyInformation(analysis.regions.labels)
    background = analysis.background if analysis.background is not None else analysis.iodine
    pictured = analysis.result.prepared.map
    rule = THRESHOLD_RULES.get(threshold.rule)
    words = "" if by_hand else rule.title if rule else threshold.rule
    relative = unit == RELATIVE
    what, shown_unit = ("Perfusion", "") if relative else ("Iodine", unit)
    mean = "mean_iodine" if any(m.quantity == "mean_iodine" for m in analysis.measurements) else "mean_value"
    changed = shown.judged or by_hand
    return ReportContent(
        title=f"Perfusion defects on the {'predicted perfusion' if relative else 'iodine'} map",
        key_figures=_key_figures(numbers, shown.automatic if changed else None, f"{shown.upper:.2f} {shown_unit}".strip(), shown.intervals),
        tables=[_table(shown, unit, mean, changed)],
        images=report_images(background, pictured, shown.mask, lungs),
        scale=colour_scale(pictured, lungs, label=what, unit=shown_unit),
        case=identifiers,
        parameters={
            "Threshold": f"{_limits(shown.lower, shown.upper)} {shown_unit}".strip() + f", {in_a_sentence(words) or 'set manually'}",
            **_decisions(shown.decided, analysis),
            **_downstream(shown.downstream),
            **_parameters(analysis, shown_unit, by_hand),
        },
        methods_text=methods_paragraph(_steps(analysis, shown, words, "" if by_hand or not rule else rule.source), software(application)),
        warnings=tuple(analysis.warnings),
        simulated=simulated,
    )


def _steps(analysis: DefectAnalysis, shown: NumbersInForce, rule: str, source: str) -> list[str]:
    """What was done, a sentence a step; ``rule``: of the threshold in words, "" where it was set by hand, ``source``: its reference."""
    unit = analysis.result.threshold.unit
    steps = defect_steps(
        what="predicted perfusion map" if unit == RELATIVE else "iodine map",
        iodine_source=_source_words(analysis),
        regions=_region_words(analysis),
        rule=in_a_sentence(rule),
        lower=shown.lower,
        threshold=shown.upper,
        unit="" if unit == RELATIVE else unit,
        reference=source,
        given=analysis.lungs is None,
        smoothing=_smoothing_words(analysis),
    )
    if shown.downstream is not None:
        steps.append(shown.downstream.method)
    if shown.judged:
        steps.append(_review(shown.decided))
    if shown.intervals is not None:
        steps.append(interval_sentence(shown.intervals))
    return steps


def _review(decided: Decided) -> str:
    """Who decided about the connected defects: a reader, or nobody where every proposal was accepted and nothing was painted."""
    judges = " or ".join(judges_of(decided))
    if _accepted_only(decided):
        by = f" by the network {judges}" if judges else ""
        return f"Connected defects proposed for exclusion{by} were excluded as proposed, without a decision about each by a reader"
    proposed = f", each with a proposal of the network {judges}" if judges else ""
    return f"A reader then reviewed the connected defects{proposed}: excluded candidates and manual edits are accounted for"


def _accepted_only(decided: Decided) -> bool:
    """Whether all that was decided are proposals that were accepted together."""
    about = decided.about
    return isinstance(about, Decisions) and bool(about.entries) and not (about.by_hand or decided.erased.size or decided.added.size)


def _key_figures(
    numbers: RegionNumbers, automatic: RegionNumbers | None, threshold: str, intervals: RegionIntervals | None
) -> list[tuple[str, str]]:
    """What is printed large: the whole lung's share and volumes; ``automatic``: what it was before a person judged, if one did."""
    whole = numbers.regions.index("whole")
    interval = None if intervals is None else intervals.of()
    label = f"Defects ({interval.low:.1f} to {interval.high:.1f} %)" if interval is not None and interval.text() else "Perfusion defects"
    figures = [(label, _percent(numbers.defect_percent[whole]))]
    if automatic is not None:
        figures.append(("Automatic", _percent(automatic.defect_percent[whole])))
    figures += [("Defect volume", f"{numbers.defect_volume_ml[whole]:.0f} ml"), ("Lung volume", f"{numbers.volume_ml[whole]:.0f} ml")]
    if numbers.reasons[whole]:
        figures.append(("Measured", _percent(numbers.measured_percent[whole])))
    return [*figures, ("Threshold", threshold)]


def _table(shown: NumbersInForce, unit: str, mean: str, changed: bool) -> ReportTable:
    """The regions; the intervals beside the percentages, and a column of the automatic percentages where a person changed anything."""
    table, intervals = measurement_table(shown.numbers.measurements(unit, mean)), shown.intervals
    beside = next((n + 1 for n, head in enumerate(table.headers) if head.startswith("Defect (")), len(table.headers))
    more: list[tuple[str, list[str]]] = []
    if intervals is not None:
        ends = zip(intervals.low, intervals.high, strict=True)
        more.append((f"{intervals.level:g} % interval", [_ends(low, high) for low, high in ends]))
    if changed and shown.automatic is not None:
        more.append(("Automatic (%)", [format_value(v, "%") for v in shown.automatic.defect_percent]))
    rows = [[*row[:beside], *(cells[n] for _head, cells in more), *row[beside:]] for n, row in enumerate(table.rows)]
    headers = [*table.headers[:beside], *(head for head, _cells in more), *table.headers[beside:]]
    return replace(table, headers=headers, rows=rows)


def _ends(low: float, high: float) -> str:
    return format_value(math.nan) if math.isnan(low) or math.isnan(high) else f"{low:.1f} to {high:.1f}"


def _percent(value: float) -> str:
    return "not given" if math.isnan(value) else f"{value:.1f} %"


def _limits(lower: float, upper: float) -> str:
    return f"{upper:.3g}" if lower == -math.inf else f"{lower:.3g} to {upper:.3g}"


def judges_of(decided: Decided | None) -> list[str]:
    """The networks whose proposals were before the reader who decided, each once."""
    if decided is None or not isinstance(decided.about, Decisions):
        return []
    return sorted({str(entry.about["judge"]) for entry in decided.about.entries if entry.about.get("judge")})


def _decisions(decided: Decided | None, analysis: DefectAnalysis) -> dict[str, str]:
    """What a reader decided, in words and ml."""
    if decided is None:
        return {}
    ml = analysis.result.index.voxel_volume_ml
    words = {}
    if isinstance(decided.about, Decisions) and (entries := decided.about.entries):
        dropped = [entry for entry in entries if not entry.keep]
        words["Candidates"] = f"{len(dropped)} excluded ({decided.dropped.size * ml:.0f} ml), {len(entries) - len(dropped)} kept"
        if accepted := sum(entry.by == PROPOSAL for entry in entries):
            words["Candidates"] += f"; {accepted} as proposed, not by a reader"
        if judges := judges_of(decided):
            words["Proposed by the network"] = "; ".join(judges)
    if decided.erased.size or decided.added.size:
        words["Manual edits"] = f"{decided.added.size * ml:.1f} ml added, {decided.erased.size * ml:.1f} ml erased"
    return words


def _downstream(found: Downstream | None) -> dict[str, str]:
    """Lung that is no defect and yet lies downstream of an embolus, and whose emboli those are."""
    if found is None:
        return {}
    whose = f"{found.emboli}, of the model {found.model} with their probability" if found.model else f"{found.emboli}, as segmented"
    words = {"Emboli": whose}
    if found.sentence is not None:
        text = f"{found.volume_ml:.0f} ml with {found.iodine_percent:.0f} % of the expected iodine, not in the percentage"
        words["Downstream of emboli, above the threshold"] = text
    return words


def _parameters(analysis: DefectAnalysis, unit: str, by_hand: bool) -> dict[str, str]:
    """The parameters of the analysis as a reader writes them; result.json has them by name."""
    used, found = analysis.parameters, analysis.result.threshold
    words = {"Automatic threshold": f"{found.value:.3g} {unit}".strip()} if by_hand else {}
    words["Threshold basis"] = found.note
    words["Perfusion map"] = used["source"][:1].upper() + used["source"][1:]
    words["Smoothing"] = {
        "gaussian": f"Gaussian, {used['smoothing_mm']:g} mm standard deviation",
        "median": f"median, {used['smoothing_mm']:g} mm",
        "none": "none",
    }[used["smoothing"]]
    if used.get("parenchyma_range_hu"):
        low, high = used["parenchyma_range_hu"]
        words["Lung parenchyma"] = f"{low:g} to {high:g} HU".replace("-", "−")
    words["Regions"] = "as segmented" if used["regions"] == "given" else used["regions"]
    words["Percentage reported from"] = f"{used['least_covered_percent']:g} % coverage, {used['least_measured_percent']:g} % measured lung"
    return {name: value for name, value in words.items() if value}


def _source_words(analysis: DefectAnalysis) -> str:
    if analysis.virtual_noncontrast is None:
        return "read from the file"
    source = analysis.parameters["source"].removeprefix("decomposition of ")
    return f"computed by two-material decomposition of {source} images"


def _smoothing_words(analysis: DefectAnalysis) -> str:
    kind, width = analysis.parameters["smoothing"], analysis.parameters["smoothing_mm"]
    words = {
        "gaussian": f"smoothed inside the parenchyma by a Gaussian of {width:g} mm standard deviation",
        "median": f"smoothed by a median over {width:g} mm to each side",
        "none": "not smoothed",
    }[kind]
    return f"It was {words}"


def _region_words(analysis: DefectAnalysis) -> str:
    return "lobes" if any(name.isupper() for name in analysis.regions.groups) else "apical, middle and basal zones of equal volume"
