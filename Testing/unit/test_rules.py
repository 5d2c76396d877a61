"""Threshold rules: each finds what it claims, also in a lung without any defect, and says what it did."""

import math

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from PerfusionDefectQuantLib.rule_doubts import doubt_of_limit, doubt_of_reference
from PerfusionDefectQuantLib.rules import (
    BEST_SHARE,
    BEST_START,
    DEFAULT_RULE,
    REFERENCES,
    THRESHOLD_RULES,
    automatic_threshold,
    best_perfused,
    histogram_mode,
    parse_rule,
)

RULES = [n for n in THRESHOLD_RULES if n != "mixture"]
#: Those whose threshold is a limit by itself; the one to find candidates by takes in healthy lung on purpose.
LIMITS = [n for n in THRESHOLD_RULES if n != "proposals"]


def lung(seed, defect, normal=1.2, residual=0.15, sd=0.12, n=40_000):
    """Iodine of a lung: a fraction ``defect`` of voxels at ``residual`` of normal."""
    rng = np.random.default_rng(seed)
    level = np.where(np.arange(n) < defect * n, residual * normal, normal)
    return (level + rng.normal(0, sd, n)).astype(np.float32)


@pytest.mark.parametrize("name", LIMITS)
@pytest.mark.parametrize("defect", [0.10, 0.30])
def test_two_distinct_populations_are_told_apart(name, defect):
    if name == "mixture":
        pytest.importorskip("sklearn")
    values = lung(1, defect)
    found = THRESHOLD_RULES[name].find(values, "mg/mL")
    assert 0.18 + 0.1 < found.value < 1.2 - 0.1
    assert np.mean(values < found.value) == pytest.approx(defect, abs=0.02)
    assert found.rule == name and found.unit == "mg/mL" and found.note


@pytest.mark.parametrize("name", LIMITS)
def test_a_lung_without_defects_has_hardly_any(name):
    if name == "mixture":
        pytest.importorskip("sklearn")
    values = lung(2, 0.0)
    found = THRESHOLD_RULES[name].find(values, "mg/mL")
    assert np.mean(values < found.value) < 0.04
    if name in ("otsu", "mixture"):
        assert "no second class" in found.note


@given(st.integers(0, 10_000), st.floats(0.05, 20.0), st.sampled_from([n for n in RULES if n != "fixed"]))
def test_rules_follow_the_scale_of_the_map(seed, scale, name):
    """Twice the contrast agent is twice the threshold: no rule but the fixed one knows an absolute number."""
    values = lung(seed, 0.2, n=5000)
    one = THRESHOLD_RULES[name].find(values, "mg/mL").value
    other = THRESHOLD_RULES[name].find((values * scale).astype(np.float32), "mg/mL").value
    assert other == pytest.approx(one * scale, rel=1e-3)


@given(st.sampled_from(sorted(REFERENCES)), st.floats(0.05, 2.0))
def test_relative_rules_are_the_fraction_of_their_reference(reference, fraction):
    values = lung(3, 0.2, n=5000)
    found = automatic_threshold(values, None, f"relative:{fraction!r}:{reference}")
    assert found.value == pytest.approx(fraction * REFERENCES[reference](values))
    assert found.reference_value == REFERENCES[reference](values) and found.fraction == fraction


def test_mode_is_the_normal_lungs_even_where_the_defect_is_sharper():
    rng = np.random.default_rng(4)
    values = np.concatenate([rng.normal(0.15, 0.02, 14_000), rng.normal(1.0, 0.2, 26_000)])
    assert histogram_mode(values) == pytest.approx(1.0, abs=0.05)


@pytest.mark.parametrize("lost", [0.0, 0.3, 0.5, 0.7, 0.8])
@pytest.mark.parametrize("residual", [0.05, 0.3])
def test_best_perfused_lung_is_normal_however_much_is_lost(lost, residual):
    """70 % of the lung lost: half of 1.2 mg/mL is still the threshold, and the percentage that of the truth."""
    values = lung(7, lost, residual=residual, sd=0.1)
    assert best_perfused(values) == pytest.approx(1.2, rel=0.03)
    found = THRESHOLD_RULES["relative_best_perfused"].find(values, "mg/mL")
    assert found.value == pytest.approx(0.6, rel=0.03) and "best perfused lung's median" in found.note
    assert np.mean(values < found.value) == pytest.approx(lost, abs=0.02 if residual == 0.3 else 0.001)


def test_the_75th_percentile_is_a_value_of_lost_lung_where_the_best_perfused_is_not():
    values = lung(8, 0.8)
    old, new = (THRESHOLD_RULES[f"relative_{name}"].find(values, "mg/mL") for name in ("percentile75", "best_perfused"))
    assert np.mean(values < old.value) < 0.5 and np.mean(values < new.value) == pytest.approx(0.8, abs=0.001)


@given(st.integers(0, 10_000), st.floats(0.0, 0.8), st.floats(0.05, 0.3))
def test_best_perfused_is_the_median_of_all_that_holds_seven_tenths_of_it(seed, lost, sd):
    values = lung(seed, lost, sd=sd, n=3000)
    found = best_perfused(values)
    kept = values[values >= BEST_SHARE * found]
    assert found == pytest.approx(np.median(kept)) or found == np.percentile(values, BEST_START) < np.median(kept)
    assert found <= np.percentile(values, BEST_START)


