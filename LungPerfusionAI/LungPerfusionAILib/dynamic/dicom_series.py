"""A perfusion scan from DICOM: one series that holds every time point, a slice a file or many frames a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from LungPerfusionCore.checks.image_checks import subject
from LungPerfusionCore.dicom.choice import choose_series, modality_of
from LungPerfusionCore.dicom.geometry import plane_axes, stack_geometry
from LungPerfusionCore.dicom.pixels import stored_pixels
from LungPerfusionCore.dicom.series import quiet_reading, refuse_mixed, scan
from LungPerfusionCore.dicom.value_units import Mapping, choose_mapping, external_mappings, real_world_mappings, rescale_mapping
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.units import HOUNSFIELD
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.simulation import dicom_is_simulated

from .grouping import Grouped, Slice, group, seconds_of_day
from .series import PerfusionSeries

#: Words of Image Type (PS3.3 C.8.16) that are finished maps.
MAP_WORDS = ("PERFUSION", "RCBF", "CBF", "RCBV", "CBV", "MTT", "TTP", "TMAX", "PBV", "DRAIN", "TTD", "TTS")


@dataclass(frozen=True)
class _Image:
    """One image: where it is (``path``, ``frame`` in it), how its values are read, and what ``grouping`` needs."""

    path: Path
    frame: int
    position: tuple[float, ...]
    orientation: tuple[float, ...]
    mapping: Mapping
    times: dict[str, float]
    points: dict[str, int]


def read_dicom_series(
    path: Path, *, series_uid: str | None = None, times: np.ndarray | None = None, progress: Progress = silent
) -> PerfusionSeries:
    """The perfusion series in a folder of DICOM files (or one multi-frame file).

    ``series_uid``: of several series, the one meant by UID, number or description. ``times``: (t,), s, used instead of the headers': of
    the time points by their number where the headers count as many, else by their order in time. Raises InputError in one sentence for
    what is no perfusion series: a finished map, colours, one volume, mixed spacings, images that nothing tells apart.
    """
    who = subject("series", path.name)
    with quiet_reading():
        folder = scan(path, who, part(progress, 0, 0.4))
        chosen = choose_series(folder, who, series_uid)
        headers = chosen.headers
        if modality_of(headers[0]) not in ("CT", "OT"):
            raise InputError(Sentence("{who} is {modality_of}, but CT is needed.", who=who, modality_of=modality_of(headers[0])))
        for header in headers:
            refuse_map(header, who)
        images = []
        external = external_mappings(folder.value_maps, {str(h.get("SOPInstanceUID", "")) for h in headers}, who)
        if all(h.get("PerFrameFunctionalGroupsSequence") for h in headers):
            for file, header in zip(chosen.paths, headers, strict=True):
                images += _frames_of(file, header, who)
        else:
            if any(int(h.get("NumberOfFrames") or 1) > 1 for h in headers):
                raise InputError(Sentence("{who} mixes images of one and of many frames, or does not say where its frames lie.", who=who))
            refuse_mixed(headers, who)
            images = [_image(file, h, external) for file, h in zip(chosen.paths, headers, strict=True)]
        return _assemble(images, headers, who, path.name, times, part(progress, 0.4, 1))


def refuse_map(header, who: str) -> None:
    """Refuse a finished map of another system: its values are flows or volumes, or colours. Raises InputError."""
    kind = [str(v).upper().strip() for v in header.get("ImageType") or []]
    named = [word for word in kind[1:] for known in MAP_WORDS if word == known or word.startswith(known + "_")]
    units = _map_units(header, who)
    if int(header.get("SamplesPerPixel") or 1) > 1 or str(header.get("PhotometricInterpretation", "")).upper() in ("RGB", "PALETTE COLOR"):
        raise InputError(Sentence("{who} is a colour picture of a map made by another system, not CT images in Hounsfield units.", who=who))
    if units or (named and "DERIVED" in kind):
        what = next((w for w in named if w != "PERFUSION"), named[0] if named else "perfusion")
        said = f" in {units}" if units else ""
        raise InputError(
            Sentence(
                "{who} is a finished map ({what}{said}) of another system, not the series of CT images it was made from.",
                who=who,
                what=what,
                said=said,
            )
        )


def _map_units(header, who: str) -> str:
    """The unit of a Real World Value map that is none of a CT number's, or ""."""
    items = [header, *(header.get("SharedFunctionalGroupsSequence") or []), *(header.get("PerFrameFunctionalGroupsSequence") or [])[:1]]
    for item in items:
        for mapping in real_world_mappings(item, who):
            if mapping.unit not in (None, HOUNSFIELD, "1"):
                return mapping.spelled or str(mapping.unit)
    return ""


