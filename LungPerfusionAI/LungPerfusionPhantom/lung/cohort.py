"""Many simulated patients with a controlled mix, made in parallel, with a manifest; a stopped run goes on where it
stopped."""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from pathlib import Path

from LungPerfusionCore.errors import InputError, LungPerfusionError
from LungPerfusionCore.files.abandoned_folders import remove_abandoned
from LungPerfusionCore.files.atomic_files import LEDGER, STEM, Ledger, check_ours, write_csv
from LungPerfusionCore.files.outputs import is_complete, recover
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.run.jobs import reason

from ..shapes import stream
from .disease import DISTRACTORS, Switches
from .emboli import BURDENS
from .realism import Realism
from .truth import FORMAT

MANIFEST = "manifest.csv"
COLUMNS = (
    "patient",
    "seed",
    "status",
    "reason",
    "size",
    "sex",
    "age",
    "burden",
    "embolism",
    "chronic_share",
    *DISTRACTORS,
    "lung_ml",
    "defect_percent",
    "obstruction_percent",
    "qanadli_percent",
    "mastora_percent",
    "emboli",
    "embolus_ml",
)


@dataclass(frozen=True)
class Mix:
    """What a cohort is made of: the share of patients without clots, of each burden among the rest, the probability
    of each distractor, and the shares of clots that are acute in all, mixed, chronic in all."""

    without_embolism: float = 0.35
    burdens: tuple[float, float, float] = (0.35, 0.4, 0.25)  # low, intermediate, high
    distractors: float = 0.3
    chronic: tuple[float, float, float] = (0.5, 0.25, 0.25)


@dataclass(frozen=True)
class Plan:
    """One patient of a cohort: everything that decides its bytes."""

    name: str
    seed: int
    size: str
    burden: str
    chronic_share: float
    switches: dict[str, float]
    modalities: tuple[str, ...]
    labels: tuple[str, ...] | None = None
    dicom: bool = False
    realism: dict[str, float] | None = None


def plan_cohort(
    count: int,
    seed: int,
    size: str = "small",
    mix: Mix = Mix(),
    *,
    modalities: tuple[str, ...] | None = None,
    labels: tuple[str, ...] | None = None,
    dicom: bool = False,
    realism: tuple[str, ...] = (),
) -> tuple[Plan, ...]:
    """Return the plans of ``count`` patients. Shares are exact up to rounding (dealt, not drawn), their order is
    shuffled. ``realism``: which of its effects are drawn for each patient; the patients are otherwise the same."""
    from .imaging import MODALITIES

    if count < 1:
        raise InputError("A cohort needs at least one patient.")
    rng = stream(seed, "cohort")
    without = round(count * mix.without_embolism)
    burdens = ["none"] * without + _deal(count - without, list(BURDENS)[1:], mix.burdens)
    chronic = _deal(count, [0.0, 0.5, 1.0], mix.chronic)
    switches = {name: _deal(count, [True, False], (mix.distractors, 1 - mix.distractors)) for name in DISTRACTORS}
    for values in (burdens, chronic, *switches.values()):
        rng.shuffle(values)
    plans = []
    for n in range(count):
        severity = {name: round(float(rng.uniform(0.3, 1)), 3) if switches[name][n] or name == "fissures" else 0.0 for name in DISTRACTORS}
        plans.append(
            Plan(
                f"patient_{n + 1:04d}",
                seed * 100_000 + n,
                size,
                burdens[n],
                float(chronic[n]),
                severity,
                modalities or MODALITIES,
                labels,
                dicom,
                Realism.draw(seed * 100_000 + n, realism).as_dict() if realism else None,
            )
        )
    return tuple(plans)


def _deal(count: int, values: list, shares) -> list:
    """Return ``count`` values in the given shares, by largest remainder."""
    total = sum(shares)
    exact = [count * share / total for share in shares]
    whole = [int(v) for v in exact]
    for n in sorted(range(len(values)), key=lambda i: whole[i] - exact[i])[: count - sum(whole)]:
        whole[n] += 1
    return [value for value, times in zip(values, whole, strict=True) for _ in range(times)]


def make_one(plan: Plan, folder: str) -> dict:
    """Make and write one patient; return its row of the manifest. Runs in a worker process."""
    from .patient import make_patient
    from .writing import write_patient

    target = Path(folder) / plan.name
    try:
        patient = make_patient(
            plan.seed,
            plan.size,
            burden=plan.burden,
            chronic_share=plan.chronic_share,
            switches=Switches(**plan.switches),
            modalities=plan.modalities,
            realism=Realism(**plan.realism) if plan.realism else None,
        )
        patient.truth["plan"] = _identity(plan)
        write_patient(patient, target, dicom=plan.dicom, modalities=plan.modalities, labels=plan.labels)
    except (LungPerfusionError, ValueError, ArithmeticError, OSError, MemoryError, RuntimeError) as error:
        return _row(plan, "failed", reason(error), {})
    return _row(plan, "done", "", patient.truth)


