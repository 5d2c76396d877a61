"""The arterial tree, its flow and its clots: conservation, territories, scores. No voxel is drawn here."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phantom_cases import healthy
from scipy.spatial import cKDTree

from LungPerfusionPhantom.lung.anatomy import LOBES
from LungPerfusionPhantom.lung.emboli import BURDENS, draw_emboli, territory
from LungPerfusionPhantom.lung.flow import DEFECT_OBSTRUCTION, branch_obstruction, scores, solve, terminal_obstruction
from LungPerfusionPhantom.lung.patient import circulate
from LungPerfusionPhantom.lung.perfusion import planning_voxels
from LungPerfusionPhantom.lung.tree import CENTRAL, RADIUS_EXPONENT
from LungPerfusionPhantom.lung.vasculature import SEGMENT_NAMES, SEGMENT_WEIGHTS, airway_tree, venous_tree


def daughters_sum(tree, values):
    total = np.zeros(tree.branches)
    inner = tree.parent >= 0
    np.add.at(total, tree.parent[inner], values[inner])
    return total


def is_behind(tree, branch: int, terminal: int) -> bool:
    """Walk from the terminal to the trunk: the slow and obvious definition."""
    return branch in tree.path(int(tree.terminal_branch[terminal]))


burdens = st.sampled_from([b for b in BURDENS if b != "none"])
seeds = st.integers(0, 10_000)


def clots(seed, burden):
    return draw_emboli(healthy().arteries, np.random.default_rng(seed), burden)


@given(seeds, burdens)
def test_flow_adds_up_at_every_branching(seed, burden):
    c = healthy()
    flow = solve(c.arteries, c.volumes, branch_obstruction(c.arteries, clots(seed, burden)))
    below = daughters_sum(c.arteries, flow.branch)
    inner = np.setdiff1d(np.arange(c.arteries.branches), c.arteries.terminal_branch)
    open_ = inner[below[inner] > 0]
    np.testing.assert_allclose(below[open_], flow.branch[open_], rtol=1e-9)
    assert flow.terminal.sum() == pytest.approx(1.0, abs=1e-9)
    assert (flow.terminal >= 0).all()


@given(seeds, burdens)
def test_a_territory_is_exactly_the_terminals_behind_the_clot(seed, burden):
    tree = healthy().arteries
    rng = np.random.default_rng(seed)
    for embolus in clots(seed, burden):
        behind = set(territory(tree, embolus).tolist())
        for terminal in rng.integers(0, tree.terminals, 40):
            expected = any(is_behind(tree, branch, terminal) for branch in embolus.blocked_branches)
            assert (int(terminal) in behind) == expected


@given(seeds, burdens)
def test_the_defect_is_the_union_of_what_lies_behind_enough_obstruction(seed, burden):
    c = healthy()
    emboli = clots(seed, burden)
    open_ = np.ones(c.arteries.terminals)
    for embolus in emboli:
        open_[territory(c.arteries, embolus)] *= 1 - embolus.obstruction
    found = terminal_obstruction(c.arteries, branch_obstruction(c.arteries, emboli))
    np.testing.assert_allclose(1 - found, open_, atol=1e-9)
    for embolus in emboli:
        if embolus.obstruction >= DEFECT_OBSTRUCTION:
            assert (found[territory(c.arteries, embolus)] >= DEFECT_OBSTRUCTION - 1e-12).all()


@given(st.integers(0, 10_000), st.floats(0.05, 0.99))
def test_a_territory_loses_flow_in_proportion_to_its_obstruction_and_the_rest_gains(row, obstruction):
    c = healthy()
    rows = np.where(np.isin(c.arteries.names, ("segmental", "subsegmental")))[0]
    branch = int(rows[row % len(rows)])
    own = np.zeros(c.arteries.branches)
    own[branch] = obstruction
    before, after = solve(c.arteries, c.volumes), solve(c.arteries, c.volumes, own)
    behind = c.arteries.behind(branch)
    rest = np.setdiff1d(np.arange(c.arteries.terminals), behind)
    change = after.terminal / before.terminal
    # within a segment all lose alike; relative to the lung around them they lose at least half of the obstruction
    # and at most a little more
    assert np.ptp(change[behind]) < 1e-9
    gain = after.terminal[rest].sum() / before.terminal[rest].sum()
    assert gain > 1
    relative = change[behind][0] / gain
    assert 1 - obstruction - 0.05 < relative < 1 - 0.6 * obstruction + 0.05
    assert after.resistance > before.resistance


@pytest.mark.parametrize("seed", [1, 5, 8])
def test_the_tree_fills_the_lung_and_divides_it(seed):
    c = healthy(seed)
    tree, voxels = c.arteries, planning_voxels(c.anatomy, c.arteries, c.disease)
    assert (voxels.terminal >= 0).all() and (voxels.terminal < tree.terminals).all()
    volumes = np.bincount(voxels.terminal, minlength=tree.terminals) * c.anatomy.grid.voxel_ml
    np.testing.assert_allclose(volumes, c.volumes, atol=1e-6)
    np.testing.assert_array_equal(tree.lobe[tree.terminal_branch][voxels.terminal], voxels.lobe)
    assert tree.generation[tree.terminal_branch].min() >= 8
    names = np.array(tree.names)
    assert sorted(SEGMENT_NAMES[s] for s in tree.segment[names == "segmental"]) == sorted(SEGMENT_NAMES.values())
    assert sum(SEGMENT_WEIGHTS[s] for s in tree.segment[names == "segmental"]) == 20
    assert (tree.parent[1:] < np.arange(1, tree.branches)).all()


def test_points_keep_their_terminal_however_finely_they_are_sampled():
    c = healthy()
    voxels = planning_voxels(c.anatomy, c.arteries, c.disease)
    shape = c.anatomy.grid.shape
    k, j, i = np.unravel_index(voxels.index[::97], shape)
    points = np.stack([c.anatomy.grid.axis(0)[i], c.anatomy.grid.axis(1)[j], c.anatomy.grid.axis(2)[k]], 1)
    again = c.arteries.splitter.terminal(points, voxels.lobe[::97])
    np.testing.assert_array_equal(again, voxels.terminal[::97])
    assert (c.arteries.splitter.terminal(points, np.zeros(len(points), np.uint8)) == -1).all()


@pytest.mark.parametrize("count", [1, 7, 33])
def test_what_a_point_is_told_hangs_on_that_point_alone(count):
    """To the last bit: a product by a BLAS rounds differently for another number of points, and a tie falls the other way."""
    splitter = healthy().arteries.splitter
    points = np.random.default_rng(count).uniform(-120, 80, (20_000, 3)).astype(np.float32)
    whole = splitter.warp(points)
    for start in range(0, 400 * count, count):
        np.testing.assert_array_equal(splitter.warp(points[start : start + count]), whole[start : start + count])


def test_diameters_follow_the_laws():
    c = healthy()
    tree = c.arteries
    central = np.isin(tree.names, CENTRAL)
    for power, rows in ((2.0, central), (RADIUS_EXPONENT, ~central)):
        below = daughters_sum(tree, np.where(rows, tree.radius**power, np.nan))
        mothers = np.setdiff1d(tree.parent[rows & (tree.parent >= 0)], [-1])
        mothers = mothers[np.isfinite(below[mothers])]
        np.testing.assert_allclose(below[mothers], tree.radius[mothers] ** power, rtol=1e-6)
    segmental = tree.radius[np.array(tree.names) == "segmental"]
    assert 2.0 < np.median(segmental) < 4.0
    assert 9 < tree.radius[0] < 17


def test_veins_keep_clear_of_arteries_and_airways_stay_beside_them():
    c = healthy()
    arteries, veins, airways = c.arteries, venous_tree(c.anatomy, c.arteries), airway_tree(c.anatomy, c.arteries)
    t = np.linspace(0, 1, 9)[None, :, None]
    samples = (arteries.start[:, None] * (1 - t) + arteries.end[:, None] * t).reshape(-1, 3)
    radii = np.repeat(arteries.radius, 9)
    distance, nearest = cKDTree(samples).query(veins.end[veins.parent >= 0])
    clear = distance > radii[nearest] + veins.radius[veins.parent >= 0] - 0.2
    assert clear.mean() > 0.93
    distance, nearest = cKDTree(samples).query(airways.end)
    assert np.median(distance - radii[nearest] - airways.radius) < 2.5
    assert (airways.parent[airways.parent >= 0] < np.where(airways.parent >= 0)[0]).all()


def test_lobes_have_the_proportions_of_people():
    for seed in (1, 2, 3):
        c = healthy(seed)
        labels = c.anatomy.lobe_labels()
        share = np.bincount(labels.ravel(), minlength=6)[1:] / (labels > 0).sum()
        for value, (low, high) in zip(share, ((0.12, 0.32), (0.03, 0.15), (0.18, 0.36), (0.14, 0.34), (0.16, 0.34)), strict=True):
            assert low < value < high, LOBES
        assert 2000 < (labels > 0).sum() * c.anatomy.grid.voxel_ml < 7500


def test_scores_span_from_nothing_to_everything():
    c = healthy()
    assert set(scores(c.arteries, (), c.volumes).values()) == {0.0}
    saddle = draw_emboli(c.arteries, np.random.default_rng(0), "none", saddle=True)
    assert [e.level for e in saddle] == ["saddle"]
    assert scores(c.arteries, saddle, c.volumes)["qanadli"] == 20  # partly obstructed everywhere: one point a segment
    heavy = draw_emboli(c.arteries, np.random.default_rng(1), "high")
    full = scores(c.arteries, heavy, c.volumes)
    assert 0 < full["qanadli"] <= 40 and 0 < full["mastora"] <= 155 and 0 < full["miller"] <= 34


def test_people_differ_and_the_same_seed_is_the_same_person():
    one, again, other = circulate(21), circulate(21), circulate(22)
    np.testing.assert_array_equal(one.arteries.end, again.arteries.end)
    assert one.flow.terminal.tobytes() == again.flow.terminal.tobytes()
    assert one.anatomy.build != other.anatomy.build
    assert not np.array_equal(one.anatomy.grid.shape, other.anatomy.grid.shape) or one.arteries.branches != other.arteries.branches