def _date_time(date, time) -> float | None:
    """Seconds of a date and a time of day; of the time alone where there is no date."""
    seconds = seconds_of_day(str(time)) if time not in (None, "") else None
    text = str(date or "").replace(".", "").strip()
    if seconds is not None and len(text) == 8 and text.isdigit():
        seconds += 86_400.0 * np.datetime64(f"{text[:4]}-{text[4:6]}-{text[6:]}").astype(int)
    return seconds


def _stamp(value) -> float | None:
    """Seconds of a DICOM date and time in one (DT), without its time zone."""
    text = str(value or "").split("+")[0].split("-")[0].strip()
    return _date_time(text[:8], text[8:]) if len(text) >= 12 else None


def _known(**found) -> dict:
    return {name: value for name, value in found.items() if value is not None}


def _number(value) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def _whole(value) -> int | None:
    number = _number(value)
    return None if number is None else int(number)


def _milliseconds(value) -> float | None:
    number = _number(value)
    return None if number is None else number / 1000.0


def _image(path: Path, header, external: list[Mapping]) -> _Image:
    candidates = real_world_mappings(header, path.name) + external
    resolution, point = _milliseconds(header.get("TemporalResolution")), _whole(header.get("TemporalPositionIdentifier"))
    return _Image(
        path,
        0,
        tuple(float(v) for v in header.ImagePositionPatient),
        tuple(float(v) for v in header.ImageOrientationPatient),
        choose_mapping(candidates, rescale_mapping(header, header), "ct"),
        _known(
            acquisition=_stamp(header.get("AcquisitionDateTime")),
            acquired=_date_time(header.get("AcquisitionDate"), header.get("AcquisitionTime")),
            content=_date_time(header.get("ContentDate"), header.get("ContentTime")),
            trigger=_milliseconds(header.get("TriggerTime")),
            resolution=None if resolution is None or point is None else (point - 1) * resolution,
        ),
        _known(temporal=point, acquisition=_whole(header.get("AcquisitionNumber"))),
    )


def _frames_of(path: Path, header, who: str) -> list[_Image]:
    """The images of an enhanced multi-frame file (PS3.3 C.7.6.16). Raises InputError where it does not place or time them."""
    shared = (header.get("SharedFunctionalGroupsSequence") or [None])[0]
    out, spacings = [], set()
    for n, frame in enumerate(header.PerFrameFunctionalGroupsSequence):

        def found(sequence: str, frame=frame):
            for item in (frame, shared):
                inner = item.get(sequence) if item is not None else None
                if inner:
                    return inner[0]
            return {}

        position = found("PlanePositionSequence").get("ImagePositionPatient")
        orientation = found("PlaneOrientationSequence").get("ImageOrientationPatient")
        spacing = found("PixelMeasuresSequence").get("PixelSpacing")
        if position is None or orientation is None or spacing is None:
            raise InputError(
                Sentence(
                    "{who} cannot be placed in space: frame {n} of {file} has no position, orientation or pixel spacing.",
                    who=who,
                    n=n + 1,
                    file=path.name,
                )
            )
        spacings.add(tuple(round(float(v), 4) for v in spacing))
        content = found("FrameContentSequence")
        rescale = rescale_mapping(found("PixelValueTransformationSequence") or None, header)
        out.append(
            _Image(
                path,
                n,
                tuple(float(v) for v in position),
                tuple(float(v) for v in orientation),
                rescale if rescale.source != "none" else rescale_mapping(header, header),
                _known(
                    acquisition=_stamp(content.get("FrameAcquisitionDateTime")),
                    reference=_stamp(content.get("FrameReferenceDateTime")),
                    offset=_number(found("TemporalPositionSequence").get("TemporalPositionTimeOffset")),
                ),
                _known(temporal=_whole(content.get("TemporalPositionIndex"))),
            )
        )
    if len(spacings) > 1:
        raise InputError(
            Sentence(
                "{who} mixes pixel spacings: {listed}.", who=who, listed=" and ".join((f"{a:g} x {b:g} mm" for a, b in sorted(spacings)))
            )
        )
    header.PixelSpacing = list(next(iter(spacings)))
    return out