@pytest.mark.parametrize("lost", [0.0, 0.3, 0.6, 0.8, 0.85])
def test_a_reference_in_lost_lung_is_said(lost):
    """A 75th percentile is lost lung's where more than three quarters are lost; the best perfused lung's value never is."""
    values = lung(10, lost)
    said = doubt_of_reference(values, automatic_threshold(values, None, "relative_percentile75"))
    assert bool(said) == (lost > 0.75) and ("best perfused" in said) == bool(said)
    assert doubt_of_reference(values, automatic_threshold(values, None, "relative_best_perfused")) == ""
    assert bool(doubt_of_reference(values, automatic_threshold(values, None, "relative_median"))) == (lost > 0.5)
    assert doubt_of_reference(values, automatic_threshold(values, None, "absolute:0.1")) == ""


def test_a_threshold_above_all_of_the_lung_is_said():
    """700 for 0.7: HU or micrograms instead of mg/mL."""
    values = lung(3, 0.2)
    said = doubt_of_limit(values, automatic_threshold(values, None, "absolute:700"))
    assert "700 mg/mL" in said and f"{values.max():.3g} mg/mL" in said
    assert doubt_of_limit(values, automatic_threshold(values, None, f"absolute:{float(values.max()):.9g}")) == ""
    assert (
        doubt_of_limit(values, automatic_threshold(values, None, "absolute:0.7"))
        == ""
        == doubt_of_limit(values[:0], automatic_threshold(values, None, "fixed"))
    )


def test_best_perfused_of_a_map_without_iodine_is_refused_as_a_reference():
    assert best_perfused(np.zeros(100, np.float32)) == 0.0
    with pytest.raises(InputError, match="no fraction"):
        automatic_threshold(np.full(100, -0.1, np.float32), None, "relative_best_perfused")


def test_the_rule_for_candidates_sees_partial_obstruction_where_most_of_the_lung_is_lost():
    """70 % of the lung holds two thirds of its iodine or less; all of it lies below the threshold."""
    values = lung(9, 0.7, residual=0.6, sd=0.06)
    found = THRESHOLD_RULES["proposals"].find(values, "mg/mL")
    assert found.value == pytest.approx(0.85 * 1.2, rel=0.02) and found.rule == "proposals" and found.fraction == 0.85
    assert np.mean(values < found.value) == pytest.approx(0.7, abs=0.01)


def test_fixed_is_the_same_limit_in_both_units_and_refused_in_others():
    values = lung(5, 0.1)
    mg = THRESHOLD_RULES["fixed"].find(values, "mg/mL").value
    hu = THRESHOLD_RULES["fixed"].find(values, "HU").value
    assert hu == pytest.approx(16.3) and hu / mg == pytest.approx(30.3, abs=0.1)
    with pytest.raises(InputError, match="relative"):
        THRESHOLD_RULES["fixed"].find(values, "1")


def test_texts_of_rules():
    assert parse_rule("auto").reference == DEFAULT_RULE
    assert parse_rule("relative:50%").value == 0.5 and parse_rule("relative:0.5").reference == "percentile75"
    assert parse_rule("relative:0.6:median").reference == "median"
    assert parse_rule("absolute:-0.2").value == -0.2
    for wrong in ("best", "relative:", "relative:x", "relative:-1", "relative:0.5:maximum", "absolute:nan", "absolute:1:mean", "otsu:1"):
        with pytest.raises(InputError, match="not understood"):
            parse_rule(wrong)


def test_drawn_reference_region_and_eligible_voxels():
    values = lung(6, 0.25, n=8000).reshape(20, 20, 20)
    image = sitk.GetImageFromArray(values)
    labels = np.ones((20, 20, 20), np.uint8)
    labels[:, :2] = 0
    lungs = sitk.GetImageFromArray(labels)
    drawn = np.zeros((20, 20, 20), np.uint8)
    drawn[15:18, 5:9, 5:9] = 1
    found = automatic_threshold(image, lungs, "relative:0.5:mean", reference=sitk.GetImageFromArray(drawn))
    assert found.value == pytest.approx(0.5 * values[drawn > 0].mean(), rel=1e-6)
    eligible = np.zeros(labels.shape, bool)
    eligible[10:] = True
    found = automatic_threshold(image, lungs, "relative:0.5:mean", eligible=eligible)
    assert found.value == pytest.approx(0.5 * values[eligible & (labels > 0)].mean(), rel=1e-6)
    with pytest.raises(InputError, match="empty"):
        automatic_threshold(image, lungs, "relative:0.5", reference=sitk.GetImageFromArray(drawn * 0))
    with pytest.raises(InputError, match="needs a relative rule"):
        automatic_threshold(image, lungs, "otsu", reference=lungs)
    with pytest.raises(InputError, match="No lung is left to measure"):
        automatic_threshold(image, lungs, "auto", eligible=np.zeros(labels.shape, bool))
    with pytest.raises(InputError, match="same grid"):
        automatic_threshold(image, lungs[:, :, 1:], "auto")


def test_no_contrast_is_refused_by_relative_rules():
    with pytest.raises(InputError, match="no fraction of it"):
        automatic_threshold(np.full(100, -0.3, np.float32), None, "auto")
    assert math.isnan(automatic_threshold(np.ones(9, np.float32), None, "absolute:0.4").reference_value)


@pytest.mark.parametrize("spread", [0.1, 0.3, 0.6])
def test_the_mode_stays_above_its_bound_and_within_the_values(spread):
    """Most of the lung is one low defect: the bound of 0.75 of the mean cuts its slope, where a parabola has no top."""
    rng = np.random.default_rng(3)
    values = np.concatenate([rng.normal(1.0, spread, 90_000), rng.normal(6.0, 0.2, 10_000)])
    mode = histogram_mode(values)
    low, high = np.percentile(values, (0.5, 99.5))
    assert 0.75 * values.mean() - (high - low) / 512 <= mode <= high
