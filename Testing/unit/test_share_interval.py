"""How far a region's share of the perfusion moves: contains the share, nothing where nothing can move it, by each source as said."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionAILib.spect import share_interval
from LungPerfusionAILib.spect.differential import differential_function
from LungPerfusionAILib.spect.region_counts import MapInput
from LungPerfusionCore.lungs.regions import regions_from_lobes

LOBES = {1: "RUL", 2: "RLL", 3: "LUL", 4: "LLL"}
SHAPE = (16, 18, 24)


def _image(array: np.ndarray, spacing=(4.0, 4.0, 4.0)) -> sitk.Image:
    image = sitk.GetImageFromArray(array)
    image.SetSpacing(spacing)
    return image


def _labels() -> np.ndarray:
    labels = np.zeros(SHAPE, np.uint8)
    labels[2:8, 2:-2, 2:10], labels[8:-2, 2:-2, 2:10] = 2, 1
    labels[2:8, 2:-2, 14:-2], labels[8:-2, 2:-2, 14:-2] = 4, 3
    return labels


REGIONS = regions_from_lobes(_image(_labels()), LOBES)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 1000), st.sampled_from(["counts", "mg/mL", "1"]))
def test_it_holds_every_share_and_the_whole_is_a_hundred(seed, unit):
    values = np.random.default_rng(seed).gamma(20.0, 5.0, SHAPE).astype(np.float32)
    result = differential_function({"spect": MapInput(_image(values), unit)}, REGIONS)
    made, counts = result.intervals["spect"], result.maps["spect"]
    assert np.array_equal(made.value, counts.fraction_percent)  # bit for bit
    assert (made.low <= made.value).all() and (made.value <= made.high).all()
    assert made.of("whole").width == pytest.approx(0.0, abs=1e-9)
    assert set(made.shifts) == {"outline", "borders", "position", "smoothing", "noise"}
    rows = {(m.region, m.quantity): m.value for m in result.measurements}
    assert rows["RUL", "fraction_percent_low"] == made.of("RUL").low and rows["RUL", "fraction_percent_high"] == made.of("RUL").high


def test_an_even_map_moves_by_what_touches_and_by_nothing_else():
    result = differential_function({"spect": MapInput(_image(np.full(SHAPE, 7.0, np.float32)))}, REGIONS)
    made = result.intervals["spect"].of("RUL")
    moved = {source.name: source.high - source.low for source in made.sources}
    assert (
        moved["noise"] == 0.0 and moved["position"] == pytest.approx(0.0, abs=1e-4) and moved["smoothing"] == pytest.approx(0.0, abs=1e-4)
    )
    labels = _labels()
    touching = 14 * 8  # voxels of the plane between the lobes of a lung, on either side
    assert moved["borders"] == pytest.approx(100.0 * touching / np.count_nonzero(labels))
    assert made.dominant == "borders"


def test_a_step_in_the_map_moves_with_its_position():
    step = np.where(np.arange(SHAPE[0])[:, None, None] >= 8, 10.0, 1.0) * np.ones(SHAPE)  # the upper lobes have ten times the counts
    made = differential_function({"map": MapInput(_image(step.astype(np.float32)), "1")}, REGIONS).intervals["map"].of("RUL")
    moved = {source.name: source for source in made.sources}["position"]
    # half a voxel lower: half of a layer of the lower lobe has the upper one's counts, and the upper lobes (6 layers) keep theirs
    total = 6 * 10 + 6 * 1
    assert moved.low == pytest.approx(100 * (0.5 * (6 * 10 / total) + 0.5 * (6 * 10 / (total + 9))) / 2, rel=0.03)


def test_a_camera_s_map_may_be_a_breath_off_and_a_map_of_the_ct_may_not():
    step = (np.where(np.arange(SHAPE[0])[:, None, None] >= 8, 10.0, 1.0) * np.ones(SHAPE)).astype(np.float32)
    camera, own = (
        {
            s.name: s.high - s.low
            for s in differential_function({"m": MapInput(_image(step), unit)}, REGIONS).intervals["m"].of("RUL").sources
        }
        for unit in ("counts", "1")
    )
    assert camera["position"] > 3 * own["position"] and camera["outline"] == pytest.approx(own["outline"])


def test_a_thinned_grid_says_about_the_same(monkeypatch):
    values = np.random.default_rng(3).gamma(20.0, 5.0, SHAPE).astype(np.float32)
    fine = differential_function({"spect": MapInput(_image(values))}, REGIONS).intervals["spect"].of("RUL")
    monkeypatch.setattr(share_interval, "MOST_VOXELS", np.prod(SHAPE) // 4)
    coarse = differential_function({"spect": MapInput(_image(values))}, REGIONS).intervals["spect"].of("RUL")
    assert coarse.value == fine.value and coarse.width == pytest.approx(fine.width, rel=0.5)


@pytest.mark.parametrize("slices", [2, 3, 4])
def test_a_thin_slab_has_the_doubt_of_breathing_too(slices):
    """One lung moved by breath takes counts from above: of slabs thinner than that nothing remained, and the doubt went with it."""

    def moved(count: int) -> float:
        labels = np.repeat(_labels()[4:5], count, axis=0)
        values = np.broadcast_to((20.0 + np.arange(count) - (count - 1) / 2)[:, None, None], labels.shape).astype(np.float32)
        regions = regions_from_lobes(_image(labels, (4.0, 4.0, 2.0)), LOBES)
        result = differential_function({"spect": MapInput(_image(values, (4.0, 4.0, 2.0)))}, regions)
        sources = {source.name: source.high - source.low for source in result.intervals["spect"].of("right").sources}
        return sources["position"]

    assert moved(slices) == pytest.approx(moved(15), rel=0.25) and moved(slices) > 5.0
