"""Differential function: sums to the voxel, whatever the map's grid; comparison of maps; difference maps."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from LungPerfusionAILib.spect.differential import NORMALISATIONS, differential_function, normalised
from LungPerfusionAILib.spect.region_counts import MapInput, sample_map
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.labels.lobe_names import LOBES
from LungPerfusionCore.lungs.regions import regions_from_lobes

SHAPE = (9, 12, 14)


def image_of(array, spacing=(2.0, 2.0, 3.0), origin=(0.0, 0.0, 0.0)) -> sitk.Image:
    image = sitk.GetImageFromArray(np.asarray(array))
    image.SetSpacing(spacing)
    image.SetOrigin(origin)
    return image


def lobes(seed: int, present=LOBES):
    """Regions of random lobe labels, those of ``present`` only; every lobe has a voxel."""
    rng = np.random.default_rng(seed)
    array = rng.choice([0, *range(1, 1 + len(present))], size=SHAPE).astype(np.uint8)
    array.reshape(-1)[: len(present)] = np.arange(1, 1 + len(present))
    return regions_from_lobes(image_of(array), dict(enumerate(present, 1)))


def by_region(result, name="spect"):
    counts = result.maps[name]
    return {region: (counts.total[n], counts.mean[n], counts.fraction_percent[n]) for n, region in enumerate(counts.regions)}


@settings(max_examples=25)
@given(
    seed=st.integers(0, 10**6),
    pixel=st.floats(1.5, 9.0),
    shift=st.floats(-4.0, 4.0),
    unit=st.sampled_from(["counts", "mg/mL", "1"]),
)
def test_whole_is_right_plus_left_and_each_lung_its_lobes(seed, pixel, shift, unit):
    regions = lobes(seed)
    rng = np.random.default_rng(seed + 1)
    map_ = image_of(rng.gamma(2.0, 30.0, (8, 8, 8)).astype(np.float32), (pixel,) * 3, (shift, shift, shift))
    found = by_region(differential_function({"spect": MapInput(map_, unit)}, regions))
    shares = [fraction for _total, _mean, fraction in found.values()]
    for column in (0, 2) if np.isfinite(shares).all() else (0,):  # what the map hardly covers has no share
        assert found["whole"][column] == pytest.approx(found["right"][column] + found["left"][column], rel=1e-9)
        assert found["right"][column] == pytest.approx(sum(found[n][column] for n in ("RUL", "RML", "RLL")), rel=1e-9)
        assert found["left"][column] == pytest.approx(found["LUL"][column] + found["LLL"][column], rel=1e-9)
    assert np.isnan(found["whole"][2]) or found["whole"][2] == pytest.approx(100.0)


@settings(max_examples=25)
@given(seed=st.integers(0, 10**6))
def test_numbers_equal_a_plain_recount_on_the_same_grid(seed):
    regions = lobes(seed)
    values = np.random.default_rng(seed).gamma(2.0, 30.0, SHAPE).astype(np.float32)
    result = differential_function({"spect": MapInput(image_of(values))}, regions)
    for name, (total, mean, fraction) in by_region(result).items():
        inside = values[regions.mask(name)].astype(float)
        assert total == pytest.approx(inside.sum(), rel=1e-6)
        assert mean == pytest.approx(inside.mean(), rel=1e-6)
        assert fraction == pytest.approx(100 * inside.sum() / values[regions.mask("whole")].sum(dtype=float), rel=1e-5)
    iodine = differential_function({"iodine": MapInput(image_of(values), "mg/mL")}, regions)
    assert iodine.maps["iodine"].total[0] == pytest.approx(values[regions.mask("whole")].sum(dtype=float) * 12 / 1000, rel=1e-6)
    assert iodine.maps["iodine"].total_unit == "mg"


def test_total_counts_do_not_depend_on_the_cts_voxels():
    """A lung of 24 mm cubed in a uniform SPECT of 7 counts a voxel of 4 mm: 216 voxels, 1512 counts, on any CT grid."""
    spect = image_of(np.full((20, 20, 20), 7, np.float32), (4.0,) * 3, (-28.0,) * 3)
    for n in (6, 12, 24):
        array = np.zeros((n, n, n), np.uint8)
        array[:, :, : n // 2], array[:, :, n // 2 :] = 1, 2
        step = 24.0 / n
        regions = regions_from_lobes(image_of(array, (step,) * 3, (step / 2 - 12.0,) * 3), {1: "RUL", 2: "LUL"})
        result = differential_function({"spect": MapInput(spect)}, regions)
        assert by_region(result)["whole"][:2] == (pytest.approx(1512.0, rel=1e-6), pytest.approx(7.0))
        parts = differential_function({"spect": MapInput(spect, "proportional counts")}, regions)
        assert by_region(parts) == by_region(result)
        assert {m.unit for m in parts.measurements if m.quantity in ("total_counts", "mean_counts")} == {"proportional counts"}


def test_maps_side_by_side():
    regions = lobes(3)
    values = np.random.default_rng(4).gamma(2.0, 30.0, SHAPE).astype(np.float32)
    other = values * np.where(regions.mask("RLL"), 0.3, 1.0).astype(np.float32)
    maps = {
        "spect": MapInput(image_of(values)),
        "predicted": MapInput(image_of(other * 2), "1"),
        "twin": MapInput(image_of(values * 5), "1"),
    }
    result = differential_function(maps, regions)
    pairs = {(a.first, a.second): a for a in result.agreements}
    assert set(pairs) == {("spect", "predicted"), ("spect", "twin"), ("predicted", "twin")}
    same = pairs["spect", "twin"]
    assert (same.pearson_fraction, same.spearman_fraction, same.pearson_mean, same.spearman_mean) == pytest.approx((1, 1, 1, 1), abs=1e-6)
    assert same.bland_altman.sd == pytest.approx(0.0, abs=1e-4)
    apart = pairs["spect", "predicted"]
    assert apart.pearson_mean < 0.9
    # Percents of total sum to 100 for both maps, so their mean difference over the atomic regions is 0.
    assert apart.bland_altman.bias.value == pytest.approx(0.0, abs=1e-6)
    fractions = [by_region(result, name)["RLL"][2] for name in ("spect", "predicted")]
    assert apart.bland_altman.differences[list(LOBES).index("RLL")] == pytest.approx(fractions[0] - fractions[1])
    quantities = {m.quantity for m in result.measurements}
    assert {
        "total_counts",
        "mean_counts",
        "fraction_percent",
        "fraction_percent_predicted",
        "pearson_mean_spect_predicted",
    } <= quantities
    units = {m.quantity: m.unit for m in result.measurements}
    assert (
        units["total_counts"],
        units["mean_counts"],
        units["total_counts_predicted"],
        units["mean_counts_predicted"],
    ) == ("counts", "counts", "ml", "1")


@settings(max_examples=20)
@given(seed=st.integers(0, 10**6), scale=st.floats(0.1, 50.0), normalisation=st.sampled_from(NORMALISATIONS))
def test_difference_maps_ignore_scale_and_change_sign(seed, scale, normalisation):
    regions = lobes(seed)
    rng = np.random.default_rng(seed)
    a, b = (rng.gamma(2.0, 30.0, SHAPE).astype(np.float32) for _ in range(2))
    maps = {"a": MapInput(image_of(a)), "b": MapInput(image_of(b * np.float32(scale)), "1")}
    forth = differential_function(maps, regions, normalisation=normalisation).differences["a", "b"]
    back = differential_function(dict(reversed(maps.items())), regions, normalisation=normalisation).differences["b", "a"]
    array = sitk.GetArrayFromImage(forth)
    assert np.allclose(array, -sitk.GetArrayFromImage(back), atol=1e-5)
    inside = regions.mask("whole")
    assert (array[~inside] == 0).all()
    reference = [v[inside].mean(dtype=float) if normalisation == "total" else np.percentile(v[inside], 75) for v in (a, b)]
    assert np.allclose(array[inside], a[inside] / reference[0] - b[inside] / reference[1], atol=1e-4)


def test_total_normalised_maps_have_mean_one():
    regions = lobes(1)
    sampled = sample_map("spect", MapInput(image_of(np.random.default_rng(1).random(SHAPE).astype(np.float32))), regions)
    assert normalised(sampled, regions)[regions.mask("whole")].mean(dtype=float) == pytest.approx(1.0, rel=1e-6)


@pytest.mark.parametrize("normalisation", NORMALISATIONS)
def test_lung_beyond_a_map_is_no_difference(normalisation):
    """Equal maps of which one ends halfway: it was divided by a mean with the zeros beyond it, and the rest shown as a defect."""
    regions = lobes(6)
    values = np.random.default_rng(7).gamma(3.0, 20.0, SHAPE).astype(np.float32)
    cut = 6
    maps = {"spect": MapInput(image_of(values[:cut])), "predicted": MapInput(image_of(values))}
    found = differential_function(maps, regions, normalisation=normalisation).differences["spect", "predicted"]
    assert np.abs(sitk.GetArrayFromImage(found)).max() < 1e-6
    noise = np.random.default_rng(8).gamma(3.0, 20.0, SHAPE).astype(np.float32)
    maps["predicted"] = MapInput(image_of(noise))
    found = sitk.GetArrayFromImage(differential_function(maps, regions, normalisation=normalisation).differences["spect", "predicted"])
    inside = regions.mask("whole")[:cut]
    of = np.mean if normalisation == "total" else lambda v: np.percentile(v, 75)
    expected = [a[:cut] / of(a[:cut][inside]) for a in (values, noise)]
    assert found[:cut][inside] == pytest.approx((expected[0] - expected[1])[inside], abs=1e-4) and not found[cut:].any()


def test_what_the_map_does_not_cover_is_said():
    regions = lobes(2)
    small = image_of(np.ones((4, 12, 14), np.float32))
    result = differential_function({"spect": MapInput(small)}, regions)
    assert any("of both lungs lies beyond the spect map" in text for text in result.warnings)
    full = differential_function({"spect": MapInput(image_of(np.ones(SHAPE, np.float32)))}, regions)
    assert full.warnings == regions.warnings


def test_refusals():
    regions = lobes(5)
    ones = np.ones(SHAPE, np.float32)
    with pytest.raises(InputError, match="at least one map"):
        differential_function({}, regions)
    with pytest.raises(InputError, match="no counts in the lungs"):
        differential_function({"spect": MapInput(image_of(0 * ones))}, regions)
    with pytest.raises(InputError, match="NaN or infinite"):
        differential_function({"spect": MapInput(image_of(ones * np.float32(np.nan)))}, regions)
    with pytest.raises(InputError, match="normalised to total or p75"):
        differential_function({"a": MapInput(image_of(ones)), "b": MapInput(image_of(ones))}, regions, normalisation="max")


def test_few_regions_have_no_correlation():
    result = differential_function(
        {n: MapInput(image_of(np.random.default_rng(n == "a").random(SHAPE).astype(np.float32))) for n in "ab"},
        lobes(1, ("RUL", "LUL")),
    )
    assert np.isnan(result.agreements[0].pearson_mean) and result.agreements[0].bland_altman is None


def test_a_lobe_without_parenchyma_leaves_no_correlation_of_means(monkeypatch):
    """By the scipy of Slicer 5.10 as well, whose Pearson raises at its undefined mean."""
    plain = stats.pearsonr
    monkeypatch.setattr(stats, "pearsonr", lambda a, b: plain(np.asarray_chkfinite(a), np.asarray_chkfinite(b)))
    regions, rng = lobes(3), np.random.default_rng(3)
    consolidated = sitk.GetArrayViewFromImage(regions.labels) == 1
    maps = {name: MapInput(image_of(rng.random(SHAPE).astype(np.float32)), "mg/mL") for name in ("iodine", "vmi")}
    agreement = differential_function(maps, regions, ct=image_of(np.where(consolidated, 40, -850).astype(np.int16))).agreements[0]
    assert np.isnan([agreement.pearson_mean, agreement.spearman_mean]).all() and np.isfinite(agreement.pearson_fraction)


def test_iodine_is_counted_in_parenchyma_only():
    regions = lobes(3)
    labels = sitk.GetArrayViewFromImage(regions.labels)
    rng = np.random.default_rng(3)
    hu = rng.choice([-980, -850, -700, 40], size=SHAPE).astype(np.int16)
    iodine = np.where(hu == 40, 20.0, 1.5).astype(np.float32)
    parenchyma = (labels > 0) & (hu <= -600) & (hu >= -960)
    maps = {"iodine": MapInput(image_of(iodine), "mg/mL"), "spect": MapInput(image_of(iodine), "counts")}
    result = differential_function(maps, regions, ct=image_of(hu))
    found = by_region(result, "iodine")
    assert found["whole"][:2] == pytest.approx((1.5 * parenchyma.sum() * 0.012, 1.5))
    right = np.isin(labels, regions.groups["right"]) & parenchyma
    assert found["right"][2] == pytest.approx(100 * right.sum() / parenchyma.sum())
    assert by_region(result, "spect")["whole"][1] == pytest.approx(iodine[labels > 0].mean())
    assert any("parenchyma only" in text for text in result.warnings)
    difference = sitk.GetArrayFromImage(result.differences["iodine", "spect"])
    assert not difference[~parenchyma].any() and difference[parenchyma].any()
    without = differential_function({"iodine": maps["iodine"]}, regions)
    assert any("vessels are included" in text for text in without.warnings)
