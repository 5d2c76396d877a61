"""Quantification: table equals labelmap, regions add up, vessels and chest wall stay out; and the simulated overlay's truth."""

import dataclasses
import math

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.regions import Regions
from LungPerfusionPhantom.lung.overlay import OverlayParameters, overlay_iodine
from PerfusionDefectQuantLib.defects import DefectParameters, prepare, quantify
from PerfusionDefectQuantLib.rules import Threshold

GROUPS = {"whole": (1, 2, 3, 4), "right": (1, 2), "left": (3, 4), "ru": (1,), "rl": (2,), "lu": (3,), "ll": (4,)}


def like(array, reference):
    image = sitk.GetImageFromArray(array)
    image.CopyInformation(reference)
    return image


@pytest.fixture(scope="module")
def chest():
    """A simple thorax: two ellipsoidal lungs of aerated tissue with a vessel each, in soft tissue; (ct, lungs, regions)."""
    shape = (36, 52, 60)
    k, j, i = np.mgrid[: shape[0], : shape[1], : shape[2]].astype(np.float32)
    ct = np.where(((j - 26) / 25) ** 2 + ((i - 30) / 29) ** 2 < 1, 50.0, -1000.0).astype(np.float32)
    lungs = np.zeros(shape, np.uint8)
    for side, centre in ((1, 16), (2, 44)):
        inside = ((k - 18) / 16) ** 2 + ((j - 26) / 19) ** 2 + ((i - centre) / 11) ** 2 < 1
        lungs[inside] = side
        ct[inside] = -850.0
        ct[inside & ((j - 26) ** 2 + (k - 18) ** 2 < 3)] = 300.0
    rng = np.random.default_rng(0)
    ct += rng.normal(0, 10, shape).astype(np.float32)
    image = sitk.GetImageFromArray(ct)
    image.SetSpacing((4.0, 4.0, 5.0))
    image.SetOrigin((-120.0, -100.0, 20.0))
    atoms = np.where(lungs == 1, np.where(k > 18, 1, 2), np.where(k > 18, 3, 4)).astype(np.uint8) * (lungs > 0)
    names = {1: "ru", 2: "rl", 3: "lu", 4: "ll"}
    return image, like(lungs, image), Regions(like(atoms.astype(np.uint8), image), names, GROUPS)


def table(result):
    return {(m.region, m.quantity): m.value for m in result.measurements}


@settings(max_examples=15)
@given(
    seed=st.integers(0, 10_000),
    threshold=st.one_of(st.floats(-1.0, 3.0), st.sampled_from(["auto", "otsu", "relative:0.6:median", "normal_limit"])),
    smoothing=st.sampled_from(["gaussian", "median", "none"]),
    with_ct=st.booleans(),
)
def test_table_equals_labelmap_and_regions_add_up(chest, seed, threshold, smoothing, with_ct):
    ct, lungs, regions = chest
    case = overlay_iodine(ct, lungs, seed)
    parameters = DefectParameters(smoothing=smoothing, smoothing_mm=6.0)
    result = quantify(case.iodine, regions, threshold, ct=case.ct if with_ct else None, parameters=parameters)
    rows = table(result)
    mask = sitk.GetArrayFromImage(result.mask)
    atoms = sitk.GetArrayFromImage(regions.labels)
    map_array = sitk.GetArrayFromImage(result.prepared.map).astype(np.float64)
    measured = result.prepared.measured
    recount = measured & (map_array < result.threshold.value)
    np.testing.assert_array_equal(mask, recount)
    assert not (mask > 0)[atoms == 0].any()
    voxel = 4 * 4 * 5 / 1000.0
    for name, members in GROUPS.items():
        inside = np.isin(atoms, members)
        assert rows[name, "volume_ml"] == pytest.approx(inside.sum() * voxel)
        assert rows[name, "defect_volume_ml"] == pytest.approx(mask[inside].sum() * voxel)
        assert rows[name, "defect_percent"] == pytest.approx(100.0 * mask[inside].sum() / inside.sum())
        assert rows[name, "mean_iodine"] == pytest.approx(map_array[inside & measured].mean(), rel=1e-5, abs=1e-6)
    voxels = {region: round(rows[region, "defect_volume_ml"] / voxel) for region in GROUPS}
    assert voxels["whole"] == voxels["right"] + voxels["left"] == voxels["ru"] + voxels["rl"] + voxels["lu"] + voxels["ll"]


