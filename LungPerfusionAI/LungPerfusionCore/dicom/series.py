"""The series of a DICOM folder, and reading one that stores a slice a file."""

from __future__ import annotations

import math
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..progress import Progress, silent
from ..run.memory import raise_if_out_of_memory
from ..sentence import Sentence
from .elements import frames_known
from .geometry import stack_geometry
from .pixels import stored_pixels
from .value_units import (
    choose_mapping,
    external_mappings,
    mapping_notes,
    real_values,
    real_world_mappings,
    rescale_mapping,
)

if TYPE_CHECKING:
    import pydicom

REAL_WORLD_VALUE_CLASS = "1.2.840.10008.5.1.4.1.1.67"
# Objects that travel with a study but are no images to read as a volume, even where they hold rows of pixels.
NOT_IMAGES = ("SEG", "RTSTRUCT", "RTDOSE", "RTPLAN", "SR", "PR", "KO", "REG", "RWV", "DOC")
PLANE_ATTRIBUTES = {"ImagePositionPatient": 3, "ImageOrientationPatient": 6, "PixelSpacing": 2}


@dataclass
class Series:
    """One series of a folder: its files and headers (read without pixels), in file name order."""

    uid: str
    paths: list[Path] = field(default_factory=list)
    headers: list = field(default_factory=list)
    instance: str = ""  # the SOP Instance UID of one of several multi-frame objects


@dataclass
class Folder:
    """What a DICOM folder holds: its image series and its Real World Value Mapping objects."""

    series: list[Series]
    value_maps: list


@contextmanager
def quiet_reading() -> Iterator[None]:
    """Read without pydicom's remarks on odd values, which quote them: a patient's name could get into a log."""
    from pydicom import config

    before = config.settings.reading_validation_mode
    config.settings.reading_validation_mode = config.IGNORE
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        config.settings.reading_validation_mode = before


def scan(path: Path, who: str, progress: Progress = silent) -> Folder:
    """Read the headers below a folder (or of one file) and group the images by Series Instance UID.

    Files that are not DICOM are passed over. Raises InputError where there is no image, or a DICOM file is damaged.
    """
    import pydicom

    files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
    groups: dict[str, Series] = {}
    value_maps, passed_over = [], []
    for number, file in enumerate(files):
        progress(number / len(files), Sentence("Reading DICOM headers ({number} of {count})", number=number + 1, count=len(files)))
        try:
            header = pydicom.dcmread(file, stop_before_pixels=True)
        except pydicom.errors.InvalidDicomError as error:
            if file.suffix.lower() in (".dcm", ".ima"):
                header = _without_preamble(file, who, error)
            else:
                passed_over.append(file)
                continue
        except (EOFError, OSError, ValueError, AttributeError, KeyError, NotImplementedError) as error:
            raise_if_out_of_memory(error)
            raise InputError(Sentence("{who} holds a damaged DICOM file, {name}.", who=who, name=file.name)) from error
        if not frames_known(header):
            raise InputError(Sentence("{who} holds a damaged DICOM file, {name}.", who=who, name=file.name))
        if str(header.get("SOPClassUID", "")) == REAL_WORLD_VALUE_CLASS:
            value_maps.append(header)
        elif header.get("Rows") and header.get("Modality") not in NOT_IMAGES:
            uid = str(header.get("SeriesInstanceUID", ""))
            series = groups.setdefault(uid, Series(uid))
            series.paths.append(file)
            series.headers.append(header)
        elif not header.get("Rows") and not is_other_object(header):
            # Left out, a slice cut short at the end of the stack would go unnoticed.
            raise InputError(Sentence("{who} holds a damaged or truncated DICOM file, {name}.", who=who, name=file.name))
    if not groups:
        raise InputError(Sentence("{who} holds no DICOM images.", who=who))
    _refuse_empty_slices([each for series in groups.values() for each in series.paths], passed_over, who)
    return Folder(sorted(groups.values(), key=lambda s: s.uid), value_maps)


def _refuse_empty_slices(images: list[Path], passed_over: list[Path], who: str) -> None:
    """Refuse (InputError) a file that is named as the images beside it, but for its number, and is none: a slice that was not copied whole.

    Left out at the end of a stack, where there is no gap, nobody would notice it.
    """
    numbered = {(each.parent, re.sub(r"\d+", "#", each.name)) for each in images}
    for file in passed_over:
        like = re.sub(r"\d+", "#", file.name)
        if "#" in like and (file.parent, like) in numbered:
            raise InputError(Sentence("{who} holds a damaged or truncated DICOM file, {name}.", who=who, name=file.name))


def is_other_object(header: pydicom.Dataset) -> bool:
    """Whether a file without rows of pixels is an object that has none: its SOP class is known and no image's."""
    from pydicom.uid import UID

    uid = UID(str(header.get("SOPClassUID") or header.file_meta.get("MediaStorageSOPClassUID") or ""))
    return uid.name != str(uid) and "Image Storage" not in uid.name


def _without_preamble(file: Path, who: str, error: Exception) -> pydicom.FileDataset:
    """A bare data set in a .dcm file, as old exports write them. Raises InputError where it is none."""
    import pydicom

    try:
        header = pydicom.dcmread(file, stop_before_pixels=True, force=True)
        if header.get("Rows") and header.get("SOPClassUID"):
            return header
    except (EOFError, OSError, ValueError, AttributeError, KeyError, NotImplementedError):
        pass  # the sentence below says it
    raise InputError(Sentence("{who} holds a damaged DICOM file, {name}.", who=who, name=file.name)) from error


