"""When the bolus arrives: which frames are unenhanced, found from the vessels' curve and not from a share of the frames."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence, within

from .series import PerfusionSeries

#: A vessel rises by this share of what the voxels rise that rise most: the first share whose earliest voxels rise together, that is, whose
#: mean keeps ``TOGETHER`` of their height. Of all vessels the share ``EARLY`` are arteries (veins would tell a bolus that is seconds old),
#: and of these so many voxels at most make the curve.
VESSEL_SHARES, TOGETHER, EARLY, VESSEL_VOXELS = (0.3, 0.5, 0.7), 0.6, 0.1, 12
#: A bolus passes in this time (s); before and after it a curve stays within this share of its height. Where fewer voxels than the last
#: number are so, all count.
LONGEST_PASS_S, QUIET, LEAST_VOXELS = 30.0, 0.25, 4
#: The bolus has arrived where the vessels' curve is above its baseline by this share of its height, and by so many standard deviations of
#: its noise.
RISE, DEVIATIONS = 0.03, 4.0
#: A vessels' curve lower than this (HU) is no bolus; one lower than the second is said to be faint.
NO_BOLUS_HU, FAINT_HU = 15.0, 60.0


@dataclass(frozen=True)
class Bolus:
    """``vessels``: (t,), HU, mean curve of the earliest vessels. ``first``: index of the first enhanced frame. ``baseline``: (t,)
    weights of the unenhanced frames (sum 1). ``noise``: standard deviation (HU) of the vessels' curve. ``warnings``: sentences."""

    vessels: np.ndarray
    first: int
    baseline: np.ndarray
    noise: float
    warnings: tuple[str, ...] = ()

    @property
    def peak(self) -> float:
        """Height of the vessels' curve, HU."""
        return float(self.vessels.max() - self.vessels @ self.baseline)


def smoothed_in_time(curves: np.ndarray) -> np.ndarray:
    """Curves (t, ...) averaged over three frames (1 2 1), as they are at the ends."""
    out = curves.copy()
    if len(curves) > 2:
        out[1:-1] = 0.25 * curves[:-2] + 0.5 * curves[1:-1] + 0.25 * curves[2:]
    return out


