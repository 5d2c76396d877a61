"""Convex hulls of masks, slice by slice."""

from __future__ import annotations

import numpy as np


def hull_in_plane(mask: np.ndarray) -> np.ndarray:
    """Bool array: the convex hull of each axial slice of a 3D mask."""
    hull = np.zeros(mask.shape, bool)
    for k in np.flatnonzero(mask.any(axis=(1, 2))):
        hull[k] = convex_hull(mask[k])
    return hull


def convex_hull(mask: np.ndarray) -> np.ndarray:
    """Bool array: pixels of a 2D mask's convex hull (pixel centres)."""
    rows = np.flatnonzero(mask.any(axis=1))
    first = mask[rows].argmax(axis=1)
    last = mask.shape[1] - 1 - mask[rows, ::-1].argmax(axis=1)
    return _between(_chain(rows, first, -1), _chain(rows, last, 1), rows, mask.shape)


def _chain(rows: np.ndarray, columns: np.ndarray, sense: int) -> tuple[np.ndarray, np.ndarray]:
    """The part of the hull on one side (Andrew 1979, monotone chain): its vertices by row."""
    kept: list[tuple[int, int]] = []
    for row, column in zip(rows.tolist(), columns.tolist()):
        while len(kept) > 1:
            (r0, c0), (r1, c1) = kept[-2], kept[-1]
            if sense * ((c1 - c0) * (row - r0) - (column - c0) * (r1 - r0)) > 0:
                break
            kept.pop()
        kept.append((row, column))
    return np.array([r for r, _ in kept]), np.array([c for _, c in kept], float)


def _between(
    first: tuple[np.ndarray, np.ndarray], last: tuple[np.ndarray, np.ndarray], rows: np.ndarray, shape: tuple[int, int]
) -> np.ndarray:
    every = np.arange(rows[0], rows[-1] + 1)
    start, stop = np.interp(every, *first), np.interp(every, *last)
    columns = np.arange(shape[1])
    hull = np.zeros(shape, bool)
    hull[every] = (columns >= start[:, None] - 1e-9) & (columns <= stop[:, None] + 1e-9)
    return hull
