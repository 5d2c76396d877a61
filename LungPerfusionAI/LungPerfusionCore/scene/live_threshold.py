"""A threshold that the scene follows: table, labelmap and histogram lines change with every move of a slider.

The numbers and the labelmap both come from the threshold index (``LungPerfusionCore.threshold.index``); the labelmap is the
segment's own, changed in place, so what is seen is what is counted. What a person decides about voxels (a candidate dropped, a
voxel painted or erased in the Segment Editor) is part of the state and stands at every threshold. Main thread only.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..threshold.index import RegionNumbers, ThresholdIndex
from . import labelmaps
from .grids import geometry_of
from .plots import move_threshold_line
from .segmentations import labels_from_segmentation
from .tables import update_cells

NOTHING = np.zeros(0, dtype=np.int64)


@dataclass
class LiveNodes:
    """What follows the threshold: a segment of a segmentation, a table of regions, optionally a histogram's lines and what is
    made again when the hand rests (``resting``: objects with ``update(live)``)."""

    segmentation: object
    segment_id: str
    reference: object
    table: object
    line: object = None
    lower_line: object = None
    resting: tuple = ()


@dataclass(frozen=True, eq=False)
class Decided:
    """Voxels (offsets into the index's box) that a person decided about; compared by identity.

    ``dropped`` belong to candidates that are no defect, ``erased`` and ``added`` were painted. ``about`` is what the
    decisions are, for whoever made them.
    """

    dropped: np.ndarray = field(default_factory=lambda: NOTHING)
    erased: np.ndarray = field(default_factory=lambda: NOTHING)
    added: np.ndarray = field(default_factory=lambda: NOTHING)
    about: object = None

    def painted(self, erased: np.ndarray, added: np.ndarray) -> Decided:
        """With further painting, which goes before what was painted earlier."""
        return replace(
            self,
            erased=np.union1d(np.setdiff1d(self.erased, added), np.setdiff1d(erased, self.added)),
            added=np.union1d(np.setdiff1d(self.added, erased), np.setdiff1d(added, self.erased)),
        )


@dataclass(frozen=True)
class LiveState:
    """All of what is shown: thresholds and decisions. Kept for undo; equal when nothing changed."""

    lower: float
    upper: float
    decided: Decided


class LiveThreshold:
    """Connects an index to the nodes that show it.

    The segment must be on the grid of ``reference`` (the map's volume node); it gets a layer of its own that spans the whole
    grid. The table has the columns Defect, Automatic, Defect volume, Volume, Measured and mean, one row a region of the index.
    """

    def __init__(self, index: ThresholdIndex, nodes: LiveNodes):
        self.index = index
        self.nodes = nodes
        self.lower, self.upper = -math.inf, math.inf
        self.decided = Decided()
        self.numbers: RegionNumbers | None = None
        self.automatic: RegionNumbers | None = None
        self._written: int | None = None
        self._had_surface = False

    def attach(self, lower: float, upper: float) -> RegionNumbers:
        """Take over the segment: own layer, full extent, and the voxels of ``lower`` <= value < ``upper``.

        The numbers of this moment are the automatic ones.
        """
        n = self.nodes
        labelmaps.own_layer(n.segmentation, n.segment_id)
        labelmaps.ensure_full_extent(n.segmentation, n.segment_id, n.reference)
        self._written = None
        self.automatic = self.index.numbers(lower, upper)
        return self.set(lower, upper)

    @property
    def state(self) -> LiveState:
        """Thresholds and decisions in force."""
        return LiveState(self.lower, self.upper, self.decided)

    def restore(self, state: LiveState) -> RegionNumbers:
        """Back to a state of before."""
        if state.decided is not self.decided:
            self._mark(state.decided)
        return self.set(state.lower, state.upper)

    def set(self, lower: float, upper: float) -> RegionNumbers:
        """Move the threshold: numbers to the table, changed voxels to the labelmap, lines to the histogram.

        Raises InputError when the segment or the table is gone.
        """
        self.numbers = self.index.numbers(lower, upper)
        self.lower, self.upper = lower, upper
        self._show_numbers()
        self._show_voxels()
        for line, limit in ((self.nodes.line, upper), (self.nodes.lower_line, lower)):
            if line is not None and line.GetScene() is not None:
                move_threshold_line(line, limit if math.isfinite(limit) else 0.0, shown=math.isfinite(limit))
        return self.numbers

    def decide(self, decided: Decided) -> RegionNumbers:
        """Other decisions at the same threshold; numbers and labelmap follow."""
        self._mark(decided)
        return self.set(self.lower, self.upper)

    def take_painting(self) -> tuple[int, int]:
        """Make what was painted over the segment (Segment Editor, a script) decisions: (voxels erased, voxels added).

        They stand at every later threshold; what was painted where nothing is measured is taken off again.
        """
        if not self.edited_elsewhere:
            return 0, 0
        erased, added = self.painted()
        return self._take(erased, added)

    def painted(self) -> tuple[np.ndarray, np.ndarray]:
        """What somebody else did to the segment since it was last written: voxels (erased, added)."""
        if not LiveThreshold.edited_elsewhere.fget(self):
            return NOTHING, NOTHING
        self._check_segment()
        n = self.nodes
        mask, _labels = labels_from_segmentation(n.segmentation, geometry_of(n.reference), [n.segment_id])
        return self.index.painted(np.ascontiguousarray(sitk.GetArrayViewFromImage(mask)))

    def take_mask(self, mask: sitk.Image) -> tuple[int, int]:
        """As :meth:`take_painting`, for a labelmap given as an image on the map's grid."""
        return self._take(*self.index.painted(np.ascontiguousarray(sitk.GetArrayViewFromImage(mask))))

    def _take(self, erased: np.ndarray, added: np.ndarray) -> tuple[int, int]:
        # The index now thinks in the image's layout; the segment is made anew below and takes it back.
        self._written = None
        self.decide(self.decided.painted(erased, added))
        return len(erased), len(added)

    def finish(self) -> None:
        """The hand has come to rest: what takes longer than a frame is made again: curves, and the 3D surface where there was one
        (every write drops it)."""
        for each in self.nodes.resting:
            each.update(self)
        if self._had_surface and self.nodes.segmentation.GetDisplayNode().GetVisibility3D():
            self.nodes.segmentation.CreateClosedSurfaceRepresentation()
        self._had_surface = False

    @property
    def edited_elsewhere(self) -> bool:
        """Whether somebody else (the Segment Editor, a script) changed the segment's voxels since the last move."""
        return self._written is not None and self._stamp() != self._written

    def voxels(self) -> np.ndarray:
        """The segment's labelmap (k, j, i) on the whole grid, not to be changed."""
        self._check_segment()
        return labelmaps.labelmap_array(self.nodes.segmentation, self.nodes.segment_id, self.nodes.reference)[0]

    def _mark(self, decided: Decided) -> None:
        self._check_segment()
        labelmap = None if self._written is None or self.edited_elsewhere else self.voxels()
        self.index.mark(np.union1d(decided.dropped, decided.erased), decided.added, labelmap)
        if labelmap is not None:
            labelmaps.labelmap_modified(self.nodes.segmentation, self.nodes.segment_id)
            self._written = self._stamp()
        self.decided = decided

    def _show_numbers(self) -> None:
        if self.nodes.table.GetScene() is None:
            raise InputError("The result table is no longer in the scene; run the analysis again.")
        n = self.numbers
        update_cells(
            self.nodes.table,
            np.column_stack([n.defect_percent, self.automatic.defect_percent, n.defect_volume_ml, n.volume_ml, n.measured_percent, n.mean]),
        )

    def _check_segment(self) -> None:
        n = self.nodes
        if n.segmentation.GetScene() is None or n.segmentation.GetSegmentation().GetSegment(n.segment_id) is None:
            raise InputError("The defect segment is no longer in the scene; run the analysis again.")

    def _show_voxels(self) -> None:
        self._check_segment()
        n = self.nodes
        self._had_surface |= bool(n.segmentation.GetSegmentation().ContainsRepresentation(labelmaps.CLOSED_SURFACE))
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
