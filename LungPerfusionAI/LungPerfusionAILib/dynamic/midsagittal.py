"""The mid-sagittal plane of a head: the plane in which the unenhanced image mirrors itself best."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from .motion import MotionParameters, Template
from .series import PerfusionSeries

#: HU between which heads are compared; mm over which the image is smoothed, one pass each.
LOW, HIGH, SMOOTHING_MM = -300.0, 300.0, (8.0, 3.0)
#: Correlation of the image with its mirror below which the plane is said to be unsure.
UNSURE = 0.5


@dataclass(frozen=True)
class Plane:
    """``normal``: unit vector (LPS) towards the patient's left. ``offset``: mm; points p on it have normal . p = offset. ``symmetry``:
    correlation of the image with its mirror image."""

    normal: tuple[float, float, float]
    offset: float
    symmetry: float

    def left_of(self, series: PerfusionSeries) -> np.ndarray:
        """bool (k, j, i): the voxels on the patient's left."""
        matrix, origin = _to_points(series)
        row = np.array(self.normal) @ matrix
        k, j, i = np.ogrid[tuple(slice(n) for n in series.shape)]
        return row[0] * i + row[1] * j + row[2] * k > self.offset - float(np.dot(self.normal, origin))

    def mirrored(self, series: PerfusionSeries, values: np.ndarray, *, order: int = 1) -> np.ndarray:
        """``values`` (k, j, i) of the mirrored place of every voxel; 0 outside the grid."""
        matrix, origin = _to_points(series)
        flip = np.eye(3) - 2 * np.outer(self.normal, self.normal)
        shift = 2 * self.offset * np.array(self.normal)
        back = np.linalg.inv(matrix)
        whole = (back @ flip @ matrix)[::-1, ::-1]
        start = (back @ (flip @ origin + shift - origin))[::-1]
        return ndimage.affine_transform(values, whole, start, order=order, mode="constant", output=np.float32)


def find_midsagittal(series: PerfusionSeries, unenhanced: np.ndarray, mask: np.ndarray) -> Plane:
    """The plane of the head in the unenhanced image (k, j, i), looked for around the middle of ``mask``.

    The image is laid onto its mirror image as one frame is onto another (``motion``); halfway between a point and its image lies the plane.
    """
    matrix, _origin = _to_points(series)
    # the grid's axis that runs from side to side, by direction alone: in a rolled head a step of thick slices goes further to the side
    axis = int(np.argmax(np.abs(np.array(series.direction).reshape(3, 3)[0])))
    flipped = np.ascontiguousarray(np.flip(unenhanced, 2 - axis))
    where = np.argwhere(mask).mean(0)[::-1] if mask.any() else (np.array(series.shape[::-1]) - 1) / 2
    away = matrix[:, axis] * 2 * (where[axis] - (series.shape[2 - axis] - 1) / 2)  # how far the flip about the grid's middle moves the head
    rigid = np.eye(4)
    rigid[:3, 3] = -away
    still = replace(series, frames=unenhanced[None].astype(np.float32), times=series.times[:1], slice_times=None)
    for width in SMOOTHING_MM:
        template = Template(still, 0, width, MotionParameters(iterations=40))
        rigid = template.place(flipped, rigid)
    # a point p (from the grid's middle) has its like at flip(rigid(p))
    flip = np.eye(3) - 2 * np.outer(matrix[:, axis], matrix[:, axis]) / np.sum(np.square(matrix[:, axis]))
    turn, shift = flip @ rigid[:3, :3], flip @ rigid[:3, 3]
    values, vectors = np.linalg.eigh((turn + turn.T) / 2)
    normal = vectors[:, int(np.argmin(values))]
    normal = normal * np.sign(normal[0] if normal[0] else 1)
    offset = float(normal @ (template.centre + 0.5 * shift))
    plane = Plane(tuple(float(v) for v in normal), offset, 0.0)
    cut = np.clip(unenhanced, LOW, HIGH)
    mirrored = plane.mirrored(series, cut - LOW)
    inside = (cut > LOW + 1) & (mirrored > 1)
    alike = float(np.corrcoef(cut[inside], mirrored[inside])[0, 1]) if np.count_nonzero(inside) > 2 else 0.0
    return replace(plane, symmetry=alike)


def _to_points(series: PerfusionSeries) -> tuple[np.ndarray, np.ndarray]:
    """The matrix and the offset from an index (i, j, k) to a point in LPS."""
    return np.array(series.direction).reshape(3, 3) * np.array(series.spacing), np.array(series.origin)
