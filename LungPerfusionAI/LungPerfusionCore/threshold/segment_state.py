"""All that a segment following a threshold shows, as one immutable value: thresholds and what a person decided about voxels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

NOTHING = np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, eq=False)
class Decided:
    """Voxels (ascending offsets into the index's box) that a person decided about; compared by identity.

    ``dropped`` belong to listed items that do not count, ``kept`` to items that a person confirmed; ``erased`` and ``added`` were
    painted. ``about`` is what the decisions are, for whoever made them.
    """

    dropped: np.ndarray = field(default_factory=lambda: NOTHING)
    erased: np.ndarray = field(default_factory=lambda: NOTHING)
    added: np.ndarray = field(default_factory=lambda: NOTHING)
    about: object = None
    kept: np.ndarray = field(default_factory=lambda: NOTHING)

    @property
    def empty(self) -> bool:
        """Whether nothing was decided about any voxel."""
        return not any(len(each) for each in (self.dropped, self.erased, self.added, self.kept))

    @property
    def excluded(self) -> np.ndarray:
        """What never belongs to the segment: dropped or erased."""
        return np.union1d(self.dropped, self.erased)

    def painted(self, erased: np.ndarray, added: np.ndarray, within: Callable[[np.ndarray], np.ndarray]) -> Decided:
        """With further painting, which goes before what was painted earlier.

        ``within(voxels)``: those of them that the threshold shows by itself. What was painted back to what it shows follows it again.
        """
        back = within(np.setdiff1d(np.intersect1d(self.erased, added), self.dropped))
        only_painted = np.setdiff1d(self.added, within(np.intersect1d(self.added, erased)))
        return replace(
            self,
            erased=np.union1d(np.setdiff1d(self.erased, added), np.setdiff1d(erased, only_painted)),
            added=np.union1d(np.setdiff1d(self.added, erased), np.setdiff1d(added, back)),
        )


@dataclass(frozen=True)
class SegmentState:
    """Thresholds (lower <= value < upper) and decisions. Kept for undo; equal when nothing changed."""

    lower: float
    upper: float
    decided: Decided
