"""What iodine a place would hold without any defect: by its tissue, its height and its distance to the pleura.

Iodine per tissue rises towards the back, because blood follows gravity, and falls in the last millimetres under the
pleura; emphysema has little of it because it has little tissue. None of that is a defect, all of it lies below a
threshold. Per patient a plane is fitted to iodine / tissue,

    iodine / tissue = a + b (height) + c (how near the pleura, over 15 mm),

by least squares over the blocks that look normal, chosen anew ``FITS`` times: from the upper 70 % at first, then
within 0.6 to 1.6 of the plane, which leaves the defects out while they are less than about half of the lung.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from LungPerfusionCore.numerics import steady

FITS = 6
RIM_MM = 15.0
LEAST_TISSUE, MOST_TISSUE = 0.15, 1.5
LEAST_BLOCKS = 200
CLEAN_STREAK, CLEAN_CONSOLIDATION, CLEAN_TISSUE = 0.3, 0.2, 0.5


@dataclass(frozen=True)
class Tissue:
    """Of every block: ``depth`` below the pleura in mm; ``density`` relative to the lung's median, NaN where no CT tells it and tissue
    counts as normal; ``consolidation``: share of its volume, NaN without a CT; ``streak``: expected strength."""

    depth: np.ndarray
    density: np.ndarray
    consolidation: np.ndarray
    streak: np.ndarray


def expected_iodine(
    iodine: np.ndarray,
    measured: np.ndarray,
    lung: np.ndarray,
    points: np.ndarray,
    around: Tissue,
    normal: float,
) -> np.ndarray:
    """Expected iodine (float32, in the map's unit) of every block; NaN outside the lung.

    Arrays over the blocks in patient order, as of ``candidate_features.BlockMaps``; ``points`` (n, 3): LPS mm of the
    lung's blocks. Where fewer than
    ``LEAST_BLOCKS`` look normal, ``normal`` times tissue is expected everywhere.
    """
    out = np.full(lung.shape, np.nan, np.float32)
    if not lung.any():
        return out
    tissue = np.clip(np.nan_to_num(around.density[lung], nan=1.0), LEAST_TISSUE, MOST_TISSUE)
    per_tissue = iodine[lung] / tissue
    height = (points[:, 1] - points[:, 1].mean()) / 100.0
    rim = np.clip(around.depth[lung], 0, RIM_MM) / RIM_MM - 1.0
    terms = np.stack([np.ones_like(height), height, rim])
    clean = measured[lung] & (around.streak[lung] < CLEAN_STREAK) & (tissue > CLEAN_TISSUE)
    clean &= ~(around.consolidation[lung] >= CLEAN_CONSOLIDATION)
    if np.count_nonzero(clean) < LEAST_BLOCKS:
        out[lung] = normal * tissue
        return out
    chosen = clean & (per_tissue > np.percentile(per_tissue[clean], 30))
    least = 0.1 * max(float(np.median(per_tissue[clean])), 1e-6)
    plane = np.full(len(tissue), max(normal, least))
    for _ in range(FITS):
        if np.count_nonzero(chosen) < LEAST_BLOCKS:
            break
        plane = np.maximum(steady.times(terms.T, steady.least_squares(terms[:, chosen], per_tissue[chosen])), least)
        ratio = per_tissue / plane
        chosen = clean & (ratio > 0.6) & (ratio < 1.6)
    out[lung] = plane * tissue
    return out
