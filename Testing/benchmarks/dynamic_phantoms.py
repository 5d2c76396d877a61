"""Maps, core and penumbra of simulated stroke patients against their truth, through the whole analysis.

    python Testing/benchmarks/dynamic_phantoms.py [--patients 8] [--first 100] [--size small] [--dose normal] [--methods osvd tikhonov]
    [--motion]

Everything is found as it would be in a patient: motion, mask, bolus, arterial input scaled by the vein. Maps: median of found minus true
over tissue that is at least 70 % grey and white matter, and the rank correlation. Lesions: Dice and volume against the truth's, and their
agreement over the patients.
"""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from scipy.stats import spearmanr

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "LungPerfusionAI"))
from LungPerfusionAILib.dynamic.analysis import prepare, solve
from LungPerfusionAILib.dynamic.deconvolution import METHODS, DeconvolutionSettings
from LungPerfusionAILib.dynamic.lesions import agreement, cohort_agreement
from LungPerfusionAILib.dynamic.series import PerfusionSeries
from LungPerfusionAILib.dynamic.settings import DynamicSettings
from LungPerfusionPhantom.brain.examination import BrainSettings
from LungPerfusionPhantom.brain.patient import make_brain

QUANTITIES = ("cbf", "cbv", "mtt", "tmax", "delay")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--patients", type=int, default=8)
    parser.add_argument("--first", type=int, default=100, help="seed of the first")
    parser.add_argument("--size", default="small")
    parser.add_argument("--dose", default="normal")
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=["osvd", "tikhonov"])
    parser.add_argument("--motion", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(1)
    cases: dict[tuple[str, str], list] = {}
    errors: dict[tuple[str, str], list] = {}
    for seed in range(args.first, args.first + args.patients):
        patient = make_brain(seed, args.size, BrainSettings(dose=args.dose, motion=args.motion))
        grid = patient.grid
        frames = patient.series().astype(np.float32)
        series = PerfusionSeries(frames, patient.times, grid.spacing, grid.origin, grid.direction, name=f"patient {seed}", simulated=True)
        settings = DynamicSettings(motion=args.motion, device="cpu")
        start = time.process_time()
        prepared = prepare(series, settings)
        taken = time.process_time() - start
        for method in args.methods:
            start = time.process_time()
            found = solve(prepared, replace(settings, deconvolution=DeconvolutionSettings(method)))
            seconds = taken + time.process_time() - start
            line = []
            for lesion in ("core", "penumbra"):
                case = agreement(getattr(found.lesion_masks, lesion), patient.maps[lesion], series.voxel_ml)
                cases.setdefault((method, lesion), []).append(case)
                line.append(f"{lesion} Dice {case.dice:.2f} {case.volume_ml:5.0f} ml (true {case.reference_ml:5.0f})")
            tissue = found.tissue & (patient.anatomy.grey + patient.anatomy.white > 0.7)
            for name in QUANTITIES:
                measured, true = found.maps[name][tissue], patient.maps[name][tissue]
                errors.setdefault((method, name), []).append((np.median(measured - true), np.median(true), spearmanr(measured, true)[0]))
            notes = f"   {'; '.join(found.warnings)}" if found.warnings else ""
            print(f"{seed} {method:9s} {'  '.join(line)}   processor {seconds:.1f} s{notes}", flush=True)
    print(f"\n{args.patients} patients, {args.size}, {args.dose} dose{', moving' if args.motion else ''}")
    for method in args.methods:
        for name in QUANTITIES:
            off, true, rank = np.mean(errors[method, name], axis=0)
            print(f"{method:9s} {name:6s} median error {off:+6.2f} (median truth {true:5.2f})   rank correlation {rank:.3f}")
        for lesion in ("core", "penumbra"):
            whole = cohort_agreement(cases[method, lesion])
            print(
                f"{method:9s} {lesion:9s} Dice {whole.dice:.2f} (of {whole.dice_of})   r {whole.pearson:.3f}   "
                f"bias {whole.bias_ml:+.0f} ml (limits {whole.limits_ml[0]:.0f} to {whole.limits_ml[1]:.0f})"
            )


if __name__ == "__main__":
    main()
