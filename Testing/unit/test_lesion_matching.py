"""What became of lesions: sizes, overlaps, mirrored and against itself."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from PerfusionDefectQuantLib.followup.lesions import follow, inverse_point, lesion_mask
from PerfusionDefectQuantLib.followup.matching import CLASSES, MIRRORED, MatchingRule, fate_of, match

SHAPE, STEP = (6, 7, 8), (3.0, 2.0, 2.0)
MASKS = arrays(np.bool_, SHAPE, elements=st.booleans(), fill=st.just(False))
RULES = st.builds(MatchingRule, st.sampled_from([0.05, 0.3, 0.7]), st.sampled_from([0.0, 3.0]), st.sampled_from([1.2, 1.5, 2.0]))
SIZES = st.floats(0.0, 1e3).map(lambda v: round(v, 3))


def image(mask: np.ndarray) -> sitk.Image:
    made = sitk.GetImageFromArray(mask.astype(np.uint8))
    made.SetSpacing(STEP[::-1])
    return made


def numbered(mask: np.ndarray) -> tuple[np.ndarray, dict[int, float]]:
    found = lesion_mask(image(mask))
    return sitk.GetArrayFromImage(found.labels), dict(found.volumes)


@given(SIZES, SIZES, st.sampled_from([1.2, 1.5, 3.0]))
def test_a_fate_follows_from_the_sizes_and_is_mirrored(before, after, ratio):
    if before == after == 0:
        with pytest.raises(ValueError, match="in one of the scans"):
            fate_of(before, after, ratio)
        return
    fate = fate_of(before, after, ratio)
    assert fate_of(after, before, ratio) == MIRRORED[fate]
    assert (fate == "resolved") == (after == 0) and (fate == "new") == (before == 0)
    if before and after:
        assert (fate == "larger") == (after >= ratio * before) and (fate == "smaller") == (before >= ratio * after)


@given(MASKS, MASKS, RULES)
def test_every_lesion_is_in_one_group_and_exchanged_scans_mirror_every_fate(first, second, rule):
    (a, size_a), (b, size_b) = numbered(first), numbered(second)
    forth, back = match(a, b, (size_a, size_b), STEP, rule), match(b, a, (size_b, size_a), STEP, rule)
    assert sorted(n for group in forth for n in group.before) == sorted(size_a)
    assert sorted(n for group in forth for n in group.after) == sorted(size_b)
    here = {(group.before, group.after): group for group in forth}
    there = {(group.after, group.before): group for group in back}
    assert here.keys() == there.keys()
    for key, group in here.items():
        other = there[key]
        assert other.fate == MIRRORED[group.fate] and other.fate in CLASSES
        assert other.dice == group.dice and (other.lost, other.gained) == (group.gained, group.lost)
        assert 0.0 <= group.dice <= 1.0


@given(MASKS, RULES)
def test_against_itself_everything_persists_and_nothing_is_lost(mask, rule):
    labels, sizes = numbered(mask)
    for group in match(labels, labels, (sizes, sizes), STEP, rule):
        assert group.fate == "persisting" and group.before == group.after
        assert group.dice == 1.0 and group.lost == group.gained == 0.0


@given(MASKS, MASKS)
def test_volumes_and_overlap_are_those_of_the_voxels(first, second):
    found = follow("defect", image(first), image(second), sitk.Transform(3, sitk.sitkIdentity), MatchingRule())
    voxel = float(np.prod(STEP)) / 1000
    assert sum(each.before_ml for each in found) == pytest.approx(first.sum() * voxel)
    assert sum(each.after_ml for each in found) == pytest.approx(second.sum() * voxel)
    common = sum(each.before_ml - each.lost_ml for each in found)
    assert common == pytest.approx(sum(each.after_ml - each.gained_ml for each in found))
    assert common <= np.count_nonzero(first & second) * voxel + 1e-9


def test_two_that_grow_together_are_one_group_and_a_neighbour_within_the_tolerance_is_the_same():
    before, after = np.zeros(SHAPE, bool), np.zeros(SHAPE, bool)
    before[2, 2, 1:3] = before[2, 2, 5:7] = True
    after[2, 2, 1:7] = True
    (one,) = match(*_labels(before, after), STEP, MatchingRule())
    assert (one.before, one.after, one.fate) == ((1, 2), (1,), "larger")
    moved = np.zeros(SHAPE, bool)
    moved[2, 4, 1:3] = True  # 4 mm away
    before[2, 2, 5:7] = False
    assert [group.fate for group in match(*_labels(before, moved), STEP, MatchingRule(tolerance_mm=3.0))] == ["new", "resolved"]
    (same,) = match(*_labels(before, moved), STEP, MatchingRule(tolerance_mm=4.0))
    assert same.fate == "persisting" and same.dice == 0.0


def _labels(first, second):
    (a, size_a), (b, size_b) = numbered(first), numbered(second)
    return a, b, (size_a, size_b)


def test_the_region_is_said_of_either_scan_where_they_differ():
    """A defect of one lobe that grew together with a new, larger one of its neighbour; one that went; one that came."""
    from LungPerfusionCore.lungs.regions import regions_from_labels

    before, after, lobes = (np.zeros(SHAPE, np.uint8) for _ in range(3))
    lobes[:, :, :4], lobes[:, :, 4:] = 1, 2
    before[1, 1, 1:4] = after[1, 1, 1:8] = 1
    before[3, 3, 6] = after[5, 5, 1] = 1
    regions = regions_from_labels(image(lobes), {1: "RLL", 2: "RUL"})
    found = follow("defect", image(before), image(after), sitk.Transform(3, sitk.sitkIdentity), MatchingRule(), regions=regions)
    said = {each.fate: (each.before_region, each.region, each.where()) for each in found}
    assert said == {"larger": ("RLL", "RUL", "RLL → RUL"), "resolved": ("RUL", "RUL", "RUL"), "new": ("", "RLL", "RLL")}


def test_small_ones_are_left_out_and_one_between_the_voxels_of_the_other_scan_is_not_lost():
    mask = np.zeros(SHAPE, bool)
    mask[1, 1, 1] = mask[4, 4, 4:7] = True
    assert len(lesion_mask(image(mask), 0.02).volumes) == 1
    coarse = sitk.Image([2, 2, 2], sitk.sitkUInt8)
    coarse.SetSpacing([9.0, 9.0, 9.0])
    (speck, rod) = sorted(
        follow("embolus", image(mask), coarse, sitk.Transform(3, sitk.sitkIdentity), MatchingRule()), key=lambda each: each.before_ml
    )
    assert speck.fate == rod.fate == "resolved"
    assert speck.before_at == speck.after_at == pytest.approx((2.0, 2.0, 3.0), abs=1e-3)


@given(st.floats(-6, 6), st.floats(0.9, 1.15), st.tuples(*[st.floats(-60, 60)] * 3))
def test_the_inverse_takes_a_point_back(degrees, scale, point):
    transform = sitk.AffineTransform(3)
    transform.Scale((1.0, scale, scale))
    transform.Rotate(0, 1, np.radians(degrees))
    transform.Translate((20.0, -8.0, 5.0))
    assert transform.TransformPoint(inverse_point(transform, point)) == pytest.approx(point, abs=0.01)
