"""The threshold index against full recounts: every count, every voxel, ties and limits included."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from LungPerfusionCore.errors import Cancelled, InputError
from LungPerfusionCore.threshold.index import ThresholdIndex

GROUPS = {"whole": (1, 2, 3, 5), "right": (1, 2), "left": (3, 5), "a": (1,), "b": (2,), "c": (3,), "d": (5,)}
DTYPES = ("float32", "float64", "float16", "int16", "uint8", "int32", "uint32", "int64")


@st.composite
def maps(draw):
    shape = draw(hnp.array_shapes(min_dims=3, max_dims=3, min_side=1, max_side=7))
    labels = draw(hnp.arrays(np.uint8, shape, elements=st.sampled_from([0, 0, 1, 2, 3, 5])))
    labels.flat[draw(st.integers(0, labels.size - 1))] = draw(st.sampled_from([1, 2, 3, 5]))
    dtype = np.dtype(draw(st.sampled_from(DTYPES)))
    if dtype.kind == "f":
        # Few distinct values, so that ties and thresholds equal to a value are common; signed zeros and neighbours included.
        near = [0.0, -0.0, 1.0, float(np.nextafter(np.float32(1.0), np.float32(2.0))), -1.5, 0.1, 3e4, -3e4]
        elements = st.one_of(st.sampled_from(near), st.floats(-50, 50, width=16))
        values = draw(hnp.arrays(np.float64, shape, elements=elements)).astype(dtype)
    else:
        values = draw(hnp.arrays(dtype, shape, elements=st.integers(max(-9, np.iinfo(dtype).min), 9)))
    eligible = draw(st.one_of(st.none(), hnp.arrays(bool, shape)))
    return values, labels, eligible


limits = st.one_of(
    st.sampled_from([-math.inf, math.inf, 0.0, 1.0, 0.1, float(np.float32(0.1)), -1.5, 1e300, -1e300, 2.0, 3.5, 2.0**40]),
    st.floats(-60, 60),
    st.integers(-10, 10).map(float),
)


def recount(values, labels, eligible, atoms, lower, upper, excluded):
    member = np.isin(labels, atoms)
    measured = member if eligible is None else member & eligible
    wide = values.astype(np.float64)
    defect = measured & (wide >= lower) & (wide < upper) & ~excluded
    return member.sum(), defect, wide[measured], wide[defect]


def check(index, values, labels, eligible, lower, upper, excluded, voxel=0.25):
    numbers = index.numbers(lower, upper)
    assert numbers.regions == tuple(GROUPS)
    for n, atoms in enumerate(GROUPS.values()):
        voxels, defect, inside, low = recount(values, labels, eligible, atoms, lower, upper, excluded)
        assert numbers.voxels[n] == voxels and numbers.defect_voxels[n] == defect.sum()
        assert numbers.volume_ml[n] == voxels * voxel
        assert numbers.defect_volume_ml[n] == defect.sum() * voxel
        if voxels:
            assert numbers.defect_percent[n] == pytest.approx(100.0 * defect.sum() / voxels)
        else:
            assert math.isnan(numbers.defect_percent[n])
        for got, part in ((numbers.mean[n], inside), (numbers.defect_mean[n], low)):
            if len(part):
                assert got == pytest.approx(part.mean(), rel=1e-6, abs=1e-6)
            else:
                assert math.isnan(got)
    assert numbers.defect_voxels[0] == numbers.defect_voxels[1] + numbers.defect_voxels[2]
    assert numbers.defect_voxels[0] == numbers.defect_voxels[3:].sum()


@given(maps(), st.lists(st.tuples(limits, limits), min_size=1, max_size=6), st.data())
def test_numbers_and_labelmap_equal_a_recount(case, moves, data):
    values, labels, eligible = case
    index = ThresholdIndex(values, labels, GROUPS, 0.25, eligible=eligible)
    excluded = np.zeros(values.shape, dtype=bool)
    layouts = {
        "box": np.zeros(index.shape, dtype=np.uint8),
        "grid": np.zeros(values.shape, dtype=np.uint8),
        "padded": np.zeros(tuple(n + 3 for n in values.shape), dtype=np.int16)[1:-2, 2:-1, :-3],
    }
    shown = layouts[data.draw(st.sampled_from(sorted(layouts)))]
    full = shown.shape == values.shape
    for lower, upper in moves:
        action = data.draw(st.sampled_from(["move", "exclude", "include", "include all"]))
        chosen = data.draw(hnp.arrays(bool, values.shape)) if action != "move" else None
        if action == "exclude":
            index.exclude(chosen, shown)
            excluded |= chosen
        elif action == "include":
            index.include(chosen, shown)
            excluded &= ~chosen
        elif action == "include all":
            index.include(labelmap=shown)
            excluded[:] = False
        index.apply(shown, lower, upper)
        _, defect, _, _ = recount(values, labels, eligible, GROUPS["whole"], lower, upper, excluded)
        np.testing.assert_array_equal(shown, defect if full else defect[index.box])
        check(index, values, labels, eligible, lower, upper, excluded)
    index.reset(shown)
    assert not shown.any()


@given(maps(), st.lists(st.tuples(limits, limits), min_size=2, max_size=2))
def test_only_changed_voxels_are_written(case, moves):
    values, labels, eligible = case
    index = ThresholdIndex(values, labels, GROUPS, 1.0, eligible=eligible)
    shown = np.zeros(values.shape, dtype=np.uint8)
    index.apply(shown, *moves[0])
    before = shown.copy()
    written = index.apply(shown, *moves[1])
    assert written == np.count_nonzero(before != shown)


@given(maps(), st.floats(0, 1))
def test_references_equal_numpys(case, q):
    values, labels, eligible = case
    index = ThresholdIndex(values, labels, GROUPS, 1.0, eligible=eligible)
    inside = values[(labels > 0) if eligible is None else (labels > 0) & eligible].astype(np.float64)
    if len(inside):
        assert index.quantile(q) == pytest.approx(np.quantile(inside, q), rel=1e-6, abs=1e-5)
        assert index.sorted.mean() == pytest.approx(inside.mean(), rel=1e-6, abs=1e-6)
        assert index.sorted.range() == (inside.min(), inside.max())
    else:
        assert math.isnan(index.quantile(q))


@given(maps(), st.lists(st.floats(-60, 60), min_size=2, max_size=8, unique=True).map(sorted))
def test_histogram_is_half_open_in_every_bin(case, edges):
    values, labels, eligible = case
    index = ThresholdIndex(values, labels, GROUPS, 1.0, eligible=eligible)
    counts = index.histogram(np.array(edges), "left")
    measured = np.isin(labels, GROUPS["left"]) & (True if eligible is None else eligible)
    inside = values[measured].astype(np.float64)
    expected = [np.count_nonzero((inside >= a) & (inside < b)) for a, b in pairwise(edges)]
    np.testing.assert_array_equal(counts, expected)


def test_float32_map_is_compared_with_the_threshold_itself():
    """0.1 is not a float32: a voxel of float32(0.1) = 0.100000001 is not below 0.1 and is not at least 0.1000000015."""
    values = np.full((1, 1, 1), 0.1, dtype=np.float32)
    index = ThresholdIndex(values, np.ones((1, 1, 1), np.uint8), {"whole": (1,)}, 1.0)
    assert index.numbers(upper=0.1).defect_voxels[0] == 0
    assert index.numbers(upper=float(np.float32(0.1))).defect_voxels[0] == 0
    assert index.numbers(upper=0.1000000015).defect_voxels[0] == 1


def test_large_map_uses_partial_sums_and_little_memory():
    rng = np.random.default_rng(3)
    values = rng.normal(1.0, 0.5, (40, 60, 70)).astype(np.float32)
    labels = rng.integers(0, 4, values.shape).astype(np.uint8)
    index = ThresholdIndex(values, labels, {"whole": (1, 2, 3), "right": (1, 2), "left": (3,)}, 1e-3)
    for upper in (-1.0, 0.3, 0.9, 1.7, 5.0):
        numbers = index.numbers(upper=upper)
        below = values[(labels > 0) & (values < upper)].astype(np.float64)
        assert numbers.defect_voxels[0] == len(below)
        if len(below):
            assert numbers.defect_mean[0] == pytest.approx(below.mean(), rel=1e-6)
    assert index.nbytes < 3 * values.nbytes


def test_refusals_and_cancel():
    ones = np.ones((2, 2, 2), np.uint8)
    groups = {"whole": (1,)}
    with pytest.raises(InputError, match="no voxel"):
        ThresholdIndex(ones.astype(float), ones * 0, groups, 1.0)
    with pytest.raises(InputError, match="NaN or infinite"):
        ThresholdIndex(np.full((2, 2, 2), np.nan, np.float32), ones, groups, 1.0)
    with pytest.raises(InputError, match="one 3D grid"):
        ThresholdIndex(np.zeros((2, 2, 3), np.float32), ones, groups, 1.0)
    with pytest.raises(InputError, match="complex"):
        ThresholdIndex(np.zeros((2, 2, 2), np.complex64), ones, groups, 1.0)
    index = ThresholdIndex(ones.astype(np.float32), ones, groups, 1.0)
    with pytest.raises(InputError, match="must be a number"):
        index.numbers(upper=math.nan)
    with pytest.raises(InputError, match="fits neither"):
        index.apply(np.zeros((3, 3, 3), np.uint8))
    with pytest.raises(InputError, match="i fastest"):
        index.apply(np.zeros((2, 2, 2), np.uint8, order="F"))

    def cancel(fraction, message=""):
        raise Cancelled()

    with pytest.raises(Cancelled):
        ThresholdIndex(ones.astype(np.float32), ones, groups, 1.0, progress=cancel)


@given(maps(), st.lists(st.tuples(limits, limits), min_size=1, max_size=5), st.data())
def test_voxels_painted_in_or_erased_stay_so_at_every_threshold(case, moves, data):
    """A person's voxels win over the threshold; numbers and labelmap equal a recount, also on a labelmap that begins empty."""
    values, labels, eligible = case
    index = ThresholdIndex(values, labels, GROUPS, 0.25, eligible=eligible)
    shown = np.zeros(index.shape, dtype=np.uint8)
    measured = (labels > 0) & (True if eligible is None else eligible)
    for lower, upper in moves:
        excluded, added = (data.draw(hnp.arrays(bool, values.shape)) for _ in range(2))
        index.mark(excluded, added, shown)
        if data.draw(st.booleans()):
            shown[...] = 0
            index.reset()
        index.apply(shown, lower, upper)
        wide = values.astype(np.float64)
        wanted = measured & (((wide >= lower) & (wide < upper) & ~excluded) | added)
        np.testing.assert_array_equal(shown > 0, wanted[index.box])
        numbers = index.numbers(lower, upper)
        assert numbers.defect_voxels[0] == np.count_nonzero(wanted)
        if wanted.any():
            assert numbers.defect_mean[0] == pytest.approx(values[wanted].astype(float).mean(), rel=1e-6, abs=1e-6)
        before = shown.copy()
        index.mark(np.zeros(0, int), np.zeros(0, int), shown)
        np.testing.assert_array_equal(shown > 0, (measured & (wide >= lower) & (wide < upper))[index.box])
        index.mark(excluded, added, shown)
        np.testing.assert_array_equal(shown, before)


