"""Annotated CTPAs as they are published: RSNA's labels, FUMPE's masks, COCO boxes, weak labels, and simulated cohorts.

| layout  | files                                                                        | gives                        |
|---------|------------------------------------------------------------------------------|------------------------------|
| RSNA    | train.csv; train/<study>/<series>/<image>.dcm (Kaggle's RSNA STR 2020)        | labels of slices             |
| FUMPE   | CT_scans/PATnnn/*.dcm; GroundTruth/PATnnn.mat ("Mask", rows x columns x slices) | masks, hence labels and boxes |
| COCO    | annotations.json whose file names are scans of the folder (coco.py)            | boxes, and masks if it has them |
| labels  | stacks.csv, slices.csv (training_data.py)                                     | labels of slices             |
| cohort  | manifest.csv and patient_NNNN (phantom --cohort)                              | masks (simulated)            |
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.checks.image_checks import check_same_grid
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.run.provenance import file_sha256

from ..preparation import slice_axis
from .coco import ScanBoxes, read_coco
from .slice_data import COHORT, STACKS, find_scans, negative_scans

RSNA, COCO, FUMPE_SCANS, FUMPE_MASKS = "train.csv", "annotations.json", "CT_scans", "GroundTruth"
RSNA_COLUMNS = (
    "StudyInstanceUID",
    "SeriesInstanceUID",
    "SOPInstanceUID",
    "pe_present_on_image",
    "negative_exam_for_pe",
    "indeterminate",
)
RSNA_LABELS = RSNA_COLUMNS[3:]


@dataclass(frozen=True)
class AnnotatedScan:
    """One CTPA. ``positive``: slices with embolism, by index along the scan's slice axis or by the image's UID (RSNA). ``mask``: a
    file of the embolus mask; ``boxes``: COCO's. One of the three says what is in the slices; ``free``: no voxel is embolus. ``patient``:
    scans of one name are of one patient; ``person``: as in ``slice_data.LabelledScan``."""

    patient: str
    ctpa: Path
    positive: tuple[int | str, ...] = ()
    mask: Path | None = None
    boxes: ScanBoxes | None = None
    series: str | None = None
    free: bool = False
    person: str = ""

    @property
    def has_masks(self) -> bool:
        return self.free or self.mask is not None or (self.boxes is not None and self.boxes.has_masks)


@dataclass(frozen=True)
class AnnotatedData:
    """``sha256``: of the files that name scans, labels, masks and boxes. ``notes``: what was left out, and why."""

    scans: tuple[AnnotatedScan, ...]
    simulated: bool
    sha256: str
    notes: tuple[str, ...] = ()


def find_annotated(folders: tuple[Path, ...] | list[Path]) -> AnnotatedData:
    """The scans of one or several data folders, in the order of their tables.

    Folders number their patients alike, so that a name is a patient of its folder only; across folders one patient is who has the same UID
    of the study (RSNA) or, simulated, the same seed. Raises InputError for a folder of no known layout, and for one that is given twice.
    """
    paths = [Path(folder) for folder in folders]
    for n, path in enumerate(paths):
        if path.resolve() in [other.resolve() for other in paths[:n]]:
            raise InputError(f"The data folder {path.name} is given twice.")
    parts = [_find(path) for path in paths]
    if not parts:
        raise InputError("A data folder is needed.")
    if len({part.simulated for part in parts}) > 1:
        raise InputError("Simulated and real patients are not trained on together.")
    together = hashlib.sha256("".join(part.sha256 for part in parts).encode()).hexdigest()
    return AnnotatedData(
        parts[0].scans if len(parts) == 1 else _kept_apart(paths, parts),
        parts[0].simulated,
        parts[0].sha256 if len(parts) == 1 else together,
        tuple(note for part in parts for note in part.notes),
    )


def _kept_apart(folders: Sequence[Path], parts: Sequence[AnnotatedData]) -> tuple[AnnotatedScan, ...]:
    """The scans of several folders; a name that means several patients is given the name of its folder."""
    rows = [(n, scan, ("", scan.person) if scan.person else (str(n), scan.patient)) for n, part in enumerate(parts) for scan in part.scans]
    who: dict[str, set[tuple[str, str]]] = {}
    for _n, scan, key in rows:
        who.setdefault(scan.patient, set()).add(key)
    places = [path.resolve().name for path in folders]
    places = [f"{name} ({n + 1})" if places.count(name) > 1 else name for n, name in enumerate(places)]
    names: dict[tuple[str, str], str] = {}
    for n, scan, key in rows:
        names.setdefault(key, f"{places[n]}/{scan.patient}" if len(who[scan.patient]) > 1 else scan.patient)
    return tuple(replace(scan, patient=names[key]) for _n, scan, key in rows)


def annotated_negatives(paths: tuple[Path, ...]) -> AnnotatedData:
    """Real CTs of which no embolism is known, each with an empty mask. Raises InputError for one that is not there."""
    known = negative_scans(paths)
    return AnnotatedData(tuple(AnnotatedScan(s.patient, s.ctpa, free=True) for s in known.scans), False, known.sha256)


def _find(data: Path) -> AnnotatedData:
    if (data / RSNA).is_file():
        return _rsna(data)
    if (data / FUMPE_MASKS).is_dir():
        return _fumpe(data)
    if (data / COCO).is_file():
        return _coco(data)
    if (data / COHORT).is_file() or (data / STACKS).is_file():
        known = find_scans(data)
        scans = [AnnotatedScan(s.patient, s.ctpa, s.positive, s.emboli, series=s.series, person=s.person) for s in known.scans]
        return AnnotatedData(tuple(scans), known.simulated, known.sha256)
    raise InputError(
        f"The folder {data.name} holds none of {RSNA} (RSNA), {FUMPE_MASKS} (FUMPE), {COCO}, {STACKS} and {COHORT} (simulated patients)."
    )


def _rsna(data: Path) -> AnnotatedData:
    """One scan a series. Indeterminate exams are left out: they have no slice labels that could be learnt."""
    exams: dict[tuple[str, str], list[str]] = {}
    skipped = set()
    try:
        with (data / RSNA).open(newline="", encoding="utf-8-sig") as stream:
            reader = csv.DictReader(stream)
            missing = [name for name in RSNA_COLUMNS if name not in (reader.fieldnames or [])]
            if missing:
                raise InputError(f"{RSNA} has no column {missing[0]}; it is not the table of the RSNA challenge.")
            for line, row in enumerate(reader, 2):
                key = (row["StudyInstanceUID"], row["SeriesInstanceUID"])
                for name in RSNA_LABELS:  # 1.0 and True, as a table that was saved anew has them, would be no embolism
                    if row[name] not in ("0", "1"):
                        raise InputError(f"{RSNA}, line {line}: {name} is {row[name]!r}, not 0 or 1.")
                if row["indeterminate"] == "1":
                    skipped.add(key)
                    continue
                positive = exams.setdefault(key, [])
                if row["pe_present_on_image"] == "1":
                    if row["negative_exam_for_pe"] == "1":
                        raise InputError(f"{RSNA}: a slice of a negative exam is labelled positive ({key[0]}).")
                    positive.append(row["SOPInstanceUID"])
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{RSNA} cannot be read as CSV.") from error
    scans, absent = [], 0
    for (study, series), positive in exams.items():
        folder = data / "train" / study / series
        if folder.is_dir():
            scans.append(AnnotatedScan(study, folder, tuple(positive), person=study))
        else:
            absent += 1
    if not scans:
        raise InputError(f"None of the series that {RSNA} names lies in the folder train.")
    notes = [f"{len(skipped)} indeterminate exams were left out."] if skipped else []
    notes += [f"{absent} series of {RSNA} are not in the folder train and were left out."] if absent else []
    return AnnotatedData(tuple(scans), False, file_sha256(data / RSNA), tuple(notes))


def _fumpe(data: Path) -> AnnotatedData:
    scans, digests = [], []
    for mask in sorted((data / FUMPE_MASKS).glob("*.mat")):
        folder = data / FUMPE_SCANS / mask.stem
        if not folder.is_dir():
            raise InputError(f"{FUMPE_MASKS}/{mask.name} has no scan {FUMPE_SCANS}/{mask.stem}.")
        scans.append(AnnotatedScan(mask.stem, folder, (), mask))
        digests.append(file_sha256(mask))
    if not scans:
        raise InputError(f"The folder {FUMPE_MASKS} holds no .mat file.")
    return AnnotatedData(tuple(scans), False, hashlib.sha256("".join(digests).encode()).hexdigest())


def _coco(data: Path) -> AnnotatedData:
    scans = []
    for name, boxes in read_coco(data / COCO).items():
        if not (data / name).exists():
            raise InputError(f"{COCO} names {name}, which is not in the folder.")
        scans.append(AnnotatedScan(name, data / name, boxes=boxes))
    if not scans:
        raise InputError(f"{COCO} names no scan.")
    return AnnotatedData(tuple(scans), False, file_sha256(data / COCO))


def mask_image(scan: AnnotatedScan, ct: sitk.Image) -> sitk.Image | None:
    """The embolus mask of a scan (uint8, any label is embolus) on the grid of ``ct``, or None where it has none.

    Raises InputError for a mask of another size or place.
    """
    if scan.mask is not None and scan.mask.suffix == ".mat":
        array = read_fumpe_mask(scan.mask, scan.ctpa, ct)
    elif scan.mask is not None:
        image = sitk.ReadImage(str(scan.mask))
        check_same_grid(ct, image, "ctpa", "emboli")
        array = sitk.GetArrayViewFromImage(image) > 0
    elif scan.free:
        array = np.zeros(ct.GetSize()[::-1], np.uint8)
    elif scan.has_masks:
        array = np.zeros(ct.GetSize()[::-1], np.uint8)
        along = np.moveaxis(array, 2 - slice_axis(ct), 0)
        if along.shape[1:] != scan.boxes.shape or max(scan.boxes.boxes, default=0) >= len(along):
            raise InputError(f"{scan.ctpa.name} has slices of another size or number than {COCO} says.")
        for number, mask in scan.boxes.masks.items():
            along[number] = mask
    else:
        return None
    image = sitk.GetImageFromArray(np.asarray(array, np.uint8))
    image.CopyInformation(ct)
    return image


def read_fumpe_mask(path: Path, dicom: Path, ct: sitk.Image) -> np.ndarray:
    """uint8 (k, j, i) of ``ct`` from a .mat of rows x columns x slices, whose slices are in the order of the images' InstanceNumber.

    Two of FUMPE's scans were acquired from head to feet, so that this is not always the order of position.
    """
    import zlib

    from scipy.io import loadmat
    from scipy.io.matlab import MatReadError

    try:
        content = loadmat(path, variable_names=["Mask"])
    except (OSError, ValueError, TypeError, IndexError, NotImplementedError, MatReadError, zlib.error) as error:
        raise InputError(f"{path.name} is not a readable MATLAB file.") from error
    if "Mask" not in content or np.ndim(content["Mask"]) != 3:
        raise InputError(f"{path.name} holds no variable Mask of three dimensions.")
    mask = np.moveaxis(np.asarray(content["Mask"]) > 0, 2, 0)
    if ct.GetSize() != mask.shape[::-1]:
        raise InputError(f"{path.name} is {mask.shape[1:]} x {len(mask)} and its scan {ct.GetSize()}.")
    array = np.zeros(mask.shape, np.uint8)
    order = sorted(slices_by_image(dicom, ct).values())  # (InstanceNumber, k)
    if len(order) != len(mask) or len({k for _n, k in order}) != len(mask):
        raise InputError(f"The images of {dicom.name} do not fill its scan one by one.")
    array[[k for _number, k in order]] = mask
    return array


def slices_by_image(folder: Path, ct: sitk.Image) -> dict[str, tuple[int, int]]:
    """For every image of a DICOM folder, by its UID: InstanceNumber and its slice k in ``ct``."""
    import pydicom

    found = {}
    for path in sorted(p for p in folder.iterdir() if p.is_file()):
        try:
            header = pydicom.dcmread(
                path,
                stop_before_pixels=True,
                specific_tags=["SOPInstanceUID", "InstanceNumber", "ImagePositionPatient"],
            )
        except pydicom.errors.InvalidDicomError:
            continue
        if "ImagePositionPatient" not in header:
            continue
        where = [float(v) for v in header.ImagePositionPatient]
        k = ct.TransformPhysicalPointToContinuousIndex(where)[2]
        found[str(header.SOPInstanceUID)] = (int(header.get("InstanceNumber") or 0), round(k))
    return found


def positive_slices(scan: AnnotatedScan, ct: sitk.Image) -> list[int]:
    """Slices with embolism, as indices along the slice axis. Raises InputError for one that the scan does not have."""
    count = ct.GetSize()[slice_axis(ct)]
    if scan.positive and isinstance(scan.positive[0], str):
        known = slices_by_image(scan.ctpa, ct)
        unknown = [uid for uid in scan.positive if uid not in known]
        if unknown:
            raise InputError(f"The image {unknown[0]} is labelled, but is not in its series.")
        return sorted(known[uid][1] for uid in scan.positive)
    if scan.boxes is not None:
        return sorted(n for n, boxes in scan.boxes.boxes.items() if len(boxes))
    if scan.positive and max(scan.positive) >= count:
        raise InputError(f"Slice {max(scan.positive)} is labelled, but the scan has {count}.")
    return list(scan.positive)
