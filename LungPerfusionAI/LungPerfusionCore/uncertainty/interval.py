"""An interval beside a measured number: from where to where it moves for reasons that nobody can exclude, by source.

A *source* is one such reason (the map's noise, the outline of the lung, ...). It says where the number would stand at its lower
and its upper end, everything else as chosen; each range is meant to hold 90 % of what this reason alone can do.

Rule of combination: in quadrature, each side for itself,

    low  = value - sqrt(sum of (value - low_n)^2),     high = value + sqrt(sum of (high_n - value)^2),

cut at the ends that the quantity has (0 and 100 for a percentage). The sources are causes that know nothing of each other (the noise
of a detector, half a voxel of an outline, a convention about the reference), so that their effects are independent, and ranges of one
coverage of independent effects add as variances do (JCGM 100:2008, 5.1.2 and 6.3). The sides are kept apart because a threshold
that cuts the flank of a histogram takes more on one side than it gives on the other, and because an artefact that counts can only lower
the number. A Monte Carlo draw would need the sources' distributions, which are not known either, and could not follow a drag.

What no interval here holds: the reader, the scanner's calibration, and everything that none of its sources names.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..measurements import Measurement
from ..sentence import Sentence

#: Share (%) of cases in which the truth is meant to lie inside.
NOMINAL_PERCENT = 90.0

#: Sources by name, in words for panels, tables and reports.
SOURCE_WORDS = {
    "noise": "noise of the map",
    "outline": "outline of the lung, half a voxel",
    "smoothing": "smoothing",
    "reference": "reference region",
    "candidates": "candidates that are in doubt",
    "lost": "lung that lost part of its perfusion and lies above the threshold",
    "borders": "borders between the regions, half a voxel",
    "position": "position of the map, half a voxel",
    "surface": "surface of the emboli, half a voxel",
    "threshold": "threshold",
    "segments": "half a segment, which counting does not know",
}


@dataclass(frozen=True)
class Source:
    """What one reason does alone: the number at its lower and upper end, ``low`` <= value <= ``high``."""

    name: str
    low: float
    high: float

    @property
    def words(self) -> str:
        """The source in words."""
        return SOURCE_WORDS.get(self.name, self.name)


@dataclass(frozen=True)
class Interval:
    """A number with its interval, all in ``unit``; NaN throughout where the number is undefined.

    ``level``: nominal coverage in percent. ``sources``: what it is made of.
    """

    value: float
    low: float
    high: float
    unit: str = "%"
    level: float = NOMINAL_PERCENT
    sources: tuple[Source, ...] = ()

    @property
    def width(self) -> float:
        """High minus low."""
        return self.high - self.low

    @property
    def dominant(self) -> str:
        """The name of the source that contributes most to the width; "" where nothing moves the number."""
        moved = [(source.high - source.low, source.name) for source in self.sources]
        widest = max(moved, key=lambda each: each[0], default=(0.0, ""))
        return widest[1] if widest[0] > 0 else ""

    def holds(self, number: float) -> bool:
        """Whether a number lies inside, ends included."""
        return self.low <= number <= self.high

    def text(self, digits: int = 1) -> str:
        """ "14.8 % (12.9 to 16.6)"; "" where the number is undefined."""
        if not math.isfinite(self.value):
            return ""
        unit = f" {self.unit}" if self.unit not in ("", "1") else ""
        number, low, high = (f"{each:.{digits}f}" for each in (self.value, self.low, self.high))
        return Sentence("{number} ({low} to {high})", number=number + unit, low=low, high=high)


@dataclass(frozen=True)
class RegionIntervals:
    """The intervals of one quantity over regions; arrays in the order of ``regions``, NaN where a region has no number.

    ``shifts``: source -> (low, high), the number with this source alone at its ends. ``bounds``: the ends that the quantity has.
    """

    quantity: str
    unit: str
    regions: tuple[str, ...]
    value: np.ndarray
    low: np.ndarray
    high: np.ndarray
    shifts: Mapping[str, tuple[np.ndarray, np.ndarray]]
    level: float = NOMINAL_PERCENT

    def of(self, region: str = "whole") -> Interval:
        """The interval of a region. KeyError for one that is not there."""
        if region not in self.regions:
            raise KeyError(region)
        n = self.regions.index(region)
        sources = tuple(Source(name, float(low[n]), float(high[n])) for name, (low, high) in self.shifts.items())
        return Interval(float(self.value[n]), float(self.low[n]), float(self.high[n]), self.unit, self.level, sources)

    def measurements(self) -> tuple[Measurement, ...]:
        """Two rows a region: the quantity with ``_low`` and with ``_high`` appended to its name."""
        return tuple(
            Measurement(region, f"{self.quantity}_{end}", float(values[n]), self.unit)
            for n, region in enumerate(self.regions)
            for end, values in (("low", self.low), ("high", self.high))
        )


def combine(
    quantity: str,
    unit: str,
    regions: Sequence[str],
    value: np.ndarray,
    shifts: Mapping[str, Iterable[np.ndarray]],
    bounds: tuple[float, float] = (-math.inf, math.inf),
) -> RegionIntervals:
    """Intervals from what each source does alone, by the rule at the head of this file.

    Args:
        value: the numbers (one a region).
        shifts: source -> what the numbers are in this source's variants, arrays like ``value`` in any order; one that moves all one way
            leaves the other side alone.
        bounds: least and greatest number that the quantity can have.
    """
    value = np.asarray(value, dtype=np.float64)
    down, up = np.zeros_like(value), np.zeros_like(value)
    kept = {}
    for name, variants in shifts.items():
        ends = np.stack([value, *(np.asarray(each, dtype=np.float64) for each in variants)])
        # a variant that has no number where there is one (nothing measured) says nothing
        low, high = np.clip(np.fmin.reduce(ends), *bounds), np.clip(np.fmax.reduce(ends), *bounds)
        low, high = np.where(np.isnan(value), np.nan, np.fmin(low, value)), np.where(np.isnan(value), np.nan, np.fmax(high, value))
        kept[name] = (low, high)
        down += (value - low) ** 2
        up += (high - value) ** 2
    low, high = np.maximum(value - np.sqrt(down), bounds[0]), np.minimum(value + np.sqrt(up), bounds[1])
    return RegionIntervals(quantity, unit, tuple(regions), value, np.fmin(low, value), np.fmax(high, value), kept)


def change(earlier: Interval, later: Interval) -> Interval:
    """Later minus earlier with its interval: the two are other scans, whose doubts are independent and combine in quadrature.

    A change whose interval holds 0 is none that can be told. ValueError for two units.
    """
    if earlier.unit != later.unit:
        raise ValueError(f"A change is between numbers of one unit, not {earlier.unit} and {later.unit}.")
    value = later.value - earlier.value
    low = value - math.hypot(later.value - later.low, earlier.high - earlier.value)
    high = value + math.hypot(later.high - later.value, earlier.value - earlier.low)
    ends = {"earlier": earlier, "later": later}
    sources = []
    for name, each in ends.items():
        down, up = each.value - each.low, each.high - each.value
        if each is earlier:
            down, up = up, down
        sources.append(Source(name, value - down, value + up))
    return Interval(value, low, high, later.unit, min(earlier.level, later.level), tuple(sources))
