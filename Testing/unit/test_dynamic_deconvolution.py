"""Deconvolution: what each method must give on curves whose truth is known, and where theory says that they differ."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from LungPerfusionAILib.dynamic.deconvolution import (
    DAMPINGS,
    FREEDOM,
    LEVELS,
    METHODS,
    PADDINGS,
    Deconvolution,
    DeconvolutionSettings,
    even_grid,
    interpolation,
)
from LungPerfusionAILib.dynamic.maps import compute_maps, features
from LungPerfusionAILib.dynamic.series import Constants, InputFunction, PerfusionSeries
from LungPerfusionCore.errors import InputError
from LungPerfusionPhantom.brain.kinetics import ArterialInput, Curves, Residue

CURVES = Curves(ArterialInput(), Residue("exponential"), 90.0)
GREY, WHITE, LATE = (53.0, 3.3), (25.0, 1.9), (16.0, 3.0)
ALL = [DeconvolutionSettings(m) for m in METHODS] + [DeconvolutionSettings("tikhonov", selection="gcv")]


def maps_of(tissue, delay, settings, *, end=60.0, noise=0.0, copies=1, times=None, constants=None):
    times = np.arange(end) if times is None else times
    cbf, cbv = tissue
    curve = CURVES.enhancement([cbf], [60 * cbv / cbf], [delay], [0], times)[0]
    frames = 35 + np.repeat(curve[:, None], copies, 1)
    if noise:
        frames = frames + np.random.default_rng(1).normal(0, noise, frames.shape)
    baseline = np.zeros(len(times))
    baseline[:4] = 0.25
    series = PerfusionSeries(frames.reshape(len(times), 1, 1, copies).astype(np.float32), times)
    arterial = InputFunction("arterial", times, np.interp(times, CURVES.times, CURVES.arterial))
    return compute_maps(series, arterial, np.ones((1, 1, copies), bool), baseline, settings, constants or Constants())


@pytest.mark.parametrize("settings", ALL, ids=lambda s: f"{s.method}-{s.selection}")
def test_volume_is_right_and_flow_is_underestimated_as_known(settings):
    for cbf, cbv in (GREY, WHITE, LATE):
        found = maps_of((cbf, cbv), 1.0, settings)
        assert found.cbv[0, 0, 0] == pytest.approx(cbv, rel=0.07)
        assert 0.4 * cbf < found.cbf[0, 0, 0] < 1.02 * cbf
        assert found.mtt[0, 0, 0] == pytest.approx(60 * found.cbv[0, 0, 0] / found.cbf[0, 0, 0], rel=1e-5)


@pytest.mark.parametrize("method", ["bsvd", "osvd", "tikhonov"])
def test_a_delay_moves_tmax_and_nothing_else(method):
    at = {d: maps_of(GREY, d, DeconvolutionSettings(method), noise=0.5, copies=100) for d in (-2.0, 0.0, 2.0, 4.0)}
    mean = {d: {name: found[name].mean() for name in ("tmax", "delay", "cbf", "ttp")} for d, found in at.items()}
    for d, found in mean.items():
        assert found["tmax"] - mean[0.0]["tmax"] == pytest.approx(d, abs=0.6)
        assert found["delay"] - mean[0.0]["delay"] == pytest.approx(d, abs=0.6)
        assert found["cbf"] == pytest.approx(mean[0.0]["cbf"], rel=0.12)
        assert found["ttp"] - mean[0.0]["ttp"] == pytest.approx(d, abs=1)
    assert mean[-2.0]["delay"] < -1.2


def test_standard_svd_takes_a_delay_for_another_flow_and_sees_nothing_before_the_artery():
    at = {d: maps_of(GREY, d, DeconvolutionSettings("svd")) for d in (-2.0, 0.0, 4.0)}
    assert at[0.0].cbf[0, 0, 0] > 1.2 * at[4.0].cbf[0, 0, 0]
    assert at[-2.0].tmax[0, 0, 0] == 0 and at[-2.0].delay[0, 0, 0] >= 0
    circulant = maps_of(GREY, -2.0, DeconvolutionSettings("bsvd"))
    assert circulant.delay[0, 0, 0] < -1.2


@pytest.mark.parametrize("settings", ALL, ids=lambda s: f"{s.method}-{s.selection}")
@pytest.mark.parametrize("noise", [0.0, 1.5])
def test_transit_time_does_not_hang_on_when_the_scan_was_stopped(settings, noise):
    ends = [maps_of(GREY, 1.0, settings, end=e, noise=noise, copies=200 if noise else 1) for e in (30.0, 45.0, 60.0)]
    transit = np.array([m.mtt.mean() for m in ends])
    # without noise osvd truncates less the longer the scan, and cross-validation damps less; with noise that is not so
    error = {"osvd": 0.35 if not noise else 0.12, "tikhonov": 0.12}.get(settings.method, 0.08)
    assert np.ptp(transit) < error * transit.mean(), transit
    volume = np.array([m.cbv.mean() for m in ends])
    assert np.ptp(volume) < 0.07 * GREY[1], volume


def test_a_share_of_the_first_pass_cuts_alike_however_long_contrast_recirculates():
    transit = [maps_of(GREY, 1.0, DeconvolutionSettings("bsvd", truncation=0.15), end=e).mtt[0, 0, 0] for e in (30.0, 45.0, 60.0, 89.0)]
    assert np.ptp(transit) < 0.12 * np.mean(transit), transit


def test_the_published_zero_padding_takes_a_cut_scan_for_a_shorter_transit():
    ends = {p: [maps_of(LATE, 4.0, DeconvolutionSettings("bsvd", padding=p), end=e).cbv[0, 0, 0] for e in (38.0, 80.0)] for p in PADDINGS}
    lost = {p: 1 - cut / whole for p, (cut, whole) in ends.items()}
    assert 1.5 * lost["observed"] < lost["zero"], lost


def test_noise_does_not_lengthen_the_transit_time_of_a_long_scan():
    times = np.arange(89.0)
    quiet = maps_of(GREY, 1.0, DeconvolutionSettings("bsvd"), times=times)
    noisy = maps_of(GREY, 1.0, DeconvolutionSettings("bsvd"), times=times, noise=2.0, copies=400)
    assert noisy.cbv.mean() == pytest.approx(quiet.cbv.mean(), rel=0.08)
    assert noisy.mtt.mean() == pytest.approx(quiet.mtt.mean(), rel=0.10)


def reference_osvd(method: Deconvolution, components: np.ndarray) -> np.ndarray:
    """Wu's loop, a voxel and a level at a time."""
    right, s, out = method._right, method.singular, []
    for c in components.T:
        for level in LEVELS:
            rank = max(1, int((s >= level * method.largest).sum()))
            k = right[:, :rank] @ (c[:rank] / s[:rank])
            if k.max() > 0 and np.abs(np.diff(k, 2)).sum() / (2 * len(method.grid) * k.max()) < method.settings.oscillation:
                break
        out.append(k)
    return np.array(out).T


