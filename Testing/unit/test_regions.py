"""Regions add up to the voxel, whatever the labels, the orientation and the names."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.regions import LOBES, ZONES, regions_from_labels, regions_from_lobes, regions_from_zones

SHAPE = (7, 5, 6)
LOBE_NAMES = {3: "lung_upper_lobe_right", 4: "RML", 9: "right lower lobe", 10: "Left superior lobe", 11: "LLL", 12: "trachea"}
LOBE_OF_LABEL = {3: "RUL", 4: "RML", 9: "RLL", 10: "LUL", 11: "LLL"}


def image_of(array: np.ndarray, spacing=(2.0, 1.5, 3.0), direction=None) -> sitk.Image:
    image = sitk.GetImageFromArray(array.astype(np.uint8))
    image.SetSpacing(spacing)
    image.SetOrigin((-20.0, 13.0, 101.5))
    if direction is not None:
        image.SetDirection(tuple(np.asarray(direction, float).ravel()))
    return image


def label_arrays(*values: int):
    return hnp.arrays(np.uint8, SHAPE, elements=st.sampled_from((0, *values))).filter(np.any)


def assert_partition(regions) -> None:
    labels = sitk.GetArrayFromImage(regions.labels)
    assert set(np.unique(labels)) - {0} == set(regions.names)
    sides = [name for name in ("right", "left") if name in regions.groups]
    assert np.array_equal(regions.mask("whole"), labels > 0)
    assert sum(regions.mask(side).astype(int) for side in sides).max() == 1
    assert sum(int(regions.mask(side).sum()) for side in sides) == int((labels > 0).sum())
    for side in sides:
        parts = [name for name in regions.names.values() if name.lower().startswith("r" if side == "right" else "l")]
        assert sum(int(regions.mask(part).sum()) for part in parts) == int(regions.mask(side).sum())
        assert regions.volume_ml(side) == pytest.approx(sum(regions.volume_ml(part) for part in parts), rel=1e-12)
    assert list(regions.groups)[:1] == ["whole"]


@given(label_arrays(1, 2))
def test_zones_partition_every_pair_of_lungs(array):
    regions = regions_from_zones(image_of(array))
    assert_partition(regions)
    for side, value in (("right", 1), ("left", 2)):
        expected = array == value
        assert np.array_equal(regions.mask(side) if side in regions.groups else np.zeros(SHAPE, bool), expected)


@given(label_arrays(3, 4, 9, 10, 11, 12))
def test_lobes_partition_what_is_named(array):
    if not np.isin(array, list(LOBE_OF_LABEL)).any():
        with pytest.raises(InputError, match="hold no voxels"):
            regions_from_lobes(image_of(array), LOBE_NAMES)
        return
    regions = regions_from_lobes(image_of(array), LOBE_NAMES)
    assert_partition(regions)
    for label, lobe in LOBE_OF_LABEL.items():
        present = lobe in regions.groups
        assert present == bool((array == label).any())
        assert np.array_equal(regions.mask(lobe), array == label) if present else any(lobe in note for note in regions.warnings)


@given(label_arrays(3, 4, 9, 10, 11), label_arrays(1, 2), st.sampled_from(("nearest", "rest", "drop")))
def test_lungs_bound_the_lobes(lobes, lungs, unassigned):
    try:
        regions = regions_from_lobes(image_of(lobes), LOBE_NAMES, image_of(lungs), unassigned=unassigned)
    except InputError as error:
        assert unassigned == "drop" and "no voxels" in str(error)
        return
    assert_partition(regions)
    whole = regions.mask("whole")
    assert not np.any(whole & (lungs == 0))
    if unassigned != "drop":
        assert np.array_equal(whole, lungs > 0)
        for side, value in (("right", 1), ("left", 2)):
            if side in regions.groups:
                assert np.array_equal(regions.mask(side), lungs == value)


def test_nearest_lobe_is_nearest_in_millimetres():
    lobes = np.zeros((1, 1, 9), np.uint8)
    lobes[0, 0, :] = [3, 0, 0, 4, 0, 9, 10, 0, 11]
    lungs = np.array([[[1, 1, 1, 1, 1, 1, 2, 2, 2]]], np.uint8)
    regions = regions_from_lobes(image_of(lobes), LOBE_NAMES, image_of(lungs))
    named = [regions.names[value] for value in sitk.GetArrayFromImage(regions.labels).ravel()]
    assert named == ["RUL", "RUL", "RML", "RML", "RML", "RLL", "LUL", "LUL", "LLL"]
    assert any("leave 50 % of the right lung" in note and "given to the nearest lobe" in note for note in regions.warnings), (
        regions.warnings
    )


def test_a_lung_without_all_its_lobes_keeps_the_rest_apart():
    lobes = np.zeros(SHAPE, np.uint8)
    lobes[:3], lobes[4:] = 3, 11
    lungs = np.ones(SHAPE, np.uint8)
    lungs[4:] = 2
    regions = regions_from_lobes(image_of(lobes), LOBE_NAMES, image_of(lungs))
    assert np.array_equal(np.nonzero(regions.mask("right_rest").any(axis=(1, 2)))[0], [3])
    assert "Not among the given lobes: RML, RLL, LUL." in regions.warnings


def test_zones_are_equal_thirds_within_one_level():
    rng = np.random.default_rng(4)
    array = np.zeros((60, 20, 20), np.uint8)
    array[:, :, :10] = 1
    array[:, :, 10:] = 2
    array[rng.random(array.shape) < np.linspace(0.1, 0.8, 60)[:, None, None]] = 0
    regions = regions_from_zones(image_of(array))
    for side in ("right", "left"):
        level = regions.mask(side).sum(axis=(1, 2)).max()
        for third in ("apical", "middle", "basal"):
            assert abs(3 * int(regions.mask(f"{side}_{third}").sum()) - int(regions.mask(side).sum())) <= 3 * level
        rows = [np.nonzero(regions.mask(f"{side}_{third}").any(axis=(1, 2)))[0] for third in ("basal", "middle", "apical")]
        assert rows[0].max() < rows[1].min() and rows[1].max() < rows[2].min()


@given(label_arrays(1, 2), st.permutations((0, 1, 2)), st.tuples(*[st.booleans()] * 3))
def test_zones_do_not_depend_on_how_axes_are_stored(array, order, flips):
    image = image_of(array)
    turned = sitk.Flip(sitk.PermuteAxes(image, list(order)), list(flips))
    expected = regions_from_zones(image)
    result = regions_from_zones(turned)
    # Turned back, the labels must be the very same voxels: flip undone first, then the permutation.
    back = sitk.PermuteAxes(sitk.Flip(result.labels, list(flips)), [int(axis) for axis in np.argsort(order)])
    assert np.array_equal(sitk.GetArrayViewFromImage(back), sitk.GetArrayViewFromImage(expected.labels))
    assert result.names == expected.names


def test_zones_follow_the_patient_on_an_oblique_grid():
    angle = np.deg2rad(25)
    tilt = [[1, 0, 0], [0, np.cos(angle), -np.sin(angle)], [0, np.sin(angle), np.cos(angle)]]
    image = image_of(np.ones((20, 20, 4), np.uint8), direction=tilt)
    regions = regions_from_zones(image)
    heights = {}
    for name in ("right_apical", "right_middle", "right_basal"):
        points = [image.TransformIndexToPhysicalPoint([int(n) for n in index[::-1]])[2] for index in np.argwhere(regions.mask(name))]
        heights[name] = (min(points), max(points))
        assert regions.volume_ml(name) == pytest.approx(regions.volume_ml("whole") / 3, rel=0.02)
    assert heights["right_basal"][1] < heights["right_middle"][0] and heights["right_middle"][1] < heights["right_apical"][0]


def test_too_few_levels_are_said():
    regions = regions_from_zones(image_of(np.ones((1, 4, 4), np.uint8)))
    assert regions.volume_ml("whole") == pytest.approx(16 * 9.0 / 1000)
    assert any("lies on too few slices for three zones (1)" in note for note in regions.warnings)
    assert any("no left lung" in note for note in regions.warnings)


def test_labels_mean_lobes_zones_or_lungs():
    array = np.zeros(SHAPE, np.uint8)
    array[:4], array[4:] = 1, 2
    assert "RUL" in regions_from_labels(image_of(array), {1: "RUL", 2: "LUL"}).groups
    assert set(regions_from_labels(image_of(array), {1: "Right lung", 2: "left"}).names.values()) == set(ZONES)
    zones = regions_from_labels(image_of(array), {1: "right_basal", 2: "left_basal"})
    assert list(zones.groups) == ["whole", "right", "left", "right_basal", "left_basal"]
    with pytest.raises(InputError, match="heart, spine"):
        regions_from_labels(image_of(array), {1: "heart", 2: "spine"})


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: regions_from_zones(image_of(np.zeros(SHAPE))), "lungs are empty"),
        (lambda: regions_from_zones(image_of(np.full(SHAPE, 7))), "label 7"),
        (lambda: regions_from_lobes(image_of(np.ones(SHAPE)), {1: "liver"}), "None of the given segments is a lobe"),
        (lambda: regions_from_lobes(image_of(np.ones(SHAPE)), {1: "RUL"}, unassigned="maybe"), "not to maybe"),
        (lambda: regions_from_lobes(image_of(np.ones(SHAPE)), {1: "RUL"}, image_of(np.ones((2, 2, 2)))), "same grid"),
        (lambda: regions_from_lobes(sitk.Cast(image_of(np.ones(SHAPE)), sitk.sitkFloat32), {1: "RUL"}), "whole numbers"),
    ],
)
def test_refusals_name_what_is_wrong(call, words):
    with pytest.raises(InputError, match=words):
        call()


def test_order_is_the_order_of_the_table():
    array = np.arange(np.prod(SHAPE)).reshape(SHAPE) % 5
    labels = np.choose(array, (3, 4, 9, 10, 11))
    assert list(regions_from_lobes(image_of(labels), LOBE_NAMES).groups) == ["whole", "right", "left", *LOBES]
