"""Emboli of a model: certain ones give what given ones do, impossible ones what nothing known does, in between lies the mean of both."""

import dataclasses
import math

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import logit
from simple_chest import SHAPE, ball, healthy, image, prepared_from, simple_chest, wedge

from LungPerfusionCore.arteries.filling import filled_shares
from LungPerfusionCore.arteries.tree import clots_of
from LungPerfusionCore.errors import InputError
from PerfusionDefectQuantLib.candidate_downstream import Downstream, from_text
from PerfusionDefectQuantLib.candidate_emboli import Calibration, ProbableEmboli, calibration_of, combined, probable_emboli
from PerfusionDefectQuantLib.candidate_features import CandidateImages
from PerfusionDefectQuantLib.candidates import candidate_rows, find_candidates, surroundings

UPPER = 0.5


@pytest.fixture(scope="module")
def patient():
    """A wedge in the left upper lobe, a hole in the right lower one, two clots (one at the wedge's tip), arteries to both left lobes."""
    ct, labels, grid = simple_chest()
    hilum = surroundings(prepared_from(labels, healthy(labels))).hila[2]
    i, j, k = [(h - o) / 3 for h, o in zip(hilum, (-96.0, -66.0, 10.0))]
    cone = wedge(labels, grid, (k, j, i), (1, 0, 0.9), 25) & (labels == 3)
    prepared = prepared_from(labels, np.where(cone | ball(grid, (8, 22, 17), 4), 0.1, healthy(labels)))
    first = ball(grid, np.array([k, j, i]) + 8 * np.array([0.67, 0, 0.74]), 1.8)
    second = ball(grid, np.array([k, j, i]) + 8 * np.array([-0.67, 0, 0.74]), 1.8) & ~first
    z, y, x = grid
    arteries = (np.abs(y - 22) < 1.5) & (np.abs(z - 20) < 1.5) & (x > 30) & (x < 42)
    for slope in (1, -1):
        arteries |= (np.abs(y - 22) < 1.2) & (np.abs((z - 20) - slope * (x - 40)) < 1.2) & (x >= 40) & (x < 52)
    arteries |= ball(grid, (20, 22, 32), 3.5)
    labelled = first.astype(np.uint8) + 2 * second.astype(np.uint8)
    return prepared, image(ct), image(labelled), image(arteries.astype(np.uint8))


def listed(patient, probabilities, found_share=0.0, arteries=False):
    prepared, ct, labels, tree = patient
    images = CandidateImages(
        ct=ct, probable=ProbableEmboli(labels, probabilities, "a model", found_share), arteries=tree if arteries else None
    )
    return find_candidates(prepared, -math.inf, UPPER, images)


def given_as_segment(patient, arteries=False):
    prepared, ct, labels, tree = patient
    return find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct, emboli=labels > 0, arteries=tree if arteries else None))


def rows_of(found):
    return [repr(row) for row in candidate_rows(found)]


@pytest.mark.parametrize("arteries", [False, True])
def test_certain_and_complete_emboli_are_those_of_a_segmentation(patient, arteries):
    known = given_as_segment(patient, arteries)
    assert any(c.upstream > 0.5 and c.proposal.keep for c in known.candidates)
    assert rows_of(listed(patient, (1.0, 1.0), 1.0, arteries)) == rows_of(known)


@settings(max_examples=6, deadline=None)
@given(places=st.lists(st.tuples(st.integers(6, 34), st.integers(8, 36), st.integers(6, 58)), min_size=1, max_size=4, unique=True))
def test_wherever_the_certain_emboli_lie(patient, places):
    prepared, ct, _labels, _tree = patient
    labels = np.zeros(SHAPE, np.uint8)
    for number, place in enumerate(places, 1):
        labels[tuple(slice(n, n + 1) for n in place)] = number
    mask = image((labels > 0).astype(np.uint8))
    known = find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct, emboli=mask))
    certain = ProbableEmboli(image(labels), (1.0,) * len(places), "a model", 1.0)
    assert rows_of(find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct, probable=certain))) == rows_of(known)


