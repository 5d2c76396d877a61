"""Which lung a clot's place and direction say is downstream of it, in two lungs that are boxes."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from PerfusionDefectQuantLib.candidate_cones import Cones
from PerfusionDefectQuantLib.candidate_rules import CandidateRules

STEP = 6.0
HILA = {1: np.array([-40.0, 0.0, 0.0]), 2: np.array([40.0, 0.0, 0.0])}


def lungs():
    """Right and left lung, x from 40 to 120 mm to either side, the upper halves (z > 0) lobes 1 and 3, the lower ones 2 and 4."""
    x, y, z = np.meshgrid(np.arange(40, 120, STEP), np.arange(-60, 61, STEP), np.arange(-120, 121, STEP), indexing="ij")
    one = np.stack([x.ravel(), y.ravel(), z.ravel()], 1)
    points = np.concatenate([one * (-1, 1, 1), one])
    side = np.repeat([1, 2], len(one))
    region = 2 * (side - 1) + np.where(points[:, 2] > 0, 1, 2)
    return Cones(points, side, region, HILA, CandidateRules())


CONES = lungs()


def rod(start, end, radius=3.0):
    """Points of a clot from ``start`` to ``end`` (LPS mm)."""
    start, end = np.array(start, float), np.array(end, float)
    along = np.linspace(0, 1, 12)[:, None, None] * (end - start)
    around = np.stack(np.meshgrid(*[np.linspace(-radius, radius, 3)] * 3, indexing="ij"), -1).reshape(-1, 3)
    return (start + along + around).reshape(-1, 3)


def shares(degree):
    """Mean degree over each lung."""
    return [float(degree[CONES.side == value].mean()) for value in (1, 2)]


def test_a_clot_of_a_main_artery_feeds_the_whole_of_its_lung():
    """It lies medially of the hilum and above it: the way from the hilum to it leads out of the lung."""
    for sign, wanted in ((-1, [1.0, 0.0]), (1, [0.0, 1.0])):
        assert shares(CONES.degrees([rod((sign * 8, -8, 25), (sign * 22, -2, 22))])[0]) == wanted


def test_a_saddle_feeds_both_lungs():
    assert shares(CONES.degrees([rod((-22, -5, 22), (22, -5, 22))])[0]) == [1.0, 1.0]


def test_a_lobar_clot_feeds_what_lies_ahead_of_it_in_its_lobe():
    """The interlobar artery lies at the hilum and runs down: above the hilum's middle, its clot still feeds what is below."""
    degree = CONES.degrees([rod((32, 0, -1), (34, 4, -12))])[0]
    assert shares(degree)[0] == 0 and not degree[CONES.region == 3].any()
    below = (CONES.region == 4) & (CONES.points[:, 2] < -60)
    assert degree[below].min() > 0 and (degree > 0)[CONES.region == 4].mean() > 0.6


def test_a_clot_within_the_lung_opens_outwards():
    degree = CONES.degrees([rod((70, 0, -40), (74, 0, -43))])[0]
    ahead = np.argmin(np.linalg.norm(CONES.points - (112, 0, -66), axis=1))
    behind = np.argmin(np.linalg.norm(CONES.points - (46, 0, -18), axis=1))
    assert degree[ahead] > 0.9 and degree[behind] == 0 and not degree[CONES.region != 4].any()


def test_without_lobes_a_lobar_clot_may_feed_any_of_its_lung():
    cones = dataclasses.replace(CONES, region=None)
    clot = rod((32, 0, -1), (34, 4, -12))
    free, bound = cones.degrees([clot])[0], CONES.degrees([clot])[0]
    assert (free >= bound).all() and free[CONES.region == 3].any() and not free[CONES.side == 1].any()


def test_with_one_lung_the_clot_is_that_lungs():
    left = CONES.side == 2
    one = Cones(CONES.points[left], CONES.side[left], CONES.region[left], {2: HILA[2]}, CandidateRules())
    for clot in (rod((8, -8, 25), (22, -2, 22)), rod((32, 0, -1), (34, 4, -12)), rod((70, 0, -40), (74, 0, -43))):
        assert one.degrees([clot])[0].max() > 0.8
    assert [
        len(each) for each in Cones(np.zeros((0, 3)), np.zeros(0, int), None, {}, CandidateRules()).degrees([rod((0, 0, 0), (1, 0, 0))])
    ] == [0]


@settings(max_examples=60, deadline=None)
@given(
    st.tuples(st.floats(-115, 115), st.floats(-55, 55), st.floats(-110, 110)),
    st.tuples(*[st.floats(-1, 1)] * 3).filter(lambda way: np.linalg.norm(way) > 0.2),
)
def test_anywhere_it_is_a_degree_on_one_side_and_mirrors(place, way):
    cones = dataclasses.replace(CONES, region=None)  # lobes as near as each other are no mirror images
    clot = rod(place, np.array(place) + np.multiply(24, way) / np.linalg.norm(way))
    degree = cones.degrees([clot])[0]
    assert degree.dtype == np.float32 and degree.min() >= 0 and degree.max() <= 1
    flipped = cones.degrees([clot * (-1, 1, 1)])[0]
    half = len(CONES.points) // 2
    if abs(place[0]) > 40:  # not near the plane between the lungs, where a point counts for the left one
        np.testing.assert_allclose(np.concatenate([flipped[half:], flipped[:half]]), degree, atol=1e-4)


def test_a_speck_is_a_clot_too():
    assert 0 < CONES.degrees([np.array([[80.0, 0, 0]])])[0].max() <= 1
    assert CONES.degrees([]) == []


@pytest.mark.parametrize("far", [300.0, 1000.0])
def test_a_clot_far_from_every_lung_is_a_central_one(far):
    assert CONES.degrees([rod((5, -far, 0), (25, -far, 0))])[0].max() == 1
