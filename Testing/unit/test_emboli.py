"""The list of emboli: volumes, densities, places, levels and obstruction against a drawn arterial tree."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest
import SimpleITK as sitk
from clot_tree import SHAPE, SPACING, arteries, ctpa, image, lobes, measured, tube
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.arteries.sections import sections_of
from LungPerfusionCore.arteries.tree import artery_tree
from LungPerfusionCore.errors import InputError
from PEDetectionLib.emboli import EmbolusMeter, measure_emboli

NOTHING = np.zeros(SHAPE, bool)


@pytest.fixture(scope="module")
def regions():
    return lobes()


def test_a_clot_that_closes_a_lobar_artery(regions):
    clot = tube("LLL", 0.3, 0.6)
    found = measured(clot, regions)
    (one,) = found.emboli
    assert (one.level, one.region, one.side) == ("lobar", "LLL", "left")
    assert one.volume_ml == pytest.approx(clot.sum() * SPACING**3 / 1000) == pytest.approx(found.clot_volume_ml)
    assert one.mean_hu == 60 and math.isnan(one.peak) and one.place.filled == 1.0
    # a quarter of the lung lies behind it but for what the open part before it feeds
    assert 15 < found.obstruction_percent < 25 and found.behind_percent == pytest.approx(found.obstruction_percent, abs=1)
    assert found.qanadli_percent == pytest.approx(25, abs=6)
    where = np.argwhere(clot)
    assert one.slices == (where[:, 0].min(), where[:, 0].max())
    assert one.extent_mm == pytest.approx((np.ptp(where, axis=0)[::-1] + 1) * SPACING)
    index = ctpa(clot).TransformPhysicalPointToIndex(one.centre)
    at = tuple(n - each.start for n, each in zip(index[::-1], found.box, strict=True))
    assert clot[index[::-1]] and found.parts[at] == 1


@pytest.mark.parametrize(("vessel", "part", "level", "side", "most"), [
    ("right", (0.5, 0.8), "main", "right", 50), ("left", (0.5, 0.8), "main", "left", 50),
    ("RUL", (0.3, 0.5), "lobar", "right", 25), ("LUL", (0.8, 0.9), "segmental", "left", 12),
])  # fmt: skip
def test_levels_and_sides(regions, vessel, part, level, side, most):
    found = measured(tube(vessel, *part), regions)
    assert [(e.level, e.side) for e in found.emboli] == [(level, side)]
    assert 0 < found.obstruction_percent <= most + 1


def test_half_a_lumen_is_half_an_obstruction(regions):
    half = tube("left", 0.5, 0.8)
    half[:, SHAPE[1] // 2 :] = False
    full, part = measured(tube("left", 0.5, 0.8), regions), measured(half, regions)
    assert part.emboli[0].place.filled == pytest.approx(0.5, abs=0.12)
    assert part.obstruction_percent == pytest.approx(full.obstruction_percent * part.emboli[0].place.filled, rel=0.1)
    assert part.behind_percent == pytest.approx(full.behind_percent, abs=3)


def test_a_segmentation_of_the_blood_stops_at_the_clot(regions):
    clot = tube("left", 0.5, 0.8)
    blood = image((sitk.GetArrayFromImage(arteries()) * ~clot).astype(np.uint8))
    assert measured(clot, regions, tree=blood).obstruction_percent == pytest.approx(measured(clot, regions).obstruction_percent)


def test_without_regions_sides_and_levels_come_from_the_tree(regions):
    found = measured(tube("left", 0.5, 0.8), None)
    assert [(e.level, e.side) for e in found.emboli] == [("main", "left")]
    assert found.obstruction_percent == pytest.approx(50, abs=12)


def test_without_arteries_the_index_goes_by_the_clots(regions):
    clots = tube("left", 0.5, 0.8) | tube("RUL", 0.5, 0.8)
    found = measure_emboli(image(clots.astype(np.uint8)), ctpa(clots), regions=regions)
    assert [e.level for e in found.emboli] == ["", ""] and {e.side for e in found.emboli} == {"left", "right"}
    assert math.isnan(found.obstruction_percent) and "embolus size alone" in found.rule
    one = measure_emboli(image(tube("RUL", 0.5, 0.8).astype(np.uint8)), ctpa(clots), regions=regions)
    assert one.emboli[0].region == "RUL" and 0 < one.qanadli_percent < found.qanadli_percent


def test_without_arteries_a_clot_in_the_mediastinum_is_its_lungs_or_both(regions):
    """The lobe that is nearest to it says nothing: behind it lies all of the lung."""
    for clot, wanted in (
        (tube("left", 0.0, 0.15), ("left", "left")),
        (tube("right", 0.0, 0.15), ("right", "right")),
        (tube("trunk", 0.6, 1.0), ("", "both")),
    ):
        (one,) = measure_emboli(image(clot.astype(np.uint8)), ctpa(clot), regions=regions).emboli
        assert (one.region, one.side) == wanted


def test_a_clot_off_the_arteries_and_arteries_without_a_tree(regions):
    far = NOTHING.copy()
    far[2:5, 2:5, 2:5] = True
    found = measured(far, regions)
    # with_clots takes it for a piece of artery; it has no way to the trunk
    assert found.emboli[0].level == "" and math.isnan(found.obstruction_percent) and found.emboli[0].side == "right"
    assert "1 of 1 emboli (100 % of their volume) lie off the arteries' tree" in found.warnings[0]
    nothing = measured(far, regions, tree=image(NOTHING.astype(np.uint8)))
    assert any("no connected tree" in text for text in nothing.warnings) and nothing.emboli[0].level == ""


def test_no_emboli_and_another_grid(regions):
    found = measured(NOTHING, regions)
    assert not found.emboli and found.clot_volume_ml == found.qanadli_percent == found.obstruction_percent == 0.0
    with pytest.raises(InputError, match="voxel grid"):
        EmbolusMeter(ctpa(NOTHING)).measure(np.zeros((3, 3, 3), bool))
    with pytest.raises(InputError, match="probability is not on"):
        EmbolusMeter(ctpa(NOTHING), probability=sitk.Image([3, 3, 3], sitk.sitkFloat32))


def test_the_meter_keeps_its_tree_and_says_what_a_fresh_one_says(regions):
    """While a threshold is dragged clots shrink and grow: the prepared arteries give the same list as fresh ones."""
    big, small = tube("left", 0.4, 0.9), tube("left", 0.5, 0.7)
    meter = EmbolusMeter(ctpa(big), regions=regions, arteries=arteries())
    first = meter.measure(big)
    assert meter.measure(small).obstruction_percent == measured(small, regions).obstruction_percent
    assert meter.measure(big).obstruction_percent == first.obstruction_percent


def test_sections_form_a_tree():
    sections = sections_of(artery_tree(arteries()))
    place = {section: n for n, section in enumerate(sections.order)}
    assert sorted(place) == list(range(len(sections.parent))) and np.count_nonzero(sections.parent < 0) == 1
    assert all(place[parent] < place[n] for n, parent in enumerate(sections.parent) if parent >= 0)
    assert sections.supply(sections.voxels)[sections.order[0]] == sections.voxels.sum()


CLOTS = tube("LLL", 0.3, 0.6) | tube("right", 0.5, 0.8)


@pytest.fixture(scope="module")
def stored_plainly(regions):
    return measured(CLOTS, regions)


@settings(max_examples=12, deadline=None)
@given(axes=st.sampled_from(list(itertools.permutations(range(3)))), flips=st.tuples(*[st.booleans()] * 3))
def test_the_list_does_not_depend_on_how_voxels_are_stored(regions, stored_plainly, axes, flips):
    clots, plain = CLOTS, stored_plainly

    def stored(each: sitk.Image) -> sitk.Image:
        return sitk.Flip(sitk.PermuteAxes(each, axes), flips, False)

    turned = replace(regions, labels=stored(regions.labels))
    found = measure_emboli(stored(image(clots.astype(np.uint8))), stored(ctpa(clots)), arteries=stored(arteries()), regions=turned)
    assert [(e.level, e.side) for e in found.emboli] == [(e.level, e.side) for e in plain.emboli]
    for one, other in zip(found.emboli, plain.emboli, strict=True):
        assert one.volume_ml == pytest.approx(other.volume_ml) and one.mean_hu == other.mean_hu
        assert one.extent_mm == pytest.approx(other.extent_mm) and one.centre == pytest.approx(other.centre, abs=SPACING + 1e-6)
    assert found.obstruction_percent == pytest.approx(plain.obstruction_percent, abs=3.0)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_volumes_add_up_and_every_voxel_has_its_number(seed):
    rng = np.random.default_rng(seed)
    mask = rng.random((12, 14, 16)) < 0.08
    hu = sitk.GetImageFromArray(rng.integers(-100, 400, mask.shape).astype(np.int16))
    probability = sitk.GetImageFromArray(rng.random(mask.shape).astype(np.float32))
    found = EmbolusMeter(hu, probability=probability).measure(mask)
    assert found.clot_volume_ml == pytest.approx(mask.sum() / 1000)
    whole = np.zeros(mask.shape, int)
    if mask.any():
        whole[found.box] = found.parts
    assert np.array_equal(whole > 0, mask)
    for e in found.emboli:
        own = whole == e.number
        assert e.volume_ml == pytest.approx(own.sum() / 1000) and e.peak == sitk.GetArrayViewFromImage(probability)[own].max()
        assert e.mean_hu == pytest.approx(sitk.GetArrayViewFromImage(hu)[own].mean())
    assert [e.volume_ml for e in found.emboli] == sorted((e.volume_ml for e in found.emboli), reverse=True)
