"""High and low functional lung as two segments that share out the lungs and follow one threshold."""

from __future__ import annotations

import math

import numpy as np

from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.live_segment import LiveNodes, LiveSegment
from LungPerfusionCore.scene.results import measurements_to_table
from LungPerfusionCore.scene.segmentations import as_outline, find_segment, segmentation_from_labels, spec
from LungPerfusionCore.scene.stamps import stamp
from LungPerfusionCore.scene.terminology import TERMS
from LungPerfusionCore.threshold.region_numbers import RegionNumbers

LOW, HIGH = 1, 2
THRESHOLD = "LungPerfusion.FunctionThreshold"
"""Attribute of the table: the threshold in force, with every digit."""


def _cells(low: RegionNumbers, _automatic: RegionNumbers) -> np.ndarray:
    """The table's numbers, column by column: what is not low function is high."""
    high_ml, high_percent = low.measured_ml - low.defect_volume_ml, low.measured_percent - low.defect_percent
    return np.column_stack([low.volume_ml, low.defect_volume_ml, high_ml, high_percent, low.covered_percent])


def show_function(result, ct, map_node, unit: str = "1") -> dict:
    """Put a ``LungPerfusionAILib.spect.functional_lung.FunctionalLung`` into the scene, or update what an earlier run on the
    map put there.

    Args:
        ct: volume node on whose grid the segments are. map_node: the map they come from, whose outputs they are.

    Returns:
        segmentation, table, live (the ``LiveSegment`` of low function that a slider
        moves; its complement is high function), threshold, unit, relative, measurements, result.
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
    stamp((segmentation, table), "functional lung", parameters, inputs=(ct, map_node))
    ids = [find_segment(segmentation, code=TERMS[key].entry, name=TERMS[key].name) for key in ("low_function", "high_function")]
    nodes = LiveNodes(segmentation, ids[0], ct, table)
    live = LiveSegment(result.index, nodes, _cells, complement_id=ids[1], words="The segment of low or high function")
    live.attach(-math.inf, result.threshold)
    return {
        "segmentation": segmentation,
        "table": table,
        "live": live,
        "threshold": result.threshold,
        "unit": unit,
        "relative": result.relative,
        "measurements": result.measurements,
        "result": result,
    }


def keep_threshold(map_node, value: float) -> None:
    """Write the threshold in force onto the table of functional lung by this map."""
    table = hierarchy.find_output(map_node, "functional_table")
    if table is not None:
        table.SetAttribute(THRESHOLD, repr(float(value)))


def kept_threshold(map_node) -> float:
    """What :func:`keep_threshold` wrote; NaN where there is none, or its segments are gone."""
    table = hierarchy.find_output(map_node, "functional_table")
    text = table.GetAttribute(THRESHOLD) if table is not None and hierarchy.find_output(map_node, "functional_lung") is not None else None
    return float(text) if text else math.nan


def export_segments(segmentation, grid, segment_ids=None):
    """Segments with their masks as the scene has them, each by itself, so that they may overlap; names, colours and codes too.

    ``grid``: an image, for segments that have no voxels of their own. Returns (``ExportSegment``, ...).
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
