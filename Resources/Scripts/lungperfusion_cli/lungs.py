"""Segment the right and the left lung of a chest CT.

Writes FILE.seg.nrrd (a segmentation with terminology) and beside it FILE.json (the record with volumes and densities); with --dicom also
FILE.seg.dcm and FILE.sr.dcm.
"""

from __future__ import annotations

import argparse

from .common import INPUT, INPUT_FILE, OUTPUT_FILE
from .dicom_objects import add_dicom, add_objects, asked
from .role_options import add_labels, add_series, labels_of, series_of

HELP = "lungs of a chest CT"
SUFFIX = ".seg.nrrd"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ct", type=INPUT, metavar="CT", help="chest CT in HU: NRRD, NIfTI, MetaImage or a DICOM folder")
    add_series(parser, "ct")
    parser.add_argument(
        "--regions",
        type=INPUT_FILE,
        metavar="SEG",
        help="lobes of that CT as a segmentation; if not given, the lungs are measured in zones",
    )
    add_labels(parser, "regions")
    parser.add_argument("--output", type=OUTPUT_FILE, required=True, metavar="FILE.seg.nrrd", help="output file of the lung segmentation")
    add_dicom(parser, "the lungs of a CT are segments and numbers, no map.")


def run(args: argparse.Namespace, context) -> None:
    from dataclasses import replace

    from LungPerfusionCore.files.outputs import FileOutput
    from LungPerfusionCore.progress import part

    from .common import Case, display_name

    series = series_of(args, ct=args.ct)
    labels = labels_of(args, regions=args.regions)
    output = FileOutput(args.output, SUFFIX, context.command, context.inputs)
    output.check()
    wanted = asked(args)
    case = Case(context, parameters={"regions": "zones" if args.regions is None else "lobes"})
    image = case.ct(args.ct, "ct", series=series.get("ct"))
    ct = case.volume_node(image, display_name(args.ct), unit="HU")
    lobes = case.segmentation(args.regions, "regions", labels.get("regions"), kind="lobes") if args.regions is not None else None
    context.progress(0.08, "Starting the modules")
    from LungPerfusionAI import LungPerfusionAILogic

    nodes = LungPerfusionAILogic().segmentLungs(ct, lobes, progress=part(context.progress, 0.1, 0.95))
    case.stamp(nodes.segmentation)
    case.measured(nodes.measurements, nodes.warnings)
    with output as staging:
        case.save(nodes.segmentation, staging / output.target.name, "lungs")
        add_objects(case, wanted and replace(wanted, report=output.target.name[: -len(SUFFIX)] + ".sr.dcm"), staging)
        context.progress(1.0, "Written")
        case.record.write(staging / output.record.name)
    objects = [name for name in case.record.outputs.values() if name.endswith(".dcm")]
    case.tell(*(str(args.output.parent / name) for name in (output.target.name, *objects, output.record.name)))
