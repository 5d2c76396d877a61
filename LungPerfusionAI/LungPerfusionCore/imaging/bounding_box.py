"""The box of an array that holds everything marked in it."""

from __future__ import annotations

import numpy as np

Box = tuple[slice, slice, slice]


def bounding_box(mask: np.ndarray, margin: np.ndarray | int = 0) -> Box:
    """Slices around the non-zero voxels of ``mask`` (k, j, i), grown by ``margin`` voxels (one number, or one an axis), within the array.

    An empty mask has the box of its first voxel.
    """
    margin = np.broadcast_to(margin, 3)
    slabs = np.asarray(mask.any(axis=0))
    box = []
    for axis, hit in enumerate((mask.any(axis=(1, 2)), slabs.any(axis=1), slabs.any(axis=0))):
        hits = np.flatnonzero(hit)
        low, high = (int(hits[0]), int(hits[-1]) + 1) if hits.size else (0, 1)
        box.append(slice(max(0, low - int(margin[axis])), min(mask.shape[axis], high + int(margin[axis]))))
    k, j, i = box
    return k, j, i
