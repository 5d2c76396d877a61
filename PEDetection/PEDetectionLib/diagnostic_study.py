"""Everything that the paper of the CNN + LSTM reports about a score, for every score of a table at once."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from LungPerfusionCore.errors import InputError

from .diagnostics import (
    NEWCOMBE,
    NONE,
    Auc,
    AucComparison,
    Calibration,
    ConfusionTable,
    Curve,
    calibration,
    compare_auc,
    confusion,
    pr_curve,
    predictive_values,
    roc_auc,
    roc_curve,
    youden_threshold,
    youden_ties,
)

#: Cases a bin of the calibration curve should have on average; fewer make it a zigzag. Never fewer than 3 bins or more than 10.
CASES_A_BIN = 12

PROPORTIONS = ("accuracy", "sensitivity", "specificity", "ppv", "npv")


@dataclass(frozen=True)
class ScoreStudy:
    """One score against the labels. ``youden`` is NaN where the threshold was given. ``calibration`` is None for a score that is
    no probability. ``population``: (prevalence, PPV, NPV) where a prevalence was given."""

    name: str
    roc: Curve
    auc: Auc
    pr: Curve
    average_precision: float
    threshold: float
    youden: float
    table: ConfusionTable
    calibration: Calibration | None
    population: tuple[float, float, float] | None


@dataclass(frozen=True)
class DiagnosticStudy:
    """``comparisons``: DeLong's test of every two scores, by their names."""

    positive: int
    negative: int
    scores: tuple[ScoreStudy, ...]
    comparisons: dict[tuple[str, str], AucComparison]
    notes: tuple[str, ...]


def study_diagnostics(
    labels: np.ndarray,
    scores: Mapping[str, np.ndarray],
    *,
    threshold: float | None = None,
    prevalence: float | None = None,
) -> DiagnosticStudy:
    """Judge every score: at its own Youden threshold, or all at ``threshold``; predictive values at ``prevalence`` (0 to 1) too.

    With a single case of a kind there are areas, thresholds and counts, but no interval of the area and no comparison; ``notes``
    says so. Raises InputError for labels that are not 0 or 1, or all the same, and scores that are not numbers.
    """
    if prevalence is not None and not 0.0 <= prevalence <= 1.0:
        raise InputError(f"A prevalence lies between 0 and 1, not at {prevalence:g}.")
    studies, notes = [], []
    for name, values in scores.items():
        auc = roc_auc(labels, values)
        at, index = (threshold, math.nan) if threshold is not None else youden_threshold(labels, values)
        table = confusion(labels, values, at)
        population = None
        if prevalence is not None:
            population = (prevalence, *predictive_values(table.sensitivity.value, table.specificity.value, prevalence))
        calibrated = None
        if np.min(values) >= 0 and np.max(values) <= 1:
            calibrated = calibration(labels, values, int(np.clip(np.size(labels) // CASES_A_BIN, 3, 10)))
        else:
            notes.append(f"{name} is no probability (outside 0 to 1); its calibration was left out.")
        pr, average_precision = pr_curve(labels, values)
        studies.append(ScoreStudy(name, roc_curve(labels, values), auc, pr, average_precision, at, index, table, calibrated, population))
        notes += _about(name, labels, values, auc, given=threshold is not None)
        if auc.value < 0.5:
            notes.append(
                f"{name} is lower in positive cases than in negative ones (AUC {auc.value:.2f}); is it the right column, or the "
                "right way round?"
            )
    pairs = {(a, b): compare_auc(labels, scores[a], scores[b]) for a, b in itertools.combinations(scores, 2)}
    untested = [f"{a} and {b}" for (a, b), c in pairs.items() if math.isnan(c.p)]
    if untested:
        notes.append(f"Not compared, for their difference has no variance to test against: {', '.join(untested)}.")
    positive = int(np.count_nonzero(labels))
    return DiagnosticStudy(positive, int(np.size(labels)) - positive, tuple(studies), pairs, tuple(notes))


def _about(name: str, labels: np.ndarray, values: np.ndarray, auc: Auc, *, given: bool) -> list[str]:
    """Sentences on an area whose interval is not DeLong's, and on a threshold that is one of several."""
    notes = []
    if auc.method == NONE:
        notes.append(f"The AUC of {name} has no interval: {auc.why_none}.")
    if auc.method == NEWCOMBE:
        notes.append(f"{name} separates all cases, where DeLong's interval has no width; the interval of its AUC is Newcombe's.")
    if not given:
        ties = youden_ties(labels, values)
        if np.ptp(values) == 0:
            notes.append(f"{name} is the same in every case, so no threshold tells them apart.")
        elif len(ties) > 1:
            notes.append(
                f"{len(ties)} thresholds of {name} share the highest Youden index ({ties[-1]:.4g} to {ties[0]:.4g}); the highest was taken."
            )
    return notes
