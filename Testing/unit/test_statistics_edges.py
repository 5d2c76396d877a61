"""Agreement and diagnostics where there is little to go by: a missing reading, one positive case, scores and readers that are
perfect or constant. Each number goes with its own n, and an interval without width is none."""

from __future__ import annotations

import math
import warnings

import numpy as np
import pytest

from LungPerfusionCore.errors import InputError
from PEDetectionLib import diagnostics as d
from PEDetectionLib.diagnostic_plots import area_words
from PEDetectionLib.diagnostic_study import study_diagnostics
from PerfusionDefectQuantLib.agreement import anova, bland_altman, icc, paired_t, pearson_matrix
from PerfusionDefectQuantLib.agreement_study import AUTOMATIC, Reading, study_agreement
from PerfusionDefectQuantLib.agreement_tables import correlations_of, statistics_of, summary_of, tukey_of

READERS = ("R1", "R2")


@pytest.fixture(autouse=True)
def _no_warning():
    """Nothing is divided by zero on the way."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        yield


def study(table: dict[str, tuple], clinical: dict[str, tuple] | None = None):
    """One study of columns of values, a patient a row; None is a reading that is missing."""
    columns = list(zip(*table.values(), strict=True))
    readings = [
        Reading(str(n), rater, value, "", {key: values[n] for key, values in (clinical or {}).items()})
        for n, row in enumerate(columns)
        for rater, value in zip(table, row, strict=True)
        if value is not None
    ]
    return study_agreement(readings)[0]


def found(result) -> dict[str, tuple[float, int]]:
    return {quantity: (value, n) for quantity, value, _unit, n in statistics_of(result)}


def test_n_is_that_of_each_statistic():
    """Six patients, one of whom a reader did not read: the ICC is of five."""
    result = study(
        {AUTOMATIC: (10, 20, 30, 40, None, 15), "R1": (11, 19, 33, 41, 22, 14), "R2": (12, 21, 31, None, 20, 13)},
        {"saturation": (90.0, 92.0, math.nan, 88.0, 95.0, 91.0)},
    )
    values = found(result)
    assert values["cases"] == (6, 6)
    for name, n in (("paired", 5), ("bland_altman", 5), ("icc_C_k", 5), ("icc_A_1", 5)):
        assert values[f"{name}_n"] == (n, n), name
    assert {values[name][1] for name in ("paired_p", "bland_altman_bias", "bland_altman_upper_high", "icc_C_k", "icc_C_k_high")} == {5}
    assert values["anova_n"] == (11, 11) and values["anova_n_R1"][0] == 6 and values["anova_n_R2"][0] == 5
    assert tukey_of([result])[1][0][-2:] == (6, 5)
    assert {row[1:3]: row[-1] for row in correlations_of([result])[1]} == {
        ("semiautomatic", "automatic"): 5,
        ("semiautomatic", "saturation"): 5,
        ("automatic", "saturation"): 4,
    }
    assert summary_of(result) == [
        "Cases: 6, readers: 2.",
        f"Automatic minus readers (n 5 of 6): {result.limits.bias.value:+.2f} % of the lung, limits of agreement "
        f"{result.limits.lower.value:.2f} to {result.limits.upper.value:.2f}.",
        f"Readers (n 5 of 6): ICC(C,k) {result.icc['C,k'].icc.value:.3f} ({result.icc['C,k'].icc.low:.3f} to "
        f"{result.icc['C,k'].icc.high:.3f}).",
    ]
    notes = " ".join(result.notes)
    assert "Bland-Altman are of 5 of 6 cases" in notes and "ICC is of 5 of 6 cases" in notes
    assert "mean of 1 of 6 cases is that of fewer than 2 readers" in notes
    # the five who were read by both, computed by themselves
    whole = icc(np.array([(11, 12), (19, 21), (33, 31), (22, 20), (14, 13)], float), "C,k")
    assert result.icc["C,k"].icc == whole.icc


def test_the_figures_say_their_n(tmp_path):
    matplotlib = pytest.importorskip("matplotlib.figure")
    from PerfusionDefectQuantLib import agreement_plots

    result = study(
        {AUTOMATIC: (10, 20, 30, 40, None, 15), "R1": (11, 19, 33, 41, 22, 14), "R2": (12, 21, 31, None, 20, 13)},
        {"saturation": (90.0, 92.0, math.nan, 88.0, 95.0, 91.0)},
    )
    for draw, words in ((agreement_plots._bland_altman, "(n 5)"), (agreement_plots._correlations, "(n 4 to 5 a pair)")):
        axes = matplotlib.Figure().add_subplot()
        draw(axes.figure, axes, result)
        assert words in axes.get_title()


def test_readers_who_agree_in_everything_have_no_interval():
    same = (5.0, 12.5, 20.1, 33.3)
    result = study({AUTOMATIC: same, "R1": same, "R2": same})
    for kind, value in result.icc.items():
        assert value.icc.value == 1.0 and math.isnan(value.icc.low) and math.isnan(value.icc.high) and math.isnan(value.p), kind
    assert result.limits.bias.value == result.limits.lower.value == result.limits.upper.value == 0.0
    assert math.isnan(result.limits.upper.high) and math.isnan(result.paired.p) and math.isnan(result.paired.difference.low)
    notes = " ".join(result.notes)
    assert "Every difference between automatic and readers is the same (n 4)" in notes and "all 4 cases: the ICC has no interval" in notes
    assert summary_of(result)[-1] == "Readers (n 4): ICC(C,k) 1.000 (no interval)."


def test_a_constant_between_readers_is_no_disagreement_of_consistency_alone():
    base = np.array([5.3, 12.7, 20.1, 33.9, 41.2])
    scores = np.column_stack([base, base + 3.1])
    assert icc(scores, "C,1").icc.value == 1.0 and math.isnan(icc(scores, "C,1").icc.low)
    absolute = icc(scores, "A,1")
    # McGraw and Wong: (MSR - MSE) / (MSR + MSE + 2 / n (MSC - MSE)) with MSE 0
    msr, msc = 2 * np.var(base, ddof=1), 5 * 2 * 1.55**2
    assert absolute.icc.value == pytest.approx(msr / (msr + 2 / 5 * msc)) and math.isnan(absolute.icc.low)
    limits = bland_altman(scores[:, 1], scores[:, 0])
    assert limits.sd == 0.0 and limits.bias.value == pytest.approx(3.1) and math.isnan(limits.bias.low)


def test_patients_who_do_not_differ_leave_no_impossible_correlation():
    # two readers who contradict each other: each patient has the same mean, so that every variance of patients is 0 or less
    result = study({"R1": (10.0, 20.0), "R2": (20.0, 10.0)})
    assert list(result.icc) == ["C,1"] and result.icc["C,1"].icc.value == -1.0
    assert "ICC(C,k): The variance that it divides by is estimated at 0 or less" in " ".join(result.notes)
    square = np.array([[1.0, 2, 3], [2, 3, 1], [3, 1, 2]])  # McGraw and Wong's ICC(A,3) would be 3
    assert icc(square, "A,1").icc.value == pytest.approx(-1.0) and math.isnan(icc(square, "A,1").icc.low)
    with pytest.raises(InputError, match="0 or less"):
        icc(square, "A,k")


def test_an_interval_never_lies_beside_its_value():
    rng, open_ended = np.random.default_rng(0), 0
    for _ in range(300):
        n, k = int(rng.integers(2, 8)), int(rng.integers(2, 5))
        scores = rng.normal(size=(n, k)) + rng.choice([0.0, 0.3, 1.0]) * rng.normal(size=(n, 1))
        for kind in ("C,1", "C,k", "A,1", "A,k"):
            try:
                found = icc(scores, kind).icc
            except InputError:
                continue
            assert found.value <= 1 and not found.low > found.value and not found.high < found.value and not found.high > 1, (kind, scores)
            open_ended += math.isnan(found.low)
    assert open_ended


def test_an_open_interval_is_said():
    result = study({"R1": (10.0, 14.0, 12.0, 9.0, 13.0), "R2": (12.0, 13.5, 11.0, 12.5, 11.0)})
    found = result.icc["A,k"].icc  # the lower end of A,1, -1.14, is less than -1 / (k - 1): Spearman and Brown's rule would give 16.4
    assert found.value == pytest.approx(0.104167, abs=1e-6) and math.isnan(found.low) and found.high == pytest.approx(0.919757, abs=1e-6)
    assert "The interval of ICC(A,k) has no lower or no upper end" in " ".join(result.notes)


def test_a_patients_number_is_one_and_has_a_name_of_its_own():
    with pytest.raises(InputError, match="column miller holds 5 and 6 for patient 1"):
        study_agreement([Reading("1", "R1", 10.0, clinical={"miller": 5.0}), Reading("1", "R2", 12.0, clinical={"miller": 6.0})])
    with pytest.raises(InputError, match="cannot be called automatic"):
        study_agreement([Reading("1", "R1", 10.0, clinical={AUTOMATIC: 5.0})])
    of_times = [Reading("1", "R1", 10.0, time, {"miller": value}) for time, value in (("before", 5.0), ("after", 1.0))]
    assert study_agreement([*of_times, Reading("1", "R2", 10.0, "before", {"miller": math.nan})])[0].patients == ("1 before", "1 after")


def test_constant_readings_are_refused_in_words():
    result = study({AUTOMATIC: (1.0, 2.0, 3.0), "R1": (7.0,) * 3, "R2": (7.0,) * 3})
    notes = " ".join(result.notes)
    assert result.icc == {} and result.anova is None
    assert "All patients have the same score" in notes and "Every rater's values are all the same" in notes
    assert "semiautomatic and automatic (n 3)" in notes
    with pytest.raises(InputError, match="values are all the same"):
        anova({"a": [0.1 + 0.2] * 3, "b": [0.3] * 3})


@pytest.mark.parametrize("n", [1, 2])
def test_one_or_two_patients(n):
    result = study({AUTOMATIC: (10.0, 21.0)[:n], "R1": (12.0, 20.0)[:n], "R2": (11.0, 23.0)[:n]})
    assert result.limits is None and any(note.startswith("Bland-Altman: ") for note in result.notes)
    assert (result.paired is None) == (n == 1) and bool(result.icc) == (n == 2) and (result.anova is None) == (n == 1)
    if n == 2:
        assert result.paired.df == 1 and result.icc["C,1"].df1 == 1 and np.isfinite(result.icc["C,1"].icc.low)
    assert np.isnan(result.correlations.r[0, 1])


def test_pearson_of_nearly_constant_values_is_none():
    result = pearson_matrix({"a": [1.0, 2.0, 3.0, 4.0], "b": [0.1 + 0.2, 0.3, 0.3, 0.3]})
    assert np.isnan(result.r[0, 1]) and result.n[0, 1] == 4


def test_paired_t_of_equal_differences_has_no_test():
    result = paired_t([1.1, 2.1, 3.1], [1.0, 2.0, 3.0])
    assert result.difference.value == pytest.approx(0.1) and math.isnan(result.t) and (result.n, result.df) == (3, 2)


# diagnostics

FORTY = np.zeros(40, int)
FORTY[7] = 1
SCORE = np.linspace(0.01, 0.8, 40)
SCORE[7] = 0.7


def test_one_positive_of_forty_has_an_area_and_counts():
    result = study_diagnostics(FORTY, {"A": SCORE, "B": SCORE[::-1]})
    one = result.scores[0]
    assert (result.positive, result.negative) == (1, 39)
    assert one.auc.value == pytest.approx(np.mean(SCORE[FORTY == 0] < 0.7)) and math.isnan(one.auc.low) and one.auc.method == d.NONE
    table = one.table
    assert (table.true_positive, table.false_negative) == (1, 0) and table.sensitivity.n == 1 and table.specificity.n == 39
    assert 0 < table.sensitivity.low < 1 and table.sensitivity.high == 1
    assert any("The AUC of A has no interval: 1 positive case" in note for note in result.notes)
    assert any(note.startswith("Not compared") and "A and B" in note for note in result.notes)
    assert area_words(one.auc) == f"{one.auc.value:.3f} (no interval)"


@pytest.mark.parametrize(("labels", "words"), [([1] * 5, "5 positive"), ([0] * 5, "5 negative"), ([], "no cases")])
def test_none_or_all_positive_is_said(labels, words):
    with pytest.raises(InputError, match=words):
        study_diagnostics(np.array(labels), {"A": np.linspace(0, 1, len(labels))})


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize(("m", "n"), [(2, 2), (10, 10), (5, 100)])
def test_a_score_that_separates_all_has_newcombes_interval(m, n, sign):
    labels = np.r_[np.ones(m, int), np.zeros(n, int)]
    auc = d.roc_auc(labels, sign * (labels + np.linspace(0, 0.5, m + n)))
    assert auc.value == (1.0 if sign > 0 else 0.0) and auc.method == d.NEWCOMBE and auc.se == 0
    end = auc.low if sign > 0 else 1 - auc.high
    # the end of the interval is where Hanley and McNeil's variance, both numbers their mean, puts 1 just 1.96 errors away
    q1, q2, mean = end / (2 - end), 2 * end**2 / (1 + end), (m + n) / 2
    variance = (end * (1 - end) + (mean - 1) * (q1 - end**2) + (mean - 1) * (q2 - end**2)) / (m * n)
    assert 1 - end == pytest.approx(1.959964 * math.sqrt(variance), rel=1e-5) and 0.3 < end < 1
    (one,) = study_diagnostics(labels, {"A": sign * labels.astype(float)}).scores
    assert one.auc.low == auc.low


def test_newcombes_interval_covers_the_area():
    rng = np.random.default_rng(5)
    inside = 0
    for _ in range(400):
        positive, negative = rng.normal(2.0, 1, 12), rng.normal(0, 1, 15)
        area = float((positive[:, None] > negative).mean())
        low, high = d.newcombe_interval(area, 12, 15)
        inside += low <= 0.9213504 <= high  # Phi(2 / sqrt(2))
    assert 0.92 <= inside / 400 <= 1.0


def test_a_constant_score_says_nothing():
    labels = np.array([0, 1, 0, 1, 1])
    result = study_diagnostics(labels, {"A": np.full(5, 0.4), "B": labels * 0.5})
    assert result.scores[0].auc.value == 0.5 and math.isnan(result.scores[0].auc.low)
    notes = " ".join(result.notes)
    assert "The AUC of A has no interval: the score is the same in every case" in notes and "no threshold tells them apart" in notes
    assert "B separates all cases" in notes and math.isnan(result.comparisons["A", "B"].p)


def test_scores_that_order_the_cases_alike_have_no_test():
    labels = np.array([0, 1, 0, 1, 1, 0])
    score = np.array([0.1, 0.9, 0.4, 0.3, 0.8, 0.2])
    result = d.compare_auc(labels, score, score**2)
    assert result.difference == 0 and math.isnan(result.p) and result.a == result.b


def test_thresholds_that_tie_are_said():
    labels, score = np.array([0, 1, 0, 1]), np.array([0.1, 0.4, 0.6, 0.9])
    result = study_diagnostics(labels, {"A": score})
    assert result.scores[0].threshold == 0.9 and d.youden_ties(labels, score) == (0.9, 0.4)
    assert any("2 thresholds of A share the highest Youden index (0.4 to 0.9)" in note for note in result.notes)


@pytest.mark.parametrize(("k", "n", "low", "high"), [(0, 10, 0.0, 0.3445), (10, 10, 0.6555, 1.0), (1, 1, 0.0546, 1.0), (0, 1, 0.0, 0.9454)])
def test_wilson_at_none_and_all(k, n, low, high):
    """Newcombe, Stat Med 1998;17:857-872, method 4: (2np + z2 - 1 - z sqrt(z2 - 2 - 1/n + 4p(nq + 1))) / 2(n + z2), 0 at p = 0."""
    found = d.proportion(k, n)
    assert (found.low, found.high) == (pytest.approx(low, abs=1e-3), pytest.approx(high, abs=1e-3))
    z2, p = 1.959964**2, k / n
    if p > 0:
        other = (2 * n * p + z2 - 1 - math.sqrt(z2) * math.sqrt(z2 - 2 - 1 / n + 4 * p * (n * (1 - p) + 1))) / (2 * (n + z2))
        assert found.low == pytest.approx(other, abs=1e-6)
    assert math.isnan(d.proportion(0, 0).low)
