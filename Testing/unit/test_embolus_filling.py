"""How much of its vessel an embolus fills: vessels of known calibre with clots of known share, in any direction, on any grid."""

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.arteries.filling import filled_shares
from LungPerfusionCore.arteries.tree import artery_tree, clots_of
from LungPerfusionCore.numerics.steady import gaussian_filter

RADIUS = 7.0  # mm, of the vessel
BLOOD, CLOT, LUNG = 400.0, 55.0, -850.0
UPRIGHT = np.eye(3)
LENGTH = 12.0  # mm, half of the clot


def vessel(share, way=(0.0, 0.0, 1.0), spacing=(1.2, 1.2, 1.2), lean=0.0, direction=UPRIGHT, blood=BLOOD):
    """CT and clot of a straight vessel along ``way`` (LPS) whose middle third a clot fills to ``share``, off its axis by ``lean`` mm."""
    size = [int(70 / s) for s in spacing]
    step = np.array(direction) * spacing
    origin = -step @ (np.array(size) - 1) / 2
    index = np.stack(np.meshgrid(*[np.arange(n) for n in size[::-1]], indexing="ij"), -1)[..., ::-1]
    points = origin + index @ step.T
    axis = np.array(way) / np.linalg.norm(way)
    along = points @ axis
    across = points - along[..., None] * axis
    aside = np.cross(axis, (0.3, 0.9, -0.2))
    off = np.linalg.norm(across - lean * aside / np.linalg.norm(aside), axis=-1)
    lumen = np.linalg.norm(across, axis=-1) <= RADIUS
    clot = (off <= RADIUS * np.sqrt(share)) & lumen & (np.abs(along) <= LENGTH)
    hu = np.where(clot, CLOT, np.where(lumen, blood, LUNG)).astype(np.float32)
    images = []
    for array in (gaussian_filter(hu, 0.4), clot.astype(np.uint8)):
        image = sitk.GetImageFromArray(array)
        image.SetSpacing(spacing)
        image.SetOrigin(origin)
        image.SetDirection(np.array(direction).reshape(-1))
        images.append(image)
    return images


def filled(ct, clot):
    return filled_shares(clots_of(clot), clot, ct)


@pytest.mark.parametrize("share", [0.25, 0.4, 0.6, 0.8])
def test_the_share_of_the_cross_section(share):
    """Blood is counted as far from the clot as the clot is thick: of a thin clot, not the whole lumen."""
    reach = min(RADIUS, 2 * RADIUS * np.sqrt(share))
    assert filled(*vessel(share)) == pytest.approx([RADIUS**2 * share / reach**2], abs=0.12)


def test_a_clot_that_fills_its_vessel():
    assert filled(*vessel(1.0)) >= 0.95


def test_without_contrast_it_is_taken_to_fill_its_vessel():
    ct, clot = vessel(0.4, blood=CLOT)
    assert filled(ct, clot).tolist() == [1.0]
    assert filled_shares(clots_of(clot), clot, None).tolist() == [1.0]
    assert filled_shares([], clot, ct).shape == (0,)


def test_a_speck_is_taken_to_fill_its_vessel():
    ct, clot = vessel(0.4)
    assert filled_shares([clots_of(clot)[0][:3]], clot, ct).tolist() == [1.0]


def test_where_the_ct_does_not_reach_nothing_is_seen():
    ct, clot = vessel(0.4)
    clot.SetOrigin([500.0, 0.0, 0.0])
    assert filled(ct, clot).tolist() == [1.0]


def test_another_grid_says_the_same():
    ct, clot = vessel(0.5)
    finer = sitk.Resample(clot, [2 * n for n in clot.GetSize()], sitk.Transform(), sitk.sitkNearestNeighbor, clot.GetOrigin(), [0.6] * 3)
    assert filled(ct, finer) == pytest.approx(filled(ct, clot), abs=0.1)


@settings(max_examples=25, deadline=None)
@given(
    st.floats(0.3, 0.9),
    st.tuples(*[st.floats(-1, 1)] * 3).filter(lambda v: np.linalg.norm(v) > 0.3),
    st.floats(0, 1),
    st.integers(-180, 180),
)
def test_in_any_direction_and_geometry(share, way, lean, degrees):
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
    straight = filled(*vessel(share, way))
    assert 0 < straight[0] <= 1
    assert filled(*vessel(share, way, spacing=(1.1, 1.1, 1.4), direction=turn)) == pytest.approx(straight, abs=0.12)
    # against the wall the clot is as large, and less of the blood is near to it
    leaning = filled(*vessel(share, way, lean=lean * RADIUS * (1 - np.sqrt(share))))
    assert leaning == pytest.approx(straight, abs=0.2)


@settings(max_examples=20, deadline=None)
@given(st.floats(0.2, 0.85), st.floats(0.05, 0.15))
def test_more_clot_fills_more(share, more):
    ct, clot = vessel(share)
    fuller, larger = vessel(share + more)
    assert filled(fuller, larger)[0] > filled(ct, clot)[0] - 0.03


def test_open_shares_multiply_along_the_way():
    """A trunk with two branches: one clot in the trunk, one in a branch, which the way enters once each."""
    array = np.zeros((11, 41, 81), np.uint8)
    array[1:10, 15:26, 0:8] = 1
    array[3:8, 18:23, 8:30] = 1
    for side in (1, -1):
        for n in range(30, 78):
            y = 20 + side * (n - 30) // 3
            array[4:7, y - 1 : y + 2, n] = 1
    image = sitk.GetImageFromArray(array)
    image.SetSpacing([1.5] * 3)
    tree = artery_tree(image)
    x, y = tree.points[:, 0] / 1.5, tree.points[:, 1] / 1.5
    first, second = np.flatnonzero((x > 12) & (x < 18)), np.flatnonzero((x > 50) & (x < 56) & (y > 20))
    stopped = tree.obstructed([first, second], np.array([0.5, 0.4]))
    assert stopped[x < 8] == pytest.approx(0.0)
    assert stopped[(x > 20) & (x < 45)] == pytest.approx(0.5)
    assert stopped[(x > 60) & (y < 20)] == pytest.approx(0.5)
    assert stopped[(x > 60) & (y > 20)] == pytest.approx(0.7)
    assert tree.obstructed([], np.zeros(0)) == pytest.approx(0.0)
    whole = tree.obstructed([first, second], np.ones(2))
    assert ((whole == 1) == tree.behind(np.concatenate([first, second]))).all()
