"""Core and penumbra at any threshold: the index against a full recount, islands against connected components."""

from __future__ import annotations

import math

import numpy as np
import pytest
from dynamic_series_doubles import without_islands
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from LungPerfusionAILib.dynamic.island_levels import levels_above, levels_below
from LungPerfusionAILib.dynamic.lesion_index import CORE_RANGE, PENUMBRA_RANGE, REGIONS, LesionIndex, map_measurements
from LungPerfusionAILib.dynamic.series import PerfusionMaps
from LungPerfusionCore.errors import InputError

SHAPES = st.tuples(st.integers(1, 5), st.integers(1, 7), st.integers(1, 7))


@st.composite
def maps(draw, low: float, high: float, step: float):
    """A map of few values, so that ties are many, and a mask with holes."""
    shape = draw(SHAPES)
    whole = st.integers(round(low / step), round(high / step))
    values = draw(arrays.arrays(np.int32, shape, elements=whole)).astype(np.float32) * np.float32(step)
    return values, draw(arrays.arrays(bool, shape))


@given(maps(-3, 3, 0.5), st.integers(0, 9))
def test_every_threshold_is_free_of_islands(found, least):
    values, inside = found
    below, above = levels_below(values, inside, least), levels_above(values, inside, least)
    for threshold in np.arange(-3.25, 3.5, 0.25, dtype=np.float32):
        np.testing.assert_array_equal(below < threshold, without_islands(inside & (values < threshold), least))
        np.testing.assert_array_equal(above > threshold, without_islands(inside & (values > threshold), least))


@given(maps(0, 60, 5), st.data())
def test_both_thresholds_equal_a_recount(found, data):
    relative, mask = found
    shape, voxel_ml = mask.shape, 0.25
    tmax = data.draw(arrays.arrays(np.float32, shape, elements=st.sampled_from([0.0, 2.0, 4.0, 5.5, 6.0, 6.5, 8.0, 12.0])))
    left = data.draw(arrays.arrays(bool, shape))
    percent, seconds = data.draw(st.sampled_from([0.0, 10.0, 30.0, 32.5, 100.0])), data.draw(st.sampled_from([2.0, 6.0, 5.3, 29.0]))
    least_ml = data.draw(st.sampled_from([0.0, 0.5, 1.0]))
    if not mask.any():
        with pytest.raises(InputError, match="mask is empty"):
            LesionIndex(relative, tmax, mask, left, voxel_ml)
        return
    numbers = LesionIndex(relative, tmax, mask, left, voxel_ml, least_ml=least_ml).numbers(percent, seconds)
    least = math.ceil(least_ml / voxel_ml)
    core, penumbra = without_islands(mask & (relative < percent), least), without_islands(mask & (tmax > seconds), least)
    sides = {"whole": np.ones(shape, bool), "right": ~left, "left": left}
    assert numbers.regions == tuple(name for name in REGIONS if (mask & sides[name]).any())
    for n, region in enumerate(numbers.regions):
        count = [voxel_ml * np.count_nonzero(each & sides[region]) for each in (mask, core, penumbra)]
        assert [numbers.volume_ml[n], numbers.core_ml[n], numbers.penumbra_ml[n]] == pytest.approx(count)
        assert numbers.mismatch_ml[n] == pytest.approx(count[2] - count[1])
        assert numbers.mismatch_ratio[n] == pytest.approx(count[2] / count[1] if count[1] else math.nan, nan_ok=True)


def test_rows_say_why_there_is_no_ratio_and_maps_have_their_units():
    flow = np.full((1, 2, 2), 80.0, np.float32)
    mask, left = np.ones(flow.shape, bool), np.zeros(flow.shape, bool)
    left[..., 1] = True
    index = LesionIndex(flow, flow / 10, mask, left, 1.0)
    rows = {(m.region, m.quantity): m for m in index.numbers(30, 6).measurements()}
    assert rows["left", "penumbra_ml"].value == 2 and rows["left", "core_ml"].value == 0
    assert math.isnan(rows["whole", "mismatch_ratio"].value) and "no core" in rows["whole", "mismatch_ratio"].reason
    means = {(m.region, m.quantity): m for m in map_measurements(PerfusionMaps(*([flow] * 6), mask), index.sides)}
    assert means["right", "cbf"].value == 80 and means["right", "cbf"].unit == "ml/100g/min" and means["whole", "tmax"].unit == "s"


def test_thresholds_stay_in_their_range_and_maps_must_be_finite():
    flow = np.full((1, 2, 2), 99.0, np.float32)
    mask = np.ones(flow.shape, bool)
    index = LesionIndex(flow, flow, mask, mask, 1.0)
    assert index.numbers(1e6, -1e6).core_ml[0] == 4 == index.numbers(CORE_RANGE[1], PENUMBRA_RANGE[0]).penumbra_ml[0]
    bad = flow.copy()
    bad[0, 0, 0] = np.nan
    with pytest.raises(InputError, match="NaN"):
        LesionIndex(bad, flow, mask, mask, 1.0)
