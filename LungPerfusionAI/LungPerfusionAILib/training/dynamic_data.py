"""CT perfusion scans with reference maps for training: simulated or of UniToBRAIN, put on the network's input once, split by patient."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import whole_file
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.run.provenance import file_sha256

from ..dynamic.network_input import NetworkInput, channels_of
from ..dynamic.series import MAPS, PerfusionSeries
from .unitobrain import UniToBrainPatient, find_unitobrain, read_unitobrain

CACHE_FORMAT = 1
#: Slices with less of the mask than this teach nothing, pixels.
_LEAST_PIXELS = 200
#: A map's range is this percentile of its reference values.
_RANGE_PERCENTILE = 99.5


@dataclass(frozen=True)
class Examination:
    """One patient's scan with its reference maps. ``source``: the folder of a simulated examination, or a patient of UniToBRAIN."""

    patient: str
    source: Path | UniToBrainPatient
    maps: tuple[str, ...]

    @property
    def simulated(self) -> bool:
        return isinstance(self.source, Path)


@dataclass(frozen=True)
class DynamicDataset:
    """``maps``: those that every examination has a reference of. ``sha256``: of what makes the data what they are."""

    examinations: tuple[Examination, ...]
    maps: tuple[str, ...]
    simulated: bool
    sha256: str


@dataclass(frozen=True)
class Slices:
    """One patient's slices, ready for the network but for the standardisation: ``channels`` float16 (n, frames, j, i), ``labels`` float16
    (n, maps, j, i) in the maps' own units, ``mask`` bool (n, j, i)."""

    patient: str
    channels: np.ndarray
    labels: np.ndarray
    mask: np.ndarray


def find_examinations(data: Path) -> DynamicDataset:
    """Return the examinations of a folder: of ``phantom --kind brain`` (one, or a cohort), or in the layout of UniToBRAIN.

    Raises:
        InputError: no folder, or one with neither.
    """
    data = Path(data)
    if not data.is_dir():
        raise InputError(f"The folder {data} does not exist.")
    folders = [path for path in (data, *sorted(data.iterdir())) if path.is_dir() and (path / "ctp.nrrd").is_file()]
    if folders:
        found = [Examination(path.name, path, tuple(m for m in MAPS if (path / "truth" / f"{m}.nrrd").is_file())) for path in folders]
        content = [[each.patient, file_sha256(each.source / "truth.json")] for each in found]
    else:
        found = [Examination(each.patient, each, tuple(m for m in MAPS if m in each.maps)) for each in find_unitobrain(data)]
        content = [[each.patient, *each.maps, sorted(file.name for file in each.source.series.iterdir())] for each in found]
    if not found:
        raise InputError(f"There is no CT perfusion examination in {data.name}: neither simulated ones nor the folders of UniToBRAIN.")
    maps = tuple(name for name in MAPS if all(name in each.maps for each in found))
    digest = hashlib.sha256(json.dumps(content).encode()).hexdigest()
    return DynamicDataset(tuple(found), maps, all(each.simulated for each in found), digest)


def read_examination(each: Examination, progress: Progress = silent) -> tuple[PerfusionSeries, np.ndarray, dict[str, np.ndarray]]:
    """Return a scan, the mask of the brain (bool (k, j, i)) and its reference maps.

    The mask of a simulated scan is the brain with its vessels and fluid, where the maps are truly zero; that of UniToBRAIN is where its
    maps are not zero. Raises InputError for files that cannot be used.
    """
    if isinstance(each.source, UniToBrainPatient):
        series, labels = read_unitobrain(each.source, progress)
        return series, np.any([label > 0 for label in labels.values()], axis=0), labels
    folder = each.source
    series = read_simulated(folder)
    labels = {name: _truth(folder, name).astype(np.float32) for name in each.maps}
    mask = np.any([_truth(folder, name) > 0 for name in ("tissue", "vessels")], axis=0)
    return series, mask, labels


def _truth(folder: Path, name: str) -> np.ndarray:
    """A truth map (k, j, i) of a simulated examination. Raises InputError for one that cannot be read."""
    try:
        return sitk.GetArrayFromImage(sitk.ReadImage(str(folder / "truth" / f"{name}.nrrd")))
    except RuntimeError as error:
        raise InputError(f"The truth {name} of the simulated examination {folder.name} cannot be read.") from error


