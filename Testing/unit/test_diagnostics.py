"""Diagnostic statistics against the figures of Huhtanen et al. (table 2), against their definitions and scikit-learn."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from PEDetectionLib import diagnostics as d

# Confusion tables of the paper's figure 3, from its proportions and totals: 97 / 107 stacks, 2801 / 14977 slices positive / negative.
# Stacks: sensitivity and specificity of models A and B give 84 and 81 true positives, 100 and 97 true negatives.
MODEL_A, MODEL_B = d.from_counts(84, 7, 100, 13), d.from_counts(81, 10, 97, 16)
TABLE_2 = {
    "A": (
        MODEL_A,
        {
            "accuracy": (90.2, 85.1, 93.8),
            "sensitivity": (86.6, 77.8, 92.4),
            "specificity": (93.5, 86.5, 97.1),
            "ppv": (92.3, 84.3, 96.6),
            "npv": (88.5, 80.8, 93.5),
        },
    ),
    "B": (
        MODEL_B,
        {
            "accuracy": (87.3, 81.7, 91.4),
            "sensitivity": (83.5, 74.3, 90.0),
            "specificity": (90.7, 83.1, 95.2),
            # Printed 77.8 to 91.4; Wilson's interval with continuity correction of 97 of 113 begins at 77.73.
            "ppv": (89.0, 80.3, 94.3),
            "npv": (85.8, 77.7, 91.4),
        },
    ),
}


@pytest.mark.parametrize("model", TABLE_2)
def test_stack_intervals_of_table_2(model):
    table, printed = TABLE_2[model]
    for name, expected in printed.items():
        p = getattr(table, name)
        assert tuple(round(100 * v, 1) for v in (p.value, p.low, p.high)) == expected, name


POSITIVE, NEGATIVE = 2801, 14977
SLICES = {
    "A": {
        "accuracy": (92.3, 91.9, 92.7),
        "sensitivity": (90.1, 89.0, 91.2),
        "specificity": (92.7, 92.2, 93.1),
        "ppv": (69.9, 68.3, 71.4),
        "npv": (98.1, 97.8, 98.3),
    },
    # The PPV is printed as 62.3 with an interval of 61.2 to 64.2, which belongs to 62.7.
    "B": {
        "accuracy": (90.1, 89.6, 90.5),
        "sensitivity": (90.8, 89.7, 91.9),
        "specificity": (89.9, 89.4, 90.4),
        "ppv": (62.7, 61.2, 64.2),
        "npv": (98.1, 97.9, 98.3),
    },
}


@pytest.mark.parametrize("model", SLICES)
def test_slice_intervals_of_table_2(model):
    """The slice counts are not printed: counts that agree with the printed sensitivity and specificity must give each interval."""
    printed = SLICES[model]
    true_positive = [k for k in range(POSITIVE + 1) if round(100 * k / POSITIVE, 1) == printed["sensitivity"][0]]
    true_negative = [k for k in range(NEGATIVE + 1) if round(100 * k / NEGATIVE, 1) == printed["specificity"][0]]
    seen = {name: set() for name in printed}
    for tp in true_positive:
        for tn in true_negative[::2]:
            table = d.from_counts(tp, NEGATIVE - tn, tn, POSITIVE - tp)
            for name, found in seen.items():
                p = getattr(table, name)
                found.add(tuple(round(100 * v, 1) for v in (p.value, p.low, p.high)))
    for name, expected in printed.items():
        assert expected in seen[name], name


scores_and_labels = st.integers(4, 30).flatmap(
    lambda n: st.tuples(
        st.lists(st.integers(0, 1), min_size=n, max_size=n).filter(lambda y: 2 <= sum(y) <= len(y) - 2),
        st.lists(st.integers(0, 6), min_size=n, max_size=n),
        st.lists(st.integers(0, 6), min_size=n, max_size=n),
    )
)


def _by_definition(y, a, b):
    """DeLong 1988, equations 3 to 8, pair by pair."""
    y = np.asarray(y, bool)

    def kernel(s):
        s = np.asarray(s, float)
        return np.where(s[y][:, None] > s[~y], 1.0, np.where(s[y][:, None] == s[~y], 0.5, 0.0))

    psi = [kernel(s) for s in (a, b)]
    theta = [p.mean() for p in psi]
    m, n = psi[0].shape
    v10, v01 = [p.mean(axis=1) for p in psi], [p.mean(axis=0) for p in psi]
    s10 = np.array([[((v10[r] - theta[r]) * (v10[s] - theta[s])).sum() / (m - 1) for s in (0, 1)] for r in (0, 1)])
    s01 = np.array([[((v01[r] - theta[r]) * (v01[s] - theta[s])).sum() / (n - 1) for s in (0, 1)] for r in (0, 1)])
    return theta, s10 / m + s01 / n


@given(scores_and_labels)
def test_delong_equals_its_definition(data):
    y, a, b = data
    theta, cov = _by_definition(y, a, b)
    result = d.compare_auc(y, a, b)
    assert (result.a.value, result.b.value) == (pytest.approx(theta[0]), pytest.approx(theta[1]))
    degenerate = np.isnan(result.a.se)  # a constant score has no width, which is said
    assert cov[0, 0] < 1e-12 if degenerate else result.a.se**2 == pytest.approx(cov[0, 0], abs=1e-12)
    spread = cov[0, 0] + cov[1, 1] - 2 * cov[0, 1]
    if spread > 1e-9:
        assert result.z == pytest.approx((theta[0] - theta[1]) / np.sqrt(spread))


@given(scores_and_labels)
def test_auc_and_average_precision_equal_scikit_learn(data):
    metrics = pytest.importorskip("sklearn.metrics")
    y, a, _b = data
    assert d.roc_auc(y, a).value == pytest.approx(metrics.roc_auc_score(y, a))
    curve, ap = d.pr_curve(y, a)
    assert ap == pytest.approx(metrics.average_precision_score(y, a)) and curve.x.size == curve.thresholds.size


@given(scores_and_labels)
def test_youden_is_the_best_threshold(data):
    pytest.importorskip("sklearn")
    y, a, _b = data
    threshold, index = d.youden_threshold(y, a)
    table = d.confusion(y, a, threshold)
    assert table.sensitivity.value + table.specificity.value - 1 == pytest.approx(index)
    for other in set(a):
        t = d.confusion(y, a, other)
        assert t.sensitivity.value + t.specificity.value - 1 <= index + 1e-12
    positive, negative = sum(y), len(y) - sum(y)
    exact = {t: sum((negative if label else -positive) * (s >= t) for s, label in zip(a, y, strict=True)) for t in set(a)}
    ties = sorted((t for t in exact if exact[t] == max(exact.values())), reverse=True)
    assert d.youden_ties(y, a) == tuple(ties) and threshold == ties[0]


def test_of_thresholds_that_are_equally_good_the_highest_is_taken_whatever_rounding_says():
    pytest.importorskip("sklearn")
    y = [1, 0, 0, 1, 1, 1] + [0] * 7 + [1] * 6 + [0]  # 0.1 - 0 at 0.9, and 0.4 - 0.3 = 0.10000000000000003 at 0.4
    score = [0.9, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4] + [0.1] * 13
    assert d.youden_ties(y, score) == (0.9, 0.4) and d.youden_threshold(y, score)[0] == 0.9


@given(st.integers(1, 50), st.integers(1, 50), st.integers(1, 50), st.integers(1, 50))
def test_predictive_values_at_the_sets_own_prevalence_are_the_sets_own(tp, fp, tn, fn):
    t = d.from_counts(tp, fp, tn, fn)
    ppv, npv = d.predictive_values(t.sensitivity.value, t.specificity.value, (tp + fn) / (tp + fp + tn + fn))
    assert (ppv, npv) == (pytest.approx(t.ppv.value), pytest.approx(t.npv.value))


def test_calibration_of_honest_probabilities():
    rng = np.random.default_rng(2)
    p = rng.uniform(size=20_000)
    result = d.calibration((rng.uniform(size=p.size) < p).astype(int), p)
    assert result.observed == pytest.approx(result.mean_score, abs=0.04)
    assert result.brier == pytest.approx(1 / 6, abs=0.01)


@pytest.mark.parametrize(
    ("labels", "scores", "sentence"),
    [
        ([0, 1], [0.5], "2 labels and 1"),
        ([0, 2], [0.1, 0.2], "0 .no"),
        ([1, 1], [0.1, 0.2], "both needed"),
        ([0, 1], [0.1, np.nan], "not a number"),
    ],
)
def test_bad_input_is_refused_in_words(labels, scores, sentence):
    with pytest.raises(InputError, match=sentence):
        d.roc_auc(labels, scores)


def test_scores_are_read_and_refused_with_the_line(tmp_path):
    path = tmp_path / "scores.csv"
    path.write_text("case,label,A,B\n1,0,0.1,0.3\n2,1,0.9,0.2\n")
    labels, scores = d.read_scores(path)
    assert labels.tolist() == [0, 1] and list(scores) == ["A", "B"]
    path.write_text("case,label,A\n1,0,0.1\n2,1,high\n")
    with pytest.raises(InputError, match="line 3, column A"):
        d.read_scores(path)