def test_smoothing_takes_nothing_from_vessels_or_chest_wall(chest):
    ct, lungs, regions = chest
    inside = sitk.GetArrayFromImage(lungs) > 0
    hu = sitk.GetArrayFromImage(ct)
    iodine = np.where(inside, 1.0, 20.0).astype(np.float32)
    iodine[inside & (hu > 0)] = 15.0
    for with_ct in (ct, None):
        prepared = prepare(like(iodine, ct), regions, ct=with_ct, parameters=DefectParameters(smoothing_mm=6.0))
        values = sitk.GetArrayFromImage(prepared.map)[prepared.measured]
        np.testing.assert_allclose(values, 1.0, atol=2e-3)
        assert prepared.measured.sum() > 0.98 * inside.sum()


def test_lower_limit_and_ready_threshold(chest):
    ct, lungs, regions = chest
    case = overlay_iodine(ct, lungs, 11)
    result = quantify(case.iodine, regions, Threshold(0.7, "mg/mL", "mine"), ct=case.ct, lower=0.2)
    values = sitk.GetArrayFromImage(result.prepared.map)
    wanted = result.prepared.measured & (values < np.float64(0.7)) & (values >= np.float64(0.2))
    np.testing.assert_array_equal(sitk.GetArrayFromImage(result.mask) > 0, wanted)
    assert result.threshold.rule == "mine" and result.threshold.lower == 0.2


def test_threshold_relative_to_the_pulmonary_trunk(chest):
    """A reference outside the lungs is read from the map as given, one inside from the smoothed map."""
    ct, lungs, regions = chest
    case = overlay_iodine(ct, lungs, 4)
    iodine = sitk.GetArrayFromImage(case.iodine)
    trunk = np.zeros(iodine.shape, np.uint8)
    trunk[16:20, 24:28, 28:31] = 1
    assert not sitk.GetArrayFromImage(lungs)[trunk > 0].any()
    iodine[trunk > 0] = np.linspace(11, 13, trunk.sum())
    result = quantify(like(iodine, ct), regions, "relative:0.05:mean", ct=case.ct, reference=like(trunk, ct))
    assert result.threshold.value == pytest.approx(0.05 * 12.0) and result.threshold.reference_value == pytest.approx(12.0)
    drawn = np.zeros(iodine.shape, np.uint8)
    drawn[14:22, 30:36, 10:14] = 1
    result = quantify(case.iodine, regions, "relative:0.5:mean", ct=case.ct, reference=like(drawn, ct))
    inside = sitk.GetArrayFromImage(result.prepared.map)[(drawn > 0) & result.prepared.measured]
    assert result.threshold.value == pytest.approx(0.5 * inside.mean(), rel=1e-3)


def test_regions_and_ct_on_other_grids_are_resampled_and_said(chest):
    ct, lungs, regions = chest
    case = overlay_iodine(ct, lungs, 3)
    fine = sitk.Resample(regions.labels, [n * 2 for n in regions.labels.GetSize()], sitk.Transform(), sitk.sitkNearestNeighbor,
                         ct.TransformContinuousIndexToPhysicalPoint((-0.25,) * 3), [s / 2 for s in ct.GetSpacing()],
                         ct.GetDirection(), 0, sitk.sitkUInt8)  # fmt: skip
    other = dataclasses.replace(regions, labels=fine)
    same = quantify(case.iodine, regions, 0.6, ct=case.ct)
    result = quantify(case.iodine, other, 0.6, ct=sitk.Cast(case.ct, sitk.sitkInt16)[1:, :, :])
    assert any("regions were resampled" in w for w in result.warnings)
    assert any("CT was resampled" in w for w in result.warnings)
    assert table(result)["whole", "defect_volume_ml"] == pytest.approx(table(same)["whole", "defect_volume_ml"], rel=0.02)
    upper = case.iodine[:, :, 18:]
    part = quantify(upper, regions, 0.6)
    assert any("field of view holds only a part of" in w for w in part.warnings)
    assert table(part)["whole", "volume_ml"] == pytest.approx(table(same)["whole", "volume_ml"])
    assert 30.0 < table(part)["whole", "covered_percent"] < 70.0 and math.isnan(table(part)["whole", "defect_percent"])


