"""How near DL-CTPM comes to its ceiling on a CPU: many SIMULATED patients, kept as features; choices by folds; a test nobody looked at.

    python Testing/benchmarks/perfusion_study.py --folder DIR [--patients 320] [--test 60] [--folds 1] [--share 0/2]
        [--until HH:MM] [--steps make,choose,final,judge]

Hours of work that may be stopped at any time and goes on where it was (``--until`` stops it by the clock): a patient is made, registered
and kept as what the networks see (some 100 kB), its images are removed; a network has a checkpoint after every epoch. ``--share`` K/N lets
N processes work on one folder, a thread each (OMP_NUM_THREADS=1), which is faster than N threads of one. The patients are those of
``phantom --cohort N --seed 405 --images ct,spect``; the last ``--test`` of them are held out and nothing is chosen on them.

    make     the patients
    choose   every setting of ``SETTINGS``, which take about the same processor time, one of four folds of the training patients after the
             other (``--folds`` of them): Spearman by lung on the network's grid, mean over the left-out lungs
    final    ``NETWORKS`` networks of the best setting (of those that have the most folds) on all training patients, which differ in
             their seed, twice the epochs
    judge    their mean ("network"), each alone, the mean lung, HU alone and the oracle on the held-out patients, at the SPECT's
             resolution, as ``lungperfusion train perfusion`` does it; means with 95 % bootstrap intervals by patient, and the
             lead over the mean lung; the model with its card in ``model/``

No claim about patients.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "LungPerfusionAI")]

from safetensors.torch import load_file, save_file
from torch import nn

from LungPerfusionAILib.static import arnn
from LungPerfusionAILib.static.baselines import Baselines
from LungPerfusionAILib.static.evaluation import CaseRow, summary, write_rows
from LungPerfusionAILib.static.metrics import QUANTITIES, spearman
from LungPerfusionAILib.static.perfusion_map import ARCHITECTURES, TASK
from LungPerfusionAILib.static.preprocessing import Preprocessing
from LungPerfusionAILib.training.data import Lung, lung_arrays
from LungPerfusionAILib.training.fitting import TrainingParameters, fit, predict
from LungPerfusionAILib.training.pairs import Pair, read_pair, read_registration, registration_summary, save_arrays
from LungPerfusionAILib.training.study_evaluation import METHODS, agreement_figures, evaluate_pair
from LungPerfusionCore.files.atomic_files import whole_file
from LungPerfusionCore.models.device import resolve
from LungPerfusionCore.models.registry import SIMULATED_WARNING, Card, load_network, write_model
from LungPerfusionCore.models.training_loop import Course
from LungPerfusionPhantom.lung.cohort import make_one, plan_cohort

COHORT_SEED, FOLDS, NETWORKS, LONGER = 405, 4, 5, 2
SMALL = Preprocessing(shape=(48, 24, 24), median=4, uniform=2, mirror_left=True)
GRIDS = {
    "48x24x24, median 4": SMALL,
    "48x24x24, median 2": replace(SMALL, median=2),
    "64x32x32, median 5": replace(SMALL, shape=(64, 32, 32), median=5, uniform=3),
}
COMPACT = {"channels": [8, 16, 32, 64], "kernel": 3}
WIDE = {"channels": [16, 32, 64, 128], "kernel": 3}


@dataclass(frozen=True)
class Setting:
    """One way to train: key of ``GRIDS``, parameters of the network, share of the loss on ranks beside the cross-entropy, whether
    augmentation reverses lungs left to right, lungs of a step, epochs."""

    grid: str
    network: dict
    ranks: float = 0.0
    mirror: bool = False
    batch: int = 4
    epochs: int = 8


SETTINGS = {
    "as shipped": Setting("48x24x24, median 4", COMPACT),
    "median 2": Setting("48x24x24, median 2", COMPACT),
    "mirrored too": Setting("48x24x24, median 4", COMPACT, mirror=True),
    "loss on ranks": Setting("48x24x24, median 4", COMPACT, ranks=0.5),
    "steps of two": Setting("48x24x24, median 4", COMPACT, batch=2),
    "published channels": Setting("48x24x24, median 4", WIDE, epochs=4),
    "64 x 32 x 32": Setting("64x32x32, median 5", COMPACT, epochs=4),
    "published size at half resolution": Setting("64x32x32, median 5", {}, epochs=1),
}


class OutOfTime(Exception):
    """The clock says that this run ends here."""


def plans(options):
    return plan_cohort(options.patients + options.test, COHORT_SEED, modalities=("ct", "spect"))


def make(options, check: Callable[[], None]) -> None:
    """Every patient's lungs on every grid, as npz; the images of the held-out ones stay."""
    for n, plan in list(enumerate(plans(options)))[options.share[0] :: options.share[1]]:
        check()
        path = options.folder / "lungs" / f"{plan.name}.npz"
        if path.is_file():
            continue
        began = time.perf_counter()
        images = options.folder / "images"
        images.mkdir(parents=True, exist_ok=True)
        row = make_one(plan, str(images))
        if row["status"] != "done":
            raise SystemExit(f"{plan.name}: {row['reason']}")
        pair = Pair(plan.name, images / plan.name / "ct.nrrd", images / plan.name / "spect.nrrd")
        held_out = n >= options.patients
        found = read_pair(pair, "auto", images / plan.name if held_out else None)
        path.parent.mkdir(parents=True, exist_ok=True)
        save_arrays(
            path, **{f"{g}/{key}": value for g, grid in enumerate(GRIDS.values()) for key, value in lung_arrays(found, grid).items()}
        )
        if not held_out:
            shutil.rmtree(images / plan.name)
        print(f"{plan.name}: {time.perf_counter() - began:.1f} s", flush=True)


