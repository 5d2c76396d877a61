"""The largest ball in an embolus against balls and tubes of known diameter, lying anyhow on the voxels."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk

from PEDetectionLib.emboli import measure_emboli


def turned(rng: np.random.Generator) -> np.ndarray:
    return np.linalg.qr(rng.normal(size=(3, 3)))[0]


def measured(kind: str, diameter: float, spacing: tuple[float, float, float], rng: np.random.Generator) -> float:
    size = [int(np.ceil((max(diameter, 20.0) + 8.0) / s)) for s in spacing]
    grid = np.stack(np.meshgrid(*[np.arange(n) for n in size], indexing="ij"), axis=-1)
    points = ((grid - (np.array(size) - 1) / 2 + rng.uniform(-0.5, 0.5, 3)) * spacing) @ turned(rng).T
    inside = (points[..., :2] ** 2).sum(axis=-1) + (points[..., 2] ** 2 if kind == "ball" else 0.0) <= diameter**2 / 4
    if kind == "tube":
        inside &= np.abs(points[..., 2]) <= 8.0
    mask = sitk.GetImageFromArray(inside.transpose(2, 1, 0).astype(np.uint8))
    mask.SetSpacing(spacing)
    ct = sitk.Image(mask.GetSize(), sitk.sitkInt16)
    ct.CopyInformation(mask)
    return measure_emboli(mask, ct)[1].diameter_mm


@pytest.mark.parametrize("spacing", [(0.625, 0.625, 0.625), (0.7, 0.7, 1.0), (0.8, 0.8, 1.25), (1.0, 1.0, 1.0)])
@pytest.mark.parametrize("kind", ["tube", "ball"])
@pytest.mark.parametrize("diameter", [3.0, 6.0, 12.0])
def test_it_is_right_within_half_a_voxel_from_two_voxels_on(kind, diameter, spacing):
    """Of a tube on the mean within half a voxel; a ball's middle is seldom that of a voxel, so it measures up to one less."""
    rng = np.random.default_rng(1)
    off = np.mean([measured(kind, diameter, spacing, rng) for _ in range(6)]) - diameter
    low, high = (-0.45, 0.45) if kind == "tube" else (-0.95, 0.1)
    assert low * max(spacing) <= off <= high * max(spacing)
