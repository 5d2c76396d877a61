"""Candidate defects: everything below the threshold in pieces a person can judge, each with what a reader would ask of
it.

    found = find_candidates(prepared, lower, upper, CandidateImages(ct=ct, emboli=clots))
    numbers = found.numbers_with(index, found.proposed())

The pieces are a partition of lower <= value < upper: every voxel of the threshold belongs to exactly one, so that
keeping all of them gives the automatic numbers and dropping one takes exactly its voxels away
(``ThresholdIndex.exclude``).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.bounding_box import bounding_box
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.threshold.index import ThresholdIndex
from LungPerfusionCore.threshold.region_numbers import RegionNumbers

from .candidate_downstream import Downstream, downstream_above
from .candidate_features import BlockMaps, CandidateImages, block_maps
from .candidate_lost import with_losses
from .candidate_measures import Parted, measure
from .candidate_parts import causes, components
from .candidate_rules import EMPHYSEMA, EXPECTED, CandidateRules, ClotsKnown, Proposal, propose, where_much_is_lost
from .defects import Prepared


@dataclass(frozen=True)
class Candidate:
    """One piece. Lengths mm, shares 0 to 1; NaN or inf where the images do not say (no CT, no lobes, no clots).

    Attributes:
        id: 1 is the largest; the row of all specks comes last (``specks``, made of ``pieces``).
        regions: names of the regions it lies in, largest share first.
        mean_iodine: in the map's unit; ``contrast``: 1 - mean / mean of the lung within 10 mm around it; ``relative``: mean
            over the mean that is expected there without a defect (``candidate_expected``).
        wedge: wedge index (V_out - V_in) / (V_out + V_in), the volumes beyond and before the middle of its range of
            distances to the hilum: 0.75 for a cone with its apex at the hilum, 0 for a ball or a rod, below 0 for a
            reversed cone.
        pleural_base: share of its outer half within 8 mm of the pleura.
        pleura_mm, fissure_mm, diaphragm_mm, mediastinum_mm: least distances.
        dense_mm: least distance within a slice to dense contrast; ``streak``: mean expected streak strength.
        density: mean tissue relative to the lung's median; ``emphysema``, ``consolidation``: shares of its volume
            below -950 and above -300 HU.
        deep_share: share below ``CandidateRules.deep_iodine`` of what is expected there; ``moving_share``: near heart or diaphragm.
        extent: share of its lobe (of its lung, without lobes) that it takes; ``elsewhere``: share of the lung that no artefact disturbs,
            outside of it, that is too low in iodine for its place (``candidate_measures``).
        upstream: share downstream of a clot; ``reached``: the same as if every clot were certain; ``obstructed``: share of its inflow
            that these stop, by how much of its vessel each fills (``arteries.filling``); ``cone``: share in a clot's cone;
            ``clot_gap``: least distance to a clot, an improbable one counting as farther away (``candidate_upstream``).
        first_slice, last_slice: along the map's slice axis (k); ``box``: (first, last) voxel along i, j, k;
            ``centre``: LPS mm of the voxel nearest to its middle, where a view jumps to.
        cause: by which it was parted (``candidate_rules``). ``likely``: mean probability that it has lost its perfusion, by a network.
    """

    id: int
    voxels: int
    volume_ml: float
    regions: tuple[str, ...]
    mean_iodine: float
    contrast: float
    relative: float
    wedge: float
    pleural_base: float
    pleura_mm: float
    fissure_mm: float
    diaphragm_mm: float
    mediastinum_mm: float
    dense_mm: float
    streak: float
    density: float
    emphysema: float
    consolidation: float
    deep_share: float
    moving_share: float
    extent: float
    elsewhere: float
    upstream: float
    reached: float
    obstructed: float
    cone: float
    clot_gap: float
    first_slice: int
    last_slice: int
    box: tuple[tuple[int, int], ...]
    centre: tuple[float, float, float]
    cause: int
    specks: bool
    pieces: int
    likely: float = float("nan")
    proposal: Proposal = Proposal(True, "", "")

    @property
    def explained(self) -> bool:
        """Whether its tissue, height and depth explain its iodine (``candidate_parts``)."""
        return self.cause in (EMPHYSEMA, EXPECTED)


@dataclass(frozen=True)
class CandidateSet:
    """All candidates of one threshold.

    ``offsets`` (int32, ascending): every voxel of the threshold as C-order offset into ``box`` (that of the index);
    ``ids`` (int32): its candidate. ``image`` carries the geometry of the map (for picking); ``notes``: what was not
    known; ``downstream``: lung above the threshold with an embolus upstream, None where nothing is known of emboli;
    ``much_lost``: whether much of the lung was found to be lost (``candidate_lost``); ``judge``: the network that proposes, its checksum
    and what it was trained on, empty where the measures do.
    """

    candidates: tuple[Candidate, ...]
    offsets: np.ndarray
    ids: np.ndarray
    box: tuple[slice, slice, slice]
    image: sitk.Image
    lower: float
    upper: float
    rules: CandidateRules
    notes: tuple[str, ...] = ()
    downstream: Downstream | None = None
    much_lost: bool = False
    judge: str = ""

    @property
    def shape(self) -> tuple[int, int, int]:
        """Shape of the box."""
        return tuple(s.stop - s.start for s in self.box)

    def __getitem__(self, candidate_id: int) -> Candidate:
        if not 1 <= candidate_id <= len(self.candidates):
            raise InputError(
                Sentence("There is no candidate {candidate_id}; there are {count}.", candidate_id=candidate_id, count=len(self.candidates))
            )
        return self.candidates[candidate_id - 1]

    def voxels(self, *candidate_ids: int) -> np.ndarray:
        """Offsets into the box of one or more candidates, as ``ThresholdIndex.exclude`` takes them."""
        chosen = np.zeros(len(self.candidates) + 1, bool)
        chosen[[self[n].id for n in candidate_ids]] = True
        return self.offsets[chosen[self.ids]]

    def candidate_at(self, point: tuple[float, float, float]) -> int | None:
        """The candidate at an LPS point in mm (a click in a slice), or None."""
        i, j, k = self.image.TransformPhysicalPointToIndex([float(v) for v in point])
        place = [n - s.start for n, s in zip((k, j, i), self.box)]
        if any(not 0 <= n < size for n, size in zip(place, self.shape)):
            return None
        offset = (place[0] * self.shape[1] + place[1]) * self.shape[2] + place[2]
        row = int(np.searchsorted(self.offsets, offset))
        return int(self.ids[row]) if row < len(self.offsets) and self.offsets[row] == offset else None

    def labels(self) -> np.ndarray:
        """int32 array (k, j, i) over the whole map, 0 where no candidate is."""
        whole = np.zeros(self.image.GetSize()[::-1], np.int32)
        inside = np.zeros(self.shape, np.int32)
        inside.reshape(-1)[self.offsets] = self.ids
        whole[self.box] = inside
        return whole

    def proposed(self) -> dict[int, bool]:
        """id -> keep, as proposed."""
        return {c.id: c.proposal.keep for c in self.candidates}

    def exclude(self, index: ThresholdIndex, decisions: Mapping[int, bool], labelmap: np.ndarray | None = None) -> None:
        """Make the index's exclusions those of the decisions (id -> keep; a candidate without one is kept)."""
        dropped = [n for n, keep in decisions.items() if not keep]
        index.include(None, labelmap)
        if dropped:
            index.exclude(self.voxels(*dropped), labelmap)

    def numbers_with(self, index: ThresholdIndex, decisions: Mapping[int, bool]) -> RegionNumbers:
        """The numbers of every region after the decisions, exact; the index keeps these exclusions."""
        self.exclude(index, decisions)
        return index.numbers(self.lower, self.upper)


