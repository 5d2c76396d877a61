"""Arteries and veins of the head as tubes: circle of Willis tops, ACA, MCA, PCA, their branches, sinuses and deep
veins.

Head coordinates as in ``brain_head``; each tube is a smooth curve through (x, y, z, radius) in mm on |x|, so left and
right are one tube each. Only what lies behind the clot of the affected side is told apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from LungPerfusionCore.numerics import steady

from ..shapes import capsule, curve, stream
from .head import HeadSpace

#: Where M1 is stopped: |x| from which on the middle cerebral artery lies behind the clot, and the clot's length, mm.
CLOT_AT, CLOT_LENGTH = 19.0, 9.0

_MIDDLE = {
    "M1": [(7, -8, -13, 2.0), (15, -11, -11, 1.8), (25, -12, -10, 1.6), (34, -11, -9, 1.5)],
    "M2 upper": [
        (34, -11, -9, 1.35),
        (39, -14, -2, 1.2),
        (40, -13, 8, 1.1),
        (42, -8, 17, 0.95),
        (52, -6, 22, 0.85),
        (61, -8, 28, 0.7),
    ],
    "M2 lower": [
        (34, -11, -9, 1.35),
        (39, -3, -5, 1.2),
        (41, 7, 3, 1.1),
        (43, 13, 12, 0.95),
        (53, 16, 18, 0.85),
        (60, 20, 27, 0.7),
    ],
    "M2 middle": [(34, -11, -9, 1.2), (40, -8, 2, 1.0), (41, 0, 14, 0.95), (50, 5, 20, 0.8), (59, 6, 32, 0.7)],
}
_OTHER = {
    "ICA": [(9, -7, -24, 2.1), (8, -8, -13, 2.1)],
    "A1": [(7, -8, -13, 1.5), (2, -16, -11, 1.3)],
    "A2": [
        (1.8, -16, -11, 1.25),
        (1.8, -32, -5, 1.2),
        (1.8, -40, 6, 1.15),
        (1.8, -36, 20, 1.1),
        (1.8, -20, 31, 1.0),
        (1.8, 2, 36, 0.9),
        (1.9, 24, 36, 0.8),
    ],
    "callosomarginal": [(1.9, -40, 6, 0.9), (1.9, -50, 18, 0.85), (2.0, -46, 36, 0.8), (2.0, -32, 50, 0.7)],
    "P1": [
        (1.5, 3, -13, 1.6),
        (10, 5, -12, 1.3),
        (18, 14, -11, 1.25),
        (19, 26, -7, 1.15),
        (15, 40, -3, 1.0),
        (9, 54, 1, 0.9),
        (4, 68, 6, 0.75),
    ],
    "basilar": [(0, 2, -26, 1.8), (0, 3, -13, 1.7)],
}
_VEINS = {
    "internal cerebral": [(1.6, -6, 9, 0.9), (1.6, 8, 10, 1.1), (1.4, 22, 8, 1.3)],
    "Galen": [(0, 22, 8, 1.8), (0, 32, 7, 2.0)],
    "straight": [(0, 32, 7, 1.9), (0, 52, -2, 2.1), (0, 76, -13, 2.4)],
    "basal": [(14, 8, -10, 0.8), (14, 20, -4, 0.9), (4, 28, 5, 1.1)],
    "thalamostriate": [(15, 4, 17, 0.7), (9, -4, 14, 0.8), (1.6, -6, 9, 0.9)],
}


@dataclass(frozen=True)
class VesselShare:
    """Volume fraction (0 to 1) of arterial blood, of arterial blood behind a clot, of clot, and of venous blood."""

    artery: np.ndarray
    behind: np.ndarray
    clot: np.ndarray
    vein: np.ndarray


def _distance(points, tubes: dict[str, list], wobble: np.ndarray) -> np.ndarray:
    """Return the distance (mm) to the union of tubes, far away (9) where none is near."""
    ax, y, z = points
    out = np.full(ax.shape, 9.0, np.float32)
    for chain in tubes.values():
        bent = np.array(chain, float)
        bent[1:-1, :3] += wobble[: len(bent) - 2]
        bent = curve(bent, 6.0)
        low, high = bent[:, :3].min(0) - 4, bent[:, :3].max(0) + 4
        near = (ax >= low[0]) & (ax <= high[0]) & (y >= low[1]) & (y <= high[1]) & (z >= low[2]) & (z <= high[2])
        rows, columns, slices = (np.where(near.any(axes))[0] for axes in ((0, 2), (0, 1), (1, 2)))
        if not len(slices):
            continue
        window = tuple(slice(v[0], v[-1] + 1) for v in (slices, rows, columns))
        axes = (ax[window], y[window], z[window])
        best = out[window]
        for a, b in pairwise(bent):
            np.minimum(best, capsule(axes, a[:3], b[:3], a[3], b[3]), out=best)
    return out


class Vessels:
    """The vessels of one patient; ``blocked`` names the sides (-1 right, +1 left) whose middle cerebral artery is
    stopped."""

    def __init__(self, space: HeadSpace, blocked: tuple[int, ...]):
        rng = stream(space.seed, "brain vessels")
        self._wobble = rng.normal(0, 0.8, (8, 3)) * np.array([0.4, 1, 1])
        self._blocked = blocked
        self._scale = float(steady.exp(rng.normal(0.08, 0.08)))

    def share(self, points, depth, fine, voxel_mm: float) -> VesselShare:
        """Return the fractions at points with head coordinates, depth and small-vessel field as ``HeadTissue`` gives
        them."""
        x, y, z = points
        paired = (np.abs(x), y, z)

        def filled(distance):
            return np.clip(0.5 - distance / voxel_mm, 0, 1).astype(np.float32)

        grown = 0.25 * self._scale
        middle = filled(_distance(paired, _MIDDLE, self._wobble) - grown)
        artery = np.maximum(middle, filled(_distance(paired, _OTHER, self._wobble * np.array([0, 1, 1])) - grown))
        vein = filled(_distance(paired, _VEINS, self._wobble * 0.4) - 0.3)
        vein = np.maximum(vein, filled(self._sagittal(x, y, depth)))
        # small pial vessels: a part of the voxel in the sulci and on the surface
        pial = np.clip((np.abs(fine) - 1.3) * 1.2, 0, 0.6)
        middle_small = np.where((fine > 0) & (np.abs(x) > 26) & (y < 50), pial, 0).astype(np.float32)
        middle = np.maximum(middle, middle_small)
        artery = np.maximum(artery, np.where(fine > 0, pial, 0).astype(np.float32))
        vein = np.maximum(vein, np.where(fine < 0, pial, 0).astype(np.float32)) * (1 - artery)

        side = np.zeros(x.shape, bool)
        for sign in self._blocked:
            side |= x * sign > 0
        along = np.abs(x)
        far = side & ((along > CLOT_AT) & (z < 0) | (z >= 0))
        clot = np.where(side & (along > CLOT_AT) & (along < CLOT_AT + CLOT_LENGTH) & (z < 0) & (y < 0), middle, 0)
        behind = np.where(far, middle, 0) - clot
        return VesselShare(artery - behind - clot, behind, clot.astype(np.float32), vein)

    @staticmethod
    def _sagittal(x, y, depth) -> np.ndarray:
        """Superior sagittal sinus: under the skull in the midline, small in front, large behind."""
        size = 1.6 + 3.0 * np.clip((y + 60) / 130, 0, 1)
        return steady.hypot(x, (depth + 1.2 + size * 0.4) * 0.9) - size
