"""DICOM objects of a result, where they are asked for: segments (SEG), maps (Parametric Map), measurements (structured report).

They refer to the CT series that the result was made on, which must be a DICOM folder, and repeat the patient's identity of that series.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

KINDS = ("seg", "map", "sr")
#: The input that a result's objects refer to, the first that is a DICOM folder.
SOURCES = ("ct", "ctpa", "cta", "low_kv")
REPORT = "measurements.sr.dcm"
#: Maps of a result by file name, with the unit they are stored in and what they are, in words.
MAPS = {"perfusion.nrrd": ("1", "Predicted lung perfusion"), "iodine.nrrd": ("mg/mL", "Iodine concentration")}
#: Maps of a CT perfusion scan that DICOM has a name for; their files say their units.
DYNAMIC_MAPS = ("cbf", "cbv", "mtt", "ttp", "tmax")
#: What a command's warning says of a simulated input.
SIMULATED = "is simulated data"


@dataclass(frozen=True)
class Asked:
    """What is to be written: ``kinds`` of ``KINDS``, for the series ``series`` of ``folder``, read by ``reader`` (empty: by nobody).

    ``segmentations``: which files of the result are segmentations of that series; ``report``: name of the structured report;
    ``frames``: the series holds many time points, and the objects refer to the slices of the first.
    """

    kinds: tuple[str, ...]
    folder: Path
    series: str | None = None
    reader: str = ""
    segmentations: str = "*.seg.nrrd"
    report: str = REPORT
    frames: bool = False


def kinds(text: str) -> tuple[str, ...]:
    """Argument type of ``--dicom``: seg, map, sr."""
    found = tuple(dict.fromkeys(part.strip() for part in text.split(",")))
    if not found or any(each not in KINDS for each in found):
        raise argparse.ArgumentTypeError(f"{text!r} is none of {', '.join(KINDS)}")
    return found


def add_dicom(parser: argparse.ArgumentParser, without: str = "") -> None:
    """``--dicom`` and ``--reader`` of a command for one case; ``without``: why it makes no maps, a sentence, "" where it makes some."""

    def wanted(text: str) -> tuple[str, ...]:
        found = kinds(text)
        if without and "map" in found:
            raise argparse.ArgumentTypeError(f"map does not apply here: {without}")
        return found

    parser.add_argument(
        "--dicom",
        type=wanted,
        default=(),
        metavar="seg,sr" if without else "seg,map,sr",
        help="also write DICOM objects, where the CT is a DICOM folder; they repeat the patient's identity of that CT",
    )
    parser.add_argument("--reader", default="", metavar="NAME", help="who read the case, for the structured report (default: nobody)")


def asked_kinds(args: argparse.Namespace) -> tuple[str, ...]:
    """The kinds that the arguments ask for. Raises InputError for a reader without a report."""
    from LungPerfusionCore.errors import InputError

    if args.reader and "sr" not in args.dicom:
        raise InputError("--reader belongs to --dicom sr.")
    return args.dicom


def asked(args: argparse.Namespace) -> Asked | None:
    """What the arguments ask for, checked before anything is computed; None for nothing. Raises InputError without a DICOM CT."""
    return of_case(args, args.dicom, args.reader) if asked_kinds(args) else None


def of_case(args: argparse.Namespace, wanted: tuple[str, ...] | list[str], reader: str = "") -> Asked:
    """Objects of ``wanted`` kinds for the CT among a command's arguments. Raises InputError where it is no DICOM folder."""
    from LungPerfusionCore.errors import InputError

    from .role_options import series_of

    given = {name: getattr(args, name) for name in SOURCES if isinstance(getattr(args, name, None), Path)}
    folders = {name: path for name, path in given.items() if path.is_dir()}
    if not folders:
        raise InputError("DICOM objects must refer to a CT series, and this case's CT is no DICOM folder.")
    name, folder = next(iter(folders.items()))
    roles = ("ct", "ctpa", "cta", "low_kv", "high_kv", "iodine", "spect")
    others = {option: getattr(args, option, None) for option in roles if hasattr(args, option)}
    return Asked(tuple(wanted), folder, series_of(args, **others).get(name), reader)


