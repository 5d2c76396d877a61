"""What a scanner and a breathing patient add to a CT angiogram: streaks, breathing steps, thick slices, kernels, grain.

Streaks come from the projections: the image is projected (parallel beam, at about 3 mm), the errors of the rays are reconstructed by
filtered back projection (Ram-Lak), and only what they become is added. Errors of a ray: beam hardening by dense matter left after the
correction for water, second order (Joseph and Spital, J Comput Assist Tomogr 1978;2:100-108), and the noise of starved photons, of variance
exp(p) / N0 (Barrett and Keat, RadioGraphics 2004;24:1679-1691).
"""

from __future__ import annotations

import numpy as np
from scipy import fft, ndimage, sparse

from LungPerfusionCore.numerics import steady

from ..grid import Grid, Resampler
from ..shapes import stream
from .circulation import Circulation
from .realism import Realism

WATER = 0.0193  # 1/mm, at the effective energy of 120 kVp
DENSE_HU = 130.0  # what lies above counts as bone, contrast medium or metal
#: Of the second-order error per unit of attenuation by dense matter, squared; and how much of that attenuation it is true of.
HARDENING, SATURATED = 0.12, 2.5
PHOTONS = 3e5  # of a ray, at the detector's bin and the slices of this model
STARVED = 5.5  # attenuation up to which the image's own grain has the noise already
ANGLES = 120
COARSE_MM = 2.8


def breathing_mm(c: Circulation, grid: Grid, severity: float) -> np.ndarray:
    """(k,) how far the lungs stand higher or lower than in the breath hold when each slice is scanned: one or two short breaths, larger
    below, where the diaphragm moves."""
    rng = stream(c.seed, "breathing")
    low, high = c.anatomy.extent_z
    z = grid.axis(2)
    shift = np.zeros(len(z), np.float32)
    for _ in range(1 + int(rng.random() < 0.4)):
        middle, width = float(rng.uniform(low + 15, high - 40)), float(rng.uniform(7, 20))
        height = (2 + 7 * severity) * float(rng.choice([-1.0, 1.0])) * (0.5 + 0.5 * (high - middle) / (high - low))
        shift += np.float32(height) * np.clip(1.4 - 1.4 * np.abs(z - np.float32(middle)) / np.float32(width), 0, 1)
    return shift


def breathe(c: Circulation, grid: Grid, resampler: Resampler, severity: float, maps: list[np.ndarray], masks: list[np.ndarray]) -> None:
    """Move what lies in the chest's cavity along z by ``breathing_mm``, in place: ``maps`` by linear interpolation, ``masks`` to the
    nearest slice. Spine and ribs stay, as they nearly do."""
    shift = breathing_mm(c, grid, severity) / np.float32(grid.spacing[2])
    moving = np.flatnonzero(np.abs(shift) > 0.02)
    if not len(moving):
        return
    first, last = int(moving[0]), int(moving[-1]) + 1
    inside = np.clip(-resampler.slab(c.anatomy.fields["cavity"], slice(first, last)) / np.float32(12), 0, 1)
    place = np.arange(first, last, dtype=np.float32)[:, None, None] + shift[first:last, None, None] * inside
    place = np.clip(place, 0, grid.shape[0] - 1.001)
    below = place.astype(np.int32)
    part = place - below
    low, high = int(below.min()), min(int(below.max()) + 2, grid.shape[0])
    for values in maps:
        source = values[low:high].copy()
        a = np.take_along_axis(source, below - low, 0)
        values[first:last] = a + part * (np.take_along_axis(source, np.minimum(below - low + 1, len(source) - 1), 0) - a)
    nearest = np.minimum(below + (part >= 0.5), grid.shape[0] - 1)
    low, high = int(nearest.min()), int(nearest.max()) + 1
    for values in masks:
        values[first:last] = np.take_along_axis(values[low:high].copy(), nearest - low, 0)


def projector(side: int, angles: int = ANGLES) -> tuple[sparse.csr_matrix, int]:
    """Parallel-beam projection of a ``side`` x ``side`` image (unit pixels, flattened) onto angles x bins, and the number of bins: each
    pixel is shared between its two nearest bins."""
    bins = int(np.ceil(side * 1.4143)) + 3
    j, i = np.divmod(np.arange(side * side), side)
    x, y = i - (side - 1) / 2, j - (side - 1) / 2
    rows, columns, weights = [], [], []
    for n in range(angles):
        turn = np.pi * n / angles
        place = x * steady.cos(turn) + y * steady.sin(turn) + (bins - 1) / 2
        low = np.floor(place).astype(np.int64)
        part = place - low
        for step, weight in ((0, 1 - part), (1, part)):
            rows.append(n * bins + low + step)
            columns.append(np.arange(side * side))
            weights.append(weight)
    shape = (angles * bins, side * side)
    entries = (np.concatenate(weights).astype(np.float32), (np.concatenate(rows), np.concatenate(columns)))
    return sparse.csr_matrix(entries, shape), bins


def ramp(bins: int) -> np.ndarray:
    """Transfer function of the Ram-Lak filter for unit bins, for lines padded to at least twice ``bins`` (Kak and Slaney, ch. 3)."""
    size = fft.next_fast_len(2 * bins, real=True)
    n = np.arange(size)
    n = np.minimum(n, size - n)
    kernel = np.where(n == 0, 0.25, np.where(n % 2 == 1, -1 / (np.pi * np.maximum(n, 1)) ** 2, 0.0))
    return fft.rfft(kernel).real


