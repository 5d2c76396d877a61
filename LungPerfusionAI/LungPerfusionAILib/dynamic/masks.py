"""Where maps mean something: the brain inside its skull, the lungs, or a mask that was given.

Everything here looks at the unenhanced image, the mean of the frames before the bolus.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.segmentation import segment_lungs
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.sentence import Sentence, within

from .series import PerfusionSeries

REGIONS = {"brain": "Brain", "lungs": "Lungs", "body": "Everything that is not air"}


@dataclass(frozen=True)
class MaskParameters:
    """HU and mm. ``bone``: the skull above it. ``gap``: closed in the skull (sutures, partial volume). ``fluid``: cerebrospinal fluid
    below, brain above (fluid 0 to 12, white matter 25 to 30). ``dense``: calcification and bone above. ``air``: outside the body below."""

    bone: float = 180.0
    gap: float = 8.0
    fluid: float = 17.0
    dense: float = 80.0
    air: float = -300.0
    smallest_ml: float = 20.0


@dataclass(frozen=True)
class RegionMask:
    """``mask``: bool (k, j, i), where maps are computed; vessels and fluid are in it. ``tissue``: the part that is the organ's own tissue,
    on which lesions and means are measured (large vessels are left out of it later, by their volume)."""

    mask: np.ndarray
    tissue: np.ndarray
    notes: tuple[str, ...] = ()


def region_mask(
    series: PerfusionSeries, unenhanced: np.ndarray, region: str, p: MaskParameters = MaskParameters(), progress: Progress = silent
) -> RegionMask:
    """The mask of ``region`` (one of REGIONS) in the unenhanced image (k, j, i), HU. Raises InputError where there is none."""
    if region == "brain":
        return _brain(series, unenhanced, p)
    if region == "lungs":
        labels = segment_lungs(series.image(unenhanced.astype(np.float32)), progress=progress).labels
        mask = sitk.GetArrayFromImage(labels) > 0
        return RegionMask(mask, mask & (unenhanced < -200))
    if region == "body":
        mask = unenhanced > p.air
        if not mask.any():
            raise InputError(Sentence("{who} holds nothing but air.", who=series.who))
        return RegionMask(mask, mask & (unenhanced < p.bone))
    raise InputError(Sentence("Unknown region '{region}'; known are {listed}.", region=region, listed=", ".join(REGIONS)))


def given_mask(series: PerfusionSeries, mask: np.ndarray, unenhanced: np.ndarray, p: MaskParameters = MaskParameters()) -> RegionMask:
    """A mask (k, j, i) that was given: taken as it is, holes too; bone and air in it are not tissue. Raises InputError."""
    if mask.shape != series.shape:
        raise InputError(
            Sentence("The mask {shape} is not on the grid of {who} {other}.", shape=mask.shape, who=within(series.who), other=series.shape)
        )
    mask = mask > 0
    if not mask.any():
        raise InputError(Sentence("The mask of the dynamic series is empty."))
    notes = []
    holes = int(np.count_nonzero(_filled(mask) & ~mask))
    if holes > 0.02 * mask.sum():
        notes.append(Sentence("The mask has holes ({holes:.0f} % of it); nothing is computed in them.", holes=100 * holes / mask.sum()))
    return RegionMask(mask, mask & (unenhanced < p.bone) & (unenhanced > -950), tuple(notes))


def _brain(series: PerfusionSeries, unenhanced: np.ndarray, p: MaskParameters) -> RegionMask:
    """The inside of the skull, slice by slice: what closed bone encloses; its largest piece in space."""
    plane = (series.spacing[1], series.spacing[0])
    bone = unenhanced > p.bone
    disc = _disc(p.gap / 2, plane)
    reach = max(disc.shape) // 2
    inside = np.zeros(bone.shape, bool)
    for k, here in enumerate(bone):
        ring = ndimage.binary_closing(np.pad(here, reach), disc)
        cavity = ndimage.binary_fill_holes(ring) & ~ring
        inside[k] = cavity[reach:-reach, reach:-reach]
    inside &= ~bone
    # a thread of leaking voxels (optic canal, foramina) does not join another cavity to the brain's
    kernel = _disc(3.0, plane)
    core = np.stack([ndimage.binary_erosion(here, kernel) for here in inside])
    pieces, count = ndimage.label(core)
    if not count:
        raise InputError(Sentence("No skull with a brain inside was found in {who}; give a mask.", who=within(series.who)))
    largest = pieces == 1 + int(np.argmax(np.bincount(pieces.ravel())[1:]))
    mask = np.stack([ndimage.binary_dilation(here, kernel) for here in largest]) & inside
    if mask.sum() * series.voxel_ml < p.smallest_ml:
        raise InputError(Sentence("No skull with a brain inside was found in {who}; give a mask.", who=within(series.who)))
    smooth = steady.gaussian_filter(unenhanced.astype(np.float32), (0, 0.8 / plane[0], 0.8 / plane[1]))
    tissue = mask & (smooth > p.fluid) & (smooth < p.dense)
    return RegionMask(mask, tissue)


def _filled(mask: np.ndarray) -> np.ndarray:
    return np.stack([ndimage.binary_fill_holes(here) for here in mask])


def _disc(radius_mm: float, spacing: tuple[float, float]) -> np.ndarray:
    """A disc of this radius in the plane, at least 3 x 3."""
    reach = [max(1, int(np.ceil(radius_mm / s - 1e-6))) for s in spacing]
    j, i = np.mgrid[-reach[0] : reach[0] + 1, -reach[1] : reach[1] + 1]
    return (j * spacing[0]) ** 2 + (i * spacing[1]) ** 2 <= max(radius_mm, *spacing) ** 2 + 1e-6