def read_simulated(folder: Path) -> PerfusionSeries:
    """Return the series of a folder that ``phantom --kind brain`` made. Raises InputError for one that cannot be read."""
    try:
        image = sitk.ReadImage(str(folder / "ctp.nrrd"))
        times = np.loadtxt(folder / "times.csv", delimiter=",", skiprows=1, ndmin=2)[:, 1]
    except (RuntimeError, OSError, ValueError, IndexError) as error:
        raise InputError(f"The simulated examination {folder.name} cannot be read.") from error
    frames = np.ascontiguousarray(np.moveaxis(sitk.GetArrayViewFromImage(image), -1, 0), np.float32)
    grid = image.GetSpacing(), image.GetOrigin(), image.GetDirection()
    return PerfusionSeries(frames, times, *grid, name=folder.name, simulated=True)


def split(patients: Sequence[str], validation: float, test: float, seed: int) -> tuple[list[str], list[str], list[str]]:
    """Return the patients of training, validation and test. Raises InputError where one of them would be empty that should not."""
    names = sorted(set(patients))
    order = [names[n] for n in np.random.default_rng([seed, 7]).permutation(len(names))]
    counts = [round(len(order) * share) for share in (validation, test)]
    parts = order[sum(counts) :], order[: counts[0]], order[counts[0] : sum(counts)]
    if not parts[0] or (validation > 0 and not parts[1]) or (test > 0 and not parts[2]):
        raise InputError(f"{len(names)} patients are too few for shares of {validation:g} to validate and {test:g} to test.")
    return parts


def load_slices(dataset: DynamicDataset, p: NetworkInput, cache: Path, progress: Progress = silent) -> tuple[Slices, ...]:
    """Put every scan on the network's input; what is done is kept in the folder ``cache`` and reused.

    Raises:
        InputError: naming the patient, for a scan that cannot be used.
    """
    cache.mkdir(parents=True, exist_ok=True)
    shape = {name: value for name, value in p.as_dict().items() if name not in ("mean", "deviation", "ranges")}
    plain = replace(p, mean=0.0, deviation=1.0, ranges={})
    out, count = [], len(dataset.examinations)
    for n, each in enumerate(dataset.examinations):
        own = part(progress, n / count, (n + 1) / count)
        own(0.0, f"Preparing {each.patient} ({n + 1} of {count})")
        key = hashlib.sha256(json.dumps([CACHE_FORMAT, dataset.sha256, each.patient, dataset.maps, shape]).encode()).hexdigest()
        path = cache / f"{key[:24]}.npz"
        if not path.is_file():
            try:
                _prepare(each, dataset.maps, plain, path, own)
            except InputError as error:
                raise InputError(f"{each.patient}: {error}") from error
        with np.load(path, allow_pickle=False) as stored:
            out.append(Slices(each.patient, stored["channels"], stored["labels"], stored["mask"]))
    progress(1.0, "Scans prepared")
    return tuple(out)


def _prepare(each: Examination, maps: tuple[str, ...], p: NetworkInput, path: Path, progress: Progress) -> None:
    series, mask, labels = read_examination(each, progress)
    channels = channels_of(series, mask, p)
    kept = channels.mask.sum((1, 2)) >= _LEAST_PIXELS
    if not kept.any():
        raise InputError("no slice shows enough of the brain.")
    values = np.stack([channels.onto(labels[name]) for name in maps], 1)[kept]
    arrays = {"channels": channels.values[kept].astype(np.float16), "labels": values.astype(np.float16), "mask": channels.mask[kept]}
    with whole_file(path, keep=True) as partial:
        np.savez(partial, **arrays)  # noise does not pack


def fitted(p: NetworkInput, slices: Sequence[Slices], maps: tuple[str, ...]) -> NetworkInput:
    """Return the input with the mean and deviation of the channels and the ranges of the maps of a training set, inside its masks."""
    total = square = count = 0.0
    for each in slices:
        values = each.channels.transpose(0, 2, 3, 1)[each.mask].astype(np.float64)
        total, square, count = total + values.sum(), square + (values**2).sum(), count + values.size
    mean = total / count
    ranges = {}
    for n, name in enumerate(maps):
        values = np.concatenate([each.labels[:, n][each.mask] for each in slices]).astype(np.float32)
        ranges[name] = float(f"{max(float(np.percentile(values, _RANGE_PERCENTILE)), 1e-3):.4g}")
    return replace(p, mean=float(f"{mean:.6g}"), deviation=float(f"{np.sqrt(square / count - mean**2):.6g}"), ranges=ranges)