def lungs_of(options, grid: str, names: Sequence[str]) -> list[Lung]:
    """The kept lungs of patients on one grid."""
    g, lungs = list(GRIDS).index(grid), []
    for name in names:
        with np.load(options.folder / "lungs" / f"{name}.npz", allow_pickle=False) as kept:
            for side in ("right", "left"):
                if f"{g}/{side}_lung" in kept:
                    lungs.append(Lung(name, side, *(kept[f"{g}/{side}_{part}"] for part in ("enhanced", "hu", "lung", "target"))))
    return lungs


def trained(
    options, name: str, train: list[Lung], seed: int, label: str, check: Callable[[], None], epochs: int | None = None
) -> nn.Module:
    """One network, from its checkpoint on; in evaluation mode."""
    setting = SETTINGS[name]
    p = TrainingParameters(
        epochs=epochs or setting.epochs,
        batch=setting.batch,
        rate=2e-3,
        decay=True,
        mirror=setting.mirror,
        mixed=False,
        seed=seed,
        patience=0,
        ranks=setting.ranks,
    )
    path = options.folder / "checkpoints" / f"{label}.safetensors"
    path.parent.mkdir(parents=True, exist_ok=True)

    def report(_share: float, _text: str = "") -> None:
        check()

    done = fit(lambda: arnn.build(setting.network), train, [], p, resolve("cpu"), Course(checkpoint=path, progress=report))
    network = arnn.build(setting.network)
    network.load_state_dict(done.state)
    return network.eval()


def choose(options, check: Callable[[], None]) -> None:
    """Each setting by folds, every one of a file of its own in choices/."""
    names = [plan.name for plan in plans(options)[: options.patients]]
    works = [(fold, name) for fold in range(options.folds) for name in SETTINGS]
    for fold, name in works[options.share[0] :: options.share[1]]:
        path, setting = choice(options, name, fold), SETTINGS[name]
        if path.is_file():
            continue
        check()
        left, began = names[fold::FOLDS], time.process_time()
        train = lungs_of(options, setting.grid, [n for n in names if n not in left])
        network = trained(options, name, train, 1, path.stem, check)
        lungs = lungs_of(options, setting.grid, left)
        found = [
            spearman(y[each.lung], each.target[each.lung]) for each, y in zip(lungs, predict(network, lungs, resolve("cpu")), strict=True)
        ]
        table = {"spearman": found, "mean": float(np.nanmean(found)), "processor seconds": time.process_time() - began}
        write(path, table)
        print(f"{name}, fold {fold}: {table['mean']:.4f} of {len(found)} lungs, {table['processor seconds']:.0f} s", flush=True)


