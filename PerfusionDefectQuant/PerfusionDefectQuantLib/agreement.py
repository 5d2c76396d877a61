"""Agreement of methods and of raters, with the statistics of Piri et al. (section 2.5): paired t, Bland-Altman, ICC,
one-way analysis of variance with Tukey's test, Pearson correlation matrix.

scipy does what it can; the intraclass correlation follows McGraw and Wong (Psychol Methods
1996;1:30-46), whose notation is used: ICC(C,1), ICC(C,k) for consistency, ICC(A,1), ICC(A,k) for absolute agreement.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.report.bland_altman import BlandAltman, Interval, bland_altman, complete_pairs, same
from LungPerfusionCore.sentence import Sentence

__all__ = [
    "Anova",
    "BlandAltman",
    "Interval",
    "IntraclassCorrelation",
    "PairedT",
    "PearsonMatrix",
    "TukeyRow",
    "anova",
    "bland_altman",
    "icc",
    "paired_t",
    "pearson_matrix",
]

EQUAL = 1e-12
"""Sums of squares smaller than this part of the whole are rounding."""


@dataclass(frozen=True)
class PairedT:
    """Student's paired t of two series: mean difference a - b, its 95 % interval, t, degrees of freedom, two-sided p. Where every
    difference is the same there is no spread to test against: interval, t and p are NaN."""

    n: int
    difference: Interval
    t: float
    df: int
    p: float


@dataclass(frozen=True)
class IntraclassCorrelation:
    """An intraclass correlation with its interval and the F test of no agreement (value 0). ``n`` patients were scored by all of
    ``k`` raters. Where the raters leave no error the interval would be 1 to 1, whatever n is: its ends and p are NaN. An end that
    does not lie on its side of the value, as where the estimated variance that it divides by is not above 0, is NaN."""

    kind: str
    n: int
    k: int
    icc: Interval
    f: float
    df1: int
    df2: int
    p: float


@dataclass(frozen=True)
class TukeyRow:
    first: str
    second: str
    difference: Interval
    p: float


@dataclass(frozen=True)
class Anova:
    """One-way analysis of variance between raters; ``tukey`` has a row for each pair. ``counts``: values of each rater."""

    f: float
    df_between: int
    df_within: int
    p: float
    tukey: tuple[TukeyRow, ...]
    counts: dict[str, int]

    @property
    def n(self) -> int:
        """Values of all raters together."""
        return sum(self.counts.values())


@dataclass(frozen=True)
class PearsonMatrix:
    """``r``, ``p`` and ``n``: (variables, variables). A pair with fewer than 3 common values, or a constant one, is NaN."""

    names: tuple[str, ...]
    r: np.ndarray
    p: np.ndarray
    n: np.ndarray

    def significant(self, alpha: float = 0.05) -> np.ndarray:
        """Mask of the pairs whose correlation is significant; the diagonal is False."""
        mask = self.p < alpha
        np.fill_diagonal(mask, False)
        return mask


def paired_t(a: Sequence[float], b: Sequence[float]) -> PairedT:
    """Paired t test of a - b over the pairs that are complete. Raises InputError below 2 pairs."""
    x, y = complete_pairs(a, b, 2)
    if same(x - y):
        nothing = math.nan
        return PairedT(x.size, Interval(float(np.mean(x - y)), nothing, nothing), nothing, x.size - 1, nothing)
    result = stats.ttest_rel(x, y)
    low, high = result.confidence_interval(0.95)
    difference = Interval(float(np.mean(x - y)), float(low), float(high))
    return PairedT(x.size, difference, float(result.statistic), int(result.df), float(result.pvalue))


def _mean_squares(scores: np.ndarray) -> tuple[float, float, float, int, int]:
    """Mean squares of rows (patients), columns (raters) and error of a complete two-way table."""
    n, k = scores.shape
    grand = scores.mean()
    rows = k * np.sum((scores.mean(axis=1) - grand) ** 2) / (n - 1)
    columns = n * np.sum((scores.mean(axis=0) - grand) ** 2) / (k - 1)
    total = float(np.sum((scores - grand) ** 2))
    error = max(float(total - rows * (n - 1) - columns * (k - 1)), 0.0)
    # what is left by rounding alone is no disagreement
    rows, error = (0.0 if value <= EQUAL * total else float(value) for value in (rows, error))
    if np.ptp(scores) <= EQUAL * np.abs(scores).max():
        rows = error = 0.0
    return rows, float(columns), error / ((n - 1) * (k - 1)), n, k


def icc(scores: np.ndarray, kind: str = "C,k") -> IntraclassCorrelation:
    """Two-way random intraclass correlation of ``scores`` (patients, raters); ``kind`` is C,1  C,k  A,1 or A,k.

    Piri et al. report C,k: two-way random, consistency, average measures. Rows with a missing score are left out.
    Formulas and intervals: McGraw and Wong 1996, tables 4 and 7. Raises InputError below 2 patients or raters, when every
    patient has the same scores (nothing to correlate), and where the variance by which ``kind`` divides is estimated at 0 or less, as
    happens where patients differ no more than their readings do.
    """
    table = np.asarray(scores, float)
    if table.ndim != 2 or table.shape[1] < 2:
        raise InputError(Sentence("An intraclass correlation needs the scores of at least two raters."))
    table = table[np.all(np.isfinite(table), axis=1)]
    if table.shape[0] < 2:
        raise InputError(Sentence("An intraclass correlation needs at least two patients scored by every rater."))
    msr, msc, mse, n, k = _mean_squares(table)
    if msr == 0.0 and mse == 0.0:
        raise InputError(Sentence("All patients have the same score, so agreement between raters cannot be told."))
    df1, df2 = n - 1, (n - 1) * (k - 1)
    f = math.inf if mse == 0.0 else msr / mse
    p = math.nan if mse == 0.0 else float(stats.f.sf(f, df1, df2))
    if kind in ("C,1", "C,k"):
        value, low, high = _consistency(f, df1, df2, k, average=kind == "C,k")
    elif kind in ("A,1", "A,k"):
        value, low, high = _absolute(msr, msc, mse, n, k)
        if kind == "A,k":
            value, low, high = _of_averages(value, k), _of_averages(low, k), _of_averages(high, k)
    else:
        raise ValueError(f"kind must be C,1  C,k  A,1 or A,k, not {kind!r}")
    if math.isnan(value):
        raise InputError(Sentence("The variance that it divides by is estimated at 0 or less: the patients differ too little."))
    low, high = (low if low < value else math.nan), (high if high > value else math.nan)
    return IntraclassCorrelation(kind, n, k, Interval(value, low, high), f, df1, df2, p)


def _of_averages(single: float, k: int) -> float:
    """The correlation of the means of k raters (Spearman and Brown); NaN where the variance of such a mean is estimated at 0 or less."""
    part = 1 + (k - 1) * single
    return k * single / part if part > EQUAL * k else math.nan


def _consistency(f: float, df1: int, df2: int, k: int, *, average: bool) -> tuple[float, float, float]:
    if math.isinf(f):
        return 1.0, math.nan, math.nan
    if f == 0.0:
        return (math.nan if average else -1.0 / (k - 1)), math.nan, math.nan
    bounds = (f, f / stats.f.ppf(0.975, df1, df2), f * stats.f.ppf(0.975, df2, df1))
    return tuple(float(1 - 1 / x if average else (x - 1) / (x + k - 1)) for x in bounds)


def _absolute(msr: float, msc: float, mse: float, n: int, k: int) -> tuple[float, float, float]:
    variance = msr + (k - 1) * mse + k / n * (msc - mse)
    if variance <= EQUAL * (msr + msc + mse):
        return math.nan, math.nan, math.nan
    rho = (msr - mse) / variance
    if rho >= 1.0:
        return 1.0, math.nan, math.nan
    if mse == 0.0:
        return float(rho), math.nan, math.nan
    a = k * rho / (n * (1 - rho))
    b = 1 + k * rho * (n - 1) / (n * (1 - rho))
    spread = (a * msc) ** 2 / (k - 1) + (b * mse) ** 2 / ((n - 1) * (k - 1))
    if spread == 0.0:  # of readings in a Latin square: nothing but error
        return float(rho), math.nan, math.nan
    v = (a * msc + b * mse) ** 2 / spread
    f_low, f_high = stats.f.ppf(0.975, n - 1, v), stats.f.ppf(0.975, v, n - 1)
    rest = k * msc + (k * n - k - n) * mse
    low = n * (msr - f_low * mse) / (f_low * rest + n * msr) if math.isfinite(f_low) else math.nan
    high = n * (f_high * msr - mse) / (rest + n * f_high * msr) if math.isfinite(f_high) else math.nan
    return float(rho), float(low), float(high)


def anova(groups: Mapping[str, Sequence[float]]) -> Anova:
    """One-way analysis of variance between the raters of ``groups`` and Tukey's honestly significant difference (scipy).

    Raises InputError for fewer than two raters or fewer than two values of one.
    """
    values = {name: np.asarray(v, float)[np.isfinite(np.asarray(v, float))] for name, v in groups.items()}
    if len(values) < 2:
        raise InputError(Sentence("An analysis of variance needs at least two raters."))
    for name, v in values.items():
        if v.size < 2:
            raise InputError(
                Sentence("An analysis of variance needs at least two values of rater {name}, not {count}.", name=name, count=v.size)
            )
    if all(same(v) for v in values.values()):
        raise InputError(Sentence("Every rater's values are all the same, so nothing can be tested against their spread."))
    f, p = stats.f_oneway(*values.values())
    tukey = stats.tukey_hsd(*values.values())
    interval = tukey.confidence_interval(0.95)
    names = list(values)
    rows = tuple(
        TukeyRow(
            names[i],
            names[j],
            Interval(float(tukey.statistic[i, j]), float(interval.low[i, j]), float(interval.high[i, j])),
            float(tukey.pvalue[i, j]),
        )
        for i, j in itertools.combinations(range(len(names)), 2)
    )
    total = sum(v.size for v in values.values())
    return Anova(float(f), len(names) - 1, total - len(names), float(p), rows, {name: int(v.size) for name, v in values.items()})


def pearson_matrix(variables: Mapping[str, Sequence[float]]) -> PearsonMatrix:
    """Pearson correlation of every pair of ``variables``, each over the patients that have both."""
    names = tuple(variables)
    columns = [np.asarray(variables[name], float) for name in names]
    if len({c.size for c in columns}) > 1:
        raise InputError(Sentence("The variables have different numbers of patients."))
    size = len(names)
    r, p = np.full((size, size), np.nan), np.full((size, size), np.nan)
    n = np.zeros((size, size), int)
    for i in range(size):
        for j in range(i, size):
            both = np.isfinite(columns[i]) & np.isfinite(columns[j])
            x, y = columns[i][both], columns[j][both]
            n[i, j] = n[j, i] = x.size
            if x.size < 3 or same(x) or same(y):
                continue
            result = stats.pearsonr(x, y)
            r[i, j] = r[j, i] = result.statistic
            p[i, j] = p[j, i] = result.pvalue
    return PearsonMatrix(names, r, p, n)
