"""What a network must beat: the mean lung map and a regression on Hounsfield units alone, fitted to the same training
lungs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..training.data import Lung

HU_BINS = 64
NAMES = ("mean_lung", "hu_regression")


@dataclass(frozen=True)
class Baselines:
    """``means``: side -> mean standardized SPECT at each voxel of the grid (knows where, not what the CT shows).
    ``edges`` and ``table``: mean standardized SPECT of the voxels of 64 equally filled ranges of HU (knows the
    density, not where).
    """

    means: dict[str, np.ndarray]
    edges: np.ndarray
    table: np.ndarray

    @classmethod
    def fit(cls, train: Sequence[Lung], levels: int) -> Baselines:
        overall = float(np.mean(np.concatenate([each.target[each.lung] for each in train]))) / (levels - 1)
        means = {}
        for side in ("right", "left"):
            total, count = np.zeros(train[0].lung.shape), np.zeros(train[0].lung.shape)
            for each in train:
                if each.side == side:
                    total += np.where(each.lung, each.target / (levels - 1), 0)
                    count += each.lung
            means[side] = np.where(count > 0, total / np.maximum(count, 1), overall).astype(np.float32)
        hu = np.concatenate([each.hu[each.lung] for each in train]).astype(float)
        target = np.concatenate([each.target[each.lung] for each in train]) / (levels - 1)
        edges = np.unique(np.quantile(hu, np.linspace(0, 1, HU_BINS + 1)[1:-1]))
        bins = np.searchsorted(edges, hu)
        count = np.bincount(bins, minlength=edges.size + 1)
        table = np.where(count > 0, np.bincount(bins, target, edges.size + 1) / np.maximum(count, 1), overall)
        return cls(means, edges, table.astype(np.float32))

    def maps(self, side: str, hu: np.ndarray, lung: np.ndarray) -> dict[str, np.ndarray]:
        """Both predictions for one lung (k, j, i), 0 outside: name of ``NAMES`` -> float32."""
        by_hu = self.table[np.searchsorted(self.edges, hu.astype(float))]
        return dict(zip(NAMES, (np.where(lung, self.means[side], 0), np.where(lung, by_hu, 0)), strict=True))