def find_candidates(
    prepared: Prepared,
    lower: float,
    upper: float,
    images: CandidateImages = CandidateImages(),
    *,
    rules: CandidateRules = CandidateRules(),
    maps: BlockMaps | None = None,
    progress: Progress = silent,
) -> CandidateSet:
    """Part the threshold lower <= value < upper of a prepared map into candidates with proposals.

    Args:
        images: what else is known of the patient.
        maps: :func:`surroundings` of the same prepared map and rules, made once with ``images``, which are then not read again; saves
            most of the time at the next threshold.

    Raises InputError for limits that are no numbers.
    """
    if math.isnan(lower) or math.isnan(upper):
        raise InputError(Sentence("A threshold must be a number."))
    if maps is None:
        maps = surroundings(prepared, images, rules=rules, progress=part(progress, 0.0, 0.5))
    if maps.much_lost:
        rules = where_much_is_lost(rules)
    progress(0.5, "Finding connected defects")
    parted = _parted(prepared, maps, lower, upper, rules, progress)
    progress(0.7, "Measuring the candidates")
    behind = downstream_above(maps, lower, upper)
    found = [Candidate(**row) for row in measure(prepared, maps, parted, rules, part(progress, 0.7, 1.0))]
    judged = tuple(replace(c, proposal=propose(c, rules, _known(maps))) for c in found)
    progress(1.0, Sentence("{count} candidates", count=len(judged)))
    return CandidateSet(
        judged,
        parted.offsets.astype(np.int32),
        parted.ids,
        maps.box,
        prepared.map,
        lower,
        upper,
        rules,
        maps.notes,
        downstream=behind,
        much_lost=maps.much_lost,
        judge=maps.judge,
    )


