"""Keep or drop: what is proposed for a candidate defect, and why, in words.

The criteria are those that readers of dual-energy CT apply by hand: keep wedge-shaped, peripheral areas that fit a
clot, drop what is not wedge-shaped, lies along pleura or fissures, sits in the streaks of dense contrast or in moving
lung, is emphysema or consolidation, or has no clot upstream on the CT angiogram. The first rule that applies decides;
every limit has a name and can be set. There is no probability: none was calibrated on patients.

On 100 simulated patients with every distractor on (``Testing/benchmarks/defect_candidates.py``, seeds 0 to 99; limits
tuned on others) the default threshold with proposals untouched has a median absolute error of 0.7 percentage points
with clots and arteries given, 1.3 with clots, 4.4 with neither; the best automatic rule 9.0. The 36 patients without
a clot are right as soon as that is known; among the 64 with clots the medians are 3.3, 4.4 and 9.3. What fools the
proposals: a clot that narrows a main artery leaves iodine near normal in a lung that counts as defect, and makes all
of that lung "downstream", so that streaks and emphysema in it are kept.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

#: A higher threshold to find candidates at (``rules.parse_rule``), which sees partial obstructions: what is too much
#: can be dropped, what is above the threshold cannot be kept. With clots and arteries given it lowers the mean error
#: (4.2 against 5.4 points in 100 simulated patients) and the bias (-3.0 against -4.7), not the median (1.1 against
#: 0.7).
PROPOSAL_RULE = "relative:0.7:percentile75"

#: Causes by which the defect mask is parted before components are formed (``candidate_parts``).
PLAIN, EMPHYSEMA, SHEET = 1, 2, 3


@dataclass(frozen=True)
class CandidateRules:
    """Limits of the proposals. Lengths mm, volumes ml, shares 0 to 1; iodine relative to the lung's 75th percentile
    ("normal").

    Attributes:
        block_mm: resolution at which candidates are told apart; the map's own smoothing is 3 mm.
        specks_ml: smaller candidates share one row.
        sheet_mm: what no ball of this radius fits into is a sheet along pleura or fissure; a wedge's rim stays with it.
        emphysema_density: tissue relative to the lung's median below which a block may be emphysema ...
        emphysema_iodine: ... if its iodine per tissue is at least this share of normal: little blood for little lung.
        deep_iodine, deep_share: a defect is mostly deep: at least this share of it below ``deep_iodine`` of normal.
        least_density: candidates with less tissue than this on average are emphysema, if no clot lies upstream.
        consolidation: share of dense lung (above -300 HU) from which a candidate is consolidation or atelectasis.
        dense_hu: block mean from which contrast throws streaks.
        streak: expected streak strength (1: 1000 HU at no distance) from which a candidate is beam hardening.
        moving_mm, moving_share: a candidate most of which lies this near to heart or diaphragm is motion.
        upstream_share: share of a candidate that must lie downstream of a clot, by the arteries.
        certain_share: the same where it is a sheet, emphysema or consolidation, or where only the cone tells.
        divide_ml, divide_share: candidates at least this large of which a share between these lies downstream are
            divided along the border of the clot's territory; ``cone_divide_share`` where only the cone tells.
        cone_degrees, central_mm: see ``candidate_upstream``.
        cone_share, cone_deep_share, clot_gap_mm: where the arteries do not say so, a candidate is kept as well if this
            share of it lies in a clot's cone, it is deep, and begins within this distance of a clot.
        wedge: least wedge index (see ``candidates.Candidate``) of a candidate to be kept without a known clot.
    """

    block_mm: float = 3.0
    specks_ml: float = 1.0
    sheet_mm: float = 6.0
    emphysema_density: float = 0.75
    emphysema_iodine: float = 0.4
    deep_iodine: float = 0.3
    deep_share: float = 0.8
    least_density: float = 0.68
    consolidation: float = 0.3
    dense_hu: float = 600.0
    streak: float = 0.5
    moving_mm: float = 8.0
    moving_share: float = 0.7
    upstream_share: float = 0.4
    certain_share: float = 0.4
    divide_ml: float = 20.0
    divide_share: tuple[float, float] = (0.1, 0.6)
    cone_divide_share: tuple[float, float] = (0.05, 0.95)
    cone_degrees: float = 90.0
    central_mm: float = 15.0
    cone_share: float = 0.6
    cone_deep_share: float = 0.7
    clot_gap_mm: float = 15.0
    wedge: float = -0.5


@dataclass(frozen=True)
class Proposal:
    """``keep`` or not, the name of the rule that decided, and its reason in words."""

    keep: bool
    rule: str
    reason: str


def propose(candidate, rules: CandidateRules, clots: int | None, by_tree: bool) -> Proposal:
    """The proposal for a candidate (``candidates.Candidate``).

    ``clots``: how many are known, None where no embolus segment was given; ``by_tree``: arteries were given as well.
    """
    c = candidate
    if c.specks:
        return Proposal(False, "specks", f"{c.pieces} specks below {rules.specks_ml:g} ml each, within noise")
    if clots is not None:
        return _with_clots(c, rules, clots, by_tree)
    return _without_clots(c, rules)


def _artefact(c, rules: CandidateRules) -> Proposal | None:
    """What a candidate is by the way it was parted, or by the CT."""
    if c.cause == SHEET:
        return Proposal(False, "sheet", f"thin sheet along pleura, fissure or vessels, under {2 * rules.sheet_mm:g} mm")
    if c.cause == EMPHYSEMA:
        tissue = f"tissue {_percent(c.density)} of normal"
        return Proposal(False, "emphysema", f"emphysema: {tissue}, and iodine reduced in proportion to it")
    if c.consolidation >= rules.consolidation:
        dense = _percent(c.consolidation)
        return Proposal(False, "consolidation", f"{dense} dense lung: consolidation or atelectasis")
    return None


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _deep(c, rules: CandidateRules) -> str:
    return f"{_percent(c.deep_share)} of it is below {_percent(rules.deep_iodine)} of normal iodine"


def _with_clots(c, rules: CandidateRules, clots: int, by_tree: bool) -> Proposal:
    if clots == 0:
        return Proposal(False, "no_clot", "no clot was found in this patient")
    share = f"{_percent(c.upstream)} of it lies downstream of a clot"
    along = ", along the arteries" if by_tree else f" {c.clot_gap:.0f} mm from it, away from the hilum"
    artefact = _artefact(c, rules)
    if c.upstream >= (rules.upstream_share if artefact is None and by_tree else rules.certain_share):
        return Proposal(True, "clot_upstream", share + along)
    if artefact is not None:
        return artefact
    if c.cone < rules.cone_share:
        return Proposal(False, "no_clot_upstream", f"no clot upstream ({share})")
    if c.deep_share < rules.cone_deep_share:
        return Proposal(False, "shallow", f"lies beyond a clot, but only {_deep(c, rules)}")
    if c.clot_gap > rules.clot_gap_mm:
        return Proposal(False, "clot_far", f"lies beyond a clot, but begins {c.clot_gap:.0f} mm away from it")
    opens = f"{_percent(c.cone)} of it opens away from a clot {c.clot_gap:.0f} mm from it"
    return Proposal(True, "clot_cone", f"{opens}, and {_deep(c, rules)}")


def _without_clots(c, rules: CandidateRules) -> Proposal:
    artefact = _artefact(c, rules)
    if artefact is not None:
        return artefact
    if c.streak >= rules.streak:
        return Proposal(False, "beam_hardening", f"in the streaks of dense contrast {c.dense_mm:.0f} mm away")
    if math.isfinite(c.density) and c.density < rules.least_density:
        return Proposal(False, "emphysema", f"emphysema: tissue {_percent(c.density)} of normal")
    if c.moving_share >= rules.moving_share:
        near = f"{_percent(c.moving_share)} of it within {rules.moving_mm:g} mm of heart or diaphragm"
        return Proposal(False, "motion", f"{near}, which move")
    if c.deep_share < rules.deep_share:
        return Proposal(False, "shallow", f"only {_deep(c, rules)}")
    if c.wedge < rules.wedge:
        return Proposal(False, "no_wedge", f"wider towards the hilum than towards the pleura (index {c.wedge:+.2f})")
    place = f"wedge index {c.wedge:+.2f}, {c.pleura_mm:.0f} mm from the pleura"
    return Proposal(True, "deep", f"{_deep(c, rules)}; {place}")
