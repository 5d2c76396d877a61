"""Emboli that follow the hand: a live segment whose items are the emboli of a CTPA, measured when the hand rests.

What is seen is what is listed: the list is always that of the segment's voxels. With a probability a threshold moves the segment; a
given segment stays the person's, and changes only where an embolus is removed or restored, or what was painted is undone. Main thread only.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.scene.grids import geometry_of
from LungPerfusionCore.scene.live_segment import LiveNodes, LiveSegment
from LungPerfusionCore.scene.model_probability import THRESHOLD
from LungPerfusionCore.scene.segment_voxels import SegmentVoxels
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.threshold.region_numbers import RegionNumbers
from LungPerfusionCore.threshold.segment_state import Decided, SegmentState
from LungPerfusionCore.uncertainty.interval import Interval, Source

from ..emboli import EmbolusList, EmbolusMeter
from ..embolus_interval import EmbolusDoubts
from ..embolus_items import EmbolusItems
from ..embolus_voxels import FLOOR, EmbolusVoxels
from .embolus_tables import update_scan, write_tables

GIVEN = 1.0
"""The threshold of a segment without a probability: its voxels have 1, all others 0."""
WORDS = "The segment of the emboli"


class LiveEmboli(LiveSegment):
    """Connects a segment of emboli with its list. Decisions hold ascending C-order offsets into the CTPA's grid.

    Args:
        source: the CTPA's volume node, on whose grid the segment lies.
        segmentation, segment_id: the segment.
        tables: table nodes of the emboli and of the whole scan.
        meter: ``PEDetectionLib.emboli.EmbolusMeter`` of this CTPA.
        probability: (k, j, i) on the grid of ``source``; None for a segment whose voxels are given.
        save: called with the decisions whenever the hand comes to rest.

    ``found``: the emboli of the segment, ``removed``: those that a person took out of it, as they would be at this threshold, ``items``:
    both. ``later``: called with the voxels of all emboli when the arteries must be followed anew for them, which takes seconds
    (``meter.followed``, in any thread; then ``meter.adopt`` and ``finish``); until then they are placed among the arteries as followed
    before. Without it ``finish`` waits.
    """

    def __init__(
        self,
        source: slicer.vtkMRMLScalarVolumeNode,
        segmentation: slicer.vtkMRMLSegmentationNode,
        segment_id: str,
        tables: tuple[slicer.vtkMRMLTableNode, slicer.vtkMRMLTableNode],
        meter: EmbolusMeter,
        *,
        probability: np.ndarray | None = None,
        save: Callable[[Decided], None] | None = None,
    ):
        self.adjustable = probability is not None
        self.least = FLOOR if self.adjustable else 0.0  # one below is taken for it
        self.meter, self._save = meter, save
        self.later: Callable[[np.ndarray], None] | None = None
        self.items: EmbolusItems | None = None
        self.found: EmbolusList | None = None
        self.removed: EmbolusList | None = None
        table, self.scan_table = tables
        geometry = geometry_of(source)
        if probability is None:
            probability = np.zeros(tuple(reversed(geometry.size)), np.uint8)
            probability.reshape(-1)[SegmentVoxels(None, segmentation, segment_id, source, WORDS).places()] = 1
        self.embolus_doubts = EmbolusDoubts(probability, self.adjustable)
        self._doubted: np.ndarray | None = None
        self._ends: tuple[EmbolusList, EmbolusList] | None = None
        self._voxels = EmbolusVoxels(probability, float(np.prod(geometry.spacing)) / 1000.0, grows=self.adjustable)
        nodes = LiveNodes(segmentation, segment_id, source, table)
        super().__init__(self._voxels.index, nodes, lambda now, automatic: np.zeros(0), words=WORDS)

    @property
    def threshold(self) -> float:
        """The least probability of an embolus' voxels; NaN without a probability."""
        return self.lower if self.adjustable else math.nan

    def begin(self, threshold: float, decided: Decided | None = None) -> None:
        """Take over the segment: the voxels from ``threshold`` on, and what a person said before."""
        self._forget()
        self.restore(SegmentState(_within(threshold), math.inf, decided or Decided()))
        self.automatic = self.numbers
        self.finish()

    def resume(self, threshold: float, decided: Decided) -> None:
        """Take the segment as it is: where it differs from its threshold, a person painted. ``decided``: removed and kept."""
        segment = self.segment.places()
        if self.adjustable:
            self.begin(threshold, self._voxels.painted(segment, _within(threshold), decided))
        else:
            self.begin(GIVEN, replace(decided, dropped=np.setdiff1d(decided.dropped, segment)))

    def set(self, threshold: float, upper: float = math.inf) -> RegionNumbers:
        """Move the threshold: the segment and the clot volume follow at once, the list when the hand rests (``finish``)."""
        if not self.adjustable:
            raise InputError(Sentence("These emboli have no probability, so there is no threshold to move."))
        self.take_painting()
        return super().set(_within(threshold), math.inf)

    @property
    def volume_ml(self) -> float:
        """Volume of the segment, at every moment of a drag."""
        return float(self.numbers.defect_volume_ml[0])

    @property
    def interval(self) -> Interval:
        """The interval of ``volume_ml``, at every moment of a drag."""
        return self.embolus_doubts.volume(self.volume_ml, self.lower)

    def obstruction_interval(self, quantity: str) -> Interval | None:
        """Of ``qanadli_percent`` or ``obstruction_percent``: what the emboli obstruct at the thresholds at which they have the ends of
        their volume's interval; as of when the hand last rested. None for emboli without a probability, and where nothing tells it."""
        value = getattr(self.found, quantity)
        ends = () if self._ends is None else [getattr(each, quantity) for each in self._ends]
        known = [each for each in (value, *ends) if not math.isnan(each)]
        if not ends or math.isnan(value):
            return None
        low, high = min(known), max(known)
        return Interval(value, low, high, "%", sources=(Source("threshold", low, high),))

    def mask(self) -> np.ndarray:
        """The segment as it is now (bool, (k, j, i)) on the whole grid."""
        mask = np.zeros(self.index.grid_shape, bool)
        mask.reshape(-1)[self.segment.places()] = True
        return mask

    def finish(self) -> None:
        """The hand has come to rest: removed emboli are found again, everything is measured, the tables are written."""
        if any(self.take_painting()):
            return
        self._mark(self.state)
        self._show_voxels()
        self.numbers = self.index.numbers(self.lower, self.upper)
        if self.adjustable:
            for node in (self.nodes.table, self.nodes.segmentation):
                node.SetAttribute(THRESHOLD, repr(self.threshold))
        here, gone = self._voxels.shown(self.state), self._voxels.removed(self.state)
        both = np.union1d(here, gone)
        if not self.adjustable:
            self._doubt_given(both)
        self.meter.defers_following = self.later is not None
        if not self.meter.defers_following:
            self.meter.cover(both)
        self.found, self.removed = self.meter.measure_at(here), self.meter.measure_at(gone)
        self._ends = self._measure_ends()
        self.items = EmbolusItems(self.found, self.removed, self.index.grid_shape)
        write_tables(self.items, self.decided, self.measurements, self.nodes.table, self.scan_table)
        if self._save is not None:
            self._save(self.decided)
        super().finish()
        if self.later is not None and self.meter.lacks(both):
            self.later(both)

    def take_painting(self) -> tuple[int, int]:
        """Make what was painted over the segment decisions that stand at every threshold; the list follows. (voxels erased, added)."""
        if not self.edited_elsewhere:
            return 0, 0
        segment, shown = self.segment.places(), self._voxels.shown(self.state)
        taken = self._take(np.setdiff1d(shown, segment), np.setdiff1d(segment, shown))
        self.finish()
        return taken

    def deciding(self, number: int, keep: bool, removed: bool = False) -> Decided:
        """The decisions with one about an embolus, for ``decide``; ``removed``: it is kept of ``self.removed``."""
        items = self.items
        self.take_painting()  # which numbers them anew
        if removed:
            return items.put_back(number, self.decided, lambda voxels: self._voxels.above(voxels, self.lower))
        return items.keep(number, self.decided) if keep else items.remove(number, self.decided)

    def remove(self, number: int) -> None:
        """This one is no embolus: it leaves the segment and is listed as removed."""
        self.decide(self.deciding(number, keep=False))
        self.finish()

    def put_back(self, number: int) -> None:
        """A removed one (its number in ``removed``) is an embolus after all."""
        self.decide(self.deciding(number, keep=True, removed=True))
        self.finish()

    def keep(self, number: int) -> None:
        """A person says that this is an embolus."""
        self.decide(self.deciding(number, keep=True))
        self.finish()

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """The numbers of the whole scan, the threshold among them."""
        rows = (*self.found.measurements, *self._interval_rows())
        return (*rows, Measurement("whole", "embolus_threshold", self.threshold, "1")) if self.adjustable else rows

    def _interval_rows(self) -> tuple[Measurement, ...]:
        """The ends of the intervals at rest, ``_low`` and ``_high``."""
        found = {"embolus_volume_ml": self.embolus_doubts.volume(self.found.clot_volume_ml, self.lower)}
        found |= {name: self.obstruction_interval(name) for name in ("qanadli_percent", "obstruction_percent")}
        return tuple(
            Measurement("whole", f"{name}_{end}", value, interval.unit)
            for name, interval in found.items()
            if interval is not None
            for end, value in (("low", interval.low), ("high", interval.high))
        )

    def _doubt_given(self, voxels: np.ndarray) -> None:
        """The surface of a given segment as it is painted now, with what was removed, so that listed again it is the same."""
        if self._doubted is None or not np.array_equal(voxels, self._doubted):
            given = np.zeros(self.index.grid_shape, np.uint8)
            given.reshape(-1)[voxels] = 1
            self.embolus_doubts, self._doubted = EmbolusDoubts(given, adjustable=False), voxels

    def _measure_ends(self) -> tuple[EmbolusList, EmbolusList] | None:
        """The emboli at the thresholds of the ends of their volume's interval, among the arteries as they were followed."""
        if not self.adjustable or not self.found.emboli:
            return None
        interval = self.embolus_doubts.volume(self.found.clot_volume_ml, self.lower)
        defers, self.meter.defers_following = self.meter.defers_following, True
        try:
            low, high = (
                self.meter.measure_at(
                    self._voxels.shown(
                        replace(self.state, lower=self.embolus_doubts.threshold_for(end / self.found.clot_volume_ml, self.lower))
                    )
                )
                for end in (interval.low, interval.high)
            )
        finally:
            self.meter.defers_following = defers
        return low, high

    # --- what the live segment asks for -----------------------------------------------------------------------------

    def _painted(self, erased: np.ndarray, added: np.ndarray) -> Decided:
        decided = self.decided
        back = np.intersect1d(decided.dropped, added)  # what was removed and is painted on is an embolus again
        decided = replace(decided, dropped=np.setdiff1d(decided.dropped, back), erased=np.union1d(decided.erased, back))
        return decided.painted(erased, added, lambda voxels: self._voxels.above(voxels, self.lower))

    def _mark(self, state: SegmentState) -> None:
        """What was removed takes along what it has grown to at this threshold."""
        decided = state.decided
        self._voxels.include(np.union1d(decided.added, decided.dropped))
        if self.index is not self._voxels.index:
            self.index = self.segment.index = self._voxels.index
            self.segment.forget()
        self._voxels.settle(state)
        self.segment.mark(np.union1d(decided.excluded, self._voxels.gone), decided.added)
        self.state = replace(self.state, decided=decided)

    def _show_numbers(self) -> None:
        if self.adjustable and self.found is not None:
            self.nodes.table.SetAttribute(THRESHOLD, repr(self.threshold))
            now = {"embolus_volume_ml": self.volume_ml, "embolus_threshold": self.threshold}
            interval = self.interval
            now |= {"embolus_volume_ml_low": interval.low, "embolus_volume_ml_high": interval.high}
            update_scan(self.measurements, self.scan_table, **now)

    def _show_voxels(self, dragged: bool = False) -> None:
        if not self.adjustable and np.array_equal(self.segment.places(), self._voxels.shown(self.state)):
            self.segment.as_it_is()  # a given segment is written only where it must change
            return
        super()._show_voxels(dragged)


def _within(threshold: float) -> float:
    return float(min(max(threshold, FLOOR), 1.0))
