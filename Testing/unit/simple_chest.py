"""Two ellipsoidal lungs in four lobes around a mediastinum: small arrays on which candidate defects can be counted by hand."""

import math

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.lungs.regions import Regions
from PerfusionDefectQuantLib.defects import Prepared

NAMES = {1: "RUL", 2: "RLL", 3: "LUL", 4: "LLL"}
GROUPS = {"whole": (1, 2, 3, 4), "right": (1, 2), "left": (3, 4), **{name: (n,) for n, name in NAMES.items()}}
SHAPE, SPACING = (40, 44, 64), (3.0, 3.0, 3.0)


def image(array):
    out = sitk.GetImageFromArray(array)
    out.SetSpacing(SPACING)
    out.SetOrigin((-96.0, -66.0, 10.0))
    return out


def simple_chest():
    """Two ellipsoidal lungs in four lobes around a mediastinum, CT and labels; (ct array, labels array, (k, j, i))."""
    k, j, i = np.mgrid[: SHAPE[0], : SHAPE[1], : SHAPE[2]].astype(np.float32)
    ct = np.full(SHAPE, 50.0, np.float32)
    labels = np.zeros(SHAPE, np.uint8)
    for first, centre in ((1, 17), (3, 47)):
        inside = ((k - 20) / 18) ** 2 + ((j - 22) / 19) ** 2 + ((i - centre) / 12.5) ** 2 < 1
        labels[inside] = np.where(k >= 20, first, first + 1)[inside]
        ct[inside] = -860.0
    return ct, labels, (k, j, i)


def prepared_from(labels, iodine, image_of=image):
    regions = Regions(image_of(labels), NAMES, GROUPS)
    values = np.where(labels > 0, iodine, 0).astype(np.float32)
    measured = sitk.GetArrayFromImage(image_of(labels)) > 0
    return Prepared(image_of(values), measured, regions, "mg/mL", ())


def healthy(labels):
    return np.where(labels > 0, 1.2, 0.0).astype(np.float32)


def ball(grid, centre, radius):
    return sum((axis - c) ** 2 for axis, c in zip(grid, centre)) < radius**2


def wedge(labels, grid, hilum, axis, degrees):
    """Lung within a cone from ``hilum`` (k, j, i) along ``axis``."""
    v = np.stack([g - c for g, c in zip(grid, hilum)])
    length = np.maximum(np.sqrt((v**2).sum(0)), 1e-3)
    cosine = sum(a * c for a, c in zip(np.asarray(axis) / np.linalg.norm(axis), v)) / length
    return (cosine > math.cos(math.radians(degrees))) & (labels > 0)


def clot_at(labels, place, radius=1.5, grid=None):
    return image((ball(grid, place, radius)).astype(np.uint8))
