"""The difference of two measured numbers, each with an interval of its own."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Estimate:
    """A number and how far it moves for reasons that nobody can exclude: ``low`` to ``high``; both NaN where that is not known."""

    value: float
    low: float = math.nan
    high: float = math.nan


@dataclass(frozen=True)
class Change:
    """Later less earlier, from ``low`` to ``high``; NaN limits where an interval of either is not known."""

    value: float
    low: float
    high: float

    @property
    def known(self) -> bool:
        """Whether there is an interval to judge by."""
        return not (math.isnan(self.low) or math.isnan(self.high))

    @property
    def none(self) -> bool:
        """Whether it is no change: zero lies inside the interval."""
        return self.known and self.low <= 0.0 <= self.high


def change_of(before: Estimate, after: Estimate) -> Change:
    """Later less earlier; the intervals' arms add in quadrature, as those of independent errors do."""
    down = math.hypot(after.value - after.low, before.high - before.value)
    up = math.hypot(after.high - after.value, before.value - before.low)
    value = after.value - before.value
    return Change(value, value - down, value + up)


def in_words(change: Change, unit: str = "percentage points") -> str:
    """The change as a sentence says it."""
    if math.isnan(change.value):
        return "not given"
    figure = f"{change.value:+.1f} {unit}"
    if not change.known:
        return f"{figure} (no interval)"
    return f"{'no change: ' if change.none else ''}{figure} ({change.low:+.1f} to {change.high:+.1f})"
