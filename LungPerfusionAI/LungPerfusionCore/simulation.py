"""The mark of simulated data in files: how it is written, and how it is known again.

A NRRD header has ``content:=simulated ...``. DICOM has the value SIMULATED in Image Type, which no de-identification removes, and the word
in Image Comments, descriptions and identifiers. "Simulation" alone is no mark: radiotherapy calls its planning CT so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pydicom

NRRD_KEY, NRRD_VALUE = "content", "simulated"
IMAGE_TYPE = "SIMULATED"
COMMENTS = "SIMULATED data of a digital patient. No person was scanned."

#: DICOM attributes that may carry the mark, by keyword and by the tag that Slicer's DICOM database is asked with.
DICOM_TAGS = {
    "ImageType": "0008,0008", "ImageComments": "0020,4000", "SeriesDescription": "0008,103E", "StudyDescription": "0008,1030",
    "PatientID": "0010,0020", "PatientName": "0010,0010",
}  # fmt: skip

_WORD = re.compile(r"(?<![a-z])simulated(?![a-z])", re.IGNORECASE)


def says_simulated(texts: Iterable[str]) -> bool:
    """Whether one of the texts holds the word "simulated" (not "simulation", "unsimulated")."""
    return any(_WORD.search(text) for text in texts)


def mark_dicom(dataset: pydicom.Dataset) -> None:
    """Write the mark into a pydicom dataset that has its Image Type."""
    dataset.ImageType = [*dataset.ImageType, IMAGE_TYPE]
    dataset.ImageComments = COMMENTS


def dicom_is_simulated(header: pydicom.Dataset) -> bool:
    """Whether a pydicom dataset carries the mark."""
    return says_simulated(str(header.get(keyword) or "") for keyword in DICOM_TAGS)
