"""The voxels of every atomic region, sorted by value: where a threshold falls in them, sums, order statistics."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..errors import InputError
from ..sentence import Sentence
from .voxel_sorting import SUM_STEP, join, partial_sums


class SortedVoxels:
    """One ascending run of values a region, laid end to end.

    Args:
        runs: the ascending values of each region; the list is emptied, so that nothing is held twice.

    ``starts``: begin of each run, and the end of the last; ``runs``: the values of each.
    """

    def __init__(self, runs: list[np.ndarray]):
        self.starts = np.concatenate([[0], np.cumsum([len(run) for run in runs])]).astype(np.int64)
        self._values = join(runs, runs[0].dtype)
        self.runs = [self._values[a:b] for a, b in zip(self.starts[:-1], self.starts[1:], strict=True)]
        self._partial = [partial_sums(run) for run in self.runs]
        self._quantiles: dict[float, float] = {}

    @property
    def totals(self) -> np.ndarray:
        """Sum of the values of each run."""
        return np.array([partial[-1] for partial in self._partial])

    @property
    def counts(self) -> np.ndarray:
        """How many voxels each run has."""
        return np.diff(self.starts)

    @property
    def nbytes(self) -> int:
        """Bytes held."""
        return sum(a.nbytes for a in (self._values, *self._partial))

    def _exact(self, limit: float) -> Any:
        """The smallest number of the map's type that is not below ``limit``, so that v < limit exactly when v < it; None where
        there is none."""
        dtype = self._values.dtype
        if dtype.kind == "i":
            whole = math.ceil(limit)
            if whole > np.iinfo(dtype).max:
                return None  # above every number of the type
            return dtype.type(max(whole, np.iinfo(dtype).min))
        if dtype == np.float64:
            return np.float64(limit)
        if limit > float(np.finfo(np.float32).max):
            return None
        narrow = np.float32(max(limit, -float(np.finfo(np.float32).max)))
        return narrow if float(narrow) >= limit else np.nextafter(narrow, np.float32(np.inf))

    def positions(self, lower: float, upper: float) -> np.ndarray:
        """Begin and end (runs, 2) of lower <= value < upper in each run. Raises InputError for limits that are no numbers."""
        if math.isnan(lower) or math.isnan(upper):
            raise InputError(Sentence("A threshold must be a number."))
        positions = np.zeros((len(self.runs), 2), dtype=np.int64)
        for column, limit in enumerate((lower, upper)):
            if limit == -math.inf:
                continue
            key = None if limit == math.inf else self._exact(float(limit))
            if key is None:
                positions[:, column] = self.counts
            else:
                positions[:, column] = [run.searchsorted(key) for run in self.runs]
        np.maximum(positions[:, 1], positions[:, 0], out=positions[:, 1])
        return positions

    def between(self, positions: np.ndarray) -> np.ndarray:
        """Which voxels (bool, all runs) lie between positions (runs, 2)."""
        between = np.zeros(len(self._values), dtype=bool)
        for start, (begin, end) in zip(self.starts.tolist(), positions.tolist(), strict=False):
            between[start + begin : start + end] = True
        return between

    def sum_to(self, run: int, position: int) -> float:
        """Sum of the first ``position`` values of a run."""
        step = position // SUM_STEP
        tail = self.runs[run][step * SUM_STEP : position]
        return self._partial[run][step] + (float(tail.sum(dtype=np.float64)) if len(tail) else 0.0)

    def quantile(self, q: float) -> float:
        """Quantile (0 to 1, linear between order statistics as numpy's) of all voxels; kept for the next call. NaN without voxels."""
        if q not in self._quantiles:
            if not len(self._values):
                return math.nan
            self._quantiles[q] = float(np.quantile(self._values, q))
        return self._quantiles[q]

    def mean(self) -> float:
        """Mean of all voxels."""
        return float(sum(partial[-1] for partial in self._partial) / max(len(self._values), 1))

    def range(self) -> tuple[float, float]:
        """Least and greatest value; NaN without voxels."""
        runs = [run for run in self.runs if len(run)]
        if not runs:
            return math.nan, math.nan
        return float(min(run[0] for run in runs)), float(max(run[-1] for run in runs))
