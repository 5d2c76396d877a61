"""What the network of CT perfusion is given: a scan on its time points and pixels, and its maps back on the scan's grid."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence

from .bolus_reference import bolus_reference
from .resampling import resampling
from .series import PerfusionSeries

REFERENCES = ("none", "bolus")
#: The enhancement of a slice is counted in hundredths of the bolus' mean height over this time, so that numbers are near 1.
_BOLUS_S = 10.0
#: Pixels around the mask, and what the edges of a slice are multiples of: networks of up to four levels.
_MARGIN, _EVEN = 8, 8


@dataclass(frozen=True)
class NetworkInput:
    """How a scan becomes channels; stands in the model's card as its input contract.

    ``frames`` time points, ``step_s`` apart; pixels of ``pixel_mm``, on a square of ``side`` with the mask in its middle (larger where the
    mask is), or for ``side`` 0 as far as the network sees around the mask: the same without the air.
    ``reference``: "none", as published: HU from ``low_hu`` to ``high_hu``, time from the scan's first frame. "bolus": enhancement in
    hundredths of the bolus, the first time point ``before_s`` before it arrives (``bolus_reference``), so that one patient's contrast
    and timing are like another's. ``mean`` and ``deviation``: of the training set; channels are standardised by them. ``ranges``: map ->
    the value that the network gives as 1. ``density``, ``haematocrit_factor``: constants of the reference maps (``series.Constants``).
    """

    frames: int = 89
    step_s: float = 1.0
    before_s: float = 0.0
    side: int = 128
    pixel_mm: float = 1.8
    reference: str = "none"
    low_hu: float = -20.0
    high_hu: float = 220.0
    mean: float = 0.0
    deviation: float = 1.0
    ranges: dict[str, float] = field(default_factory=dict)
    density: float = 1.04
    haematocrit_factor: float = 0.73

    def __post_init__(self):
        positive = (self.frames, self.step_s, self.pixel_mm, self.deviation, *self.ranges.values())
        if self.reference not in REFERENCES or min(positive) <= 0 or self.side < 0 or not self.low_hu < self.high_hu:
            raise InputError(Sentence("The network's input cannot be made so: {self}.", self=self))

    @classmethod
    def of(cls, contract: Mapping) -> NetworkInput:
        """The input of a card's contract. Raises InputError for one that is unknown or incomplete."""
        known = {each.name for each in fields(cls)}
        try:
            if set(contract) != known:
                raise ValueError(f"{', '.join(sorted(set(contract) ^ known))}")
            ranges = contract["ranges"]
            if not isinstance(ranges, Mapping):
                raise ValueError("ranges")
            for name, value in (*contract.items(), *ranges.items()):  # of a NaN comes a map of NaN, in which no core is found
                if name not in ("reference", "ranges") and not _is_number(value, whole=name in ("frames", "side")):
                    raise ValueError(name)
            return cls(**contract)
        except (TypeError, ValueError) as error:
            raise InputError(Sentence("The model's card describes an input that is not understood: {error}.", error=str(error))) from error

    def as_dict(self) -> dict:
        return asdict(self)


def _is_number(value: object, whole: bool) -> bool:
    """Whether a value from a JSON file is a finite number, or a whole one."""
    return not isinstance(value, bool) and isinstance(value, int if whole else (int, float)) and math.isfinite(value)


@dataclass(frozen=True)
class Channels:
    """A scan as the network takes it.

    ``values``: float32 (k, frames, j, i), standardised (unless the contract has no mean yet). ``mask``: bool (k, j, i) on the same pixels.
    ``rows``, ``columns``: matrices from the scan's pixels to the network's; ``back``: the two from the network's to the scan's.
    ``flips``: axes of (k, j, i) that were turned before. ``arrival_s``: of the bolus, NaN where the reference is "none".
    """

    values: np.ndarray
    mask: np.ndarray
    rows: np.ndarray
    columns: np.ndarray
    back: tuple[np.ndarray, np.ndarray]
    flips: tuple[int, ...]
    arrival_s: float

    def onto(self, plane: np.ndarray) -> np.ndarray:
        """A map (k, j, i) of the scan on the network's pixels."""
        return _planes(np.flip(plane, self.flips).astype(np.float32), self.rows, self.columns)

    def placed(self, plane: np.ndarray) -> np.ndarray:
        """A map (k, j, i) of the network on the scan's grid, by linear interpolation."""
        return np.flip(_planes(plane, *self.back), self.flips)


