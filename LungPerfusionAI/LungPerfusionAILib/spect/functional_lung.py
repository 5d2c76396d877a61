"""High and low functional lung of a perfusion map, by the published threshold or by a percentile for functional
avoidance.

Ren et al. call lung high function where the map over its 75th percentile in the lungs is at least 0.66. In functional
avoidance radiotherapy the part of the lung above a percentile of the map is spared (50 and 90 in McGuire et al., Int J
Radiat Oncol Biol Phys 2006;66:1543). A voxel is low function where its value lies below the threshold and high where it
does not, ties included (``LungPerfusionCore.threshold.index``), so a percentile splits the volume exactly but for equal
values.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.coverage import LEAST_COVERED_PERCENT, Coverage, CoverageLimits, label_ml, sentences
from LungPerfusionCore.lungs.regions import Regions
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.threshold.index import ThresholdIndex

LOW, HIGH = 1, 2
REFERENCE_PERCENTILE = 75.0


@dataclass(frozen=True)
class Preset:
    """``kind`` "relative": ``value`` times the map's 75th percentile in the lungs; "percentile": that percentile in the
    lungs."""

    title: str
    kind: str
    value: float


PRESETS = {
    "relative_0.66": Preset("0.66 of the 75th percentile", "relative", 0.66),
    "percentile_50": Preset("Highest 50 % of the lung", "percentile", 50.0),
    "percentile_70": Preset("Highest 30 % of the lung", "percentile", 70.0),
    "percentile_90": Preset("Highest 10 % of the lung", "percentile", 90.0),
}


@dataclass(frozen=True)
class FunctionalLung:
    """``threshold`` in the map's own units; ``reference`` is the map's 75th percentile in the lungs, and ``relative``
    their ratio.

    ``labels``: uint8 on the map's grid, 1 low, 2 high function. ``index`` moves the threshold (:meth:`at`). ``warnings``:
    what a reader must know of the inputs."""

    threshold: float
    reference: float
    preset: str
    labels: sitk.Image
    measurements: tuple[Measurement, ...]
    index: ThresholdIndex
    warnings: tuple[str, ...] = ()

    @property
    def relative(self) -> float:
        return self.threshold / self.reference


def threshold_of(index: ThresholdIndex, preset: str) -> float:
    """A preset's threshold in the units of the indexed map. Raises InputError for an unknown name."""
    if preset not in PRESETS:
        raise InputError(Sentence("Unknown preset {preset}; known are {listed}.", preset=preset, listed=", ".join(PRESETS)))
    chosen = PRESETS[preset]
    if chosen.kind == "percentile":
        return index.quantile(chosen.value / 100.0)
    return chosen.value * index.quantile(REFERENCE_PERCENTILE / 100.0)


def function_measurements(index: ThresholdIndex, threshold: float) -> tuple[Measurement, ...]:
    """low_function_ml, high_function_ml and high_function_percent of every region at a threshold in the map's units.

    Low and high add up to what the map covers (``covered_percent`` of ``volume_ml``), which is all of it as a rule."""
    low = index.numbers(-math.inf, threshold)
    rows = []
    for n, region in enumerate(low.regions):
        volume, below = float(low.volume_ml[n]), float(low.defect_volume_ml[n])
        rows.append(Measurement(region, "volume_ml", volume, "ml"))
        rows.append(Measurement(region, "low_function_ml", below, "ml"))
        rows.append(Measurement(region, "high_function_ml", float(low.measured_ml[n]) - below, "ml"))
        high = float(low.measured_percent[n] - low.defect_percent[n])
        rows.append(Measurement(region, "high_function_percent", high, "%", low.reasons[n]))
        rows.append(Measurement(region, "covered_percent", float(low.covered_percent[n]), "%"))
    return tuple(rows)


def functional_lung(
    perfusion: sitk.Image,
    regions: Regions,
    preset: str = "relative_0.66",
    *,
    threshold: float | None = None,
    covered: np.ndarray | None = None,
    least_covered_percent: float = LEAST_COVERED_PERCENT,
    progress: Progress = silent,
) -> FunctionalLung:
    """Divide the lungs into low and high function.

    Args:
        perfusion: map on the regions' grid (SPECT after ``spect.spect_on_ct``); relative, counts or mg/mL.
        preset: key of :data:`PRESETS`; ``threshold`` (in the map's units) goes before it.
        covered: voxels (bool, k j i) that the map shows, None for all; the others are neither low nor high.
        least_covered_percent: a region of which less is shown has no percentage.

    Raises InputError for a map on another grid, with NaN in the lungs, or without perfusion there.
    """
    if perfusion.GetSize() != regions.labels.GetSize():
        raise InputError(Sentence("The perfusion map is not on the grid of the lung regions."))
    blind_ml = {} if covered is None else label_ml(regions.labels, ~covered)
    coverage = Coverage(regions.beyond_ml, blind_ml, CoverageLimits(least_covered_percent, 0.0))
    index = ThresholdIndex.from_regions(perfusion, regions, eligible=covered, coverage=coverage, progress=part(progress, 0.0, 0.9))
    reference = index.quantile(REFERENCE_PERCENTILE / 100.0)
    if not reference > 0:
        raise InputError(Sentence("The map shows no perfusion in the lungs: its 75th percentile there is not positive."))
    value = threshold_of(index, preset) if threshold is None else float(threshold)
    shown = sitk.GetArrayViewFromImage(regions.labels) > 0
    if covered is not None:
        shown = shown & covered
    labels = np.where(shown, np.uint8(HIGH), np.uint8(0))
    low = np.zeros(labels.shape, np.uint8)
    index.apply(low, -math.inf, value)
    index.reset()
    labels[low > 0] = LOW
    image = sitk.GetImageFromArray(labels)
    image.CopyInformation(regions.labels)
    numbers = index.numbers(-math.inf, value)
    progress(1.0, "Low and high function segmented")
    return FunctionalLung(
        value,
        reference,
        preset if threshold is None else "set by hand",
        image,
        function_measurements(index, value),
        index,
        sentences(numbers.regions, numbers.covered_percent, numbers.covered_percent, coverage.limits, "map"),
    )
