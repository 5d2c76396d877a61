"""Measure perfusion defects on an iodine map, or on the low and high kVp images of a dual-energy scan.

Writes into DIR: scene.mrb, defects.seg.nrrd, defects.csv and .tsv, iodine.nrrd, virtual_noncontrast.nrrd (from a
dual-energy pair), report.pdf and report.png, result.json. With --candidates also candidates.csv (every connected piece
below the threshold, what a reader would ask of it, and whether to keep or drop it and why) and proposed.csv (the table
after those proposals); result.json keeps the automatic numbers.

An iodine map needs to know where the lungs are: give the CT (--cta), or lobes or lungs as a segmentation (--regions).
"""

from __future__ import annotations

import argparse
import math

from .common import INPUT, INPUT_FILE, MODEL, OUTPUT_FOLDER, kilovolts
from .dicom_objects import add_dicom, add_objects, asked
from .role_options import add_labels, add_series, labels_of, series_of

HELP = "perfusion defects of an iodine map or a dual-energy pair"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    volume = "NRRD, NIfTI, MetaImage or a DICOM folder"
    parser.add_argument("--iodine", type=INPUT, metavar="VOL", help=f"iodine map: {volume}")
    add_series(parser, "iodine", "low_kv", "high_kv", "cta")
    parser.add_argument("--iodine-units", choices=("mg/mL", "HU"), help="units of the iodine map if its file does not state them")
    parser.add_argument("--low-kv", type=INPUT, metavar="VOL", help="CT at the low tube voltage")
    parser.add_argument("--high-kv", type=INPUT, metavar="VOL", help="CT at the high tube voltage")
    parser.add_argument("--low-kvp", type=kilovolts, default=80.0, metavar="KV", help="low tube voltage (default: 80)")
    parser.add_argument(
        "--high-kvp", type=kilovolts, default=140.0, metavar="KV", help="high tube voltage, e.g. 140 or Sn140 (default: 140)"
    )
    parser.add_argument("--cta", type=INPUT, metavar="VOL", help="CT of the same scan, on which the lungs are segmented")
    parser.add_argument("--regions", type=INPUT_FILE, metavar="SEG", help="lobes or lungs as a segmentation")
    parser.add_argument(
        "--threshold",
        default="auto",
        metavar="auto|relative:X|absolute:X",
        help="defect threshold: X times the reference, or X in map units",
    )
    parser.add_argument(
        "--rule",
        metavar="NAME",
        help="rule of the automatic threshold, e.g. relative_best_perfused, otsu or proposals (with --candidates); default: half of the "
        "75th percentile",
    )
    parser.add_argument("--candidates", action="store_true", help="list candidate defects, each with a proposal to keep or exclude it")
    parser.add_argument(
        "--emboli",
        type=INPUT,
        metavar="SEG|DIR|PROBABILITY",
        help="emboli for the proposals: a segmentation, which is taken as certain, or a result folder of embolism (or its "
        "probability.nrrd), each embolus with its probability",
    )
    parser.add_argument("--arteries", type=INPUT_FILE, metavar="SEG", help="pulmonary arteries as a segmentation, for the proposals")
    parser.add_argument(
        "--judge",
        type=MODEL,
        metavar="NAME|DIR",
        help="network that proposes to keep or exclude each candidate, an installed model or a model folder; needs the CT (default: the "
        "candidates' measures)",
    )
    add_labels(parser, "regions", "emboli", "arteries")
    add_dicom(parser)
    parser.add_argument("--output", type=OUTPUT_FOLDER, required=True, metavar="DIR", help="output folder")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionCore.progress import part

    from .common import Case, display_name
    from .defect_files import parameters_of, write_defects

    threshold = check_arguments(args)
    labels = labels_of(args, regions=args.regions, emboli=args.emboli, arteries=args.arteries)
    series = series_of(args, iodine=args.iodine, low_kv=args.low_kv, high_kv=args.high_kv, cta=args.cta)
    wanted = asked(args)
    network = _network(args, context)
    output = context.case_output(args.output)
    case = Case(context, parameters={"threshold": threshold})
    if network is not None:
        case.record.model = network.model.record
        case.warn([network.model.warning])
    images = read_inputs(args, case, series)
    if args.low_kv is not None:
        options = {"lowKvp": args.low_kvp, "highKvp": args.high_kvp}
    else:
        options = {"iodineUnits": iodine_units(args, case, images["iodineVolume"][0])}
    nodes_in = {
        key: case.volume_node(image, display_name(path), unit=options["iodineUnits"] if key == "iodineVolume" else "HU")
        for key, (image, path) in images.items()
    }
    if args.regions is not None:
        nodes_in["regionsSegmentation"] = case.segmentation(args.regions, "regions", labels.get("regions"))
    context.progress(0.1, "Starting the modules")
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    logic = PerfusionDefectQuantLogic()
    nodes = logic.process(**nodes_in, **options, threshold=threshold, progress=part(context.progress, 0.1, 0.8))
    case.record.parameters.update(parameters_of(nodes, options))
    found = None
    if args.candidates:
        from . import candidate_files

        progress = part(context.progress, 0.8, 0.85)
        found = candidate_files.find(case, nodes.analysis, args.emboli, args.arteries, labels, progress, network)
        nodes = candidate_files.in_doubt(logic, nodes, found)
    case.measured(nodes.measurements, nodes.warnings)
    with output as staging:
        write_defects(case, logic, nodes, staging, part(context.progress, 0.85, 1.0))
        if found is not None:
            proposed = candidate_files.write_candidates(case, found, nodes.analysis.result.index, staging)
        add_objects(case, wanted, staging)
        case.record.write(staging / "result.json")
    whole = {m.quantity: m.value for m in nodes.measurements if m.region == "whole"}
    context.say(percent_words(whole))
    if found is not None:
        kept = sum(c.proposal.keep for c in found.candidates)
        context.say(
            f"Proposals: keep {kept} of {len(found.candidates)} candidates"
            + ("." if math.isnan(proposed) else f", {proposed:.1f} % of the lungs.")
        )
    case.tell(*(str(args.output / name) for name in (*case.record.outputs.values(), "result.json")))


