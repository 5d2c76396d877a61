"""The folder layout of UniToBRAIN, the public CT perfusion set of Gava et al. (IEEE DataPort, doi 10.21227/x8ea-vh16).

    MOL-001_Registered_Filtered_3mm_20HU/          the registered, filtered series: one DICOM file a slice and time point
    MOL-001_Registered_Filtered_3mm_20HU_Maps/     a folder a map: NLR_CBV NLR_CBF NLR_MTT NLR_TTP NLR_Delay, one DICOM file a slice
    MOL-001_Registered/                            the registered series without the filter

Series and maps lie on the same pixels; slices belong together by their height. Values are the files' rescaled ones (series: slope 0.1,
intercept -1000; maps: slope 0.01), CBF and CBV per 100 ml.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from LungPerfusionCore.dicom.pixels import stored_pixels
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.progress import Progress, silent

from ..dynamic.series import MAPS, PerfusionSeries

_NAME = re.compile(r"^(?P<patient>.+)_Registered(?P<filter>_Filtered[^/]*?)?(?P<maps>_Maps)?$", re.IGNORECASE)
_MAP = re.compile(rf"^(?:NLR_)?({'|'.join(MAPS)})$", re.IGNORECASE)
#: Time between frames where the files do not tell it, s: the set's own.
STEP_S = 1.0
#: Heights of one slice may differ by rounding, mm.
_SAME_MM = 0.01


@dataclass(frozen=True)
class UniToBrainPatient:
    """``series``: the folder of the frames. ``maps``: map -> its folder."""

    patient: str
    series: Path
    maps: dict[str, Path]


@dataclass(frozen=True)
class _Slice:
    file: Path
    height: float
    moment: float | None
    origin: tuple[float, ...]
    direction: tuple[float, ...]
    spacing: tuple[float, float]
    simulated: bool


def find_unitobrain(data: Path) -> tuple[UniToBrainPatient, ...]:
    """Return the patients of a folder in this layout that have a series and maps, by name; none where it is another layout.

    Of a patient's series the one that its maps are named after is taken, else the registered one.
    """
    series: dict[str, dict[str, Path]] = {}
    maps: dict[str, tuple[str, Path]] = {}
    for folder in sorted(path for path in data.iterdir() if path.is_dir()):
        match = _NAME.match(folder.name)
        if not match:
            continue
        kind = (match["filter"] or "").lower()
        if match["maps"]:
            maps[match["patient"]] = (kind, folder)
        else:
            series.setdefault(match["patient"], {})[kind] = folder
    found = []
    for patient, (kind, folder) in sorted(maps.items()):
        own = series.get(patient, {})
        chosen = own.get(kind, own.get(""))
        there = {match[1].lower(): each for each in sorted(folder.iterdir()) if each.is_dir() and (match := _MAP.match(each.name))}
        if chosen is not None and there:
            found.append(UniToBrainPatient(patient, chosen, there))
    return tuple(found)


def read_unitobrain(patient: UniToBrainPatient, progress: Progress = silent) -> tuple[PerfusionSeries, dict[str, np.ndarray]]:
    """Return a patient's series and maps (map -> float32 (k, j, i)), with the slices that the series and every map have.

    Raises:
        InputError: files that cannot be read, slices with different numbers of time points, no slice in common.
    """
    frames = _slices(patient.series, f"The series of {patient.patient}", lambda f: progress(0.3 * f, "Reading headers"))
    maps = {name: _slices(folder, f"The {name} of {patient.patient}") for name, folder in patient.maps.items()}
    heights = [h for h in _heights(frames) if all(any(abs(s.height - h) < _SAME_MM for s in each) for each in maps.values())]
    if not heights:
        raise InputError(f"The series and the maps of {patient.patient} have no slice in common.")
    stacks = [_in_time([s for s in frames if abs(s.height - h) < _SAME_MM]) for h in heights]
    counts = {len(stack) for stack in stacks}
    if len(counts) > 1:
        raise InputError(f"The slices of {patient.patient} have from {min(counts)} to {max(counts)} time points.")
    times = _times(stacks)
    shape = _pixels(stacks[0][0]).shape
    values = np.empty((counts.pop(), len(heights), *shape), np.float32)
    for k, stack in enumerate(stacks):
        progress(0.3 + 0.7 * k / len(stacks), f"Reading slice {k + 1} of {len(stacks)}")
        for t, each in enumerate(stack):
            values[t, k] = _pixels(each)
    labels = {
        name: np.stack([_pixels(next(s for s in each if abs(s.height - h) < _SAME_MM)) for h in heights]) for name, each in maps.items()
    }
    if any(label.shape != values.shape[1:] for label in labels.values()):
        raise InputError(f"The maps of {patient.patient} do not have the pixels of its series.")
    first = stacks[0][0]
    gap = abs(heights[1] - heights[0]) if len(heights) > 1 else 1.0
    series = PerfusionSeries(
        values,
        times,
        (first.spacing[1], first.spacing[0], gap),
        first.origin,
        first.direction,
        name=patient.patient,
        simulated=first.simulated,
    )
    return series, labels


def _slices(folder: Path, who: str, report: Callable[[float], None] = lambda fraction: None) -> list[_Slice]:
    import pydicom

    from LungPerfusionCore.simulation import dicom_is_simulated

    files = sorted(file for file in folder.iterdir() if file.is_file() and not file.name.startswith("."))
    found = []
    for n, file in enumerate(files):
        report(n / len(files))
        try:
            header = pydicom.dcmread(file, stop_before_pixels=True)
            place = [float(v) for v in header.ImagePositionPatient]
            axes = np.array([float(v) for v in header.ImageOrientationPatient]).reshape(2, 3)
            spacing = tuple(float(v) for v in header.PixelSpacing)
        except (pydicom.errors.InvalidDicomError, AttributeError, ValueError, TypeError) as error:
            raise InputError(f"{who} holds {file.name}, which is no DICOM slice with its place.") from error
        normal = np.cross(*axes)
        direction = tuple(np.stack([*axes, normal]).T.ravel().tolist())
        found.append(_Slice(file, float(normal @ place), _moment(header), tuple(place), direction, spacing, dicom_is_simulated(header)))
    if not found:
        raise InputError(f"{who} has no files.")
    return found


def _moment(header) -> float | None:
    """Seconds of the day at which a slice was taken; None where the file does not say."""
    text = str(header.get("AcquisitionTime") or header.get("ContentTime") or "")
    if not re.fullmatch(r"\d{6}(\.\d+)?", text):
        return None
    return 3600.0 * int(text[:2]) + 60.0 * int(text[2:4]) + float(text[4:])


def _heights(slices: list[_Slice]) -> list[float]:
    out: list[float] = []
    for height in sorted(each.height for each in slices):
        if not out or height - out[-1] >= _SAME_MM:
            out.append(height)
    return out


def _in_time(stack: list[_Slice]) -> list[_Slice]:
    """The files of one slice by the times that they state; by their numbered names where these times do not tell them apart."""
    moments = [each.moment for each in stack]
    if None in moments or len(set(moments)) < len(moments):
        return sorted(stack, key=lambda each: [int(n) for n in re.findall(r"\d+", each.file.stem)])
    return sorted(stack, key=lambda each: each.moment)


def _times(stacks: list[list[_Slice]]) -> np.ndarray:
    """Times of the frames from the first one on, s: stated by the files, or the set's own step where they state none that rise."""
    stated = np.array([[np.nan if each.moment is None else each.moment for each in stack] for stack in stacks])
    times = stated.mean(0) - stated.mean(0)[0]
    if np.isfinite(times).all() and (np.diff(times) > 0.05).all():
        return times
    return STEP_S * np.arange(stated.shape[1], dtype=float)


def _pixels(each: _Slice) -> np.ndarray:
    import pydicom

    dataset = pydicom.dcmread(each.file)
    stored = stored_pixels(dataset, each.file, each.file.name)[0]
    return (stored * float(dataset.get("RescaleSlope", 1)) + float(dataset.get("RescaleIntercept", 0))).astype(np.float32)
