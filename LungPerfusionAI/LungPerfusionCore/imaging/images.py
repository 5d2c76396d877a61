"""Images in and out of files, and the checks that refuse what cannot be used, by name and before any computing.

Every refusal is an ``InputError`` whose text is one sentence that names the role of the image and the file (its
name only, because a folder's path may hold a patient's name). Geometry is SimpleITK's: LPS, mm; arrays are (k, j, i).
"""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import SimpleITK as sitk

from ..checks.image_checks import (
    as_hounsfield,
    boxes_overlap,
    check_3d_finite,
    check_ct,
    check_extent,
    check_iodine_units,
    check_overlap,
    check_same_grid,
    covered_fraction,
    same_grid,
    subject,
)
from ..errors import InputError
from ..files.atomic_files import whole_file
from ..files.paths import check_path
from ..run.memory import raise_if_out_of_memory
from ..sentence import Sentence
from ..side_by_side import side_by_side
from ..simulation import says_simulated
from .directions import with_usable_cosines
from .file_geometry import assumed, check_one_place, check_right_angles, check_sides, file_geometry
from .patient import mark_patient
from .units import UNITS_KEYS, canonical_unit
from .whole_files import check_meta_is_whole, check_nrrd_is_whole

if TYPE_CHECKING:
    from ..dicom.reading import Chosen

__all__ = [
    "InputVolume",
    "as_hounsfield",
    "boxes_overlap",
    "check_3d_finite",
    "check_ct",
    "check_extent",
    "check_iodine_units",
    "check_overlap",
    "check_same_grid",
    "check_whole",
    "covered_fraction",
    "read_input",
    "read_volume",
    "resample_to",
    "same_grid",
    "units_of",
    "write_image",
]

# One-file formats that hold a whole 3D geometry; a detached header cannot be replaced in one rename.
WRITABLE = (".nii.gz", ".nrrd", ".nii", ".mha")
READABLE = (*WRITABLE, ".nhdr", ".mhd")
UNITS_KEY = UNITS_KEYS[0]
_NIFTI_FLOATS = {16: "f4", 64: "f8"}  # NIfTI's code of a voxel type -> numpy's

INTERPOLATORS = {
    "nearest": sitk.sitkNearestNeighbor,
    "linear": sitk.sitkLinear,
    "bspline": sitk.sitkBSpline,
}


@dataclass(frozen=True)
class InputVolume:
    """A volume read from disk with what is known of it.

    ``units`` is the canonical unit of the voxel values ("HU", "mg/mL", ...) or None where the file does not say;
    ``warnings`` are sentences on what was handled (a missing rescale, a missing spacing, ...). ``simulated``: the file's
    header says so, as those of this extension's phantoms do.
    """

    image: sitk.Image
    units: str | None = None
    warnings: tuple[str, ...] = ()
    modality: str | None = None
    frame_of_reference_uid: str | None = None
    simulated: bool = False
    chosen: Chosen | None = None  # of several series of a DICOM folder


def read_volume(path: Path | str, *, role: str) -> sitk.Image:
    """Read one 3D scalar volume: NRRD, NIfTI, MetaImage, a DICOM file or a folder with one DICOM series.

    Parameters: ``path``; ``role``, what the image is for ("ct", "iodine", "spect", or plain words), which every
    refusal names and which sets the DICOM modality to expect. Returns the image (LPS, mm; DICOM rescaled to its
    units) with no metadata but its units (key ``voxel_units``) and the digest of ``patient``. Raises InputError for a file that is missing,
    unreadable, truncated, not 3D, without extent, not finite or of one value only.
    """
    return read_input(path, role=role).image


def read_input(path: Path | str, *, role: str, series_uid: str | None = None, assume: str | None = None) -> InputVolume:
    """Read as ``read_volume`` does, and return what is known of the volume as well.

    ``series_uid`` chooses a series where a DICOM folder holds several: its UID, number or description. ``assume``: towards where the axes
    of a file run that does not say which side is left ("LPS", "RAS", ...; ``file_geometry``). Raises InputError.
    """
    path = check_path(path)  # no device, and no empty text, which would name the current folder
    if not path.exists():
        raise InputError(Sentence("{who} does not exist.", who=subject(role, path.name)))
    if path.is_dir() or _is_dicom(path):
        from ..dicom import reading as dicom

        volume = dicom.read_dicom(path, role=role, series_uid=series_uid)
        image, units = volume.image, volume.units
        known: dict[str, Any] = {
            "modality": volume.modality,
            "frame_of_reference_uid": volume.frame_of_reference_uid,
            "chosen": volume.chosen,
        }
        warnings, simulated, patient = volume.warnings, volume.simulated, volume.patient_id
    else:
        image, units = read_file(path, role)
        known, warnings, patient = {}, (), ""
        simulated = says_simulated(image.GetMetaData(key) for key in image.GetMetaDataKeys())
    check_3d_finite(image, role, name=path.name)
    if not known:  # a file that is not DICOM
        warnings = check_sides(file_geometry(path), subject(role, path.name), assume)
        image = assumed(image, assume) if warnings and assume is not None else image
    for key in image.GetMetaDataKeys():  # free text in file headers may name the patient
        image.EraseMetaData(key)
    mark_patient(image, patient)
    if units:
        image.SetMetaData(UNITS_KEY, units)
    return InputVolume(image=image, units=units, warnings=tuple(warnings), simulated=simulated, **known)


