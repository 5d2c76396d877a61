"""Arterial input and venous output functions, found in the series by what a radiologist looks for.

Artery: among the voxels that enhance much (``Criteria.enhances``) and whose bolus passes (``bolus.passes``), those whose bolus comes early
and is narrow, and of these the highest. Vein: of the voxels that enhance after the artery, the highest; a large sinus fills its voxels, so
it shows how high undiluted blood goes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence, within

from .bolus import LEAST_VOXELS, Bolus, passes, smoothed_in_time
from .series import InputFunction, PerfusionSeries


@dataclass(frozen=True)
class Criteria:
    """``enhances``: share of the highest enhancement that a vessel reaches. ``early_s``: after the earliest such vessels (their fifth
    percentile of half-rise). ``narrow``: times the median width of the early ones at most. ``voxels``: how many make a curve. ``later_s``:
    how long after the artery a vein rises at least. ``dense``: HU without contrast above which a voxel holds bone or calcification,
    ``light``: below which fat or air."""

    enhances: float = 0.3
    early_s: float = 1.5
    narrow: float = 1.15
    voxels: int = 8
    later_s: float = 1.5
    dense: float = 130.0
    light: float = -50.0


@dataclass(frozen=True)
class _Shapes:
    """Of n curves: ``height`` HU, ``rise`` (time of half height before the peak), ``width`` (between half heights), s."""

    height: np.ndarray
    rise: np.ndarray
    width: np.ndarray


def curve_at(series: PerfusionSeries, baseline: np.ndarray, voxels: np.ndarray) -> np.ndarray:
    """Mean enhancement (t,), HU, of voxels (n, 3) of indices (k, j, i), on the series' times. Raises InputError for one outside."""
    voxels = np.asarray(voxels, int).reshape(-1, 3)
    if not len(voxels) or (voxels < 0).any() or (voxels >= np.array(series.shape)).any():
        raise InputError(Sentence("A point of the input function lies outside the dynamic series."))
    curves = series.frames[:, voxels[:, 0], voxels[:, 1], voxels[:, 2]].astype(np.float64)
    if series.slice_times is not None:
        curves = np.stack(
            [np.interp(series.times, series.slice_times[:, k], c) for k, c in zip(voxels[:, 0], curves.T, strict=True)], axis=1
        )
    return (curves - baseline @ curves).mean(1)


def input_function(series: PerfusionSeries, baseline: np.ndarray, voxels, kind: str = "arterial") -> InputFunction:
    """The curve of voxels that a person chose: (n, 3) indices (k, j, i). Raises InputError for a point outside or without enhancement."""
    voxels = np.asarray(voxels, int).reshape(-1, 3)
    curve = curve_at(series, baseline, voxels)
    if curve.max() <= 0 or curve.sum() <= 0:
        raise InputError(Sentence("The points of the {kind} function do not enhance.", kind=kind))
    return InputFunction(kind, series.times, curve, voxels, by_hand=True)


def find_input_functions(
    series: PerfusionSeries, bolus: Bolus, candidates: np.ndarray, unenhanced: np.ndarray, criteria: Criteria = Criteria()
) -> tuple[InputFunction, InputFunction | None, tuple[str, ...]]:
    """Arterial input, venous output (None where no vein enhances later) and warnings.

    ``candidates``: bool (k, j, i), where vessels are looked for. Raises InputError where no voxel will do.
    """
    usable = candidates & (unenhanced < criteria.dense) & (unenhanced > criteria.light)
    voxels, shapes = _vessels(series, bolus, usable, criteria)
    if not len(voxels):
        raise InputError(Sentence("No artery was found in {who}; choose its points by hand.", who=within(series.who)))
    early = shapes.rise <= np.quantile(shapes.rise, 0.05) + criteria.early_s
    narrow = early & (shapes.width <= criteria.narrow * np.median(shapes.width[early]))
    arterial = _mean(series, bolus, voxels, narrow, shapes.height, "arterial", criteria)
    start = float(np.median(shapes.rise[narrow]))
    late = shapes.rise >= start + criteria.later_s
    venous = _mean(series, bolus, voxels, late, shapes.height, "venous", criteria) if np.count_nonzero(late) >= 3 else None
    return arterial, venous, input_warnings(series, arterial, venous)


