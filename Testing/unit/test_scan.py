"""The fast ways of the lung segmentation against the plain ones of SimpleITK: turning, shrinking, sampling, distances."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.lungs.ball import contour, dilated
from LungPerfusionCore.lungs.grid import Grid
from LungPerfusionCore.lungs.scan import AIR_HU, CEILING_HU, Scan
from LungPerfusionCore.lungs.sides import NEAR_MARKER, _nearer_marker

CODES = ["".join(letters) for axes in itertools.permutations(("LR", "PA", "SI")) for letters in itertools.product(*axes)]


def image_of(seed: int, kind=sitk.sitkFloat32, size=(9, 11, 8), turn: float = 0.0) -> sitk.Image:
    """Random HU with fractions, some beyond what is kept; axes turned a little from the patient's."""
    values = np.random.default_rng(seed).normal(-200, 900, size[::-1])
    image = sitk.Cast(sitk.GetImageFromArray(np.clip(values, 0, None) if kind == sitk.sitkUInt16 else values), kind)
    image.SetSpacing((0.7, 0.8, 2.5))
    image.SetOrigin((-31.2, 17.7, 404.1))
    image.SetDirection(sitk.Euler3DTransform((0, 0, 0), turn, -turn, 2 * turn).GetMatrix())
    return image


def shrunk(image: sitk.Image, wanted: float) -> Grid:
    """Blocks of about ``wanted`` mm averaged by SimpleITK."""
    sizes = zip(image.GetSpacing(), image.GetSize(), strict=True)
    return Grid.of(sitk.BinShrink(image, [min(max(1, round(wanted / step)), count) for step, count in sizes]))


@pytest.mark.parametrize("turn", [0.0, 0.06])
@pytest.mark.parametrize("code", CODES)
def test_a_scan_is_what_simpleitk_turns_it_to(code, turn):
    ct = sitk.DICOMOrient(image_of(1, turn=turn), code)
    scan, plain = Scan(ct), sitk.DICOMOrient(ct, "LPS")
    np.testing.assert_array_equal(scan.raw, sitk.GetArrayFromImage(plain))
    assert scan.code == code and scan.frame.GetSpacing() == plain.GetSpacing()
    np.testing.assert_allclose(scan.frame.GetDirection(), plain.GetDirection(), rtol=0, atol=1e-15)
    np.testing.assert_allclose(scan.frame.GetOrigin(), plain.GetOrigin(), rtol=1e-14)
    box = (slice(2, 7), slice(0, 11), slice(3, 8))
    back = scan.restored(np.ascontiguousarray(scan.raw[box]), box)
    whole = np.zeros(scan.shape, np.float32)
    whole[box] = scan.raw[box]
    np.testing.assert_array_equal(Scan(back).raw, whole)
    assert back.GetOrigin() == ct.GetOrigin() and back.GetDirection() == ct.GetDirection()


@pytest.mark.parametrize("kind", [sitk.sitkFloat32, sitk.sitkFloat64, sitk.sitkInt16, sitk.sitkUInt16, sitk.sitkInt32])
@pytest.mark.parametrize("wanted", [0.7, 1.5, 2.4, 5.0, 100.0])
def test_parts_and_coarse_copies_are_those_of_simpleitk(kind, wanted):
    ct = image_of(2, kind, size=(23, 18, 9))
    scan, plain = Scan(ct), sitk.Clamp(sitk.DICOMOrient(ct, "LPS"), sitk.sitkInt16, AIR_HU, CEILING_HU)
    coarse, usual = scan.shrunk(wanted), shrunk(plain, wanted)
    np.testing.assert_array_equal(coarse.array, usual.array)
    np.testing.assert_allclose(coarse.frame.GetOrigin(), usual.image.GetOrigin(), atol=1e-9)
    np.testing.assert_allclose(coarse.spacing, usual.spacing)
    box = (slice(1, 8), slice(4, 18), slice(2, 21))
    part = sitk.RegionOfInterest(plain, [19, 14, 7], [2, 4, 1])
    np.testing.assert_array_equal(scan.cropped(box).array, sitk.GetArrayFromImage(part))
    np.testing.assert_allclose(scan.cropped(box).frame.GetOrigin(), part.GetOrigin(), atol=1e-9)
    np.testing.assert_array_equal(scan.shrunk(wanted, box).array, shrunk(part, wanted).array)


masks = st.tuples(
    st.integers(0, 2**32 - 1), st.floats(0.02, 0.9), st.tuples(*[st.sampled_from([0.7, 1.0, 1.40625, 2.5])] * 3), st.floats(0.3, 9.0)
)


