"""The list of emboli: how large each is, how dense, where, how high in the arterial tree, and what all of them obstruct.

Measured on a segmentation of the clots, whoever made it: a network's probability above a threshold, another tool, or a hand.
An embolus is one connected part of it (26 neighbours).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import SimpleITK as sitk
from scipy import ndimage
from scipy.spatial import cKDTree

from LungPerfusionCore.arteries.place import LEAST_SIDE, MAIN_MM, thinned
from LungPerfusionCore.arteries.tree import with_clots
from LungPerfusionCore.checks.given import Given
from LungPerfusionCore.checks.input_checks import check_together
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.regions import Regions, regions_from_labels, regions_from_zones
from LungPerfusionCore.lungs.segmentation import segment_lungs
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.numerics.connected_components import connected_parts
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence, in_a_row

from .arterial_supply import (
    LEVEL_RULE,
    OBSTRUCTION_RULE,
    ArterialSupply,
    ClotPlace,
    LungSample,
    lung_sample,
)
from .segment_scores import KEYS, Patency

FLOW_EXPONENT, MAIN_DIAMETER_MM = 7.0 / 3.0, 18.0
SIZE_RULE = Sentence(
    "So the Qanadli-like index was estimated from embolus size alone: a clot of diameter d (of the largest ball in it) stops"
    " (d / 18 mm)^(7/3) of the flow of a lung (flow and diameter of a vessel: Huo and Kassab, J R Soc Interface 2012;9:190-200; 18 mm"
    " fits simulated patients); what the clots leave open multiplies. An estimate, coarser than with arteries."
)
MOST_LOOSE = 0.2  # of the clots' volume off the arteries' tree: more, and what the others obstruct says little
OF_LOBE = 0.6  # a clot whose lung behind it lies this much in one lobe belongs to that lobe
LUNG_POINTS = 30_000


@dataclass(frozen=True)
class Embolus:
    """One embolus.

    ``centre``: LPS, mm, a voxel of it, the nearest to its middle. ``extent_mm``: left to right, front to back, top to bottom.
    ``slices``: first and last slice of the CTPA that it is on, from 0. ``mean_hu``; ``peak``: highest probability in it, NaN without
    one. ``region``: lobe, zone or lung that it feeds (or lies nearest to), empty where none is known. ``side``: right, left, both or
    empty. ``place``: in the arterial tree, None without arteries or off them. ``diameter_mm``: of the largest ball in it,
    within half a voxel of a vessel's; a clot thinner than two voxels measures two.
    """

    number: int
    volume_ml: float
    mean_hu: float
    peak: float
    centre: tuple[float, float, float]
    extent_mm: tuple[float, float, float]
    slices: tuple[int, int]
    region: str
    side: str
    place: ClotPlace | None
    diameter_mm: float

    @property
    def level(self) -> str:
        """main, lobar, segmental or subsegmental; empty where it is not known."""
        return "" if self.place is None else self.place.level


@dataclass(frozen=True)
class EmbolusList:
    """All emboli, the largest first. Percentages are NaN where nothing tells them.

    ``parts``: int32 (k, j, i) over ``box`` of the grid, the number of the embolus at each voxel or 0; ``places``: the part of ``parts``
    that holds each. ``rule``: how level and
    obstruction were estimated, in words. ``warnings``: sentences. ``segments``: proposed states of the twenty segmental arteries
    (``segment_scores``), empty where arteries or lobes do not tell them.
    """

    emboli: tuple[Embolus, ...]
    parts: np.ndarray
    box: tuple[slice, slice, slice]
    places: tuple[tuple[slice, slice, slice], ...]
    clot_volume_ml: float
    qanadli_percent: float
    obstruction_percent: float
    behind_percent: float
    rule: str
    warnings: tuple[str, ...]
    segments: Mapping[str, Patency] = field(default_factory=dict)

    def __getitem__(self, number: int) -> Embolus:
        return self.emboli[number - 1]

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """The numbers of the whole scan; what nothing tells is left out."""
        rows = (
            ("emboli", float(len(self.emboli)), "1"),
            ("embolus_volume_ml", self.clot_volume_ml, "ml"),
            ("qanadli_percent", self.qanadli_percent, "%"),
            ("obstruction_percent", self.obstruction_percent, "%"),
            ("behind_clots_percent", self.behind_percent, "%"),
        )
        return tuple(Measurement("whole", name, value, unit) for name, value, unit in rows if not np.isnan(value))


class EmbolusMeter:
    """Measures emboli on one CTPA, again and again: what does not change with the clots is prepared once.

    Args:
        ctpa: HU.
        probability: of embolus in every voxel of the CTPA's grid, optional.
        regions: lobes (or zones) on any grid, optional.
        arteries: pulmonary arteries (> 0) on any grid, with or without the clots, optional.

    ``defers_following``: somebody else follows the arteries (``followed``, ``adopt``) when they lack clots; ``measure`` does not wait.

    Raises:
        InputError: a probability on another grid.
    """

    def __init__(
        self, ctpa: sitk.Image, *, probability: sitk.Image | None = None, regions: Regions | None = None, arteries: sitk.Image | None = None
    ):
        self.ctpa = ctpa
        self._hu = sitk.GetArrayViewFromImage(ctpa)
        self._probability: np.ndarray | None = None
        if probability is not None:
            self.give_probability(sitk.GetArrayFromImage(probability))
        self._regions, self._arteries = regions, arteries
        self._step = np.reshape(ctpa.GetDirection(), (3, 3)) * np.array(ctpa.GetSpacing())
        self._voxel_mm3 = abs(float(np.linalg.det(self._step)))
        self._origin = np.array(ctpa.GetOrigin())
        self._supply: ArterialSupply | None = None
        self._covered: np.ndarray | None = None  # grid offsets of clots that the supply's arteries hold
        self._sample: LungSample | None = None
        self.defers_following = False
        self._lung = None if regions is None else self._lung_points(regions)

    def give_probability(self, probability: np.ndarray) -> None:
        """From now on an embolus' peak is that of this probability ((k, j, i) on the CTPA's grid). Raises InputError for another grid."""
        if probability.shape != self._hu.shape:
            raise InputError(Sentence("The embolus probability is not on the voxel grid of the CT pulmonary angiogram."))
        self._probability = probability

    def measure(self, mask: np.ndarray) -> EmbolusList:
        """The emboli of a mask (bool or labels, (k, j, i) on the CTPA's grid)."""
        if mask.shape != self._hu.shape:
            raise InputError(
                Sentence(
                    "The emboli {shape} are not on the voxel grid of the CT pulmonary angiogram {other}.",
                    shape=mask.shape,
                    other=self._hu.shape,
                )
            )
        return self.measure_at(np.flatnonzero(np.asarray(mask) > 0))

    def measure_at(self, voxels: np.ndarray) -> EmbolusList:
        """The emboli of these voxels: ascending C-order offsets into the CTPA's grid. Takes as long as there are voxels of them, unless the
        arteries must be followed anew (``lacks``)."""
        if not len(voxels):
            nothing = float("nan") if self._arteries is None else 0.0
            rule = in_a_row(LEVEL_RULE, OBSTRUCTION_RULE)
            if self._arteries is None:
                rule = in_a_row(Sentence("No arteries were given."), SIZE_RULE)
            free = {} if self._arteries is None else dict.fromkeys(KEYS, Patency.OPEN)
            return EmbolusList((), np.zeros((0, 0, 0), np.int32), (slice(0, 0),) * 3, (), 0.0, 0.0, nothing, nothing, rule, (), free)
        index = np.stack(np.unravel_index(voxels, self._hu.shape), axis=1)
        labels, count = connected_parts(voxels, self._hu.shape)
        sizes = np.bincount(labels, minlength=count)
        numbers = np.empty(count, np.int32)
        numbers[np.argsort(-sizes, kind="stable")] = np.arange(count)
        labels = numbers[labels]
        indices = np.split(index[np.argsort(labels, kind="stable")], np.cumsum(np.bincount(labels))[:-1])
        low, high = index.min(axis=0), index.max(axis=0) + 1
        parts = np.zeros(high - low, np.int32)
        parts[tuple((index - low).T)] = labels + 1
        where = tuple(_slices(each.min(axis=0) - low, each.max(axis=0) - low + 1) for each in indices)
        points = [self._origin + steady.times(self._step, each[:, ::-1]) for each in indices]
        supply = self._arterial_supply(voxels)
        filled, warnings = [], () if supply is None else supply.notes
        if supply is not None and supply.sections is None:
            supply = None
        if supply is not None:
            filled = [supply.sections.filled(touched) for touched in supply.tree.touched(points)]
        places = supply.places(filled) if supply is not None else [None] * count
        emboli = tuple(self._one(n + 1, indices[n], points[n], places[n]) for n in range(count))
        volume = float(sum(e.volume_ml for e in emboli))
        loose = [e for e in emboli if e.place is None] if supply is not None else []
        if loose:
            share = sum(e.volume_ml for e in loose) / volume
            template = (
                "{loose} of {count} emboli ({percent:.0f} % of their volume) lie off the arteries' tree and have no level, so the "
                "obstruction was not estimated from the arteries; the Qanadli-like index was estimated from embolus size alone."
                if share > MOST_LOOSE
                else "{loose} of {count} emboli ({percent:.0f} % of their volume) lie off the arteries' tree and have no level; the "
                "obstruction is that of the others."
            )
            supply = None if share > MOST_LOOSE else supply
            warnings += (Sentence(template, loose=len(loose), count=count, percent=100 * share),)
        if supply is None:
            shares = np.minimum(1.0, (np.array([e.diameter_mm for e in emboli]) / MAIN_DIAMETER_MM) ** FLOW_EXPONENT)
            qanadli, obstruction, behind = 100.0 * (1.0 - float(np.prod(1.0 - 0.5 * shares))), float("nan"), float("nan")
        else:
            qanadli, obstruction, behind = supply.qanadli_percent(filled), supply.obstruction_percent(filled), supply.behind_percent(filled)
        segments = {} if supply is None else supply.segment_states(filled)
        rule = self._rule(supply)
        return EmbolusList(emboli, parts, _slices(low, high), where, volume, qanadli, obstruction, behind, rule, warnings, segments)

    def _rule(self, supply: ArterialSupply | None) -> str:
        if self._arteries is None:
            return in_a_row(Sentence("No arteries were given."), SIZE_RULE)
        if supply is None:
            return in_a_row(Sentence("The arteries that were given hold no tree that carries lung and clots."), SIZE_RULE)
        return in_a_row(LEVEL_RULE, OBSTRUCTION_RULE)

    def _one(self, number: int, index: np.ndarray, points: np.ndarray, place: ClotPlace | None) -> Embolus:
        at = tuple(index.T)
        middle = points.mean(axis=0)
        centre = points[np.argmin(((points - middle) ** 2).sum(axis=1))]
        extent = np.ptp(points, axis=0) + np.abs(self._step).sum(axis=1)
        peak = float("nan") if self._probability is None else float(self._probability[at].max())
        region, side = self._where(points, place)
        return Embolus(
            number,
            len(index) * self._voxel_mm3 / 1000.0,
            float(self._hu[at].mean(dtype=np.float64)),
            peak,
            tuple(map(float, centre)),
            tuple(map(float, extent)),
            (int(index[:, 0].min()), int(index[:, 0].max())),
            region,
            side,
            place,
            self._diameter(index),
        )

    def _diameter(self, index: np.ndarray) -> float:
        low = index.min(axis=0)
        room = np.zeros(np.ptp(index, axis=0) + 3, bool)
        room[tuple((index - low + 1).T)] = True
        return 2.0 * float(ndimage.distance_transform_edt(room, sampling=self.ctpa.GetSpacing()[::-1]).max())

    def _where(self, points: np.ndarray, place: ClotPlace | None) -> tuple[str, str]:
        """Region and side: what the clot feeds by the tree, else what most of it lies in or nearest to."""
        if place is not None:
            shares = {"right": place.right, "left": place.left}
            sides = [side for side, share in shares.items() if share >= 0.5 * max(shares.values())]
            side = sides[0] if len(sides) == 1 else "both"
            if place.level == "main" or not place.lobes:
                return ("" if side == "both" else side), side
            lobe = max(place.lobes, key=place.lobes.get)
            return (lobe if place.lobes[lobe] >= OF_LOBE * sum(place.lobes.values()) else side), side
        if self._lung is None:
            return "", ""
        finder, names, sides = self._lung
        gaps, nearest = finder.query(thinned(points))
        shares = {side: float(np.mean(sides[nearest] == side)) for side in ("right", "left")}
        if gaps.mean() < MAIN_MM:
            return _most(names[nearest]), max(shares, key=shares.get)
        # in the mediastinum the nearest lobe says nothing
        side = "both" if min(shares.values()) >= LEAST_SIDE else max(shares, key=shares.get)
        return ("" if side == "both" else side), side

    @staticmethod
    def _lung_points(regions: Regions):
        lung = lung_sample(regions, LUNG_POINTS)
        names = np.array([regions.names.get(n, "") for n in range(int(max(regions.names)) + 1)])
        right = set(regions.groups.get("right", ()))
        sides = np.array(["right" if n in right else "left" for n in range(len(names))])
        return cKDTree(lung.points), names[lung.atoms], sides[lung.atoms]

    def lacks(self, voxels: np.ndarray) -> bool:
        """Whether the arteries must be followed anew, which takes seconds, before clots at these offsets can be placed among them."""
        if self._arteries is None:
            return False
        return self._supply is None or bool(len(np.setdiff1d(voxels, self._covered, assume_unique=True)))

    def cover(self, voxels: np.ndarray) -> None:
        """Follow arteries that hold clots at these offsets as well, unless they are followed already."""
        if self.lacks(voxels):
            self.adopt(self.followed(voxels))

    def followed(self, voxels: np.ndarray) -> tuple[ArterialSupply, np.ndarray]:
        """The supply by arteries that hold these clots, too, for ``adopt``. Changes nothing: may run in any thread."""
        covered = voxels if self._covered is None else np.union1d(voxels, self._covered)
        clots = np.zeros(self._hu.shape, np.uint8)
        clots.reshape(-1)[covered] = 1
        image = sitk.GetImageFromArray(clots)
        image.CopyInformation(self.ctpa)
        if self._regions is not None and self._sample is None:
            self._sample = lung_sample(self._regions)
        return ArterialSupply(with_clots(self._arteries, image), self._regions, self._sample), covered

    def adopt(self, followed: tuple[ArterialSupply, np.ndarray]) -> None:
        """Place clots among these arteries from now on."""
        self._supply, self._covered = followed

    def _arterial_supply(self, voxels: np.ndarray) -> ArterialSupply | None:
        """The supply by arteries that hold these clots, or by what there is (``defers_following``)."""
        if self._supply is None or not self.defers_following:
            self.cover(voxels)
        return self._supply


def _slices(low: np.ndarray, high: np.ndarray) -> tuple[slice, slice, slice]:
    return tuple(slice(int(a), int(b)) for a, b in zip(low, high, strict=True))


def _most(values: np.ndarray) -> str:
    found, counts = np.unique(values, return_counts=True)
    return str(found[np.argmax(counts)])


def measure_emboli(
    emboli: sitk.Image,
    ctpa: sitk.Image,
    *,
    probability: sitk.Image | None = None,
    regions: Regions | None = None,
    arteries: sitk.Image | None = None,
) -> EmbolusList:
    """The emboli of a segmentation (> 0) on the grid of ``ctpa``; see ``EmbolusMeter``."""
    return EmbolusMeter(ctpa, probability=probability, regions=regions, arteries=arteries).measure(sitk.GetArrayViewFromImage(emboli))


def make_meter(
    ctpa: sitk.Image,
    mask: sitk.Image,
    lobes: tuple[sitk.Image, dict[int, str]] | None,
    arteries: sitk.Image | None,
    progress: Progress = silent,
) -> tuple[EmbolusMeter, tuple[str, ...]]:
    """A meter that has measured ``mask`` once, so that what takes seconds (lungs, the arterial tree) is done; and sentences to tell.

    ``lobes``: labels on the CTPA's grid and their names; without them the lungs are found on the CTPA and divided into zones, and where
    it shows none, emboli go without a region.
    """
    notes: tuple[str, ...] = ()
    own = None
    if lobes is not None:
        regions = regions_from_labels(*lobes)
    else:
        try:
            own = segment_lungs(ctpa, progress=part(progress, 0.0, 0.6)).labels
            regions = regions_from_zones(own)
        except InputError as refusal:
            regions, notes = None, (Sentence("The emboli go without a region: {why}", why=refusal.sentence),)
    given = regions if lobes is not None else None
    notes += check_together(Given(ct=ctpa, ct_role="ctpa", lungs=own, regions=given, arteries=arteries))
    progress(0.6, "Tracking the arteries")
    meter = EmbolusMeter(ctpa, regions=regions, arteries=arteries)
    meter.measure(sitk.GetArrayViewFromImage(mask))
    progress(1.0, "Emboli measured")
    return meter, notes


def meter_of(detection, ctpa: sitk.Image) -> tuple[EmbolusMeter, float]:
    """The meter of an ``integrated_result.IntegratedDetection`` of ``ctpa``, and the threshold of its card, 0.5 without one."""
    scores = detection.scores
    stated = scores.model.card.figures.get("thresholds", {})
    value = stated.get("mask") if isinstance(stated, dict) else None
    good = isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value <= 1
    regions = regions_from_zones(scores.check.lungs.labels)
    return EmbolusMeter(ctpa, probability=detection.probability, regions=regions), float(value) if good else 0.5
