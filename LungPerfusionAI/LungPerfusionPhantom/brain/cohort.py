"""Many simulated CT perfusion examinations with a manifest; a stopped run goes on where it stopped.

Patients of a cohort differ in more than a single phantom's seed makes them differ: flow and transit time of grey and white matter are
scaled, each on its own, and dose, sampling and what is left of head motion are drawn. What learns from them cannot take the values of
the phantom's tissue classes for a law.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from LungPerfusionCore.errors import Cancelled, InputError, LungPerfusionError
from LungPerfusionCore.files.atomic_files import write_csv
from LungPerfusionCore.files.outputs import CaseOutput, is_complete, recover
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.run.provenance import ResultRecord, plain, software

from ..lung.cohort import MANIFEST, claim_cohort
from ..shapes import stream
from .examination import BrainPatient, BrainSettings
from .patient import make_brain
from .truth import FORMAT
from .writing import fill_brain_folder

COMMAND = "phantom"
COLUMNS = ("patient", "seed", "status", "reason", "size", "kind", "dose", "motion", "sampling", "core_ml", "penumbra_ml")
#: Standard deviation of the logarithm of the factors on flow and transit time: that of all tissue, and of grey and white apart.
FLOW_SPREAD, TRANSIT_SPREAD, APART = 0.18, 0.14, 0.08
#: Share of normal tube current, drawn evenly on its logarithm.
DOSE_RANGE = (0.15, 1.6)
#: Share of examinations that move, and the most that is left of a restless patient's motion once it is corrected.
MOVING, REST_OF_MOTION = 0.5, 0.25
SAMPLING_SHARES = {"uniform": 0.6, "two_phase": 0.2, "shuttle": 0.2}


@dataclass(frozen=True)
class BrainPlan:
    """One examination of a cohort: everything that decides its bytes."""

    name: str
    seed: int
    size: str
    settings: BrainSettings

    @property
    def identity(self) -> dict:
        """What must be equal for an examination on disk to count as this plan's."""
        settings = self.settings
        chosen = {name: getattr(settings, name) for name in ("dose", "motion", "sampling", "flow", "transit")}
        return json.loads(json.dumps({"name": self.name, "seed": self.seed, "size": self.size, "format": FORMAT, **chosen}))


def draw_settings(seed: int) -> BrainSettings:
    """Return the physiology and the scan of an examination, drawn from its seed."""
    rng = stream(seed, "examination")

    def factors(spread: float) -> tuple[float, float]:
        common = rng.normal(0, spread)
        return tuple(round(float(steady.exp(common + rng.normal(0, APART))), 4) for _tissue in range(2))

    flow, transit = factors(FLOW_SPREAD), factors(TRANSIT_SPREAD)
    dose = round(float(steady.exp(rng.uniform(*(float(steady.log(v)) for v in DOSE_RANGE)))), 4)
    moves, rest = rng.random() < MOVING, round(float(rng.uniform(0.02, REST_OF_MOTION)), 4)
    sampling = str(rng.choice(list(SAMPLING_SHARES), p=list(SAMPLING_SHARES.values())))
    return BrainSettings(dose=dose, motion=rest if moves else False, sampling=sampling, flow=flow, transit=transit)


def plan_brains(count: int, seed: int, size: str = "medium", **chosen) -> tuple[BrainPlan, ...]:
    """Return the plans of ``count`` examinations; ``chosen``: fields of ``BrainSettings`` that are the same for all of them.

    Raises:
        InputError: no examination at all, or a setting that is not there.
    """
    if count < 1:
        raise InputError("A cohort needs at least one patient.")
    seeds = [seed * 100_000 + n for n in range(count)]
    return tuple(BrainPlan(f"brain_{n + 1:04d}", s, size, replace(draw_settings(s), **chosen)) for n, s in enumerate(seeds))


def make_brains(plans: tuple[BrainPlan, ...], folder: Path, progress: Progress = silent) -> list[dict]:
    """Make every examination that is not there yet and write the manifest after each; return its rows.

    Examinations are complete or absent, so a run that was stopped is taken up by calling this again.
    """
    folder = Path(folder)
    claim_cohort(folder)
    rows: list[dict] = []
    for n, plan in enumerate(plans):
        row = _finished(plan, folder / plan.name)
        rows.append(row or _make(plan, folder / plan.name, part(progress, n / len(plans), (n + 1) / len(plans))))
        if row is None or n + 1 == len(plans):
            write_csv(folder / MANIFEST, COLUMNS, [[each.get(key, "") for key in COLUMNS] for each in rows])
        progress((n + 1) / len(plans), f"{n + 1} of {len(plans)} patients")
    return rows


def record_of(patient: BrainPatient) -> ResultRecord:
    """Return the head of ``result.json`` of an examination."""
    parameters = {
        "kind": "brain",
        "seed": patient.seed,
        "size": patient.size,
        "simulated": True,
        "settings": plain(patient.truth["settings"]),
    }
    return ResultRecord(command=COMMAND, parameters=parameters, software=software())


def _make(plan: BrainPlan, target: Path, progress: Progress) -> dict:
    try:
        output = CaseOutput(target, COMMAND)
        output.check()
        patient = make_brain(plan.seed, plan.size, plan.settings, part(progress, 0, 0.5))
        patient.truth["plan"] = plan.identity
        with output as staging:
            fill_brain_folder(patient, staging, part(progress, 0.5, 1))
            record = record_of(patient)
            record.outputs.update(ctp="ctp.nrrd", times="times.csv", aif="aif.csv", motion="motion.csv", maps="truth", truth="truth.json")
            record.write(staging / "result.json")
    except Cancelled:
        raise
    except (LungPerfusionError, ValueError, ArithmeticError, OSError, MemoryError, RuntimeError) as error:
        return _row(plan, "failed", reason(error), {})
    return _row(plan, "done", "", patient.truth)


def _finished(plan: BrainPlan, place: Path) -> dict | None:
    """Return the manifest row of an examination that an earlier run completed from the very same plan, else None."""
    try:
        recover(place)
        truth = json.loads((place / "truth.json").read_text(encoding="utf-8")) if is_complete(place) else {}
    except (InputError, OSError, ValueError):  # what is wrong with the folder is said when the examination is made
        return None
    return _row(plan, "done", "", truth) if truth.get("plan") == plan.identity else None


def _row(plan: BrainPlan, status: str, why: str, truth: dict) -> dict:
    settings = plan.settings
    row = {"patient": plan.name, "seed": plan.seed, "status": status, "reason": why, "size": plan.size, "kind": "brain"}
    row |= {"dose": settings.dose, "motion": float(settings.motion), "sampling": settings.sampling}
    if truth:
        whole = truth["regions"]["whole"]
        row |= {name: round(whole[name], 3) for name in ("core_ml", "penumbra_ml")}
    return row
