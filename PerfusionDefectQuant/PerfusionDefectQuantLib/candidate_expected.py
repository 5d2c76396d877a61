"""What iodine a place would hold without any defect: by its tissue, its height and its distance to the pleura.

Iodine per tissue rises towards the back, because blood follows gravity, and falls in the last millimetres under the
pleura; emphysema has little of it because it has little tissue. None of that is a defect, all of it lies below a
threshold. Per patient a plane is fitted to iodine / tissue,

    iodine / tissue = a + b (height) + c (how near the pleura, over 15 mm),

by least squares over the blocks that look normal, chosen anew ``FITS`` times. Which look normal:

BEST_PERFUSED  within 0.7 to 1.5 of the plane, whose scale is, before each fit, that of the best perfused lung
               (``rules.best_perfused`` of iodine / tissue / plane), sought off the pleura and away from streaks: what chest wall and dense
               contrast brighten there would stand for well perfused lung. Most of the lung may be lost. Where whole lobes are, height
               and rim could stand for them; both slopes are therefore kept within what healthy lung has (``HEIGHT``, ``RIM``).
PERCENTILE75   the upper 70 % at first, then within 0.6 to 1.6 of the plane, which leaves the defects out while they are
               less than about half of the lung.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.sentence import Sentence

from .rules import best_perfused

FITS = 6
BEST_PERFUSED, PERCENTILE75 = "best_perfused", "percentile75"
#: Slopes relative to the plane's middle, least and most: per 100 mm of height, and over the rim; the search starts at their middles.
HEIGHT, RIM = (0.0, 0.8), (0.0, 0.4)
NORMAL_RANGE = (0.7, 1.5)
RIM_MM = 15.0
LEAST_TISSUE, MOST_TISSUE = 0.15, 1.5
LEAST_BLOCKS = 200
LEAST_SHAPE = 0.3
CLEAN_STREAK, CLEAN_CONSOLIDATION, CLEAN_TISSUE = 0.3, 0.2, 0.5
#: Least depth under the pleura (mm) and most streaks of undisturbed lung, where the best perfused lung is sought; anywhere clean where
#: there is too little of it.
UNDISTURBED_MM, UNDISTURBED_STREAK = 8.0, 0.2


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
    scale: str = BEST_PERFUSED,
) -> np.ndarray:
    """Expected iodine (float32, in the map's unit) of every block; NaN outside the lung.

    Arrays over the blocks in patient order, as of ``candidate_features.BlockMaps``; ``points`` (n, 3): LPS mm of the
    lung's blocks. Where fewer than
    ``LEAST_BLOCKS`` look normal, ``normal`` times tissue is expected everywhere. ``scale``: see the head of this file.

    Raises InputError for another scale.
    """
    if scale not in (BEST_PERFUSED, PERCENTILE75):
        raise InputError(
            Sentence(
                "Unknown scale '{scale}' of expected iodine; known are {best_perfused} and {percentile75}.",
                scale=scale,
                best_perfused=BEST_PERFUSED,
                percentile75=PERCENTILE75,
            )
        )
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
    if scale == BEST_PERFUSED:
        quiet = clean & (around.depth[lung] >= UNDISTURBED_MM) & (around.streak[lung] <= UNDISTURBED_STREAK)
        if np.count_nonzero(quiet) < LEAST_BLOCKS:
            quiet = clean
        plane = _from_best_perfused(per_tissue, terms, clean, quiet, normal)
    else:
        plane = _from_upper_part(per_tissue, terms, clean, normal)
    out[lung] = plane * tissue
    return out


def _from_best_perfused(per_tissue: np.ndarray, terms: np.ndarray, clean: np.ndarray, quiet: np.ndarray, normal: float) -> np.ndarray:
    """The plane (n,) over all blocks, fitted to the ``clean`` ones, its scale sought from above among the ``quiet`` of them; ``normal``
    where none of these holds iodine."""
    shape = 1.0 + 0.5 * sum(HEIGHT) * terms[1] + 0.5 * sum(RIM) * terms[2]
    for _ in range(FITS):
        level = best_perfused(per_tissue[quiet] / shape[quiet])
        if not level > 0:
            return np.full(len(per_tissue), normal)
        ratio = per_tissue / (level * shape)
        chosen = clean & (ratio > NORMAL_RANGE[0]) & (ratio < NORMAL_RANGE[1])
        if np.count_nonzero(chosen) < LEAST_BLOCKS:
            break
        middle, height, rim = steady.least_squares(terms[:, chosen], per_tissue[chosen])
        if not middle > 0:
            break
        shape = np.maximum(1.0 + np.clip(height / middle, *HEIGHT) * terms[1] + np.clip(rim / middle, *RIM) * terms[2], LEAST_SHAPE)
    return best_perfused(per_tissue[quiet] / shape[quiet]) * shape


def _from_upper_part(per_tissue: np.ndarray, terms: np.ndarray, clean: np.ndarray, normal: float) -> np.ndarray:
    """The plane (n,) over all blocks, begun with the upper 70 %."""
    chosen = clean & (per_tissue > np.percentile(per_tissue[clean], 30))
    least = 0.1 * max(float(np.median(per_tissue[clean])), 1e-6)
    plane = np.full(len(per_tissue), max(normal, least))
    for _ in range(FITS):
        if np.count_nonzero(chosen) < LEAST_BLOCKS:
            break
        plane = np.maximum(steady.times(terms.T, steady.least_squares(terms[:, chosen], per_tissue[chosen])), least)
        ratio = per_tissue / plane
        chosen = clean & (ratio > 0.6) & (ratio < 1.6)
    return plane
