"""What an integrated embolism model needs beside its weights, chosen anew: joining of heads, source of boxes, thresholds, guard.

    .venv/bin/python Testing/benchmarks/embolism_thresholds.py --model MODEL --data COHORT [COHORT ...] --samples FOLDER --output NEW
        [--described COHORT [COHORT ...]] [--window ROWS COLUMNS]

``--data``: patients that the model was not trained on and will not be judged by; everything is chosen by them, as ``train
embolism-integrated`` does by its ``--validation``. ``--described``: the patients that it was trained on, whom the guard is to know
(``--most`` of each cohort, its first; otherwise the card's guard is kept). ``--window``: of the part of a slab that is computed, where it
is to be another than the card's (one for wider patients); a guard of another window knows nothing of it, so that ``--described`` goes with
it. The figures that the card had stay in it but for the thresholds and those of held-out patients, which were judged by other thresholds.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("LungPerfusionAI", "PEDetection")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True, nargs="+")
    parser.add_argument("--described", type=Path, nargs="*", default=[])
    parser.add_argument("--most", type=int, default=1000)
    parser.add_argument("--samples", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--window", type=int, nargs=2)
    args = parser.parse_args()
    if args.window and not args.described:
        parser.error("--window changes what the network sees: give --described, so that the guard is of the same window")
    import torch

    from LungPerfusionCore.files.atomic_files import Ledger
    from LungPerfusionCore.models.device import resolve
    from LungPerfusionCore.models.registry import load_network, read_model, write_model
    from PEDetectionLib.inference import preparation_of
    from PEDetectionLib.integrated_network import ARCHITECTURES
    from PEDetectionLib.training.integrated_data import load_annotated
    from PEDetectionLib.training.integrated_evaluation import judge
    from PEDetectionLib.training.integrated_sources import find_annotated
    from PEDetectionLib.training.scan_description import describe_training

    torch.set_num_threads(1)
    args.output.mkdir(parents=True, exist_ok=True)
    Ledger(args.output).start()  # the card is written a second time, with the guard
    model, device = read_model(args.model), resolve("cpu")
    card, network = model.card, load_network(model, ARCHITECTURES)
    if args.window:
        card = replace(card, input_contract=card.input_contract | {"window": list(args.window)})
    stacks, _notes = load_annotated(find_annotated(args.data), preparation_of(card.input_contract), args.samples)
    chosen, figures = judge(network, stacks, [], card.input_contract, device)
    say(f"{len(stacks)} scans, {sum(stack.label for stack in stacks)} with embolism: {json.dumps(chosen)}, {json.dumps(figures)}")
    say(f"before: {json.dumps(card.parameters.get('fusion'))}, {json.dumps(card.figures.get('thresholds'))}")
    kept = {name: value for name, value in card.figures.items() if name not in ("held_out", "held_out_by")}
    card = replace(card, parameters=card.parameters | chosen, figures=kept | figures)
    model = write_model(args.output, card, network.state_dict())
    if args.described:
        scans = [scan for folder in args.described for scan in find_annotated([folder]).scans[: args.most]]
        model, notes = describe_training(model, scans, device, lambda share, text: say(f"  {share:4.0%} {text}"))
        say(" ".join(notes))
    say(f"wrote {model.folder.name}, checksum {model.card.sha256[:8]}, guard of {(model.card.guard or {}).get('scans', 0)} scans")


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
