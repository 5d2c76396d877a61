"""What a person decided about single voxels of a threshold index: dropped from the segment, or added to it by hand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

FREE, EXCLUDED, ADDED = 0, 1, 2


class VoxelMarks:
    """One flag a sorted voxel, and what the flags change in the counts and sums of a range of each run.

    Args:
        starts: begin of each region's run in the sorted order, and the end of the last.
        runs: the sorted values of each region.
    """

    def __init__(self, starts: np.ndarray, runs: Sequence[np.ndarray]):
        self._starts, self._runs = starts, runs
        self.flags: np.ndarray | None = None
        self._places: dict[int, list[np.ndarray]] = {}
        self._sums: dict[int, list[np.ndarray]] = {}
        self._restate()

    def write(self, flags: np.ndarray) -> None:
        """Take over flags (uint8, one a sorted voxel), FREE, EXCLUDED or ADDED."""
        self.flags = flags if flags.any() else None
        self._restate()

    def _restate(self) -> None:
        for state in (EXCLUDED, ADDED):
            if self.flags is None:
                self._places[state] = [np.zeros(0, dtype=np.int64) for _ in self._runs]
            else:
                self._places[state] = [np.flatnonzero(self.flags[a:b] == state) for a, b in zip(self._starts[:-1], self._starts[1:])]
            self._sums[state] = [
                np.concatenate([[0.0], np.cumsum(run[places], dtype=np.float64)]) for run, places in zip(self._runs, self._places[state])
            ]

    def all(self) -> np.ndarray:
        """The flag (uint8) of every sorted voxel."""
        return np.zeros(int(self._starts[-1]), dtype=np.uint8) if self.flags is None else self.flags

    def shown(self, between: np.ndarray) -> np.ndarray:
        """Which sorted voxels (bool) the segment has, of which ``between`` lie between its limits."""
        return between if self.flags is None else ((self.flags == FREE) & between) | (self.flags == ADDED)

    def correction(self, run: int, begin: int, end: int) -> tuple[int, float]:
        """What to add to the count and to the sum of [begin, end) of a run: less the excluded in it, plus the added outside."""
        if self.flags is None:
            return 0, 0.0
        count, total = self._inside(EXCLUDED, run, begin, end)
        inside, inside_sum = self._inside(ADDED, run, begin, end)
        return len(self._places[ADDED][run]) - inside - count, float(self._sums[ADDED][run][-1]) - inside_sum - total

    def _inside(self, state: int, run: int, begin: int, end: int) -> tuple[int, float]:
        first, last = self._places[state][run].searchsorted((begin, end))
        sums = self._sums[state][run]
        return int(last - first), float(sums[last] - sums[first])

    @property
    def nbytes(self) -> int:
        """Bytes held."""
        held = [array for arrays in (*self._places.values(), *self._sums.values()) for array in arrays]
        return sum(array.nbytes for array in held) + (0 if self.flags is None else self.flags.nbytes)
