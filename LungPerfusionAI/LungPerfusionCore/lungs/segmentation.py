"""Lungs of a chest CT, right and left, without a network: thresholds, topology and distances (SimpleITK, scipy).

Topology (what is outside, which air is lung, the airway tree, which side) is settled on coarse copies; full resolution
is touched only inside the lungs' bounding box. The steps follow the classical pipeline of Hu, Hoffman and Reinhardt
(2001, IEEE TMI 20:490): threshold, airways out, right and left parted at the junction lines, contours closed over vessels.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from ..checks.image_checks import check_extent
from ..errors import InputError
from ..imaging.bounding_box import Box, bounding_box
from ..progress import Progress, silent
from ..sentence import Sentence
from ..side_by_side import each_beside, side_by_side
from .airways import AirwayParameters, find_chains, grow_lumen
from .candidates import CandidateParameters, find_lung_air, small_lung
from .field_of_view import cut_by_circle, cut_sentences, cuts_in, unseen_columns
from .grid import Grid, edge_labels, label_in_plane, unseen_on
from .hull import hull_in_plane
from .midline import MidlineParameters, body_midline
from .scan import Scan
from .sides import LEFT_LUNG, RIGHT_LUNG, UNSIDED_LUNG, SideParameters, divide, split_sides
from .unaerated import MissingParameters, find_missing

__all__ = ["LEFT_LUNG", "RIGHT_LUNG", "UNSIDED_LUNG", "LungParameters", "LungSegmentation", "lung_heart_hull", "segment_lungs"]

NAMES = {RIGHT_LUNG: "right", LEFT_LUNG: "left", UNSIDED_LUNG: "lung"}


@dataclass(frozen=True)
class LungParameters:
    """Lengths in mm, areas in mm2, volumes in ml, thresholds in HU.

    ``threshold``: halfway between aerated lung (-860) and soft tissue (+40) is -410; the inner surface of the pleura, where
    readers and networks draw, lies slightly inside it.
    ``closing``: vessels up to twice this width are taken in; larger ones belong to the hilum.
    ``airway_core``: lumen at least twice this wide is trachea or main or lobar bronchus and is left out with its ``airway_wall``.
    """

    threshold: float = -450.0
    coarse_spacing: float = 2.8
    work_spacing: float = 1.5
    closing: float = 5.0
    largest_hole: float = 100.0
    filled_share: float = 0.9
    rim: float = 1.5
    airway_core: float = 2.5
    airway_wall: float = 2.0
    pleura: float = -750.0
    smallest_piece_ml: float = 1.0
    smaller_share: float = 0.6  # the left lung has about 0.85 of the right one's volume
    candidates: CandidateParameters = field(default_factory=CandidateParameters)
    airways: AirwayParameters = field(default_factory=AirwayParameters)
    sides: SideParameters = field(default_factory=SideParameters)
    missing: MissingParameters = field(default_factory=MissingParameters)
    midline: MidlineParameters = field(default_factory=MidlineParameters)


@dataclass(frozen=True)
class LungSegmentation:
    """Three uint8 images on the CT's own grid, none of which overlap, and what a reader must know.

    ``labels``: 0 background, 1 right lung, 2 left lung, 5 a lung alone whose side the CT does not show; vessels included, trachea
    and main bronchi not.
    ``airways``: 1 in the lumen of trachea and bronchi outside ``labels``.
    ``missing``: 1 in dense consolidation, mass or effusion inside the thoracic cavity that ``labels`` leaves out; an estimate
    from below.
    """

    labels: sitk.Image
    airways: sitk.Image
    missing: sitk.Image
    warnings: tuple[str, ...] = ()

    @property
    def has_sides(self) -> bool:
        """Whether every lung is known to be the right or the left one."""
        return not bool((sitk.GetArrayViewFromImage(self.labels) == UNSIDED_LUNG).any())


def segment_lungs(ct: sitk.Image, parameters: LungParameters = LungParameters(), progress: Progress = silent) -> LungSegmentation:
    """Segment the lungs of a CT in HU of any orientation, spacing and pixel type.

    Raises InputError when the image is not one finite 3D volume of numbers or holds no lungs.
    """
    _check(ct)
    check_extent(ct, "ct")
    p = parameters
    progress(0.0, "Analysing the CT at low resolution")
    full = Scan(ct)
    low = full.shrunk(p.coarse_spacing)
    unseen = unseen_columns(full.raw)
    inner_air, coarse, spare = find_lung_air(low, p.candidates, unseen_on(low, unseen))
    midline = body_midline(low, coarse, p.midline)
    rest = small_lung(low, coarse, spare, midline, p.candidates)
    coarse, spare = coarse | rest, spare & ~rest
    levels = bounding_box(coarse)[0]
    spine = float(midline.at((levels.start + levels.stop - 1) / 2))
    progress(0.2, "Tracking the airways")
    chain = find_chains(low, inner_air, coarse, spine, p.airways)
    work, coarse_on_work, chain_on_work = _work_grid(full, low, coarse, chain, p)
    lumen = grow_lumen(work, chain_on_work, p.airways)
    progress(0.4, "Separating right and left lung")
    air = _lung_air(work, coarse_on_work, lumen, p)
    (core_and_wall, covered), sides = side_by_side(
        lambda: (work.within(_airway_core(work, lumen, p), p.airway_wall), _covered(low, work)),
        lambda: split_sides(work, air, midline.on(work, low), p.sides),
    )
    if not sides.any():
        raise InputError(Sentence("No lungs were found in the CT: what air it holds inside the body belongs to the airways."))
    progress(0.6, "Closing the lungs over their vessels")
    closed = _closed(work, sides, p)
    on_low = low.sampled(closed, work) * covered
    wide_airway = low.sampled(core_and_wall, work) & covered
    missing = find_missing(low, on_low, wide_airway, spine, p.missing)
    progress(0.8, "Refining the lungs at full resolution")
    box, parts = _at_full_resolution(full, work, sides, closed, lumen, core_and_wall, low, missing.mask, p)
    labels, lost = parts[0], parts[2]
    cuts = list(cuts_in(labels, box, full.shape, full.spacing, NAMES))
    if unseen is not None:
        unseen = unseen[box[1:]]
        labels[:, unseen], lost[:, unseen] = 0, 0
        round_cuts = cut_by_circle(labels, unseen, full.spacing, NAMES)  # where the circle meets the border, it cuts
        cuts = [cut for cut in cuts if cut.face in ("top", "bottom") or cut.lung not in {each.lung for each in round_cuts}]
        cuts += round_cuts
    ends = [bool(box[0].start == 0 and labels[0].any()), bool(box[0].stop == full.shape[0] and labels[-1].any())]
    warnings = _warnings(full, labels, lost, ends, bool(chain.any()), missing.warnings, float(spare.sum()) * low.voxel_ml, p)
    warnings = (*warnings, *cut_sentences(tuple(cuts)))
    progress(1.0, "Lungs segmented")
    shown, airways, missed = each_beside([partial(full.restored, part, box) for part in parts])
    return LungSegmentation(shown, airways, missed, warnings)


def _check(ct: sitk.Image) -> None:
    if ct.GetDimension() != 3 or ct.GetNumberOfComponentsPerPixel() != 1:
        raise InputError(Sentence("The CT must be one 3D volume with one number in each voxel."))
    if min(ct.GetSize()) < 2:
        raise InputError(
            Sentence("The CT is only {size} voxels; at least 2 along each axis are needed.", size="x".join(map(str, ct.GetSize())))
        )
    # Minimum and maximum are finite only where every voxel is; they cost a pass each and no array.
    values = sitk.GetArrayViewFromImage(ct)
    real = ct.GetPixelID() in (sitk.sitkFloat32, sitk.sitkFloat64)
    if real and not (np.isfinite(values.min()) and np.isfinite(values.max())):
        raise InputError(Sentence("The CT holds voxels that are not finite numbers (NaN or infinite)."))


def _work_grid(full: Scan, low: Grid, coarse: np.ndarray, chain: np.ndarray, p: LungParameters) -> tuple[Grid, np.ndarray, np.ndarray]:
    """The working grid around lungs and trachea, and both masks on it."""
    box = bounding_box(coarse | chain, np.ceil((p.closing + 6.0) / low.spacing).astype(int))
    factors = np.maximum(1, np.round(low.spacing / full.spacing)).astype(int)
    k, j, i = (
        slice(axis.start * f, size if axis.stop * f > size - f else axis.stop * f) for axis, f, size in zip(box, factors, full.shape)
    )
    work = full.shrunk(p.work_spacing, (k, j, i))
    return work, work.sampled(ndimage.binary_dilation(coarse), low), work.sampled(chain, low)


def _lung_air(work: Grid, coarse: np.ndarray, lumen: np.ndarray, p: LungParameters) -> np.ndarray:
    """Aerated lung on the working grid, airways and specks out."""
    air = coarse & (work.array < p.threshold)
    air &= ~work.within(lumen, p.airway_wall)
    labels, count = ndimage.label(air)
    volumes = np.bincount(labels.ravel(), minlength=count + 1) * work.voxel_ml
    volumes[0] = 0
    return (volumes >= min(p.smallest_piece_ml, 0.5 * volumes.max()))[labels]


def _closed(work: Grid, sides: np.ndarray, p: LungParameters) -> np.ndarray:
    """Labels uint8 of each lung closed over its vessels, nodules and small in-plane holes; the lungs never overlap."""
    closed = np.zeros(sides.shape, np.uint8)
    there = [side for side in (RIGHT_LUNG, LEFT_LUNG, UNSIDED_LUNG) if (sides == side).any()]
    parts = each_beside([partial(_closed_one, work, sides == side, p) for side in there])
    for side, (box, mask, solid) in zip(there, parts, strict=True):
        other = closed[box]
        both = solid & (other > 0)
        other[solid & ~both] = side
        if both.any():
            view = work.cropped(box)
            other[both] = np.where(_nearer(view, both, mask, (sides == RIGHT_LUNG)[box], 2 * p.closing), side, other[both])
    closed[sides > 0] = sides[sides > 0]
    return closed


def _closed_one(work: Grid, lung: np.ndarray, p: LungParameters) -> tuple[Box, np.ndarray, np.ndarray]:
    """The box around one lung, and in it the lung as it is and closed (bool arrays)."""
    box = bounding_box(lung, np.ceil(2 * p.closing / work.spacing).astype(int))
    view, mask = work.cropped(box), lung[box]
    solid = ~view.within(~view.within(mask, p.closing, inclusive=True), p.closing, inclusive=True)
    return box, mask, _without_small_holes(view, solid | mask, p.largest_hole)


def _nearer(view: Grid, where: np.ndarray, first: np.ndarray, second: np.ndarray, margin: float) -> np.ndarray:
    """For each voxel of ``where``: whether it lies nearer to ``first`` than to ``second`` (1D bool array).

    Distances are computed around these voxels, and everywhere if one of the two lies beyond ``margin`` mm of any.
    """
    box = bounding_box(where, np.ceil(margin / view.spacing).astype(int) + 1)
    part = view.cropped(box)
    mine, theirs = (part.distance(mask[box])[where[box]] for mask in (first, second))
    if max(mine.max(), theirs.max()) > margin:
        mine, theirs = (view.distance(mask)[where] for mask in (first, second))
    return np.asarray(mine < theirs)


def _without_small_holes(view: Grid, solid: np.ndarray, largest: float) -> np.ndarray:
    """Fill holes of axial slices up to ``largest`` mm2, and holes of any size that are closed in three dimensions."""
    labels, count = label_in_plane(~solid)
    areas = np.bincount(labels.ravel(), minlength=count + 1) * view.spacing[1] * view.spacing[2]
    fill = areas <= largest
    fill[edge_labels(labels)] = False
    return ndimage.binary_fill_holes(solid | fill[labels])


def _airway_core(work: Grid, lumen: np.ndarray, p: LungParameters) -> np.ndarray:
    """The wide part of the lumen: trachea, main and lobar bronchi (an opening by ``airway_core``)."""
    deep = work.deeper(lumen, p.airway_core)
    return lumen & work.within(deep, p.airway_core + float(work.spacing[2])) if deep.any() else lumen


def _at_full_resolution(
    full: Scan,
    work: Grid,
    sides: np.ndarray,
    closed: np.ndarray,
    lumen: np.ndarray,
    core_and_wall: np.ndarray,
    low: Grid,
    missing: np.ndarray,
    p: LungParameters,
) -> tuple[Box, tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """The box of the full canonical grid outside which there is nothing, and in it labels, airway lumen and missing lung (uint8)."""
    parts = [full.box_of(work, bounding_box((closed > 0) | (sides > 0) | lumen, 1 + np.ceil(p.rim / work.spacing).astype(int)))]
    parts += [full.box_of(low, bounding_box(missing, 1))] if missing.any() else []
    k, j, i = (slice(min(a.start for a in axes), max(a.stop for a in axes)) for axes in zip(*parts, strict=True))
    box = (k, j, i)
    view = full.cropped(box)
    aerated = view.array < p.threshold
    lung, filled, walls, airways, lost = each_beside([
        lambda: view.smooth_sampled(work.within(sides > 0, p.rim), work),
        lambda: view.smooth_sampled(closed > 0, work, p.filled_share),
        lambda: view.smooth_sampled(core_and_wall, work),
        lambda: view.smooth_sampled(lumen, work),
        lambda: view.smooth_sampled(missing, low),
    ])  # fmt: skip
    lung &= aerated
    lung |= filled
    lung &= ~walls
    lost &= ~aerated
    lung &= ~lost
    labels = _sides_at(view, lung, work, closed, p)
    airways &= ~lung
    lost &= ~((labels > 0) | airways)
    return box, (labels, airways.view(np.uint8), lost.view(np.uint8))


def _covered(target: Grid, source: Grid) -> np.ndarray:
    """Where ``target`` lies inside ``source``, beyond which sampling would repeat the source's edge."""
    inside = sitk.Resample(
        source.like(np.ones(source.array.shape, np.uint8)), target.image, sitk.Transform(), sitk.sitkNearestNeighbor, 0.0, sitk.sitkUInt8
    )
    return sitk.GetArrayFromImage(inside) > 0


