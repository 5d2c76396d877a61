"""How noisy a map is, measured in the map itself, and the rim of a labelled region."""

from __future__ import annotations

import math

import numpy as np

#: A Gaussian's standard deviation over its median absolute deviation.
_MAD = 1.4826
#: Most triples of voxels that are looked at along one axis; the estimate of a spread from so many is right to 0.5 %.
_MOST = 60_000


def noise_of(values: np.ndarray, inside: np.ndarray, lags: tuple[int, int, int]) -> float:
    """Standard deviation of the noise of a map (k, j, i) inside a mask, in the map's unit; 0 where there are no three voxels in line.

    Along each axis v(x - lag) - 2 v(x) + v(x + lag) is formed where all three voxels are inside. A level and a slope drop out of it, and
    noise of standard deviation s gives sqrt(6) s where the three do not share noise: ``lags`` (k, j, i, in voxels) must be longer than
    noise is correlated. Edges of defects and vessels are few and large, so the spread is taken from the median absolute deviation.
    The median over the axes is returned. What varies in the lung itself over that distance counts as noise: the estimate errs upwards.
    """
    found = []
    for axis, lag in enumerate(lags):
        size = values.shape[axis]
        if lag < 1 or size <= 2 * lag:
            continue
        cut = [[slice(None)] * 3 for _ in range(3)]
        for part, (begin, end) in zip(cut, ((0, size - 2 * lag), (lag, size - lag), (2 * lag, size)), strict=True):
            part[axis] = slice(begin, end)
        low, middle, high = (tuple(part) for part in cut)
        places = np.flatnonzero(inside[low] & inside[middle] & inside[high])
        if not len(places):
            continue
        places = places[:: max(1, len(places) // _MOST)]
        at = np.unravel_index(places, values[middle].shape)
        second = values[low][at].astype(np.float64) - 2.0 * values[middle][at] + values[high][at]
        found.append(_MAD * float(np.median(np.abs(second - np.median(second)))) / math.sqrt(6.0))
    return float(np.median(found)) if found else 0.0


def lags_of(spacing: tuple[float, float, float], smoothing_mm: float) -> tuple[int, int, int]:
    """Lags for :func:`noise_of` of a map with ``spacing`` (i, j, k) that was smoothed by a Gaussian of this standard deviation.

    At three standard deviations what smoothing made common is a tenth (exp(-9 / 4)); two voxels at least, because scanners' own filters
    join neighbours.
    """
    k, j, i = (max(2, math.ceil(3.0 * smoothing_mm / step)) for step in reversed(spacing))
    return k, j, i


def rim_of(inside: np.ndarray) -> np.ndarray:
    """Voxels of a mask (bool, k j i) with a face neighbour outside it; where the array ends the mask was cut, not outlined."""
    rim = np.zeros(inside.shape, dtype=bool)
    for axis in range(inside.ndim):
        ahead, behind = [slice(None)] * inside.ndim, [slice(None)] * inside.ndim
        ahead[axis], behind[axis] = slice(1, None), slice(None, -1)
        rim[tuple(behind)] |= inside[tuple(behind)] & ~inside[tuple(ahead)]
        rim[tuple(ahead)] |= inside[tuple(ahead)] & ~inside[tuple(behind)]
    return rim
