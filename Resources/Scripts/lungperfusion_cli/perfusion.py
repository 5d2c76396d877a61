"""Map perfusion from a chest CT (DL-CTPM), and compare it with a perfusion SPECT where there is one.

Writes into DIR: perfusion.nrrd (0 to 1, in the CT's geometry), perfusion_sd.nrrd (with --samples), lungs.seg.nrrd,
perfusion.csv, differential.csv (with --spect: counts and shares of both by region), scene.mrb, result.json. With
--cohort instead of --ct: one row for each lung of every pair (cases.csv), box plots, result.json. Pairs come from a
manifest, from a folder with one folder a patient that holds a ct and a spect, or from a simulated cohort.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from .common import INPUT, INPUT_FILE, OUTPUT_FOLDER, add_model
from .dicom_objects import add_dicom, add_objects, asked
from .role_options import add_labels, add_series, labels_of, pair_series, series_of

if TYPE_CHECKING:
    from pathlib import Path

    from LungPerfusionAILib.scene.result_nodes import DifferentialNodes, PerfusionNodes

    from .common import Case

HELP = "perfusion map of a chest CT"
#: Agreement of map and SPECT: the quantity, and what a reader calls it.
AGREEMENT = {
    "spearman": "Spearman's rho",
    "ssim": "SSIM",
    "dice_high": "Dice of high function",
    "dice_low": "Dice of low function",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    volume = "NRRD, NIfTI, MetaImage or a DICOM folder"
    given = parser.add_mutually_exclusive_group(required=True)
    given.add_argument("--ct", type=INPUT, metavar="VOL", help=f"chest CT in HU: {volume}")
    given.add_argument(
        "--cohort",
        type=INPUT,
        metavar="CSV|DIR",
        help="evaluate every pair of CT and SPECT of a manifest, a folder of patients or a simulated cohort",
    )
    parser.add_argument("--spect", type=INPUT, metavar="VOL", help=f"perfusion SPECT of that patient: {volume}")
    add_series(parser, "ct", "spect")
    parser.add_argument(
        "--register",
        choices=("auto", "always", "never"),
        default="auto",
        help="register the SPECT to the CT; auto: only if they do not share a frame of reference (default: auto)",
    )
    parser.add_argument(
        "--regions",
        type=INPUT_FILE,
        metavar="SEG",
        help="lobes of that CT as a segmentation; if not given, the lungs are measured in zones",
    )
    add_labels(parser, "regions")
    add_model(parser)
    parser.add_argument(
        "--samples",
        type=int,
        default=0,
        metavar="N",
        help="Monte Carlo dropout samples for a standard-deviation map (default: 0, none)",
    )
    add_dicom(parser)
    parser.add_argument(
        "--threshold",
        type=float,
        default=0.66,
        metavar="X",
        help="threshold of high function, as a fraction of the 75th percentile (default: 0.66)",
    )
    parser.add_argument("--output", type=OUTPUT_FOLDER, required=True, metavar="DIR", help="output folder")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.models.registry import get_model

    if args.cohort is not None and (args.spect is not None or args.regions is not None or args.labels or args.samples):
        raise InputError("--spect, --regions, --labels and --samples are for one CT (--ct), not for a cohort.")
    if args.cohort is not None and (args.dicom or args.reader):
        raise InputError("--dicom and --reader are for one CT (--ct), not for a cohort.")
    if args.samples == 1 or args.samples < 0:
        raise InputError("--samples needs at least 2 samples, or 0 for no standard-deviation map.")
    model = get_model(args.model, "perfusion")
    (_cohort if args.cohort is not None else _case)(args, context, model)


def _case(args: argparse.Namespace, context, model) -> None:
    from LungPerfusionCore.checks.image_checks import check_overlap
    from LungPerfusionCore.progress import part

    from .common import Case, display_name

    series = series_of(args, ct=args.ct, spect=args.spect)
    labels = labels_of(args, regions=args.regions)
    wanted = asked(args)
    output = context.case_output(args.output)
    parameters = {"threshold": args.threshold, "samples": args.samples, "regions": "zones" if args.regions is None else "lobes"}
    case = Case(context, parameters=parameters)
    case.record.model = model.record
    image = case.ct(args.ct, "ct", series=series.get("ct"))
    spect = None
    if args.spect is not None:
        spect = case.image(args.spect, "spect", series=series.get("spect"))
        check_overlap(image, spect, "ct", "spect")
    ct = case.volume_node(image, display_name(args.ct), unit="HU")
    spect_node = case.volume_node(spect, display_name(args.spect), unit=_spect_unit(spect)) if spect is not None else None
    lobes = case.segmentation(args.regions, "regions", labels.get("regions"), kind="lobes") if args.regions is not None else None
    context.progress(0.06, "Starting the modules")
    from LungPerfusionAI import LungPerfusionAILogic

    logic = LungPerfusionAILogic()
    images = None
    if spect_node is not None:
        # Converted and found once, here, and handed to every step that follows.
        images = logic.patientImages(ct, spect_node, lobes)
        step = logic.lungsStep(ct, lobes, images)
        found = step.compute(step.prepare(), part(context.progress, 0.08, 0.2))
        images, lungs = images.with_lungs(found.segmentation), step.finish(found)
        case.stamp(lungs.segmentation, lungs.table)
        case.warn(lungs.warnings)
        _register(case, logic, ct, spect_node, args.register, images, part(context.progress, 0.2, 0.3))
    nodes = logic.perfusionStep(
        ct,
        spectVolume=spect_node,
        lobesSegmentation=lobes,
        model=str(model.folder),
        device=context.device,
        samples=args.samples,
        threshold=args.threshold,
        images=images,
    ).run(part(context.progress, 0.3 if spect_node is not None else 0.08, 0.9))
    case.record.parameters.update(nodes.result.device.as_dict())
    case.stamp(*(node for node in (nodes.map, nodes.deviation, nodes.segmentation, nodes.table) if node is not None))
    case.measured(nodes.measurements, nodes.warnings)
    shares = (
        _differential(case, logic, ct, {"spect": spect_node, "predicted": nodes.map}, lobes, images) if spect_node is not None else None
    )
    with output as staging:
        _write(case, nodes, shares, staging)
        context.progress(0.96, "Writing the scene")
        case.save_scene(staging / "scene.mrb")
        add_objects(case, wanted, staging)
        case.record.write(staging / "result.json")
    _say(context, nodes)
    case.tell(*(str(args.output / name) for name in (*case.record.outputs.values(), "result.json")))


def _say(context, nodes: PerfusionNodes) -> None:
    """How the map was made, how it lies to the SPECT, and how much high function there is."""
    context.say(f"Network on {nodes.result.device.describe()}")
    context.say("Seconds: " + ", ".join(f"{stage} {seconds:.2f}" for stage, seconds in nodes.result.seconds.items()))
    agreed = {m.quantity: m.value for m in nodes.measurements if m.region == "whole"}
    if "spearman" in agreed:
        context.say("Against the SPECT: " + ", ".join(f"{words} {agreed[name]:.3f}" for name, words in AGREEMENT.items()))
    context.say(f"High function: {agreed['high_function_ml']:.0f} of {agreed['volume_ml']:.0f} ml.")


def _write(case: Case, nodes: PerfusionNodes, shares: DifferentialNodes | None, staging: Path) -> None:
    case.save(nodes.map, staging / "perfusion.nrrd", "perfusion")
    if nodes.deviation is not None:
        case.save(nodes.deviation, staging / "perfusion_sd.nrrd", "perfusion_sd")
    case.save(nodes.segmentation, staging / "lungs.seg.nrrd", "lungs")
    case.save(nodes.table, staging / "perfusion.csv", "table")
    if shares is not None:
        case.save(shares.table, staging / "differential.csv", "differential")


def _spect_unit(image) -> str:
    """What the file says its values are, where a node can say it; stored counts else."""
    from LungPerfusionCore.imaging.images import units_of
    from LungPerfusionCore.scene.terminology import UNITS

    unit = units_of(image)
    return unit if unit in UNITS else "counts"


def _register(case, logic, ct, spect, when: str, images, progress) -> None:
    """Lay the SPECT over the CT where that is needed, and put the numbers before and after into the record."""
    from LungPerfusionAILib.scene.differential_nodes import FRAME_OF_REFERENCE

    for node, role in ((ct, "ct"), (spect, "spect")):
        if case.frames.get(role):
            node.SetAttribute(FRAME_OF_REFERENCE, case.frames[role])
    found = logic.registrationStep(ct, spect, when, images).run(progress)
    r = found.registration
    case.record.parameters["registration"] = {
        "moved": r.moved,
        "reason": r.reason,
        "shift_mm": r.shift_mm,
        "angle_deg": r.angle_deg,
        **{
            f"{name}_{when}": getattr(each, name)
            for when, each in (("before", r.before), ("after", r.after))
            for name in ("mutual_information", "dice", "distance_mm")
        },
    }
    case.warn(found.warnings)
    case.context.say(f"SPECT moved by {r.shift_mm:.1f} mm and {r.angle_deg:.1f} degrees." if r.moved else f"SPECT not moved: {r.reason}")


def _differential(case, logic, ct, maps, lobes, images):
    """Differential function of SPECT and map; the SPECT's counts and the agreement go into the record."""
    nodes = logic.differentialStep(ct, maps, lobes, images=images).run()
    counts = nodes.result.maps["spect"].measurements()
    # The map's own share of total is in the record already, under the plain name.
    case.measured(
        [m if m.quantity != "fraction_percent" else replace(m, quantity="fraction_percent_spect") for m in counts],
        nodes.warnings,
    )
    for agreement in nodes.result.agreements:
        case.measured(agreement.measurements())
    return nodes


