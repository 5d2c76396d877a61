"""An iodine map against a SPECT: rules that mean something in both, the edge of the lung, what blur hides and what it may not decide."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
import SimpleITK as sitk
from followup_pair import AFTER, BEFORE, QUICK, earlier_images, moved, movement, scan, spect_of
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from LungPerfusionCore.errors import InputError
from PerfusionDefectQuantLib.followup.matching import MIRRORED, NOT_EVALUABLE
from PerfusionDefectQuantLib.followup.modality import (
    WORST_FWHM_MM,
    check_rule,
    least_seen_ml,
    relative_map,
    seen_ml,
)
from PerfusionDefectQuantLib.followup.study import FollowUpInputs, ScanInput, follow_up

#: About 8 ml: followed by itself, too small for a gamma camera.
SPECK = ((-75.0, -20.0, -10.0), 12.6)


def spect_scan(images: dict[str, sitk.Image]) -> ScanInput:
    return replace(scan(images), map=spect_of(images), unit="counts")


@pytest.mark.parametrize("rule", ["absolute:0.5", "fixed"])
def test_a_rule_that_means_two_things_is_refused_either_way_round(rule):
    for units in (("mg/mL", "counts"), ("counts", "HU"), ("mg/mL", "1")):
        with pytest.raises(InputError, match=r"each map's own lungs, such as auto or relative:0\.5"):
            check_rule(rule, *units)
    check_rule(rule, "mg/mL", "HU")


@pytest.mark.parametrize("rule", ["auto", "relative:0.4", "otsu", "normal_limit", "low_function"])
def test_rules_of_each_map_s_own_lungs_are_taken(rule):
    check_rule(rule, "mg/mL", "counts")


def test_an_absolute_limit_compares_two_spects_and_a_concentration_does_not():
    check_rule("absolute:0.5", "counts", "1")
    with pytest.raises(InputError, match="iodine concentration"):
        check_rule("fixed", "counts", "counts")


@settings(max_examples=8, deadline=None)
@given(radius=st.floats(9.0, 30.0), limit=st.floats(0.3, 0.7), fwhm=st.floats(8.0, 16.0))
def test_what_blur_leaves_of_a_ball_is_what_a_filter_leaves(radius, limit, fwhm):
    step = 1.5
    axis = np.arange(-62.0, 62.0, step)
    away = np.sqrt(axis[:, None, None] ** 2 + axis[None, :, None] ** 2 + axis[None, None, :] ** 2)
    blurred = ndimage.gaussian_filter((away > radius).astype(np.float32), fwhm / 2.3548 / step, mode="nearest")
    counted = np.count_nonzero(blurred < limit) * step**3 / 1000.0
    volume = 4.0 / 3.0 * np.pi * radius**3 / 1000.0
    assert seen_ml(volume, limit, fwhm) == pytest.approx(counted, rel=0.06, abs=0.35)


@settings(max_examples=20, deadline=None)
@given(limit=st.floats(0.2, 0.8), least=st.floats(1.0, 20.0))
def test_the_smallest_ball_that_is_seen_leaves_just_what_is_followed(limit, least):
    found = least_seen_ml(limit, least)
    assert seen_ml(found, limit) == pytest.approx(least, rel=0.01) and seen_ml(0.98 * found, limit) < least
    assert least_seen_ml(limit, least, 1.2 * WORST_FWHM_MM) >= found if limit <= 0.5 else True


def test_an_even_lung_is_even_to_its_edge_and_an_empty_one_is_refused():
    images = earlier_images(balls=())
    images["iodine"] = sitk.Cast(images["regions"] > 0, sitk.sitkFloat32)
    inside = sitk.GetArrayViewFromImage(images["regions"]) > 0
    flat = sitk.GetArrayFromImage(relative_map(spect_of(images), "counts", images["regions"]))[inside]
    assert flat.min() > 0.97 and flat.max() < 1.03
    as_it_is = sitk.GetArrayFromImage(relative_map(spect_of(images), "1", images["regions"]))[inside]  # a predicted map is not touched
    assert np.mean(as_it_is < 0.8) > 0.15
    with pytest.raises(InputError, match="SPECT holds no counts"):
        relative_map(sitk.Image(images["ct"].GetSize(), sitk.sitkFloat32), "counts", sitk.Image(images["ct"].GetSize(), sitk.sitkUInt8))


def test_iodine_and_spect_either_way_round_and_a_speck_is_neither_resolved_nor_new():
    earlier = earlier_images(balls=(*BEFORE.values(), SPECK))
    later = moved(earlier_images(balls=tuple(AFTER.values())), movement())
    there = follow_up(FollowUpInputs(scan(earlier), spect_scan(later), parameters=QUICK))
    fates = Counter(lesion.fate for lesion in there.defects)
    assert fates == Counter({"persisting": 1, "resolved": 1, "smaller": 1, "new": 1, NOT_EVALUABLE: 1})
    speck = next(lesion for lesion in there.defects if lesion.fate == NOT_EVALUABLE)
    assert speck.after_ml == 0 and 5 < speck.before_ml < there.least_evaluable_ml < 13
    said = " ".join(there.warnings)
    assert (
        "The SPECT is blurred" in said and f"below {there.least_evaluable_ml:.0f} ml cannot be followed" in said and "not resolved" in said
    )
    rows = {m.quantity: m.value for m in there.measurements}
    assert rows["defect_not_evaluable"] == 1 and rows["defect_resolved"] == 1 and rows["least_evaluable_ml"] == there.least_evaluable_ml
    # iodine of both would have called it resolved
    plain = follow_up(FollowUpInputs(scan(earlier), scan(later), parameters=QUICK))
    assert Counter(lesion.fate for lesion in plain.defects)["resolved"] == 2 and plain.least_evaluable_ml is None
    assert "defect_not_evaluable" not in {m.quantity for m in plain.measurements}
    # the other way round every fate is mirrored, and the speck is not new
    earlier_spect = spect_scan(moved(earlier_images(balls=tuple(AFTER.values())), movement()))
    back = follow_up(FollowUpInputs(earlier_spect, scan(earlier), parameters=QUICK))
    mirrored = {**MIRRORED, NOT_EVALUABLE: NOT_EVALUABLE}
    assert Counter(lesion.fate for lesion in back.defects) == Counter(mirrored[fate] for fate in fates.elements())
    assert "not new" in " ".join(back.warnings)
