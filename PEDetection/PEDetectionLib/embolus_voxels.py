"""Which voxels a segment of emboli can hold, and which of them a threshold on their probability shows, less what was removed.

Voxels are ascending C-order offsets into the grid of the CTPA. An embolus is known again by the place of its highest probability: one
whose peak was removed stays removed, however it grows. Thresholds are compared as the threshold index does, without rounding.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from LungPerfusionCore.numerics.connected_components import connected_parts
from LungPerfusionCore.threshold.index import ThresholdIndex
from LungPerfusionCore.threshold.segment_state import NOTHING, Decided, SegmentState

FLOOR = 0.01
"""Voxels of less probability are in no segment unless painted; leaving them out keeps the index small. No card's threshold is lower."""


class EmbolusVoxels:
    """The voxels that can be shown, with the threshold index over them.

    Args:
        probability: of embolus, (k, j, i), 0 to 1; or a mask (0 and 1) of emboli that have none.
        voxel_ml: volume of a voxel.
        grows: whether an embolus can grow with the threshold, so that one that was removed takes what it grew to along.
    """

    def __init__(self, probability: np.ndarray, voxel_ml: float, *, grows: bool = True):
        self.probability, self._flat, self._grows, self._voxel_ml = probability, probability.reshape(-1), grows, voxel_ml
        self._places = np.flatnonzero(probability >= np.float64(FLOOR))
        if not len(self._places):
            self._places = np.array([int(np.argmax(probability))])
        self._values = self._flat[self._places]
        self._index: ThresholdIndex | None = None
        self.gone = NOTHING

    @property
    def index(self) -> ThresholdIndex:
        """The threshold index over what can be shown; another one after :meth:`include` took something in."""
        if self._index is None:
            region = np.zeros(self.probability.shape, np.uint8)
            region.reshape(-1)[self._places] = 1
            whole = tuple(slice(0, n) for n in region.shape)
            self._index = ThresholdIndex(self.probability, region, {"whole": (1,)}, self._voxel_ml, box=whole)
        return self._index

    def include(self, more: np.ndarray) -> None:
        """Painted voxels, wherever they are, can be shown from now on."""
        places = np.union1d(self._places, more)
        if len(places) > len(self._places):
            self._places, self._values, self._index = places, self._flat[places], None

    def above(self, voxels: np.ndarray, threshold: float) -> np.ndarray:
        """Of these voxels those that the threshold shows by itself."""
        return voxels[self._flat[voxels] >= np.float64(threshold)]

    def settle(self, state: SegmentState) -> None:
        """Find what leaves with the emboli that were removed at a state's threshold: what they have grown to (``gone``)."""
        self.gone = self._grown(state.lower, state.decided.dropped)

    def shown(self, state: SegmentState) -> np.ndarray:
        """What the segment holds in a state, with ``gone`` as it was found last."""
        excluded = np.union1d(state.decided.excluded, self.gone)
        return np.union1d(np.setdiff1d(self._at(state.lower), excluded), state.decided.added)

    def removed(self, state: SegmentState) -> np.ndarray:
        """What was removed, as it would be at the state's threshold."""
        dropped = state.decided.dropped
        if self._grows:
            dropped = np.union1d(self.above(dropped, state.lower), self.gone)
        return np.setdiff1d(dropped, self.shown(state))

    def painted(self, segment: np.ndarray, threshold: float, decided: Decided) -> Decided:
        """``decided`` (of which removed and kept stand) with what a person painted, where a segment differs from its threshold."""
        at = self._at(threshold)
        dropped = np.union1d(decided.dropped, self._grown(threshold, decided.dropped))
        return replace(decided, erased=np.setdiff1d(np.setdiff1d(at, segment), dropped), added=np.setdiff1d(segment, at))

    def _at(self, threshold: float) -> np.ndarray:
        """What the threshold shows, whatever a person said."""
        return self._places[self._values >= np.float64(threshold)]

    def _grown(self, threshold: float, dropped: np.ndarray) -> np.ndarray:
        if not self._grows or not len(dropped):
            return NOTHING
        above = self._values >= np.float64(threshold)
        return _of_removed(self._places[above], self._values[above], dropped, self.probability.shape)


def _of_removed(shown: np.ndarray, values: np.ndarray, dropped: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Of voxels shown (their probability in ``values``) those of emboli whose peak was removed."""
    if not len(shown):
        return NOTHING
    labels, count = connected_parts(shown, shape)
    # the last of each part's voxels in ascending order is its peak
    order = np.lexsort((values, labels))
    peaks = shown[order[np.searchsorted(labels[order], np.arange(count), side="right") - 1]]
    return shown[np.isin(peaks, dropped)[labels]]
