"""A lung of a known shape, for what is estimated of one that the image's border cuts."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk


def ball(size: int = 60, spacing: float = 3.0) -> sitk.Image:
    """A lung that is half an ellipsoid high, of semi-axes 50, 70 and 80 mm."""
    k, j, i = (np.mgrid[:size, :size, :size] - (size - 1) / 2) * spacing
    image = sitk.GetImageFromArray(((i / 50) ** 2 + (j / 70) ** 2 + (k / 80) ** 2 < 1).astype(np.uint8))
    image.SetSpacing((spacing,) * 3)
    return image
