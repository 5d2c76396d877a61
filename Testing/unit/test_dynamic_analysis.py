"""The whole analysis on a small simulated head: motion, plane, maps, lesions, and what a caller relies on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import SimpleITK as sitk
from simulated_head import head

from LungPerfusionAILib.dynamic.analysis import analyse, prepare, solve, with_lesions, with_maps
from LungPerfusionAILib.dynamic.dynamic_report import methods_steps
from LungPerfusionAILib.dynamic.lesion_index import LesionIndex
from LungPerfusionAILib.dynamic.lesions import GROUPS, LesionSettings, agreement, cohort_agreement, without_islands
from LungPerfusionAILib.dynamic.midsagittal import Plane, find_midsagittal
from LungPerfusionAILib.dynamic.motion import corrected, find_motion, largest_mm
from LungPerfusionAILib.dynamic.series import PerfusionSeries
from LungPerfusionAILib.dynamic.settings import PRESETS, DynamicSettings, Smoothing, preset
from LungPerfusionAILib.dynamic.smoothing import smoothed
from LungPerfusionCore.errors import Cancelled, InputError
from LungPerfusionCore.threshold.index import ThresholdIndex

STILL = DynamicSettings(motion=False, smoothing=Smoothing(0.0), scale_by_vein=False, device="cpu")


@pytest.fixture(scope="module")
def made():
    return head(noise=0.3)


@pytest.fixture(scope="module")
def result(made):
    return analyse(made.series, STILL)


def test_maps_are_those_of_the_tissue(made, result):
    healthy = made.brain & ~made.penumbra
    inner = healthy & result.tissue
    assert np.median(result.maps.cbv[inner]) == pytest.approx(3.0, rel=0.1)
    assert 18 < np.median(result.maps.cbf[inner]) < 40
    late = made.penumbra & ~made.core & result.tissue
    assert np.median(result.maps.delay[late]) - np.median(result.maps.delay[inner]) == pytest.approx(6.5, abs=1)
    assert (result.maps.cbf[~result.maps.mask] == 0).all()
    assert result.image("cbf").GetMetaData("voxel_units") == "ml/100g/min"
    assert result.image("core").GetSpacing() == made.series.spacing
    with pytest.raises(KeyError):
        result.image("iodine")


def test_core_and_penumbra(made, result):
    masks = result.lesion_masks
    assert agreement(masks.penumbra, made.penumbra, 1).dice > 0.93
    assert agreement(masks.core, made.core, 1).dice > 0.9
    assert masks.value("core_ml", "left") == masks.value("core_ml") and masks.value("core_ml", "right") == 0
    assert masks.value("mismatch_ratio") == pytest.approx(masks.value("penumbra_ml") / masks.value("core_ml"))
    assert np.isnan(masks.value("mismatch_ratio", "right"))
    names = {(m.region, m.quantity) for m in result.measurements}
    assert {("whole", "cbf"), ("left", "tmax"), ("right", "volume_ml"), ("whole", "penumbra_ml")} <= names


def test_a_drag_counts_as_a_recount_does(result):
    lesions = result.lesions
    tissue = lesions.sides > 0
    by_tmax, by_flow = (ThresholdIndex(values, lesions.sides, GROUPS, lesions.voxel_ml) for values in (lesions.tmax, lesions.relative_cbf))
    for limit in (3.0, 6.0, 9.5):
        number = by_tmax.numbers(lower=limit)
        assert number.defect_voxels[0] == np.count_nonzero(tissue & (lesions.tmax >= limit))
    for ratio in (0.2, 0.45):
        assert by_flow.numbers(upper=ratio).defect_voxels[0] == np.count_nonzero(tissue & (lesions.relative_cbf < ratio))
    loose = replace(lesions, settings=replace(lesions.settings, smallest_ml=0.0, delayed=False)).at(0.45, 3.0)
    assert loose.core.sum() == by_flow.numbers(upper=0.45).defect_voxels[0]


def test_the_mismatch_of_a_core_outside_the_penumbra_is_that_of_the_drag(result):
    lesions = result.lesions
    loose = replace(lesions, settings=replace(lesions.settings, smallest_ml=0.0, delayed=False)).at(0.9, 9.5)
    assert (loose.core & ~loose.penumbra).any()
    index = LesionIndex(lesions.relative_cbf, lesions.tmax, lesions.sides, lesions.voxel_ml, delayed=False)
    assert loose.value("mismatch_ml") == pytest.approx(loose.value("penumbra_ml") - loose.value("core_ml"))
    assert loose.value("mismatch_ml") == pytest.approx(index.numbers(0.9, 9.5).mismatch_ml[0])


def test_other_settings_of_lesions_and_maps_from_elsewhere(made, result):
    hemisphere = with_lesions(result, LesionSettings(reference="hemisphere", tmax_s=30.0))
    assert hemisphere.lesion_masks.value("penumbra_ml") == 0 and hemisphere.settings.lesions.tmax_s == 30
    none = with_lesions(result, None)
    assert none.lesions is None and {m.region for m in none.measurements} == {"whole"}
    doubled = replace(result.maps, cbf=2 * result.maps.cbf, method="network")
    other = with_maps(result.prepared, STILL, doubled, result.arterial, result.venous)
    value = {(m.region, m.quantity): m.value for m in other.measurements}
    assert value["whole", "cbf"] == pytest.approx(2 * next(m.value for m in result.measurements if m.quantity == "cbf"), rel=1e-5)
    assert other.parameters["map_method"] == "network"


def test_maps_follow_points_chosen_by_hand(made, result):
    points = np.argwhere(made.artery)[:2]
    moved = solve(result.prepared, STILL, arterial=points)
    assert moved.arterial.by_hand and moved.parameters["arterial_by_hand"]
    assert np.median(moved.maps.cbf[result.tissue]) == pytest.approx(np.median(result.maps.cbf[result.tissue]), rel=0.05)
    vein = solve(result.prepared, STILL, arterial=np.argwhere(made.vein)[:2])
    tissue = result.tissue & ~made.penumbra
    assert np.median(vein.maps.delay[tissue]) < np.median(result.maps.delay[tissue]) - 2  # the tissue fills before the vein


def test_the_curve_of_a_voxel_and_its_fit(made, result):
    k, j, i = np.argwhere(made.brain & result.tissue & ~made.penumbra)[50]
    fit = result.fit((k, j, i))
    truth = made.series.frames[:, k, j, i]
    assert np.abs(fit.enhancement - (truth - truth[:3].mean())).max() < 1.5
    assert np.corrcoef(fit.fitted, np.interp(fit.fit_times, fit.times, fit.enhancement))[0, 1] > 0.98
    assert fit.residue.max() == pytest.approx(result.maps.cbf[k, j, i], rel=1e-3)


def test_the_plane_between_the_halves(made):
    turn = np.deg2rad(6)
    axes = np.array([[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1]])
    shifted = replace(made.series, direction=tuple(axes.ravel()), origin=tuple(axes @ made.series.origin + np.array([5.0, 3.0, 0.0])))
    plane = find_midsagittal(shifted, shifted.frames[0], made.brain)
    assert np.degrees(np.arccos(np.clip(np.dot(plane.normal, axes[:, 0]), -1, 1))) < 1.0
    assert plane.offset == pytest.approx(float(np.dot(plane.normal, (5.0, 3.0, 0.0))), abs=1.0) and plane.symmetry > 0.9
    left = plane.left_of(shifted)
    assert left[made.penumbra].mean() > 0.99
    mirrored = Plane((1.0, 0.0, 0.0), 0.0, 1).mirrored(made.series, made.penumbra.astype(np.float32))
    assert np.array_equal(mirrored > 0.5, made.penumbra[:, :, ::-1])


def test_left_is_left_in_a_rolled_head_of_thick_slices():
    """A step of 8 mm from slice to slice goes further to the side than one of 1 mm in the row, from a roll of 7 degrees on."""
    spacing, (c, s), shape = np.array([1.0, 1.0, 8.0]), (np.cos(np.deg2rad(10)), np.sin(np.deg2rad(10))), (10, 180, 160)
    roll = np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])
    middle = (np.array(shape[::-1]) - 1) / 2
    k, j, i = np.indices(shape)
    x, y, z = ((n - m) * step for n, m, step in zip((i, j, k), middle, spacing, strict=True))
    radius = np.sqrt((x / 68) ** 2 + (y / 82) ** 2 + (z / 90) ** 2)
    ventricles = (np.abs(y - 40) < 8) & (np.abs(np.abs(x) - 20) < 6)
    values = np.where(radius < 1, np.where(ventricles, 5, 35 + 2 * np.cos(z / 5 + y / 9)), np.where(radius < 1.12, 1100, -1000))
    values = (values + np.random.default_rng(0).normal(0, 3, shape)).astype(np.float32)
    origin = tuple(-(roll * spacing) @ middle)
    rolled = PerfusionSeries(values[None], np.zeros(1), tuple(spacing), origin, tuple(roll.ravel()))
    plane = find_midsagittal(rolled, values, radius < 1)
    np.testing.assert_allclose(plane.normal, roll[:, 0], atol=0.01)
    sure = (radius < 1) & (np.abs(x) > 2)
    np.testing.assert_array_equal(plane.left_of(rolled)[sure], (x > 0)[sure])


def test_motion_by_hand_is_measured_where_the_head_is(made):
    """A scene's transforms turn about its origin, which lies far from the head; one may be stretched by hand as well."""
    series = replace(made.series, origin=(100.0, -300.0, 800.0))
    middle = np.array(series.origin) + (np.array(series.shape[::-1]) - 1) / 2 * series.spacing
    turn, stretch = sitk.Euler3DTransform(), sitk.AffineTransform(3)
    turn.SetCenter(middle.tolist())
    turn.SetRotation(0.0, 0.0, 0.05)
    turn.SetTranslation((1.0, 0.0, 0.0))
    matrix = np.array(turn.GetMatrix()).reshape(3, 3)
    moved = sitk.Euler3DTransform()
    moved.SetMatrix(turn.GetMatrix())
    moved.SetTranslation((np.array(turn.TransformPoint((0.0, 0.0, 0.0)))).tolist())
    stretch.SetCenter(middle.tolist())
    stretch.Scale(1.02)
    assert np.allclose(moved.TransformPoint((5.0, 6.0, 7.0)), turn.TransformPoint((5.0, 6.0, 7.0))) and not np.allclose(matrix, np.eye(3))
    assert largest_mm([turn], series) == pytest.approx(1 + 80 * 0.05)
    assert largest_mm([sitk.Euler3DTransform(), moved, stretch], series) == pytest.approx(5.0)
    assert largest_mm([stretch, sitk.Euler3DTransform()], series) == pytest.approx(1.6) and largest_mm([], series) == 0
    still = [sitk.Euler3DTransform() for _ in series.times]
    by_hand, plain = analyse(made.series, STILL, transforms=still), analyse(made.series, STILL)
    assert by_hand.parameters["motion_by_hand"] and "set by hand" in methods_steps(by_hand, "osvd", None)[1]
    assert not plain.parameters["motion_by_hand"] and "hand" not in " ".join(methods_steps(plain, "osvd", None))


