"""Where the blood goes: from flows of terminals to perfusion of voxels, conserving flow exactly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid, Resampler
from .anatomy import Anatomy, lobe_labels
from .disease import Disease
from .tree import Tree


@dataclass
class LungVoxels:
    """The lung's voxels of one grid: flat index, lobe, terminal, and weight (share of its terminal's flow before
    scaling)."""

    index: np.ndarray
    lobe: np.ndarray
    terminal: np.ndarray
    weight: np.ndarray

    def perfusion(self, terminal_flow: np.ndarray, voxel_ml: float) -> np.ndarray:
        """Return flow per ml at each voxel, so that a terminal's voxels carry exactly its flow (fractions of the
        output).

        A terminal with flow but without voxels (none on any grid this package makes) would lose it; the rest is not
        rescaled.
        """
        total = np.bincount(self.terminal, weights=self.weight, minlength=len(terminal_flow)) * voxel_ml
        density = np.divide(terminal_flow, total, out=np.zeros(len(terminal_flow)), where=total > 0)
        return (density[self.terminal] * self.weight).astype(np.float32)


def planning_voxels(anatomy: Anatomy, tree: Tree, disease: Disease) -> LungVoxels:
    """Return the lung voxels of the planning grid (pleural fluid is not lung)."""
    lobes = anatomy.lobe_labels()
    lobes[disease.effusion <= 0] = 0
    index = np.flatnonzero(lobes)
    return _voxels(index, lobes.reshape(-1)[index], disease.works.reshape(-1)[index], anatomy.grid, tree)


def _voxels(index: np.ndarray, lobe: np.ndarray, weight: np.ndarray, grid: Grid, tree: Tree, first_slice: int = 0) -> LungVoxels:
    k, rest = np.divmod(index, grid.shape[1] * grid.shape[2])
    j, i = np.divmod(rest, grid.shape[2])
    points = np.stack([grid.axis(0)[i], grid.axis(1)[j], grid.axis(2)[k + first_slice]], 1)
    terminal = tree.splitter.terminal(points, lobe)
    return LungVoxels(index, lobe, terminal, np.maximum(weight, 1e-4).astype(np.float32))


def output_voxels(
    anatomy: Anatomy, tree: Tree, disease: Disease, grid: Grid, resampler: Resampler, slices: slice, taken: np.ndarray
) -> LungVoxels:
    """Return the lung voxels of a slab of the output grid; ``index`` is flat within the slab.

    ``taken`` (bool, slab) marks what is not lung although it lies inside its outline: hilar vessels and large bronchi.
    """
    f = anatomy.fields
    shape = taken.shape
    lobes = np.zeros(shape, np.uint8)
    weight = np.zeros(shape, np.float32)
    for side in ("right_lung", "left_lung"):
        window = resampler.near(f[side], slices, 0.0)
        if window is None:
            continue

        def sample(name: str, window=window) -> np.ndarray:
            return resampler.slab(f[name], slices, window)

        right, left = sample("right_lung"), sample("left_lung")
        inside = lobe_labels(right, left, sample("right_oblique"), sample("horizontal"), sample("left_oblique"))
        if disease.switches.effusion > 0:
            inside[resampler.slab(disease.effusion, slices, window) <= 0] = 0
        here = (slice(None), *window)
        np.maximum(lobes[here], inside, out=lobes[here])
        weight[here] = np.where(inside > 0, resampler.slab(disease.works, slices, window), weight[here])
    lobes[taken] = 0
    index = np.flatnonzero(lobes)
    return _voxels(index, lobes.reshape(-1)[index], weight.reshape(-1)[index], grid, tree, slices.start)
