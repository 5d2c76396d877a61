"""How one patient lies in the scanner a second time: another breath and another position, as a map between points.

``before`` takes a point of the second scan to the point of the first at which the same tissue was (so images are pulled through it);
``after`` is its inverse. Points are LPS mm. The breath moves the base most and the apex not at all, narrows the chest as it rises, and
bends everything by a smooth random wobble, so that no rigid and no affine transform undoes it. The lung's mass is kept: what is
compressed is denser. The chest wall moves along, which no real one does; nothing outside the lungs is measured.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy import ndimage

from LungPerfusionCore.numerics import steady

from ..grid import Grid
from ..shapes import smooth_noise, stream
from .anatomy import Anatomy

_ROUNDS = 40  # of the inverse's fixed point; each shrinks the error to less than a half
_LONGEST = 60.0  # mm, over which the wobble changes


@dataclass(frozen=True)
class Movement:
    """``lift_mm``: by how much the base stands higher than at first (negative: a deeper breath); ``narrowing``: share by which the
    base is narrower; ``shift_mm``, ``angles_deg``: of the patient on the table, about the middle of the lungs; ``wobble_mm``: spread of
    the smooth bending; ``seed``: which bending."""

    grid: Grid
    extent_z: tuple[float, float]
    seed: int
    lift_mm: float = 0.0
    narrowing: float = 0.0
    shift_mm: tuple[float, float, float] = (0.0, 0.0, 0.0)
    angles_deg: tuple[float, float, float] = (0.0, 0.0, 0.0)
    wobble_mm: float = 0.0

    @classmethod
    def draw(cls, anatomy: Anatomy, seed: int) -> Movement:
        """Another breath (the base 4 to 20 mm higher or lower), another position."""
        rng = stream(seed, "movement")
        lift = float(rng.uniform(4, 20) * rng.choice([-1, 1]))
        return cls(
            anatomy.grid,
            anatomy.extent_z,
            int(seed),
            lift,
            0.002 * lift,
            tuple(float(v) for v in rng.uniform(-18, 18, 3)),
            tuple(float(v) for v in rng.normal(0, [1.5, 1.5, 2.5])),
            float(rng.uniform(0.5, 1.5)),
        )

    def parameters(self) -> dict:
        """What it is made of, for ``truth.json``."""
        names = ("lift_mm", "narrowing", "shift_mm", "angles_deg", "wobble_mm", "seed")
        return {name: getattr(self, name) for name in names}

    @property
    def centre(self) -> np.ndarray:
        return np.array([0.0, 0.0, sum(self.extent_z) / 2])

    @property
    def rotation(self) -> np.ndarray:
        """3 x 3, about x, then y, then z."""
        turns = []
        for axis, angle in enumerate(np.radians(self.angles_deg)):
            a, b = (axis + 1) % 3, (axis + 2) % 3
            turn = np.eye(3)
            turn[a, a] = turn[b, b] = steady.cos(angle)
            turn[b, a] = steady.sin(angle)
            turn[a, b] = -turn[b, a]
            turns.append(turn)
        return steady.product(*turns[::-1])

    def before(self, points: np.ndarray) -> np.ndarray:
        """Where the tissue that the second scan shows at ``points`` (..., 3) was in the first."""
        lying = steady.times(self.rotation.T, np.asarray(points, float) - self.centre - np.array(self.shift_mm)) + self.centre
        return lying + self._breath(lying)

    def after(self, points: np.ndarray) -> np.ndarray:
        """Where the tissue that the first scan shows at ``points`` (..., 3) is in the second: the inverse of ``before``."""
        points = np.asarray(points, float)
        lying = points.copy()
        for _ in range(_ROUNDS):
            lying = points - self._breath(lying)
        return steady.times(self.rotation, lying - self.centre) + self.centre + np.array(self.shift_mm)

    def _breath(self, points: np.ndarray) -> np.ndarray:
        low, high = self.extent_z
        depth = np.clip((high - points[..., 2]) / (high - low), 0.0, 1.1)
        depth = depth * np.sqrt(depth)
        moved = np.empty_like(points)
        moved[..., :2] = points[..., :2] * (self.narrowing * depth)[..., None]
        moved[..., 2] = -self.lift_mm * depth
        return moved + self._wobble(points)

    def _wobble(self, points: np.ndarray) -> np.ndarray:
        if not self.wobble_mm:
            return np.zeros_like(points)
        index = np.moveaxis((points - self.grid.origin) / self.grid.spacing, -1, 0)[::-1]
        return np.stack([ndimage.map_coordinates(bend, index, order=1, mode="nearest") for bend in self._bends], -1).astype(float)

    @cached_property
    def _bends(self) -> tuple[np.ndarray, ...]:
        shape, spacing = self.grid.shape, self.grid.spacing[::-1]
        noises = (smooth_noise(stream(self.seed, f"wobble {axis}"), shape, spacing, _LONGEST) for axis in range(3))
        return tuple(noise * np.float32(self.wobble_mm) for noise in noises)

    def grid_after(self, grid: Grid) -> Grid:
        """The grid of the second scan: the first one's, laid about the lungs where they are now, with slices more for a deeper breath."""
        more = int(np.ceil(max(-self.lift_mm, 0.0) / grid.spacing[2]))
        x, y, z = (float(o + s) for o, s in zip(grid.origin, self.shift_mm, strict=True))
        return Grid((grid.shape[0] + more, *grid.shape[1:]), grid.spacing, (x, y, z - more * grid.spacing[2]))


class Warp:
    """Volumes of the first scan as the second sees them. ``source`` and ``target``: grids along the patient's axes."""

    def __init__(self, movement: Movement, source: Grid, target: Grid):
        self.shape = target.shape
        z, y, x = (target.axis(axis).astype(float) for axis in (2, 1, 0))
        index = np.empty((3, *target.shape), np.float32)
        for k, height in enumerate(z):  # a slice at a time: a full-size patient's points would take gigabytes
            points = np.stack(np.broadcast_arrays(x[None, :], y[:, None], height), -1)
            index[:, k] = np.moveaxis((movement.before(points) - source.origin) / source.spacing, -1, 0)[::-1]
        self.index = index
        scale = np.array(source.spacing)[::-1] / np.array(target.spacing)[::-1]
        rows = [[np.gradient(index[a], axis=b) * np.float32(scale[a]) for b in range(3)] for a in range(3)]
        (a, b, c), (d, e, f), (g, h, i) = rows
        #: How much more of the first scan's volume a voxel holds now (float32): above 1 where the lung is compressed.
        self.density = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)

    def values(self, array: np.ndarray) -> np.ndarray:
        """A map of numbers (float32), linearly interpolated."""
        return ndimage.map_coordinates(array.astype(np.float32, copy=False), self.index, order=1, mode="nearest")

    def labels(self, array: np.ndarray) -> np.ndarray:
        """Labels of the same type, the nearest voxel's."""
        return ndimage.map_coordinates(array, self.index, order=0, mode="nearest")
