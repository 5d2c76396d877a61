"""Plain measures of a CT pulmonary angiogram, by which a model's card describes the scans that it was trained on."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from LungPerfusionCore.models.scan_guard import Measure

from .ctpa_check import CtpaCheck

#: Tolerances: what two scanners, injections or breaths differ by without the scan being of another kind.
MEASURES = {
    "vessel_hu": Measure("enhancement", "HU", 40.0),
    "noise_hu": Measure("noise", "HU", 4.0),
    "slice_spacing_mm": Measure("slice spacing", "mm", 0.75),
    "pixel_mm": Measure("pixels", "mm", 0.25),
    "lung_height_mm": Measure("height of the lungs in the scan", "mm", 30.0),
    "lung_ml": Measure("lung volume", "ml", 800.0),
    "lung_hu": Measure("median of the lungs", "HU", 30.0),
    "parenchyma_hu": Measure("contrast within the lungs", "HU", 25.0),
}
BLOOD = (150.0, 700.0)
PARENCHYMA = (-980.0, -500.0)
NOISE_MM = 3.0


def measures_of(ctpa: sitk.Image, check: CtpaCheck) -> dict[str, float]:
    """Name -> value of ``MEASURES``; NaN where one cannot be measured."""
    upright, labels, hull = (sitk.DICOMOrient(image, "LPS") for image in (ctpa, check.lungs.labels, check.hull))
    hu, lung, inside = (sitk.GetArrayViewFromImage(image) for image in (upright, labels, hull))
    spacing = np.array(upright.GetSpacing())
    lung = lung > 0
    rows = {m.quantity: m.value for m in check.measurements}
    values = hu[lung].astype(np.float32)
    return {
        "vessel_hu": rows["enhancement_hu"],
        "noise_hu": noise_of(hu, inside > 0, spacing),
        "slice_spacing_mm": rows["slice_spacing_mm"],
        "pixel_mm": float(spacing[:2].mean()),
        "lung_height_mm": rows["slices_with_lung"] * float(spacing[2]),
        "lung_ml": float(lung.sum() * np.prod(spacing)) / 1000.0,
        "lung_hu": float(np.median(values)),
        "parenchyma_hu": contrast_of(hu, lung, spacing),
    }


def noise_of(hu: np.ndarray, inside: np.ndarray, spacing: np.ndarray) -> float:
    """Noise in enhanced blood: spread of the differences of voxels ``NOISE_MM`` apart in the plane, within blood that is blood all around.

    A median of absolute differences (times 1.4826 / sqrt 2), which the rims of clots and vessels do not change.
    """
    blood = inside & (hu >= BLOOD[0]) & (hu <= BLOOD[1])
    reach = [0, *(max(1, round(NOISE_MM / s)) for s in spacing[1::-1])]
    kept = ndimage.binary_erosion(blood, np.ones((1, 2 * reach[1] + 1, 2 * reach[2] + 1), bool))
    found = []
    for axis in (1, 2):
        step = reach[axis]
        ahead = [slice(None)] * 3
        ahead[axis] = slice(step, None)
        back = [slice(None)] * 3
        back[axis] = slice(None, -step)
        both = kept[tuple(ahead)] & kept[tuple(back)]
        found.append(np.abs(hu[tuple(ahead)][both].astype(np.float32) - hu[tuple(back)][both]))
    differences = np.concatenate(found)
    return float(np.median(differences) * 1.4826 / np.sqrt(2)) if differences.size >= 200 else float("nan")


def contrast_of(hu: np.ndarray, lung: np.ndarray, spacing: np.ndarray) -> float:
    """From the 10th to the 90th percentile of aerated lung, averaged over about 6 mm so that noise is no contrast."""
    aerated = lung & (hu > PARENCHYMA[0]) & (hu < PARENCHYMA[1])
    size = [max(1, round(6.0 / s)) for s in spacing[::-1]]
    weight = ndimage.uniform_filter(aerated.astype(np.float32), size)
    mean = ndimage.uniform_filter(np.where(aerated, hu, 0).astype(np.float32), size)
    kept = aerated & (weight > 0.7)
    if kept.sum() < 1000:
        return float("nan")
    low, high = np.percentile(mean[kept] / weight[kept], (10, 90))
    return float(high - low)
