"""Core and penumbra at any threshold: the index against a full recount, islands against connected components."""

from __future__ import annotations

import math

import numpy as np
import pytest
from dynamic_series_doubles import without_islands
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from LungPerfusionAILib.dynamic import island_levels
from LungPerfusionAILib.dynamic.island_levels import levels_above, levels_below
from LungPerfusionAILib.dynamic.lesion_index import REGIONS, LesionIndex, map_measurements
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


def test_the_graph_has_the_indices_that_scipy_of_slicer_5_10_takes(monkeypatch):
    """Its spanning tree stops at 64-bit ones: Buffer dtype mismatch."""
    plain, seen = island_levels.minimum_spanning_tree, []

    def minimum_spanning_tree(graph):
        seen.extend((graph.indices.dtype, graph.indptr.dtype))
        return plain(graph)

    monkeypatch.setattr(island_levels, "minimum_spanning_tree", minimum_spanning_tree)
    levels_below(np.zeros((2, 3, 4), np.float32), np.ones((2, 3, 4), bool), 2)
    assert seen == [np.int32, np.int32]


def recount(relative, tmax, sides, ratio, seconds, least, delayed=True):
    """Core and penumbra as the words say, without any index."""
    penumbra = without_islands((sides > 0) & (tmax >= seconds), least)
    core = (sides > 0) & (relative < ratio)
    return without_islands(core & penumbra if delayed else core, least), penumbra


@given(maps(0, 1.2, 0.125), st.booleans(), st.data())
def test_both_thresholds_equal_a_recount(found, delayed, data):
    relative, mask = found
    shape, voxel_ml = mask.shape, 0.25
    tmax = data.draw(arrays.arrays(np.float32, shape, elements=st.sampled_from([0.0, 2.0, 4.0, 5.5, 6.0, 6.5, 8.0, 12.0])))
    sides = np.where(mask, data.draw(arrays.arrays(np.uint8, shape, elements=st.sampled_from([1, 2]))), np.uint8(0))
    ratio, seconds = data.draw(st.sampled_from([0.0, 0.25, 0.375, 1.0])), data.draw(st.sampled_from([2.0, 6.0, 5.3, 29.0]))
    smallest_ml = data.draw(st.sampled_from([0.0, 0.5, 1.0]))
    if not mask.any():
        with pytest.raises(InputError, match="no tissue"):
            LesionIndex(relative, tmax, sides, voxel_ml)
        return
    index = LesionIndex(relative, tmax, sides, voxel_ml, smallest_ml=smallest_ml, delayed=delayed)
    numbers = index.numbers(ratio, seconds)
    core, penumbra = recount(relative, tmax, sides, ratio, seconds, smallest_ml / voxel_ml, delayed)
    assert numbers.regions == tuple(name for name, members in REGIONS.items() if np.isin(sides, members).any())
    for n, region in enumerate(numbers.regions):
        here = np.isin(sides, REGIONS[region])
        count = [voxel_ml * np.count_nonzero(each & here) for each in (mask, core, penumbra)]
        assert [numbers.volume_ml[n], numbers.core_ml[n], numbers.penumbra_ml[n]] == pytest.approx(count)
        assert numbers.mismatch_ml[n] == pytest.approx(count[2] - count[1])
        assert numbers.mismatch_ratio[n] == pytest.approx(count[2] / count[1] if count[1] else math.nan, nan_ok=True)
    if delayed:  # along the other threshold it is the same core
        other = index.along_tmax(ratio).numbers(lower=seconds)
        assert other.defect_volume_ml.tolist() == pytest.approx(numbers.core_ml.tolist())


def test_rows_say_why_there_is_no_ratio_and_maps_have_their_units():
    flow = np.full((1, 2, 2), 80.0, np.float32)
    sides = np.array([[[1, 2], [1, 2]]], np.uint8)
    rows = {(m.region, m.quantity): m for m in LesionIndex(flow, flow / 10, sides, 1.0).numbers(0.3, 6).measurements()}
    assert rows["left", "penumbra_ml"].value == 2 and rows["left", "core_ml"].value == 0
    assert math.isnan(rows["whole", "mismatch_ratio"].value) and "no core" in rows["whole", "mismatch_ratio"].reason
    means = {(m.region, m.quantity): m for m in map_measurements(PerfusionMaps(*([flow] * 6), sides > 0), sides)}
    assert means["right", "cbf"].value == 80 and means["right", "cbf"].unit == "ml/100g/min" and means["whole", "tmax"].unit == "s"


def test_maps_must_be_finite():
    flow = np.full((1, 2, 2), 0.5, np.float32)
    flow[0, 0, 0] = np.nan
    with pytest.raises(InputError, match="NaN"):
        LesionIndex(flow, flow, np.ones(flow.shape, np.uint8), 1.0)
