"""High and low functional lung as two segments that share out the lungs and follow one threshold."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.live_segment import LiveNodes, LiveSegment
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.results import measurements_to_table
from LungPerfusionCore.scene.segmentations import as_outline, segment_of_run, segmentation_from_labels, spec
from LungPerfusionCore.threshold.region_numbers import RegionNumbers

from .result_nodes import FunctionNodes

if TYPE_CHECKING:
    import slicer

    from LungPerfusionCore.dicom.segments import ExportSegment

    from ..spect.functional_lung import FunctionalLung

LOW, HIGH = 1, 2
THRESHOLD = "LungPerfusion.FunctionThreshold"
"""Attribute of the table: the threshold in force, with every digit."""


def _cells(low: RegionNumbers, _automatic: RegionNumbers) -> np.ndarray:
    """The table's numbers, column by column: what is not low function is high."""
    high_ml, high_percent = low.measured_ml - low.defect_volume_ml, low.measured_percent - low.defect_percent
    return np.column_stack([low.volume_ml, low.defect_volume_ml, high_ml, high_percent, low.covered_percent])


def show_function(
    result: FunctionalLung, ct: slicer.vtkMRMLScalarVolumeNode, map_node: slicer.vtkMRMLScalarVolumeNode, unit: str = "1"
) -> FunctionNodes:
    """Put low and high function into the scene, or update what an earlier run on the map put there.

    Args:
        result: what to show. ct: on whose grid the segments are. map_node: the map they come from, whose outputs they are.
    """
    name = map_node.GetName()
    found = {role: hierarchy.find_output(map_node, role) for role in ("functional_lung", "functional_table")}
    segmentation = segmentation_from_labels(
        result.labels,
        [spec(LOW, "low_function"), spec(HIGH, "high_function")],
        f"{name} functional lung",
        reference=ct,
        node=found["functional_lung"],
    )
    if found["functional_lung"] is None:
        as_outline(segmentation)
    table = measurements_to_table(result.measurements, f"{name} functional lung by region", node=found["functional_table"])
    for node, role in ((segmentation, "functional_lung"), (table, "functional_table")):
        hierarchy.mark_output(node, map_node, role)
        hierarchy.place_under_study(node, ct)
    parameters = {
        "preset": result.preset,
        "threshold": result.threshold,
        "unit": unit,
        "reference_p75": result.reference,
    }
    write_provenance((segmentation, table), "functional lung", parameters, inputs=(ct, map_node))
    low, high = (segment_of_run(segmentation, term) for term in ("low_function", "high_function"))
    nodes = LiveNodes(segmentation, low, ct, table)
    live = LiveSegment(result.index, nodes, _cells, complement_id=high, words="The segment of low or high function")
    live.attach(-math.inf, result.threshold)
    return FunctionNodes(segmentation, table, live, result.threshold, unit, result.relative, result.measurements, result)


def keep_threshold(map_node: slicer.vtkMRMLScalarVolumeNode, value: float) -> None:
    """Write the threshold in force onto the table of functional lung by this map."""
    table = hierarchy.find_output(map_node, "functional_table")
    if table is not None:
        table.SetAttribute(THRESHOLD, repr(float(value)))


def kept_threshold(map_node: slicer.vtkMRMLScalarVolumeNode) -> float:
    """What :func:`keep_threshold` wrote; NaN where there is none, or its segments are gone."""
    table = hierarchy.find_output(map_node, "functional_table")
    text = table.GetAttribute(THRESHOLD) if table is not None and hierarchy.find_output(map_node, "functional_lung") is not None else None
    return float(text) if text else math.nan


def export_segments(
    segmentation: slicer.vtkMRMLSegmentationNode, grid: sitk.Image, segment_ids: Sequence[str] | None = None
) -> tuple[ExportSegment, ...]:
    """Segments with their masks as the scene has them, each by itself, so that they may overlap; names, colours and codes too.

    ``grid``: for segments that have no voxels of their own.
    """
    from LungPerfusionCore.dicom.segments import ExportSegment
    from LungPerfusionCore.scene.segmentations import masks_from_segmentation

    segments = []
    for segment_id, mask in masks_from_segmentation(segmentation, grid, segment_ids).items():
        segment = segmentation.GetSegmentation().GetSegment(segment_id)
        fields = [_coded(field) for field in ((segment.GetTerminology() or "").split("~") + [""] * 6)[:6]]
        kinds = {key: value for key, value in (("category", fields[1]), ("type", fields[2]), ("region", fields[5])) if value}
        segments.append(ExportSegment(segment.GetName(), mask, tuple(segment.GetColor()), **kinds))
    return tuple(segments)


def _coded(field: str) -> tuple[str, str, str] | None:
    """ "SCT^85756007^Tissue" as DICOM export wants it, value first; None for an empty one."""
    parts = field.split("^")
    return (parts[1], parts[0], parts[2] or parts[1]) if len(parts) == 3 and parts[0] and parts[1] else None