def units_of(image: sitk.Image) -> str | None:
    """The canonical unit that ``read_volume`` or ``write_image`` left on an image, or None."""
    for key in UNITS_KEYS:
        if image.HasMetaDataKey(key) and image.GetMetaData(key).strip():
            return canonical_unit(image.GetMetaData(key)).name
    return None


def write_image(image: sitk.Image, path: Path | str, *, units: str | None = None, compress: bool = True) -> Path:
    """Write an image so that ``path`` either holds all of it or is left as it was; return the path.

    ``units`` is stored in the header of NRRD and MetaImage files. Raises InputError for a format that is not one file (.mhd, .nhdr) or
    unknown, and for a file that is there and not ours (``atomic_files``); OSError or RuntimeError where the disk refuses.
    """
    path = Path(path)
    suffix = next((s for s in WRITABLE if path.name.lower().endswith(s)), None)
    if suffix is None:
        raise InputError(Sentence("{file} cannot be written: use one of {listed}.", file=path.name, listed=", ".join(WRITABLE)))
    if units is not None:
        image = sitk.Image(image)
        image.SetMetaData(UNITS_KEY, units)
    with whole_file(path) as partial:
        sitk.WriteImage(image, str(partial), useCompression=compress)
    return path


def resample_to(image: sitk.Image, reference: sitk.Image, *, interpolation: str = "linear", outside: float = 0.0) -> sitk.Image:
    """Return ``image`` on the grid of ``reference``; voxels outside the image become ``outside``.

    ``interpolation`` is "linear", "nearest" (labels) or "bspline" (cubic). Values are sampled at voxel centres: an
    image finer than the reference is not averaged first. Integer images are returned as 32-bit float unless the
    interpolation is "nearest". Where the grids are equal the values are copied unchanged.
    """
    if interpolation not in INTERPOLATORS:
        raise ValueError(f"interpolation must be one of {', '.join(INTERPOLATORS)}, not {interpolation!r}")
    pixel = image.GetPixelID()
    floating = pixel in (sitk.sitkFloat32, sitk.sitkFloat64)
    if interpolation != "nearest" and not floating:
        pixel = sitk.sitkFloat32
    result = sitk.Resample(image, reference, sitk.Transform(3, sitk.sitkIdentity), INTERPOLATORS[interpolation], outside, pixel)
    if units_of(image):
        result.SetMetaData(UNITS_KEY, units_of(image))
    return result


def _is_dicom(path: Path) -> bool:
    """A part 10 file has DICM after a preamble of 128 bytes; older files are known by their suffix alone."""
    with path.open("rb") as file:
        head = file.read(132)
    return head[128:132] == b"DICM" or path.suffix.lower() in (".dcm", ".ima")


def read_file(path: Path, role: str) -> tuple[sitk.Image, str | None]:
    """Read a NRRD, NIfTI or MetaImage file of any dimension, and its units; nothing else of it is checked. Raises InputError."""
    name = subject(role, path.name)
    lowered = path.name.lower()
    if not lowered.endswith(READABLE):
        raise InputError(Sentence("{who} is not a NRRD, NIfTI, MetaImage or DICOM file.", who=name))
    if path.stat().st_size == 0:
        raise InputError(Sentence("{who} is an empty file.", who=name))
    check_one_place(file_geometry(path), name)
    image = _whole_image(path, name)
    if any(not key.isprintable() for key in image.GetMetaDataKeys()):  # bytes that are no text; SimpleITK does not take them back
        raise InputError(Sentence("{who} cannot be read: the file is damaged, truncated or of another format.", who=name))
    units = units_of(image) or _nrrd_sample_units(path)
    if image.GetDimension() == 4 and image.GetSize()[3] == 1:
        image = image[:, :, :, 0]
    check_right_angles(image, name)
    return with_usable_cosines(image), units


def _whole_image(path: Path, name: str) -> sitk.Image:
    """What a file holds, once it is known to hold all of it. Raises InputError."""
    lowered = path.name.lower()
    if lowered.endswith(".nii.gz") and _length_fits(path):  # it is unpacked for the check and for the image: at the same time
        _checked, image = side_by_side(lambda: _check_nifti_is_whole(path, name), lambda: _read_image(path, name))
        return image
    check_whole(path, name)
    return _read_image(path, name)


