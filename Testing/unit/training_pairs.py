"""Small simulated lungs and CT with SPECT, for the tests of training."""

from __future__ import annotations

import csv

import numpy as np
import pytest
import SimpleITK as sitk

pytest.importorskip("torch")
from LungPerfusionAILib.static import arnn
from LungPerfusionAILib.training.data import Lung
from LungPerfusionAILib.training.fitting import TrainingParameters

SHAPE = (16, 8, 8)


SHORT = TrainingParameters(epochs=4, batch=2, rate=3e-3, validate_every=2, patience=0)


def tiny():
    return arnn.ARNN(channels=(2, 3, 4, 4), kernel=3)


def lung(seed, patient="p", side="right"):
    """A simulated lung whose perfusion follows its density."""
    rng = np.random.default_rng(seed)
    inside = np.zeros(SHAPE, bool)
    inside[1:15, 1:7, 1:7] = True
    enhanced = np.where(inside, np.clip(rng.random(SHAPE) * 0.3 + np.linspace(0, 0.7, 16)[:, None, None], 0, 1), 0)
    return Lung(
        patient,
        side,
        enhanced.astype(np.float16),
        (enhanced * 300 - 900).astype(np.int16),
        inside,
        np.where(inside, np.rint(10 * enhanced), 0).astype(np.uint8),
    )


def pair(folder, shift=0.0):
    """A simulated CT of two lungs with one dark half and its SPECT, as files."""
    folder.mkdir()
    rng = np.random.default_rng(1)
    k = np.mgrid[0:40, 0:40, 0:56][0]
    labels = np.zeros(k.shape, np.uint8)
    labels[5:35, 8:32, 4:24], labels[5:35, 8:32, 32:52] = 1, 2
    low = (k < 18) & (labels == 1)
    hu = np.where(labels > 0, np.where(low, -920.0, -830.0) + rng.normal(0, 15, k.shape), 40.0)
    counts = np.where(labels > 0, np.where(low, 20.0, 100.0), 1.0)
    for name, array, kind in (
        ("ct", np.rint(hu), np.int16),
        ("spect", counts, np.float32),
        ("lungs", labels, np.uint8),
    ):
        image = sitk.GetImageFromArray(array.astype(kind))
        image.SetSpacing((4.0, 4.0, 5.0))
        image.SetOrigin((0.0, 0.0, shift if name == "spect" else 0.0))
        sitk.WriteImage(image, str(folder / f"{name}.nrrd"))


def manifest(folder, rows, columns=("patient", "ct", "spect", "lungs")):
    with (folder / "manifest.csv").open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerows([columns, *rows])
    return folder / "manifest.csv"
