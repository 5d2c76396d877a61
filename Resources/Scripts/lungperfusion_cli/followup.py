"""Compare two scans of one patient: lungs registered, one threshold rule for both, what became of every defect and embolus.

--before and --after are folders, each either
  a result of the command defects (its iodine map, and the CT, lobes and clots that it was made from, where they still are), or
  a scan by names: ct (or cta, ctpa), iodine or spect, and where there are such lobes (or regions) and emboli, in the folder or in labels/,
  as NRRD, NIfTI or MetaImage, as the command phantom writes them; ct may also be a DICOM folder. One may be an iodine map, the other a
  SPECT.
--before-emboli and --after-emboli give clots that are elsewhere: a segmentation, or the folder of a result of embolism.

Writes into DIR: lesions.csv (what became of each, volumes, overlap, place in both scans), changes.csv (defect percentages and their change
with its interval), rigid.h5 and deformable.h5 (the registration, to be edited), before_defects.seg.nrrd, after_defects.seg.nrrd, scene.mrb,
followup.pdf and followup.png, result.json; with --dicom, where the scans' CTs are DICOM, the defects of each scan as SEG of its own CT and
the measurements as structured report of the later one. A registration that fails a check is said (result.json: registration_refused) and
no lesion is compared.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

from .common import INPUT, INPUT_FOLDER, OUTPUT_FOLDER
from .dicom_objects import Asked, add_dicom, asked_kinds, write_objects

HELP = "two scans of one patient: what became of every defect and embolus"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--before", type=INPUT_FOLDER, required=True, metavar="DIR", help="folder of the earlier scan")
    parser.add_argument("--after", type=INPUT_FOLDER, required=True, metavar="DIR", help="folder of the later scan")
    parser.add_argument("--before-emboli", type=INPUT, metavar="SEG|DIR", help="clots of the earlier scan")
    parser.add_argument("--after-emboli", type=INPUT, metavar="SEG|DIR", help="clots of the later scan")
    parser.add_argument(
        "--rule",
        default="auto",
        metavar="NAME|relative:X|absolute:X",
        help="threshold rule for both (default: half of the 75th percentile)",
    )
    add_dicom(parser, "a follow-up makes no map; those of the scans are written by the commands that made them.")
    parser.add_argument("--output", type=OUTPUT_FOLDER, required=True, metavar="DIR", help="folder of the results")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.progress import part

    from .common import Case
    from .followup_folders import scan_files, scan_nodes

    if args.before.resolve() == args.after.resolve():
        raise InputError("--before and --after are the same folder; give the folders of two scans.")
    files = {
        "before": scan_files(args.before, args.before_emboli, "before"),
        "after": scan_files(args.after, args.after_emboli, "after"),
    }
    wanted = _objects(args, files)
    output = context.case_output(args.output)
    case = Case(context, parameters={"rule": args.rule})
    scans = {which: scan_nodes(case, found, which) for which, found in files.items()}
    context.progress(0.1, "Starting the modules")
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    logic = PerfusionDefectQuantLogic()
    nodes = logic.followUp(scans["before"], scans["after"], args.rule, progress=part(context.progress, 0.1, 0.85))
    result = nodes.result
    case.measured(result.measurements, result.warnings)
    case.record.parameters |= {"threshold_rule": result.rule, "registration_refused": bool(result.refusal)}
    case.record.parameters["lesions"] = [_entry(each) for each in result.lesions]
    with output as staging:
        _write(case, logic, nodes, staging)
        _add_objects(case, nodes.result, wanted, staging)
        case.record.write(staging / "result.json")
    whole = next(each for each in result.changes if each.region == "whole")
    context.say(
        f"Defects: {whole.before.text()} before; {whole.after.text()} after."
        + ("" if math.isnan(whole.change.value) else f" In percentage points, {whole.words}.")
    )
    for kind, words in (("defect", "Defects"), ("embolus", "Emboli")):
        counted = result.counted(kind)
        if counted:
            volumes = "{:.2f} ml before, {:.2f} ml after".format(*result.emboli_ml) if kind == "embolus" else ""
            context.say(f"{words}: {counted}{'; ' if volumes else ''}{volumes}.")
    case.tell(*(str(args.output / name) for name in (*case.record.outputs.values(), "result.json")))


def _objects(args: argparse.Namespace, files) -> dict[str, Asked]:
    """Which DICOM objects are asked for, by scan. Raises InputError where the later scan's CT is no DICOM folder."""
    from LungPerfusionCore.errors import InputError

    if not asked_kinds(args):
        return {}
    if not files["after"].ct.is_dir():
        raise InputError("DICOM objects must refer to a CT series, and the later scan's CT is no DICOM folder.")
    found = {"after": Asked(args.dicom, files["after"].ct, None, args.reader, "after_*.seg.nrrd")}
    if "seg" in args.dicom and files["before"].ct.is_dir():
        found["before"] = Asked(("seg",), files["before"].ct, segmentations="before_*.seg.nrrd")
    return found


