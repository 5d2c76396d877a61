"""The listed emboli, and what a person can say of each: a decision about an embolus is one about its voxels."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from LungPerfusionCore.threshold.segment_state import NOTHING, Decided

from .emboli import EmbolusList

KEPT, REMOVED = "kept", "removed"


@dataclass(frozen=True)
class EmbolusItems:
    """``found``: the emboli of the segment; ``removed``: those that a person took out of it; ``shape``: of the CTPA's grid."""

    found: EmbolusList
    removed: EmbolusList
    shape: tuple[int, int, int]

    def remove(self, number: int, decided: Decided) -> Decided:
        """This one is no embolus."""
        voxels = self._voxels(self.found, number)
        return replace(
            decided,
            dropped=np.union1d(decided.dropped, voxels),
            kept=np.setdiff1d(decided.kept, voxels),
            added=np.setdiff1d(decided.added, voxels),
        )

    def put_back(self, number: int, decided: Decided, above: Callable[[np.ndarray], np.ndarray]) -> Decided:
        """A removed one (its number in ``removed``) is an embolus after all; ``above(voxels)``: those that the threshold shows."""
        voxels = self._voxels(self.removed, number)
        added = np.union1d(decided.added, np.setdiff1d(voxels, above(voxels)))
        return replace(decided, dropped=np.setdiff1d(decided.dropped, voxels), added=added)

    def keep(self, number: int, decided: Decided) -> Decided:
        """A person says that this is an embolus."""
        return replace(decided, kept=np.union1d(decided.kept, self._voxels(self.found, number)))

    def decision(self, number: int, decided: Decided) -> str:
        """``KEPT`` where a person said so, else empty."""
        if not len(decided.kept):
            return ""
        voxels = self._voxels(self.found, number)
        return KEPT if len(np.intersect1d(voxels, decided.kept)) * 2 >= len(voxels) else ""

    def nearest(self, lps: tuple[float, float, float]) -> int:
        """The embolus nearest to a point (LPS, mm), 0 without any."""
        gaps = [math.dist(lps, each.centre) for each in self.found.emboli]
        return 1 + int(np.argmin(gaps)) if gaps else 0

    def _voxels(self, found: EmbolusList, number: int) -> np.ndarray:
        """Ascending offsets into the grid."""
        place = found.places[number - 1]
        start = [own.start + whole.start for own, whole in zip(place, found.box, strict=True)]
        inside = np.argwhere(found.parts[place] == number) + start
        return np.ravel_multi_index(tuple(inside.T), self.shape).astype(np.int64) if len(inside) else NOTHING
