"""Obstruction scores of the twenty segmental arteries: what a reader ticks, or what the arteries and the emboli propose.

Ten segmental arteries a lung (Boyden's numbering). Each is open (0), partly (1) or wholly obstructed (2); a clot in a larger artery counts
in every segment behind it. Their sum, 0 to 40, is the obstruction index of Qanadli et al. (AJR 2001;176:1415-1420), given in percent of 40.
The obstruction part of Miller's index (Miller et al., Br Med J 1971;2:681-684, 0 to 16) counts segments with any obstruction, at most nine
on the right and seven on the left.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.labels.lobe_names import LOBES
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.sentence import Sentence


class Patency(IntEnum):
    """How far a segmental artery is obstructed; its value is its points."""

    OPEN = 0
    PARTIAL = 1
    OCCLUDED = 2


@dataclass(frozen=True)
class Segment:
    """A bronchopulmonary segment. ``direction``: from the middle of its lobe, in half extents of the lobe: lateral, posterior, superior."""

    key: str
    title: str
    lobe: str
    direction: tuple[float, float, float]

    @property
    def right(self) -> bool:
        return self.lobe.startswith("R")


_ANATOMY = {
    "R": {
        1: ("apical", "RUL", (0.0, 0.1, 1.0)),
        2: ("posterior", "RUL", (0.2, 0.9, -0.2)),
        3: ("anterior", "RUL", (0.1, -0.9, -0.3)),
        4: ("lateral", "RML", (0.9, 0.2, 0.0)),
        5: ("medial", "RML", (-0.9, -0.2, 0.0)),
        6: ("superior", "RLL", (0.0, 0.3, 1.0)),
        7: ("medial basal", "RLL", (-0.9, -0.2, -0.4)),
        8: ("anterior basal", "RLL", (0.2, -0.9, -0.4)),
        9: ("lateral basal", "RLL", (0.9, 0.1, -0.4)),
        10: ("posterior basal", "RLL", (-0.1, 0.9, -0.5)),
    },
    "L": {
        1: ("apical", "LUL", (0.1, 0.2, 1.0)),
        2: ("posterior", "LUL", (0.1, 0.9, 0.5)),
        3: ("anterior", "LUL", (0.1, -0.8, 0.4)),
        4: ("superior lingular", "LUL", (0.6, 0.0, -0.7)),
        5: ("inferior lingular", "LUL", (-0.3, -0.4, -1.0)),
        6: ("superior", "LLL", (0.0, 0.3, 1.0)),
        7: ("medial basal", "LLL", (-0.6, -0.6, -0.4)),
        8: ("anterior basal", "LLL", (0.3, -0.9, -0.3)),
        9: ("lateral basal", "LLL", (0.9, 0.1, -0.4)),
        10: ("posterior basal", "LLL", (-0.3, 0.8, -0.5)),
    },
}
SEGMENTS: tuple[Segment, ...] = tuple(
    Segment(f"{side}{number}", f"{side} S{number} {name}", lobe, direction)
    for side, table in _ANATOMY.items()
    for number, (name, lobe, direction) in table.items()
)
KEYS = tuple(each.key for each in SEGMENTS)
MILLER_MOST = {True: 9, False: 7}
"""Most points of Miller's obstruction part on the right (True) and on the left."""
COMPLETE, PARTIAL = 0.8, 0.1
PROPOSAL_RULE = (
    "Proposed from the arteries: the lung of each lobe is divided among its segments by position, and a segment is wholly obstructed where"
    f" its arteries are to {100 * COMPLETE:.0f} % or more on the mean, partly from {100 * PARTIAL:.0f} % on or where a tenth of it lies"
    " behind an embolus. A reader's ticks replace a proposal."
)


