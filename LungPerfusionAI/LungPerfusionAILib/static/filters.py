"""Median and mean filters over cubes of voxels, with or without a mask, on numpy arrays and on torch tensors alike.

The median counts, for each grey level, how many voxels of the window lie below it: box sums of small integers, which
processors and GPUs do many at a time. Work grows with the logarithm of the window's width, not with its volume.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from scipy import ndimage

#: Widest window: 31 cubed is the last count that a 16 bit integer holds.
LARGEST_WINDOW = 31


def median_filter(levels, size: int = 10, mask=None, *, workers: int | None = None):
    """Median of the ``size`` x ``size`` x ``size`` window around each voxel.

    Args:
        levels: (k, j, i) uint8, numpy array or torch tensor (then computed on the tensor's device).
        size: edge of the window in voxels, 1 to 31. An even window reaches one voxel further to the lower indices, and
            of the two middle values the upper one is taken: ``scipy.ndimage.median_filter(levels, size)`` to the last
            bit.
        mask: (k, j, i) bool of the same kind. Only its voxels are counted, and only there is there a median (0
            elsewhere). Without a mask the volume is continued by reflection at its faces, as scipy does.
        workers: threads for a numpy array (default: one for each processor); the result does not depend on it.

    Returns:
        (k, j, i) uint8, of the kind of ``levels``.
    """
    _check(levels, size)
    before, after = size // 2, size - 1 - size // 2
    if mask is None:
        padded = _pad(levels, before, after, reflect=True)
        rank, low, high = size**3 // 2, *_range(levels)
    else:
        mask = mask != 0
        # the highest level stands outside the mask, so that it is never counted as being below another one
        padded = _pad(_where(mask, levels, 255), before, after, reflect=False, value=255)
        rank = _box_sum(_as_bytes(_pad(mask, before, after, reflect=False, value=0)), size) // 2
        low, high = _range(levels[mask]) if bool(mask.any()) else (0, 0)

    def count(thresholds):
        # the median is the number of thresholds at or below it: those with no more than ``rank`` voxels beneath
        total = _zeros_like(levels)
        for threshold in thresholds:
            below = _box_sum(_as_bytes(padded < threshold), size)
            total += _as_bytes(below <= rank)
        return total

    thresholds = range(low + 1, high + 1)
    if isinstance(levels, np.ndarray):
        shares = workers or os.cpu_count() or 1
        with ThreadPoolExecutor(shares) as pool:
            result = sum(pool.map(count, [thresholds[n::shares] for n in range(shares)]), _zeros_like(levels))
    else:
        result = count(thresholds)
    result += low
    return result if mask is None else _where(mask, result, 0)


def uniform_filter(values: np.ndarray, size: int = 5, mask: np.ndarray | None = None) -> np.ndarray:
    """Mean of the ``size`` cubed window around each voxel of ``values`` (k, j, i) float32, over ``mask`` where given.

    With a mask the mean is that of the mask's voxels in the window, and 0 outside the mask.
    """
    if mask is None:
        return ndimage.uniform_filter(np.asarray(values, np.float32), size)
    total = ndimage.uniform_filter(np.where(mask, values, 0).astype(np.float64), size, mode="constant")
    share = ndimage.uniform_filter(mask.astype(np.float64), size, mode="constant")
    return np.where(mask, total / np.maximum(share, 1e-9), 0).astype(np.float32)


def _check(levels, size: int) -> None:
    if levels.ndim != 3 or not str(levels.dtype).endswith("uint8"):
        raise ValueError(f"the median filter takes a 3D array of uint8, not {levels.ndim}D {levels.dtype}")
    if not 1 <= size <= LARGEST_WINDOW:
        raise ValueError(f"the window must be 1 to {LARGEST_WINDOW} voxels wide, not {size}")


def _box_sum(ones, size: int):
    """Sums of all windows inside ``ones`` (bytes 0 or 1): bytes for two axes as long as they hold the count, then 16
    bits.
    """
    total = ones
    for axis in range(3):
        if size ** (axis + 1) > 255 and str(total.dtype).endswith("uint8"):
            total = total.astype(np.int16) if isinstance(total, np.ndarray) else total.short()
        total = _run_sum(total, size, axis)
    return total


def _run_sum(values, size: int, axis: int):
    """Sums of ``size`` neighbours along one axis, by doubling: 10 = 8 + 2 takes four additions instead of nine."""
    length = values.shape[axis] - size + 1
    total, taken, power, width = None, 0, values, 1
    while True:
        if size & width:
            piece = _slice(power, axis, taken, taken + length)
            total = piece if total is None else total + piece
            taken += width
        if 2 * width > size:
            return total
        power = _slice(power, axis, 0, power.shape[axis] - width) + _slice(power, axis, width, power.shape[axis])
        width *= 2


def _slice(values, axis: int, start: int, stop: int):
    index = [slice(None)] * 3
    index[axis] = slice(start, stop)
    return values[tuple(index)]


def _pad(values, before: int, after: int, *, reflect: bool, value: int = 0):
    if isinstance(values, np.ndarray):
        return np.pad(values, (before, after), mode="symmetric") if reflect else np.pad(values, (before, after), constant_values=value)
    import torch

    if not reflect:
        return torch.nn.functional.pad(values, (before, after) * 3, value=value)
    for axis, length in enumerate(values.shape):
        # numpy's "symmetric": the edge voxel is repeated, and long windows bounce to and fro
        places = torch.arange(-before, length + after, device=values.device) % (2 * length)
        values = values.index_select(axis, torch.where(places < length, places, 2 * length - 1 - places))
    return values


def _as_bytes(flags):
    if isinstance(flags, np.ndarray):
        return flags.view(np.uint8)
    import torch

    return flags.view(torch.uint8)


def _where(mask, values, other):
    if isinstance(mask, np.ndarray):
        return np.where(mask, values, np.uint8(other))
    return values.masked_fill(~mask, other)


def _zeros_like(values):
    return np.zeros_like(values) if isinstance(values, np.ndarray) else values.new_zeros(values.shape)


def _range(levels) -> tuple[int, int]:
    return int(levels.min()), int(levels.max())
