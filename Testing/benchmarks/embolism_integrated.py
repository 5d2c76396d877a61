"""The figures of an integrated embolism model on patients it did not learn from, printed again; and pictures of what it finds.

    .venv/bin/python Testing/benchmarks/embolism_integrated.py --data COHORT --held-out 40 [--model DIR] [--samples DIR]
        [--scans N] [--pictures DIR]

COHORT is the folder that the model was trained on; its last patients were held out. ``--samples``: folder for prepared slabs (that of the
training run has them). ``--scans``: so many of the held-out scans also through the whole path, from volume to voxels: Dice on the
scan's own grid. ``--pictures``: two PNG sheets, the slices with the largest emboli and those with the surest false boxes.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("LungPerfusionAI", "PEDetection", "Resources/Scripts")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--held-out", type=int, required=True)
    parser.add_argument("--model", type=Path, default=ROOT / "Resources" / "Models" / "embolism-integrated-phantom-small")
    parser.add_argument("--samples", type=Path)
    parser.add_argument("--scans", type=int, default=0)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    import torch

    from LungPerfusionCore.models.device import resolve
    from LungPerfusionCore.models.registry import load_network, read_model
    from PEDetectionLib.inference import preparation_of
    from PEDetectionLib.integrated_network import ARCHITECTURES, parameter_table
    from PEDetectionLib.training.integrated_data import load_annotated
    from PEDetectionLib.training.integrated_evaluation import card_boxes, cases_of
    from PEDetectionLib.training.integrated_metrics import figures_of
    from PEDetectionLib.training.integrated_sources import find_annotated
    from PEDetectionLib.training.integrated_study import split

    torch.set_num_threads(args.threads)
    model, device = read_model(args.model), resolve("cpu")
    network = load_network(model, ARCHITECTURES)
    data = find_annotated([args.data])
    with tempfile.TemporaryDirectory() as temporary:
        samples = args.samples or Path(temporary)
        held_out = split(data.scans, args.held_out, 0).held_out
        data = type(data)(held_out, data.simulated, data.sha256, data.notes)
        stacks, _notes = load_annotated(data, preparation_of(model.card.input_contract), samples)
        fusion = model.card.parameters.get("fusion")
        cases = cases_of(network, stacks, model.card.input_contract, device, fusion=fusion)
        thresholds = model.card.figures["thresholds"]
        source = model.card.parameters.get("boxes_from", "localisation")
        cases = [card_boxes(case, source, thresholds.get("mask", 0.5)) for case in cases]
        found = figures_of(cases, thresholds)
        stated = {name: value for name, value in model.card.figures.get("held_out", {}).items() if name in found}
        print(json.dumps(found, indent=1))
        print("learnt numbers:", parameter_table(network))
        print("the card says the same:", found == stated if stated else "it has no figures of held-out patients")
        if args.scans:
            whole_path(stacks, model, args.scans)
        if args.pictures:
            args.pictures.mkdir(parents=True, exist_ok=True)
            sheets(stacks, cases, model, args.pictures)


def whole_path(stacks, model, count: int) -> None:
    """Volume in, voxels out: Dice of the held-out scans with emboli on their own grid, at the card's threshold."""
    import SimpleITK as sitk

    from LungPerfusionCore.imaging import images
    from LungPerfusionCore.numerics.overlap import dice
    from PEDetectionLib.integrated_detection import detect_integrated, threshold_of
    from PEDetectionLib.training.integrated_metrics import interval
    from PEDetectionLib.training.integrated_sources import mask_image

    scores, boxes = [], []
    for stack in stacks[:count]:
        ctpa = images.read_volume(stack.scan.ctpa, role="ctpa")
        result = detect_integrated(ctpa, model, device="cpu")
        truth = sitk.GetArrayFromImage(mask_image(stack.scan, ctpa)) > 0
        boxes.append(len(result.boxes))
        if truth.any():
            scores.append(dice(truth, sitk.GetArrayFromImage(result.probability) >= threshold_of(model, "mask")))
    print(
        f"on the scans' own grids, {len(scores)} of {len(boxes)} scans with emboli: Dice",
        interval(scores, lambda some: float(np.mean(some))),
    )
    print(f"boxes a scan at the card's score threshold: {np.mean(boxes):.2f}")


def sheets(stacks, cases, model, folder: Path) -> None:
    """Green: truth. Orange: probability and the boxes found, with their scores."""
    at, boxes_at = (model.card.figures["thresholds"].get(level, 0.5) for level in ("mask", "boxes"))
    sizes = [(int(each.sum()), n, k) for n, case in enumerate(cases) for k, each in enumerate(case.truth)]
    largest = one_a_scan(sorted(sizes, reverse=True))
    false = []
    for n, case in enumerate(cases):
        for k, (boxes, truth) in enumerate(zip(case.boxes, case.truth, strict=True)):
            for x1, y1, x2, y2, score in boxes:
                if not truth[max(0, int(y1) - 2) : int(y2) + 3, max(0, int(x1) - 2) : int(x2) + 3].any():
                    false.append((float(score), n, k))
    for name, chosen in (("largest_emboli", largest), ("surest_false_boxes", one_a_scan(sorted(false, reverse=True)))):
        draw(stacks, cases, chosen[:8], at, boxes_at, folder / f"{name}.png")
        print("wrote", f"{name}.png")


def one_a_scan(ranked: list[tuple]) -> list[tuple[int, int]]:
    seen, chosen = set(), []
    for _value, n, k in ranked:
        if n not in seen:
            seen.add(n)
            chosen.append((n, k))
    return chosen


def draw(stacks, cases, chosen, at: float, boxes_at: float, path: Path) -> None:
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    figure = Figure(figsize=(16, 8.4), layout="constrained")
    axes = np.ravel(figure.subplots(2, 4))
    for axis in axes:
        axis.set_axis_off()
    for axis, (n, k) in zip(axes, chosen, strict=False):
        case, pixels = cases[n], stacks[n].pixels
        rows, columns = np.nonzero(np.asarray(pixels).any(axis=0))
        axis.imshow(pixels[k], cmap="gray", vmin=0, vmax=255)
        axis.set_xlim(columns.min() - 1, columns.max() + 1)
        axis.set_ylim(rows.max() + 1, rows.min() - 1)
        for mask, color in ((case.truth[k], "#22cc44"), (case.probability[k] >= at, "#ff9922")):
            if mask.any():
                axis.contour(mask, [0.5], colors=color, linewidths=1.1)
        for x1, y1, x2, y2, score in case.boxes[k]:
            if score >= boxes_at:
                axis.add_patch(
                    Rectangle(
                        (x1 - 0.5, y1 - 0.5),
                        x2 - x1,
                        y2 - y1,
                        fill=False,
                        color="#ff9922",
                        linewidth=0.9,
                        linestyle=":",
                    )
                )
                axis.text(x2, y1, f"{score:.2f}", color="#ff9922", fontsize=7)
        axis.set_title(f"{case.name}, slab {k + 1}: {case.slices[k]:.2f} ({'embolus' if case.labels[k] else 'none'})", fontsize=9)
    figure.supxlabel("simulated; green: truth; orange: found", fontsize=9)
    figure.savefig(path, dpi=80)


if __name__ == "__main__":
    main()
