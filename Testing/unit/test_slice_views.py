"""Axial and coronal pictures: the right side on the left, anterior and superior up, for any orientation of the grid."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.report import slice_pictures as slice_views

CENTRE = np.array([10.0, -20.0, 30.0])  # of the body, LPS mm


def body(directions: np.ndarray, spacing) -> sitk.Image:
    """A grid around ``CENTRE`` with the given axes, whose values are 0."""
    spacing = np.array(spacing, float)
    size = np.ceil(150 / spacing).astype(int)
    image = sitk.Image([int(n) for n in size], sitk.sitkFloat32)
    image.SetSpacing(tuple(spacing))
    image.SetDirection(tuple(directions.ravel()))
    image.SetOrigin(tuple(CENTRE - directions @ (spacing * (size - 1) / 2)))
    return image


def with_ball(image: sitk.Image, offset, radius=14.0, value=1.0) -> sitk.Image:
    k, j, i = np.indices(image.GetSize()[::-1])
    axes = np.array(image.GetDirection()).reshape(3, 3) * image.GetSpacing()
    points = np.stack([i, j, k], -1) @ axes.T + image.GetOrigin()
    array = sitk.GetArrayFromImage(image)
    array[np.linalg.norm(points - (CENTRE + offset), axis=-1) < radius] = value
    out = sitk.GetImageFromArray(array)
    out.CopyInformation(image)
    return out


def flips_and_permutations() -> list[np.ndarray]:
    """The 48 axis-aligned orientations a file may have."""
    eye = np.eye(3)
    return [
        eye[:, list(order)] * np.array(signs)
        for order in itertools.permutations(range(3))
        for signs in itertools.product((1, -1), repeat=3)
    ]


def centroid(picture: np.ndarray) -> np.ndarray:
    """(row, column) of the bright part, as a fraction of the picture from its middle."""
    return (np.argwhere(picture > 0.5).mean(0) - (np.array(picture.shape) - 1) / 2) / np.array(picture.shape)


@settings(max_examples=25)
@given(
    which=st.sampled_from(range(48)),
    angles=st.tuples(*[st.floats(-0.4, 0.4).map(lambda a: round(a, 9))] * 3),
    spacing=st.tuples(*[st.floats(3, 6)] * 3),
)
def test_right_is_left_anterior_and_superior_are_up(which, angles, spacing):
    turn = np.array(sitk.Euler3DTransform((0, 0, 0), *(round(angle, 4) for angle in angles)).GetMatrix()).reshape(3, 3)
    image = body(turn @ flips_and_permutations()[which], spacing)
    box = (CENTRE - 70, CENTRE + 70)
    # A ball in the right, anterior, superior octant: -x, -y, +z in LPS.
    ball = with_ball(image, (-30, -25, 20), radius=18)
    axial = slice_views.slice_view("axial", CENTRE[2] + 20, box).sample(ball)
    row, column = centroid(axial)
    assert (row, column) == pytest.approx((-25 / 140, -30 / 140), abs=0.02)
    coronal = slice_views.slice_view("coronal", CENTRE[1] - 25, box).sample(ball)
    row, column = centroid(coronal)
    assert (row, column) == pytest.approx((-20 / 140, -30 / 140), abs=0.02)


def test_a_ball_stays_round_on_anisotropic_voxels():
    ball = with_ball(body(np.eye(3), (1, 1, 5)), (0, 0, 0), radius=30)
    box = (CENTRE - 70, CENTRE + 70)
    for plane, position in (("axial", CENTRE[2]), ("coronal", CENTRE[1])):
        view = slice_views.slice_view(plane, position, box)
        rows, columns = np.where(view.sample(ball) > 0.5)
        assert np.ptp(rows) == pytest.approx(60, abs=4) and np.ptp(columns) == pytest.approx(60, abs=4)
        assert view.size_mm == pytest.approx((141, 141))


def test_views_go_where_the_defects_are_and_to_each_of_them():
    image = body(np.eye(3), (3, 3, 3))
    mask = with_ball(with_ball(image, (20, 0, 40), radius=16), (-30, 10, -35), radius=12)
    low, high = CENTRE - 60, CENTRE + 60
    positions = slice_views.informative_positions(mask, "axial", 2, within=(low, high))
    assert positions == pytest.approx([CENTRE[2] + 40, CENTRE[2] - 35], abs=3)  # from superior to inferior
    labels = [v.label for v in slice_views.choose_views(mask, image + 1, axial=2, coronal=1)]
    assert [words.split(",")[0] for words in labels] == ["Axial", "Axial", "Coronal"]
    assert labels[1].startswith("Axial, S −")


def test_without_defects_the_lungs_are_spread_over():
    image = body(np.eye(3), (3, 3, 3))
    within = (CENTRE - 60, CENTRE + 60)
    positions = slice_views.informative_positions(image, "coronal", 3, within=within)
    assert len(positions) == 3 and positions == sorted(positions)
    assert min(np.diff(positions)) >= 15 and within[0][1] < positions[0] and positions[-1] < within[1][1]
    assert slice_views.informative_positions(image, "axial", 2) == []


def test_labels_say_the_coordinate_slicer_shows():
    box = (CENTRE - 10, CENTRE + 10)
    assert slice_views.slice_view("axial", -98.2, box).label == "Axial, S −98 mm"
    assert slice_views.slice_view("coronal", 36, box).label == "Coronal, A −36 mm"
    assert slice_views.slice_view("coronal", 0.2, box).label == "Coronal, A 0 mm"
