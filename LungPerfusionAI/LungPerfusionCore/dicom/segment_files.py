"""Segments of a ``.seg.nrrd`` file as DICOM wants them: each with a mask of its own, its colour and its coded terms."""

from __future__ import annotations

import re
from pathlib import Path

import SimpleITK as sitk

from ..errors import InputError
from ..run.memory import raise_if_out_of_memory
from ..sentence import Sentence
from .segments import LUNG, TISSUE, Coded, ExportSegment


def read_segment_file(path: Path | str) -> tuple[ExportSegment, ...]:
    """The segments that hold voxels, in the order of the file. Raises InputError for a file that is no segmentation.

    Terminology is that of the tag ``TerminologyEntry`` as Slicer writes it; a segment without any is lung tissue.
    """
    path = Path(path)
    try:
        image = sitk.ReadImage(str(path))
    except RuntimeError as error:
        raise_if_out_of_memory(error)
        raise InputError(Sentence("The segmentation {file} cannot be read.", file=path.name)) from error
    keys = image.GetMetaDataKeys()
    names = [key.removesuffix("_LabelValue") for key in keys if re.fullmatch(r"Segment\d+_LabelValue", key)]
    if not names or image.GetDimension() != 3:
        raise InputError(Sentence("The segmentation {file} holds no segments.", file=path.name))
    found = []
    for key in sorted(names, key=lambda name: int(name.removeprefix("Segment"))):
        said = {
            name: image.GetMetaData(f"{key}_{name}") for name in ("Name", "LabelValue", "Layer", "Color", "Tags") if f"{key}_{name}" in keys
        }
        layers = image.GetNumberOfComponentsPerPixel()
        layer = sitk.VectorIndexSelectionCast(image, int(said.get("Layer", 0))) if layers > 1 else image
        mask = layer == int(said["LabelValue"])
        statistics = sitk.StatisticsImageFilter()
        statistics.Execute(mask)
        if statistics.GetMaximum():
            category, kind, region = coded_terms(said.get("Tags", ""))
            red, green, blue = (float(part) for part in said.get("Color", "0.5 0.5 0.5").split())
            found.append(ExportSegment(said.get("Name", key), mask, (red, green, blue), category or TISSUE, kind or LUNG, region))
    return tuple(found)


def coded_terms(tags: str) -> tuple[Coded | None, Coded | None, Coded | None]:
    """Category, type and anatomic region of a segment's tags; None for each that is not there."""
    entry = next((tag.partition(":")[2] for tag in tags.split("|") if tag.startswith("TerminologyEntry:")), "")
    fields = entry.split("~")
    category, kind, region = (_coded(fields[n]) if n < len(fields) else None for n in (1, 2, 5))
    return category, kind, region


def _coded(text: str) -> Coded | None:
    parts = text.split("^")
    return (parts[1], parts[0], parts[2]) if len(parts) == 3 and all(parts) else None
