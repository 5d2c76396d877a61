"""Indicator dilution: areas, heights, delays and what deconvolution gives back."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from svd_deconvolution import deconvolved

from LungPerfusionCore.errors import InputError
from LungPerfusionPhantom.brain.kinetics import (
    HAEMATOCRIT_FACTOR,
    RESIDUES,
    SAMPLINGS,
    STEP_S,
    TISSUE_DENSITY,
    ArterialInput,
    Curves,
    Residue,
    delayed_and_dispersed,
)

# A published arterial input at 1, 3, 5 ... 49 s, HU.
REFERENCE_AIF = np.array(
    [0, 0, 0, 0, 25, 105, 220, 350, 440, 485, 430, 300, 180, 110, 104, 108, 115, 125, 115, 108, 98, 90, 98, 108, 112.0]
)
FACTOR = HAEMATOCRIT_FACTOR / TISSUE_DENSITY

residues = st.sampled_from(RESIDUES).flatmap(lambda kind: st.builds(Residue, st.just(kind), st.floats(1.0, 6.0)))


def first_pass() -> ArterialInput:
    return ArterialInput(recirculation=False)


@cache
def curves_of(kind: str, shape: float = 2.0, recirculation: bool = True, duration: float = 100.0) -> Curves:
    return Curves(ArterialInput(recirculation=recirculation), Residue(kind, shape), duration)


def test_the_default_input_follows_the_published_curve():
    model = ArterialInput()(np.arange(1, 50, 2.0))
    assert np.sqrt(np.mean((model - REFERENCE_AIF) ** 2)) < 20
    assert abs(model.max() - 485) < 20 and abs(np.argmax(model) - np.argmax(REFERENCE_AIF)) <= 1


def test_recirculation_is_a_second_pass_over_a_mixed_level():
    t = np.arange(0, 200, 0.1)
    once, again = first_pass()(t), ArterialInput()(t)
    assert np.all(again >= once) and once[-1] < 1e-6
    assert again[-1] == pytest.approx(ArterialInput().mixed_hu, abs=1)
    assert once.sum() * 0.1 == pytest.approx(first_pass().first_pass_area, rel=1e-4)


@given(residues, st.floats(1.5, 25))
def test_a_residue_function_starts_at_one_falls_and_has_the_transit_time_for_area(residue, mtt):
    t = np.arange(0, 60, 0.01)
    r = residue(t, mtt)
    assert r[0] == pytest.approx(1) and np.all(np.diff(r) <= 1e-12) and r.min() >= 0
    running = np.r_[0, np.cumsum((r[1:] + r[:-1]) / 2) * 0.01]
    np.testing.assert_allclose(residue.area(t, mtt), running, atol=0.011)
    assert residue.area(np.array([1e7]), mtt)[0] == pytest.approx(mtt, rel=1e-3)


def test_an_unknown_residue_is_refused():
    with pytest.raises(InputError, match="Unknown residue function 'square'"):
        Residue("square")


@given(
    st.sampled_from([(kind, shape) for kind in RESIDUES if kind != "lorentzian" for shape in (1.5, 5.0)]),
    st.floats(2, 60),
    st.floats(2, 14),
    st.floats(0, 10),
    st.floats(0, 3),
)
def test_the_area_of_a_curve_is_the_volume_times_the_area_of_the_input(residue, cbf, mtt, delay, dispersion):
    curves = curves_of(*residue, recirculation=False, duration=200.0)
    frames = np.arange(0, 200, 0.5)
    area = curves.enhancement([cbf], [mtt], [delay], [dispersion], frames)[0].sum() * 0.5
    cbv = 100 * FACTOR * area / first_pass().first_pass_area
    assert cbv == pytest.approx(cbf * mtt / 60, rel=0.01)


@pytest.mark.parametrize("kind", RESIDUES)
@pytest.mark.parametrize("cbf, mtt", [(53.0, 3.7), (16.0, 11.2), (2.5, 10.1)])
def test_the_height_of_the_response_to_a_sharp_bolus_is_the_flow(kind, cbf, mtt):
    at = 10.0
    curves = Curves(lambda t: np.where(np.abs(t - at) < STEP_S / 2, 1 / STEP_S, 0), Residue(kind), 80.0)
    k = curves.enhancement([cbf], [mtt], [0], [0], curves.times[:-2])[0]
    assert 6000 * FACTOR * k.max() == pytest.approx(cbf, rel=0.04)
    assert 6000 * FACTOR * k[curves.times[:-2] < at - STEP_S].max() < 1e-3


@given(st.floats(0, 12), st.sampled_from(RESIDUES))
def test_a_delay_shifts_the_curve_and_tmax(delay, kind):
    curves = curves_of(kind)
    frames = np.arange(15, 89.0)
    late = curves.enhancement([40], [5], [delay], [0.7], frames)[0]
    early = curves.enhancement([40], [5], [0], [0.7], frames - delay)[0]
    np.testing.assert_allclose(late, early, atol=2e-3 * early.max())
    assert curves.tmax([5], [delay], [0.7])[0] == pytest.approx(curves.tmax([5], [0], [0.7])[0] + delay, abs=1e-4)


def test_tmax_is_the_peak_of_an_exponential_and_the_middle_of_a_box():
    sigma, tau = 1.0, 6.0
    sharp = Curves(ArterialInput(), Residue("exponential"), 60.0)
    exact = np.log(tau / sigma) * sigma * tau / (tau - sigma)  # of the convolution of two exponentials
    assert sharp.tmax([tau], [0], [sigma])[0] == pytest.approx(exact, abs=0.15)
    assert sharp.tmax([tau], [3], [0])[0] == pytest.approx(3, abs=0.1)
    assert Curves(ArterialInput(), Residue("box"), 60.0).tmax([tau], [0], [0])[0] == pytest.approx(tau / 2, abs=0.1)


def test_dispersion_lowers_the_peak_and_keeps_the_area():
    curves = Curves(first_pass(), Residue("gamma", 2.0), 150.0)
    frames = np.arange(0, 150, 0.5)
    sharp, spread = curves.enhancement([50, 50], [4, 4], [0, 0], [0, 3], frames)
    assert spread.max() < 0.95 * sharp.max() and spread.argmax() > sharp.argmax()
    assert spread.sum() == pytest.approx(sharp.sum(), rel=1e-3)


def test_what_flows_in_flows_out():
    curves = Curves(first_pass(), Residue(), 150.0)
    assert curves.venous.sum() == pytest.approx(curves.arterial.sum(), rel=1e-3)
    assert curves.venous.argmax() > curves.arterial.argmax() and curves.venous.max() < curves.arterial.max()
    moved = delayed_and_dispersed(curves.arterial, 5.0, 0.0, 1.0)
    np.testing.assert_allclose(moved[50:], curves.arterial[:-50], atol=1e-9)


@pytest.mark.parametrize("kind, tolerance", [("box", 0.15), ("gamma", 0.2), ("linear", 0.25)])
@pytest.mark.parametrize("cbf, mtt, delay", [(53.0, 3.74, 0.0), (25.0, 4.56, 1.0), (16.0, 11.25, 7.0), (5.3, 8.0, 9.0)])
def test_deconvolution_returns_flow_volume_and_delay(kind, tolerance, cbf, mtt, delay):
    # Without noise the limit is the bandwidth of the bolus, which rounds a sharp residue function off: its height
    # falls and its top comes later. Volume does not suffer from it.
    curves = curves_of(kind, 4.0, recirculation=False)
    frames = np.arange(89.0)
    tissue = curves.enhancement([cbf], [mtt], [delay], [0], frames)[0].astype(float)
    arterial = np.interp(frames, curves.times, curves.arterial)
    k = deconvolved(tissue, arterial, 1.0, 0.002)
    assert 6000 * FACTOR * k.max() == pytest.approx(cbf, rel=tolerance)
    assert 100 * FACTOR * tissue.sum() / arterial.sum() == pytest.approx(cbf * mtt / 60, rel=0.03)
    assert np.argmax(k) == pytest.approx(curves.tmax([mtt], [delay], [0])[0], abs=3.0)


def test_samplings_increase():
    for name, times in SAMPLINGS.items():
        assert np.all(np.diff(times) > 0), name
    assert len(SAMPLINGS["uniform"]) == 89 and len(set(np.diff(SAMPLINGS["two_phase"]))) > 1
