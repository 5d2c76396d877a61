"""A minimal simulated thorax for self-tests inside Slicer: two lungs and a trachea with known volumes, in a second."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk

AIR_HU, LUNG_HU, TISSUE_HU = -1000.0, -850.0, 40.0


def simple_thorax(spacing_mm: float = 3.0, seed: int = 1) -> tuple[sitk.Image, dict[str, float]]:
    """Return a CT (HU, int16, LPS axes, ``spacing_mm`` isotropic) and the true volumes (ml) of ``right`` and ``left``.

    Simulated: an elliptic body of soft tissue with one ellipsoid of lung on each side and a tube of air for a trachea;
    Gaussian noise of 15 HU.
    """
    half = np.array([170.0, 120.0, 150.0])  # mm, half extent in x (to the left), y (to the back), z (to the head)
    axes = [np.arange(-h, h + spacing_mm / 2, spacing_mm) for h in half]
    z, y, x = np.meshgrid(axes[2], axes[1], axes[0], indexing="ij")
    hu = np.full(x.shape, AIR_HU, np.float32)
    hu[(x / 155) ** 2 + (y / 105) ** 2 < 1] = TISSUE_HU
    truth: dict[str, float] = {}
    for side, centre, width in (("right", -72.0, 52.0), ("left", 75.0, 48.0)):
        lung = ((x - centre) / width) ** 2 + ((y + 5) / 80) ** 2 + (z / 115) ** 2 < 1
        hu[lung] = LUNG_HU
        truth[side] = float(lung.sum()) * spacing_mm**3 / 1000
    hu[(x**2 + (y - 10) ** 2 < 9.0**2) & (z > 40)] = AIR_HU
    noise = np.random.default_rng(seed).normal(0.0, 15.0, hu.shape)
    image = sitk.GetImageFromArray(np.clip(np.rint(hu + noise), -1024, 3071).astype(np.int16))
    image.SetSpacing([spacing_mm] * 3)
    image.SetOrigin([float(a[0]) for a in axes])
    return image, truth


def simple_iodine(ct: sitk.Image, seed: int = 2) -> tuple[sitk.Image, float]:
    """Return a simulated iodine map (mg/mL, float32) for ``simple_thorax`` and its true defect percentage of both lungs.

    Perfused lung holds 1.2 mg/mL; the lower third (by height) of the right lung holds 0.1 mg/mL; noise of 0.4 mg/mL.
    """
    hu = sitk.GetArrayFromImage(ct)
    lung = (hu > -950) & (hu < -700)
    x = np.arange(hu.shape[2]) < hu.shape[2] // 2
    right = lung & x
    heights = np.nonzero(right)[0]
    defect = right.copy()
    defect[int(np.percentile(heights, 100 / 3)) :] = False
    iodine = np.where(lung, 1.2, 0.0)
    iodine[defect] = 0.1
    iodine += np.random.default_rng(seed).normal(0.0, 0.4, hu.shape)
    image = sitk.GetImageFromArray(iodine.astype(np.float32))
    image.CopyInformation(ct)
    return image, 100.0 * float(defect.sum()) / float(lung.sum())
