"""One simulated patient at two times: some clots gone, one new, another breath, another position, another dose.

What became of every clot is known (``Fate``), and so is where each point of the lung went (``Movement``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.run.provenance import ResultRecord

from ..shapes import stream
from .circulation import Circulation
from .disease import Switches
from .emboli import Embolus, draw_emboli
from .flow import branch_obstruction, solve, terminal_obstruction
from .movement import Movement
from .patient import Patient, circulate, make_patient
from .perfusion import planning_voxels
from .tree import Tree
from .writing import patient_record

RESOLVED, SMALLER, PERSISTING, NEW = "resolved", "smaller", "persisting", "new"
NO_DISTRACTORS = Switches(0.0, 0.0, 0.0, 0.0, 0.6, 0.0)
_SHRUNK = 0.65  # of a dissolving clot's radius
_TRIES = 40


@dataclass(frozen=True)
class Fate:
    """What became of a clot: its number (from 1) in the first and in the second scan, 0 where it is not there."""

    fate: str
    before: int
    after: int


@dataclass(frozen=True)
class Pair:
    """Both scans, made of one anatomy, and what became of every clot."""

    before: Patient
    after: Patient
    fates: tuple[Fate, ...]

    @property
    def movement(self) -> Movement:
        movement = self.after.circulation.movement
        assert movement is not None
        return movement


def make_pair(
    seed: int,
    size: str = "small",
    *,
    modalities: tuple[tuple[str, ...], tuple[str, ...]] = (("ct", "iodine"), ("ct", "iodine")),
    workers: int = 1,
    progress: Progress = silent,
) -> Pair:
    """Return one patient at two times; the same arguments give the same arrays. ``modalities``: of the first and of the second scan."""
    first = first_scan(seed)
    second, fates = second_scan(first)
    before = make_patient(seed, size, circulation=first, modalities=modalities[0], workers=workers, progress=part(progress, 0, 0.5))
    after = make_patient(seed, size, circulation=second, modalities=modalities[1], workers=workers, progress=part(progress, 0.5, 1))
    known = {"fates": [vars(fate) for fate in fates], "movement": second.movement.parameters() if second.movement else {}}
    for patient, when in ((before, "before"), (after, "after")):
        patient.truth["follow_up"] = {"scan": when, **known}
    return Pair(before, after, fates)


def pair_record(pair: Pair) -> ResultRecord:
    """What ``result.json`` says of a folder with the folders ``before`` and ``after``."""
    record = patient_record(pair.after)
    rows = [
        Measurement("whole", f"{m.quantity}_{when}", m.value, m.unit)
        for when, patient in (("before", pair.before), ("after", pair.after))
        for m in patient_record(patient).measurements
        if m.region == "whole"
    ]
    record.measurements[:] = rows
    record.parameters |= {"follow_up": pair.after.truth["follow_up"]}
    record.outputs.clear()
    record.outputs.update(before="before", after="after")
    return record


def first_scan(seed: int) -> Circulation:
    """A patient with three to five clots in segmental and subsegmental arteries, none behind another."""
    bare = circulate(seed, burden="none", chronic_share=0.0, switches=NO_DISTRACTORS)
    tree, chosen = bare.arteries, []
    rng = stream(seed, "first scan")
    for _ in range(_TRIES):
        for clot in draw_emboli(tree, rng, "high", saddle=False):
            apart = not any(_related(tree, clot, other) for other in chosen)
            if clot.level in ("segmental", "subsegmental") and apart and clot.obstruction >= 0.7 and len(chosen) < 5:
                chosen.append(clot)
        if len(chosen) >= 3:
            break
    return _with_emboli(bare, tuple(chosen))


def second_scan(first: Circulation) -> tuple[Circulation, tuple[Fate, ...]]:
    """The same patient some weeks later, and what became of every clot."""
    emboli, fates = later_emboli(first)
    return replace(_with_emboli(first, emboli), scan=1, movement=Movement.draw(first.anatomy, first.seed)), fates


def _with_emboli(c: Circulation, emboli: tuple[Embolus, ...]) -> Circulation:
    tree = c.arteries
    own = branch_obstruction(tree, emboli)
    voxels = planning_voxels(c.anatomy, tree, c.disease)
    conductance = np.bincount(voxels.terminal, weights=voxels.weight, minlength=tree.terminals) * c.anatomy.grid.voxel_ml
    return replace(c, emboli=emboli, flow=solve(tree, conductance, own), obstruction=terminal_obstruction(tree, own))


def later_emboli(first: Circulation) -> tuple[tuple[Embolus, ...], tuple[Fate, ...]]:
    """The clots some weeks later: of those there were the first stays, the second is gone, the others stay, shrink or are gone as drawn;
    one is new, behind none of the others."""
    rng = stream(first.seed, "follow-up")
    order = rng.permutation(len(first.emboli))
    fate_of = {}
    for place, number in enumerate(order):
        drawn = str(rng.choice([RESOLVED, SMALLER, PERSISTING], p=[0.45, 0.2, 0.35]))
        fate_of[int(number)] = (PERSISTING, RESOLVED)[place] if place < 2 else drawn
    later: list[Embolus] = []
    fates = []
    for number, embolus in enumerate(first.emboli):
        fate = fate_of[number]
        if fate == RESOLVED:
            fates.append(Fate(fate, number + 1, 0))
            continue
        later.append(_shrunk(embolus) if fate == SMALLER else embolus)
        fates.append(Fate(fate, number + 1, len(later)))
    new = _new_clot(first)
    if new is not None:
        later.append(new)
        fates.append(Fate(NEW, 0, len(later)))
    return tuple(later), tuple(fates)


def _shrunk(embolus: Embolus) -> Embolus:
    tubes = tuple((points, radii * _SHRUNK) for points, radii in embolus.tubes)
    return replace(embolus, obstruction=embolus.obstruction * _SHRUNK**2, occlusive=False, tubes=tubes)


def _new_clot(first: Circulation) -> Embolus | None:
    """An occlusive segmental clot neither before nor behind any other, None where the tree has no room for one."""
    rng = stream(first.seed, "new clot")
    for _ in range(_TRIES):
        for clot in draw_emboli(first.arteries, rng, "intermediate", saddle=False):
            if clot.level == "segmental" and clot.occlusive and not any(_related(first.arteries, clot, other) for other in first.emboli):
                return clot
    return None


def _related(tree: Tree, a: Embolus, b: Embolus) -> bool:
    """Whether one lies in the way of the other's blood."""
    return any(tree.first[i] < tree.last[j] and tree.first[j] < tree.last[i] for i in a.blocked_branches for j in b.blocked_branches)