def streaks_of(hu: np.ndarray, grid: Grid, seed: int, severity: float) -> np.ndarray:
    """The streaks (HU, float32) that an image (noise-free HU, metal beyond the scale) throws across itself; see the module."""
    factor = max(1, round(COARSE_MM / grid.spacing[0]))
    side = grid.shape[1] // factor
    step = max(1, round(COARSE_MM / grid.spacing[2]))
    small = hu[::step, : side * factor, : side * factor].reshape(-1, side, factor, side, factor).mean((2, 4))
    count, pixel = len(small), np.float32(grid.spacing[0] * factor)
    ahead, bins = projector(side)
    flat = small.reshape(count, -1).T
    total = ahead * np.ascontiguousarray(np.maximum(flat + 1000, 0)) * (np.float32(WATER / 1000) * pixel)
    dense = ahead * np.ascontiguousarray(np.maximum(flat - np.float32(DENSE_HU), 0)) * (np.float32(WATER / 1000) * pixel)
    # what is linear in the dense matter alone is a scanner's calibration: only crossing it twice, and crossing much else, is an error
    usual = (dense * total).sum(0) / np.maximum(dense.sum(0), np.float32(1e-6))
    dense = np.minimum(dense, np.float32(SATURATED))
    error = -np.float32(HARDENING * severity) * dense * (dense + np.float32(0.25) * (total - usual))
    starved = np.maximum(steady.exp(np.minimum(total, 11)) - np.float32(steady.exp(STARVED)), 0) / np.float32(PHOTONS)
    error += np.float32(severity) * np.sqrt(starved) * stream(seed, "starved").standard_normal(error.shape, dtype=np.float32)
    lines = error.reshape(ANGLES, bins, count)
    transfer = ramp(bins).astype(np.float32)
    size = 2 * (len(transfer) - 1)
    filtered = fft.irfft(fft.rfft(lines, size, axis=1) * transfer[:, None], size, axis=1)[:, :bins]
    back = ahead.T.tocsr() * np.ascontiguousarray(filtered.reshape(ANGLES * bins, count), np.float32)
    coarse = (back.T * np.float32(np.pi / ANGLES * 1000 / WATER) / pixel).reshape(count, side, side)
    # without the offset that a correction for water takes out
    coarse -= np.median(coarse[:, side // 4 : -side // 4, side // 4 : -side // 4], axis=(1, 2), keepdims=True)
    zoom = [step, factor, factor]
    fine = ndimage.zoom(coarse, zoom, order=1, grid_mode=True, mode="nearest")
    out = np.zeros(grid.shape, np.float32)
    kept = tuple(slice(0, min(a, b)) for a, b in zip(fine.shape, out.shape, strict=True))
    out[kept] = np.clip(fine[kept], -600, 600)
    return out


def slice_width_mm(grid: Grid, severity: float) -> float:
    """Full width at half maximum of the slices: thin ones, or up to 5 mm reconstructed at the grid's own, overlapping steps."""
    return max(grid.spacing[2], 2 + 3 * severity) if severity else grid.spacing[2]


def shape_image(hu: np.ndarray, grid: Grid, realism: Realism) -> None:
    """Thicken the slices and sharpen the plane of a noise-free image, in place."""
    if realism.thick_slices:
        extra = np.sqrt(max(slice_width_mm(grid, realism.thick_slices) ** 2 - grid.spacing[2] ** 2, 0)) / 2.355 / grid.spacing[2]
        steady.gaussian_filter1d(hu, float(extra), 0, output=hu, mode="nearest", truncate=3.0)
    if realism.sharp_kernel:
        # the overshoot at edges of a lung kernel
        soft = steady.gaussian_filter(hu, (0, *(1.1 / s for s in grid.spacing[1::-1])), truncate=3.0)
        hu += np.float32(1.1 * realism.sharp_kernel) * (hu - soft)


def grain_of(realism: Realism, grid: Grid) -> tuple[float, float, float]:
    """Factor of the noise's spread, the kernel's cutoff (mm) and the share of low frequencies, for ``physics.noise``.

    Thicker slices hold more photons; a sharp kernel passes more and finer noise; iterative reconstruction lowers noise and moves it to
    low frequencies (Solomon and Samei, Med Phys 2014;41:091908).
    """
    spread = float(np.sqrt(grid.spacing[2] / slice_width_mm(grid, realism.thick_slices)))
    spread *= (1 + 0.9 * realism.sharp_kernel) * (1 - 0.45 * realism.iterative)
    cutoff = 0.62 * (1 - 0.25 * realism.sharp_kernel) * (1 + 1.2 * realism.iterative)
    return spread, cutoff, 0.12 + 0.5 * realism.iterative


def edges_keep_grain(grain: np.ndarray, hu: np.ndarray, severity: float) -> None:
    """Iterative reconstruction smooths flat tissue and leaves the grain of edges (Solomon and Samei 2014), in place."""
    edge = np.abs(hu - steady.gaussian_filter(hu, (0, 1.5, 1.5), truncate=2.0))
    grain *= 1 + np.float32(0.6 * severity) * np.clip(edge / np.float32(80), 0, 1)
