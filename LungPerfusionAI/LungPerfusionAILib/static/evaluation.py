"""A predicted map against the SPECT at the SPECT's resolution, per lung; and over many cases, as Ren et al. report.

Over many cases the patient is what counts as independent, not the lung: intervals are bootstrapped over patients, and
two methods are compared by pairs of patients.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import write_csv, write_figure
from LungPerfusionCore.lungs.segmentation import LEFT_LUNG, RIGHT_LUNG
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.sentence import Sentence

from .metrics import QUANTITIES, THRESHOLD, Agreement, agreement
from .preprocessing import high_intensity

REGIONS = (("right", (RIGHT_LUNG,)), ("left", (LEFT_LUNG,)), ("whole", (RIGHT_LUNG, LEFT_LUNG)))
#: The paper's marks: moderate correlation and high (R), and concordance (Dice).
MARKS = {"spearman": (0.5, 0.7), "dice_high": (0.6, 0.7), "dice_low": (0.6, 0.7)}
#: Draws of the bootstrap; its generator starts from the same seed every time, so that a card repeats.
DRAWS = 4000


@dataclass(frozen=True)
class SpectComparison:
    """Agreement of each lung and of both; ``reference_counts``: the 75th percentile that the SPECT was divided by."""

    agreements: dict[str, Agreement]
    reference_counts: float

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        return tuple(
            Measurement(region, quantity, value, "1")
            for region, each in self.agreements.items()
            for quantity, value in each.as_dict().items()
        )


def compare_with_spect(
    predicted: sitk.Image, spect: sitk.Image, lungs: sitk.Image, percentile: float = 75.0, threshold: float = THRESHOLD
) -> SpectComparison:
    """Compare a map (CT's grid, 0 outside the lungs) with a SPECT that lies in the CT's frame of reference.

    The map is brought to the SPECT's voxels by linear interpolation of map times lung over lung, so the lung's border
    is not dimmed; voxels count where at least half of the interpolated neighbourhood is lung. The SPECT is divided by
    its percentile in the lungs and not discretized. Raises InputError where the SPECT has no counts in the lungs.
    """
    reference = high_intensity(spect, lungs, percentile)
    measured = sitk.GetArrayFromImage(sitk.Cast(spect, sitk.sitkFloat32)) / np.float32(reference)
    found: dict[str, Agreement] = {}
    for region, labels in REGIONS:
        mask = lungs == labels[0]
        for label in labels[1:]:
            mask = mask | (lungs == label)
        mask = sitk.Cast(mask, sitk.sitkFloat32)
        share, total = (_at(image, spect) for image in (mask, predicted * mask))
        inside = share >= 0.5
        if inside.any():
            values = np.where(inside, total / np.maximum(share, 1e-6), 0)
            found[region] = agreement(values, measured, inside, threshold)
    if not found:
        raise InputError(Sentence("The lungs are too small for the SPECT's voxels."))
    return SpectComparison(found, reference)


def _at(image: sitk.Image, grid: sitk.Image) -> np.ndarray:
    return sitk.GetArrayFromImage(sitk.Resample(image, grid, sitk.Transform(), sitk.sitkLinear, 0.0, sitk.sitkFloat32))


@dataclass(frozen=True)
class CaseRow:
    """One lung of one patient in a study of many."""

    patient: str
    region: str
    agreement: Agreement


def rows_of(patient: str, comparison: SpectComparison) -> list[CaseRow]:
    """The lungs of a patient, each on its own as the paper counts them."""
    return [CaseRow(patient, region, each) for region, each in comparison.agreements.items() if region != "whole"]


def summary(rows: Sequence[CaseRow]) -> dict[str, dict[str, float]]:
    """Per quantity: mean over lungs with its 95 % interval (bootstrap over patients, from two on), SD, median, minimum,
    maximum, and the shares over the paper's marks (NaN left out).
    """
    table = {}
    for quantity in QUANTITIES:
        by_patient = _by_patient(rows, quantity)
        if not by_patient:
            continue
        values = np.concatenate(list(by_patient.values()))
        entry = {"n": int(values.size), "patients": len(by_patient), "mean": values.mean()}
        if len(by_patient) > 1:
            sums, counts = np.array([(v.sum(), v.size) for v in by_patient.values()]).T
            picks = np.random.default_rng(0).integers(len(sums), size=(DRAWS, len(sums)))
            means = sums[picks].sum(1) / counts[picks].sum(1)
            entry["ci95_low"], entry["ci95_high"] = np.percentile(means, (2.5, 97.5))
        entry |= {
            "sd": values.std(ddof=1) if values.size > 1 else 0.0,
            "median": np.median(values),
            "minimum": values.min(),
            "maximum": values.max(),
        }
        entry |= {f"over_{mark:g}": float(np.mean(values > mark)) for mark in MARKS.get(quantity, ())}
        table[quantity] = {name: v if type(v) is int else round(float(v), 4) for name, v in entry.items()}
    return table


def lead(ours: Sequence[CaseRow], theirs: Sequence[CaseRow]) -> dict[str, dict[str, float]]:
    """Per quantity, over the patients that both have (their lungs averaged): mean difference ours - theirs with its
    95 % interval (bootstrap), two-sided p of Wilcoxon's signed rank test, and the share of patients in which ours is
    ahead.

    Quantities with fewer than two patients are left out; p is 1 where nothing differs.
    """
    from scipy import stats

    table = {}
    for quantity in QUANTITIES:
        mine, other = _by_patient(ours, quantity), _by_patient(theirs, quantity)
        names = [name for name in mine if name in other]
        if len(names) < 2:
            continue
        differences = np.array([mine[name].mean() - other[name].mean() for name in names])
        picks = np.random.default_rng(0).integers(len(names), size=(DRAWS, len(names)))
        low, high = np.percentile(differences[picks].mean(1), (2.5, 97.5))
        p = float(stats.wilcoxon(differences).pvalue) if differences.any() else 1.0
        table[quantity] = {
            "patients": len(names),
            "mean_difference": round(float(differences.mean()), 4),
            "ci95_low": round(float(low), 4),
            "ci95_high": round(float(high), 4),
            "p_wilcoxon": float(f"{p:.3g}"),
            "share_ahead": round(float(np.mean(differences > 0)), 4),
        }
    return table


def _by_patient(rows: Sequence[CaseRow], quantity: str) -> dict[str, np.ndarray]:
    """Patient -> the defined values of their lungs."""
    found: dict[str, list[float]] = {}
    for row in rows:
        value = getattr(row.agreement, quantity)
        if np.isfinite(value):
            found.setdefault(row.patient, []).append(value)
    return {name: np.array(values) for name, values in found.items()}


def write_rows(rows: Sequence[CaseRow], path: Path) -> None:
    """One row a lung (CSV); undefined values are empty."""
    lines = []
    for row in rows:
        values = row.agreement.as_dict()
        lines.append((row.patient, row.region, *(f"{values[q]:.4f}" if np.isfinite(values[q]) else "" for q in QUANTITIES)))
    write_csv(path, ("patient", "region", *QUANTITIES), lines)


def box_plots(groups: dict[str, Sequence[CaseRow]], path: Path) -> None:
    """Box plots (PNG) of every quantity, a box a group, as in figure 4 c and d; whiskers of 1.5 IQR."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    titles = {
        "spearman": "Spearman R",
        "pearson": "Pearson (eq. 4)",
        "ssim": "SSIM",
        "dice_high": "Dice, high",
        "dice_low": "Dice, low",
    }
    figure = Figure(figsize=(2.3 * len(QUANTITIES), 3.6), layout="constrained")
    FigureCanvasAgg(figure)
    for axis, quantity in zip(figure.subplots(1, len(QUANTITIES)), QUANTITIES, strict=True):
        data = [[v for row in rows if np.isfinite(v := getattr(row.agreement, quantity))] for rows in groups.values()]
        axis.boxplot(data, widths=0.6)
        axis.set_xticklabels(list(groups), rotation=60, ha="right", rotation_mode="anchor", fontsize=8)
        axis.set_title(titles[quantity], fontsize=10)
        axis.grid(axis="y", alpha=0.3)
    write_figure(figure, path, dpi=150)