def passes(curves: np.ndarray, times: np.ndarray) -> np.ndarray:
    """Which of the curves (t, n), smoothed in time, are those of a bolus that passes: bool (n,).

    Quiet before it rises, at least half fallen ``LONGEST_PASS_S`` later at most, and no lower afterwards than before. A voxel at the edge
    of bone of a head that moves rises as much, but drifts or stays.
    """
    count, n = curves.shape
    index, column = np.arange(count)[:, None], np.arange(n)
    top = curves.argmax(0)
    low = curves.min(0)
    middle = low + 0.5 * (curves[top, column] - low)
    start = np.where((curves < middle) & (index < top), index, -1).max(0)
    before = index <= np.maximum(start - 2, 0)
    base = np.where(before, curves, 0).sum(0) / before.sum(0)
    height = np.maximum(curves[top, column] - base, 1e-6)
    fallen = np.where((curves < base + 0.5 * height) & (index > top), index, count).min(0)
    quiet = np.where(before, np.abs(curves - base), 0).max(0) < QUIET * height
    last = curves[-max(1, count // 8) :].mean(0) - base
    soon = (fallen < count) & (times[np.minimum(fallen, count - 1)] - times[np.maximum(start, 0)] < LONGEST_PASS_S)
    return (start >= 0) & quiet & soon & (last < 0.6 * height) & (last > -QUIET * height)


def vessels_curve(series: PerfusionSeries, candidates: np.ndarray) -> np.ndarray:
    """The mean curve (t,), HU, of the earliest vessels among ``candidates`` (bool). Raises InputError where nothing changes."""
    rise = np.zeros(series.shape, np.float32)
    for k in range(series.shape[0]):
        here = candidates[k]
        if here.any():
            curves = smoothed_in_time(series.frames[:, k][:, here])
            rise[k][here] = curves.max(0) - curves.min(0)
    inside = rise[candidates]
    count = min(VESSEL_VOXELS, inside.size)
    top = float(np.partition(inside, inside.size - count)[inside.size - count :].mean())
    if top <= 0:
        raise InputError(Sentence("No bolus passes in {who}: no voxel changes.", who=within(series.who)))
    for share in VESSEL_SHARES:
        curve, height = _earliest(series, candidates & (rise >= share * top), rise)
        smooth = smoothed_in_time(curve)
        # curves that rise together keep their height in the mean; noise, which rises at any time, does not
        if smooth.max() - smooth.min() > TOGETHER * height:
            break
    return curve


def _earliest(series: PerfusionSeries, vessels: np.ndarray, rise: np.ndarray) -> tuple[np.ndarray, float]:
    """The mean curve (t,) of the earliest of ``vessels`` (bool), and how much they rise one by one, on average."""
    curves = smoothed_in_time(series.frames[:, vessels])
    fine = passes(curves, series.times)
    if np.count_nonzero(fine) >= LEAST_VOXELS:  # of a truncated bolus none is
        vessels = vessels.copy()
        vessels[vessels] = fine
        curves = curves[:, fine]
    level = curves.min(0) + 0.5 * rise[vessels]
    half = np.argmax(curves >= level, axis=0)  # the first frame that is half as high
    early = np.flatnonzero(half <= np.quantile(half, EARLY))
    chosen = early[np.argsort(-rise[vessels][early], kind="stable")[:VESSEL_VOXELS]]
    return series.frames[:, vessels][:, chosen].mean(1, dtype=np.float64), float(rise[vessels][chosen].mean())


def find_bolus(series: PerfusionSeries, candidates: np.ndarray) -> Bolus:
    """The bolus in the voxels of ``candidates`` (bool, k j i). Raises InputError where none passes."""
    curve = vessels_curve(series, candidates)
    noise = _noise(curve)
    smooth = smoothed_in_time(curve)
    height = float(smooth.max() - smooth[: max(1, int(np.argmax(smooth)) + 1)].min())
    if height < max(NO_BOLUS_HU, 3 * noise):
        raise InputError(
            Sentence(
                "No bolus passes in {who}: the vessels rise by {height:.0f} HU with a noise of {noise:.0f} HU.",
                who=within(series.who),
                height=height,
                noise=noise,
            )
        )
    first = _first(curve, height, noise)
    warnings = []
    if first == 0:
        warnings.append(
            Sentence(
                "{who} begins when the contrast is there already: there is no unenhanced frame, so enhancement, flow and volume are "
                "too low.",
                who=series.who,
            )
        )
    elif first == 1 and len(curve) > 3:
        warnings.append(Sentence("{who} has one unenhanced frame only; its noise is in every enhancement.", who=series.who))
    if height < FAINT_HU:
        warnings.append(Sentence("The bolus is faint: the vessels rise by {height:.0f} HU only.", height=height))
    used = max(first, 1)
    used = used - 1 if used > 3 else used  # the last one may hold the very beginning
    baseline = np.zeros(len(curve))
    baseline[:used] = 1 / used
    return Bolus(curve, first, baseline, noise, tuple(warnings))


def _noise(curve: np.ndarray) -> float:
    """The noise of a curve from its second differences, which a bolus hardly has."""
    if len(curve) < 5:
        return 0.0
    return float(1.4826 * np.median(np.abs(np.diff(curve, 2)))) / np.sqrt(6)


def _first(curve: np.ndarray, height: float, noise: float) -> int:
    """The first frame that is above those before it, and followed by higher ones; 0 where the curve only falls from the first frame."""
    peak = int(np.argmax(curve))
    if peak == 0:
        return 0
    for n in range(1, peak + 1):
        level = float(curve[:n].mean()) + max(RISE * height, DEVIATIONS * noise / np.sqrt(n))
        if (curve[n : min(n + 2, peak + 1)] > level).all():
            # a scan that begins on the slope shows no flat part before it
            steep = n == 1 and curve[1] - curve[0] > 0.25 * height
            return 0 if steep and peak <= 3 else n
    return peak
