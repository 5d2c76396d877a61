"""Train the model-free network of CT perfusion: maps straight from the time points of a scan.

DATA is a folder of simulated examinations (`phantom --kind brain`, one or a cohort) or of UniToBRAIN
(MOL-NNN_Registered_Filtered_3mm_20HU and its _Maps). Simulated scans are learnt from with their true maps, UniToBRAIN with its own. CBV is
learnt first; the other maps begin with its weights. Writes into DIR: model/ (card and weights), curves.csv, cases.csv (the patients held
out), checkpoints, result.json.
"""

from __future__ import annotations

import argparse
import sys

from .common import INPUT_FOLDER, OUTPUT_FOLDER

HELP = "maps of CT perfusion (CNN)"

#: The published network and schedule, and the same network for a processor without a GPU: contrast and timing are counted from the bolus,
#: so that less has to be learnt, and the rate falls along a cosine.
SIZES = {
    "published": {
        "input": {"frames": 89, "step_s": 1.0, "side": 128, "reference": "none"},
        "training": {"epochs": 500, "batch": 512, "rate": 5e-3, "schedule": "plateau", "mirror": False},
    },
    "compact": {
        "input": {"frames": 64, "step_s": 1.0, "before_s": 10.0, "side": 0, "reference": "bolus"},
        "training": {"epochs": 12, "warm_epochs": 8, "batch": 8, "rate": 5e-3, "schedule": "cosine", "mirror": True},
    },
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=INPUT_FOLDER, required=True, metavar="DIR", help="simulated examinations, or UniToBRAIN")
    parser.add_argument(
        "--output",
        type=OUTPUT_FOLDER,
        required=True,
        metavar="DIR",
        help="output folder of the training run; an interrupted run is resumed",
    )
    parser.add_argument("--name", default="dynamic-ctp", help="name of the model (default: dynamic-ctp)")
    parser.add_argument(
        "--size",
        choices=tuple(SIZES),
        default="published",
        help="published: 89 time points of 128 x 128 pixels, HU; compact: 64 time points around the brain, counted from the bolus, "
        "few epochs (default: published)",
    )
    parser.add_argument("--maps", metavar="A,B", help="which maps to learn (default: cbv,cbf,mtt,tmax, or ttp where there is no tmax)")
    parser.add_argument("--reference", choices=("none", "bolus"), help="what contrast and time are counted from (default: as the size)")
    parser.add_argument("--epochs", type=int, metavar="N", help="epochs of CBV (default: 500, compact 12)")
    parser.add_argument("--warm-epochs", type=int, metavar="N", help="epochs of the other maps (default: 500, compact 8)")
    parser.add_argument("--cold", action="store_true", help="every map begins anew, to compare with")
    parser.add_argument("--batch", type=int, metavar="N", help="batch size in slices (default: 512, compact 8)")
    parser.add_argument("--rate", type=float, metavar="X", help="Adam's learning rate (default: 0.005)")
    parser.add_argument("--validation-fraction", type=float, default=0.1, metavar="X", help="patients of the validation set (default: 0.1)")
    parser.add_argument("--test-fraction", type=float, default=0.1, metavar="X", help="patients of the test set (default: 0.1)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="random seed of split, initialisation and order (default: 1)")
    parser.add_argument("--licence", default="", help="licence of the weights, for the model card")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionAILib.training.dynamic_data import find_examinations
    from LungPerfusionAILib.training.dynamic_study import run_dynamic_study
    from LungPerfusionCore.files.training_folder import write_record
    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.models.device import resolve
    from LungPerfusionCore.run.provenance import InputFile, ResultRecord, software

    device = resolve(context.device)
    dataset = find_examinations(args.data)
    parameters = study_parameters(args)
    study = run_dynamic_study(dataset, args.output, parameters, device, context.progress)
    record = ResultRecord(
        command=context.command,
        software=software(context.application),
        model=study.model.record,
        inputs=[InputFile("data", str(args.data), dataset.sha256)],
    )
    record.parameters.update(
        device.as_dict() | {"size": args.size, "seed": args.seed, "maps": list(study.history), "simulated": dataset.simulated}
    )
    record.warnings.append(study.model.warning)
    units = study_units(study.model)
    for name, figures in study.figures.items():
        words = f"{name}: {figures['epochs']} epochs, best {figures['best_epoch']}, loss {figures['loss']:.5f}"
        if "test_patients" in figures:
            error = figures["test_mean_absolute_error"]
            record.measurements.append(Measurement("whole", f"{name}_mean_absolute_error", error, units[name]))
            words += (
                f"; {figures['test_patients']} patients held out: mean error {error:.2f} {units[name]}, r {figures['test_correlation']:.3f}"
            )
        context.say(words)
    record.outputs.update(model="model", curves="curves.csv", cases="cases.csv", checkpoints="checkpoints")
    write_record(record, args.output)
    context.say(study.model.warning)
    context.say(f"Wrote {args.output / 'model'}; give it to dynamic --model, or put it into a folder of LUNGPERFUSION_MODELS.")


def study_units(model) -> dict[str, str]:
    """Unit of every map of a model."""
    from LungPerfusionAILib.dynamic.network_input import NetworkInput
    from LungPerfusionAILib.dynamic.series import Constants

    contract = NetworkInput.of(model.card.input_contract)
    return Constants(contract.density, contract.haematocrit_factor).units


def study_parameters(args: argparse.Namespace):
    """The study that the options describe. Raises InputError."""
    from LungPerfusionAILib.dynamic.network_input import NetworkInput
    from LungPerfusionAILib.training.dynamic_fitting import DynamicTraining
    from LungPerfusionAILib.training.dynamic_study import DynamicStudyParameters

    from .train_perfusion import command_line

    size = SIZES[args.size]
    given = {
        name: value
        for name, value in (("epochs", args.epochs), ("warm_epochs", args.warm_epochs), ("batch", args.batch), ("rate", args.rate))
        if value is not None
    }
    contract = dict(size["input"])
    if args.reference:
        contract |= {"reference": args.reference, "before_s": 10.0 if args.reference == "bolus" else 0.0}
    return DynamicStudyParameters(
        name=args.name,
        maps=tuple(name.strip() for name in args.maps.split(",")) if args.maps else None,
        input=NetworkInput(**contract),
        training=DynamicTraining(**(size["training"] | given | {"seed": args.seed, "warm": not args.cold})),
        validation=args.validation_fraction,
        test=args.test_fraction,
        command=command_line(sys.argv[1:]),
        licence=args.licence,
    )
