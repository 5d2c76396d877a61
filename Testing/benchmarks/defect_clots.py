"""Perfusion defects with the emboli that PEDetection finds by itself, on SIMULATED patients that nothing was chosen on.

    python Testing/benchmarks/defect_clots.py --seeds 405 505 --cache DIR [--report | --make]

Patients as those of ``defect_candidates.py`` (every distractor of drawn severity), but of medium size (1.3 to 1.5 mm voxels), which is the
only one that the shipped integrated model judges; it is run on the patient's own CT pulmonary angiogram.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

import defect_candidates as bench
import numpy as np

sys.path.insert(0, str(bench.REPOSITORY / "PEDetection"))

from LungPerfusionCore.models.registry import read_model
from LungPerfusionPhantom.lung.disease import Switches
from LungPerfusionPhantom.lung.patient import make_patient
from PEDetectionLib.integrated_detection import detect_integrated

MODEL = bench.REPOSITORY / "Resources" / "Models" / "embolism-integrated-phantom-small"
KEPT = (*bench.IMAGES,)
LABELS = ("lobes", "defects", "emboli", "arteries")


def patient(seed: int, cache: Path) -> dict[str, np.ndarray]:
    """Arrays of one patient with what the model says of its angiogram, from the cache where they were made by the same phantom and model.

    ``probability``: float16, (k, j, i), of embolus; ``score``: of the scan; ``silent``: why the model gives no result, empty where it does.
    """
    model = read_model(MODEL)
    path = cache / f"clots_{bench.PHANTOM}_{model.card.sha256[:8]}_{seed}.npz"
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, nargs=2, default=(405, 505), metavar=("FIRST", "END"))
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "lungperfusion-patients")
    parser.add_argument("--make", action="store_true", help="make the patients and run the model, no more")
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    for seed in range(*options.seeds):
        arrays = patient(seed, options.cache)
        print(seed, arrays["burden"], f"scan {float(arrays['score']):.2f}", str(arrays["silent"]) or "judged", flush=True)


if __name__ == "__main__":
    main()
