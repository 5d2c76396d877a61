"""High and low functional lung: every voxel in one of them, percentiles that split the volume, thresholds that move."""

from __future__ import annotations

import math

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionAILib.spect.functional_lung import HIGH, LOW, PRESETS, function_measurements, functional_lung
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.regions import regions_from_zones

SHAPE = (12, 8, 10)


def case(seed: int, levels: int | None = None):
    rng = np.random.default_rng(seed)
    lungs = np.zeros(SHAPE, np.uint8)
    lungs[:, 1:-1, 1:4], lungs[:, 1:-1, 6:9] = 1, 2
    values = rng.gamma(2.0, 30.0, SHAPE).astype(np.float32) if levels is None else rng.integers(1, 1 + levels, SHAPE).astype(np.float32)
    labels = sitk.GetImageFromArray(lungs)
    labels.SetSpacing((2.0, 2.0, 3.0))
    perfusion = sitk.GetImageFromArray(values)
    perfusion.CopyInformation(labels)
    return perfusion, regions_from_zones(labels), values


@settings(max_examples=25)
@given(seed=st.integers(0, 10**6), preset=st.sampled_from(sorted(PRESETS)), levels=st.sampled_from([None, 4]))
def test_low_and_high_share_out_the_lungs(seed, preset, levels):
    perfusion, regions, values = case(seed, levels)
    result = functional_lung(perfusion, regions, preset)
    labels, inside = sitk.GetArrayFromImage(result.labels), regions.mask("whole")
    assert np.array_equal(labels == LOW, inside & (values < np.float64(result.threshold)))
    assert np.array_equal(labels == HIGH, inside & (values >= np.float64(result.threshold)))
    found = {(m.region, m.quantity): m.value for m in result.measurements}
    for region in regions.groups:
        mask = regions.mask(region)
        assert found[region, "high_function_ml"] == pytest.approx(np.count_nonzero(mask & (labels == HIGH)) * 0.012)
        assert found[region, "low_function_ml"] + found[region, "high_function_ml"] == pytest.approx(found[region, "volume_ml"])
        assert found[region, "high_function_percent"] == pytest.approx(100 * np.mean(labels[mask] == HIGH))


@pytest.mark.parametrize(("preset", "share"), [("percentile_50", 50.0), ("percentile_70", 30.0), ("percentile_90", 10.0)])
def test_percentiles_spare_their_share(preset, share):
    perfusion, regions, _values = case(1)
    found = {(m.region, m.quantity): m.value for m in functional_lung(perfusion, regions, preset).measurements}
    assert found["whole", "high_function_percent"] == pytest.approx(share, abs=0.5)


@settings(max_examples=15)
@given(seed=st.integers(0, 10**6), scale=st.floats(0.01, 1000.0))
def test_the_published_threshold_is_relative(seed, scale):
    perfusion, regions, values = case(seed)
    result = functional_lung(perfusion, regions)
    assert result.threshold == pytest.approx(0.66 * np.percentile(values[regions.mask("whole")], 75), rel=1e-6)
    assert result.relative == pytest.approx(0.66)
    scaled = functional_lung(perfusion * scale, regions)
    # Rounding of the product may move a voxel that lies on the threshold.
    apart = np.count_nonzero(sitk.GetArrayViewFromImage(scaled.labels) != sitk.GetArrayViewFromImage(result.labels))
    assert apart <= 1


def test_a_threshold_by_hand_and_moved():
    perfusion, regions, values = case(7)
    result = functional_lung(perfusion, regions, threshold=40.0)
    assert (result.threshold, result.preset) == (40.0, "set by hand")
    moved = {(m.region, m.quantity): m.value for m in function_measurements(result.index, 55.0)}
    assert moved["left", "low_function_ml"] == pytest.approx(np.count_nonzero(values[regions.mask("left")] < 55.0) * 0.012)
    everything = {(m.region, m.quantity): m.value for m in function_measurements(result.index, math.inf)}
    assert everything["whole", "high_function_ml"] == 0.0


def test_refusals():
    perfusion, regions, _values = case(2)
    with pytest.raises(InputError, match="Unknown preset best; known are relative_0.66"):
        functional_lung(perfusion, regions, "best")
    with pytest.raises(InputError, match="shows no perfusion"):
        functional_lung(perfusion * 0, regions)
    with pytest.raises(InputError, match="not on the grid"):
        functional_lung(perfusion[:4], regions)