def test_motion_is_found_and_taken_back():
    made = head(times=np.arange(0.0, 24.0, 2.0), noise=1.0)
    frames, true = made.series.frames.copy(), {}
    for n in (3, 4, 8):
        transform = sitk.Euler3DTransform()
        transform.SetCenter((0.0, 0.0, 0.0))
        transform.SetRotation(0.0, 0.0, np.deg2rad(0.8 * n))
        transform.SetTranslation((0.5 * n, -1.0, 0.0))
        true[n] = transform
        image = made.series.image(frames[n])
        # the frame shows at T(p) what the head at rest has at p
        frames[n] = sitk.GetArrayFromImage(sitk.Resample(image, image, transform.GetInverse(), sitk.sitkLinear, -1000.0))
    series = made.series.with_frames(frames)
    transforms, said = find_motion(series)
    for n, transform in enumerate(transforms):
        for point in ((60.0, 0.0, 0.0), (0.0, 70.0, 4.0), (-50.0, -40.0, -8.0)):
            expected = true[n].TransformPoint(point) if n in true else point
            assert np.linalg.norm(np.subtract(transform.TransformPoint(point), expected)) < 0.6, n
    assert len(said) == 1 and "frame 9" in said[0]  # 6.4 degrees
    back = corrected(series, transforms)
    inner = made.brain & ~made.artery & ~made.vein
    assert (
        np.abs(back.frames[8][inner] - made.series.frames[8][inner]).mean()
        < 0.3 * np.abs(frames[8][inner] - made.series.frames[8][inner]).mean()
    )
    with pytest.raises(InputError, match="transforms"):
        corrected(series, transforms[:3])
    with pytest.raises(InputError, match="three or more"):
        find_motion(PerfusionSeries(np.ascontiguousarray(frames[:, :2]), series.times))


