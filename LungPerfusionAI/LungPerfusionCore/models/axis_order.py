"""Turning a CT's axes to how a model expects them, and its result back to the CT's grid: exactly, by permutation and flips."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..imaging.directions import usable_cosines
from ..sentence import Sentence

_PAIRS = ("LR", "PA", "SI")
STORED = "stored"


@dataclass(frozen=True)
class Turn:
    """The way from an image's axes (i, j, k) to wanted ones: result axis n is image axis ``order[n]``, reversed where ``flip[n]``."""

    order: tuple[int, int, int]
    flip: tuple[bool, bool, bool]

    def apply(self, array: np.ndarray) -> np.ndarray:
        """(k, j, i) of the image -> (k, j, i) of the turned one; leading axes (channels) stay."""
        axes = [array.ndim - 1 - n for n in self.order]  # of the array, for the turned i, j, k
        lead = list(range(array.ndim - 3))
        turned = np.transpose(array, [*lead, *reversed(axes)])
        return np.flip(turned, tuple(turned.ndim - 1 - n for n in range(3) if self.flip[n]))

    def undo(self, array: np.ndarray) -> np.ndarray:
        """The way back."""
        straight = np.flip(array, tuple(array.ndim - 1 - n for n in range(3) if self.flip[n]))
        lead = list(range(array.ndim - 3))
        back = [array.ndim - 1 - self.order.index(n) for n in range(3)]  # array axis of the image's i, j, k
        return np.transpose(straight, [*lead, *reversed(back)])

    def spacing(self, image: sitk.Image) -> tuple[float, float, float]:
        """Of the turned image, mm, in the order of its array (k, j, i)."""
        k, j, i = (float(image.GetSpacing()[n]) for n in reversed(self.order))
        return k, j, i


def turn_to(image: sitk.Image, orientation: str) -> Turn:
    """The turn after which the axes run as nearly as they can towards ``orientation``, e.g. "LPS"; "stored" leaves them.

    Raises InputError for letters that do not name three axes.
    """
    if orientation == STORED:
        return Turn((0, 1, 2), (False, False, False))
    wanted = orientation.upper()
    if len(wanted) != 3 or sorted(_axis(letter) for letter in wanted) != [0, 1, 2]:
        raise InputError(
            Sentence(
                "'{orientation}' is no orientation; give three letters such as LPS or RAS, or '{stored}'.",
                orientation=orientation,
                stored=STORED,
            )
        )
    now = sitk.DICOMOrientImageFilter.GetOrientationFromDirectionCosines(image.GetDirection())
    a, b, c = (next(n for n in range(3) if _axis(now[n]) == _axis(letter)) for letter in wanted)
    return Turn((a, b, c), (now[a] != wanted[0], now[b] != wanted[1], now[c] != wanted[2]))


def _axis(letter: str) -> int:
    return next((n for n, pair in enumerate(_PAIRS) if letter in pair), -1)


def tilt_degrees(image: sitk.Image) -> float:
    """By how much the most tilted axis leaves the patient's axes it is nearest to."""
    cosines = np.abs(np.array(image.GetDirection()).reshape(3, 3)).max(axis=0)
    return float(np.degrees(np.arccos(np.clip(cosines.min(), 0.0, 1.0))))


def image_from_affine(array: np.ndarray, affine: np.ndarray) -> sitk.Image:
    """An array (i, j, k) with its index-to-RAS matrix (4, 4), mm, as an image (LPS). Raises InputError for a sheared matrix."""
    matrix = np.diag([-1.0, -1.0, 1.0, 1.0]) @ np.asarray(affine, float)
    spacing = np.linalg.norm(matrix[:3, :3], axis=0)
    if not np.isfinite(matrix).all() or spacing.min() <= 0:
        raise InputError(Sentence("The model's result has no usable geometry."))
    direction = matrix[:3, :3] / spacing
    if np.abs(direction.T @ direction - np.eye(3)).max() > 1e-3:
        raise InputError(Sentence("The model's result has sheared axes, which a voxel grid in mm cannot represent."))
    nearest, _, right = np.linalg.svd(direction)  # float32 in a NIfTI header leaves it a little off
    image = sitk.GetImageFromArray(np.ascontiguousarray(np.transpose(array, (2, 1, 0))))
    image.SetSpacing(spacing.tolist())
    image.SetOrigin(matrix[:3, 3].tolist())
    image.SetDirection(usable_cosines(nearest @ right).ravel().tolist())
    return image