def test_refusals(chest):
    ct, lungs, regions = chest
    case = overlay_iodine(ct, lungs, 3)
    far = sitk.Image(case.iodine)
    far.SetOrigin((9000.0, 0.0, 0.0))
    with pytest.raises(InputError, match="do not overlap"):
        quantify(far, regions)
    with pytest.raises(InputError, match="Unknown smoothing"):
        quantify(case.iodine, regions, parameters=DefectParameters(smoothing="bilateral"))
    with pytest.raises(InputError, match="No lung lies"):
        quantify(case.iodine, dataclasses.replace(regions, labels=regions.labels * 0))
    with pytest.raises(InputError, match="parenchyma"):
        quantify(case.iodine, regions, ct=case.ct * 0 + like(np.arange(36 * 52 * 60, dtype=np.float32).reshape(36, 52, 60), ct))


# --- the simulated overlay itself ------------------------------------------------------------------------------------


def test_overlay_is_deterministic_and_its_truth_is_a_recount(chest):
    ct, lungs, _ = chest
    first, again, other = overlay_iodine(ct, lungs, 7), overlay_iodine(ct, lungs, 7), overlay_iodine(ct, lungs, 8)
    for name in ("iodine", "low_kv", "high_kv", "ct", "defects", "true_iodine"):
        np.testing.assert_array_equal(*(sitk.GetArrayFromImage(getattr(c, name)) for c in (first, again)))
    assert first.truth == again.truth != other.truth
    assert "SIMULATED" in first.truth["kind"] and first.truth["seed"] == 7
    labels, defects = sitk.GetArrayFromImage(lungs), sitk.GetArrayFromImage(first.defects)
    assert not defects[labels == 0].any()
    for name, inside in (("whole", labels > 0), ("right", labels == 1), ("left", labels == 2)):
        row = first.truth["regions"][name]
        assert row["volume_ml"] == pytest.approx(inside.sum() * 0.08)
        assert row["defect_percent"] == pytest.approx(100.0 * (defects[inside] > 0).mean())
    for territory in first.truth["territories"]:
        members = defects == territory["number"]
        assert members.sum() * 0.08 == pytest.approx(territory["volume_ml"])
        assert set(np.unique(labels[members])) == {1 if territory["lung"] == "right" else 2}


def test_overlay_is_what_it_says_without_noise(chest):
    """Noise-free, the decomposed map is the true one inside the lungs, and defects hold 0 to 0.3 of their surroundings."""
    ct, lungs, _ = chest
    quiet = OverlayParameters(noise_hu=(0.0, 0.0), texture=(0.0, 0.0), gravity=(1.0, 1.0), edge_mm=0.01, healthy=0.0)
    case = overlay_iodine(ct, lungs, 5, parameters=quiet)
    inside = sitk.GetArrayFromImage(lungs) > 0
    got, true = (sitk.GetArrayFromImage(i)[inside] for i in (case.iodine, case.true_iodine))
    np.testing.assert_allclose(got, true, rtol=0.01, atol=0.01)
    true = sitk.GetArrayFromImage(case.true_iodine)
    parenchyma = inside & (sitk.GetArrayFromImage(ct) < -700)
    defects = sitk.GetArrayFromImage(case.defects)
    normal = np.median(true[parenchyma & (defects == 0)])
    assert case.truth["territories"]
    for territory in case.truth["territories"]:
        level = np.median(true[parenchyma & (defects == territory["number"])])
        assert level / normal == pytest.approx(territory["residual"], abs=0.02)


