"""Candidate defects: a partition of the threshold, exact numbers after every decision, measures and proposals that
hold.
"""

import dataclasses
import math

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import cKDTree
from simple_chest import NAMES, SHAPE, ball, clot_at, healthy, image, prepared_from, simple_chest, wedge

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.progress import silent
from PerfusionDefectQuantLib.candidate_features import CandidateImages
from PerfusionDefectQuantLib.candidate_rules import CandidateRules, where_much_is_lost
from PerfusionDefectQuantLib.candidate_score import MUCH_LOST
from PerfusionDefectQuantLib.candidates import candidate_rows, exact_limit, find_candidates, surroundings
from PerfusionDefectQuantLib.defect_interval import parts_in_doubt
from PerfusionDefectQuantLib.rule_doubts import normal_from

UPPER = 0.5


@pytest.fixture(scope="module")
def chest():
    return simple_chest()


def recount(prepared, chosen):
    labels = sitk.GetArrayFromImage(prepared.regions.labels)
    return [int(np.count_nonzero(chosen & np.isin(labels, atoms))) for atoms in prepared.regions.groups.values()]


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    upper=st.floats(0.1, 1.4),
    lower=st.one_of(st.just(-math.inf), st.floats(-0.5, 0.5)),
    ties=st.booleans(),
    data=st.data(),
)
def test_candidates_are_a_partition_and_numbers_equal_a_recount(chest, seed, upper, lower, ties, data):
    _, labels, _ = chest
    rng = np.random.default_rng(seed)
    coarse = rng.normal(0.9, 0.5, [n // 4 for n in SHAPE])
    iodine = np.kron(coarse, np.ones((4, 4, 4))) + rng.normal(0, 0.1, SHAPE)
    prepared = prepared_from(labels, np.round(iodine, 1) if ties else iodine)
    index = prepared.index()
    found = find_candidates(prepared, lower, upper)
    values = sitk.GetArrayFromImage(prepared.map).astype(np.float64)
    threshold = (labels > 0) & (values >= lower) & (values < upper)
    everything = found.labels()
    np.testing.assert_array_equal(everything > 0, threshold)
    assert [c.id for c in found.candidates] == list(range(1, len(found.candidates) + 1))
    assert [c.voxels for c in found.candidates] == [int(np.count_nonzero(everything == c.id)) for c in found.candidates]
    kept = {c.id: data.draw(st.booleans()) for c in found.candidates}
    numbers = found.numbers_with(index, kept)
    chosen = threshold & np.isin(everything, [n for n, keep in kept.items() if keep])
    assert numbers.defect_voxels.tolist() == recount(prepared, chosen)
    labelmap = np.zeros(SHAPE, np.uint8)
    index.apply(labelmap, lower, upper)
    np.testing.assert_array_equal(labelmap > 0, chosen)
    # and back again, one by one, in the labelmap that is shown
    for n, keep in kept.items():
        if not keep:
            index.include(found.voxels(n), labelmap)
    np.testing.assert_array_equal(labelmap > 0, threshold)
    assert index.numbers(lower, upper).defect_voxels.tolist() == recount(prepared, threshold)
    for c in found.candidates:
        one = everything == c.id
        assert c.mean_iodine == pytest.approx(values[one].mean(), abs=1e-5)
        where = np.nonzero(one)
        assert (c.first_slice, c.last_slice) == (where[0].min(), where[0].max())
        assert c.box == tuple((a.min(), a.max()) for a in reversed(where))
        assert found.candidate_at(c.centre) == c.id
        if not c.specks:
            assert len({int(v) for v in labels[one]}) == 1  # no candidate crosses a fissure
            assert c.regions == (NAMES[int(labels[one][0])],)


@settings(max_examples=50)
@given(st.floats(-1e6, 1e6, allow_nan=False), st.floats(-1e6, 1e6, width=32))
def test_limits_compare_as_the_real_numbers_do(limit, value):
    assert (np.float32(value) < exact_limit(limit)) == (float(np.float32(value)) < limit)


def test_picking_outside_any_candidate(chest):
    _, labels, grid = chest
    iodine = np.where(ball(grid, (26, 22, 17), 5), 0.1, healthy(labels))
    found = find_candidates(prepared_from(labels, iodine), -math.inf, UPPER)
    assert found.candidate_at((-96.0 + 3 * 17, -66.0 + 3 * 22, 10.0 + 3 * 26)) == 1
    assert found.candidate_at((-96.0 + 3 * 17, -66.0 + 3 * 22, 10.0 + 3 * 10)) is None
    assert found.candidate_at((900.0, 0.0, 0.0)) is None
    with pytest.raises(InputError, match="no candidate 7"):
        found[7]


def test_wedge_index_tells_a_wedge_from_its_reverse(chest):
    _, labels, grid = chest
    prepared = prepared_from(labels, healthy(labels))
    hilum = surroundings(prepared).hila[2]
    i, j, k = [(h - o) / 3 for h, o in zip(hilum, (-96.0, -66.0, 10.0))]
    cone = wedge(labels, grid, (k, j, i), (1, 0, 0.9), 25) & (labels == 3)
    found = find_candidates(prepared_from(labels, np.where(cone, 0.1, healthy(labels))), -math.inf, UPPER)
    largest = found[1]
    assert largest.wedge > 0.3 and largest.pleural_base > 0.2 and largest.pleura_mm < 6
    assert largest.contrast == pytest.approx(1 - 0.1 / 1.2, abs=0.02)
    far = np.array([k, j, i]) + 20 * np.array([1, 0, 0.9]) / math.hypot(1, 0.9)
    reverse = wedge(labels, grid, far, (-1, 0, -0.9), 25) & (labels == 3)
    found = find_candidates(prepared_from(labels, np.where(reverse, 0.1, healthy(labels))), -math.inf, UPPER)
    assert found[1].wedge < 0 < largest.wedge


def test_a_clot_upstream_keeps_and_none_drops(chest):
    _, labels, grid = chest
    prepared = prepared_from(labels, healthy(labels))
    hilum = surroundings(prepared).hila[2]
    i, j, k = [(h - o) / 3 for h, o in zip(hilum, (-96.0, -66.0, 10.0))]
    cone = wedge(labels, grid, (k, j, i), (1, 0, 0.9), 25) & (labels == 3)
    other = ball(grid, (8, 22, 17), 4)
    prepared = prepared_from(labels, np.where(cone | other, 0.1, healthy(labels)))
    place = np.array([k, j, i]) + 8 * np.array([0.67, 0, 0.74])
    found = find_candidates(prepared, -math.inf, UPPER, CandidateImages(emboli=clot_at(labels, place, grid=grid)))
    assert found[1].proposal.keep and "embolus" in found[1].proposal.reason and found[1].cone > 0.8
    assert found[2].upstream == 0 and found[2].proposal.score < found[1].proposal.score - 0.2
    assert "no embolus upstream" in found[2].proposal.reason
    none = find_candidates(prepared, -math.inf, UPPER, CandidateImages(emboli=image(np.zeros(SHAPE, np.uint8))))
    assert {c.proposal.rule for c in none.candidates} <= {"no_clot", "sheet", "specks"}
    assert not any(none.proposed().values())


def test_the_arterial_tree_decides_what_is_downstream(chest):
    _, labels, grid = chest
    k, j, i = grid
    # a trunk between the lungs, one branch up and one down into the left lung
    arteries = (np.abs(j - 22) < 1.5) & (np.abs(k - 20) < 1.5) & (i > 30) & (i < 42)
    for slope in (1, -1):
        arteries |= (np.abs(j - 22) < 1.2) & (np.abs((k - 20) - slope * (i - 40)) < 1.2) & (i >= 40) & (i < 52)
    arteries |= ball(grid, (20, 22, 32), 3.5)
    clot = (np.abs(k - 25) < 1.5) & (np.abs(j - 22) < 1.5) & (np.abs(i - 45) < 1.5)
    both = ball(grid, (30, 22, 50), 4) | ball(grid, (10, 22, 50), 4)
    prepared = prepared_from(labels, np.where(both, 0.1, healthy(labels)))
    segments = {"emboli": image(clot.astype(np.uint8)), "arteries": image(arteries.astype(np.uint8))}
    found = find_candidates(prepared, -math.inf, UPPER, CandidateImages(**segments))
    by_region = {c.regions[0]: c for c in found.candidates if not c.specks}
    assert by_region["LUL"].upstream > 0.9 and by_region["LUL"].proposal.rule in ("clot_upstream", "past_a_clot", "clot_near")
    assert "embolus" in by_region["LUL"].proposal.reason
    assert by_region["LLL"].upstream < 0.1 and not by_region["LLL"].proposal.keep


def test_share_of_the_lobe_and_what_is_lost_elsewhere(chest):
    """A recount from the arrays: each of two wedges against its own lobe, and against the quiet lung outside of it."""
    ct, labels, grid = chest
    iodine = healthy(labels)
    large, small = (labels == 3) & (grid[0] >= 24), (labels == 2) & ball(grid, (11, 22, 16), 6)
    iodine[large | small] = 0.1
    rules = where_much_is_lost(CandidateRules(much_lost=math.inf))
    found = find_candidates(prepared_from(labels, iodine), -math.inf, UPPER, CandidateImages(ct=image(ct)), rules=rules)
    first, second = found[1], found[2]
    assert (first.voxels, second.voxels) == (np.count_nonzero(large), np.count_nonzero(small))
    assert first.extent == pytest.approx(np.count_nonzero(large) / np.count_nonzero(labels == 3))
    assert second.extent == pytest.approx(np.count_nonzero(small) / np.count_nonzero(labels == 2))
    outline = image((labels > 0).astype(np.uint8))
    depth = -sitk.GetArrayFromImage(sitk.SignedMaurerDistanceMap(outline, squaredDistance=False, useImageSpacing=True))
    quiet = (labels > 0) & (depth >= 8)
    for one, own, other in ((first, large, small), (second, small, large)):
        outside = quiet & ~own
        assert one.elsewhere == pytest.approx(np.count_nonzero(outside & other) / np.count_nonzero(outside), abs=0.02)
    alone = find_candidates(prepared_from(labels, np.where(small, 0.1, healthy(labels))), -math.inf, UPPER, CandidateImages(ct=image(ct)))
    assert alone[1].elsewhere == 0.0


def test_a_patient_of_whom_much_is_lost_is_told_from_the_map_alone(chest):
    """Three lobes of four at 0.4 of normal: the best perfused lung is the fourth, everything else is kept; where it is known that
    there is no clot nothing is lost."""
    ct, labels, _grid = chest
    few, much = healthy(labels), healthy(labels)
    few[labels == 3] *= 0.4
    much[np.isin(labels, (1, 3, 4))] *= 0.4
    given = CandidateImages(ct=image(ct))
    little = surroundings(prepared_from(labels, few), given, rules=CandidateRules(much_lost=0.5))
    assert not little.much_lost and little.lost == pytest.approx(np.mean(labels[labels > 0] == 3), abs=0.05)
    prepared = prepared_from(labels, much)
    maps = surroundings(prepared, given)
    assert maps.much_lost and maps.lost == pytest.approx(np.mean(labels[labels > 0] != 2), abs=0.05)
    assert any("best perfused lung" in note for note in maps.notes)
    np.testing.assert_allclose(maps.expected[maps.side > 0], 1.2, rtol=0.3)
    found = find_candidates(prepared, -math.inf, 0.85 * 1.2, maps=maps)
    kept = sum(c.voxels for c in found.candidates if c.proposal.keep)
    assert kept == pytest.approx(np.count_nonzero(np.isin(labels, (1, 3, 4))), rel=0.05)
    assert parts_in_doubt(found, prepared).much_lost
    assert normal_from(sitk.GetArrayViewFromImage(prepared.map)[prepared.measured]) == pytest.approx(
        0.85 * 1.2, rel=0.1
    )  # so does the upper end of an interval reach
    asked_not = surroundings(prepared, given, rules=CandidateRules(much_lost=math.inf))
    assert not asked_not.much_lost and asked_not.notes == maps.notes[:-1]
    none = surroundings(prepared, CandidateImages(ct=image(ct), emboli=image(np.zeros(SHAPE, np.uint8))))
    assert not none.much_lost and math.isnan(none.lost)
    clot = np.zeros(SHAPE, np.uint8)
    clot[tuple(int(n) for n in np.argwhere(labels == 2).mean(axis=0))] = 1
    with_clot = surroundings(prepared, CandidateImages(ct=image(ct), emboli=image(clot)))
    assert with_clot.clots == 1 and with_clot.much_lost and with_clot.lost == maps.lost
    np.testing.assert_array_equal(with_clot.expected, maps.expected)
    assert find_candidates(prepared, -math.inf, 0.85 * 1.2, maps=with_clot).rules.weights is MUCH_LOST


def test_emphysema_sheet_consolidation_and_beam_hardening_are_named(chest):
    ct, labels, grid = chest
    hu, iodine = ct.copy(), healthy(labels)
    emphysema = ball(grid, (28, 22, 16), 7) & (labels == 1)
    hu[emphysema], iodine[emphysema] = -960.0, 0.42
    sheet = (labels == 3) & (np.abs(grid[0] - 22.5) < 0.6)
    iodine[sheet] = 0.0
    solid = ball(grid, (10, 22, 16), 5) & (labels == 2)
    hu[solid], iodine[solid] = 20.0, 0.1
    found = find_candidates(prepared_from(labels, iodine), -math.inf, UPPER, CandidateImages(ct=image(hu)))
    rules = {c.proposal.rule for c in found.candidates if not c.specks}
    assert {"emphysema", "sheet", "consolidation"} <= rules
    assert not any(found.proposed().values())
    assert next(c for c in found.candidates if c.proposal.rule == "emphysema").emphysema > 0.9
    # beside dense contrast between the lungs, in its slices
    hu, iodine = ct.copy(), healthy(labels)
    cava = (np.abs(grid[1] - 15) < 3) & (np.abs(grid[2] - 32) < 3) & (grid[0] > 18)
    hu[cava] = 1200.0
    streak = ball(grid, (30, 20, 22), 4.5) & (labels == 1)
    iodine[streak] = 0.0
    found = find_candidates(prepared_from(labels, iodine), -math.inf, UPPER, CandidateImages(ct=image(hu)))
    assert found[1].proposal.rule == "streaks" and found[1].dense_mm < 40 and "dense contrast" in found[1].proposal.reason
    without = find_candidates(prepared_from(labels, iodine), -math.inf, UPPER)
    assert without.notes and without[1].proposal.rule != "streaks" and math.isnan(without[1].emphysema)


@pytest.fixture(scope="module")
def stored_plainly(chest):
    """CT, iodine and a clot with a defect of each kind, and the candidates as they are found on the plain grid."""
    ct, labels, grid = chest
    hu, iodine = ct.copy(), healthy(labels)
    hu[ball(grid, (28, 22, 16), 7) & (labels == 1)] = -960.0
    iodine[ball(grid, (28, 22, 16), 7)] = 0.42
    iodine[ball(grid, (14, 24, 46), 6)] = 0.1
    clot = (ball(grid, (18, 22, 40), 1.6)).astype(np.uint8)
    return (
        hu,
        iodine,
        clot,
        find_candidates(prepared_from(labels, iodine), -math.inf, UPPER, CandidateImages(ct=image(hu), emboli=image(clot))),
    )


@settings(max_examples=8, deadline=None)
@given(order=st.permutations([0, 1, 2]), flips=st.lists(st.booleans(), min_size=3, max_size=3))
def test_how_voxels_are_stored_changes_nothing(chest, stored_plainly, order, flips):
    labels = chest[1]
    hu, iodine, clot, plain = stored_plainly

    def stored(array):
        out = sitk.PermuteAxes(image(array), [int(n) for n in order])
        return sitk.Flip(out, [bool(f) for f in flips])

    other = find_candidates(prepared_from(labels, iodine, stored), -math.inf, UPPER, CandidateImages(ct=stored(hu), emboli=stored(clot)))
    assert len(plain.candidates) == len(other.candidates)
    for a, b in zip(plain.candidates, other.candidates):
        assert (a.voxels, a.regions, a.proposal.rule) == (b.voxels, b.regions, b.proposal.rule)
        for name in ("wedge", "contrast", "pleura_mm", "diaphragm_mm", "mediastinum_mm", "density", "upstream", "cone", "deep_share"):
            assert getattr(a, name) == pytest.approx(getattr(b, name), abs=2e-3, nan_ok=True), name


def test_surroundings_are_used_again_and_rules_can_be_set(chest):
    ct, labels, grid = chest
    iodine = np.where(ball(grid, (26, 22, 17), 6), 0.45, healthy(labels)).astype(np.float32)
    prepared = prepared_from(labels, iodine)
    maps = surroundings(prepared, CandidateImages(ct=image(ct)))
    direct = find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=image(ct)))
    again = find_candidates(prepared, -math.inf, UPPER, maps=maps)
    assert repr(list(candidate_rows(direct))) == repr(list(candidate_rows(again)))
    assert 0 < direct[1].proposal.score < 1 and direct[1].proposal.keep == (direct[1].proposal.score >= CandidateRules().keep_score)
    easier = dataclasses.replace(CandidateRules(), keep_score=0.0)
    assert find_candidates(prepared, -math.inf, UPPER, maps=maps, rules=easier)[1].proposal.keep
    never = dataclasses.replace(CandidateRules(), keep_score=1.1)
    assert not any(find_candidates(prepared, -math.inf, UPPER, maps=maps, rules=never).proposed().values())


