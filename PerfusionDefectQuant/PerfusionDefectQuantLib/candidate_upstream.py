"""Which lung lies downstream of a clot: by the arterial tree where it is given, else by a cone.

Cone. What opens ahead of the clot, by its place and direction (``candidate_cones``).

Tree. Lung whose artery's way back to the pulmonary trunk passes a clot (``LungPerfusionCore.arteries.tree``); its artery
is the nearest one of its own lobe, because arteries do not cross fissures.
"""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
from scipy.spatial import cKDTree

from LungPerfusionCore.arteries.filling import filled_shares
from LungPerfusionCore.arteries.place import thinned
from LungPerfusionCore.arteries.tree import LEAST_CARRIED, ArteryTree, artery_tree, with_clots
from LungPerfusionCore.sentence import Sentence

from .candidate_cones import LUNG_POINTS, Cones
from .candidate_emboli import KnownEmboli, combined, farther, jointly

LOBE_GAP_MM, LEAST_LOBE_VOXELS = 6.0, 20


def downstream_of(
    emboli: KnownEmboli | None,
    arteries: sitk.Image | None,
    ct: sitk.Image | None,
    region: np.ndarray | None,
    side: np.ndarray,
    hila: dict[int, np.ndarray],
    grid,
    rules,
) -> dict:
    """Fields ``downstream``, ``reached``, ``obstructed``, ``stopped``, ``cone``, ``opening``, ``clot_gap``, ``clots``, ``found_share``,
    ``by_tree``, ``model`` and ``notes`` of ``candidate_features.BlockMaps``.

    ``region`` (lobes, or None) and ``side``: of every block in patient order. A clot in a branch that the arteries do
    not show is followed by the cone, and so is every clot where the arteries' tree carries too little of the lung
    (``artery_tree.LEAST_CARRIED``). ``downstream`` and ``cone`` are probabilities (``candidate_emboli``), 0 or 1 of certain clots;
    ``reached``: 1 downstream of any clot, however improbable; ``obstructed``: share of the inflow that these stop, by how much of its
    vessel each fills in ``ct`` (``arteries.filling``), open shares multiplied; ``opening``: the degree to which it opens ahead of any;
    ``stopped``: as ``obstructed``, where a cone is followed each clot by the degree to which it opens ahead of it.
    ``clot_gap``: an embolus that is 1 / e as probable as the surest counts as ``CLOT_MM`` farther away.
    """
    gap = np.full(side.shape, np.inf, np.float32)
    if emboli is None:
        blank = np.full(side.shape, np.nan, np.float32)
        nothing = {
            "downstream": blank,
            "reached": blank,
            "obstructed": blank,
            "stopped": blank,
            "cone": blank,
            "opening": blank,
            "clot_gap": gap,
        }
        return {**nothing, "clots": None, "found_share": 0.0, "by_tree": False, "notes": ()}
    downstream, reached, obstructed, stopped, opened, opening = (np.zeros(side.shape, np.float32) for _ in range(6))
    clots, sure = emboli.points, emboli.probabilities
    fields = {"downstream": downstream, "reached": reached, "obstructed": obstructed, "stopped": stopped, "cone": opened}
    fields |= {"opening": opening, "clot_gap": gap, "clots": len(clots)}
    fields |= {"found_share": emboli.found_share, "by_tree": False, "model": emboli.model, "notes": emboli.notes}
    if not clots:
        return fields
    lung = side > 0
    numbers = grid.patient(np.arange(side.size).reshape(grid.shape))[lung]
    points, sides = grid.points(numbers), side[lung]
    step = max(1, len(points) // LUNG_POINTS)
    gap[lung] = _gap(points, clots, sure)
    within = None if region is None else region[lung]
    degrees = Cones(points, sides, within, hila, rules).degrees(clots)
    past = [degree > 0 for degree in degrees]
    opened[lung], opening[lung] = combined(sure, past), jointly(degrees)
    filled = filled_shares(clots, emboli.image, ct)
    tree = None if arteries is None else artery_tree(with_clots(arteries, emboli.image))
    carried = 0.0 if tree is None else tree.carried(points[::step])
    if carried < LEAST_CARRIED:
        downstream[lung], reached[lung] = opened[lung], np.any(past, axis=0)
        obstructed[lung] = combined(filled, past)
        stopped[lung] = jointly([share * degree for share, degree in zip(filled, degrees, strict=True)])
        if arteries is not None:
            held = (
                Sentence("hold no tree")
                if tree is None
                else Sentence("fall into pieces (their tree carries {percent:.0f} % of the lung)", percent=100 * carried)
            )
            fields["notes"] = (
                *emboli.notes,
                Sentence("The given arteries {held}, so lung downstream of an embolus was determined by direction alone.", held=held),
            )
        return fields
    nearest = nearest_artery(points, within, tree)
    touched = tree.touched(clots)
    behind, certainty = [], []
    # emboli of one probability are one walk through the tree
    for probability in np.unique(sure):
        together = [touched[n] for n in np.flatnonzero(sure == probability)]
        for some in [together] if probability == 1.0 else [[each] for each in together]:
            if len(start := np.concatenate(some)):
                behind.append(tree.behind(start)[nearest])
                certainty.append(probability)
    missed = [n for n, voxels in enumerate(touched) if not len(voxels)]
    behind += [past[n] for n in missed]
    certainty += [sure[n] for n in missed]
    downstream[lung], reached[lung] = combined(np.array(certainty), behind), np.any(behind, axis=0)
    along = tree.obstructed(touched, filled)[nearest]
    obstructed[lung] = jointly([along, *(filled[n] * past[n] for n in missed)])
    stopped[lung] = jointly([along, *(filled[n] * degrees[n] for n in missed)])
    return {**fields, "by_tree": True, "notes": (*emboli.notes, *tree.notes())}


def _gap(points: np.ndarray, clots: list[np.ndarray], sure: np.ndarray) -> np.ndarray:
    """Distance (n,) of points to the nearest clot, those less probable than the surest farther away
    (``candidate_emboli.farther``)."""
    out = np.full(len(points), np.inf)
    for probability in np.unique(sure[sure > 0]):
        some = np.concatenate([thinned(clots[n]) for n in np.flatnonzero(sure == probability)])
        out = np.minimum(out, cKDTree(some).query(points)[0] + farther(float(probability / sure.max())))
    return out


def nearest_artery(points: np.ndarray, lobes: np.ndarray | None, tree: ArteryTree) -> np.ndarray:
    """For each lung point (n, 3) the number of the artery voxel that is nearest to it, in its own lobe where ``lobes`` (n,) are
    given. An artery voxel belongs to the lobe of the lung within ``LOBE_GAP_MM``; where a lobe has next to none, all count.
    """
    numbers = np.flatnonzero(tree.reached)
    arteries = tree.points[numbers]
    if lobes is None:
        return numbers[cKDTree(arteries).query(points)[1]]
    gap, lung = cKDTree(points).query(arteries)
    own = np.where(gap <= LOBE_GAP_MM, lobes[lung].astype(int), -1)
    out = np.zeros(len(points), np.int64)
    for lobe in np.unique(lobes):
        inside = np.flatnonzero(own == lobe)
        inside = inside if len(inside) >= LEAST_LOBE_VOXELS else np.arange(len(numbers))
        here = lobes == lobe
        out[here] = numbers[inside[cKDTree(arteries[inside]).query(points[here])[1]]]
    return out
