"""A perfusion series from files: a 4D NRRD or NIfTI with its times, a DICOM folder, or a folder with one such file.

Times come from, in this order: the caller; the header (NRRD axis values of a volume sequence, frame labels of a multi-volume, NIfTI's time
step where its unit is stated); ``times.csv`` beside the file (a column ``time_s``). A file that says none of these is refused: no step is
guessed.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.checks.image_checks import subject
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.paths import check_path
from LungPerfusionCore.imaging.file_geometry import NIFTI, assumed, check_sides, file_geometry, nifti_time_step
from LungPerfusionCore.imaging.images import READABLE, read_file
from LungPerfusionCore.imaging.units import HOUNSFIELD
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.report.csv_tables import read_sheet
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.simulation import says_simulated

from .dicom_series import read_dicom_series
from .series import TIME_UNITS, PerfusionSeries

_NIFTI_TIME = {8: 1.0, 16: 1e-3, 24: 1e-6}  # xyzt_units, the bits of time


def read_series(
    path: Path | str,
    *,
    times: np.ndarray | list[float] | Path | str | None = None,
    time_unit: str = "s",
    series_uid: str | None = None,
    assume: str | None = None,
    progress: Progress = silent,
) -> PerfusionSeries:
    """The perfusion series at ``path``.

    ``times``: (t,) in ``time_unit`` (s, ms or min), or the path of a CSV table. ``time_unit`` is also that of a table and of a header that
    state none; what states its unit keeps it. ``series_uid``: which of several DICOM series. ``assume``: towards where axes run that do
    not say it (LPS, RAS, ...). Raises InputError in one sentence.
    """
    path = check_path(path)
    who = subject("series", path.name)
    if not path.exists():
        raise InputError(Sentence("{who} does not exist.", who=who))
    given, unit = None, unit_of_time(time_unit)
    if isinstance(times, (str, Path)):
        given = read_times(Path(times), unit)
    elif times is not None:
        given = np.asarray(times, float) * unit
    if path.is_dir():
        inside = _series_file(path)
        if inside is None:
            return read_dicom_series(path, series_uid=series_uid, times=given, progress=progress)
        path = inside
    elif not path.name.lower().endswith(READABLE):
        return read_dicom_series(path, series_uid=series_uid, times=given, progress=progress)
    return _read_file(path, given, assume, unit)


def unit_of_time(text: str) -> float:
    """Seconds of one unit (s, ms, min and their longer spellings). Raises InputError for another."""
    if text.strip().lower() not in TIME_UNITS:
        raise InputError(Sentence("{text!r} is no unit of time; use s, ms or min.", text=text))
    return TIME_UNITS[text.strip().lower()]


def read_times(path: Path, unit: float = 1.0) -> np.ndarray:
    """Times (t,), s, of a table: its column time_s (or time_ms, time_min), or in ``unit`` (s) time or its only column. Raises InputError.

    Written as ``csv_tables`` reads tables, with or without a header.
    """
    sheet = read_sheet(path)
    if not sheet.columns:
        raise InputError(Sentence("The table of times {file} is empty.", file=path.name))
    names, rows = [name.lower() for name in sheet.columns], [row for row in sheet.rows if any(row)]
    column, factor = 0, unit
    for name, seconds in (("time_s", 1.0), ("time_ms", 1e-3), ("time_min", 60.0), ("time", unit)):
        if name in names:
            column, factor = names.index(name), seconds
            break
    else:
        if len(names) > 1:
            raise InputError(Sentence("The table of times {file} has no column time_s.", file=path.name))
        rows = [sheet.columns, *rows]
    try:
        times = np.array([sheet.number(row[column], 0, names[column]) for row in rows])
    except (InputError, IndexError) as error:
        raise InputError(Sentence("The table of times {file} holds something that is no number.", file=path.name)) from error
    if np.isnan(times).any():
        raise InputError(Sentence("The table of times {file} holds something that is no number.", file=path.name))
    return factor * times


def _series_file(folder: Path) -> Path | None:
    """The one 4D image file of a folder without DICOM (a phantom's: ctp.nrrd), or None."""
    named = [folder / name for name in ("ctp.nrrd", "ctp.nii.gz", "ctp.nii") if (folder / name).is_file()]
    if named:
        return named[0]
    found = sorted(p for p in folder.iterdir() if p.is_file() and p.name.lower().endswith(READABLE))
    return found[0] if len(found) == 1 else None


def _read_file(path: Path, given: np.ndarray | None, assume: str | None, unit: float) -> PerfusionSeries:
    who = subject("series", path.name)
    image, units = read_file(path, "series")
    if units not in (None, HOUNSFIELD):
        raise InputError(Sentence("{who} is in {units}, but a dynamic series is needed in Hounsfield units.", who=who, units=units))
    header = {key: image.GetMetaData(key) for key in image.GetMetaDataKeys()}
    simulated = says_simulated(header.values())
    notes = check_sides(file_geometry(path), who, assume)
    frames, place = _frames(image, who)
    if notes and assume is not None:
        place = assumed(place, assume)
    times = given if given is not None else _times(path, header, image, len(frames), who, unit)
    if len(times) != len(frames):
        raise InputError(Sentence("{who} has {count} frames, but {total} times.", who=who, count=len(frames), total=len(times)))
    return PerfusionSeries(
        frames, times, place.GetSpacing(), place.GetOrigin(), place.GetDirection(), name=path.name, notes=notes, simulated=simulated
    )


def _frames(image: sitk.Image, who: str) -> tuple[np.ndarray, sitk.Image]:
    """Frames (t, k, j, i), and a 3D image that has the geometry of one."""
    if "complex" in image.GetPixelIDTypeAsString().lower():
        raise InputError(Sentence("{who} holds complex numbers, not Hounsfield units.", who=who))
    components = image.GetNumberOfComponentsPerPixel()
    if image.GetDimension() == 4 and components == 1:
        return sitk.GetArrayFromImage(image).astype(np.float32, copy=False), image[:, :, :, 0]
    if image.GetDimension() == 3 and components == 1:
        raise InputError(Sentence("{who} is one volume, not a series: it has no time.", who=who))
    if image.GetDimension() == 3 and components in (3, 4) and "8-bit" in image.GetPixelIDTypeAsString():
        raise InputError(Sentence("{who} is a colour picture, not CT images in Hounsfield units.", who=who))
    if image.GetDimension() != 3:
        raise InputError(
            Sentence(
                "{who} is not a series of volumes: it has {dimensions} dimensions of {components} components.",
                who=who,
                dimensions=image.GetDimension(),
                components=components,
            )
        )
    view = sitk.GetArrayViewFromImage(image)
    frames = np.empty((components, *view.shape[:3]), np.float32)
    for n in range(components):
        frames[n] = view[..., n]
    return frames, sitk.VectorIndexSelectionCast(image, 0, sitk.sitkFloat32)


def _times(path: Path, header: dict[str, str], image: sitk.Image, count: int, who: str, unit: float) -> np.ndarray:
    """Times (t,), s, that a file states, in ``unit`` (s) where it states none for them. Raises InputError where it states no times."""
    header = {**header, **_nrrd_pairs(path)}
    for axis in range(4):
        values = header.get(f"axis {axis} index values")
        if values:
            return _numbers(values, who) * _axis_unit(header, axis, unit)
    labels = header.get("MultiVolume.FrameLabels")
    if labels:
        stated = header.get("MultiVolume.FrameIdentifyingDICOMTagUnits", "").strip().lower()
        return _numbers(labels.replace(",", " "), who) * TIME_UNITS.get(stated, TIME_UNITS["ms"] if unit == 1 else unit)
    table = path.parent / "times.csv"
    if table.is_file():
        return read_times(table, unit)
    if path.name.lower().endswith(NIFTI) and image.GetDimension() == 4:
        seconds = _NIFTI_TIME.get(int(float(header.get("xyzt_units", 0))) & 0x38)
        step = nifti_time_step(path)
        if seconds and step > 0:
            return step * seconds * np.arange(count)
    raise InputError(Sentence("{who} does not say when its {count} frames were taken; give their times.", who=who, count=count))


def _axis_unit(header: dict[str, str], axis: int, unit: float) -> float:
    """Seconds of the unit of a NRRD axis; ``unit`` where it has none. Raises InputError for one that is no time."""
    units = [part.strip().lower() for part in re.findall('"([^"]*)"', header.get("units", ""))]  # (unquoted: a unit of the values)
    stated = units[axis] if axis < len(units) else ""
    return unit if stated in ("", "none", "???") else unit_of_time(stated)


def _numbers(text: str, who: str) -> np.ndarray:
    try:
        return np.array([float(v) for v in text.split()])
    except ValueError as error:
        raise InputError(Sentence("{who} has times in its header that are no numbers.", who=who)) from error


def _nrrd_pairs(path: Path) -> dict[str, str]:
    """The fields and key/value pairs of a NRRD header, some of which ITK does not pass on."""
    if path.suffix.lower() not in (".nrrd", ".nhdr"):
        return {}
    found = {}
    with path.open("rb") as stream:
        for _ in range(400):
            line = stream.readline(1 << 20)
            if not line.strip():
                break
            text = line.decode("utf-8", "replace").rstrip("\r\n")
            key, mark, value = text.partition(":=") if ":=" in text else text.partition(": ")
            if mark:
                found[key.strip()] = value.strip()
    return found
