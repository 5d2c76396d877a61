"""A data set in a file of its own, by whichever pydicom there is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pydicom


def save_dicom(dataset: pydicom.Dataset, path: Path) -> None:
    """Write a dataset (explicit VR, little endian) with its meta information, by pydicom 3 or by 2, which Slicer 5.10 brings."""
    import pydicom

    if int(pydicom.__version__.partition(".")[0]) < 3:
        dataset.is_little_endian, dataset.is_implicit_VR = True, False
        dataset.save_as(path, write_like_original=False)
    else:
        dataset.save_as(path, enforce_file_format=True)
