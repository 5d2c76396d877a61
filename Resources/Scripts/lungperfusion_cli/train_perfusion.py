"""Train DL-CTPM (perfusion from an unenhanced CT) on pairs of CT and perfusion SPECT.

DATA is a CSV manifest with the columns ct and spect (and patient, lungs, ct_series, spect_series), a folder with one folder a patient that
holds a ct and a spect, or a cohort that `phantom --cohort` made.
A SPECT is laid over its CT (rigidly) unless both files state one frame of reference. Writes into DIR: model/ (card and
weights), curves, box plots, a row for each lung that was held out, checkpoints, result.json. Several GPUs: put
torchrun --nproc-per-node N before the script.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from .common import INPUT, OUTPUT_FOLDER
from .role_options import add_series, pair_series
from .train_options import command_line, given_or_preset

if TYPE_CHECKING:
    from LungPerfusionAILib.training.study import Study, StudyParameters
    from LungPerfusionCore.models.device import Device
    from LungPerfusionCore.models.training_loop import Team
    from LungPerfusionCore.run.provenance import ResultRecord

HELP = "perfusion from CT (DL-CTPM)"

#: The published network, and a small one for a processor without a GPU: three eighths of the grid's edges with the
#: filters, half of the channels, 3 x 3 x 3 convolutions, and the left lung mirrored, so that one anatomy is learnt from
#: both.
SIZES = {
    "published": {
        "shape": (128, 64, 64),
        "median": 10,
        "uniform": 5,
        "channels": (16, 32, 64, 128),
        "kernel": 5,
        "mirror_left": False,
        "epochs": 500,
        "batch": 4,
        "rate": 1e-3,
        "decay": False,
    },
    "compact": {
        "shape": (48, 24, 24),
        "median": 4,
        "uniform": 2,
        "channels": (8, 16, 32, 64),
        "kernel": 3,
        "mirror_left": True,
        "epochs": 30,
        "batch": 4,
        "rate": 2e-3,
        "decay": True,
    },
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=INPUT, required=True, metavar="CSV|DIR", help="manifest of pairs, folder of patients, or a cohort")
    parser.add_argument(
        "--output",
        type=OUTPUT_FOLDER,
        required=True,
        metavar="DIR",
        help="output folder of the training run; an interrupted run is resumed",
    )
    parser.add_argument("--name", default="dlctpm", help="name of the model (default: dlctpm)")
    parser.add_argument(
        "--size",
        choices=tuple(SIZES),
        default="published",
        help="published: 128 x 64 x 64 voxels, 16 to 128 channels; compact: 48 x 24 x 24, 8 to 64, kernel 3",
    )
    parser.add_argument("--epochs", type=int, metavar="N", help="maximum number of epochs (default: 500, compact 30)")
    parser.add_argument("--batch", type=int, metavar="N", help="batch size in lungs per process (default: 4)")
    parser.add_argument(
        "--rate",
        type=float,
        metavar="X",
        help="Adam's learning rate (default: 0.001, compact 0.002 falling along a cosine)",
    )
    parser.add_argument("--folds", type=int, default=4, metavar="N", help="folds of the cross-validation; 0: none (default: 4)")
    parser.add_argument(
        "--members", type=int, default=1, metavar="N", help="networks of the final model, whose mean map it gives (default: 1)"
    )
    parser.add_argument(
        "--test-fraction", type=float, default=0.4, metavar="X", help="share of the patients of the test set (default: 0.4)"
    )
    parser.add_argument(
        "--ranks", type=float, default=0.0, metavar="X", help="share of a loss on ranks beside the cross-entropy, 0 to 1 (default: 0)"
    )
    parser.add_argument("--validate-every", type=int, default=1, metavar="N", help="epochs between validations (default: 1)")
    parser.add_argument(
        "--register",
        choices=("auto", "always", "never"),
        default="auto",
        help="register each SPECT to its CT; auto: only if they do not share a frame of reference (default: auto)",
    )
    add_series(parser, "ct", "spect")
    parser.add_argument("--no-augmentation", action="store_true", help="no data augmentation")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="random seed of split, initialisation and order (default: 1)")
    parser.add_argument("--licence", default="", help="licence of the weights, for the model card")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionAILib.training.data import find_pairs
    from LungPerfusionAILib.training.study import run_study
    from LungPerfusionCore.files.training_folder import write_record
    from LungPerfusionCore.models.device import resolve
    from LungPerfusionCore.models.training_loop import Team
    from LungPerfusionCore.progress import silent

    team = Team()
    chosen = f"cuda:{team.local}" if team.size > 1 and context.device == "auto" and resolve("auto").is_cuda else context.device
    device, parameters = resolve(chosen), _parameters(args)
    dataset = find_pairs(args.data, pair_series(args))
    progress = context.progress if team.leads else silent  # one process of a torchrun speaks for all
    study = run_study(dataset, args.output, parameters, device, progress, team)
    if study is None:
        return
    write_record(_record(args, context, study, parameters, device, team), args.output)
    _say(context, study)
    for warning in (study.model.warning, *study.warnings):
        context.say(warning)
    context.say(f"Wrote {args.output / 'model'}; give it to perfusion --model, or put it into a folder of LUNGPERFUSION_MODELS.")


def _parameters(args: argparse.Namespace) -> StudyParameters:
    """What the options say, over what the size has."""
    from LungPerfusionAILib.static.preprocessing import Preprocessing
    from LungPerfusionAILib.training.fitting import TrainingParameters
    from LungPerfusionAILib.training.study import StudyParameters

    size = SIZES[args.size]
    given = given_or_preset(args, size)
    preprocessing = Preprocessing(shape=size["shape"], median=size["median"], uniform=size["uniform"], mirror_left=size["mirror_left"])
    training = TrainingParameters(
        epochs=given("epochs"),
        batch=given("batch"),
        rate=given("rate"),
        decay=size["decay"],
        augment=not args.no_augmentation,
        mirror=not size["mirror_left"],
        seed=args.seed,
        levels=preprocessing.levels,
        validate_every=args.validate_every,
        ranks=args.ranks,
    )
    return StudyParameters(
        name=args.name,
        test_fraction=args.test_fraction,
        folds=args.folds,
        members=args.members,
        network={"channels": list(size["channels"]), "kernel": size["kernel"]},
        preprocessing=preprocessing,
        register=args.register,
        training=training,
        command=command_line(sys.argv[1:]),
        licence=args.licence,
    )


def _record(args: argparse.Namespace, context, study: Study, p: StudyParameters, device: Device, team: Team) -> ResultRecord:
    from LungPerfusionAILib.training.data import MANIFEST
    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.run.provenance import InputFile, ResultRecord, software

    record = ResultRecord(command=context.command, software=software(context.application), model=study.model.record)
    manifest = args.data / MANIFEST if (args.data / MANIFEST).is_file() else args.data
    record.inputs.append(InputFile.of("data", manifest))
    record.parameters.update(
        device.as_dict()
        | {
            "seed": args.seed,
            "size": args.size,
            "folds": args.folds,
            "test_fraction": args.test_fraction,
            "epochs": p.training.epochs,
            "simulated": study.model.card.simulated,
            "processes": team.size,
            "register": args.register,
            "registration": study.figures["registration"],
        }
    )
    tested = study.figures["agreement_per_lung"].get("network", {})
    record.measurements += [Measurement("whole", quantity, entry["mean"], "1") for quantity, entry in tested.items()]
    record.warnings += [study.model.warning, *study.warnings]
    record.outputs.update(model="model", curves="curves.png", checkpoints="checkpoints")
    if study.rows:
        record.outputs.update(cases="cases.csv", boxes="boxes.png")
    return record


def _say(context, study: Study) -> None:
    """How well the lungs that were held out are predicted."""
    figures = study.figures
    for part, found in (("cross-validation", figures.get("cross_validation")), ("test", figures)):
        if found is None or not found["agreement_per_lung"]:
            continue
        context.say(f"{part}, mean over the lungs held out:")
        for method, table in found["agreement_per_lung"].items():
            context.say(f"  {method:10s} " + "  ".join(f"{name} {entry['mean']:.3f}" for name, entry in table.items()))
        for baseline, table in found["lead_over"].items():
            if "spearman" in table:
                each = table["spearman"]
                context.say(
                    f"  lead over {baseline}: Spearman {each['mean_difference']:+.3f} ({each['ci95_low']:+.3f} to "
                    f"{each['ci95_high']:+.3f}, {each['patients']} patients, Wilcoxon p {each['p_wilcoxon']:g})"
                )
