"""Bland and Altman's agreement of two series of measurements, used by every module that compares methods or readers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..sentence import Sentence

Z95 = 1.96  # the limits of agreement are by definition 1.96 standard deviations


@dataclass(frozen=True)
class Interval:
    """A value with its confidence interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class BlandAltman:
    """Bias and 95 % limits of agreement of a - b, each with its 95 % interval (Bland and Altman 1999)."""

    n: int
    bias: Interval
    sd: float
    lower: Interval
    upper: Interval
    means: np.ndarray
    differences: np.ndarray


def complete_pairs(a: Sequence[float], b: Sequence[float], least: int) -> tuple[np.ndarray, np.ndarray]:
    """The pairs in which neither value is missing. Raises InputError for series of unequal length or under ``least``
    pairs."""
    x, y = np.asarray(a, float), np.asarray(b, float)
    if x.shape != y.shape or x.ndim != 1:
        raise InputError(
            Sentence("The two series have {size} and {size2} values; every patient needs one of each.", size=x.size, size2=y.size)
        )
    both = np.isfinite(x) & np.isfinite(y)
    if both.sum() < least:
        raise InputError(Sentence("{sum} complete pairs are too few; at least {least} are needed.", sum=int(both.sum()), least=least))
    return x[both], y[both]


def same(values: np.ndarray) -> bool:
    """Whether values differ by rounding alone, so that they have no spread."""
    return bool(np.ptp(values) <= 1e-9 * max(1.0, float(np.abs(values).max())))


def bland_altman(a: Sequence[float], b: Sequence[float]) -> BlandAltman:
    """Bias and limits of agreement of a - b (Bland and Altman, Stat Methods Med Res 1999;8:135-160).

    The intervals are Student's, with their standard errors sd / sqrt(n) for the bias and
    sd * sqrt(1 / n + 1.96**2 / (2 (n - 1))) for the limits. Where every difference is the same, both limits are the bias, and the
    ends of the intervals, which would have no width, are NaN. Raises InputError below 3 pairs.
    """
    from scipy import stats  # a second of start-up that most runs do not need

    x, y = complete_pairs(a, b, 3)
    n, differences = x.size, x - y
    bias, sd = float(differences.mean()), float(differences.std(ddof=1))
    t = float(stats.t.ppf(0.975, n - 1))
    if same(differences):
        sd, t = 0.0, math.nan
    of_bias, of_limit = t * sd / math.sqrt(n), t * sd * math.sqrt(1 / n + Z95**2 / (2 * (n - 1)))
    lower, upper = bias - Z95 * sd, bias + Z95 * sd
    return BlandAltman(
        n,
        Interval(bias, bias - of_bias, bias + of_bias),
        sd,
        Interval(lower, lower - of_limit, lower + of_limit),
        Interval(upper, upper - of_limit, upper + of_limit),
        (x + y) / 2,
        differences,
    )
