"""A segment that follows a threshold: table, labelmap and histogram lines change with every move of a slider.

The numbers and the labelmap both come from the threshold index (``LungPerfusionCore.threshold.index``); the labelmap is the
segment's own, changed in place, so what is seen is what is counted. What a person decides about voxels (an item of a list dropped, a
voxel painted or erased in the Segment Editor) is part of the state and stands at every threshold. Main thread only.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

import numpy as np
import SimpleITK as sitk
import slicer

from ..errors import InputError
from ..sentence import Sentence
from ..threshold.index import ThresholdIndex
from ..threshold.region_numbers import RegionNumbers
from ..threshold.segment_state import Decided, SegmentState
from ..threshold.undo_history import History
from . import labelmaps
from .plots import move_threshold_line
from .segment_voxels import SegmentVoxels
from .tables import update_cells

if TYPE_CHECKING:
    from ..uncertainty.interval import RegionIntervals
    from ..uncertainty.threshold_interval import ThresholdDoubts


class Resting(Protocol):
    """What is made again when the hand rests."""

    def update(self, live: LiveSegment) -> None: ...


@dataclass
class LiveNodes:
    """What follows the threshold: a segment of a segmentation, a table of regions, optionally a histogram's lines and what is
    made again when the hand rests (``resting``: objects with ``update(live)``)."""

    segmentation: slicer.vtkMRMLSegmentationNode
    segment_id: str
    reference: slicer.vtkMRMLScalarVolumeNode
    table: slicer.vtkMRMLTableNode
    line: slicer.vtkMRMLTableNode | None = None
    lower_line: slicer.vtkMRMLTableNode | None = None
    resting: tuple[Resting, ...] = ()


class LiveSegment:
    """Connects an index to the nodes that show it.

    Args:
        index: of the map on the grid of ``nodes.reference``.
        cells: the table's numbers (rows, columns) from those in force and the automatic ones; one row a region of the index.
        complement_id: another segment of the segmentation that always has the index's other voxels; then there is no lower limit.
        words: what the segment is, for refusals.

    ``state``: what is shown; ``history``: of states to go back to, kept by
    whoever moves it; ``moving``: it changed since the hand last came to rest (:meth:`finish`). ``doubts``: what moves the percentages,
    None until somebody gives it (:meth:`doubt`); ``intervals``: what that makes of the numbers in force.
    """

    adjustable = True
    """Whether there is a threshold to move."""
    least = 0.0
    """The least that a slider without units offers."""

    def __init__(
        self,
        index: ThresholdIndex,
        nodes: LiveNodes,
        cells: Callable[[RegionNumbers, RegionNumbers], np.ndarray],
        *,
        complement_id: str | None = None,
        words: str = "The defect segment",
    ):
        self.index, self.nodes, self._cells = index, nodes, cells
        self.state = SegmentState(-math.inf, math.inf, Decided())
        self.history = History()
        self.moving = False
        self.numbers: RegionNumbers | None = None
        self.automatic: RegionNumbers | None = None
        self.doubts: ThresholdDoubts | None = None
        self.intervals: RegionIntervals | None = None
        self.segment = SegmentVoxels(index, nodes.segmentation, nodes.segment_id, nodes.reference, words)
        self.complement: SegmentVoxels | None = None
        if complement_id is not None:
            self.complement = SegmentVoxels(index.twin(), nodes.segmentation, complement_id, nodes.reference, words)
        self._had_surface = False

    @property
    def lower(self) -> float:
        """The threshold below, -inf without one."""
        return self.state.lower

    @property
    def upper(self) -> float:
        """The threshold above."""
        return self.state.upper

    @property
    def unmeasured(self) -> int:
        """Voxels that the painting last taken had set where nothing is measured: they were taken off again."""
        return sum(each.unmeasured for each in (self.segment, self.complement) if each is not None)

    @property
    def decided(self) -> Decided:
        """What a person decided about voxels."""
        return self.state.decided

    def attach(self, lower: float, upper: float) -> RegionNumbers:
        """Take over the segment: own layer, full extent, and the voxels of ``lower`` <= value < ``upper``.

        The numbers of this moment are the automatic ones.
        """
        self._forget()
        self.automatic = self.index.numbers(lower, upper)
        return self.set(lower, upper)

    def set(self, lower: float, upper: float) -> RegionNumbers:
        """Move the threshold: numbers to the table, changed voxels to the labelmap, lines to the histogram.

        Raises InputError when the segment or the table is gone.
        """
        return self.restore(SegmentState(lower, upper, self.decided))

    def decide(self, decided: Decided) -> RegionNumbers:
        """Other decisions at the same threshold; numbers and labelmap follow."""
        return self.restore(replace(self.state, decided=decided))

    def restore(self, state: SegmentState) -> RegionNumbers:
        """Show a state, one of before or another."""
        if self.complement is not None:
            state = replace(state, lower=-math.inf)
        dragged = self.moving and state.decided is self.decided
        if state.decided is not self.decided:
            self._mark(state)
        self.numbers = self.index.numbers(state.lower, state.upper)
        self.state, self.moving = state, True
        self._interval()
        self._show_numbers()
        self._show_voxels(dragged)
        for line, limit in ((self.nodes.line, state.upper), (self.nodes.lower_line, state.lower)):
            if line is not None and line.GetScene() is not None:
                move_threshold_line(line, limit if math.isfinite(limit) else 0.0, shown=math.isfinite(limit))
        return self.numbers

    def doubt(self, doubts: ThresholdDoubts | None) -> None:
        """From now on the percentages come with their intervals; table and what is made at rest show them at once."""
        self.doubts = doubts
        self._interval()
        if self.numbers is not None:
            self._show_numbers()
            for each in self.nodes.resting:
                each.update(self)

    @property
    def edited_elsewhere(self) -> bool:
        """Whether somebody else (the Segment Editor, a script) changed the segment's voxels since the last move."""
        return self.segment.edited_elsewhere or (self.complement is not None and self.complement.edited_elsewhere)

    def take_painting(self) -> tuple[int, int]:
        """Make what was painted over the segment (Segment Editor, a script) decisions: (voxels erased, voxels added).

        They stand at every later threshold; what was painted where nothing is measured is taken off again, and what was painted on
        one of two segments that share out the voxels leaves the other.
        """
        if not self.edited_elsewhere:
            return 0, 0
        erased, added = self.segment.painted()
        if self.complement is not None:
            left, taken = self.complement.painted()
            added = np.union1d(added, left)
            erased = np.setdiff1d(np.union1d(erased, taken), added)
        return self._take(erased, added)

    def take_mask(self, mask: sitk.Image) -> tuple[int, int]:
        """As :meth:`take_painting`, for a labelmap given as an image on the map's grid."""
        return self._take(*self.index.painted(np.ascontiguousarray(sitk.GetArrayViewFromImage(mask))))

    def finish(self) -> None:
        """The hand has come to rest: whoever listens to the segments hears of it, and what takes longer than a frame is made again:
        curves, and the 3D surface where there was one (the first move drops it)."""
        for segment in (self.segment, self.complement):
            if segment is not None:
                segment.tell()
        for each in self.nodes.resting:
            each.update(self)
        if self._had_surface and self.nodes.segmentation.GetDisplayNode().GetVisibility3D():
            self.nodes.segmentation.CreateClosedSurfaceRepresentation()
        self._had_surface = self.moving = False

    def voxels(self) -> np.ndarray:
        """The segment's labelmap (k, j, i) on the whole grid, not to be changed."""
        return self.segment.array()

    def _take(self, erased: np.ndarray, added: np.ndarray) -> tuple[int, int]:
        # The index now thinks in the image's layout; the segment is made anew below and takes it back.
        self._forget()
        self.decide(self._painted(erased, added) if len(erased) or len(added) else self.decided)
        return len(erased), len(added)

    def _painted(self, erased: np.ndarray, added: np.ndarray) -> Decided:
        """The decisions after these voxels were erased and added."""
        return self.decided.painted(erased, added, lambda voxels: self.index.within(voxels, self.lower, self.upper))

    def _mark(self, state: SegmentState) -> None:
        """Tell the index, and the labelmap where it is the index's, what never and what always belongs to the segment."""
        decided = state.decided
        self.segment.mark(decided.excluded, decided.added)
        if self.complement is not None:
            self.complement.mark(decided.added, decided.excluded)
        self.state = replace(self.state, decided=decided)

    def _interval(self) -> None:
        """The intervals of the numbers in force."""
        self.intervals = None
        if self.doubts is not None and self.numbers is not None:
            self.doubts.follow(self.decided)
            self.intervals = self.doubts.at(self.lower, self.upper, self.numbers)

    def _show_numbers(self) -> None:
        if self.nodes.table.GetScene() is None:
            raise InputError(Sentence("The result table is no longer in the scene; run the analysis again."))
        update_cells(self.nodes.table, self._cells(self.numbers, self.automatic))

    def _show_voxels(self, dragged: bool) -> None:
        """``dragged``: not the first move since the hand last came to rest; then only the views are told."""
        surface = bool(self.nodes.segmentation.GetSegmentation().ContainsRepresentation(labelmaps.CLOSED_SURFACE))
        self._had_surface |= surface
        dragged = dragged and not surface  # a surface that somebody made meanwhile shows another threshold
        self.segment.show(self.lower, self.upper, only_views=dragged)
        if self.complement is not None:
            self.complement.show(self.upper, math.inf, only_views=dragged)

    def _forget(self) -> None:
        self.segment.forget()
        if self.complement is not None:
            self.complement.forget()
