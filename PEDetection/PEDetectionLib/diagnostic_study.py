"""Everything that the paper of the CNN + LSTM reports about a score, for every score of a table at once."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from LungPerfusionCore.errors import InputError

from .diagnostics import (
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

    Raises InputError for labels that are not 0 or 1, scores that are not numbers, and fewer than two cases of either kind.
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
        studies.append(
            ScoreStudy(
                name, roc_curve(labels, values), auc, pr, average_precision, at, index, table, calibrated, population
            )
        )
        if auc.value < 0.5:
            notes.append(
                f"{name} is lower in positive cases than in negative ones (AUC {auc.value:.2f}); is it the right column, or the "
                "right way round?"
            )
    pairs = {(a, b): compare_auc(labels, scores[a], scores[b]) for a, b in itertools.combinations(scores, 2)}
    positive = int(np.count_nonzero(labels))
    return DiagnosticStudy(positive, int(np.size(labels)) - positive, tuple(studies), pairs, tuple(notes))
