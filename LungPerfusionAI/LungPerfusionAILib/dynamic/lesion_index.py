"""Core and penumbra at any two thresholds as fast as a hand moves them, small islands left out at every one of them.

Penumbra is tissue with Tmax >= a limit, core tissue with relative flow < a threshold, within the penumbra where
``LesionSettings.delayed`` says so; islands are removed from the penumbra first, then from the core: what ``Lesions.at`` finds, at the
cost of a look-up. The core depends on both thresholds, so it has an index for each: along flow at a limit of Tmax, and along Tmax at a
threshold of flow.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.threshold.index import ThresholdIndex

from .island_levels import levels_above, levels_below
from .series import MAPS, PerfusionMaps

RIGHT, LEFT = 1, 2
#: Region -> the sides that it unites, in table order.
REGIONS = {"whole": (RIGHT, LEFT), "right": (RIGHT,), "left": (LEFT,)}
#: How far the thresholds can be moved: relative flow, and Tmax, s. Tissue beyond is never lesion.
CORE_RANGE, PENUMBRA_RANGE = (0.0, 1.0), (1.0, 30.0)
NO_CORE = Sentence("There is no core at this threshold.")
_NEVER = np.float32(1e30)  # beyond every threshold; thresholds are compared as 64-bit numbers everywhere, as the index does


@dataclass(frozen=True)
class LesionNumbers:
    """Arrays over ``regions``: ``volume_ml`` of tissue, ``core_ml``, ``penumbra_ml``, ``mismatch_ml`` (penumbra less core, as
    ``LesionMasks`` has it: of core that was painted outside the penumbra too) and ``mismatch_ratio`` (penumbra over core; NaN without a
    core)."""

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
    """The tissue of a brain sorted by relative flow and by Tmax.

    Args:
        relative: flow over that of the other side, float (k, j, i). tmax: s, float (k, j, i).
        sides: uint8 (k, j, i), RIGHT and LEFT in tissue, 0 elsewhere.
        voxel_ml: volume of a voxel. smallest_ml: parts (connected by faces) that are smaller are islands.
        delayed: core is looked for within the penumbra only.

    Raises InputError for no tissue and for maps that are not finite in it.

    ``penumbra`` is the index along Tmax (``lower`` = the limit); those of the core come from ``along_flow`` and ``along_tmax``.
    All have the same regions and box, so what a person decides about voxels goes from one to the other.
    """

    def __init__(
        self,
        relative: np.ndarray,
        tmax: np.ndarray,
        sides: np.ndarray,
        voxel_ml: float,
        *,
        smallest_ml: float = 0.0,
        delayed: bool = True,
        progress: Progress = silent,
    ):
        tissue = sides > 0
        if not tissue.any():
            raise InputError(Sentence("There is no tissue that could be core or penumbra."))
        if not (np.isfinite(relative[tissue]).all() and np.isfinite(tmax[tissue]).all()):
            raise InputError(Sentence("The maps hold NaN or infinite values in the tissue."))
        self.sides, self.voxel_ml, self.delayed = sides, voxel_ml, delayed
        self.least_voxels = max(1, math.ceil(smallest_ml / voxel_ml - 1e-6))
        self._groups = {name: members for name, members in REGIONS.items() if np.isin(sides, members).any()}
        self._flow = np.where(tissue & (relative < CORE_RANGE[1]), relative, np.inf).astype(np.float32)
        progress(0.0, "Finding small islands")
        self._late = levels_above(tmax, tissue & (tmax >= PENUMBRA_RANGE[0]), self.least_voxels)
        progress(0.6, "Indexing the tissue")
        self.penumbra = self._index(self._late)
        self._along: dict[str, tuple[float, ThresholdIndex]] = {}
        if not delayed:
            core = levels_below(np.where(np.isfinite(self._flow), self._flow, 0), np.isfinite(self._flow), self.least_voxels)
            self._along["flow"] = (math.nan, self._index(core))
        progress(1.0, "Core and penumbra ready")

    def along_flow(self, seconds: float) -> ThresholdIndex:
        """The core's index along relative flow (``upper`` = the threshold) at a limit of Tmax, s; kept until another is asked for."""
        if not self.delayed:
            return self._along["flow"][1]
        inside = np.isfinite(self._flow) & (self._late >= np.float64(seconds))
        return self._kept("flow", seconds, lambda: levels_below(np.where(inside, self._flow, 0), inside, self.least_voxels))

    def along_tmax(self, ratio: float) -> ThresholdIndex:
        """The core's index along Tmax (``lower`` = the limit) at a threshold of relative flow; kept until another is asked for."""
        inside = (self._flow < np.float64(ratio)) & np.isfinite(self._late)
        return self._kept("tmax", ratio, lambda: levels_above(np.where(inside, self._late, 0), inside, self.least_voxels))

    def numbers(self, ratio: float, seconds: float) -> LesionNumbers:
        """Volumes at both thresholds."""
        return lesion_numbers(self.along_flow(seconds).numbers(upper=ratio), self.penumbra.numbers(lower=seconds))

    def _kept(self, name: str, at: float, make) -> ThresholdIndex:
        if name not in self._along or self._along[name][0] != at:
            self._along[name] = (at, self._index(make()))
        return self._along[name][1]

    def _index(self, levels: np.ndarray) -> ThresholdIndex:
        # all tissue is in it, so that a person can paint anywhere in the tissue
        return ThresholdIndex(np.clip(levels, -_NEVER, _NEVER), self.sides, self._groups, self.voxel_ml)


def lesion_numbers(core, penumbra) -> LesionNumbers:
    """Of the ``RegionNumbers`` of core and penumbra."""
    return LesionNumbers(core.regions, core.volume_ml, core.defect_volume_ml, penumbra.defect_volume_ml)


def map_measurements(maps: PerfusionMaps, sides: np.ndarray) -> tuple[Measurement, ...]:
    """Mean of every map in every region of ``sides`` (RIGHT, LEFT; k, j, i) inside ``maps.mask``."""
    rows = []
    for region, members in REGIONS.items():
        inside = np.isin(sides, members) & maps.mask
        if inside.any():
            rows += [Measurement(region, name, float(maps[name][inside].mean(dtype=np.float64)), maps.units[name]) for name in MAPS]
    return tuple(rows)