def test_impossible_emboli_and_an_empty_list_of_a_model_say_nothing(patient):
    prepared, ct, labels, _tree = patient
    nothing = find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct))
    none = ProbableEmboli(labels * 0, (), "a model")
    empty = find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct, probable=none))
    for found in (listed(patient, (0.0, 0.0)), empty):
        assert [c.proposal for c in found.candidates] == [c.proposal for c in nothing.candidates]
        assert any("nothing is concluded" in str(note) for note in found.notes)
    reader = find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct, emboli=labels * 0))
    assert not any(c.proposal.keep for c in reader.candidates)
    # an empty list that misses nothing says what a reader's does
    complete = dataclasses.replace(none, found_share=1.0)
    same = find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct, probable=complete))
    assert [c.proposal for c in same.candidates] == [c.proposal for c in reader.candidates]


@settings(max_examples=8, deadline=None)
@given(p=st.floats(0.02, 0.98))
def test_the_score_lies_between_known_and_unknown_as_the_probability_says(patient, p):
    prepared, ct, _labels, _tree = patient
    nothing = find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct))[1]
    only = (p, 0.0)
    here, certain = listed(patient, only)[1], listed(patient, (1.0, 0.0))[1]
    assert here.reached == certain.upstream > 0.8 and here.upstream == pytest.approx(p * here.reached, abs=1e-5)
    assert here.clot_gap == certain.clot_gap
    low, high = sorted((nothing.proposal.score, certain.proposal.score))
    assert certain.proposal.score > nothing.proposal.score and low <= here.proposal.score <= high
    # a candidate off every embolus is judged as one of which nothing is known
    away = listed(patient, only)
    off = next(c for c in away.candidates if c.regions and c.regions[0] == "RLL")
    alone = next(c for c in find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct)).candidates if c.regions[0] == "RLL")
    assert off.reached == 0 and off.proposal == alone.proposal


def test_a_sure_embolus_of_a_model_is_said_with_its_probability(patient):
    found = listed(patient, (0.9, 0.1))
    assert found[1].proposal.keep and "probability" in found[1].proposal.reason and "model" in found[1].proposal.reason
    assert any("a model" in str(note) and "not a reader's" in str(note) for note in found.notes)
    assert "probability" not in given_as_segment(patient)[1].proposal.reason


@settings(max_examples=6, deadline=None)
@given(p=st.floats(0.02, 0.98))
def test_a_less_probable_embolus_counts_as_farther_away(patient, p):
    gaps = [listed(patient, each)[1].clot_gap for each in ((1.0, 0.0), (0.0, 1.0), (p, 1.0), (1.0, p), (p, p))]
    assert gaps[2] == pytest.approx(min(gaps[0] - 20 * math.log(p), gaps[1]), abs=1e-3)
    assert gaps[3] == pytest.approx(min(gaps[0], gaps[1] - 20 * math.log(p)), abs=1e-3)
    assert gaps[4] == min(gaps[:2])


@settings(max_examples=30)
@given(
    probabilities=st.lists(st.floats(0, 1), min_size=1, max_size=5),
    places=st.integers(1, 20),
    seed=st.integers(0, 1000),
)
def test_places_downstream_of_several_emboli(probabilities, places, seed):
    reached = list(np.random.default_rng(seed).random((len(probabilities), places)) < 0.5)
    found = combined(np.array(probabilities), reached)
    for n in range(places):
        expected = 1 - math.prod(1 - p for p, each in zip(probabilities, reached) if each[n])
        assert found[n] == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("arteries", [False, True])
