"""Keep or drop: what is proposed for a candidate defect, and why, in words.

The criteria are those that readers of dual-energy CT apply by hand: keep what holds far less iodine than is expected at
its place and lies downstream of a clot, drop what lies along pleura or fissures, sits in the streaks of dense contrast,
is emphysema, consolidation, or as thin in iodine as its height and depth explain. A few rules decide alone (specks,
thin sheets, dense lung, a patient without any clot); everything else is weighed (``candidate_score``). Every limit and
every weight has a name and can be set. What it achieves on simulated patients, and what fools it, is in measured.md and
limits.md of Resources/Documentation and reprinted by ``Testing/benchmarks/defect_candidates.py``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from LungPerfusionCore.arteries.place import LOBAR_MM, MAIN_MM
from LungPerfusionCore.sentence import Sentence

from .candidate_score import CLOTS, MUCH_LOST, TREE, UNKNOWN, WEIGHTS, reasons, score

#: A higher threshold to find candidates at (``rules.parse_rule``), which sees partial obstructions: what is too much
#: can be dropped, what is above the threshold cannot be kept. Where much of the lung is lost: ``rules.PROPOSALS``.
PROPOSAL_RULE = "relative:0.7:percentile75"

#: Causes by which the defect mask is parted before components are formed (``candidate_parts``).
#: LOST: what a network takes for lost (``candidate_network``), from this probability on.
PLAIN, EMPHYSEMA, SHEET, EXPECTED, LOST = 1, 2, 3, 4, 5
LIKELY = 0.4


@dataclass(frozen=True)
class CandidateRules:
    """Limits of the proposals. Lengths mm, volumes ml, shares 0 to 1; iodine relative to what is expected at its place
    (``candidate_expected``).

    Attributes:
        scale: from which lung the expected iodine's scale comes (``candidate_expected``).
        block_mm: resolution at which candidates are told apart; the map's own smoothing is 3 mm.
        specks_ml: smaller candidates share one row.
        sheet_mm: what no ball of this radius fits into is a sheet along pleura or fissure; a wedge's rim stays with it.
        sheet_elsewhere: where at least this share of the undisturbed lung is lost elsewhere, a sheet is weighed like everything: it may
            be a piece of what is lost.
        expected_iodine: blocks with at least this share of the expected iodine, averaged over ``relative_mm``, are low
            for their place, tissue or height, not for want of blood; they are parted from the rest ...
        emphysema_density: ... and are emphysema where tissue is below this share of the lung's median.
        deep_iodine: share of the expected iodine below which lung is all but empty.
        consolidation: share of dense lung (above -300 HU) from which a candidate is consolidation or atelectasis.
        dense_hu: block mean from which contrast throws streaks.
        moving_mm: lung this near to heart or diaphragm moves (``moving_share``).
        upstream_share: share of a candidate downstream of a clot from which sheets and dense lung are weighed as well.
        divide_ml, divide_share: candidates at least this large of which a share between these lies downstream are
            divided along the border of the clot's territory; ``cone_divide_share`` where only the cone tells.
        cone_degrees, main_mm, lobar_mm: see ``candidate_cones``.
        keep_score: least score of a candidate to be kept.
        much_lost: where at least this share of the undisturbed lung is lost, and it is not known that there are no clots,
            :func:`where_much_is_lost` replaces these rules (``candidate_lost``).
        weights: see ``candidate_score``.
    """

    scale: str = "percentile75"
    block_mm: float = 3.0
    specks_ml: float = 1.0
    sheet_mm: float = 6.0
    sheet_elsewhere: float = math.inf
    expected_iodine: float = 0.55
    relative_mm: float = 4.0
    emphysema_density: float = 0.75
    deep_iodine: float = 0.3
    consolidation: float = 0.3
    dense_hu: float = 600.0
    moving_mm: float = 8.0
    upstream_share: float = 0.4
    divide_ml: float = 20.0
    divide_share: tuple[float, float] = (0.1, 0.6)
    cone_divide_share: tuple[float, float] = (0.05, 0.95)
    cone_degrees: float = 90.0
    main_mm: float = MAIN_MM
    lobar_mm: float = LOBAR_MM
    keep_score: float = 0.35
    much_lost: float = 0.25
    weights: Mapping[str, dict[str, float]] = field(default_factory=lambda: WEIGHTS)


def where_much_is_lost(rules: CandidateRules) -> CandidateRules:
    """The rules for a patient of whom much of the lung is lost: the best perfused lung tells what is expected, more of what is low for
    its place counts as lost, sheets may be pieces of it, and what is lost elsewhere speaks for a candidate."""
    return replace(rules, scale="best_perfused", expected_iodine=0.68, sheet_elsewhere=0.1, weights=MUCH_LOST)


@dataclass(frozen=True)
class Proposal:
    """``keep`` or not, the name of the rule or of the term that decided, its reason in words, and the score (NaN where
    a rule decided alone).
    """

    keep: bool
    rule: str
    reason: str
    score: float = float("nan")


@dataclass(frozen=True)
class ClotsKnown:
    """``number``: of emboli, None where nothing is known of any; ``found_share``: of all there are, how many they are expected to be
    (``candidate_emboli``); ``by_tree``: arteries were given as well."""

    number: int | None = None
    found_share: float = 0.0
    by_tree: bool = False

    @property
    def complete(self) -> bool:
        """Whether there are no others."""
        return self.number is not None and self.found_share >= 1.0

    @property
    def none(self) -> bool:
        """Whether it is known that there is no clot."""
        return self.complete and self.number == 0


def propose(candidate, rules: CandidateRules, known: ClotsKnown) -> Proposal:
    """The proposal for a candidate (``candidates.Candidate``).

    Where emboli are only probable, its score is the mean of two, by the probability p that one lies upstream: that of a candidate with
    these emboli upstream, and, with 1 - p, that of one of whose emboli nothing is known; of a list that holds a share s of all emboli, s of
    the latter is that of one without an embolus upstream.
    """
    c = candidate
    judged = math.isfinite(c.likely)
    alone = _alone(c, rules, known, judged)
    if alone is not None:
        return alone
    cases = _cases(c, rules, known)
    value = _as_score(c.likely, rules) if judged else sum(share * score(each, weights) for share, each, weights in cases)
    keep = value >= rules.keep_score
    # what speaks loudest for the decision gives the reason
    _share, told, weights = max(cases, key=lambda case: case[0] * (score(case[1], case[2]) if keep else 1 - score(case[1], case[2])))
    term, words = reasons(told, weights, keep)
    sure = _probability(c, known)
    if 0 < sure < 1 and weights is not rules.weights[UNKNOWN]:
        words = Sentence("{reason} (an embolus of a model, probability {probability:.0f} %)", reason=words, probability=100 * sure)
    if judged:
        said = Sentence("{likely:.0f} % likely lost to the network: {reason}", likely=100 * c.likely, reason=words)
        return Proposal(keep, term.replace(" ", "_"), said, value)
    if c.cause == EMPHYSEMA and not keep:
        term = "emphysema"
        words = Sentence("emphysema: tissue {share:.0f} % of normal, and iodine reduced in proportion to it", share=100 * c.density)
    return Proposal(keep, term.replace(" ", "_"), words, value)


def _as_score(likely: float, rules: CandidateRules) -> float:
    """A network's probability on the scale of the scores: :data:`LIKELY` is ``keep_score``, so that one limit serves both."""
    at_limit = min(max(rules.keep_score, 1e-6), 1 - 1e-6)
    odds = at_limit / (1 - at_limit) * (1 - LIKELY) / LIKELY
    return likely * odds / (likely * odds + 1 - likely) if likely < 1 else 1.0


