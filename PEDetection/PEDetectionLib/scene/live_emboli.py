"""Emboli that follow the hand: a threshold on their probability, painting, and what a person removed or kept.

What is seen is what is listed: the list is always that of the segment's voxels. A threshold moves the segment through the threshold
index; what a person paints over it, erases, removes or keeps stands at every threshold. An embolus is known again by the place of
its highest probability: one whose peak was removed stays removed, however it grows. Main thread only.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.numerics.connected_components import connected_parts
from LungPerfusionCore.scene import labelmaps
from LungPerfusionCore.scene.grids import geometry_of
from LungPerfusionCore.scene.results import measurements_to_rows, region_title, shown_value
from LungPerfusionCore.scene.segmentations import labels_from_segmentation
from LungPerfusionCore.scene.tables import Column, table_from_columns, update_cells
from LungPerfusionCore.threshold.index import ThresholdIndex

FLOOR = 0.05
"""Voxels of less probability are in no segment unless painted; leaving them out keeps the index small."""
THRESHOLD = "LungPerfusion.EmbolusThreshold"
"""Attribute of the table, and at rest of the segmentation: the threshold in force, with every digit."""
KEPT, REMOVED = "kept", "removed"
NOTHING = np.zeros(0, np.int64)


@dataclass
class EmbolusState:
    """A person's word, as ascending C-order offsets into the grid."""

    erased: np.ndarray = field(default_factory=lambda: NOTHING)
    added: np.ndarray = field(default_factory=lambda: NOTHING)
    removed: np.ndarray = field(default_factory=lambda: NOTHING)
    kept: np.ndarray = field(default_factory=lambda: NOTHING)

    @property
    def empty(self) -> bool:
        return not any(len(each) for each in (self.erased, self.added, self.removed, self.kept))


