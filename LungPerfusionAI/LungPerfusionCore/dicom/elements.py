"""Elements of a DICOM file that hold what they should: numbers, as many as the standard says."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

#: Of each element that is computed with, how many numbers it holds.
NUMBERS = {
    "ImagePositionPatient": 3,
    "ImageOrientationPatient": 6,
    "PixelSpacing": 2,
    "RescaleSlope": 1,
    "RescaleIntercept": 1,
    "RealWorldValueSlope": 1,
    "RealWorldValueIntercept": 1,
    "SpacingBetweenSlices": 1,
    "SliceThickness": 1,
    "GantryDetectorTilt": 1,
    "NumberOfFrames": 1,
}
#: Of a plane of pixels; none of them may be empty.
SIZES = ("Rows", "Columns", "SamplesPerPixel", "BitsAllocated", "BitsStored")
#: Where further ones lie.
SEQUENCES = (
    "SharedFunctionalGroupsSequence",
    "PerFrameFunctionalGroupsSequence",
    "PixelMeasuresSequence",
    "PlanePositionSequence",
    "PlaneOrientationSequence",
    "PixelValueTransformationSequence",
    "RealWorldValueMappingSequence",
    "DetectorInformationSequence",
)


def malformed(dataset: Any) -> str:
    """The keyword of the first element of a data set (``pydicom.Dataset``) that is not what it should be, also within its sequences; ""
    where all are. What is not there, or an empty number, is no fault here: whoever needs it says so."""
    for name in SIZES:
        if name in dataset and not number_of(dataset, name) >= 1:
            return name
    if "BitsStored" in dataset and not _bits_fit(dataset):
        return "BitsStored"
    if isinstance(_value(dataset, "PhotometricInterpretation"), list):
        return "PhotometricInterpretation"
    for name, count in NUMBERS.items():
        if name in dataset and not _are_numbers(dataset, name, count):
            return name
    for name in SEQUENCES:
        items = _value(dataset, name) if name in dataset else None
        for item in items if isinstance(items, list) else ():
            found = malformed(item) if hasattr(item, "get") else name
            if found:
                return found
    return ""


def frames_known(dataset: Any) -> bool:
    """Whether the number of frames is a number, or is not stated."""
    return "NumberOfFrames" not in dataset or _are_numbers(dataset, "NumberOfFrames", 1)


def number_of(dataset: Any, name: str) -> float:
    """An element that is one number; 0 where it is not there, or not a number."""
    value = _value(dataset, name)
    return float(value) if value is not None and _are_numbers(dataset, name, 1) else 0.0


def _value(dataset: Any, name: str) -> Any:
    """An element's value: a list where there are several, None where it is empty or cannot be read."""
    try:
        value = dataset.get(name)
    except Exception:  # a value is decoded when it is asked for, and pydicom raises whatever its decoder does
        return None
    several = isinstance(value, Iterable) and not isinstance(value, (str, bytes))
    return list(value) if several else None if value in ("", b"") else value


def _are_numbers(dataset: Any, name: str, count: int) -> bool:
    try:
        dataset.get(name)
        value = _value(dataset, name)
        if value is None or value == []:
            return True
        numbers = [float(each) for each in (value if isinstance(value, list) else [value])]
    except Exception:  # as above
        return False
    return len(numbers) == count and all(map(math.isfinite, numbers))


def _bits_fit(dataset: Any) -> bool:
    """Whether the stored bits lie within the allocated ones, at their low end (PS3.5 8.1.1)."""
    stored, allocated, high = (_value(dataset, name) for name in ("BitsStored", "BitsAllocated", "HighBit"))
    return (allocated is None or stored <= allocated) and (high is None or high == stored - 1)