def test_contrast_agent_past_an_embolus_lets_blood_through(patient, arteries):
    """The same embolus in an unenhanced CT, and with enhanced blood around it: less of the inflow of what lies behind it is stopped."""
    prepared, ct, labels, tree = patient
    first = labels == 1
    near = sitk.BinaryDilate(first, [2, 2, 2]) & (first == 0)
    enhanced = ct * sitk.Cast(near == 0, ct.GetPixelID()) + 400 * sitk.Cast(near, ct.GetPixelID())
    given = {"emboli": first, "arteries": tree if arteries else None}
    full, open_ = (surroundings(prepared, CandidateImages(ct=each, **given)) for each in (ct, enhanced))
    behind = full.reached > 0
    np.testing.assert_array_equal(full.reached, open_.reached)
    assert (
        behind.any()
        and (open_.obstructed[behind] < 0.8 * full.obstructed[behind]).all()
        and not open_.obstructed[~behind & (full.side > 0)].any()
    )
    (share,) = filled_shares(clots_of(first), first, enhanced)
    # all that is reached is said to be reached past this one clot, however far off its axis
    assert full.obstructed[behind] == pytest.approx(1.0) and open_.obstructed[behind] == pytest.approx(share)
    assert (open_.stopped <= open_.obstructed + 1e-6).all() if not arteries else open_.stopped[behind] == pytest.approx(share)
    row = next(row for row in candidate_rows(find_candidates(prepared, -math.inf, UPPER, maps=open_)) if row["upstream_if_certain"] > 0.9)
    assert 0 < row["inflow_stopped_if_certain"] < 0.8 * row["upstream_if_certain"]


def test_emboli_of_a_probability_map_are_as_probable_as_their_surest_voxels():
    values = np.zeros((12, 12, 12), np.float32)
    values[2:4, 2:4, 2:4] = 0.8
    values[2, 2, 2:4] = 0.9, 1.0
    values[8, 8, 8:11] = 0.75
    probability = sitk.GetImageFromArray(values)
    probability.SetSpacing((2.0, 2.0, 2.5))
    mask = probability >= 0.7
    raw = probable_emboli(probability, mask, "m")
    assert raw.probabilities == pytest.approx(((1.0 + 0.9 + 3 * 0.8) / 5, 0.75)) and raw.model == "m"
    labels = sitk.GetArrayFromImage(raw.labels)
    assert np.count_nonzero(labels == 1) == 8 and np.count_nonzero(labels == 2) == 3
    tuned = probable_emboli(probability, mask, "m", Calibration(-1.0, 2.0, 0.5))
    for p, surest, ml in zip(tuned.probabilities, raw.probabilities, (0.08, 0.03)):
        assert logit(p) == pytest.approx(-1 + 2 * logit(surest) + 0.5 * math.log(ml), abs=1e-6)
    points, sure = raw.known()
    assert [len(each) for each in points] == [8, 3] and sure == pytest.approx(raw.probabilities)
    assert points[1].mean(axis=0) == pytest.approx((18.0, 16.0, 20.0))


def test_a_person_makes_an_embolus_certain():
    values = np.zeros((10, 10, 10), np.float32)
    values[2:4, 2:4, 2:4], values[7, 7, 7] = 0.8, 0.75
    probability = sitk.GetImageFromArray(values)
    drawn = np.zeros(values.shape, np.uint8)
    drawn[4, 3, 3], drawn[1, 8, 8] = 1, 1
    mask = sitk.GetImageFromArray(((values >= 0.7) | (drawn > 0)).astype(np.uint8))
    found = probable_emboli(probability, mask, "m", certain=sitk.GetImageFromArray(drawn))
    assert sorted(found.probabilities) == pytest.approx([0.75, 1.0, 1.0])


