"""Weakly labelled CTPAs for training: whether a scan holds an embolism, and which of its slices; prepared once, split by patient.

A data folder holds stacks.csv (columns patient, ctpa, label, and series for one of several in a DICOM folder) and slices.csv
(columns ctpa, slice, label; slice counted from 0 along the scan's own slice axis; rows of negative slices may be left out). Paths are
relative to the folder. Or it is a cohort of simulated patients, whose labels follow from their clots.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.checks.image_checks import as_hounsfield, check_same_grid
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import whole_file
from LungPerfusionCore.imaging import images
from LungPerfusionCore.lungs.segmentation import lung_heart_hull, segment_lungs
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.report.csv_tables import read_sheet
from LungPerfusionCore.run.provenance import file_sha256

from ..preparation import Preparation, PreparedStack, prepare, slice_axis

STACKS, SLICES, COHORT = "stacks.csv", "slices.csv", "manifest.csv"
CACHE_FORMAT = 2
#: Less clot than this in a 3 mm slice (mm3) is not what a reader marks: a few voxels at the rim of a slab.
LEAST_CLOT_MM3 = 10.0


@dataclass(frozen=True)
class LabelledScan:
    """One CTPA with its weak labels; the slices' are indices of the scan, or (simulated) follow from the clots in ``emboli``. ``free``: no
    voxel of it is clot, as if a mask said so. ``person``: what tells the patient from those of every other folder (a simulated one's seed),
    where there is such a thing."""

    patient: str
    ctpa: Path
    label: int
    positive: tuple[int, ...] = ()
    emboli: Path | None = None
    series: str | None = None  # number, description or UID, where ctpa is a DICOM folder with several
    free: bool = False
    person: str = ""


@dataclass(frozen=True)
class Dataset:
    """``sha256``: of the files that name scans and labels."""

    scans: tuple[LabelledScan, ...]
    simulated: bool
    sha256: str


@dataclass(frozen=True)
class PreparedScan:
    """``pixels``: uint8 (n, side, side), a memory map; ``present``, ``labels``: (n,) bool; ``label``: of the scan. ``clots``: where there
    is a mask of them, the share of clot in each pixel as uint8 (255: all of it), a memory map too."""

    patient: str
    name: str
    pixels: np.ndarray
    present: np.ndarray
    labels: np.ndarray
    label: bool
    clots: np.ndarray | None = None


def find_scans(data: Path) -> Dataset:
    """The scans of a data folder. Raises InputError, naming file and line, for tables that are missing or contradict themselves."""
    data = Path(data)
    if (data / STACKS).is_file():
        return _weak_labels(data)
    if (data / COHORT).is_file():
        return _cohort(data)
    raise InputError(f"The folder {data.name} holds neither {STACKS} nor {COHORT} (of simulated patients).")


def negative_scans(paths: Sequence[Path]) -> Dataset:
    """Real CTs of which no embolism is known, to be learnt from as free of clots, beside a data folder's scans. The checksum is of the
    files themselves. Raises InputError for one that is not there."""
    for path in paths:
        if not path.exists():
            raise InputError(f"The CT without embolism {path.name} does not exist.")
    scans = tuple(LabelledScan(f"without embolism {n + 1}", Path(path), 0, free=True) for n, path in enumerate(paths))
    return Dataset(scans, False, hashlib.sha256("".join(content_sha256(path) for path in paths).encode()).hexdigest())


def others_too(free: int) -> str:
    """What a card says of so many real CTs without known embolism that were learnt from."""
    return f"; and {free} real CT{'s' if free > 1 else ''} without known embolism" if free else ""


def content_sha256(path: Path) -> str:
    """Checksum of a file, or of the files of a DICOM folder by name."""
    if not path.is_dir():
        return file_sha256(path)
    inside = sorted(each for each in path.rglob("*") if each.is_file())
    return hashlib.sha256("".join(file_sha256(each) for each in inside).encode()).hexdigest()


def _rows(path: Path, needed: Sequence[str]) -> list[dict[str, str]]:
    if not path.is_file():
        raise InputError(f"{path.name} cannot be read as CSV.")
    sheet = read_sheet(path)
    for name in needed:
        if name not in sheet.columns:
            raise InputError(f"{path.name} has no column {name}; it has: {', '.join(sheet.columns) or 'nothing'}.")
    return [row for _line, row in sheet]


def _label(text: str | None, where: str) -> int:
    if (text or "").strip() not in ("0", "1"):
        raise InputError(f"{where}: the label is {text!r}, not 0 or 1.")
    return int(text)


def _weak_labels(data: Path) -> Dataset:
    positive: dict[str, list[int]] = {}
    for line, row in enumerate(_rows(data / SLICES, ("ctpa", "slice", "label")), 2):
        where = f"{SLICES}, line {line}"
        if _label(row["label"], where):
            if not row["slice"].isdecimal():
                raise InputError(f"{where}: {row['slice']!r} is no slice number.")
            positive.setdefault(row["ctpa"].strip(), []).append(int(row["slice"]))
    scans = []
    for line, row in enumerate(_rows(data / STACKS, ("patient", "ctpa", "label")), 2):
        where, name = f"{STACKS}, line {line}", (row["ctpa"] or "").strip()
        label, slices = _label(row["label"], where), tuple(sorted(positive.pop(name, ())))
        if not (row["patient"] or "").strip() or not name:
            raise InputError(f"{where}: patient or ctpa is empty.")
        if bool(slices) != bool(label):
            raise InputError(f"{where}: {name} is labelled {label} and has {len(slices)} positive slices in {SLICES}.")
        if not (data / name).exists():
            raise InputError(f"{where}: {name} does not exist.")
        scans.append(LabelledScan(row["patient"].strip(), data / name, label, slices, series=(row.get("series") or "").strip() or None))
    if positive:
        raise InputError(f"{SLICES} names {next(iter(positive))}, which is not in {STACKS}.")
    if not scans:
        raise InputError(f"{STACKS} holds no scan.")
    both = file_sha256(data / STACKS) + file_sha256(data / SLICES)
    return Dataset(tuple(scans), False, hashlib.sha256(both.encode()).hexdigest())


def _cohort(data: Path) -> Dataset:
    scans = []
    for row in _rows(data / COHORT, ("patient", "status", "seed")):
        if row["status"] != "done":
            continue
        ctpa, emboli = data / row["patient"] / "ctpa.nrrd", data / row["patient"] / "labels" / "emboli.nrrd"
        for path in (ctpa, emboli):
            if not path.is_file():
                raise InputError(f"The simulated patient {row['patient']} has no {path.name}.")
        # not a view: it would outlive the image it looks into
        label = int(sitk.GetArrayFromImage(sitk.ReadImage(str(emboli))).any())
        person = f"seed {row['seed']}" if row["seed"] else ""
        scans.append(LabelledScan(row["patient"], ctpa, label, (), emboli, person=person))
    if not scans:
        raise InputError(f"{COHORT} holds no finished patient.")
    return Dataset(tuple(scans), True, file_sha256(data / COHORT))


def slab_labels(stack: PreparedStack, source: sitk.Image, positive: Sequence[int]) -> np.ndarray:
    """(n,) bool: slabs that share at least half of the thinner of both with a positive slice of ``source``."""
    axis, half = slice_axis(source), stack.parameters.thickness_mm / 2
    labels = np.zeros(stack.count, bool)
    wanted = np.asarray(positive, float)
    for number, centre in enumerate(stack.centres):
        ends = [
            source.TransformPhysicalPointToContinuousIndex((float(centre[0]), float(centre[1]), float(centre[2] + d)))[axis]
            for d in (-half, half)
        ]
        low, high = min(ends), max(ends)
        shared = np.minimum(wanted + 0.5, high) - np.maximum(wanted - 0.5, low)
        labels[number] = bool((shared >= 0.5 * min(1.0, high - low) - 1e-6).any())
    return labels


def clot_labels(stack: PreparedStack, emboli: sitk.Image) -> np.ndarray:
    """(n,) bool: slabs with clot (``emboli`` > 0) of at least ``LEAST_CLOT_MM3``."""
    index = np.argwhere(sitk.GetArrayViewFromImage(emboli) > 0)[:, ::-1]
    spacing = np.array(emboli.GetSpacing())
    matrix = np.array(emboli.GetDirection()).reshape(3, 3) * spacing
    z = steady.dot(index, matrix[2]) + emboli.GetOrigin()[2]
    number = np.floor((stack.top_mm - z) / stack.parameters.thickness_mm).astype(int)
    count = np.bincount(number[(number >= 0) & (number < stack.count)], minlength=stack.count)
    return count * float(np.prod(spacing)) >= LEAST_CLOT_MM3


def load_scans(
    dataset: Dataset, p: Preparation, cache: Path, progress: Progress = silent
) -> tuple[tuple[PreparedScan, ...], tuple[str, ...]]:
    """Prepare every scan; what is done is kept in ``cache`` and used again while it is true. Returns the scans and notes.

    As published, a scan with a positive label where there is nothing to see (outside the lungs, or below the last slab) is left out,
    and said. Raises InputError, naming the scan, for one that cannot be used, and when none is left.
    """
    cache.mkdir(parents=True, exist_ok=True)
    scans, notes = [], []
    for n, scan in enumerate(dataset.scans):
        progress(n / len(dataset.scans), f"Preparing scan {n + 1} of {len(dataset.scans)}")
        key = _key(scan, p)
        if not (cache / f"{key}.json").is_file():
            try:
                _prepare(scan, p, cache, key, part(progress, n / len(dataset.scans), (n + 1) / len(dataset.scans)))
            except InputError as error:
                raise InputError(f"{scan.ctpa.name} of {scan.patient}: {error}") from error
        known = json.loads((cache / f"{key}.json").read_text(encoding="utf-8"))
        present, labels = np.array(known["present"], bool), np.array(known["labels"], bool)
        if bool(scan.label) != bool(labels.any()) or (labels & ~present).any():
            notes.append(f"{scan.ctpa.name} of {scan.patient} has a positive label where there is nothing to see and was left out.")
            continue
        scans.append(
            PreparedScan(
                scan.patient,
                scan.ctpa.name,
                np.load(cache / f"{key}.npy", mmap_mode="r", allow_pickle=False),
                present,
                labels,
                bool(scan.label),
                None if scan.emboli is None and not scan.free else np.load(cache / f"{key}.clots.npy", mmap_mode="r", allow_pickle=False),
            )
        )
    if not scans:
        raise InputError("No scan is left to train on: each has a positive label where there is nothing to see.")
    return tuple(scans), tuple(notes)


def _key(scan: LabelledScan, p: Preparation) -> str:
    emboli = file_sha256(scan.emboli) if scan.emboli is not None else ""
    content = [CACHE_FORMAT, content_sha256(scan.ctpa) if scan.free else file_sha256(scan.ctpa), emboli, list(scan.positive), p.as_dict()]
    content += [scan.series] if scan.series else []
    content += ["free"] if scan.free else []
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:24]


def _prepare(scan: LabelledScan, p: Preparation, cache: Path, key: str, progress: Progress) -> None:
    ct, _notes = as_hounsfield(images.read_input(scan.ctpa, role="ctpa", series_uid=scan.series).image, "ctpa", name=scan.ctpa.name)
    hull = lung_heart_hull(ct, segment_lungs(ct, progress=progress).labels)
    stack = prepare(ct, hull, p)
    if scan.emboli is not None:
        emboli = sitk.ReadImage(str(scan.emboli))
        check_same_grid(ct, emboli, "ctpa", "emboli")
        labels = clot_labels(stack, emboli)
        share = sitk.Cast(emboli > 0, sitk.sitkFloat32) * 255
        share.CopyInformation(ct)
        # this window leaves 0 to 255 as they are
        _store(prepare(share, hull, replace(p, width=256.0, level=128.0)).pixels, cache / f"{key}.clots.npy")
    else:
        slices = ct.GetSize()[slice_axis(ct)]
        if scan.positive and scan.positive[-1] >= slices:
            raise InputError(f"Slice {scan.positive[-1]} is labelled, but the scan has {slices}.")
        labels = slab_labels(stack, ct, scan.positive)
        if scan.free:
            _store(np.zeros_like(stack.pixels), cache / f"{key}.clots.npy")
    _store(stack.pixels, cache / f"{key}.npy")
    # written last: its presence says that the pixels are complete
    content = {"present": stack.present.tolist(), "labels": labels.tolist()}
    with whole_file(cache / f"{key}.json", keep=True) as partial:
        partial.write_text(json.dumps(content), encoding="utf-8")


def _store(array: np.ndarray, path: Path) -> None:
    with whole_file(path, keep=True) as partial:
        np.save(partial, array, allow_pickle=False)


def split_folds(scans: Sequence[PreparedScan], folds: int, seed: int) -> list[np.ndarray]:
    """For each fold the indices of its held-out scans: a patient is in one fold only, and folds have the same share of positive scans.

    Raises InputError when there are fewer patients than folds.
    """
    from sklearn.model_selection import StratifiedGroupKFold

    patients = {name: n for n, name in enumerate(sorted({scan.patient for scan in scans}))}
    if folds < 2 or len(patients) < folds:
        raise InputError(f"{len(patients)} patients are too few for {folds} folds." if folds >= 2 else "At least 2 folds are needed.")
    groups = [patients[scan.patient] for scan in scans]
    splitter = StratifiedGroupKFold(folds, shuffle=True, random_state=seed)
    return [held for _train, held in splitter.split(np.zeros(len(scans)), [int(scan.label) for scan in scans], groups)]


def held_out_patients(scans: Sequence[PreparedScan], fraction: float, seed: int) -> np.ndarray:
    """(n,) bool: scans of the ``fraction`` of the patients that no fold sees; stratified as the folds are. None for 0.

    Raises InputError for a fraction outside 0 to 0.5, or with too few patients.
    """
    chosen = np.zeros(len(scans), bool)
    if fraction == 0:
        return chosen
    if not 0 < fraction <= 0.5:
        raise InputError(f"The share of patients for the test lies between 0 and 0.5, not at {fraction:g}.")
    # another seed than the folds', whose division would otherwise be this one again
    chosen[split_folds(scans, max(2, round(1 / fraction)), seed + 1000)[0]] = True
    return chosen
