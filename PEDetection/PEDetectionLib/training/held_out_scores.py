"""Scores of patients that a network did not learn from: their figures, and the tables that ``diagnostics`` reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from LungPerfusionCore.files.atomic_files import write_csv

from ..diagnostics import confusion, roc_auc, youden_threshold


@dataclass(frozen=True)
class HeldOutScores:
    """Scores of one scan: patient and name, the fold that did not learn from it (0: none did, and the scores are the ensemble's), labels
    and probabilities of slabs and scan."""

    patient: str
    name: str
    fold: int
    labels: np.ndarray
    present: np.ndarray
    cnn: np.ndarray
    slices: np.ndarray | None = None
    label: bool = False
    stack: float = float("nan")


def slice_figures(held: Sequence[HeldOutScores]) -> dict:
    """AUC of the slice network over the held-out slices that hold lung, with DeLong's interval; what cannot be said is None."""
    labels = np.concatenate([h.labels[h.present] for h in held])
    return {
        "slices": int(labels.size),
        "positive_slices": int(labels.sum()),
        "slice_network_auc": _auc(labels, np.concatenate([h.cnn[h.present] for h in held])),
    }


def stack_figures(held: Sequence[HeldOutScores]) -> dict:
    """Held-out AUCs of slices and stacks and the Youden thresholds of both levels. The held-out patients also chose the epoch, which
    makes these figures a little better than those of new patients; slices of one scan are counted as independent."""
    labels = np.concatenate([h.labels for h in held])
    slices = np.concatenate([h.slices for h in held])
    stacks, whole = np.array([h.label for h in held]), np.array([h.stack for h in held])
    thresholds = {}
    for level, y, score in (("slices", labels, slices), ("stack", stacks, whole)):
        if y.any() and not y.all():
            thresholds[level] = youden_threshold(y, score)[0]
    return {
        "held_out": {
            "stacks": int(stacks.size),
            "positive_stacks": int(stacks.sum()),
            **slice_figures(held),
            "slice_auc": _auc(labels, slices),
            "stack_auc": _auc(stacks, whole),
        },
        "thresholds": thresholds,
        "held_out_by": "the fold that did not learn from the patient; it also chose that fold's epoch",
    }


def test_figures(scores: Sequence[HeldOutScores], thresholds: Mapping[str, float]) -> dict:
    """What the ensemble says of patients that no fold saw: AUCs with DeLong's intervals, and sensitivity and specificity, with Wilson's,
    at ``thresholds`` that were chosen on other patients. Slices of one scan are counted as independent."""
    labels, slices = np.concatenate([h.labels for h in scores]), np.concatenate([h.slices for h in scores])
    stacks, whole = np.array([h.label for h in scores]), np.array([h.stack for h in scores])
    figures = {
        "stacks": int(stacks.size),
        "positive_stacks": int(stacks.sum()),
        **slice_figures(scores),
        "slice_auc": _auc(labels, slices),
        "stack_auc": _auc(stacks, whole),
        "at_thresholds": {},
    }
    for level, y, score in (("slices", labels, slices), ("stack", stacks, whole)):
        if level in thresholds and y.any() and not y.all():
            table = confusion(y, score, thresholds[level])
            figures["at_thresholds"][level] = {
                name: {"value": each.value, "low": each.low, "high": each.high}
                for name, each in (("sensitivity", table.sensitivity), ("specificity", table.specificity))
            }
    return figures


def ensemble(folds: Sequence[HeldOutScores]) -> HeldOutScores:
    """One scan's scores averaged over the folds' networks, as a detector of several folds scores it."""
    first = folds[0]
    return HeldOutScores(
        first.patient,
        first.name,
        0,
        first.labels,
        first.present,
        np.mean([h.cnn for h in folds], axis=0),
        np.mean([h.slices for h in folds], axis=0),
        first.label,
        float(np.mean([h.stack for h in folds])),
    )


def _auc(labels: np.ndarray, scores: np.ndarray) -> dict | None:
    if min(int(labels.sum()), int((~labels.astype(bool)).sum())) < 2:
        return None
    auc = roc_auc(labels, scores)
    return {"value": auc.value, "low": auc.low, "high": auc.high}


def write_slices(held: Sequence[HeldOutScores], path: Path) -> None:
    """One row a slice, as ``diagnostics`` reads it: the slice network, and the sequence network where it is trained."""
    both = held[0].slices is not None
    rows = []
    for h in held:
        for n in np.flatnonzero(h.present):
            rows.append(
                [
                    h.patient,
                    h.name,
                    n + 1,
                    int(h.labels[n]),
                    repr(float(h.cnn[n])),
                    *([repr(float(h.slices[n]))] if both else []),
                ]
            )
    header = ["patient", "stack", "slice", "label", "slice_network", *(["sequence_network"] if both else [])]
    write_table(path, header, rows)


def write_stacks(held: Sequence[HeldOutScores], path: Path) -> None:
    """One row a scan, as ``diagnostics`` reads it. Fold 0 is the ensemble."""
    rows = [[h.patient, h.name, h.fold, int(h.label), repr(h.stack)] for h in held]
    write_table(path, ["patient", "case", "fold", "label", "score"], rows)


def write_table(path: Path, header: list[str], rows: list[list]) -> None:
    write_csv(path, header, rows)
