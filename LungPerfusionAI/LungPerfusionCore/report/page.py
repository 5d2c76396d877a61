"""The one-page report: pictures, tables, parameters and a methods paragraph to cite, as PDF and PNG.

The page names the patient only where the caller passes identifiers. Drawn with matplotlib, which is imported when
the first report is made.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import SimpleITK as sitk

from ..files.atomic_files import write_figure
from ..measurements import Measurement
from .content import ColourScale, ReportContent, ReportImage, ReportTable
from .slice_pictures import SliceView, choose_views

# Column heads of the quantities of result.json, in the order of the table.
QUANTITY_HEADS = {
    "volume_ml": "Volume",
    "defect_volume_ml": "Defect volume",
    "defect_percent": "Defect",
    "mean_iodine": "Mean iodine",
    "measured_percent": "Measured",
}
# Decimals with which a unit is printed; other values keep three significant digits.
_DECIMALS = {"mL": 0, "ml": 0, "%": 1, "mg/mL": 2, "HU": 1}


def make_report(path_pdf: Path | str, path_png: Path | str, content: ReportContent, *, dpi: int = 150) -> tuple[Path, Path]:
    """Write the report as PDF and PNG (A4), each whole or not at all; return both paths.

    A content that does not say when it was made was made now. What does not fit on the page (parameters, warnings) is counted and left to
    result.json.
    """
    from . import layout

    figure = layout.draw(content if content.created else replace(content, created=datetime.now().strftime("%Y-%m-%d %H:%M")))
    pdf, png = Path(path_pdf), Path(path_png)
    _save(figure, pdf, "pdf", metadata={"Title": content.title, "Creator": "LungPerfusion"})
    _save(figure, png, "png", dpi=dpi, metadata={"Title": content.title, "Software": "LungPerfusion"})
    return pdf, png


def _save(figure: Any, path: Path, kind: str, **options: Any) -> None:
    import matplotlib

    with matplotlib.rc_context({"text.hinting": "no_hinting"}):  # else letters widen to whole pixels and leave their column
        write_figure(figure, path, format=kind, **options)


def report_images(
    ct: sitk.Image,
    overlay: sitk.Image,
    mask: sitk.Image,
    lungs: sitk.Image,
    *,
    axial: int = 3,
    coronal: int = 3,
    views: Sequence[SliceView] | None = None,
) -> list[ReportImage]:
    """Pictures of the map over the CT where the mask is largest, framed on the lungs.

    All four images may have their own grids and orientations; ``overlay`` is coloured inside the lungs only.
    """
    pictures = []
    for view in views if views is not None else choose_views(mask, lungs, axial=axial, coronal=coronal):
        inside = view.sample(lungs, interpolation="nearest") > 0
        # Voxels as measured: interpolated with what is outside the lungs, their rim would look unperfused.
        values = view.sample(overlay, interpolation="nearest", outside=np.nan)
        pictures.append(
            ReportImage(
                ct=view.sample(ct, outside=-1024.0),
                overlay=np.where(inside, values, np.nan),
                mask=view.sample(mask, interpolation="nearest") > 0,
                lungs=inside,
                size_mm=view.size_mm,
                caption=view.label,
                plane=view.plane,
            )
        )
    return pictures


def colour_scale(overlay: sitk.Image, lungs: sitk.Image, *, label: str, unit: str, outline: str = "Perfusion defect") -> ColourScale:
    """A scale from 0 to the 99th percentile of the lungs' values, rounded up to two significant digits.

    ``overlay`` and ``lungs`` share one grid.
    """
    values = sitk.GetArrayViewFromImage(overlay)[sitk.GetArrayViewFromImage(lungs) > 0]
    top = float(np.percentile(values, 99)) if values.size else 1.0
    if top > 0:
        digit = 10.0 ** (np.floor(np.log10(top)) - 1)
        top = float(f"{np.ceil(top / digit - 1e-6) * digit:.2g}")  # 1e-6: 1.6 held as 32-bit float is 1.6
    else:
        top = 1.0
    return ColourScale(label=label, unit=unit, low=0.0, high=top, outline=outline)


def measurement_table(
    measurements: Sequence[Measurement], *, title: str = "Regions", quantities: Sequence[str] | None = None
) -> ReportTable:
    """Measurements as a table: a row a region, a column a quantity with its unit, in the order they come."""
    wanted = list(quantities if quantities is not None else QUANTITY_HEADS)
    units = {m.quantity: m.unit for m in measurements}
    wanted = [q for q in wanted if q in units]
    values = {(m.region, m.quantity): m.value for m in measurements}
    regions = list(dict.fromkeys(m.region for m in measurements))
    headers = ["Region", *(f"{QUANTITY_HEADS.get(q, q)} ({units[q]})" for q in wanted)]
    rows = [[region_label(region), *(format_value(values.get((region, q), np.nan), units[q]) for q in wanted)] for region in regions]
    return ReportTable(headers=headers, rows=rows, title=title)


def region_label(region: str) -> str:
    """ "right_apical" -> "Right apical"; "whole" -> "Both lungs"; lobes stay as they are."""
    words = "both lungs" if region == "whole" else region.replace("_", " ")
    return words[:1].upper() + words[1:]


def format_value(value: float, unit: str = "") -> str:
    """A number as the report prints it; an undefined one is a dash."""
    if value is None or not np.isfinite(value):
        return "–"
    if unit in _DECIMALS:
        return f"{value:,.{_DECIMALS[unit]}f}"
    return f"{value:.3g}"


def methods_paragraph(steps: Sequence[str], software: Mapping[str, str]) -> str:
    """A paragraph to cite: what was done, step by step as given, then the software in a line; result.json lists every library's version.

    ``steps`` are sentences built from the parameters in use; ``software`` is ``provenance.software()``.
    """
    sentences = [s.strip().rstrip(".") + "." for s in steps if s.strip()]
    ours = software.get("LungPerfusion", "")
    application = software.get("application", "")
    host = f" in {application}" if application else ""
    sentences.append(f"Software: LungPerfusion {ours}{host}, Python {software.get('python', '')}.".replace("  ", " ").replace(" .", "."))
    return " ".join(sentences)


def defect_steps(
    *,
    iodine_source: str,
    regions: str,
    rule: str,
    threshold: float,
    unit: str,
    reference: str = "",
    given: bool = False,
    smoothing: str = "",
    lower: float = -math.inf,
    what: str = "iodine map",
) -> list[str]:
    """The methods sentences of defect quantification, from what was in use.

    ``iodine_source``: where the map came from ("read from the file", "computed by two-material decomposition of
    80 and 140 kVp images"); ``regions``: "lobes", "apical, middle and basal zones of equal volume", ...; ``rule``
    (empty: set by hand), ``lower`` and ``threshold`` with ``unit``: what made a voxel a defect; ``reference``: where the rule has its
    source; ``what``: the map; ``given``: the lungs come from a segmentation that was given, not from the CT; ``smoothing``: what was done
    to the map, as a sentence.
    """
    lungs = "The lungs were taken from a given segmentation" if given else "The lungs were segmented on the CT without airways"
    cited = f" ({reference.rstrip('.')})" if reference else ""
    limits = f"{f'from {lower:.3g} to ' if lower > -math.inf else ''}below {threshold:.3g} {unit}".strip()
    return [
        f"The {what} was {iodine_source}",
        smoothing,
        f"{lungs} and divided into {regions}",
        f"Perfusion defects were defined as lung voxels {limits}, {rule or 'set manually'}{cited}",
        "The defect percentage is the defect volume divided by the volume of the same region",
    ]
