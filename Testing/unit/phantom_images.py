"""Images and labels of a simulated patient as SimpleITK images (LPS, mm)."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk

from LungPerfusionPhantom.lung.patient import Patient

LOBES = {1: "RUL", 2: "RML", 3: "RLL", 4: "LUL", 5: "LLL"}


def image_of(patient: Patient, name: str) -> sitk.Image:
    """A modality ("ct", "iodine", "spect" ...) or a label volume ("lungs", "lobes" ...)."""
    array = patient.images[name] if name in patient.images else patient.labels[name]
    grid = patient.spect_grid if name == "spect" else patient.grid
    image = sitk.GetImageFromArray(np.ascontiguousarray(array))
    image.SetSpacing(grid.spacing)
    image.SetOrigin(grid.origin)
    image.SetDirection(grid.direction)
    return image


def like(image: sitk.Image, array: np.ndarray) -> sitk.Image:
    """An array on an image's grid."""
    result = sitk.GetImageFromArray(np.ascontiguousarray(array))
    result.CopyInformation(image)
    return result


def moved(image: sitk.Image, *millimetres: float) -> sitk.Image:
    """The image with its place moved by (x, y, z) mm, LPS."""
    result = sitk.Image(image)
    result.SetOrigin([float(o + m) for o, m in zip(image.GetOrigin(), millimetres, strict=True)])
    return result
