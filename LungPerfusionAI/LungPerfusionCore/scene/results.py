"""The results that the modules share, as nodes: lungs, regions, defects as segmentations; measurements as a table."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import SimpleITK as sitk
import slicer

from ..lungs.segmentation import LEFT_LUNG, RIGHT_LUNG, UNSIDED_LUNG, LungSegmentation
from ..measurements import Measurement, struck_out
from ..quantities import TITLES, digits_of
from .segmentations import SegmentSpec, as_outline, segmentation_from_labels, spec
from .tables import Column, columns_of, table_from_columns
from .terminology import ANATOMY, MASTER, TERMS, Code, Term

AIRWAYS_LABEL, MISSING_LABEL = 3, 4
LUNGS_AND_HEART = Term("Lungs and heart", ANATOMY, Code("SCT", "43799004", "Thoracic cavity"), (0.55, 0.75, 0.9), context=MASTER)

#: Titles in tables of scenes that earlier versions saved.
_EARLIER_TITLES = {
    "Blood": "enhancement_hu",
    "Enhanced share": "enhanced_share",
    "Enhanced blood": "enhanced_blood_ml",
    "Stack probability": "stack_probability",
    "Highest slice": "max_slice_probability",
    "Stack threshold": "stack_threshold",
    "Clot volume": "embolus_volume_ml",
    "Arteries obstructed (estimate)": "obstruction_percent",
    "Lung behind clots (estimate)": "behind_clots_percent",
    "High function share": "high_function_percent",
    "Share of total": "fraction_percent",
}
_QUANTITIES = _EARLIER_TITLES | {title: quantity for quantity, title in TITLES.items()}


def shown_value(m: Measurement) -> float:
    """A measurement as a table of several units shows it."""
    return float(np.round(m.value, digits_of(m.unit, m.quantity))) + 0.0


def region_title(region: str) -> str:
    """A region as a table shows it: lobes by their abbreviation, everything else in words."""
    return {"lung": "Lung"}.get(region, region) if region.isupper() or region not in TERMS else TERMS[region].name


def lungs_to_segmentation(
    lungs: LungSegmentation, name: str, *, reference: slicer.vtkMRMLVolumeNode, node: slicer.vtkMRMLSegmentationNode | None = None
) -> slicer.vtkMRMLSegmentationNode:
    """Right lung, left lung, airways and lung that is not aerated, as one segmentation node (updated when given)."""
    labels = sitk.GetArrayFromImage(lungs.labels)
    free = labels == 0
    specs = [spec(RIGHT_LUNG, "right"), spec(LEFT_LUNG, "left")]
    if (labels == UNSIDED_LUNG).any():
        specs = [SegmentSpec(UNSIDED_LUNG, "lung", TERMS["whole"].color)]
    for label, term, image in ((AIRWAYS_LABEL, "airways", lungs.airways), (MISSING_LABEL, "missing", lungs.missing)):
        voxels = (sitk.GetArrayViewFromImage(image) > 0) & free
        if voxels.any():
            labels[voxels] = label
            specs.append(spec(label, term))
    made = segmentation_from_labels(_like(labels, lungs.labels), specs, name, reference=reference, node=node)
    if node is None:
        as_outline(made)
    return made


def hull_to_segmentation(
    hull: sitk.Image, name: str, *, reference: slicer.vtkMRMLVolumeNode, node: slicer.vtkMRMLSegmentationNode | None = None
) -> slicer.vtkMRMLSegmentationNode:
    """The hull of lungs and heart (uint8, 1 inside) as a segmentation with one segment."""
    each = SegmentSpec(1, LUNGS_AND_HEART.name, LUNGS_AND_HEART.color, LUNGS_AND_HEART.entry, {})
    return segmentation_from_labels(hull, [each], name, reference=reference, node=node)


def defects_to_segmentation(
    mask: sitk.Image, name: str, *, reference: slicer.vtkMRMLVolumeNode, node: slicer.vtkMRMLSegmentationNode | None = None
) -> slicer.vtkMRMLSegmentationNode:
    """Perfusion defects (uint8, 1 inside) as a segmentation with one segment."""
    return segmentation_from_labels(mask, [spec(1, "defects")], name, reference=reference, node=node)


def measurements_to_table(
    measurements: Sequence[Measurement], name: str, *, node: slicer.vtkMRMLTableNode | None = None
) -> slicer.vtkMRMLTableNode:
    """One row a region, one column a quantity, in the order in which they come; units are on the columns."""
    regions = list(dict.fromkeys(m.region for m in measurements))
    quantities = list(dict.fromkeys((m.quantity, m.unit) for m in measurements))
    cell = {(m.region, m.quantity): m.value for m in measurements}
    columns = [Column("Region", [region_title(region) for region in regions])]
    for quantity, unit in quantities:
        values = np.array([cell.get((region, quantity), np.nan) for region in regions], float)
        columns.append(Column(TITLES.get(quantity, quantity), values, unit, quantity, digits_of(unit, quantity)))
    return table_from_columns(columns, name, node=node, blanks=True)


def measurements_to_rows(
    measurements: Sequence[Measurement], name: str, *, node: slicer.vtkMRMLTableNode | None = None
) -> slicer.vtkMRMLTableNode:
    """Numbers of one region from top to bottom, one row a quantity: what a panel has the width for. Row n is measurement n."""
    columns = [
        Column("Quantity", [_row_title(m) for m in measurements]),
        Column("Value", np.array([shown_value(m) for m in measurements], float)),
        Column("Unit", ["" if m.unit == "1" else m.unit for m in measurements]),
    ]
    return table_from_columns(columns, name, node=node, blanks=True)


def _row_title(m: Measurement) -> str:
    """The quantity's title; beside one that is struck out what would have stood there."""
    title = TITLES.get(m.quantity, m.quantity)
    return title if m.struck_out is None else f"{title} {struck_out(f'{m.struck_out:.3g}')}"


def measurements_of_table(table: slicer.vtkMRMLTableNode) -> tuple[Measurement, ...]:
    """The inverse of :func:`measurements_to_table`, for a table of the scene; columns that it does not know are left out."""
    regions = {region_title(term): term for term in TERMS}
    first, *columns = columns_of(table)
    return tuple(
        Measurement(regions.get(region, region), _QUANTITIES[column.name], float(value), column.unit or "1")
        for column in columns
        if column.name in _QUANTITIES
        for region, value in zip(first.values, column.values, strict=True)
        if float(value) == float(value)
    )


def measurements_of_rows(table: slicer.vtkMRMLTableNode) -> tuple[Measurement, ...]:
    """The inverse of :func:`measurements_to_rows`, for a table of the scene; rows that it does not know are left out."""
    columns = {column.name: list(column.values) for column in columns_of(table)}
    rows = zip(*(columns.get(name, []) for name in ("Quantity", "Value", "Unit")), strict=False)
    return tuple(Measurement("whole", _QUANTITIES[title], float(value), unit or "1") for title, value, unit in rows if title in _QUANTITIES)


def _like(array: np.ndarray, image: sitk.Image) -> sitk.Image:
    result = sitk.GetImageFromArray(array)
    result.CopyInformation(image)
    return result
