"""Core and penumbra at any two thresholds, as fast as a hand moves them, small islands left out at every one of them.

Core is brain whose flow is below a share of the other side's, penumbra brain whose Tmax is above a limit (it contains most of the core);
the mismatch is their difference, as DEFUSE 3 has it (Albers 2018, N Engl J Med 378:708). A voxel is core when relative flow <
threshold, and penumbra when Tmax > limit, ties outside.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.coverage import Coverage
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.threshold.index import ThresholdIndex

from .island_levels import levels_above, levels_below
from .series import MAPS, PerfusionMaps

RIGHT, LEFT = 1, 2
#: Region -> the sides that it unites, in table order.
REGIONS = {"whole": (RIGHT, LEFT), "right": (RIGHT,), "left": (LEFT,)}
#: How far the thresholds can be moved: relative flow, %, and Tmax, s. Voxels beyond are never lesion, and are not indexed.
CORE_RANGE, PENUMBRA_RANGE = (0.0, 100.0), (1.0, 30.0)
NO_CORE = "There is no core at this threshold."


@dataclass(frozen=True)
class LesionNumbers:
    """Of the regions of ``REGIONS``, in order: ``volume_ml`` of brain, ``core_ml``, ``penumbra_ml``, ``mismatch_ml`` and ``mismatch_ratio``
    (penumbra over core; NaN without a core)."""

    regions: tuple[str, ...]
    volume_ml: np.ndarray
    core_ml: np.ndarray
    penumbra_ml: np.ndarray

    @property
    def mismatch_ml(self) -> np.ndarray:
        return self.penumbra_ml - self.core_ml

    @property
    def mismatch_ratio(self) -> np.ndarray:
        return np.divide(self.penumbra_ml, self.core_ml, out=np.full(len(self.core_ml), np.nan), where=self.core_ml > 0)

    def measurements(self) -> tuple[Measurement, ...]:
        """The rows of the result table, region by region."""
        rows = []
        for n, region in enumerate(self.regions):
            for quantity in ("volume_ml", "core_ml", "penumbra_ml", "mismatch_ml"):
                rows.append(Measurement(region, quantity, float(getattr(self, quantity)[n]), "ml"))
            ratio = float(self.mismatch_ratio[n])
            rows.append(Measurement(region, "mismatch_ratio", ratio, "1", NO_CORE if math.isnan(ratio) else ""))
        return tuple(rows)


class LesionIndex:
    """The voxels of a brain sorted by relative flow and by Tmax.

    Args:
        relative: flow, % of the other side's, float (k, j, i). tmax: s, float (k, j, i).
        mask: bool (k, j, i), the brain that the maps are of. left: bool (k, j, i), the patient's left half.
        voxel_ml: volume of a voxel. least_ml: connected parts (by faces) that are smaller are islands.

    Raises InputError for an empty mask and for maps that are not finite in it.

    ``core`` and ``penumbra`` are indices over the same regions, for ``core_limits`` and ``penumbra_limits``.
    """

    def __init__(
        self,
        relative: np.ndarray,
        tmax: np.ndarray,
        mask: np.ndarray,
        left: np.ndarray,
        voxel_ml: float,
        *,
        least_ml: float = 0.0,
        progress: Progress = silent,
    ):
        if not mask.any():
            raise InputError("The mask is empty, so there is nothing that could be core or penumbra.")
        if not (np.isfinite(relative[mask]).all() and np.isfinite(tmax[mask]).all()):
            raise InputError("The maps hold NaN or infinite values inside the mask.")
        self.least_voxels = max(1, math.ceil(least_ml / voxel_ml - 1e-6))
        self.sides = np.where(mask, np.where(left, np.uint8(LEFT), np.uint8(RIGHT)), np.uint8(0))
        groups = {name: sides for name, sides in REGIONS.items() if np.isin(self.sides, sides).any()}
        progress(0.0, "Looking for core")
        low = levels_below(relative, mask & (relative < CORE_RANGE[1]), self.least_voxels)
        progress(0.4, "Looking for penumbra")
        high = levels_above(tmax, mask & (tmax > PENUMBRA_RANGE[0]), self.least_voxels)
        self.core, self.penumbra = (
            ThresholdIndex(
                levels,
                self.sides,
                groups,
                voxel_ml,
                eligible=np.isfinite(levels),
                coverage=Coverage(),
                progress=part(progress, begin, begin + 0.1),
            )
            for levels, begin in ((low, 0.8), (high, 0.9))
        )

    @staticmethod
    def core_limits(percent: float) -> tuple[float, float]:
        """What ``core`` counts at a threshold of relative flow, %."""
        return -math.inf, float(min(percent, CORE_RANGE[1]))

    @staticmethod
    def penumbra_limits(seconds: float) -> tuple[float, float]:
        """What ``penumbra`` counts above a limit of Tmax, s."""
        return float(np.nextafter(np.float32(max(seconds, PENUMBRA_RANGE[0])), np.float32(np.inf))), math.inf

    def numbers(self, percent: float, seconds: float) -> LesionNumbers:
        """Volumes at both thresholds."""
        core, penumbra = self.core.numbers(*self.core_limits(percent)), self.penumbra.numbers(*self.penumbra_limits(seconds))
        return lesion_numbers(core, penumbra)


def lesion_numbers(core, penumbra) -> LesionNumbers:
    """Of the ``RegionNumbers`` of both indices."""
    return LesionNumbers(core.regions, core.volume_ml, core.defect_volume_ml, penumbra.defect_volume_ml)


def map_measurements(maps: PerfusionMaps, sides: np.ndarray) -> tuple[Measurement, ...]:
    """Mean of every map in every region, brain of ``maps.mask`` alone."""
    rows = []
    for region, members in REGIONS.items():
        inside = np.isin(sides, members) & maps.mask
        if inside.any():
            rows += [Measurement(region, name, float(maps[name][inside].mean(dtype=np.float64)), maps.units[name]) for name in MAPS]
    return tuple(rows)
