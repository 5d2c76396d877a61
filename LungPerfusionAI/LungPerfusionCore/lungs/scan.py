"""A CT seen along the canonical axes without a copy of the whole: only what is asked for is made, where it is asked for.

A chest of 512 x 512 x 400 in float32 takes 0.4 GB, and a copy that is turned, clamped or padded costs more time than most of what
is then done to it. So the turning is a view, and values are clamped in the box or in the blocks that are wanted.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import SimpleITK as sitk

from ..imaging.bounding_box import Box
from .grid import Grid, shrink_factors, voxels_covered

AIR_HU, CEILING_HU = -1024, 2000
_AXIS_OF = {"L": 0, "R": 0, "P": 1, "A": 1, "S": 2, "I": 2}


@dataclass(frozen=True, eq=False)
class Scan:
    """``ct`` on the canonical axes (k, j, i) = (superior, posterior, left) nearest to its own; values clamped 16 bit HU."""

    ct: sitk.Image

    @cached_property
    def code(self) -> str:
        """The three letters of the CT's own axes (towards L, P, S ...)."""
        return str(sitk.DICOMOrientImageFilter.GetOrientationFromDirectionCosines(self.ct.GetDirection()))

    @cached_property
    def _own_axes(self) -> tuple[tuple[int, int, int], tuple[bool, bool, bool]]:
        """For each of left, posterior and superior: which of the CT's axes (i, j, k = 0, 1, 2) runs along it, and whether backwards."""
        place = {_AXIS_OF[letter]: (own, letter in "RAI") for own, letter in enumerate(self.code)}
        (a, x), (b, y), (c, z) = place[0], place[1], place[2]
        return (a, b, c), (x, y, z)

    def _turned(self, array: np.ndarray) -> np.ndarray:
        """A view of an array on the CT's own grid along the canonical axes."""
        axes, backwards = self._own_axes
        turned = array.transpose([2 - own for own in reversed(axes)])
        return turned[tuple(slice(None, None, -1) if back else slice(None) for back in reversed(backwards))]

    @cached_property
    def raw(self) -> np.ndarray:
        """The CT's own values on the canonical axes: a view, of the CT's type, not clamped."""
        return self._turned(sitk.GetArrayViewFromImage(self.ct))

    @property
    def shape(self) -> tuple[int, int, int]:
        k, j, i = self.raw.shape
        return k, j, i

    @cached_property
    def spacing(self) -> np.ndarray:
        """mm along k, j, i."""
        own = self.ct.GetSpacing()
        return np.array([own[axis] for axis in reversed(self._own_axes[0])])

    @property
    def voxel_ml(self) -> float:
        return float(np.prod(self.spacing)) / 1000.0

    @cached_property
    def frame(self) -> sitk.Image:
        """The canonical geometry on an image of one voxel."""
        axes, backwards = self._own_axes
        first = [0, 0, 0]
        for own, back in zip(axes, backwards, strict=True):
            first[own] = self.ct.GetSize()[own] - 1 if back else 0
        direction = np.array(self.ct.GetDirection()).reshape(3, 3)[:, list(axes)] * np.where(backwards, -1.0, 1.0)
        frame = sitk.Image([1, 1, 1], sitk.sitkUInt8)
        frame.SetSpacing([float(step) for step in self.spacing[::-1]])
        frame.SetDirection([float(v) for v in direction.ravel()])
        frame.SetOrigin(self.ct.TransformIndexToPhysicalPoint(first))
        return frame

    def values(self, box: Box) -> np.ndarray:
        """Clamped HU in a box of the canonical axes (int16)."""
        part = self.raw[box]
        out = np.empty(part.shape, np.int16)
        for mine, theirs in zip(out, part, strict=True):  # a slice at a time stays in the cache
            mine[...] = _clamped(theirs)
        return out

    def cropped(self, box: Box) -> Grid:
        """The clamped HU of a box, as a grid of its own."""
        return Grid(self.values(box), _at(self.frame, [float(axis.start) for axis in reversed(box)], self.spacing), self.spacing)

    def shrunk(self, spacing: float, box: Box | None = None) -> Grid:
        """Blocks of voxels (of a box) averaged towards ``spacing`` mm and rounded, halves up; axes already coarser stay as they are."""
        part = self.raw if box is None else self.raw[box]
        first = [0, 0, 0] if box is None else [axis.start for axis in box]
        factors = shrink_factors(self.spacing, part.shape, spacing)
        place = [float(start) + 0.5 * (f - 1) for start, f in zip(reversed(first), reversed(factors), strict=True)]
        return Grid(_block_means(part, factors), _at(self.frame, place, self.spacing * factors), self.spacing * factors)

    def thinned(self, spacing: float) -> Grid:
        """Every n-th voxel towards ``spacing`` mm, for labels, which have no average; axes already coarser stay as they are."""
        steps = [max(1, round(spacing / float(step))) for step in self.spacing]
        part = self.raw[:: steps[0], :: steps[1], :: steps[2]]
        return Grid(_clamped(part), _at(self.frame, [0.0, 0.0, 0.0], self.spacing * steps), self.spacing * steps)

    def box_of(self, source: Grid, box: Box) -> Box:
        """The voxels that a box of ``source`` covers, with one voxel of the source to spare."""
        return voxels_covered(self.frame, self.spacing, self.shape, source, box)

    def restored(self, part: np.ndarray, box: Box) -> sitk.Image:
        """``part`` (on a box of the canonical axes; 0 elsewhere) on the CT's own grid, whose geometry is copied to the last bit."""
        axes, backwards = self._own_axes
        own: list[slice] = [slice(0)] * 3
        for axis, (place, back, along) in enumerate(zip(axes, backwards, reversed(box), strict=True)):
            size = self.shape[2 - axis]
            own[place] = slice(size - along.stop, size - along.start) if back else slice(along.start, along.stop)
        turned = part[tuple(slice(None, None, -1) if back else slice(None) for back in reversed(backwards))]
        turned = turned.transpose(np.argsort([2 - place for place in reversed(axes)], kind="stable"))
        inside = sitk.GetImageFromArray(np.ascontiguousarray(turned))
        image = sitk.Image(self.ct.GetSize(), inside.GetPixelID())
        image[tuple(own)] = inside  # in place: a volume of the CT's size is touched once
        image.CopyInformation(self.ct)
        return image


