"""Diagnostic accuracy of a score: ROC and precision-recall curves, AUC by DeLong, Youden's threshold, confusion table.

The statistics of Huhtanen et al. (weakly labelled CNN + LSTM): ROC and PR with areas, DeLong's comparison of two models,
threshold of the highest Youden index, and accuracy, sensitivity, specificity, PPV and NPV with Wilson intervals with
continuity correction. scipy and scikit-learn do what they can.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import optimize, stats

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.report.csv_tables import read_sheet

DELONG, NEWCOMBE, NONE = "DeLong", "Newcombe", "none"
"""How the interval of an area was found."""

NO_SPREAD = 1e-9
"""Standard errors below this are rounding."""


@dataclass(frozen=True)
class Proportion:
    """k of n with its 95 % Wilson interval with continuity correction (NaN where n is 0)."""

    k: int
    n: int
    value: float
    low: float
    high: float


@dataclass(frozen=True)
class ConfusionTable:
    """Counts at a threshold, and the five proportions of the paper's table 2."""

    threshold: float
    true_positive: int
    false_positive: int
    true_negative: int
    false_negative: int
    accuracy: Proportion
    sensitivity: Proportion
    specificity: Proportion
    ppv: Proportion
    npv: Proportion


@dataclass(frozen=True)
class Curve:
    """x and y of a curve with the threshold at each point (the last of a PR curve has none: NaN)."""

    x: np.ndarray
    y: np.ndarray
    thresholds: np.ndarray


@dataclass(frozen=True)
class Auc:
    """Area under the ROC curve with its 95 % interval by DeLong's variance, cut to [0, 1].

    Where that variance is 0 though the score varies (one that separates all cases), the interval is Newcombe's; where there is
    none, its ends are NaN and ``why_none`` says why. ``se``: DeLong's standard error, NaN without one.
    """

    value: float
    low: float
    high: float
    se: float
    method: str = DELONG
    why_none: str = ""


@dataclass(frozen=True)
class AucComparison:
    """Two correlated areas: difference a - b, z, two-sided p (NaN where the difference has no variance to test against)."""

    a: Auc
    b: Auc
    difference: float
    z: float
    p: float


@dataclass(frozen=True)
class Calibration:
    """Mean score and observed fraction per bin of equal width, how many are in it, and the Brier score."""

    mean_score: np.ndarray
    observed: np.ndarray
    count: np.ndarray
    brier: float


def proportion(k: int, n: int) -> Proportion:
    """k / n with the Wilson interval with continuity correction (Newcombe 1998, method 4; ``scipy.stats``)."""
    if n == 0:
        return Proportion(0, 0, math.nan, math.nan, math.nan)
    interval = stats.binomtest(int(k), int(n)).proportion_ci(0.95, method="wilsoncc")
    return Proportion(int(k), int(n), k / n, float(interval.low), float(interval.high))


def _checked(labels: Sequence[int], scores: Sequence[float]) -> tuple[np.ndarray, np.ndarray]:
    y, s = np.asarray(labels), np.asarray(scores, float)
    if y.ndim == 1 and y.size == 0:
        raise InputError("There are no cases to judge.")
    if y.shape != s.shape or y.ndim != 1:
        raise InputError(f"There are {y.size} labels and {s.size} scores; every case needs one of each.")
    if not np.isin(y, (0, 1)).all():
        raise InputError("Labels must be 0 (no embolism) or 1 (embolism).")
    if not np.isfinite(s).all():
        raise InputError("A score is not a number.")
    y = y.astype(bool)
    if y.all() or not y.any():
        kind = "positive" if y.all() else "negative"
        raise InputError(f"Positive and negative cases are both needed; all labels are the same ({y.size} {kind}).")
    return y, s


def roc_curve(labels: Sequence[int], scores: Sequence[float]) -> Curve:
    """False positive fraction (x), sensitivity (y) at every threshold ("positive" is score >= threshold)."""
    from sklearn.metrics import roc_curve as sklearn_roc

    y, s = _checked(labels, scores)
    return Curve(*sklearn_roc(y, s, drop_intermediate=False))


def pr_curve(labels: Sequence[int], scores: Sequence[float]) -> tuple[Curve, float]:
    """Recall (x) and precision (y) at every threshold, and the average precision (area under the curve by steps)."""
    from sklearn.metrics import average_precision_score, precision_recall_curve

    y, s = _checked(labels, scores)
    precision, recall, thresholds = precision_recall_curve(y, s)
    return Curve(recall, precision, np.append(thresholds, np.nan)), float(average_precision_score(y, s))


