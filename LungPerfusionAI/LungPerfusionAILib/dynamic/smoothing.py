"""Smoothing of a series in the plane and along time; either may be off."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from .series import PerfusionSeries
from .settings import Smoothing


def smoothed(series: PerfusionSeries, smoothing: Smoothing, mask: np.ndarray | None = None) -> PerfusionSeries:
    """The series after Gaussians of ``smoothing``; the series itself where both are off.

    ``mask``: bool (k, j, i); voxels outside it do not run into those inside (a skull's edge is a hundred times brain's enhancement).
    """
    if not smoothing.plane_mm and not smoothing.time_s:
        return series
    out = series.frames
    if smoothing.plane_mm:
        out = _in_plane(series, smoothing.plane_mm, mask)
    if smoothing.time_s:
        out = _along_time(series, out, smoothing.time_s)
    return series.with_frames(out)


def _in_plane(series: PerfusionSeries, width_mm: float, mask: np.ndarray | None) -> np.ndarray:
    width = (width_mm / series.spacing[1], width_mm / series.spacing[0])
    inside = np.ones(series.shape, np.float32) if mask is None else mask.astype(np.float32)
    out = np.empty_like(series.frames)
    for k in range(series.shape[0]):
        weight = np.maximum(ndimage.gaussian_filter(inside[k], width, truncate=3), 1e-6)
        for n, frame in enumerate(series.frames[:, k]):
            smooth = ndimage.gaussian_filter(frame * inside[k], width, truncate=3) / weight
            out[n, k] = np.where(inside[k] > 0, smooth, frame)
    return out


def _along_time(series: PerfusionSeries, frames: np.ndarray, width_s: float) -> np.ndarray:
    """Weights follow the real times, so uneven frames are smoothed over the same seconds."""
    out = np.empty_like(series.frames)
    for k in range(series.shape[0]):
        times = series.times if series.slice_times is None else series.slice_times[:, k]
        weight = np.exp(-0.5 * ((times[:, None] - times[None, :]) / width_s) ** 2)
        weight /= weight.sum(1, keepdims=True)
        out[:, k] = np.tensordot(weight.astype(np.float32), frames[:, k], 1)
    return out