@dataclass(frozen=True)
class SegmentScores:
    """The states of the twenty segments. ``proposed``: from the tree, of none or of all; ``by_reader``: what a person said, which counts
    first. Keys are ``KEYS``; raises InputError for another."""

    proposed: Mapping[str, Patency] = field(default_factory=dict)
    by_reader: Mapping[str, Patency] = field(default_factory=dict)

    def __post_init__(self) -> None:
        unknown = [key for key in (*self.proposed, *self.by_reader) if key not in KEYS]
        if unknown:
            raise InputError(
                Sentence("There is no lung segment {unknown!r}; they are {listed}.", unknown=unknown[0], listed=", ".join(KEYS))
            )

    def state(self, key: str) -> Patency | None:
        """Of one segment; None where nobody has said."""
        return self.by_reader.get(key, self.proposed.get(key))

    @property
    def unknown(self) -> tuple[str, ...]:
        """Segments of which nobody has said anything."""
        return tuple(key for key in KEYS if self.state(key) is None)

    def said(self, key: str, state: Patency | None) -> SegmentScores:
        """With a reader's word on a segment; None takes it back."""
        kept = {known: value for known, value in self.by_reader.items() if known != key}
        return replace(self, by_reader=kept if state is None else {**kept, key: state})

    @property
    def qanadli_points(self) -> int | None:
        """0 to 40; None while a segment is unknown."""
        return None if self.unknown else sum(int(self._known(key)) for key in KEYS)

    @property
    def miller_points(self) -> int | None:
        """The obstruction part of Miller's index, 0 to 16; None while a segment is unknown."""
        if self.unknown:
            return None
        hit = {side: sum(self._known(s.key) > Patency.OPEN for s in SEGMENTS if s.right == side) for side in (True, False)}
        return sum(min(count, MILLER_MOST[side]) for side, count in hit.items())

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """The scores, and how many segments a reader has said; without values, and why, while one is unknown."""
        why = f"{len(self.unknown)} of {len(KEYS)} segments are not judged" if self.unknown else ""
        points, miller = self.qanadli_points, self.miller_points
        nothing = float("nan")
        return (
            Measurement("whole", "segment_points", nothing if points is None else float(points), "1", why),
            Measurement("whole", "segment_points_percent", nothing if points is None else 2.5 * points, "%", why),
            Measurement("whole", "miller_points", nothing if miller is None else float(miller), "1", why),
            Measurement("whole", "segments_by_reader", float(len(self.by_reader)), "1"),
        )

    def _known(self, key: str) -> Patency:
        state = self.state(key)
        assert state is not None
        return state


def segments_of_points(points: np.ndarray, lobes: np.ndarray) -> np.ndarray:
    """The segment that each point of the lung lies in, by its position in its lobe.

    Args:
        points: (n, 3) LPS, mm, spread over the lung.
        lobes: (n,) number of the lobe in order of ``lobe_names.LOBES`` from 1, 0 for none.

    Returns:
        (n,) index into ``SEGMENTS``, -1 where no lobe is. An estimate: fissures between segments are not seen on CT; within a lobe a
        point belongs to the segment whose direction from the lobe's middle it lies in most.
    """
    found = np.full(len(points), -1)
    for number, lobe in enumerate(LOBES, 1):
        inside = np.flatnonzero(lobes == number)
        if not len(inside):
            continue
        own = points[inside]
        low, high = np.quantile(own, (0.02, 0.98), axis=0)
        place = (own - 0.5 * (low + high)) / np.maximum(0.5 * (high - low), 1e-3)
        if lobe.startswith("R"):
            place[:, 0] *= -1.0  # L grows to the left, lateral on the right is R
        numbers = [n for n, each in enumerate(SEGMENTS) if each.lobe == lobe]
        ways = np.array([SEGMENTS[n].direction for n in numbers])
        ways /= np.sqrt((ways**2).sum(axis=1, keepdims=True))
        found[inside] = np.array(numbers)[np.argmax(steady.times(ways, place), axis=1)]
    return found


def proposed_states(segments: np.ndarray, obstruction: np.ndarray, behind: np.ndarray) -> dict[str, Patency]:
    """States by the rule ``PROPOSAL_RULE``.

    Args:
        segments: (n,) of points of the lung, from ``segments_of_points``.
        obstruction: (n,) 0 to 1 of the arteries that lead to each.
        behind: (n,) whether an embolus lies before it.

    Returns:
        One state a segment; empty where a segment has no point, since nothing is known of it.
    """
    states: dict[str, Patency] = {}
    for n, segment in enumerate(SEGMENTS):
        inside = segments == n
        if not inside.any():
            return {}
        mean = float(obstruction[inside].mean())
        some = mean >= PARTIAL or float(behind[inside].mean()) >= PARTIAL
        states[segment.key] = Patency.OCCLUDED if mean >= COMPLETE else Patency.PARTIAL if some else Patency.OPEN
    return states
