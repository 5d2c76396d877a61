"""The network of CT perfusion: its input, its architecture, its maps."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
import torch
from dynamic_stand_in import ARRIVAL_S, HEIGHT_HU, bolus, made_model, made_scan

from LungPerfusionAILib.dynamic.bolus_reference import bolus_reference
from LungPerfusionAILib.dynamic.network_input import NetworkInput, channels_of
from LungPerfusionAILib.dynamic.network_maps import TASK, maps_by_network
from LungPerfusionAILib.dynamic.resampling import resampling
from LungPerfusionAILib.dynamic.series import PerfusionSeries
from LungPerfusionAILib.dynamic.unet import ARCHITECTURES, MapNetworks, PerfusionUNet, build, warm_start
from LungPerfusionCore.errors import Cancelled, InputError
from LungPerfusionCore.models.registry import get_model, load_network

BOLUS = NetworkInput(frames=40, before_s=8.0, side=0, pixel_mm=3.6, reference="bolus", ranges={"cbv": 5.0, "cbf": 80.0})
PLAIN = NetworkInput(frames=40, side=0, pixel_mm=3.6, ranges={"cbv": 5.0, "cbf": 80.0})


def test_resampling_keeps_lines_and_constants():
    source = np.array([0.0, 0.7, 2.0, 2.5, 4.0, 7.0, 8.0])
    target = np.array([0.5, 1.0, 2.2, 5.0, 6.5])
    for step in (0.0, 1.0):
        matrix = resampling(source, target, step)
        assert matrix.sum(1) == pytest.approx(np.ones(5), abs=1e-6) and (matrix >= 0).all()
        assert matrix @ (3 + 2 * source) == pytest.approx(3 + 2 * target, abs=1e-5)


def test_resampling_holds_the_ends_and_leaves_what_is_there():
    source = np.arange(5.0)
    assert np.array_equal(resampling(source, source, 1.0), np.eye(5, dtype=np.float32))
    assert resampling(source, [-3.0, 9.0], 0.0) @ source == pytest.approx([0, 4])
    assert resampling([2.0], [0.0, 5.0], 1.0) @ [7.0] == pytest.approx([7, 7])


def test_resampling_to_wider_steps_averages_noise_and_finds_the_mean():
    source, target = np.arange(0, 40, 0.5), np.arange(2.0, 38.0, 2.0)
    matrix = resampling(source, target, 2.0)
    assert np.sqrt((matrix**2).sum(1)) == pytest.approx(np.full(len(target), 0.5), abs=0.04)  # of four samples
    curve = bolus(source)
    means = [np.interp(np.linspace(t - 1, t + 1, 401), source, curve).mean() for t in target]
    assert matrix @ curve == pytest.approx(means, abs=2e-3)


def test_the_published_size_and_its_shapes():
    network = PerfusionUNet()
    first = 89 * 16 * 9 + 16 + 32
    second = 16 * 16 * 9 + 16 + 32
    level = (16 * 32 * 9 + 32 + 64) + (32 * 32 * 9 + 32 + 64)
    up = (32 * 16 * 4 + 16 + 32) + 2 * second
    assert sum(p.numel() for p in network.parameters()) == first + second + level + up + 17
    assert network(torch.zeros(2, 89, 16, 24)).shape == (2, 1, 16, 24)
    several = MapNetworks(("cbf", "tmax"), frames=5, filters=4, levels=3)
    assert several(torch.zeros(1, 5, 16, 8)).shape == (1, 2, 16, 8)


def test_skips_are_added():
    network = PerfusionUNet(3, 4).eval()
    x = torch.randn(1, 3, 8, 8)
    before = network(x)
    with torch.no_grad():
        network.ups[0].up[0].weight.zero_()
        network.ups[0].up[0].bias.zero_()
    without = network.out(network.ups[0].convs(network.down[0](x)))  # the level below says nothing now
    assert torch.allclose(network(x), without, atol=1e-6) and not torch.allclose(before, without)


def test_warm_start_copies_every_weight_and_shares_none():
    first, second = PerfusionUNet(6, 4), PerfusionUNet(6, 4)
    assert not torch.equal(first.out.weight, second.out.weight)
    warm_start(second, first.state_dict())
    assert all(torch.equal(a, b) for a, b in zip(first.state_dict().values(), second.state_dict().values(), strict=True))
    with torch.no_grad():
        first.out.weight += 1
    assert not torch.equal(first.out.weight, second.out.weight)
    with pytest.raises(InputError, match="another size"):
        warm_start(PerfusionUNet(7, 4), first.state_dict())


@pytest.mark.parametrize(
    "parameters, sentence",
    [
        ({"depth": 3}, "unknown parameters: depth"),
        ({"maps": ["cbf", "colour"]}, "known are cbf, cbv"),
        ({"maps": []}, "makes the maps none"),
        ({"levels": 1}, "do not make a network"),
        ({"frames": 0}, "do not make a network"),
    ],
)
def test_cards_of_other_networks_are_refused(parameters, sentence):
    with pytest.raises(InputError, match=sentence):
        build(parameters)


def test_the_bolus_is_found():
    series, mask = made_scan(noise=3.0)
    found = bolus_reference(series.frames, series.times, mask, series.spacing)
    assert found.arrival_s == pytest.approx(ARRIVAL_S, abs=0.4)
    assert found.area == pytest.approx(HEIGHT_HU * bolus(series.times).sum(), rel=0.05)
    assert 5 <= found.baseline_frames <= 11 and found.baseline[0, 24, 8:16] == pytest.approx(35, abs=5)


def test_bone_that_moves_is_no_bolus():
    series, mask = made_scan()
    moved = series.frames.copy()
    moved[20:, 0] = np.roll(moved[20:, 0], 1, axis=-1)  # the skull comes in
    found = bolus_reference(moved, series.times, mask, series.spacing)
    assert found.arrival_s == pytest.approx(ARRIVAL_S, abs=0.6)
    assert found.area == pytest.approx(HEIGHT_HU * bolus(series.times).sum(), rel=0.1)


def test_scans_without_a_bolus_are_refused():
    series, mask = made_scan(contrast=0.0, noise=3.0)
    with pytest.raises(InputError, match="No bolus of contrast"):
        bolus_reference(series.frames, series.times, mask, series.spacing)
    with pytest.raises(InputError, match="3 frames; too few"):
        bolus_reference(series.frames[:3], series.times[:3], mask, series.spacing)


def test_channels_do_not_depend_on_when_the_bolus_comes_nor_on_how_much_there_is():
    usual = channels_of(*made_scan(), BOLUS)
    other = channels_of(*made_scan(np.arange(70.0) + 100.0, contrast=1.4, later=103.0), BOLUS)
    assert usual.values.shape[:2] == (2, 40) and usual.values.shape == other.values.shape
    tissue = usual.mask[:, None] & np.ones((1, 40, 1, 1), bool)
    assert np.ptp(usual.values[tissue]) > 5
    assert other.values[tissue] == pytest.approx(usual.values[tissue], abs=0.15)


def test_channels_of_another_sampling_are_the_same():
    usual = channels_of(*made_scan(), BOLUS)
    times = np.r_[np.arange(0, 35, 0.5), np.arange(35.0, 60.0, 2.0)]
    other = channels_of(*made_scan(times), BOLUS)
    tissue = usual.mask[:, None] & np.ones((1, 40, 1, 1), bool)
    assert np.abs(other.values[tissue] - usual.values[tissue]).mean() < 0.05


def test_slices_taken_one_after_another_are_put_right():
    series, mask = made_scan()
    late = series.frames.copy()
    for k, shift in enumerate((0.0, 0.5)):  # the second slice is taken half a second later
        for t in range(len(series.times) - 1):
            late[t, k] = (1 - shift) * series.frames[t, k] + shift * series.frames[t + 1, k]
    told = replace(series, frames=late, slice_times=series.times[:, None] + np.array([0.0, 0.5]))
    right, wrong = channels_of(told, mask, PLAIN), channels_of(replace(series, frames=late), mask, PLAIN)
    true = channels_of(series, mask, PLAIN)
    assert np.abs(right.values[1] - true.values[1]).max() < 0.5 * np.abs(wrong.values[1] - true.values[1]).max()


def test_published_input_is_the_clipped_scan_itself():
    series, mask = made_scan()
    p = replace(PLAIN, low_hu=0.0, high_hu=100.0, mean=10.0, deviation=5.0)
    found = channels_of(series, mask, p)
    assert np.isnan(found.arrival_s)
    curve = np.clip(series.frames[:40, 0, 24, 10], 0, 100)
    row, column = found.rows[:, 24].argmax(), found.columns[:, 10].argmax()
    assert found.values[0, :, row, column] == pytest.approx((curve - 10) / 5, abs=1e-4)


def test_pixels_of_a_scan_come_back_to_it():
    series, mask = made_scan(side=64, spacing=(2.1, 2.9, 5.0))
    p = replace(PLAIN, pixel_mm=1.8, side=128)
    found = channels_of(series, mask, p)
    assert found.values.shape == (2, 40, 128, 128)
    smooth = np.broadcast_to(np.add.outer(np.arange(64.0), 2 * np.arange(64.0)), (2, 64, 64))
    assert found.placed(found.onto(smooth))[mask] == pytest.approx(smooth[mask], abs=0.05)


def test_a_scan_stored_the_other_way_round_is_turned():
    series, mask = made_scan(noise=1.0)
    usual = channels_of(series, mask, BOLUS)
    turned = replace(series, frames=np.ascontiguousarray(series.frames[..., ::-1, ::-1]), direction=(-1.0, 0, 0, 0, -1.0, 0, 0, 0, 1.0))
    other = channels_of(turned, mask[..., ::-1, ::-1], BOLUS)
    assert np.allclose(usual.values, other.values, atol=1e-4)
    plane = np.random.default_rng(1).random(usual.mask.shape).astype(np.float32)
    assert np.allclose(other.placed(plane)[..., ::-1, ::-1], usual.placed(plane), atol=1e-5)
    with pytest.raises(InputError, match="axial slices"):
        channels_of(replace(series, direction=(0.0, 0, 1.0, 1.0, 0, 0, 0, 1.0, 0)), mask, BOLUS)


def test_maps_of_a_model(tmp_path):
    series, mask = made_scan(noise=2.0)
    model = made_model(tmp_path / "made", BOLUS)
    found = maps_by_network(series, mask, model, "cpu")
    assert found.method == "network" and found.units["cbf"] == "ml/100g/min"
    for name in ("cbf", "cbv", "mtt", "ttp", "tmax", "delay"):
        assert found[name].shape == mask.shape and found[name].dtype == np.float32 and not found[name][~mask].any()
    assert found.parameters["made"] == ["cbv", "cbf"] and found.parameters["derived"] == ["mtt", "ttp"]
    assert found.parameters["missing"] == ["tmax", "delay"] and np.isnan(found.tmax[mask]).all()
    flowing = mask & (found.cbf > 1)
    assert found.mtt[flowing] == pytest.approx(np.clip(60 * found.cbv[flowing] / found.cbf[flowing], 0, 60), rel=1e-4)
    assert np.median(found.ttp[mask][:50]) == pytest.approx(18, abs=6)
    left, right = mask.copy(), mask.copy()
    left[:, :, 20:], right[:, :, :28] = False, False
    assert np.median(found.ttp[right]) - np.median(found.ttp[left]) == pytest.approx(5, abs=1)
    assert "simulated" in found.parameters["notes"][0]


def test_maps_are_the_networks_own_values(tmp_path):
    series, mask = made_scan(noise=2.0)
    model = made_model(tmp_path / "made", BOLUS)
    channels = channels_of(series, mask, BOLUS)
    network = load_network(model, ARCHITECTURES)
    with torch.inference_mode():
        plain = network(torch.from_numpy(channels.values)).numpy()
    expected = np.clip(channels.placed(plain[:, 1] * 80), 0, 400)
    assert maps_by_network(series, mask, model, "cpu").cbf[mask] == pytest.approx(expected[mask], abs=1e-2)


def test_a_cancelled_run_stops(tmp_path):
    def stop(fraction, message=""):
        if fraction > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        maps_by_network(*made_scan(), made_model(tmp_path / "made", BOLUS), "cpu", stop)


@pytest.mark.parametrize(
    "changes, sentence",
    [
        ({"input_contract": {**BOLUS.as_dict(), "ranges": {"cbv": 5.0}}}, "no range for the map cbf"),
        ({"input_contract": {**BOLUS.as_dict(), "frames": 30}}, "30 time points to a network of 40"),
        ({"input_contract": {"frames": 40}}, "not understood"),
        ({"input_contract": {**BOLUS.as_dict(), "reference": "moon"}}, "cannot be made so"),
        ({"architecture": "Other"}, "known are PerfusionUNet"),
    ],
)
def test_models_that_do_not_fit_their_card_are_refused(tmp_path, changes, sentence):
    with pytest.raises(InputError, match=sentence):
        maps_by_network(*made_scan(), made_model(tmp_path / "made", BOLUS, **changes), "cpu")


def test_an_empty_or_foreign_mask_is_refused(tmp_path):
    series, mask = made_scan()
    model = made_model(tmp_path / "made", BOLUS)
    for wrong in (np.zeros_like(mask), mask[:1]):
        with pytest.raises(InputError, match="no mask of its own grid"):
            maps_by_network(series, wrong, model, "cpu")


@lru_cache(maxsize=1)
def simulated():
    from LungPerfusionPhantom.brain.examination import BrainSettings
    from LungPerfusionPhantom.brain.patient import make_brain

    patient = make_brain(41, "small", BrainSettings(lesion="left", flow=(1.1, 1.1)))
    mask = (patient.labels["tissue"] > 0) | (patient.labels["vessels"] > 0)
    series = PerfusionSeries(patient.series().astype(np.float32), patient.times, patient.grid.spacing, name="simulated", simulated=True)
    return patient, maps_by_network(series, mask, get_model("dynamic-ctp-demo", TASK), "cpu")


@pytest.mark.parametrize("name, share", [("cbf", 0.75), ("cbv", 0.85), ("tmax", 0.4), ("mtt", 0.5)])
def test_the_model_that_ships_beats_the_mean_of_the_truth(name, share):
    patient, found = simulated()
    tissue = np.isin(patient.labels["tissue"], (1, 2))
    true = patient.maps[name][tissue]
    assert np.abs(found[name][tissue] - true).mean() < share * np.abs(true - np.median(true)).mean()
    assert np.corrcoef(found[name][tissue], true)[0, 1] > 0.6


def test_the_model_that_ships_sees_the_stroke():
    patient, found = simulated()
    tissue = np.isin(patient.labels["tissue"], (1, 2))
    true, own = (patient.maps["tmax"] > 6) & tissue, (found.tmax > 6) & tissue
    assert true.any() and 2 * (true & own).sum() / (true.sum() + own.sum()) > 0.7
    assert np.median(found.cbf[(patient.maps["core"] > 0) & tissue]) < 0.5 * np.median(found.cbf[tissue & ~true])


def test_the_card_that_ships():
    model = get_model("dynamic-ctp-demo", TASK)
    card = model.card
    assert card.simulated and "simulated" in model.warning and "simulated" in card.trained_on
    assert card.parameters["maps"] == ["cbv", "cbf", "mtt", "tmax"] and card.parameters["frames"] == card.input_contract["frames"]
    assert "train dynamic" in card.command and Path(model.weights).stat().st_size < 500_000
    assert load_network(model, ARCHITECTURES).maps == ("cbv", "cbf", "mtt", "tmax")


@pytest.mark.parametrize("value", (None, "x", True, [1.0], float("nan"), float("inf")))
@pytest.mark.parametrize("name", ("frames", "before_s", "mean", "deviation", "haematocrit_factor", "ranges", "cbv"))
def test_a_contract_that_is_not_made_of_numbers_is_refused(name, value):
    """A mean of NaN was read: the maps were NaN, and in those no core is found."""
    contract = BOLUS.as_dict()
    (contract["ranges"] if name == "cbv" else contract)[name] = value
    with pytest.raises(InputError, match=f"not understood: {name}"):
        NetworkInput.of(contract)
    assert NetworkInput.of(BOLUS.as_dict()) == BOLUS
