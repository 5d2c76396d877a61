"""Connected parts of a few voxels of a large grid, without the grid."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components


def connected_parts(voxels: np.ndarray, shape: tuple[int, ...]) -> tuple[np.ndarray, int]:
    """Label (from 0, by first voxel) of the 26-connected part that each voxel belongs to, and the number of parts.

    ``voxels``: ascending C-order offsets into a grid of ``shape``. The same as ``ndimage.label``, without the grid: clots are a
    thousandth of it.
    """
    wide = tuple(n + 2 for n in shape)  # a frame, so that no neighbour is on the other side of the grid
    index = np.stack(np.unravel_index(voxels, shape), axis=0) + 1
    keys = np.ravel_multi_index(tuple(index), wide)
    pairs = []
    for k, j, i in np.ndindex(3, 3, 3):
        shift = ((k - 1) * wide[1] + (j - 1)) * wide[2] + i - 1
        if shift > 0:
            at = np.searchsorted(keys, keys + shift)
            at[at == len(keys)] = 0
            here = np.flatnonzero(keys[at] == keys + shift)
            pairs.append((here, at[here]))
    ends = [np.concatenate(each) for each in zip(*pairs, strict=True)]
    graph = coo_matrix((np.ones(len(ends[0]), bool), ends), shape=(len(keys),) * 2)
    count, labels = connected_components(graph, directed=False)
    first = np.full(count, len(keys))
    np.minimum.at(first, labels, np.arange(len(keys)))
    renumber = np.empty(count, np.int64)
    renumber[np.argsort(first, kind="stable")] = np.arange(count)
    return renumber[labels], count
