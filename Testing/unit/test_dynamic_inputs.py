"""Bolus, arterial input, masks, and the bad data of real scanners: refused or warned of in words."""

from __future__ import annotations

import numpy as np
import pytest
from simulated_head import head

from LungPerfusionAILib.dynamic.bolus import find_bolus, passes
from LungPerfusionAILib.dynamic.checks import check_series, check_times
from LungPerfusionAILib.dynamic.input_functions import curve_at, find_input_functions, input_function, scaled_by_vein
from LungPerfusionAILib.dynamic.masks import given_mask, region_mask
from LungPerfusionAILib.dynamic.series import InputFunction, PerfusionSeries, series_of_arrays
from LungPerfusionCore.errors import InputError


def inputs(made, **options):
    unenhanced = made.series.frames[:2].mean(0)
    region = region_mask(made.series, unenhanced, "brain")
    bolus = find_bolus(made.series, region.mask)
    return region, bolus, find_input_functions(made.series, bolus, region.mask, unenhanced, **options)


def test_brain_without_skull_and_fluid():
    made = head(noise=1.0)
    region = region_mask(made.series, made.series.frames[:2].mean(0), "brain")
    brain = made.brain | made.artery | made.vein
    assert 2 * (region.tissue & brain).sum() / (region.tissue.sum() + brain.sum()) > 0.97
    assert not (region.mask & (made.series.frames[0] > 500)).any()
    assert (region.mask & ~region.tissue & ~brain).any()  # the fluid is in the mask, not in the tissue


def test_artery_and_vein_are_found():
    made = head(noise=2.0)
    _region, bolus, (arterial, venous, warnings) = inputs(made)
    assert made.artery[tuple(arterial.voxels.T)].all() and made.vein[tuple(venous.voxels.T)].all()
    assert np.corrcoef(arterial.enhancement, made.arterial)[0, 1] > 0.999
    assert venous.peak_time > arterial.peak_time and warnings == ()
    rises = np.flatnonzero(made.arterial > 0.03 * made.arterial.max())[0]
    assert abs(bolus.first - rises) <= 1 and bolus.baseline[rises:].sum() == 0 and bolus.baseline.sum() == pytest.approx(1)


def test_the_bolus_may_arrive_at_the_second_frame():
    start = 4.5
    made = head(times=np.arange(start, 60.0, 1.5), noise=1.0)
    bolus = find_bolus(made.series, made.brain | made.artery | made.vein)
    assert bolus.first in (1, 2, 3) and np.flatnonzero(bolus.baseline).max() < bolus.first
    late = head(times=np.arange(11.0, 60.0, 1.5), noise=1.0)
    warned = find_bolus(late.series, late.brain | late.artery | late.vein)
    assert warned.first <= 1 and any("unenhanced" in w for w in warned.warnings)


def test_partial_volume_of_the_artery_is_scaled_by_the_vein():
    made = head(share=0.6)
    _region, _bolus, (arterial, venous, _) = inputs(made)
    scaled, said = scaled_by_vein(arterial, venous)
    assert scaled.scale == pytest.approx(1 / 0.6, rel=0.06) and said == ()
    assert scaled.peak == pytest.approx(made.arterial.max(), rel=0.06)
    same, why = scaled_by_vein(arterial, None)
    assert same is arterial and "no vein" in why[0]
    low = InputFunction("venous", venous.times, 0.2 * venous.enhancement)
    assert scaled_by_vein(arterial, low)[0] is arterial and "not diluted" in scaled_by_vein(arterial, low)[1][0]


def test_drifts_and_jumps_of_a_moving_head_are_no_bolus():
    times = np.arange(0.0, 60.0, 1.5)
    made = head(times=times)
    bolus = made.arterial
    jump = np.where(times > 20, 300.0, 0.0)
    drift = 5.0 * times
    before = np.where(times < 6, 300.0, 0.0) + 0.5 * bolus
    shown = np.stack([bolus, jump, drift, before, -bolus, np.zeros_like(times)], axis=1)
    assert passes(shown, times).tolist() == [True, False, False, False, False, False]
    # the edge of bone in a head that moves early rises higher and earlier than any artery
    frames = made.series.frames.copy()
    frames[:, 1, 10:13, 10:16] += (500.0 * (times > 3))[:, None, None]
    moving = type(made)(**{**vars(made), "series": made.series.with_frames(frames)})
    _region, found, (arterial, venous, _) = inputs(moving)
    assert made.artery[tuple(arterial.voxels.T)].all() and made.vein[tuple(venous.voxels.T)].all()
    assert abs(found.first - np.flatnonzero(bolus > 0.03 * bolus.max())[0]) <= 1


