"""Measurements as a DICOM structured report, and segments of a file with their terms."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

import numpy as np
import pydicom
import pytest
import SimpleITK as sitk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from make_dicom import chest, ct_slices, write_ct

from LungPerfusionCore import __version__
from LungPerfusionCore.dicom.export import read_segments, write_segmentation
from LungPerfusionCore.dicom.report_codes import SITES, STANDARD, code_of
from LungPerfusionCore.dicom.report_content import ReportOrigin
from LungPerfusionCore.dicom.report_walk import walk_report
from LungPerfusionCore.dicom.segment_files import coded_terms, read_segment_file
from LungPerfusionCore.dicom.segments import ExportSegment
from LungPerfusionCore.dicom.source import read_source
from LungPerfusionCore.dicom.structured_report import read_report, region_of, write_report
from LungPerfusionCore.errors import InputError, LungPerfusionError
from LungPerfusionCore.measurements import Measurement

pytest.importorskip("highdicom")
LUNG_TERMS = (
    "Segmentation category and type - 3D Slicer General Anatomy list~SCT^123037004^Anatomical Structure~SCT^39607008^Lung"
    "~SCT^24028007^Right~Anatomic codes - DICOM master list~^^~^^"
)


@pytest.fixture
def source(tmp_path):
    slices = ct_slices(chest((7, 20, 24)))
    for each in slices:
        each.StudyInstanceUID, each.PatientName = slices[0].StudyInstanceUID, "Doe^Jane"
    return read_source(write_ct(tmp_path / "ct", slices))


def test_every_number_comes_back_with_its_region_and_unit(source, tmp_path):
    numbers = [
        Measurement("whole", "volume_ml", 5123.456789, "ml"),
        Measurement("right_apical", "defect_percent", 12.5, "%"),
        Measurement("whole", "fraction_percent", 1 / 3, "%"),
        Measurement("whole", "fraction_percent_spect", -2e-7, ""),
        Measurement("left", "mean_iodine", math.nan, "mg/mL"),
    ]
    assert len(write_report(numbers, source, tmp_path / "report.dcm")) == 4
    back = read_report(tmp_path / "report.dcm")
    wanted = sorted((m.region, m.quantity, m.value, m.unit) for m in numbers[:4])
    assert [row[:2] + row[3:] for row in sorted(back)] == [row[:2] + row[3:] for row in wanted]
    assert [row[2] for row in sorted(back)] == pytest.approx([row[2] for row in wanted], rel=1e-8)
    stored = pydicom.dcmread(tmp_path / "report.dcm")
    assert stored.StudyInstanceUID == source.headers[0].StudyInstanceUID and stored.Modality == "SR"
    referred = stored.CurrentRequestedProcedureEvidenceSequence[0].ReferencedSeriesSequence[0].SeriesInstanceUID
    assert referred == source.headers[0].SeriesInstanceUID


def test_the_walk_finds_interval_method_algorithm_reader_and_segments(source, tmp_path):
    segmentation = written_segmentation(source, tmp_path / "seg.dcm", ("Right lung", "Perfusion defects"))
    numbers = [
        Measurement("right", "volume_ml", 2000.25, "ml"),
        Measurement("right", "defect_percent", 14.8, "%"),
        Measurement("right", "defect_percent_low", 12.9, "%"),
        Measurement("right", "defect_percent_high", 16.6, "%"),
        Measurement("whole", "defect_percent", 10.5, "%"),
        Measurement("whole", "mean_iodine", 1.25, "mg/mL"),
    ]
    origin = ReportOrigin("defects", {"threshold": "auto", "labels": {}, "samples": 3}, "net@abc", "Reader^One", simulated=True)
    write_report(numbers, source, tmp_path / "report.dcm", origin=origin, segmentations=[segmentation])
    back = walk_report(tmp_path / "report.dcm")
    found = {(n.region, n.quantity): n for n in back.numbers}
    assert set(found) == {("right", "volume_ml"), ("right", "defect_percent"), ("whole", "defect_percent"), ("whole", "mean_iodine")}
    interval = found["right", "defect_percent"]
    assert (interval.value, interval.low, interval.high) == pytest.approx((14.8, 12.9, 16.6)) and interval.unit == "%"
    assert not found["whole", "defect_percent"].has_interval
    assert back.method == "Lung voxels below a threshold of the iodine map" and back.algorithm == "LungPerfusion defects"
    assert back.version == __version__ and back.parameters == ("model=net@abc", "threshold=auto", "samples=3")
    assert back.reader == "Reader^One" and back.simulated and back.unread == ()
    assert back.source_series == (source.headers[0].SeriesInstanceUID,)
    assert {(s.instance_uid, s.number, s.of) for s in back.segments} == {
        (segmentation.SOPInstanceUID, 1, "right"),
        (segmentation.SOPInstanceUID, 2, "defect_percent"),
    }


@pytest.mark.parametrize(
    ("unit", "ucum"),
    [
        ("percentage points", "%"),  # of the change between two scans
        ("HU ml", "[hnsf'U].mL"),
        ("Bq", "Bq"),
        ("proportional counts", "{propcounts}"),  # PS3.16 CID 84, as the next one
        ("SUVbw", "g/ml{SUVbw}"),
        ("of my own", "{of_my_own}"),
    ],
)
def test_a_unit_is_one_of_ucum_and_comes_back_as_it_was_spelled(source, tmp_path, unit, ucum):
    numbers = [Measurement("whole", name, value, unit) for name, value in (("x", 2.0), ("x_low", 1.0), ("x_high", 3.0))]
    write_report(numbers, source, tmp_path / "report.dcm")
    codes = {
        str(each.CodeValue if "CodeValue" in each else each.LongCodeValue)
        for item in pydicom.dcmread(tmp_path / "report.dcm").iterall()
        if item.keyword == "MeasurementUnitsCodeSequence"
        for each in item.value
    }
    assert codes == {ucum}
    assert [(n.value, n.low, n.high, n.unit) for n in walk_report(tmp_path / "report.dcm").numbers] == [(2.0, 1.0, 3.0, unit)]


def test_units_of_an_interval_and_codes_are_as_published(source, tmp_path):
    numbers = [Measurement("RUL", "volume_ml", 900.0, "ml"), Measurement("RUL", "cbf", 110.0, "ml/100g/min")]
    numbers += [Measurement("RUL", "volume_ml_low", 880.0, "ml"), Measurement("RUL", "volume_ml_high", 950.0, "ml")]
    write_report(numbers, source, tmp_path / "report.dcm")
    dataset = pydicom.dcmread(tmp_path / "report.dcm")
    items = {item.ConceptNameCodeSequence[0].CodeMeaning: item for item in every_item(dataset)}
    volume, upper = items["Volume"], items["+, range of upper measurement uncertainty"]
    assert volume.ConceptNameCodeSequence[0].CodeValue == "118565006" and upper.MeasuredValueSequence[0].NumericValue == 50
    for item in (volume, upper, items["-, range of lower measurement uncertainty"]):
        assert item.MeasuredValueSequence[0].MeasurementUnitsCodeSequence[0].CodeValue == "mL"
    flow = items["Absolute Regional Blood Flow"]
    assert flow.MeasuredValueSequence[0].MeasurementUnitsCodeSequence[0].CodeValue == "mL/(100.g)/min"
    assert items["Derivation"].ConceptCodeSequence[0].CodeMeaning == "Mean"
    assert items["Finding Site"].ConceptCodeSequence[0].CodeValue == "45653009"
    assert items["Laterality"].ConceptCodeSequence[0].CodeValue == "24028007"
    assert dataset.CodingSchemeIdentificationSequence[0].CodingSchemeDesignator == "99LUNGPERFUSION"
    assert not walk_report(tmp_path / "report.dcm").simulated and "SIMULATED" not in dataset.SeriesDescription
    assert not walk_report(tmp_path / "report.dcm").reader


def test_identity_is_the_source_s_own_and_what_it_lacks_stays_empty(source, tmp_path):
    for header in source.headers:
        header.PatientID, header.PatientBirthDate = "", ""
        del header.PatientSex
        header.PatientSex = ""
    write_report([Measurement("whole", "volume_ml", 1.0, "ml")], source, tmp_path / "report.dcm")
    stored = pydicom.dcmread(tmp_path / "report.dcm")
    assert str(stored.PatientName) == "Doe^Jane"
    assert not stored.PatientID and not stored.PatientBirthDate and not stored.PatientSex
    for name in ("InstitutionName", "PatientAge", "OtherPatientIDs", "ReferringPhysicianName", "OperatorsName"):
        assert not stored.get(name)


def test_a_report_of_another_study_or_kind_is_refused(source, tmp_path):
    segmentation = written_segmentation(source, tmp_path / "seg.dcm", ("Right lung",))
    numbers = [Measurement("whole", "volume_ml", 1.0, "ml")]
    with pytest.raises(InputError, match="segmentations only"):
        write_report(numbers, source, tmp_path / "r.dcm", segmentations=[source.headers[0]])
    segmentation.StudyInstanceUID = "1.2.3"
    with pytest.raises(InputError, match="another study"):
        write_report(numbers, source, tmp_path / "r.dcm", segmentations=[segmentation])
    with pytest.raises(InputError, match="one bound only"):
        write_report([*numbers, Measurement("whole", "volume_ml_low", 0.5, "ml")], source, tmp_path / "r.dcm")
    with pytest.raises(InputError, match="twice"):
        write_report(numbers * 2, source, tmp_path / "r.dcm")
    assert not (tmp_path / "r.dcm").exists()
    for path in (tmp_path / "seg.dcm", tmp_path / "none.dcm"):
        with pytest.raises(InputError, match=r"no(t a| structured)"):
            walk_report(path)


def test_a_file_that_holds_other_numbers_than_were_given_is_not_left(source, tmp_path, monkeypatch):
    from LungPerfusionCore.dicom import structured_report

    monkeypatch.setitem(structured_report.coded.UCUM, "ml", "L")
    monkeypatch.setattr(structured_report.coded, "unit_code", lambda unit: ("L", "UCUM", "L"))
    with pytest.raises(LungPerfusionError, match="did not come back"):
        write_report([Measurement("whole", "volume_ml", 1.0, "ml")], source, tmp_path / "r.dcm")
    assert not (tmp_path / "r.dcm").exists()


@given(
    value=st.floats(-1e6, 1e6),
    below=st.floats(0, 1e4),
    above=st.floats(0, 1e4),
    region=st.sampled_from(sorted(SITES)),
    quantity=st.sampled_from((*sorted(STANDARD), "defect_percent", "fraction_percent_spect", "qanadli_percent")),
)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_number_survives_both_readers(source, tmp_path, value, below, above, region, quantity):
    rows = [Measurement(region, quantity, value, "%")]
    rows += [Measurement(region, f"{quantity}_low", value - below, "%"), Measurement(region, f"{quantity}_high", value + above, "%")]
    with tempfile.TemporaryDirectory(dir=tmp_path) as folder:
        (written,) = write_report(rows, source, Path(folder) / "r.dcm")
        (number,) = walk_report(Path(folder) / "r.dcm").numbers
        assert read_report(Path(folder) / "r.dcm") == [(region, quantity, written.value, "%")]
    scale = max(abs(value), below, above, 1e-9)
    assert (number.region, number.quantity, number.unit) == (region, quantity, "%")
    assert (number.value, number.low, number.high) == pytest.approx((value, value - below, value + above), abs=3e-8 * scale)


def test_labels_of_segments_are_regions():
    said = {"Right lung": "right", "Left lung": "left", "Right upper lobe": "RUL", "Left basal zone": "left_basal", "Lungs": "whole"}
    assert {label: region_of(label) for label in said} == said
    assert region_of("Perfusion defects") is None and region_of("Airways") is None


def written_segmentation(source, path, names):
    """A SEG of the source with one small block a name, read back as a data set."""
    segments = []
    for n, name in enumerate(names):
        array = np.zeros(source.size[::-1], np.uint8)
        array[1:4, 3 + 2 * n : 9, 3:9] = 1
        mask = sitk.GetImageFromArray(array)
        mask.CopyInformation(source.image())
        segments.append(ExportSegment(name, mask))
    write_segmentation(segments, source, path)
    return pydicom.dcmread(path)


def every_item(dataset):
    """All content items below a data set."""
    for item in dataset.get("ContentSequence", ()):
        yield item
        yield from every_item(item)


def test_nothing_to_report_is_said_and_codes_stay_apart(source, tmp_path):
    with pytest.raises(InputError, match="no measurement"):
        write_report([Measurement("whole", "volume_ml", math.nan, "ml")], source, tmp_path / "report.dcm")
    assert not (tmp_path / "report.dcm").exists()
    codes = {code_of(name) for name in ("fraction_percent", "fraction_percent_spect", "fraction_percent_predicted", "volume_ml")}
    assert len(codes) == 4 and max(map(len, codes)) <= 16


def test_segments_of_a_file_have_their_layers_and_terms(source, tmp_path):
    array = np.zeros((*source.size[::-1], 2), np.uint8)
    array[1:5, 3:9, 3:9, 0], array[2:6, 6:12, 6:12, 1] = 1, 1  # they overlap
    array[1:5, 12:16, 3:9, 0] = 2
    image = sitk.GetImageFromArray(array, isVector=True)
    image.CopyInformation(source.image())
    for n, (name, label, layer) in enumerate((("Right lung", 1, 0), ("Defect", 1, 1), ("Other", 2, 0), ("Empty", 3, 0))):
        said = {"Name": name, "LabelValue": label, "Layer": layer, "Color": "0.1 0.2 0.3"}
        for key, value in (said | ({"Tags": f"TerminologyEntry:{LUNG_TERMS}|Other:x|"} if n == 0 else {})).items():
            image.SetMetaData(f"Segment{n}_{key}", str(value))
    sitk.WriteImage(image, str(tmp_path / "a.seg.nrrd"))
    segments = read_segment_file(tmp_path / "a.seg.nrrd")
    assert [each.name for each in segments] == ["Right lung", "Defect", "Other"] and segments[0].color == (0.1, 0.2, 0.3)
    assert segments[0].category == ("123037004", "SCT", "Anatomical Structure") and segments[1].region is None
    write_segmentation(segments, source, tmp_path / "a.dcm")
    for name, mask in read_segments(tmp_path / "a.dcm", source).items():
        layer, label = {"Right lung": (0, 1), "Defect": (1, 1), "Other": (0, 2)}[name]
        assert np.array_equal(sitk.GetArrayFromImage(mask) > 0, array[..., layer] == label)
    assert coded_terms("") == (None, None, None)
    sitk.WriteImage(source.image(), str(tmp_path / "plain.nrrd"))
    with pytest.raises(InputError, match="no segments"):
        read_segment_file(tmp_path / "plain.nrrd")
