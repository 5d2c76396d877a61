"""Convex hulls of masks, slice by slice."""

from __future__ import annotations

import numpy as np


def hull_in_plane(mask: np.ndarray) -> np.ndarray:
    """Bool array: the convex hull of each axial slice of a 3D mask."""
    hull = np.zeros(mask.shape, bool)
    some = np.any(mask, axis=2, keepdims=False)
    levels = np.flatnonzero(some.any(axis=1))
    first = mask.argmax(axis=2)
    last = mask.shape[2] - 1 - mask[:, :, ::-1].argmax(axis=2)
    left, right = _chains(some[levels], first[levels], -1), _chains(some[levels], last[levels], 1)
    for k, one, other in zip(levels, left, right, strict=True):
        hull[k] = _between(one, other, np.flatnonzero(some[k]), (mask.shape[1], mask.shape[2]))
    return hull


def convex_hull(mask: np.ndarray) -> np.ndarray:
    """Bool array: pixels of a 2D mask's convex hull (pixel centres)."""
    return hull_in_plane(mask[None])[0]


def _chains(some: np.ndarray, columns: np.ndarray, sense: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """The hull's side in every slice (Andrew 1979, monotone chain), all slices a row at a time: its vertices by row.

    ``some`` (slice, row): rows that hold a pixel; ``columns``: the outermost one of each.
    """
    count, rows = some.shape
    kept = np.zeros((2, count, rows + 2), np.int64)  # row and column of the vertices of each slice, after two that are not used
    top = np.ones(count, int)
    for row in range(rows):
        here = np.flatnonzero(some[:, row])
        column = columns[here, row]
        asked = here
        while asked.size:
            (r0, c0), (r1, c1) = kept[:, asked, top[asked] - 1], kept[:, asked, top[asked]]
            turn = sense * ((c1 - c0) * (row - r0) - (columns[asked, row] - c0) * (r1 - r0))
            asked = asked[(top[asked] > 2) & (turn <= 0)]
            top[asked] -= 1
        top[here] += 1
        kept[0, here, top[here]], kept[1, here, top[here]] = row, column
    return [(kept[0, n, 2 : top[n] + 1], kept[1, n, 2 : top[n] + 1].astype(float)) for n in range(count)]


def _between(
    first: tuple[np.ndarray, np.ndarray], last: tuple[np.ndarray, np.ndarray], rows: np.ndarray, shape: tuple[int, int]
) -> np.ndarray:
    every = np.arange(rows[0], rows[-1] + 1)
    start, stop = np.interp(every, *first), np.interp(every, *last)
    columns = np.arange(shape[1])
    hull = np.zeros(shape, bool)
    hull[every] = (columns >= start[:, None] - 1e-9) & (columns <= stop[:, None] + 1e-9)
    return hull