def test_every_step_is_a_switch_and_is_recorded(made):
    settings = replace(STILL, smoothing=Smoothing(3.0, 1.0), scale_by_vein=True)
    found = analyse(made.series, settings)
    assert found.parameters["smoothing"] == {"plane_mm": 3.0, "time_s": 1.0} and found.parameters["motion_corrected"] is False
    assert found.parameters["arterial_scale"] >= 1 and found.parameters["baseline_frames"] and found.parameters["simulated"]
    assert set(found.seconds) >= {"motion", "smoothing", "deconvolution"}
    assert smoothed(made.series, Smoothing(0.0)) is made.series
    flat = made.series.with_frames(np.full_like(made.series.frames, 5))
    assert np.allclose(smoothed(flat, Smoothing(2.0, 2.0), made.brain).frames, 5, atol=1e-4)
    identity = [sitk.Euler3DTransform()] * len(made.series.times)
    assert prepare(made.series, STILL, transforms=identity).transforms == tuple(identity)


@pytest.mark.parametrize("slices", [1, 2])
def test_one_slice_is_analysed_and_said(made, slices):
    series = replace(made.series, frames=np.ascontiguousarray(made.series.frames[:, 1 : 1 + slices]))
    found = analyse(series, replace(STILL, motion=True))
    assert any("one slice" in w for w in found.warnings) == (slices == 1)
    assert agreement(found.lesion_masks.penumbra, made.penumbra[1 : 1 + slices], 1).dice > 0.9