def write_objects(wanted: Asked, folder: Path, record: Mapping[str, Any], staging: Path) -> dict[str, Path]:
    """Write the objects of a result that lies in ``folder`` and whose ``result.json`` says ``record`` into ``staging``.

    Returns role -> file. Raises InputError for what cannot be exported, LungPerfusionError where it did not come back as written.
    """
    import pydicom

    from LungPerfusionCore.dicom import export as objects
    from LungPerfusionCore.dicom.segment_files import read_segment_file
    from LungPerfusionCore.dicom.source import read_source
    from LungPerfusionCore.imaging.images import read_input

    source = read_source(wanted.folder, series_uid=wanted.series, first_time_point=wanted.frames)
    written: dict[str, Path] = {}
    segmentations = []
    if "seg" in wanted.kinds:
        for path in sorted(folder.glob(wanted.segmentations)):
            name = path.name.removesuffix(".seg.nrrd")
            written[f"{name}_seg"] = staging / f"{name}.seg.dcm"
            words = {"description": "CT perfusion segments"} if wanted.frames else {}
            objects.write_segmentation(read_segment_file(path), source, written[f"{name}_seg"], **words)
            segmentations.append(pydicom.dcmread(written[f"{name}_seg"], stop_before_pixels=True))
    if "map" in wanted.kinds:
        for name, (unit, words) in MAPS.items():
            if (folder / name).is_file():
                role = f"{Path(name).stem}_map"
                written[role] = staging / f"{Path(name).stem}.map.dcm"
                image = read_input(folder / name, role="map").image
                objects.write_parametric_map(image, source, written[role], unit=unit, description=words)
        written |= _dynamic_maps(folder, source, staging) if wanted.frames else {}
    if "sr" in wanted.kinds:
        written["structured_report"] = staging / wanted.report
        _write_report(record, wanted, source, segmentations, written["structured_report"])
    return written


def _dynamic_maps(folder: Path, source, staging: Path) -> dict[str, Path]:
    """The maps of a CT perfusion scan, each by the name and unit that DICOM has for it."""
    from LungPerfusionCore.dicom.export import write_parametric_map
    from LungPerfusionCore.dicom.report_codes import STANDARD
    from LungPerfusionCore.imaging.images import read_input, units_of

    written = {}
    for name in DYNAMIC_MAPS:
        if (folder / f"{name}.nrrd").is_file():
            image = read_input(folder / f"{name}.nrrd", role="map").image
            written[f"{name}_map"] = staging / f"{name}.map.dcm"
            code = STANDARD[name]
            write_parametric_map(image, source, written[f"{name}_map"], unit=units_of(image) or "1", quantity=code, description=code[2])
    return written


def _write_report(record: Mapping[str, Any], wanted: Asked, source, segmentations: list, path: Path) -> None:
    from LungPerfusionCore.dicom.report_content import ReportOrigin
    from LungPerfusionCore.dicom.structured_report import write_report
    from LungPerfusionCore.measurements import Measurement

    rows = []
    for m in record["measurements"]:
        rows.append(Measurement(m["region"], m["quantity"], math.nan if m["value"] is None else m["value"], m["unit"]))
        for side in ("low", "high"):
            if m.get(side) is not None:
                rows.append(Measurement(m["region"], f"{m['quantity']}_{side}", m[side], m["unit"]))
    model = record.get("model")
    parameters = record.get("parameters", {})
    simulated = bool(parameters.get("simulated")) or any(SIMULATED in each for each in record.get("warnings", []))
    origin = ReportOrigin(
        record["command"], parameters, f"{model['name']}, sha256 {model['sha256']}" if model else "", wanted.reader, simulated
    )
    write_report(rows, source, path, origin=origin, segmentations=segmentations)


def add_objects(case, wanted: Asked | None, staging: Path) -> None:
    """The objects of a command's case, beside its other files in ``staging`` and in its record."""
    if wanted is None:
        return
    case.context.progress(0.97, "Writing DICOM objects")
    for role, path in write_objects(wanted, staging, case.record.as_dict(), staging).items():
        case.wrote(role, path)
