"""Blood flow through the arterial tree, before and after clots, and the obstruction scores read off the tree.

The tree is a network of resistances: every terminal has a conductance (its volume of working lung, weighted by
gravity), every branch a Poiseuille resistance. A clot of obstruction o (fraction of the lumen's area) lowers the
conductance of everything behind it to 1 - o of what it was, so the territory is hypoperfused in proportion to the
obstruction, and the flow it loses goes to the rest: cardiac output is held constant.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .tree import Tree
from .vasculature import SEGMENT_WEIGHTS, subtree_sum

#: Share of the pulmonary vascular resistance that the drawn arteries carry; most of the rest is capillaries and veins.
ARTERIAL_SHARE = 0.15
#: A terminal belongs to the true defects when at least this fraction of its inflow is obstructed; less does lower its
#: flow, but not by more than healthy lung varies.
DEFECT_OBSTRUCTION = 0.4


@dataclass(frozen=True)
class Flow:
    """``branch`` (n,) and ``terminal`` (t,): fractions of the cardiac output; ``resistance`` relative to the healthy
    tree."""

    branch: np.ndarray
    terminal: np.ndarray
    resistance: float


def branch_obstruction(tree: Tree, emboli) -> np.ndarray:
    """Return (n,) the obstruction of each branch; of several clots in one branch the open fractions multiply."""
    opened = np.ones(tree.branches)
    for embolus in emboli:
        for branch in embolus.blocked_branches:
            opened[branch] *= 1 - embolus.obstruction
    return 1 - opened


def terminal_obstruction(tree: Tree, obstruction: np.ndarray) -> np.ndarray:
    """Return (t,) the obstruction along the whole way from the trunk to each terminal."""
    opened = 1 - np.asarray(obstruction, float)
    for row in range(tree.branches):
        if tree.parent[row] >= 0:
            opened[row] *= opened[tree.parent[row]]
    return 1 - opened[tree.terminal_branch]


def solve(tree: Tree, conductance: np.ndarray, obstruction: np.ndarray | None = None) -> Flow:
    """Return the flow in every branch for terminal conductances (t,) and branch obstructions (n,) from 0 to 1."""
    obstruction = np.zeros(tree.branches) if obstruction is None else np.asarray(obstruction, float)
    poiseuille = tree.length() / np.square(np.square(np.maximum(tree.radius, 1e-3)))
    # scaled so that, with flow shared by volume, the arteries drop ARTERIAL_SHARE of the pressure
    shares = subtree_sum(tree, conductance) / max(float(conductance.sum()), 1e-12)
    dropped = float((poiseuille * shares**2).sum())
    scale = ARTERIAL_SHARE / (1 - ARTERIAL_SHARE) / max(dropped * float(conductance.sum()), 1e-12)
    resistance = poiseuille * scale
    total = np.zeros(tree.branches)
    total[tree.terminal_branch] += conductance
    for row in range(tree.branches - 1, -1, -1):
        g = total[row]
        g = g / (1 + g * resistance[row]) * (1 - obstruction[row])
        total[row] = g
        if tree.parent[row] >= 0:
            total[tree.parent[row]] += g
    flow = np.zeros(tree.branches)
    below = np.zeros(tree.branches)
    np.add.at(below, tree.parent[tree.parent >= 0], total[tree.parent >= 0])
    for row in range(tree.branches):
        up = tree.parent[row]
        if up < 0:
            flow[row] = 1.0 if total[row] > 0 else 0.0
        elif below[up] > 0:
            flow[row] = flow[up] * total[row] / below[up]
    root = total[tree.parent < 0].sum()
    return Flow(flow, flow[tree.terminal_branch], float(conductance.sum() / root) if root > 0 else float("inf"))


def scores(tree: Tree, emboli, volumes: np.ndarray) -> dict[str, float]:
    """Return obstruction scores computed from the tree and the clots.

    ``qanadli`` 0 to 40 (Qanadli 2001, doi 10.2214/ajr.176.6.1761415): ten segmental arteries a lung, each 0 open, 1
    partly,
    2 fully obstructed; a proximal clot scores all segmental arteries behind it; a subsegmental clot scores its
    segment 1.
    ``miller`` 0 to 34 (Miller 1971): obstruction up to 9 right and 7 left, plus reduced flow 0 to 3 in six zones.
    ``mastora`` 0 to 155 (Mastora 2003): 1 to 5 by obstructed quarter for 5
    mediastinal, 6
    lobar and 20 segmental arteries. ``qanadli_percent`` and ``mastora_percent`` are of the maximum;
    ``obstruction_percent``
    is the volume-weighted mean obstruction over the terminals.
    """
    own = branch_obstruction(tree, emboli)
    opened = np.array(1 - own)
    for row in range(tree.branches):
        if tree.parent[row] >= 0:
            opened[row] *= opened[tree.parent[row]]
    names = np.array(tree.names)
    at_terminal = 1 - opened[tree.terminal_branch]
    qanadli, mastora, right, left = 0.0, 0.0, 0, 0
    for row in np.where(names == "segmental")[0]:
        weight = SEGMENT_WEIGHTS[int(tree.segment[row])]
        blocked = 1 - opened[row]
        distal = at_terminal[tree.first[row] : tree.last[row]].max(initial=0)
        points = 2 if blocked >= 0.95 else 1 if max(blocked, distal) > 0.02 else 0
        qanadli += weight * points
        mastora += weight * _quarter(blocked)
        if max(blocked, distal) > 0.02:
            right, left = right + weight * (tree.lobe[row] <= 3), left + weight * (tree.lobe[row] > 3)
    for name in ("trunk", "main", "interlobar", "lobar"):
        rows = np.where(names == name)[0]
        # mediastinal: trunk, two main, right and left interlobar; lobar: the tree has five, Mastora counts six
        # (lingula)
        mastora += sum(_quarter(own[r]) for r in (rows[:2] if name == "interlobar" else rows))
    lost = subtree_sum(tree, at_terminal * volumes)
    zones = 0
    for lobe in range(1, 6):
        rows = np.where((tree.lobe == lobe) & (names == "lobar"))[0]
        share = lost[rows].sum() / max(float(subtree_sum(tree, volumes)[rows].sum()), 1e-9)
        zones += int(np.ceil(share * 3 - 0.05)) if share > 0.02 else 0
    miller = min(right, 9) + min(left, 7) + min(round(zones * 6 / 5), 18)
    return {
        "qanadli": float(qanadli),
        "qanadli_percent": 100 * qanadli / 40,
        "miller": float(miller),
        "mastora": float(mastora),
        "mastora_percent": 100 * mastora / 155,
        "obstruction_percent": 100 * float((at_terminal * volumes).sum() / volumes.sum()),
    }


def _quarter(obstruction: float) -> int:
    return 0 if obstruction <= 0.02 else 5 if obstruction >= 0.98 else int(min(4, 1 + obstruction // 0.25))
