"""What a detector of emboli must beat: scores of a CTPA that need no learning.

An embolus is darker than the blood about it, so the mean HU within vessels falls and dark voxels appear in them. Both can be had from
vessels found in the image, which is what a network may know, or in the true arteries and clots of a simulation, which it may not.
"""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

#: HU of thrombus, acute and chronic, with noise and partial volume: above fat and water, below enhanced blood.
CLOT_HU = (0.0, 120.0)
ENHANCED_HU = 150.0
VESSEL_HU = -200.0
CLOSING_MM = 6.0


def vessels_of(ct: sitk.Image, lungs: sitk.Image, hull: sitk.Image) -> np.ndarray:
    """Bool (k, j, i): vessels found in the image alone, their clots included as far as a closing takes them in.

    Tissue within the lungs (above ``VESSEL_HU``), and enhanced blood between them (hull of lungs and heart) closed by ``CLOSING_MM``.
    """
    hu = sitk.GetArrayViewFromImage(ct)
    within = sitk.GetArrayViewFromImage(lungs) > 0
    blood = (hu >= ENHANCED_HU) & (sitk.GetArrayViewFromImage(hull) > 0)
    spacing = np.array(ct.GetSpacing())[::-1]
    reach = np.maximum(1, np.rint(CLOSING_MM / 2 / spacing)).astype(int)
    ball = sum((index / r) ** 2 for index, r in zip(np.ogrid[tuple(slice(-r, r + 1) for r in reach)], reach, strict=True)) <= 1
    padded = np.pad(blood, [(r, r) for r in reach])
    closed = ndimage.binary_closing(padded, ball)[tuple(slice(r, -r) for r in reach)]
    return (within & (hu > VESSEL_HU)) | closed


def mean_intravascular_hu(ct: sitk.Image, vessels: np.ndarray) -> float:
    """Mean HU of the voxels of ``vessels`` (bool, (k, j, i)) above 0 HU; NaN without any."""
    values = sitk.GetArrayViewFromImage(ct)[vessels]
    values = values[values > 0]
    return float(values.mean()) if values.size else float("nan")


def dark_ml(ct: sitk.Image, vessels: np.ndarray) -> float:
    """Volume (ml) of the voxels of ``vessels`` within ``CLOT_HU``."""
    values = sitk.GetArrayViewFromImage(ct)[vessels]
    return float(((values >= CLOT_HU[0]) & (values <= CLOT_HU[1])).sum() * np.prod(ct.GetSpacing()) / 1000)