def _sides_at(view: Grid, lung: np.ndarray, work: Grid, closed: np.ndarray, p: LungParameters) -> np.ndarray:
    """Right and left of the full-resolution ``lung``; where the two lie close, the border follows the HU again."""
    right, left = closed == RIGHT_LUNG, closed == LEFT_LUNG
    if not (right.any() and left.any()):
        return lung.view(np.uint8) * np.uint8(closed.max())
    close = float(work.spacing[2]) + 1.0
    sides, contact = _sides_around(work, right, left, p.rim, close)
    labels = view.sampled(sides, work)
    labels *= lung.view(np.uint8)
    if contact.any():
        near = view.box_of(work, bounding_box(contact, 1))
        zone = np.zeros(lung.shape, bool)
        zone[near] = view.cropped(near).sampled(contact, work)
        zone &= lung
        if zone.any():
            box = bounding_box(zone, 3)
            inside, crop = lung[box], view.cropped(box)
            sure_right = inside & (labels[box] == RIGHT_LUNG) & ~zone[box]
            sure_left = inside & (labels[box] == LEFT_LUNG) & ~zone[box]
            if sure_right.any() and sure_left.any():
                labels[box] = divide(crop, inside, sure_right, sure_left, 2 * close)
            labels[box] = _without_pleura(crop, labels[box], p)
    return labels


