"""Pairs of CT and SPECT for training: from a manifest or a simulated cohort, preprocessed once, split by patient."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from LungPerfusionCore import images
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.image_checks import as_hounsfield, check_overlap
from LungPerfusionCore.lungs import segment_lungs
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.provenance import file_sha256

from .preprocessing import Preprocessing, sample_lungs, spect_targets

MANIFEST = "manifest.csv"
CACHE_FORMAT = 1


@dataclass(frozen=True)
class Pair:
    """One patient's files. ``spect`` lies in the CT's frame of reference; without ``lungs`` they are segmented."""

    patient: str
    ct: Path
    spect: Path
    lungs: Path | None = None


@dataclass(frozen=True)
class Dataset:
    """``simulated``: every pair comes from this extension's phantom, as its manifest shows."""

    pairs: tuple[Pair, ...]
    simulated: bool
    sha256: str  # of the manifest


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


def find_pairs(data: Path) -> Dataset:
    """The pairs of a manifest (CSV with the columns ct and spect, and patient and lungs if there are any; paths
    relative to it), or of a folder that holds one, such as a cohort that ``phantom --cohort`` made.

    Raises InputError for a manifest that is missing, empty or names files that are not there.
    """
    data = Path(data)
    manifest = data / MANIFEST if data.is_dir() else data
    if not manifest.is_file():
        raise InputError(
            f"There is no manifest {manifest.name} in {data.name}."
            if data.is_dir()
            else f"The manifest {data.name} does not exist."
        )
    try:
        with manifest.open(newline="", encoding="utf-8-sig") as stream:
            reader = csv.DictReader(stream)
            rows, columns = list(reader), set(reader.fieldnames or ())
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"The manifest {manifest.name} cannot be read as CSV.") from error
    simulated = {"patient", "status", "seed"} <= columns and "ct" not in columns
    if not simulated and not {"ct", "spect"} <= columns:
        raise InputError(f"The manifest {manifest.name} needs the columns ct and spect.")
    pairs = []
    for number, row in enumerate(rows, 2):
        if simulated:
            if row["status"] != "done":
                continue
            folder = manifest.parent / row["patient"]
            pair = Pair(row["patient"], folder / "ct.nrrd", folder / "spect.nrrd")
        else:
            lungs = (row.get("lungs") or "").strip()
            pair = Pair(
                (row.get("patient") or "").strip() or f"row_{number}",
                manifest.parent / row["ct"],
                manifest.parent / row["spect"],
                manifest.parent / lungs if lungs else None,
            )
        for path in (pair.ct, pair.spect, pair.lungs):
            if path is not None and not path.exists():
                raise InputError(f"Row {number} of {manifest.name}: {path.name} of {pair.patient} does not exist.")
        pairs.append(pair)
    if not pairs:
        raise InputError(f"The manifest {manifest.name} holds no pair of CT and SPECT.")
    return Dataset(tuple(pairs), simulated, file_sha256(manifest))


def split_patients(
    patients: tuple[str, ...], test_fraction: float, folds: int, seed: int
) -> tuple[list[str], list[list[str]]]:
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


def load_lungs(dataset: Dataset, p: Preprocessing, cache: Path, progress: Progress = silent) -> tuple[Lung, ...]:
    """Read and preprocess every pair; what is done is kept in the folder ``cache`` (npz without pickle) and reused if
    still true.

    Raises InputError, naming the patient, for a pair that cannot be used.
    """
    cache.mkdir(parents=True, exist_ok=True)
    lungs: list[Lung] = []
    for n, pair in enumerate(dataset.pairs):
        progress(n / len(dataset.pairs), f"Preparing {pair.patient} ({n + 1} of {len(dataset.pairs)})")
        key = _key(pair, p)
        path = cache / f"{key[:24]}.npz"
        if not path.is_file():
            try:
                _prepare(pair, p, path)
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


def _key(pair: Pair, p: Preprocessing) -> str:
    files = [file_sha256(path) if path is not None else "" for path in (pair.ct, pair.spect, pair.lungs)]
    return hashlib.sha256(json.dumps([CACHE_FORMAT, files, p.as_dict()], sort_keys=True).encode()).hexdigest()


def read_pair(pair: Pair):
    """CT (HU), SPECT and lung labels of a pair, checked: three SimpleITK images. Raises InputError."""
    ct, _notes = as_hounsfield(images.read_volume(pair.ct, role="ct"), "ct", name=pair.ct.name)
    spect = images.read_volume(pair.spect, role="spect")
    check_overlap(ct, spect, "ct", "spect")
    if pair.lungs is not None:
        labels = images.read_volume(pair.lungs, role="lungs")
        images.check_same_grid(ct, labels, "ct", "lungs")
    else:
        labels = segment_lungs(ct).labels
    return ct, spect, labels


def _prepare(pair: Pair, p: Preprocessing, path: Path) -> None:
    ct, spect, labels = read_pair(pair)
    boxed, samples = sample_lungs(ct, labels, p)
    targets = spect_targets(spect, labels, boxed, samples, p)
    arrays = {}
    for sample, target in zip(samples, targets, strict=True):
        arrays |= {
            f"{sample.side}_enhanced": sample.enhanced.astype(np.float16),
            f"{sample.side}_hu": np.rint(sample.hu).astype(np.int16),
            f"{sample.side}_lung": sample.lung,
            f"{sample.side}_target": np.rint(target * (p.levels - 1)).astype(np.uint8),
        }
    handle, temporary = tempfile.mkstemp(suffix=".npz", dir=path.parent)
    os.close(handle)
    np.savez_compressed(temporary, **arrays)
    os.replace(temporary, path)


def augmented(
    enhanced: np.ndarray, lung: np.ndarray, target: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, ...]:
    """The same lung as another scan might show it: mirrored left to right, shifted by up to 3 % of the box, brighter
    or darker.

    Three float32 or bool arrays (k, j, i). A mirrored right lung stands for a left one: networks of this kind learn
    texture.
    """
    if rng.random() < 0.5:
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