def channels_of(series: PerfusionSeries, mask: np.ndarray, p: NetworkInput) -> Channels:
    """Put a scan on the network's time points and pixels.

    Args:
        mask: bool (k, j, i), not empty; only its surroundings are looked at.

    Raises:
        InputError: an empty mask, a scan that is not stored in axial slices, no bolus (where it is the reference).
    """
    if mask.shape != series.shape or not mask.any():
        raise InputError(Sentence("{who} has no mask of its own grid with anything in it.", who=series.who))
    flips = _flips(series)
    bolus = bolus_reference(series.frames, series.times, mask, series.spacing) if p.reference == "bolus" else None
    frames, turned = np.flip(series.frames, [axis + 1 for axis in flips]), np.flip(mask, flips)
    baseline = None if bolus is None else np.flip(bolus.baseline, flips)
    axes = [_axis(turned.any((0, 2 - n)), series.spacing[1 - n], p) for n in range(2)]
    (rows, back_rows), (columns, back_columns) = axes
    targets = p.step_s * np.arange(p.frames) + (series.times[0] if bolus is None else bolus.arrival_s - p.before_s)
    values = np.empty((len(turned), p.frames, len(rows), len(columns)), np.float32)
    for k in range(len(turned)):
        times = series.times if series.slice_times is None else series.slice_times[:, k]
        late = resampling(times, targets, p.step_s)
        if baseline is None:
            source = np.clip(frames[:, k], p.low_hu, p.high_hu)
        else:
            source = (frames[:, k] - baseline[k]) * np.float32(100 * _BOLUS_S / bolus.area)
        planes = _planes(source, rows, columns)
        values[k] = (late @ planes.reshape(len(times), -1)).reshape(p.frames, *planes.shape[1:])
    values -= np.float32(p.mean)
    values /= np.float32(p.deviation)
    inside = _planes(turned.astype(np.float32), rows, columns) >= 0.5
    return Channels(values, inside, rows, columns, (back_rows, back_columns), flips, float("nan") if bolus is None else bolus.arrival_s)


def _planes(planes: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Planes (n, j, i) through a matrix along j and one along i."""
    count, depth, width = planes.shape
    # two large products: numpy multiplies a stack of small ones without the fast library
    narrow = np.ascontiguousarray(planes, np.float32).reshape(-1, width) @ np.ascontiguousarray(columns.T)
    return np.ascontiguousarray(np.tensordot(rows, narrow.reshape(count, depth, -1), (1, 1)).transpose(1, 0, 2))


def _flips(series: PerfusionSeries) -> tuple[int, ...]:
    """Axes of (k, j, i) to turn, so that i runs to the patient's left and j to the back. Raises InputError where slices are not axial."""
    direction = np.array(series.direction).reshape(3, 3)
    if abs(direction[0, 0]) < 0.8 or abs(direction[1, 1]) < 0.7 or abs(direction[2, 2]) < 0.7:
        raise InputError(Sentence("{who} is not stored in axial slices, which the network needs; reformat it.", who=series.who))
    return tuple(axis for axis, n in ((1, 1), (2, 0)) if direction[n, n] < 0)


def _axis(used: np.ndarray, spacing: float, p: NetworkInput) -> tuple[np.ndarray, np.ndarray]:
    """Matrices of one axis, from the scan's pixels to the network's and back; the square lies around what is ``used``."""
    places = np.flatnonzero(used)
    first, last = places[0] * spacing, places[-1] * spacing
    count = max(p.side, (int((last - first) / p.pixel_mm) // _EVEN + 1) * _EVEN + 2 * _MARGIN)
    start = (first + last) / 2 - (count - 1) / 2 * p.pixel_mm
    start = round(start / spacing) * spacing  # pixels of one size stay as they are
    target = start + np.arange(count) * p.pixel_mm
    source = np.arange(len(used)) * spacing
    return resampling(source, target, p.pixel_mm), resampling(target, source, 0.0)
