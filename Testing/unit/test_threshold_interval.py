"""The interval of a share below a threshold: contains the number, grows with noise, is nothing without variants, follows decisions."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.lungs.coverage import Coverage
from LungPerfusionCore.threshold.index import ThresholdIndex
from LungPerfusionCore.threshold.segment_state import Decided
from LungPerfusionCore.uncertainty.noise import lags_of, noise_of, rim_of
from LungPerfusionCore.uncertainty.threshold_interval import DoubtfulParts, ThresholdDoubts, Variant

GROUPS = {"whole": (1, 2), "right": (1,), "left": (2,)}
SHAPE = (10, 12, 14)


def _labels() -> np.ndarray:
    labels = np.zeros(SHAPE, np.uint8)
    labels[1:-1, 1:-1, 1:6], labels[1:-1, 1:-1, 8:-1] = 1, 2
    return labels


LABELS = _labels()


def _index(values: np.ndarray, labels: np.ndarray = LABELS) -> ThresholdIndex:
    whole = tuple(slice(0, n) for n in SHAPE)
    return ThresholdIndex(values, labels, GROUPS, 0.001, box=whole)


def _values(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(1.0, 0.3, SHAPE).astype(np.float32)


def _doubts(values: np.ndarray, noise: float = 0.1, **more) -> ThresholdDoubts:
    rim = _index(values, np.where(rim_of(LABELS > 0), LABELS, 0))
    return ThresholdDoubts(_index(values), noise, (0.9, 1.2), rim, (Variant("other", _index(_values(99)), 1.1),), **more)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 50), st.floats(0.2, 1.8), st.sampled_from([-math.inf, 0.1]))
def test_it_holds_the_index_own_number_at_every_threshold(seed, upper, lower):
    doubts = _doubts(_values(seed))
    made, numbers = doubts.at(lower, upper), doubts.index.numbers(lower, upper)
    assert np.array_equal(made.value, numbers.defect_percent)  # bit for bit
    assert (made.low <= made.value).all() and (made.value <= made.high).all()
    assert (made.low >= 0).all() and (made.high <= 100).all()
    assert set(made.shifts) == {"noise", "reference", "outline", "smoothing"}


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 50), st.floats(0.2, 1.8), st.floats(0.0, 0.5), st.floats(0.0, 0.5))
def test_more_noise_is_never_narrower(seed, upper, less, more):
    values = _values(seed)
    narrow, wide = (_doubts(values, noise).at(-math.inf, upper) for noise in sorted((less, more)))
    assert (wide.low <= narrow.low + 1e-12).all() and (wide.high >= narrow.high - 1e-12).all()


def test_no_noise_and_no_variant_is_no_width():
    doubts = ThresholdDoubts(_index(_values(0)))
    made = doubts.at(-math.inf, 1.0)
    assert np.array_equal(made.low, made.value) and np.array_equal(made.high, made.value) and made.of("whole").dominant == ""


def test_noise_moves_the_threshold_and_the_reference_multiplies_it():
    values = _values(1)
    doubts, index = _doubts(values, 0.05), _index(values)
    shifts = doubts.at(-math.inf, 0.8).shifts
    assert np.array_equal(shifts["noise"][0], index.numbers(-math.inf, 0.75).defect_percent)
    assert np.array_equal(shifts["noise"][1], index.numbers(-math.inf, 0.8 + 0.05).defect_percent)
    assert np.array_equal(shifts["reference"][0], index.numbers(-math.inf, 0.8 * 0.9).defect_percent)
    assert np.array_equal(shifts["reference"][1], index.numbers(-math.inf, 0.8 * 1.2).defect_percent)


def test_the_outline_takes_half_of_the_rim():
    values = np.where(rim_of(LABELS > 0), 0.0, 1.0).astype(np.float32)  # all of the rim is defect, nothing else
    low, high = _doubts(values).at(-math.inf, 0.5).shifts["outline"]
    lung, rim = np.count_nonzero(LABELS), np.count_nonzero(rim_of(LABELS > 0))
    assert low[0] == pytest.approx(100 * (rim / 2) / (lung - rim / 2))
    assert high[0] == pytest.approx(100 * (1.5 * rim) / (lung + rim / 2))


def test_pieces_in_doubt_move_together_and_only_as_far_as_they_hold_voxels():
    values, labels = np.array([0.1, 0.2, 0.3, 0.1, 0.9], np.float32), np.array([1, 1, 2, 2, 2])
    ids, doubtful, counted = np.array([0, 0, 1, 2, 3]), np.array([True, True, True, False]), np.array([True, True, False, True])
    parts = DoubtfulParts.of(values, labels, ids, GROUPS, doubtful, counted)
    low, high = parts.moved(-math.inf, 0.35)
    assert low.tolist() == [-3.0, -2.0, -1.0] and high.tolist() == [1.0, 0.0, 1.0]
    low, high = parts.moved(0.15, 0.25)
    assert low.tolist() == [-1.0, -1.0, 0.0] and high.tolist() == [0.0, 0.0, 0.0]


@pytest.mark.parametrize("beyond_ml", [0.0, 0.05])
def test_a_piece_in_doubt_moves_the_percentage_as_dropping_it_does_whatever_lies_beyond_the_map(beyond_ml):
    values, ids = _values(5).reshape(-1), np.where(np.arange(LABELS.size) % 3 == 0, 0, 1)
    labels = LABELS.reshape(-1)
    box = tuple(slice(0, n) for n in SHAPE)
    index = ThresholdIndex(_values(5), LABELS, GROUPS, 0.001, box=box, coverage=Coverage(beyond_ml={1: beyond_ml}))
    parts = DoubtfulParts.of(values, labels, ids, GROUPS, np.array([True, False]), np.array([True, True]))
    made = ThresholdDoubts(index, parts=parts).at(-math.inf, 1.0)
    kept = [np.count_nonzero((values < 1.0) & (ids == 1) & np.isin(labels, group)) for group in GROUPS.values()]
    whole = [np.count_nonzero(np.isin(labels, group)) + (1000 * beyond_ml if 1 in group else 0) for group in GROUPS.values()]
    assert made.low == pytest.approx(100.0 * np.array(kept) / whole)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 50), st.floats(0.3, 1.2), st.floats(0.3, 1.2), st.booleans())
def test_where_much_is_lost_the_upper_end_is_all_that_is_not_normal(seed, upper, normal, much):
    values = _values(seed)
    nothing = np.array([], np.int64)
    parts = DoubtfulParts.of(values.reshape(-1)[:0], nothing, nothing, GROUPS, nothing, nothing, much)
    plain = ThresholdDoubts(_index(values), parts=DoubtfulParts.of(values.reshape(-1)[:0], nothing, nothing, GROUPS, nothing, nothing))
    made = ThresholdDoubts(_index(values), parts=parts, normal_from=normal).at(-math.inf, upper)
    assert np.array_equal(made.low, made.value)
    if much and normal > upper:
        assert made.high == pytest.approx(_index(values).numbers(-math.inf, normal).defect_percent)
        assert made.of("whole").sources[-1].name == "lost"
    else:
        assert np.array_equal(made.high, plain.at(-math.inf, upper).high) and "lost" not in made.shifts


def test_what_was_dropped_is_dropped_in_every_variant():
    values = _values(3)
    doubts = _doubts(values)
    everything = np.flatnonzero(LABELS.reshape(-1) == 1)
    decided = Decided(dropped=everything)
    doubts.index.mark(decided.excluded, decided.added)
    doubts.follow(decided)
    made = doubts.at(-math.inf, 1.0)
    assert made.of("right").value == 0.0 and made.of("right").high == 0.0
    doubts.index.include()
    doubts.follow(Decided())
    assert doubts.at(-math.inf, 1.0).of("right").high > 0


def test_the_slices_are_those_of_a_recount():
    values = _values(4)
    index = _index(values)
    got = index.per_slice(0.5, 1.1)
    inside = (values >= np.float32(0.5)) & (values < np.float32(1.1)) & (LABELS > 0)
    assert np.array_equal(got, inside.sum(axis=(1, 2)))


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 100), st.floats(0.05, 0.5), st.floats(1.1, 3.0))
def test_measured_noise_is_that_of_the_map_and_scales_with_it(seed, sd, factor):
    grid = np.mgrid[:24, :24, :24].astype(np.float32)
    slope = 0.05 * grid[0] + 0.02 * grid[2]  # a slope is no noise
    grain = np.random.default_rng(seed).normal(0, 1, slope.shape)
    inside = np.ones(slope.shape, bool)
    lags = lags_of((2.0, 2.0, 2.0), 0.0)
    found = noise_of(slope + sd * grain, inside, lags)
    assert found == pytest.approx(sd, rel=0.06)
    assert noise_of(slope + factor * sd * grain, inside, lags) > found
    assert noise_of(np.full(slope.shape, 1.2), inside, lags) == 0.0


def test_a_lung_that_the_grid_cuts_has_no_rim_there():
    inside = np.zeros((4, 6, 6), bool)
    inside[:, 1:5, 1:5] = True
    rim = rim_of(inside)
    assert rim[0, 2, 2] == False and rim[0, 1, 1] and np.count_nonzero(rim[0]) == 12  # noqa: E712
