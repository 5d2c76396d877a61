"""``lungs --dicom``: SEG and report beside the file, read back; what does not apply is said."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
import SimpleITK as sitk

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))


def test_lungs_as_dicom_come_back(warm, tmp_path):
    pytest.importorskip("highdicom")
    from make_dicom import ct_slices, write_ct

    from LungPerfusionCore.dicom.export import read_segments
    from LungPerfusionCore.dicom.source import read_source
    from LungPerfusionCore.dicom.structured_report import read_report
    from LungPerfusionPhantom.lung.simple_thorax import simple_thorax

    ct, _volumes = simple_thorax(4.0)
    slices = ct_slices(sitk.GetArrayFromImage(sitk.Cast(ct, sitk.sitkInt16)), spacing=(4.0, 4.0, 4.0), origin=ct.GetOrigin())
    for each in slices:
        each.StudyInstanceUID = slices[0].StudyInstanceUID
    folder, out = write_ct(tmp_path / "ct", slices), tmp_path / "chest.seg.nrrd"
    ran = warm("lungs", folder, "--dicom", "map", "--output", out)
    assert ran.status == 2 and "map does not apply here: the lungs of a CT are segments and numbers" in ran.err
    ran = warm("lungs", folder, "--dicom", "seg,sr", "--output", out)
    assert ran.status == 0, ran.err
    segments = read_segments(tmp_path / "chest.seg.dcm", read_source(folder))
    assert len(segments) >= 2 and all(sitk.GetArrayViewFromImage(mask).any() for mask in segments.values())
    record = json.loads((tmp_path / "chest.json").read_text())
    given = {(m["region"], m["quantity"]): m["value"] for m in record["measurements"]}
    numbers = {(region, quantity): number for region, quantity, number, _unit in read_report(tmp_path / "chest.sr.dcm")}
    assert numbers["right", "volume_ml"] == pytest.approx(given["right", "volume_ml"], rel=1e-8) and len(numbers) > 5
    assert {"chest.seg.dcm", "chest.sr.dcm"} <= set(record["files"])


def test_an_iodine_map_is_not_called_predicted_perfusion(tmp_path):
    pydicom = pytest.importorskip("pydicom")
    pytest.importorskip("highdicom")
    from make_dicom import chest, ct_slices, write_ct

    from lungperfusion_cli.dicom_objects import Asked, write_objects
    from LungPerfusionCore.dicom.source import read_source

    slices = ct_slices(chest((7, 20, 24)))
    for each in slices:
        each.StudyInstanceUID = slices[0].StudyInstanceUID
    folder = write_ct(tmp_path / "ct", slices)
    image = read_source(folder).image(sitk.sitkFloat32)
    image[3, 3, 3] = 1.0
    for name in ("iodine", "perfusion"):
        sitk.WriteImage(image, str(tmp_path / f"{name}.nrrd"))
    written = write_objects(Asked(("map",), folder), tmp_path, {}, tmp_path)
    said = {role: str(pydicom.dcmread(path).SeriesDescription) for role, path in written.items()}
    assert said == {"iodine_map": "Iodine concentration", "perfusion_map": "Predicted lung perfusion"}
