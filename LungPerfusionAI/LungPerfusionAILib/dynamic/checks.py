"""What of a dynamic series cannot be used, in words, before anything is computed; and what can but should be said."""

from __future__ import annotations

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence

from .series import PerfusionSeries

#: Fewer frames than this do not show a bolus; fewer than the second are said to be few.
LEAST_FRAMES, FEW_FRAMES = 8, 15
#: A bolus takes 10 to 20 s to pass: a scan is no shorter (s), and no longer, and its frames no closer or further apart.
SHORTEST_S, LONGEST_S = 15.0, 900.0
CLOSEST_S, FURTHEST_S = 0.05, 15.0
#: Of a first pass and the tissue's wash-out, s.
SHORT_S = 35.0
#: HU that CT can give.
LEAST_HU, MOST_HU = -3100.0, 32_000.0
#: Where soft tissue lies in stored values (HU + 1024 or + 1000), and the share of a frame from which on it is no dense bone.
STORED_TISSUE, STORED_SHARE = (960.0, 1150.0), 0.08


def check_times(times: np.ndarray, who: str) -> None:
    """Refuse times that are not seconds of a bolus' passage. Raises InputError naming the unit they are probably in."""
    times = np.asarray(times, float)
    if len(times) < LEAST_FRAMES:
        raise InputError(
            Sentence(
                "{who} has {count} time point; a bolus cannot be followed by fewer than {least}."
                if len(times) == 1
                else "{who} has {count} time points; a bolus cannot be followed by fewer than {least}.",
                who=who,
                count=len(times),
                least=LEAST_FRAMES,
            )
        )
    span, step = float(times[-1] - times[0]), float(np.median(np.diff(times)))
    for factor, unit in ((1e-3, "milliseconds"), (60.0, "minutes")):
        fits = SHORTEST_S <= span * factor <= LONGEST_S and CLOSEST_S <= step * factor <= FURTHEST_S
        if fits and (step > 5 * FURTHEST_S or span > 5 * LONGEST_S or span < SHORTEST_S):
            raise InputError(
                Sentence(
                    "{who} spans {span:g} s with {step:g} s between frames: its times are probably in {unit}, and are needed in seconds.",
                    who=who,
                    span=span,
                    step=step,
                    unit=unit,
                )
            )
    if span < SHORTEST_S or span > LONGEST_S or step < CLOSEST_S or step > FURTHEST_S:
        raise InputError(
            Sentence(
                "{who} spans {span:.4g} s with {step:.3g} s between frames, in which no bolus can be followed.",
                who=who,
                span=span,
                step=step,
            )
        )


def _is_stored(frame: np.ndarray, high: float) -> bool:
    tissue = (frame >= STORED_TISSUE[0]) & (frame <= STORED_TISSUE[1])
    return bool((high > 900 and np.median(frame) > 300) or np.mean(tissue) > STORED_SHARE)


def check_series(series: PerfusionSeries) -> tuple[str, ...]:
    """Sentences on what of a series should be known. Raises InputError for what cannot be used."""
    check_times(series.times, series.who)
    frames = series.frames
    if min(frames.shape[2:]) < 8:
        raise InputError(
            Sentence(
                "{who} has frames of {shape} x {other} pixels, which show no organ.",
                who=series.who,
                shape=frames.shape[3],
                other=frames.shape[2],
            )
        )
    low, high = float(frames.min()), float(frames.max())
    if not np.isfinite(low) or not np.isfinite(high):
        bad = int(frames.size - np.count_nonzero(np.isfinite(frames)))
        raise InputError(Sentence("{who} holds {bad} voxels that are NaN or infinite.", who=series.who, bad=bad))
    if low == high:
        raise InputError(Sentence("{who} is empty: every voxel is {low:g}.", who=series.who, low=low))
    if low < LEAST_HU or high > MOST_HU:
        raise InputError(
            Sentence("{who} is not in Hounsfield units: its values lie between {low:g} and {high:g}.", who=series.who, low=low, high=high)
        )
    if low > -200 and _is_stored(frames[0], high):  # air of a scan in HU lies below
        raise InputError(
            Sentence(
                "{who} holds stored values without their rescale to Hounsfield units: they lie between {low:g} and {high:g}.",
                who=series.who,
                low=low,
                high=high,
            )
        )
    if high - low < 20 or (low >= 0 and high < 20):
        raise InputError(
            Sentence(
                "{who} is not in Hounsfield units, or shows one material only: its values lie between {low:g} and {high:g}.",
                who=series.who,
                low=low,
                high=high,
            )
        )
    return _doubts(series)


def _doubts(series: PerfusionSeries) -> tuple[str, ...]:
    said = []
    span = float(series.times[-1] - series.times[0])
    if len(series.times) < FEW_FRAMES:
        said.append(Sentence("{who} has {count} frames only; flow and Tmax are coarse.", who=series.who, count=len(series.times)))
    if span < SHORT_S:
        said.append(
            Sentence(
                "{who} ends after {span:.0f} s; late tissue is cut off, and its volume and transit time are too low.",
                who=series.who,
                span=span,
            )
        )
    if series.shape[0] == 1:
        said.append(Sentence("{who} has one slice; motion cannot be corrected, and volumes are those of the slice.", who=series.who))
    # before the bolus the frames of a simulation without noise are alike
    twice = [n for n in range(1, len(series.times)) if np.array_equal(series.frames[n], series.frames[n - 1])]
    twice = [n for n in twice if not np.array_equal(series.frames[n], series.frames[0])]
    if twice:
        said.append(
            Sentence("{who} shows the same image twice: frame {twice} equals the frame before it.", who=series.who, twice=twice[0] + 1)
        )
    widest = float(np.diff(series.times).max())
    if widest > 3 * series.step and widest > 5:
        said.append(
            Sentence(
                "{who} has a pause of {widest:.0f} s between two frames; what happened in it is interpolated.",
                who=series.who,
                widest=widest,
            )
        )
    return tuple(said)