@pytest.mark.parametrize("artefacts", [False, True])
def test_default_rule_finds_the_overlaid_defects(chest, artefacts):
    ct, lungs, regions = chest
    errors = []
    for seed in range(6):
        case = overlay_iodine(ct, lungs, seed, parameters=OverlayParameters(artefacts=artefacts, burden=(0.1, 0.35)))
        rows = table(quantify(case.iodine, regions, ct=case.ct))
        errors.append(abs(rows["whole", "defect_percent"] - case.truth["regions"]["whole"]["defect_percent"]))
    assert np.mean(errors) < (15.0 if artefacts else 4.0)
    assert not math.isnan(sum(errors))


def test_overlay_refuses_a_missing_lung(chest):
    ct, lungs, _ = chest
    with pytest.raises(InputError, match="both lungs"):
        overlay_iodine(ct, lungs * sitk.Cast(lungs == 1, sitk.sitkUInt8), 1)


@pytest.mark.parametrize("smoothing_mm", [3.0, 11.0])
def test_the_smoothed_map_is_that_of_the_whole_volume_to_the_last_bit(chest, smoothing_mm):
    """The box about the lungs ends a few voxels beyond them: a wider one would give the same."""
    ct, lungs, regions = chest
    values = np.random.default_rng(3).gamma(4.0, 0.4, sitk.GetArrayFromImage(ct).shape).astype(np.float32)
    found = prepare(like(values, ct), regions, ct=ct, parameters=DefectParameters(smoothing_mm=smoothing_mm))
    hu, inside = sitk.GetArrayFromImage(ct), sitk.GetArrayFromImage(lungs) > 0
    low, high = DefectParameters().parenchyma_range_hu
    weight = (inside & (hu >= low) & (hu <= high)).astype(np.float32)
    total, support = (
        sitk.GetArrayFromImage(sitk.SmoothingRecursiveGaussian(like(array, ct), smoothing_mm)) for array in (values * weight, weight)
    )
    measured = inside & (support >= 0.1)
    np.testing.assert_array_equal(found.measured, measured)
    np.testing.assert_array_equal(sitk.GetArrayFromImage(found.map)[measured], (total[measured] / support[measured]))


def test_a_lung_in_two_slices_is_smoothed(chest):
    """A recursive filter needs four voxels a line; the box gives them where the volume has them."""
    ct, _lungs, regions = chest
    labels = sitk.GetArrayFromImage(regions.labels)
    labels[:17], labels[19:] = 0, 0
    thin = dataclasses.replace(regions, labels=like(labels, regions.labels))
    found = prepare(like(np.full(labels.shape, 1.5, np.float32) + (labels > 2), ct), thin, ct=ct)
    assert found.measured.any() and set(np.flatnonzero(found.measured.any(axis=(1, 2)))) <= {17, 18}


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("slices", [2, 3, 4, 9])
def test_a_map_of_a_few_slices_is_measured(chest, slices, axis):
    """Slices that are all alike have one percentage, however many there are: two or three ended in an unexpected error."""
    ct, _lungs, regions = chest
    labels = sitk.GetArrayFromImage(regions.labels)
    iodine = np.random.default_rng(3).uniform(0.2, 1.8, labels.shape)

    def few(array, count):
        return np.repeat(np.take(array, [17], axis=axis), count, axis=axis)

    def percent(count):
        images = []
        for array in (iodine.astype(np.float32), labels, sitk.GetArrayFromImage(ct)):
            image = sitk.GetImageFromArray(few(array, count))
            image.SetSpacing(ct.GetSpacing())
            images.append(image)
        result = quantify(images[0], Regions(images[1], regions.names, GROUPS), "absolute:0.9", ct=images[2])
        return {region: value for (region, quantity), value in table(result).items() if quantity == "defect_percent"}

    assert percent(slices) == pytest.approx(percent(20), abs=1e-3, nan_ok=True)
