"""The one-page report of a defect analysis, at the threshold in force."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import export
from LungPerfusionCore.files.paths import folder_there
from LungPerfusionCore.imaging.units import RELATIVE
from LungPerfusionCore.report.content import ReportContent
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
from LungPerfusionCore.threshold.region_numbers import RegionNumbers
from LungPerfusionCore.uncertainty.interval import RegionIntervals

from .defect_interval import interval_sentence
from .pipeline import DefectAnalysis
from .rules import THRESHOLD_RULES

REPORT_NAME = "report"


def write_report(
    analysis: DefectAnalysis,
    numbers: RegionNumbers,
    mask: sitk.Image,
    limits: tuple[float, float],
    folder: Path | str,
    *,
    identifiers: Mapping[str, str] | None = None,
    simulated: bool = False,
    application: str = "",
    automatic: RegionNumbers | None = None,
    decided: Any = None,
    intervals: RegionIntervals | None = None,
) -> list[Path]:
    """Write ``report.pdf`` and ``report.png`` into ``folder`` and return their paths.

    Args:
        numbers, mask: of the threshold in force: the index's numbers and the defect voxels (uint8) on the map's grid.
        limits: lower and upper limit in the map's unit.
        identifiers: name -> value to print; None prints none.
        simulated: whether the data is simulated, which the report then says across the top.
        application: what it runs in, for the methods paragraph.
        automatic: the numbers of the automatic threshold, printed beside those in force.
        decided: what a reader dropped and painted (``threshold.segment_state.Decided``), said in the parameters.
        intervals: of the percentages of ``numbers``; without them the report gives none.

    Raises InputError when the folder does not exist, or a file of that name in it is not an earlier report (``atomic_files``).
    """
    if not folder_there(folder):
        raise InputError("Choose an existing folder for the report.")
    folder = Path(folder)
    threshold, unit = analysis.result.threshold, analysis.result.threshold.unit
    lower, upper = limits
    by_hand = upper != threshold.value or lower != threshold.lower
    changed = decided is not None and any(part.size for part in (decided.dropped, decided.erased, decided.added))
    lungs = sitk.GetImageFromArray((sitk.GetArrayViewFromImage(analysis.regions.labels) > 0).astype(np.uint8))
    lungs.CopyInformation(analysis.regions.labels)
    background = analysis.background if analysis.background is not None else analysis.iodine
    shown = analysis.result.prepared.map
    rule = THRESHOLD_RULES.get(threshold.rule)
    words = "" if by_hand else rule.title if rule else threshold.rule
    steps = defect_steps(
        iodine_source=_source_words(analysis),
        regions=_region_words(analysis),
        rule=words,
        threshold=upper,
        unit=unit,
        reference=rule.source if rule and not by_hand else "",
        given=analysis.lungs is None,
        smoothing=_smoothing_words(analysis),
    )
    if changed:
        steps.append("A reader then judged the connected defects: what was dropped or erased does not count, what was painted does")
    if intervals is not None:
        steps.append(interval_sentence(intervals))
    relative = unit == RELATIVE
    what, shown_unit = ("Perfusion", "") if relative else ("Iodine", unit)
    parameters = {
        key: value
        for key, value in analysis.parameters.items()
        if key not in ("threshold", "threshold_value", "threshold_unit", "threshold_rule")
    }
    mean = "mean_iodine" if any(m.quantity == "mean_iodine" for m in analysis.measurements) else "mean_value"
    page = ReportContent(
        title=f"Perfusion defects on the {'predicted perfusion' if relative else 'iodine'} map",
        key_figures=_key_figures(numbers, automatic if changed or by_hand else None, f"{upper:.2f} {shown_unit}".strip(), intervals),
        tables=[_table(numbers, automatic if changed or by_hand else None, unit, mean, intervals)],
        images=report_images(background, shown, mask, lungs),
        scale=colour_scale(shown, lungs, label=what, unit=shown_unit),
        case=dict(identifiers or {}),
        parameters={
            "threshold": f"{_limits(lower, upper)} {shown_unit}".strip() + f", {words or 'set by hand'}",
            **_decisions(decided, analysis),
            **parameters,
        },
        methods_text=methods_paragraph(steps, software(application)),
        warnings=tuple(analysis.warnings),
        simulated=simulated,
    )
    with export(folder) as staging:
        pdf, png = make_report(staging / f"{REPORT_NAME}.pdf", staging / f"{REPORT_NAME}.png", page)
    return [folder / pdf.name, folder / png.name]


def _key_figures(
    numbers: RegionNumbers, automatic: RegionNumbers | None, threshold: str, intervals: RegionIntervals | None
) -> list[tuple[str, str]]:
    """What is printed large: the whole lung's share and volumes; ``automatic``: what it was before a person judged, if one did."""
    whole = numbers.regions.index("whole")
    figures = [("Perfusion defects", _percent(numbers.defect_percent[whole]))]
    if intervals is not None and intervals.of().text():
        figures.append(("Interval", f"{intervals.of().low:.1f} to {intervals.of().high:.1f} %"))
    if automatic is not None:
        figures.append(("Automatic", _percent(automatic.defect_percent[whole])))
    figures += [("Defect volume", f"{numbers.defect_volume_ml[whole]:.0f} ml"), ("Lung volume", f"{numbers.volume_ml[whole]:.0f} ml")]
    if numbers.reasons[whole]:
        figures.append(("Measured", _percent(numbers.measured_percent[whole])))
    return [*figures, ("Threshold", threshold)]


def _table(numbers: RegionNumbers, automatic: RegionNumbers | None, unit: str, mean: str, intervals: RegionIntervals | None):
    """The regions, with the ends of their intervals, and with a column of the automatic percentages where a person changed anything."""
    table = measurement_table(numbers.measurements(unit, mean))
    more: list[tuple[str, list[str]]] = []
    if intervals is not None:
        more += [("Low (%)", [format_value(v, "%") for v in intervals.low]), ("High (%)", [format_value(v, "%") for v in intervals.high])]
    if automatic is not None:
        more.append(("Automatic (%)", [format_value(v, "%") for v in automatic.defect_percent]))
    rows = [[*row, *(cells[n] for _head, cells in more)] for n, row in enumerate(table.rows)]
    return replace(table, headers=[*table.headers, *(head for head, _cells in more)], rows=rows)


def _percent(value: float) -> str:
    return "not given" if math.isnan(value) else f"{value:.1f} %"


def _limits(lower: float, upper: float) -> str:
    return f"{upper:.4g}" if lower == -math.inf else f"{lower:.4g} to {upper:.4g}"


def _decisions(decided: Any, analysis: DefectAnalysis) -> dict[str, str]:
    """What a reader decided, in words and ml."""
    if decided is None:
        return {}
    ml = analysis.result.index.voxel_volume_ml
    words = {}
    entries = getattr(decided.about, "entries", ())
    if entries:
        dropped = [entry for entry in entries if not entry.keep]
        words["decisions"] = f"{len(dropped)} dropped ({decided.dropped.size * ml:.0f} ml), {len(entries) - len(dropped)} kept"
    if decided.erased.size or decided.added.size:
        words["painted"] = f"{decided.added.size * ml:.1f} ml added, {decided.erased.size * ml:.1f} ml erased"
    return words


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
