"""Which lung lies downstream of a clot: by the arterial tree where it is given, else by a cone.

Cone. Pulmonary arteries run from the hilum outwards and hardly turn back, so the territory of a branch opens away from
the hilum like a cone with its apex at the clot. A block x is downstream of a clot c of the hilum h to the degree that
the angle between x - c and the clot's way out is small: 1 on the axis, 0 at ``cone_degrees``; the way out is c - h, or
the clot's own long axis where it is long enough to have one. A clot nearer to the hilum than ``central_mm`` may feed
the whole lung: its cone points at the middle of that lung and is open to 90 degrees.

Tree. Lung whose artery's way back to the pulmonary trunk passes a clot (``LungPerfusionCore.arteries.tree``); its artery
is the nearest one of its own lobe, because arteries do not cross fissures.
"""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
from scipy.spatial import cKDTree

from LungPerfusionCore.arteries.tree import LEAST_CARRIED, ArteryTree, artery_tree, with_clots
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.numerics.principal_axis import principal_axes
from LungPerfusionCore.sentence import Sentence

from .candidate_emboli import KnownEmboli, combined, farther

LEAST_AXIS_RATIO = 2.0
CLOT_POINTS, LOBE_POINTS = 300, 30_000
LOBE_GAP_MM, LEAST_LOBE_VOXELS = 6.0, 20


def downstream_of(
    emboli: KnownEmboli | None,
    arteries: sitk.Image | None,
    region: np.ndarray | None,
    side: np.ndarray,
    hila: dict[int, np.ndarray],
    grid,
    rules,
) -> dict:
    """Fields ``downstream``, ``reached``, ``cone``, ``clot_gap``, ``clots``, ``found_share``, ``by_tree``, ``model`` and ``notes`` of
    ``candidate_features.BlockMaps``.

    ``region`` (lobes, or None) and ``side``: of every block in patient order. A clot in a branch that the arteries do
    not show is followed by the cone, and so is every clot where the arteries' tree carries too little of the lung
    (``artery_tree.LEAST_CARRIED``). ``downstream`` and ``cone`` are probabilities (``candidate_emboli``), 0 or 1 of certain clots;
    ``reached``: 1 downstream of any clot, however improbable. ``clot_gap``: an embolus that is 1 / e as probable as the
    surest counts as ``CLOT_MM`` farther away.
    """
    gap = np.full(side.shape, np.inf, np.float32)
    if emboli is None:
        blank = np.full(side.shape, np.nan, np.float32)
        nothing = {"downstream": blank, "reached": blank, "cone": blank, "clot_gap": gap}
        return {**nothing, "clots": None, "found_share": 0.0, "by_tree": False, "notes": ()}
    downstream, reached, opened = (np.zeros(side.shape, np.float32) for _ in range(3))
    clots, sure = emboli.points, emboli.probabilities
    fields = {"downstream": downstream, "reached": reached, "cone": opened, "clot_gap": gap, "clots": len(clots)}
    fields |= {"found_share": emboli.found_share, "by_tree": False, "model": emboli.model, "notes": emboli.notes}
    if not clots:
        return fields
    lung = side > 0
    numbers = grid.patient(np.arange(side.size).reshape(grid.shape))[lung]
    points, sides = grid.points(numbers), side[lung]
    step = max(1, len(points) // LOBE_POINTS)
    finder = cKDTree(points[::step])
    gap[lung] = _gap(points, clots, sure)
    within = None if region is None else region[lung]
    lobes = None if region is None else [np.unique(within[::step][finder.query(_thinned(clot))[1]]) for clot in clots]
    limits = (rules.cone_degrees, rules.central_mm)

    own = [None] * len(clots) if lobes is None else [[each] for each in lobes]
    past = [cone(points, sides, [clot], hila, *limits, region=within, lobes=its) > 0 for clot, its in zip(clots, own, strict=True)]
    opened[lung] = combined(sure, past)
    tree = None if arteries is None else artery_tree(with_clots(arteries, emboli.image))
    carried = 0.0 if tree is None else tree.carried(points[::step])
    if carried < LEAST_CARRIED:
        downstream[lung], reached[lung] = opened[lung], np.any(past, axis=0)
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
    return {**fields, "by_tree": True, "notes": (*emboli.notes, *tree.notes())}


def _gap(points: np.ndarray, clots: list[np.ndarray], sure: np.ndarray) -> np.ndarray:
    """Distance (n,) of points to the nearest clot, those less probable than the surest farther away
    (``candidate_emboli.farther``)."""
    out = np.full(len(points), np.inf)
    for probability in np.unique(sure[sure > 0]):
        some = np.concatenate([_thinned(clots[n]) for n in np.flatnonzero(sure == probability)])
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


def _thinned(clot: np.ndarray) -> np.ndarray:
    """At most about ``CLOT_POINTS`` of a clot's points, evenly: enough for distances to it."""
    return clot[:: max(1, len(clot) // CLOT_POINTS)]


def cone(
    points: np.ndarray,
    side: np.ndarray,
    clots: list[np.ndarray],
    hila: dict[int, np.ndarray],
    cone_degrees: float,
    central_mm: float,
    *,
    region: np.ndarray | None = None,
    lobes: list[np.ndarray] | None = None,
) -> np.ndarray:
    """Degree 0 to 1 (float32) to which lung points (n, 3) of ``side`` (1 right, 2 left) lie downstream of any clot.

    With ``region`` (n,) and ``lobes`` (for every clot the lobes it lies in), a clot off the hilum acts in its own
    lobes only.
    """
    out = np.zeros(len(points), np.float32)
    for number, clot in enumerate(clots):
        middle = clot.mean(axis=0)
        # a clot belongs to the lung whose hilum it is nearest to; one between both hila (saddle) to both
        away = {value: float(steady.length(middle - hilum)) for value, hilum in hila.items()}
        for value, distance in away.items():
            others = [d for v, d in away.items() if v != value]
            if others and distance > min(others) + central_mm:
                continue
            chosen = side == value
            if lobes is not None and distance >= central_mm:
                chosen = chosen & np.isin(region, lobes[number])
            degree = _one_cone(points[chosen], clot, middle, hila[value], cone_degrees, central_mm)
            out[chosen] = np.maximum(out[chosen], degree)
    return out


def _one_cone(points, clot, middle, hilum, cone_degrees, central_mm) -> np.ndarray:
    outward = middle - hilum
    distance = float(steady.length(outward))
    if distance < central_mm:
        centre = hilum if len(points) == 0 else points.mean(axis=0)
        axis, limit, apex = centre - hilum, 90.0, middle
    else:
        axis, limit = outward / distance, cone_degrees
        spread, ways = principal_axes(clot - middle) if len(clot) > 8 else (np.zeros(3), np.eye(3))
        if spread[2] > LEAST_AXIS_RATIO**2 * max(spread[1], 1e-6):
            long = ways[2] * (1 if steady.dot(ways[2], axis) >= 0 else -1)
            if steady.dot(long, axis) > 0.3:
                axis = long
        along = steady.dot(clot - middle, axis)
        apex = middle + axis * float(along.min())
    axis = axis / max(float(steady.length(axis)), 1e-6)
    v = points - apex
    length = np.maximum(np.linalg.norm(v, axis=1), 1e-3)
    angle = np.degrees(steady.arccos(np.clip(steady.dot(v, axis) / length, -1, 1)))
    return np.clip(1.0 - angle / limit, 0, 1).astype(np.float32)
