"""What a file or a DICOM folder is, by its header and its name alone: an iodine map, a perfusion SPECT, or nothing that we claim.

Asked while something is dragged over the window, so it reads one header and no voxels, and never raises.
"""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path

from .units import UNITS_KEYS, canonical_unit

IODINE_MAP, SPECT = "iodine", "spect"
IMAGE_SUFFIXES = (".nrrd", ".nhdr", ".nii", ".nii.gz", ".mha", ".mhd")
_BY_UNIT = {"mg/mL": IODINE_MAP, "counts": SPECT, "proportional counts": SPECT, "Bq/mL": SPECT}
_LOOKED_AT = 20  # files of a folder, until one is DICOM


def role_of(path: Path) -> str:
    """:data:`IODINE_MAP`, :data:`SPECT` or "". A folder is what its first DICOM file (by name) is; folders below are not entered."""
    try:
        if path.is_dir():
            first = next((each for each in islice(sorted(path.iterdir()), _LOOKED_AT) if _is_dicom(each)), None)
            return "" if first is None else _dicom_role(first)
        if path.name.lower().endswith(IMAGE_SUFFIXES):
            return _image_role(path)
        return _dicom_role(path) if _is_dicom(path) else ""
    except (OSError, ValueError):
        return ""


def _is_dicom(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(132)[128:] == b"DICM"


def _dicom_role(path: Path) -> str:
    import pydicom

    from ..dicom.roles import says_iodine
    from ..dicom.series import quiet_reading

    tags = ["SOPClassUID", "Modality", "SeriesDescription", "ImageType"]
    with quiet_reading():
        try:
            header = pydicom.dcmread(path, stop_before_pixels=True, specific_tags=tags)
        except (pydicom.errors.InvalidDicomError, EOFError, AttributeError, KeyError, NotImplementedError):
            return ""
    from ..dicom.choice import modality_of

    image_type = "\\".join(map(str, header.get("ImageType") or []))
    if modality_of(header) == "NM":
        return SPECT if "RECON TOMO" in image_type.upper() else ""
    text = f"{header.get('SeriesDescription') or ''} {image_type}"
    return IODINE_MAP if modality_of(header) in ("CT", "OT") and says_iodine(text) else ""


def _image_role(path: Path) -> str:
    """By the unit in the header, else by the words of the file's name."""
    import SimpleITK as sitk

    from ..dicom.roles import says_iodine

    reader = sitk.ImageFileReader()
    reader.SetFileName(str(path))
    try:
        reader.ReadImageInformation()
    except RuntimeError:  # no image
        return ""
    unit = next((reader.GetMetaData(key) for key in UNITS_KEYS if reader.HasMetaDataKey(key)), "")
    if canonical_unit(unit).name in _BY_UNIT:
        return _BY_UNIT[canonical_unit(unit).name]
    if unit.strip():
        return ""
    words = " ".join(re.split(r"[^a-z0-9]+", path.name.lower()))
    return IODINE_MAP if says_iodine(words) else SPECT if "spect" in words.split() else ""
