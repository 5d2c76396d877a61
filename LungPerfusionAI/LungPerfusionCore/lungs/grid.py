"""Grids of the lung segmentation: one canonical axis order, coarse copies for topology, and the way back.

Everything in the segmentation runs on arrays (k, j, i) whose axes are those nearest to superior, posterior and
left, so that the same anatomy gives the same voxels however the file stores its axes (``scan.Scan``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from ..imaging.bounding_box import Box, bounding_box
from .ball import LONGEST, contour, dilated

_IN_PLANE = np.zeros((3, 3, 3), bool)
_IN_PLANE[1, 1, :] = _IN_PLANE[1, :, 1] = True


@dataclass(frozen=True, eq=False)
class Grid:
    """A canonical volume: its array (k, j, i) = (superior, posterior, left), spacing (mm, same order), and ``frame``, an image that
    carries origin and direction, with the array's voxels or with one alone."""

    array: np.ndarray
    frame: sitk.Image
    spacing: np.ndarray

    @classmethod
    def of(cls, image: sitk.Image) -> Grid:
        """A copy of an image's voxels: parts of it are views that may outlive the image."""
        return cls(sitk.GetArrayFromImage(image), image, np.array(image.GetSpacing())[::-1])

    @cached_property
    def image(self) -> sitk.Image:
        """The volume as an image."""
        return self.frame if tuple(self.frame.GetSize()) == self.array.shape[::-1] else self.like(self.array)

    @property
    def voxel_ml(self) -> float:
        return float(np.prod(self.spacing)) / 1000.0

    def cropped(self, box: Box) -> Grid:
        """The part in a box: a view of the array."""
        frame = sitk.Image([1, 1, 1], sitk.sitkUInt8)
        frame.SetDirection(self.frame.GetDirection())
        frame.SetSpacing(self.frame.GetSpacing())
        frame.SetOrigin(self.frame.TransformIndexToPhysicalPoint([int(axis.start) for axis in reversed(box)]))
        return Grid(self.array[box], frame, self.spacing)

    def like(self, array: np.ndarray) -> sitk.Image:
        """An image with this grid's geometry; booleans become uint8."""
        image = sitk.GetImageFromArray(array.view(np.uint8) if array.dtype == bool else array)
        image.SetOrigin(self.frame.GetOrigin())
        image.SetSpacing(self.frame.GetSpacing())
        image.SetDirection(self.frame.GetDirection())
        return image

    def sampled(self, array: np.ndarray, source: Grid) -> np.ndarray:
        """Nearest neighbours of ``array`` (on ``source``) at this grid's voxels; beyond the source its edge is kept."""
        blocks = self._blocks(source)
        if blocks is not None:
            for axis in (2, 1, 0):  # the rows that are repeated grow last
                factor, offset = blocks[axis]
                places = (np.arange(self.array.shape[axis]) + offset) // factor
                array = np.take(array, np.clip(places, 0, array.shape[axis] - 1), axis=axis)
            return array
        image = source.like(array)
        resampled = sitk.Resample(image, self.image, sitk.Transform(), sitk.sitkNearestNeighbor, 0.0, image.GetPixelID(), True)
        values = sitk.GetArrayFromImage(resampled)
        return values > 0 if array.dtype == bool else values

    def smooth_sampled(self, mask: np.ndarray, source: Grid, share: float = 0.5) -> np.ndarray:
        """``mask`` (on ``source``) at this grid's voxels by linear interpolation and a cut at ``share``.

        Only the mask's surroundings are computed; elsewhere the result is False.
        """
        result = np.zeros(self.array.shape, bool)
        if not mask.any():
            return result
        near = bounding_box(mask, 1)
        box = self.box_of(source, near)
        blocks = self._blocks(source)
        if blocks is not None:
            result[box] = _interpolated(mask, near, blocks, box, share)
            return result
        image = source.like(mask.astype(np.uint8) * np.uint8(200))
        target = self.cropped(box).image
        resampled = sitk.Resample(image, target, sitk.Transform(), sitk.sitkLinear, 0.0, sitk.sitkUInt8, True)
        result[box] = sitk.GetArrayViewFromImage(resampled) >= 200 * share
        return result

    def _blocks(self, source: Grid) -> list[tuple[int, int]] | None:
        """Where whole blocks of this grid's voxels make the source's: for each axis how many, and which of its block the first is.

        Voxel x lies in voxel (x + offset) // factor of the source. None where the two grids have no such relation.
        """
        ratio = source.spacing / self.spacing
        first = source.frame.TransformPhysicalPointToContinuousIndex(self.frame.GetOrigin())
        offset = (np.array(first)[::-1] + 0.5) * ratio - 0.5
        whole = np.abs(ratio - np.rint(ratio)).max() < 1e-6 and np.abs(offset - np.rint(offset)).max() < 1e-3
        if not whole or np.rint(ratio).min() < 1 or self.frame.GetDirection() != source.frame.GetDirection():
            return None
        return [(int(f), int(o)) for f, o in zip(np.rint(ratio), np.rint(offset), strict=True)]

    def box_of(self, source: Grid, box: Box) -> Box:
        """The voxels of this grid that a box of ``source`` covers, with one voxel of the source to spare."""
        return voxels_covered(self.frame, self.spacing, self.array.shape, source, box)

    def distance(self, mask: np.ndarray) -> np.ndarray:
        """Signed distance to the mask's surface in mm, negative inside (Maurer 2003), float32."""
        if not mask.any():
            return np.full(mask.shape, np.inf, np.float32)
        return sitk.GetArrayFromImage(
            sitk.SignedMaurerDistanceMap(self.like(mask), insideIsPositive=False, squaredDistance=False, useImageSpacing=True)
        )

    def within(self, mask: np.ndarray, reach: float, *, inclusive: bool = False) -> np.ndarray:
        """Bool array: the voxels less than ``reach`` mm from the mask (``inclusive``: or just as far), looked for in its surroundings."""
        near = np.zeros(mask.shape, bool)
        if mask.any():
            box = bounding_box(mask, np.ceil(reach / self.spacing).astype(int) + 1)
            near[box] = self._reached(mask[box], reach, inclusive)
        return near

    def deeper(self, mask: np.ndarray, depth: float) -> np.ndarray:
        """Bool array: the voxels of the mask more than ``depth`` mm inside the voxels of its surface."""
        deep = np.zeros(mask.shape, bool)
        if mask.any():
            box = bounding_box(mask, 1)
            inside = mask[box]
            surface = contour(inside)
            deep[box] = inside & ~self._reached(surface, depth, True) if surface.any() else inside
        return deep

    def _reached(self, mask: np.ndarray, reach: float, inclusive: bool) -> np.ndarray:
        if reach / self.spacing[2] <= LONGEST:
            return dilated(mask, self.spacing, reach, inclusive=inclusive)
        away = self.distance(mask)
        return away <= reach if inclusive else away < reach


