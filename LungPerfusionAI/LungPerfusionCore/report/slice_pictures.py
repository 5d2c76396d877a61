"""Axial and coronal pictures of a volume in any orientation, drawn as a radiologist expects them.

A view is a plane in the patient, not a row of voxels: every image (CT, map, labels) is sampled on the same square
pixels of that plane from its own geometry, so oblique, flipped or anisotropic grids need no special case and the
aspect is always right. Rows run downwards, columns to the right: axial with anterior up, coronal with superior up,
the patient's right on the left in both (radiological convention).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from ..numerics import steady

# Columns are the directions of image columns, image rows and the plane's normal, in LPS.
_AXES = {
    "axial": np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1]], float).T,
    "coronal": np.array([[1, 0, 0], [0, 0, -1], [0, 1, 0]], float).T,
}
_INTERPOLATORS = {"linear": sitk.sitkLinear, "nearest": sitk.sitkNearestNeighbor}
# LPS axis along which planes of a kind are told apart, and its name with the sign radiologists use.
_NORMAL = {"axial": (2, "S", 1.0), "coronal": (1, "A", -1.0)}


@dataclass(frozen=True)
class SliceView:
    """A plane of the patient: ``plane`` ("axial" or "coronal"), its grid, and where it lies.

    ``reference`` is a grid of one slice; ``position_mm`` the plane's LPS coordinate (z of an axial, y of a coronal).
    """

    plane: str
    position_mm: float
    reference: sitk.Image

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height of the picture in mm."""
        columns, rows, _ = self.reference.GetSize()
        pixel = self.reference.GetSpacing()[0]
        return columns * pixel, rows * pixel

    @property
    def label(self) -> str:
        """'Axial, S 12 mm': the coordinate in RAS, as Slicer shows it."""
        _, name, sign = _NORMAL[self.plane]
        coordinate = f"{round(sign * self.position_mm)}".replace("-", "−")
        return f"{self.plane.capitalize()}, {name} {coordinate} mm"

    def sample(self, image: sitk.Image, *, interpolation: str = "linear", outside: float = 0.0) -> np.ndarray:
        """The image in this plane, (rows, columns) as drawn; ``outside`` where it has no voxel (NaN gives floats)."""
        floating = interpolation == "linear" or np.isnan(outside)
        pixel = sitk.sitkFloat32 if floating else image.GetPixelID()
        plane = sitk.Resample(image, self.reference, sitk.Transform(3, sitk.sitkIdentity), _INTERPOLATORS[interpolation], outside, pixel)
        return sitk.GetArrayFromImage(plane)[0]


def box_of(mask: sitk.Image, margin_mm: float = 0.0) -> tuple[np.ndarray, np.ndarray]:
    """Lowest and highest LPS coordinates (mm) of the non-zero voxels, or of the grid where there are none."""
    points = _points(mask)
    if len(points) == 0:
        ends = [(0, n - 1) for n in mask.GetSize()]
        grid = np.stack(np.meshgrid(*ends, indexing="ij"), -1).reshape(-1, 3)
        points = _physical(mask, grid)
    return points.min(0) - margin_mm, points.max(0) + margin_mm


def slice_view(plane: str, position_mm: float, box: tuple[np.ndarray, np.ndarray], *, pixel_mm: float = 1.0) -> SliceView:
    """A plane that covers ``box`` (LPS corners, mm) with square pixels of ``pixel_mm``."""
    axes = _AXES[plane]
    low, high = np.asarray(box[0], float), np.asarray(box[1], float)
    normal = _NORMAL[plane][0]
    start = np.where(axes.sum(1) > 0, low, high)  # the corner at the top left of the picture
    start[normal] = position_mm
    extent = np.abs(steady.times(axes.T, high - low))
    size = [max(2, int(np.ceil(extent[0] / pixel_mm)) + 1), max(2, int(np.ceil(extent[1] / pixel_mm)) + 1), 1]
    reference = sitk.Image(size, sitk.sitkUInt8)
    reference.SetOrigin(tuple(map(float, start)))
    reference.SetSpacing((pixel_mm, pixel_mm, pixel_mm))
    reference.SetDirection(tuple(axes.ravel()))
    return SliceView(plane, float(position_mm), reference)


