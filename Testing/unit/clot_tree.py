"""A drawn pulmonary artery with four lobar branches in two box-shaped lungs, and clots in it: every number is known."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.lungs.regions import Regions, regions_from_lobes
from PEDetectionLib.emboli import measure_emboli

SPACING = 2.0
SHAPE = (50, 30, 100)  # k, j, i
ORIGIN = (-99.0, -29.0, -49.0)  # LPS mm, so that the trunk lies at 0
#: Centre lines as (start, end, radius mm), LPS. x < 0 is the patient's right; each lobar branch feeds one lobe.
VESSELS = {
    "trunk": ((0, 0, -20), (0, 0, 0), 11.0),
    "right": ((0, 0, 0), (-40, 0, 0), 6.0),
    "left": ((0, 0, 0), (40, 0, 0), 6.0),
    "RUL": ((-40, 0, 0), (-85, 0, 30), 3.5),
    "RLL": ((-40, 0, 0), (-85, 0, -30), 3.5),
    "LUL": ((40, 0, 0), (85, 0, 30), 3.5),
    "LLL": ((40, 0, 0), (85, 0, -30), 3.5),
}


def points() -> np.ndarray:
    """LPS positions of the grid's voxels, (k, j, i, 3)."""
    k, j, i = np.indices(SHAPE)
    return np.stack([i, j, k], axis=-1) * SPACING + np.array(ORIGIN)


def tube(name: str, start: float = 0.0, end: float = 1.0, wide: float = 1.0) -> np.ndarray:
    """Voxels (bool) of a vessel from ``start`` to ``end`` of its length, ``wide`` times its radius."""
    a, b, radius = VESSELS[name]
    a, b = np.array(a, float), np.array(b, float)
    way = b - a
    v = points() - a
    along = np.clip((v @ way) / (way @ way), 0, 1)
    near = np.linalg.norm(v - along[..., None] * way, axis=-1) <= radius * wide
    at = (v @ way) / (way @ way)
    return near & (at >= start) & (at <= end) if (start, end) != (0.0, 1.0) else near


def image(array: np.ndarray) -> sitk.Image:
    result = sitk.GetImageFromArray(array)
    result.SetSpacing((SPACING,) * 3)
    result.SetOrigin(ORIGIN)
    return result


def arteries() -> sitk.Image:
    return image(np.any([tube(name) for name in VESSELS], axis=0).astype(np.uint8))


def lobes() -> Regions:
    """Upper and lower halves of two boxes; the right middle lobe is not there."""
    at = points()
    inside = (np.abs(at[..., 0]) > 20) & (np.abs(at[..., 1]) < 28)
    upper, right = at[..., 2] > 0, at[..., 0] < 0
    labels = np.where(inside, np.where(right, np.where(upper, 1, 2), np.where(upper, 3, 4)), 0).astype(np.uint8)
    return regions_from_lobes(image(labels), {1: "RUL", 2: "RLL", 3: "LUL", 4: "LLL"})


def ctpa(clots: np.ndarray) -> sitk.Image:
    """HU: lung -850, blood 350, clot 60."""
    hu = np.full(SHAPE, -850, np.int16)
    hu[sitk.GetArrayFromImage(arteries()) > 0] = 350
    hu[clots] = 60
    return image(hu)


def measured(clots: np.ndarray, regions, *, tree: sitk.Image | None = None, **given):
    return measure_emboli(
        image(clots.astype(np.uint8)), ctpa(clots), regions=regions, arteries=arteries() if tree is None else tree, **given
    )
