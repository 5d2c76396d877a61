"""Predicted postoperative (ppo) lung function before a resection: by perfusion, and by counting segments.

Perfusion: ppo = FEV1 x (1 - share of the lungs' perfusion in what is resected). Segments: ppo = FEV1 x (T - b) / T,
with b the functional segments resected and T all functional segments: 19 (right upper 3, middle 2, lower 5; left upper
5 with the lingula, lower 4) less those that are obstructed. Lim et al., BTS guidelines, Thorax 2010;65 Suppl 3:iii1;
Brunelli et al., ERS/ESTS guidelines, Eur Respir J 2009;34:17, which advise perfusion for pneumonectomy and segments for
lobectomy.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.uncertainty.interval import Interval, RegionIntervals

from .postoperative_interval import counted_litres, litres, share_interval

SEGMENTS = {"RUL": 3, "RML": 2, "RLL": 5, "LUL": 5, "LLL": 4}
LUNGS = {"right": ("RUL", "RML", "RLL"), "left": ("LUL", "LLL")}
LARGEST_FEV1_L = 10.0


@dataclass(frozen=True)
class PostoperativeFunction:
    """``by_perfusion`` is None, and ``why_not`` a sentence, where the map's regions do not tell the resected lobes
    apart.

    Litres; ``percent`` values are percent of the predicted FEV1 (``reference_percent``: what is measured now), None where
    that was not entered. ``counted``: lobe -> segments that ventilate now. ``resected_interval``:
    that of ``resected_percent``, None where the shares came without."""

    fev1_l: float
    resected: tuple[str, ...]
    resected_percent: float | None
    by_perfusion_l: float | None
    by_segments_l: float
    by_perfusion_percent: float | None = None
    by_segments_percent: float | None = None
    why_not: str = ""
    counted: dict[str, int] = field(default_factory=dict)
    reference_percent: float | None = None
    resected_interval: Interval | None = None

    @property
    def by_perfusion_interval(self) -> Interval | None:
        """Litres by perfusion with their interval."""
        return None if self.resected_interval is None else litres(self.fev1_l, self.resected_interval)

    @property
    def by_segments_interval(self) -> Interval:
        """Litres by segment counting with their interval."""
        return counted_litres(self.fev1_l, sum(self.counted[name] for name in self.resected), sum(self.counted.values()))

    @property
    def resected_segments_percent(self) -> float:
        """Percent of the functional segments that lie in the resected lobes."""
        return 100.0 * sum(self.counted[name] for name in self.resected) / sum(self.counted.values())

    def measurements(self) -> tuple[Measurement, ...]:
        """Rows of region whole; what was not asked for or cannot be told has none."""
        rows = (
            ("fev1_l", self.fev1_l, "L"),
            ("resected_perfusion_percent", self.resected_percent, "%"),
            ("ppo_fev1_perfusion_l", self.by_perfusion_l, "L"),
            ("ppo_fev1_perfusion_percent", self.by_perfusion_percent, "%"),
            ("ppo_fev1_segments_l", self.by_segments_l, "L"),
            ("ppo_fev1_segments_percent", self.by_segments_percent, "%"),
        )
        found = [Measurement("whole", name, value, unit) for name, value, unit in rows if value is not None]
        intervals = {
            "resected_perfusion_percent": self.resected_interval,
            "ppo_fev1_perfusion_l": self.by_perfusion_interval,
            "ppo_fev1_segments_l": self.by_segments_interval,
        }
        for name, interval in intervals.items():
            if interval is not None:
                found.append(Measurement("whole", f"{name}_low", interval.low, interval.unit))
                found.append(Measurement("whole", f"{name}_high", interval.high, interval.unit))
        return tuple(found)


def resected_lobes(resected: Iterable[str]) -> tuple[str, ...]:
    """Lobes in table order from lobes (RUL ...) and lungs (right, left for a pneumonectomy). Raises InputError."""
    given = [resected] if isinstance(resected, str) else list(resected)
    lobes: set[str] = set()
    for name in given:
        if name in LUNGS:
            lobes.update(LUNGS[name])
        elif name in SEGMENTS:
            lobes.add(name)
        else:
            raise InputError(
                Sentence(
                    "A resection is of lobes ({listed}) or of the right or left lung, not of {name}.", listed=", ".join(SEGMENTS), name=name
                )
            )
    if not lobes:
        raise InputError(Sentence("Choose the lobes that are to be resected."))
    if len(lobes) == len(SEGMENTS):
        raise InputError(Sentence("All five lobes are chosen; at least one must remain."))
    return tuple(name for name in SEGMENTS if name in lobes)


def perfusion_share(fraction_percent: Mapping[str, float], lobes: tuple[str, ...]) -> tuple[float | None, str]:
    """Percent of the lungs' perfusion in ``lobes``, for which whole lungs need only right and left; or None and why
    not.

    Raises InputError for a share that cannot be.
    """
    left_over, share = set(lobes), 0.0
    for side, members in LUNGS.items():
        # A whole lung's own share also holds what lies in no lobe of it.
        if set(members) <= left_over and side in fraction_percent:
            share += fraction_percent[side]
            left_over -= set(members)
    missing = [name for name in lobes if name in left_over and name not in fraction_percent]
    if missing:
        return None, Sentence("The perfusion of {missing} is not known; give a segmentation of the lobes.", missing=", ".join(missing))
    share += sum(fraction_percent[name] for name in left_over)
    if math.isnan(share):
        return None, Sentence("Too little of the lungs lies inside the map for the perfusion of what is to be resected.")
    if not -0.5 <= share <= 100.5:
        raise InputError(Sentence("The resected lobes hold {share:.0f} % of the perfusion, which cannot be.", share=share))
    return min(max(share, 0.0), 100.0), ""


def predict_postoperative(
    fev1_l: float,
    resected: Iterable[str],
    fraction_percent: Mapping[str, float] | None = None,
    *,
    predicted_fev1_l: float | None = None,
    obstructed: Mapping[str, int] | None = None,
    intervals: RegionIntervals | None = None,
) -> PostoperativeFunction:
    """FEV1 after the resection of lobes or of a lung, by both methods.

    Args:
        fev1_l: measured FEV1 before the operation, litres.
        resected: lobes, or "right" / "left" for a pneumonectomy.
        fraction_percent: region -> percent of the lungs' perfusion (:class:`region_counts.RegionCounts`).
        predicted_fev1_l: the reference FEV1 of a healthy person like the patient, litres; adds percent predicted.
        obstructed: lobe -> segments that do not ventilate now (tumour, atelectasis); they count in neither T nor b.
        intervals: of ``fraction_percent`` (``differential.DifferentialFunction.intervals``).

    Raises InputError for values that cannot be and for a resection that leaves nothing.
    """
    _check_litres(fev1_l, "FEV1")
    if predicted_fev1_l is not None:
        _check_litres(predicted_fev1_l, "predicted FEV1")
    lobes = resected_lobes(resected)
    counted = dict(SEGMENTS)
    for lobe, number in (obstructed or {}).items():
        if lobe not in SEGMENTS or not 0 <= number <= SEGMENTS[lobe]:
            raise InputError(
                Sentence(
                    "{lobe} cannot have {number} obstructed segments; it has {most}.", lobe=lobe, number=number, most=SEGMENTS.get(lobe, 0)
                )
            )
        counted[lobe] -= number
    functional = sum(counted.values())
    if functional == 0:
        raise InputError(Sentence("Every segment is called obstructed; there is no function to predict."))
    by_segments = fev1_l * (functional - sum(counted[name] for name in lobes)) / functional
    share, why_not = (
        perfusion_share(fraction_percent, lobes) if fraction_percent is not None else (None, Sentence("No perfusion map was given."))
    )
    by_perfusion = None if share is None else fev1_l * (1.0 - share / 100.0)

    def percent(value: float | None) -> float | None:
        return None if value is None or predicted_fev1_l is None else 100.0 * value / predicted_fev1_l

    return PostoperativeFunction(
        float(fev1_l),
        lobes,
        share,
        by_perfusion,
        by_segments,
        percent(by_perfusion),
        percent(by_segments),
        why_not,
        counted,
        percent(float(fev1_l)),
        None if intervals is None or share is None else share_interval(intervals, lobes, LUNGS, share),
    )


def _check_litres(value: float, name: str) -> None:
    if not math.isfinite(value) or value <= 0:
        raise InputError(Sentence("The {name} must be a positive number of litres, not {value:g}.", name=name, value=value))
    if value > LARGEST_FEV1_L:
        raise InputError(
            Sentence(
                "A {name} of {value:g} litres is more than anybody has; is it in millilitres?"
                if value >= 100
                else "A {name} of {value:g} litres is more than anybody has.",
                name=name,
                value=value,
            )
        )
