"""Deconvolution by truncated SVD, written for the tests apart from the project's own solver."""

from __future__ import annotations

import numpy as np
from scipy.linalg import circulant


def deconvolved(tissue: np.ndarray, arterial: np.ndarray, step: float, truncation: float) -> np.ndarray:
    """Block-circulant truncated SVD (Wu 2003) of curves (frames,) or (frames, voxels), HU to k(t) in 1/s.

    Written here, apart from the project's own solver.
    """
    n = len(tissue)
    matrix = circulant(np.r_[arterial, np.zeros(n)]) * step
    u, s, v = np.linalg.svd(matrix)
    inverse = (v.T * np.where(s > truncation * s[0], 1 / s, 0)) @ u.T
    return inverse @ np.concatenate([tissue, np.zeros_like(tissue)])
