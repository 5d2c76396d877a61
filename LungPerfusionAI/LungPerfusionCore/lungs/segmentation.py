"""Lungs of a chest CT, right and left, without a network: thresholds, topology and distances (SimpleITK, scipy).

Topology (what is outside, which air is lung, the airway tree, which side) is settled on coarse copies; full resolution
is touched only inside the lungs' bounding box. The steps follow the classical pipeline of Hu, Hoffman and Reinhardt
(2001, IEEE TMI 20:490): threshold, airways out, right and left parted at the junction lines, contours closed over vessels.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from ..checks.image_checks import check_extent
from ..errors import InputError
from ..imaging.bounding_box import bounding_box
from ..progress import Progress, silent
from .airways import AirwayParameters, find_chains, grow_lumen
from .candidates import CandidateParameters, find_lung_air, small_lung
from .field_of_view import cut_by_circle, cut_lungs, cut_sentences, unseen_columns
from .grid import Grid, canonical, edge_labels, label_in_plane, restored, unseen_on
from .hull import convex_hull
from .midline import MidlineParameters, body_midline
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
    full, code = canonical(ct)
    low = full.shrunk(p.coarse_spacing)
    unseen = unseen_columns(sitk.DICOMOrient(ct, "LPS"))
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
    sides = split_sides(work, air, midline.on(work, low), p.sides)
    if not sides.any():
        raise InputError("No lungs were found in the CT: what air it holds inside the body belongs to the airways.")
    progress(0.6, "Closing the lungs over their vessels")
    closed = _closed(work, sides, p)
    core = _airway_core(work, lumen, p)
    on_low = low.sampled(closed, work) * _covered(low, work)
    core_and_wall = work.within(core, p.airway_wall)
    wide_airway = low.sampled(core_and_wall, work) & _covered(low, work)
    missing = find_missing(low, on_low, wide_airway, spine, p.missing)
    progress(0.8, "Refining the lungs at full resolution")
    labels, airways, lost = _at_full_resolution(full, work, sides, closed, lumen, core_and_wall, low, missing.mask, p)
    cuts = list(cut_lungs(full.like(labels), NAMES))
    if unseen is not None:
        labels[:, unseen], lost[:, unseen] = 0, 0
        round_cuts = cut_by_circle(labels, unseen, full.spacing, NAMES)  # where the circle meets the border, it cuts
        cuts = [cut for cut in cuts if cut.face in ("top", "bottom") or cut.lung not in {each.lung for each in round_cuts}]
        cuts += round_cuts
    warnings = _warnings(full, labels, lost, bool(chain.any()), missing.warnings, float(spare.sum()) * low.voxel_ml, p)
    warnings = (*warnings, *cut_sentences(tuple(cuts)))
    progress(1.0, "Lungs segmented")
    shown, lumen_image, lost_image = (restored(full.like(part), code, ct) for part in (labels, airways, lost))
    return LungSegmentation(shown, lumen_image, lost_image, warnings)


def _check(ct: sitk.Image) -> None:
    if ct.GetDimension() != 3 or ct.GetNumberOfComponentsPerPixel() != 1:
        raise InputError("The CT must be one 3D volume with one number in each voxel.")
    if min(ct.GetSize()) < 2:
        raise InputError(f"The CT is only {'x'.join(map(str, ct.GetSize()))} voxels; at least 2 along each axis are needed.")
    # The sum is finite only where every voxel is; it costs one pass and no array.
    real = ct.GetPixelID() in (sitk.sitkFloat32, sitk.sitkFloat64)
    if real and not np.isfinite(np.sum(sitk.GetArrayViewFromImage(ct), dtype=np.float64)):
        raise InputError("The CT holds voxels that are not finite numbers (NaN or infinite).")


def _work_grid(full: Grid, low: Grid, coarse: np.ndarray, chain: np.ndarray, p: LungParameters) -> tuple[Grid, np.ndarray, np.ndarray]:
    """The working grid around lungs and trachea, and both masks on it."""
    box = bounding_box(coarse | chain, np.ceil((p.closing + 6.0) / low.spacing).astype(int))
    factors = np.maximum(1, np.round(low.spacing / full.spacing)).astype(int)
    k, j, i = (
        slice(axis.start * f, size if axis.stop * f > size - f else axis.stop * f) for axis, f, size in zip(box, factors, full.array.shape)
    )
    work = full.cropped((k, j, i)).shrunk(p.work_spacing)
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
    closed, reach = np.zeros(sides.shape, np.uint8), {}
    for side in (RIGHT_LUNG, LEFT_LUNG, UNSIDED_LUNG):
        mask = sides == side
        if not mask.any():
            continue
        box = bounding_box(mask, np.ceil(2 * p.closing / work.spacing).astype(int))
        view = work.cropped(box)
        reach[side] = np.full(mask.shape, np.inf, np.float32)
        reach[side][box] = view.distance(mask[box])
        within = view.distance(reach[side][box] > p.closing)
        solid = (within > p.closing) | mask[box]
        solid = _without_small_holes(view, solid, p.largest_hole)
        other = closed[box]
        both = solid & (other > 0)
        other[solid & ~both] = side
        if both.any():
            nearer = reach[side][box] < reach[RIGHT_LUNG][box]
            other[both & nearer] = side
    closed[sides > 0] = sides[sides > 0]
    return closed


def _without_small_holes(view: Grid, solid: np.ndarray, largest: float) -> np.ndarray:
    """Fill holes of axial slices up to ``largest`` mm2, and holes of any size that are closed in three dimensions."""
    labels, count = label_in_plane(~solid)
    areas = np.bincount(labels.ravel(), minlength=count + 1) * view.spacing[1] * view.spacing[2]
    fill = areas <= largest
    fill[edge_labels(labels)] = False
    return ndimage.binary_fill_holes(solid | fill[labels])


def _airway_core(work: Grid, lumen: np.ndarray, p: LungParameters) -> np.ndarray:
    """The wide part of the lumen: trachea, main and lobar bronchi (an opening by ``airway_core``)."""
    box = bounding_box(lumen, 1)
    deep = np.zeros(lumen.shape, bool)
    deep[box] = work.cropped(box).distance(lumen[box]) < -p.airway_core
    return lumen & work.within(deep, p.airway_core + float(work.spacing[2])) if deep.any() else lumen


def _at_full_resolution(
    full: Grid,
    work: Grid,
    sides: np.ndarray,
    closed: np.ndarray,
    lumen: np.ndarray,
    core_and_wall: np.ndarray,
    low: Grid,
    missing: np.ndarray,
    p: LungParameters,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Labels, airway lumen and missing lung as uint8 arrays on the full canonical grid."""
    labels = np.zeros(full.array.shape, np.uint8)
    airways, lost = np.zeros_like(labels), np.zeros_like(labels)
    k, j, i = (slice(0, size) for size in work.array.shape)
    box = full.box_of(work, (k, j, i))
    view = full.cropped(box)
    filled = view.smooth_sampled(closed > 0, work, p.filled_share)
    lung = filled | (view.smooth_sampled(work.distance(sides > 0) < p.rim, work) & (view.array < p.threshold))
    lung &= ~view.smooth_sampled(core_and_wall, work)
    dense = view.smooth_sampled(missing, low) & (view.array >= p.threshold)
    lung &= ~dense
    labels[box] = _sides_at(view, lung, work, closed, p)
    airways[box] = view.smooth_sampled(lumen, work) & ~lung
    if missing.any():
        wide = full.box_of(low, bounding_box(missing, 1))
        place = full.cropped(wide)
        lost[wide] = place.smooth_sampled(missing, low) & (place.array >= p.threshold)
        lost[(labels > 0) | (airways > 0)] = 0
    return labels, airways, lost


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
        return lung.astype(np.uint8) * np.uint8(closed.max())
    to_right, to_left = work.distance(right), work.distance(left)
    sides = np.where(to_right < to_left, RIGHT_LUNG, LEFT_LUNG).astype(np.uint8)
    labels = view.sampled(sides, work) * lung
    close = work.image.GetSpacing()[0] + 1.0
    contact = (np.maximum(to_right, to_left) < close) & (to_right + to_left < close)
    if contact.any():
        zone = view.sampled(contact, work) & lung
        if zone.any():
            box = bounding_box(zone, 3)
            inside, crop = lung[box], view.cropped(box)
            sure_right = inside & (labels[box] == RIGHT_LUNG) & ~zone[box]
            sure_left = inside & (labels[box] == LEFT_LUNG) & ~zone[box]
            if sure_right.any() and sure_left.any():
                labels[box] = divide(crop, inside, sure_right, sure_left, 2 * close)
            labels[box] = _without_pleura(crop, labels[box], p)
    return labels


