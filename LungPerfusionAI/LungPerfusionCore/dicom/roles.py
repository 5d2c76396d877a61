"""Which series of a study serves which input of a task, by rules that can be said in a sentence; and why each other one does not.

Facts come from the headers alone. Rules are deliberately plain: a person looks at the choice before anything runs (the manifest that
``batch --discover`` writes), or names a folder of one study.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError
from ..measurements import beside_limit
from ..progress import Progress, silent
from ..sentence import Sentence
from .choice import modality_of
from .elements import malformed, number_of
from .multiframe import NM_CLASS, TRANSMISSION
from .series import NOT_IMAGES, is_other_object, quiet_reading

#: What a volume of the lungs needs at least.
LEAST_IMAGES, LEAST_EXTENT_MM, MOST_SPACING_MM = 20, 150.0, 6.0
#: Two energies are two when they lie this far apart.
LEAST_KV_APART = 20.0
_IODINE = re.compile(r"iodine|\bpbv\b|perfused blood|lung pbv|\bi ?\(h2o\)|\bmd_?iodine", re.IGNORECASE)
_OTHER_MAPS = re.compile(r"effective z|\bzeff\b|electron density|virtual non|\bvnc\b|spectral ct curve|overlay|fusion", re.IGNORECASE)
_PULMONARY = re.compile(r"\bctpa\b|\bpe\b|pulm|embol|angio|\bcta\b", re.IGNORECASE)
_TAGS = (
    "SOPClassUID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "Modality", "SeriesNumber", "SeriesDescription", "ImageType",
    "KVP", "ContrastBolusAgent", "ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing", "Rows", "NumberOfFrames", "PatientID",
)  # fmt: skip


@dataclass
class SeriesFacts:
    """One series as the rules see it. ``patient`` is the Patient ID, for who asked for identifiers; it appears nowhere else."""

    uid: str
    study: str
    modality: str
    number: str = ""
    description: str = ""
    image_type: str = ""
    kvp: float = 0.0
    contrast: bool = False
    nuclear: bool = False
    frames: int = 1
    orientations: set[tuple[float, ...]] = field(default_factory=set)
    positions: list[tuple[float, ...]] = field(default_factory=list)
    folders: set[Path] = field(default_factory=set)
    images: int = 0
    patient: str = ""

    @property
    def folder(self) -> Path:
        """The folder that holds all of its files."""
        return Path(os.path.commonpath(sorted(self.folders)))

    @property
    def words(self) -> str:
        """4 "Lung 1.0", CT, 300 images."""
        said = " ".join(filter(None, (self.number or "without number", f'"{self.description}"' if self.description else "")))
        return f"{said}, {self.modality}, {self.images * self.frames} images"

    @property
    def along(self) -> np.ndarray:
        """Where its slices lie along their normal (mm), sorted."""
        if len(self.orientations) != 1 or not self.positions:
            return np.zeros(0)
        o = np.array(next(iter(self.orientations)))
        return np.unique(np.round(np.array(self.positions) @ np.cross(o[:3], o[3:]), 2))

    @property
    def spacing(self) -> float:
        """The median distance of its slices (mm), or infinity."""
        along = self.along
        return float(np.median(np.diff(along))) if along.size > 1 else float("inf")


def read_facts(root: Path, progress: Progress = silent) -> tuple[list[SeriesFacts], dict[Path, str]]:
    """The image series below a folder, by study and number, and a reason for each DICOM file that cannot be read."""
    import pydicom

    files = sorted(Path(folder) / name for folder, _, names in os.walk(root) for name in names if not name.startswith("."))
    found: dict[str, SeriesFacts] = {}
    damaged: dict[Path, str] = {}
    with quiet_reading():
        for number, path in enumerate(files):
            progress(number / len(files), Sentence("Reading {count} DICOM headers", count=len(files)))
            try:
                header = pydicom.dcmread(path, stop_before_pixels=True, specific_tags=list(_TAGS))
            except pydicom.errors.InvalidDicomError:
                continue
            except (EOFError, OSError, ValueError, AttributeError, KeyError, NotImplementedError):
                damaged[path] = "The file is damaged."
                continue
            if malformed(header):
                damaged[path] = "The file is damaged."
            elif header.get("Rows") and header.get("Modality") not in NOT_IMAGES:
                _add(found, header, path)
            elif not header.get("Rows") and not is_other_object(header):
                damaged[path] = "The file is damaged or truncated."
    return sorted(found.values(), key=lambda s: (s.study, int(s.number or 0), s.uid)), damaged


def _add(found: dict[str, SeriesFacts], header: Any, path: Path) -> None:
    uid = str(header.get("SeriesInstanceUID") or "")
    facts = found.get(uid)
    if facts is None:
        facts = found[uid] = SeriesFacts(
            uid,
            str(header.get("StudyInstanceUID") or ""),
            modality_of(header),
            re.sub(r"\D", "", str(header.get("SeriesNumber") or "")),
            " ".join(str(header.get("SeriesDescription") or "").split())[:64],
            "\\".join(map(str, header.get("ImageType") or [])),
            number_of(header, "KVP"),
            bool(str(header.get("ContrastBolusAgent") or "").strip()),
            str(header.get("SOPClassUID") or "") == NM_CLASS,
            int(header.get("NumberOfFrames") or 1),
            patient=str(header.get("PatientID") or ""),
        )
    facts.images += 1
    facts.folders.add(path.parent)
    for name, target, count in (("ImageOrientationPatient", facts.orientations, 6), ("ImagePositionPatient", facts.positions, 3)):
        value = header.get(name)
        if value is not None and len(value) == count:
            point = tuple(round(float(v), 3) for v in value)
            target.add(point) if isinstance(target, set) else target.append(point)


# -- rules: a series serves a role, or a sentence says why not ---------------------------------------------------------


def _chest_ct(s: SeriesFacts) -> str:
    if s.modality != "CT":
        return f"It is {s.modality}, not CT."
    if "LOCALIZER" in s.image_type.upper():
        return "It is a localizer."
    if s.frames == 1:
        if s.images < LEAST_IMAGES:
            return f"It has {s.images} images, fewer than {LEAST_IMAGES}."
        if len(s.orientations) != 1:
            return "Its images lie in different directions."
        o = np.array(next(iter(s.orientations)))
        if abs(np.cross(o[:3], o[3:])[2]) < 0.9:
            return "Its images are not axial."
        extent = float(np.ptp(s.along)) if s.along.size else 0.0
        if extent < LEAST_EXTENT_MM:
            return f"It covers {beside_limit(extent, LEAST_EXTENT_MM, 0):.0f} mm, less than {LEAST_EXTENT_MM:.0f}."
        if round(s.spacing, 1) > MOST_SPACING_MM:
            return f"Its slices lie {s.spacing:.1f} mm apart, more than {MOST_SPACING_MM:.0f}."
        if s.along.size < s.images:
            return "It holds several images of one place, as series over time do."
    if _IODINE.search(_text(s)) or _OTHER_MAPS.search(_text(s)):
        return "It is a map made from two energies."
    return ""


def _text(s: SeriesFacts) -> str:
    return f"{s.description} {s.image_type}"


def _angiogram(s: SeriesFacts) -> str:
    why = _chest_ct(s)
    if not why and not s.contrast and not _PULMONARY.search(s.description):
        return "Neither a contrast agent nor an angiography is stated."
    return why


def says_iodine(text: str) -> bool:
    """Whether a series' description and image type, or a file's name, call it an iodine map or perfused blood volume."""
    return _IODINE.search(text) is not None


def _iodine(s: SeriesFacts) -> str:
    if s.modality not in ("CT", "OT"):
        return f"It is {s.modality}, not CT."
    if not _IODINE.search(_text(s)):
        return "Nothing says that it is an iodine map."
    return f"It has {s.images} images, fewer than {LEAST_IMAGES}." if s.frames == 1 and s.images < LEAST_IMAGES else ""


def _spect(s: SeriesFacts) -> str:
    if s.modality not in ("NM", "PT"):
        return f"It is {s.modality}, not nuclear medicine."
    kind = [each.strip() for each in s.image_type.upper().split("\\")]
    if s.nuclear and kind[3:4] == [TRANSMISSION]:
        return "It is an attenuation map, not perfusion."
    return "It is planar or projections, not reconstructed." if s.nuclear and "RECON TOMO" not in s.image_type.upper() else ""


def _energy(s: SeriesFacts) -> str:
    return _chest_ct(s) or ("" if s.kvp else "It states no tube voltage.")


RULES: Mapping[str, Callable[[SeriesFacts], str]] = {
    "ct": _chest_ct, "cta": _chest_ct, "ctpa": _angiogram, "iodine": _iodine, "spect": _spect, "energy": _energy,
}  # fmt: skip
#: Task -> the inputs that it needs, and those that it can use.
TASK_INPUTS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "lungs": (("ct",), ()),
    "segment": (("ct",), ()),
    "perfusion": (("ct",), ("spect",)),
    "embolism": (("ctpa",), ()),
    "defects": (("iodine", "cta"), ()),
}


@dataclass(frozen=True)
class Sorted:
    """A study sorted for a task: ``inputs``, option -> series; ``left_out``: series UID -> why; ``missing``: a sentence, or ""."""

    inputs: Mapping[str, SeriesFacts]
    left_out: Mapping[str, str]
    missing: str = ""


def sort_study(series: Iterable[SeriesFacts], task: str) -> Sorted:
    """Choose the series of one study for a task. Raises InputError for a task that has no rules."""
    if task not in TASK_INPUTS:
        raise InputError(f"There are no rules that choose series for {task}; name its inputs, or use {', '.join(TASK_INPUTS)}.")
    series = list(series)
    required, optional = TASK_INPUTS[task]
    inputs: dict[str, SeriesFacts] = {}
    left_out: dict[str, str] = {}
    for role in (*required, *optional):
        _choose(series, role, inputs, left_out)
    missing = [role for role in required if role not in inputs]
    if task == "defects" and "iodine" in missing:
        pair = _two_energies(series)
        if pair:
            inputs, missing = dict(zip(("low_kv", "high_kv"), pair, strict=True)), []
            left_out = {s.uid: left_out.get(s.uid) or "Another pair of energies was taken." for s in series}
    taken = {s.uid for s in inputs.values()}
    left_out = {uid: why for uid, why in left_out.items() if uid not in taken}
    said = f"The study has no series that serves as {' and '.join(missing)}." if missing else ""
    return Sorted({} if missing else inputs, left_out, said)


def _choose(series: list[SeriesFacts], role: str, inputs: dict[str, SeriesFacts], left_out: dict[str, str]) -> None:
    reasons = {s.uid: RULES[role](s) for s in series}
    fitting = [s for s in series if not reasons[s.uid] and s.uid not in {t.uid for t in inputs.values()}]
    fitting.sort(key=lambda s: (round(s.spacing, 1), -s.images * s.frames, int(s.number or 0), s.uid))
    if fitting:
        inputs[role] = fitting[0]
    for s in series:
        if s in fitting[1:]:
            left_out[s.uid] = _beaten(s, fitting[0], role)
        elif reasons[s.uid]:
            left_out.setdefault(s.uid, reasons[s.uid])


def _beaten(s: SeriesFacts, best: SeriesFacts, role: str) -> str:
    by = f"Series {best.number or best.uid} was taken as {role}"
    if round(best.spacing, 1) < round(s.spacing, 1):
        return f"{by}: its slices lie {best.spacing:.1f} mm apart, not {s.spacing:.1f}."
    return (
        f"{by}: it has {best.images * best.frames} images, not {s.images * s.frames}."
        if best.images != s.images
        else f"{by}; it comes first."
    )


def _two_energies(series: list[SeriesFacts]) -> tuple[SeriesFacts, SeriesFacts] | None:
    """The lowest and the highest tube voltage of the study's series on the same slices."""
    usable = sorted((s for s in series if not _energy(s)), key=lambda s: (s.kvp, round(s.spacing, 1), s.uid))
    pairs = [(a, b) for a in usable for b in usable if b.kvp - a.kvp >= LEAST_KV_APART and np.array_equal(a.along, b.along)]
    return min(pairs, key=lambda p: (p[0].kvp - p[1].kvp, round(p[0].spacing, 1)), default=None)


def options_of(chosen: Sorted) -> dict[str, str]:
    """The options that name the chosen series to a command: each input's folder, and ``series`` as [ROLE=]UID, separated by |."""
    options = {role: str(s.folder) for role, s in chosen.inputs.items()}
    return options | {"series": "|".join(f"{role}={s.uid}" for role, s in chosen.inputs.items())}


def inputs_of_folder(folder: Path, task: str) -> dict[str, str]:
    """The options of a task for a folder that holds one study. Raises InputError where it holds none, several, or not what is needed."""
    if not folder.is_dir():
        raise InputError(f"The folder {folder.name} does not exist.")
    series, damaged = read_facts(folder)
    studies = {s.study for s in series}
    if len(studies) != 1:
        raise InputError(f"The folder {folder.name} holds {len(studies) or 'no'} DICOM studies; one is needed.")
    if damaged:
        raise InputError(f"The folder {folder.name} holds a damaged DICOM file, {next(iter(damaged)).name}.")
    chosen = sort_study(series, task)
    if chosen.missing:
        listed = "; ".join(f"{s.words}: {chosen.left_out.get(s.uid, 'not needed')}" for s in series[:10])
        raise InputError(f"{chosen.missing} {listed}")
    return options_of(chosen)
