"""How high in the pulmonary arterial tree a clot lies, and how much of the tree it obstructs.

Every piece of lung is fed by the artery nearest to it. A clot's *territory* is the lung fed by the sections that it fills to at
least half of its own greatest filling, and by all behind them. The level goes by the territory, because calibres vary from person to
person while the tree's branching does not: see ``LEVEL_RULE``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.arteries.sections import Sections, sections_of
from LungPerfusionCore.arteries.tree import LEAST_CARRIED, ArteryTree, artery_tree
from LungPerfusionCore.lungs.regions import LOBES, Regions
from LungPerfusionCore.measurements import beside_limit
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.sentence import Sentence

from .segment_scores import Patency, proposed_states, segments_of_points

MAIN_SHARE, LOBE_SHARE, LOBAR_SHARE, SEGMENTAL_SHARE = 0.55, 0.55, 0.25, 0.05
LEVEL_RULE = Sentence(
    "Level by the lung behind the clot (fed by the nearest artery): main from 55 % of two lobes (of a lung where no lobes are given);"
    " lobar from 55 % of a lobe (25 % of a lung); segmental from 5 % of a lung, half of one of its ten segments; subsegmental below."
)
SEGMENT_SHARE = 0.15
COMPLETE, PARTIAL, DISTAL = 0.8, 0.1, 0.3
OBSTRUCTION_RULE = Sentence(
    "Obstruction: filled fraction of the arteries' cross-sections, the narrowest of each clot on the way from the trunk, open fractions"
    " of different clots multiplied, mean over the lung that they feed. Qanadli-like: largest branches that feed at most 15 % of a lung,"
    " taken as segments, each by its share of ten segments a lung: 2 where 80 % or more is obstructed, 1 where 10 % or more is or a clot"
    " lies behind, of 40 (after Qanadli, AJR 2001;176:1415-1420). Estimates."
)
LUNG_POINTS = 60_000
CLOTS_ALONE = Sentence("the Qanadli-like index was estimated from embolus size alone")


@dataclass(frozen=True)
class ClotPlace:
    """Where a clot lies in the tree: ``level``; ``right`` and ``left``: shares 0 to 1 of each lung behind it; ``lobes``: of each lobe
    (empty without lobes); ``filled``: of the artery's cross-section, at its narrowest (0 to 1)."""

    level: str
    right: float
    left: float
    lobes: dict[str, float]
    filled: float


@dataclass(frozen=True)
class LungSample:
    """Points spread over the lung: ``points`` (n, 3) LPS mm, ``atoms`` (n,): the atomic label of each."""

    points: np.ndarray
    atoms: np.ndarray