def choice(options, name: str, fold: int) -> Path:
    return options.folder / "choices" / f"{name.replace(' ', '_')}_{fold}.json"


def best_setting(options) -> str:
    """Of the settings with the most folds in a row from the first on, that of the highest mean over them."""
    means = {}
    for name in SETTINGS:
        found = [read(choice(options, name, fold)).get("mean") for fold in range(FOLDS)]
        known = found[: found.index(None)] if None in found else found
        if known:
            means[name] = (len(known), float(np.mean(known)))
    if not means:
        raise SystemExit("No setting has a fold yet: run the step choose first.")
    return max(means, key=lambda name: means[name])


def final(options, check: Callable[[], None]) -> None:
    """This process's share of the networks, as files."""
    name = best_setting(options)
    for n in range(NETWORKS)[options.share[0] :: options.share[1]]:
        network_of(options, name, n, check)


def network_of(options, name: str, n: int, check: Callable[[], None]) -> nn.Module:
    """A network of the best setting, from its file or its checkpoint."""
    path = options.folder / "networks" / f"{name.replace(' ', '_')}_{n}.safetensors"
    if path.is_file():
        network = arnn.build(SETTINGS[name].network)
        network.load_state_dict(load_file(path))
        return network.eval()
    train = lungs_of(options, SETTINGS[name].grid, [plan.name for plan in plans(options)[: options.patients]])
    network = trained(options, name, train, 11 + n, f"final_{path.stem}", check, LONGER * SETTINGS[name].epochs)
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(path, again=True) as partial:
        save_file(network.state_dict(), partial)
    return network


def judge(options, check: Callable[[], None]) -> None:
    name = best_setting(options)
    setting, p = SETTINGS[name], GRIDS[SETTINGS[name].grid]
    states = [network_of(options, name, n, check).state_dict() for n in range(NETWORKS)]
    state = {f"members.{n}.{key}": tensor for n, each in enumerate(states) for key, tensor in each.items()}
    model = write_model(options.folder / "model", card_of(options, name), state)
    network = load_network(model, ARCHITECTURES).eval()  # as stored: in half precision, through the registry's checks
    judged = {"network": network} | {f"network {n + 1}": each for n, each in enumerate(network.members)}
    train = lungs_of(options, setting.grid, [plan.name for plan in plans(options)[: options.patients]])
    baselines = Baselines.fit(train, p.levels)
    rows: dict[str, list[CaseRow]] = {}
    facts = []
    for plan in plans(options)[options.patients :]:
        check()
        folder = options.folder / "images" / plan.name
        pair = Pair(plan.name, folder / "ct.nrrd", folder / "spect.nrrd")
        found = read_pair(pair, "auto", folder)
        facts.append(read_registration(pair, "auto", folder))
        for label, each in judged.items():
            first = label == "network"  # the others' baselines and oracle are the same
            evaluated = evaluate_pair(pair, found, each, baselines, p, resolve("cpu"), mixed=False, simulated=first)
            for method, added in evaluated.items():
                if first or method == "network":
                    rows.setdefault(label if method == "network" else method, []).extend(added)
    alone = {label: rows.pop(label) for label in list(judged)[1:]}
    figures = agreement_figures(rows) | {
        "agreement_of_each_network_alone": [summary(each)["spearman"]["mean"] for each in alone.values()],
        "epochs": LONGER * setting.epochs,
        "setting": name,
        "registration": registration_summary(facts),
        "choice_of_the_setting": {
            "spearman_of_left_out_patients_on_the_network_grid": {
                each: [read(choice(options, each, fold))["mean"] for fold in range(FOLDS) if choice(options, each, fold).is_file()]
                for each in SETTINGS
            },
            "patients": options.patients,
            "left_out_a_fold": options.patients // FOLDS,
        },
    }
    write(options.folder / "judged.json", figures)
    write_rows(
        [replace(row, patient=f"{METHODS[method]}: {row.patient}") for method, each in rows.items() for row in each],
        options.folder / "cases.csv",
    )
    write_model(options.folder / "model", replace(model.card, figures=figures), state)
    for method, found in (rows | alone).items():
        table = summary(found)
        print(method, {q: f"{table[q]['mean']:.3f} ({table[q]['ci95_low']:.3f} to {table[q]['ci95_high']:.3f})" for q in QUANTITIES})
    print("lead over the mean lung", figures["lead_over"]["mean_lung"])


