"""Map flow, volume and transit time of a CT perfusion scan, and find core and penumbra of a stroke.

Writes into DIR: cbf.nrrd, cbv.nrrd, mtt.nrrd, ttp.nrrd, tmax.nrrd and delay.nrrd, for a brain also rcbf.nrrd (flow in percent of the
other side's), average.nrrd (of all frames), mask.seg.nrrd, lesions.seg.nrrd (core and penumbra), regions.csv (volumes and means),
curves.csv (the input functions), report.pdf and report.png, scene.mrb, result.json. --dicom writes segments, measurements and
the maps that DICOM has names for (cbf, cbv, mtt, ttp, tmax); they refer to the slices of the scan's first time point.
"""

from __future__ import annotations

import argparse

from .common import INPUT, INPUT_FILE, MODEL, OUTPUT_FOLDER
from .dicom_objects import Asked, add_dicom, add_objects, asked_kinds

HELP = "perfusion maps, infarct core and penumbra of a CT perfusion scan"
METHODS = ("cnn", "svd", "bsvd", "osvd", "tikhonov")
REGIONS = ("brain", "lungs", "body")
TIME_UNITS = ("s", "ms", "min")


def number(text: str, low: float, high: float, what: str) -> float:
    """A number from ``low`` to ``high``; ``what`` it is, for the refusal."""
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not low <= value <= high:
        raise argparse.ArgumentTypeError(f"{text!r} is not {what} ({low:g} to {high:g})")
    return value


def percent(text: str) -> float:
    """Argument type of ``--core-below``."""
    return number(text, 1, 99, "a percentage of flow")


def seconds(text: str) -> float:
    """Argument type of ``--tmax-from``."""
    return number(text, 1, 30, "a Tmax in seconds")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--series", type=INPUT, metavar="VOL|DIR", required=True, help="CT perfusion scan: 4D NRRD or NIfTI in HU, or a DICOM folder"
    )
    parser.add_argument(
        "--times",
        type=INPUT_FILE,
        metavar="FILE",
        help="table (CSV) with the acquisition time of every frame, if the scan does not state them",
    )
    parser.add_argument(
        "--time-unit", choices=TIME_UNITS, default="s", help="unit of the times, if the table does not state it (default: s)"
    )
    parser.add_argument("--series-uid", metavar="NUMBER|DESCRIPTION|UID", help="series to read from a DICOM folder with several series")
    parser.add_argument("--region", choices=REGIONS, default="brain", help="region that is analysed if no mask is given (default: brain)")
    parser.add_argument("--mask", type=INPUT_FILE, metavar="SEG", help="segmentation or label map of the region to analyse")
    parser.add_argument("--method", choices=METHODS, default="osvd", help="deconvolution method, or cnn for the network (default: osvd)")
    parser.add_argument(
        "--compare", choices=METHODS, metavar="METHOD", help="report agreement of maps and lesions with those of another method"
    )
    parser.add_argument(
        "--model",
        type=MODEL,
        metavar="NAME|DIR",
        help="model of the network: name of an installed model, or a model folder (default: the first installed one)",
    )
    parser.add_argument("--no-motion", action="store_true", help="no motion correction")
    parser.add_argument("--no-smoothing", action="store_true", help="no spatial smoothing")
    parser.add_argument("--smooth-time", action="store_true", help="temporal smoothing")
    parser.add_argument("--no-scaling", action="store_true", help="do not scale the arterial input function to the venous output function")
    parser.add_argument(
        "--core-below", type=percent, metavar="PERCENT", help="core threshold: CBF in percent of the contralateral side (default: 30)"
    )
    parser.add_argument("--tmax-from", type=seconds, metavar="SECONDS", help="penumbra threshold: Tmax in seconds (default: 6)")
    add_dicom(parser)
    parser.add_argument("--output", type=OUTPUT_FOLDER, required=True, metavar="DIR", help="output folder")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.progress import part

    from .common import Case, display_name

    if args.model is not None and "cnn" not in (args.method, args.compare):
        raise InputError("--model is for the network; add --method cnn.")
    if args.compare == args.method:
        raise InputError(f"--compare {args.compare} is the method itself; name another.")
    if (args.core_below is not None or args.tmax_from is not None) and args.region != "brain":
        raise InputError("--core-below and --tmax-from are for a brain.")
    wanted = _objects(args)
    output = context.case_output(args.output)
    choices = _choices(args)
    case = Case(context, parameters={"method": choices.method, "region": choices.region})
    series = case.perfusion_series(args.series, "series", times=args.times, time_unit=args.time_unit, series_uid=args.series_uid)
    _check_model(case, args)
    case.slicer  # noqa: B018 - the scene must be there before scene/ can be imported
    from LungPerfusionAILib.scene.dynamic_series import node_from_series

    sequence, _shown = node_from_series(series, display_name(args.series))
    mask = case.segmentation(args.mask, "mask") if args.mask is not None else None
    context.progress(0.08, "Starting the modules")
    from LungPerfusionAI import LungPerfusionAILogic

    logic = LungPerfusionAILogic()
    nodes = logic.mapPerfusion(sequence, mask, choices, device=context.device, model=args.model, progress=part(context.progress, 0.1, 0.85))
    ratio = None if args.core_below is None else args.core_below / 100
    measurements = logic.setLesionThresholds(nodes, ratio, args.tmax_from)
    if args.compare is not None:
        measurements += logic.compareMaps(nodes, args.compare, context.device, args.model)
    case.record.parameters.update(nodes.result.parameters | nodes.result.device.as_dict())
    if nodes.live is not None:
        case.record.parameters["thresholds"] = {"core_ratio": nodes.live.ratio, "tmax_s": nodes.live.seconds}
    case.measured(measurements, nodes.warnings)
    with output as staging:
        _write(case, logic, nodes, measurements, staging, part(context.progress, 0.85, 1.0))
        add_objects(case, wanted, staging)
        case.record.write(staging / "result.json")
    _say(case, nodes, measurements, args)


