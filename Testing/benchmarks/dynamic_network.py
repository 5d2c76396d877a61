"""The network of CT perfusion against deconvolution, on simulated patients that neither has seen, at normal and at quarter dose.

    python Testing/benchmarks/dynamic_network.py --output DIR [--model NAME|DIR] [--patients 16] [--seed 13]
    python Testing/benchmarks/dynamic_network.py --output DIR --speed

Patients are drawn as for training (``brain.cohort.draw_settings``) from another seed; they lie still and are scanned every second, so what
differs is the method. Both methods get the mask that is found in the scan; deconvolution gets input functions found in it and scaled by
the vein. Which deconvolution, and how much smoothing before it, is chosen at each dose on ``--chosen-on`` patients of the training cohort
by the mean error of CBF, so that it is as good as it can be made; the network has nothing to choose. Core and penumbra are those of the
true maps and of each method's under one rule (``lesions.find_lesions``). Errors are means of absolute differences in tissue (at least half
grey or white matter) away from vessels (less than 1 % of a vessel in the voxel and its neighbours): the phantom's truth is that of tissue
alone, which the network has learnt to tell from the vessel beside it and which deconvolution is not asked for. Those beside vessels are
counted in "cbf everywhere". Intervals are 95 %, by bootstrap over patients. What is done is kept in DIR.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy import ndimage

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "LungPerfusionAI"))

from LungPerfusionAILib.dynamic.analysis import Prepared, input_functions, prepare
from LungPerfusionAILib.dynamic.deconvolution import DeconvolutionSettings
from LungPerfusionAILib.dynamic.lesions import LesionAgreement, agreement, cohort_agreement, find_lesions
from LungPerfusionAILib.dynamic.maps import compute_maps
from LungPerfusionAILib.dynamic.network_maps import TASK, maps_by_network
from LungPerfusionAILib.dynamic.series import PerfusionMaps, PerfusionSeries
from LungPerfusionAILib.dynamic.settings import DynamicSettings, Smoothing
from LungPerfusionAILib.dynamic.smoothing import smoothed
from LungPerfusionCore.models.registry import Model, get_model
from LungPerfusionPhantom.brain.cohort import draw_settings
from LungPerfusionPhantom.brain.examination import BrainPatient
from LungPerfusionPhantom.brain.patient import make_brain, noise_level

DOSES = ("normal", "quarter")
MAPS = {"cbf": "ml/100 g/min", "tmax": "s", "cbv": "ml/100 g", "mtt": "s"}
LESIONS = ("core", "penumbra")
#: Deconvolutions to choose from: method, smoothing in the plane before it (standard deviation, mm).
CANDIDATES = tuple((method, width) for method in ("osvd", "bsvd", "tikhonov") for width in (1.5, 3.0))
SETTINGS = DynamicSettings(motion=False, device="cpu")
TRAINING_SEED = 12
#: Share of a voxel above which a vessel is beside it.
VESSEL_SHARE = 0.01


def patients(seed: int, count: int):
    """Simulated patients one by one, still and noise-free yet."""
    for n in range(count):
        number = seed * 100_000 + n
        yield make_brain(number, "medium", replace(draw_settings(number), motion=False, sampling="uniform", dose="normal"))


def at_dose(patient: BrainPatient, dose: str) -> BrainPatient:
    """The same patient, scanned at another dose."""
    return replace(patient, settings=replace(patient.settings, dose=dose), noise_hu=noise_level(patient.grid, dose))


def scan(patient: BrainPatient) -> PerfusionSeries:
    grid = patient.grid
    return PerfusionSeries(
        patient.series().astype(np.float32),
        patient.times,
        grid.spacing,
        grid.origin,
        grid.direction,
        name=str(patient.seed),
        simulated=True,
    )


def deconvolved(prepared: Prepared, method: str, width: float) -> PerfusionMaps:
    """Maps by one of the candidates."""
    settings = replace(SETTINGS, deconvolution=DeconvolutionSettings(method), smoothing=Smoothing(width))
    artery, _vein, _warnings = input_functions(prepared, settings)
    series = smoothed(prepared.sharp, settings.smoothing, prepared.region.mask)
    return compute_maps(series, artery, prepared.region.mask, prepared.bolus.baseline, settings.deconvolution, settings.constants)


def truth_of(patient: BrainPatient, mask: np.ndarray) -> PerfusionMaps:
    nothing = np.zeros(mask.shape, np.float32)
    maps = {name: np.where(mask, patient.maps[name], 0).astype(np.float32) for name in ("cbf", "cbv", "mtt", "tmax", "delay")}
    return PerfusionMaps(**maps, ttp=nothing, mask=mask, method="truth")


def judge(patient: BrainPatient, prepared: Prepared, maps: PerfusionMaps) -> dict:
    """Errors of the maps in tissue, and the agreement of core and penumbra with those of the true maps."""
    tissue = np.isin(patient.labels["tissue"], (1, 2)) & (patient.labels["vessels"] == 0) & prepared.region.mask
    vessel = patient.anatomy.artery + patient.anatomy.behind + patient.anatomy.vein
    clear = tissue & (ndimage.maximum_filter(vessel, (1, 3, 3)) < VESSEL_SHARE)
    out: dict = {}
    for label, name, where in (*((name, name, clear) for name in MAPS), ("cbf everywhere", "cbf", tissue)):
        difference = maps[name][where].astype(np.float64) - patient.maps[name][where]
        out[label] = {"error": float(np.abs(difference).mean()), "bias": float(difference.mean())}
        out[label]["r"] = float(np.corrcoef(maps[name][where], patient.maps[name][where])[0, 1])
        out[label]["voxels"] = int(where.sum())
    true = truth_of(patient, prepared.region.mask)
    found = [find_lesions(prepared.sharp, each, tissue, prepared.plane, SETTINGS.lesions).at() for each in (maps, true)]
    for name in LESIONS:
        same = agreement(getattr(found[0], name), getattr(found[1], name), prepared.sharp.voxel_ml)
        out[name] = {"dice": same.dice, "volume_ml": same.volume_ml, "reference_ml": same.reference_ml}
    return out


def choose(folder: Path, count: int) -> dict[str, tuple[str, float]]:
    """The candidate with the least error of CBF at each dose, on patients of the training cohort."""
    path = folder / "chosen.json"
    if not path.is_file():
        errors: dict[str, dict[str, list[float]]] = {dose: {f"{m} {w}": [] for m, w in CANDIDATES} for dose in DOSES}
        for patient in patients(TRAINING_SEED, count):
            for dose in DOSES:
                prepared = prepare(scan(at_dose(patient, dose)), SETTINGS)
                for method, width in CANDIDATES:
                    errors[dose][f"{method} {width}"].append(judge(patient, prepared, deconvolved(prepared, method, width))["cbf"]["error"])
            print(f"chosen on {patient.seed}", flush=True)
        path.write_text(json.dumps({dose: {name: float(np.mean(v)) for name, v in each.items()} for dose, each in errors.items()}))
    means = json.loads(path.read_text())
    best = {dose: min(each, key=each.get) for dose, each in means.items()}
    for dose, each in means.items():
        print(f"{dose} dose, mean error of CBF on {count} training patients: " + ", ".join(f"{n} mm {v:.2f}" for n, v in each.items()))
    return {dose: (name.split()[0], float(name.split()[1])) for dose, name in best.items()}


def run(folder: Path, model: Model, seed: int, count: int, chosen) -> list[dict]:
    """A row for each patient, dose and method."""
    rows = []
    for patient in patients(seed, count):
        path = folder / f"{patient.seed}_{model.card.sha256[:8]}.json"
        if not path.is_file():
            own = []
            for dose in DOSES:
                prepared = prepare(scan(at_dose(patient, dose)), SETTINGS)
                made = {"deconvolution": deconvolved(prepared, *chosen[dose])}
                made["network"] = maps_by_network(prepared.sharp, prepared.region.mask, model, "cpu")
                own += [{"patient": patient.seed, "dose": dose, "method": m, **judge(patient, prepared, maps)} for m, maps in made.items()]
            path.write_text(json.dumps(own))
            print(f"patient {patient.seed}", flush=True)
        rows += json.loads(path.read_text())
    return rows


def interval(values: np.ndarray, of=np.mean, draws: int = 2000) -> str:
    """A statistic of the patients (rows) with its bootstrap interval."""
    rng = np.random.default_rng(0)
    many = [of(values[rng.integers(0, len(values), len(values))]) for _ in range(draws)]
    low, high = np.nanpercentile(many, (2.5, 97.5))
    return f"{of(values):7.3f} ({low:.3f} to {high:.3f})"


def summary(rows: list[dict], chosen) -> dict:
    """The means for the card."""
    out: dict = {}
    for dose in DOSES:
        out[f"{dose} dose"] = {
            "patients": len({row["patient"] for row in rows}),
            "deconvolution_is": f"{chosen[dose][0]}, {chosen[dose][1]} mm",
        }
        for method in ("network", "deconvolution"):
            own = [row for row in rows if row["dose"] == dose and row["method"] == method]
            means = {f"{name}_error": round(float(np.mean([row[name]["error"] for row in own])), 3) for name in MAPS}
            for name in LESIONS:
                cases = cohort_agreement([LesionAgreement(**row[name]) for row in own])
                means |= {f"{name}_dice": round(cases.dice, 3), f"{name}_volume_r": round(cases.pearson, 4)}
            out[f"{dose} dose"][method] = means
    return out


def table(rows: list[dict], chosen) -> None:
    """Print the figures of both methods at both doses and their difference."""
    for dose in DOSES:
        own = {m: [row for row in rows if row["dose"] == dose and row["method"] == m] for m in ("network", "deconvolution")}
        print(f"\n{dose} dose, {len(own['network'])} patients; deconvolution: {chosen[dose][0]}, smoothed by {chosen[dose][1]} mm")
        print(f"{'':34s}{'network':28s}{'deconvolution':28s}network - deconvolution")
        for name, unit in (MAPS | {"cbf everywhere": MAPS["cbf"]}).items():
            for what in ("error", "bias", "r"):
                a, b = (np.array([row[name][what] for row in own[m]]) for m in own)
                label = f"{name} {what}" + (f" ({unit})" if what != "r" else "")
                print(f"{label:34s}{interval(a):28s}{interval(b):28s}{interval(a - b)}")
        for name in LESIONS:
            a, b = (np.array([[row[name][k] for k in ("dice", "volume_ml", "reference_ml")] for row in own[m]]) for m in own)
            ill = a[:, 2] > 0
            dice = [interval(values) for values in (a[ill, 0], b[ill, 0], a[ill, 0] - b[ill, 0])]
            print(f"{name + ' Dice':34s}{dice[0]:28s}{dice[1]:28s}{dice[2]}  ({ill.sum()} with one)")
            r = [interval(v[:, 1:], lambda v: float(np.corrcoef(v.T)[0, 1]) if v.std(0).min() > 0 else np.nan) for v in (a, b)]
            print(f"{name + ' volume r':34s}{r[0]:28s}{r[1]:28s}")
            bias = [cohort_agreement([LesionAgreement(*map(float, v)) for v in each]) for each in (a, b)]
            words = [f"{c.bias_ml:7.1f} ({c.limits_ml[0]:.1f} to {c.limits_ml[1]:.1f})" for c in bias]
            print(f"{name + ' ml, bias (limits)':34s}{words[0]:28s}{words[1]:28s}")


def speed(model: Model, threads: int) -> None:
    """Wall and processor time of the network for a whole brain."""
    import torch

    torch.set_num_threads(threads)
    patient = make_brain(1, "full")
    series = scan(patient)
    mask = (patient.labels["tissue"] > 0) | (patient.labels["vessels"] > 0)
    for _ in range(3):
        wall, own = time.perf_counter(), time.process_time()
        maps_by_network(series, mask, model, "cpu")
        wall, own = time.perf_counter() - wall, time.process_time() - own
        print(f"{series.frames.shape}, {int(mask.sum())} voxels, {threads} threads: {wall:.2f} s, {own:.2f} s of a processor")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--model", default="dynamic-ctp-demo")
    parser.add_argument("--patients", type=int, default=16)
    parser.add_argument("--seed", type=int, default=13)
    parser.add_argument("--chosen-on", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--speed", action="store_true")
    args = parser.parse_args()
    model = get_model(args.model, TASK)
    if args.speed:
        return speed(model, args.threads)
    args.output.mkdir(parents=True, exist_ok=True)
    chosen = choose(args.output, args.chosen_on)
    rows = run(args.output, model, args.seed, args.patients, chosen)
    (args.output / "summary.json").write_text(json.dumps(summary(rows, chosen), indent=1))
    return table(rows, chosen)


if __name__ == "__main__":
    main()
