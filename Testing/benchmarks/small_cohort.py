"""Small simulated chests for the benchmarks of batches: quick to segment, each with its own vessels, made once. No patient data."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import numpy as np
import SimpleITK as sitk
from scipy.ndimage import gaussian_filter

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY / "LungPerfusionAI"), str(REPOSITORY / "Resources" / "Scripts")]


def small_cohort(folder: Path, count: int, spacing_mm: float = 4.0) -> Path:
    """Write ``count`` chest CTs (NRRD, HU) and their manifest into ``folder``; return the manifest."""
    from LungPerfusionPhantom.lung.simple_thorax import simple_thorax

    folder.mkdir(parents=True, exist_ok=True)
    ct, _ = simple_thorax(spacing_mm=spacing_mm)
    hu = sitk.GetArrayFromImage(ct).astype(np.float32)
    lung = (hu < -700) & (hu > -930)
    for number in range(count):
        texture = gaussian_filter(np.random.default_rng(number).standard_normal(hu.shape, np.float32), 4.8 / spacing_mm)
        image = sitk.GetImageFromArray(np.rint(hu + lung * 150.0 * np.maximum(texture / texture.std(), 0.0)).astype(np.int16))
        image.CopyInformation(ct)
        sitk.WriteImage(image, str(folder / f"p{number:04d}.nrrd"))
    manifest = folder / "manifest.csv"
    with manifest.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(("case", "task", "ct"))
        writer.writerows((f"P{number:04d}", "lungs", f"p{number:04d}.nrrd") for number in range(count))
    return manifest
