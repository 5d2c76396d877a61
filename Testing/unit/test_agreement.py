"""Agreement statistics against published examples and against their definitions."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from LungPerfusionCore.errors import InputError
from PerfusionDefectQuantLib.agreement import anova, bland_altman, icc, paired_t, pearson_matrix

# Shrout and Fleiss, Psychol Bull 1979;86:420-428, table 2: 6 targets, 4 judges.
SHROUT_FLEISS = np.array([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]], float)
# Bland and Altman, Lancet 1986;1:307-310: peak expiratory flow of 17 people, Wright and mini Wright meter, first readings.
WRIGHT = [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427]
MINI = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451]


@pytest.mark.parametrize(("kind", "published"), [("A,1", 0.29), ("C,1", 0.71), ("A,k", 0.62), ("C,k", 0.91)])
def test_icc_of_shrout_and_fleiss(kind, published):
    assert round(icc(SHROUT_FLEISS, kind).icc.value, 2) == published


def test_icc_f_test_and_interval_of_shrout_and_fleiss():
    result = icc(SHROUT_FLEISS, "C,1")
    # Mean squares of the paper's table 3: between targets 11.24, residual 1.02; its interval of ICC(3,1) is 0.34 to 0.95 (two-sided 95 %).
    assert result.f == pytest.approx(11.24 / 1.02, rel=5e-3)
    assert (result.df1, result.df2) == (5, 15)
    assert (round(result.icc.low, 2), round(result.icc.high, 2)) == (0.34, 0.95)
    absolute = icc(SHROUT_FLEISS, "A,1")
    assert (round(absolute.icc.low, 2), round(absolute.icc.high, 2)) == (0.02, 0.76)


def test_bland_altman_of_the_peak_flow_meters():
    result = bland_altman(WRIGHT, MINI)
    assert result.bias.value == pytest.approx(-2.1, abs=0.05)
    assert result.sd == pytest.approx(38.8, abs=0.05)
    assert result.lower.value == pytest.approx(-78.1, abs=0.1)
    assert result.upper.value == pytest.approx(73.9, abs=0.1)
    assert (result.bias.low, result.bias.high) == (pytest.approx(-22.0, abs=0.1), pytest.approx(17.8, abs=0.1))


def test_icc_ignores_a_constant_between_raters_only_for_consistency():
    shifted = SHROUT_FLEISS + np.array([0.0, 3.0, 6.0, 9.0])
    assert icc(shifted, "C,k").icc.value == pytest.approx(icc(SHROUT_FLEISS, "C,k").icc.value)
    assert icc(shifted, "A,1").icc.value != pytest.approx(icc(SHROUT_FLEISS, "A,1").icc.value, abs=0.01)


def test_perfect_agreement():
    same = np.repeat(np.arange(5.0)[:, None], 3, axis=1)
    for kind in ("C,1", "C,k", "A,1", "A,k"):
        assert icc(same, kind).icc.value == 1.0


@pytest.mark.parametrize("scores", [np.ones((4, 3)), np.ones((4, 1)), np.array([[1.0, 2.0], [np.nan, 1.0]])])
def test_icc_refuses_what_cannot_be_told(scores):
    with pytest.raises(InputError):
        icc(scores)


@given(arrays(float, (7, 2), elements=st.floats(0, 100, width=32)))
def test_paired_t_and_bland_altman_agree_on_the_bias(scores):
    a, b = scores.T
    if np.ptp(a - b) < 1e-3:
        return
    t, ba = paired_t(a, b), bland_altman(a, b)
    assert t.difference.value == pytest.approx(ba.bias.value)
    assert (t.difference.low, t.difference.high) == (pytest.approx(ba.bias.low), pytest.approx(ba.bias.high))
    assert ba.lower.low < ba.lower.value < ba.bias.value < ba.upper.value < ba.upper.high


def test_anova_and_tukey_find_the_rater_who_differs():
    rng = np.random.default_rng(3)
    base = rng.normal(20, 2, 40)
    result = anova({"RP": base, "PS": base + rng.normal(0, 0.5, 40), "PU": base + 5})
    assert result.p < 0.001
    significant = {(row.first, row.second) for row in result.tukey if row.p < 0.05}
    assert significant == {("RP", "PU"), ("PS", "PU")}
    assert (result.df_between, result.df_within) == (2, 117)


def test_pearson_matrix_masks_what_is_not_significant_and_skips_missing():
    x = np.arange(12.0)
    noise = np.random.default_rng(1).normal(size=12)
    with_gap = np.where(x == 3, np.nan, 2 * x)
    result = pearson_matrix({"pd": x, "miller": with_gap, "noise": noise, "constant": np.ones(12)})
    assert result.r[0, 1] == pytest.approx(1.0)
    assert result.n[0, 1] == 11
    assert np.isnan(result.r[0, 3])
    mask = result.significant()
    assert mask[0, 1] and not mask[0, 2] and not mask.diagonal().any()


def test_unequal_series_are_refused_in_words():
    with pytest.raises(InputError, match="2 and 3 values"):
        paired_t([1, 2], [1, 2, 3])


def _study_csv(tmp_path, extra=""):
    rng = np.random.default_rng(5)
    lines = ["patient,rater,defect_percent,timepoint,miller"]
    for n in range(14):
        truth = rng.uniform(2, 50)
        for time in ("baseline", "follow-up"):
            level = truth if time == "baseline" else truth / 2
            for rater, sd, shift in (("automatic", 5, 1), ("RP", 1, 0), ("PSH", 1, 0), ("PSU", 1, 0)):
                value = float(np.clip(level + shift + rng.normal(0, sd), 0, 100))
                lines.append(f"{n},{rater},{value:.2f},{time},{level / 2:.1f}")
    path = tmp_path / "readings.csv"
    path.write_text("\n".join(lines) + extra + "\n")
    return path


def test_a_study_has_every_table_for_all_and_for_each_time_point(tmp_path):
    from PerfusionDefectQuantLib.agreement_plots import write_figures
    from PerfusionDefectQuantLib.agreement_study import read_readings, study_agreement

    results = study_agreement(read_readings(_study_csv(tmp_path)))
    assert [r.timepoint for r in results] == ["all", "baseline", "follow-up"]
    for r, patients in zip(results, (28, 14, 14), strict=True):
        assert (r.limits.n, r.paired.n, r.icc["C,k"].n, r.icc["C,k"].k) == (patients, patients, patients, 3)
        assert r.icc["C,k"].icc.value > 0.95
        assert len(r.anova.tukey) == 3
        assert "miller" in r.correlations.names and not r.notes
    figures = write_figures(results, tmp_path)
    assert len(figures) == 12 and all(p.stat().st_size > 5000 for p in figures)


@pytest.mark.parametrize(
    ("extra", "sentence"),
    [
        ("\n0,RP,12,baseline,3", "scored twice"),
        ("\n99,RP,many,baseline,3", "line 114.*not a number"),
        ("\n99,RP,120,baseline,3", "impossible"),
    ],
)
def test_a_bad_table_is_refused_in_words(tmp_path, extra, sentence):
    from PerfusionDefectQuantLib.agreement_study import read_readings

    with pytest.raises(InputError, match=sentence):
        read_readings(_study_csv(tmp_path, extra))


def test_what_the_readings_do_not_allow_is_said(tmp_path):
    from PerfusionDefectQuantLib.agreement_study import Reading, study_agreement

    (result,) = study_agreement([Reading("1", "RP", 10.0), Reading("2", "RP", 20.0), Reading("3", "RP", 20.0)])
    assert result.limits is None and result.icc == {}
    assert any(note.startswith("Bland-Altman") for note in result.notes)
    assert any(note.startswith("ICC(C,k)") for note in result.notes)