def surroundings(
    prepared: Prepared,
    images: CandidateImages = CandidateImages(),
    *,
    rules: CandidateRules = CandidateRules(),
    progress: Progress = silent,
) -> BlockMaps:
    """What does not depend on the threshold, for :func:`find_candidates` to use again at the next one."""
    maps = block_maps(prepared, bounding_box(sitk.GetArrayViewFromImage(prepared.regions.labels)), images, rules, progress)
    if _known(maps).none:
        return maps
    known = maps if math.isinf(rules.much_lost) and images.network is None else with_losses(maps, rules)
    if images.network is None:
        return known
    progress(1.0, "Asking the network which lung is lost")
    return images.network.judged(maps, known, prepared.unit)


def _known(maps: BlockMaps) -> ClotsKnown:
    return ClotsKnown(maps.clots, maps.found_share, maps.by_tree)


def _parted(prepared: Prepared, maps: BlockMaps, lower: float, upper: float, rules: CandidateRules, progress: Progress) -> Parted:
    values = sitk.GetArrayViewFromImage(prepared.map)[maps.box]
    chosen = prepared.measured[maps.box] & (values < exact_limit(upper))
    if lower > -math.inf:
        chosen &= values >= exact_limit(lower)
    offsets = np.flatnonzero(chosen)
    grid = maps.grid
    block = grid.number_of(offsets)
    counts = np.bincount(block, minlength=int(np.prod(grid.shape))).astype(np.float32)
    occupied = np.ascontiguousarray(grid.patient(counts.reshape(grid.shape) > 0))
    cause = causes(maps, occupied, rules)
    progress(0.6, "Finding connected defects")
    parts, count = components(maps, cause, rules)
    labels = np.empty(grid.shape, np.int32)
    grid.patient(labels)[...] = parts
    piece = labels.reshape(-1)[block]
    ids, pieces, specks = _numbered(piece, count, prepared, rules)
    return Parted(offsets, ids, piece, labels, counts, cause, pieces, specks)


def exact_limit(limit: float) -> np.float32:
    """The least float32 not below ``limit``, so that comparing a float32 map with it is exact (as ``ThresholdIndex``
    does).
    """
    with np.errstate(over="ignore"):
        narrow = np.float32(limit)
    return narrow if float(narrow) >= limit else np.nextafter(narrow, np.float32(np.inf))


def _numbered(piece: np.ndarray, count: int, prepared: Prepared, rules: CandidateRules) -> tuple[np.ndarray, np.ndarray, bool]:
    """Candidate of every voxel (1 the largest, specks last), how many pieces each has, and whether there are specks."""
    sizes = np.bincount(piece, minlength=count + 1)
    voxel_ml = float(np.prod(prepared.map.GetSpacing())) / 1000.0
    order = np.argsort(-sizes[1:], kind="stable") + 1
    order = order[sizes[order] > 0]
    large = order[sizes[order] * voxel_ml >= rules.specks_ml]
    table = np.zeros(count + 1, np.int32)
    table[order] = len(large) + 1
    table[large] = np.arange(1, len(large) + 1)
    specks = len(order) - len(large)
    pieces = np.array([1] * len(large) + ([specks] if specks else []), np.int64)
    return table[piece], pieces, specks > 0


def candidate_rows(found: CandidateSet) -> Iterable[dict]:
    """One flat dict a candidate for tables and CSV, in order: what ``candidates.csv`` holds."""
    for c in found.candidates:
        yield {
            "id": c.id,
            "proposal": "keep" if c.proposal.keep else "drop",
            "reason": c.proposal.reason,
            "rule": c.proposal.rule,
            "score": c.proposal.score,
            "volume_ml": c.volume_ml,
            "regions": " ".join(c.regions),
            "mean_iodine": c.mean_iodine,
            "contrast": c.contrast,
            "relative_iodine": c.relative,
            "wedge_index": c.wedge,
            "pleural_base": c.pleural_base,
            "pleura_mm": c.pleura_mm,
            "fissure_mm": c.fissure_mm,
            "diaphragm_mm": c.diaphragm_mm,
            "mediastinum_mm": c.mediastinum_mm,
            "dense_contrast_mm": c.dense_mm,
            "streak": c.streak,
            "tissue_density": c.density,
            "emphysema": c.emphysema,
            "consolidation": c.consolidation,
            "deep_share": c.deep_share,
            "moving_share": c.moving_share,
            "lobe_share": c.extent,
            "lost_elsewhere": c.elsewhere,
            "likely_lost": c.likely,
            "upstream": c.upstream,
            "upstream_if_certain": c.reached,
            "inflow_stopped_if_certain": c.obstructed,
            "cone": c.cone,
            "clot_gap_mm": c.clot_gap,
            "first_slice": c.first_slice,
            "last_slice": c.last_slice,
            "x_mm": c.centre[0],
            "y_mm": c.centre[1],
            "z_mm": c.centre[2],
        }