def _objects(args: argparse.Namespace) -> Asked | None:
    """Which DICOM objects are asked for, before anything is computed. Raises InputError where the scan is no DICOM folder."""
    from LungPerfusionCore.errors import InputError

    if not asked_kinds(args):
        return None
    if not args.series.is_dir():
        raise InputError("DICOM objects must refer to a CT series, and this scan is no DICOM folder.")
    return Asked(args.dicom, args.series, args.series_uid, args.reader, frames=True)


def _choices(args: argparse.Namespace):
    """What the arguments choose; every other choice is the organ's."""
    from dataclasses import replace

    from LungPerfusionAILib.dynamic.choices import choices_for

    chosen = choices_for(args.region, args.method)
    return replace(
        chosen,
        motion=chosen.motion and not args.no_motion,
        smooth=chosen.smooth and not args.no_smoothing,
        smooth_time=args.smooth_time,
        scale_by_vein=chosen.scale_by_vein and not args.no_scaling,
    )


def _check_model(case, args: argparse.Namespace) -> None:
    """The network's model, refused before anything is computed, into the record; and what the maps are compared with."""
    methods = (args.method, args.compare)
    model = None
    if "cnn" in methods:
        from LungPerfusionCore.models.registry import get_model

        model = get_model(args.model, "dynamic").record
    if args.method == "cnn":
        case.record.model = model
    if args.compare is not None:
        case.record.parameters["compared_with"] = args.compare if args.compare != "cnn" else f"cnn, {model.name}, sha256 {model.sha256}"


def _write(case, logic, nodes, measurements, staging, progress) -> None:
    """Everything that the logic made, into ``staging`` and the record."""
    from LungPerfusionCore.scene import hierarchy

    from .defect_files import write_csv

    case.stamp(*hierarchy.outputs_of(nodes.series), simulated=case.simulated)
    progress(0.0, "Writing maps and tables")
    for name, node in nodes.maps.items():
        case.save(node, staging / f"{name}.nrrd", name)
    case.save(nodes.reference, staging / "average.nrrd", "average")
    case.save(nodes.mask, staging / "mask.seg.nrrd", "mask")
    if nodes.segmentation is not None:
        case.save(nodes.segmentation, staging / "lesions.seg.nrrd", "lesions")
    write_csv(measurements, staging / "regions.csv")
    case.wrote("table", staging / "regions.csv")
    progress(0.3, "Writing the report")
    roles = {".pdf": "report", ".png": "report_png", ".csv": "curves"}
    for path in logic.dynamicReportStep(nodes, str(staging)).run():
        case.wrote(roles[path.suffix], path)
    progress(0.6, "Writing the scene")
    case.save_scene(staging / "scene.mrb")


def _say(case, nodes, measurements, args: argparse.Namespace) -> None:
    whole = {m.quantity: m.value for m in measurements if m.region == "whole"}
    case.context.say(f"Computed on {nodes.result.device.describe()}")
    case.context.say("Seconds: " + ", ".join(f"{stage} {spent:.2f}" for stage, spent in nodes.result.seconds.items()))
    if nodes.live is not None:
        ratio = f"{whole['mismatch_ratio']:.2f}" if whole["core_ml"] else "not defined"
        case.context.say(f"Core {whole['core_ml']:.1f} ml, penumbra {whole['penumbra_ml']:.1f} ml, mismatch ratio {ratio}.")
    if args.compare is not None:
        words = [f"{m.quantity.replace('_', ' ')} {m.value:.2f}" for m in measurements if m.quantity.startswith(("dice_", "pearson_"))]
        case.context.say(f"Against {args.compare}: {', '.join(words)}.")
    case.tell(*(str(args.output / name) for name in (*case.record.outputs.values(), "result.json")))
