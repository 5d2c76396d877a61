"""Is this a CT pulmonary angiogram that can be read? Coverage, slice thickness and enhancement of the blood.

A pulmonary angiogram is diagnostic only when the pulmonary arteries are opacified; 180 to 200 HU or more in the pulmonary
trunk is the usual demand (Wittram, AJR 2007;188:1255-1261). Blood without contrast has about 40 HU. The spine, whose spongy bone has the
HU of enhanced blood, lies behind the middle of the lungs, heart and great vessels mostly before it: the share of enhanced tissue there
tells an enhanced scan (0.2 and more in simulated ones, 0.43 and 0.79 in two real ones) from an unenhanced one (0.02; 0.01 and 0.04 in two
real ones).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from LungPerfusionCore.checks.given import Given
from LungPerfusionCore.checks.input_checks import check_together
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.segmentation import LungSegmentation, lung_heart_hull, segment_lungs
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence


@dataclass(frozen=True)
class CtpaLimits:
    """``enhanced_hu``: what counts as enhanced blood (above unenhanced blood and muscle, below metal and dense contrast in
    the superior vena cava). ``enhanced_share``: less than this of the soft tissue between the lungs' front halves is an unenhanced scan.
    ``diagnostic_hu``: median enhancement below which a reader would call the scan poorly opacified. ``thickest_mm``: slices thicker
    than this hide subsegmental emboli. ``least_lung_ml``: less lung than this is no chest CT. ``cut_cm2``: lung on the last slice that says
    that the scan ends within the lungs (a trachea is smaller). ``below_carina_mm``: the pulmonary trunk divides up to this far below the
    trachea, and the hila lie deeper. ``to_hila_mm``: depth of the hila below the lungs' tips, for scans on which the trachea is not
    found."""

    enhanced_hu: tuple[float, float] = (150.0, 700.0)
    enhanced_share: float = 0.07
    diagnostic_hu: float = 200.0
    thickest_mm: float = 3.0
    least_lung_ml: float = 200.0  # both bases, of which the smaller is counted too, hold less in an adult's lower third
    cut_cm2: float = 5.0
    below_carina_mm: float = 20.0
    to_hila_mm: float = 110.0


@dataclass(frozen=True)
class CtpaCheck:
    """``hull``: lungs and heart, uint8 on the CT's grid. ``measurements``: region ``whole``; ``warnings``: sentences."""

    lungs: LungSegmentation
    hull: sitk.Image
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]


def check_ctpa(ct: sitk.Image, limits: CtpaLimits = CtpaLimits(), progress: Progress = silent) -> CtpaCheck:
    """Mark lungs and heart on ``ct`` (HU) and measure what decides whether emboli can be seen on it.

    Raises InputError when there are no lungs (not a chest CT), when the scan stops above the hila, or when the blood is not enhanced.
    """
    lungs = segment_lungs(ct, progress=part(progress, 0.0, 0.7))
    progress(0.7, "Marking the lungs and the heart")
    hull = lung_heart_hull(ct, lungs.labels)
    progress(0.85, "Measuring coverage and enhancement")
    upright = [sitk.DICOMOrient(image, "LPS") for image in (ct, lungs.labels, lungs.airways, hull)]
    spacing = np.array(upright[0].GetSpacing())
    hu, labels, airways, inside = (sitk.GetArrayViewFromImage(image) for image in upright)
    lung = labels > 0
    voxel_ml = float(np.prod(spacing)) / 1000.0
    lung_ml = float(lung.sum()) * voxel_ml
    if lung_ml < limits.least_lung_ml:
        raise InputError(
            Sentence("The scan contains only {lung_ml:.0f} ml of lung; a CT pulmonary angiogram of the chest is required.", lung_ml=lung_ml)
        )
    warnings = [*check_together(Given(ct=ct, ct_role="ctpa", lungs=lungs.labels)), *lungs.warnings]
    warnings += _coverage(lung, airways > 0, spacing, limits)
    share, enhanced, enhanced_ml = _enhancement(hu, lung, inside > 0, voxel_ml, limits.enhanced_hu)
    if share < limits.enhanced_share:
        low, high = limits.enhanced_hu
        raise InputError(
            Sentence(
                "The vessels are not enhanced, or not in the scan (only {share:.0f} % of the soft tissue between the "
                "lungs has {low:.0f} to {high:.0f} HU); a CT pulmonary angiogram is needed.",
                share=100 * share,
                low=low,
                high=high,
            )
        )
    # a CT may be stored as sagittal or coronal slices: the coarsest axis is that of its slices, where any is thick
    thickness = float(spacing.max() if spacing.max() > limits.thickest_mm else spacing[2])
    if enhanced < limits.diagnostic_hu:
        warnings.append(Sentence("Vascular attenuation is only {hu:.0f} HU; emboli may not be visible.", hu=enhanced))
    if round(thickness, 2) > limits.thickest_mm:  # a spacing of 3 mm is often a little more in a file
        warnings.append(Sentence("The slice spacing is {mm:.2g} mm; subsegmental emboli may be missed.", mm=thickness))
    rows = (
        Measurement("whole", "extent_mm", float(spacing[2]) * lung.shape[0], "mm"),
        Measurement("whole", "slice_spacing_mm", thickness, "mm"),
        Measurement("whole", "slices_with_lung", float(lung.any(axis=(1, 2)).sum()), ""),
        Measurement("whole", "enhancement_hu", enhanced, "HU"),
        Measurement("whole", "enhanced_blood_ml", enhanced_ml, "ml"),
        Measurement("whole", "enhanced_share", share, "1"),
    )
    progress(1.0, "CTPA checked")
    return CtpaCheck(lungs, hull, rows, tuple(dict.fromkeys(warnings)))


