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

from LungPerfusionCore.sentence import Sentence

from .candidate_score import CLOTS, MUCH_LOST, TREE, UNKNOWN, WEIGHTS, reasons, score

#: A higher threshold to find candidates at (``rules.parse_rule``), which sees partial obstructions: what is too much
#: can be dropped, what is above the threshold cannot be kept. Where much of the lung is lost: ``rules.PROPOSALS``.
PROPOSAL_RULE = "relative:0.7:percentile75"

#: Causes by which the defect mask is parted before components are formed (``candidate_parts``).
PLAIN, EMPHYSEMA, SHEET, EXPECTED = 1, 2, 3, 4


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
        cone_degrees, central_mm: see ``candidate_upstream``.
        keep_score: least score of a candidate to be kept.
        much_lost: where nothing is known of clots and at least this share of the undisturbed lung is lost, :func:`where_much_is_lost`
            replaces these rules (``candidate_lost``).
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
    central_mm: float = 15.0
    keep_score: float = 0.35
    much_lost: float = 0.25
    weights: Mapping[str, dict[str, float]] = field(default_factory=lambda: WEIGHTS)


def where_much_is_lost(rules: CandidateRules) -> CandidateRules:
    """The rules for a patient of whom much of the lung is lost: the best perfused lung tells what is expected, more of what is low for
    its place counts as lost, sheets may be pieces of it, and what is lost elsewhere speaks for a candidate."""
    weights = {**rules.weights, UNKNOWN: MUCH_LOST}
    return replace(rules, scale="best_perfused", expected_iodine=0.68, sheet_elsewhere=0.1, weights=weights)


@dataclass(frozen=True)
class Proposal:
    """``keep`` or not, the name of the rule or of the term that decided, its reason in words, and the score (NaN where
    a rule decided alone).
    """

    keep: bool
    rule: str
    reason: str
    score: float = float("nan")


def propose(candidate, rules: CandidateRules, clots: int | None, by_tree: bool) -> Proposal:
    """The proposal for a candidate (``candidates.Candidate``).

    ``clots``: how many are known, None where no embolus segment was given; ``by_tree``: arteries were given as well.
    """
    c = candidate
    alone = _alone(c, rules, clots)
    if alone is not None:
        return alone
    weights = rules.weights[UNKNOWN if clots is None else TREE if by_tree else CLOTS]
    value = score(c, weights)
    keep = value >= rules.keep_score
    term, words = reasons(c, weights, keep)
    if c.cause == EMPHYSEMA and not keep:
        term = "emphysema"
        words = Sentence("emphysema: tissue {share:.0f} % of normal, and iodine reduced in proportion to it", share=100 * c.density)
    return Proposal(keep, term.replace(" ", "_"), words, value)


def _alone(c, rules: CandidateRules, clots: int | None) -> Proposal | None:
    """What one rule decides."""
    if c.specks:
        return Proposal(False, "specks", Sentence("{n} small islands below {ml:g} ml each, within noise", n=c.pieces, ml=rules.specks_ml))
    if clots == 0:
        return Proposal(False, "no_clot", Sentence("no embolus was found in this patient"))
    if clots is not None and c.upstream >= rules.upstream_share:
        return None
    if c.cause == SHEET and (clots is not None or c.elsewhere < rules.sheet_elsewhere):
        return Proposal(False, "sheet", Sentence("thin sheet along pleura, fissure or vessels, under {mm:g} mm", mm=2 * rules.sheet_mm))
    if c.consolidation >= rules.consolidation:
        return Proposal(
            False, "consolidation", Sentence("{share:.0f} % dense lung: consolidation or atelectasis", share=100 * c.consolidation)
        )
    return None