def test_what_is_no_probability_is_refused():
    flat = sitk.GetImageFromArray(np.full((4, 4, 4), 0.5, np.float32))
    for bad in (flat * 3.0, flat - 1.0, flat * math.nan):
        with pytest.raises(InputError, match="not between 0 and 1"):
            probable_emboli(bad, flat > 0)
    with pytest.raises(InputError, match="voxel grid"):
        probable_emboli(flat, sitk.GetImageFromArray(np.ones((4, 4, 5), np.uint8)))
    labels = sitk.Cast(flat > 0, sitk.sitkUInt8)
    with pytest.raises(InputError, match="1 emboli and 0 probabilities"):
        ProbableEmboli(labels, ())
    with pytest.raises(InputError, match="not between 0 and 1"):
        ProbableEmboli(labels, (1.2,))
    with pytest.raises(InputError, match="not both"):
        prepared = prepared_from(simple_chest()[1], healthy(simple_chest()[1]))
        surroundings(prepared, CandidateImages(emboli=labels, probable=ProbableEmboli(labels, (0.5,))))


@pytest.mark.parametrize(
    "stated", [{"offset": 1}, {"offset": "a", "surest": 1, "log_ml": 0}, 3, {"offset": math.inf, "surest": 1, "log_ml": 0}]
)
def test_a_calibration_that_is_none_is_refused(stated):
    assert (
        calibration_of({}) == Calibration() and calibration_of({"embolus_probability": {"offset": 1, "surest": 2, "log_ml": 3}}).log_ml == 3
    )
    with pytest.raises(InputError, match="three numbers"):
        calibration_of({"embolus_probability": stated})


@pytest.mark.parametrize("share, p", [(0.72, 1.0), (0.9, 1.0), (0.72, 0.5)])
def test_partly_obstructed_lung_above_the_threshold_is_a_number_of_its_own(patient, share, p):
    """The right upper lobe, a clot between it and the hilum, holds a share of normal iodine, above the threshold."""
    prepared, ct, _labels, _tree = patient
    labels = sitk.GetArrayFromImage(prepared.regions.labels)
    lobe = labels == 1
    prepared = prepared_from(labels, np.where(lobe, share * 1.2, healthy(labels)))
    grid = simple_chest()[2]
    inside = np.argwhere(lobe).mean(axis=0)
    hilum = surroundings(prepared).hila[1]
    i, j, k = [(h - o) / 3 for h, o in zip(hilum, (-96.0, -66.0, 10.0))]
    clot = image(ball(grid, np.array([k, j, i]) + 0.45 * (inside - [k, j, i]), 1.8).astype(np.uint8))
    found = find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct, probable=ProbableEmboli(clot, (p,), "a model")))
    assert found.candidates == ()
    behind = found.downstream
    cone = surroundings(prepared, CandidateImages(ct=ct, emboli=clot)).downstream > 0
    assert behind.volume_ml == pytest.approx(p * np.count_nonzero(cone) * 0.027, rel=0.02) and behind.volume_ml > 5 * p
    assert behind.iodine_percent == pytest.approx(100 * share, abs=3)
    assert f"{behind.iodine_percent:.0f} % of the expected iodine" in behind.sentence and "a model" in behind.method
    assert {m.quantity for m in behind.measurements} == {"downstream_above_ml", "downstream_iodine_percent"}
    numbers = found.numbers_with(prepared.index(), {})
    assert numbers.defect_voxels.tolist() == [0] * 7  # no part of the defects
    assert from_text(behind.as_text()) == behind


def test_nothing_is_said_of_downstream_lung_where_no_embolus_is_known(patient):
    prepared, ct, labels, _tree = patient
    assert find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct)).downstream is None
    none = find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct, emboli=labels * 0)).downstream
    assert none.volume_ml == 0 and none.sentence is None and "given segmentation" in none.method
    assert [m.quantity for m in none.measurements] == ["downstream_above_ml"]
    assert repr(from_text(none.as_text())) == repr(none) and from_text("") is None and from_text("[]") is None and from_text("{}") is None
    only = Downstream(40.0, 72.0, 1)
    assert "40 ml" in only.sentence and "72 %" in only.sentence
