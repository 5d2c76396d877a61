"""A minimal simulated thorax for self-tests inside Slicer: two lungs and a trachea with known volumes, in a second."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.numerics import steady

AIR_HU, LUNG_HU, TISSUE_HU, BLOOD_HU = -1000.0, -850.0, 40.0, 320.0
HALF_EXTENT_MM = (186.0, 138.0, 150.0)  # in x (to the left), y (to the back), z (to the head)
LUNGS_MM = {"right": (-72.0, 52.0), "left": (75.0, 48.0)}  # centre and half width in x


def _axes(spacing_mm: float) -> list[np.ndarray]:
    return [np.arange(-half, half + spacing_mm / 2, spacing_mm) for half in HALF_EXTENT_MM]


def _lungs(spacing_mm: float) -> tuple[tuple[np.ndarray, ...], dict[str, np.ndarray]]:
    """Coordinates z, y, x of every voxel, and the two ellipsoids."""
    axes = _axes(spacing_mm)
    z, y, x = np.meshgrid(axes[2], axes[1], axes[0], indexing="ij")
    lungs = {side: ((x - centre) / width) ** 2 + ((y + 5) / 80) ** 2 + (z / 115) ** 2 < 1 for side, (centre, width) in LUNGS_MM.items()}
    return (z, y, x), lungs


def _image(array: np.ndarray, spacing_mm: float) -> sitk.Image:
    image = sitk.GetImageFromArray(array)
    image.SetSpacing([spacing_mm] * 3)
    image.SetOrigin([float(axis[0]) for axis in _axes(spacing_mm)])
    return image


def simple_thorax(spacing_mm: float = 3.0, seed: int = 1) -> tuple[sitk.Image, dict[str, float]]:
    """Return a CT (HU, int16, LPS axes, ``spacing_mm`` isotropic) and the true volumes (ml) of ``right`` and ``left``.

    Simulated: an elliptic body of soft tissue with one ellipsoid of lung on each side and a tube of air for a trachea;
    Gaussian noise of 15 HU; in the lungs a texture of 4 mm grain and 45 HU, as small vessels make it, which tells lung from gas.
    """
    (z, y, x), lungs = _lungs(spacing_mm)
    hu = np.where((x / 172) ** 2 + (y / 122) ** 2 < 1, TISSUE_HU, AIR_HU)
    for lung in lungs.values():
        hu[lung] = LUNG_HU
    hu[(x**2 + (y - 10) ** 2 < 9.0**2) & (z > 40)] = AIR_HU
    rng = np.random.default_rng(seed)
    grain = steady.gaussian_filter(rng.normal(size=hu.shape), 4.0 / spacing_mm)
    texture = np.where(hu == LUNG_HU, 45.0 / grain.std() * grain, 0.0)
    noise = rng.normal(0.0, 15.0, hu.shape)
    ct = _image(np.clip(np.rint(hu + texture + noise), -1024, 3071).astype(np.int16), spacing_mm)
    return ct, {side: float(lung.sum()) * spacing_mm**3 / 1000 for side, lung in lungs.items()}


def simple_angiogram(spacing_mm: float = 3.0, seed: int = 1) -> sitk.Image:
    """Return ``simple_thorax`` with an ellipsoid of enhanced blood (``BLOOD_HU``, same noise) between the front halves of the lungs."""
    ct, _volumes = simple_thorax(spacing_mm, seed)
    axes = _axes(spacing_mm)
    z, y, x = np.meshgrid(axes[2], axes[1], axes[0], indexing="ij")
    hu = sitk.GetArrayFromImage(ct)
    hu[((x - 3) / 18) ** 2 + ((y + 35) / 32) ** 2 + ((z + 10) / 55) ** 2 < 1] += np.int16(BLOOD_HU - TISSUE_HU)
    return _image(hu, spacing_mm)


def simple_iodine(spacing_mm: float = 3.0, seed: int = 2) -> tuple[sitk.Image, float]:
    """Return a simulated iodine map (mg/mL, float32) of ``simple_thorax`` and its true defect percentage of both lungs.

    Perfused lung holds 1.2 mg/mL; the right lung below 25 mm under its centre holds 0.1 mg/mL; noise of 0.4 mg/mL.
    """
    (z, _y, _x), lungs = _lungs(spacing_mm)
    lung = lungs["right"] | lungs["left"]
    defect = lungs["right"] & (z < -25.0)
    iodine = np.where(lung, 1.2, 0.0)
    iodine[defect] = 0.1
    iodine += np.random.default_rng(seed).normal(0.0, 0.4, iodine.shape)
    return _image(iodine.astype(np.float32), spacing_mm), 100.0 * float(defect.sum()) / float(lung.sum())
