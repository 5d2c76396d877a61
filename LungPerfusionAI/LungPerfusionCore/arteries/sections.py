"""Cross-sections of an arterial tree: how much of each a clot fills, and what lies behind.

Voxels of the tree at about the same way from the trunk that touch each other are one section of one vessel (level sets of the geodesic
distance; A. Verroust and F. Lazarus, Visual Computer 16, 2000). Each section has one parent, the section before it on the way from
the trunk. Of a section that a clot fills to the fraction f, 1 - f is open; along the way from the trunk to a section the open fractions of
different clots multiply, of one clot the narrowest counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .tree import TOUCHING_VOXELS, ArteryTree

SECTION_STEPS = 1.5
"""Length of a section in voxels of the tree: short enough to tell a clot's narrowest place, long enough to be one piece."""


@dataclass(frozen=True)
class Sections:
    """A tree of sections; arrays over them unless said otherwise.

    ``tree``: the voxels. ``of_voxel`` (voxels,): section of each voxel, -1 where a voxel has no way to the trunk. ``parent``: -1 at the
    trunk; ``order``: sections, every parent before its children. ``voxels``: how many each has.
    """

    tree: ArteryTree
    of_voxel: np.ndarray
    parent: np.ndarray
    order: np.ndarray
    voxels: np.ndarray

    @cached_property
    def _finder(self) -> cKDTree:
        return cKDTree(self.tree.points[self.of_voxel >= 0])

    def nearest(self, points: np.ndarray) -> np.ndarray:
        """The section that feeds each LPS point (n, 3): that of the artery voxel nearest to it."""
        return self.of_voxel[self.of_voxel >= 0][self._finder.query(points)[1]]

    def supply(self, amounts: np.ndarray) -> np.ndarray:
        """Sums of an amount (a section each, or columns of them) over each section and all behind it."""
        total = np.array(amounts, float)
        for n in self.order[::-1]:
            if self.parent[n] >= 0:
                total[self.parent[n]] += total[n]
        return total

    @cached_property
    def _levels(self) -> tuple[tuple[np.ndarray, np.ndarray], ...]:
        """Sections as many steps from the trunk, with their parents, from the trunk outwards."""
        depth = np.zeros(len(self.parent), int)
        for n in self.order:
            if self.parent[n] >= 0:
                depth[n] = depth[self.parent[n]] + 1
        by_depth = np.argsort(depth, kind="stable")
        parts = np.split(by_depth, np.cumsum(np.bincount(depth))[:-1])
        return tuple((part, self.parent[part]) for part in parts[1:])

    def behind(self, start: np.ndarray) -> np.ndarray:
        """Bool: sections that are ``start`` (bool; one row, or many) or lie behind one of their row."""
        behind = np.array(start, bool).T.copy()
        for sections, parents in self._levels:
            behind[sections] |= behind[parents]
        return behind.T

    def filled(self, clot: np.ndarray) -> np.ndarray:
        """Fraction 0 to 1 of each section that a clot (numbers of voxels) fills."""
        sections = self.of_voxel[clot]
        return np.bincount(sections[sections >= 0], minlength=len(self.parent)) / np.maximum(self.voxels, 1)

    def obstruction(self, fractions: Sequence[np.ndarray]) -> np.ndarray:
        """Obstruction 0 to 1 of the way from the trunk to each section, by the filled fractions of every clot."""
        opened = np.ones(len(self.parent))
        if len(fractions):
            worst = np.array(fractions, float).T.copy()
            for sections, parents in self._levels:
                worst[sections] = np.maximum(worst[sections], worst[parents])
            for each in worst.T:
                opened *= 1.0 - each
        return 1.0 - opened


def sections_of(tree: ArteryTree) -> Sections:
    """Cut a tree into sections."""
    reached = tree.reached
    numbers = np.flatnonzero(reached)
    # around the deepest voxel level sets are balls, not sections: up to the wall all is trunk
    beyond = np.maximum(tree.length[numbers] - tree.thickness[tree.root[numbers]], 0.0)
    steps = np.ceil(beyond / (SECTION_STEPS * tree.step_mm)).astype(int)
    pairs = cKDTree(tree.index[numbers]).query_pairs(TOUCHING_VOXELS, output_type="ndarray")
    pairs = pairs[steps[pairs[:, 0]] == steps[pairs[:, 1]]]
    graph = coo_matrix((np.ones(len(pairs), bool), (pairs[:, 0], pairs[:, 1])), shape=(len(numbers),) * 2)
    count, label = connected_components(graph, directed=False)
    of_voxel = np.full(len(tree.points), -1)
    of_voxel[numbers] = label
    # the way back of a section is that of its voxel nearest to the trunk, which leaves it
    by_way = numbers[np.argsort(tree.distance[numbers], kind="stable")]
    order, first = np.unique(of_voxel[by_way], return_index=True)
    before = tree.before[by_way[first]]
    parent = np.where(before >= 0, of_voxel[np.maximum(before, 0)], -1)
    return Sections(tree, of_voxel, parent, order[np.argsort(first, kind="stable")], np.bincount(label, minlength=count))
