"""A real CT made ill: lobes filled with tissue, and what is found held against the reference lobes."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

LEFT_LOBES, RIGHT_LOBES = (10, 11), (12, 13, 14)


def with_array(image: sitk.Image, array: np.ndarray) -> sitk.Image:
    result = sitk.GetImageFromArray(array.astype(np.int16))
    result.CopyInformation(image)
    return result


def filled(array: np.ndarray, where: np.ndarray, hu: float = 25.0) -> np.ndarray:
    """The array with tissue in the place of lung, out to the chest wall."""
    noise = np.random.default_rng(1).normal(0, 15, array.shape)
    closed = ndimage.binary_closing(where, iterations=2) | where
    return np.where(closed | (ndimage.binary_dilation(where) & (array < -100) & (array > -700)), hu + noise, array)
