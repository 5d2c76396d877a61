"""Two-material decomposition forward and back, iodine maps with their units, and what is refused."""

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.dual_energy import coefficients, synthesize
from LungPerfusionCore.imaging.materials import effective_energy, iodine_hu_per_mg_ml
from PerfusionDefectQuantLib.iodine import decompose, read_iodine

SHAPE = (6, 12, 14)


def image(array, spacing=(0.8, 0.8, 2.0), origin=(-10.0, 5.0, 30.0)):
    result = sitk.GetImageFromArray(np.asarray(array, dtype=np.float32))
    result.SetSpacing(spacing)
    result.SetOrigin(origin)
    result.SetDirection((1, 0, 0, 0, -1, 0, 0, 0, -1))
    return result


def tissue(seed):
    rng = np.random.default_rng(seed)
    return rng.uniform(0.05, 1.1, SHAPE), rng.uniform(0.0, 15.0, SHAPE)


def pair(seed, low_kv, high_kv):
    fraction, iodine = tissue(seed)
    images = [image(synthesize(fraction, iodine, effective_energy(kv))) for kv in (low_kv, high_kv)]
    return fraction, iodine, *images


@given(st.integers(0, 10_000), st.sampled_from([(80, 140), (90, "Sn150"), (80, "Sn140"), (100, 140), (80.0, 120.0)]))
def test_forward_and_back_within_one_percent(seed, voltages):
    fraction, iodine, low, high = pair(seed, *voltages)
    maps = decompose(low, high, *voltages)
    got = sitk.GetArrayFromImage(maps.iodine)
    assert np.abs(got - iodine).max() < 0.01 * iodine.max()
    np.testing.assert_allclose(got, iodine, rtol=0.01, atol=0.005)
    plain = synthesize(fraction, np.zeros(SHAPE), effective_energy(120))
    np.testing.assert_allclose(sitk.GetArrayFromImage(maps.virtual_noncontrast), plain, atol=0.5)
    assert maps.iodine.GetDirection() == low.GetDirection() and maps.iodine.GetMetaData("voxel_units") == "mg/mL"
    assert maps.notes == ()


def test_noise_stays_unbiased_because_negative_iodine_is_kept():
    rng = np.random.default_rng(1)
    shape = (20, 40, 40)
    fraction = np.full(shape, 0.15)
    images = [image(synthesize(fraction, np.zeros(shape), effective_energy(kv)) + rng.normal(0, 20, shape)) for kv in (80, 140)]
    got = sitk.GetArrayFromImage(decompose(*images).iodine)
    c = coefficients(effective_energy(80), effective_energy(140))
    expected_sd = 20 * np.hypot(1000 + c.tissue_low, 1000 + c.tissue_high) / abs(c.determinant)
    assert got.std() == pytest.approx(expected_sd, rel=0.02)
    assert abs(got.mean()) < 4 * expected_sd / np.sqrt(got.size)


def test_high_image_on_another_grid_is_resampled_and_said():
    k, j, i = np.mgrid[:8, :20, :20]
    ramp = 0.1 + 0.01 * k + 0.005 * j + 0.005 * i  # linear, so that linear interpolation is exact
    low = image(synthesize(ramp, 2 * ramp, effective_energy(80)))
    high_grid = image(synthesize(ramp, 2 * ramp, effective_energy(140)))
    shifted = sitk.Resample(high_grid, (18, 18, 7), sitk.Transform(), sitk.sitkLinear,
                            high_grid.TransformContinuousIndexToPhysicalPoint((0.5, 0.5, 0.5)), high_grid.GetSpacing(),
                            high_grid.GetDirection())  # fmt: skip
    maps = decompose(low, shifted)
    assert len(maps.notes) == 1 and "resampled to the grid of the low-energy image" in maps.notes[0]
    inner = (slice(1, 7), slice(1, 18), slice(1, 18))
    np.testing.assert_allclose(sitk.GetArrayFromImage(maps.iodine)[inner], (2 * ramp)[inner], atol=0.01)


def test_refused_pairs():
    _, _, low, high = pair(3, 80, 140)
    with pytest.raises(InputError, match="at least 5 keV"):
        decompose(low, high, 140, 80)
    with pytest.raises(InputError, match="at least 5 keV"):
        decompose(low, high, 80, 80)
    far = sitk.Image(high)
    far.SetOrigin((5000.0, 0.0, 0.0))
    with pytest.raises(InputError, match="overlap"):
        decompose(low, far)
    fraction = np.full((6, 12, 14), 1.0)
    iodine = np.full((6, 12, 14), 10.0)
    dense = [image(synthesize(fraction, iodine, effective_energy(kv)) + np.arange(14)) for kv in (80, 140)]
    with pytest.raises(InputError, match="exchanged"):
        decompose(dense[1], dense[0])
    broken = sitk.GetArrayFromImage(low)
    broken[0, 0, 0] = np.nan
    with pytest.raises(InputError, match="NaN"):
        decompose(image(broken), high)


@given(st.integers(0, 1000), st.sampled_from([("mg/mL", 1.0), ("ug/ml", 1000.0), ("100ug/cc", 10.0), ("mg/cm3", 1.0)]))
def test_concentrations_of_any_spelling(seed, unit):
    iodine = np.random.default_rng(seed).normal(1.2, 0.6, SHAPE)
    got = read_iodine(image(iodine * unit[1]), unit[0])
    np.testing.assert_allclose(sitk.GetArrayFromImage(got.iodine), iodine, rtol=1e-4, atol=1e-4)
    assert got.source_unit == "mg/mL" and bool(got.notes) == (unit[1] != 1.0)


def test_hounsfield_map_is_converted_at_its_voltage():
    iodine = np.random.default_rng(5).normal(1.2, 0.3, SHAPE)
    for kv in (80, 120, "Sn150"):
        gain = iodine_hu_per_mg_ml(effective_energy(kv))
        got = read_iodine(image(iodine * gain), "HU", hu_kv=kv)
        np.testing.assert_allclose(sitk.GetArrayFromImage(got.iodine), iodine, rtol=1e-4)
        assert got.hu_per_mg_ml == pytest.approx(gain) and "divided by" in got.notes[0]
    own = read_iodine(image(iodine * 25.0), "HU", hu_per_mg_ml=25.0)
    np.testing.assert_allclose(sitk.GetArrayFromImage(own.iodine), iodine, rtol=1e-4)


def test_wrong_units_are_refused_by_name():
    iodine = np.random.default_rng(6).normal(1.2, 0.3, SHAPE)
    with pytest.raises(InputError, match="given in mg/mL, but .* HU"):
        read_iodine(image(iodine * 25.0), "mg/mL")
    with pytest.raises(InputError, match="given in HU, but .* mg/mL"):
        read_iodine(image(iodine), "HU")
    with pytest.raises(InputError, match="Bq/mL"):
        read_iodine(image(iodine), "Bq/mL")
    with pytest.raises(InputError, match="looks like a CT"):
        read_iodine(image(np.random.default_rng(7).normal(-850, 100, SHAPE)), "mg/mL")
