"""Lungs of a real chest CT, of that CT made ill, and of volumes that hold none."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from changed_ct import LEFT_LOBES, RIGHT_LOBES, filled, with_array
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from scipy import ndimage
from skimage.morphology import convex_hull_image

from LungPerfusionCore.errors import Cancelled, InputError
from LungPerfusionCore.lungs.airways import AirwayParameters, find_chains
from LungPerfusionCore.lungs.grid import Grid
from LungPerfusionCore.lungs.hull import convex_hull
from LungPerfusionCore.lungs.segmentation import LEFT_LUNG, RIGHT_LUNG, lung_heart_hull, segment_lungs
from LungPerfusionCore.numerics.overlap import dice


def arrays(segmentation) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return tuple(sitk.GetArrayFromImage(part) for part in (segmentation.labels, segmentation.airways, segmentation.missing))


def test_full_resolution_against_the_reference_lobes(real_ct_path):
    image = sitk.ReadImage(str(real_ct_path))
    lobes = sitk.GetArrayFromImage(sitk.ReadImage(str(real_ct_path.with_name("mask.nii.gz"))))
    right, left = np.isin(lobes, RIGHT_LOBES), np.isin(lobes, LEFT_LOBES)
    labels, airways, missing = arrays(segment_lungs(image))
    assert dice(labels > 0, right | left) >= 0.985
    assert (labels > 0).sum() * np.prod(image.GetSpacing()) / 1000 == pytest.approx(3694, rel=0.03)
    assert not np.any(right & (labels == LEFT_LUNG)) and not np.any(left & (labels == RIGHT_LUNG))
    assert ((labels > 0).astype(int) + airways + missing).max() == 1
    trachea = lobes == 16
    # The reference follows the lumen a little into the lungs, past the main bronchi.
    assert (airways[trachea] > 0).mean() > 0.6 and (labels[trachea] > 0).mean() < 0.01
    assert (labels[ndimage.binary_erosion(trachea)] > 0).mean() < 1e-3


def test_one_lung_gone_is_not_taken_for_the_other(coarse_ct):
    image, array, lobes = coarse_ct
    for gone, kept, side, name in ((LEFT_LOBES, RIGHT_LOBES, RIGHT_LUNG, "left"), (RIGHT_LOBES, LEFT_LOBES, LEFT_LUNG, "right")):
        result = segment_lungs(with_array(image, filled(array, np.isin(lobes, gone))))
        labels, _, missing = arrays(result)
        assert set(np.unique(labels)) == {0, side}
        assert dice(labels > 0, np.isin(lobes, kept)) > 0.94
        assert any(f"No {name} lung" in note for note in result.warnings)
        lost = np.isin(lobes, gone)
        assert missing[lost].mean() > 0.4 and missing[lost].sum() > 0.6 * missing.sum()


def test_touching_lungs_are_parted(coarse_ct):
    image, array, lobes = coarse_ct
    right, left = (ndimage.distance_transform_edt(~np.isin(lobes, side)) for side in (RIGHT_LOBES, LEFT_LOBES))
    bridge = (right + left <= 4) & (lobes != 16)
    assert bridge.sum() > 50
    bridged = np.where(bridge, -840, array)
    labels, _, _ = arrays(segment_lungs(with_array(image, bridged)))
    for side, own in ((RIGHT_LUNG, RIGHT_LOBES), (LEFT_LUNG, LEFT_LOBES)):
        assert dice(labels == side, np.isin(lobes, own)) > 0.93
    wrong = np.isin(lobes, RIGHT_LOBES) & (labels == LEFT_LUNG) | np.isin(lobes, LEFT_LOBES) & (labels == RIGHT_LUNG)
    assert wrong.sum() < 0.004 * np.isin(lobes, RIGHT_LOBES + LEFT_LOBES).sum()


def test_effusion_is_reported_and_not_counted(coarse_ct):
    image, array, lobes = coarse_ct
    right = np.isin(lobes, RIGHT_LOBES)
    rows = np.indices(array.shape)[1]
    lost = right & (rows > np.quantile(rows[right], 0.7))
    result = segment_lungs(with_array(image, filled(array, lost, 12.0)))
    labels, _, missing = arrays(result)
    assert not np.any(labels[ndimage.binary_erosion(lost)])
    near = ndimage.binary_dilation(lost, iterations=2)
    assert missing[near].sum() > 0.35 * lost.sum() and missing[near].sum() > 0.9 * missing.sum()
    assert any("ml" in note and "right lung" in note for note in result.warnings)
    assert any("are not counted as lung" in note for note in result.warnings)


def test_a_mass_inside_the_lung_is_missing_and_a_vessel_is_not(coarse_ct):
    image, array, lobes = coarse_ct
    inside = ndimage.distance_transform_edt(np.isin(lobes, (14,)), sampling=image.GetSpacing()[::-1])
    centre = np.unravel_index(inside.argmax(), inside.shape)
    grid = np.indices(array.shape) - np.array(centre)[:, None, None, None]
    away = np.sqrt(((grid * np.array(image.GetSpacing()[::-1])[:, None, None, None]) ** 2).sum(axis=0))
    labels, _, missing = arrays(segment_lungs(with_array(image, np.where(away < 22, 40, array))))
    assert missing[away < 18].mean() > 0.8 and missing[away > 30].sum() == 0
    labels, _, missing = arrays(segment_lungs(with_array(image, np.where(away < 5, 40, array))))
    assert labels[away < 5].all() and not missing.any()


def test_a_healthy_chest_misses_nothing(coarse_ct):
    result = segment_lungs(coarse_ct[0])
    assert not np.any(arrays(result)[2]) and result.warnings == ()


def test_gas_in_the_abdomen_and_a_hollow_table_are_not_lung(coarse_ct):
    image, array, lobes = coarse_ct
    lowest = np.nonzero(np.isin(lobes, RIGHT_LOBES + LEFT_LOBES).any(axis=(1, 2)))[0][0]
    changed = array.copy()
    spots = np.indices(array.shape)
    body = ndimage.binary_fill_holes(array[lowest] > -300)
    rows, columns = np.nonzero(body)
    centre = (lowest - 2, int(rows.mean()) - 6, int(columns.mean()) + 4)
    gas = sum((spots[axis] - centre[axis]) ** 2 * image.GetSpacing()[2 - axis] ** 2 for axis in range(3)) < 33.0**2
    changed[gas] = -1000 + np.random.default_rng(0).normal(0, 10, int(gas.sum())).astype(np.int16)
    bottom = array.shape[1] - 8
    changed[:, bottom : bottom + 7, 6:-6] = 60
    changed[:, bottom + 1 : bottom + 6, 7:-7] = -995
    labels, _, _ = arrays(segment_lungs(with_array(image, changed)))
    assert not np.any(labels[gas]) and not np.any(labels[:, bottom:])
    assert dice(labels > 0, np.isin(lobes, RIGHT_LOBES + LEFT_LOBES)) > 0.94


@pytest.mark.parametrize("levels", [slice(30, 41), slice(0, 40), slice(36, 66), slice(34, 37)])
def test_a_part_of_the_chest_is_enough_and_said(coarse_ct, levels):
    image, _array, lobes = coarse_ct
    part = image[:, :, levels.start : levels.stop]
    result = segment_lungs(part)
    labels = arrays(result)[0]
    reference = lobes[levels]
    assert dice(labels > 0, np.isin(reference, RIGHT_LOBES + LEFT_LOBES)) > 0.93
    assert not np.any((labels == LEFT_LUNG) & ndimage.binary_erosion(np.isin(reference, RIGHT_LOBES)))
    assert not np.any((labels == RIGHT_LUNG) & ndimage.binary_erosion(np.isin(reference, LEFT_LOBES)))
    assert any("does not cover the whole lungs" in note for note in result.warnings)


@pytest.mark.parametrize(("wider", "hu", "air"), [(1.5, -940, -980), (0.3, -870, -980), (1.6, -920, -905)])
def test_the_tip_of_a_lung_in_a_slab_is_no_bronchus(wider, hu, air):
    """Eight slices through the base: beside the heart a lung begins as a small round section, which a bronchus is as well.

    Scatter makes the air of a bronchus brighter: -905 HU beside the enhanced heart of LIDC-IDRI-0003.
    """
    k, j, i = np.indices((8, 80, 80))
    array = np.full((8, 80, 80), 40, np.int16)
    lungs = (np.hypot(j - 40, i - 12) < 10) | (np.hypot(j - 40, i - 68) < 10)
    tip, bronchus = np.hypot(j - 20, i - 46) < 2.0 + wider / 2.6 * k, np.hypot(j - 45, i - 36) < 2.5
    array[lungs], array[tip], array[bronchus] = -850, hu, air
    image = sitk.GetImageFromArray(array)
    image.SetSpacing((2.6, 2.6, 2.6))
    found = find_chains(Grid.of(image), lungs | tip | bronchus, lungs | tip, 40.0, AirwayParameters())
    assert (found == bronchus).all()


def test_a_field_of_view_that_cuts_into_the_lungs(coarse_ct):
    image, _array, lobes = coarse_ct
    columns = np.nonzero(np.isin(lobes, RIGHT_LOBES + LEFT_LOBES).any(axis=(0, 1)))[0]
    cut = slice(int(columns[0]) + 5, int(columns[-1]) - 5)
    labels = arrays(segment_lungs(image[cut.start : cut.stop, :, :]))[0]
    reference = lobes[:, :, cut]
    assert dice(labels == RIGHT_LUNG, np.isin(reference, RIGHT_LOBES)) > 0.9
    assert dice(labels == LEFT_LUNG, np.isin(reference, LEFT_LOBES)) > 0.9


def phantom(fill: float, air: float | None) -> sitk.Image:
    """A cylinder of tissue in air, with a small air pocket if asked."""
    k, j, i = np.indices((40, 60, 60))
    array = np.where(np.hypot(j - 30, i - 30) < 24, fill, -1000.0)
    if air is not None:
        array[(k - 20) ** 2 + (j - 25) ** 2 + (i - 30) ** 2 < 16] = air
    image = sitk.GetImageFromArray(array.astype(np.int16))
    image.SetSpacing((4.0, 4.0, 4.0))
    return image


@pytest.mark.parametrize(
    ("image", "words"),
    [
        (phantom(30, None), "No lungs were found"),
        (phantom(30, -1000), "No lungs were found"),
        (phantom(-1000, None), "No lungs were found"),
        (sitk.Image([20, 20], sitk.sitkInt16), "3D"),
        (sitk.Image([20, 20, 20], sitk.sitkVectorInt16), "3D"),
        (sitk.Image([20, 20, 1], sitk.sitkInt16), "20x20x1"),
        (sitk.Image([20, 20, 20], sitk.sitkFloat32) + float("nan"), "not finite"),
        (sitk.Image([20, 20, 20], sitk.sitkFloat32) + float("inf"), "not finite"),
    ],
)
def test_refusals_are_one_sentence(image, words):
    with pytest.raises(InputError, match=words) as caught:
        segment_lungs(image)
    assert str(caught.value).endswith(".") and "\n" not in str(caught.value)


def test_progress_rises_and_can_cancel(coarse_ct):
    seen = []
    segment_lungs(coarse_ct[0], progress=lambda fraction, text="": seen.append(fraction))
    assert seen == sorted(seen) and seen[0] == 0.0 and seen[-1] == 1.0

    def stop(fraction: float, text: str = "") -> None:
        if fraction > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        segment_lungs(coarse_ct[0], progress=stop)


@given(hnp.arrays(bool, st.tuples(st.integers(2, 12), st.integers(2, 12))).filter(np.any))
def test_convex_hull_is_that_of_scikit_image(mask):
    rows, columns = np.nonzero(mask)
    flat = len(rows) < 3 or np.linalg.matrix_rank(np.stack([rows - rows[0], columns - columns[0]])) < 2
    hull = convex_hull(mask)
    assert not np.any(mask & ~hull)
    assert np.array_equal(convex_hull(hull), hull)
    if not flat:
        assert np.array_equal(hull, convex_hull_image(mask, offset_coordinates=False))


def test_lung_heart_hull_holds_lungs_and_heart(coarse_ct):
    image, _array, lobes = coarse_ct
    segmentation = segment_lungs(image)
    hull = sitk.GetArrayFromImage(lung_heart_hull(image, segmentation.labels)) > 0
    labels = arrays(segmentation)[0]
    assert not np.any((labels > 0) & ~hull)
    heart = (lobes == 51) & (labels > 0).any(axis=(1, 2))[:, None, None]
    assert hull[heart].mean() > 0.9
    assert hull.mean(axis=(1, 2))[(labels > 0).any(axis=(1, 2))].max() < 0.5
    with pytest.raises(InputError, match="same grid"):
        lung_heart_hull(image[:, :, 1:], segmentation.labels)
