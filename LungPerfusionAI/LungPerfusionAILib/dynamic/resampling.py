"""Resampling along one axis as a matrix: in time to a network's sampling, in the plane to its pixels, and back.

Where the new steps are wider than the old ones a sample is the mean over its step, so that noise is averaged away as the scanner itself
would have done with thicker pixels or longer frames; where they are narrower it is linear interpolation. Beyond the ends the first and
the last sample hold.
"""

from __future__ import annotations

import numpy as np

#: Points at which a step is averaged.
_POINTS = 12


def resampling(source: np.ndarray, target: np.ndarray, step: float) -> np.ndarray:
    """Return the matrix (targets, sources), float32, whose product with samples at ``source`` gives those at ``target``.

    Args:
        source: (n,), rising positions (s, mm). target: (m,). step: the width that a target sample is the mean over; 0: interpolation alone.
    """
    source, target = np.asarray(source, float), np.asarray(target, float)
    if len(source) == 1:
        return np.ones((len(target), 1), np.float32)
    middle = (np.arange(_POINTS) + 0.5) / _POINTS - 0.5
    # narrower than the source's own steps, an average would only blur what interpolation keeps
    width = step if step > 1.01 * float(np.median(np.diff(source))) else 0.0
    points = target[:, None] + (width * middle[None, :] if width else np.zeros((1, 1)))
    low = np.clip(np.searchsorted(source, points, side="right") - 1, 0, len(source) - 2)
    share = np.clip((points - source[low]) / (source[low + 1] - source[low]), 0, 1)
    out = np.zeros((len(target), len(source)))
    rows = np.broadcast_to(np.arange(len(target))[:, None], points.shape)
    np.add.at(out, (rows, low), (1 - share) / points.shape[1])
    np.add.at(out, (rows, low + 1), share / points.shape[1])
    return out.astype(np.float32)