def test_presets_and_cancelling(made):
    assert set(PRESETS) == {"brain", "lung"} and preset("lung").settings.constants.per == "100 ml"
    assert set(preset("brain").ranges) == {"cbf", "cbv", "mtt", "ttp", "tmax", "delay"}
    with pytest.raises(InputError, match="preset"):
        preset("liver")

    def stop(fraction, message=""):
        if fraction > 0.7:
            raise Cancelled

    with pytest.raises(Cancelled):
        analyse(made.series, STILL, stop)


def test_agreement_of_a_case_and_a_cohort():
    a, b = np.zeros((4, 4, 4), bool), np.zeros((4, 4, 4), bool)
    assert agreement(a, b, 1).dice == 1
    a[0], b[0, :2] = True, True
    found = agreement(a, b, 0.5)
    assert (found.dice, found.volume_ml, found.reference_ml) == (pytest.approx(16 / 24), 8.0, 4.0)
    cohort = cohort_agreement([agreement(a, b, 0.5), agreement(a, a, 0.5), agreement(b, b, 0.5), agreement(~a, ~a, 0.5)])
    assert cohort.cases == 4 and cohort.dice == pytest.approx((16 / 24 + 3) / 4) and 0.9 < cohort.pearson < 1
    assert np.isnan(cohort_agreement([found]).pearson)
    with pytest.raises(InputError):
        cohort_agreement([])
    with pytest.raises(InputError, match="grid"):
        agreement(a, b[1:], 1)


def test_islands():
    mask = np.zeros((1, 6, 6), bool)
    mask[0, :2, :3], mask[0, 5, 5] = True, True
    kept, lost = without_islands(mask, 4)
    assert kept.sum() == 6 and lost == 1 and without_islands(mask, 0)[1] == 0