@given(maps(), limits, limits, st.data())
def test_what_was_painted_is_read_back_and_kept(case, lower, upper, data):
    values, labels, eligible = case
    index = ThresholdIndex(values, labels, GROUPS, 1.0, eligible=eligible)
    shown = np.zeros(tuple(n + 2 for n in values.shape), dtype=np.uint8)[1:-1, :-2, 2:]
    excluded, added = (data.draw(hnp.arrays(bool, values.shape)) for _ in range(2))
    index.mark(excluded, added)
    index.apply(shown, lower, upper)
    assert [len(part) for part in index.painted(shown)] == [0, 0]
    before = (shown > 0)[index.box] if shown.shape == values.shape else shown > 0
    painting = data.draw(hnp.arrays(bool, values.shape))
    shown[...] = painting
    erased, more = index.painted(shown)
    measured = ((labels > 0) & (True if eligible is None else eligible))[index.box]
    wanted = painting[index.box] & measured
    np.testing.assert_array_equal(erased, np.flatnonzero(before & ~wanted & measured))
    np.testing.assert_array_equal(more, np.flatnonzero(~before & wanted))


def test_a_twin_shows_the_complement_and_decides_for_itself():
    rng = np.random.default_rng(8)
    values, labels = rng.normal(size=(6, 7, 8)).astype(np.float32), rng.integers(0, 3, (6, 7, 8)).astype(np.uint8)
    low = ThresholdIndex(values, labels, {"whole": (1, 2)}, 0.001)
    high = low.twin()
    below, above = np.zeros(values.shape, np.uint8), np.zeros(values.shape, np.uint8)
    inside = labels > 0
    dropped = inside & (values < -0.5)
    for threshold in (0.3, -0.2, 1.0):
        low.apply(below, upper=threshold)
        high.apply(above, lower=threshold)
        assert np.array_equal(below > 0, inside & (values < threshold)) and np.array_equal(above > 0, inside & (values >= threshold))
    low.exclude(dropped, below)
    assert np.array_equal(above > 0, inside & (values >= 1.0))  # the twin dropped nothing
    assert np.array_equal(below > 0, inside & (values < 1.0) & ~dropped)
    assert high.numbers(lower=-1.0).defect_voxels[0] == np.count_nonzero(inside & (values >= -1.0))
