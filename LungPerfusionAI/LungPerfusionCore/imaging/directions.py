"""Direction cosines that every library can invert."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import SimpleITK as sitk

#: A smaller cosine has no full precision once it is squared, and ITK's inverse of its direction is NaN. It would move no voxel.
NO_COSINE = 1e-200


def usable_cosines(direction: npt.ArrayLike) -> np.ndarray:
    """A copy of direction cosines, any shape, with 0 for those smaller than ``NO_COSINE``."""
    cosines = np.array(direction, float)
    cosines[np.abs(cosines) < NO_COSINE] = 0.0
    return cosines


def with_usable_cosines(image: sitk.Image) -> sitk.Image:
    """The image itself, its direction cosines usable."""
    usable = tuple(usable_cosines(image.GetDirection()).tolist())
    if usable != image.GetDirection():
        image.SetDirection(usable)
    return image
