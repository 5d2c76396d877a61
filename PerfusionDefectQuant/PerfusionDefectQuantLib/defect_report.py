"""The one-page report of a defect analysis, at the threshold in force."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.provenance import software
from LungPerfusionCore.report import (
    colour_scale,
    defect_steps,
    make_report,
    measurement_table,
    methods_paragraph,
    report_images,
)
from LungPerfusionCore.threshold import RegionNumbers

from .pipeline import DefectAnalysis
from .rules import THRESHOLD_RULES

REPORT_NAME = "report"


def write_report(analysis: DefectAnalysis, numbers: RegionNumbers, mask: sitk.Image, limits: tuple[float, float], folder: Path | str,
                 *, identifiers: Mapping[str, str] | None = None, simulated: bool = False, application: str = "") -> list[Path]:
    """Write ``report.pdf`` and ``report.png`` into ``folder`` and return their paths.

    Args:
        numbers, mask: of the threshold in force: the index's numbers and the defect voxels (uint8) on the map's grid.
        limits: lower and upper limit in the map's unit.
        identifiers: name -> value to print; None prints none.
        simulated: whether the data is simulated, which the report then says across the top.
        application: what it runs in, for the methods paragraph.

    Raises InputError when the folder does not exist.
    """
    folder = Path(folder)
    if not str(folder).strip() or not folder.is_dir():
        raise InputError("Choose an existing folder for the report.")
    threshold, unit = analysis.result.threshold, analysis.result.threshold.unit
    lower, upper = limits
    by_hand = upper != threshold.value or lower != threshold.lower
    lungs = sitk.GetImageFromArray((sitk.GetArrayViewFromImage(analysis.regions.labels) > 0).astype(np.uint8))
    lungs.CopyInformation(analysis.regions.labels)
    background = analysis.background if analysis.background is not None else analysis.iodine
    shown = analysis.result.prepared.map
    whole = numbers.regions.index("whole")
    rule = THRESHOLD_RULES.get(threshold.rule)
    words = rule.title if rule and not by_hand else ("set by hand" if by_hand else threshold.rule)
    steps = defect_steps(
        iodine_source=_source_words(analysis), regions=_region_words(analysis), rule=words, threshold=upper, unit=unit,
        reference=rule.source if rule and not by_hand else "",
    )
    parameters = {key: value for key, value in analysis.parameters.items() if key not in ("threshold", "threshold_unit", "threshold_rule")}
    mean = "mean_iodine" if any(m.quantity == "mean_iodine" for m in analysis.measurements) else "mean_value"
    pdf, png = make_report(
        folder / f"{REPORT_NAME}.pdf", folder / f"{REPORT_NAME}.png",
        title="Perfusion defects on the iodine map",
        key_figures=[
            ("Perfusion defects", f"{numbers.defect_percent[whole]:.1f} %"),
            ("Defect volume", f"{numbers.defect_volume_ml[whole]:.0f} ml"),
            ("Lung volume", f"{numbers.volume_ml[whole]:.0f} ml"),
            ("Threshold", f"{upper:.2f} {unit}"),
        ],
        tables=[measurement_table(numbers.measurements(unit, mean))],
        images=report_images(background, shown, mask, lungs),
        scale=colour_scale(shown, lungs, label="Iodine", unit=unit),
        case=identifiers,
        parameters={"threshold": f"{upper:.4g} {unit}, {words}", **parameters},
        methods_text=methods_paragraph(steps, software(application)),
        warnings=analysis.warnings,
        simulated=simulated,
    )
    return [pdf, png]


def _source_words(analysis: DefectAnalysis) -> str:
    if analysis.virtual_noncontrast is None:
        return "read from the file"
    source = analysis.parameters["source"].removeprefix("decomposition of ")
    return f"computed by two-material decomposition of {source} images"


def _region_words(analysis: DefectAnalysis) -> str:
    return "lobes" if any(name.isupper() for name in analysis.regions.groups) else "apical, middle and basal zones of equal volume"