def informative_positions(
    mask: sitk.Image,
    plane: str,
    count: int,
    *,
    within: tuple[np.ndarray, np.ndarray] | None = None,
    apart_mm: float = 15.0,
) -> list[float]:
    """LPS coordinates (mm) of up to ``count`` planes that together show most of ``mask``, ``apart_mm`` apart or more.

    Each plane is the one with the largest area of parts of the mask that no earlier plane shows well; a part
    (connected component) that an earlier plane cuts at half its largest area or more counts a tenth from then on.
    Where the mask is empty or needs fewer planes, the rest are spread evenly over ``within`` (LPS corners, mm). In
    order from superior to inferior (axial) or anterior to posterior (coronal).
    """
    axis = _NORMAL[plane][0]
    chosen: list[float] = []
    areas, start, step = _areas(mask, axis)
    weight = np.ones(len(areas))
    while len(chosen) < count and areas.size:
        centres = start + (np.arange(areas.shape[1]) + 0.5) * step
        free = np.ones(len(centres), bool)
        for other in chosen:
            free &= np.abs(centres - other) >= apart_mm
        gain = np.where(free, steady.times(areas.T, weight), 0.0)
        best = int(np.argmax(gain))
        if gain[best] <= 0:
            break
        chosen.append(float(centres[best]))
        weight = np.where(areas[:, best] >= 0.5 * areas.max(axis=1), 0.1 * weight, weight)
    if len(chosen) < count and within is not None:
        low, high = float(within[0][axis]), float(within[1][axis])
        spread = low + (high - low) * (np.arange(2 * count + 1) + 1) / (2 * count + 2)
        for position in sorted(spread, key=lambda p: abs(p - (low + high) / 2)):
            if len(chosen) < count and all(abs(position - other) >= apart_mm for other in chosen):
                chosen.append(float(position))
    return sorted(chosen, reverse=plane == "axial")


def _areas(mask: sitk.Image, axis: int, parts: int = 24) -> tuple[np.ndarray, float, float]:
    """Voxels of the largest connected parts of a mask by position along an LPS axis.

    Returns (parts, bins), the lower edge of the first bin and the bins' width in mm.
    """
    labels, found = ndimage.label(sitk.GetArrayViewFromImage(mask) > 0, structure=np.ones((3, 3, 3)))
    step = max(2.0, min(mask.GetSpacing()))
    if found == 0:
        return np.zeros((0, 0)), 0.0, step
    index = np.argwhere(labels)
    part = labels[tuple(index.T)] - 1
    along = _physical(mask, index[:, ::-1])[:, axis]
    start = float(along.min())
    bins = np.floor((along - start) / step).astype(int)
    areas = np.zeros((found, int(bins.max()) + 1))
    np.add.at(areas, (part, bins), 1.0)
    return areas[np.argsort(-areas.sum(1), kind="stable")[:parts]], start, step


def choose_views(
    mask: sitk.Image,
    lungs: sitk.Image,
    *,
    axial: int = 3,
    coronal: int = 3,
    margin_mm: float = 18.0,
    pixel_mm: float | None = None,
) -> list[SliceView]:
    """Views framed on the lungs, where ``mask`` (the defects) is largest: axial ones first.

    ``pixel_mm`` defaults to the lungs' finest spacing, not below 0.7 mm.
    """
    inner = box_of(lungs)
    box = (inner[0] - margin_mm, inner[1] + margin_mm)
    pixel = pixel_mm if pixel_mm is not None else max(0.7, min(lungs.GetSpacing()))
    wanted: Sequence[tuple[str, int]] = (("axial", axial), ("coronal", coronal))
    return [
        slice_view(plane, position, box, pixel_mm=pixel)
        for plane, count in wanted
        for position in informative_positions(mask, plane, count, within=inner)
    ]


def _points(mask: sitk.Image) -> np.ndarray:
    """LPS coordinates (n, 3) of the non-zero voxels."""
    index = np.argwhere(sitk.GetArrayViewFromImage(mask) > 0)[:, ::-1]
    return _physical(mask, index)


def _physical(image: sitk.Image, index: np.ndarray) -> np.ndarray:
    matrix = np.array(image.GetDirection()).reshape(3, 3) * np.array(image.GetSpacing())
    return steady.times(matrix, index) + np.array(image.GetOrigin())
