"""What differs between an iodine map and a SPECT (or a perfusion map predicted from one) that are compared: scale, edge, and blur.

Scale. A SPECT's counts are no concentration, so it is measured over the 75th percentile of its own lungs, and only a threshold rule that
refers to each map's own lungs means the same in both (:func:`check_rule`).

Edge. Blur spreads counts out of the lungs, which would make a rim of every lung a defect. They are put back: divided by the share of a
Gaussian of :data:`CAMERA_FWHM_MM` that lies in the lungs, so that an even lung is even up to its edge.

Blur. A defect inside the lungs loses to it. :func:`seen_ml` says what is left of a ball without perfusion below the threshold, and
:func:`least_seen_ml` which ball leaves as much as is followed at all. A defect that only the sharper map shows and that is smaller than
that has not gone, nor come: it is called not evaluable. Larger and smaller must hold by the volumes as they are and by those that blur
leaves. It is a bound: a defect that keeps some perfusion, or is no ball, must be larger still to be seen.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.units import RELATIVE
from LungPerfusionCore.sentence import Sentence

from ..defects import DefectParameters
from ..rules import parse_rule
from .lesions import Lesion
from .matching import LARGER, NEW, NOT_EVALUABLE, PERSISTING, RESOLVED, SMALLER, MatchingRule, fate_of

COUNTS = "counts"
#: Units of a gamma camera's images.
CAMERA_UNITS = (COUNTS, "proportional counts", "Bq/mL")
#: Full width at half maximum of a reconstructed perfusion SPECT at the depth of the lungs: about 12 mm, of 10 to 15 mm.
CAMERA_FWHM_MM = 12.0
WORST_FWHM_MM = 15.0
#: Below this share of the Gaussian inside the lungs a voxel holds more of its surroundings than of the lung.
LEAST_SHARE = 0.3
#: A gamma camera blurs by itself, and shows no vessels that would have to be left out.
SPECT_PARAMETERS = DefectParameters(smoothing="none", parenchyma_range_hu=None, vessel_factor=None)


def relative(unit: str) -> bool:
    """Whether a map of this unit is measured relative to its own lungs, and is as blurred as a SPECT."""
    return unit == RELATIVE or unit in CAMERA_UNITS


def map_words(unit: str) -> str:
    """What a map of this unit is, in words."""
    if unit in CAMERA_UNITS:
        return "SPECT"
    return Sentence("predicted perfusion map" if unit == RELATIVE else "iodine map")


def check_rule(rule: str, before: str, after: str) -> None:
    """Raises InputError for a rule that means nothing, or two things, in maps of these units."""
    spec = parse_rule(rule)
    if not relative(before) and not relative(after):
        return
    if spec.kind == "absolute" and relative(before) != relative(after):
        raise InputError(
            Sentence(
                "The threshold {rule} is a concentration in one scan and a share of the lungs' own perfusion in the "
                "other; choose a rule that refers to each map's own lungs, such as auto or relative:0.5.",
                rule=rule,
            )
        )
    if spec.reference == "fixed":
        raise InputError(
            Sentence(
                "The fixed threshold is an iodine concentration, which a SPECT or a predicted perfusion map does not "
                "have; choose a rule that refers to each map's own lungs, such as auto or relative:0.5."
            )
        )


def relative_map(image: sitk.Image, unit: str, regions: sitk.Image) -> sitk.Image:
    """A SPECT or a predicted map over the 75th percentile in the lungs (``regions`` > 0); a SPECT's edge is put right before.

    Raises InputError where the lungs hold nothing.
    """
    if unit in CAMERA_UNITS:
        image = _edge_put_right(image, regions)
    lungs = sitk.Resample(regions, image, sitk.Transform(), sitk.sitkNearestNeighbor, 0)
    inside = sitk.GetArrayViewFromImage(image)[sitk.GetArrayViewFromImage(lungs) > 0]
    top = float(np.percentile(inside, 75)) if len(inside) else 0.0
    if not top > 0:
        raise InputError(Sentence("The {map} holds no counts inside the lungs.", map=map_words(unit)))
    return sitk.Cast(image, sitk.sitkFloat32) / top


def _edge_put_right(spect: sitk.Image, regions: sitk.Image) -> sitk.Image:
    lungs = sitk.Resample(sitk.Cast(regions > 0, sitk.sitkFloat32), spect, sitk.Transform(), sitk.sitkLinear, 0.0)
    share = sitk.DiscreteGaussian(lungs, (CAMERA_FWHM_MM / 2.3548) ** 2, 64)
    counts = sitk.GetArrayFromImage(spect).astype(np.float32)
    put = sitk.GetImageFromArray(counts / np.maximum(sitk.GetArrayViewFromImage(share), np.float32(LEAST_SHARE)))
    put.CopyInformation(spect)
    return put


def seen_ml(volume_ml: float, limit: float, fwhm_mm: float = WORST_FWHM_MM) -> float:
    """How much of a ball without perfusion in even lung of 1 lies below ``limit`` once it is blurred by a Gaussian (closed form)."""
    whole, low = _radius(volume_ml), 0.0
    if not 0 < limit < 1 or _left(0.0, whole, fwhm_mm) >= limit:
        return volume_ml if limit >= 1 else 0.0
    high = whole + 3 * fwhm_mm
    for _ in range(50):
        middle = 0.5 * (low + high)
        low, high = (middle, high) if _left(middle, whole, fwhm_mm) < limit else (low, middle)
    return 4.0 / 3.0 * math.pi * low**3 / 1000.0


def least_seen_ml(limit: float, least_ml: float, fwhm_mm: float = WORST_FWHM_MM) -> float:
    """The smallest ball without perfusion of which blur leaves ``least_ml`` below ``limit`` (0 to 1, of even lung); inf for none."""
    if not 0 < limit < 1:
        return math.inf if limit <= 0 else least_ml
    low, high = 0.0, 1000.0
    for _ in range(50):
        middle = 0.5 * (low + high)
        low, high = (low, middle) if seen_ml(middle, limit, fwhm_mm) >= least_ml else (middle, high)
    return high


def _radius(volume_ml: float) -> float:
    return (volume_ml * 1000.0 * 0.75 / math.pi) ** (1.0 / 3.0)


def _left(at_mm: float, radius: float, fwhm_mm: float) -> float:
    """Perfusion at a distance from the middle of a blurred ball that has none, in lung of 1."""
    sigma = fwhm_mm / 2.3548
    a, b = (radius - at_mm) / sigma, (radius + at_mm) / sigma
    lost = 0.5 * (math.erf(a / math.sqrt(2)) + math.erf(b / math.sqrt(2)))
    if at_mm < 1e-3 * sigma:
        lost -= math.sqrt(2 / math.pi) * (radius / sigma) * math.exp(-0.5 * (radius / sigma) ** 2)
    else:
        lost -= sigma / (math.sqrt(2 * math.pi) * at_mm) * (math.exp(-0.5 * a * a) - math.exp(-0.5 * b * b))
    return 1.0 - lost


def judged_by_blur(lesion: Lesion, sharp: str, limit: float, rule: MatchingRule) -> Lesion:
    """A defect of two maps of which only the ``sharp`` one ("before" or "after") is not blurred, with the fate that can be told.

    ``limit``: the blurred map's threshold, of normal perfusion.
    """
    first = sharp == "before"
    ml, size = (lesion.before_ml, lesion.before_size) if first else (lesion.after_ml, lesion.after_size)
    left = seen_ml(ml, limit) if ml > 0 else 0.0
    if lesion.fate == (RESOLVED if first else NEW) and left < rule.least_ml:
        return replace(lesion, fate=NOT_EVALUABLE)
    if lesion.fate in (LARGER, SMALLER) and left > 0:
        blurred = size * left / ml
        sizes = (blurred, lesion.after_size) if first else (lesion.before_size, blurred)
        if fate_of(*sizes, rule.ratio) != lesion.fate:
            return replace(lesion, fate=PERSISTING)
    elif lesion.fate in (LARGER, SMALLER):
        return replace(lesion, fate=PERSISTING)
    return lesion


def blur_words(before: str, after: str, least_ml: float) -> str:
    """What is said of two maps of these units, one of which is blurred; ``least_ml``: of :func:`least_seen_ml`."""
    blurred, sharp = (before, after) if relative(before) else (after, before)
    became = "new" if relative(before) else "resolved"
    return Sentence(
        "The {blurred} is blurred and the {sharp} is not: defects below {least_ml:.0f} ml cannot be followed from one to the other, "
        "and one that only the {sharp} shows is called {not_evaluable}, not {became}. Sizes are not those of one method.",
        blurred=map_words(blurred),
        sharp=map_words(sharp),
        least_ml=least_ml,
        not_evaluable=NOT_EVALUABLE,
        became=became,
    )
