"""From tissue maps to images: effective energies, scanner blur, noise with a CT's spectrum, streaks and motion."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import fft, ndimage

from LungPerfusionCore.imaging.materials import effective_energy, iodine_hu_per_mg_ml, material_hu
from LungPerfusionCore.numerics import steady

from ..grid import Grid
from ..shapes import stream
from .compose import Tissue

REFERENCE_KVP = 120.0


@dataclass(frozen=True)
class Scan:
    """How one CT image is taken: tube voltage (or keV of a virtual monoenergetic image), noise (HU) at the output's
    voxel."""

    kev: float
    noise_hu: float
    iodine: bool
    streak: float = 0.0
    motion_mm: float = 0.0


def tissue_hu(tissue: Tissue, kev: float, iodine: bool) -> np.ndarray:
    """Return the noise-free CT number (HU, float32) of every voxel at an effective energy.

    ``base`` holds CT numbers at 120 kVp. What of a voxel is not air is soft tissue (ICRU-44 lung), whose CT number
    depends a little on energy, so it is scaled by tissue(E) / tissue(120 kVp) above air; fat and bone have their own.
    """
    reference = effective_energy(REFERENCE_KVP)
    ratio = (material_hu("lung", kev) + 1000) / (material_hu("lung", reference) + 1000)
    fat_ratio = (material_hu("adipose", kev) + 1000) / (material_hu("adipose", reference) + 1000)
    out = tissue.base + np.float32(1000)
    out *= np.float32(ratio) + tissue.fat * np.float32(fat_ratio - ratio)
    out -= np.float32(1000)
    out *= 1 - tissue.bone
    out += tissue.bone * np.float32(material_hu("bone", kev))
    if iodine:
        out += tissue.iodine * np.float32(iodine_hu_per_mg_ml(kev))
    return out


def blur(tissue: Tissue, grid: Grid, in_plane_mm: float = 0.55) -> None:
    """Apply the scanner's point spread in place: Gaussian in the plane (sigma mm), slice profile about one slice
    wide."""
    sx, sy, _sz = grid.spacing
    sigma = (0.38, max(in_plane_mm / sy, 0.33), max(in_plane_mm / sx, 0.33))
    for name in ("base", "fat", "bone", "iodine"):
        values = getattr(tissue, name)
        if values.any():
            # over three sigma the kernel holds 99.7 % and is normalised, so totals stay
            for axis in range(3):
                steady.gaussian_filter1d(values, sigma[axis], axis, output=values, mode="nearest", truncate=3.0)


def noise(rng: np.random.Generator, grid: Grid, sigma: float, cutoff_mm: float = 0.62, floor: float = 0.12) -> np.ndarray:
    """Return CT noise (HU, float32) of standard deviation ``sigma`` in the middle of the body.

    Filtered back projection shapes white noise by |f| times the kernel's roll-off (Riederer 1978; Kijewski and
    Judy 1987, doi 10.1088/0031-9155/32/5/003): mid-frequency grain within a slice; neighbouring slices
    overlap a little.
    Iterative reconstruction keeps some low frequencies: ``floor``, of 12 %.
    """
    depth, rows, columns = grid.shape
    fy = fft.fftfreq(rows, grid.spacing[1])[:, None]
    fx = fft.rfftfreq(columns, grid.spacing[0])[None, :]
    f = np.sqrt(fx**2 + fy**2)
    nyquist = 0.5 / grid.spacing[0]
    roll = steady.exp(-((f / min(1 / (2 * cutoff_mm), nyquist * 0.8)) ** 2))
    shape = ((floor * nyquist + f) * roll).astype(np.float32)
    energy = shape**2
    energy[:, 1:-1] *= 2
    shape /= np.sqrt(energy.sum() / (rows * columns))
    out = np.empty(grid.shape, np.float32)
    for k in range(depth):
        out[k] = fft.irfft2(fft.rfft2(rng.standard_normal((rows, columns), dtype=np.float32)) * shape, s=(rows, columns))
    for k in range(depth - 1, 0, -1):
        out[k] = 0.91 * out[k] + 0.41 * out[k - 1]
    out *= np.float32(sigma)
    return out


def noise_profile(grid: Grid, body_centre: tuple[float, float], half_width: float, shoulders_z: float) -> np.ndarray:
    """Return the factor (k, j, i broadcastable) by which noise varies: less at the skin, more between the shoulders."""
    x, y, z = grid.open_axes()
    r = ((x - body_centre[0]) / half_width) ** 2 + ((y - body_centre[1]) / (0.75 * half_width)) ** 2
    return ((0.62 + 0.45 * steady.exp(-r)) * (1 + 0.5 * np.clip((z - shoulders_z) / 40, 0, 1))).astype(np.float32)


def streaks(seed: int, grid: Grid, vena_cava: tuple[float, float], z_range: tuple[float, float], severity: float) -> np.ndarray:
    """Return the streaks (HU at 120 kVp, float32) that dense contrast in the superior vena cava throws across each
    slice:
    alternating dark and bright rays, fading with distance."""
    rng = stream(seed, "streaks")
    x, y, _z = grid.open_axes()
    dx, dy = (x - np.float32(vena_cava[0])), (y - np.float32(vena_cava[1]))
    angle, distance = steady.arctan2(dy, dx)[0], np.sqrt(dx * dx + dy * dy)[0]
    fade = steady.exp(-distance / 55) * np.clip(distance / 10 - 0.6, 0, 1)
    out = np.zeros(grid.shape, np.float32)
    orders = np.arange(3, 15)
    drift = rng.normal(0, 0.35, len(orders))
    phase = rng.uniform(0, 2 * np.pi, len(orders))
    weight = rng.normal(0, 1, len(orders)) / np.sqrt(len(orders))
    for k, height in enumerate(grid.axis(2)):
        if z_range[0] <= height <= z_range[1]:
            edge = min(1.0, (height - z_range[0]) / 8, (z_range[1] - height) / 8)
            turn = phase + drift * (height - z_range[0]) / 4
            rays = sum(w * steady.cos(n * angle + p) for w, n, p in zip(weight, orders, turn, strict=True))
            # beam hardening darkens on the whole
            out[k] = (110 * severity * edge) * fade * (rays - 0.35)
    return out


def move(image: np.ndarray, grid: Grid, weight: np.ndarray, shift_mm: float, axis: int) -> None:
    """Mix the image, in place, with itself shifted along ``axis`` where ``weight`` (0 to 1) says so: the double
    contours that a beating heart or a moving diaphragm leaves."""
    if abs(shift_mm) < 1e-6:
        return
    where = np.where(weight.reshape(weight.shape[0], -1).any(1))[0]
    if not len(where):
        return
    part = slice(max(int(where[0]) - 8, 0), min(int(where[-1]) + 9, len(weight)))
    offset = [0.0, 0.0, 0.0]
    offset[axis] = shift_mm / grid.spacing[2 - axis]
    moved = ndimage.shift(image[part], offset, order=1, mode="nearest")
    image[part] += np.float32(0.55) * weight[part] * (moved - image[part])