def _cohort(args: argparse.Namespace, context, model) -> None:
    from LungPerfusionAILib.static.evaluation import box_plots, rows_of, summary, write_rows
    from LungPerfusionAILib.static.perfusion_map import PerfusionInputs, predict_perfusion
    from LungPerfusionAILib.training.data import MANIFEST, find_pairs
    from LungPerfusionAILib.training.pairs import pair_warnings, read_pair, registration_summary
    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.run.provenance import InputFile, ResultRecord, software

    output = context.case_output(args.output)
    dataset = find_pairs(args.cohort, pair_series(args))
    rows, facts, used = [], [], None
    for n, pair in enumerate(dataset.pairs):
        context.progress(n / len(dataset.pairs), f"Mapping {pair.patient} ({n + 1} of {len(dataset.pairs)})")
        found = read_pair(pair, args.register)
        facts.append(found.registration)
        used = predict_perfusion(
            PerfusionInputs(
                found.ct,
                model,
                lungs=found.lungs,
                spect=found.spect,
                device=context.device,
                threshold=args.threshold,
            )
        )
        rows += rows_of(pair.patient, used.comparison)
        said = found.registration["warnings"]
        facts[-1] = found.registration | {"warnings": list(dict.fromkeys((*said, *used.warnings[1:])))}  # the first is the model's
    table = summary(rows)
    record = ResultRecord(command=context.command, software=software(context.application), model=model.record)
    manifest = args.cohort / MANIFEST if (args.cohort / MANIFEST).is_file() else args.cohort
    record.inputs.append(InputFile.of("data", manifest))
    record.parameters.update(
        used.device.as_dict()
        | {
            "threshold": args.threshold,
            "simulated": dataset.simulated or any(each["simulated"] for each in facts),
            "lungs": len(rows),
            "register": args.register,
            "registration": registration_summary(facts),
            "summary": table,
        }
    )
    record.measurements += [Measurement("whole", quantity, entry["mean"], "1") for quantity, entry in table.items()]
    record.warnings += [f"Model {model.card.name}: {model.warning}", *pair_warnings(facts)]
    with output as staging:
        write_rows(rows, staging / "cases.csv")
        box_plots({"lungs": rows}, staging / "boxes.png")
        record.outputs.update(cases="cases.csv", boxes="boxes.png")
        record.write(staging / "result.json")
    for quantity, entry in table.items():
        shares = "".join(f", {100 * value:.0f} % over {name[5:]}" for name, value in entry.items() if name.startswith("over_"))
        context.say(f"{quantity:10s} {entry['mean']:.3f} +- {entry['sd']:.3f} (median {entry['median']:.3f}){shares}")
    for warning in record.warnings:
        context.say(f"Note: {warning}")
    context.say(f"Wrote {args.output}")