def _add_objects(case, result, wanted: dict[str, Asked], staging: Path) -> None:
    """Each scan's objects; what a scan has none of is said."""
    from dataclasses import replace

    readings = {"before": result.before, "after": result.after}
    for when, each in wanted.items():
        if not any(interval.value > 0 for interval in readings[when].intervals.values()) and "seg" in each.kinds:
            case.warn([f"The scan {when} has no defects, so no DICOM segmentation of it was written."])
            each = replace(each, kinds=tuple(kind for kind in each.kinds if kind != "seg"))
        for role, path in write_objects(each, staging, case.record.as_dict(), staging).items() if each.kinds else ():
            case.wrote(role, path)
    if wanted and "seg" in wanted["after"].kinds and "before" not in wanted:
        case.warn(["The earlier scan's CT is no DICOM folder, so its defects were not written as a DICOM segmentation."])


def _entry(lesion) -> dict[str, object]:
    """A defect or an embolus in ``result.json``."""
    names = ("kind", "number", "fate", "region", "before_region", "before_ml", "after_ml", "lost_ml", "gained_ml", "dice")
    return {name: getattr(lesion, name) for name in names}


def _write(case, logic, nodes, staging: Path) -> None:
    from LungPerfusionCore.files.atomic_files import write_csv

    result, outputs = nodes.result, (nodes.lesions, nodes.changes, nodes.beforeDefects, nodes.afterDefects, nodes.rigid, nodes.deformable)
    case.stamp(*(node for node in outputs if node is not None), simulated=case.simulated)
    for path in logic.writeFollowUpReport(nodes, staging):
        case.wrote("report" if path.suffix == ".pdf" else "report_png", path)
    case.save_scene(staging / "scene.mrb")
    if nodes.rigid is not None:
        case.save(nodes.rigid, staging / "rigid.h5", "rigid")
        case.save(nodes.deformable, staging / "deformable.h5", "deformable")
    case.save(nodes.beforeDefects, staging / "before_defects.seg.nrrd", "before_defects")
    case.save(nodes.afterDefects, staging / "after_defects.seg.nrrd", "after_defects")
    places = [f"{when}_{axis}_mm" for when in ("before", "after") for axis in ("left", "posterior", "superior")]
    volumes = ["before_ml", "after_ml", "lost_ml", "gained_ml", "dice"]
    head = ["kind", "number", "fate", "region", "before_region", *volumes, "before_parts", "after_parts", *places]
    rows = [
        [
            *(each.kind, each.number, each.fate, each.region, each.before_region),
            *map(repr, (each.before_ml, each.after_ml, each.lost_ml, each.gained_ml, each.dice)),
            *each.parts,
            *each.before_at,
            *each.after_at,
        ]
        for each in result.lesions
    ]
    write_csv(staging / "lesions.csv", head, rows)
    case.wrote("lesions", staging / "lesions.csv")
    ends = [f"{what}_{end}" for what in ("before", "after", "change") for end in ("percent", "low", "high")]
    rows = [
        [row.region, *(_cell(v) for each in (row.before, row.after, row.change) for v in (each.value, each.low, each.high)), row.none]
        for row in result.changes
    ]
    write_csv(staging / "changes.csv", ["region", *ends, "none"], rows)
    case.wrote("changes", staging / "changes.csv")


def _cell(value: float) -> str:
    return "" if math.isnan(value) else repr(float(value))
