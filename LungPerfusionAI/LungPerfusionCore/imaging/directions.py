"""Direction cosines that every library can invert."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk

#: A smaller cosine has no full precision once it is squared, and ITK's inverse of its direction is NaN. It would move no voxel.
NO_COSINE = 1e-200


def usable_cosines(direction: np.ndarray) -> np.ndarray:
    """A copy of direction cosines, any shape, with 0 for those smaller than ``NO_COSINE``."""
    direction = np.array(direction, float)
    direction[np.abs(direction) < NO_COSINE] = 0.0
    return direction


def with_usable_cosines(image: sitk.Image) -> sitk.Image:
    """The image itself, its direction cosines usable."""
    given = np.array(image.GetDirection())
    if (usable_cosines(given) != given).any():
        image.SetDirection(usable_cosines(given).tolist())
    return image
