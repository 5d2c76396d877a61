"""Each lung's box on the CT: cropped, resampled to the network's grid, and put back exactly where it came from.

Everything runs on the CT's axes nearest to superior, posterior and left (arrays k, j, i), so the file's orientation
makes no difference. A box is sampled with one small matrix an axis; the same box edges serve both ways, so a map that
is linear in space returns to the CT's voxels as it was.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.bounding_box import bounding_box
from LungPerfusionCore.lungs.scan import Scan
from LungPerfusionCore.lungs.segmentation import LEFT_LUNG, RIGHT_LUNG, UNSIDED_LUNG
from LungPerfusionCore.sentence import Sentence

SIDES = {"right": RIGHT_LUNG, "left": LEFT_LUNG}
Shape = tuple[int, int, int]


@dataclass(frozen=True)
class LungBox:
    """One lung: ``mask`` (bool) is the lung inside ``slices`` of the canonical array."""

    side: str
    slices: tuple[slice, slice, slice]
    mask: np.ndarray


@dataclass(frozen=True)
class BoxedLungs:
    """A CT in canonical axis order (``scan``, int16 HU) with a box for each lung that is there."""

    scan: Scan
    boxes: tuple[LungBox, ...]

    def hu(self, box: LungBox) -> np.ndarray:
        """HU inside a lung's box (float32)."""
        return self.scan.values(box.slices).astype(np.float32)

    def on_boxes(self, image: sitk.Image, box: LungBox) -> np.ndarray:
        """Another image (any grid) sampled linearly at the voxels of a lung's box (float32; 0 beyond the image)."""
        target = self.scan.cropped(box.slices).image
        return sitk.GetArrayFromImage(sitk.Resample(image, target, sitk.Transform(), sitk.sitkLinear, 0.0, sitk.sitkFloat32))

    def image(self, values: dict[str, np.ndarray]) -> sitk.Image:
        """A float32 image on the CT's own grid from each lung's values inside its box; 0 outside the lungs."""
        axes = zip(*(box.slices for box in self.boxes), strict=True)
        k, j, i = (slice(min(each.start for each in axis), max(each.stop for each in axis)) for axis in axes)
        part = np.zeros((k.stop - k.start, j.stop - j.start, i.stop - i.start), np.float32)
        for box in self.boxes:
            place = tuple(slice(s.start - w.start, s.stop - w.start) for s, w in zip(box.slices, (k, j, i), strict=True))
            np.copyto(part[place], values[box.side], where=box.mask)
        return self.scan.restored(part, (k, j, i))


def box_lungs(ct: sitk.Image, lungs: sitk.Image) -> BoxedLungs:
    """Separate the lungs of ``lungs`` (1 right, 2 left, on the CT's grid) and crop each to its own voxels.

    Raises InputError when the grids differ or both lungs are missing.
    """
    if ct.GetSize() != lungs.GetSize():
        raise InputError(Sentence("The CT and the lungs are not on the same grid."))
    labels = Scan(lungs).raw
    boxes = []
    for side, label in SIDES.items():
        mask = labels == label
        if mask.any():
            slices = bounding_box(mask)
            boxes.append(LungBox(side, slices, np.ascontiguousarray(mask[slices])))
    if not boxes and (labels == UNSIDED_LUNG).any():
        raise InputError(
            Sentence(
                "The perfusion map is made of right and left lungs, but the CT holds one lung and does not show the "
                "spine beside it, so its side cannot be known; give a CT of the whole chest."
            )
        )
    if not boxes:
        raise InputError(Sentence("There is no lung to map: neither the right nor the left lung has a voxel."))
    return BoxedLungs(Scan(ct), tuple(boxes))


def to_grid(values: np.ndarray, mask: np.ndarray, shape: Shape, share: float = 0.5) -> tuple[np.ndarray, np.ndarray]:
    """Resample ``values`` inside ``mask`` (both on a box) to ``shape``: (float32 values, bool mask), 0 outside the
    mask.

    Each grid voxel is the mean of the lung's voxels about its centre, weighted by a tent as wide as a grid voxel on
    either side where the box is finer than the grid (no aliasing), and by linear interpolation where it is coarser.
    Voxels outside the lung have no weight. A grid voxel belongs to the lung where lung holds at least ``share`` of the
    weights.
    """
    matrices = [_averaging(n, m) for n, m in zip(mask.shape, shape, strict=True)]
    inside = mask.astype(np.float32)
    weight = _apply(matrices, inside)
    total = _apply(matrices, np.where(mask, values, 0).astype(np.float32))
    lung = weight >= share
    return np.where(lung, total / np.maximum(weight, 1e-6), 0).astype(np.float32), lung


def from_grid(values: np.ndarray, lung: np.ndarray, shape: Shape) -> np.ndarray:
    """Resample a map on the network's grid (valid where ``lung``) to a box of ``shape`` by linear interpolation
    (float32).

    Grid voxels outside the lung take the value of the nearest one inside, so that the lung's border is not dimmed.
    """
    if not lung.any():
        return np.zeros(shape, np.float32)
    if not lung.all():
        nearest = ndimage.distance_transform_edt(~lung, return_distances=False, return_indices=True)
        values = values[tuple(nearest)]
    return _apply([_linear(n, m) for n, m in zip(values.shape, shape, strict=True)], values.astype(np.float32))


def centres(n_from: int, n_to: int) -> np.ndarray:
    """Indices among ``n_from`` voxels of the centres of ``n_to`` voxels that share the same two outer edges."""
    return (np.arange(n_to) + 0.5) * n_from / n_to - 0.5


def _averaging(n_from: int, n_to: int) -> np.ndarray:
    width = max(1.0, n_from / n_to)
    distance = np.abs(np.arange(n_from)[None, :] - centres(n_from, n_to)[:, None])
    weights = np.maximum(0.0, 1.0 - distance / width)
    if n_from < n_to:  # beyond the outer centres the edge voxel stands alone
        weights = _linear(n_from, n_to)
    return (weights / weights.sum(1, keepdims=True)).astype(np.float32)


def _linear(n_from: int, n_to: int) -> np.ndarray:
    place = np.clip(centres(n_from, n_to), 0, n_from - 1)
    low = np.minimum(place.astype(int), max(n_from - 2, 0))
    part = place - low
    weights = np.zeros((n_to, n_from))
    rows = np.arange(n_to)
    weights[rows, low] = 1 - part
    weights[rows, np.minimum(low + 1, n_from - 1)] += part
    return weights.astype(np.float32)


def _apply(matrices: list[np.ndarray], values: np.ndarray) -> np.ndarray:
    """One matrix an axis (k, j, i); the axis that shrinks most goes first."""
    order = sorted(range(3), key=lambda axis: matrices[axis].shape[0] / matrices[axis].shape[1])
    for axis in order:
        values = _along(matrices[axis], values, axis)
    return np.ascontiguousarray(values)


def _along(matrix: np.ndarray, values: np.ndarray, axis: int) -> np.ndarray:
    """``values`` times a matrix (few weights a row) along an axis, one weight of every row after the other (``steady``)."""
    rows = [np.flatnonzero(row) for row in matrix]
    most = max(map(len, rows))
    places = np.array([[*row, *[0] * (most - len(row))] for row in rows])
    weights = np.take_along_axis(matrix, places, axis=1)
    weights[np.arange(most) >= np.array([len(row) for row in rows])[:, None]] = 0
    source = np.moveaxis(values, axis, 0)
    out = np.zeros((len(matrix), *source.shape[1:]), np.float32)
    for n in range(most):
        out += weights[:, n, None, None] * source[places[:, n]]
    return np.moveaxis(out, 0, axis)
