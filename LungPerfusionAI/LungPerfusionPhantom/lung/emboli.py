"""Clots in chosen branches: where they lie, how much they block, and their shape inside the lumen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from LungPerfusionCore.numerics import steady

from .tree import Tree

LEVELS = ("saddle", "central", "lobar", "segmental", "subsegmental")
_BRANCHES = {
    "central": ("main", "interlobar"),
    "lobar": ("lobar", "basal"),
    "segmental": ("segmental",),
    "subsegmental": ("subsegmental", "peripheral"),
}

#: How many clots of each level a patient of each burden has (mean of a Poisson number, at least the second figure). The
#: spread of levels follows the distributions reported for CT-proven embolism (about a third central, a third lobar or
#: segmental; Qanadli index below 20 % low, above 40 to 50 % high).
BURDENS: dict[str, dict[str, tuple[float, int]]] = {
    "none": {},
    "low": {"segmental": (0.8, 0), "subsegmental": (1.6, 1)},
    "intermediate": {"lobar": (0.5, 0), "segmental": (1.6, 1), "subsegmental": (2.0, 0)},
    "high": {"central": (0.8, 1), "lobar": (0.9, 0), "segmental": (2.6, 1), "subsegmental": (2.0, 0)},
}
#: How often each burden is drawn.
BURDEN_SHARES = {"none": 0.3, "low": 0.25, "intermediate": 0.27, "high": 0.18}


@dataclass(frozen=True)
class Embolus:
    """One clot. ``branch`` is where it lies; ``blocked_branches`` are the branches whose entry it narrows (two for a
    saddle).

    ``obstruction`` is the blocked fraction of the lumen's area. Its shape is a few tubes, each points (m, 3) mm and
    radii (m,) mm.
    """

    branch: int
    blocked_branches: tuple[int, ...]
    level: str
    obstruction: float
    occlusive: bool
    chronic: bool
    tubes: tuple[tuple[np.ndarray, np.ndarray], ...]

    @property
    def volume_ml(self) -> float:
        total = 0.0
        for points, radii in self.tubes:
            r0, r1 = radii[:-1], radii[1:]
            total += float((np.linalg.norm(np.diff(points, axis=0), axis=1) * (r0**2 + r0 * r1 + r1**2)).sum())
        return np.pi / 3 * total / 1000


def draw_emboli(
    tree: Tree, rng: np.random.Generator, burden: str, *, chronic_share: float = 0.0, saddle: bool | None = None
) -> tuple[Embolus, ...]:
    """Draw the clots of one patient of the given burden (a key of ``BURDENS``); no clot lies behind a fully blocking
    one."""
    wanted = []
    for level, (mean, least) in BURDENS[burden].items():
        wanted += [level] * max(least, int(rng.poisson(mean)))
    if saddle or (saddle is None and burden == "high" and rng.random() < 0.2):
        wanted = ["saddle", *wanted]
    emboli: list[Embolus] = []
    closed = np.zeros(tree.terminals, bool)
    names = np.array(tree.names)
    for level in wanted:
        chronic = bool(rng.random() < chronic_share)
        if level == "saddle":
            emboli.append(_saddle(tree, rng, chronic))
            continue
        rows = np.where(np.isin(names, _BRANCHES[level]))[0]
        if level == "subsegmental":
            rows = rows[tree.radius[rows] > 1.1]
        open_rows = np.array([r for r in rows if not closed[tree.first[r] : tree.last[r]].any()])
        if not len(open_rows):
            continue
        # clots follow the flow: large and basal branches catch more of them
        weight = tree.radius[open_rows] ** 2 * np.where(np.isin(tree.lobe[open_rows], (3, 5)), 1.5, 1.0)
        row = int(rng.choice(open_rows, p=weight / weight.sum()))
        clot = _in_branch(tree, rng, row, level, chronic)
        emboli.append(clot)
        if clot.occlusive:
            closed[tree.first[row] : tree.last[row]] = True
    return tuple(emboli)


def _side(rng: np.random.Generator, axis: np.ndarray) -> np.ndarray:
    v = rng.normal(size=3)
    v -= steady.dot(v, axis) * axis
    return v / steady.length(v)


def _in_branch(tree: Tree, rng: np.random.Generator, row: int, level: str, chronic: bool) -> Embolus:
    occlusive = bool(rng.random() < {"central": 0.05, "lobar": 0.35, "segmental": 0.6, "subsegmental": 0.8}[level])
    low, high = (0.2, 0.6) if level == "central" else (0.3, 0.85)
    obstruction = float(rng.uniform(0.95, 1.0)) if occlusive else float(low + (high - low) * rng.beta(2, 2))
    start, end, radius = tree.start[row], tree.end[row], float(tree.radius[row])
    length = float(steady.length(end - start))
    axis = (end - start) / max(length, 1e-6)
    # a clot lodges at a branching: from some way into the branch to its end, often with tails into the daughters
    begin = rng.uniform(0.1, 0.5)
    narrow = np.sqrt(obstruction) * (1.06 if occlusive else 0.98)
    lean = _side(rng, axis) * radius * max(0.0, 1 - narrow) * rng.uniform(0.2, 1.0)
    t = np.linspace(begin, 1.0, 5)
    points = np.array([start + axis * length * v + lean for v in t])
    radii = radius * narrow * np.array([0.55, 0.95, 1.0, 1.0, 0.97]) * rng.uniform(0.93, 1.04, 5)
    tubes = [(points, radii)]
    for daughter in np.where(tree.parent == row)[0]:
        if rng.random() > (0.75 if occlusive else 0.4):
            continue
        run = float(rng.uniform(0.3, 0.9)) * (tree.end[daughter] - tree.start[daughter])
        r = float(tree.radius[daughter]) * narrow
        tubes.append(
            (
                np.array([points[-1], *(tree.start[daughter] + run * f for f in (0.1, 0.6, 1.0))]),
                np.array([min(r, radii[-1]), r, r * 0.9, r * 0.5]),
            )
        )
    return Embolus(row, (row,), level, obstruction, occlusive, chronic, tuple(tubes))


def _saddle(tree: Tree, rng: np.random.Generator, chronic: bool) -> Embolus:
    """A clot that rides on the bifurcation of the trunk and hangs into both main arteries."""
    names = np.array(tree.names)
    right, left = np.where(names == "main")[0][:2]
    obstruction = float(rng.uniform(0.2, 0.45))
    narrow = np.sqrt(obstruction)
    middle = tree.end[tree.parent[right]]
    points, radii = [], []
    for row, runs in ((right, (0.75, 0.5, 0.25)), (left, (0.25, 0.5, 0.75))):
        for run in runs:
            points.append(middle + (tree.end[row] - middle) * run + rng.normal(0, 1.0, 3))
            radii.append(float(tree.radius[row]) * narrow * (0.6 if run == 0.75 else 0.9))
    points.insert(3, middle)
    radii.insert(3, float(tree.radius[right]) * narrow * 0.9)
    return Embolus(
        int(tree.parent[right]),
        (int(right), int(left)),
        "saddle",
        obstruction,
        False,
        chronic,
        ((np.array(points), np.array(radii)),),
    )


def territory(tree: Tree, embolus: Embolus) -> np.ndarray:
    """Return the terminals behind a clot: exactly the union of those behind the branches it narrows."""
    return np.unique(np.concatenate([tree.behind(branch) for branch in embolus.blocked_branches]))
