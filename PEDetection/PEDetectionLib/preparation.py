"""A CT pulmonary angiogram as the slice network sees it: axial slabs of 3 mm from the top of the lungs, windowed, lungs and heart only.

As published (Huhtanen et al.): 3 mm slices, at most 96 from the top, window 700 / level 100 to 8 bit, everything but lungs and
heart removed, 386 x 386 pixels. Here a scan of any slice spacing and orientation becomes such slices by averaging what lies in
them, and every slab knows where in the patient it is.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

import numpy as np
import SimpleITK as sitk
from scipy import sparse

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.bounding_box import bounding_box
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.sentence import Sentence

AIR_HU = -1000


@dataclass(frozen=True)
class Preparation:
    """``thickness_mm``, ``most``: slabs and how many at most; ``side``: pixels a row; ``width``, ``level``: the window in HU.
    ``field_mm``: 0, as published, for the scan's own field of view; or the width of a square about lungs and heart, which gives a
    small network more pixels for them and the same millimetres a pixel in every patient."""

    thickness_mm: float = 3.0
    most: int = 96
    side: int = 386
    width: float = 700.0
    level: float = 100.0
    field_mm: float = 0.0

    def __post_init__(self) -> None:
        finite = all(math.isfinite(value) for value in asdict(self).values())  # a level that is no number makes every slice black
        if not finite or not (self.thickness_mm > 0 and self.most >= 1 and self.side >= 8 and self.width > 1 and self.field_mm >= 0):
            raise InputError(Sentence("Slab thickness, number, size, window and field of the preparation must be positive."))

    def as_dict(self) -> dict[str, float]:
        return asdict(self)


@dataclass(frozen=True)
class PreparedStack:
    """``pixels``: uint8 (n, side, side), n <= most, head first, anterior up, the patient's right on the left; 0 outside lungs and heart.

    ``present``: (n,) whether a slab holds anything. ``top_mm``: LPS z of the upper face of slab 0. ``corner_mm``: LPS x and y of
    the outer corner of the first pixel; ``field_mm``: length of a row. ``centres``: (n, 3) LPS, middle of the hull in the slab.
    ``below_mm``: lung beyond the last slab. ``warnings``: sentences.
    """

    pixels: np.ndarray
    present: np.ndarray
    top_mm: float
    corner_mm: tuple[float, float]
    field_mm: float
    centres: np.ndarray
    below_mm: float
    parameters: Preparation
    warnings: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return len(self.pixels)

    @property
    def z_mm(self) -> np.ndarray:
        """(n, 2) LPS z of the upper and the lower face of each slab."""
        upper = self.top_mm - self.parameters.thickness_mm * np.arange(self.count)
        return np.stack([upper, upper - self.parameters.thickness_mm], axis=1)

    def scaled(self, channels: int = 1, which: np.ndarray | slice = slice(None)) -> np.ndarray:
        """Network input float32 (n, channels, side, side): x / 127.5 - 1, as Keras scales for InceptionResNetV2."""
        x = self.pixels[which, None].astype(np.float32) / 127.5 - 1.0
        return np.broadcast_to(x, (len(x), channels, *x.shape[2:]))

    def slab_of(self, z: float) -> int | None:
        """The slab at LPS ``z`` (mm), or None outside them."""
        number = int(np.floor((self.top_mm - z) / self.parameters.thickness_mm))
        return number if 0 <= number < self.count else None

    def source_slices(self, source: sitk.Image) -> np.ndarray:
        """(n,) For each slab the slice of ``source`` (index along the axis nearest to the patient's) that is nearest to its middle."""
        axis = slice_axis(source)
        index = [source.TransformPhysicalPointToContinuousIndex(tuple(map(float, p)))[axis] for p in self.centres]
        return np.clip(np.rint(index), 0, source.GetSize()[axis] - 1).astype(int)

    def image(self, values: np.ndarray) -> sitk.Image:
        """Values a slab, (n,), or a pixel of it, (n, rows, columns) of any resolution, as an image in the patient (LPS)."""
        values = np.asarray(values)
        if values.ndim == 1:
            values = values[:, None, None]
        if len(values) != self.count:
            raise ValueError(f"{len(values)} slices of values for {self.count} slabs")
        image = sitk.GetImageFromArray(values)
        step = [self.field_mm / values.shape[2], self.field_mm / values.shape[1], self.parameters.thickness_mm]
        image.SetSpacing(step)
        image.SetOrigin((self.corner_mm[0] + step[0] / 2, self.corner_mm[1] + step[1] / 2, self.top_mm - step[2] / 2))
        image.SetDirection((1, 0, 0, 0, 1, 0, 0, 0, -1))
        return image


def slice_axis(image: sitk.Image) -> int:
    """The index axis (0 i, 1 j, 2 k) nearest to the patient's long axis."""
    return int(np.argmax(np.abs(np.array(image.GetDirection()).reshape(3, 3)[2])))


def windowed(hu: np.ndarray, width: float = 700.0, level: float = 100.0) -> np.ndarray:
    """HU to uint8 by the DICOM linear function (PS3.3 C.11.2.1.2.1)."""
    y = ((hu - np.float32(level - 0.5)) / np.float32(width - 1) + np.float32(0.5)) * np.float32(255)
    return np.rint(np.clip(y, 0, 255)).astype(np.uint8)


def prepare(
    ct: sitk.Image,
    hull: sitk.Image,
    parameters: Preparation = Preparation(),
    *,
    device=None,
    progress: Progress = silent,
) -> PreparedStack:
    """Make the slabs of ``ct`` (HU, any orientation and spacing) inside ``hull`` (lungs and heart, uint8, on the same grid).

    ``device``: a ``LungPerfusionCore.models.device.Device``; a GPU does the averaging itself. Raises InputError for an empty hull.
    """
    p = parameters
    progress(
        0.0, "Cutting 3 mm slices" if p.thickness_mm == 3.0 else Sentence("Cutting {thickness_mm:g} mm slices", thickness_mm=p.thickness_mm)
    )
    image, mask, field, middle = _upright(ct, hull)
    spacing, origin, (columns, rows, slices) = image.GetSpacing(), image.GetOrigin(), image.GetSize()
    inside = sitk.GetArrayViewFromImage(mask) > 0
    with_lung = np.flatnonzero(inside.any(axis=(1, 2)))
    warnings = []
    if p.field_mm:
        middle, beyond = _about(inside.any(axis=0), spacing, origin, p.field_mm)
        field = p.field_mm
        if round(beyond) > 0:
            warnings.append(
                Sentence(
                    "The lungs are wider than {field_mm:g} mm; {beyond:.0f} mm at their edges were not examined.",
                    field_mm=p.field_mm,
                    beyond=beyond,
                )
            )
    top = origin[2] + (with_lung[-1] + 0.5) * spacing[2]
    height = (with_lung[-1] + 1 - with_lung[0]) * spacing[2]
    count = min(p.most, int(np.ceil(height / p.thickness_mm - 1e-6)))
    corner, pixel = (middle[0] - field / 2, middle[1] - field / 2), field / p.side
    weights = (
        shares(origin[2], spacing[2], slices, top - p.thickness_mm * np.arange(1, count + 1), p.thickness_mm),
        tents(origin[1], spacing[1], rows, corner[1] + pixel / 2, pixel, p.side),
        tents(origin[0], spacing[0], columns, corner[0] + pixel / 2, pixel, p.side),
    )
    hu = averaged(sitk.GetArrayViewFromImage(image), weights, device)
    progress(0.7, "Keeping lungs and heart")
    kept = averaged(inside, weights, device) >= 0.5
    pixels = np.where(kept, windowed(hu, p.width, p.level), np.uint8(0))
    present = kept.any(axis=(1, 2))
    below = max(0.0, height - count * p.thickness_mm)
    centres = _centres(kept, top, corner, pixel, p)
    if below >= p.thickness_mm:
        warnings.append(
            Sentence(
                "The lungs are {height:.0f} mm high; the lowest {below:.0f} mm lie beyond the {most} slices and were not examined.",
                height=height,
                below=below,
                most=p.most,
            )
        )
    progress(1.0, Sentence("{count} slices of {thickness_mm:g} mm", count=count, thickness_mm=p.thickness_mm))
    return PreparedStack(
        pixels,
        present,
        float(top),
        (float(corner[0]), float(corner[1])),
        float(field),
        centres,
        below,
        p,
        tuple(warnings),
    )


def _upright(ct: sitk.Image, hull: sitk.Image) -> tuple[sitk.Image, sitk.Image, float, np.ndarray]:
    """CT and hull on a grid along the patient's axes around the hull, the acquired field of view (mm) and its middle (x, y)."""
    if ct.GetSize() != hull.GetSize():
        raise InputError(Sentence("The lungs and the CT do not lie on the same grid."))
    ct, hull = sitk.DICOMOrient(ct, "LPS"), sitk.DICOMOrient(hull, "LPS")
    mask = sitk.GetArrayViewFromImage(hull) > 0
    if not mask.any():
        raise InputError(Sentence("No lungs were found, so there are no slices to examine."))
    size, spacing = np.array(ct.GetSize()), np.array(ct.GetSpacing())
    field = float(max(size[:2] * spacing[:2]))
    middle = np.array(ct.TransformContinuousIndexToPhysicalPoint(((size - 1) / 2).tolist()))[:2]
    box = bounding_box(mask, 4)  # more than the reach of an average over two voxels
    start = [int(axis.start) for axis in reversed(box)]
    extent = [int(axis.stop - axis.start) for axis in reversed(box)]
    ct, hull = sitk.RegionOfInterest(ct, extent, start), sitk.RegionOfInterest(hull, extent, start)
    if np.allclose(np.array(ct.GetDirection()).reshape(3, 3), np.eye(3), atol=1e-4):
        return ct, hull, field, middle
    grid = _grid_around(hull, spacing)
    straight = sitk.Resample(ct, grid, sitk.Transform(), sitk.sitkLinear, AIR_HU, sitk.sitkFloat32)
    return (
        straight,
        sitk.Resample(hull, grid, sitk.Transform(), sitk.sitkNearestNeighbor, 0, sitk.sitkUInt8),
        field,
        middle,
    )


def _about(shadow: np.ndarray, spacing, origin, field: float) -> tuple[np.ndarray, float]:
    """LPS middle (x, y) of the box about ``shadow`` (rows, columns), and by how much (mm) the box exceeds ``field``."""
    middle, extents = [], []
    for axis in (0, 1):
        known = np.flatnonzero(shadow.any(axis=axis))
        middle.append(origin[axis] + spacing[axis] * (known[0] + known[-1]) / 2)
        extents.append(spacing[axis] * (known[-1] + 1 - known[0]))
    return np.array(middle), max(extents) - field


def _grid_around(oblique: sitk.Image, spacing: np.ndarray) -> sitk.Image:
    """A grid along the patient's axes that holds all of ``oblique``."""
    ends = np.array(np.meshgrid(*[(-0.5, n - 0.5) for n in oblique.GetSize()])).reshape(3, -1).T
    points = np.array([oblique.TransformContinuousIndexToPhysicalPoint(p.tolist()) for p in ends])
    low, high = points.min(axis=0), points.max(axis=0)
    grid = sitk.Image([int(n) for n in np.ceil((high - low) / spacing)], sitk.sitkUInt8)
    grid.SetSpacing(spacing.tolist())
    grid.SetOrigin((low + spacing / 2).tolist())
    return grid


def shares(origin: float, step: float, count: int, lower: np.ndarray, thickness: float) -> sparse.csr_array:
    """(slabs, count): how much each of ``count`` voxels (first centre ``origin``, ``step`` mm) has of the slabs that begin at ``lower``.

    Rows add up to 1, or are empty beside the voxels: an average over what the scan covers of the slab.
    """
    faces = origin + step * (np.arange(count + 1) - 0.5)
    lower = np.asarray(lower, float)[:, None]
    overlap = np.minimum(faces[1:], lower + thickness) - np.maximum(faces[:-1], lower)
    return _normalised(np.where(overlap > 1e-9 * step, overlap, 0.0))


def tents(origin: float, step: float, count: int, first: float, pixel: float, pixels: int) -> sparse.csr_array:
    """(pixels, count): linear interpolation at ``pixel`` mm apart from ``first``, widened to an average where pixels are larger."""
    centres = origin + step * np.arange(count)
    distance = np.abs(centres - (first + pixel * np.arange(pixels))[:, None])
    return _normalised(np.maximum(0.0, 1.0 - distance / max(step, pixel)))


def _normalised(weights: np.ndarray) -> sparse.csr_array:
    total = weights.sum(axis=1, keepdims=True)
    return sparse.csr_array((weights / np.where(total > 0, total, 1.0)).astype(np.float32))


def averaged(array: np.ndarray, weights: tuple[sparse.csr_array, sparse.csr_array, sparse.csr_array], device=None) -> np.ndarray:
    """``array`` (k, j, i) times a matrix an axis: float32 (slabs, rows, columns); on ``device`` when that is a GPU."""
    along_z, along_y, along_x = weights
    if device is not None and device.is_cuda:
        import torch

        plain = np.ascontiguousarray(array.view(np.uint8) if array.dtype == bool else array)
        x = torch.from_numpy(plain).to(device.torch).to(torch.float32)
        z, y, x_ = (torch.from_numpy(w.toarray()).to(device.torch) for w in weights)
        return torch.einsum("sk,kji,rj,ci->src", z, x, y, x_).cpu().numpy()
    slices, rows, columns = array.shape
    result = np.empty((along_z.shape[0], along_y.shape[0], along_x.shape[0]), np.float32)
    flat = array.reshape(slices, rows * columns)
    for number in range(len(result)):
        first, last = along_z.indptr[number], along_z.indptr[number + 1]
        slab = np.zeros(rows * columns, np.float32)
        for weight, k in zip(along_z.data[first:last], along_z.indices[first:last]):  # in a fixed order (steady)
            slab += weight * flat[k].astype(np.float32)
        result[number] = (along_x @ (along_y @ slab.reshape(rows, columns)).T).T
    return result


def _centres(kept: np.ndarray, top: float, corner: tuple[float, float], pixel: float, p: Preparation) -> np.ndarray:
    """LPS middle of the kept pixels of each slab; a slab without any has its neighbours'."""
    columns, rows = kept.sum(axis=1), kept.sum(axis=2)
    area = rows.sum(axis=1)
    along = np.arange(p.side) + 0.5
    with np.errstate(invalid="ignore"):
        x, y = corner[0] + pixel * (columns @ along) / area, corner[1] + pixel * (rows @ along) / area
    known = np.flatnonzero(area)
    every = np.arange(len(kept))
    if known.size:
        x, y = np.interp(every, known, x[known]), np.interp(every, known, y[known])
    return np.stack([x, y, top - p.thickness_mm * (every + 0.5)], axis=1)
