"""The interval of a share below a threshold, at every threshold: what the threshold index makes cheap.

Made once after an analysis (:class:`ThresholdDoubts`), asked at every move of a slider (``at``): each source is a few look-ups in
sorted voxels, microseconds, so that the interval follows the drag. Sources (how they combine is in ``interval``):

- *noise*: the threshold moved up and down by ``noise``, a spread of the map that was measured in the map;
- *reference*: the threshold times the factors by which other references would have set it;
- *outline*: the rim of the lung (voxels with a face outside) taken half away, or half as much again put on: half a voxel at
  first order, with rim and what lies beyond it taken to be alike;
- *smoothing*: other maps of the same scan, each at its own threshold (a factor times the one in force);
- *candidates*: pieces of the segment that may be none, or pieces that were dropped and may be one (:class:`DoubtfulParts`);
- *lost*: where much of the organ is found to be lost, what lies between the threshold and the limit of what is normal elsewhere.

Voxels that a person dropped, erased or added are so in every variant: what was decided is not in doubt here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..threshold.index import ThresholdIndex
from ..threshold.region_numbers import RegionNumbers
from ..threshold.segment_state import Decided
from .interval import RegionIntervals, combine


@dataclass(frozen=True)
class Variant:
    """Another map of the same scan over the same regions and box; ``factor`` times a threshold is what it would be on this map."""

    name: str
    index: ThresholdIndex
    factor: float = 1.0


@dataclass(frozen=True, eq=False)
class DoubtfulParts:
    """Pieces of a segment that may be on the wrong side: counted and none of it, or left out and part of it.

    They move together, not each by itself: what makes one a mistake (a patient without clots, streaks across both lungs, emphysema) makes
    the next one a mistake, too, so their volumes add up and do not combine in quadrature.

    Args:
        runs: sorted values of the voxels of one piece in one atomic region, for every pair that has any.
        atom: of each run, the column of its atomic region.
        counted: of each run, whether its piece counts now.
        membership: (regions, atoms), 1 where a region holds an atom.
        much_lost: whether what surrounds the pieces says that much is lost, so that the threshold may stand too low.
    """

    runs: Sequence[np.ndarray]
    atom: np.ndarray
    counted: np.ndarray
    membership: np.ndarray
    much_lost: bool = False

    @classmethod
    def of(
        cls,
        values: np.ndarray,
        labels: np.ndarray,
        ids: np.ndarray,
        groups: Mapping[str, Sequence[int]],
        doubtful: np.ndarray,
        counted: np.ndarray,
        much_lost: bool = False,
    ) -> DoubtfulParts:
        """From voxels: their ``values``, atomic ``labels`` and piece (``ids``, from 0), one array each; and of every piece whether it is
        in doubt, and whether it counts now."""
        atoms = sorted({int(each) for group in groups.values() for each in group})
        membership = np.array([[float(atom in group) for atom in atoms] for group in groups.values()])
        runs, columns, sides = [], [], []
        for side in (True, False):
            chosen = (np.asarray(doubtful, bool) & (np.asarray(counted, bool) == side))[ids]
            for column, atom in enumerate(atoms):
                run = np.sort(values[chosen & (labels == atom)])
                if len(run):
                    runs.append(run)
                    columns.append(column)
                    sides.append(side)
        return cls(runs, np.array(columns, dtype=np.int64), np.array(sides, dtype=bool), membership, much_lost)

    def moved(self, lower: float, upper: float) -> tuple[np.ndarray, np.ndarray]:
        """By how many voxels of each region they lower and raise the count at most, (low <= 0, high >= 0)."""
        moves = np.zeros((2, self.membership.shape[1]))
        for run, atom, counted in zip(self.runs, self.atom.tolist(), self.counted.tolist(), strict=True):
            begin = 0 if lower == -math.inf else int(run.searchsorted(float(lower)))
            held = max(0, int(run.searchsorted(float(upper))) - begin)
            moves[0 if counted else 1, atom] += -held if counted else held
        low, high = (moves[:, None, :] * self.membership).sum(axis=2)
        return low, high


@dataclass
class ThresholdDoubts:
    """What moves the percentage of a threshold, over ``index`` (whose marks are the decisions in force).

    ``noise``: half width of the threshold's range in the map's unit. ``factors``: what other references would multiply the threshold by.
    ``rim``: index over the lung's rim alone, same regions and box. ``smoothing``: other maps. ``parts``: pieces in doubt.
    ``normal_from``: value (unit of the map) from which on a place is normal whatever was lost elsewhere, for ``parts.much_lost``; NaN where
    there is none. ``quantity``: its name.
    """

    index: ThresholdIndex
    noise: float = 0.0
    factors: tuple[float, ...] = ()
    rim: ThresholdIndex | None = None
    smoothing: tuple[Variant, ...] = ()
    parts: DoubtfulParts | None = None
    normal_from: float = math.nan
    quantity: str = "defect_percent"
    _decided: Decided | None = field(default=None, repr=False)

    def follow(self, decided: Decided) -> None:
        """Take over what a person decided about voxels; costs a moment where it changed, nothing where it is the same object."""
        if decided is self._decided:
            return
        if self._decided is not None or not decided.empty:
            for other in (*(variant.index for variant in self.smoothing), *(() if self.rim is None else (self.rim,))):
                other.mark(decided.excluded, decided.added)
        self._decided = decided

    def at(self, lower: float, upper: float, numbers: RegionNumbers | None = None) -> RegionIntervals:
        """The intervals of every region for lower <= value < upper. A lower limit stays where it is in every variant.

        ``numbers``: of the index between these limits, where they are known already."""
        now = numbers if numbers is not None else self.index.numbers(lower, upper)
        shifts: dict[str, list[np.ndarray]] = {}
        if self.noise > 0:
            shifts["noise"] = [self._percent(lower, upper + side * self.noise) for side in (-1.0, 1.0)]
        if self.factors:
            ends = (min(1.0, *self.factors), max(1.0, *self.factors))
            shifts["reference"] = [self._percent(lower, upper * factor) for factor in ends]
        if self.rim is not None:
            shifts["outline"] = _half_rim(now, self.rim.numbers(lower, upper))
        if self.smoothing:
            shifts["smoothing"] = [v.index.numbers(lower, upper * v.factor).defect_percent for v in self.smoothing]
        if self.parts is not None:
            whole = _whole(now, self.index.voxel_volume_ml)
            shifts["candidates"] = [now.defect_percent + 100.0 * each / whole for each in self.parts.moved(lower, upper)]
            if self.parts.much_lost and self.normal_from > upper:
                shifts["lost"] = [self._percent(lower, self.normal_from)]
        return combine(self.quantity, "%", now.regions, now.defect_percent, shifts, (0.0, 100.0))

    def _percent(self, lower: float, upper: float) -> np.ndarray:
        return self.index.numbers(lower, max(upper, lower)).defect_percent


def threshold_of(index: ThresholdIndex, percent: float, lower: float = -math.inf, region: str = "whole") -> float:
    """The upper threshold at which a region's percentage comes to ``percent``, decisions as they are; by bisection."""
    row, (low, high) = index.regions.index(region), index.sorted.range()
    high = float(np.nextafter(np.float32(high), np.float32(np.inf)))
    for _ in range(40):
        middle = 0.5 * (low + high)
        if index.numbers(lower, max(middle, lower)).defect_percent[row] < percent:
            low = middle
        else:
            high = middle
    return high


def _whole(numbers: RegionNumbers, voxel_ml: float) -> np.ndarray:
    """Voxels of each region, those beyond the map's grid as well (NaN without any)."""
    return np.where(numbers.volume_ml > 0, numbers.volume_ml / voxel_ml, np.nan)


def _half_rim(now: RegionNumbers, rim: RegionNumbers) -> list[np.ndarray]:
    """The percentages with the outline half a voxel further in, and further out."""
    moved = []
    for half in (-0.5, 0.5):
        volume = now.volume_ml + half * rim.volume_ml
        moved.append(
            100.0
            * np.divide(now.defect_volume_ml + half * rim.defect_volume_ml, volume, out=np.full(len(volume), np.nan), where=volume > 0)
        )
    return moved
