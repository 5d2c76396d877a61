"""The page of a follow-up: the change with its interval, every lesion's fate, both scans side by side at the same places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import export
from LungPerfusionCore.files.paths import folder_there
from LungPerfusionCore.imaging.units import RELATIVE
from LungPerfusionCore.palette import DEFECT, EARLIER_DEFECT, hexadecimal
from LungPerfusionCore.report.content import ColourScale, ReportContent, ReportImage, ReportTable
from LungPerfusionCore.report.page import colour_scale, make_report, methods_paragraph, region_label, report_images
from LungPerfusionCore.report.slice_pictures import box_of, slice_view
from LungPerfusionCore.run.provenance import software
from LungPerfusionCore.sentence import Sentence

from ..rules import in_a_sentence
from .lesions import Lesion
from .matching import DEFECT_RULE, EMBOLUS_RULE
from .study import FollowUp, RegionChange, ScanReading

REPORT_NAME = "followup"
#: Rows of a page: of defects, and of emboli.
MOST_DEFECTS, MOST_EMBOLI = 4, 6
PICTURES = 2


def write_followup_report(
    result: FollowUp, folder: Path | str, *, identifiers: Mapping[str, str] | None = None, simulated: bool = False, application: str = ""
) -> list[Path]:
    """Write ``followup.pdf`` and ``followup.png`` into ``folder``; return their paths. Raises InputError when it does not exist."""
    if not folder_there(folder):
        raise InputError(Sentence("Choose an existing folder for the report."))
    folder = Path(folder)
    whole = next(row for row in result.changes if row.region == "whole")
    page = ReportContent(
        title="Follow-up of lung perfusion",
        key_figures=[
            ("Defects before", _percent(whole.before.value)),
            ("Defects after", _percent(whole.after.value)),
            ("Change, points", _change(whole)),
        ],
        tables=[_changes(result), *([] if result.refusal else _lesions(result))],
        images=_pictures(result),
        scale=_scale(result),
        case=dict(identifiers or {}),
        parameters=_parameters(result),
        methods_text=methods_paragraph(_steps(result), software(application)),
        warnings=result.warnings,
        simulated=simulated,
    )
    with export(folder) as staging:
        pdf, png = make_report(staging / f"{REPORT_NAME}.pdf", staging / f"{REPORT_NAME}.png", page)
    return [folder / pdf.name, folder / png.name]


def _percent(value: float) -> str:
    return "not given" if np.isnan(value) else f"{value:.1f} %"


def _change(row: RegionChange) -> str:
    if np.isnan(row.change.value):
        return "not given"
    return f"none ({row.change.value:+.1f})" if row.none else f"{row.change.value:+.1f}"


def _changes(result: FollowUp) -> ReportTable:
    rows = [
        [region_label(row.region), _bare(row.before.value), _bare(row.after.value), _range(row), "none" if row.none else "change"]
        for row in result.changes
    ]
    level = result.changes[0].change.level
    note = f"A change is called none where its {level:g} % interval holds zero."
    return ReportTable(["Region", "Before (%)", "After (%)", "Change (points)", "Verdict"], rows, "Perfusion defects", note)


def _bare(value: float) -> str:
    return "-" if np.isnan(value) else f"{value:.1f}"


def _range(row: RegionChange) -> str:
    if np.isnan(row.change.value):
        return "-"
    return f"{row.change.value:+.1f} ({row.change.low:+.1f} to {row.change.high:+.1f})"


def _lesions(result: FollowUp) -> list[ReportTable]:
    tables = [_fates("Defects", result.defects, result.counted("defect"), MOST_DEFECTS)]
    if result.emboli:
        before, after = result.emboli_ml
        total = ["All emboli", "-", "-", f"{before:.2f}", f"{after:.2f}", "-"]
        tables.append(_fates("Emboli", result.emboli, result.counted("embolus"), MOST_EMBOLI, total))
    return tables


def _fates(title: str, lesions: Sequence[Lesion], counted: str, most: int, total: list[str] | None = None) -> ReportTable:
    """What became of each, the largest first; where they are too many for the page the rest is counted."""
    shown = lesions[:most]
    rows = [
        [f"{each.kind} {each.number}", each.fate, each.where(region_label) or "-", *_volumes(each), f"{each.dice:.2f}"] for each in shown
    ]
    left = len(lesions) - len(shown)
    note = f"{counted}." if counted else "None in either scan."
    note += f" {left} more in the table of lesions." if left else ""
    heads = ["Lesion", "Became", "Region", "Before (ml)", "After (ml)", "Overlap"]
    return ReportTable(heads, [*([total] if total else []), *rows], title, note)


def _volumes(lesion: Lesion) -> tuple[str, str]:
    before, after = (f"{ml:.0f}" if lesion.kind == "defect" else f"{ml:.2f}" for ml in (lesion.before_ml, lesion.after_ml))
    return before, after


def _steps(result: FollowUp) -> list[str]:
    return [
        f"Both scans were measured by one threshold rule: {in_a_sentence(result.rule)}",
        "The lungs of the earlier CT were laid over those of the later one by a rigid transform and a cubic B-spline (control points 20 mm"
        " apart), by the correlation of the lung's densities; the result was checked for overlap, folding and the distance of vessels",
        "Connected defects and emboli of both scans that overlap are one lesion; it is larger or smaller where its size (defects: share of"
        f" the lung) differs by a factor of {DEFECT_RULE.ratio:g} or more",
        "The interval of a change is that of two independent measurements, in quadrature",
    ]


def _parameters(result: FollowUp) -> dict[str, object]:
    fit = result.fit
    thresholds = [reading.analysis.result.threshold for reading in (result.before, result.after)]
    said: dict[str, object] = {
        "Thresholds": " and ".join(f"{each.value:.3g}{'' if each.unit == RELATIVE else ' ' + each.unit}" for each in thresholds),
        "Dice of the lungs": f"{fit.dice:.3f}",
        "Distance between vessels": f"{fit.vessel_mm:.1f} mm (95th percentile {fit.vessel_95_mm:.1f} mm)",
        "Folding": f"{fit.folding_percent:.2f} % of the lung",
        "Smallest defect followed": _smallest(result),
        "Emboli linked within": f"{EMBOLUS_RULE.tolerance_mm:g} mm",
    }
    if result.registration is not None:
        said["Distance before registration"] = f"{result.registration.filed.vessel_mm:.1f} mm"
    return said


def _smallest(result: FollowUp) -> str:
    least = result.least_evaluable_ml
    return f"{DEFECT_RULE.least_ml:g} ml" if least is None else f"{least:.0f} ml (blur of one map)"


def _places(result: FollowUp) -> list[tuple[tuple[float, float, float], tuple[float, float, float], str]]:
    """Where both scans are shown: at the largest lesions, or in the middle of each."""
    if result.defects:
        return [(each.before_at, each.after_at, f"defect {each.number}") for each in result.defects[:PICTURES]]
    middles = []
    for reading in (result.before, result.after):
        low, high = box_of(reading.lungs > 0)
        middles.append(tuple(float(v) for v in (low + high) / 2))
    return [(middles[0], middles[1], "")]


def _pictures(result: FollowUp) -> list[ReportImage]:
    """Every place in both scans; the earlier defects, carried over by the registration, also over the later scan."""
    pictures = []
    boxes = [box_of(reading.lungs > 0, 8.0) for reading in (result.before, result.after)]
    masks = [reading.analysis.result.mask for reading in (result.before, result.after)]
    carried = None if result.refusal else sitk.Resample(masks[0], masks[1], result.transform, sitk.sitkNearestNeighbor, 0)
    drawn = {"Before": [(masks[0], EARLIER_DEFECT)], "After": [(carried, EARLIER_DEFECT), (masks[1], DEFECT)]}
    for before, after, words in _places(result):
        for reading, at, box, when in zip((result.before, result.after), (before, after), boxes, ("Before", "After"), strict=True):
            view = slice_view("axial", at[2], box)
            image = report_images(reading.given.ct, _map(reading), reading.analysis.result.mask, _lungs(reading), views=[view])[0]
            outlines = [
                (view.sample(mask, interpolation="nearest") > 0, hexadecimal(color)) for mask, color in drawn[when] if mask is not None
            ]
            pictures.append(replace(image, mask=None, outlines=outlines, caption=f"{when}, {words}" if words else when))
    return pictures


def _map(reading: ScanReading) -> sitk.Image:
    """The map over its threshold's reference, so that both scans have one colour scale."""
    image, threshold = reading.analysis.result.prepared.map, reading.analysis.result.threshold
    top = threshold.reference_value if threshold.reference_value > 0 else reading.analysis.result.index.quantile(0.75)
    return sitk.Cast(image, sitk.sitkFloat32) / float(top)


def _lungs(reading: ScanReading) -> sitk.Image:
    return sitk.Cast(reading.regions.labels > 0, sitk.sitkUInt8)


def _scale(result: FollowUp) -> ColourScale:
    scale = colour_scale(_map(result.after), _lungs(result.after), label="Perfusion", unit="of reference", outline="Defects after")
    return replace(scale, further=[("Defects before", hexadecimal(EARLIER_DEFECT))])
