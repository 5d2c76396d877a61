"""A detector of emboli beside baselines that need no learning, on the same patients that no fold saw: AUC and DeLong's test.

    .venv/bin/python Testing/benchmarks/embolism_baselines.py --data COHORT --run RUN [--card MODEL]

COHORT: the simulated cohort; RUN: the output of train embolism-stack after --test-fraction; --card writes the figures into that model's
card. The model's slices are compared with the height in the lungs alone: how often a slice at that height was positive in the other
patients. Each baseline of the scan states what it knows: vessels segmented from the image by thresholds, or the simulation's true arteries
and clots. Baselines of HU are turned round, so that more is more suspicious.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from pathlib import Path

import numpy as np
import SimpleITK as sitk

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "LungPerfusionAI"), str(ROOT / "PEDetection")]

from LungPerfusionCore.lungs.segmentation import lung_heart_hull, segment_lungs
from PEDetectionLib.diagnostics import compare_auc
from PEDetectionLib.training.image_baselines import dark_ml, mean_intravascular_hu, vessels_of

BASELINES = {
    "mean intravascular HU, vessels segmented from the image": (-1, "image", mean_intravascular_hu),
    "low-density ml in vessels, vessels segmented from the image": (1, "image", dark_ml),
    "mean intravascular HU, true arteries and clots": (-1, "truth", mean_intravascular_hu),
    "low-density ml in arteries, true arteries and clots": (1, "truth", dark_ml),
}


def by_height(run: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Labels, the model's probabilities and the heights' of the test's slices; heights 0 (top) to 1 in bins of a thirtieth, smoothed."""
    tables = []
    for name in ("held_out_slices.csv", "test_slices.csv"):
        with (run / name).open(newline="", encoding="utf-8") as stream:
            rows = list(csv.DictReader(stream))
        last: dict[str, int] = {}
        for row in rows:
            last[row["patient"]] = max(last.get(row["patient"], 1), int(row["slice"]))
        height = np.array([(int(row["slice"]) - 0.5) / last[row["patient"]] for row in rows])
        labels, scores = (np.array([float(row[column]) for row in rows]) for column in ("label", "sequence_network"))
        tables.append((np.minimum((height * 30).astype(int), 29), labels, scores))
    (bins, labels, _), (tested, truth, scores) = tables
    share = np.bincount(bins, labels, 30) / np.maximum(np.bincount(bins, minlength=30), 1)
    share = np.convolve(np.pad(share, 1, mode="edge"), (0.25, 0.5, 0.25), "valid")
    return truth.astype(int), scores, share[tested]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--card", type=Path)
    args = parser.parse_args()
    with (args.run / "test_stacks.csv").open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    labels = np.array([int(row["label"]) for row in rows])
    model = np.array([float(row["score"]) for row in rows])
    scores: dict[str, list[float]] = {name: [] for name in BASELINES}
    for row in rows:
        folder = args.data / row["patient"]
        ct = sitk.ReadImage(str(folder / "ctpa.nrrd"))
        lungs = segment_lungs(ct).labels
        truth = [sitk.ReadImage(str(folder / "labels" / f"{name}.nrrd")) for name in ("arteries", "emboli")]
        vessels = {
            "image": vessels_of(ct, lungs, lung_heart_hull(ct, lungs)),
            "truth": (sitk.GetArrayViewFromImage(truth[0]) > 0) | (sitk.GetArrayViewFromImage(truth[1]) > 0),
        }
        for name, (sign, which, measure) in BASELINES.items():
            scores[name].append(sign * measure(ct, vessels[which]))
    figures = []
    sys.stdout.write(f"{len(rows)} held-out simulated patients, {labels.sum()} with embolism\n")
    for name, values in scores.items():
        both = compare_auc(labels, model, np.array(values))
        if not figures:
            sys.stdout.write(f"model: AUC {both.a.value:.3f} ({both.a.low:.3f} to {both.a.high:.3f})\n")
        sys.stdout.write(f"{name}: AUC {both.b.value:.3f} ({both.b.low:.3f} to {both.b.high:.3f}), p {both.p:.2g} against the model\n")
        auc = {"value": both.b.value, "low": both.b.low, "high": both.b.high}
        figures.append({"baseline": name, "stack_auc": auc, "p_delong": both.p})
    slices = compare_auc(*by_height(args.run))
    sys.stdout.write(
        f"slices: model AUC {slices.a.value:.3f} ({slices.a.low:.3f} to {slices.a.high:.3f}), height in the lungs alone "
        f"{slices.b.value:.3f} ({slices.b.low:.3f} to {slices.b.high:.3f}), p {slices.p:.2g} (slices counted as independent)\n"
    )
    auc = {"value": slices.b.value, "low": slices.b.low, "high": slices.b.high}
    figures.append({"baseline": "height in the lungs alone", "slice_auc": auc, "p_delong": slices.p})
    if args.card:
        path = args.card / "model.json"
        card = json.loads(path.read_text(encoding="utf-8"))
        card["figures"]["baselines"] = {
            "command": "Testing/benchmarks/embolism_baselines.py --data COHORT --run RUN",
            "note": f"{len(rows)} patients: intervals of the scan's AUC are wide; slices are counted as independent.",
            "test": figures,
        }
        path.write_text(json.dumps(card, indent=2, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
