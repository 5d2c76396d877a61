"""The grid on which candidates are told apart: blocks of about 3 mm inside the regions' bounding box, in patient axes.

The map was smoothed with a Gaussian of 3 mm, so nothing finer than a block can be told apart in it; and features cost a
fiftieth of what they would at full resolution. Every voxel of the map belongs to exactly one block.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.numerics import steady


@dataclass(frozen=True)
class BlockGrid:
    """Blocks of ``factors`` (k, j, i) voxels over ``box`` of the map's grid.

    Arrays of the science come in patient order, ``patient(array)``: axes nearest to superior, posterior, left (each
    ascending), a view of the array in the map's order, which ``shape`` and block numbers (C order) refer to.
    """

    box: tuple[slice, slice, slice]
    factors: tuple[int, int, int]
    shape: tuple[int, int, int]
    voxels: tuple[int, int, int]  # shape of the box
    spacing: tuple[float, float, float]  # mm, (k, j, i) of a block
    first: np.ndarray  # LPS mm of the middle of block (0, 0, 0)
    axes: np.ndarray  # (3, 3): column n is the LPS step of axis (k, j, i)[n]

    @classmethod
    def over(cls, image: sitk.Image, box: tuple[slice, slice, slice], size_mm: float) -> BlockGrid:
        """Blocks nearest to ``size_mm``; axes that are coarser stay as they are."""
        spacing = np.array(image.GetSpacing())[::-1]
        factors = np.maximum(1, np.rint(size_mm / spacing)).astype(int)
        voxels = tuple(s.stop - s.start for s in box)
        shape = tuple(-(-n // int(f)) for n, f in zip(voxels, factors))
        start = [s.start + (f - 1) / 2 for s, f in zip(box, factors)]
        first = np.array(image.TransformContinuousIndexToPhysicalPoint([float(v) for v in start[::-1]]))
        direction = np.array(image.GetDirection()).reshape(3, 3)[:, ::-1]
        step = spacing * factors
        whole, steps = tuple(int(f) for f in factors), tuple(float(s) for s in step)
        return cls(box, whole, shape, voxels, steps, first, direction * step)

    @property
    def block_ml(self) -> float:
        return float(np.prod(self.spacing)) / 1000.0

    def _order(self) -> tuple[tuple[int, int, int], tuple[bool, bool, bool]]:
        """For superior, posterior, left: the axis of the map's order nearest to it, and whether it runs the other
        way.
        """
        unit = self.axes / np.linalg.norm(self.axes, axis=0)
        best, chosen = -1.0, (0, 1, 2)
        for s in range(3):
            for p in range(3):
                if p != s:
                    score = abs(unit[2, s]) + abs(unit[1, p]) + abs(unit[0, 3 - s - p])
                    if score > best:
                        best, chosen = score, (s, p, 3 - s - p)
        return chosen, tuple(bool(unit[row, axis] < 0) for row, axis in zip((2, 1, 0), chosen))

    def patient(self, array: np.ndarray) -> np.ndarray:
        """View of an array of blocks in patient order."""
        axes, flips = self._order()
        return np.transpose(array, axes)[tuple(slice(None, None, -1 if f else 1) for f in flips)]

    @property
    def patient_spacing(self) -> tuple[float, float, float]:
        """Block size in mm along superior, posterior, left."""
        axes, _ = self._order()
        return tuple(self.spacing[a] for a in axes)

    def points(self, number: np.ndarray) -> np.ndarray:
        """LPS mm (n, 3) of the middles of blocks given by number."""
        index = np.stack(np.unravel_index(number, self.shape))
        return self.first + steady.times(self.axes, index.T)

    def number_of(self, offsets: np.ndarray) -> np.ndarray:
        """Block numbers of voxels given as C-order offsets into the box."""
        k, rest = np.divmod(offsets, self.voxels[1] * self.voxels[2])
        j, i = np.divmod(rest, self.voxels[2])
        fk, fj, fi = self.factors
        return ((k // fk) * self.shape[1] + j // fj) * self.shape[2] + i // fi

    def means(self, array: np.ndarray, functions: dict[str, Callable[[np.ndarray], np.ndarray]]) -> dict[str, np.ndarray]:
        """Block means (float32) of functions of an array over the box, in one pass; edge blocks average what there is
        of them.
        """
        out = {name: np.empty(self.shape, np.float32) for name in functions}
        starts = [np.arange(0, n, f) for n, f in zip(self.voxels, self.factors)]
        counts = [np.minimum(f, n - s).astype(np.float32) for n, f, s in zip(self.voxels, self.factors, starts)]

        def one(row: int) -> None:
            slab = array[starts[0][row] : starts[0][row] + self.factors[0]]
            for name, function in functions.items():
                part = function(slab).sum(axis=0, dtype=np.float32)
                for axis in (0, 1):
                    if self.factors[axis + 1] > 1:
                        part = np.add.reduceat(part, starts[axis + 1], axis=axis)
                out[name][row] = part / (counts[0][row] * counts[1][:, None] * counts[2])

        with ThreadPoolExecutor(2) as pool:  # numpy works on slabs without the interpreter's lock
            list(pool.map(one, range(self.shape[0])))
        return out

    def sample(self, array: np.ndarray) -> np.ndarray:
        """The voxel nearest to each block's middle."""
        rows = [np.minimum(np.arange(n) * f + f // 2, v - 1) for n, f, v in zip(self.shape, self.factors, self.voxels)]
        return array[np.ix_(*rows)]


def distance_to(mask: np.ndarray, spacing: tuple[float, float, float]) -> np.ndarray:
    """Distance in mm (float32) from every block to the nearest of ``mask`` (Maurer 2003), 0 inside; inf where there
    is none.
    """
    if not mask.any():
        return np.full(mask.shape, np.inf, np.float32)
    image = sitk.GetImageFromArray(np.ascontiguousarray(mask).astype(np.uint8))
    image.SetSpacing(tuple(float(s) for s in spacing[::-1]))
    signed = sitk.SignedMaurerDistanceMap(image, insideIsPositive=False, squaredDistance=False, useImageSpacing=True)
    return np.maximum(sitk.GetArrayFromImage(signed), 0.0)
