"""A CT that is linear in the patient's coordinates on any grid, with an ellipsoid for lungs and heart."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk

CENTRE = np.array([12.0, -160.0, -240.0])
HALF = np.array([50.0, 40.0, 55.0])  # of the ellipsoid that stands for lungs and heart, mm


def hounsfield(points: np.ndarray) -> np.ndarray:
    """A CT that is linear in the patient's coordinates, so that averages and interpolations equal it: points (..., 3) LPS."""
    return 100.0 + (points - CENTRE) @ np.array([1.7, -1.1, 2.3])


def inside(points: np.ndarray) -> np.ndarray:
    return (((points - CENTRE) / HALF) ** 2).sum(axis=-1) < 1


def grid(rotation=(0.0, 0.0, 0.0), spacing=(3.0, 3.0, 3.0), order=(0, 1, 2), flips=(False, False, False)) -> sitk.Image:
    """A grid around ``CENTRE``, turned by Euler angles (degrees), its axes permuted and flipped."""
    # thousandths of a degree: ITK cannot invert a direction with entries near the smallest number there is
    turn = sitk.Euler3DTransform((0, 0, 0), *np.deg2rad(np.round(rotation, 3)).tolist())
    direction = np.array(turn.GetMatrix()).reshape(3, 3)
    extent = 2 * HALF + 30
    columns, steps, sizes = [], [], []
    for axis, flip in zip(order, flips, strict=True):
        columns.append(direction[:, axis] * (-1 if flip else 1))
        steps.append(float(spacing[axis]))
        sizes.append(int(np.ceil(extent[axis] / spacing[axis])))
    image = sitk.Image(sizes, sitk.sitkFloat32)
    image.SetSpacing(steps)
    matrix = np.stack(columns, axis=1)
    image.SetDirection(matrix.ravel().tolist())
    image.SetOrigin((CENTRE - matrix @ (np.array(steps) * (np.array(sizes) - 1) / 2)).tolist())
    return image


def points_of(image: sitk.Image) -> np.ndarray:
    """LPS of every voxel, (k, j, i, 3)."""
    k, j, i = np.indices(image.GetSize()[::-1])
    matrix = np.array(image.GetDirection()).reshape(3, 3) * np.array(image.GetSpacing())
    return np.stack([i, j, k], axis=-1) @ matrix.T + np.array(image.GetOrigin())


def scan(image: sitk.Image) -> tuple[sitk.Image, sitk.Image]:
    """CT and hull on the grid of ``image``."""
    points = points_of(image)
    ct, hull = (
        sitk.GetImageFromArray(hounsfield(points).astype(np.float32)),
        sitk.GetImageFromArray(inside(points).astype(np.uint8)),
    )
    ct.CopyInformation(image)
    hull.CopyInformation(image)
    return ct, hull
