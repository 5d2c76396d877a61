"""Sorting of a region's voxels by value, exactly and fast: what the threshold index is made of."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

SUM_STEP = 4096  # voxels between stored partial sums: 8 bytes each 4096 voxels, and at most 4096 additions a lookup


def sort_region(values: np.ndarray, indices: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Sort a region's voxels by value, then by index; returns (sorted values, their indices).

    Types of up to 4 bytes are packed with their index into one 8-byte key, so that one vectorised sort of keys does what an
    argsort followed by two gathers would do, three times faster. A float's bits, with the sign folded in, order as the
    float does; negative zero is made positive first, because it equals zero and must tie with it.
    """
    if values.dtype == np.float32:
        bits = (values + np.float32(0.0)).view(np.uint32)
        bits = bits ^ np.where(bits >> 31, np.uint32(0xFFFFFFFF), np.uint32(0x80000000))
    elif values.dtype == np.int32:
        bits = values.view(np.uint32) ^ np.uint32(0x80000000)
    else:
        order = np.argsort(values, kind="stable")
        return values[order], indices[order]
    keys = bits.astype(np.uint64)
    keys <<= np.uint64(32)
    keys |= indices.view(np.uint32)
    keys.sort()
    order = keys.astype(np.uint32).view(np.int32)
    keys >>= np.uint64(32)
    bits = keys.astype(np.uint32)
    if values.dtype == np.int32:
        return (bits ^ np.uint32(0x80000000)).view(np.int32), order
    bits ^= np.where(bits >> 31, np.uint32(0x80000000), np.uint32(0xFFFFFFFF))
    return bits.view(np.float32), order


def wider(dtype: np.dtype) -> np.dtype:
    """The type a map is sorted in: float32, float64, int32 or int64, whichever holds its numbers exactly."""
    if dtype.kind == "f":
        return np.dtype(np.float64 if dtype.itemsize == 8 else np.float32)
    return np.dtype(np.int64 if dtype == np.uint32 or dtype.itemsize == 8 else np.int32)


def join(runs: list[np.ndarray], dtype: npt.DTypeLike) -> np.ndarray:
    """Concatenate and release the parts one by one, so that the whole is never held twice."""
    joined = np.empty(sum(len(run) for run in runs), dtype=dtype)
    position = 0
    runs.reverse()
    while runs:
        run = runs.pop()
        joined[position : position + len(run)] = run
        position += len(run)
    return joined


def partial_sums(run: np.ndarray) -> np.ndarray:
    """Sums of run[:0], run[:4096], ..., and last of all of it."""
    if not len(run):
        return np.zeros(1)
    blocks = np.add.reduceat(run, np.arange(0, len(run), SUM_STEP), dtype=np.float64)
    return np.concatenate([[0.0], np.cumsum(blocks)])
