"""Perfusion SPECT (Tc-99m macroaggregates): uptake in proportion to flow, on a gamma camera's own grid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from LungPerfusionCore.numerics import steady

from ..grid import Grid
from .anatomy import Anatomy
from .perfusion import LungVoxels

PIXEL_MM = 4.42


@dataclass(frozen=True)
class Acquisition:
    """``fwhm_mm``: resolution of the reconstructed image (10 to 15 mm for low-energy high-resolution collimators at
    lung depth); ``counts``: total in the volume; ``offset_mm``: how far the lung's base stands above the CT's (free
    breathing against inspiration); ``tidal_mm``: amplitude of breathing at the base; ``background``: scattered share
    outside the lungs."""

    fwhm_mm: float
    counts: float
    offset_mm: float
    tidal_mm: float
    background: float

    @classmethod
    def draw(cls, rng: np.random.Generator) -> Acquisition:
        return cls(
            float(rng.uniform(10, 15)),
            float(rng.uniform(3e6, 6e6)),
            float(np.clip(rng.normal(11, 5), 0, 24)),
            float(np.clip(rng.normal(6, 2), 2, 12)),
            float(rng.uniform(0.01, 0.04)),
        )


def camera_grid(anatomy: Anatomy, matrix: int = 128) -> Grid:
    """Return the camera's grid: 128 x 128 pixels of 4.42 mm, slices of the same size from below the lungs to above
    them."""
    low, high = anatomy.extent_z
    slices = int(np.ceil((high - low + 70) / PIXEL_MM))
    return Grid.centred((slices, matrix, matrix), (PIXEL_MM,) * 3, (1.7, 4.3, (low + high) / 2))


def uptake(
    anatomy: Anatomy,
    voxels: LungVoxels,
    flow_density: np.ndarray,
    acquisition: Acquisition,
    points: np.ndarray | None = None,
    phases: int = 6,
) -> tuple[np.ndarray, Grid]:
    """Return the expected uptake without blur (fractions of the injected dose a voxel; their sum is that of the
    flow) and the grid.

    ``flow_density`` (n,) per ml belongs to ``voxels`` of the planning grid. The lung is averaged over one breath;
    points move headwards in proportion to their distance from the apex. ``points`` (n, 3): where the voxels are (LPS mm) in a patient
    who has moved.
    """
    grid, plan = camera_grid(anatomy), anatomy.grid
    x, y, z = plan.points(voxels.index) if points is None else points.T
    share = flow_density.astype(float) * plan.voxel_ml / phases
    low, high = anatomy.extent_z
    z = z.astype(float)
    drop = np.clip((high - z) / (high - low), 0, 1)
    ix = (x - grid.origin[0]) / PIXEL_MM
    iy = (y - grid.origin[1]) / PIXEL_MM
    total = np.zeros(int(np.prod(grid.shape)))
    for phase in range(phases):
        lift = acquisition.offset_mm + acquisition.tidal_mm * steady.cos(2 * np.pi * (phase + 0.5) / phases)
        iz = (z + drop * lift - grid.origin[2]) / PIXEL_MM
        total += _deposit(ix, iy, iz, share, grid.shape)
    return total.reshape(grid.shape), grid


def _deposit(ix, iy, iz, share, shape) -> np.ndarray:
    """Share each point's amount among its eight nearest voxels."""
    low = [np.floor(v).astype(np.int64) for v in (ix, iy, iz)]
    part = [v - n for v, n in zip((ix, iy, iz), low, strict=True)]
    total = np.zeros(int(np.prod(shape)))
    for corner in range(8):
        bits = (corner & 1, corner >> 1 & 1, corner >> 2 & 1)
        weight = share.copy()
        for p, bit in zip(part, bits, strict=True):
            weight *= p if bit else 1 - p
        flat = ((low[2] + bits[2]) * shape[1] + low[1] + bits[1]) * shape[2] + low[0] + bits[0]
        total += np.bincount(flat, weights=weight, minlength=len(total))
    return total


def acquire(expected: np.ndarray, body: np.ndarray, acquisition: Acquisition, rng: np.random.Generator) -> np.ndarray:
    """Return the reconstructed image (counts, float32): blur, counting noise, then the reconstruction's low-pass
    filter.

    ``body`` (bool, same grid) is where scattered background falls. Most of the resolution is lost before the counts are
    counted, the rest in the filter, so the noise is correlated as it is in a filtered reconstruction.
    """
    before = acquisition.fwhm_mm * 0.86
    after = np.sqrt(acquisition.fwhm_mm**2 - before**2)
    sigma = before / 2.3548 / PIXEL_MM
    mean = steady.gaussian_filter(expected, sigma, mode="constant")
    mean *= (1 - acquisition.background) / mean.sum()
    haze = steady.gaussian_filter(body.astype(float), 4.0)
    mean += haze * (acquisition.background / haze.sum())
    counted = rng.poisson(mean * acquisition.counts).astype(float)
    return steady.gaussian_filter(counted, after / 2.3548 / PIXEL_MM, mode="constant").astype(np.float32)
