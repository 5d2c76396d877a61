"""One patient's CT and SPECT as training and evaluation need them: read, checked, lungs known, SPECT laid over the CT.

Reading is cheap, segmenting and registering are not: both happen once a patient and are kept in a folder under a name
that follows from the files and the parameters.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.checks.given import Given
from LungPerfusionCore.checks.image_checks import as_hounsfield, check_overlap
from LungPerfusionCore.checks.input_checks import check_together
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import whole_file
from LungPerfusionCore.imaging import images
from LungPerfusionCore.imaging.patient import different_patients, patient_of
from LungPerfusionCore.lungs.regions import regions_from_zones
from LungPerfusionCore.lungs.segmentation import segment_lungs
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.run.provenance import file_sha256

from ..spect.reading import check_frames
from ..spect.registration import WHEN, RegistrationParameters, register_spect

FORMAT = 2
FACTS = ("mutual_information", "dice", "distance_mm")


@dataclass(frozen=True)
class Pair:
    """One patient's files; without ``lungs`` they are segmented. ``ct_series``, ``spect_series``: number, description or UID of one of the
    series of a DICOM folder that holds several."""

    patient: str
    ct: Path
    spect: Path
    lungs: Path | None = None
    ct_series: str | None = None
    spect_series: str | None = None


@dataclass(frozen=True)
class AlignedPair:
    """``ct`` (HU), ``spect`` (counts on its own voxels, in the CT's frame of reference) and ``lungs`` (1 right, 2 left,
    on the CT's grid). ``registration``: whether the SPECT was moved, why, how far, and the alignment before and after,
    as plain numbers; what a reader must know of the pair ("warnings"); and whether a file calls itself simulated.
    """

    ct: sitk.Image
    spect: sitk.Image
    lungs: sitk.Image
    registration: dict


def read_pair(pair: Pair, register: str = "auto", keep: Path | None = None, progress: Progress = silent) -> AlignedPair:
    """Read a pair; what is slow is taken from the folder ``keep`` where it lies there, and left there for next time.

    ``register``: "auto" lays the SPECT over the CT (rigid, mutual information inside the lungs) unless the files state
    one frame of reference; "always"; "never". Raises InputError for files that cannot be used or do not overlap.
    """
    if register not in WHEN:
        raise InputError(f"Registration can be {', '.join(WHEN)}, not {register}.")
    found = images.read_input(pair.ct, role="ct", series_uid=pair.ct_series)
    ct, notes = as_hounsfield(found.image, "ct", name=pair.ct.name)
    counts = images.read_input(pair.spect, role="spect", series_uid=pair.spect_series)
    check_overlap(ct, counts.image, "ct", "spect")
    path = None if keep is None else _kept(pair, register, keep)
    if path is not None and path.is_file():
        with np.load(path, allow_pickle=False) as stored:
            lungs = sitk.GetImageFromArray(stored["lungs"])
            numbers, facts = stored["transform"], json.loads(str(stored["facts"]))
        lungs.CopyInformation(ct)
        transform = sitk.Euler3DTransform(numbers[6:].tolist())
        transform.SetParameters(numbers[:6].tolist())
        return AlignedPair(ct, carried(counts.image, transform), lungs, facts)
    progress(0.0, "Finding the lungs")
    if pair.lungs is not None:
        lungs = sitk.Cast(images.read_volume(pair.lungs, role="lungs"), sitk.sitkUInt8)
        images.check_same_grid(ct, lungs, "ct", "lungs")
        strange = sorted(set(np.unique(sitk.GetArrayViewFromImage(lungs)).tolist()) - {0, 1, 2})
        if strange:  # lobes, or the numbers of another tool: label 1 would be taken for the right lung
            raise InputError(
                f"The lung labelmap {pair.lungs.name} holds {strange[0]}; only 1 (right lung) and 2 (left lung) are understood."
            )
        check_together(Given(ct=ct, regions=regions_from_zones(lungs)))  # refuses lungs of another side or scan
    else:
        lungs = segment_lungs(ct, progress=part(progress, 0.0, 0.3)).labels
    done = register_spect(
        ct,
        lungs,
        counts.image,
        frames=check_frames(found.frame_of_reference_uid, counts.frame_of_reference_uid),
        when=register,
        progress=part(progress, 0.3, 1.0),
    )
    others = different_patients({"CT": patient_of(ct), "SPECT": patient_of(counts.image)})
    sides = ("before", done.before), ("after", done.after)
    facts = {
        "simulated": found.simulated or counts.simulated,
        "moved": done.moved,
        "reason": done.reason,
        "shift_mm": done.shift_mm if done.moved else 0.0,
        "angle_deg": done.angle_deg if done.moved else 0.0,
        "warnings": list(dict.fromkeys((*notes, *found.warnings, *counts.warnings, *others, *done.warnings))),
    } | {f"{name}_{at}": getattr(each, name) for at, each in sides for name in FACTS}
    if path is not None:
        numbers = np.array([*done.transform.GetParameters(), *done.transform.GetCenter()])
        save_arrays(path, lungs=sitk.GetArrayViewFromImage(lungs), transform=numbers, facts=np.array(json.dumps(facts)))
    return AlignedPair(ct, carried(counts.image, done.transform), lungs, facts)


def carried(spect: sitk.Image, transform: sitk.Euler3DTransform) -> sitk.Image:
    """The SPECT where ``transform`` (CT to SPECT points) puts it on the CT: its origin and axes turn, its voxels stay.

    Nothing is interpolated, so comparisons at the SPECT's resolution see the counts as they were reconstructed.
    """
    back = transform.GetInverse()
    turn = np.array(transform.GetMatrix()).reshape(3, 3).T
    moved = sitk.Image(spect)
    moved.SetOrigin(back.TransformPoint(spect.GetOrigin()))
    moved.SetDirection((turn @ np.array(spect.GetDirection()).reshape(3, 3)).ravel().tolist())
    return moved


def registration_summary(facts: Sequence[dict]) -> dict:
    """Of many pairs: how many were moved, and means of the shift and of the alignment before and after."""
    table: dict = {"pairs": len(facts), "moved": sum(bool(each["moved"]) for each in facts)}
    for name in ("shift_mm", *(f"{name}_{at}" for name in FACTS for at in ("before", "after"))):
        table[f"mean_{name}"] = round(float(np.mean([each[name] for each in facts])), 3) if facts else float("nan")
    return table


def pair_warnings(facts: Sequence[dict]) -> list[str]:
    """What a reader must know of each of many pairs (their ``registration``), by its place in the manifest: names stay out of logs."""
    return [f"Pair {n}: {sentence}" for n, each in enumerate(facts, 1) for sentence in each["warnings"]]


def read_registration(pair: Pair, register: str, keep: Path) -> dict:
    """The ``registration`` of a pair, from the folder ``keep`` where ``read_pair`` has kept it."""
    if not _kept(pair, register, keep).is_file():
        return read_pair(pair, register, keep).registration
    with np.load(_kept(pair, register, keep), allow_pickle=False) as stored:
        return json.loads(str(stored["facts"]))


def _kept(pair: Pair, register: str, keep: Path) -> Path:
    return keep / f"{pair_key(pair, register)[:24]}.pair.npz"


def pair_key(pair: Pair, register: str) -> str:
    """Name of what is kept of a pair: it follows from the files' contents and the registration's parameters."""
    files = [_digest(path) if path is not None else "" for path in (pair.ct, pair.spect, pair.lungs)]
    content = [FORMAT, files, register, asdict(RegistrationParameters())]
    if pair.ct_series or pair.spect_series:
        content += [pair.ct_series, pair.spect_series]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _digest(path: Path) -> str:
    if not path.is_file():
        return file_sha256(path)
    stat = path.stat()
    return _digest_of_file(path, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=4096)
def _digest_of_file(path: Path, _changed: int, _size: int) -> str:
    return file_sha256(path)


def save_arrays(path: Path, **arrays: np.ndarray) -> None:
    """Write arrays (npz without pickle) so that ``path`` holds all of them or nothing."""
    with whole_file(path, keep=True) as partial:
        np.savez_compressed(partial, **arrays)