def test_oscillation_index_svd_is_the_published_loop():
    times = np.arange(45.0)
    method = Deconvolution(times, np.interp(times, CURVES.times, CURVES.arterial), DeconvolutionSettings())
    rng = np.random.default_rng(0)
    cbf, delay = rng.uniform(5, 60, 60), rng.uniform(0, 8, 60)
    curves = CURVES.enhancement(cbf, rng.uniform(3, 12, 60), delay, np.zeros(60), times).T + rng.normal(0, 1.5, (45, 60))
    components = (method._left @ interpolation(times, method.grid) @ curves).astype(np.float32)
    expected = reference_osvd(method, components.astype(float))
    found = method.residue(torch.from_numpy(components)).numpy()
    same = np.isclose(found, expected, rtol=1e-3, atol=1e-4 * np.abs(expected).max()).all(0)
    assert same.mean() > 0.96  # a voxel on the edge of the index may fall to either side


def test_damping_is_that_of_least_cross_validation():
    times = np.arange(45.0)
    method = Deconvolution(times, np.interp(times, CURVES.times, CURVES.arterial), DeconvolutionSettings("tikhonov", selection="gcv"))
    curve = CURVES.enhancement([30.0], [4.0], [1.0], [0], times)[0] + np.random.default_rng(3).normal(0, 1, 45)
    c = method._left @ curve
    scores = []
    for damping in DAMPINGS:
        f = method.singular**2 / (method.singular**2 + (damping * method.largest) ** 2)
        scores.append(np.sum(((1 - f) * c) ** 2) / (len(times) - FREEDOM * f.sum()) ** 2)
    f = method.singular**2 / (method.singular**2 + (DAMPINGS[int(np.argmin(scores))] * method.largest) ** 2)
    expected = method._right @ (f * c / method.singular)
    np.testing.assert_allclose(method.residue(torch.from_numpy(c.astype(np.float32))[:, None])[:, 0], expected, atol=1e-4)


