"""What a map shows of each region, and what was measured of it: the shares, and the percentages that they forbid."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
import SimpleITK as sitk
from half_ellipsoid import ball
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionAILib.spect.differential import differential_function
from LungPerfusionAILib.spect.functional_lung import functional_lung
from LungPerfusionAILib.spect.postoperative import predict_postoperative
from LungPerfusionAILib.spect.region_counts import MapInput
from LungPerfusionAILib.spect.steps import CtInputs, FunctionInputs, run_function
from LungPerfusionCore.checks.image_checks import same_steps
from LungPerfusionCore.lungs.coverage import (
    LEAST_COVERED_PERCENT,
    LEAST_MEASURED_PERCENT,
    CoverageLimits,
    beyond_grid_ml,
    inside_grid,
    sentences,
)
from LungPerfusionCore.lungs.field_of_view import Cut, cut_lungs, cut_sentences
from LungPerfusionCore.lungs.regions import regions_from_lobes, regions_from_zones
from LungPerfusionCore.run.provenance import ResultRecord
from PerfusionDefectQuantLib.defects import DefectParameters, quantify
from PerfusionDefectQuantLib.pipeline import DefectInputs, analyse
from PerfusionDefectQuantLib.sessions import percent_text

NAMES = {1: "RUL", 2: "RML", 3: "RLL", 4: "LUL", 5: "LLL"}
SHAPE = (30, 24, 40)
SPACING = (5.0, 4.0, 6.0)
ML = 5.0 * 4.0 * 6.0 / 1000.0


def image_of(array: np.ndarray) -> sitk.Image:
    image = sitk.GetImageFromArray(array)
    image.SetSpacing(SPACING)
    image.SetOrigin((-100.0, -50.0, 30.0))
    return image


def lobes() -> sitk.Image:
    """Two lungs: RUL, RML, RLL from the top and LUL, LLL, in a grid with air around."""
    array = np.zeros(SHAPE, np.uint8)
    for label, levels, columns in (
        (1, (20, 28), (3, 17)),
        (2, (14, 20), (3, 17)),
        (3, (2, 14), (3, 17)),
        (4, (12, 28), (22, 37)),
        (5, (2, 12), (22, 37)),
    ):
        array[slice(*levels), 3:21, slice(*columns)] = label
    return image_of(array)


def iodine(seed: int = 0) -> sitk.Image:
    """1.2 mg/mL with a little noise; nothing in the lowest six levels of the right lung."""
    rng = np.random.default_rng(seed)
    array = rng.normal(1.2, 0.05, SHAPE).astype(np.float32)
    array[2:8, :, :20] = 0.1
    return image_of(array)


def ct(dense: np.ndarray | None = None) -> sitk.Image:
    array = np.where(sitk.GetArrayFromImage(lobes()) > 0, -850, 40).astype(np.int16)
    if dense is not None:
        array[dense] = 40
    return image_of(array)


def rows(measurements) -> dict[tuple[str, str], float]:
    return {(m.region, m.quantity): m.value for m in measurements}


def test_a_whole_map_covers_everything_and_changes_nothing():
    regions = regions_from_lobes(lobes(), NAMES)
    result = quantify(iodine(), regions, 0.6, ct=ct())
    found = rows(result.measurements)
    for region in regions.groups:
        assert found[region, "covered_percent"] == 100.0 and 99.0 < found[region, "measured_percent"] <= 100.0
        assert found[region, "defect_percent"] == pytest.approx(
            100.0 * found[region, "defect_volume_ml"] / found[region, "volume_ml"], rel=1e-12
        )
    assert found["RLL", "defect_percent"] == pytest.approx(50.0, abs=3.0)
    assert result.warnings == ()
    assert not any(m.reason or "reason" in m.as_dict() for m in result.measurements)


def test_a_map_that_covers_part_of_a_lobe_has_no_percentage_of_it():
    """The map ends inside the right lower lobe: 4 of its 12 levels remain, all of them without a defect."""
    regions = regions_from_lobes(lobes(), NAMES)
    part = iodine()[:, :, 10:]
    analysis = analyse(DefectInputs(iodine=part, regions=lobes(), region_names=NAMES, ct=ct(), threshold="absolute:0.6"))
    found = rows(analysis.measurements)
    assert found["RLL", "covered_percent"] == pytest.approx(100 * 4 / 12)
    assert found["LLL", "covered_percent"] == pytest.approx(100 * 2 / 10)
    assert found["RLL", "volume_ml"] == pytest.approx(regions.volume_ml("RLL"))
    assert found["whole", "volume_ml"] == pytest.approx(regions.volume_ml("whole"))
    for region in ("RLL", "LLL", "right", "left", "whole"):
        assert math.isnan(found[region, "defect_percent"]), region
    for region in ("RUL", "RML", "LUL"):
        assert found[region, "covered_percent"] == 100.0 and found[region, "defect_percent"] == pytest.approx(0.0, abs=1.0)
    sentence = next(w for w in analysis.warnings if "field of view" in w)
    assert "RLL (33 %)" in sentence and "LLL (20 %)" in sentence and "RUL" not in sentence
    assert not any("Not among the given lobes" in w for w in analysis.warnings)
    reason = next(m.reason for m in analysis.measurements if (m.region, m.quantity) == ("RLL", "defect_percent"))
    assert "33 %" in reason and "90 %" in reason
    record = ResultRecord("defects", measurements=list(analysis.measurements)).as_dict()
    row = next(m for m in record["measurements"] if m["region"] == "RLL" and m["quantity"] == "defect_percent")
    assert row["value"] is None and row["reason"] == reason
    json.dumps(record, allow_nan=False)
    assert analysis.parameters["least_covered_percent"] == LEAST_COVERED_PERCENT


def test_a_lobe_outside_the_map_was_given_and_one_that_was_not_is_named():
    part = iodine()[:, :, 14:]  # above the whole right lower lobe
    names = {label: name for label, name in NAMES.items() if name != "LUL"}
    analysis = analyse(DefectInputs(iodine=part, regions=lobes(), region_names=names, ct=ct(), threshold="absolute:0.6"))
    found = rows(analysis.measurements)
    assert found["RLL", "covered_percent"] == 0.0 and found["RLL", "measured_percent"] == 0.0
    assert found["RLL", "volume_ml"] == pytest.approx(12 * 18 * 14 * ML) and math.isnan(found["RLL", "mean_iodine"])
    assert "Not among the given lobes: LUL." in analysis.warnings


@pytest.mark.parametrize(("limit", "given"), [(20.0, True), (40.0, False)])
def test_the_limits_are_parameters(limit, given):
    part = iodine()[:, :, 10:]
    result = quantify(
        part,
        regions_from_lobes(lobes(), NAMES),
        0.6,
        ct=ct(),
        parameters=DefectParameters(least_covered_percent=limit, least_measured_percent=0.0),
    )
    assert math.isfinite(rows(result.measurements)["RLL", "defect_percent"]) == given


def test_a_consolidated_lobe_has_no_percentage_of_what_little_was_measured():
    labels = sitk.GetArrayFromImage(lobes())
    dense = labels == 3
    dense[2, 3:9, 3:17] = False  # a strip of the lowest level is still aerated
    result = quantify(iodine(), regions_from_lobes(lobes(), NAMES), 0.6, ct=ct(dense))
    found = rows(result.measurements)
    share = 100.0 * np.count_nonzero(result.prepared.measured & (labels == 3)) / np.count_nonzero(labels == 3)
    assert found["RLL", "measured_percent"] == pytest.approx(share) and share < 20.0
    assert found["RLL", "covered_percent"] == 100.0 and math.isnan(found["RLL", "defect_percent"])
    assert math.isfinite(found["right", "defect_percent"]) and math.isfinite(found["whole", "defect_percent"])
    assert any("Too little could be measured of RLL" in w and f"{LEAST_MEASURED_PERCENT:g} %" in w for w in result.warnings)


def test_numbers_stay_forbidden_at_every_threshold():
    result = quantify(iodine()[:, :, 10:], regions_from_lobes(lobes(), NAMES), 0.6, ct=ct())
    first = result.index.numbers(-np.inf, 0.6)
    for upper in (-5.0, 0.05, 0.9, 1.2, 50.0):
        numbers = result.index.numbers(-np.inf, upper)
        np.testing.assert_array_equal(np.isnan(numbers.defect_percent), np.isnan(first.defect_percent))
        np.testing.assert_array_equal(numbers.measured_percent, first.measured_percent)
        assert numbers.reasons == first.reasons
    assert (numbers.defect_volume_ml <= numbers.measured_ml + 1e-9).all()


def test_padding_is_no_iodine():
    """Scanners pad what the smaller field of view of the second tube does not show."""
    array = sitk.GetArrayFromImage(iodine())
    array[:, :, 26:] = -1024.0
    for unit, values in (("mg/mL", array), ("HU", np.where(array == -1024.0, array, 25 * array))):
        analysis = analyse(
            DefectInputs(
                iodine=image_of(values.astype(np.float32)),
                iodine_unit=unit,
                regions=lobes(),
                region_names=NAMES,
                ct=ct(),
                threshold="absolute:0.6",
            )
        )
        found = rows(analysis.measurements)
        assert found["left", "covered_percent"] == pytest.approx(100 * 4 / 15, abs=0.1), unit
        assert math.isnan(found["LUL", "defect_percent"]) and found["RUL", "covered_percent"] == 100.0
        assert found["LUL", "defect_volume_ml"] == pytest.approx(0.0, abs=1.0)


def test_a_kvp_pair_measures_only_where_both_energies_are():
    base = sitk.Cast(ct(), sitk.sitkFloat32)
    low, high = base + iodine() * 45.0, base + iodine() * 20.0
    narrow = high[:20, :, :]
    found = rows(analyse(DefectInputs(low=low, high=narrow, regions=lobes(), region_names=NAMES, threshold="absolute:0.6")).measurements)
    assert found["left", "covered_percent"] == pytest.approx(0.0, abs=0.1) and math.isnan(found["left", "defect_percent"])
    assert found["right", "covered_percent"] == 100.0 and math.isfinite(found["RUL", "defect_percent"])


def test_zones_are_thirds_of_the_lung_not_of_its_covered_part():
    lungs = sitk.Cast(lobes() > 0, sitk.sitkUInt8)
    array = sitk.GetArrayFromImage(lungs)
    array[:, :, 20:] *= 2
    labels = image_of(array)
    part = iodine()[:, :, 15:]
    analysis = analyse(DefectInputs(iodine=part, regions=labels, region_names={1: "right", 2: "left"}, ct=ct(), threshold="absolute:0.6"))
    found = rows(analysis.measurements)
    whole = regions_from_zones(labels)
    for zone in ("right_apical", "right_middle", "right_basal"):
        assert found[zone, "volume_ml"] == pytest.approx(whole.volume_ml(zone))
    assert found["right_apical", "covered_percent"] == 100.0 and found["right_basal", "covered_percent"] == 0.0


@settings(max_examples=20)
@given(start=st.tuples(*[st.integers(-6, 30)] * 3), size=st.tuples(*[st.integers(5, 40)] * 3), turn=st.integers(-30, 30))
def test_what_lies_beyond_a_grid_is_counted_voxel_by_voxel(start, size, turn):
    labels = lobes()
    grid = sitk.Image(list(size), sitk.sitkUInt8)
    grid.SetSpacing((4.0, 5.0, 7.0))
    matrix = np.array(sitk.Euler3DTransform((0, 0, 0), 0.1, turn / 100, 0.0).GetMatrix()).reshape(3, 3)
    grid.SetDirection(matrix.ravel())
    grid.SetOrigin(labels.TransformIndexToPhysicalPoint(list(start)))
    beyond = beyond_grid_ml(labels, grid)
    array, inside = sitk.GetArrayViewFromImage(labels), inside_grid(labels, grid)
    for k, j, i in np.random.default_rng(1).integers(0, SHAPE, (40, 3)).tolist():
        place = grid.TransformPhysicalPointToContinuousIndex(labels.TransformIndexToPhysicalPoint((i, j, k)))
        margin = min(min(x + 0.5, n - 0.5 - x) for x, n in zip(place, size))
        assert abs(margin) < 1e-3 or inside[k, j, i] == (margin > 0)
    for label in NAMES:
        assert beyond.get(label, 0.0) == pytest.approx(np.count_nonzero((array == label) & ~inside) * ML)


def test_grids_that_are_cut_from_one_another_share_their_steps():
    labels = lobes()
    assert same_steps(labels, labels[3:20, 2:9, 4:]) and same_steps(labels[:, :, 5:], labels[:, :, :9])
    moved = sitk.Image(labels)
    moved.SetOrigin((-98.0, -50.0, 30.0))
    assert not same_steps(labels, moved)
    assert not same_steps(labels, sitk.BinShrink(labels, [1, 1, 2]))


def test_the_pair_of_shares_of_total_needs_the_whole_lungs():
    regions = regions_from_lobes(lobes(), NAMES)
    values = sitk.GetArrayFromImage(iodine()) + 1.0
    whole = differential_function({"spect": MapInput(image_of(values))}, regions)
    cut = differential_function({"spect": MapInput(image_of(values)[:, :, 4:])}, regions)
    shares = dict(zip(cut.maps["spect"].regions, cut.maps["spect"].fraction_percent))
    covered = dict(zip(cut.maps["spect"].regions, cut.maps["spect"].covered_percent))
    assert covered["RLL"] == pytest.approx(100 * 10 / 12) and covered["whole"] > 90.0
    assert math.isnan(shares["RLL"]) and math.isnan(shares["LLL"]) and math.isfinite(shares["RUL"])
    means = [dict(zip(r.maps["spect"].regions, r.maps["spect"].mean)) for r in (whole, cut)]
    assert means[1]["LLL"] == pytest.approx(means[0]["LLL"], rel=0.02)  # of what is seen, not thinned by what is not
    ppo = predict_postoperative(2.0, ["RLL"], shares)
    assert ppo.by_perfusion_l is None and "inside the map" in ppo.why_not and ppo.by_segments_l > 0
    half = differential_function({"spect": MapInput(image_of(values)[:, :, 14:])}, regions)
    assert np.isnan(half.maps["spect"].fraction_percent).all()
    assert np.isfinite(whole.maps["spect"].fraction_percent).all() and (whole.maps["spect"].covered_percent == 100.0).all()


def test_lung_beyond_a_map_is_neither_low_nor_high_function():
    values = image_of(sitk.GetArrayFromImage(iodine()) + 1.0)
    inputs = CtInputs(ct(), None, lobes(), NAMES)
    full = run_function(FunctionInputs(inputs, values))
    part = run_function(FunctionInputs(inputs, values[:, :, 8:]))
    found = [rows(result.measurements) for result in (full, part)]
    assert found[1]["RLL", "covered_percent"] == pytest.approx(50.0)
    assert math.isnan(found[1]["RLL", "high_function_percent"])
    assert found[1]["RLL", "low_function_ml"] + found[1]["RLL", "high_function_ml"] == pytest.approx(0.5 * found[1]["RLL", "volume_ml"])
    assert found[1]["RUL", "high_function_percent"] == 100.0
    assert not np.any(sitk.GetArrayViewFromImage(part.labels)[:8]) and any("RLL (50 %)" in w for w in part.warnings)
    assert all("lie level" in warning for warning in full.warnings) and found[0]["RLL", "high_function_percent"] == pytest.approx(
        50.0, abs=1.0
    )
    again = functional_lung(values, regions_from_lobes(lobes(), NAMES))
    assert rows(again.measurements) == found[0]


def test_a_reading_without_a_percentage_is_a_missing_one():
    assert percent_text(math.nan) == "" and percent_text(12.5) == "12.5"


@pytest.mark.parametrize("face", ["right", "left", "front", "back", "top", "bottom"])
@pytest.mark.parametrize("share", [0.05, 0.13])
def test_a_cut_lung_is_named_with_what_is_likely_missing(face, share):
    whole = ball()
    array = sitk.GetArrayFromImage(whole)
    axis, far = {"right": (2, 0), "left": (2, 1), "front": (1, 0), "back": (1, 1), "bottom": (0, 0), "top": (0, 1)}[face]
    profile = array.sum(axis=tuple(a for a in range(3) if a != axis))
    start = int(np.searchsorted(np.cumsum(profile), share * profile.sum())) + 1
    cut = [slice(None)] * 3
    cut[2 - axis] = slice(0, len(profile) - start) if far else slice(start, None)
    part = whole[tuple(cut)]
    missing = (array.sum() - sitk.GetArrayViewFromImage(part).sum()) * 0.027
    for code in ("LPS", "RAI", "ASL"):
        found = cut_lungs(sitk.DICOMOrient(part, code), {1: "right"})
        assert [each.face for each in found] == [face]
        if math.isnan(found[0].missing_ml):  # from a cut so near the middle, the sections of an end do not tell
            assert axis == 0 and share > 0.1 and cut_sentences(found) == ()
            return
        assert 0.6 * missing < found[0].missing_ml < 1.7 * missing
    assert face in cut_sentences(found)[0] and f"{found[0].missing_ml:.0f} ml" in cut_sentences(found)[0]
    assert cut_lungs(whole, {1: "right"}) == ()


@pytest.mark.parametrize(("side", "lobes_of", "face"), [(1, (12, 13, 14), "right"), (2, (10, 11), "left")])
def test_a_real_lung_cut_at_its_side_is_said(real_ct_path, side, lobes_of, face):
    from LungPerfusionCore.lungs.segmentation import segment_lungs

    ct_image = sitk.DICOMOrient(sitk.Cast(sitk.BinShrink(sitk.ReadImage(str(real_ct_path)), [6, 6, 2]), sitk.sitkInt16), "LPS")
    mask = sitk.Resample(
        sitk.ReadImage(str(real_ct_path.with_name("mask.nii.gz"))), ct_image, sitk.Transform(), sitk.sitkNearestNeighbor, 0, sitk.sitkUInt8
    )
    lung = np.isin(sitk.GetArrayFromImage(mask), lobes_of)
    profile = np.cumsum(lung.sum(axis=(0, 1))) / lung.sum()
    part = ct_image[int(np.searchsorted(profile, 0.13)) + 1 :, :, :] if side == 1 else ct_image[: int(np.searchsorted(profile, 0.87)), :, :]
    result = segment_lungs(part)
    ml = float(np.prod(part.GetSpacing())) / 1000.0
    missing = lung.sum() * ml - np.count_nonzero(sitk.GetArrayViewFromImage(result.labels) == side) * ml
    found = [each for each in cut_lungs(result.labels, {1: "right", 2: "left"}) if each.face == face]
    assert len(found) == 1 and 0.6 * missing < found[0].missing_ml < 1.8 * missing
    assert any(f"The {face} lung reaches beyond the CT's field of view at its {face} border" in note for note in result.warnings)


@pytest.mark.parametrize("padding", [-2048, -1024])
def test_a_lung_that_the_reconstructed_circle_cuts_is_lung_and_said(real_ct_path, padding):
    """A targeted reconstruction shows a circle of 23 cm about the right lung; of the left one it shows two thirds."""
    from LungPerfusionCore.lungs.segmentation import segment_lungs

    ct_image = sitk.DICOMOrient(sitk.Cast(sitk.BinShrink(sitk.ReadImage(str(real_ct_path)), [6, 6, 2]), sitk.sitkInt16), "LPS")
    mask = sitk.Resample(
        sitk.ReadImage(str(real_ct_path.with_name("mask.nii.gz"))), ct_image, sitk.Transform(), sitk.sitkNearestNeighbor, 0, sitk.sitkUInt8
    )
    array = sitk.GetArrayFromImage(ct_image)
    j, i = np.mgrid[: array.shape[1], : array.shape[2]]
    seen = (j - 44) ** 2 + (i - 33) ** 2 <= 27**2
    array[:, ~seen] = padding
    image = sitk.GetImageFromArray(array)
    image.CopyInformation(ct_image)
    image = image[5:62, 16:73, :]
    lobes = sitk.GetArrayFromImage(mask)
    left, right = np.isin(lobes, (10, 11)), np.isin(lobes, (12, 13, 14))
    shown = (left & seen)[:, 16:73, 5:62]
    assert 0.4 < shown.sum() / left.sum() < 0.9
    result = segment_lungs(image)
    labels = sitk.GetArrayFromImage(result.labels)
    for label, reference in ((1, (right & seen)[:, 16:73, 5:62]), (2, shown)):
        dice = 2 * np.count_nonzero((labels == label) & reference) / (np.count_nonzero(labels == label) + reference.sum())
        assert dice > 0.93, label
    assert not labels[:, ~seen[16:73, 5:62]].any()
    assert any("The left lung reaches beyond the CT's reconstructed circle" in note for note in result.warnings)
    assert not any("No left lung" in note for note in result.warnings)


def test_a_tip_of_no_amount_is_not_said_to_be_cut_off():
    assert cut_sentences((Cut("right", "top", 400.0, 0.3, 27.0),)) == ()
    assert "about 1 ml" in cut_sentences((Cut("right", "top", 400.0, 0.6, 27.0),))[0]


def test_a_region_that_lies_wholly_beside_the_map_has_no_share_below_0():
    """A sum less itself is -1e-14, which read "the left lung (-0.1 %)"."""
    said = sentences(["left"], [-1.4e-14], [0.0], CoverageLimits())
    assert "the left lung (0 %)" in said[0]
