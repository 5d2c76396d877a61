"""The figures of a diagnostic study: ROC curve, precision-recall curve, calibration curve; every score in each."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from LungPerfusionCore.files.atomic_files import write_figure
from LungPerfusionCore.report.figures import names_as_given

from .diagnostic_study import DiagnosticStudy
from .diagnostics import NEWCOMBE, Auc, proportion

COLORS = ("#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377")  # Paul Tol's bright scheme


@names_as_given()
def write_figures(study: DiagnosticStudy, folder: Path) -> dict[str, Path]:
    """Write roc.png, pr.png and, where a score is a probability, calibration.png into ``folder``; role -> path."""
    from matplotlib.figure import Figure

    drawings = {"roc": _roc, "pr": _pr}
    if any(score.calibration for score in study.scores):
        drawings["calibration"] = _calibration
    written = {}
    for role, draw in drawings.items():
        figure = Figure(figsize=(5.2, 5.0), layout="constrained")
        axes = figure.add_subplot()
        draw(axes, study)
        axes.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02), aspect="equal")
        axes.legend(frameon=False, fontsize=8, loc="lower right" if role == "roc" else "best")
        written[role] = folder / f"{role}.png"
        write_figure(figure, written[role], dpi=150)
    return written


def area_words(auc: Auc) -> str:
    """An area with its interval, or with the word that it has none."""
    if np.isnan(auc.low):
        return f"{auc.value:.3f} (no interval)"
    return f"{auc.value:.3f} ({auc.low:.3f} to {auc.high:.3f}{', Newcombe' if auc.method == NEWCOMBE else ''})"


def _colored(study: DiagnosticStudy):
    return zip(study.scores, (COLORS * (len(study.scores) // len(COLORS) + 1)), strict=False)


def _roc(axes, study: DiagnosticStudy) -> None:
    axes.plot((0, 1), (0, 1), color="0.8", linewidth=1)
    for score, color in _colored(study):
        auc = score.auc
        axes.plot(
            score.roc.x,
            score.roc.y,
            color=color,
            label=f"{score.name}: AUC {area_words(auc)}",
        )
        axes.plot(
            1 - score.table.specificity.value,
            score.table.sensitivity.value,
            "o",
            color=color,
            markersize=6,
            label=f"threshold {score.threshold:.3g}",
        )
    axes.set(
        xlabel="1 − specificity",
        ylabel="sensitivity",
        title=f"ROC, {study.positive} positive, {study.negative} negative",
    )


def _pr(axes, study: DiagnosticStudy) -> None:
    share = study.positive / (study.positive + study.negative)
    axes.axhline(share, color="0.8", linewidth=1)
    for score, color in _colored(study):
        axes.step(
            score.pr.x,
            score.pr.y,
            where="pre",
            color=color,
            label=f"{score.name}: average precision {score.average_precision:.3f}",
        )
        if np.isfinite(score.table.ppv.value):
            axes.plot(
                score.table.sensitivity.value,
                score.table.ppv.value,
                "o",
                color=color,
                markersize=6,
                label=f"threshold {score.threshold:.3g}",
            )
    axes.set(xlabel="Recall (sensitivity)", ylabel="Precision (PPV)", title=f"Precision and recall, prevalence {share:.2f}")


def _calibration(axes, study: DiagnosticStudy) -> None:
    axes.plot((0, 1), (0, 1), color="0.8", linewidth=1)
    for score, color in _colored(study):
        c = score.calibration
        if c is None:
            continue
        found = [proportion(round(k), int(n)) for k, n in zip(c.observed * c.count, c.count, strict=True)]
        reach = [[p.value - p.low for p in found], [p.high - p.value for p in found]]
        axes.errorbar(
            c.mean_score,
            c.observed,
            yerr=np.clip(reach, 0, None),
            color=color,
            elinewidth=0.8,
            capsize=2,
            label=f"{score.name}: Brier score {c.brier:.3f}",
        )
        axes.scatter(c.mean_score, c.observed, s=8 + 120 * c.count / c.count.max(), color=color, alpha=0.7, edgecolors="none")
    axes.set(xlabel="mean score", ylabel="observed fraction of embolism", title="Calibration (areas: cases; bars: 95 %, Wilson)")
