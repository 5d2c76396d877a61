"""Measurements as a DICOM structured report, and segments of a file with their terms."""

from __future__ import annotations

import math

import numpy as np
import pydicom
import pytest
import SimpleITK as sitk
from make_dicom import chest, ct_slices, write_ct

from LungPerfusionCore.dicom.export import read_segments, write_segmentation
from LungPerfusionCore.dicom.segment_files import coded_terms, read_segment_file
from LungPerfusionCore.dicom.source import read_source
from LungPerfusionCore.dicom.structured_report import code_of, read_report, write_report
from LungPerfusionCore.errors import InputError
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
    assert write_report(numbers, source, tmp_path / "report.dcm") == 4
    back = read_report(tmp_path / "report.dcm")
    wanted = sorted((m.region, m.quantity, m.value, m.unit) for m in numbers[:4])
    assert [row[:2] + row[3:] for row in sorted(back)] == [row[:2] + row[3:] for row in wanted]
    assert [row[2] for row in sorted(back)] == pytest.approx([row[2] for row in wanted], rel=1e-8)
    stored = pydicom.dcmread(tmp_path / "report.dcm")
    assert stored.StudyInstanceUID == source.headers[0].StudyInstanceUID and stored.Modality == "SR"
    referred = stored.CurrentRequestedProcedureEvidenceSequence[0].ReferencedSeriesSequence[0].SeriesInstanceUID
    assert referred == source.headers[0].SeriesInstanceUID


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
