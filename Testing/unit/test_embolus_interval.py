"""The interval of the emboli's volume: as eroding and dilating by hand, contains the volume, thinner emboli are less sure."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from PEDetectionLib.embolus_interval import STEP, EmbolusDoubts
from PEDetectionLib.embolus_voxels import FLOOR

SHAPE = (9, 12, 11)
FACES = ndimage.generate_binary_structure(3, 1)


def _probability(seed: int) -> np.ndarray:
    grain = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=SHAPE), 1.2)
    return np.clip(0.5 + grain / grain.std() * 0.3, 0.0, 1.0).astype(np.float32)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 200), st.floats(0.2, 0.85))
def test_its_sources_are_half_a_layer_and_the_moved_threshold(seed, threshold):
    probability = _probability(seed)
    shown = probability >= np.float32(threshold)
    count = np.count_nonzero(shown)
    made = EmbolusDoubts(probability).volume(2.0, threshold)
    assert made.low <= made.value == 2.0 <= made.high and made.unit == "ml"
    if not count:
        assert made.width == 0.0
        return
    thinner, thicker = (np.count_nonzero(f(shown, FACES)) for f in (ndimage.binary_erosion, ndimage.binary_dilation))
    sources = {source.name: source for source in made.sources}
    assert sources["surface"].low == pytest.approx(2.0 * (1 + 0.5 * (thinner / count - 1)))
    assert sources["surface"].high == pytest.approx(2.0 * (1 + 0.5 * (thicker / count - 1)))
    fewer, more = (np.count_nonzero(probability >= np.float32(max(threshold + step, FLOOR))) for step in (STEP, -STEP))
    assert sources["threshold"].low == pytest.approx(2.0 * fewer / count) and sources["threshold"].high == pytest.approx(2.0 * more / count)


def test_a_given_segment_has_a_surface_only_and_a_thin_one_is_less_sure():
    def relative(radius: int) -> float:
        k, j, i = np.mgrid[:21, :21, :21] - 10
        made = EmbolusDoubts((k**2 + j**2 + i**2 <= radius**2).astype(np.uint8), adjustable=False).volume(1.0, 1.0)
        assert [source.name for source in made.sources] == ["surface"] and made.dominant == "surface"
        return made.width

    assert relative(2) > relative(4) > relative(8)


def test_no_emboli_is_no_width():
    made = EmbolusDoubts(np.zeros(SHAPE, np.float32)).volume(0.0, 0.5)
    assert (made.value, made.low, made.high) == (0.0, 0.0, 0.0)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 200), st.floats(0.3, 0.8), st.floats(0.2, 2.0))
def test_a_threshold_for_a_share_has_that_many_voxels(seed, threshold, share):
    probability = _probability(seed)
    count = np.count_nonzero(probability >= np.float32(threshold))
    other = EmbolusDoubts(probability).threshold_for(share, threshold)
    most = np.count_nonzero(probability >= np.float32(FLOOR))
    wanted = min(round(share * count), most)
    ties = np.count_nonzero(probability == np.float32(other))
    assert wanted <= np.count_nonzero(probability >= np.float32(other)) <= wanted + max(0, ties - 1) or (wanted == 0 and other > 1)
    assert not math.isnan(other)
