"""A number beside its limit never reads as if it lay on the other side."""

from __future__ import annotations

import re
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import SimpleITK as sitk
from phantom_cases import quiet_patient

from LungPerfusionCore.measurements import beside_limit
from LungPerfusionCore.models.scan_guard import AT_THE_EDGE, _lies
from PEDetectionLib.ctpa_check import check_ctpa
from PEDetectionLib.panels.sentences import sentence
from PEDetectionLib.probability_curve import Curve, Thresholds
from PEDetectionLib.right_heart import Diameter, RightHeart
from PerfusionDefectQuantLib.followup.registration import RegistrationParameters, refusal_of
from PerfusionDefectQuantLib.rule_doubts import doubt_of_limit


@pytest.mark.parametrize(
    ("value", "limit", "digits", "reads"),
    [
        (0.8496, 0.85, 2, 0.84), (0.85, 0.85, 2, 0.85), (0.8504, 0.85, 2, 0.86), (79.7, 80, 0, 79), (80.3, 80, 0, 81), (12.34, 1, 1, 12.3),
        (-0.04, 0.0, 1, -0.1), (0.2, 0.5, 3, 0.2),
    ],
)  # fmt: skip
def test_a_value_reads_as_it_lies(value, limit, digits, reads):
    assert beside_limit(value, limit, digits) == pytest.approx(reads)


def test_a_limit_that_is_rounded_as_well():
    rng = np.random.default_rng(0)
    for value, limit in zip(rng.uniform(0.4, 0.41, 2000), rng.uniform(0.4, 0.41, 2000), strict=True):
        reads, written = float(f"{beside_limit(value, limit, 3, float(f'{limit:.3g}')):.3f}"), float(f"{limit:.3g}")
        assert (reads >= written) == (value >= limit) and abs(reads - value) <= 0.0016
    assert np.isnan(beside_limit(float("nan"), 1.0, 2))


@pytest.mark.parametrize("stack", [0.4996, 0.5, 0.50004])
@pytest.mark.parametrize("slices", [0.4996, 0.5])
def test_a_probability_beside_its_threshold(stack, slices):
    curve = Curve(np.array([0.1, slices]), np.array([3.0, 0.0]), np.zeros((2, 3)), stack, Thresholds(0.5, 0.5), "")
    said = sentence(curve)
    shown, called = re.search(r"embolism ([\d.]+): (\w+) at", said).groups()
    count, highest = re.search(r"(\d) of 2 slices.*highest probability ([\d.]+)", said).groups()
    assert (float(shown) >= 0.5) == (called == "positive") == (stack >= 0.5)
    assert (float(highest) >= 0.5) == (int(count) > 0) == (slices >= 0.5)


def test_a_registration_that_misses_its_limit_by_little():
    p = RegistrationParameters()
    good = SimpleNamespace(dice=1.0, folding_percent=0.0, correlation=1.0, vessel_mm=0.0)
    missed = {"dice": p.least_dice - 1e-3, "folding_percent": p.most_folding_percent + 1e-3, "correlation": p.least_correlation - 1e-3}
    for name, value in (*missed.items(), ("vessel_mm", p.most_vessel_mm + 1e-3)):
        said = refusal_of(SimpleNamespace(**{**vars(good), name: value}), p)
        shown, limit = (float(each) for each in re.search(r"([\d.]+)[^\d.]+(?:least|most) ([\d.]+)", said).groups())
        assert shown < limit if "least" in said else shown > limit, said


def test_a_scan_at_the_edge_lies_beyond_the_rim():
    assert "distance 1.1;" in _lies(AT_THE_EDGE, 1.004, 20) and "distance 1.2;" in _lies(AT_THE_EDGE, 1.24, 20)


def test_a_threshold_above_all_of_the_lung_reads_so():
    threshold = SimpleNamespace(value=1.998, unit="mg/mL")
    assert "highest value is 1.99 mg/mL" in doubt_of_limit(np.array([0.5, 1.997]), threshold)


def test_a_diameter_on_the_rim_of_the_usual_is_usual():
    def line(mm: float) -> Diameter:
        return Diameter((0.0, 0.0, 0.0), (mm, 0.0, 0.0))

    assert not RightHeart(rv=line(90.3), lv=line(14.6)).warnings
    assert "measures 91 mm; 15 to 90 mm are usual" in RightHeart(rv=line(90.6)).warnings[0]


def test_slices_of_3_mm_are_not_thicker_than_3_mm():
    """As files have them: 3.0000004 mm."""
    patient = quiet_patient()
    image = sitk.GetImageFromArray(np.rint(patient.images["ctpa"]).astype(np.int16))
    for spacing, said in ((3.0000004, False), (3.1, True)):
        image.SetSpacing((*patient.grid.spacing[:2], spacing))
        assert any("slice spacing" in each for each in check_ctpa(image).warnings) == said


def test_nothing_is_said_of_no_millimetres():
    """Lungs as wide as the network's field within half a millimetre."""
    from PEDetectionLib.preparation import Preparation, prepare

    ct = sitk.Image([60, 40, 10], sitk.sitkInt16) - 800
    hull = sitk.Image([60, 40, 10], sitk.sitkUInt8) + 1
    for field, said in ((59.7, False), (59.0, True)):
        warnings = prepare(ct, hull, replace(Preparation(), side=32, field_mm=field)).warnings
        assert any("were not examined" in each for each in warnings) == said