class LiveEmboli:
    """Connects a segment of emboli with its list.

    Args:
        source: the CTPA's volume node, on whose grid the segment lies.
        segmentation, segment_id: the segment.
        table, numbers: table nodes of the emboli and of the whole scan.
        meter: ``PEDetectionLib.emboli.EmbolusMeter`` of this CTPA.
        probability: (k, j, i) on the grid of ``source``; without one there is no threshold to move.
        decisions: called with the state when a person removed or kept an embolus, to save it.

    ``later``: called with the voxels of all emboli when the arteries must be followed anew for them, which takes seconds
    (``meter.followed``, in any thread; then ``meter.adopt`` and ``finish``); until then they are placed among the arteries as followed
    before. Without it ``finish`` waits.
    """

    def __init__(
        self, source, segmentation, segment_id: str, table, numbers, meter, *, probability: np.ndarray | None = None, decisions=None
    ):
        self.source, self.segmentation, self.segment_id = source, segmentation, segment_id
        self.table, self.numbers, self.meter = table, numbers, meter
        self.state = EmbolusState()
        self.threshold = math.nan
        self.found = None
        self.removed = None
        self._decisions = decisions
        self._probability = probability
        self._shape = tuple(reversed(geometry_of(source).size))
        self.later = None
        self._places: np.ndarray | None = None  # ascending offsets of what can be shown, and their probability
        self._values: np.ndarray | None = None
        self._index: ThresholdIndex | None = None
        self._gone = self._grown = NOTHING
        self._written: int | None = None

    @property
    def adjustable(self) -> bool:
        """Whether there is a threshold to move."""
        return self._probability is not None

    # --- the threshold ---------------------------------------------------------------------------------------------

    def begin(self, threshold: float, state: EmbolusState | None = None) -> None:
        """Take over the segment: the voxels from ``threshold`` on, and what a person said before."""
        self.state, self.threshold = state or EmbolusState(), self._within(threshold)
        self._build()
        self.finish()

    def resume(self, threshold: float, state: EmbolusState) -> None:
        """Take the segment as it is: where it differs from its threshold, a person painted. ``state``: removed and kept."""
        segment = self._read()
        self.state, self.threshold = state, self._within(threshold)
        if self.adjustable:
            said = self._painted(segment, self._probability, self.threshold, state)
            self.state.erased, self.state.added = np.setdiff1d(said.erased, said.removed), said.added
            self._build()
        self.finish()

    def read_state(self, threshold: float, state: EmbolusState, probability: np.ndarray) -> EmbolusState:
        """What a person said about the segment at a threshold of a probability that is about to be replaced."""
        said = self._painted(self._read(), probability, threshold, state)
        return EmbolusState(np.setdiff1d(np.setdiff1d(said.erased, said.removed), state.removed), said.added, state.removed, state.kept)

    def _painted(self, segment: np.ndarray, probability: np.ndarray, threshold: float, state: EmbolusState) -> EmbolusState:
        """Where a segment differs from its threshold; ``removed``: what left with an embolus whose peak was removed."""
        shown = np.flatnonzero(probability >= np.float32(threshold))
        dropped = self._inherited(shown, probability.reshape(-1)[shown], state.removed)
        return EmbolusState(np.setdiff1d(shown, segment), np.setdiff1d(segment, shown), dropped)

    def set(self, threshold: float) -> None:
        """Move the threshold: the segment and the clot volume follow at once, the list when the hand rests (``finish``)."""
        if not self.adjustable:
            raise InputError("These emboli have no probability, so there is no threshold to move.")
        self.take_painting()
        self.threshold = self._within(threshold)
        self._write()
        self.table.SetAttribute(THRESHOLD, repr(self.threshold))
        now = {"embolus_volume_ml": self.volume_ml, "embolus_threshold": self.threshold}
        update_cells(self.numbers, [[shown_value(replace(m, value=now.get(m.quantity, m.value)))] for m in self.measurements])

    @property
    def volume_ml(self) -> float:
        """Volume of the segment, at every moment of a drag."""
        if self.adjustable:
            return float(self._index.numbers(self.threshold).defect_volume_ml[0])
        return self.found.clot_volume_ml

    def finish(self) -> None:
        """The hand has come to rest: removed emboli are found again, everything is measured, the tables are written."""
        if self.take_painting():
            return
        if self.adjustable:
            self._mark()
            self._write()
            for node in (self.table, self.segmentation):
                node.SetAttribute(THRESHOLD, repr(self.threshold))
        here = self._shown() if self.adjustable else self._read()
        gone = self._removed_now(here)
        both = np.union1d(here, gone)
        self.meter.patient = self.later is not None
        if not self.meter.patient:
            self.meter.cover(both)
        self.found, self.removed = self.meter.measure_at(here), self.meter.measure_at(gone)
        self._tell()
        self._written = self._stamp()
        if self.later is not None and self.meter.lacks(both):
            self.later(both)

    def _within(self, threshold: float) -> float:
        return float(min(max(threshold, FLOOR), 1.0)) if self.adjustable else math.nan

    # --- what a person says ----------------------------------------------------------------------------------------

    @property
    def edited_elsewhere(self) -> bool:
        """Whether somebody else (the Segment Editor, a script) changed the segment's voxels."""
        return self._written is not None and self._stamp() != self._written

    def take_painting(self) -> bool:
        """Make what was painted over the segment decisions that stand at every threshold. True when there was something."""
        if not self.edited_elsewhere:
            return False
        segment = self._read()
        if self.adjustable:
            shown, state = self._shown(), self.state
            erased, added = np.setdiff1d(shown, segment), np.setdiff1d(segment, shown)
            state.erased = np.union1d(np.setdiff1d(state.erased, added), np.setdiff1d(erased, state.added))
            below = added[self._probability.reshape(-1)[added] < np.float32(self.threshold)]
            state.added = np.union1d(np.setdiff1d(state.added, erased), below)
            state.removed = np.setdiff1d(state.removed, added)
            self._build(segment)
        self._written = None  # taken
        self.finish()
        return True

    def remove(self, number: int) -> None:
        """This one is no embolus: it leaves the segment and is listed as removed."""
        voxels = self._voxels(self.found, number)
        self.take_painting()
        self.state.removed = np.union1d(self.state.removed, voxels)
        self.state.kept = np.setdiff1d(self.state.kept, voxels)
        self.state.added = np.setdiff1d(self.state.added, voxels)
        self._decided(voxels, False)

    def restore(self, number: int) -> None:
        """A removed one (its number in ``removed``) is an embolus after all."""
        voxels = self._voxels(self.removed, number)
        self.take_painting()
        self.state.removed = np.setdiff1d(self.state.removed, voxels)
        if self.adjustable:
            self.state.added = np.union1d(self.state.added, voxels[self._probability.reshape(-1)[voxels] < np.float32(self.threshold)])
        self._decided(voxels, True)

    def keep(self, number: int) -> None:
        """A person says that this is an embolus."""
        voxels = self._voxels(self.found, number)
        self.take_painting()
        self.state.kept = np.union1d(self.state.kept, voxels)
        self._decided(NOTHING, True)

    def decision(self, number: int) -> str:
        """``kept`` where a person said so, else empty."""
        if not len(self.state.kept):
            return ""
        voxels = self._voxels(self.found, number)
        return KEPT if len(np.intersect1d(voxels, self.state.kept)) * 2 >= len(voxels) else ""

    def use(self, meter) -> None:
        """Measure with other regions or arteries from now on."""
        self.meter = meter
        self.finish()

    def number_at(self, lps: tuple[float, float, float]) -> int:
        """The embolus nearest to a point (LPS, mm), 0 without any."""
        gaps = [math.dist(lps, each.centre) for each in self.found.emboli] if self.found is not None else []
        return 1 + int(np.argmin(gaps)) if gaps else 0

    def _decided(self, voxels: np.ndarray, shown: bool) -> None:
        if not self.adjustable and len(voxels):
            array = labelmaps.own_labelmap(self.segmentation, self.segment_id, self.source)
            array.reshape(-1)[voxels] = 1 if shown else 0
            labelmaps.labelmap_modified(self.segmentation, self.segment_id)
        self._written = None
        self.finish()
        if self._decisions is not None:
            self._decisions(self.state)

    # --- voxels ----------------------------------------------------------------------------------------------------

    def mask(self) -> np.ndarray:
        """The segment (bool, (k, j, i)) on the whole grid."""
        mask = np.zeros(self._shape, bool)
        mask.reshape(-1)[self._read()] = True
        return mask

    def _read(self) -> np.ndarray:
        """The segment as ascending offsets into the grid."""
        segmentation = self.segmentation.GetSegmentation() if self.segmentation.GetScene() is not None else None
        segment = segmentation.GetSegment(self.segment_id) if segmentation is not None else None
        if segment is None:
            raise InputError("The segment of the emboli is no longer in the scene; run the analysis again.")
        if not labelmaps.shares_layer(self.segmentation, self.segment_id) and (
            self.adjustable or self.source.GetParentTransformNode() is None
        ):
            try:
                array, offset = labelmaps.labelmap_array(self.segmentation, self.segment_id, self.source)
            except InputError:  # empty, or on a grid of its own
                pass
            else:
                return self._on_grid(np.flatnonzero(array == segment.GetLabelValue()), array.shape, offset)
        labels, _ids = labels_from_segmentation(self.segmentation, geometry_of(self.source), [self.segment_id])
        return np.flatnonzero(sitk.GetArrayViewFromImage(labels) > 0)

    def _on_grid(self, places: np.ndarray, shape: tuple[int, ...], offset: tuple[int, int, int]) -> np.ndarray:
        """Offsets into an array whose first voxel is at ``offset`` of the grid, as offsets into the grid; what is outside is left out."""
        if shape == self._shape and not any(offset):
            return places
        index = np.stack(np.unravel_index(places, shape)) + np.reshape(offset, (3, 1))
        inside = ((index >= 0) & (index < np.reshape(self._shape, (3, 1)))).all(axis=0)
        return np.ravel_multi_index(tuple(index[:, inside]), self._shape)

    def _build(self, more: np.ndarray = NOTHING) -> None:
        """The index of what can be shown: probable voxels, and painted ones wherever they are."""
        if not self.adjustable:
            return
        before = np.flatnonzero(self._probability >= np.float32(FLOOR)) if self._places is None else self._places
        places = np.union1d(np.union1d(before, more), np.union1d(self.state.added, self.state.removed))
        if not len(places):
            places = np.array([int(np.argmax(self._probability))])
        if self._index is None or len(places) > len(before):
            self._places, self._values = places, self._probability.reshape(-1)[places]
            region = np.zeros(self._shape, np.uint8)
            region.reshape(-1)[places] = 1
            voxel_ml = float(np.prod(geometry_of(self.source).spacing)) / 1000.0
            self._index = ThresholdIndex(self._probability, region, {"whole": (1,)}, voxel_ml)
        self._mark()

    def _above(self) -> np.ndarray:
        """Which of the places the threshold shows, whatever a person said."""
        return self._values >= np.float32(self.threshold)

    def _mark(self) -> None:
        """Tell the index what never and what always belongs to the segment."""
        above = self._above()
        self._grown = self._inherited(self._places[above], self._values[above], self.state.removed)
        self._gone = np.union1d(np.union1d(self.state.erased, self.state.removed), self._grown)
        self._index.mark(self._in_box(self._gone), self._in_box(self.state.added))
        self._written = None

    def _inherited(self, shown: np.ndarray, values: np.ndarray, removed: np.ndarray) -> np.ndarray:
        """Of voxels shown (ascending offsets, their probability) those of emboli whose peak was removed."""
        if not len(removed) or not len(shown):
            return NOTHING
        labels, count = connected_parts(shown, self._shape)
        # the last of each part's voxels in ascending order is its peak
        order = np.lexsort((values, labels))
        peaks = shown[order[np.searchsorted(labels[order], np.arange(count), side="right") - 1]]
        return shown[np.isin(peaks, removed)[labels]]

    def _removed_now(self, shown: np.ndarray) -> np.ndarray:
        """What is listed as removed: at this threshold and not shown."""
        removed = self.state.removed
        if self.adjustable:
            above = self._probability.reshape(-1)[removed] >= np.float32(self.threshold)
            removed = np.union1d(removed[above], self._grown)
        return np.setdiff1d(removed, shown)

    def _in_box(self, places: np.ndarray) -> np.ndarray:
        box, shape = self._index.box, self._index.shape
        index = np.unravel_index(places, self._shape)
        inside = np.all([(axis >= s.start) & (axis < s.stop) for axis, s in zip(index, box, strict=True)], axis=0)
        at = tuple(axis[inside] - s.start for axis, s in zip(index, box, strict=True))
        return np.ravel_multi_index(at, shape).astype(np.int64)

    def _shown(self) -> np.ndarray:
        """Ascending offsets of what the segment showed when it was last written."""
        return np.union1d(np.setdiff1d(self._places[self._above()], self._gone), self.state.added)

    def _write(self) -> None:
        """The voxels of the threshold into the segment's own labelmap."""
        fresh = self._written is None or self.edited_elsewhere
        if fresh:
            array = labelmaps.own_labelmap(self.segmentation, self.segment_id, self.source)
            array[...] = 0
            self._index.reset()
        else:
            array, _offset = labelmaps.labelmap_array(self.segmentation, self.segment_id, self.source)
        self._index.apply(array, lower=self.threshold)
        labelmaps.labelmap_modified(self.segmentation, self.segment_id)
        self._written = self._stamp()

    def _voxels(self, found, number: int) -> np.ndarray:
        place = found.places[number - 1]
        start = [own.start + whole.start for own, whole in zip(place, found.box, strict=True)]
        inside = np.argwhere(found.parts[place] == number) + start
        return np.ravel_multi_index(tuple(inside.T), self._shape).astype(np.int64)

    def _stamp(self) -> int:
        image = labelmaps.segment_of(self.segmentation, self.segment_id).GetRepresentation(labelmaps.BINARY)
        return -1 if image is None else image.GetMTime()

    # --- tables ----------------------------------------------------------------------------------------------------

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """The numbers of the whole scan, the threshold among them."""
        rows = self.found.measurements
        return (*rows, Measurement("whole", "embolus_threshold", self.threshold, "1")) if self.adjustable else rows

    def _tell(self) -> None:
        rows = [(each, self.decision(each.number)) for each in self.found.emboli] + [(each, REMOVED) for each in self.removed.emboli]
        table_from_columns(embolus_columns(rows), self.table.GetName(), node=self.table)
        measurements_to_rows(self.measurements, self.numbers.GetName(), node=self.numbers)