def shrink_factors(spacing: np.ndarray, shape: tuple[int, ...], wanted: float) -> list[int]:
    """How many voxels of each axis make a block of about ``wanted`` mm, at least one and at most all."""
    return [min(max(1, round(wanted / float(step))), int(count)) for step, count in zip(spacing, shape, strict=True)]


def voxels_covered(frame: sitk.Image, spacing: np.ndarray, shape: tuple[int, ...], source: Grid, box: Box) -> Box:
    """The voxels of a grid (``frame``, ``spacing``, ``shape``) that a box of ``source`` covers, with one voxel of the source to spare."""
    ratio = source.spacing / spacing
    first = source.frame.TransformContinuousIndexToPhysicalPoint([axis.start - 0.5 for axis in reversed(box)])
    start = np.array(frame.TransformPhysicalPointToContinuousIndex(first))[::-1] + 0.5
    extent = np.array([axis.stop - axis.start for axis in box]) * ratio
    low = np.clip(np.floor(start - ratio), 0, np.array(shape) - 1).astype(int)
    high = np.clip(np.ceil(start + extent + ratio).astype(int), low + 1, shape)
    k, j, i = (slice(int(a), int(b)) for a, b in zip(low, high))
    return k, j, i


def _interpolated(mask: np.ndarray, near: Box, blocks: list[tuple[int, int]], box: Box, share: float) -> np.ndarray:
    """Bool array on ``box``: where linear interpolation of ``mask``, whose voxels lie in ``near``, reaches ``share``.

    In whole numbers: a voxel of a block of f lies at an odd multiple of 1 / 2f between two centres.
    """
    most = int(np.prod([2 * factor for factor, _offset in blocks if factor > 1], dtype=np.int64))
    values = mask[near].astype(np.uint8 if most < 256 else np.uint16 if most < 65536 else np.uint32)
    for axis in (2, 1, 0):
        (factor, offset), wanted, have = blocks[axis], box[axis], near[axis]
        twice = 2 * (np.arange(wanted.start, wanted.stop) + offset) + 1 - factor  # place in the source, in units of 1 / 2f
        below, part = twice // (2 * factor), twice % (2 * factor)
        last = mask.shape[axis] - 1
        low, high = (np.clip(np.clip(each, 0, last) - have.start, 0, values.shape[axis] - 1) for each in (below, below + 1))
        if factor == 1:
            values = values if np.array_equal(low, np.arange(values.shape[axis])) else np.take(values, low, axis=axis)
            continue
        weight = part.astype(values.dtype).reshape([-1 if n == axis else 1 for n in range(3)])
        upper = np.take(values, high, axis=axis)
        upper *= weight
        values = np.take(values, low, axis=axis)
        values *= values.dtype.type(2 * factor) - weight
        values += upper
    return np.greater_equal(values, math.ceil(share * most - 1e-6))


def unseen_on(low: Grid, unseen: np.ndarray | None) -> np.ndarray | None:
    """Columns (bool, j i) of a shrunk grid of which nothing was seen, from those of the full grid."""
    if unseen is None:
        return None
    factors = [max(1, n // m) for n, m in zip(unseen.shape, low.array.shape[1:], strict=True)]
    cut = unseen[: factors[0] * low.array.shape[1], : factors[1] * low.array.shape[2]]
    return np.asarray(cut.reshape(low.array.shape[1], factors[0], low.array.shape[2], factors[1]).all(axis=(1, 3)))


def label_in_plane(mask: np.ndarray) -> tuple[np.ndarray, int]:
    """Connected components within each axial slice (4 neighbours), numbered over all slices."""
    return ndimage.label(mask, _IN_PLANE)


def edge_labels(labels: np.ndarray) -> np.ndarray:
    """The labels that touch the in-plane border of any slice, without 0."""
    edges = (labels[:, 0], labels[:, -1], labels[:, :, 0], labels[:, :, -1])
    found = np.unique(np.concatenate([edge.ravel() for edge in edges]))
    return found[found > 0]


def fill_in_plane(mask: np.ndarray) -> np.ndarray:
    """The mask with the holes of every axial slice filled."""
    labels, count = label_in_plane(~mask)
    open_air = np.zeros(count + 1, bool)
    open_air[edge_labels(labels)] = True
    return ~open_air[labels]