def _vessels(series: PerfusionSeries, bolus: Bolus, usable: np.ndarray, criteria: Criteria) -> tuple[np.ndarray, _Shapes]:
    """Indices (n, 3) and shapes of the voxels that enhance enough to be vessels."""
    height = np.zeros(series.shape, np.float32)
    for k in range(series.shape[0]):
        if usable[k].any():
            curves = smoothed_in_time(series.frames[:, k][:, usable[k]])
            height[k][usable[k]] = curves.max(0) - bolus.baseline.astype(np.float32) @ curves
    inside = height[usable]
    if not inside.size:
        return np.zeros((0, 3), int), _Shapes(*(np.zeros(0),) * 3)
    top = np.sort(inside)[-min(len(inside), max(criteria.voxels, len(inside) // 2000)) :]
    voxels = np.argwhere(usable & (height >= criteria.enhances * top.mean()))
    curves = smoothed_in_time(series.frames[:, voxels[:, 0], voxels[:, 1], voxels[:, 2]].astype(np.float64))
    curves -= bolus.baseline @ curves
    fine = passes(curves, series.times)
    if np.count_nonzero(fine) >= LEAST_VOXELS:
        voxels, curves = voxels[fine], curves[:, fine]
    times = np.repeat(series.times[:, None], series.shape[0], 1) if series.slice_times is None else series.slice_times
    return voxels, _shapes(curves, times[:, voxels[:, 0]])


def _shapes(curves: np.ndarray, times: np.ndarray) -> _Shapes:
    """Shapes of curves (t, n) at times (t, n)."""
    count, n = curves.shape
    top, column, index = curves.argmax(0), np.arange(n), np.arange(count)[:, None]
    height = curves[top, column]
    half = 0.5 * height
    low = np.where((curves < half) & (index < top), index, -1).max(0)
    high = np.where((curves < half) & (index > top), index, count).min(0)

    def crossing(before, after):
        a, b = curves[before, column], curves[after, column]
        part = np.clip((half - a) / np.where(np.abs(b - a) > 1e-9, b - a, 1), 0, 1)
        return times[before, column] + part * (times[after, column] - times[before, column])

    rise = np.where(low >= 0, crossing(low.clip(0), (low + 1).clip(0, count - 1)), times[0])
    fall = np.where(high < count, crossing((high - 1).clip(0), high.clip(0, count - 1)), times[-1])
    return _Shapes(height, rise, fall - rise)


def _mean(series, bolus: Bolus, voxels, chosen, height, kind: str, criteria: Criteria) -> InputFunction:
    """The mean of the highest of the chosen voxels."""
    where = np.flatnonzero(chosen)
    best = where[np.argsort(-height[where], kind="stable")[: criteria.voxels]]
    return InputFunction(kind, series.times, curve_at(series, bolus.baseline, voxels[best]), voxels[best])


def scaled_by_vein(arterial: InputFunction, venous: InputFunction | None) -> tuple[InputFunction, tuple[str, ...]]:
    """The arterial input as high as blood that fills its voxels: its area made that of the venous output.

    What the vein has not seen yet when the scan ends is left out: the artery's area ends as much earlier as the vein rises later.
    """
    if venous is None:
        return arterial, (Sentence("The arterial input was not scaled: no vein was found."),)
    lag = max(0.0, _half_rise(venous) - _half_rise(arterial))
    end = arterial.times[-1] - lag
    artery, vein = _area(arterial, end), _area(venous, venous.times[-1])
    if venous.peak_time >= venous.times[-1] - 1.5 * float(np.median(np.diff(venous.times))):
        return arterial, (Sentence("The arterial input was not scaled: the scan ends before the bolus has passed the vein."),)
    factor = vein / artery if artery > 0 else 1.0
    if factor < 1:
        return arterial, (
            Sentence(
                "The arterial input was not scaled: the vein's area is {factor:.0f} % of its own, so it is not diluted.",
                factor=100 * factor,
            ),
        )
    note = (
        ()
        if factor < 3
        else (
            Sentence(
                "The arterial input was scaled by {factor:.1f}: its voxels hold mostly other tissue; choose a larger artery.", factor=factor
            ),
        )
    )
    return replace(arterial, enhancement=arterial.enhancement * factor, scale=arterial.scale * factor), note


def _half_rise(curve: InputFunction) -> float:
    smooth = smoothed_in_time(np.asarray(curve.enhancement, float))
    return float(_shapes(smooth[:, None], curve.times[:, None]).rise[0])


def _area(curve: InputFunction, end: float) -> float:
    times = np.append(curve.times[curve.times < end], end)
    return float(np.trapezoid(np.interp(times, curve.times, curve.enhancement), times))


def input_warnings(series: PerfusionSeries, arterial: InputFunction, venous: InputFunction | None) -> tuple[str, ...]:
    """What is wrong with the curves: a bolus cut off by the end of the scan, an input that is clipped, a step too long for it."""
    said = []
    curve = np.asarray(arterial.enhancement, float)
    top = int(np.argmax(curve))
    if top >= len(curve) - 2:
        said.append(Sentence("The scan ends while the arterial input still rises: the bolus is truncated and no map can be trusted."))
    elif curve[top:].min() > 0.5 * curve[top]:
        said.append(
            Sentence(
                "The scan ends before the arterial input has fallen to half its height: the bolus is truncated; flow and volume are unsure."
            )
        )
    flat = np.count_nonzero(curve > curve[top] - max(0.004 * curve[top], 0.5))
    if flat >= 3 and curve[top] > 100 and _run(curve > curve[top] - max(0.004 * curve[top], 0.5)) >= 3:
        said.append(
            Sentence(
                "The arterial input is flat at {hu:.0f} HU for {flat} frames: it is clipped, so flow and volume are too high.",
                hu=curve[top],
                flat=flat,
            )
        )
    if series.step > 4:
        said.append(
            Sentence("The frames lie {step:.1f} s apart, which is too long for the flow of a bolus (3 s at most).", step=series.step)
        )
    if venous is not None and venous.peak < arterial.peak * 0.5:
        said.append(
            Sentence("The venous output is less than half as high as the arterial input: it does not fill its voxels, or is no vein.")
        )
    return tuple(said)


def _run(flags: np.ndarray) -> int:
    """The longest run of true values."""
    best = now = 0
    for flag in flags:
        now = now + 1 if flag else 0
        best = max(best, now)
    return best
