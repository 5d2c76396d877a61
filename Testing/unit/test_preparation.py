"""Slabs of a CTPA: what a pixel holds is what lies there in the patient, however the scan was stored, cut or tilted."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st
from linear_scan import CENTRE, HALF, grid, hounsfield, points_of, scan

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.segmentation import lung_heart_hull, segment_lungs
from PEDetectionLib.preparation import Preparation, prepare, shares, slice_axis, tents, windowed

SMALL = Preparation(side=64)


def eroded(kept: np.ndarray) -> np.ndarray:
    from scipy import ndimage

    return ndimage.binary_erosion(kept, iterations=3)


grids = st.builds(
    grid,
    rotation=st.one_of(st.just((0.0, 0.0, 0.0)), st.tuples(*[st.floats(-14, 14)] * 3)),
    spacing=st.tuples(st.floats(3.5, 5.0), st.floats(3.5, 5.0), st.floats(2.0, 5.0)),
    order=st.permutations((0, 1, 2)),
    flips=st.tuples(*[st.booleans()] * 3),
)


@settings(max_examples=12)
@given(grids)
def test_a_pixel_holds_what_lies_there_in_the_patient(image):
    stack = prepare(*scan(image), SMALL)
    placed = stack.image(stack.pixels)
    expected = windowed(hounsfield(points_of(placed)).astype(np.float32))
    kept = eroded(stack.pixels > 0)
    assert kept.sum() > 300
    # half a step of the coarsest grid here is 2.5 mm x 2.3 HU/mm at the ends of a slab that the scan covers in part
    assert np.abs(stack.pixels.astype(int) - expected)[kept].max() <= 3
    # and what is kept is the ellipsoid
    far = ((points_of(placed) - CENTRE) / (HALF + 6)) ** 2
    assert not (stack.pixels[far.sum(axis=-1) > 1]).any()


@settings(max_examples=12)
@given(grids, st.floats(-0.5, 0.5), st.floats(-0.4, 0.4))
def test_a_slab_leads_back_to_its_slice_of_the_scan(image, height, across):
    """A bright spot is found in the slab that holds its z, and that slab names the scan's slice that shows it."""
    ct, hull = scan(image)
    spot = CENTRE + np.array([across, 0.0, height]) * HALF
    distance = np.linalg.norm(points_of(image) - spot, axis=-1)
    values = np.where(distance < 7.0, np.float32(400), np.float32(-1000))
    ct = sitk.GetImageFromArray(values)
    ct.CopyInformation(image)
    stack = prepare(ct, hull, SMALL)
    brightest = int(np.argmax(stack.pixels.astype(float).sum(axis=(1, 2))))
    found = stack.slab_of(float(spot[2]))
    # the sphere is 14 mm high, voxels up to 5 mm
    assert abs(found - brightest) <= 2
    axis = slice_axis(image)
    index = image.TransformPhysicalPointToContinuousIndex(tuple(map(float, spot)))[axis]
    step = image.GetSpacing()[axis]
    # an oblique slice passes the middle of the hull at another height than the spot's
    tilt = np.abs(np.array(image.GetDirection()).reshape(3, 3)[:2, axis]).sum() * np.abs(spot - stack.centres[found])[:2].max()
    assert abs(stack.source_slices(image)[found] - index) * step <= 1.5 + step / 2 + 1.1 * tilt + 1e-6


@given(st.floats(0.5, 6.0), st.integers(4, 40), st.floats(-20, 20), st.floats(0.5, 5.0))
def test_averaging_along_z_loses_nothing(step, count, origin, thickness):
    """The slabs' integral is the scan's integral: no slice is dropped or counted twice."""
    lowest, highest = origin - step / 2, origin + step * (count - 0.5)
    slabs = int(np.ceil((highest - lowest) / thickness)) + 1
    lower = highest - thickness * np.arange(1, slabs + 1)
    weights = shares(origin, step, count, lower, thickness).toarray()
    covered = np.clip(np.minimum(lower + thickness, highest) - np.maximum(lower, lowest), 0, None)
    assert covered @ weights == pytest.approx(np.full(count, step), rel=1e-4)
    assert weights.sum(axis=1)[covered > 1e-6] == pytest.approx(1.0, rel=1e-5)