def _sides_around(work: Grid, right: np.ndarray, left: np.ndarray, rim: float, close: float) -> tuple[np.ndarray, np.ndarray]:
    """Labels uint8 of the nearer lung in and around the lungs, and where both are so near that their distances add to less than ``close``.

    ``rim``: as far as lung is looked for outside them. Distances are needed only where both lungs are near.
    """
    reach = max(close, rim + float(np.sqrt((work.spacing**2).sum()))) + 0.01
    near_right, near_left = work.within(right, reach), work.within(left, reach)
    sides = np.where(right | (near_right & ~near_left), RIGHT_LUNG, LEFT_LUNG).astype(np.uint8)
    contact = np.zeros(right.shape, bool)
    both = near_right & near_left
    if both.any():
        box = bounding_box(both, np.ceil(reach / work.spacing).astype(int) + 1)
        part = work.cropped(box)
        to_right, to_left = part.distance(right[box]), part.distance(left[box])
        np.copyto(sides[box], np.where(to_right < to_left, RIGHT_LUNG, LEFT_LUNG).astype(np.uint8), where=both[box])
        contact[box] = (np.maximum(to_right, to_left) < close) & (to_right + to_left < close)
    return sides, contact


def _without_pleura(view: Grid, labels: np.ndarray, p: LungParameters) -> np.ndarray:
    """Take out the junction line: where one lung's voxel meets the other's, four layers of pleura lie in what is dense."""
    right, left = labels == RIGHT_LUNG, labels == LEFT_LUNG
    meeting = (right & ndimage.binary_dilation(left)) | (left & ndimage.binary_dilation(right))
    return np.where(meeting & (view.array > p.pleura), 0, labels).astype(np.uint8)


