"""The passage of the bolus through a scan, as its large vessels show it: when it comes and how much of it there is.

This is all that the network's input needs to be comparable between scans: no input function is chosen, nothing is deconvolved.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence

#: CT numbers of what may hold blood without being bone, calcification or air, HU, before contrast.
_BLOOD_HU = (-20.0, 110.0)
#: From this CT number on it is bone; as near to it as this, mm, a head that moves brings bone in, which looks like contrast.
_BONE_HU, _FROM_BONE_MM = 160.0, 3.5
#: Around the mask, mm: sinuses lie on the brain's surface.
_MARGIN_MM = 10.0
#: The bolus' area is taken from this long before until this long after its first sign, s.
_BEFORE_S, _AFTER_S = 4.0, 40.0
#: Shares of the voxels: what is looked at first; full vessels; of the vessels, those where the bolus comes first.
_FIRST_LOOK, _FULL, _EARLY = 0.005, 0.0005, 0.1
#: A vessel has this share of the area of a full one.
_VESSEL = 0.25
#: The least area of a bolus: HU s, and in standard deviations of what noise gives one voxel.
_LEAST_HU_S, _LEAST = 150.0, 5.0


@dataclass(frozen=True)
class BolusReference:
    """``arrival_s``: when the first vessels reach half of their height, on the series' clock. ``area``: HU s under the curve of the fullest
    vessels. ``baseline``: float32 (k, j, i), HU, the scan before contrast; ``baseline_frames``: the number of frames it is the mean of."""

    arrival_s: float
    area: float
    baseline: np.ndarray
    baseline_frames: int


def bolus_reference(frames: np.ndarray, times: np.ndarray, mask: np.ndarray, spacing: tuple[float, float, float]) -> BolusReference:
    """Find the bolus in a series.

    Args:
        frames: float32 (t, k, j, i), HU. times: (t,), s. mask: bool (k, j, i). spacing: (x, y, z), mm.

    Raises:
        InputError: no bolus, too few frames to see one, or nothing in the mask.
    """
    if len(times) < 4:
        raise InputError(Sentence("The dynamic series has {count} frames; too few to see a bolus pass.", count=len(times)))
    first = frames[:2].mean(0)
    region = _within(mask, spacing, _MARGIN_MM) & (first > _BLOOD_HU[0]) & (first < _BLOOD_HU[1])
    region &= ~_within(first > _BONE_HU, spacing, _FROM_BONE_MM)
    curves = frames[:, region].astype(np.float32)
    if curves.shape[1] < 20:
        raise InputError(Sentence("The mask holds too little tissue to find the bolus in."))
    weights = _widths(times)
    areas = weights @ (curves - first[region])
    fullest = curves[:, _top(areas, _FIRST_LOOK)].mean(1)
    start = _crossing(fullest - fullest[:2].mean(), times, 0.1)
    quiet = max(int(np.searchsorted(times, start - 2.0)), 1)
    baseline = frames[:quiet].mean(0)
    curves -= baseline[region]
    inside = weights * ((times >= start - _BEFORE_S) & (times <= start + _AFTER_S))
    areas = inside @ curves
    full = _top(areas, _FULL)
    area = float(areas[full].mean())
    noise = float(np.median(np.abs(np.diff(curves, axis=0)))) / 0.954  # of a difference: sqrt(2) times 0.6745
    doubt = noise * float(np.sqrt((inside**2).sum() + inside.sum() ** 2 / quiet))  # of one voxel's area: its frames and its baseline
    if not area > max(_LEAST_HU_S, _LEAST * doubt):
        raise InputError(Sentence("No bolus of contrast is seen in the dynamic series; its vessels do not enhance."))
    vessels = curves[:, areas > _VESSEL * area]
    order = np.argsort([_crossing(curve, times, 0.5) for curve in vessels.T], kind="stable")
    early = vessels[:, order[: max(int(_EARLY * len(order)), min(len(order), 4))]].mean(1)
    return BolusReference(_crossing(early, times, 0.5), area, baseline.astype(np.float32), quiet)


def _within(mask: np.ndarray, spacing: tuple[float, float, float], distance_mm: float) -> np.ndarray:
    """The mask and what lies within a distance of it in its slice."""
    size = [2 * max(int(distance_mm / step), 1) + 1 for step in spacing[1::-1]]
    rows, columns = np.ogrid[: size[0], : size[1]]
    disc = ((rows - size[0] // 2) * spacing[1]) ** 2 + ((columns - size[1] // 2) * spacing[0]) ** 2 <= max(distance_mm, *spacing[:2]) ** 2
    return ndimage.binary_dilation(mask, disc[None])


def _widths(times: np.ndarray) -> np.ndarray:
    """Weight of every frame in an integral over time (trapezoids), float32."""
    step = np.diff(times)
    return (0.5 * (np.r_[step, 0] + np.r_[0, step])).astype(np.float32)


def _top(values: np.ndarray, share: float) -> np.ndarray:
    count = min(max(round(share * len(values)), 8), len(values))
    return np.argsort(-values, kind="stable")[:count]


def _crossing(curve: np.ndarray, times: np.ndarray, share: float) -> float:
    """When a curve rises through ``share`` of its maximum for the last time before it, interpolated, s."""
    peak = int(np.argmax(curve))
    level = share * curve[peak]
    below = np.flatnonzero(curve[:peak] < level)
    if not len(below):
        return float(times[0])
    n = int(below[-1])
    return float(times[n] + (times[n + 1] - times[n]) * (level - curve[n]) / (curve[n + 1] - curve[n]))
