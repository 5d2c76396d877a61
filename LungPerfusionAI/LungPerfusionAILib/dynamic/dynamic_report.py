"""The one-page report of a CT perfusion analysis, with the lesions at the thresholds in force, and its curves as a table."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import export, write_csv
from LungPerfusionCore.files.paths import folder_there
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.palette import CORE, PENUMBRA, hexadecimal
from LungPerfusionCore.report.content import ColourScale, ReportContent, ReportImage, ReportTable
from LungPerfusionCore.report.page import format_value, make_report, methods_paragraph
from LungPerfusionCore.report.slice_pictures import box_of, informative_positions, slice_view
from LungPerfusionCore.run.provenance import software
from LungPerfusionCore.sentence import Sentence

from .analysis import DynamicResult
from .choices import METHOD_TITLES
from .deconvolution import SELECTIONS

REPORT_NAME, CURVES_NAME = "report", "curves.csv"
#: The maps on the page, and the regions of its tables.
PICTURED = ("cbf", "cbv", "mtt", "tmax")
REGION_WORDS = {"whole": "Whole", "right": "Right hemisphere", "left": "Left hemisphere"}
SLICES = 2
CORE_COLOR, PENUMBRA_COLOR = hexadecimal(CORE), hexadecimal(PENUMBRA)
_TITLES = {"cbf": "CBF", "cbv": "CBV", "mtt": "MTT", "ttp": "TTP", "tmax": "Tmax", "delay": "Delay"}
_SOURCES = {
    "svd": "Ostergaard 1996",
    "bsvd": "Wu 2003",
    "osvd": "Wu 2003",
    "tikhonov": "damping by {selection}",
}


@dataclass(frozen=True)
class LesionsInForce:
    """The lesions that a person sees: limits of relative flow (``ratio``) and Tmax (``seconds``), and voxels (k, j, i)."""

    ratio: float
    seconds: float
    core: np.ndarray
    penumbra: np.ndarray

    @property
    def limits(self) -> tuple[float, float]:
        return self.ratio, self.seconds


def write_report(
    result: DynamicResult,
    measurements: Sequence[Measurement],
    folder: Path | str,
    *,
    method: str,
    ranges: Mapping[str, tuple[float, float]],
    lesions: LesionsInForce | None = None,
    identifiers: Mapping[str, str] | None = None,
    application: str = "",
) -> list[Path]:
    """Write ``report.pdf``, ``report.png`` and ``curves.csv`` into ``folder`` and return their paths.

    Args:
        measurements: with the lesions in force. method: key of METHOD_TITLES. ranges: map -> (low, high) of its colours.
        lesions: None without.
        identifiers: name -> value to print; None prints none. application: what it runs in, for the methods paragraph.

    Raises InputError when the folder does not exist, or a file of that name in it is not an earlier report (``atomic_files``).
    """
    if not folder_there(folder):
        raise InputError(Sentence("Choose an existing folder for the report."))
    folder = Path(folder)
    limits = None if lesions is None else lesions.limits
    page = ReportContent(
        title="CT perfusion",
        key_figures=_figures(measurements, limits),
        tables=_tables(measurements),
        images=_pictures(result, ranges, lesions),
        case=dict(identifiers or {}),
        parameters=_parameters(result, method, limits),
        methods_text=methods_paragraph(methods_steps(result, method, limits), software(application)),
        warnings=result.warnings,
        simulated=result.prepared.series.simulated,
    )
    with export(folder) as staging:
        make_report(staging / f"{REPORT_NAME}.pdf", staging / f"{REPORT_NAME}.png", page)
        write_curves(result, staging / CURVES_NAME)
    return [folder / name for name in (f"{REPORT_NAME}.pdf", f"{REPORT_NAME}.png", CURVES_NAME)]


def write_curves(result: DynamicResult, path: Path) -> Path:
    """The input functions as they were used, one row a frame: time_s, arterial_hu and, where a vein was found, venous_hu."""
    columns = {"time_s": result.arterial.times, "arterial_hu": result.arterial.enhancement}
    if result.venous is not None:
        columns["venous_hu"] = result.venous.enhancement
    rows = ([f"{value:.6g}" for value in row] for row in zip(*columns.values(), strict=True))
    return write_csv(path, list(columns), rows)


def methods_steps(result: DynamicResult, method: str, limits: tuple[float, float] | None) -> list[str]:
    """What was done, a sentence a step, from what was in use."""
    s, series, maps = result.settings, result.prepared.series, result.maps
    frames, length, slices = len(series.times), series.times[-1] - series.times[0], series.shape[0]
    steps = [f"A CT perfusion series of {frames} frames over {length:.0f} s and {slices} slices was analysed"]
    if result.prepared.moved_by_hand:
        steps.append("Frames were moved onto the first by transforms that were set by hand")
    elif result.prepared.transforms:
        steps.append("Every frame was registered to the first by a rigid transform (SimpleITK)")
    if s.smoothing.plane_mm:
        steps.append(f"Frames were smoothed in-plane by a Gaussian of {s.smoothing.plane_mm:g} mm standard deviation")
    if s.smoothing.time_s:
        steps.append(f"Curves were smoothed in time by a Gaussian of {s.smoothing.time_s:g} s standard deviation")
    if maps.method == "network":
        steps.append(f"Maps were made from the frames by the network {maps.parameters.get('model', '')}, without an arterial input")
    else:
        a = result.arterial
        found = "placed manually" if a.by_hand else "selected automatically for early, narrow and high curves"
        scaled = f", scaled by {a.scale:.2f} to the area of the venous output function" if a.scale != 1 else ""
        steps.append(f"The arterial input function was the mean of {len(a.voxels)} voxels, {found}{scaled}")
        source = _SOURCES[s.deconvolution.method].format(selection=SELECTIONS[s.deconvolution.selection].lower())
        steps.append(f"The residue function was computed by deconvolution ({METHOD_TITLES[method]}, {source})")
    c = maps.constants
    steps.append(f"Maps are per {c.per} with a tissue density of {c.density:g} g/ml and a haematocrit factor of {c.haematocrit_factor:g}")
    if limits is not None and s.lesions is not None:
        core = "within the penumbra, " if s.lesions.delayed else ""
        steps.append(
            f"Penumbra was tissue with Tmax of at least {limits[1]:g} s, core was tissue {core}with CBF below {100 * limits[0]:g} %"
            f" of the contralateral side; islands smaller than {s.lesions.smallest_ml:g} ml were excluded"
        )
    return steps


def _figures(measurements: Sequence[Measurement], limits) -> list[tuple[str, str]]:
    values = {m.quantity: m for m in measurements if m.region == "whole"}
    if limits is None:
        names = ("cbf", "cbv", "mtt", "tmax")
        return [(f"{_TITLES[name]}, mean", f"{format_value(values[name].value)} {values[name].unit}") for name in names if name in values]
    ratio = values["mismatch_ratio"].value
    return [
        (f"Core: rCBF < {100 * limits[0]:g} %", f"{values['core_ml'].value:.1f} ml"),
        (f"Penumbra: Tmax ≥ {limits[1]:g} s", f"{values['penumbra_ml'].value:.1f} ml"),
        ("Mismatch", f"{values['mismatch_ml'].value:.1f} ml"),
        ("Mismatch ratio", "not defined" if math.isnan(ratio) else f"{ratio:.2f}"),
    ]


def _tables(measurements: Sequence[Measurement]) -> list[ReportTable]:
    """One of volumes, one of means."""
    values = {(m.region, m.quantity): m.value for m in measurements}
    units = {m.quantity: m.unit for m in measurements}
    regions = list(dict.fromkeys(m.region for m in measurements))
    volumes = [q for q in ("volume_ml", "core_ml", "penumbra_ml", "mismatch_ml", "mismatch_ratio") if q in units]
    words = {"volume_ml": "Tissue (ml)", "core_ml": "Core (ml)", "penumbra_ml": "Penumbra (ml)", "mismatch_ml": "Mismatch (ml)"}
    heads = [words.get(q, "Mismatch ratio") for q in volumes]
    decimals = {"mismatch_ratio": 2}
    tables = [
        ReportTable(
            ["Region", *heads],
            [[REGION_WORDS.get(r, r), *(_number(values.get((r, q)), decimals.get(q, 1)) for q in volumes)] for r in regions],
            title="Volumes",
            note="Outlines: penumbra green, core magenta" if "core_ml" in units else "",
        )
    ]
    means = [q for q in _TITLES if q in units and any(math.isfinite(values.get((r, q), math.nan)) for r in regions)]
    tables.append(
        ReportTable(
            ["Region", *(_TITLES[q] for q in means)],
            [[REGION_WORDS.get(r, r), *(_number(values.get((r, q)), 1) for q in means)] for r in regions],
            title=f"Means of the maps in tissue: {', '.join(f'{_TITLES[q]} in {units[q]}' for q in means if units[q] != 's')}, times in s",
        )
    )
    return tables


def _number(value: float | None, decimals: int) -> str:
    return "–" if value is None or not math.isfinite(value) else f"{value:.{decimals}f}"


def _parameters(result: DynamicResult, method: str, limits) -> dict[str, object]:
    motion, arterial = float(result.parameters["largest_motion_mm"]), result.arterial
    moved = "set by hand" if result.prepared.moved_by_hand else "rigid"
    said: dict[str, object] = {} if limits is None else {"Core": f"rCBF < {100 * limits[0]:g} %", "Penumbra": f"Tmax ≥ {limits[1]:g} s"}
    said |= {
        "Method": METHOD_TITLES[method],
        "Frames": f"{len(result.prepared.series.times)}, of which {len(result.parameters['baseline_frames'])} unenhanced",
        "Motion correction": f"{moved}, largest motion {motion:.1f} mm" if result.prepared.transforms else "none",
        "Arterial input": f"{len(arterial.voxels)} voxels, {'placed manually' if arterial.by_hand else 'automatic'}, "
        f"peak {arterial.peak:.0f} HU" + (f", scaled by {arterial.scale:.2f}" if arterial.scale != 1 else ""),
        "Device": result.device.describe(),
    }
    return said


def _pictures(result: DynamicResult, ranges: Mapping[str, tuple[float, float]], lesions: LesionsInForce | None) -> list[ReportImage]:
    """Rows of maps over the average, a row a slice: where the penumbra is largest, else through the middle."""
    series, mask = result.prepared.series, result.maps.mask
    inside = series.image(mask)
    shown = lesions.penumbra if lesions is not None and lesions.penumbra.any() else mask
    drawn_over = () if lesions is None else ((lesions.penumbra, PENUMBRA_COLOR), (lesions.core, CORE_COLOR))
    box = box_of(inside, 4.0)
    apart = max(15.0, 1.5 * series.spacing[2])
    positions = informative_positions(series.image(shown > 0), "axial", SLICES, within=box, apart_mm=apart)
    average = series.image(result.prepared.sharp.frames.mean(0))
    masks = [(series.image(m > 0), color) for m, color in drawn_over]
    pictures = []
    for row, position in enumerate(positions):
        view = slice_view("axial", position, box, pixel_mm=min(1.0, min(series.spacing[:2])))
        ct, where = view.sample(average, outside=-1024.0), view.sample(inside, interpolation="nearest") > 0
        outlines = [(view.sample(m, interpolation="nearest") > 0, color) for m, color in masks]
        for name in PICTURED:
            values = result.maps[name]
            if not np.isfinite(values[mask]).all():
                continue
            unit, (low, high) = result.maps.units[name], ranges[name]
            drawn = np.where(where, view.sample(series.image(values.astype(np.float32)), interpolation="nearest", outside=np.nan), np.nan)
            caption = f"{_TITLES[name]} ({unit}), {view.label.removeprefix('Axial, ')}"
            scale = ColourScale(_TITLES[name], unit, low, high, "turbo")
            pictures.append(
                ReportImage(ct, view.size_mm, drawn, caption=caption, scale=scale, window=(-20.0, 100.0), outlines=outlines, row=row)
            )
    return pictures
