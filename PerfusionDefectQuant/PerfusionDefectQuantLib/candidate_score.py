"""The score of a candidate defect: a short sum whose largest terms are its reason in words.

score = 1 / (1 + exp(-(intercept + sum of weight x term))). Every term has a meaning and, but for the pleura's, a
direction that was fixed before the fit (iodine far below what is expected there can only speak for a defect, the
streaks of dense contrast only against it). Weights: logistic regression with those signs as bounds on SIMULATED
patients with every distractor on (``Testing/benchmarks/fit_proposals.py``): 50 patients (seeds 1000 to 1049), one set for each state of
knowledge, before the lobe share and the losses elsewhere were terms; and ``MUCH_LOST`` with the rules of
``candidate_rules.where_much_is_lost`` at the threshold ``rules.PROPOSALS``: nothing known, on 36 patients (seeds 0 to 19 and 2000 to
2015); clots and arteries given, on the 32 of seeds 2000 to 2155 of whom much was found lost; the intercepts moved so that the best limit
of the cross-validation (0.3, and 0.4 with clots) is ``keep_score``. A weight of 0 means that the term added nothing there or was not among
those fitted. Nothing was fitted or calibrated on patients, so the score ranks; it is no probability of embolism.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from LungPerfusionCore.numerics import steady
from LungPerfusionCore.sentence import Sentence, in_turn

from .candidate_emboli import CLOT_MM

ELSEWHERE_FULL = 0.3  # share of the lung elsewhere from which it speaks no louder
MOST_WORDS, LEAST_SHARE = 2, 0.3
FILLED = 0.9  # of its vessel, from which an embolus is not said to leave some of it open


@dataclass(frozen=True)
class Term:
    """``value`` of a candidate, about 0 to 1; ``direction`` +1 can only speak for a defect, -1 only against, 0 either.
    ``typical``: its mean over simulated candidates, from which words are chosen. ``labels``: in two or three words, where
    it speaks for and where against; ``words`` say it of a candidate.
    """

    direction: int
    typical: float
    labels: tuple[str, str]
    words: Callable[[Any], Sentence]
    value: Callable[[Any], float]


def percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _between(value: float, low: float, high: float, unknown: float) -> float:
    return min(max(value, low), high) if math.isfinite(value) else unknown


def _wedge(c) -> Sentence:
    if c.wedge >= 0:
        return Sentence("opens towards the pleura (wedge index {index:+.2f})", index=c.wedge)
    return Sentence("opens towards the hilum (wedge index {index:+.2f})", index=c.wedge)


def _contrast(c) -> Sentence:
    if not math.isfinite(c.contrast):
        return Sentence("no lung around it to compare with")
    return Sentence("{share:.0f} % less iodine than the lung around it", share=100 * max(c.contrast, 0.0))


def _streaks(c) -> Sentence:
    if c.streak > 0.15:
        return Sentence("in the streaks of dense contrast {mm:.0f} mm away", mm=c.dense_mm)
    return Sentence("away from streaks")


def _upstream(c) -> Sentence:
    if c.upstream >= 0.005 and c.obstructed < FILLED * c.reached:
        filled = 100 * c.obstructed / c.reached
        return Sentence(
            "{share:.0f} % of it lies downstream of an embolus that fills {filled:.0f} % of its vessel",
            share=100 * c.upstream,
            filled=filled,
        )
    if c.upstream >= 0.005:
        return Sentence("{share:.0f} % of it lies downstream of an embolus", share=100 * c.upstream)
    return Sentence("no embolus upstream")


def _cone(c) -> Sentence:
    if c.cone >= 0.005:
        return Sentence("{share:.0f} % of it opens away from an embolus", share=100 * c.cone)
    return Sentence("not beyond any embolus")


def _explained(c) -> Sentence:
    if c.explained:
        return Sentence("its tissue, height and depth explain so little iodine")
    return Sentence("its tissue, height and depth do not explain so little iodine")


TERMS: dict[str, Term] = {
    "iodine": Term(
        +1,
        0.44,
        ("little iodine", "enough iodine"),
        lambda c: Sentence("{share:.0f} % of the iodine expected there", share=100 * max(c.relative, 0.0)),
        lambda c: 1.0 - _between(c.relative, 0.0, 1.0, 1.0),
    ),
    "deep": Term(
        +1,
        0.18,
        ("deep", "shallow"),
        lambda c: Sentence("{share:.0f} % of it is almost without iodine", share=100 * c.deep_share),
        lambda c: c.deep_share,
    ),
    "contrast": Term(+1, 0.43, ("contrast", "little contrast"), _contrast, lambda c: _between(c.contrast, 0.0, 1.0, 0.0)),
    "wedge": Term(+1, 0.06, ("wedge", "no wedge"), _wedge, lambda c: _between(c.wedge, -0.5, 0.75, 0.0)),
    "pleura": Term(
        0,
        0.67,
        ("off the pleura", "along the pleura"),
        lambda c: Sentence("{share:.0f} % of its outer half lies under the pleura", share=100 * c.pleural_base),
        lambda c: c.pleural_base,
    ),
    "streaks": Term(-1, 0.23, ("no streaks", "streaks"), _streaks, lambda c: min(c.streak, 1.0)),
    "thin tissue": Term(
        -1,
        0.2,
        ("normal tissue", "thin tissue"),
        lambda c: Sentence("tissue {share:.0f} % of normal", share=100 * c.density),
        lambda c: _between(1.0 - c.density, 0.0, 0.6, 0.0),
    ),
    "explained": Term(
        -1,
        0.63,
        ("unexplained", "explained"),
        _explained,
        lambda c: float(c.explained),
    ),
    "extent": Term(
        +1,
        0.06,
        ("much of its lobe", "little of its lobe"),
        lambda c: Sentence("takes {share:.0f} % of its lobe", share=100 * c.extent),
        lambda c: _between(c.extent, 0.0, 1.0, 0.0),
    ),
    "elsewhere": Term(
        +1,
        0.1,
        ("lost elsewhere too", "intact elsewhere"),
        lambda c: Sentence("{share:.0f} % of the lung that nothing disturbs is lost elsewhere", share=100 * c.elsewhere),
        lambda c: _between(c.elsewhere / ELSEWHERE_FULL, 0.0, 1.0, 0.0),
    ),
    "clot near": Term(
        +1,
        0.22,
        ("clot near", "clot far"),
        lambda c: Sentence("begins {mm:.0f} mm from an embolus", mm=c.clot_gap),
        lambda c: float(steady.exp(-c.clot_gap / CLOT_MM)),
    ),
    "clot upstream": Term(+1, 0.25, ("clot upstream", "no clot"), _upstream, lambda c: _between(c.upstream, 0.0, 1.0, 0.0)),
    "clot cone": Term(
        +1,
        0.29,
        ("downstream", "not downstream"),
        _cone,
        lambda c: _between(c.cone, 0.0, 1.0, 0.0),
    ),
}

#: What is known -> intercept and weights of the terms in use.
UNKNOWN, CLOTS, TREE = "nothing of clots", "clots", "clots and arteries"
WEIGHTS: dict[str, dict[str, float]] = {
    UNKNOWN: {
        "intercept": -1.23,
        "iodine": 3.56,
        "deep": 0.69,
        "contrast": 0.99,
        "wedge": 0.0,
        "pleura": -2.25,
        "streaks": -5.95,
        "thin tissue": -1.93,
        "explained": 0.0,
        "extent": 0.0,
        "elsewhere": 0.0,
    },
    CLOTS: {
        "intercept": -1.48,
        "iodine": 2.61,
        "deep": 0.0,
        "contrast": 0.0,
        "wedge": 0.05,
        "pleura": -1.95,
        "streaks": -4.91,
        "thin tissue": -0.97,
        "explained": -1.02,
        "extent": 0.0,
        "elsewhere": 0.0,
        "clot near": 2.05,
        "clot upstream": 2.21,
    },
    TREE: {
        "intercept": -5.88,
        "iodine": 3.61,
        "deep": 0.49,
        "contrast": 0.03,
        "wedge": 0.0,
        "pleura": -0.18,
        "streaks": -4.96,
        "thin tissue": 0.0,
        "explained": 0.0,
        "extent": 0.0,
        "elsewhere": 0.0,
        "clot near": 2.13,
        "clot upstream": 2.65,
        "clot cone": 2.69,
    },
}

#: The same in a patient of whom much of the lung is lost (``candidate_rules.where_much_is_lost``).
MUCH_LOST: dict[str, dict[str, float]] = {
    UNKNOWN: {
        "intercept": -4.23,
        "iodine": 2.35,
        "deep": 2.67,
        "contrast": 1.69,
        "wedge": 0.0,
        "pleura": -0.85,
        "streaks": -3.56,
        "thin tissue": -1.84,
        "explained": -0.51,
        "extent": 2.85,
        "elsewhere": 2.8,
    },
    CLOTS: {
        "intercept": 0.1,
        "iodine": 0.0,
        "deep": 2.82,
        "contrast": 0.0,
        "wedge": 0.0,
        "pleura": -1.85,
        "streaks": -2.26,
        "thin tissue": -1.6,
        "explained": -0.39,
        "extent": 1.55,
        "elsewhere": 0.0,
        "clot near": 0.83,
        "clot upstream": 0.81,
    },
    TREE: {
        "intercept": -4.24,
        "iodine": 2.48,
        "deep": 2.03,
        "contrast": 0.22,
        "wedge": 0.0,
        "pleura": 0.21,
        "streaks": -3.06,
        "thin tissue": -2.0,
        "explained": 0.0,
        "extent": 1.77,
        "elsewhere": 0.0,
        "clot near": 1.34,
        "clot upstream": 2.08,
        "clot cone": 0.92,
    },
}


def terms_for(known: str) -> tuple[str, ...]:
    """The terms that a state of knowledge has."""
    more = {UNKNOWN: (), CLOTS: ("clot near", "clot upstream"), TREE: ("clot near", "clot upstream", "clot cone")}
    return tuple(name for name in TERMS if not name.startswith("clot")) + more[known]


def score(candidate, weights: dict[str, float]) -> float:
    """0 to 1 for a candidate (``candidates.Candidate``)."""
    total = weights["intercept"]
    total += sum(weight * TERMS[name].value(candidate) for name, weight in weights.items() if name != "intercept")
    return float(1.0 / (1.0 + steady.exp(-total)))


def reasons(candidate, weights: dict[str, float], keep: bool) -> tuple[str, str]:
    """The label of the term that speaks loudest for the decision, and the reason in words: what speaks for it, then what
    speaks against it. A term speaks by how far it moves the score from that of a typical candidate.
    """
    pull = {
        name: weight * (TERMS[name].value(candidate) - TERMS[name].typical)
        for name, weight in weights.items()
        if name != "intercept" and weight
    }
    if not pull:
        return "undecided", Sentence("nothing is weighed")
    ordered = sorted(pull, key=lambda name: -pull[name] if keep else pull[name])
    sign = 1.0 if keep else -1.0
    # that an artefact is absent is no reason for a defect, so such a term does not speak for one
    heard = [name for name in ordered if TERMS[name].direction >= 0 or pull[name] < 0] or ordered
    spoken = [name for name in heard if sign * pull[name] >= LEAST_SHARE][:MOST_WORDS] or heard[:1]
    words = in_turn([TERMS[name].words(candidate) for name in spoken])
    if heard[-1] not in spoken and sign * pull[heard[-1]] <= -LEAST_SHARE:
        words = Sentence("{first}; though {second}", first=words, second=TERMS[heard[-1]].words(candidate))
    return TERMS[spoken[0]].labels[0 if keep else 1], words
