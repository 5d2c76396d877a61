"""Make the demonstration model of CT perfusion, Resources/Models/dynamic-ctp-demo, from nothing: its cohort, its training, its card.

    python Testing/benchmarks/dynamic_demo_model.py --work DIR [--benchmark DIR]

DIR holds the cohort (600 MB) and the run (another 800 MB); a run that was stopped is taken up. ``--benchmark``: the folder of
``dynamic_network.py``, whose figures go into the card. The same processor and packages give the same weights, bit for bit.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "LungPerfusionAI"))

from LungPerfusionCore.models.registry import read_model, write_model

ROOT = Path(__file__).resolve().parents[2]
NAME = "dynamic-ctp-demo"
COHORT = "phantom --kind brain --cohort 80 --seed 12 --size medium --output {work}/cohort"
TRAIN = (
    "train dynamic --data {work}/cohort --output {work}/run --name dynamic-ctp-demo --size compact --epochs 6 --warm-epochs 4 --batch 4 "
    "--licence Apache-2.0 --device cpu"
)
DATA = (
    " Scans of 128 x 128 x 8 voxels (1.8 x 1.8 x 5 mm), dose 0.15 to 1.6 of normal, half of them with what is left of motion, three"
    " samplings; flow and transit time of grey and white matter scaled at random. A demonstration of the command: enhancement and time are"
    " counted from the bolus, and learning stopped long before the published 500 epochs. The stroke's shape, its delays and the classes of"
    " tissue are the phantom's, so what the network has learnt of them need not hold for a patient."
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--benchmark", type=Path)
    args = parser.parse_args()
    one = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS"), "1")
    for line in (COHORT, TRAIN):
        command = [sys.executable, str(ROOT / "Resources" / "Scripts" / "lungperfusion.py"), *line.format(work=args.work).split()]
        subprocess.run(command, check=True, env=os.environ | one)
    finish(args.work / "run" / "model", args.benchmark)


def finish(trained: Path, benchmark: Path | None) -> None:
    """Put the trained model into Resources with what a reader of its card should know."""
    from safetensors.torch import load_file

    model = read_model(trained)
    commands = "; ".join("lungperfusion " + line.format(work="DIR") for line in (COHORT, TRAIN))
    figures = dict(model.card.figures)
    if benchmark is not None:
        figures["against_deconvolution"] = json.loads((benchmark / "summary.json").read_text())
    card = replace(model.card, data=model.card.data + DATA, command=commands, licence="Apache-2.0", figures=figures)
    folder = ROOT / "Resources" / "Models" / NAME
    for name in ("model.json", "weights.safetensors"):  # made anew: what lies there is this script's own earlier output
        (folder / name).unlink(missing_ok=True)
    made = write_model(folder, card, load_file(model.weights))
    print(f"{NAME}: {made.weights.stat().st_size / 1000:.0f} kB, sha256 {made.card.sha256}, trained on {card.trained_on}")


if __name__ == "__main__":
    main()
