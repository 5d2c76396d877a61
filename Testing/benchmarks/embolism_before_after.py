"""Two versions of the demonstration embolism models on the same patients, in pairs: whether new weights may take the place of the old.

    lungperfusion phantom --cohort 100 --seed 42 --size medium --images ctpa --realism --output COHORT
    .venv/bin/python Testing/benchmarks/embolism_before_after.py --data COHORT --samples FOLDER --after MODEL [MODEL]
        [--before MODEL [MODEL]] [--free CT ...] [--most N]

MODEL: folders of the tasks embolism-stack and embolism-integrated; ``--before`` are the shipped ones unless given. Patients are prepared
once (``--samples`` keeps them). By slice and scan: AUC of both with DeLong's intervals and p of the difference (slices counted as
independent); of the integrated ones Dice, AP50 and emboli found at one false box a scan, 95 % bootstrap over patients. ``--free``: CTs
without known embolism: score of the scan, slices above the card's threshold, and boxes. Without ``--after`` only the old are judged.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("LungPerfusionAI", "PEDetection")]

SHIPPED = [ROOT / "Resources" / "Models" / name for name in ("embolism-phantom-small", "embolism-integrated-phantom-small")]


@dataclass(frozen=True)
class Scores:
    """Of one model: a number a scan, an array a scan of its slabs that hold lung, figures of voxels and boxes, boxes a scan."""

    scan: list[float]
    slices: list[np.ndarray]
    figures: dict
    boxes: list[int]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--samples", type=Path, required=True)
    parser.add_argument("--before", type=Path, nargs="+", default=SHIPPED)
    parser.add_argument("--after", type=Path, nargs="+", default=[])
    parser.add_argument("--free", type=Path, nargs="*", default=[])
    parser.add_argument("--most", type=int, default=1000)
    args = parser.parse_args()
    import torch

    from LungPerfusionCore.models.registry import read_model
    from PEDetectionLib.training.integrated_sources import annotated_negatives, find_annotated

    torch.set_num_threads(1)
    before, after = ([read_model(folder) for folder in folders] for folders in (args.before, args.after))
    data = find_annotated([args.data])
    data = type(data)(data.scans[: args.most], data.simulated, data.sha256, data.notes)
    for old in before:
        new = next((model for model in after if model.card.task == old.card.task), None)
        compare(old, new, data, args.samples)
        if args.free:
            false_alarms([model for model in (old, new) if model is not None], annotated_negatives(tuple(args.free)), args.samples)


def scored(model, data, samples: Path) -> tuple[Scores, list]:
    """Scores of a model, and the prepared scans that they are of."""
    from LungPerfusionCore.models.device import resolve
    from PEDetectionLib.inference import preparation_of
    from PEDetectionLib.training.integrated_data import load_annotated

    device = resolve("cpu")
    stacks, _notes = load_annotated(data, preparation_of(model.card.input_contract), samples)
    whole = of_detector if model.card.task == "embolism-stack" else of_integrated
    return whole(model, stacks, device), list(stacks)


def of_detector(model, stacks, device) -> Scores:
    from LungPerfusionCore.models.registry import load_network
    from PEDetectionLib.inference import ARCHITECTURES, sequence_probabilities
    from PEDetectionLib.training.network_training import slice_logits

    detector = load_network(model, ARCHITECTURES)
    scan, slices = [], []
    for stack in stacks:
        folds = []
        for first, second in zip(detector.slices, detector.sequences, strict=True):
            folds.append(sequence_probabilities(second, slice_logits(first, stack, device)[1], device))
        scan.append(float(np.mean([whole for _each, whole in folds])))
        slices.append(np.mean([each for each, _whole in folds], axis=0)[stack.present])
    return Scores(scan, slices, {}, [])


def of_integrated(model, stacks, device) -> Scores:
    from LungPerfusionCore.models.registry import load_network
    from PEDetectionLib.integrated_network import ARCHITECTURES
    from PEDetectionLib.training.integrated_evaluation import card_boxes, cases_of
    from PEDetectionLib.training.integrated_metrics import figures_of

    network = load_network(model, ARCHITECTURES)
    cases = cases_of(network, stacks, model.card.input_contract, device, fusion=model.card.parameters.get("fusion"))
    thresholds = model.card.figures["thresholds"]
    source = model.card.parameters.get("boxes_from", "localisation")
    cases = [card_boxes(case, source, thresholds.get("mask", 0.5)) for case in cases]
    found = figures_of(cases, thresholds)
    kept = {name: found[name] for name in ("dice", "ap50", "ap50_from_5_mm") if name in found}
    kept["emboli found at one false box"] = found.get("emboli_found_at_false_boxes_a_scan", {}).get("1")
    at = thresholds.get("boxes", 0.5)
    boxes = [sum(int((np.asarray(b, float).reshape(-1, 5)[:, 4] >= at).sum()) for b in case.boxes) for case in cases]
    return Scores([case.stack for case in cases], [case.slices[case.present] for case in cases], kept, boxes)


def compare(old, new, data, samples: Path) -> None:
    from PEDetectionLib.diagnostics import compare_auc

    first, stacks = scored(old, data, samples)
    second = scored(new, data, samples)[0] if new is not None else first
    say(f"{old.card.task}: {len(stacks)} scans, {sum(stack.label for stack in stacks)} with embolism")
    for level, labels in (
        ("scans", np.array([stack.label for stack in stacks], int)),
        ("slices", np.concatenate([stack.labels[stack.present] for stack in stacks]).astype(int)),
    ):
        a, b = ((np.array(s.scan) if level == "scans" else np.concatenate(s.slices)) for s in (first, second))
        both = compare_auc(labels, a, b)
        text = f"  {level} (n {len(labels)}, {labels.sum()} positive): before {area(both.a)}"
        say(text + (f", after {area(both.b)}, p {both.p:.2g}" if new is not None else ""))
    for when, each in (("before", first), ("after", second))[: 1 if new is None else 2]:
        if each.figures:
            free = [boxes for boxes, stack in zip(each.boxes, stacks, strict=True) if not stack.label]
            without = f", {np.mean(free):.2f} in the {len(free)} without embolism" if free else ""
            say(f"  {when}: {json.dumps(each.figures)}, boxes a scan {np.mean(each.boxes):.2f}{without}")


def false_alarms(models, data, samples: Path) -> None:
    for model in models:
        scores, stacks = scored(model, data, samples)
        thresholds = model.card.figures["thresholds"]
        for n, stack in enumerate(stacks):
            alarm = scores.scan[n] >= thresholds["stack"]
            slices = int((scores.slices[n] >= thresholds["slices"]).sum())
            boxes = f", {scores.boxes[n]} boxes" if scores.boxes else ""
            say(f"  {model.card.sha256[:8]} on {stack.name}: scan {scores.scan[n]:.3f}{' (false alarm)' if alarm else ''}, "
                f"{slices} of {len(scores.slices[n])} slices{boxes}, were it not for the guard")  # fmt: skip


def area(auc) -> str:
    return f"{auc.value:.3f} ({auc.low:.3f} to {auc.high:.3f})"


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
