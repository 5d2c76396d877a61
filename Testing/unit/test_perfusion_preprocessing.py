"""Equations 1 and 2, the median filter against scipy, and the way of each lung to the network's grid and back."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from LungPerfusionAILib.static.filters import median_filter, uniform_filter
from LungPerfusionAILib.static.lung_boxes import box_lungs, centres, from_grid, to_grid
from LungPerfusionAILib.static.preprocessing import (
    Preprocessing,
    discretize,
    enhance,
    equalize,
    high_intensity,
    place,
    sample_lungs,
    spect_targets,
)
from LungPerfusionCore.errors import InputError

SMALL = Preprocessing(shape=(16, 8, 8), median=4, uniform=2)


def levels(seed, shape=(9, 12, 7), top=256):
    return np.random.default_rng(seed).integers(0, top, shape, dtype=np.uint8)


@given(st.integers(0, 10_000), st.integers(1, 8), st.tuples(*[st.integers(1, 11)] * 3), st.sampled_from((2, 9, 256)))
def test_median_equals_scipy_to_the_last_bit(seed, size, shape, top):
    values = levels(seed, shape, top)
    assert np.array_equal(median_filter(values, size, workers=2), ndimage.median_filter(values, size=size))


def test_the_published_window_equals_scipy_and_torch():
    torch = pytest.importorskip("torch")
    values = levels(3, (24, 20, 18))
    expected = ndimage.median_filter(values, size=10)
    assert np.array_equal(median_filter(values, 10), expected)
    assert np.array_equal(median_filter(torch.from_numpy(values), 10).numpy(), expected)


@given(st.integers(0, 10_000), st.integers(1, 6))
@settings(max_examples=15)
def test_masked_median_is_that_of_the_masks_voxels(seed, size):
    values, mask = levels(seed), np.random.default_rng(seed + 1).random((9, 12, 7)) < 0.6
    found = median_filter(values, size, mask)
    rng = np.random.default_rng(seed + 2)
    for k, j, i in zip(*(rng.integers(0, n, 20) for n in values.shape), strict=True):
        window = tuple(slice(max(c - size // 2, 0), c - size // 2 + size) for c in (k, j, i))
        inside = np.sort(values[window][mask[window]])
        assert found[k, j, i] == (inside[inside.size // 2] if mask[k, j, i] else 0)


def test_masked_median_on_a_tensor_is_the_same():
    torch = pytest.importorskip("torch")
    values, mask = levels(5), np.random.default_rng(6).random((9, 12, 7)) < 0.5
    found = median_filter(torch.from_numpy(values), 5, torch.from_numpy(mask)).numpy()
    assert np.array_equal(found, median_filter(values, 5, mask))


@pytest.mark.parametrize("values", [np.zeros((4, 4), np.uint8), np.zeros((4, 4, 4), np.float32)])
def test_median_refuses_what_it_cannot_count(values):
    with pytest.raises(ValueError, match="uint8"):
        median_filter(values, 3)


def test_masked_mean_does_not_see_the_outside():
    values, mask = np.full((10, 10, 10), 3.0, np.float32), np.zeros((10, 10, 10), bool)
    mask[2:7, 3:8, 1:9] = True
    values[~mask] = -1000
    found = uniform_filter(values, 5, mask)
    assert np.allclose(found[mask], 3.0, atol=1e-4) and not found[~mask].any()


def test_equalization_is_equation_1():
    rng = np.random.default_rng(1)
    hu, lung = rng.normal(-820, 90, (12, 12, 12)), rng.random((12, 12, 12)) < 0.7
    found = equalize(hu, lung)
    inside = np.clip(np.floor(hu[lung]), -1000, -300)
    chf = lambda x: np.count_nonzero(inside <= x)  # noqa: E731
    for value, result in list(zip(np.floor(hu[lung]), found[lung], strict=True))[:200]:
        expected = (chf(np.clip(value, -1000, -300)) - chf(-1000)) / (chf(-300) - chf(-1000))
        assert result == pytest.approx(expected, abs=1e-6)
    assert not found[~lung].any()


def test_outliers_take_the_ends_and_one_sided_lungs_do_not_divide_by_zero():
    hu, lung = np.array([-1024.0, -1000, -700, -300, 50]).reshape(5, 1, 1), np.ones((5, 1, 1), bool)
    found = equalize(hu, lung).ravel()
    assert found[0] == found[1] == 0 and found[3] == found[4] == 1 and 0 < found[2] < 1
    assert not equalize(np.full((3, 3, 3), -1010.0), np.ones((3, 3, 3), bool)).any()


def test_enhancement_keeps_order_and_range():
    rng = np.random.default_rng(2)
    lung = np.zeros((32, 16, 16), bool)
    lung[3:29, 2:14, 2:14] = True
    hu = np.where(np.arange(32)[:, None, None] < 16, -900.0, -750.0) + rng.normal(0, 20, lung.shape)
    found = enhance(hu, lung)
    assert found.min() >= 0 and found.max() <= 1 and not found[~lung].any()
    assert found[8][lung[8]].max() < found[24][lung[24]].min()


def test_discretization_has_eleven_levels():
    found = discretize(np.linspace(-0.5, 2, 1001))
    assert np.allclose(np.unique(found), np.arange(11) / 10)
    assert discretize(np.array([0.349, 0.351, 1.7])) == pytest.approx([0.3, 0.4, 1.0])


def two_lungs(orientation=None, oblique=0.0, spacing=(3.0, 3.5, 4.0)):
    """A CT with two boxes of lung (float HU that tells positions apart) and its labels."""
    k, j, i = np.mgrid[0:40, 0:36, 0:50].astype(np.float32)
    hu = np.full(k.shape, 40.0, np.float32)
    labels = np.zeros(k.shape, np.uint8)
    labels[6:34, 8:30, 4:20], labels[8:36, 9:31, 28:46] = 1, 2
    lung = labels > 0
    hu[lung] = (-900 + 3 * k + 2 * j + i)[lung]
    images = []
    for array in (np.rint(hu).astype(np.int16), labels):
        image = sitk.GetImageFromArray(array)
        image.SetSpacing(spacing)
        image.SetOrigin((-70.0, -50.0, 300.0))
        c, s = np.cos(oblique), np.sin(oblique)
        image.SetDirection((c, -s, 0, s, c, 0, 0, 0, 1))
        images.append(sitk.DICOMOrient(image, orientation) if orientation else image)
    return images


@pytest.mark.parametrize(("orientation", "oblique"), [(None, 0.0), ("RAS", 0.0), ("ASL", 0.0), (None, 0.3)])
def test_a_map_returns_to_the_very_voxels_it_came_from(orientation, oblique):
    ct, labels = two_lungs(orientation, oblique)
    boxed = box_lungs(ct, labels)
    linear = lambda k, j, i, c: c + 0.01 * k - 0.02 * j + 0.015 * i  # noqa: E731
    maps, expected = {}, {}
    for n, box in enumerate(boxed.boxes):
        shape = box.mask.shape
        grid = np.meshgrid(*(centres(m, g) for m, g in zip(shape, SMALL.shape, strict=True)), indexing="ij")
        values = linear(*grid, n + 1.0).astype(np.float32)
        maps[box.side] = from_grid(values, np.ones(SMALL.shape, bool), shape)
        expected[box.side] = linear(*np.mgrid[tuple(slice(0, m) for m in shape)], n + 1.0)
        inner = tuple(slice(int(np.ceil(m / g)), m - int(np.ceil(m / g))) for m, g in zip(shape, SMALL.shape, strict=True))
        assert np.allclose(maps[box.side][inner], expected[box.side][inner], atol=1e-4)
    image = boxed.image(maps)
    assert image.GetSize() == ct.GetSize() and image.GetOrigin() == ct.GetOrigin()
    assert image.GetSpacing() == ct.GetSpacing() and image.GetDirection() == ct.GetDirection()
    found, lung = sitk.GetArrayFromImage(image), sitk.GetArrayFromImage(labels)
    assert not found[lung == 0].any() and found[lung > 0].all()
    reference = sitk.GetArrayFromImage(sitk.DICOMOrient(image, "LPS"))
    for box in boxed.boxes:
        assert np.array_equal(reference[box.slices][box.mask], maps[box.side][box.mask])


@given(st.tuples(*[st.integers(3, 40)] * 3), st.integers(0, 1000))
@settings(max_examples=20)
def test_a_constant_goes_there_and_back_unchanged(shape, seed):
    mask = ndimage.binary_opening(np.random.default_rng(seed).random(shape) < 0.9) | (np.indices(shape).sum(0) % 5 == 0)
    values, lung = to_grid(np.full(shape, 7.0, np.float32), mask, (16, 8, 8), 0.1)
    assert np.allclose(values[lung], 7.0, atol=1e-4)
    assert np.allclose(from_grid(values, lung, shape), 7.0 if lung.any() else 0.0, atol=1e-4)


def test_averaging_leaves_no_alias_of_noise():
    noise = np.random.default_rng(0).normal(0, 100, (128, 64, 64)).astype(np.float32)
    values, lung = to_grid(noise, np.ones(noise.shape, bool), (16, 8, 8))
    assert lung.all() and values.std() < 100 / np.sqrt(8**3 * 0.5)


def test_the_order_of_the_files_axes_makes_no_difference():
    plain, turned = two_lungs(), two_lungs("RAS")
    first, second = (sample_lungs(*pair, SMALL)[1] for pair in (plain, turned))
    for a, b in zip(first, second, strict=True):
        assert a.side == b.side and np.array_equal(a.enhanced, b.enhanced) and np.array_equal(a.lung, b.lung)


def test_targets_are_counts_over_their_75th_percentile_in_levels():
    ct, labels = two_lungs()
    counts = np.where(sitk.GetArrayFromImage(labels) == 1, 100.0, np.where(sitk.GetArrayFromImage(labels) == 2, 50.0, 3.0)).astype(
        np.float32
    )
    spect = sitk.GetImageFromArray(counts)
    spect.CopyInformation(ct)
    assert high_intensity(spect, labels) == pytest.approx(100.0 if (counts == 100).sum() * 3 > (counts == 50).sum() else 50.0)
    boxed, samples = sample_lungs(ct, labels, SMALL)
    targets = dict(zip([s.side for s in samples], spect_targets(spect, labels, boxed, samples, SMALL), strict=True))
    middle = (slice(4, 12), slice(3, 5), slice(3, 5))
    assert np.allclose(targets["right"][middle], 1.0) and np.allclose(targets["left"][middle], 0.5)


def test_a_spect_without_counts_in_the_lungs_is_refused():
    ct, labels = two_lungs()
    empty = sitk.Image(ct.GetSize(), sitk.sitkFloat32)
    empty.CopyInformation(ct)
    with pytest.raises(InputError, match="counts"):
        high_intensity(empty, labels)


def test_one_lung_alone_is_mapped_alone():
    ct, labels = two_lungs()
    boxed, samples = sample_lungs(ct, sitk.Cast(labels == 2, sitk.sitkUInt8) * 2, SMALL)
    assert [s.side for s in samples] == ["left"]
    image = place(boxed, samples, {"left": np.ones(SMALL.shape, np.float32)})
    assert np.array_equal(sitk.GetArrayFromImage(image) > 0, sitk.GetArrayFromImage(labels) == 2)
    with pytest.raises(InputError, match="no lung"):
        box_lungs(ct, labels * 0)


@pytest.mark.parametrize("contract", [{"shape": [100, 64, 64]}, {"median": 0}, {"median": 64}, {"low_hu": 0.0}, {"colour": 1}])
def test_contracts_that_make_no_sense_are_refused(contract):
    with pytest.raises(InputError):
        Preprocessing.of(contract)


@pytest.mark.parametrize(
    "contract",
    [
        {"shape": "abc"}, {"shape": None}, {"shape": [128.7, 64, 64]}, {"low_hu": "x"}, {"median": "3"}, {"median": 1.5}, {"uniform": None},
        {"percentile": True}, {"levels": 2.5}, {"masked_filters": "no"}, {"mirror_left": 0}, {"lung_share": "a"},
    ],
)  # fmt: skip
def test_values_of_the_wrong_kind_in_a_card_are_named(contract):
    """An unexpected error, or, for "no", filters that were masked all the same."""
    with pytest.raises(InputError, match=f"input contract has a '{next(iter(contract))}' of the wrong kind"):
        Preprocessing.of(contract)


@pytest.mark.parametrize("contract", [{"shape": [10**6] * 3}, {"low_hu": -1e9}, {"levels": 10**9}, {"lung_share": 2}, {"lung_share": -1}])
def test_a_contract_that_would_fill_the_memory_is_refused(contract):
    with pytest.raises(InputError):
        Preprocessing.of(contract)


def test_whole_numbers_may_stand_for_hounsfield_units():
    assert Preprocessing.of({"low_hu": -1000, "high_hu": -300, "percentile": 75}) == Preprocessing()


def test_a_contract_survives_its_card():
    assert Preprocessing.of(SMALL.as_dict()) == SMALL


def test_a_mirrored_left_lung_returns_to_where_it_was():
    rng = np.random.default_rng(8)
    labels = np.zeros((20, 24, 40), np.uint8)
    labels[2:18, 4:20, 3:17], labels[2:18, 4:20, 23:37] = 1, 2
    ct = sitk.GetImageFromArray(np.where(labels > 0, rng.integers(-950, -700, labels.shape), 40).astype(np.int16))
    lungs = sitk.GetImageFromArray(labels)
    spect = sitk.GetImageFromArray(np.where(labels > 0, rng.uniform(20, 100, labels.shape), 0).astype(np.float32))
    plain, mirrored = (Preprocessing(shape=(16, 8, 8), median=3, uniform=3, mirror_left=m) for m in (False, True))
    found = {}
    for p in (plain, mirrored):
        boxed, samples = sample_lungs(ct, lungs, p)
        targets = spect_targets(spect, lungs, boxed, samples, p)
        found[p] = samples, targets, place(boxed, samples, {s.side: s.hu for s in samples}, p)
    (right, left), (same, other) = found[plain][0], found[mirrored][0]
    assert np.array_equal(right.enhanced, same.enhanced) and np.array_equal(left.hu[:, :, ::-1], other.hu)
    assert np.allclose(left.enhanced[:, :, ::-1], other.enhanced, atol=1e-6)  # odd windows are symmetric
    assert np.array_equal(found[plain][1][1][:, :, ::-1], found[mirrored][1][1])
    assert np.array_equal(*(sitk.GetArrayViewFromImage(found[p][2]) for p in (plain, mirrored)))


def test_boxes_are_the_product_with_a_matrix_an_axis():
    """Added up in a fixed order (``steady``), which a BLAS does not do; otherwise the same."""
    from LungPerfusionAILib.static.lung_boxes import _apply, _averaging, _linear

    values = np.random.default_rng(0).normal(-800, 100, (30, 41, 22)).astype(np.float32)
    matrices = [_averaging(30, 16), _linear(41, 50), _averaging(22, 22)]
    found = _apply(matrices, values)
    right = np.einsum("ak,bj,ci,kji->abc", *(m.astype(float) for m in matrices), values.astype(float))
    assert found.dtype == np.float32 and found.shape == (16, 50, 22)
    np.testing.assert_allclose(found, right, atol=1e-3)