def _components(y: np.ndarray, s: np.ndarray) -> tuple[float, np.ndarray, np.ndarray]:
    """Area, and the structural components of positives and negatives (DeLong et al. 1988; midranks as Sun and Xu 2014)."""
    m, n = int(y.sum()), int((~y).sum())
    together = stats.rankdata(s)
    v10 = (together[y] - stats.rankdata(s[y])) / n
    v01 = 1.0 - (together[~y] - stats.rankdata(s[~y])) / m
    return float(v10.mean()), v10, v01


def _variance(y: np.ndarray, components: Sequence[tuple[float, np.ndarray, np.ndarray]]) -> np.ndarray | None:
    """Covariance matrix of the areas; None below two positives or two negatives, of which it needs the spread."""
    m, n = int(y.sum()), int((~y).sum())
    if m < 2 or n < 2:
        return None
    s10 = np.atleast_2d(np.cov([c[1] for c in components]))
    s01 = np.atleast_2d(np.cov([c[2] for c in components]))
    return s10 / m + s01 / n


def _area(y: np.ndarray, s: np.ndarray, value: float, variance: float | None) -> Auc:
    m, n = int(y.sum()), int((~y).sum())
    nothing = (math.nan,) * 3
    if variance is None:
        few = f"{m} positive case{'' if m == 1 else 's'}" if m < 2 else f"{n} negative case{'' if n == 1 else 's'}"
        return Auc(value, *nothing, NONE, f"{few}: an interval needs two of either kind at least")
    if np.ptp(s) == 0:
        return Auc(value, *nothing, NONE, "the score is the same in every case")
    se = math.sqrt(max(variance, 0.0))
    if se < NO_SPREAD:
        return Auc(value, *newcombe_interval(value, m, n), 0.0, NEWCOMBE)
    half = float(stats.norm.ppf(0.975)) * se
    return Auc(value, max(0.0, value - half), min(1.0, value + half), se)


def newcombe_interval(area: float, positive: int, negative: int) -> tuple[float, float]:
    """95 % interval of an area by its size and the numbers of cases alone (R. G. Newcombe, Stat Med 2006;25:559-573, method 5).

    The areas theta with (area - theta)^2 = z^2 V(theta), where V is Hanley and McNeil's variance for exponential scores with both
    numbers replaced by their mean N: V = theta (1 - theta) (1 + (N - 1) ((1 - theta) / (2 - theta) + theta / (1 + theta))) / (m n).
    It has a width at 0 and 1, too.
    """
    z2, more = float(stats.norm.ppf(0.975)) ** 2, (positive + negative) / 2.0 - 1.0

    def outside(theta: float) -> float:
        spread = 1.0 + more * ((1.0 - theta) / (2.0 - theta) + theta / (1.0 + theta))
        return (area - theta) ** 2 - z2 * theta * (1.0 - theta) * spread / (positive * negative)

    low = 0.0 if area <= 0.0 else float(optimize.brentq(outside, 0.0, area - 1e-12))
    high = 1.0 if area >= 1.0 else float(optimize.brentq(outside, area + 1e-12, 1.0))
    return low, high


def roc_auc(labels: Sequence[int], scores: Sequence[float]) -> Auc:
    """Area under the ROC curve (ties count half) with DeLong's interval (Biometrics 1988;44:837-845); see ``Auc`` for where that
    says nothing."""
    y, s = _checked(labels, scores)
    parts = _components(y, s)
    variance = _variance(y, [parts])
    return _area(y, s, parts[0], None if variance is None else float(variance[0, 0]))


def compare_auc(labels: Sequence[int], a: Sequence[float], b: Sequence[float]) -> AucComparison:
    """DeLong's test of two scores of the same cases. Where the difference has no variance (too few cases, both areas 1, two scores
    that order the cases alike) there is no test: z and p are NaN."""
    y, first = _checked(labels, a)
    _y, second = _checked(labels, b)
    parts = [_components(y, first), _components(y, second)]
    cov = _variance(y, parts)
    variances = (None, None) if cov is None else (float(cov[0, 0]), float(cov[1, 1]))
    areas = [_area(y, s, part[0], v) for s, part, v in zip((first, second), parts, variances, strict=True)]
    difference = parts[0][0] - parts[1][0]
    spread = 0.0 if cov is None else math.sqrt(max(float(cov[0, 0] + cov[1, 1] - 2 * cov[0, 1]), 0.0))
    if spread < NO_SPREAD:
        return AucComparison(*areas, difference, math.nan, math.nan)
    z = difference / spread
    return AucComparison(*areas, difference, z, float(2 * stats.norm.sf(abs(z))))


