"""Pairs of CT and SPECT for training: from a manifest or a simulated cohort, preprocessed once, split by patient."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.paths import check_path
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.report.csv_tables import read_sheet
from LungPerfusionCore.run.provenance import file_sha256

from ..static.preprocessing import Preprocessing, sample_lungs, spect_targets
from .pairs import AlignedPair, Pair, pair_key, read_pair, save_arrays

MANIFEST = "manifest.csv"
CACHE_FORMAT = 2


@dataclass(frozen=True)
class Dataset:
    """``simulated``: every pair comes from this extension's phantom, as its manifest shows. (Files say it as well, once
    they are read.)
    """

    pairs: tuple[Pair, ...]
    simulated: bool
    sha256: str  # of the manifest; without one, of names and contents


@dataclass(frozen=True)
class Lung:
    """One lung ready for training, small enough to keep hundreds in memory: ``enhanced`` float16 (0 to 1), ``hu``
    int16, ``lung`` bool, ``target`` uint8 (level 0 to levels - 1 of the standardized SPECT), all (k, j, i).
    """

    patient: str
    side: str
    enhanced: np.ndarray
    hu: np.ndarray
    lung: np.ndarray
    target: np.ndarray


def find_pairs(data: Path, series: Mapping[str, str] | None = None) -> Dataset:
    """The pairs of a manifest (CSV with the columns ct and spect, and patient, lungs, ct_series and spect_series if
    there are any; paths relative to it), of a folder that holds one, such as a cohort that ``phantom --cohort`` made, or of a folder whose
    subfolders, one a patient, hold a ct and a spect (files or DICOM folders of those names; lungs if there are any).

    ``series``: role (ct, spect) -> number or description of the series to read in DICOM folders that hold several,
    where the manifest does not name one.

    Raises InputError for a manifest that is missing, empty or names files that are not there.
    """
    data = Path(data)
    manifest = data / MANIFEST if data.is_dir() else data
    if not manifest.is_file():
        if not data.is_dir():
            raise InputError(f"The manifest {data.name} does not exist.")
        return _from_folders(data, series or {})
    sheet = read_sheet(manifest)
    columns = set(sheet.columns)
    simulated = {"patient", "status", "seed"} <= columns and "ct" not in columns
    if not simulated and not {"ct", "spect"} <= columns:
        raise InputError(f"The manifest {manifest.name} needs the columns ct and spect.")
    pairs = []
    for number, row in sheet:
        if simulated:
            if row["status"] != "done":
                continue
            folder = manifest.parent / row["patient"]
            pair = Pair(row["patient"], folder / "ct.nrrd", folder / "spect.nrrd")
        else:
            given = {name: (row.get(name) or "").strip() for name in ("patient", "ct", "spect", "lungs")}
            for name in ("ct", "spect"):
                if not given[name]:  # would name the manifest's own folder
                    raise InputError(f"Row {number} of {manifest.name}: {name} is empty.")
            lungs = given["lungs"]
            pair = Pair(
                given["patient"] or f"row_{number}",
                check_path(manifest.parent / given["ct"]),
                check_path(manifest.parent / given["spect"]),
                check_path(manifest.parent / lungs) if lungs else None,
                *((row.get(f"{role}_series") or "").strip() or None for role in ("ct", "spect")),
            )
            pair = _with_series(pair, series or {})
        for path in (pair.ct, pair.spect, pair.lungs):
            if path is not None and not path.exists():
                raise InputError(f"Row {number} of {manifest.name}: {path.name} of {pair.patient} does not exist.")
        pairs.append(pair)
    if not pairs:
        raise InputError(f"The manifest {manifest.name} holds no pair of CT and SPECT.")
    return Dataset(tuple(pairs), simulated, file_sha256(manifest))


def _with_series(pair: Pair, series: Mapping[str, str]) -> Pair:
    """The pair with ``series`` for its folders, where it names none itself."""
    ct, spect = (series.get(role) if path.is_dir() else None for role, path in (("ct", pair.ct), ("spect", pair.spect)))
    return replace(pair, ct_series=pair.ct_series or ct, spect_series=pair.spect_series or spect)


def _from_folders(data: Path, series: Mapping[str, str]) -> Dataset:
    def one(folder: Path, name: str) -> Path | None:
        found = [path for path in sorted(folder.iterdir()) if path.name.split(".")[0].lower() == name]
        if len(found) > 1:
            raise InputError(f"The folder {folder.name} holds several that could be its {name}.")
        return found[0] if found else None

    pairs = []
    for folder in sorted(path for path in data.iterdir() if path.is_dir() and not path.name.startswith(".")):
        ct, spect, lungs = (one(folder, name) for name in ("ct", "spect", "lungs"))
        if ct is not None and spect is not None:
            pairs.append(_with_series(Pair(folder.name, ct, spect, lungs), series))
    if not pairs:
        raise InputError(f"There is no manifest {MANIFEST} in {data.name}, nor a folder with a ct and a spect.")
    content = [[pair.patient, pair_key(pair, "never")] for pair in pairs]
    return Dataset(tuple(pairs), False, hashlib.sha256(json.dumps(content).encode()).hexdigest())


def split_patients(patients: tuple[str, ...], test_fraction: float, folds: int, seed: int) -> tuple[list[str], list[list[str]]]:
    """Patients of the test set, and the others dealt to ``folds`` validation folds (none with fewer than 2).

    A patient who stands in several rows is in one part only. Raises InputError when a part would be empty.
    """
    names = sorted(set(patients))
    order = [names[n] for n in np.random.default_rng([seed, 7]).permutation(len(names))]
    count = round(len(order) * test_fraction)
    test, train = order[:count], order[count:]
    if not train or (test_fraction > 0 and not test) or (folds > 1 and len(train) < folds):
        raise InputError(f"{len(names)} patients are too few for a test share of {test_fraction:g} and {folds} folds.")
    return test, [train[n::folds] for n in range(folds)] if folds > 1 else []


def load_lungs(dataset: Dataset, p: Preprocessing, cache: Path, progress: Progress = silent, register: str = "auto") -> tuple[Lung, ...]:
    """Read, register (see ``read_pair``) and preprocess every pair; what is done is kept in the folder ``cache`` (npz
    without pickle) and reused if still true.

    Raises InputError, naming the patient, for a pair that cannot be used.
    """
    cache.mkdir(parents=True, exist_ok=True)
    lungs: list[Lung] = []
    count = len(dataset.pairs)
    for n, pair in enumerate(dataset.pairs):
        label, own = f"{pair.patient} ({n + 1} of {count})", part(progress, n / count, (n + 1) / count)
        key = hashlib.sha256(json.dumps([CACHE_FORMAT, pair_key(pair, register), p.as_dict()], sort_keys=True).encode()).hexdigest()
        path = cache / f"{key[:24]}.npz"
        if not path.is_file():
            try:
                _prepare(pair, p, register, path, lambda f, m, label=label, own=own: own(f, f"{label}: {m}"))
            except InputError as error:
                raise InputError(f"{pair.patient}: {error}") from error
        with np.load(path, allow_pickle=False) as stored:
            for side in ("right", "left"):
                if f"{side}_lung" in stored:
                    lungs.append(
                        Lung(
                            pair.patient,
                            side,
                            *(stored[f"{side}_{name}"] for name in ("enhanced", "hu", "lung", "target")),
                        )
                    )
    progress(1.0, "Pairs prepared")
    return tuple(lungs)


def _prepare(pair: Pair, p: Preprocessing, register: str, path: Path, progress: Progress) -> None:
    save_arrays(path, **lung_arrays(read_pair(pair, register, path.parent, progress), p))


def lung_arrays(found: AlignedPair, p: Preprocessing) -> dict[str, np.ndarray]:
    """Both lungs of a pair as they are kept: "side_name" -> array, in the types of ``Lung``."""
    boxed, samples = sample_lungs(found.ct, found.lungs, p)
    targets = spect_targets(found.spect, found.lungs, boxed, samples, p)
    arrays = {}
    for sample, target in zip(samples, targets, strict=True):
        arrays |= {
            f"{sample.side}_enhanced": sample.enhanced.astype(np.float16),
            f"{sample.side}_hu": np.rint(sample.hu).astype(np.int16),
            f"{sample.side}_lung": sample.lung,
            f"{sample.side}_target": np.rint(target * (p.levels - 1)).astype(np.uint8),
        }
    return arrays


def augmented(
    enhanced: np.ndarray, lung: np.ndarray, target: np.ndarray, rng: np.random.Generator, mirror: bool = True
) -> tuple[np.ndarray, ...]:
    """The same lung as another scan might show it: mirrored left to right (with ``mirror``), shifted by up to 3 % of
    the box, brighter or darker.

    Three float32 or bool arrays (k, j, i).
    """
    if rng.random() < 0.5 and mirror:
        enhanced, lung, target = (a[:, :, ::-1] for a in (enhanced, lung, target))
    shift = [int(rng.integers(-round(0.03 * n), round(0.03 * n) + 1)) for n in lung.shape]
    enhanced, lung, target = (_shifted(a, shift) for a in (enhanced, lung, target))
    gain, offset = rng.uniform(0.9, 1.1), rng.uniform(-0.05, 0.05)
    return np.where(lung, np.clip(enhanced * gain + offset, 0, 1), 0).astype(np.float32), lung, target


def _shifted(values: np.ndarray, shift: list[int]) -> np.ndarray:
    moved = np.zeros_like(values)
    to = tuple(slice(max(s, 0), values.shape[a] + min(s, 0)) for a, s in enumerate(shift))
    come = tuple(slice(max(-s, 0), values.shape[a] + min(-s, 0)) for a, s in enumerate(shift))
    moved[to] = values[come]
    return moved