def _enhancement(hu, lung, inside, voxel_ml: float, enhanced_hu: tuple[float, float]) -> tuple[float, float, float]:
    """Share of enhanced voxels among the soft tissue between the lungs' front halves, their median HU (0 without any) and volume (ml).

    Arrays (k, j, i), j growing to the back.
    """
    rows = np.arange(lung.shape[1])
    count = lung.sum(axis=2)
    middle = (count * rows).sum(axis=1) / np.maximum(count.sum(axis=1), 1)
    front = inside & ~lung & (rows[None, :, None] < middle[:, None, None])
    values = hu[front]
    values = values[values > 0]
    low, high = enhanced_hu
    enhanced = values[(values >= low) & (values <= high)]
    if not enhanced.size:
        return 0.0, 0.0, 0.0
    return enhanced.size / values.size, float(np.median(enhanced)), enhanced.size * voxel_ml


def _coverage(lung: np.ndarray, airways: np.ndarray, spacing: np.ndarray, limits: CtpaLimits) -> list[str]:
    """Warnings about where the scan ends. Arrays (k, j, i), k growing to the head. Raises InputError for one that stops above the hila."""
    area = lung.sum(axis=(1, 2)) * spacing[0] * spacing[1] / 100.0
    known = np.flatnonzero(area)
    cut_below, cut_above = area[0] > limits.cut_cm2, area[-1] > limits.cut_cm2
    height = (known[-1] + 1 - known[0]) * spacing[2]
    if not cut_below:
        return [Sentence("The scan begins below the lung apices; lung above it was not examined.")] if cut_above else []
    divided = _below_the_carina(airways, spacing)
    seen = float(divided + 1) * spacing[2] if divided is not None else 0.0
    found = bool(airways.any())
    too_short = seen < limits.below_carina_mm if found else not cut_above and height < limits.to_hila_mm
    if too_short:
        raise InputError(
            Sentence(
                "The scan ends above the hila (it covers {height:.0f} mm from the lung apices, without the pulmonary "
                "bifurcation); a scan of the whole chest is required.",
                height=height,
            )
        )
    if cut_above:
        return [
            Sentence("The scan begins and ends within the lungs; emboli outside the covered {mm:.0f} mm cannot be detected.", mm=height)
        ]
    return [Sentence("The scan ends within the lungs; emboli outside the covered {mm:.0f} mm cannot be detected.", mm=height)]


def _below_the_carina(airways: np.ndarray, spacing: np.ndarray, least_mm2: float = 20.0) -> int | None:
    """The highest slice from which two or more airways of ``least_mm2`` go down for two slices; None where the trachea does not divide."""
    fewest = least_mm2 / (spacing[0] * spacing[1])
    several = np.zeros(len(airways), bool)
    for k in np.flatnonzero(airways.any(axis=(1, 2))):
        parts, _count = ndimage.label(airways[k])
        several[k] = (np.bincount(parts.ravel())[1:] >= fewest).sum() >= 2
    pairs = np.flatnonzero(several[1:] & several[:-1])
    return int(pairs[-1]) + 1 if pairs.size else None
