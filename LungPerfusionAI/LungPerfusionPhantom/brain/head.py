"""The head of the brain phantom: skull, scalp, folded cortex, white matter, deep nuclei, ventricles and falx.

Head coordinates: x to the left, y to the back, z up (LPS), millimetres, origin in the middle of the third ventricle.
The brain's outer surface is a star-shaped egg; sulci are the zero surfaces of a random field that varies over the
surface but hardly with depth, so they run inward like real ones. Paired structures are written once, on |x|, and a
smooth warp drawn from the seed makes the halves, and the people, differ. Sizes after Talairach and Tournoux (1988).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy import ndimage

from LungPerfusionCore.numerics import steady

from ..grid import Grid, Resampler
from ..shapes import capsule, curve, ellipsoid, smooth_noise, stream

AIR, SCALP_FAT, SKIN, MUSCLE, TABLE, DIPLOE, CSF, WHITE, GREY, DEEP_GREY, FALX, CALCIFICATION = range(12)
#: CT numbers (HU) at about 80 to 120 kVp without contrast, by tissue.
TISSUE_HU = np.array([-1000.0, -85.0, 30.0, 55.0, 1250.0, 620.0, 6.0, 28.0, 37.5, 38.0, 58.0, 160.0], np.float32)
BLOOD_HU = 45.0

#: Medio-lateral, rostro-caudal, vertical half axes of the brain and the height of its widest level, mm.
_HALF_WIDTH, _HALF_LENGTH, _HEIGHT, _LEVEL = 67.0, 84.0, 82.0, -4.0

# Ventricle of one side: x, y, z, radius.
_HORN = np.array(
    [
        (11, -36, 3, 2.0),
        (9, -28, 9, 4.3),
        (7, -18, 15, 4.6),
        (7, -4, 21, 4.4),
        (10, 12, 24, 4.6),
        (17, 24, 22, 5.2),
        (24, 34, 13, 6.0),
        (25, 46, 8, 4.0),
        (23, 58, 6, 2.0),
    ],
    float,
)
_TEMPORAL = np.array([(24, 34, 13, 5.0), (29, 26, -2, 3.2), (32, 10, -12, 2.4)], float)


@dataclass(frozen=True)
class Head:
    """How one head differs from the next; all drawn from the seed."""

    scale: tuple[float, float, float]
    turn_deg: tuple[float, float, float]
    shift_mm: tuple[float, float, float]
    csf_mm: float
    sulcus_mm: float
    ventricle: float
    skull_mm: float
    scalp_mm: float

    @classmethod
    def drawn(cls, seed: int) -> Head:
        rng = stream(seed, "head")
        age = float(rng.uniform(0, 1))  # atrophy: wider sulci and ventricles
        return cls(
            scale=tuple(float(v) for v in rng.normal(1, 0.03) * steady.exp(rng.normal(0, 0.02, 3))),
            turn_deg=tuple(float(v) for v in rng.normal(0, (2.0, 2.0, 3.5))),
            shift_mm=tuple(float(v) for v in rng.normal(0, (3, 3, 2))),
            csf_mm=0.8 + 1.6 * age,
            sulcus_mm=0.35 + 0.5 * age,
            ventricle=float(0.8 + 0.5 * age + rng.normal(0, 0.08)),
            skull_mm=float(np.clip(rng.normal(6.8, 0.8), 5, 9)),
            scalp_mm=float(np.clip(rng.normal(5.5, 1.0), 3.5, 8)),
        )

    @property
    def rotation(self) -> np.ndarray:
        """Rows: the head's axes in the scanner's (turns about x, y, z in this order)."""
        a, b, c = np.deg2rad(self.turn_deg)
        rx = np.array([[1, 0, 0], [0, steady.cos(a), -steady.sin(a)], [0, steady.sin(a), steady.cos(a)]])
        ry = np.array([[steady.cos(b), 0, steady.sin(b)], [0, 1, 0], [-steady.sin(b), 0, steady.cos(b)]])
        rz = np.array([[steady.cos(c), -steady.sin(c), 0], [steady.sin(c), steady.cos(c), 0], [0, 0, 1]])
        return steady.product(rz, ry, rx)


class HeadSpace:
    """Scanner coordinates to head coordinates: turn, size, and the warp that makes this head this person's."""

    EXTENT = (260.0, 260.0, 150.0)

    def __init__(self, seed: int, head: Head):
        self.head, self.seed = head, seed
        step = 5.0
        self.coarse = Grid.centred(tuple(int(e / step) for e in self.EXTENT[::-1]), (step,) * 3, (0, 0, 18))
        rng = stream(seed, "head warp")
        self._warp = [
            a * smooth_noise(rng, self.coarse.shape, (step,) * 3, 40.0) + b * smooth_noise(rng, self.coarse.shape, (step,) * 3, 18.0)
            for a, b in ((1.6, 0.5), (1.8, 0.5), (1.8, 0.5))
        ]

    def points(self, grid: Grid) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return head coordinates x, y, z (float32, k j i) of every voxel centre of ``grid``."""
        sample = Resampler(self.coarse, grid)
        rotation = (self.head.rotation / np.array(self.head.scale)[:, None]).astype(np.float32)
        axes = [a - np.float32(s) for a, s in zip(grid.open_axes(), self.head.shift_mm, strict=True)]
        out = []
        for row, warp in zip(rotation, self._warp, strict=True):
            out.append(row[0] * axes[0] + row[1] * axes[1] + row[2] * axes[2] + sample.volume(warp.astype(np.float32)))
        return tuple(out)


def depth_below_surface(points) -> np.ndarray:
    """Return how deep (mm) points lie below the brain's outer surface; negative outside."""
    x, y, z = points
    back = (y - 16) / 100
    width = _HALF_WIDTH * (1 - 0.13 * back * back - 0.05 * np.clip(-back, 0, 1))  # widest behind the middle
    up = np.where(z > _LEVEL, (z - _LEVEL) / _HEIGHT, (z - _LEVEL) / 70)
    g = steady.power(np.abs(x) / width, 2.25) + steady.power(np.abs(y - 2) / _HALF_LENGTH, 2.15) + steady.power(np.abs(up), 2.3)
    g = steady.power(g, 1 / 2.22)
    r = np.sqrt(x * x + (y - 2) ** 2 + (z - _LEVEL) ** 2)
    return (r / np.maximum(g, 1e-3) - r).astype(np.float32)