def check_whole(path: Path, name: str, *, quick: bool = False) -> None:
    """Refuse (InputError) a NRRD, NIfTI or MetaImage file that does not hold all of its voxels, intact; ``name`` begins the sentence.

    ``quick``: a packed NIfTI file of whole numbers is not unpacked where it ends with the length that its header announces.
    """
    lowered = path.name.lower()
    if lowered.endswith((".nii", ".nii.gz")):
        _check_nifti_is_whole(path, name, quick)
    elif lowered.endswith((".mha", ".mhd")):
        check_meta_is_whole(path, name)
    elif lowered.endswith(".nrrd"):
        check_nrrd_is_whole(path, name)


def _read_image(path: Path, name: str) -> sitk.Image:
    try:
        return sitk.ReadImage(str(path))
    except RuntimeError as error:
        raise_if_out_of_memory(error)
        if "orthonormal" in str(error):
            raise InputError(Sentence("{who} has sheared axes, which a voxel grid in mm cannot represent.", who=name)) from error
        raise InputError(Sentence("{who} cannot be read: the file is damaged, truncated or of another format.", who=name)) from error


def _length_fits(path: Path) -> bool:
    """Whether a packed NIfTI file ends with the length that its header announces: the reader would complain aloud of one that was cut."""
    reader = sitk.ImageFileReader()
    reader.SetFileName(str(path))
    try:
        reader.ReadImageInformation()
        bits, offset = int(reader.GetMetaData("bitpix")), int(float(reader.GetMetaData("vox_offset")))
    except (RuntimeError, ValueError):
        return False
    with path.open("rb") as file:
        file.seek(-4, 2)
        length = int.from_bytes(file.read(4), "little")  # of the unpacked data, modulo 2^32 (RFC 1952)
    return length == (offset + int(np.prod(reader.GetSize(), dtype=np.int64)) * bits // 8) % 2**32


def _nrrd_sample_units(path: Path) -> str | None:
    """The NRRD field "sample units", which ITK does not pass on."""
    if path.suffix.lower() not in (".nrrd", ".nhdr"):
        return None
    with path.open("rb") as file:
        for _ in range(200):
            line = file.readline(4096)
            if not line.strip():  # an empty line ends the header
                return None
            key, _, value = line.decode("latin-1").partition(":")
            if key.strip().lower() == "sample units" and value.strip(' ="\r\n'):
                return canonical_unit(value.strip(' ="\r\n')).name
    return None


def _check_nifti_is_whole(path: Path, name: str, quick: bool = False) -> None:
    """ITK reads a truncated NIfTI file, and values that are no numbers, as zeros without an error: both are refused here."""
    reader = sitk.ImageFileReader()
    reader.SetFileName(str(path))
    try:
        reader.ReadImageInformation()
        offset = int(float(reader.GetMetaData("vox_offset"))) if reader.HasMetaDataKey("vox_offset") else 352
        bits = int(reader.GetMetaData("bitpix"))
        kind = _NIFTI_FLOATS.get(int(reader.GetMetaData("datatype")) if reader.HasMetaDataKey("datatype") else 0)
    except (RuntimeError, ValueError) as error:
        raise_if_out_of_memory(error)
        if "orthonormal" in str(error):
            raise InputError(Sentence("{who} has sheared axes, which a voxel grid in mm cannot represent.", who=name)) from error
        raise InputError(Sentence("{who} cannot be read: the file is damaged, truncated or of another format.", who=name)) from error
    expected = offset + int(np.prod(reader.GetSize(), dtype=np.int64)) * bits // 8
    packed, strange = path.name.lower().endswith(".gz"), 0
    if quick and packed and not kind and _length_fits(path):
        return
    try:
        with gzip.open(path) if packed else path.open("rb") as file:
            head = file.read(offset)
            length = len(head)
            order = "<" if head[:1] in (b"\x5c", b"\x1c") else ">"  # 348 or 540, the length of the header
            while chunk := file.read(1 << 22) if packed or kind else b"":  # to the end, which also verifies the checksum
                length += len(chunk)
                if kind:
                    values = np.frombuffer(chunk, order + kind, len(chunk) // (bits // 8))
                    strange += values.size - int(np.count_nonzero(np.isfinite(values)))
        length = length if packed or kind else path.stat().st_size
    except (EOFError, OSError, zlib.error) as error:
        raise_if_out_of_memory(error)
        raise InputError(Sentence("{who} is truncated or damaged: its compressed data do not end as they should.", who=name)) from error
    if length < expected:
        raise InputError(
            Sentence(
                "{who} is truncated: {present} of {expected} bytes of image data are there.", who=name, present=length, expected=expected
            )
        )
    if strange:
        raise InputError(Sentence("{who} holds {bad} voxels that are NaN or infinite.", who=name, bad=strange))
