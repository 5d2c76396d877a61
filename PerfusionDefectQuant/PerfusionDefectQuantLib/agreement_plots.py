"""The figures of an agreement study (figures 2 to 6 of Piri et al.): histograms, Bland-Altman, violins, correlation map."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from LungPerfusionCore.cohort.manifest import file_name
from LungPerfusionCore.files.atomic_files import write_figure
from LungPerfusionCore.report.figures import names_as_given

from .agreement_study import TimepointAgreement

COLORS = ("#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377")  # Paul Tol's bright scheme
LABEL = "perfusion defect (% of lung)"


@names_as_given()
def write_figures(results: tuple[TimepointAgreement, ...], folder: Path) -> list[Path]:
    """Write every figure that the results allow as PNG into ``folder``; return their paths."""
    import matplotlib

    matplotlib.use("Agg", force=False)
    from matplotlib.figure import Figure

    written = []
    for result, place in zip(results, _places(results), strict=True):
        drawings = {
            "histogram": (_histogram, np.isfinite(result.scores).any()),
            "bland_altman": (_bland_altman, result.limits is not None),
            "violin": (_violin, bool(result.raters) and np.isfinite(result.scores).sum(axis=0).min() >= 2),
            "correlations": (_correlations, result.correlations is not None),
        }
        for name, (draw, possible) in drawings.items():
            if not possible:
                continue
            figure = Figure(figsize=(6.4, 4.6), layout="constrained")
            draw(figure, figure.add_subplot(), result)
            written.append(write_figure(figure, folder / f"{name}_{place}.png", dpi=150))
    return written


def _places(results: tuple[TimepointAgreement, ...]) -> list[str]:
    """How each time point is called in the names of its files: in its own words, none of which leads elsewhere, and no two alike."""
    places: list[str] = []
    for result in results:
        place = file_name(result.timepoint.replace(" ", "_"))
        taken = {each.lower() for each in places}
        places.append(place if place.lower() not in taken else f"{place}-{len(places) + 1}")
    return places


def reader_mean(result: TimepointAgreement) -> np.ndarray:
    """Each patient's mean over the readers, NaN where nobody read."""
    with np.errstate(invalid="ignore"):
        return np.array([row[np.isfinite(row)].mean() if np.isfinite(row).any() else np.nan for row in result.scores])


def _histogram(figure, axes, result: TimepointAgreement) -> None:
    series = {"automatic": result.automatic, "semi-automatic": reader_mean(result)}
    series = {name: v[np.isfinite(v)] for name, v in series.items()}
    top = max((v.max() for v in series.values() if v.size), default=1.0)
    bins = np.linspace(0, max(top, 1.0), 21)
    for color, (name, values) in zip(COLORS, series.items(), strict=False):
        if values.size:
            axes.hist(values, bins, alpha=0.55, color=color, label=f"{name} (n {values.size})")
    axes.set(xlabel=LABEL, ylabel="patients", title=f"Distribution, {result.timepoint}")
    axes.legend(frameon=False)


def _bland_altman(figure, axes, result: TimepointAgreement) -> None:
    ba = result.limits
    axes.scatter(ba.means, ba.differences, s=22, color=COLORS[0], alpha=0.7, edgecolors="none")
    for interval, style, name in ((ba.upper, "--", "+1.96 SD"), (ba.bias, "-", "bias"), (ba.lower, "--", "-1.96 SD")):
        if np.isfinite(interval.low):
            axes.axhspan(interval.low, interval.high, color=COLORS[1], alpha=0.12, linewidth=0)
        axes.axhline(interval.value, color=COLORS[1], linestyle=style, linewidth=1.2)
        axes.annotate(
            f"{name} {interval.value:.1f}", (1, interval.value), xycoords=("axes fraction", "data"), ha="right", va="bottom", fontsize=8
        )
    axes.set(xlabel=f"mean of both, {LABEL}", ylabel="automatic - semi-automatic", title=f"Bland-Altman, {result.timepoint} (n {ba.n})")


def _violin(figure, axes, result: TimepointAgreement) -> None:
    columns = [c[np.isfinite(c)] for c in result.scores.T]
    parts = axes.violinplot(columns, showextrema=False, quantiles=[[0.25, 0.5, 0.75]] * len(columns))
    for body, color in zip(parts["bodies"], COLORS * len(columns), strict=False):
        body.set(facecolor=color, alpha=0.5)
    axes.set_xticks(range(1, len(columns) + 1), [f"{r}\n(n {c.size})" for r, c in zip(result.raters, columns, strict=True)])
    axes.set(ylabel=LABEL, title=f"Readers, {result.timepoint}")


def _correlations(figure, axes, result: TimepointAgreement) -> None:
    matrix = result.correlations
    shown = np.where(matrix.significant(), matrix.r, np.nan)
    image = axes.imshow(shown, cmap="RdBu_r", vmin=-1, vmax=1)
    axes.set_xticks(range(len(matrix.names)), matrix.names, rotation=40, ha="right")
    axes.set_yticks(range(len(matrix.names)), matrix.names)
    for (row, column), value in np.ndenumerate(shown):
        if np.isfinite(value):
            axes.text(column, row, f"{value:.1f}", ha="center", va="center", fontsize=9)
    n = matrix.n[np.triu_indices(len(matrix.names), 1)]
    of = f"n {n.min()} to {n.max()}" if n.min() < n.max() else f"n {n.max()}"
    axes.set_title(f"Pearson r, p < 0.05, {result.timepoint} ({of} a pair)")
    figure.colorbar(image, ax=axes, shrink=0.8)
