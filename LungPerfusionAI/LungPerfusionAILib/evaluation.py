"""A predicted map against the SPECT at the SPECT's resolution, per lung; and over many cases, as Ren et al. report."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs import LEFT_LUNG, RIGHT_LUNG
from LungPerfusionCore.measurements import Measurement

from .metrics import QUANTITIES, THRESHOLD, Agreement, agreement
from .preprocessing import high_intensity

REGIONS = (("right", (RIGHT_LUNG,)), ("left", (LEFT_LUNG,)), ("whole", (RIGHT_LUNG, LEFT_LUNG)))
#: The paper's marks: moderate correlation and high (R), and concordance (Dice).
MARKS = {"spearman": (0.5, 0.7), "dice_high": (0.6, 0.7), "dice_low": (0.6, 0.7)}


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
        raise InputError("The lungs are too small for the SPECT's voxels.")
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
    """Per quantity: mean, SD, median, minimum, maximum, and the shares over the paper's marks (NaN left out)."""
    table = {}
    for quantity in QUANTITIES:
        values = np.array([getattr(row.agreement, quantity) for row in rows], float)
        values = values[np.isfinite(values)]
        if not values.size:
            continue
        entry = {
            "n": int(values.size),
            "mean": values.mean(),
            "sd": values.std(ddof=1) if values.size > 1 else 0.0,
            "median": np.median(values),
            "minimum": values.min(),
            "maximum": values.max(),
        }
        entry |= {f"over_{mark:g}": float(np.mean(values > mark)) for mark in MARKS.get(quantity, ())}
        table[quantity] = {name: value if name == "n" else round(float(value), 4) for name, value in entry.items()}
    return table


def write_rows(rows: Sequence[CaseRow], path: Path) -> None:
    """One row a lung (CSV); undefined values are empty."""
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(("patient", "region", *QUANTITIES))
        for row in rows:
            values = row.agreement.as_dict()
            writer.writerow(
                (row.patient, row.region, *(f"{values[q]:.4f}" if np.isfinite(values[q]) else "" for q in QUANTITIES))
            )


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
        axis.set_xticklabels(list(groups), rotation=45, ha="right")
        axis.set_title(titles[quantity], fontsize=10)
        axis.grid(axis="y", alpha=0.3)
    figure.savefig(path, dpi=150)