def _without_pleura(view: Grid, labels: np.ndarray, p: LungParameters) -> np.ndarray:
    """Take out the junction line: where one lung's voxel meets the other's, four layers of pleura lie in what is dense."""
    right, left = labels == RIGHT_LUNG, labels == LEFT_LUNG
    meeting = (right & ndimage.binary_dilation(left)) | (left & ndimage.binary_dilation(right))
    return np.where(meeting & (view.array > p.pleura), 0, labels).astype(np.uint8)


def _warnings(
    full: Grid, labels: np.ndarray, lost: np.ndarray, airway: bool, found: tuple[str, ...], spare_ml: float, p: LungParameters
) -> tuple[str, ...]:
    notes, smaller_share = [], p.smaller_share
    unsided = bool(np.any(labels == UNSIDED_LUNG))
    spare_ml *= not all(np.any(labels == side) for side in (RIGHT_LUNG, LEFT_LUNG))  # beside two lungs it is bowel
    for side, name, other in ((RIGHT_LUNG, "right", "left"), (LEFT_LUNG, "left", "right")):
        if not unsided and not np.any(labels == side):
            rest = "all aerated lung was assigned" if spare_ml < p.candidates.smallest_second else "the measured lung was assigned"
            notes.append(f"No {name} lung was found; {rest} to the {other} lung.")
    if unsided:
        notes.append(
            "There is one lung, and the CT does not show the spine beside it, so its side cannot be known: it is called "
            "lung, neither right nor left."
        )
    if spare_ml >= p.candidates.smallest_second:
        notes.append(
            f"{spare_ml:.0f} ml of air and tissue look like lung but lie apart from it, in pieces under "
            f"{p.candidates.second_lung:.0f} ml; they are not counted (they may be bowel, or the rest of a collapsed lung)."
        )
    right, left = (float(np.count_nonzero(labels == side)) * full.voxel_ml for side in (RIGHT_LUNG, LEFT_LUNG))
    if 0 < min(right, left) < smaller_share * max(right, left):
        small, large = ("right", "left") if right < left else ("left", "right")
        notes.append(
            f"The {small} lung holds {min(right, left):.0f} ml against {max(right, left):.0f} ml of the {large}; "
            "part of it may be collapsed, dense or removed."
        )
    if labels[0].any() or labels[-1].any():
        end = "top and bottom" if labels[0].any() and labels[-1].any() else "top" if labels[-1].any() else "bottom"
        notes.append(f"The CT does not cover the whole lungs: they reach its {end} slice.")
    if not airway:
        notes.append("No trachea was found; central airways may be counted as lung.")
    notes.extend(found)
    missing_ml = float(np.count_nonzero(lost)) * full.voxel_ml
    if missing_ml >= 5.0:
        notes.append(
            f"At least {missing_ml:.0f} ml inside the thoracic cavity are dense (consolidation, mass or effusion) "
            "and are not counted as lung."
        )
    return tuple(notes)


def lung_heart_hull(ct: sitk.Image, lungs: sitk.Image) -> sitk.Image:
    """Lungs and everything between them: the convex hull of the lungs in every axial slice, as uint8 on the CT's grid.

    It stands in for the lung and heart mask of the CNN + LSTM embolism method, whose published code takes the convex
    hull, slice by slice, of what Otsu's threshold leaves; here the hull is of segmented lungs, so tables and bowel
    cannot enter. Slices between the first and last with lung that hold less than both neighbours are left as they are.
    """
    if tuple(lungs.GetSize()) != tuple(ct.GetSize()):
        raise InputError("The lungs and the CT do not lie on the same grid.")
    code = sitk.DICOMOrientImageFilter.GetOrientationFromDirectionCosines(ct.GetDirection())
    grid = Grid.of(sitk.DICOMOrient(lungs, "LPS"))
    hull = np.zeros(grid.array.shape, np.uint8)
    for k in np.flatnonzero(grid.array.any(axis=(1, 2))):
        hull[k] = convex_hull(grid.array[k] > 0)
    return restored(grid.like(hull), code, ct)
