"""A threshold that the scene follows: table, labelmap and histogram line change with every move of a slider.

The numbers and the labelmap both come from the threshold index (``LungPerfusionCore.threshold``); the labelmap is the
segment's own, changed in place, so what is seen is what is counted. Main thread only.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..threshold import RegionNumbers, ThresholdIndex
from . import labelmaps
from .plots import move_threshold_line
from .tables import update_cells


@dataclass
class LiveNodes:
    """What follows the threshold: a segment of a segmentation, a table of regions, optionally a histogram's line."""

    segmentation: object
    segment_id: str
    reference: object
    table: object
    line: object = None


class LiveThreshold:
    """Connects an index to the nodes that show it.

    The segment must be on the grid of ``reference`` (the map's volume node); it gets a layer of its own that spans the whole
    grid. The table has the columns volume, defect volume, defect percent and mean, one row a region of the index.
    """

    def __init__(self, index: ThresholdIndex, nodes: LiveNodes):
        self.index = index
        self.nodes = nodes
        self.lower, self.upper = -math.inf, math.inf
        self.numbers: RegionNumbers | None = None
        self._written: int | None = None

    def attach(self, lower: float, upper: float) -> RegionNumbers:
        """Take over the segment: own layer, full extent, and the voxels of ``lower`` <= value < ``upper``."""
        n = self.nodes
        labelmaps.own_layer(n.segmentation, n.segment_id)
        labelmaps.ensure_full_extent(n.segmentation, n.segment_id, n.reference)
        self._written = None
        return self.set(lower, upper)

    def set(self, lower: float, upper: float) -> RegionNumbers:
        """Move the threshold: numbers to the table, changed voxels to the labelmap, line to the histogram.

        Raises InputError when the segment or the table is gone.
        """
        self.numbers = self.index.numbers(lower, upper)
        self.lower, self.upper = lower, upper
        self._show_numbers()
        self._show_voxels()
        if self.nodes.line is not None and self.nodes.line.GetScene() is not None and math.isfinite(upper):
            move_threshold_line(self.nodes.line, upper)
        return self.numbers

    def finish(self) -> None:
        """The hand has come to rest: the 3D surface, which every write drops, is made again if it is shown."""
        display = self.nodes.segmentation.GetDisplayNode()
        if display is not None and display.GetVisibility3D() and self.nodes.segmentation.GetSegmentation() is not None:
            self.nodes.segmentation.CreateClosedSurfaceRepresentation()

    @property
    def edited_elsewhere(self) -> bool:
        """Whether somebody else (the Segment Editor, a script) changed the segment's voxels since the last move."""
        return self._written is not None and self._stamp() != self._written

    def _show_numbers(self) -> None:
        if self.nodes.table.GetScene() is None:
            raise InputError("The result table is no longer in the scene; run the analysis again.")
        n = self.numbers
        update_cells(self.nodes.table, np.column_stack([n.volume_ml, n.defect_volume_ml, n.defect_percent, n.mean]))

    def _show_voxels(self) -> None:
        n = self.nodes
        if n.segmentation.GetScene() is None or n.segmentation.GetSegmentation().GetSegment(n.segment_id) is None:
            raise InputError("The defect segment is no longer in the scene; run the analysis again.")
        if self._written is None or self.edited_elsewhere:
            # A segment that was cropped, replaced or painted on is made anew from the index.
            if labelmaps.shares_layer(n.segmentation, n.segment_id):
                labelmaps.own_layer(n.segmentation, n.segment_id)
            labelmaps.ensure_full_extent(n.segmentation, n.segment_id, n.reference)
            array, _offset = labelmaps.labelmap_array(n.segmentation, n.segment_id, n.reference)
            array[...] = 0
            self.index.reset()
        else:
            array, _offset = labelmaps.labelmap_array(n.segmentation, n.segment_id, n.reference)
        self.index.apply(array, self.lower, self.upper)
        labelmaps.labelmap_modified(n.segmentation, n.segment_id)
        self._written = self._stamp()

    def _stamp(self) -> int:
        image = labelmaps.segment_of(self.nodes.segmentation, self.nodes.segment_id).GetRepresentation(labelmaps.BINARY)
        return -1 if image is None else image.GetMTime()
