"""Is this a CT pulmonary angiogram that can be read? Coverage, slice thickness and enhancement of the blood.

A pulmonary angiogram is diagnostic only when the pulmonary arteries are opacified; 180 to 200 HU or more in the pulmonary
trunk is the usual demand (Wittram, AJR 2007;188:1255-1261). Blood without contrast has about 40 HU and calcified or
bony voxels inside the hull of lungs and heart amount to a few millilitres, so the volume of tissue above 150 HU tells
an enhanced scan from an unenhanced one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs import LungSegmentation, lung_heart_hull, segment_lungs
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, part, silent


@dataclass(frozen=True)
class CtpaLimits:
    """``enhanced_hu``: what counts as enhanced blood (above unenhanced blood and muscle, below metal and dense contrast in
    the superior vena cava). ``enhanced_ml``: less than this is an unenhanced scan. ``diagnostic_hu``: median
    enhancement below which a reader would call the scan poorly opacified. ``thickest_mm``: slices thicker than this hide
    subsegmental emboli. ``whole_lungs_mm``: a scan of less extent does not hold both lungs of an adult."""

    enhanced_hu: tuple[float, float] = (150.0, 700.0)
    enhanced_ml: float = 100.0
    diagnostic_hu: float = 200.0
    thickest_mm: float = 3.0
    whole_lungs_mm: float = 180.0


@dataclass(frozen=True)
class CtpaCheck:
    """``hull``: lungs and heart, uint8 on the CT's grid. ``measurements``: region ``whole``; ``warnings``: sentences."""

    lungs: LungSegmentation
    hull: sitk.Image
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]


def check_ctpa(ct: sitk.Image, limits: CtpaLimits = CtpaLimits(), progress: Progress = silent) -> CtpaCheck:
    """Mark lungs and heart on ``ct`` (HU) and measure what decides whether emboli can be seen on it.

    Raises InputError when there are no lungs, or no enhanced blood.
    """
    lungs = segment_lungs(ct, progress=part(progress, 0.0, 0.7))
    progress(0.7, "Marking the lungs and the heart")
    hull = lung_heart_hull(ct, lungs.labels)
    progress(0.9, "Measuring the enhancement of the blood")
    hu = sitk.GetArrayViewFromImage(ct)
    inside = sitk.GetArrayViewFromImage(hull) > 0
    values = hu[inside]
    low, high = limits.enhanced_hu
    enhanced = values[(values >= low) & (values <= high)]
    voxel_ml = float(np.prod(ct.GetSpacing())) / 1000.0
    enhanced_ml = enhanced.size * voxel_ml
    if enhanced_ml < limits.enhanced_ml:
        raise InputError(
            f"The blood vessels are not enhanced (only {enhanced_ml:.0f} ml between {low:.0f} and {high:.0f} HU inside the "
            "lungs and heart); a CT pulmonary angiogram is needed."
        )
    enhancement = float(np.median(enhanced))
    axis = int(np.argmax(np.abs(np.array(ct.GetDirection()).reshape(3, 3)[2])))
    thickness = float(ct.GetSpacing()[axis])
    extent = thickness * ct.GetSize()[axis]
    slices_with_lung = int(np.any(np.moveaxis(sitk.GetArrayViewFromImage(lungs.labels), 2 - axis, 0) > 0, axis=(1, 2)).sum())
    warnings = list(lungs.warnings)
    if enhancement < limits.diagnostic_hu:
        warnings.append(f"The blood is enhanced to only {enhancement:.0f} HU; emboli may not stand out.")
    if thickness > limits.thickest_mm:
        warnings.append(f"The slices are {thickness:.2g} mm apart; subsegmental emboli may be hidden.")
    if extent < limits.whole_lungs_mm:
        warnings.append(f"The scan covers {extent:.0f} mm; it may not contain the whole lungs.")
    rows = (
        Measurement("whole", "extent_mm", extent, "mm"),
        Measurement("whole", "slice_spacing_mm", thickness, "mm"),
        Measurement("whole", "slices_with_lung", float(slices_with_lung), ""),
        Measurement("whole", "enhancement_hu", enhancement, "HU"),
        Measurement("whole", "enhanced_blood_ml", enhanced_ml, "ml"),
    )
    progress(1.0, "CTPA checked")
    return CtpaCheck(lungs, hull, rows, tuple(warnings))
