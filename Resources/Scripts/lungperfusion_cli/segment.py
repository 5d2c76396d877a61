"""Segment a CT with somebody else's model: an nnU-Net v2 model folder or a MONAI bundle, for emboli, lobes, arteries and veins, or others.

The model runs through its own library (nnunetv2, or monai with pytorch-ignite and nibabel), which must be installed. A model folder can run
any program on this computer, so it must be trusted: with --trust for one run, or with --register for good.

Writes into DIR: segmentation.seg.nrrd (with terminology; usable as regions, arteries or emboli by the other commands), probability.nrrd (of
embolus, where the model gives one), scene.mrb, result.json.
"""

from __future__ import annotations

import argparse

from .common import INPUT, MODEL, OUTPUT_FOLDER
from .role_options import add_series, series_of

HELP = "segmentation by third-party nnU-Net and MONAI models"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", type=MODEL, required=True, metavar="NAME|DIR",
                        help="nnU-Net v2 model folder, MONAI bundle, or the name of a registered one")  # fmt: skip
    parser.add_argument("--ct", type=INPUT, metavar="VOL", help="CT in HU: NRRD, NIfTI, MetaImage or a DICOM folder")
    add_series(parser, "ct")
    parser.add_argument(
        "--trust", action="store_true", help="confirm that you trust the source of the model, which can run any program on this computer"
    )
    parser.add_argument("--label", type=_label, action="append", default=[], metavar="N=MEANING",
                        help="what label N means, instead of what the model says: emboli, arteries, veins, RUL ... or any name; "
                             "nothing after = leaves it out")  # fmt: skip
    parser.add_argument("--orientation", metavar="LPS|RAS|...|stored",
                        help="towards where the axes of an nnU-Net model's training images ran "
                             "(default: what its plans say, else LPS)")  # fmt: skip
    parser.add_argument("--register", type=OUTPUT_FOLDER, metavar="DIR",
                        help="with --trust: write a card for the model into a folder of models "
                             "(LUNGPERFUSION_MODELS), under --name")  # fmt: skip
    parser.add_argument("--name", help="name of the registered model (default: what its files say)")
    parser.add_argument("--output", type=OUTPUT_FOLDER, metavar="DIR", help="output folder")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.models.library_models import find_segmenter, register

    if args.register is not None and not args.trust:
        raise InputError("To register a model is to trust it: give --trust as well, if you know where it comes from.")
    if args.name is not None and args.register is None:
        raise InputError("--name is the name to register a model under: give --register as well.")
    if args.ct is None and args.register is None:
        raise InputError("Give --ct, the CT to segment.")
    if (args.ct is None) != (args.output is None):
        raise InputError("--ct and --output go together.")
    model, trusted = find_segmenter(args.model), args.trust
    changes = {"parameters": {"labels": model.card.parameters.get("labels", {}) | dict(args.label)},
               "input_contract": {"orientation": args.orientation} if args.orientation else {}}  # fmt: skip
    if args.register is not None:
        model = register(args.model, args.register, args.name, **changes)
        context.say(f"Registered {model.card.name}; name it with --model {model.card.name}.")
    if args.ct is not None:
        _segment(args, context, _with(model, changes), trusted)


def _segment(args: argparse.Namespace, context, model, trusted: bool) -> None:
    from LungPerfusionCore.models.library_models import check_trust
    from LungPerfusionCore.progress import part

    from .common import Case, display_name

    series = series_of(args, ct=args.ct)
    output = context.case_output(args.output)
    check_trust(model, trusted)
    case = Case(context, parameters={})
    node = case.volume_node(case.ct(args.ct, "ct", series=series.get("ct")), display_name(args.ct), unit="HU")
    context.progress(0.06, "Starting the modules")
    from PEDetection import PEDetectionLogic

    nodes = PEDetectionLogic().segmentWithModel(
        node, model, trusted=trusted, device=context.device, progress=part(context.progress, 0.08, 0.9)
    )
    result = nodes.result
    case.record.model = result.model.record
    case.record.parameters.update(
        result.device.as_dict()
        | {"architecture": result.model.card.architecture, "orientation": result.model.card.input_contract.get("orientation")}
        | {"labels": {str(label): meaning.term or meaning.name for label, meaning in result.meanings.items()}}
    )
    written = [node for node in (nodes.segmentation, nodes.probability, nodes.table) if node is not None]
    case.stamp(*written, simulated=case.simulated)
    case.measured(nodes.measurements, nodes.warnings)
    with output as staging:
        case.save(nodes.segmentation, staging / "segmentation.seg.nrrd", "segmentation")
        if nodes.probability is not None:
            case.save(nodes.probability, staging / "probability.nrrd", "probability")
        context.progress(0.95, "Writing the scene")
        case.save_scene(staging / "scene.mrb")
        case.record.write(staging / "result.json")
    context.say(f"{result.model.card.name} on {result.device.describe()}: {result.seconds:.1f} s")
    for each in nodes.measurements:
        context.say(f"{each.region} {each.quantity} {each.value:.4g} {each.unit}".rstrip())
    case.tell(*(str(args.output / name) for name in (*case.record.outputs.values(), "result.json")))


def _with(model, changes: dict):
    """The model with what the person says about its labels and its orientation, for this run."""
    from dataclasses import replace

    card = model.card
    parameters, contract = card.parameters | changes["parameters"], card.input_contract | changes["input_contract"]
    return replace(model, card=replace(card, parameters=parameters, input_contract=contract))


def _label(text: str) -> tuple[str, str]:
    number, equals, meaning = text.partition("=")
    if not equals or not number.isdecimal() or int(number) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form N=MEANING, with a label N from 1")
    return str(int(number)), meaning.strip()
