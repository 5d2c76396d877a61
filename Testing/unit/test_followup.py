"""Two scans of one patient: registration and its checks, fates against the truth, geometry, exchange, a scan against itself."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import SimpleITK as sitk
from followup_pair import QUICK, earlier_images, later_images, moved, movement, scan, stored

from LungPerfusionCore.errors import InputError
from PerfusionDefectQuantLib.followup.bspline import Mesh, basis_matrix
from PerfusionDefectQuantLib.followup.matching import MIRRORED
from PerfusionDefectQuantLib.followup.registration import LungScan, register_lungs
from PerfusionDefectQuantLib.followup.study import FollowUpInputs, follow_up

IDENTITY = sitk.Transform(3, sitk.sitkIdentity)


@pytest.fixture(scope="module")
def compared():
    return follow_up(FollowUpInputs(scan(earlier_images()), scan(later_images()), parameters=QUICK))


def fates(result, kind: str) -> Counter:
    return Counter(lesion.fate for lesion in result.lesions if lesion.kind == kind)


def test_the_lungs_lie_over_each_other_and_every_lesion_has_its_fate(compared):
    found = compared.registration
    assert not compared.refusal and found.fitted.dice > 0.95 and found.fitted.folding_percent == 0.0
    assert found.fitted.vessel_mm < found.moved.vessel_mm < found.filed.vessel_mm
    points = np.random.default_rng(0).uniform((-90, -50, -60), (-60, 40, 60), (40, 3))
    inverse = movement().GetInverse()
    off = [np.linalg.norm(np.array(compared.transform.TransformPoint(inverse.TransformPoint(p.tolist()))) - p) for p in points]
    assert np.mean(off) < 2.5
    assert fates(compared, "defect") == Counter(persisting=1, resolved=1, smaller=1, new=1)
    assert fates(compared, "embolus") == Counter(persisting=1, resolved=1)
    for lesion in compared.lesions:  # its two places are one place of the patient
        there = np.array(movement().TransformPoint(lesion.after_at))
        assert np.linalg.norm(there - lesion.before_at) < 10.0


def test_the_change_is_the_difference_and_its_interval_that_of_both(compared):
    for row in compared.changes:
        assert row.change.value == pytest.approx(row.after.value - row.before.value)
        down = np.hypot(row.after.value - row.after.low, row.before.high - row.before.value)
        assert row.change.low == pytest.approx(row.change.value - down)
        assert row.none == (row.change.low <= 0 <= row.change.high)
    values = {(m.region, m.quantity): m.value for m in compared.measurements}
    assert values["whole", "defect_new"] == 1 and values["whole", "embolus_resolved"] == 1


def test_exchanged_scans_mirror_every_fate(compared):
    inverse = movement().GetInverse()
    back = follow_up(FollowUpInputs(scan(later_images()), scan(earlier_images()), parameters=QUICK, transform=inverse))
    assert not back.refusal
    for kind in ("defect", "embolus"):
        assert fates(back, kind) == Counter({MIRRORED[fate]: n for fate, n in fates(compared, kind).items()})
    for row, other in zip(compared.changes, back.changes, strict=True):
        assert other.change.value == pytest.approx(-row.change.value)
        assert (other.change.low, other.change.high) == pytest.approx((-row.change.high, -row.change.low))


def test_a_scan_against_itself_has_not_changed():
    images = scan(earlier_images())
    same = follow_up(FollowUpInputs(images, images, parameters=QUICK, transform=IDENTITY))
    assert fates(same, "defect") == Counter(persisting=3) and fates(same, "embolus") == Counter(persisting=2)
    assert all(lesion.dice == 1.0 for lesion in same.lesions)
    assert all(row.change.value == 0.0 and row.none for row in same.changes)


@pytest.mark.parametrize("spacing", [3.0, 5.0])
def test_another_spacing_gives_the_same_fates(compared, spacing):
    result = follow_up(FollowUpInputs(scan(earlier_images()), scan(later_images(spacing)), parameters=QUICK, transform=movement()))
    assert fates(result, "defect") == fates(compared, "defect") and fates(result, "embolus") == fates(compared, "embolus")


@pytest.mark.parametrize(("order", "flips"), [((2, 0, 1), (True, False, True)), ((1, 0, 2), (False, True, False))])
def test_stored_another_way_round_nothing_changes(compared, order, flips):
    turned = {name: stored(image, order, flips) for name, image in later_images().items()}
    result = follow_up(FollowUpInputs(scan(earlier_images()), scan(turned), parameters=QUICK, transform=compared.transform))
    assert fates(result, "defect") == fates(compared, "defect")
    assert [each.after_ml for each in result.defects] == pytest.approx([each.after_ml for each in compared.defects])
    assert result.fit.dice == pytest.approx(compared.fit.dice, abs=0.01)


def test_an_oblique_scan_is_registered_where_it_lies():
    """A grid that is turned in the patient: the transform is between points, not voxels."""
    images = earlier_images()
    turn = sitk.Euler3DTransform((0.0, 0.0, 0.0), 0.1, -0.15, 0.2)
    direction = np.array(turn.GetMatrix())
    oblique = {}
    for name, image in images.items():
        how = sitk.sitkLinear if name in ("ct", "iodine") else sitk.sitkNearestNeighbor
        start = (-(direction.reshape(3, 3) @ ((np.array(image.GetSize()) - 1) * 2.0))).tolist()
        empty = -1000.0 if name == "ct" else 0.0
        oblique[name] = sitk.Resample(image, image.GetSize(), IDENTITY, how, start, [4.0] * 3, direction.tolist(), empty)
    result = follow_up(FollowUpInputs(scan(images), scan(oblique), parameters=QUICK, transform=IDENTITY))
    assert fates(result, "defect") == Counter(persisting=3) and result.fit.dice > 0.95


def test_another_person_s_lungs_are_refused_and_nothing_is_compared():
    other = moved(earlier_images(seed=7), movement())
    result = follow_up(FollowUpInputs(scan(earlier_images()), scan(other), parameters=QUICK))
    assert "could not be registered" in result.refusal and result.refusal in result.warnings
    assert result.lesions == () and not any(m.quantity.startswith("defect_new") for m in result.measurements)
    assert result.changes  # what each scan measures stands


def test_a_wrong_transform_is_refused_by_the_limit_that_it_misses():
    images = scan(earlier_images())
    shifted = sitk.TranslationTransform(3, (60.0, 0.0, 0.0))
    result = follow_up(FollowUpInputs(images, images, parameters=QUICK, transform=shifted))
    assert "Dice" in result.refusal and not result.lesions
    folded = sitk.AffineTransform(3)
    folded.Scale((1.0, 1.0, 1.0))
    folded.SetMatrix((1.0, 0, 0, 0, -1.0, 0, 0, 0, 1.0))
    folded.SetCenter((0.0, -5.0, 0.0))
    assert "folds 100.0 %" in follow_up(FollowUpInputs(images, images, parameters=QUICK, transform=folded)).refusal


def test_a_scan_without_lungs_cannot_be_registered():
    images = earlier_images()
    empty = LungScan(images["ct"], images["regions"] * 0)
    with pytest.raises(InputError, match="no lungs"):
        register_lungs(empty, LungScan(images["ct"], images["regions"]), QUICK)


def test_the_matrices_are_simpleitk_s_bspline():
    frame = sitk.Image([20, 14, 17], sitk.sitkFloat32)
    frame.SetSpacing([3.0] * 3)
    frame.SetOrigin((-20.0, 7.0, 3.0))
    mesh = Mesh(frame, 15.0)
    coefficients = np.round(np.random.default_rng(1).normal(0, 3, mesh.shape), 4)
    field, transform = mesh.field(coefficients), mesh.transform(coefficients)
    for index in [(3, 4, 5), (10, 2, 12), (18, 12, 15)]:
        point = np.array(frame.TransformIndexToPhysicalPoint(index))
        expected = np.array(transform.TransformPoint(point.tolist())) - point
        assert field[(slice(None), *index[::-1])] == pytest.approx(expected, abs=1e-6)
    assert mesh.fitted(field) == pytest.approx(coefficients, abs=1e-6)
    assert basis_matrix(np.linspace(0, 4, 9), 4).sum(1) == pytest.approx(1.0)
