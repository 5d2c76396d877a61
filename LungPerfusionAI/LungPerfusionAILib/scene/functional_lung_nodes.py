"""High and low functional lung as two segments that share out the lungs and follow one threshold."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.live_threshold import Decided, LiveNodes, LiveThreshold
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.results import measurements_to_table
from LungPerfusionCore.scene.segmentations import as_outline, segment_of_run, segmentation_from_labels, spec
from LungPerfusionCore.scene.tables import update_cells
from LungPerfusionCore.threshold.index import RegionNumbers, ThresholdIndex

from .result_nodes import FunctionNodes

if TYPE_CHECKING:
    import slicer

    from LungPerfusionCore.dicom.segments import ExportSegment

    from ..spect.functional_lung import FunctionalLung

LOW, HIGH = 1, 2
THRESHOLD = "LungPerfusion.FunctionThreshold"
"""Attribute of the table: the threshold in force, with every digit."""


class _HighFunction(LiveThreshold):
    """The other segment; the table is written once, by the one for low function."""

    def _show_numbers(self) -> None:
        return


class LiveFunction(LiveThreshold):
    """Low function below the threshold, high function at or above it: one move changes both segments and the table.

    Used as ``LiveThreshold`` with ``lower`` = -inf and ``upper`` = the threshold. What is painted over low function, or
    erased from it, goes to or comes from high function.
    """

    def __init__(self, index: ThresholdIndex, nodes: LiveNodes, high_id: str):
        super().__init__(index, nodes)
        self.high = _HighFunction(index.twin(), LiveNodes(nodes.segmentation, high_id, nodes.reference, nodes.table))

    def attach(self, lower: float, upper: float) -> RegionNumbers:
        self.high.attach(upper, math.inf)
        return super().attach(-math.inf, upper)

    def set(self, lower: float, upper: float) -> RegionNumbers:
        if math.isnan(upper):
            raise InputError("A threshold must be a number.")
        self.high.set(upper, math.inf)
        return super().set(-math.inf, upper)

    @property
    def edited_elsewhere(self) -> bool:
        return super().edited_elsewhere or self.high.edited_elsewhere

    def take_painting(self) -> tuple[int, int]:
        """What was painted on either segment: it leaves the other one, so that both go on to share out the lungs."""
        (erased, added), (left, taken) = self.painted(), self.high.painted()
        added = np.union1d(added, left)
        erased = np.setdiff1d(np.union1d(erased, taken), added)
        self._written = self.high._written = None
        self.decide(self.decided.painted(erased, added))
        return len(erased), len(added)

    def _mark(self, decided: Decided) -> None:
        super()._mark(decided)
        self.high._mark(Decided(erased=decided.added, added=np.union1d(decided.dropped, decided.erased)))

    def _show_numbers(self) -> None:
        if self.nodes.table.GetScene() is None:
            raise InputError("The result table is no longer in the scene; run the analysis again.")
        n = self.numbers
        update_cells(
            self.nodes.table,
            np.column_stack(
                [
                    n.volume_ml,
                    n.defect_volume_ml,
                    n.measured_ml - n.defect_volume_ml,
                    n.measured_percent - n.defect_percent,
                    n.covered_percent,
                ]
            ),
        )


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
    live = LiveFunction(result.index, LiveNodes(segmentation, low, ct, table), high)
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
