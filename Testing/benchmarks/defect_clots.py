"""Perfusion defects with the emboli that PEDetection finds by itself, on SIMULATED patients that nothing was chosen on.

    python Testing/benchmarks/defect_clots.py --seeds 405 505 --cache DIR [--network NAME|DIR] [--before CHECKOUT] [--report | --make]

Patients as those of ``defect_candidates.py`` (every distractor of drawn severity), but of medium size (1.3 to 1.5 mm voxels), which is
the only one that the shipped integrated model judges; it is run on the patient's own CT pulmonary angiogram. Error: proposals untouched
minus true percentage of the whole lung, in points, with nothing known of emboli, those of the model with their probability
(``candidate_emboli``) or as certain, true clots, true clots and arteries; beside each, perfect decisions on the same candidates, and with
``--network`` the same by a network that judges candidates (``candidate_network``) in place of their measures, below 85 % of the best
perfused lung always. Every patient (about 35 MB) and its errors are kept in DIR, so that a stopped run goes on where it was; ``--report``
prints what is there, ``--make`` makes patients only, ``--share`` K/N lets N processes share them. ``--before``: beside them the proposals
of another commit's code, which knows nothing of emboli, on the same arrays. Nothing was chosen on seeds from 405 on;
the calibration comes from 2000 to 2016. No claim of accuracy in patients.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import defect_candidates as bench
import numpy as np

sys.path.insert(0, str(bench.REPOSITORY / "PEDetection"))

from defect_steps import bootstrap

from LungPerfusionCore.files.atomic_files import write_text
from LungPerfusionCore.models.registry import read_model
from LungPerfusionPhantom.lung.disease import Switches
from LungPerfusionPhantom.lung.patient import make_patient
from PEDetectionLib.integrated_detection import detect_integrated, threshold_of
from PerfusionDefectQuantLib.candidate_emboli import calibration_of, probable_emboli
from PerfusionDefectQuantLib.candidate_features import CandidateImages
from PerfusionDefectQuantLib.candidate_network import LostLung
from PerfusionDefectQuantLib.candidate_rules import PROPOSAL_RULE, CandidateRules
from PerfusionDefectQuantLib.candidates import find_candidates, surroundings
from PerfusionDefectQuantLib.rules import PROPOSALS, automatic_threshold

MODEL = bench.REPOSITORY / "Resources" / "Models" / "embolism-integrated-phantom-small"
NOTHING, PROBABLE, YES = "nothing known", "PEDetection, with probability", "PEDetection, as a yes"
TRUE, TREE = "true clots", "true clots and arteries"
BY_NETWORK = ", by the network"
BEFORE = "nothing known, by the code of the commit before"
ALL = (NOTHING, PROBABLE, YES, TRUE, TREE)
LABELS = ("lobes", "defects", "emboli", "arteries")


def method(network: LostLung | None, chosen: tuple[str, ...] = ALL) -> str:
    """Errors of other limits, weights, another calibration or network, or in other states of knowledge, are not mixed with these."""
    asked = (CandidateRules(), calibration_of(read_model(MODEL).card.figures), *(() if network is None else (network.model.card.sha256,)))
    asked += () if chosen == ALL else chosen
    return hashlib.sha256(repr(asked).encode()).hexdigest()[:8]


def path_of(seed: int, cache: Path) -> Path:
    """The file of a patient and of what the model says of it."""
    return cache / f"clots_{bench.PHANTOM}_{read_model(MODEL).card.sha256[:8]}_{seed}.npz"


def patient(seed: int, cache: Path) -> dict[str, np.ndarray]:
    """Arrays of one patient with what the model says of its angiogram, from the cache where they were made by the same phantom and model.

    ``probability``: float16, (k, j, i), of embolus; ``score``: of the scan; ``silent``: why the model gives no result, empty where it does.
    """
    model, path = read_model(MODEL), path_of(seed, cache)
    if not path.exists():
        switches = Switches.draw(np.random.default_rng(seed), 1.0)
        made = make_patient(seed, "medium", modalities=(*bench.IMAGES, "ctpa"), switches=switches)
        arrays = {name: made.images[name] for name in bench.IMAGES} | {name: made.labels[name] for name in LABELS}
        arrays |= {"spacing": made.grid.spacing, "origin": made.grid.origin, "burden": made.circulation.burden}
        found = detect_integrated(bench.image(arrays | {"ctpa": made.images["ctpa"]}, "ctpa"), model, device="cpu")
        judgement = found.scores.judgement
        arrays |= {
            "probability": bench.sitk.GetArrayFromImage(found.probability).astype(np.float16),
            "score": found.scores.scores.stack,
            "boxes": np.array([(*box.low, *box.high, box.score) for box in found.boxes]).reshape(-1, 7),
            "silent": judgement.sentence if judgement is not None and judgement.silent else "",
        }
        partial = cache / f"{os.getpid()}_{seed}.npz"
        np.savez_compressed(partial, **arrays)
        partial.replace(path)
    with np.load(path) as stored:
        return dict(stored)


def states(arrays: dict[str, np.ndarray]) -> dict[str, CandidateImages]:
    """What is known of emboli: name -> images without the CT."""
    found = bench.image(arrays | {"probability": arrays["probability"].astype(np.float32)}, "probability")
    model = read_model(MODEL)
    silent = bool(str(arrays["silent"]))
    emboli, arteries = bench.image(arrays, "emboli"), bench.image(arrays, "arteries")
    mask = found >= threshold_of(model, "mask")
    probable = None if silent else probable_emboli(found, mask, model.card.name, calibration_of(model.card.figures))
    return {
        NOTHING: CandidateImages(),
        PROBABLE: CandidateImages(probable=probable),
        YES: CandidateImages() if silent else CandidateImages(emboli=mask),
        TRUE: CandidateImages(emboli=emboli),
        TREE: CandidateImages(emboli=emboli, arteries=arteries),
    }


class Remembering(LostLung):
    """A network that is asked once what it sees again: with nothing known of emboli, the same in every state."""

    def look(self, values: np.ndarray, say) -> tuple[np.ndarray, np.ndarray]:
        key = hashlib.sha256(values.tobytes()).digest()
        if key not in SEEN:
            SEEN[key] = super().look(values, say)
        return SEEN[key]


SEEN: dict[bytes, tuple[np.ndarray, np.ndarray]] = {}


def errors_of(seed: int, cache: Path, network: LostLung | None = None, chosen: tuple[str, ...] = ALL) -> dict:
    """Every state's error of one patient in percentage points of the lung, what lies downstream above the threshold, and what it took."""
    SEEN.clear()
    arrays = patient(seed, cache)
    case = bench.case_of(arrays)
    limits = {rule: automatic_threshold(case.values[case.prepared.measured], None, rule).value for rule in (PROPOSAL_RULE, PROPOSALS)}
    errors, seconds, behind, known = {}, {}, {}, states(arrays)
    for name in chosen:
        began = time.perf_counter()
        maps = surroundings(case.prepared, replace(known[name], ct=case.ct, network=network))
        seconds[name] = time.perf_counter() - began
        by_measures = replace(maps, likely=None, judge="")
        asked = {name: (by_measures, PROPOSALS if maps.much_lost else PROPOSAL_RULE)}
        if network is not None and name != YES:
            told = maps.likely is not None  # else the measures propose in its place
            asked[f"{name}{BY_NETWORK}"] = (maps, PROPOSALS) if told else asked[name]
        for said, (each, rule) in asked.items():
            found = find_candidates(case.prepared, -math.inf, limits[rule], maps=each)
            if found.downstream is not None:
                behind[said] = [found.downstream.emboli, found.downstream.volume_ml, found.downstream.iodine_percent]
            errors |= case.errors(said, found)
    return {
        "seed": seed,
        "burden": str(arrays["burden"]),
        "true": case.true,
        "silent": str(arrays["silent"]),
        "score": float(arrays["score"]),
        "errors": errors,
        "downstream": behind,
        "seconds": seconds,
    }