def test_uneven_times_and_slices_with_times_of_their_own():
    times = np.concatenate([np.arange(0.0, 40.0), np.arange(40.0, 70.0, 3.0)])
    even, uneven = maps_of(LATE, 3.0, DeconvolutionSettings()), maps_of(LATE, 3.0, DeconvolutionSettings(), times=times)
    assert uneven.cbf[0, 0, 0] == pytest.approx(even.cbf[0, 0, 0], rel=0.1)
    # a second slice that is taken 2 s later shows the curve 2 s later: the same maps
    times = np.arange(60.0)
    offset = np.stack([times, times + 2.0], axis=1)
    frames = np.stack([CURVES.enhancement([16.0], [11.25], [3.0], [0], offset[:, k])[0] for k in (0, 1)], 1)[:, :, None, None]
    arterial = InputFunction("arterial", times, np.interp(times, CURVES.times, CURVES.arterial))
    baseline = np.zeros(60)
    baseline[:4] = 0.25
    found = compute_maps(
        PerfusionSeries(frames.astype(np.float32), times, slice_times=offset), arterial, np.ones((2, 1, 1), bool), baseline
    )
    assert found.tmax[1, 0, 0] == pytest.approx(found.tmax[0, 0, 0], abs=0.5)
    assert found.ttp[1, 0, 0] == pytest.approx(found.ttp[0, 0, 0], abs=1.01)


def test_units_are_per_100_g_and_without_density_per_100_ml():
    brain, plain = Constants(), Constants(1.0, 1.0)
    assert brain.units["cbf"] == "ml/100g/min" and plain.units["cbv"] == "ml/100ml"
    a, b = (maps_of(GREY, 1.0, DeconvolutionSettings("bsvd"), constants=c) for c in (brain, plain))
    assert b.cbv[0, 0, 0] / a.cbv[0, 0, 0] == pytest.approx(1.04 / 0.73, rel=1e-5)
    assert b.mtt[0, 0, 0] == pytest.approx(a.mtt[0, 0, 0], rel=1e-5)


def test_the_fit_follows_the_curve():
    times = np.arange(60.0)
    method = Deconvolution(times, np.interp(times, CURVES.times, CURVES.arterial), DeconvolutionSettings("bsvd", truncation=0.05))
    curve = CURVES.enhancement([53.0], [3.7], [1.0], [0], times)[0]
    residue = method.residue(method.projection(times, np.eye(60)[0]) @ torch.from_numpy(curve)[:, None])
    assert np.abs(method.curve(residue)[:, 0].numpy() - curve).max() < 0.05 * curve.max()


def test_features_of_a_known_residue_function():
    k = torch.tensor([[0.0, -0.1, 0.0], [1.0, 2.0, -3.0], [3.0, 1.0, 4.0], [2.0, -1.0, 2.0], [-2.0, 0.5, 1.0]])
    found = features(k, torch.arange(-1.0, 4.0), 1.0)
    assert found.height.tolist() == [3, 2, 4]
    assert found.area.tolist() == [6, 3, 7]  # the lobe alone, with its sign; what lies beyond a zero does not count
    assert found.peak[0] == pytest.approx(1 + 0.5 * (1 - 2) / (1 - 6 + 2), abs=1e-6)


def test_what_is_no_setting_or_no_input():
    for wrong in ({"method": "fourier"}, {"selection": "eye"}, {"padding": "one"}, {"truncation": 1.5}):
        with pytest.raises(InputError):
            DeconvolutionSettings(**wrong)
    with pytest.raises(InputError, match="no area"):
        Deconvolution(np.arange(10.0), np.zeros(10), DeconvolutionSettings())
    assert even_grid(np.array([0, 1.5, 3, 6, 9.0]), None)[1] == pytest.approx(1.5)