def embolus_columns(rows: list) -> list[Column]:
    """One row an embolus, from pairs of ``PEDetectionLib.emboli.Embolus`` and a decision."""
    emboli = [each for each, _decision in rows]

    def number(values) -> np.ndarray:
        return np.array(list(values), float)

    centre = number(each.centre for each in emboli).reshape(-1, 3)
    extent = number(each.extent_mm for each in emboli).reshape(-1, 3)
    peak = Column("Peak", number(each.peak for each in emboli), "1", "highest probability in it", 3)
    filled = number(math.nan if each.place is None else 100.0 * each.place.filled for each in emboli)
    known = [peak] if not np.isnan(peak.values).all() else []
    if not np.isnan(filled).all():
        known.append(Column("Filled", filled, "%", "of the artery's cross-section, at its narrowest", 1))
    return [
        Column("Embolus", [str(each.number) if decision != REMOVED else f"({each.number})" for each, decision in rows]),
        Column("Volume", number(each.volume_ml for each in emboli), "ml", digits=3),
        Column("Level", [each.level for each in emboli], "", "in the arterial tree, by the lung behind it"),
        Column("Region", [region_title(each.region) if each.region else "" for each in emboli], "", "that it feeds or lies nearest to"),
        Column("Side", [each.side for each in emboli]),
        Column("Mean", number(each.mean_hu for each in emboli), "HU", digits=0),
        *known,
        Column("R", -centre[:, 0], "mm", digits=2),
        Column("A", -centre[:, 1], "mm", digits=2),
        Column("S", centre[:, 2], "mm", digits=2),
        Column("Extent R", extent[:, 0], "mm", digits=1),
        Column("Extent A", extent[:, 1], "mm", digits=1),
        Column("Extent S", extent[:, 2], "mm", digits=1),
        Column("First slice", [each.slices[0] for each in emboli], "", "of the CT, counted from 0"),
        Column("Last slice", [each.slices[1] for each in emboli], "", "of the CT, counted from 0"),
        Column("Decision", [decision for _each, decision in rows]),
    ]