def card_of(options, name: str) -> Card:
    setting, p = SETTINGS[name], GRIDS[SETTINGS[name].grid]
    plan = f"phantom --cohort {options.patients + options.test} --seed {COHORT_SEED} --images ct,spect"
    return Card(
        name="dlctpm-phantom-small",
        version="2",
        task=TASK,
        architecture="ARNN ensemble",
        parameters=setting.network | {"members": NETWORKS},
        input_contract=p.as_dict(),
        trained_on=f"{options.patients} simulated patients (this extension's digital patient)",
        simulated=True,
        sha256="0" * 64,
        data=f"{options.patients} simulated patients of `{plan}` for training and for the choice of how to train, its last {options.test} "
        "held out for the test, which nothing was chosen on; right and left lung apart. Simulated CTs of 128 x 128 x 96 voxels; the "
        "simulated SPECT breathes, the simulated CT does not, and each SPECT was laid over its CT by rigid registration (figures: "
        f"registration, of the held-out ones). A demonstration: {NETWORKS} networks, each smaller than the published one, whose maps are "
        "averaged; the left lung is shown mirrored. The oracle knows what the CT can show of each patient's perfusion without error, "
        "and is the ceiling.",
        truth=f"perfusion SPECT, simulated; counts over their {p.percentile:g}th percentile in the lungs, {p.levels} levels for training",
        command=f"perfusion_study.py --folder DIR --patients {options.patients} --test {options.test} --folds {options.folds}",
        licence="Apache-2.0",
        warning=SIMULATED_WARNING,
    )


def part(text: str) -> tuple[int, int]:
    """K/N as numbers; ValueError for anything else."""
    k, n = (int(each) for each in text.split("/"))
    if not 0 <= k < n:
        raise ValueError(text)
    return k, n


def read(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def write(path: Path, table: dict) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(path, again=True) as partial:
        partial.write_text(json.dumps(table, indent=1), encoding="utf-8")


STEPS = {"make": make, "choose": choose, "final": final, "judge": judge}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--patients", type=int, default=320, help="to train on")
    parser.add_argument("--test", type=int, default=60, help="held out")
    parser.add_argument("--until", default="", metavar="HH:MM", help="stop at this time of today")
    parser.add_argument("--folds", type=int, default=1, help=f"that choose takes, at most {FOLDS}")
    parser.add_argument("--share", type=part, default=(0, 1), metavar="K/N", help="do every Nth piece of work from the Kth on")
    parser.add_argument("--steps", default=",".join(STEPS))
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    plan = {"patients": options.patients, "test": options.test, "grids": {name: asdict(grid) for name, grid in GRIDS.items()}}
    known = read(options.folder / "plan.json")
    if known and known != json.loads(json.dumps(plan)):
        raise SystemExit("This folder holds another study: give its numbers of patients, or another folder.")
    write(options.folder / "plan.json", plan)
    end = datetime.combine(datetime.now(), datetime.strptime(options.until, "%H:%M").time()) if options.until else None

    def check() -> None:
        if end is not None and datetime.now() >= end:
            raise OutOfTime

    try:
        for step in options.steps.split(","):
            STEPS[step](options, check)
    except OutOfTime:
        print("Stopped by the clock; the same command goes on.")


if __name__ == "__main__":
    main()
