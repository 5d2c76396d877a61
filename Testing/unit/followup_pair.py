"""Two small simulated scans of one patient: known movement, defects and clots that come, go and stay."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk

from LungPerfusionPhantom.lung.simple_thorax import LUNGS_MM, simple_thorax
from PerfusionDefectQuantLib.followup.bspline import Level
from PerfusionDefectQuantLib.followup.modality import CAMERA_FWHM_MM
from PerfusionDefectQuantLib.followup.registration import RegistrationParameters
from PerfusionDefectQuantLib.followup.study import ScanInput

SPACING = 4.0
#: As the default, coarser and shorter, for tests.
QUICK = RegistrationParameters(grid_mm=4.0, levels=(Level(80.0, 6.0, 15), Level(40.0, 4.0, 20)), margin_mm=20.0)
NAMES = {1: "right", 2: "left"}
#: Balls of no iodine: centre (LPS, mm) and radius; in the first scan, and in the second.
BEFORE = {"stays": ((-75.0, 0.0, 40.0), 26.0), "goes": ((75.0, 0.0, 40.0), 26.0), "shrinks": ((75.0, 0.0, -50.0), 30.0)}
AFTER = {"stays": BEFORE["stays"], "shrinks": ((75.0, 0.0, -50.0), 20.0), "comes": ((-75.0, 0.0, -50.0), 26.0)}
BALLS_BEFORE = tuple(BEFORE.values())
CLOTS_BEFORE = (((-72.0, 10.0, 0.0), 8.0), ((75.0, 10.0, 0.0), 8.0))
CLOTS_AFTER = (((-72.0, 10.0, 0.0), 8.0),)


def movement() -> sitk.AffineTransform:
    """Later to earlier point: turned by 4 degrees, shifted, the base 8 % higher."""
    transform = sitk.AffineTransform(3)
    transform.Scale((1.0, 1.0, 1.08))
    transform.Rotate(0, 1, np.radians(4.0))
    transform.Translate((14.0, -9.0, 11.0))
    return transform


def earlier_images(seed: int = 1, balls=BALLS_BEFORE, clots=CLOTS_BEFORE) -> dict[str, sitk.Image]:
    """CT, iodine, regions and emboli on one grid."""
    ct, _volumes = simple_thorax(SPACING, seed)
    index = np.indices(ct.GetSize()[::-1])[::-1]
    x, y, z = (origin + SPACING * each for origin, each in zip(ct.GetOrigin(), index, strict=True))
    regions = np.zeros(x.shape, np.uint8)
    for label, side in NAMES.items():
        centre, width = LUNGS_MM[side]
        regions[((x - centre) / width) ** 2 + ((y + 5) / 80) ** 2 + (z / 115) ** 2 < 1] = label

    def inside(chosen) -> np.ndarray:
        found = np.zeros(x.shape, bool)
        for (a, b, c), radius in chosen:
            found |= (x - a) ** 2 + (y - b) ** 2 + (z - c) ** 2 < radius**2
        return found & (regions > 0)

    iodine = np.where(regions > 0, 1.2, 0.0).astype(np.float32)
    iodine[inside(balls)] = 0.05
    iodine += np.random.default_rng(seed).normal(0, 0.15, iodine.shape).astype(np.float32)
    arrays = {"iodine": iodine, "regions": regions, "emboli": inside(clots).astype(np.uint8)}
    return {"ct": ct, **{name: _like(ct, array) for name, array in arrays.items()}}


def _like(image: sitk.Image, array: np.ndarray) -> sitk.Image:
    made = sitk.GetImageFromArray(array)
    made.CopyInformation(image)
    return made


def moved(images: dict[str, sitk.Image], transform: sitk.Transform, spacing: float = SPACING) -> dict[str, sitk.Image]:
    """Images as a scanner sees them after the movement, on an own grid."""
    ct = images["ct"]
    size = [int(n * SPACING / spacing) for n in ct.GetSize()]
    filled = {"ct": -1000.0, "iodine": 0.0, "regions": 0.0, "emboli": 0.0}
    centre = np.array(transform.GetInverse().TransformPoint((0.0, 0.0, 0.0)))
    origin = (centre - (np.array(size) - 1) * spacing / 2).tolist()
    out = {}
    for name, image in images.items():
        how = sitk.sitkLinear if name in ("ct", "iodine") else sitk.sitkNearestNeighbor
        out[name] = sitk.Resample(image, size, transform, how, origin, [spacing] * 3, np.eye(3).ravel().tolist(), filled[name])
    return out


def scan(images: dict[str, sitk.Image]) -> ScanInput:
    return ScanInput(images["ct"], images["iodine"], "mg/mL", (images["regions"], dict(NAMES)), images["emboli"])


def later_images(spacing: float = SPACING, seed: int = 1) -> dict[str, sitk.Image]:
    return moved(earlier_images(seed, tuple(AFTER.values()), CLOTS_AFTER), movement(), spacing)


def stored(image: sitk.Image, order: tuple[int, int, int], flips: tuple[bool, bool, bool]) -> sitk.Image:
    """The same voxels at the same places, stored another way round."""
    return sitk.Flip(sitk.PermuteAxes(image, order), flips)


def spect_of(images: dict[str, sitk.Image], fwhm: float = CAMERA_FWHM_MM) -> sitk.Image:
    """What a gamma camera sees of the perfusion that the iodine shows: lungs only, blurred, in counts."""
    only = sitk.Mask(images["iodine"], images["regions"])
    return sitk.DiscreteGaussian(sitk.Maximum(only, 0.0), (fwhm / 2.3548) ** 2, 64) * 500.0
