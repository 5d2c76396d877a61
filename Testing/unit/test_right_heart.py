"""Diameters of the ventricles and the pulmonary trunk: lines, ratios, and proposals from drawn hearts at any angle."""

from __future__ import annotations

import math

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import example, given, settings
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.directions import usable_cosines
from PEDetectionLib.right_heart import Diameter, RightHeart, propose_trunk, propose_ventricles


def grid(turn: float = 0.0, tilt: float = 0.0, flip: bool = False, spacing=(1.5, 1.5, 2.0)) -> sitk.Image:
    """An empty grid around the origin, turned about S, tilted about R and perhaps flipped from top to bottom."""
    image = sitk.Image(90, 90, 60, sitk.sitkUInt8)
    image.SetSpacing(spacing)
    c, s, ct, st_ = math.cos(turn), math.sin(turn), math.cos(tilt), math.sin(tilt)
    matrix = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]]) @ np.array([[1, 0, 0], [0, ct, -st_], [0, st_, ct]])
    if flip:
        matrix[:, 2] *= -1
    image.SetDirection(usable_cosines(matrix).ravel().tolist())
    middle = np.array(image.TransformContinuousIndexToPhysicalPoint([44.5, 44.5, 29.5]))
    image.SetOrigin((-middle).tolist())
    return image


def drawn(where, like: sitk.Image) -> sitk.Image:
    """A mask of ``where(points)`` (n, 3) LPS mm."""
    index = np.indices(tuple(reversed(like.GetSize()))).reshape(3, -1)[::-1].T
    step = np.reshape(like.GetDirection(), (3, 3)) * np.array(like.GetSpacing())
    points = np.array(like.GetOrigin()) + index @ step.T
    image = sitk.GetImageFromArray(where(points).reshape(tuple(reversed(like.GetSize()))).astype(np.uint8))
    image.CopyInformation(like)
    return image


def ellipsoid(centre, axes, angle: float):
    """An ellipsoid whose first axis lies at ``angle`` to L in the axial plane."""
    way = np.array([math.cos(angle), math.sin(angle), 0.0])
    beside = np.array([-way[1], way[0], 0.0])

    def inside(points: np.ndarray) -> np.ndarray:
        at = points - np.array(centre)
        return (at @ way / axes[0]) ** 2 + (at @ beside / axes[1]) ** 2 + (at[:, 2] / axes[2]) ** 2 <= 1

    return inside


def test_ratio_and_measurements():
    heart = RightHeart(rv=Diameter((0, 0, 5), (48, 0, 5)), lv=Diameter((0, 0, 0), (0, 32, 0)), trunk=Diameter((0, 0, 0), (18, 24, 0)))
    assert heart.ratio == 1.5 and math.isnan(heart.trunk_ratio) and heart.warnings == ()
    assert {(m.quantity, m.value, m.unit) for m in heart.measurements} == {
        ("rv_diameter_mm", 48, "mm"), ("lv_diameter_mm", 32, "mm"), ("trunk_diameter_mm", 30, "mm"), ("rv_lv_ratio", 1.5, "1"),
    }  # fmt: skip


def test_an_implausible_or_tilted_line_is_said():
    heart = RightHeart(rv=Diameter((0, 0, 0), (9, 0, 0)), lv=Diameter((0, 0, 0), (30, 0, 30)))
    assert [w.split(";")[0] for w in heart.warnings] == [
        "The right ventricle measures 9 mm",
        "The line of the left ventricle is tilted by 45 degrees",
    ]
    assert RightHeart(rv=Diameter((1, 1, 1), (1, 1, 1)), lv=heart.lv).given().keys() == {"lv"}


@settings(max_examples=12, deadline=None)
@given(st.floats(-0.7, 0.7), st.floats(-0.5, 0.5), st.booleans(), st.floats(0.2, 1.0), st.floats(16, 28), st.floats(14, 24))
def test_ventricles_are_measured_across_the_septum_on_any_grid(turn, tilt, flip, angle, right, left):
    """Two ellipsoids side by side along ``angle``: their widths along it, wherever the grid's axes point."""
    way = np.array([math.cos(angle), math.sin(angle), 0.0])
    like = grid(turn, tilt, flip)
    rv = drawn(ellipsoid(-30 * way + [0, 0, 6], (right, 1.4 * right, 24), angle), like)
    lv = drawn(ellipsoid(28 * way, (left, 1.5 * left, 26), angle), like)
    lines = propose_ventricles(rv, lv)
    assert lines[0].length_mm == pytest.approx(2 * right, abs=2.5) and lines[1].length_mm == pytest.approx(2 * left, abs=2.5)
    assert all(line.tilt_degrees < 1e-6 for line in lines)
    assert np.allclose(0.5 * (np.array(lines[1].start) + lines[1].end), 28 * way, atol=5)


@settings(max_examples=8, deadline=None)
@example(0.015625, False, 11.0, 0.0)  # the steps of an edge that is almost a grid line took 2.6 mm away
@example(5e-300, False, 11.0, 0.0)  # a cosine that no inverse takes
@given(st.floats(-0.6, 0.6), st.booleans(), st.floats(11, 19), st.floats(-0.8, 0.8))
def test_the_trunk_is_its_width_not_its_branches(turn, flip, radius, angle):
    """An upright tube with an artery as long as it likes to one side: the tube's width."""
    way = np.array([math.cos(angle), math.sin(angle)])

    def inside(points: np.ndarray) -> np.ndarray:
        along, beside = points[:, :2] @ way, points[:, :2] @ [-way[1], way[0]]
        tube = (points[:, :2] ** 2).sum(axis=1) <= radius**2
        branch = (along > 0) & (np.abs(beside) < 0.55 * radius) & (np.abs(points[:, 2]) < 8)
        return (tube & (np.abs(points[:, 2]) < 40)) | branch

    line = propose_trunk(drawn(inside, grid(turn, 0.0, flip)))
    assert line.length_mm == pytest.approx(2 * radius, abs=2.0) and line.tilt_degrees < 1e-6


def test_what_cannot_be_proposed_is_said():
    like = grid()
    full, nothing = drawn(ellipsoid((0, 0, 0), (20, 20, 20), 0), like), drawn(lambda p: np.zeros(len(p), bool), like)
    with pytest.raises(InputError, match="left ventricle holds no voxels"):
        propose_ventricles(full, nothing)
    with pytest.raises(InputError, match="one above the other"):
        propose_ventricles(full, drawn(ellipsoid((1, 0, 30), (15, 15, 15), 0), like))
    with pytest.raises(InputError, match="pulmonary trunk holds no voxels"):
        propose_trunk(nothing)
    thread = drawn(lambda p: (np.abs(p - [0.75, 0.75, 1.0])[:, :2] < 0.1).all(axis=1), like)
    with pytest.raises(InputError, match="no wider than its voxels"):
        propose_trunk(thread)
