"""DICOM objects of a case's result, where they are asked for: segments (SEG), maps (Parametric Map), measurements (structured report)."""

from __future__ import annotations

import math
from pathlib import Path

#: Stands among the tasks of a warm process that is to write DICOM objects.
DICOM = "dicom"
#: The input that a task's objects refer to, the first that is a DICOM folder.
SOURCES = ("ct", "ctpa", "cta", "low_kv")
#: Maps of a result by file name, with the unit they are stored in.
MAPS = {"perfusion.nrrd": "1", "iodine.nrrd": "mg/mL"}


def write_objects(place, kinds: list[str], args) -> None:
    """Write the objects of ``kinds`` (seg, map, sr) beside a result, into TASK.dicom. Raises InputError where the CT is no DICOM folder."""
    from LungPerfusionCore.cohort.completion import record_of
    from LungPerfusionCore.dicom import export as objects
    from LungPerfusionCore.dicom.segment_files import read_segment_file
    from LungPerfusionCore.dicom.source import read_source
    from LungPerfusionCore.dicom.structured_report import write_report
    from LungPerfusionCore.files.atomic_files import export
    from LungPerfusionCore.imaging.images import read_input
    from LungPerfusionCore.measurements import Measurement

    from .role_options import series_of

    folder, series = _source(args, series_of)
    source = read_source(folder, series_uid=series)
    record = record_of(place)
    target = place.folder.parent / f"{place.folder.name}.dicom"
    target.mkdir(exist_ok=True)
    with export(target) as staging:
        if "seg" in kinds:
            for path in sorted(place.folder.glob("*.seg.nrrd")):
                objects.write_segmentation(read_segment_file(path), source, staging / f"{path.name.removesuffix('.seg.nrrd')}.seg.dcm")
        if "map" in kinds:
            for name, unit in MAPS.items():
                if (place.folder / name).is_file():
                    image = read_input(place.folder / name, role="map").image
                    objects.write_parametric_map(image, source, staging / f"{Path(name).stem}.map.dcm", unit=unit)
        if "sr" in kinds:
            numbers = [(m, math.nan if m["value"] is None else m["value"]) for m in record["measurements"]]
            write_report(
                [Measurement(m["region"], m["quantity"], value, m["unit"]) for m, value in numbers], source, staging / "measurements.sr.dcm"
            )


def _source(args, series_of) -> tuple[Path, str | None]:
    """The DICOM folder of the case's CT, and its series. Raises InputError where there is none."""
    from LungPerfusionCore.errors import InputError

    given = {name: getattr(args, name) for name in SOURCES if isinstance(getattr(args, name, None), Path)}
    folders = {name: path for name, path in given.items() if path.is_dir()}
    if not folders:
        raise InputError("DICOM objects must refer to a CT series, and this case's CT is no DICOM folder.")
    name, folder = next(iter(folders.items()))
    others = {
        option: getattr(args, option, None)
        for option in ("ct", "ctpa", "cta", "low_kv", "high_kv", "iodine", "spect")
        if hasattr(args, option)
    }
    return folder, series_of(args, **others).get(name)
