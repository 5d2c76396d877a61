"""The demonstration detectors of emboli on simulated patients of a cohort that they never met, beside baselines that need no learning.

    .venv/bin/python Resources/Scripts/lungperfusion.py phantom --cohort 100 --seed 32 --size medium --images ctpa --output COHORT
    .venv/bin/python Testing/benchmarks/embolism_new_patients.py --data COHORT --output FOLDER [--share 1/2] [--cards]

Every scan goes the whole way, from the volume to the curve, through both models as they are shipped. FOLDER keeps one file a patient, so
that a stopped run is taken up and two processes can share the patients (``--share 1/2`` and ``2/2``); a run without ``--share`` ends with
the table: AUC by scan and by 3 mm slice with DeLong's intervals and p of each model against each baseline (slices counted as independent).
``--cards`` writes it into the models' cards. Baselines of HU are turned round, so that more is more suspicious; vessels are found in the
image by thresholds, or are the simulation's true arteries and clots, which no network may know.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import SimpleITK as sitk

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("LungPerfusionAI", "PEDetection", "Resources/Scripts")]

MODELS = {"slice and sequence": "embolism-phantom-small", "integrated": "embolism-integrated-phantom-small"}
BASELINES = (
    "mean intravascular HU, vessels of the image",
    "low-density ml in vessels, vessels of the image",
    "mean intravascular HU, true arteries and clots",
    "low-density ml, true arteries and clots",
)


def slab_baselines(ct: sitk.Image, vessels: np.ndarray, stack) -> tuple[list[float], list[float]]:
    """Mean HU of vessels (turned round; the scan's where a slab has none) and ml of low density in each slab, (n,) each."""
    from PEDetectionLib.training.image_baselines import CLOT_HU

    index = np.argwhere(vessels)
    hu = sitk.GetArrayFromImage(ct)[vessels]
    matrix = np.array(ct.GetDirection()).reshape(3, 3) * np.array(ct.GetSpacing())
    z = index[:, ::-1] @ matrix[2] + ct.GetOrigin()[2]
    number = np.floor((stack.top_mm - z) / stack.parameters.thickness_mm).astype(int)
    inside = (number >= 0) & (number < stack.count)
    number, hu = number[inside], hu[inside].astype(float)
    above = hu > 0
    n = np.bincount(number[above], minlength=stack.count)
    mean = np.bincount(number[above], hu[above], stack.count) / np.maximum(n, 1)
    mean[n == 0] = hu[above].mean() if above.any() else 0.0
    dark = np.bincount(number[(hu >= CLOT_HU[0]) & (hu <= CLOT_HU[1])], minlength=stack.count)
    return (-mean).tolist(), (dark * float(np.prod(ct.GetSpacing())) / 1000).tolist()


def measure(folder: Path) -> dict:
    """Scores of one patient: by scan and by slab that holds lung, of both models and the baselines."""
    from LungPerfusionCore.lungs.segmentation import segment_lungs
    from LungPerfusionCore.models.registry import read_model
    from PEDetectionLib import ctpa_check
    from PEDetectionLib.detection import detect
    from PEDetectionLib.integrated_detection import detect_integrated
    from PEDetectionLib.training.image_baselines import dark_ml, mean_intravascular_hu, vessels_of
    from PEDetectionLib.training.slice_data import clot_labels

    ct = sitk.ReadImage(str(folder / "ctpa.nrrd"))
    clots, arteries = (sitk.ReadImage(str(folder / "labels" / f"{name}.nrrd")) for name in ("emboli", "arteries"))
    known = segment_lungs(ct)  # both models begin with the same lungs
    ctpa_check.segment_lungs = lambda image, **_options: known if image is ct else segment_lungs(image, **_options)
    found = {name: read_model(ROOT / "Resources" / "Models" / model) for name, model in MODELS.items()}
    detections = {
        "slice and sequence": detect(ct, found["slice and sequence"], device="cpu"),
        "integrated": detect_integrated(ct, found["integrated"], device="cpu").scores,
    }
    first, second = (detection.stack for detection in detections.values())
    if not np.allclose(first.centres[:, 2], second.centres[:, 2]):
        raise SystemExit(f"{folder.name}: the two models have different slabs")
    present = first.present & second.present  # their fields of view differ a little
    row = {
        "patient": folder.name,
        "label": bool(sitk.GetArrayFromImage(clots).any()),
        "labels": (clot_labels(first, clots) & present)[present].tolist(),
        "scan": {},
        "slices": {},
    }
    for name, detection in detections.items():
        row["scan"][name], row["slices"][name] = detection.scores.stack, detection.scores.slices[present].tolist()
    lungs, hull = known.labels, detections["slice and sequence"].check.hull
    truth = (sitk.GetArrayFromImage(arteries) > 0) | (sitk.GetArrayFromImage(clots) > 0)
    for vessels, names in ((vessels_of(ct, lungs, hull), BASELINES[:2]), (truth, BASELINES[2:])):
        by_slab = slab_baselines(ct, vessels, first)
        for name, whole, slabs in zip(names, (-mean_intravascular_hu(ct, vessels), dark_ml(ct, vessels)), by_slab, strict=True):
            row["scan"][name], row["slices"][name] = whole, np.array(slabs)[present].tolist()
    return row


def table(rows: list[dict]) -> dict:
    """AUC of everything and p of the models against the baselines, by scan and by slice."""
    from PEDetectionLib.diagnostics import compare_auc

    found = {}
    for level in ("scan", "slices"):
        if level == "scan":
            labels = np.array([row["label"] for row in rows], int)
        else:
            labels = np.concatenate([row["labels"] for row in rows]).astype(int)
        scores = {name: np.hstack([row[level][name] for row in rows]) for name in (*MODELS, *BASELINES)}
        entries = {}
        for name, values in scores.items():
            pairs = {model: compare_auc(labels, scores[model], values) for model in MODELS if model != name}
            auc = next(iter(pairs.values())).b
            entries[name] = {"auc": [round(v, 4) for v in (auc.value, auc.low, auc.high)]}
            if name in BASELINES:
                entries[name]["p_of_model_against_it"] = {model: float(f"{both.p:.2g}") for model, both in pairs.items()}
        found[level] = {"n": len(labels), "positive": int(labels.sum()), "scores": entries}
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--share", default="")
    parser.add_argument("--cards", action="store_true")
    args = parser.parse_args()
    import torch

    torch.set_num_threads(1 if args.share else 2)
    args.output.mkdir(parents=True, exist_ok=True)
    folders = sorted(path.parent for path in args.data.glob("patient_*/truth.json"))
    which, of = (int(v) for v in (args.share or "1/1").split("/"))
    rows = []
    for folder in folders[which - 1 :: of]:
        path = args.output / f"{folder.name}.json"
        if not path.is_file():
            path.write_text(json.dumps(measure(folder)), encoding="utf-8")
        rows.append(json.loads(path.read_text(encoding="utf-8")))
    if args.share:
        return
    found = table(rows)
    for level, entry in found.items():
        sys.stdout.write(f"{level}: {entry['n']} simulated, {entry['positive']} positive\n")
        for name, values in entry["scores"].items():
            value, low, high = values["auc"]
            against = "; ".join(f"p {p:.2g} against {model}" for model, p in values.get("p_of_model_against_it", {}).items())
            sys.stdout.write(f"  {name}: AUC {value:.3f} ({low:.3f} to {high:.3f}) {against}\n")
    if args.cards:
        for model in MODELS.values():
            path = ROOT / "Resources" / "Models" / model / "model.json"
            card = json.loads(path.read_text(encoding="utf-8"))
            card["figures"]["new_patients"] = {
                "note": "a simulated cohort that neither model met (phantom --cohort 100 --seed 32 --size medium --images ctpa); "
                "DeLong, slices counted as independent",
                "command": "Testing/benchmarks/embolism_new_patients.py --data COHORT --output FOLDER",
                **found,
            }
            path.write_text(json.dumps(card, indent=2, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
