"""The published augmentations of positive slices: rotation, translation, zoom, blur, noise, elastic deformation."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

KINDS = ("rotate", "translate", "rotate and translate", "zoom", "blur", "noise", "elastic")
ANGLES = (-5.0, 3.0, 5.0)
SHIFTS = (10, 15, 20)
ZOOM = (1.05, 1.15)
NOISE_SD = 5.0
ALPHA, SIGMA = 1000.0, 10.0
PUBLISHED_SIDE = 386  # pixel lengths are those of this size


def augmented(pixels: np.ndarray, rng: np.random.Generator, kind: str | None = None) -> np.ndarray:
    """One slice (uint8, square) changed by one of ``KINDS``, drawn by ``rng`` if not given. What enters from outside is black."""
    kind = kind or KINDS[int(rng.integers(len(KINDS)))]
    image, scale = pixels.astype(np.float32), pixels.shape[0] / PUBLISHED_SIDE
    if kind == "blur":  # the kernel 1 2 1, which is what a Gaussian of 3 x 3 pixels is
        image = ndimage.convolve1d(ndimage.convolve1d(image, [0.25, 0.5, 0.25], axis=0), [0.25, 0.5, 0.25], axis=1)
    elif kind == "noise":
        image = image + rng.normal(0.0, NOISE_SD, image.shape).astype(np.float32) * (image > 0)
    elif kind == "elastic":
        moves = [ndimage.gaussian_filter(rng.uniform(-1, 1, image.shape), SIGMA * scale) * ALPHA * scale**2 for _ in range(2)]
        rows, columns = np.indices(image.shape)
        image = ndimage.map_coordinates(image, [rows + moves[0], columns + moves[1]], order=1, mode="constant")
    else:
        angle = np.deg2rad(rng.choice(ANGLES)) if kind.startswith("rotate") else 0.0
        shift = rng.choice(SHIFTS, 2) * rng.choice((-1, 1), 2) * scale if kind.endswith("translate") else np.zeros(2)
        zoom = rng.uniform(*ZOOM) if kind == "zoom" else 1.0
        matrix = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) / zoom
        centre = (np.array(image.shape) - 1) / 2
        image = ndimage.affine_transform(image, matrix, centre - matrix @ (centre + shift), order=1, mode="constant")
    return np.rint(np.clip(image, 0, 255)).astype(np.uint8)
