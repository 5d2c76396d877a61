"""What lies within a ball's reach of a mask: the distance transform cut at one distance, at a small part of its cost.

The ball is a stack of discs, a disc a stack of rows. The mask is widened along i by every half-length that a row of the ball has;
what remains is to put such rows on each other, eight voxels a byte.
"""

from __future__ import annotations

import numpy as np

#: Longest row of a ball, in voxels to either side: beyond it a distance transform is cheaper.
LONGEST = 12


def ball_rows(spacing: np.ndarray, reach: float, inclusive: bool) -> dict[tuple[int, int], int]:
    """Half-length along i, in voxels, of the ball's row at each (k, j) from 0 on; mm. ``inclusive``: a voxel just at ``reach`` belongs."""
    step, limit = np.asarray(spacing, np.float32), np.float32(reach)
    most = [int(np.ceil(reach / s)) + 1 for s in step]
    along = [(np.arange(m + 1, dtype=np.float32) * s) ** 2 for m, s in zip(most, step, strict=True)]
    away = np.sqrt(along[0][:, None, None] + along[1][None, :, None] + along[2][None, None, :])
    inside = away <= limit if inclusive else away < limit
    lengths = inside.sum(axis=2) - 1
    return {(int(k), int(j)): int(lengths[k, j]) for k, j in np.argwhere(lengths >= 0)}


def dilated(mask: np.ndarray, spacing: np.ndarray, reach: float, *, inclusive: bool = False) -> np.ndarray:
    """Bool array (k, j, i): the voxels less than ``reach`` mm (``inclusive``: at most) from a voxel of the mask."""
    rows = ball_rows(spacing, reach, inclusive)
    if not rows or not mask.any():
        return mask.copy()
    bits = []
    wide = mask.copy()
    for length in range(max(rows.values()) + 1):
        if 0 < length < mask.shape[2]:
            wide[:, :, length:] |= mask[:, :, :-length]
            wide[:, :, :-length] |= mask[:, :, length:]
        bits.append(np.packbits(wide, axis=2))
    out = np.zeros_like(bits[0])
    for k in range(max(k for k, _j in rows) + 1):
        disc = np.zeros_like(out)
        for (_level, j), length in ((place, n) for place, n in rows.items() if place[0] == k):
            _shifted(disc, bits[length], j, 1)
        _shifted(out, disc, k, 0)
    return np.unpackbits(out, axis=2, count=mask.shape[2]).view(bool)


def _shifted(out: np.ndarray, bits: np.ndarray, step: int, axis: int) -> None:
    """Add ``bits`` to ``out`` moved by ``step`` to both sides along an axis."""
    if step == 0:
        out |= bits
    elif step < bits.shape[axis]:
        near, far = [slice(None)] * 3, [slice(None)] * 3
        near[axis], far[axis] = slice(None, -step), slice(step, None)
        out[tuple(far)] |= bits[tuple(near)]
        out[tuple(near)] |= bits[tuple(far)]


def contour(mask: np.ndarray) -> np.ndarray:
    """Bool array: the voxels of the mask with one of their 26 neighbours outside it; the array's border is no outside."""
    inner = mask
    for axis in range(3):
        part = inner.copy()
        near, far = [slice(None)] * 3, [slice(None)] * 3
        near[axis], far[axis] = slice(None, -1), slice(1, None)
        part[tuple(far)] &= inner[tuple(near)]
        part[tuple(near)] &= inner[tuple(far)]
        inner = part
    return mask & ~inner