def _network(args: argparse.Namespace, context):
    """The network that judges candidates, loaded; None without one."""
    if args.judge is None:
        return None
    from PerfusionDefectQuantLib.candidate_network import LostLung

    return LostLung.called(args.judge, context.device)


def percent_words(whole: dict[str, float]) -> str:
    """The whole lung's numbers in a sentence; without a percentage where too little of it was measured."""
    if math.isnan(whole["defect_percent"]):
        return (
            f"Defects: no percentage of the lungs, of which {whole['measured_percent']:.0f} % could be measured "
            f"({whole['defect_volume_ml']:.0f} ml of defects in {whole['volume_ml']:.0f} ml)."
        )
    interval = f", {whole['defect_percent_low']:.1f} to {whole['defect_percent_high']:.1f}," if "defect_percent_low" in whole else ""
    return (
        f"Defects: {whole['defect_percent']:.1f} %{interval} of the lungs ({whole['defect_volume_ml']:.0f} of {whole['volume_ml']:.0f} ml)."
    )


def check_arguments(args: argparse.Namespace) -> str:
    """Refuse (InputError) inputs that do not belong together; return the threshold as the logic takes it."""
    from LungPerfusionCore.errors import InputError

    pair = (args.low_kv is not None) + (args.high_kv is not None)
    if (args.iodine is not None) == (pair > 0):
        raise InputError("Give either an iodine map (--iodine) or a dual-energy pair (--low-kv and --high-kv).")
    if pair == 1:
        raise InputError("A dual-energy pair needs both --low-kv and --high-kv.")
    if args.iodine is not None and args.cta is None and args.regions is None:
        raise InputError("An iodine map alone does not show the lungs: give the CT (--cta) or regions (--regions) as well.")
    if args.iodine_units is not None and args.iodine is None:
        raise InputError("--iodine-units belongs to --iodine.")
    if args.rule is not None and args.threshold != "auto":
        raise InputError("--rule chooses the automatic threshold; give either --rule or --threshold.")
    if (args.emboli is not None or args.arteries is not None) and not args.candidates:
        raise InputError("--emboli and --arteries belong to --candidates.")
    if args.judge is not None and not args.candidates:
        raise InputError("--judge belongs to --candidates.")
    if args.judge is not None and args.iodine is not None and args.cta is None:
        raise InputError("A network (--judge) sees the CT as well as the iodine map: give it (--cta).")
    if args.arteries is not None and args.emboli is None:
        raise InputError("--arteries tells where a clot's blood would have gone: give the clots as well (--emboli).")
    threshold = args.rule or args.threshold
    from PerfusionDefectQuantLib.rules import THRESHOLD_RULES, parse_rule

    if args.rule is not None and args.rule not in THRESHOLD_RULES:
        raise InputError(f"There is no rule '{args.rule}'; known are {', '.join(THRESHOLD_RULES)}.")
    parse_rule(threshold)
    return threshold


def read_inputs(args: argparse.Namespace, case, series: dict[str, str]) -> dict:
    """Read every volume and refuse what cannot be used: argument of the logic -> (image, path)."""
    from LungPerfusionCore.checks.image_checks import check_overlap

    images = {}
    if args.iodine is not None:
        images["iodineVolume"] = (case.image(args.iodine, "iodine", series=series.get("iodine")), args.iodine)
    else:
        images["lowEnergyVolume"] = (case.ct(args.low_kv, "low_kv", series=series.get("low_kv")), args.low_kv)
        images["highEnergyVolume"] = (case.ct(args.high_kv, "high_kv", series=series.get("high_kv")), args.high_kv)
    if args.cta is not None:
        images["ctVolume"] = (case.ct(args.cta, "cta", series=series.get("cta")), args.cta)
    (first, (reference, _)), *others = images.items()
    for other, (image, _) in others:
        check_overlap(reference, image, ROLES[first], ROLES[other])
    return images


def iodine_units(args: argparse.Namespace, case, image) -> str:
    """The units of the iodine map: as given, else as its file says, else mg/mL, which is said. InputError for a
    misfit.
    """
    from LungPerfusionCore.checks.image_checks import check_iodine_units
    from LungPerfusionCore.imaging.images import units_of

    units = args.iodine_units or units_of(image)
    if units is None:
        units = "mg/mL"
        case.warn([f"The iodine map {args.iodine.name} does not say its units; they were taken to be mg/mL."])
    check_iodine_units(image, units, name=args.iodine.name)
    return units


ROLES = {"iodineVolume": "iodine", "lowEnergyVolume": "low_kv", "highEnergyVolume": "high_kv", "ctVolume": "cta"}