def _identity(plan: Plan) -> dict:
    """Return what must be equal for a patient on disk to count as this plan's: the plan and the phantom's version."""
    content = asdict(plan)
    if plan.realism is None:  # a plain patient's truth.json keeps its bytes
        del content["realism"]
    return {**json.loads(json.dumps(content)), "format": FORMAT}


def _row(plan: Plan, status: str, reason: str, truth: dict) -> dict:
    row = {
        "patient": plan.name,
        "seed": plan.seed,
        "status": status,
        "reason": reason,
        "size": plan.size,
        "burden": plan.burden,
        "embolism": int(plan.burden != "none"),
        "chronic_share": plan.chronic_share,
        **plan.switches,
    }
    if truth:
        whole, scores = truth["regions"]["whole"], truth["scores"]
        row.update(
            sex=truth["build"]["sex"],
            age=truth["build"]["age"],
            lung_ml=round(whole["volume_ml"], 1),
            defect_percent=round(whole["defect_percent"], 3),
            obstruction_percent=round(scores["obstruction_percent"], 3),
            qanadli_percent=scores["qanadli_percent"],
            mastora_percent=round(scores["mastora_percent"], 3),
            emboli=len(truth["emboli"]),
            embolus_ml=round(sum(e["volume_ml"] for e in truth["emboli"]), 3),
        )
    return row


def _finished(plan: Plan, folder: Path) -> dict | None:
    """Return the manifest row of a patient that an earlier run completed from the very same plan, else None."""
    place = folder / plan.name
    try:
        recover(place)
        truth = json.loads((place / "truth.json").read_text(encoding="utf-8")) if is_complete(place) else {}
    except (InputError, OSError, ValueError):  # what is wrong with the folder is said when the patient is made
        return None
    return _row(plan, "done", "", truth) if truth.get("plan") == _identity(plan) else None


def claim_cohort(folder: Path) -> None:
    """Take ``folder`` for a cohort: absent, empty, or one already. Raises InputError for any other, and for a manifest that was changed."""
    if folder.is_dir() and not (folder / LEDGER).is_file() and any(folder.iterdir()):
        raise InputError(f"The output folder {folder.name} is not empty and is not a cohort; give another folder.")
    if folder.exists() and not folder.is_dir():
        raise InputError(f"The output {folder.name} is a file; give a folder.")
    folder.mkdir(parents=True, exist_ok=True)
    remove_abandoned(folder, STEM)
    Ledger(folder).start()
    check_ours(folder / MANIFEST)


def make_cohort(plans: tuple[Plan, ...], folder: Path, *, workers: int = 1, progress: Progress = silent) -> list[dict]:
    """Make every patient that is not there yet, ``workers`` at a time, and write the manifest after each; return its
    rows.

    Patients are complete or absent, so a run that was stopped is taken up by calling this again. Inside an application
    whose executable is not Python (Slicer), worker processes cannot be started and patients are made one after another.
    """
    folder = Path(folder)
    claim_cohort(folder)
    rows: dict[str, dict] = {}
    for plan in plans:
        row = _finished(plan, folder)
        if row is not None:
            rows[plan.name] = row
    todo = [plan for plan in plans if plan.name not in rows]
    _write_manifest(plans, rows, folder)

    def note(row: dict) -> None:
        rows[row["patient"]] = row
        _write_manifest(plans, rows, folder)
        progress(len(rows) / len(plans), f"{len(rows)} of {len(plans)} patients")

    progress(len(rows) / len(plans), f"{len(rows)} of {len(plans)} patients are there")
    if workers > 1 and len(todo) > 1 and "python" in Path(sys.executable or "").name.lower():
        # spawned, not forked: a fork would copy whatever threads the caller holds locks in
        pool = ProcessPoolExecutor(min(workers, len(todo)), mp_context=multiprocessing.get_context("spawn"), initializer=_one_thread)
        try:
            for future in as_completed([pool.submit(make_one, plan, str(folder)) for plan in todo]):
                note(future.result())
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
    else:
        for plan in todo:
            note(make_one(plan, str(folder)))
    return [rows[plan.name] for plan in plans]


def _one_thread() -> None:
    """A worker's linear algebra stays on its own core."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"


def _write_manifest(plans, rows: dict[str, dict], folder: Path) -> None:
    there = [rows[plan.name] for plan in plans if plan.name in rows]
    write_csv(folder / MANIFEST, COLUMNS, [[row.get(key, "") for key in COLUMNS] for row in there])