def youden_threshold(labels: Sequence[int], scores: Sequence[float]) -> tuple[float, float]:
    """The threshold with the highest sensitivity + specificity - 1, and that index; the highest threshold at a tie."""
    thresholds, index = _youden(labels, scores)
    return float(thresholds[0]), index


def youden_ties(labels: Sequence[int], scores: Sequence[float]) -> tuple[float, ...]:
    """Every threshold with the highest Youden index, the highest first; ``youden_threshold`` takes the first."""
    return tuple(_youden(labels, scores)[0].tolist())


def _youden(labels: Sequence[int], scores: Sequence[float]) -> tuple[np.ndarray, float]:
    curve = roc_curve(labels, scores)
    index = (curve.y - curve.x)[1:]  # the first point is the threshold above every score
    # equal shares differ by rounding: 0.3 - 0.2 is less than 0.1
    return curve.thresholds[1:][index >= index.max() - 1e-12], float(index.max())


def confusion(labels: Sequence[int], scores: Sequence[float], threshold: float) -> ConfusionTable:
    """Counts and proportions where a case is called positive when its score is at least ``threshold``."""
    y, s = _checked(labels, scores)
    called = s >= threshold
    return from_counts(int((called & y).sum()), int((called & ~y).sum()), int((~called & ~y).sum()), int((~called & y).sum()), threshold)


def from_counts(tp: int, fp: int, tn: int, fn: int, threshold: float = math.nan) -> ConfusionTable:
    """The proportions of a confusion table given as counts."""
    return ConfusionTable(
        threshold,
        tp,
        fp,
        tn,
        fn,
        proportion(tp + tn, tp + fp + tn + fn),
        proportion(tp, tp + fn),
        proportion(tn, tn + fp),
        proportion(tp, tp + fp),
        proportion(tn, tn + fn),
    )


def predictive_values(sensitivity: float, specificity: float, prevalence: float) -> tuple[float, float]:
    """PPV and NPV at a prevalence (Bayes), for a population other than the test set's. Raises InputError outside 0 to 1."""
    if not 0.0 <= prevalence <= 1.0:
        raise InputError(f"A prevalence lies between 0 and 1, not at {prevalence:g}.")
    positive = sensitivity * prevalence + (1 - specificity) * (1 - prevalence)
    negative = specificity * (1 - prevalence) + (1 - sensitivity) * prevalence
    ppv = sensitivity * prevalence / positive if positive else math.nan
    npv = specificity * (1 - prevalence) / negative if negative else math.nan
    return ppv, npv


def calibration(labels: Sequence[int], scores: Sequence[float], bins: int = 10) -> Calibration:
    """Observed fraction against mean score in ``bins`` bins of [0, 1]; empty bins are left out. Scores must be probabilities."""
    y, s = _checked(labels, scores)
    if s.min() < 0 or s.max() > 1:
        raise InputError("Calibration needs probabilities; a score lies outside 0 to 1.")
    where = np.minimum((s * bins).astype(int), bins - 1)
    count = np.bincount(where, minlength=bins)
    kept = count > 0
    mean = np.bincount(where, s, bins)[kept] / count[kept]
    observed = np.bincount(where, y, bins)[kept] / count[kept]
    return Calibration(mean, observed, count[kept], float(np.mean((s - y) ** 2)))


def read_scores(path: Path) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Labels and scores of a CSV with a column ``label`` and one or more numeric columns, each a model's score (``score`` ...).

    The columns ``case``, ``patient``, ``stack``, ``slice`` and ``fold`` name the case and are no scores. Raises InputError, with the line,
    for what is no number.
    """
    sheet = read_sheet(path)
    models = [c for c in sheet.columns if c not in ("label", "case", "patient", "stack", "slice", "fold", "")]
    if "label" not in sheet.columns or not models:
        raise InputError(f"{sheet.name} needs a column label and a column with a score; it has: {', '.join(sheet.columns) or 'nothing'}.")
    labels, scores = [], {m: [] for m in models}
    for line, row in sheet:
        for name, target in (("label", labels), *scores.items()):
            value = sheet.number(row[name], line, name)
            if math.isnan(value):
                raise InputError(f"{sheet.name}, line {line}, column {name}: {row[name]!r} is not a number.")
            target.append(value)
    return np.asarray(labels), {m: np.asarray(v) for m, v in scores.items()}
