"""Measurements as a DICOM structured report (TID 1500, Measurement Report) that refers to the CT they were made on.

highdicom builds the object. Quantities have codes of this extension (scheme 99LUNGPERFUSION), since few of them have one of DICOM's own;
units are UCUM. Like every object of a study it repeats the patient's identity of the series it refers to: it is patient data.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..errors import InputError, LungPerfusionError
from ..measurements import Measurement
from ..run.provenance import software
from .export import MANUFACTURER, Written
from .segments import LUNG, Coded
from .series import quiet_reading
from .source import SourceSeries

SCHEME = "99LUNGPERFUSION"
SERIES_NUMBER = 8004
#: Units that UCUM spells otherwise than our tables do; all others are spelled alike.
UCUM = {"ml": "mL", "1": "1", "HU": "[hnsf'U]", "mg/mL": "mg/mL", "counts": "{counts}", "": "1"}
NO_UNIT = "no units"
TITLE: Coded = ("126000", "DCM", "Imaging Measurement Report")


def write_report(measurements: Sequence[Measurement], source: SourceSeries, path: Path | str, *, procedure: str = "CT of the chest") -> int:
    """Write the measurements, a group a region, and read them back; return how many there are (undefined ones are left out).

    Raises InputError where none is defined, LungPerfusionError where the file does not hold what was written.
    """
    import highdicom as hd
    from pydicom.sr.coding import Code
    from pydicom.uid import generate_uid

    defined = [each for each in measurements if math.isfinite(each.value)]
    if not defined:
        raise InputError("There is no measurement to report.")
    version = software()["LungPerfusion"]
    device = hd.sr.DeviceObserverIdentifyingAttributes(
        generate_uid(), name=MANUFACTURER, manufacturer_name=MANUFACTURER, model_name=version
    )
    context = hd.sr.ObservationContext(observer_device_context=hd.sr.ObserverContext(hd.sr.CodedConcept("121007", "DCM", "Device"), device))
    regions = dict.fromkeys(each.region for each in defined)
    groups = [
        hd.sr.MeasurementsAndQualitativeEvaluations(
            tracking_identifier=hd.sr.TrackingIdentifier(generate_uid(), identifier=region),
            source_images=[hd.sr.SourceImageForMeasurementGroup.from_source_image(source.headers[0])],
            finding_sites=[hd.sr.FindingSite(Code(*LUNG))],
            measurements=[_measurement(each) for each in defined if each.region == region],
        )
        for region in regions
    ]
    report = hd.sr.MeasurementReport(
        context, Code("77477000", "SCT", "Computed tomography"), imaging_measurements=groups, title=Code(*TITLE)
    )
    document = hd.sr.ComprehensiveSR(
        list(source.headers),
        report[0],
        series_instance_uid=generate_uid(),
        series_number=SERIES_NUMBER,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        manufacturer=MANUFACTURER,
        is_complete=True,
        is_final=False,
        institution_name=None,
        series_description=f"Measurements ({procedure})"[:64],
    )
    with Written(path) as temporary:
        document.save_as(temporary)
        if sorted(read_report(temporary)) != sorted((m.region, m.quantity, round_as_stored(m.value), m.unit) for m in defined):
            raise LungPerfusionError("The structured report did not come back from the file as it was written.")
    return len(defined)


def _measurement(each: Measurement) -> Any:
    import highdicom as hd
    from pydicom.sr.coding import Code

    name = hd.sr.CodedConcept(code_of(each.quantity), SCHEME, each.quantity[:64])
    return hd.sr.Measurement(
        name, value=round_as_stored(each.value), unit=Code(UCUM.get(each.unit, each.unit), "UCUM", each.unit or NO_UNIT)
    )


def code_of(quantity: str) -> str:
    """A quantity's code: itself, or its beginning and a digest where it is longer than the 16 letters that a code may have."""
    return quantity if len(quantity) <= 16 else f"{quantity[:9]}_{hashlib.sha256(quantity.encode()).hexdigest()[:6]}"


def round_as_stored(value: float) -> float:
    """A number as DICOM's decimal strings hold it, in 16 letters."""
    return float(f"{value:.9g}")


def read_report(path: Path | str) -> list[tuple[str, str, float, str]]:
    """(region, quantity, value, unit) of every measurement of a report, in its order."""
    import highdicom as hd

    with quiet_reading():
        report: Any = hd.sr.srread(path)  # its content is a MeasurementReport, which the signature does not say
    found = []
    for group in report.content.get_image_measurement_groups():
        for item in group.get_measurements():
            unit = item.unit.meaning if item.unit.meaning != NO_UNIT else ""
            found.append((group.tracking_identifier, item.name.meaning, float(item.value), unit))
    return found
