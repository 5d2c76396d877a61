"""A patient's maps as a second scan finds them, after another breath and in another position (``movement``)."""

from __future__ import annotations

import numpy as np

from LungPerfusionCore.errors import InputError

from ..grid import Grid, Resampler
from .circulation import Circulation
from .compose import Tissue
from .movement import Warp
from .perfusion import LungVoxels

AIR_HU = -1000.0


def move_patient(
    c: Circulation, grid: Grid, tissue: Tissue, labels: dict[str, np.ndarray], terminal: np.ndarray, perfusion: np.ndarray
) -> tuple[Grid, Tissue, dict[str, np.ndarray], np.ndarray, np.ndarray]:
    """Return the second scan's grid and its tissue, labels, terminals and perfusion.

    Inside the lungs mass is kept: compressed lung is denser, with more iodine and flow to the millilitre. Raises InputError for streaks
    and heart motion, which are drawn where the patient lay at first.
    """
    assert c.movement is not None
    if c.disease.switches.svc_streaks > 0 or c.disease.switches.motion > 0:
        raise InputError("A patient who has moved can have neither streaks nor heart motion: they would stay where they were.")
    target = c.movement.grid_after(grid)
    warp = Warp(c.movement, grid, target)
    labels = {name: warp.labels(values) for name, values in labels.items()}
    density = np.where(labels["lungs"] > 0, warp.density, np.float32(1.0))
    moved = Tissue(*(warp.values(values) for values in (tissue.base, tissue.fat, tissue.bone, tissue.iodine)))
    moved.base[:] = (moved.base - np.float32(AIR_HU)) * density + np.float32(AIR_HU)
    moved.iodine *= density
    return target, moved, labels, warp.labels(terminal), warp.values(perfusion) * density


def spect_points(c: Circulation, voxels: LungVoxels) -> np.ndarray | None:
    """Where the planning grid's lung voxels are in this scan (n, 3), LPS mm; None where they are as planned."""
    if c.movement is None:
        return None
    return c.movement.after(np.stack(c.anatomy.grid.points(voxels.index), 1))


def body_of(c: Circulation, grid: Grid) -> np.ndarray:
    """The body (bool) on the camera's grid."""
    field = c.anatomy.fields["body"]
    if c.movement is None:
        return Resampler(c.anatomy.grid, grid).volume(field) < 0
    return Warp(c.movement, c.anatomy.grid, grid).values(field) < 0