def test_points_by_hand():
    made = head()
    baseline = np.zeros(len(made.series.times))
    baseline[0] = 1
    chosen = input_function(made.series, baseline, [[1, 14, 22], [2, 15, 23]])
    assert chosen.by_hand and np.allclose(chosen.enhancement, made.arterial - made.arterial[0], atol=1e-2)
    with pytest.raises(InputError, match="outside"):
        curve_at(made.series, baseline, np.array([[9, 0, 0]]))
    with pytest.raises(InputError, match="do not enhance"):
        input_function(made.series, baseline, [[0, 0, 0]])


def test_no_bolus_is_refused_and_a_faint_one_said():
    made = head()
    still = np.repeat(made.series.frames[:1], len(made.series.times), 0)
    still += np.random.default_rng(0).normal(0, 4, still.shape).astype(np.float32)
    with pytest.raises(InputError, match="No bolus passes"):
        find_bolus(PerfusionSeries(still, made.series.times), made.brain)
    faint = still + 0.1 * (made.series.frames - made.series.frames[:1])
    assert any("faint" in w for w in find_bolus(PerfusionSeries(faint, made.series.times), made.brain | made.artery | made.vein).warnings)


def test_a_truncated_bolus_and_a_clipped_input_are_said():
    short = head(times=np.arange(0.0, 17.0, 1.5))
    _region, _bolus, (_arterial, _venous, warnings) = inputs(short)
    assert any("truncated" in w for w in warnings)
    made = head()
    clipped = made.series.with_frames(np.minimum(made.series.frames, np.where(made.series.frames[0] > 500, 4000, 240)).astype(np.float32))
    _region, _bolus, (_arterial, _venous, warnings) = inputs(type(made)(**{**vars(made), "series": clipped}))
    assert any("clipped" in w for w in warnings)


def test_a_mask_with_holes_is_said_and_the_wrong_grid_refused():
    made = head()
    unenhanced = made.series.frames[0]
    mask = made.brain.copy()
    mask[:, 20:26, 20:26] = False
    region = given_mask(made.series, mask, unenhanced)
    assert "holes" in region.notes[0] and (region.mask == mask).all()
    with pytest.raises(InputError, match="grid"):
        given_mask(made.series, mask[:, 1:], unenhanced)
    with pytest.raises(InputError, match="empty"):
        given_mask(made.series, np.zeros_like(mask), unenhanced)
    air = made.series.with_frames(np.full_like(made.series.frames, -1000))
    with pytest.raises(InputError, match="No skull"):
        region_mask(air, air.frames[0], "brain")


@pytest.mark.parametrize(
    "times, words",
    [
        ([0.0, 30.0], "2 time points"),
        (np.arange(40) * 1500.0, "milliseconds"),
        (np.arange(40) * 1.5 / 60, "minutes"),
        (np.arange(40) * 1e-4, "no bolus"),
        (np.arange(40) * 60.0, "no bolus"),
    ],
)
def test_times_that_are_no_seconds_of_a_bolus_are_refused(times, words):
    with pytest.raises(InputError, match=words):
        check_times(np.asarray(times), "The series")


def test_series_that_are_none():
    made = head()
    frames, times = made.series.frames, made.series.times
    for wrong, words in (
        (np.where(frames > 500, np.nan, frames), "NaN"),
        (np.full_like(frames, 7), "empty"),
        (frames * 1e5, "not in Hounsfield"),
        ((frames + 1024 + 600).clip(0), "rescale"),
        (frames + 1024, "rescale"),
        (np.pad(frames, ((0, 0), (0, 0), (20, 20), (20, 20)), constant_values=-1000) + 1024, "rescale"),
    ):
        with pytest.raises(InputError, match=words):
            check_series(PerfusionSeries(wrong.astype(np.float32), times))
    twice = np.concatenate([frames[:20], frames[19:-1]])
    assert any("same image twice: frame 21" in w for w in check_series(PerfusionSeries(twice, times)))
    one = PerfusionSeries(np.ascontiguousarray(frames[:, 1:2]), times)
    assert any("one slice" in w for w in check_series(one))
    few = PerfusionSeries(np.ascontiguousarray(frames[::4]), times[::4])
    assert any("frames only" in w for w in check_series(few))
    assert any("ends after" in w for w in check_series(PerfusionSeries(frames[:20], times[:20])))
    assert check_series(made.series) == ()


def test_arrays_of_a_sequence_and_times_that_do_not_fit():
    made = head()
    reference = made.series.image(made.series.frames[0])
    series = series_of_arrays(list(made.series.frames), made.series.times, reference, name="sequence")
    assert series.spacing == made.series.spacing and np.array_equal(series.frames, made.series.frames)
    with pytest.raises(InputError, match="times"):
        series_of_arrays(list(made.series.frames), made.series.times[:-1], reference)
    with pytest.raises(InputError, match="do not rise"):
        series_of_arrays(list(made.series.frames), made.series.times[::-1], reference)
    with pytest.raises(InputError, match="grid"):
        series_of_arrays([f[1:] for f in made.series.frames], made.series.times, reference)
