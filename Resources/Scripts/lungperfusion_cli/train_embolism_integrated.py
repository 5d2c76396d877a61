"""Train the integrated embolism network (classification, segmentation, localisation on one encoder) in the paper's steps.

DATA: one or several folders, each RSNA's (train.csv, train/), FUMPE's (CT_scans/, GroundTruth/), a COCO file (annotations.json) with
its scans, weak labels (stacks.csv, slices.csv), or a cohort that `phantom --cohort` made. Writes into DIR: stages/ (weights of each stage),
model/ (card and weights, for embolism --model), checkpoints, result.json. Stages, in order: classify, segment, joint, classify-again,
segment-again, both, localise. A stage that is done is not done again.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from .common import INPUT_FILE, INPUT_FOLDER, OUTPUT_FOLDER
from .train_options import add_start_and_negatives, command_line, given_or_preset, start_model

if TYPE_CHECKING:
    from LungPerfusionCore.models.registry import Model
    from PEDetectionLib.training.integrated_study import IntegratedStudy

HELP = "one network that classifies, segments and localises emboli"

#: The seed's encoders, and a small one that starts from nothing, for a processor without a GPU.
PRESETS = {
    "resnet50": {"side": 386, "field": 0.0, "epochs": 10, "rate": 1e-4, "decay": 0.003, "batch": 16},
    "swin_t": {"side": 386, "field": 0.0, "epochs": 10, "rate": 1e-4, "decay": 0.003, "batch": 16},
    "compact": {"side": 224, "field": 320.0, "epochs": 10, "rate": 1e-3, "decay": 0.001, "batch": 8},
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    stages = "classify, segment, joint, classify-again, segment-again, both, localise"
    parser.add_argument("--data", type=INPUT_FOLDER, required=True, nargs="+", metavar="DIR", help="folders of annotated CTPAs")
    parser.add_argument(
        "--output",
        type=OUTPUT_FOLDER,
        required=True,
        metavar="DIR",
        help="output folder of the training run; an interrupted run is resumed",
    )
    parser.add_argument("--name", default="embolism-integrated", help="name of the model (default: embolism-integrated)")
    parser.add_argument("--encoder", choices=tuple(PRESETS), default="resnet50", help="default: resnet50")
    parser.add_argument(
        "--encoder-weights",
        type=INPUT_FILE,
        metavar="FILE",
        help="its weights of ImageNet (safetensors, torchvision's names), if you have them",
    )
    add_start_and_negatives(parser)
    parser.add_argument("--stages", metavar="LIST", help=f"stages to train, separated by commas (default: {stages})")
    parser.add_argument("--epochs", metavar="N|STAGE:N,...", help="epochs of every stage, or of some (default: 10)")
    parser.add_argument(
        "--baselines",
        choices=("reuse", "start"),
        default="reuse",
        help="reuse: segment and joint begin with what the stages before learnt; start: anew, to compare with (default: reuse)",
    )
    parser.add_argument(
        "--numbering",
        choices=("written", "branch"),
        default="written",
        help="the seed's step 2 and step 3: segment and joint, as written, or classify and segment (default: written)",
    )
    parser.add_argument("--fine-tune", action="store_true", help="let encoder and other heads learn on while localise is trained")
    parser.add_argument("--held-out", type=int, default=0, metavar="N", help="last patients, never learnt from (default: 0)")
    parser.add_argument(
        "--validation",
        type=int,
        default=0,
        metavar="N",
        help="patients before them, who choose the epochs (default: 0)",
    )
    parser.add_argument("--side", type=int, metavar="N", help="pixels a row (default: 386, compact 224)")
    parser.add_argument(
        "--field",
        type=float,
        metavar="MM",
        help="width of the square about lungs and heart, 0 the scan's (default: 0, compact 320)",
    )
    parser.add_argument("--batch", type=int, metavar="N", help="batch size in slices (default: 16, compact 8)")
    parser.add_argument("--rate", type=float, metavar="X", help="learning rate (default: 0.0001, compact 0.001)")
    parser.add_argument(
        "--negatives",
        type=float,
        default=1.0,
        metavar="X",
        help="slices without embolism for each one with (default: 1)",
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="random seed of initialisation and order (default: 1)")
    parser.add_argument("--licence", default="", help="licence of the weights, for the model card")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionCore.files.training_folder import write_record
    from LungPerfusionCore.models.device import resolve
    from LungPerfusionCore.run.provenance import InputFile, ResultRecord, software
    from PEDetectionLib.training.integrated_sources import find_annotated
    from PEDetectionLib.training.integrated_study import run_integrated

    device, study = resolve(context.device), _study(args)
    data = find_annotated(args.data)
    model, groups, history, notes = run_integrated(data, args.output, study, device, context.progress)
    record = ResultRecord(
        command=context.command,
        software=software(context.application),
        inputs=[InputFile("data", str(folder), data.sha256) for folder in args.data],
    )
    record.parameters.update(
        device.as_dict()
        | {
            "encoder": args.encoder,
            "stages": list(study.stages),
            "baselines": args.baselines,
            "numbering": args.numbering,
            "fine_tune": args.fine_tune,
            "seed": args.seed,
            "simulated": data.simulated,
            "patients": {name: len({s.patient for s in getattr(groups, name)}) for name in ("training", "validation", "held_out")},
        }
    )
    for name, stage in history.items():
        last = stage["history"][-1]
        context.say(f"{name}: {len(stage['history'])} epochs, best {stage['best_epoch']}, loss {last[1]:.4f}")
    record.outputs |= {f"stage_{name}": f"stages/{name}.safetensors" for name in history}
    if model is not None:
        from PEDetectionLib.training.scan_description import describe_training

        learnt = {stack.patient for stack in groups.training}
        model, said = describe_training(model, [scan for scan in data.scans if scan.patient in learnt], device, context.progress)
        notes = (*notes, *said)
        record.model = model.record
        record.outputs["model"] = "model"
        record.warnings.append(model.warning)
        _say_size(context, model)
    record.warnings += list(notes)
    write_record(record, args.output)
    for note in record.warnings:
        context.say(f"Note: {note}")
    if model is None:
        context.say(f"Wrote {args.output}; the stage localise makes the model.")
    else:
        context.say(f"Wrote {args.output / 'model'}; give it to embolism --model, or put it into a folder of LUNGPERFUSION_MODELS.")


def _study(args: argparse.Namespace) -> IntegratedStudy:
    """What the options say, over what the encoder's preset has."""
    from PEDetectionLib.integrated_network import SIZES
    from PEDetectionLib.preparation import Preparation
    from PEDetectionLib.training.integrated_study import STAGES, IntegratedStudy
    from PEDetectionLib.training.integrated_training import IntegratedTraining

    preset = PRESETS[args.encoder]
    given = given_or_preset(args, preset)
    default, epochs = _epochs(args.epochs, preset["epochs"])
    training = IntegratedTraining(batch=given("batch"), rate=given("rate"), decay=preset["decay"], negatives=args.negatives, seed=args.seed)
    return IntegratedStudy(
        args.name,
        SIZES[args.encoder],
        training,
        Preparation(side=given("side"), field_mm=given("field")),
        tuple(name.strip() for name in args.stages.split(",")) if args.stages else tuple(STAGES),
        default,
        epochs,
        args.baselines,
        args.numbering,
        args.fine_tune,
        args.held_out,
        args.validation,
        args.encoder_weights,
        tuple(args.real_negatives),
        start_model(args, "embolism-integrated"),
        command_line(sys.argv[1:]),
        args.licence,
    )


def _say_size(context, model: Model) -> None:
    """How many numbers each part of the network has learnt."""
    from LungPerfusionCore.models.registry import load_network
    from PEDetectionLib.integrated_network import ARCHITECTURES, parameter_table

    counts = parameter_table(load_network(model, ARCHITECTURES))
    context.say("Learnt numbers: " + ", ".join(f"{name} {count}" for name, count in counts.items()))


def _epochs(text: str | None, default: int) -> tuple[int, dict[str, int]]:
    """``8`` or ``classify:2,localise:6``. Raises InputError for anything else."""
    from LungPerfusionCore.errors import InputError

    if text is None:
        return default, {}
    try:
        if ":" not in text:
            return int(text), {}
        return default, {name.strip(): int(n) for name, n in (each.split(":") for each in text.split(","))}
    except ValueError as error:
        raise InputError(f"--epochs is a number, or numbers by stage such as classify:2,localise:6, not {text!r}.") from error