@settings(max_examples=25, deadline=None)
@given(masks)
def test_balls_reach_what_the_distance_transform_reaches(made):
    seed, share, spacing, reach = made
    mask = np.random.default_rng(seed).random((7, 12, 13)) < share
    image = sitk.GetImageFromArray(mask.view(np.uint8))
    image.SetSpacing(spacing[::-1])
    if not mask.any() or mask.all():
        return
    away = sitk.GetArrayFromImage(sitk.SignedMaurerDistanceMap(image, False, False, True))
    close = np.abs(np.abs(away) - reach) < 1e-4  # rounding decides
    near = dilated(mask, np.array(spacing), reach)
    np.testing.assert_array_equal(near[~close], (away < reach)[~close])
    assert not (mask & ~near).any() and not (dilated(mask, np.array(spacing), reach, inclusive=True) < near).any()
    deep = Grid.of(image).deeper(mask, reach)
    np.testing.assert_array_equal(deep[~close], (away < -reach)[~close])
    np.testing.assert_array_equal(contour(mask), np.abs(away) < 1e-4)  # ITK's distance of a contour voxel is not always exactly 0


def test_what_lies_just_at_the_reach_belongs_to_the_inclusive_ball_alone():
    mask = np.zeros((5, 1, 1), bool)
    mask[0] = True
    spacing = np.array([2.5, 1.0, 1.0])
    assert dilated(mask, spacing, 5.0).sum() == 2 and dilated(mask, spacing, 5.0, inclusive=True).sum() == 3


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32 - 1), st.tuples(*[st.integers(1, 4)] * 3), st.tuples(*[st.integers(0, 3)] * 3))
def test_sampling_whole_blocks_is_resampling(seed, factors, start):
    """Values at the cut itself are left out: there SimpleITK's last bit decides; and what lies beyond the source, where SimpleITK takes
    the nearest voxel along all axes."""
    rng = np.random.default_rng(seed)
    full = Grid.of(image_of(seed % 1000, sitk.sitkInt16, size=(25, 22, 19)))
    spacing = full.spacing * factors
    coarse = Grid.of(sitk.BinShrink(full.image, [int(f) for f in reversed(factors)]))
    np.testing.assert_allclose(coarse.spacing, spacing)
    box = tuple(slice(s, n - s) for s, n in zip(start, full.array.shape, strict=True))
    view = full.cropped(box)
    mask = rng.random(coarse.array.shape) < 0.4
    source = coarse.like(mask.view(np.uint8) * np.uint8(1))
    nearest = sitk.Resample(source, view.image, sitk.Transform(), sitk.sitkNearestNeighbor, 0.0, sitk.sitkUInt8, True)
    np.testing.assert_array_equal(view.sampled(mask, coarse), sitk.GetArrayFromImage(nearest) > 0)
    linear = sitk.Resample(sitk.Cast(source, sitk.sitkFloat64), view.image, sitk.Transform(), sitk.sitkLinear, 0.0, sitk.sitkFloat64, True)
    share = sitk.GetArrayFromImage(linear)
    places = np.ix_(*(np.arange(part.start, part.stop) for part in box))
    covered = np.ones(share.shape, bool)
    for index, factor, count in zip(places, factors, coarse.array.shape, strict=True):
        covered &= index < factor * count
    for cut in (0.5, 0.9):
        plain = covered & (np.abs(share - cut) > 1e-9)
        np.testing.assert_array_equal(view.smooth_sampled(mask, coarse, cut)[plain], (share >= cut)[plain])


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from([0.02, 0.2, 0.6]), st.sampled_from([2.0, 6.0]), st.integers(1, 40))
def test_the_nearer_marker_is_that_of_whole_distance_maps(seed, share, contested, apart):
    rng = np.random.default_rng(seed)
    grid = Grid(np.zeros((18, 22, 60), np.int16), sitk.Image([60, 22, 18], sitk.sitkUInt8), np.array([2.5, 1.5, 1.5]))
    grid.frame.SetSpacing((1.5, 1.5, 2.5))
    columns = np.arange(60)[None, None, :]
    kind = rng.choice(3, grid.array.shape, p=[1 - share, share / 2, share / 2])
    right, left = (kind == 1) & (columns < 30 - apart // 2), (kind == 2) & (columns > 30 + apart // 3)
    if not (right.any() and left.any()):
        return
    loose = (rng.random(grid.array.shape) < 0.3) & ~right & ~left
    nearer, open_zone = _nearer_marker(grid, loose, right, left, contested)
    lead = grid.distance(right) - grid.distance(left)
    near_tie, near_limit = np.abs(lead) < 1e-3, np.abs(np.abs(lead) - contested) < 1e-3  # where the last bit decides
    np.testing.assert_array_equal(nearer[loose & ~near_tie], (lead < 0)[loose & ~near_tie])
    np.testing.assert_array_equal(open_zone[~near_limit], (loose & (np.abs(lead) < contested))[~near_limit])
    assert not nearer[~loose].any() and NEAR_MARKER > 0
