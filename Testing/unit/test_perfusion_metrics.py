"""Metrics against scipy and scikit-image, and where they are undefined."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from skimage.metrics import structural_similarity

from LungPerfusionAILib.static.evaluation import CaseRow, compare_with_spect, summary, write_rows
from LungPerfusionAILib.static.metrics import Agreement, agreement, pearson, spearman, ssim, ssim_map
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.numerics.overlap import dice


@given(st.integers(0, 10_000), st.integers(2, 60), st.sampled_from((3, 11, 1000)))
def test_correlations_are_scipys_ties_included(seed, size, steps):
    rng = np.random.default_rng(seed)
    p, y = (rng.integers(0, steps, size) / steps for _ in range(2))
    if p.std() == 0 or y.std() == 0:
        assert np.isnan(pearson(p, y)) and np.isnan(spearman(p, y))
        return
    assert spearman(p, y) == pytest.approx(stats.spearmanr(p, y).statistic, abs=1e-9)
    assert pearson(p, y) == pytest.approx(stats.pearsonr(p, y).statistic, abs=1e-9)


def test_ranks_and_values_are_told_apart():
    y = np.linspace(0, 1, 50)
    assert spearman(y**6, y) == pytest.approx(1.0) and pearson(y**6, y) < 0.9


def test_ssim_is_scikit_images():
    rng = np.random.default_rng(1)
    p, y = rng.random((20, 24, 18)), rng.random((20, 24, 18))
    _mean, expected = structural_similarity(p, y, data_range=1.0, gaussian_weights=True, sigma=1.5, use_sample_covariance=False, full=True)
    assert np.allclose(ssim_map(p, y), expected, atol=1e-10)


def test_ssim_looks_at_the_lung_only_and_does_not_depend_on_the_empty_space_around():
    rng = np.random.default_rng(2)
    inside = np.zeros((30, 30, 30), bool)
    inside[8:20, 9:21, 10:20] = True
    p, y = rng.random(inside.shape), rng.random(inside.shape)
    assert ssim(p, p, inside) == pytest.approx(1.0)
    whole = np.pad(p, 9), np.pad(y, 9), np.pad(inside, 9)
    assert ssim(*whole) == pytest.approx(ssim(p, y, inside), abs=1e-12)
    other = np.where(inside, p, 5.0)
    assert ssim(other, y, inside) == pytest.approx(ssim(p, y, inside), abs=1e-12)


@given(st.lists(st.booleans(), min_size=1, max_size=30), st.randoms())
def test_dice_is_twice_the_common_over_the_sum(flags, random):
    p = np.array(flags)
    y = np.array([random.random() < 0.5 for _ in flags])
    total = p.sum() + y.sum()
    assert np.isnan(dice(p, y)) if total == 0 else dice(p, y) == pytest.approx(2 * (p & y).sum() / total)


def test_high_and_low_meet_at_the_threshold():
    y = np.array([0.2, 0.65, 0.66, 0.9]).reshape(1, 2, 2)
    found = agreement(y, y, np.ones(y.shape, bool))
    assert found.dice_high == found.dice_low == 1.0
    assert agreement(y * 0 + 0.9, y, np.ones(y.shape, bool)).dice_low == 0.0


def lungs_and_spect():
    """Lungs of 2 mm voxels and a SPECT of 4.4 mm, both of one linear field, the SPECT in counts."""
    labels = np.zeros((60, 50, 70), np.uint8)
    labels[5:55, 8:42, 5:30], labels[8:52, 8:42, 40:65] = 1, 2
    lungs = sitk.GetImageFromArray(labels)
    lungs.SetSpacing((2.0, 2.0, 2.0))
    field = lambda z, y, x: 0.3 + 0.004 * z + 0.002 * y + 0.001 * x  # noqa: E731
    k, j, i = np.mgrid[0:60, 0:50, 0:70] * 2.0
    predicted = sitk.GetImageFromArray(np.where(labels > 0, field(k, j, i), 0).astype(np.float32))
    predicted.CopyInformation(lungs)
    k, j, i = np.mgrid[0:28, 0:24, 0:33] * 4.4
    spect = sitk.GetImageFromArray((700.0 * field(k, j, i)).astype(np.float32))
    spect.SetSpacing((4.4, 4.4, 4.4))
    return predicted, spect, lungs


def test_a_true_map_agrees_with_its_spect_at_the_spects_resolution():
    predicted, spect, lungs = lungs_and_spect()
    found = compare_with_spect(predicted, spect, lungs)
    assert set(found.agreements) == {"right", "left", "whole"}
    for each in found.agreements.values():
        assert each.spearman > 0.999 and each.pearson > 0.999
    names = {(m.region, m.quantity) for m in found.measurements}
    assert ("left", "ssim") in names and ("whole", "dice_low") in names and len(found.measurements) == 15


def test_a_spect_elsewhere_is_refused():
    predicted, spect, lungs = lungs_and_spect()
    spect.SetOrigin((900.0, 0.0, 0.0))
    with pytest.raises(InputError, match="registered"):
        compare_with_spect(predicted, spect, lungs)


def test_summary_counts_the_papers_marks_and_skips_what_is_undefined(tmp_path):
    nan = float("nan")
    rows = [CaseRow(f"p{n}", "left", Agreement(r, r, 0.5, 0.9, d)) for n, (r, d) in enumerate([(0.4, 0.1), (0.6, nan), (0.8, 0.65)])]
    table = summary(rows)
    assert table["spearman"]["over_0.5"] == pytest.approx(2 / 3, abs=1e-4) and table["spearman"]["over_0.7"] == pytest.approx(
        1 / 3, abs=1e-4
    )
    assert table["dice_low"]["n"] == 2 and table["dice_high"]["over_0.7"] == 1.0
    write_rows(rows, tmp_path / "cases.csv")
    assert (tmp_path / "cases.csv").read_text().splitlines()[2] == "p1,left,0.6000,0.6000,0.5000,0.9000,"
