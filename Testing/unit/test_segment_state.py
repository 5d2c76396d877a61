"""The state of a segment that follows a threshold: painting, what emboli can be shown and removed, against a plain count of voxels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.threshold.index import ThresholdIndex
from LungPerfusionCore.threshold.segment_state import Decided, SegmentState
from PEDetectionLib.embolus_voxels import FLOOR, EmbolusVoxels

SHAPE = (4, 5, 6)


def probability(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).random(SHAPE).astype(np.float32) ** 3


@given(seed=st.integers(0, 999), lower=st.floats(0, 1), upper=st.floats(0, 1), whole=st.booleans())
def test_voxels_within_limits_whatever_was_decided(seed, lower, upper, whole):
    rng, values = np.random.default_rng(seed), probability(seed)
    labels = (rng.random(SHAPE) < 0.6).astype(np.uint8)
    labels[1, 1, 1] = 1
    box = tuple(slice(0, n) for n in SHAPE) if whole else None
    index = ThresholdIndex(values, labels, {"whole": (1,)}, 1.0, box=box)
    asked = np.flatnonzero(rng.random(index.shape) < 0.5)
    index.mark(asked[::2], asked[1::2])
    inside = (values >= lower) & (values < upper) & (labels > 0)
    wanted = np.intersect1d(asked, np.flatnonzero(inside[index.box]))
    np.testing.assert_array_equal(index.within(asked, lower, upper), wanted)


def test_painting_goes_before_earlier_painting():
    decided = Decided(erased=np.array([1, 2]), added=np.array([7, 8]))
    shown = np.array([1, 3, 7])  # by the threshold itself

    def within(voxels: np.ndarray) -> np.ndarray:
        return np.intersect1d(voxels, shown)

    after = decided.painted(erased=np.array([3, 7, 8]), added=np.array([1, 2, 9]), within=within)
    assert after.erased.tolist() == [3, 7] and after.added.tolist() == [2, 9] and not after.empty and Decided().empty


STROKES = st.lists(st.tuples(st.floats(FLOOR, 1.0), st.booleans(), st.integers(0, 999)), min_size=1, max_size=5)


@given(seed=st.integers(0, 999), strokes=STROKES)
def test_what_was_painted_is_read_back_from_the_segment(seed, strokes):
    """A saved scene holds the segment, its threshold and what was removed: enough to know what was painted."""
    voxels, decided = EmbolusVoxels(probability(seed), 1.0), Decided()
    for threshold, add, place in strokes:
        places = np.unique(np.random.default_rng(place).integers(0, np.prod(SHAPE), 9))
        state = SegmentState(threshold, np.inf, decided)
        voxels.settle(state)
        shown = voxels.shown(state)
        erased, added = (np.zeros(0, int), np.setdiff1d(places, shown)) if add else (np.intersect1d(places, shown), np.zeros(0, int))
        decided = decided.painted(erased, added, lambda asked, at=threshold: voxels.above(asked, at))
        segment = voxels.shown(SegmentState(threshold, np.inf, decided))
        np.testing.assert_array_equal(segment, np.union1d(np.setdiff1d(shown, erased), added))
        read = voxels.painted(segment, threshold, Decided())
        np.testing.assert_array_equal(voxels.shown(SegmentState(threshold, np.inf, read)), segment)
        voxels.include(decided.added)
        labelmap = np.zeros(SHAPE, np.uint8)
        voxels.index.mark(decided.excluded, decided.added)
        voxels.index.reset()
        voxels.index.apply(labelmap, lower=threshold)
        np.testing.assert_array_equal(np.flatnonzero(labelmap), segment)
        assert voxels.index.numbers(threshold).defect_voxels[0] == len(segment)


@pytest.mark.parametrize("threshold", [0.7, 0.9, 0.3])
def test_a_voxel_of_just_the_threshold_is_listed_where_it_is_shown(threshold):
    """0.7 as the map's type has it lies below 0.7: neither list nor segment may round."""
    voxels = EmbolusVoxels(np.full(SHAPE, threshold, np.float32), 1.0)
    state = SegmentState(threshold, np.inf, Decided())
    assert len(voxels.shown(state)) == voxels.index.numbers(threshold).defect_voxels[0]


@pytest.mark.parametrize("grows", [True, False])
def test_a_removed_embolus_takes_what_it_grows_to_along(grows):
    values = np.zeros(SHAPE, np.float32)
    values[1, 1, 1:5] = (0.3, 0.9, 0.3, 0.3)
    voxels, peak = EmbolusVoxels(values, 1.0, grows=grows), np.flatnonzero(values == np.float32(0.9))
    state = SegmentState(0.2, np.inf, Decided(dropped=peak))
    voxels.settle(state)
    assert len(voxels.shown(state)) == (0 if grows else 3) and len(voxels.removed(state)) == (4 if grows else 1)
