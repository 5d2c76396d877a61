"""The command line from outside (a real process) and warmed (a fork for every run)."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from command_runs import WarmRunner


@pytest.fixture(scope="session")
def warm(tmp_path_factory):
    """``warm("lungs", ...)`` runs a command and returns a ``Ran``."""
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    runner = WarmRunner(tmp_path_factory.mktemp("warm") / "errors.txt")
    yield runner
    runner.close()


@pytest.fixture(scope="session")
def thorax(tmp_path_factory) -> Path:
    """A small simulated chest CT (NRRD, HU), quick to segment; vessels in the lungs, so that they do not pass for gas."""
    from scipy.ndimage import gaussian_filter

    from LungPerfusionPhantom.lung.simple_thorax import simple_thorax

    ct, _ = simple_thorax(spacing_mm=4.0)
    hu = sitk.GetArrayFromImage(ct).astype(np.float32)
    texture = gaussian_filter(np.random.default_rng(2).standard_normal(hu.shape), 1.2)
    vessels = np.where((hu < -700) & (hu > -930), 150.0 * np.maximum(texture / texture.std(), 0.0), 0.0)
    image = sitk.GetImageFromArray(np.rint(hu + vessels).astype(np.int16))
    image.CopyInformation(ct)
    path = tmp_path_factory.mktemp("input") / "thorax.nrrd"
    sitk.WriteImage(image, str(path))
    return path


@pytest.fixture(scope="session")
def dual_energy(tmp_path_factory, thorax) -> tuple[Path, Path]:
    """The same thorax at 80 and 140 kVp with 2 mg/mL of iodine in the lungs and none in the right base (simulated)."""
    from LungPerfusionCore.imaging.materials import effective_energy, iodine_hu_per_mg_ml

    ct = sitk.ReadImage(str(thorax))
    hu = sitk.GetArrayFromImage(ct).astype(np.float32)
    iodine = np.where((hu < -550) & (hu > -930), np.float32(2.0), np.float32(0.0))
    iodine[: hu.shape[0] // 3, :, : hu.shape[2] // 2] = 0.0
    middle = hu.shape[2] // 2
    iodine[:, 40:46, middle - 3 : middle + 3] = 15.0  # an aorta
    folder, paths = tmp_path_factory.mktemp("energies"), []
    for name, kilovolts in (("low", 80), ("high", 140)):
        image = sitk.GetImageFromArray(hu + iodine * iodine_hu_per_mg_ml(effective_energy(kilovolts)))
        image.CopyInformation(ct)
        paths.append(folder / f"{name}.nrrd")
        sitk.WriteImage(image, str(paths[-1]))
    return tuple(paths)
