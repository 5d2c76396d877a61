"""Head motion during the scan: one rigid position a frame, and images moved by it."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from LungPerfusionCore.numerics import steady

from ..grid import Grid
from ..shapes import stream

COLUMNS = ("shift_x_mm", "shift_y_mm", "shift_z_mm", "turn_x_deg", "turn_y_deg", "turn_z_deg")


def draw_motion(seed: int, frames: int, strength: float = 1.0) -> np.ndarray:
    """Return (frames, 6) of COLUMNS: slow drift, a few sudden moves, the first frame at rest.

    ``strength`` 1 is a restless patient: a few mm and degrees, mostly a nod and a turn in the plane.
    """
    rng = stream(seed, "head motion")
    scale = np.array([0.8, 1.0, 1.0, 0.8, 0.5, 1.6]) * strength
    drift = np.cumsum(rng.normal(0, 0.09, (frames, 6)), axis=0)
    drift -= drift[0]
    for _ in range(int(rng.integers(1, 4))):
        drift[int(rng.integers(max(frames // 8, 1), max(frames, 2))) :] += rng.normal(0, 0.9, 6)
    return drift * scale


def rigid(parameters: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """Return the 4 x 4 matrix (LPS mm) that takes a point of the head at rest to where it is in a frame.

    Turns about x, y, z in this order about ``centre``, then the shift.
    """
    a, b, c = np.deg2rad(parameters[3:])
    rx = np.array([[1, 0, 0], [0, steady.cos(a), -steady.sin(a)], [0, steady.sin(a), steady.cos(a)]])
    ry = np.array([[steady.cos(b), 0, steady.sin(b)], [0, 1, 0], [-steady.sin(b), 0, steady.cos(b)]])
    rz = np.array([[steady.cos(c), -steady.sin(c), 0], [steady.sin(c), steady.cos(c), 0], [0, 0, 1]])
    out = np.eye(4)
    out[:3, :3] = steady.product(rz, ry, rx)
    out[:3, 3] = centre - steady.times(out[:3, :3], centre) + parameters[:3]
    return out


def moved(image: np.ndarray, grid: Grid, parameters: np.ndarray) -> np.ndarray:
    """Return ``image`` (k, j, i) as the scanner sees it when the head lies as ``parameters`` say (linear
    interpolation)."""
    if not np.any(parameters):
        return image
    spacing, origin = np.array(grid.spacing), np.array(grid.origin)
    centre = origin + spacing * (np.array(grid.shape[::-1]) - 1) / 2
    there = rigid(np.asarray(parameters, float), centre)
    back = there[:3, :3].T  # a turn's inverse is its transpose
    matrix = back * spacing[None, :] / spacing[:, None]
    offset = (steady.times(back, origin - there[:3, 3]) - origin) / spacing
    return ndimage.affine_transform(image, matrix[::-1, ::-1], offset[::-1], order=1, mode="nearest", output=np.float32)