def _probability(c, known: ClotsKnown) -> float:
    """That an embolus lies upstream of what is downstream of any that is listed; 0 where nothing is."""
    return c.upstream / c.reached if known.number and c.reached > 0 else 0.0


def _cases(c, rules: CandidateRules, known: ClotsKnown) -> list[tuple[float, Any, dict[str, float]]]:
    """(probability, the candidate as it then is, weights of what is then known), of positive probability, which add up to 1."""
    if known.number is None:
        return [(1.0, c, rules.weights[UNKNOWN])]
    weights = rules.weights[TREE if known.by_tree else CLOTS]
    sure = _probability(c, known)
    certain = replace(c, upstream=c.reached, cone=min(c.cone / sure, 1.0)) if sure > 0 else c
    without = replace(c, upstream=0.0, cone=0.0) if sure > 0 else c
    cases = [
        (sure, certain, weights),
        ((1 - sure) * known.found_share, without, weights),
        ((1 - sure) * (1 - known.found_share), c, rules.weights[UNKNOWN]),
    ]
    return [case for case in cases if case[0] > 0]


def _alone(c, rules: CandidateRules, known: ClotsKnown, judged: bool) -> Proposal | None:
    """What one rule decides; of what a network ``judged``, only specks and what needs an embolus."""
    if c.specks:
        return Proposal(False, "specks", Sentence("{n} small islands below {ml:g} ml each, within noise", n=c.pieces, ml=rules.specks_ml))
    if known.none:
        return Proposal(False, "no_clot", Sentence("no embolus was found in this patient"))
    if judged or (known.number is not None and c.upstream >= rules.upstream_share):
        return None
    if c.cause == SHEET and (known.complete or c.elsewhere < rules.sheet_elsewhere):
        return Proposal(False, "sheet", Sentence("thin sheet along pleura, fissure or vessels, under {mm:g} mm", mm=2 * rules.sheet_mm))
    if c.consolidation >= rules.consolidation:
        return Proposal(
            False, "consolidation", Sentence("{share:.0f} % dense lung: consolidation or atelectasis", share=100 * c.consolidation)
        )
    return None
