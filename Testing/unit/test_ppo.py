"""Predicted postoperative FEV1 against the guidelines' own arithmetic."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionAILib.spect.postoperative import SEGMENTS, predict_postoperative, resected_lobes
from LungPerfusionCore.errors import InputError

FRACTIONS = {
    "whole": 100.0,
    "right": 55.0,
    "left": 45.0,
    "RUL": 18.0,
    "RML": 9.0,
    "RLL": 28.0,
    "LUL": 24.0,
    "LLL": 21.0,
}
SOME = [s for n in range(1, 5) for s in itertools.combinations(SEGMENTS, n)]


def test_nineteen_segments():
    assert sum(SEGMENTS.values()) == 19


def test_a_right_upper_lobectomy_by_hand():
    p = predict_postoperative(2.0, ["RUL"], FRACTIONS, predicted_fev1_l=3.2)
    assert p.by_segments_l == pytest.approx(2.0 * 16 / 19)
    assert p.by_perfusion_l == pytest.approx(2.0 * 0.82)
    assert p.by_segments_percent == pytest.approx(100 * 2.0 * 16 / 19 / 3.2)
    assert p.by_perfusion_percent == pytest.approx(51.25)
    values = {m.quantity: (m.value, m.unit) for m in p.measurements()}
    assert values["resected_perfusion_percent"] == (pytest.approx(18.0), "%") and values["fev1_l"] == (2.0, "L")


def test_obstructed_segments_count_in_neither():
    # BTS: 19 - 2 obstructed = 17 functional; the right lower lobe's remaining 3 are resected.
    p = predict_postoperative(1.7, ["RLL"], obstructed={"RLL": 2})
    assert p.by_segments_l == pytest.approx(1.7 * 14 / 17)
    assert p.by_perfusion_l is None and p.why_not == "No perfusion map was given."


@pytest.mark.parametrize("side", ["right", "left"])
def test_a_pneumonectomy_needs_no_lobes(side):
    zones = {"whole": 100.0, "right": 55.0, "left": 45.0, "right_apical": 10.0}
    assert predict_postoperative(2.0, side, zones).by_perfusion_l == pytest.approx(2.0 * (1 - zones[side] / 100))
    lobe = predict_postoperative(2.0, ["RUL"], zones)
    assert lobe.by_perfusion_l is None and "perfusion of RUL is not known" in lobe.why_not


@given(lobes=st.sampled_from(SOME), fev1=st.floats(0.3, 7.0), data=st.data())
def test_more_resected_is_less_left(lobes, fev1, data):
    p = predict_postoperative(fev1, lobes, FRACTIONS)
    assert 0 <= p.by_perfusion_l <= fev1 and 0 < p.by_segments_l < fev1
    assert p.by_perfusion_l == pytest.approx(fev1 * (1 - sum(FRACTIONS[n] for n in lobes) / 100))
    rest = [n for n in SEGMENTS if n not in lobes]
    if len(rest) > 1:
        more = predict_postoperative(fev1, [*lobes, data.draw(st.sampled_from(rest))], FRACTIONS)
        assert more.by_perfusion_l < p.by_perfusion_l and more.by_segments_l < p.by_segments_l


def test_lungs_and_their_lobes_are_the_same_resection():
    assert resected_lobes(["left", "LUL"]) == ("LUL", "LLL") == resected_lobes("left")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((0.0, ["RUL"]), "positive number of litres"),
        ((float("nan"), ["RUL"]), "positive number of litres"),
        ((2400.0, ["RUL"]), "millilitres"),
        ((12.0, ["RUL"]), "more than anybody has"),
        ((2.0, []), "Choose the lobes"),
        ((2.0, ["lingula"]), "not of lingula"),
        ((2.0, ["right", "left"]), "at least one must remain"),
    ],
)
def test_refusals(arguments, words):
    with pytest.raises(InputError, match=words):
        predict_postoperative(*arguments, FRACTIONS)


def test_impossible_shares_and_obstructions_are_refused():
    with pytest.raises(InputError, match="cannot be"):
        predict_postoperative(2.0, ["RUL"], FRACTIONS | {"RUL": 130.0})
    with pytest.raises(InputError, match="obstructed segments"):
        predict_postoperative(2.0, ["RUL"], obstructed={"RML": 3})
    with pytest.raises(InputError, match="predicted FEV1"):
        predict_postoperative(2.0, ["RUL"], predicted_fev1_l=-1.0)