def lung_sample(regions: Regions, most: int = LUNG_POINTS) -> LungSample:
    """About ``most`` points of the lung, every n-th voxel of it in memory's order."""
    labels = np.ascontiguousarray(sitk.GetArrayViewFromImage(regions.labels))
    places = np.flatnonzero(labels.reshape(-1) > 0)
    places = places[:: max(1, len(places) // most)]
    index = np.stack(np.unravel_index(places, labels.shape), axis=1)
    step = np.reshape(regions.labels.GetDirection(), (3, 3)) * np.array(regions.labels.GetSpacing())
    return LungSample(np.array(regions.labels.GetOrigin()) + steady.times(step, index[:, ::-1]), labels.reshape(-1)[places])


class ArterialSupply:
    """The arteries' sections and the lung that each feeds.

    Args:
        arteries: pulmonary arteries, the clots' voxels included (``artery_tree.with_clots``), > 0.
        regions: lobes or zones; without them every end of the tree counts as one piece of lung, right or left of the
            tree's middle.
        lung: a sample of them that was drawn before.

    ``sections`` is None where the arteries hold no tree, or one that carries too little of the lung (``LEAST_CARRIED``) to say
    anything. ``carried``: share 0 to 1 of the lung whose nearest artery is part of the tree. ``notes``: sentences.
    """

    def __init__(self, arteries: sitk.Image, regions: Regions | None = None, lung: LungSample | None = None):
        tree = artery_tree(arteries)
        self.sections: Sections | None = None
        self.carried = 0.0
        self._lobes: tuple[str, ...] = ()
        self._segments: tuple[np.ndarray, np.ndarray] | None = None  # of the lung's points: section that feeds them, lung segment
        if tree is None:
            self.notes: tuple[str, ...] = (
                Sentence(
                    "The given arteries form no connected tree, so embolus level and obstruction were not estimated; {clots_alone}.",
                    clots_alone=CLOTS_ALONE,
                ),
            )
            return
        lung = lung if lung is not None or regions is None else lung_sample(regions)
        self.carried = tree.carried(tree.points[tree.pieces.counted] if lung is None else lung.points)
        self.notes = tree.notes()
        if self.carried < LEAST_CARRIED:
            what = Sentence("of the given arteries" if lung is None else "of the lung")
            self.notes += (
                Sentence(
                    "The given arteries fall into pieces: what is connected with their trunk carries {carried:.0f} % {what} "
                    "({least_carried:.0f} % are needed), so neither levels nor obstruction were estimated from them; {clots_alone}.",
                    carried=beside_limit(100 * self.carried, 100 * LEAST_CARRIED, 0),
                    what=what,
                    least_carried=100 * LEAST_CARRIED,
                    clots_alone=CLOTS_ALONE,
                ),
            )
            return
        self.sections = sections_of(tree)
        fed = None if regions is None else self._fed(regions, lung)
        self._own = self._ends() if fed is None else fed
        self._total = self._own.sum(axis=0)
        self._supply = self.sections.supply(self._own)

    @property
    def tree(self) -> ArteryTree | None:
        return None if self.sections is None else self.sections.tree

    def _ends(self) -> np.ndarray:
        """One piece of lung for each end of the tree; columns right, left."""
        sections = self.sections
        ends = np.ones(len(sections.parent), bool)
        ends[sections.parent[sections.parent >= 0]] = False
        reached = sections.of_voxel >= 0
        x = np.bincount(sections.of_voxel[reached], sections.tree.points[reached, 0]) / sections.voxels
        right = x < np.mean(np.quantile(x, (0.02, 0.98)))
        return np.stack([ends & right, ends & ~right], axis=1).astype(float)

    def _fed(self, regions: Regions, lung: LungSample) -> np.ndarray | None:
        """Lung by section: columns right, left and the lobes; None where the regions name no side."""
        if not len(lung.points) or ("right" not in regions.groups and "left" not in regions.groups):
            return None
        sections = self.sections.nearest(lung.points)
        self._lobes = tuple(lobe for lobe in LOBES if lobe in regions.groups)
        if len(self._lobes) == len(LOBES):
            lobes = np.zeros(len(lung.points), int)
            for number, name in enumerate(LOBES, 1):
                lobes[np.isin(lung.atoms, regions.groups[name])] = number
            self._segments = sections, segments_of_points(lung.points, lobes)
        own = np.zeros((len(self.sections.parent), 2 + len(self._lobes)))
        for column, name in enumerate(("right", "left", *self._lobes)):
            inside = np.isin(lung.atoms, regions.groups.get(name, ()))
            own[:, column] = np.bincount(sections[inside], minlength=len(own))
        return own

    def places(self, filled: list[np.ndarray]) -> list[ClotPlace | None]:
        """Where each clot lies that fills the sections to these fractions; None for one off the arteries."""
        starts = [each >= 0.5 * each.max() for each in filled]
        behind = self.sections.behind(np.array(starts)) if starts else []
        return [self._place(each, own) if each.any() else None for each, own in zip(filled, behind, strict=True)]

    def _place(self, filled: np.ndarray, behind: np.ndarray) -> ClotPlace:
        behind = self._own[behind].sum(axis=0)
        share = behind / np.maximum(self._total, 1.0)
        lobes = dict(zip(self._lobes, share[2:].tolist(), strict=True))
        most, whole = float(share[:2].max()), sum(part >= LOBE_SHARE for part in lobes.values())
        if whole >= 2 if lobes else most >= MAIN_SHARE:
            level = "main"
        elif whole or (not lobes and most >= LOBAR_SHARE):
            level = "lobar"
        else:
            level = "segmental" if most >= SEGMENTAL_SHARE else "subsegmental"
        return ClotPlace(level, float(share[0]), float(share[1]), lobes, float(filled.max()))

    def segment_states(self, filled: list[np.ndarray]) -> dict[str, Patency]:
        """The twenty segmental arteries as ``segment_scores.PROPOSAL_RULE`` has them; empty where the five lobes are not all given."""
        if self._segments is None:
            return {}
        sections, segments = self._segments
        counted = [np.where(each >= PARTIAL, each, 0.0) for each in filled]
        start = np.any([each >= PARTIAL for each in filled], axis=0) if filled else np.zeros(len(self.sections.parent), bool)
        return proposed_states(segments, self.sections.obstruction(counted)[sections], self.sections.behind(start)[sections])

    def obstruction_percent(self, filled: list[np.ndarray]) -> float:
        """Mean obstruction of the lung's arteries (``OBSTRUCTION_RULE``) by clots that fill the sections to these fractions."""
        lung = self._own[:, :2].sum(axis=1)
        counted = [np.where(each >= PARTIAL, each, 0.0) for each in filled]
        return 100.0 * float(np.average(self.sections.obstruction(counted), weights=lung))

    def behind_percent(self, filled: list[np.ndarray]) -> float:
        """Share of the lung that lies behind any clot that fills a tenth of its artery or more."""
        start = np.any([each >= PARTIAL for each in filled], axis=0) if filled else np.zeros(len(self.sections.parent), bool)
        lung = self._own[:, :2].sum(axis=1)
        return 100.0 * float(lung[self.sections.behind(start)].sum() / lung.sum())

    def qanadli_percent(self, filled: list[np.ndarray]) -> float:
        """Qanadli-like index (``OBSTRUCTION_RULE``), percent of 40."""
        if not filled:
            return 0.0
        sections = self.sections
        obstruction = sections.obstruction(filled)
        clots_behind = sections.supply((np.max(filled, axis=0) >= DISTAL).astype(float)) > 0
        share = (self._supply[:, :2] / np.maximum(self._total[:2], 1.0)).max(axis=1)
        parent = sections.parent
        segment = (share <= SEGMENT_SHARE) & ((parent < 0) | (share[parent] > SEGMENT_SHARE)) & (share > 0)
        points = np.where(obstruction >= COMPLETE, 2.0, np.where((obstruction >= PARTIAL) | clots_behind, 1.0, 0.0))
        return 50.0 * float(np.average(points[segment], weights=share[segment])) if segment.any() else 0.0
