"""The interval of predicted postoperative function: by hand, by its rules, and how often it holds the truth of simulated patients."""

from __future__ import annotations

import itertools
import json

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionAILib.spect.differential import MapInput, differential_function
from LungPerfusionAILib.spect.postoperative import LUNGS, SEGMENTS, predict_postoperative
from LungPerfusionCore.lungs.regions import regions_from_lobes
from LungPerfusionCore.uncertainty.interval import RegionIntervals, combine

REGIONS = ("whole", "right", "left", "RUL", "RML", "RLL", "LUL", "LLL")
SHARES = np.array([100.0, 55.0, 45.0, 18.0, 9.0, 28.0, 24.0, 21.0])
FRACTIONS = dict(zip(REGIONS, SHARES.tolist(), strict=True))
SOME = [s for n in range(1, 5) for s in itertools.combinations(SEGMENTS, n)]


def made(**moves: np.ndarray) -> RegionIntervals:
    """Intervals of which each source moves every share by so much to both sides."""
    return combine("fraction_percent", "%", REGIONS, SHARES, {n: [SHARES - m, SHARES + m] for n, m in moves.items()}, (0, 100))


def test_a_lobe_by_hand():
    moves = {"outline": np.full(8, 0.3), "position": np.array([0, 0.2, 0.2, 0.4, 1, 1, 1, 1])}
    p = predict_postoperative(2.0, ["RUL"], FRACTIONS, intervals=made(**moves))
    assert p.resected_interval.low == pytest.approx(18 - 0.5) and p.resected_interval.high == pytest.approx(18.5)
    assert p.by_perfusion_interval.low == pytest.approx(2 * 0.815) and p.by_perfusion_interval.high == pytest.approx(2 * 0.825)
    assert p.by_perfusion_interval.value == pytest.approx(p.by_perfusion_l) and p.by_perfusion_interval.dominant == "position"
    assert p.by_segments_interval.low == pytest.approx(2 * 15.5 / 19) and p.by_segments_interval.high == pytest.approx(2 * 16.5 / 19)
    rows = {m.quantity: m.value for m in p.measurements()}
    assert rows["ppo_fev1_perfusion_l_low"] == p.by_perfusion_interval.low
    assert rows["ppo_fev1_segments_l_high"] == p.by_segments_interval.high and rows["resected_perfusion_percent_low"] == pytest.approx(17.5)


def test_a_whole_lung_has_its_own_and_what_remains_bounds_what_goes():
    moves = made(position=np.array([0, 0.2, 0.2, 3, 3, 3, 3, 3.0]))
    assert predict_postoperative(2.0, ["right"], FRACTIONS, intervals=moves).resected_interval.width == pytest.approx(0.4)
    # four lobes: right lung and one lobe add to 3.2, the lobe that remains to 3
    assert predict_postoperative(2.0, ["right", "LUL"], FRACTIONS, intervals=moves).resected_interval.width == pytest.approx(6.0)


def test_without_shares_there_is_none_and_nothing_counted_moves_nothing():
    assert predict_postoperative(2.0, ["RUL"]).by_perfusion_interval is None
    assert predict_postoperative(2.0, ["RUL"], FRACTIONS).by_perfusion_interval is None
    assert predict_postoperative(2.0, ["RUL"], obstructed={"RUL": 3}).by_segments_interval.width == 0.0


@settings(max_examples=25, deadline=None)
@given(lobes=st.sampled_from(SOME), fev1=st.floats(0.3, 7.0), seed=st.integers(0, 1000))
def test_it_holds_its_number_and_complements_mirror_each_other(lobes, fev1, seed):
    rng = np.random.default_rng(seed)
    intervals = made(a=rng.uniform(0, 5, 8), b=rng.uniform(0, 5, 8))
    p = predict_postoperative(fev1, lobes, FRACTIONS, intervals=intervals)
    perfusion, segments = p.by_perfusion_interval, p.by_segments_interval
    assert 0 <= perfusion.low <= p.by_perfusion_l + 1e-9 and p.by_perfusion_l - 1e-9 <= perfusion.high <= fev1 + 1e-9
    assert 0 <= segments.low <= p.by_segments_l <= segments.high <= fev1
    rest = tuple(name for name in SEGMENTS if name not in lobes)
    other = predict_postoperative(fev1, rest, FRACTIONS, intervals=intervals)
    assert other.resected_interval.width == pytest.approx(p.resected_interval.width, abs=1e-6)


def test_how_often_it_holds_the_truth_of_simulated_patients():
    """Every lobe and both lungs of a simulated patient, SPECT as it was taken: nearly all truths inside, and not by being wide."""
    from LungPerfusionPhantom.lung.patient import make_patient

    patient = make_patient(3001, modalities=("spect",))
    images = {}
    for name, array, grid in (("spect", patient.images["spect"], patient.spect_grid), ("lobes", patient.labels["lobes"], patient.grid)):
        images[name] = sitk.GetImageFromArray(array)
        images[name].SetSpacing([float(v) for v in grid.spacing])
        images[name].SetOrigin([float(v) for v in grid.origin])
    regions = regions_from_lobes(images["lobes"], dict(enumerate(SEGMENTS, 1)))
    result = differential_function({"spect": MapInput(images["spect"])}, regions, differences=False)
    counts, intervals = result.maps["spect"], result.intervals["spect"]
    shares = dict(zip(counts.regions, map(float, counts.fraction_percent), strict=True))
    truth = json.loads(json.dumps(patient.truth))["regions"]
    flow = {name: truth[name]["mean_perfusion"] * truth[name]["volume_ml"] for name in ("whole", *SEGMENTS)}
    inside, widths = [], []
    for lobes in (*((name,) for name in SEGMENTS), *LUNGS.values()):
        true = 2.0 * (1 - sum(flow[name] for name in lobes) / flow["whole"])
        found = predict_postoperative(2.0, lobes, shares, intervals=intervals).by_perfusion_interval
        inside.append(found.holds(true))
        widths.append(found.width)
    assert sum(inside) >= len(inside) - 1 and max(widths) < 0.3
