"""``lungperfusion dynamic --dicom``: segments, maps and numbers of a simulated CT perfusion scan, read back."""

from __future__ import annotations

import json

import numpy as np
import pytest
import SimpleITK as sitk

pytest.importorskip("torch")
pydicom = pytest.importorskip("pydicom")
pytest.importorskip("highdicom")


def test_objects_refer_to_the_first_time_point_and_hold_the_records_numbers(warm, tmp_path):
    from LungPerfusionCore.dicom.export import read_parametric_map, read_segments
    from LungPerfusionCore.dicom.source import read_source
    from LungPerfusionCore.dicom.structured_report import read_report
    from LungPerfusionPhantom.brain.dicom import write_brain_dicom
    from LungPerfusionPhantom.brain.patient import make_brain

    scan, out = tmp_path / "scan", tmp_path / "out"
    patient = make_brain(7, "small")
    write_brain_dicom(patient, scan)
    plain = ("dynamic", "--series", scan, "--method", "bsvd", "--no-motion", "--device", "cpu")
    ran = warm(*plain, "--dicom", "seg,map,sr", "--reader", "Reader", "--output", out)
    assert ran.status == 0, ran.err
    record = json.loads((out / "result.json").read_text())
    first = read_source(scan, first_time_point=True)
    assert len(first.headers) == patient.grid.shape[0]
    own = {str(header.SOPInstanceUID) for header in first.headers}
    assert min(float(h.AcquisitionTime) for h in (pydicom.dcmread(p) for p in scan.iterdir())) == float(first.headers[0].AcquisitionTime)

    for name in ("cbf", "cbv", "mtt", "ttp", "tmax"):
        stored, unit = read_parametric_map(out / f"{name}.map.dcm", first)
        given = sitk.ReadImage(str(out / f"{name}.nrrd"))
        assert unit == given.GetMetaData("voxel_units")
        np.testing.assert_allclose(sitk.GetArrayFromImage(stored), sitk.GetArrayFromImage(given), rtol=1e-6)
    (lesions,) = (path for path in out.glob("*.seg.dcm") if "lesion" in path.name)
    masks = read_segments(lesions, first)
    assert len(masks) == 2
    voxel_ml = patient.grid.voxel_ml
    volumes = sorted(int(np.count_nonzero(sitk.GetArrayViewFromImage(mask))) * voxel_ml for mask in masks.values())
    whole = {m["quantity"]: m["value"] for m in record["measurements"] if m["region"] == "whole"}
    assert whole["core_ml"] in [pytest.approx(v, rel=1e-3) for v in (*volumes, volumes[1] - volumes[0])]

    numbers = {(region, quantity): number for region, quantity, number, _unit in read_report(out / "measurements.sr.dcm")}
    for quantity in ("cbf", "tmax", "core_ml", "penumbra_ml"):
        assert numbers["whole", quantity] == pytest.approx(whole[quantity], rel=1e-8)
    for path in (lesions, out / "cbf.map.dcm"):
        dataset = pydicom.dcmread(path)
        assert str(dataset.StudyInstanceUID) == str(first.headers[0].StudyInstanceUID)
        referenced = {str(i.ReferencedSOPInstanceUID) for each in dataset.ReferencedSeriesSequence for i in each.ReferencedInstanceSequence}
        assert referenced and referenced <= own
    assert str(pydicom.dcmread(lesions).SeriesDescription) == "CT perfusion segments"  # of a brain, no lung's
    report = pydicom.dcmread(out / "measurements.sr.dcm")
    assert str(report.SeriesDescription).endswith("Measurements (CT of the head)")
    assert "Brain" in str(report) and "Lung" not in {
        str(code.CodeMeaning) for element in report.iterall() if element.VR == "SQ" for code in element.value if "CodeMeaning" in code
    }


def test_a_scan_that_is_no_dicom_folder_is_refused_before_anything_is_computed(warm, tmp_path):
    (tmp_path / "head.nrrd").write_bytes(b"NRRD0004\n")
    ran = warm("dynamic", "--series", tmp_path / "head.nrrd", "--dicom", "seg", "--output", tmp_path / "out")
    assert ran.status == 2 and "no DICOM folder" in ran.err and not (tmp_path / "out").exists()
    ran = warm("dynamic", "--series", tmp_path, "--reader", "Reader", "--output", tmp_path / "out")
    assert ran.status == 2 and "--reader belongs to --dicom sr" in ran.err
