"""Tubes drawn on a grid as partial volumes: the fraction of each voxel that lies inside."""

from __future__ import annotations

import numpy as np

from LungPerfusionCore.numerics import steady

from ..grid import Grid

PIECES = 4


def bend(start: np.ndarray, end: np.ndarray, rng: np.random.Generator, sag: float = 0.035) -> np.ndarray:
    """Return (n, PIECES + 1, 3) points along gently curved branches; the ends stay where they are."""
    axis = end - start
    length = np.linalg.norm(axis, axis=1, keepdims=True)
    push = rng.normal(size=axis.shape)
    unit = axis / np.maximum(length, 1e-6)
    push -= (push * unit).sum(1, keepdims=True) * unit
    push *= sag * length / np.maximum(np.linalg.norm(push, axis=1, keepdims=True), 1e-6)
    t = np.linspace(0, 1, PIECES + 1)[None, :, None]
    return start[:, None] + t * axis[:, None] + 4 * t * (1 - t) * push[:, None]


def draw_tubes(
    points: np.ndarray, radius_start: np.ndarray, radius_end: np.ndarray, grid: Grid, out: np.ndarray | None = None
) -> np.ndarray:
    """Return the fraction (float32, 0 to 1) of each voxel inside tubes through ``points`` (n, m, 3) mm.

    ``radius_start`` and ``radius_end`` (n,) mm taper linearly. Tubes wider than about a voxel are drawn by distance
    with an edge one voxel wide; for thinner ones the volume of each short piece is shared among its eight nearest
    voxels, which keeps the volume exactly. ``out`` is drawn on in place.
    """
    out = np.zeros(grid.shape, np.float32) if out is None else out
    if not len(points):
        return out
    mean_voxel = float(np.prod(grid.spacing)) ** (1 / 3)
    thin = np.maximum(radius_start, radius_end) < 0.75 * mean_voxel
    if thin.any():
        out += _splat(points[thin], radius_start[thin], radius_end[thin], grid)
        np.minimum(out, 1, out=out)
    pieces = points.shape[1] - 1
    for row in np.where(~thin)[0]:
        for piece in range(pieces):
            a, b = piece / pieces, (piece + 1) / pieces
            r0 = radius_start[row] + a * (radius_end[row] - radius_start[row])
            r1 = radius_start[row] + b * (radius_end[row] - radius_start[row])
            _capsule(out, grid, points[row, piece], points[row, piece + 1], float(r0), float(r1))
    return out


def _capsule(out: np.ndarray, grid: Grid, p0: np.ndarray, p1: np.ndarray, r0: float, r1: float) -> None:
    reach = max(r0, r1) + max(grid.spacing)
    window, axes = [], []
    for axis in range(3):
        low = (min(p0[axis], p1[axis]) - reach - grid.origin[axis]) / grid.spacing[axis]
        high = (max(p0[axis], p1[axis]) + reach - grid.origin[axis]) / grid.spacing[axis]
        first, last = max(int(np.ceil(low)), 0), min(int(np.floor(high)) + 1, grid.shape[2 - axis])
        if first >= last:
            return
        window.append(slice(first, last))
        axes.append((grid.origin[axis] + grid.spacing[axis] * np.arange(first, last) - p0[axis]).astype(np.float32))
    x, y, z = axes[0][None, None, :], axes[1][None, :, None], axes[2][:, None, None]
    v = (p1 - p0).astype(np.float32)
    square = float(steady.dot(v, v))
    t = (x * v[0] + y * v[1] + z * v[2]) / np.float32(max(square, 1e-6))
    np.clip(t, 0, 1, out=t)
    distance = np.sqrt((x - t * v[0]) ** 2 + (y - t * v[1]) ** 2 + (z - t * v[2]) ** 2)
    # the edge is as wide as a voxel seen across the tube
    along = np.abs(v) / max(np.sqrt(square), 1e-6)
    width = float(np.sqrt(sum((1 - a * a) * s * s for a, s in zip(along, grid.spacing, strict=True)) / 2))
    inside = np.clip((np.float32(r0) + t * np.float32(r1 - r0) - distance) / np.float32(width) + np.float32(0.5), 0, 1)
    view = out[window[2], window[1], window[0]]
    np.maximum(view, inside, out=view)


def _splat(points: np.ndarray, r0: np.ndarray, r1: np.ndarray, grid: Grid) -> np.ndarray:
    step = 0.5 * min(grid.spacing)
    pieces = points.shape[1] - 1
    start, end = points[:, :-1].reshape(-1, 3), points[:, 1:].reshape(-1, 3)
    fraction = np.arange(pieces) / pieces
    ra = (r0[:, None] + fraction * (r1 - r0)[:, None]).ravel()
    rb = (r0[:, None] + (fraction + 1 / pieces) * (r1 - r0)[:, None]).ravel()
    length = np.linalg.norm(end - start, axis=1)
    counts = np.maximum(np.ceil(length / step).astype(int), 1)
    row = np.repeat(np.arange(len(start)), counts)
    within = np.arange(len(row)) - np.repeat(np.cumsum(counts) - counts, counts)
    t = (within + 0.5) / counts[row]
    where = (start[row] + t[:, None] * (end - start)[row] - np.array(grid.origin)) / np.array(grid.spacing)
    radius = ra[row] + t * (rb - ra)[row]
    volume = np.pi * radius**2 * (length / counts)[row] / float(np.prod(grid.spacing))
    low = np.floor(where).astype(int)
    part = where - low
    total = np.zeros(int(np.prod(grid.shape)))
    shape = np.array(grid.shape[::-1])
    for corner in range(8):
        bit = np.array([corner & 1, corner >> 1 & 1, corner >> 2 & 1])
        index = low + bit
        weight = np.prod(np.where(bit, part, 1 - part), axis=1) * volume
        good = ((index >= 0) & (index < shape)).all(1)
        flat = (index[good, 2] * shape[1] + index[good, 1]) * shape[0] + index[good, 0]
        total += np.bincount(flat, weights=weight[good], minlength=len(total))
    return total.reshape(grid.shape).astype(np.float32)
