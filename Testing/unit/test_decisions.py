"""Decisions about candidates: carried along, taken back, saved; and undo."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.threshold.undo_history import History
from PerfusionDefectQuantLib.decisions import (
    Decisions,
    entries_from_json,
    entries_to_json,
    voxels_from_text,
    voxels_to_text,
)


@given(hnp.arrays(bool, (3, 4, 5)), hnp.array_shapes(min_dims=3, max_dims=3, min_side=0, max_side=3))
def test_voxels_survive_as_text_also_when_the_box_changes(mask, corner):
    box = tuple(slice(start, start + n) for start, n in zip(corner, mask.shape))
    grid = tuple(s.stop + 2 for s in box)
    offsets = np.flatnonzero(mask)
    text = voxels_to_text(offsets, box, grid)
    np.testing.assert_array_equal(voxels_from_text(text, box, grid), offsets)
    wider = tuple(slice(0, n) for n in grid)
    full = np.zeros(grid, bool)
    full[box] = mask
    np.testing.assert_array_equal(voxels_from_text(text, wider, grid), np.flatnonzero(full))
    narrow = tuple(slice(s.start + 1, s.stop) for s in box)
    np.testing.assert_array_equal(voxels_from_text(text, narrow, grid), np.flatnonzero(mask[1:, 1:, 1:]))


@pytest.mark.parametrize("text", ["", "no base64 %", "AAAA", "eJw="])
def test_a_text_that_is_none_is_refused(text):
    box = (slice(0, 2),) * 3
    with pytest.raises(InputError):
        voxels_from_text(text, box, (2, 2, 2))


def test_decisions_of_another_map_are_refused():
    text = voxels_to_text(np.arange(60), (slice(0, 3), slice(0, 4), slice(0, 5)), (9, 9, 9))
    with pytest.raises(InputError, match="another map"):
        voxels_from_text(text, (slice(0, 1),) * 3, (2, 2, 2))


def _set(*candidates):
    """Offsets, ids and count of candidates given by their voxels."""
    offsets = np.concatenate(candidates)
    ids = np.repeat(np.arange(1, len(candidates) + 1), [len(c) for c in candidates])
    order = np.argsort(offsets)
    return offsets[order], ids[order], len(candidates)


def test_a_candidate_that_shrinks_or_grows_a_little_keeps_its_decision_and_one_that_becomes_another_does_not():
    made = Decisions().decide(np.arange(100), False, "AB", {})
    elsewhere = np.arange(500, 600)
    for size, same in ((30, True), (150, True), (400, False)):
        inherited = made.inherited(*_set(np.arange(size), elsewhere))
        assert [d is not None for d in inherited] == [same, False]
    # The voxels that were dropped stay dropped, whatever became of the candidate.
    np.testing.assert_array_equal(made.dropped(*_set(np.arange(400), elsewhere)), np.arange(100))
    np.testing.assert_array_equal(made.dropped(*_set(np.arange(150), elsewhere)), np.arange(150))
    assert made.inherited(np.zeros(0, int), np.zeros(0, int), 0) == []


def test_a_later_decision_wins():
    made = Decisions().decide(np.arange(100), False, "AB", {}).decide(np.arange(40), True, "AB", {})
    np.testing.assert_array_equal(made.dropped(), np.arange(40, 100))
    assert made.inherited(*_set(np.arange(40)))[0].keep
    assert len(made.forget(np.arange(100)).entries) == 0
    assert made.by_hand == 2


voxel_sets = st.lists(st.integers(0, 59), min_size=1, max_size=20, unique=True).map(lambda v: np.array(sorted(v)))


@given(st.lists(st.tuples(voxel_sets, st.booleans()), max_size=6))
def test_dropped_is_what_was_last_said_of_each_voxel(steps):
    made, said = Decisions(), np.ones(60, bool)
    for voxels, keep in steps:
        made = made.decide(voxels, keep, "AB", {"volume_ml": 1.5})
        said[voxels] = keep
    np.testing.assert_array_equal(made.dropped(), np.flatnonzero(~said))
    box, grid = (slice(1, 4), slice(0, 4), slice(2, 7)), (5, 6, 7)
    again = entries_from_json(entries_to_json(made.entries, box, grid), box, grid)
    np.testing.assert_array_equal(again.dropped(), made.dropped())
    assert [(e.keep, e.by, e.about) for e in again.entries] == [(e.keep, e.by, e.about) for e in made.entries]


@given(st.lists(st.one_of(st.integers(0, 5), st.sampled_from(["undo", "redo"])), max_size=30))
def test_undo_and_redo_walk_the_states(steps):
    history, states, at = History(), [0], 0
    history.begin(0)
    for step in steps:
        if step == "undo":
            if history.can_undo:
                at -= 1
                assert history.undo() == states[at]
            else:
                with pytest.raises(IndexError):
                    history.undo()
        elif step == "redo":
            if history.can_redo:
                at += 1
                assert history.redo() == states[at]
        else:
            new = history.push(step)
            assert new == (step != states[at])
            if new:
                states, at = [*states[: at + 1], step], at + 1
        assert (history.can_undo, history.can_redo) == (at > 0, at + 1 < len(states))
