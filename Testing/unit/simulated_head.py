"""A simulated head of a few voxels with a stroke on its left side: skull, brain, an artery, a sinus; milliseconds to make."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from LungPerfusionAILib.dynamic.series import PerfusionSeries
from LungPerfusionPhantom.brain.kinetics import ArterialInput, Curves, Residue

SHAPE, SPACING = (4, 48, 48), (4.0, 4.0, 8.0)
ORIGIN = (-94.0, -94.0, -12.0)
#: CBF ml/100 g/min, CBV ml/100 g, delay s.
HEALTHY, PENUMBRA, CORE = (40.0, 3.0, 1.0), (14.0, 2.8, 7.5), (4.0, 0.6, 8.0)


@dataclass(frozen=True)
class Head:
    series: PerfusionSeries
    curves: Curves
    brain: np.ndarray
    penumbra: np.ndarray
    core: np.ndarray
    artery: np.ndarray
    vein: np.ndarray
    arterial: np.ndarray


@lru_cache(maxsize=2)
def _curves(residue: str) -> Curves:
    return Curves(ArterialInput(arrival_s=4.0, to_peak_s=11.0), Residue(residue), 75.0)


def head(times=None, noise: float = 0.0, residue: str = "exponential", seed: int = 0, share: float = 1.0) -> Head:
    """``share``: of artery in the artery's voxels. ``noise``: HU."""
    times = np.arange(0.0, 60.0, 1.5) if times is None else np.asarray(times, float)
    curves = _curves(residue)
    k, j, i = np.ogrid[tuple(slice(n) for n in SHAPE)]
    x, y = ORIGIN[0] + SPACING[0] * i + 0 * j, ORIGIN[1] + SPACING[1] * j + 0 * i
    radius = np.sqrt((x / 76) ** 2 + (y / 86) ** 2) + 0 * k
    still = np.full(SHAPE, -1000.0, np.float32)
    still[radius < 1.05] = 40
    still[radius < 1.0] = 900
    inside = radius < 0.88
    still[inside] = 8
    brain = radius < 0.83
    still[brain] = 34
    penumbra = brain & (x > 14) & (y > -45) & (y < 40)
    core = brain & (x > 30) & (y > -25) & (y < 20) & (k > 0)
    artery, vein = np.zeros(SHAPE, bool), np.zeros(SHAPE, bool)
    artery[1:3, 14:16, 22:24] = True
    vein[1:4, 40:43, 23:26] = True
    frames = np.repeat(still[None], len(times), 0)
    for where, (cbf, cbv, delay) in ((brain, HEALTHY), (penumbra, PENUMBRA), (core, CORE)):
        frames[:, where] = still[where] + curves.enhancement([cbf], [60 * cbv / cbf], [delay], [0], times)[0][:, None]
    arterial = np.interp(times, curves.times, curves.arterial)
    frames[:, artery] = 40 + (share * arterial)[:, None]
    frames[:, vein] = 40 + np.interp(times, curves.times, curves.venous)[:, None]
    if noise:
        frames += np.random.default_rng(seed).normal(0, noise, frames.shape).astype(np.float32)
    series = PerfusionSeries(frames.astype(np.float32), times, SPACING, ORIGIN, name="head.nrrd", simulated=True)
    brain = brain & ~artery & ~vein
    return Head(series, curves, brain, penumbra & brain, core & brain, artery, vein, arterial)
