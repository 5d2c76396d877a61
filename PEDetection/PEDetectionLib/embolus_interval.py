"""How far the volume of the emboli, and what they obstruct, move for reasons that nobody can exclude.

Sources (how they combine is in ``LungPerfusionCore.uncertainty.interval``):

- *threshold*: the threshold on the probability moved by :data:`STEP` to each side. No network's probability is calibrated better than
  that, and an embolus whose highest probability lies within it of the threshold is a candidate in doubt that comes or goes with it;
- *surface*: every embolus half a voxel thinner or thicker: half of what its outermost layer of voxels holds (faces), half of the layer
  around it.

A clot is a few voxels across, so its surface is most of it. What a person removed, kept or painted stays so; the sources' shares are those
of the threshold's own voxels. Emboli that were given without a probability have a surface only.
"""

from __future__ import annotations

import math

import numpy as np

from LungPerfusionCore.uncertainty.interval import Interval, combine

from .embolus_voxels import FLOOR

STEP = 0.1


class EmbolusDoubts:
    """Volumes at any threshold, with their intervals: a few look-ups in sorted numbers each.

    Args:
        probability: (k, j, i), 0 to 1; or a mask (0 and 1) of emboli that have none.
        adjustable: whether there is a threshold to move.
    """

    def __init__(self, probability: np.ndarray, adjustable: bool = True):
        self._adjustable = adjustable
        flat, shape = probability.reshape(-1), probability.shape
        places = np.flatnonzero(flat >= np.float64(FLOOR))
        own = flat[places].astype(np.float32)
        least = own.copy()
        around = []
        index = np.unravel_index(places, shape)
        strides = (shape[1] * shape[2], shape[2], 1)
        for axis, stride in enumerate(strides):
            for step in (-1, 1):
                there = (index[axis] + step >= 0) & (index[axis] + step < shape[axis])
                beside = places[there] + step * stride
                values = np.zeros(len(places), np.float32)
                values[there] = flat[beside]
                least = np.minimum(least, values)
                around.append((beside, own[there]))
        beside = np.concatenate([each for each, _values in around])
        most_around = np.concatenate([values for _each, values in around])
        every, inverse = np.unique(np.concatenate([places, beside]), return_inverse=True)
        most = np.zeros(len(every), np.float32)
        np.maximum.at(most, inverse, np.concatenate([own, most_around]))
        self._own, self._eroded, self._dilated = np.sort(own), np.sort(least), np.sort(most)

    def volume(self, volume_ml: float, threshold: float) -> Interval:
        """The interval of a segment's volume at a threshold (ml)."""
        here = _above(self._own, threshold)
        if not here:
            return Interval(volume_ml, volume_ml, volume_ml, "ml")
        shifts = {"surface": [0.5 * (_above(each, threshold) - here) / here for each in (self._eroded, self._dilated)]}
        if self._adjustable:
            shifts["threshold"] = [_above(self._own, threshold + step) / here - 1.0 for step in (STEP, -STEP)]
        moved = {name: [np.array([volume_ml * (1.0 + share)]) for share in shares] for name, shares in shifts.items()}
        made = combine("embolus_volume_ml", "ml", ("whole",), np.array([volume_ml]), moved, (0.0, math.inf))
        return made.of("whole")

    def threshold_for(self, share: float, threshold: float) -> float:
        """The threshold at which the segment has ``share`` times as many voxels as at ``threshold``; at least the index's floor."""
        wanted = round(share * _above(self._own, threshold))
        if wanted <= 0:
            return math.nextafter(1.0, 2.0)
        return float(self._own[max(0, len(self._own) - wanted)]) if len(self._own) else threshold


def _above(ascending: np.ndarray, threshold: float) -> int:
    """How many of these numbers are at or above a threshold."""
    return len(ascending) - int(ascending.searchsorted(np.float32(threshold)))
