"""The pulmonary arterial tree of a segmentation, and what lies behind a clot in it.

Every artery voxel gets its way back to the pulmonary trunk: the shortest path through the arteries (E. W. Dijkstra, Numerische
Mathematik 1, 1959), with steps weighted against thin branches' short cuts. A voxel whose way passes a clot is behind it; every
point of lung belongs to the artery voxel nearest to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import SimpleITK as sitk
from scipy import ndimage
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

from ..checks.image_checks import same_grid
from ..imaging.bounding_box import bounding_box
from ..numerics import steady
from ..sentence import Sentence
from .bridges import Pieces, pieces_of

TREE_SPACING_MM = 1.5
LEAST_VOXELS = 50
"""Fewer voxels than these are no tree."""

LEAST_CARRIED = 0.8
"""A tree that carries less of the lung than this says nothing of how much of it is obstructed."""

MOST_GAPS = 6

NEAR_VOXELS, TOUCHING_VOXELS = 2.6, 1.75
"""Voxels this near are one vessel, and this near without a gap between them. In voxels along each axis, not in mm of the largest: in the
plane of thick slices other vessels lie as near as the next slice of one's own."""


def clots_of(emboli: sitk.Image) -> list[np.ndarray]:
    """LPS points (n, 3) mm of every clot: 26-connected parts of a labelmap (> 0)."""
    array = sitk.GetArrayViewFromImage(emboli)
    if not array.any():
        return []
    box = bounding_box(array)
    parts, _ = ndimage.label(array[box] > 0, np.ones((3, 3, 3)))
    places = ndimage.find_objects(parts)
    direction = np.array(emboli.GetDirection()).reshape(3, 3) * np.array(emboli.GetSpacing())
    clots = []
    for number, place in enumerate(places, 1):
        index = np.argwhere(parts[place] == number) + [s.start + b.start for s, b in zip(place, box)]
        clots.append(np.array(emboli.GetOrigin()) + steady.times(direction, index[:, ::-1]))
    return clots


def with_clots(arteries: sitk.Image, emboli: sitk.Image) -> sitk.Image:
    """Arteries with the clots in them: a segmentation of enhanced blood stops where a clot begins, the vessel does not."""
    clots = sitk.Cast(emboli > 0, sitk.sitkUInt8)
    if same_grid(clots, arteries):
        clots.CopyInformation(arteries)  # to the last bit, which Or asks for
    else:
        clots = sitk.Resample(clots, arteries, sitk.Transform(), sitk.sitkNearestNeighbor)
    return sitk.Or(sitk.Cast(arteries > 0, sitk.sitkUInt8), clots)


@dataclass(frozen=True)
class ArteryTree:
    """Voxels of the arteries and their way back to the trunk; arrays over the voxels.

    ``points``: LPS mm (n, 3). ``thickness``: depth below the vessel's surface in mm, greatest on its axis. ``distance``:
    weighted length of the way to the trunk; ``length``: in mm, of the shortest way; both inf where there is none.
    ``before``: the voxel that comes before it on the weighted way, negative at the trunk and where there is none.
    ``root``: the voxel where the way begins, negative where there is none. ``index``: on the tree's own grid (n, 3).
    ``step_mm``: the largest spacing. ``pieces``: what was bridged, and which voxels are no specks.
    """

    points: np.ndarray
    thickness: np.ndarray
    distance: np.ndarray
    length: np.ndarray
    before: np.ndarray
    root: np.ndarray
    index: np.ndarray
    step_mm: float
    pieces: Pieces

    @property
    def reached(self) -> np.ndarray:
        """Bool (n,): voxels that have a way to the trunk."""
        return np.isfinite(self.distance)

    @cached_property
    def _finder(self) -> cKDTree:
        return cKDTree(self.points)

    def carried(self, points: np.ndarray) -> float:
        """Share of LPS points (n, 3) of lung, 0 to 1, whose nearest artery has a way to the trunk; specks do not count."""
        counted = self.pieces.counted | self.reached
        _gap, nearest = cKDTree(self.points[counted]).query(points)
        return float(self.reached[counted][nearest].mean()) if len(points) else 1.0

    def notes(self) -> tuple[str, ...]:
        """Sentences on arteries that are no single tree."""
        said, gaps = [], self.pieces.bridges
        if gaps:
            where = "; ".join(gap.words() for gap in gaps[:MOST_GAPS]) + (" ..." if len(gaps) > MOST_GAPS else "")
            said.append(
                Sentence(
                    "The given arteries are interrupted; gaps in continuing branches that were bridged: {count} ({where}).",
                    count=len(gaps),
                    where=where,
                )
            )
        if len(self.pieces.roots) > 1:
            said.append(
                Sentence(
                    "The arteries of the two lungs are not connected in the given segmentation; each lung's tree was tracked from its"
                    " widest point, and emboli proximal to it are not counted."
                )
            )
        return tuple(said)

    def touched(self, clots: Sequence[np.ndarray]) -> list[np.ndarray]:
        """For each clot (LPS points) the numbers of the voxels nearest to its points, within 1.5 voxels; empty off the arteries."""
        numbers = []
        for clot in clots:
            gap, nearest = self._finder.query(clot)
            numbers.append(np.unique(nearest[gap <= 1.5 * self.step_mm]))
        return numbers

    def behind(self, start: np.ndarray) -> np.ndarray:
        """Bool (n,): ``start`` (numbers, or bool (n,)) and every voxel whose way to the trunk passes one of them."""
        behind = np.zeros(len(self.points), bool)
        behind[start] = True
        for n in np.argsort(self.distance, kind="stable"):
            if self.before[n] >= 0 and behind[self.before[n]]:
                behind[n] = True
        return behind

    def obstructed(self, clots: Sequence[np.ndarray], filled: np.ndarray) -> np.ndarray:
        """Share 0 to 1 (n,) of each voxel's inflow that clots (numbers of their voxels) stop which fill their vessels to the shares
        ``filled``: along its way to the trunk the open shares multiply, wherever the way enters another clot."""
        clot = np.full(len(self.points), -1)
        for number, voxels in enumerate(clots):
            clot[voxels] = number
        opened = np.ones(len(self.points))
        for n in np.argsort(self.distance, kind="stable"):
            before = self.before[n]
            if before >= 0:
                opened[n] = opened[before]
            if clot[n] >= 0 and (before < 0 or clot[before] != clot[n]):
                opened[n] *= 1.0 - filled[clot[n]]
        return 1.0 - opened


