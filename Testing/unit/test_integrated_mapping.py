"""From slabs back to the CTPA: what the network finds lands on the same anatomy, whatever the scan's axes are."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from PEDetectionLib.integrated_mapping import (
    EmbolusBox,
    SlabBox,
    boxes_by_slice,
    embolus_box,
    link_boxes,
    on_grid,
)
from PEDetectionLib.preparation import Preparation, prepare
from PEDetectionLib.training.coco import boxes_of
from PEDetectionLib.training.integrated_data import boxes_on_slabs, cut, mask_on_slabs, window_corner, window_size

SIZE = np.array([150.0, 130.0, 120.0])  # mm
CENTRE = np.array([4.0, -25.0, 60.0])


def scan(flips=(1, 1, 1), order=(0, 1, 2), angles=(0.0, 0.0, 0.0), spacing=(2.5, 2.5, 3.0)) -> sitk.Image:
    """A grid around ``CENTRE``: axes swapped, flipped and rotated."""
    axes = np.eye(3)[:, list(order)] * np.array(flips)
    # thousandths of a degree: ITK cannot invert a direction with entries near the smallest number there is
    direction = Rotation.from_euler("xyz", np.round(angles, 3), degrees=True).as_matrix() @ axes
    spacing, extent = np.array(spacing)[list(order)], SIZE[list(order)] + 40
    count = np.ceil(extent / spacing).astype(int)
    image = sitk.Image(count.tolist(), sitk.sitkInt16)
    image.SetSpacing(spacing.tolist())
    image.SetDirection(direction.ravel().tolist())
    image.SetOrigin((CENTRE - direction @ ((count - 1) / 2 * spacing)).tolist())
    return image


def ellipsoid(image: sitk.Image, centre, radii) -> np.ndarray:
    """Bool (k, j, i): voxels of ``image`` whose centre lies in an ellipsoid of the patient."""
    k, j, i = np.indices(image.GetSize()[::-1])
    index = np.stack([i, j, k], axis=-1) * np.array(image.GetSpacing())
    points = index @ np.array(image.GetDirection()).reshape(3, 3).T + np.array(image.GetOrigin())
    return (((points - np.array(centre)) / np.array(radii)) ** 2).sum(axis=-1) < 1


def as_image(array: np.ndarray, like: sitk.Image) -> sitk.Image:
    image = sitk.GetImageFromArray(array)
    image.CopyInformation(like)
    return image


def prepared(image: sitk.Image, side: int = 64):
    hull = ellipsoid(image, CENTRE, SIZE / 2).astype(np.uint8)
    ct = as_image(np.where(hull > 0, 100, -1000).astype(np.int16), image)
    return prepare(ct, as_image(hull, image), Preparation(side=side))


def middle(weights: sitk.Image) -> np.ndarray:
    """LPS centre of the values of an image."""
    array = sitk.GetArrayFromImage(weights).astype(float)
    k, j, i = (np.indices(array.shape) * array).sum(axis=(1, 2, 3)) / array.sum()
    return np.array(weights.TransformContinuousIndexToPhysicalPoint((float(i), float(j), float(k))))


FLIPS = st.tuples(*[st.sampled_from((1, -1))] * 3)
ORDERS = st.permutations((0, 1, 2))
ANGLES = st.tuples(*[st.floats(-20, 20).map(lambda a: round(a, 9))] * 3)
PLACES = st.tuples(*[st.floats(-25, 25)] * 3)


@given(FLIPS, ORDERS, ANGLES, PLACES)
def test_a_mask_goes_to_the_slabs_and_back_onto_the_same_anatomy(flips, order, angles, place):
    image, clot = scan(flips, order, angles), CENTRE + np.array(place)
    truth = ellipsoid(image, clot, (14, 12, 13))
    stack = prepared(image)
    slabs = mask_on_slabs(stack, as_image(truth.astype(np.uint8), image))
    assert np.allclose(middle(stack.image(slabs)), clot, atol=2.0)
    back = on_grid(stack, slabs, image)
    assert back.GetSize() == image.GetSize() and back.GetPixelID() == sitk.sitkFloat32
    found = sitk.GetArrayFromImage(back) >= 0.5
    assert 2 * (found & truth).sum() / (found.sum() + truth.sum()) > 0.85
    assert np.allclose(middle(back), clot, atol=2.0)


@given(FLIPS, ORDERS, ANGLES, PLACES)
def test_boxes_land_around_the_same_anatomy(flips, order, angles, place):
    image, clot = scan(flips, order, angles), CENTRE + np.array(place)
    truth = ellipsoid(image, clot, (14, 12, 13))
    stack = prepared(image)
    slabs = mask_on_slabs(stack, as_image(truth.astype(np.uint8), image))
    found = [np.column_stack([boxes, np.full(len(boxes), 0.5)]) for boxes in map(boxes_of, slabs)]
    linked = link_boxes(found)
    assert len(linked) == 1
    box = embolus_box(stack, linked[0], image)
    index = np.argwhere(truth)[:, ::-1]
    slack = 1.5 * np.array([3.0, 3.0, 3.0]) / image.GetSpacing()  # half a slab and a slab pixel
    assert (np.array(box.low) <= index.min(axis=0) - 0.5 + slack).all()
    assert (np.array(box.high) >= index.max(axis=0) + 0.5 - slack).all()
    centre = image.TransformContinuousIndexToPhysicalPoint(((np.array(box.low) + box.high) / 2).tolist())
    assert np.allclose(centre, clot, atol=3.5)
    if not np.any(angles):
        assert (np.array(box.high) - box.low <= index.max(axis=0) - index.min(axis=0) + 1 + 2 * slack).all()


@given(FLIPS, ORDERS, st.tuples(*[st.floats(0, 30)] * 2), st.integers(0, 20), st.integers(1, 8))
def test_the_same_box_of_slabs_is_the_same_box_of_the_patient_on_every_grid(flips, order, corner, first, length):
    reference, other = scan(), scan(flips, order)
    stack = prepared(reference)
    assume(first + length < stack.count)
    box = SlabBox(first, first + length - 1, (corner[0], corner[1], corner[0] + 9.0, corner[1] + 6.0), 0.9)
    ends = []
    for image in (reference, other):
        mapped = embolus_box(stack, box, image)
        points = [image.TransformContinuousIndexToPhysicalPoint(list(end)) for end in (mapped.low, mapped.high)]
        ends.append(np.sort(np.array(points), axis=0))
    assert np.allclose(ends[0], ends[1], atol=1e-6)


@given(FLIPS)
def test_coco_boxes_of_a_scan_reach_the_slabs(flips):
    image = scan(flips)
    stack, truth = prepared(image), ellipsoid(image, CENTRE, (14, 12, 13))
    slabs = mask_on_slabs(stack, as_image(truth.astype(np.uint8), image))
    from PEDetectionLib.training.coco import coco_of_masks, scans_of_coco

    given_boxes = boxes_on_slabs(stack, image, scans_of_coco(coco_of_masks({"a": truth}))["a"])
    for slab in np.flatnonzero(slabs.sum(axis=(1, 2)) > 12):
        assert len(given_boxes[slab]) == 1
        assert np.allclose(given_boxes[slab][0], boxes_of(slabs[slab])[0], atol=2.0)


def test_boxes_of_slices_hold_the_slices_whose_middle_they_hold():
    image = scan()
    shape, found = boxes_by_slice([EmbolusBox((3.5, 4.0, 6.5), (8.5, 9.0, 9.4), 0.7)], image)
    assert shape == image.GetSize()[1::-1] and sorted(found) == [7, 8, 9]
    assert found[7].tolist() == [[4.0, 4.5, 9.0, 9.5, 0.7]]


def test_boxes_link_over_a_missed_slab_and_not_beside_each_other():
    def at(x, score):
        return [x, 10.0, x + 6.0, 16.0, score]

    found = [
        np.array(rows).reshape(-1, 5) for rows in ([at(10, 0.4), at(40, 0.3)], [at(12, 0.9)], [], [at(14, 0.6)], [], [], [at(14, 0.5)])
    ]
    linked = link_boxes(found)
    assert [(b.first, b.last, b.score) for b in linked] == [(0, 3, 0.9), (6, 6, 0.5), (0, 0, 0.3)]
    assert linked[0].corners == (10.0, 10.0, 20.0, 16.0)
    assert link_boxes([np.zeros((0, 5))] * 3) == ()


@pytest.mark.parametrize("corner", [(-3, -5), (0, 0), (4, 2)])
def test_a_window_cut_out_and_put_back_is_where_it_was(corner):
    array = np.random.default_rng(0).random((20, 24)).astype(np.float32)
    window = cut(array, corner, (32, 32))
    back = cut(window, (-corner[0], -corner[1]), array.shape)
    row, column = max(corner[0], 0), max(corner[1], 0)
    assert np.array_equal(back[row:, column:], array[row:, column:]) and not back[:row].any() and not back[:, :column].any()


def test_the_window_holds_everything_that_is_seen():
    pixels = np.zeros((5, 100, 120), np.uint8)
    pixels[:, 20:61, 33:99] = 9
    size = window_size([pixels])
    assert size == (64, 96) and cut(pixels, window_corner(pixels, size), size).sum() == pixels.sum()
