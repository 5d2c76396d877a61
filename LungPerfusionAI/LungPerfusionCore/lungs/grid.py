"""Grids of the lung segmentation: one canonical axis order, coarse copies for topology, and the way back.

Everything in the segmentation runs on arrays (k, j, i) whose axes are those nearest to superior, posterior and
left, so that the same anatomy gives the same voxels however the file stores its axes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from ..imaging.bounding_box import bounding_box

AIR_HU, CEILING_HU = -1024, 2000
_IN_PLANE = np.zeros((3, 3, 3), bool)
_IN_PLANE[1, 1, :] = _IN_PLANE[1, :, 1] = True


@dataclass(frozen=True)
class Grid:
    """A canonical image with its array view (k, j, i) = (superior, posterior, left) and spacing (mm, same order)."""

    image: sitk.Image
    array: np.ndarray
    spacing: np.ndarray

    @classmethod
    def of(cls, image: sitk.Image) -> Grid:
        return cls(image, sitk.GetArrayViewFromImage(image), np.array(image.GetSpacing())[::-1])

    @property
    def voxel_ml(self) -> float:
        return float(np.prod(self.spacing)) / 1000.0

    def shrunk(self, spacing: float) -> Grid:
        """Average whole blocks of voxels towards ``spacing`` mm; axes already coarser stay as they are."""
        sizes = zip(self.image.GetSpacing(), self.image.GetSize(), strict=True)
        factors = [min(max(1, round(spacing / step)), count) for step, count in sizes]
        return self if max(factors) == 1 else Grid.of(sitk.BinShrink(self.image, factors))

    def thinned(self, spacing: float) -> Grid:
        """Every n-th voxel towards ``spacing`` mm, for labels, which have no average; axes already coarser stay as they are."""
        factors = [max(1, round(spacing / step)) for step in self.image.GetSpacing()]
        return self if max(factors) == 1 else Grid.of(self.image[:: factors[0], :: factors[1], :: factors[2]])

    def cropped(self, box: tuple[slice, slice, slice]) -> Grid:
        start = [int(axis.start) for axis in reversed(box)]
        size = [int(axis.stop - axis.start) for axis in reversed(box)]
        return Grid.of(sitk.RegionOfInterest(self.image, size, start))

    def like(self, array: np.ndarray) -> sitk.Image:
        """An image with this grid's geometry; booleans become uint8."""
        image = sitk.GetImageFromArray(array.astype(np.uint8) if array.dtype == bool else array)
        image.CopyInformation(self.image)
        return image

    def sampled(self, array: np.ndarray, source: Grid) -> np.ndarray:
        """Nearest neighbours of ``array`` (on ``source``) at this grid's voxels; beyond the source its edge is kept."""
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
        box = self.box_of(source, bounding_box(mask, 1))
        image = source.like(mask.astype(np.uint8) * np.uint8(200))
        target = self.cropped(box).image
        resampled = sitk.Resample(image, target, sitk.Transform(), sitk.sitkLinear, 0.0, sitk.sitkUInt8, True)
        result[box] = sitk.GetArrayViewFromImage(resampled) >= 200 * share
        return result

    def box_of(self, source: Grid, box: tuple[slice, slice, slice]) -> tuple[slice, slice, slice]:
        """The voxels of this grid that a box of ``source`` covers, with one voxel of the source to spare."""
        ratio = source.spacing / self.spacing
        first = source.image.TransformContinuousIndexToPhysicalPoint([axis.start - 0.5 for axis in reversed(box)])
        start = np.array(self.image.TransformPhysicalPointToContinuousIndex(first))[::-1] + 0.5
        extent = np.array([axis.stop - axis.start for axis in box]) * ratio
        low = np.clip(np.floor(start - ratio), 0, np.array(self.array.shape) - 1).astype(int)
        high = np.clip(np.ceil(start + extent + ratio).astype(int), low + 1, self.array.shape)
        k, j, i = (slice(int(a), int(b)) for a, b in zip(low, high))
        return k, j, i

    def distance(self, mask: np.ndarray) -> np.ndarray:
        """Signed distance to the mask's surface in mm, negative inside (Maurer 2003), float32."""
        if not mask.any():
            return np.full(mask.shape, np.inf, np.float32)
        return sitk.GetArrayFromImage(
            sitk.SignedMaurerDistanceMap(self.like(mask), insideIsPositive=False, squaredDistance=False, useImageSpacing=True)
        )

    def within(self, mask: np.ndarray, reach: float) -> np.ndarray:
        """Bool array: the voxels less than ``reach`` mm from the mask, which are looked for in its surroundings only."""
        near = np.zeros(mask.shape, bool)
        if mask.any():
            box = bounding_box(mask, np.ceil(reach / self.spacing).astype(int) + 1)
            near[box] = self.cropped(box).distance(mask[box]) < reach
        return near


def canonical(ct: sitk.Image) -> tuple[Grid, str]:
    """The CT as clamped 16 bit HU in the axis order nearest to LPS, and the code that turns results back."""
    code = sitk.DICOMOrientImageFilter.GetOrientationFromDirectionCosines(ct.GetDirection())
    clamped = sitk.Clamp(ct, sitk.sitkInt16, AIR_HU, CEILING_HU)
    return Grid.of(sitk.DICOMOrient(clamped, "LPS")), code


def unseen_on(low: Grid, unseen: np.ndarray | None) -> np.ndarray | None:
    """Columns (bool, j i) of a shrunk grid of which nothing was seen, from those of the full grid."""
    if unseen is None:
        return None
    factors = [max(1, n // m) for n, m in zip(unseen.shape, low.array.shape[1:], strict=True)]
    cut = unseen[: factors[0] * low.array.shape[1], : factors[1] * low.array.shape[2]]
    return np.asarray(cut.reshape(low.array.shape[1], factors[0], low.array.shape[2], factors[1]).all(axis=(1, 3)))


def restored(image: sitk.Image, code: str, ct: sitk.Image) -> sitk.Image:
    """A canonical result back on the CT's own grid, whose geometry is copied to the last bit."""
    back = sitk.DICOMOrient(image, code)
    back.CopyInformation(ct)
    return back


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
