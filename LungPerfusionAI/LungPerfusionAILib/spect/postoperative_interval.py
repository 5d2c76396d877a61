"""How far predicted postoperative function moves: from the intervals of the shares that it is made of, and of counting whole segments.

Perfusion. What each source (``share_interval``) does to the share of what is resected is at most what it does to its parts together, and
at most what it does to the parts of what remains, for both make a hundred; the smaller of the two is taken, and the sources add in
quadrature (``LungPerfusionCore.uncertainty.interval``). A whole lung has an interval of its own.

Segments. Counting knows whole segments only, so half a segment of what is resected may or may not work, to each side. That segments
differ in size and in function is no part of it: where that matters the perfusion says so.

Neither holds what spirometry varies by (two FEV1 of one session may lie 0.15 L apart), nor the change of what remains after the operation.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from LungPerfusionCore.uncertainty.interval import Interval, RegionIntervals, Source

#: Segments to each side.
HALF = 0.5


def pieces(lobes: tuple[str, ...], known: tuple[str, ...], lungs: Mapping[str, tuple[str, ...]]) -> list[str] | None:
    """The regions that ``lobes`` are made of, whole lungs where they can; None where one is not known."""
    left_over, found = list(lobes), []
    for side, members in lungs.items():
        if set(members) <= set(left_over) and side in known:
            found.append(side)
            left_over = [name for name in left_over if name not in members]
    return None if any(name not in known for name in left_over) else found + left_over


def share_interval(
    intervals: RegionIntervals, lobes: tuple[str, ...], lungs: Mapping[str, tuple[str, ...]], share: float
) -> Interval | None:
    """The interval of the share (percent) that the resected ``lobes`` have; None where it cannot be told."""
    every = [name for members in lungs.values() for name in members]
    parts = pieces(lobes, intervals.regions, lungs)
    rest = pieces(tuple(name for name in every if name not in lobes), intervals.regions, lungs)
    if parts is None:
        return None
    sources = []
    for name in intervals.shifts:
        down, up = _moved(intervals, parts, name)
        if rest is not None:
            less, more = _moved(intervals, rest, name)
            down, up = min(down, more), min(up, less)
        sources.append(Source(name, max(share - down, 0.0), min(share + up, 100.0)))
    down = math.sqrt(sum((share - each.low) ** 2 for each in sources))
    up = math.sqrt(sum((each.high - share) ** 2 for each in sources))
    if not math.isfinite(down + up):
        return None
    return Interval(share, max(share - down, 0.0), min(share + up, 100.0), "%", intervals.level, tuple(sources))


def _moved(intervals: RegionIntervals, regions: list[str], source: str) -> tuple[float, float]:
    """By how much (points) a source lowers and raises the share of several regions at most."""
    low, high = intervals.shifts[source]
    at = [intervals.regions.index(region) for region in regions]
    return float(sum(intervals.value[n] - low[n] for n in at)), float(sum(high[n] - intervals.value[n] for n in at))


def litres(fev1_l: float, share: Interval) -> Interval:
    """The interval of what is left of a FEV1 when a share (percent) of it is resected: the more is taken, the less is left."""

    def left(percent: float) -> float:
        return fev1_l * (1.0 - percent / 100.0)

    sources = tuple(Source(each.name, left(each.high), left(each.low)) for each in share.sources)
    return Interval(left(share.value), left(share.high), left(share.low), "L", share.level, sources)


def counted_litres(fev1_l: float, resected: int, functional: int) -> Interval:
    """The interval of FEV1 by segment counting: half a segment of what is resected more, or less."""

    def left(taken: float) -> float:
        return fev1_l * min(max(1.0 - taken / functional, 0.0), 1.0)

    half = HALF if resected else 0.0
    low, high = left(resected + half), left(max(resected - half, 0.0))
    return Interval(left(resected), low, high, "L", sources=(Source("segments", low, high),))