def _tube(axes, points) -> np.ndarray:
    chain = curve(points, 7.0)
    return np.minimum.reduce([capsule(axes, a[:3], b[:3], a[3], b[3]) for a, b in pairwise(chain)])


class HeadTissue:
    """Classifies points of the head: one instance a patient, called slab by slab."""

    SURFACE_STEP = 2.0

    def __init__(self, space: HeadSpace):
        self.space, self.head = space, space.head
        rng = stream(space.seed, "sulci")
        step = self.SURFACE_STEP
        self._field_grid = Grid.centred(tuple(int(e / step) for e in (150, 210, 190)), (step,) * 3, (0, 2, 20))
        shape = self._field_grid.shape
        # a Gaussian field of correlation sigma s crosses zero every 4.4 s: gyri about 11 mm wide
        self._sulci = smooth_noise(rng, shape, (step,) * 3, 8.5)
        self._depth = smooth_noise(rng, shape, (step,) * 3, 22.0)
        self._fine = smooth_noise(rng, shape, (step,) * 3, 5.0)

    def _sample(self, field: np.ndarray, points) -> np.ndarray:
        g = self._field_grid
        index = [(p - np.float32(g.origin[a])) / np.float32(g.spacing[a]) for a, p in ((2, points[2]), (1, points[1]), (0, points[0]))]
        return ndimage.map_coordinates(field, index, order=1, mode="nearest")

    def classify(self, points, spacing) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the tissue label (uint8), the depth below the brain's surface (mm), and a field of unit spread in the
        subarachnoid space (zero elsewhere) that places small vessels."""
        x, y, z = points
        ax = np.abs(x)
        depth = depth_below_surface(points)
        r = np.sqrt(x * x + (y - 2) ** 2 + (z - _LEVEL) ** 2)
        pull = 0.25 + 0.75 * (r + depth) / np.maximum(r, 8)  # towards the surface, so sulci run inward
        pull = np.clip(pull, 0.25, 4)
        surface = (x * pull, (y - 2) * pull + 2, (z - _LEVEL) * pull + _LEVEL)
        fine = self._sample(self._fine, points)
        pial = self._pial_distance(points, depth, surface, spacing)

        label = np.full(depth.shape, WHITE, np.uint8)
        label[pial < 3.0 + 0.25 * fine] = GREY
        self._deep(label, ax, y, z)
        label[pial < 0] = CSF
        self._ventricles(label, ax, x, y, z)
        self._falx(label, ax, y, z, depth)
        self._cover(label, ax, y, z, depth, fine)
        return label, depth, np.where((label == CSF) & (pial < 0) & (depth > -1.5), fine, 0)

    def _sheets(self, points, spacing) -> np.ndarray:
        """Return the distance (mm) to the nearest zero surface of the folding field."""
        field = self._sample(self._sulci, points)
        grad = np.gradient(field, *spacing[::-1])
        return np.abs(field) / np.sqrt(sum(g * g for g in grad) + 0.05**2)

    def _pial_distance(self, points, depth, surface, spacing) -> np.ndarray:
        """Return the distance (mm) to the nearest pial surface: the outside, a sulcus, the Sylvian or the
        interhemispheric fissure."""
        h = self.head
        x, y, z = points
        ax = np.abs(x)
        opening = h.sulcus_mm + np.clip(2.5 - depth, 0, 3) * 0.25
        floor = np.clip(18 + 5 * self._sample(self._depth, surface), 5, 28)
        pial = np.minimum(depth, np.maximum(self._sheets(surface, spacing) - opening, depth - floor))
        # interhemispheric fissure: the whole depth in front, behind and above, down to the corpus callosum between
        middle = (1 - np.sqrt((y / 36) ** 2 + ((z - 3) / 27) ** 2)) * 27
        pial = np.minimum(pial, np.maximum(ax - 0.5 - 0.6 * h.sulcus_mm, middle))
        # sulci of the medial surface
        near = (ax < 22) & (depth > 0)
        rows, columns = np.where(near.any((0, 2)))[0], np.where(near.any((0, 1)))[0]
        if len(rows) > 1 and len(columns) > 1:
            window = (slice(None), slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
            part = tuple(v[window] for v in points)
            inner = self._sheets((np.sign(part[0]) * 9 + 0.2 * part[0], part[1], part[2]), spacing) - h.sulcus_mm
            inner = np.maximum(inner, np.maximum(ax[window] - 0.7 * floor[window], middle[window] + 1))
            pial[window] = np.minimum(pial[window], inner)
        # Sylvian fissure: stem from the side, then the cistern over the insula
        bend = 1.6 * self._sample(self._depth, points) + 0.9 * self._sample(self._sulci, points)
        beyond = np.maximum(np.maximum(np.abs(y + 2) - 15, np.abs(z - 3) - 16), 0)
        insula = steady.hypot(ax - 41.5 + 0.011 * (y + 1) ** 2 + bend, beyond) - 0.5 - h.sulcus_mm
        stem_y = -10 + 0.45 * (z + 5) - 0.25 * (ax - 40) + 2 * bend
        stem = steady.hypot(steady.hypot((y - stem_y) * 0.9, np.maximum(40 - ax, 0)), np.maximum(np.abs(z - 3) - 17, 0)) - 0.4 - h.sulcus_mm
        return np.minimum(pial, np.minimum(insula, stem))

    @staticmethod
    def _deep(label, ax, y, z) -> None:
        tilt = np.deg2rad(-18.0)
        turn = np.array([[steady.cos(tilt), steady.sin(tilt), 0], [-steady.sin(tilt), steady.cos(tilt), 0], [0, 0, 1]])
        axes = (ax, y, z)
        near = (ax < 46) & (np.abs(y) < 48) & (np.abs(z - 6) < 28)
        if not near.any():
            return
        deep = ellipsoid(axes, (26, -3, 2), (6.5, 17, 11), turn)
        deep = np.minimum(deep, ellipsoid(axes, (14, -21, 6), (5, 8, 11)))
        body = curve(np.array([(14, -18, 12, 4.5), (15.5, -4, 20, 3.4), (18.5, 10, 23, 2.4), (23, 22, 20, 1.6)], float), 6.0)
        for a, b in pairwise(body):
            deep = np.minimum(deep, capsule(axes, a[:3], b[:3], a[3], b[3]))
        deep = np.minimum(deep, ellipsoid(axes, (10.5, 11, 5), (8.5, 15, 9.5), turn.T))
        label[(deep < 0) & near] = DEEP_GREY

    def _ventricles(self, label, ax, x, y, z) -> None:
        swell = np.array([1, 1, 1, self.head.ventricle])
        box = (ax < 48) & (np.abs(y) < 72) & (np.abs(z - 6) < 34)
        rows, columns = np.where(box.any((0, 2)))[0], np.where(box.any((0, 1)))[0]
        if not len(rows) or not len(columns):
            return
        window = (slice(None), slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
        axes = (ax[window], y[window], z[window])
        vent = np.minimum(_tube(axes, _HORN * swell), _tube(axes, _TEMPORAL * swell))
        septum = axes[0] > 0.7
        third = np.maximum(np.maximum(axes[0] - 1.6 * self.head.ventricle, np.abs(axes[1] - 5) - 12), np.abs(axes[2] + 3) - 9)
        # quadrigeminal and ambient cisterns behind the midbrain
        cistern = np.abs(ellipsoid(axes, (0, 20, -12), (17, 15, 13))) - 1.4
        cistern = np.where((axes[1] > 16) & (axes[2] < 0), cistern, 9)
        fluid = np.minimum(np.where(septum, vent, 9), np.minimum(third, cistern))
        part = label[window]
        part[fluid < 0] = CSF
        pineal = ellipsoid((x[window], axes[1], axes[2]), (0.4, 23, 3), (2.0, 2.6, 2.2))
        plexus = ellipsoid(axes, (22, 32, 13), (1.6, 2.4, 2.4))
        part[(pineal < 0) | (plexus < 0)] = CALCIFICATION

    @staticmethod
    def _falx(label, ax, y, z, depth) -> None:
        middle = np.sqrt((y / 43) ** 2 + ((z - 3) / 36) ** 2)
        label[(ax < 0.5) & (middle > 1) & (depth > -3)] = FALX

    def _cover(self, label, ax, y, z, depth, fine) -> None:
        """Subarachnoid space, skull with its two tables, scalp, temporal muscle, air."""
        h = self.head
        out = -depth - h.csf_mm
        thickness = h.skull_mm * (1 + 0.12 * np.clip(y / 80, -1, 1) - 0.28 * np.clip((ax - 40) / 30, 0, 1)) + 0.25 * fine
        temple = np.clip(1 - steady.hypot((y + 22) / 30, (z + 8) / 30), 0, 1) * np.clip((ax - 30) / 25, 0, 1)
        scalp = h.scalp_mm + 13 * temple
        label[(depth < 0) & (out < 0) & (label != FALX)] = CSF
        bone = (out >= 0) & (out < thickness)
        inner = np.minimum(out, thickness - out)
        label[bone] = np.where(inner[bone] > 0.27 * thickness[bone], DIPLOE, TABLE)
        beyond = out - thickness
        label[beyond >= 0] = SCALP_FAT
        label[(beyond >= 0) & (beyond < 13 * temple)] = MUSCLE
        label[(beyond >= 0) & (beyond < 1.2)] = MUSCLE  # galea
        label[beyond >= scalp - 1.8] = SKIN
        label[beyond >= scalp] = AIR
