"""A simulated CT and SPECT with a known offset between them: two lungs, perfusion denser at the base, a gamma camera's
blur and noise."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from LungPerfusionPhantom.lung.simple_thorax import simple_thorax

PIXEL_MM = 6.0


@lru_cache(maxsize=1)
def ct_and_lungs() -> tuple[sitk.Image, sitk.Image]:
    """CT (HU, 4 mm) and its lungs (1 right, 2 left), known from the simulation's own density."""
    ct, _volumes = simple_thorax(4.0)
    hu = ndimage.uniform_filter(sitk.GetArrayFromImage(ct).astype(float), 3)
    found, n = ndimage.label((hu < -600) & (hu > -950))
    sizes = ndimage.sum_labels(np.ones(found.shape), found, range(1, n + 1))
    largest = np.argsort(sizes)[-2:] + 1
    order = sorted(largest, key=lambda label: ndimage.center_of_mass(found == label)[2])  # right lies at lower x in LPS
    labels = sitk.GetImageFromArray(((found == order[0]) + 2 * (found == order[1])).astype(np.uint8))
    labels.CopyInformation(ct)
    return ct, labels


def known_transform(shift, degrees) -> sitk.Euler3DTransform:
    """Where points of the CT lie in the SPECT."""
    transform = sitk.Euler3DTransform()
    transform.SetRotation(*np.deg2rad(degrees).tolist())
    transform.SetTranslation([float(v) for v in shift])
    return transform


def spect_at(transform: sitk.Transform, *, seed: int = 0, clump: bool = False) -> sitk.Image:
    """Counts on a camera's grid, displaced by ``transform``; ``clump`` adds one hot voxel, as clotted macroaggregates
    do."""
    ct, labels = ct_and_lungs()
    flow = (sitk.GetArrayFromImage(labels) > 0) * (1 + 0.3 * np.linspace(1, -1, ct.GetSize()[2]))[:, None, None]
    uptake = sitk.GetImageFromArray(flow.astype(np.float32))
    uptake.CopyInformation(ct)
    camera = sitk.Image(64, 64, 64, sitk.sitkFloat32)
    camera.SetSpacing([PIXEL_MM] * 3)
    camera.SetOrigin([-31.5 * PIXEL_MM] * 3)
    seen = sitk.Resample(sitk.SmoothingRecursiveGaussian(uptake, 5.0), camera, transform.GetInverse(), sitk.sitkLinear, 0.0)
    counts = np.random.default_rng(seed).poisson(np.maximum(sitk.GetArrayFromImage(seen), 0) * 40 + 0.5).astype(np.float32)
    if clump:
        counts[32, 30, 24] = 20000.0
    spect = sitk.GetImageFromArray(counts)
    spect.CopyInformation(camera)
    return spect


def worst_error_mm(found: sitk.Transform, truth: sitk.Transform) -> float:
    """Largest distance between where two transforms put points of the lungs."""
    ct, labels = ct_and_lungs()
    points = np.argwhere(sitk.GetArrayViewFromImage(labels))[::101, ::-1]
    positions = [ct.TransformIndexToPhysicalPoint([int(n) for n in p]) for p in points]
    return max(float(np.linalg.norm(np.subtract(found.TransformPoint(p), truth.TransformPoint(p)))) for p in positions)