def _assemble(images: list[_Image], headers: list, who: str, name: str, times, progress: Progress) -> PerfusionSeries:
    orientation = np.median([i.orientation for i in images], axis=0)
    _row, _column, normal = plane_axes(orientation, who)
    along = np.array([i.position for i in images]) @ normal
    given = _given(images, times)
    slices = [Slice(float(a), {**g, **i.times}, i.points) for a, g, i in zip(along, given, images, strict=True)]
    grouped = group(slices, who)
    if times is not None and grouped.told_by[1] != "given":
        grouped = _timed(grouped, np.asarray(times, float), who)
    first = [images[n] for n in grouped.frames[0]]
    spacing = tuple(float(v) for v in headers[0].PixelSpacing)
    if len(first) > 1:
        geometry = stack_geometry(np.array([i.position for i in first]), np.array([i.orientation for i in first]), spacing, who)
        step = float(geometry.spacing[2])
    else:
        geometry, step = None, float(headers[0].get("SliceThickness") or 5.0)
    _refuse_moved(images, grouped, who)
    frames, units = _pixels(images, grouped, headers[0], who, progress)
    notes = list(grouped.notes)
    if units is None:
        notes.append(Sentence("{who} has no rescale; its stored values are taken for Hounsfield units.", who=who))
    row, column, _normal = plane_axes(orientation, who)
    progress(1.0, "Read the dynamic series")
    return PerfusionSeries(
        frames,
        grouped.times.mean(1) - grouped.times.mean(1)[0],
        (spacing[1], spacing[0], step),
        tuple(float(v) for v in (geometry.origin if geometry is not None else first[0].position)),
        tuple(float(v) for v in (geometry.direction if geometry is not None else np.stack([row, column, normal], 1)).ravel()),
        None if grouped.slice_times is None else grouped.slice_times - grouped.times.mean(1)[0],
        name,
        tuple(notes),
        any(dicom_is_simulated(h) for h in headers[:1]),
    )


def _given(images: list[_Image], times: np.ndarray | None) -> list[dict[str, float]]:
    """The times that were given, of each image by its numbered time point; nothing where the images do not count as many."""
    for counter in () if times is None else ("temporal", "acquisition"):
        numbers = sorted({i.points[counter] for i in images if counter in i.points})
        if len(numbers) == len(times) and all(counter in i.points for i in images):
            return [{"given": float(times[numbers.index(i.points[counter])])} for i in images]
    return [{} for _ in images]


def _timed(grouped: Grouped, times: np.ndarray, who: str) -> Grouped:
    """The frames at the times that were given, (t,), s; slices as much apart as they were. Raises InputError for another number of them."""
    if len(times) != len(grouped.times):
        raise InputError(Sentence("{who} has {count} frames, but {total} times.", who=who, count=len(grouped.times), total=len(times)))
    return replace(grouped, times=grouped.times - grouped.times.mean(1, keepdims=True) + times[:, None])


def _refuse_moved(images: list[_Image], grouped: Grouped, who: str) -> None:
    """Refuse time points whose slices lie elsewhere in their plane. Raises InputError."""
    positions = np.array([i.position for i in images])[grouped.frames]
    if np.ptp(positions, axis=0).max() > 0.5:
        raise InputError(
            Sentence(
                "{who} mixes time points whose slices lie {max:.1f} mm apart: several scans in one series.",
                who=who,
                max=np.ptp(positions, axis=0).max(),
            )
        )


def _pixels(images: list[_Image], grouped: Grouped, header, who: str, progress: Progress) -> tuple[np.ndarray, str | None]:
    """HU (t, k, j, i) of the frames, and their unit (None: not stated). Raises InputError for other units and damaged files."""
    import pydicom

    count, depth = grouped.frames.shape
    frames = np.empty((count, depth, int(header.Rows), int(header.Columns)), np.float32)
    where = {int(n): (t, k) for t, row in enumerate(grouped.frames) for k, n in enumerate(row)}
    units, files = set(), {}
    for n in where:
        files.setdefault(images[n].path, []).append(n)
    for done, (path, members) in enumerate(files.items()):
        progress(done / len(files), Sentence("Reading image {done} of {count}", done=done + 1, count=len(files)))
        stored = stored_pixels(pydicom.dcmread(path, force=True), path, who)
        for n in members:
            image = images[n]
            if image.frame >= len(stored) or stored.shape[1:] != frames.shape[2:]:
                raise InputError(Sentence("{who} has damaged or truncated pixel data in {file}.", who=who, file=path.name))
            units.add(image.mapping.unit if image.mapping.source != "none" else None)
            frames[where[n]] = image.mapping.apply(stored[image.frame])
    other = units - {HOUNSFIELD, None}
    if other:
        raise InputError(
            Sentence("{who} is in {listed}, but a dynamic series is needed in Hounsfield units.", who=who, listed=", ".join(sorted(other)))
        )
    return frames, HOUNSFIELD if units == {HOUNSFIELD} else None
