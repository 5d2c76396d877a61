"""What the certainty of the integrated model is worth, by SIMULATED patients that it never met: the calibration in its card.

    python Testing/benchmarks/defect_clots.py --make --seeds 2000 2017 --cache DIR
    python Testing/benchmarks/embolus_calibration.py --seeds 2000 2017 --cache DIR [--write]

An embolus of the model is a connected part of its probability from the card's mask threshold on; it is true where it holds a voxel of a
true one. logit of the probability that it is true = offset + surest x logit of the mean of the five surest voxels + log_ml x ln(ml), by
logistic regression with both slopes at least 0 and a ridge of ``RIDGE`` on them, so that a few separable patients do not make it certain.
``--write`` puts it into the card (``figures.embolus_probability``), which ``candidate_emboli`` reads.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import defect_candidates as bench
import defect_clots
import numpy as np
from scipy.optimize import minimize
from scipy.special import expit, logit

from LungPerfusionCore.models.registry import CARD, read_model
from PEDetectionLib.integrated_detection import threshold_of
from PerfusionDefectQuantLib.candidate_emboli import MOST_LOGIT, probable_emboli

RIDGE = 0.1


def rows_of(seed: int, cache: Path, at: float) -> list[tuple[float, float, bool]]:
    """Of every embolus of a patient: mean of the surest voxels, ml, whether it is true."""
    arrays = defect_clots.patient(seed, cache)
    found = bench.image(arrays | {"probability": arrays["probability"].astype(np.float32)}, "probability")
    emboli = probable_emboli(found, found >= at)
    labels, true = bench.sitk.GetArrayFromImage(emboli.labels), arrays["emboli"] > 0
    sizes = np.bincount(labels.ravel(), minlength=len(emboli.probabilities) + 1) * float(np.prod(arrays["spacing"])) / 1000.0
    hit = np.isin(np.arange(len(sizes)), labels[true])
    return [(p, float(sizes[n]), bool(hit[n])) for n, p in enumerate(emboli.probabilities, 1)]


def fitted(rows: list[tuple[float, float, bool]]) -> np.ndarray:
    """(3,) offset and slopes."""
    surest, ml, true = (np.array(column, float) for column in zip(*rows, strict=True))
    terms = np.stack([np.ones_like(surest), np.clip(logit(surest), -MOST_LOGIT, MOST_LOGIT), np.log(ml)], axis=1)

    def cost(weights: np.ndarray) -> tuple[float, np.ndarray]:
        z = terms @ weights
        slope = np.r_[0.0, 2 * RIDGE * weights[1:]]
        return float(np.sum(np.logaddexp(0, z) - true * z) + RIDGE * np.sum(weights[1:] ** 2)), terms.T @ (expit(z) - true) + slope

    return minimize(cost, np.zeros(3), jac=True, bounds=[(None, None), (0, None), (0, None)], method="L-BFGS-B").x


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, nargs=2, default=(2000, 2017), metavar=("FIRST", "END"))
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help="put it into the model's card")
    options = parser.parse_args()
    model = read_model(defect_clots.MODEL)
    by_patient = [rows_of(seed, options.cache, threshold_of(model, "mask")) for seed in range(*options.seeds)]
    rows = [row for patient in by_patient for row in patient]
    weights = fitted(rows)
    true = np.array([row[2] for row in rows])
    losses = {"as they are": [_loss(p, t) for p, _ml, t in rows], "calibrated": [], "of other patients": []}
    for n, patient in enumerate(by_patient):
        other = fitted([row for m, each in enumerate(by_patient) if m != n for row in each])
        losses["calibrated"] += [_loss(_probability(weights, row), row[2]) for row in patient]
        losses["of other patients"] += [_loss(_probability(other, row), row[2]) for row in patient]
    print(f"{len(by_patient)} patients, {len(rows)} emboli of the model, {np.count_nonzero(true)} true; weights {weights.round(3)}")
    print("mean log loss: " + ", ".join(f"{name} {np.mean(values):.3f}" for name, values in losses.items()))
    if options.write:
        content = json.loads((model.folder / CARD).read_text())
        numbers = dict(zip(("offset", "surest", "log_ml"), weights.round(3).tolist(), strict=True))
        data = f"{len(rows)} emboli of the model ({np.count_nonzero(true)} true) in {len(by_patient)} simulated patients that it never met"
        command = f"Testing/benchmarks/embolus_calibration.py --seeds {options.seeds[0]} {options.seeds[1]} --cache DIR"
        content["figures"]["embolus_probability"] = {**numbers, "data": data, "command": command}
        (model.folder / CARD).write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def _probability(weights: np.ndarray, row: tuple[float, float, bool]) -> float:
    sure = float(np.clip(logit(row[0]), -MOST_LOGIT, MOST_LOGIT))
    return float(expit(weights[0] + weights[1] * sure + weights[2] * np.log(row[1])))


def _loss(p: float, true: bool) -> float:
    return -float(np.log(np.clip(p if true else 1 - p, 1e-6, 1)))


if __name__ == "__main__":
    main()