def test_published_pixels_keep_the_mean_of_the_field():
    """512 to 386 pixels: linear functions are kept inside, and no column is left out."""
    weights = tents(0.5, 1.0, 512, 512 / 386 / 2, 512 / 386, 386).toarray()
    assert (weights.sum(axis=0) > 0).all()
    ramp = np.arange(512) + 0.5
    assert (weights @ ramp)[2:-2] == pytest.approx((np.arange(386) + 0.5)[2:-2] * 512 / 386, abs=0.08)


@pytest.mark.parametrize(("hu", "grey"), [(-1000, 0), (-250, 0), (99.5, 127.5), (450, 255), (3000, 255), (449, 255)])
def test_the_window_is_dicoms_linear_function(hu, grey):
    """PS3.3: x <= c - 0.5 - (w - 1) / 2 gives the lowest value, x > c - 0.5 + (w - 1) / 2 the highest."""
    assert abs(int(windowed(np.float32([hu]))[0]) - grey) <= 0.5


def test_more_lung_than_96_slabs_is_said():
    image = grid()
    stack = prepare(*scan(image), Preparation(side=32, most=20))
    assert stack.count == 20 and stack.below_mm == pytest.approx(2 * HALF[2] - 60, abs=4)
    assert "were not examined" in stack.warnings[0]
    whole = prepare(*scan(image), Preparation(side=32))
    assert not whole.warnings and whole.below_mm == 0
    assert np.array_equal(whole.pixels[:20], stack.pixels) and whole.count == int(np.ceil(whole.z_mm[0, 0] - whole.z_mm[-1, 1]) / 3)


@settings(max_examples=12)
@given(grids)
def test_a_field_about_the_lungs_shows_them_in_the_middle(image):
    p = Preparation(side=60, field_mm=120.0)
    stack = prepare(*scan(image), p)
    assert stack.field_mm == 120.0 and not stack.warnings
    where = np.argwhere(stack.pixels.any(axis=0))
    shown = stack.image(stack.pixels)
    middle = shown.TransformContinuousIndexToPhysicalPoint((29.5, 29.5, 0.0))[:2]
    assert middle == pytest.approx(CENTRE[:2], abs=max(image.GetSpacing()) + 2.0)
    assert np.abs(where.mean(axis=0) - 29.5).max() < 8  # pixels of 2 mm
    narrow = prepare(*scan(image), Preparation(side=60, field_mm=60.0))
    assert any("wider than 60 mm" in text for text in narrow.warnings)


def test_scaling_is_keras():
    stack = prepare(*scan(grid()), SMALL)
    x = stack.scaled(3)
    assert x.shape == (stack.count, 3, 64, 64) and x.dtype == np.float32
    assert x.min() == -1.0 and np.array_equal(x[:, 0], x[:, 2]) and x.max() == pytest.approx(stack.pixels.max() / 127.5 - 1)


def test_no_lungs_are_refused():
    image = grid()
    empty = sitk.Image(image.GetSize(), sitk.sitkUInt8)
    empty.CopyInformation(image)
    with pytest.raises(InputError, match="No lungs"):
        prepare(image, empty)


def test_real_ct_any_way_round(shared_data):
    """A real chest CT, flipped and with its axes permuted: the same slabs."""
    path = shared_data / "ct" / "CIP_ct-64.nrrd"
    if not path.is_file():
        pytest.skip("the shared CT is not here")
    ct = sitk.ReadImage(str(path))
    hull = lung_heart_hull(ct, segment_lungs(ct).labels)
    stack = prepare(ct, hull, SMALL)
    for code in ("RAI", "SLP", "AIR"):
        other = prepare(sitk.DICOMOrient(ct, code), sitk.DICOMOrient(hull, code), SMALL)
        assert np.abs(other.pixels.astype(int) - stack.pixels).max() <= 1
        assert other.z_mm == pytest.approx(stack.z_mm) and other.centres == pytest.approx(stack.centres, abs=0.1)
