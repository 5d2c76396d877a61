"""A map without small islands at every threshold at once.

Area closing (Vincent 1993): each voxel gets the lowest threshold at which it belongs to a connected part of at least so many voxels. What
lies below a threshold in the result is then exactly what lies below it in the map, less its small parts, whatever the
threshold: the islands need not be looked for while a hand moves it.
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import minimum_spanning_tree


def levels_below(values: np.ndarray, inside: np.ndarray, least_voxels: int) -> np.ndarray:
    """Levels for ``level < threshold``.

    Args:
        values: float (k, j, i), finite where ``inside``.
        inside: bool (k, j, i); voxels outside belong to nothing and connect nothing.
        least_voxels: parts with fewer voxels are islands; voxels that share a face are connected.

    Returns: float32 (k, j, i), never below ``values``; inf outside and where no threshold makes the part large enough.
    """
    out = np.full(values.shape, np.inf, np.float32)
    flat = values[inside].astype(np.float32)
    if least_voxels <= 1 or not flat.size:
        out[inside] = flat
        return out
    number = np.full(values.shape, -1, np.int32)  # scipy 1.13, which Slicer 5.10 brings, has no trees of 64-bit indices
    number[inside] = np.arange(flat.size)
    first, second = _neighbours(number)
    order = np.argsort(flat, kind="stable")
    rank = np.empty(flat.size, np.int64)
    rank[order] = np.arange(flat.size)
    later = np.maximum(rank[first], rank[second])  # when an edge is there: at the later of its two voxels
    graph = coo_array((later + 1.0, (first, second)), shape=(flat.size, flat.size)).tocsr()
    tree = minimum_spanning_tree(graph).tocoo()
    by_time = np.argsort(tree.data, kind="stable")
    times = tree.data[by_time].astype(np.int64) - 1
    found = _first_large(flat.size, tree.row[by_time], tree.col[by_time], times, least_voxels)
    out[inside] = np.where(found < flat.size, flat[order[np.minimum(found, flat.size - 1)]], np.inf)
    return out


def levels_above(values: np.ndarray, inside: np.ndarray, least_voxels: int) -> np.ndarray:
    """As ``levels_below``, for ``level > threshold``: never above ``values``; -inf where there is none."""
    return -levels_below(-values, inside, least_voxels)


def _neighbours(number: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of voxels, by their numbers, that share a face."""
    firsts, seconds = [], []
    for axis in range(number.ndim):
        a, b = (np.moveaxis(number, axis, 0)[part].reshape(-1) for part in (slice(None, -1), slice(1, None)))
        both = (a >= 0) & (b >= 0)
        firsts.append(a[both])
        seconds.append(b[both])
    return np.concatenate(firsts), np.concatenate(seconds)


def _first_large(count: int, first: np.ndarray, second: np.ndarray, times: np.ndarray, least: int) -> np.ndarray:
    """The time at which each voxel's part reaches ``least`` voxels; ``count`` where it never does.

    The edges of a spanning tree are joined in their order (Kruskal 1956), the smaller part to the larger.
    """
    parent, size = list(range(count)), [1] * count
    link, joined, grown = list(range(count)), [0] * count, [count] * count
    for a, b, time in zip(first.tolist(), second.tolist(), times.tolist(), strict=True):
        while parent[a] != a:
            parent[a] = a = parent[parent[a]]
        while parent[b] != b:
            parent[b] = b = parent[parent[b]]
        if size[a] < size[b]:
            a, b = b, a
        parent[b] = link[b] = a
        joined[b] = time
        size[a] += size[b]
        if grown[a] == count and size[a] >= least:
            grown[a] = time
    above, when, own = np.array(link), np.array(joined), np.array(grown)
    alone = own < count
    found = own.copy()
    while True:  # as often as the tree of parts is deep, the logarithm of their number
        better = np.where(alone | (above == np.arange(count)), own, np.maximum(when, found[above]))
        if np.array_equal(better, found):
            return found
        found = better
