"""Measurements as a DICOM structured report (TID 1500, Measurement Report) that refers to the CT and to our segments.

highdicom builds the object (0.27, which Slicer 5.12 pins, and 0.28 alike). A group a region (TID 1411 where a segment is that region, TID
1501 else) holds region, method, algorithm with version and parameters, and its numbers with coded names and UCUM units; an interval
stands in a number's TID 310 properties as the distances of its upper and lower bound. What was written is read back twice, by highdicom's
templates and by ``report_walk``, before a call returns. Like every object of a study it repeats the patient's identity of the series it
refers to: it is patient data.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import InputError, LungPerfusionError
from ..labels.lobe_names import lobe_of
from ..measurements import Measurement
from ..run.provenance import software
from ..sentence import Sentence
from . import report_codes as coded
from .export import MANUFACTURER, Written
from .report_content import ReportedNumber, ReportOrigin, reported_numbers
from .report_walk import walk_report
from .series import quiet_reading
from .source import SourceSeries

if TYPE_CHECKING:
    from pydicom import Dataset

SERIES_NUMBER = 8004
SEG_CLASSES = ("1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7")  # Segmentation, Label Map Segmentation
#: Quantities that a segment of this label was measured for; they refer to it.
_SEGMENT_OF = {
    "Perfusion defects": ("defect_volume_ml", "defect_percent"),
    "Low function": ("low_function_ml",),
    "High function": ("high_function_ml", "high_function_percent"),
    "Infarct core": ("core_ml", "mismatch_ml", "mismatch_ratio"),
    "Penumbra": ("penumbra_ml", "mismatch_ml", "mismatch_ratio"),
    "Emboli": ("emboli", "embolus_volume_ml", "qanadli_percent", "obstruction_percent"),
}
_SIDES = {"right lung": "right", "left lung": "left", "lungs": "whole"}
LONGEST_PARAMETER = 200


def write_report(
    measurements: Sequence[Measurement],
    source: SourceSeries,
    path: Path | str,
    *,
    origin: ReportOrigin | None = None,
    segmentations: Sequence[Dataset] = (),
) -> tuple[ReportedNumber, ...]:
    """Write the measurements, a group a region, and read them back; return what stands in the file (undefined ones are left out).

    ``segmentations``: our SEG objects of the same source, which the report refers to.

    Raises InputError where no number is defined or a SEG is of another study, LungPerfusionError where the file does not hold what
    was written.
    """
    import highdicom as hd
    from pydicom.uid import generate_uid

    origin = origin or ReportOrigin()
    numbers = tuple(_stored(each) for each in reported_numbers(measurements))
    _check_segmentations(segmentations, source)
    document = hd.sr.ComprehensiveSR(
        [*source.headers, *segmentations],
        _content(numbers, source, origin, segmentations)[0],
        series_instance_uid=generate_uid(),
        series_number=SERIES_NUMBER,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        manufacturer=MANUFACTURER,
        is_complete=True,
        is_final=False,
        institution_name=None,
        series_description=f"{'SIMULATED ' if origin.simulated else ''}Measurements ({origin.procedure})"[:64],
    )
    document.CodingSchemeIdentificationSequence = [_scheme()]
    with Written(path) as temporary:
        document.save_as(temporary)
        _check_back(temporary, numbers, origin)
    return numbers


def _content(numbers: Sequence[ReportedNumber], source: SourceSeries, origin: ReportOrigin, segmentations: Sequence[Dataset]) -> Any:
    """The content tree: who observed, what was reported on, a group of numbers a region."""
    import highdicom as hd
    from pydicom.sr.coding import Code

    groups = [
        _group(region, [each for each in numbers if each.region == region], source, origin, segmentations)
        for region in dict.fromkeys(each.region for each in numbers)
    ]
    return hd.sr.MeasurementReport(
        _observers(origin), Code("77477000", "SCT", "Computed tomography"), imaging_measurements=groups, title=Code(*coded.TITLE)
    )


def _observers(origin: ReportOrigin) -> Any:
    """The software as the device that observed, and the reader as the person where there was one."""
    import highdicom as hd
    from pydicom.uid import generate_uid

    version = software()["LungPerfusion"]
    device = hd.sr.DeviceObserverIdentifyingAttributes(
        generate_uid(), name=MANUFACTURER, manufacturer_name=MANUFACTURER, model_name=version
    )
    person = None
    if origin.reader:
        attributes = hd.sr.PersonObserverIdentifyingAttributes(name=f"{origin.reader}^" if "^" not in origin.reader else origin.reader)
        person = hd.sr.ObserverContext(hd.sr.CodedConcept("121006", "DCM", "Person"), attributes)
    observer = hd.sr.ObserverContext(hd.sr.CodedConcept("121007", "DCM", "Device"), device)
    return hd.sr.ObservationContext(observer_person_context=person, observer_device_context=observer)


def _group(
    region: str, numbers: Sequence[ReportedNumber], source: SourceSeries, origin: ReportOrigin, segmentations: Sequence[Dataset]
) -> Any:
    """The numbers of one region, with its site, method, algorithm and origin; of a segment where one is that region."""
    import highdicom as hd
    from pydicom.sr.coding import Code
    from pydicom.uid import generate_uid

    site, side = coded.site_of(region, str(origin.parameters.get("region", "")))
    said: dict[str, Any] = {
        "tracking_identifier": hd.sr.TrackingIdentifier(generate_uid(), identifier=region),
        "finding_sites": [hd.sr.FindingSite(Code(*site), laterality=Code(*side) if side else None)],
        "algorithm_id": _algorithm(origin),
        "measurements": [_measurement(each, segmentations) for each in numbers],
    }
    if origin.command:
        said["method"] = Code(*coded.method_code(origin.command))
    if origin.simulated:
        said["qualitative_evaluations"] = [hd.sr.QualitativeEvaluation(Code(*coded.ORIGIN), Code(*coded.SIMULATED))]
    own = next(((seg, number) for seg, number, label in _segments(segmentations) if region_of(label) == region), None)
    if own is not None:
        segment = hd.sr.ReferencedSegment(
            str(own[0].SOPClassUID),
            str(own[0].SOPInstanceUID),
            own[1],
            source_series=hd.sr.SourceSeriesForSegmentation(str(source.headers[0].SeriesInstanceUID)),
        )
        return hd.sr.VolumetricROIMeasurementsAndQualitativeEvaluations(referenced_segment=segment, **said)
    images = [hd.sr.SourceImageForMeasurementGroup.from_source_image(source.headers[0])]
    return hd.sr.MeasurementsAndQualitativeEvaluations(source_images=images, **said)


def _algorithm(origin: ReportOrigin) -> Any:
    import highdicom as hd

    parameters = [f"model={origin.model}"] if origin.model else []
    parameters += [
        f"{name}={value}"[:LONGEST_PARAMETER] for name, value in origin.parameters.items() if isinstance(value, str | int | float)
    ]
    return hd.sr.AlgorithmIdentification(
        f"{MANUFACTURER} {origin.command}".strip(), software()["LungPerfusion"], parameters=parameters or None
    )


def _measurement(each: ReportedNumber, segmentations: Sequence[Dataset]) -> Any:
    """A number with its name, unit, derivation, interval and the segments that it was measured for."""
    import highdicom as hd
    from pydicom.sr.coding import Code

    unit = Code(*coded.unit_code(each.unit))
    referred = [
        _segment_image(seg, number) for seg, number, label in _segments(segmentations) if each.quantity in _SEGMENT_OF.get(label, ())
    ]
    return hd.sr.Measurement(
        hd.sr.CodedConcept(*coded.quantity_code(each.quantity)),
        value=each.value,
        unit=unit,
        derivation=Code(*coded.MEAN) if coded.is_mean(each.quantity) else None,
        properties=_interval(each, unit) if each.has_interval else None,
        referenced_images=referred or None,
    )


def _segment_image(seg: Dataset, number: int) -> Any:
    """A segment as the image that a number was inferred from."""
    import highdicom as hd

    item = hd.sr.SourceImageForMeasurement(str(seg.SOPClassUID), str(seg.SOPInstanceUID))
    item.ReferencedSOPSequence[0].ReferencedSegmentNumber = number
    return item


def _interval(each: ReportedNumber, unit: Any) -> Any:
    """TID 310: how far the upper and the lower bound lie from the value, in its unit, which highdicom would leave out."""
    import highdicom as hd

    properties = hd.sr.MeasurementProperties(
        upper_measurement_uncertainty=round_as_stored(each.high - each.value),
        lower_measurement_uncertainty=round_as_stored(each.value - each.low),
    )
    for item in properties:
        item.MeasuredValueSequence[0].MeasurementUnitsCodeSequence = [hd.sr.CodedConcept(*unit[:3])]
    return properties


def _segments(segmentations: Iterable[Dataset]) -> list[tuple[Dataset, int, str]]:
    """(SEG, segment number, label) of every segment."""
    return [(seg, int(item.SegmentNumber), str(item.SegmentLabel)) for seg in segmentations for item in seg.SegmentSequence]


def region_of(label: str) -> str | None:
    """The region that a segment of this label is, None for one that is none."""
    words = label.strip().lower()
    zone = words.removesuffix(" zone").replace(" ", "_")
    if words.endswith(" zone") and zone in coded.SITES:
        return zone
    return _SIDES.get(words) or lobe_of(label)


def _check_segmentations(segmentations: Sequence[Dataset], source: SourceSeries) -> None:
    for seg in segmentations:
        if str(seg.get("SOPClassUID", "")) not in SEG_CLASSES:
            raise InputError(Sentence("A structured report can refer to DICOM segmentations only."))
        if str(seg.StudyInstanceUID) != str(source.headers[0].StudyInstanceUID):
            raise InputError(Sentence("The segmentation that the report should refer to belongs to another study than the CT series."))


def _scheme() -> Any:
    from pydicom import Dataset

    item = Dataset()
    item.CodingSchemeDesignator, item.CodingSchemeName = coded.SCHEME, coded.SCHEME_NAME
    item.CodingSchemeVersion = software()["LungPerfusion"]
    return item


def _check_back(path: Path, numbers: Sequence[ReportedNumber], origin: ReportOrigin) -> None:
    """Raises LungPerfusionError unless both readers find exactly what was written."""
    walked = walk_report(path)
    alike = len(walked.numbers) == len(numbers) and all(
        a.same_as(b) for a, b in zip(_sorted(walked.numbers), _sorted(numbers), strict=True)
    )
    templates = sorted(read_report(path)) == sorted((n.region, n.quantity, n.value, n.unit) for n in numbers)
    if not alike or not templates or walked.unread or walked.simulated != origin.simulated:
        raise LungPerfusionError(Sentence("The structured report did not come back from the file as it was written."))


def _sorted(numbers: Iterable[ReportedNumber]) -> list[ReportedNumber]:
    return sorted(numbers, key=lambda each: (each.region, each.quantity))


def round_as_stored(value: float) -> float:
    """A number as DICOM's decimal strings hold it, in 16 letters."""
    return float(f"{value:.9g}")


def _stored(each: ReportedNumber) -> ReportedNumber:
    """A number with every value as it can be stored."""
    value, low, high = (round_as_stored(v) if math.isfinite(v) else math.nan for v in (each.value, each.low, each.high))
    return ReportedNumber(each.region, each.quantity, value, each.unit, low, high)


def read_report(path: Path | str) -> list[tuple[str, str, float, str]]:
    """(region, quantity, value, unit) of every measurement of a report, in its order, as highdicom's templates read it."""
    import highdicom as hd

    with quiet_reading():
        report: Any = hd.sr.srread(path)  # its content is a MeasurementReport, which the signature does not say
    found = []
    for group in (*report.content.get_image_measurement_groups(), *report.content.get_volumetric_roi_measurement_groups()):
        for item in group.get_measurements():
            name = item.name
            quantity = coded.quantity_named(name.value, name.scheme_designator, name.meaning)
            found.append((group.tracking_identifier, quantity, float(item.value), coded.unit_named(item.unit.meaning)))
    return found