def _warnings(
    full: Scan,
    labels: np.ndarray,
    lost: np.ndarray,
    ends: list[bool],
    airway: bool,
    found: tuple[str, ...],
    spare_ml: float,
    p: LungParameters,
) -> tuple[str, ...]:
    """Sentences on ``labels`` and ``lost``, of which ``ends`` says whether they reach the bottom and the top slice."""
    notes, smaller_share = list[str](), p.smaller_share
    voxels = {side: int(np.count_nonzero(labels == side)) for side in (RIGHT_LUNG, LEFT_LUNG, UNSIDED_LUNG)}
    unsided = voxels[UNSIDED_LUNG] > 0
    spare_ml *= not (voxels[RIGHT_LUNG] and voxels[LEFT_LUNG])  # beside two lungs it is bowel
    for side, name, other in ((RIGHT_LUNG, "right", "left"), (LEFT_LUNG, "left", "right")):
        if not unsided and not voxels[side]:
            rest = Sentence(
                "all aerated lung was assigned" if spare_ml < p.candidates.smallest_second else "the measured lung was assigned"
            )
            notes.append(Sentence("No {name} lung was found; {rest} to the {other} lung.", name=name, rest=rest, other=other))
    if unsided:
        unknown = (
            "There is one lung, and the CT does not show the spine beside it, so its side cannot be known: it is called "
            "lung, neither right nor left."
        )
        notes.append(Sentence(unknown))
    if spare_ml >= p.candidates.smallest_second:
        notes.append(
            Sentence(
                "{spare_ml:.0f} ml of air and tissue look like lung but lie apart from it, in pieces under {second_lung:.0f} ml; "
                "they are not counted (they may be bowel, or the rest of a collapsed lung).",
                spare_ml=spare_ml,
                second_lung=p.candidates.second_lung,
            )
        )
    right, left = (float(voxels[side]) * full.voxel_ml for side in (RIGHT_LUNG, LEFT_LUNG))
    if 0 < min(right, left) < smaller_share * max(right, left):
        small, large = ("right", "left") if right < left else ("left", "right")
        notes.append(
            Sentence(
                "The {small} lung holds {less:.0f} ml against {more:.0f} ml of the {large}; part of it may be collapsed, dense or removed.",
                small=small,
                less=min(right, left),
                more=max(right, left),
                large=large,
            )
        )
    if any(ends):
        end = "top and bottom" if all(ends) else "top" if ends[1] else "bottom"
        notes.append(Sentence("The CT does not cover the whole lungs: they reach its {end} slice.", end=end))
    if not airway:
        notes.append(Sentence("No trachea was found; central airways may be counted as lung."))
    notes.extend(found)
    missing_ml = float(np.count_nonzero(lost)) * full.voxel_ml
    if missing_ml >= 5.0:
        notes.append(
            Sentence(
                "At least {ml:.0f} ml inside the thoracic cavity are dense (consolidation, mass or effusion) and are not counted as lung.",
                ml=missing_ml,
            )
        )
    return tuple(notes)


def lung_heart_hull(ct: sitk.Image, lungs: sitk.Image) -> sitk.Image:
    """Lungs and everything between them: the convex hull of the lungs in every axial slice, as uint8 on the CT's grid.

    It stands in for the lung and heart mask of the CNN + LSTM embolism method, whose published code takes the convex
    hull, slice by slice, of what Otsu's threshold leaves; here the hull is of segmented lungs, so tables and bowel
    cannot enter. Slices between the first and last with lung that hold less than both neighbours are left as they are.
    """
    if tuple(lungs.GetSize()) != tuple(ct.GetSize()):
        raise InputError(Sentence("The lungs and the CT do not lie on the same grid."))
    scan = Scan(lungs)
    box = bounding_box(scan.raw)
    return Scan(ct).restored(hull_in_plane(scan.raw[box] > 0).view(np.uint8), box)