def artery_tree(arteries: sitk.Image) -> ArteryTree | None:
    """The tree of a segmentation of the pulmonary arteries (labelmap > 0); None where it holds none."""
    array = sitk.GetArrayViewFromImage(arteries) > 0
    step = [max(1, round(TREE_SPACING_MM / s)) for s in arteries.GetSpacing()]
    image = sitk.GetImageFromArray(array.astype(np.uint8))
    image.CopyInformation(arteries)
    if max(step) > 1:
        # the greatest value of each block, so that thin branches stay connected
        image = sitk.BinShrink(image * 255, step) > 0
    mask = sitk.GetArrayViewFromImage(image) > 0
    index = np.argwhere(mask)
    if len(index) < LEAST_VOXELS:
        return None
    spacing = np.array(image.GetSpacing())[::-1]
    place = index * spacing
    direction = np.array(image.GetDirection()).reshape(3, 3)
    lps = np.array(image.GetOrigin()) + steady.times(direction, place[:, ::-1])
    thickness = sitk.GetArrayFromImage(sitk.SignedMaurerDistanceMap(image, True, False, True))[mask] + spacing.min()
    # gaps of a voxel (thin branches at CT resolution) are bridged at a price
    near = cKDTree(index).query_pairs(NEAR_VOXELS, output_type="ndarray")
    length = np.linalg.norm(place[near[:, 0]] - place[near[:, 1]], axis=1)
    longer = 1.0 + 4.0 * np.maximum(np.linalg.norm(index[near[:, 0]] - index[near[:, 1]], axis=1) / TOUCHING_VOXELS - 1.0, 0)
    cost = length * longer / np.sqrt(np.minimum(thickness[near[:, 0]], thickness[near[:, 1]]))
    pieces = pieces_of(lps, thickness, near, float(np.prod(spacing)) / 1000.0, float(spacing.max()))
    if pieces.bridges:
        near = np.concatenate([near, [(gap.voxel, gap.onto) for gap in pieces.bridges]])
        added = np.array([gap.gap_mm for gap in pieces.bridges])
        wide = np.minimum(*(thickness[near[-len(added) :, n]] for n in (0, 1)))
        length, cost = np.append(length * longer, added), np.append(cost, added / np.sqrt(wide))
    else:
        length = length * longer
    graph = coo_matrix((cost, (near[:, 0], near[:, 1])), shape=(len(index),) * 2).tocsr()
    distance, before, root = dijkstra(graph, directed=False, indices=list(pieces.roots), return_predecessors=True, min_only=True)
    if np.count_nonzero(np.isfinite(distance)) < LEAST_VOXELS:
        return None
    graph.data = coo_matrix((length, (near[:, 0], near[:, 1])), shape=graph.shape).tocsr().data
    ways = dijkstra(graph, directed=False, indices=list(pieces.roots), min_only=True)
    return ArteryTree(lps, thickness, distance, ways, before, root, index, float(spacing.max()), pieces)
