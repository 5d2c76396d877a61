"""Reads a structured report by walking its content tree with pydicom alone: independent of highdicom, which writes ours.

Works from PS3.16 TID 1500: below *Imaging Measurements* (126010) every *Measurement Group* (125007) is a container of NUM items. What a
group or a number lacks is said, not guessed.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import InputError
from ..sentence import Sentence
from . import report_codes as coded
from .report_content import ReadReport, ReportedNumber, SegmentReference
from .series import quiet_reading

if TYPE_CHECKING:
    from pydicom import Dataset

_GROUP = ("125007", "DCM")
_MEASUREMENTS = ("126010", "DCM")
_TRACKING = ("112039", "DCM")
_NAME, _VERSION, _PARAMETERS = ("111001", "DCM"), ("111003", "DCM"), ("111002", "DCM")
_METHODS = (("370129005", "SCT"), ("G-C036", "SRT"))
_PERSON = ("121008", "DCM")
_UPPER, _LOWER = ("371886008", "SCT"), ("371885007", "SCT")
_SEG_CLASSES = ("1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7")


def walk_report(path: Path | str) -> ReadReport:
    """What a report says. Raises InputError for a file that is no structured report or holds no imaging measurements."""
    import pydicom
    from pydicom.errors import InvalidDicomError

    path = Path(path)
    try:
        with quiet_reading():
            dataset = pydicom.dcmread(path)
    except (InvalidDicomError, OSError) as error:
        raise InputError(Sentence("{name} is not a DICOM file.", name=path.name)) from error
    if str(dataset.get("Modality", "")) != "SR" or "ContentSequence" not in dataset:
        raise InputError(Sentence("{name} is not a structured report.", name=path.name))
    groups = [group for container in _children(dataset, _MEASUREMENTS) for group in _children(container, _GROUP)]
    if not groups:
        raise InputError(Sentence("The structured report {name} holds no imaging measurements (TID 1500).", name=path.name))
    numbers: list[ReportedNumber] = []
    unread: list[str] = []
    for group in groups:
        _read_group(group, numbers, unread)
    first = groups[0]
    return ReadReport(
        tuple(numbers),
        method=next((_concept(each.ConceptCodeSequence)[2] for name in _METHODS for each in _children(first, name)), ""),
        algorithm=_text(first, _NAME),
        version=_text(first, _VERSION),
        parameters=tuple(str(each.TextValue) for each in _children(first, _PARAMETERS)),
        reader=_reader(dataset),
        simulated=_simulated(groups),
        source_series=_source_series(dataset),
        segments=_segments(groups),
        unread=tuple(unread),
    )


def _read_group(group: Dataset, numbers: list[ReportedNumber], unread: list[str]) -> None:
    region = _text(group, _TRACKING)
    for item in group.get("ContentSequence", ()):
        if item.get("ValueType") != "NUM":
            continue
        quantity = coded.quantity_named(*_concept(item.ConceptNameCodeSequence))
        measured = item.get("MeasuredValueSequence")
        if not measured:
            unread.append(f"{quantity} of {region or 'an unnamed region'} has no value.")
            continue
        value = _value(measured[0])
        upper, lower = (
            next((_value(each.MeasuredValueSequence[0]) for each in _children(item, name)), math.nan) for name in (_UPPER, _LOWER)
        )
        unit = coded.unit_named(_concept(measured[0].MeasurementUnitsCodeSequence)[2])
        numbers.append(ReportedNumber(region, quantity, value, unit, value - lower, value + upper))
        if not region:
            unread.append(f"{quantity} does not say its region.")


def _distance(item: Dataset, concept: tuple[str, str]) -> float:
    """How far a bound lies from the number; NaN where it has none."""
    return next((_value(each.MeasuredValueSequence[0]) for each in _children(item, concept)), math.nan)


def _value(measured: Dataset) -> float:
    """A number, as a double where the file has one beside the decimal string."""
    return float(measured.FloatingPointValue) if "FloatingPointValue" in measured else float(measured.NumericValue)


def _children(item: Dataset, concept: tuple[str, str]) -> Iterator[Dataset]:
    """Content items right below ``item`` whose concept name has this code."""
    for child in item.get("ContentSequence", ()):
        if child.get("ConceptNameCodeSequence") and _concept(child.ConceptNameCodeSequence)[:2] == concept:
            yield child


def _concept(sequence: list) -> tuple[str, str, str]:
    """Value, scheme and meaning of a coded entry."""
    item = sequence[0]
    value = next((str(item[name].value) for name in ("CodeValue", "LongCodeValue", "URNCodeValue") if name in item), "")
    return value, str(item.get("CodingSchemeDesignator", "")), str(item.get("CodeMeaning", ""))


def _text(item: Dataset, concept: tuple[str, str]) -> str:
    return next((str(each.TextValue) for each in _children(item, concept)), "")


def _reader(dataset: Dataset) -> str:
    """The person who observed, as the file names him or her; empty where nobody did."""
    return next((str(each.PersonName).rstrip("^") for each in _children(dataset, _PERSON)), "")


def _simulated(groups: list) -> bool:
    """Whether a group says that its data are simulated."""
    return any(
        _concept(each.ConceptCodeSequence)[:2] == coded.SIMULATED[:2] for group in groups for each in _children(group, coded.ORIGIN[:2])
    )


def _source_series(dataset: Dataset) -> tuple[str, ...]:
    """UIDs of the series whose images the report is evidence of, without those of segmentations."""
    return tuple(
        str(series.SeriesInstanceUID)
        for study in dataset.get("CurrentRequestedProcedureEvidenceSequence", ())
        for series in study.get("ReferencedSeriesSequence", ())
        if not all(str(each.ReferencedSOPClassUID) in _SEG_CLASSES for each in series.ReferencedSOPSequence)
    )


def _segments(groups: list) -> tuple[SegmentReference, ...]:
    """Segments that groups or numbers refer to, each once."""
    found: dict[tuple[str, int], SegmentReference] = {}
    for group in groups:
        for label, reference in _references(group, _text(group, _TRACKING)):
            if str(reference.ReferencedSOPClassUID) in _SEG_CLASSES and "ReferencedSegmentNumber" in reference:
                numbers = reference.ReferencedSegmentNumber
                for number in [numbers] if isinstance(numbers, int) else numbers:
                    key = (str(reference.ReferencedSOPInstanceUID), int(number))
                    found.setdefault(key, SegmentReference(*key, label))
    return tuple(found.values())


def _references(item: Dataset, label: str) -> Iterator[tuple[str, Dataset]]:
    """Every object that is referred to below ``item``, with what refers to it."""
    for child in item.get("ContentSequence", ()):
        for reference in child.get("ReferencedSOPSequence", ()):
            yield label, reference
        name = coded.quantity_named(*_concept(child.ConceptNameCodeSequence)) if child.get("ConceptNameCodeSequence") else label
        yield from _references(child, name if child.get("ValueType") == "NUM" else label)
