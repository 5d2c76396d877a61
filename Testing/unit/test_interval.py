"""The interval beside a number: how its sources combine, what it contains, how a change between two scans carries it."""

from __future__ import annotations

import math
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.uncertainty.interval import Interval, Source, change, combine
from PerfusionDefectQuantLib.candidate_rules import Proposal
from PerfusionDefectQuantLib.decisions import PROPOSAL, Decision
from PerfusionDefectQuantLib.defect_interval import _in_doubt

_PERCENT = st.floats(0.0, 100.0)


def _one(value: float, **shifts: tuple[float, ...]) -> Interval:
    arrays = {name: [np.array([each]) for each in ends] for name, ends in shifts.items()}
    return combine("defect_percent", "%", ("whole",), np.array([value]), arrays, (0.0, 100.0)).of("whole")


@given(_PERCENT, st.dictionaries(st.sampled_from(["noise", "outline", "reference"]), st.lists(_PERCENT, min_size=1, max_size=4)))
def test_an_interval_holds_its_value_and_every_source_within_it(value, shifts):
    made = _one(value, **{name: tuple(ends) for name, ends in shifts.items()})
    assert 0.0 <= made.low <= made.value <= made.high <= 100.0
    for source in made.sources:
        assert made.low <= source.low + 1e-9 and source.high <= made.high + 1e-9


@given(_PERCENT, _PERCENT, _PERCENT, st.floats(1.0, 3.0))
def test_a_source_that_moves_more_never_narrows_it(value, low, high, factor):
    less = _one(value, noise=(low, high), outline=(value - 1.0, value + 1.0))
    more = _one(value, noise=(value + factor * (low - value), value + factor * (high - value)), outline=(value - 1.0, value + 1.0))
    assert more.low <= less.low + 1e-9 and more.high >= less.high - 1e-9


def test_sources_combine_in_quadrature_each_side_for_itself():
    made = _one(20.0, noise=(17.0, 23.0), outline=(16.0, 20.5), candidates=(8.0,))
    assert made.low == pytest.approx(20.0 - math.sqrt(3**2 + 4**2 + 12**2))
    assert made.high == pytest.approx(20.0 + math.sqrt(3**2 + 0.5**2))
    assert made.dominant == "candidates"
    assert made.text() == "20.0 % (7.0 to 23.0)"


def test_without_a_source_that_moves_it_the_width_is_nothing_and_nothing_dominates():
    for made in (_one(12.0), _one(12.0, noise=(12.0, 12.0))):
        assert (made.low, made.high, made.width, made.dominant) == (12.0, 12.0, 0.0, "")


def test_a_region_without_a_percentage_has_no_interval():
    made = combine("defect_percent", "%", ("whole", "RML"), np.array([5.0, np.nan]), {"noise": [np.array([4.0, 1.0])]}, (0.0, 100.0))
    assert made.of("whole").low == 4.0
    assert math.isnan(made.of("RML").low) and math.isnan(made.of("RML").high) and made.of("RML").text() == ""
    rows = {(m.region, m.quantity): m for m in made.measurements()}
    assert rows["whole", "defect_percent_low"].value == 4.0 and rows["whole", "defect_percent_high"].value == 5.0
    assert {m.unit for m in rows.values()} == {"%"}


def test_a_change_carries_both_intervals():
    before = Interval(20.0, 17.0, 24.0, sources=(Source("noise", 17.0, 24.0),))
    after = Interval(12.0, 9.0, 13.0)
    made = change(before, after)
    assert made.value == -8.0
    assert made.low == pytest.approx(-8.0 - 5.0) and made.high == pytest.approx(-8.0 + math.sqrt(10.0))
    assert not made.holds(0.0) and made.dominant == "earlier"
    with pytest.raises(ValueError):
        change(before, Interval(1.0, 1.0, 1.0, "ml"))


@pytest.mark.parametrize(
    ("score", "keep", "volume_ml", "undecided", "as_proposed"),
    [
        (0.69, True, 80.0, True, True),  # more than a tenth of those scored so is none
        (0.71, True, 80.0, False, False),
        (0.95, True, 2.9, True, True),  # half of the small ones is none at any score
        (0.95, True, 3.1, False, False),
        (0.01, False, 80.0, True, True),
        (math.nan, False, 80.0, True, False),  # a rule decided alone
    ],
)
def test_which_candidates_are_in_doubt(score, keep, volume_ml, undecided, as_proposed):
    candidate = SimpleNamespace(proposal=Proposal(keep, "rule", "", score), volume_ml=volume_ml)
    assert _in_doubt(candidate, None, 0.35) == undecided
    assert _in_doubt(candidate, Decision(keep, np.array([0]), PROPOSAL, {}), 0.35) == as_proposed
    assert not _in_doubt(candidate, Decision(keep, np.array([0]), "reader", {}), 0.35)
