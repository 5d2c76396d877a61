"""Train the sequence networks of embolism detection on the features of the slice networks, and write the whole as one model.

DATA is what the slice networks were trained on; SLICES their folder. Writes into DIR: model/ (card and weights of all folds, for
embolism --model), held_out_stacks.csv and held_out_slices.csv (for diagnostics), with --test-fraction test_stacks.csv and test_slices.csv,
checkpoints, result.json.
"""

from __future__ import annotations

import argparse
import sys

from .common import INPUT_FOLDER, OUTPUT_FOLDER
from .train_options import add_start_and_negatives, command_line, start_model

HELP = "sequence networks of embolism detection (LSTM)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", type=INPUT_FOLDER, required=True, metavar="DIR", help="the folder of labelled CTPAs, or the simulated cohort"
    )
    parser.add_argument("--slices", type=INPUT_FOLDER, required=True, metavar="DIR", help="output of train embolism-slices")
    parser.add_argument(
        "--output",
        type=OUTPUT_FOLDER,
        required=True,
        metavar="DIR",
        help="output folder of the training run; an interrupted run is resumed",
    )
    add_start_and_negatives(parser)
    parser.add_argument("--name", default="embolism", help="name of the model (default: embolism)")
    parser.add_argument("--epochs", type=int, default=12, metavar="N", help="epochs (default: 12)")
    parser.add_argument("--batch", type=int, default=16, metavar="N", help="batch size in scans (default: 16)")
    parser.add_argument("--rate", type=float, default=1e-3, metavar="X", help="Nadam's learning rate (default: 0.001)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="random seed of initialisation and order (default: 1)")
    parser.add_argument("--licence", default="", help="licence of the weights, for the model card")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionCore.files.training_folder import write_record
    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.models.device import resolve
    from LungPerfusionCore.run.provenance import InputFile, ResultRecord, software
    from PEDetectionLib.training.network_training import SequenceTraining
    from PEDetectionLib.training.slice_data import find_scans
    from PEDetectionLib.training.slice_study import StackStudy, run_stack

    device = resolve(context.device)
    training = SequenceTraining(epochs=args.epochs, rate=args.rate, batch=args.batch, seed=args.seed)
    study = StackStudy(
        args.slices,
        args.name,
        training,
        tuple(args.real_negatives),
        start_model(args, "embolism-stack"),
        command_line(sys.argv[1:]),
        args.licence,
    )
    dataset = find_scans(args.data)
    model, figures, notes, learnt = run_stack(dataset, args.output, study, device, context.progress)
    from PEDetectionLib.training.scan_description import describe_training

    model, said = describe_training(model, [scan for scan in dataset.scans if scan.patient in learnt], device, context.progress)
    notes = (*notes, *said)
    record = ResultRecord(
        command=context.command,
        software=software(context.application),
        model=model.record,
        inputs=[InputFile("data", str(args.data), dataset.sha256)],
    )
    record.parameters.update(device.as_dict() | {"epochs": args.epochs, "seed": args.seed, "simulated": dataset.simulated})
    for group, words in (("held_out", "Held-out"), ("test", "Test")):
        for level in ("stack", "slice") if group in figures else ():
            auc = figures[group][f"{level}_auc"]
            if auc is not None:
                prefix = "" if group == "held_out" else "test_"
                record.measurements += [
                    Measurement("whole", f"{prefix}{level}_auc{end}", auc[key], "1")
                    for end, key in (("", "value"), ("_low", "low"), ("_high", "high"))
                ]
                context.say(f"{words} {level}s: AUC {auc['value']:.3f} ({auc['low']:.3f} to {auc['high']:.3f})")
    record.measurements += [Measurement("whole", f"{level}_threshold", value, "1") for level, value in figures["thresholds"].items()]
    record.warnings += [*notes, model.warning]
    record.outputs.update(model="model", held_out_stacks="held_out_stacks.csv", held_out_slices="held_out_slices.csv")
    if "test" in figures:
        record.outputs.update(test_stacks="test_stacks.csv", test_slices="test_slices.csv")
    write_record(record, args.output)
    for note in record.warnings:
        context.say(f"Note: {note}")
    context.say(f"Wrote {args.output / 'model'}; give it to embolism --model, or put it into a folder of LUNGPERFUSION_MODELS.")
