"""Which images of a perfusion scan belong together: by where they lie and when they were taken, never by name or number of the file.

A series holds as many images at each position as there were time points. What tells them apart differs between scanners: the acquisition
time, the content time, a trigger time, a temporal position. A tag counts where no two images at one position share its value.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence

#: A slice is at a position that is nearer than this (mm).
SAME_PLACE_MM = 0.05
#: Slices of one frame that are further apart in time than this share of the step have times of their own.
TOGETHER = 0.15
#: More incomplete frames than this share is no interrupted scan.
MOST_LOST = 0.2


@dataclass(frozen=True)
class Slice:
    """One image: ``along``: mm along the slice normal. ``times``: tag -> seconds; ``points``: tag -> a whole number that counts time
    points. ``place``: anything by which the caller knows the image again."""

    along: float
    times: dict[str, float]
    points: dict[str, int]
    place: object = None


@dataclass(frozen=True)
class Grouped:
    """``frames[t][k]``: index into the slices given. ``times``: (t, k), s, from the first. ``positions``: (k,), mm. ``told_by``: the tags
    that told frames and times. ``notes``: sentences."""

    frames: np.ndarray
    times: np.ndarray
    positions: np.ndarray
    told_by: tuple[str, str]
    notes: tuple[str, ...] = field(default=())

    @property
    def slice_times(self) -> np.ndarray | None:
        """(t, k) where the slices of a frame are not taken together, else None."""
        step = float(np.median(np.diff(self.times.mean(1))))
        return self.times if np.ptp(self.times, axis=1).max() > TOGETHER * step else None


def seconds_of_day(text: str) -> float | None:
    """Seconds since midnight of a DICOM time (TM: HHMMSS.FFFFFF, also with colons), or None."""
    digits = str(text).strip().replace(":", "")
    if len(digits) < 4 or not digits.replace(".", "").isdigit():
        return None
    return 3600.0 * int(digits[:2]) + 60.0 * int(digits[2:4]) + float(digits[4:] or 0)


def group(slices: list[Slice], who: str) -> Grouped:
    """The frames of a scan. Raises InputError, one sentence, where images cannot be told apart, or too many are missing."""
    along = np.array([s.along for s in slices])
    order = np.argsort(along, kind="stable")
    starts = np.concatenate([[0], np.flatnonzero(np.diff(along[order]) > SAME_PLACE_MM) + 1])
    stacks = [part.tolist() for part in np.split(order, starts[1:])]
    most = max(map(len, stacks))
    if most < 2:
        raise InputError(
            Sentence("{who} holds one image at each of {count} positions: one volume, not a dynamic series.", who=who, count=len(stacks))
        )
    clock = _telling(slices, stacks, lambda s: s.times)
    counter = _telling(slices, stacks, lambda s: s.points)
    if clock is None:
        if counter is None:
            raise InputError(
                Sentence(
                    "{who} holds {most} images at one position, and nothing in them says which was taken when: some "
                    "share their time, so there are duplicates or several reconstructions among them.",
                    who=who,
                    most=most,
                )
            )
        raise InputError(
            Sentence("{who} numbers its {most} time points but does not say when they were taken; give their times.", who=who, most=most)
        )
    when = np.array([s.times.get(clock, np.nan) for s in slices])
    when = _over_midnight(when) if clock != "trigger" else when
    table, told = None, clock
    if counter is not None:
        numbered = _by_number(slices, stacks, counter)
        # a table that shuttles may number its places, not its time points: then most frames would lack most slices
        if (numbered >= 0).all(1).mean() > 0.5:
            table, told = numbered, counter
    if table is None:
        table = _by_time(stacks, when, most)
    return _complete(table, when, np.array([along[s].mean() for s in stacks]), (told, clock), who)


def _telling(slices: list[Slice], stacks: list[list[int]], values: Callable[[Slice], dict]) -> str | None:
    """The first tag that every image has and of which no two images at one position share a value."""
    for tag in values(slices[0]):
        if all(tag in values(s) for s in slices) and all(len({values(slices[n])[tag] for n in stack}) == len(stack) for stack in stacks):
            return tag
    return None


def _over_midnight(when: np.ndarray) -> np.ndarray:
    """Times of day that pass midnight go on."""
    return np.where(when < when.max() - 43_200, when + 86_400, when) if np.ptp(when) > 43_200 else when


def _by_number(slices: list[Slice], stacks: list[list[int]], counter: str) -> np.ndarray:
    """Frames (t, k) by a number that counts them; -1 where there is no image."""
    numbers = sorted({s.points[counter] for s in slices})
    row = {number: n for n, number in enumerate(numbers)}
    table = np.full((len(numbers), len(stacks)), -1)
    for k, stack in enumerate(stacks):
        for n in stack:
            table[row[slices[n].points[counter]], k] = n
    return table


def _by_time(stacks: list[list[int]], when: np.ndarray, most: int) -> np.ndarray:
    """Frames (t, k) by time: the n-th image at each position, and where images are missing those whose times fit best."""
    table = np.full((most, len(stacks)), -1)
    ordered = [sorted(stack, key=lambda n: when[n]) for stack in stacks]
    full = np.array([when[stack] for stack in ordered if len(stack) == most])
    middle = np.median(full, axis=0)
    for k, stack in enumerate(ordered):
        rows = range(most) if len(stack) == most else _fitting(when[stack], middle)
        for row, n in zip(rows, stack, strict=True):
            table[row, k] = n
    return table if _agrees(table, when) else _by_clock(stacks, when)


def _agrees(table: np.ndarray, when: np.ndarray) -> bool:
    """Whether the slices of each frame were taken together, or as much apart in every frame (a table that shuttles)."""
    times = np.where(table >= 0, when[table], np.nan)
    apart = times - np.nanmedian(times, axis=1, keepdims=True)
    apart -= np.nanmedian(apart, axis=0)
    return bool(np.nanmax(np.abs(apart)) < 0.7 * np.diff(np.nanmedian(times, axis=1)).min())


def _by_clock(stacks: list[list[int]], when: np.ndarray) -> np.ndarray:
    """Frames (t, k) by equal times; -1 where there is no image. Several positions lack different time points."""
    ordered = np.unique(when)
    step = float(np.median(np.concatenate([np.diff(np.sort(when[stack])) for stack in stacks])))
    starts = ordered[np.concatenate([[True], np.diff(ordered) > 0.25 * step])]
    table = np.full((len(starts), len(stacks)), -1)
    for k, stack in enumerate(stacks):
        table[np.searchsorted(starts, when[stack], side="right") - 1, k] = stack
    return table


def _fitting(times: np.ndarray, frames: np.ndarray) -> tuple[int, ...]:
    """Which of ``frames`` the fewer ``times`` are, up to a shift: the last ones are missing unless others fit clearly better."""
    missing = len(frames) - len(times)
    first = tuple(range(len(times)))
    if missing > 2:
        return first
    step = float(np.median(np.diff(frames)))

    def misfit(lost: tuple[int, ...]) -> float:
        return float(np.std(np.delete(frames, lost) - times))

    best = min(itertools.combinations(range(len(frames)), missing), key=misfit)
    last = tuple(range(len(frames) - missing, len(frames)))
    if misfit(last) - misfit(best) < 0.05 * step:
        return first
    return tuple(n for n in range(len(frames)) if n not in best)


def _complete(table: np.ndarray, when: np.ndarray, positions: np.ndarray, told: tuple[str, str], who: str) -> Grouped:
    """The frames that have all their slices, in the order of time."""
    whole = (table >= 0).all(1)
    notes = []
    lost = np.flatnonzero(~whole)
    if len(lost) > max(1, MOST_LOST * len(table)):
        raise InputError(
            Sentence(
                "{who} lacks slices in {count} of its {total} time points, so they are not volumes of one scan.",
                who=who,
                count=len(lost),
                total=len(table),
            )
        )
    if len(lost):
        last = len(lost) == 1 and lost[0] == len(table) - 1
        lacking = int(np.count_nonzero(table[lost] < 0))
        template = (
            "{who} is incomplete: its last time point was interrupted and is left out (missing slices: {lacking})."
            if last
            else "{who} is incomplete; time points left out: {named} (missing slices: {lacking})."
        )
        named = {} if last else {"named": ", ".join(str(n + 1) for n in lost)}
        notes.append(Sentence(template, who=who, lacking=lacking, **named))
    table = table[whole]
    times = when[table]
    order = np.argsort(times.mean(1), kind="stable")
    table, times = table[order], times[order]
    if (np.diff(times, axis=0) <= 0).any():
        raise InputError(Sentence("{who} has time points whose order differs from slice to slice.", who=who))
    return Grouped(table, times - times.min(), positions, told, tuple(notes))
