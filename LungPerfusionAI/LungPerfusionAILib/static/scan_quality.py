"""How the CT was made, for the reader of its perfusion map: contrast, arms, kernel, slices, coverage.

Rules of thumb on the CT itself, so that they hold where DICOM headers are gone; each gives a sentence, none stops a
run.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from LungPerfusionCore.sentence import Sentence

from .lung_boxes import BoxedLungs


@dataclass(frozen=True)
class QualityLimits:
    """``thick_mm``: beyond 5 mm a slice averages over fine vessels and fissures. ``contrast_hu``: unenhanced blood has
    35 to 50 HU; an enhanced mediastinum passes 100 in its upper quarter. ``kernel_hu``: neighbouring lung voxels
    differ by 20 to 50 HU (robust standard deviation) with smooth kernels, by over 110 with sharp ones or at very low
    dose.
    ``arm_cm2``: smallest and largest cross-section of an arm; ``arm_share``: share of the slices through the lungs that
    show one beside the chest.
    """

    thick_mm: float = 5.0
    contrast_hu: float = 110.0
    kernel_hu: float = 110.0
    arm_cm2: tuple[float, float] = (25.0, 180.0)
    arm_share: float = 0.25


def scan_warnings(lungs: BoxedLungs, limits: QualityLimits = QualityLimits()) -> tuple[str, ...]:
    """Sentences on the CT of ``lungs``; empty where nothing stands out."""
    notes = []
    thick = float(lungs.scan.spacing.max())  # of sagittal and coronal slices, too
    if round(thick, 1) > limits.thick_mm:
        notes.append(
            Sentence(
                "The CT's slices are {thick:.1f} mm apart; above {thick_mm:g} mm the texture used by the network is partly lost.",
                thick=thick,
                thick_mm=limits.thick_mm,
            )
        )
    roughness = _roughness(lungs)
    if roughness > limits.kernel_hu:
        notes.append(
            Sentence(
                "The lungs are noisy or reconstructed with a sharp kernel (neighbouring voxels differ by {roughness:.0f} HU); a "
                "soft-tissue kernel is closer to what such networks are trained on.",
                roughness=roughness,
            )
        )
    blood = _mediastinum(lungs)
    if blood > limits.contrast_hu:
        notes.append(
            Sentence(
                "The CT seems to be contrast-enhanced (upper quarter of the mediastinum above {blood:.0f} HU); the network expects "
                "an unenhanced CT, and lung density is raised.",
                blood=blood,
            )
        )
    if _arms_share(lungs, limits) > limits.arm_share:
        notes.append(Sentence("The arms lie beside the chest; their streaks can look like changes of density."))
    return tuple(notes)


def _roughness(lungs: BoxedLungs) -> float:
    """Robust standard deviation (HU) of the difference between in-plane neighbours in the lungs, divided by the
    square root of 2.
    """
    values = []
    for box in lungs.boxes:
        hu, inside = lungs.hu(box)[::2], box.mask[::2]
        both = inside[:, :, 1:] & inside[:, :, :-1]
        values.append((hu[:, :, 1:] - hu[:, :, :-1])[both][:200_000])
    difference = np.concatenate(values)
    return float(1.4826 * np.median(np.abs(difference)) / np.sqrt(2)) if difference.size else 0.0


def _mediastinum(lungs: BoxedLungs) -> float:
    """75th percentile (HU) of soft tissue between the two lungs, away from bone; 0 where there is only one lung."""
    if len(lungs.boxes) < 2:
        return 0.0
    right, left = (box.slices for box in lungs.boxes)
    k = slice(max(right[0].start, left[0].start), min(right[0].stop, left[0].stop))
    if k.stop - k.start < 4:
        return 0.0
    k = slice(k.start + (k.stop - k.start) // 3, k.stop)  # above the liver
    j = slice(max(right[1].start, left[1].start), min(right[1].stop, left[1].stop))
    j = slice(j.start, j.start + int(0.6 * (j.stop - j.start)))  # in front of the spine
    outer = sorted((right[2], left[2]), key=lambda s: s.start + s.stop)
    middle = (outer[0].start + outer[1].stop) // 2
    half = int(35 / lungs.scan.spacing[2])
    block = lungs.scan.values((k, j, slice(max(0, middle - half), middle + half)))
    soft = block[(block > -20) & (block < 700)]
    return float(np.percentile(soft, 75)) if soft.size > 100 else 0.0


def _arms_share(lungs: BoxedLungs, limits: QualityLimits) -> float:
    """Share of slices through the lungs with a separate limb-sized piece of tissue beside the trunk."""
    first = min(box.slices[0].start for box in lungs.boxes)
    last = max(box.slices[0].stop for box in lungs.boxes)
    step = max(1, (last - first) // 16)
    shrink = max(1, round(3.0 / lungs.scan.spacing[1]))
    area_cm2 = float(np.prod(lungs.scan.spacing[1:])) * shrink**2 / 100.0
    hits = looked = 0
    left, right = (min(box.slices[2].start for box in lungs.boxes), max(box.slices[2].stop for box in lungs.boxes))
    for k in range(first, last, step):
        tissue = ndimage.binary_opening(lungs.scan.raw[k, ::shrink, ::shrink] > -300)
        pieces, count = ndimage.label(tissue)
        looked += 1
        if count < 2:
            continue
        areas = np.bincount(pieces.ravel())[1:] * area_cm2
        centres = ndimage.center_of_mass(tissue, pieces, range(1, count + 1))
        trunk = int(np.argmax(areas))
        hits += any(
            limits.arm_cm2[0] <= area <= limits.arm_cm2[1] and n != trunk and not left <= centre[1] * shrink <= right
            for n, (area, centre) in enumerate(zip(areas, centres, strict=True))
        )
    return hits / looked if looked else 0.0