def test_nothing_below_the_threshold(chest):
    _, labels, _ = chest
    prepared = prepared_from(labels, healthy(labels))
    found = find_candidates(prepared, -math.inf, 0.1)
    assert found.candidates == () and found.proposed() == {}
    assert found.numbers_with(prepared.index(), {}).defect_voxels.tolist() == [0] * 7


def test_it_can_be_cancelled_at_any_report(chest):
    class Stop(Exception):
        pass

    ct, labels, grid = chest
    prepared = prepared_from(labels, np.where(ball(grid, (26, 22, 17), 6), 0.1, healthy(labels)))
    seen = []
    find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=image(ct)), progress=lambda f, m: seen.append(f))
    assert seen == sorted(seen) and seen[-1] == 1.0 and len(seen) >= 6
    for stop in range(len(seen)):
        count = iter(range(100))

        def report(fraction, message, stop=stop, count=count):
            if next(count) == stop:
                raise Stop

        with pytest.raises(Stop):
            find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=image(ct)), progress=report)
    silent(1.0, "")


def test_a_threshold_must_be_a_number(chest):
    _, labels, _ = chest
    with pytest.raises(InputError, match="must be a number"):
        find_candidates(prepared_from(labels, healthy(labels)), -math.inf, math.nan)


def test_arteries_that_stop_at_the_clot_are_followed_through_it():
    """A segmentation of enhanced blood leaves the filling defect out; what lies behind it is downstream all the same."""
    from LungPerfusionCore.arteries.tree import artery_tree, clots_of, with_clots

    vessel = np.zeros((20, 20, 60), np.uint8)
    vessel[9:12, 9:12, :] = 1
    vessel[5:16, 5:16, :8] = 1  # the trunk, where the way begins
    vessel[9:12, 16:18, :] = 1  # an open branch beside it
    clot = np.zeros_like(vessel)
    clot[9:12, 9:12, 30:40] = 1
    arteries, emboli = (sitk.GetImageFromArray(a) for a in (vessel * (1 - clot), clot))
    points = np.array([[20.0, 10.0, 10.0], [50.0, 10.0, 10.0]])  # LPS: before the clot and behind it

    def downstream(vessels: sitk.Image) -> list[bool]:
        tree = artery_tree(vessels)
        behind = tree.behind(np.concatenate(tree.touched(clots_of(emboli))))
        _gap, nearest = cKDTree(tree.points[tree.reached]).query(points)
        return behind[tree.reached][nearest].tolist()

    assert downstream(with_clots(arteries, emboli)) == [False, True]
    assert not downstream(arteries)[1]  # the tree of the blood alone ends at the clot
