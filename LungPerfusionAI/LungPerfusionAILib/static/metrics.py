"""Agreement of a predicted with a measured perfusion map, as Ren et al. define it (their equations 4 to 6)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from LungPerfusionCore.numerics.overlap import dice

THRESHOLD = 0.66  # high function is at or above it
K1, K2, RANGE = 0.01, 0.03, 1.0
WINDOW_SIGMA = 1.5  # voxels; Gaussian window of Wang 2004, cut at 3.5 sigma as in scikit-image (11 voxels)


@dataclass(frozen=True)
class Agreement:
    """``spearman``: correlation of ranks. ``pearson``: the paper's equation 4, which is that of the values. ``ssim``:
    equation 5.
    ``dice_high`` and ``dice_low``: equation 6. NaN where undefined (a constant map; a volume that neither map has)."""

    spearman: float
    pearson: float
    ssim: float
    dice_high: float
    dice_low: float

    def as_dict(self) -> dict[str, float]:
        return {name: getattr(self, name) for name in QUANTITIES}


QUANTITIES = ("spearman", "pearson", "ssim", "dice_high", "dice_low")


def agreement(predicted: np.ndarray, measured: np.ndarray, inside: np.ndarray, threshold: float = THRESHOLD) -> Agreement:
    """All measures over the voxels of ``inside`` (bool); the maps (k, j, i) are relative perfusion, 1 the reference.

    ``measured`` may exceed 1, as counts over their 75th percentile do in a quarter of the lung. Ranks and values are
    compared as they are; for SSIM both maps are cut to 0 ... 1, its dynamic range, with 0 outside ``inside``.
    """
    p, y = predicted[inside].astype(np.float64), measured[inside].astype(np.float64)
    return Agreement(
        spearman(p, y),
        pearson(p, y),
        ssim(predicted, measured, inside),
        dice(p >= threshold, y >= threshold),
        dice(p < threshold, y < threshold),
    )


def spearman(p: np.ndarray, y: np.ndarray) -> float:
    """Spearman's rank correlation; ties share their mean rank. NaN for fewer than two or for constant values."""
    from scipy import stats  # a second of start-up that most runs do not need

    return pearson(stats.rankdata(p), stats.rankdata(y)) if p.size else float("nan")


def pearson(p: np.ndarray, y: np.ndarray) -> float:
    """Equation 4 of the paper, which names it Spearman's but gives the product-moment correlation of the values."""
    if p.size < 2:
        return float("nan")
    p, y = p - p.mean(), y - y.mean()
    norm = float(np.sqrt((p @ p) * (y @ y)))
    return float(np.clip(p @ y / norm, -1, 1)) if norm > 0 else float("nan")


def ssim(predicted: np.ndarray, measured: np.ndarray, inside: np.ndarray) -> float:
    """Mean structural similarity (equation 5) over ``inside``, with a three-dimensional Gaussian window."""
    if not inside.any():
        return float("nan")
    margin = int(3.5 * WINDOW_SIGMA + 0.5)
    where = [np.flatnonzero(inside.any(axis=tuple(a for a in range(3) if a != axis))) for axis in range(3)]
    box = tuple(slice(max(0, int(w[0]) - margin), int(w[-1]) + margin + 1) for w in where)
    lung = inside[box]
    p, y = (np.where(lung, np.clip(a[box], 0, RANGE), 0).astype(np.float64) for a in (predicted, measured))
    return float(ssim_map(p, y)[lung].mean())


def ssim_map(p: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Structural similarity at each voxel (C1 = (k1 L) squared, C2 = (k2 L) squared; population variances)."""

    def mean(values):
        return ndimage.gaussian_filter(values, WINDOW_SIGMA, truncate=3.5)

    c1, c2 = (K1 * RANGE) ** 2, (K2 * RANGE) ** 2
    mp, my = mean(p), mean(y)
    vp, vy, cov = mean(p * p) - mp * mp, mean(y * y) - my * my, mean(p * y) - mp * my
    return (2 * mp * my + c1) * (2 * cov + c2) / ((mp * mp + my * my + c1) * (vp + vy + c2))