def read_slices(
    series: Series, who: str, role: str, value_maps: list, progress: Progress = silent
) -> tuple[sitk.Image, str | None, list[str], bool]:
    """Read a series of single-frame images as one volume.

    Returns the image, its unit, sentences on what was handled, and whether a rescale was stated. Raises InputError
    for a series that is not one regular stack (see ``dicom_geometry.stack_geometry``) or is damaged.
    """
    import pydicom

    headers, notes = series.headers, []
    refuse_mixed(headers, who)
    positions = np.array([[float(v) for v in h.ImagePositionPatient] for h in headers])
    orientations = np.array([[float(v) for v in h.ImageOrientationPatient] for h in headers])
    rows, columns = (float(v) for v in headers[0].PixelSpacing)
    geometry = stack_geometry(positions, orientations, (rows, columns), who)
    notes += _header_notes(headers, float(geometry.spacing[2]), who)

    external = external_mappings(value_maps, {str(h.get("SOPInstanceUID", "")) for h in headers}, who)
    slices, chosen, offered = [], [], []
    for k, index in enumerate(geometry.order):
        progress(k / len(headers), Sentence("Reading slice {k} of {count}", k=k + 1, count=len(headers)))
        path = series.paths[index]
        dataset = pydicom.dcmread(path, force=True)
        stored = stored_pixels(dataset, path, who)
        if stored.shape != (1, int(headers[0].Rows), int(headers[0].Columns)):
            raise InputError(Sentence("{who} has damaged or truncated pixel data in {file}.", who=who, file=path.name))
        slices.append(stored[0])
        candidates = real_world_mappings(dataset, who) + external
        chosen.append(choose_mapping(candidates, rescale_mapping(dataset, dataset), role))
        offered += candidates
    notes += mapping_notes(chosen, offered, who)
    values = real_values(np.stack(slices), chosen)
    return geometry.image(values), chosen[0].unit, notes, all(m.source != "none" for m in chosen)


def refuse_mixed(headers: list, who: str) -> None:
    """Refuse a series whose images cannot be slices of one volume."""
    for name, count in PLANE_ATTRIBUTES.items():
        lacking = sum(np.size(h.get(name)) != count or h.get(name) is None for h in headers)
        if lacking:
            raise InputError(
                Sentence(
                    "{who} cannot be placed in space: {lacking} of {count} images have no {name}.",
                    who=who,
                    lacking=lacking,
                    count=len(headers),
                    name=name,
                )
            )
    localizers = sum("LOCALIZER" in [str(v).upper() for v in h.get("ImageType") or []] for h in headers)
    if localizers:
        raise InputError(
            Sentence(
                "{who} holds {n} localizer images, not only slices."
                if localizers > 1
                else "{who} holds {n} localizer image, not only slices.",
                who=who,
                n=localizers,
            )
        )
    sizes = sorted({(int(h.Columns), int(h.Rows)) for h in headers})
    if len(sizes) > 1:
        raise InputError(Sentence("{who} mixes images of {listed} pixels.", who=who, listed=" and ".join((f"{c} x {r}" for c, r in sizes))))
    spacings = np.array([[float(v) for v in h.PixelSpacing] for h in headers])
    if not ((spacings > 0) & np.isfinite(spacings)).all():
        raise InputError(Sentence("{who} has a pixel spacing that is not positive.", who=who))
    if np.ptp(spacings, axis=0).max() > 1e-3 * spacings.min():
        raise InputError(
            Sentence("{who} mixes pixel spacings from {min:.3g} to {max:.3g} mm.", who=who, min=spacings.min(), max=spacings.max())
        )
    for name in ("RescaleSlope", "RescaleIntercept"):
        stating = sum(h.get(name) is not None for h in headers)
        if 0 < stating < len(headers):
            raise InputError(
                Sentence(
                    "{who} states its {name} for {stating} of {count} images only.", who=who, name=name, stating=stating, count=len(headers)
                )
            )
    if len({math.copysign(1.0, float(h.get("RescaleSlope") or 1.0)) for h in headers}) > 1:
        raise InputError(Sentence("{who} changes the sign of its RescaleSlope from image to image.", who=who))
    frames = {str(h.get("FrameOfReferenceUID") or "") for h in headers}
    if len(frames) > 1:
        raise InputError(Sentence("{who} mixes images of {count} frames of reference.", who=who, count=len(frames)))


def _header_notes(headers: list, spacing: float, who: str) -> list[str]:
    """Sentences on tags that contradict the positions, which are believed."""
    notes: list[str] = []
    stated = headers[0].get("SpacingBetweenSlices")
    if stated and abs(abs(float(stated)) - spacing) > 0.05 * spacing:
        notes.append(
            Sentence(
                "{who} states a slice spacing of {stated:.3g} mm, but its slices lie {spacing:.3g} mm apart; the positions were used.",
                who=who,
                stated=abs(float(stated)),
                spacing=spacing,
            )
        )
    if len({(h.get("RescaleSlope"), h.get("RescaleIntercept")) for h in headers}) > 1 and headers[0].get("Modality") == "CT":
        notes.append(Sentence("{who} changes its rescale from image to image; each was scaled by its own.", who=who))
    tilt = headers[0].get("GantryDetectorTilt")
    if tilt and abs(float(tilt)) > 0.1:
        notes.append(
            Sentence(
                "{who} states a gantry tilt of {tilt:.1f} degrees, but its slices are stacked at right angles; the positions were used.",
                who=who,
                tilt=float(tilt),
            )
        )
    return notes
