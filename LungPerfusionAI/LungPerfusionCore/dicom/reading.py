"""DICOM in: series grouping, geometry from the positions of the slices, units from the values' own mapping.

``read_dicom`` reads CT and PET stacks, enhanced multi-frame images and reconstructed NM tomograms, and refuses by
name what is not one regular volume. No patient identifier leaves this module unless it is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import SimpleITK as sitk

from ..checks.image_checks import as_hounsfield, subject
from ..errors import InputError
from ..imaging.units import HOUNSFIELD
from ..progress import Progress, part, silent
from ..sentence import Sentence
from ..simulation import dicom_is_simulated
from .choice import SeriesInfo, choose_series, info, modality_of, separate
from .multiframe import NM_CLASS, ge_pixel_scale, read_enhanced, read_nuclear
from .series import Series, quiet_reading, read_slices, scan
from .value_units import PREFERRED_UNITS

if TYPE_CHECKING:
    import pydicom

# The modality a role needs, in words for the refusal, and the DICOM modalities that serve. A role that is not
# here takes any. Derived objects are often labelled OT (other).
ROLE_MODALITIES = {
    **dict.fromkeys(("ct", "ctpa", "cta", "low_kv", "high_kv", "vmi", "iodine", "series"), ("CT", ("CT", "OT"))),
    "spect": ("nuclear medicine", ("NM", "PT", "OT")),
}
IDENTIFIERS = {
    "patient_name": "PatientName",
    "patient_id": "PatientID",
    "birth_date": "PatientBirthDate",
    "sex": "PatientSex",
    "study_date": "StudyDate",
    "accession_number": "AccessionNumber",
}
TECHNICAL = {
    "manufacturer": "Manufacturer",
    "model": "ManufacturerModelName",
    "kvp": "KVP",
    "kernel": "ConvolutionKernel",
    "slice_thickness_mm": "SliceThickness",
    "image_type": "ImageType",
    "corrections": "CorrectedImage",
}


@dataclass(frozen=True)
class DicomVolume:
    """One volume read from DICOM.

    ``image``: LPS, mm, values in ``units`` (canonical: "HU", "mg/mL", "counts", ...; None where unstated).
    ``simulated``: the headers carry the mark of simulated data.
    ``modality``: CT, NM, PT, ... by SOP class where the tag says OT. ``metadata``: technical facts only (kVp, kernel,
    manufacturer, ...). ``warnings``: sentences on what was handled. ``identifiers``: empty unless asked for.
    """

    image: sitk.Image
    units: str | None
    modality: str
    series_uid: str
    frame_of_reference_uid: str | None
    metadata: dict[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    identifiers: dict[str, str] = field(default_factory=dict)
    simulated: bool = False
    chosen: Chosen | None = None
    patient_id: str = field(default="", repr=False)  # to compare with that of another input, and for nothing else


@dataclass(frozen=True)
class Chosen:
    """The series that was chosen of the ``of`` in a folder, and the files that it consists of. ``instance``: the SOP Instance UID, where
    the choice was between multi-frame objects of one series."""

    uid: str
    number: str
    of: int
    files: tuple[Path, ...]
    instance: str = ""


def list_series(folder: Path | str, *, role: str = "image", progress: Progress = silent) -> tuple[SeriesInfo, ...]:
    """The image series of a folder, sorted by number. Raises InputError where there is none."""
    folder = Path(folder)
    with quiet_reading():
        found = scan(folder, subject(role, folder.name), progress).series
        return tuple(info(series) for series in separate(found))


def read_dicom(
    path: Path | str,
    *,
    role: str = "image",
    series_uid: str | None = None,
    identifiers: bool = False,
    progress: Progress = silent,
) -> DicomVolume:
    """Read one volume from a folder of DICOM files or from one multi-frame file.

    Parameters: ``role`` names the image in every refusal, sets the modality to expect and the unit to prefer where
    several are offered; ``series_uid`` chooses between series, by UID, number or description; ``identifiers`` fills
    ``DicomVolume.identifiers``. Raises InputError (one sentence) for several series, a wrong modality, gaps, duplicates, inconsistent
    orientation, gantry tilt, planar or projection NM images, damaged files.
    """
    path = Path(path)
    with quiet_reading():
        return _read_dicom(path, subject(role, path.name), role, series_uid, identifiers, progress)


def _read_dicom(path: Path, who: str, role: str, series_uid: str | None, identifiers: bool, progress: Progress) -> DicomVolume:
    if not path.exists():
        raise InputError(Sentence("{who} does not exist.", who=who))
    folder = scan(path, who, part(progress, 0.0, 0.4))
    series = choose_series(folder, who, series_uid)
    modality = modality_of(series.headers[0])
    words, accepted = ROLE_MODALITIES.get(role, ("", ()))
    if accepted and modality not in accepted:
        raise InputError(Sentence("{who} is {modality}, but {words} is needed.", who=who, modality=modality, words=words))
    image, units, notes, rescaled = _read(series, who, role, folder.value_maps, part(progress, 0.4, 1.0))
    if not rescaled and modality == "CT":
        if PREFERRED_UNITS.get(role) == HOUNSFIELD:
            image, shifted = as_hounsfield(image, role, name=path.name)
            units = HOUNSFIELD
            notes += list(shifted) or [Sentence("{who} has no rescale; its stored values are those of Hounsfield units.", who=who)]
        else:
            notes.append(Sentence("{who} has no rescale; its values are as stored and their units unknown.", who=who))
    header = series.headers[0]
    if str(header.get("Modality")) != modality:
        notes.append(
            Sentence(
                "{who} is labelled {get} but is a {modality} image by its SOP class.",
                who=who,
                get=header.get("Modality"),
                modality=modality,
            )
        )
    progress(1.0, "DICOM series read")
    return DicomVolume(
        image=image,
        units=units,
        modality=modality,
        series_uid=series.uid,
        frame_of_reference_uid=str(header.get("FrameOfReferenceUID") or "") or None,
        metadata=_technical(header),
        warnings=tuple(notes),
        identifiers={k: str(header.get(tag) or "") for k, tag in IDENTIFIERS.items()} if identifiers else {},
        patient_id=str(header.get("PatientID") or ""),
        simulated=dicom_is_simulated(header),
        chosen=None
        if series_uid is None
        else Chosen(series.uid, info(series).number, len(separate(folder.series)), tuple(series.paths), series.instance),
    )


def _read(series: Series, who: str, role: str, value_maps: list, progress: Progress) -> tuple[sitk.Image, str | None, list[str], bool]:
    """Dispatch on how the series stores its slices."""
    import pydicom

    header = series.headers[0]
    multiframe = [h for h in series.headers if int(h.get("NumberOfFrames") or 1) > 1]
    nuclear = str(header.get("SOPClassUID", "")) == NM_CLASS
    if not multiframe and not nuclear:
        return read_slices(series, who, role, value_maps, progress)
    if len(series.headers) > 1:
        raise InputError(
            Sentence("{who} holds {count} multi-frame images in one series, not one volume.", who=who, count=len(series.headers))
        )
    dataset = pydicom.dcmread(series.paths[0], force=True)
    if nuclear:
        return read_nuclear(dataset, series.paths[0], who, role, value_maps)
    if dataset.get("PerFrameFunctionalGroupsSequence"):
        return read_enhanced(dataset, series.paths[0], who, role, value_maps)
    raise InputError(Sentence("{who} is a multi-frame image that does not say where its frames lie.", who=who))


def _technical(header: pydicom.Dataset) -> dict[str, str]:
    found = {}
    for key, tag in TECHNICAL.items():
        value = header.get(tag)
        if value in (None, ""):
            continue
        several = hasattr(value, "__iter__") and not isinstance(value, str)
        found[key] = ", ".join(map(str, value)) if several else str(value)
    scale = ge_pixel_scale(header)
    if scale is not None:
        found["ge_pixel_scale"] = f"{scale:.9g}"
    for item in header.get("EnergyWindowInformationSequence") or []:
        for window in item.get("EnergyWindowRangeSequence") or []:
            low, high = window.get("EnergyWindowLowerLimit"), window.get("EnergyWindowUpperLimit")
            if low is not None and high is not None:
                found.setdefault("energy_window_kev", f"{float(low):g} to {float(high):g}")
    return found
