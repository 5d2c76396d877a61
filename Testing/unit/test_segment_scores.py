"""Obstruction scores of the twenty segments: a reader's ticks, what the arteries propose, and the sums."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.labels.lobe_names import LOBES
from PEDetectionLib.segment_scores import KEYS, SEGMENTS, Patency, SegmentScores, proposed_states, segments_of_points

states = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(Patency))
whole = st.fixed_dictionaries({key: st.sampled_from(Patency) for key in KEYS})


def test_ten_segments_a_lung_in_five_lobes():
    assert len(KEYS) == 20 == len(set(KEYS)) and sum(each.right for each in SEGMENTS) == 10
    assert [sum(each.lobe == lobe for each in SEGMENTS) for lobe in LOBES] == [3, 2, 5, 5, 5]


def test_published_sums():
    """Qanadli's own examples: a saddle embolus that closes neither side scores every segment 1; all closed is 40; the right upper lobe
    closed is 6."""
    assert SegmentScores(dict.fromkeys(KEYS, Patency.PARTIAL)).qanadli_points == 20
    full = SegmentScores(dict.fromkeys(KEYS, Patency.OCCLUDED))
    assert (full.qanadli_points, full.miller_points) == (40, 16)
    upper = {s.key: Patency.OCCLUDED if s.lobe == "RUL" else Patency.OPEN for s in SEGMENTS}
    assert (SegmentScores(upper).qanadli_points, SegmentScores(upper).miller_points) == (6, 3)


@settings(max_examples=60)
@given(whole, states)
def test_a_readers_word_goes_first_and_can_be_taken_back(proposed, said):
    scores = SegmentScores(proposed)
    for key, state in said.items():
        scores = scores.said(key, state)
    assert all(scores.state(key) == said.get(key, proposed[key]) for key in KEYS)
    points = scores.qanadli_points
    assert points == sum(int(said.get(key, proposed[key])) for key in KEYS) and 0 <= points <= 40
    assert 0 <= scores.miller_points <= min(16, points)
    for key in said:
        scores = scores.said(key, None)
    assert scores == SegmentScores(proposed)


@given(states)
def test_no_sum_while_a_segment_is_not_judged(said):
    scores = SegmentScores(by_reader=said)
    known = {m.quantity: m for m in scores.measurements}
    assert known["segments_by_reader"].value == len(said)
    if len(said) < 20:
        assert scores.qanadli_points is None and math.isnan(known["miller_points"].value)
        assert known["segment_points"].reason == f"{20 - len(said)} of 20 segments are not judged"


def test_an_unknown_segment_is_refused():
    with pytest.raises(InputError, match="no lung segment 'R11'"):
        SegmentScores(by_reader={"R11": Patency.OPEN})


def box_lobes(n: int = 6000) -> tuple[np.ndarray, np.ndarray]:
    """Points in two boxes and the number of the lobe of each: upper and lower halves, the right middle lobe in front of the lower."""
    points = np.random.default_rng(3).uniform((-120, -80, -100), (120, 80, 100), (n, 3))
    right, up = points[:, 0] < 0, points[:, 2] > 0
    middle = right & ~up & (points[:, 1] < -30)
    return points, np.where(middle, 2, np.where(right, np.where(up, 1, 3), np.where(up, 4, 5)))


def test_position_names_the_segment_and_mirrors():
    points, lobes = box_lobes()
    segments = segments_of_points(points, lobes)
    assert all(SEGMENTS[s].lobe == LOBES[lobe - 1] for s, lobe in zip(segments, lobes, strict=True))
    assert len(np.unique(segments)) == 20
    named = {(int(lobe), SEGMENTS[s].key) for s, lobe in zip(*(a[[*_at(points, lobes)]] for a in (segments, lobes)), strict=True)}
    # apical, lateral, posterior and anterior corners of the right upper and both lower lobes
    assert named == {(1, "R1"), (1, "R2"), (1, "R3"), (3, "R9"), (3, "R10"), (3, "R6"), (5, "L9"), (5, "L10"), (5, "L6")}


def _at(points: np.ndarray, lobes: np.ndarray):
    """The point of its lobe nearest to each corner."""
    for lobe, place in (
        (1, (-60, 5, 98)), (1, (-70, 75, 40)), (1, (-60, -75, 40)),
        (3, (-118, 25, -65)), (3, (-60, 78, -75)), (3, (-60, 40, -4)),
        (5, (118, 5, -65)), (5, (50, 78, -75)), (5, (60, 15, -4)),
    ):  # fmt: skip
        own = np.flatnonzero(lobes == lobe)
        yield int(own[np.argmin(np.linalg.norm(points[own] - place, axis=1))])


def test_a_lobe_behind_a_clot_is_proposed_as_closed_and_a_tenth_behind_one_as_partial():
    points, lobes = box_lobes()
    segments = segments_of_points(points, lobes)
    closed = (lobes == 1).astype(float) * 0.9
    found = proposed_states(segments, closed, closed > 0)
    assert {key for key, state in found.items() if state == Patency.OCCLUDED} == {"R1", "R2", "R3"}
    assert sum(found.values()) == 6
    some = np.zeros(len(points), bool)
    some[np.flatnonzero(segments == 12)[::8]] = True
    assert proposed_states(segments, np.zeros(len(points)), some) == {k: Patency(int(k == KEYS[12])) for k in KEYS}


def test_without_one_of_the_lobes_nothing_is_proposed():
    points, lobes = box_lobes()
    kept = lobes != 2
    segments = segments_of_points(points[kept], lobes[kept])
    assert proposed_states(segments, np.zeros(kept.sum()), np.zeros(kept.sum(), bool)) == {}
    assert (segments_of_points(points, np.zeros(len(points), int)) == -1).all()