#: Run by the other commit's code: error of its proposals, nothing known of emboli, at its threshold for them.
THERE = """
import json, math, sys
from pathlib import Path
checkout, folder, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
sys.path.insert(0, str(checkout / "Testing" / "benchmarks"))
import defect_candidates as bench
(folder / "patient.npz").replace(folder / f"{bench.PHANTOM}_{seed}.npz")
case = bench.measured(seed, folder)
upper = bench.automatic_threshold(case.values[case.prepared.measured], None, bench.PROPOSAL_RULE).value
found = bench.find_candidates(case.prepared, -math.inf, upper, maps=next(maps for _, maps in case.surroundings()))
keep = found.proposed()
print(json.dumps(100.0 * sum(c.voxels for c in found.candidates if keep[c.id]) / case.voxels - case.true))
"""


def commit_of(checkout: Path) -> str:
    asked = ["git", "-C", checkout, "rev-parse", "--short=8", "HEAD"]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()


def error_before(seed: int, cache: Path, checkout: Path, commit: str) -> float:
    """The error of a patient by the code of another commit, checked out in ``checkout``; asked once."""
    path = cache / f"clots_{bench.PHANTOM}_before_{commit}_{seed}.json"
    if not path.exists():
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(path_of(seed, cache), Path(folder) / "patient.npz")
            command = [sys.executable, "-c", THERE, checkout.resolve(), folder, str(seed)]
            write_text(path, subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return json.loads(path.read_text())


def report(results: list[dict]) -> None:
    """A table a group of patients; what is saved is each patient's own difference: from the commit before where one was given, else the
    network's from the measures that know the same, the measures' from nothing known."""
    clots = np.array([r["burden"] != "none" for r in results])
    groups = {"all": clots | True, "with clots": clots, "without clots": ~clots}
    much = np.array([r["true"] > 30 for r in results])
    groups |= {"with clots, at most 30 % lost": clots & ~much, "more than 30 % lost": much}
    groups |= {f"burden {name}": np.array([r["burden"] == name for r in results]) for name in ("low", "intermediate", "high")}
    silent = sum(bool(r["silent"]) for r in results)
    print(f"SIMULATED patients {len(results)}, seeds {results[0]['seed']} to {results[-1]['seed']}; the model gave no result for {silent}")
    for group, chosen in groups.items():
        if not chosen.any():
            continue
        print(f"\n{group} (n {np.count_nonzero(chosen)}): absolute error in points, median and mean with 95 % intervals, bias; mean saved")
        for name in results[0]["errors"]:
            e = np.array([r["errors"][name] for r in results])[chosen]
            other = BEFORE if BEFORE in results[0]["errors"] else name.replace(BY_NETWORK, "") if BY_NETWORK in name else NOTHING
            saved = ""
            if other != name and other in results[0]["errors"]:
                saved = bootstrap(np.abs([r["errors"][other] for r in results])[chosen] - np.abs(e), np.mean)
            print(f"  {name:60s} {bootstrap(np.abs(e), np.median)}  {bootstrap(np.abs(e), np.mean)}  {e.mean():+6.2f}  {saved}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, nargs=2, default=(405, 505), metavar=("FIRST", "END"))
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "lungperfusion-patients")
    parser.add_argument("--network", help="network that judges candidates: name of a model or folder")
    parser.add_argument("--before", type=Path, metavar="CHECKOUT", help="checkout of another commit whose proposals stand beside these")
    parser.add_argument("--states", nargs="+", choices=ALL, default=ALL, help="what is known of emboli; all unless given")
    parser.add_argument("--share", type=lambda text: tuple(int(n) for n in text.split("/")), default=(0, 1), metavar="K/N")
    parser.add_argument("--make", action="store_true", help="make the patients and run the model, no more")
    parser.add_argument("--report", action="store_true", help="print what is known, make no patient")
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    network = None if options.network is None else Remembering.called(options.network)
    commit = "" if options.before is None else commit_of(options.before)
    results, chosen = [], tuple(name for name in ALL if name in options.states)
    for seed in range(*options.seeds)[options.share[0] :: options.share[1]]:
        if options.make:
            arrays = patient(seed, options.cache)
            print(seed, arrays["burden"], f"scan {float(arrays['score']):.2f}", str(arrays["silent"]) or "judged", flush=True)
            continue
        path = options.cache / f"clots_{bench.PHANTOM}_{method(network, chosen)}_{seed}.json"
        if not path.exists():
            if options.report:
                continue
            write_text(path, json.dumps(errors_of(seed, options.cache, network, chosen)))
            print(seed, path.name, flush=True)
        results.append(json.loads(path.read_text()))
        if options.before is not None:
            results[-1]["errors"] = {BEFORE: error_before(seed, options.cache, options.before, commit)} | results[-1]["errors"]
    if results:
        report(results)
    elif not options.make:
        raise SystemExit("No patient's errors are known yet.")


if __name__ == "__main__":
    main()
