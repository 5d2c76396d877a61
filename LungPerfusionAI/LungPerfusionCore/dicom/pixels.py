"""The stored pixel values of a DICOM file, before any rescale."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..run.memory import raise_if_out_of_memory
from ..sentence import Sentence

if TYPE_CHECKING:
    import pydicom


def stored_pixels(dataset: pydicom.Dataset, path: Path, who: str) -> np.ndarray:
    """Stored values (frames, rows, columns) of a data set read from ``path``.

    pydicom decodes uncompressed, deflated and RLE data; what it has no decoder for (JPEG, JPEG-LS, JPEG 2000) is
    decoded by GDCM. Raises InputError for missing, truncated, colour or undecodable pixel data.
    """
    if int(dataset.get("SamplesPerPixel", 1)) != 1:
        raise InputError(Sentence("{who} is a colour image, not a scalar volume.", who=who))
    if not any(key in dataset for key in ("PixelData", "FloatPixelData", "DoubleFloatPixelData")):
        raise InputError(Sentence("{who} has no pixel data in {file}.", who=who, file=path.name))
    syntax = dataset.file_meta.TransferSyntaxUID
    try:
        stored = dataset.pixel_array
    except (ValueError, AttributeError, EOFError, TypeError) as error:
        raise_if_out_of_memory(error)
        raise InputError(Sentence("{who} has damaged or truncated pixel data in {file}.", who=who, file=path.name)) from error
    except (RuntimeError, NotImplementedError) as error:
        raise_if_out_of_memory(error)
        if not syntax.is_transfer_syntax:
            raise InputError(Sentence("{who} holds a damaged DICOM file, {name}.", who=who, name=path.name)) from error
        if not syntax.is_compressed:
            raise InputError(Sentence("{who} has damaged pixel data in {file}.", who=who, file=path.name)) from error
        stored = _decoded_by_gdcm(dataset, path, who, syntax.name)
    stored = stored[np.newaxis] if stored.ndim == 2 else stored
    if stored.ndim != 3:
        raise InputError(Sentence("{who} is not a scalar volume: its pixel data have {ndim} dimensions.", who=who, ndim=stored.ndim))
    allocated, bits = int(dataset.get("BitsAllocated", 16)), int(dataset.get("BitsStored", 16))
    if int(dataset.get("PixelRepresentation", 0)) == 1 and bits < allocated and stored.dtype.kind == "i":
        shift = allocated - bits  # the sign bit is the highest stored one, not the highest allocated one
        stored = np.right_shift(np.left_shift(stored, shift), shift)
    return stored


def _decoded_by_gdcm(dataset: pydicom.Dataset, path: Path, who: str, syntax: str) -> np.ndarray:
    """Stored values by way of GDCM, which applies the rescale: it is undone here."""
    if int(dataset.get("NumberOfFrames") or 1) > 1:
        raise InputError(
            Sentence("{who} is compressed as {syntax}, which cannot be decoded here for a multi-frame image.", who=who, syntax=syntax)
        )
    try:
        values = sitk.GetArrayFromImage(sitk.ReadImage(str(path), imageIO="GDCMImageIO"))
    except RuntimeError as error:
        raise_if_out_of_memory(error)
        raise InputError(
            Sentence("{who} is compressed as {syntax}, and {file} cannot be decoded.", who=who, syntax=syntax, file=path.name)
        ) from error
    slope = float(dataset.get("RescaleSlope") or 1.0)
    intercept = float(dataset.get("RescaleIntercept") or 0.0)
    return np.rint((values.astype(np.float64) - intercept) / slope).astype(np.int32)