def _clamped(values: np.ndarray) -> np.ndarray:
    """HU between ``AIR_HU`` and ``CEILING_HU`` as int16; fractions are cut off."""
    low, high = AIR_HU, CEILING_HU
    if values.dtype.kind in "iu":
        limits = np.iinfo(values.dtype)
        low, high = max(low, int(limits.min)), min(high, int(limits.max))
    return np.clip(values, low, high).astype(np.int16)


def _block_means(part: np.ndarray, factors: list[int]) -> np.ndarray:
    """Clamped HU averaged over blocks and rounded, halves up (int16); what is left over at the far ends is cut."""
    fk, fj, fi = factors
    shape = [n // f for n, f in zip(part.shape, factors, strict=True)]
    out = np.empty(shape, np.int16)
    size = fk * fj * fi
    kind = np.int16 if size * CEILING_HU <= np.iinfo(np.int16).max else np.int32
    for k, mine in enumerate(out):
        rows = np.zeros((shape[1], shape[2] * fi), kind)
        for plane in part[k * fk : (k + 1) * fk, : shape[1] * fj, : shape[2] * fi]:
            values = _clamped(plane)
            for n in range(fj):
                rows += values[n::fj]
        total = rows[:, ::fi].astype(np.int32)
        for n in range(1, fi):
            total += rows[:, n::fi]
        mine[...] = total if size == 1 else np.floor(total * (1.0 / size) + 0.5)
    return out


def _at(frame: sitk.Image, place: list[float], spacing: np.ndarray) -> sitk.Image:
    """The geometry of a grid whose first voxel lies at a continuous index (i, j, k) of ``frame``, on an image of one voxel."""
    moved = sitk.Image([1, 1, 1], sitk.sitkUInt8)
    moved.SetDirection(frame.GetDirection())
    moved.SetSpacing([float(step) for step in spacing[::-1]])
    moved.SetOrigin(frame.TransformContinuousIndexToPhysicalPoint(place))
    return moved
