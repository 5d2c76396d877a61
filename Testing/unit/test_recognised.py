"""What a file is taken for by its header and name: an iodine map, a perfusion SPECT, or nothing."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from make_dicom import ct_slices, nuclear, save, write_ct

from LungPerfusionCore.imaging.recognised import IODINE_MAP, SPECT, role_of


def written(path, unit: str = "", key: str = "voxel_units"):
    image = sitk.GetImageFromArray(np.zeros((3, 4, 5), np.float32))
    if unit:
        image.SetMetaData(key, unit)
    sitk.WriteImage(image, str(path))
    return path


@pytest.mark.parametrize(
    ("name", "unit", "role"),
    [
        ("a.nrrd", "mg/mL", IODINE_MAP),
        ("a.mha", "mg/ml", IODINE_MAP),
        ("a.nrrd", "counts", SPECT),
        ("a.nrrd", "HU", ""),
        ("iodine map.nii.gz", "", IODINE_MAP),
        ("patient_iodine.nrrd", "", IODINE_MAP),
        ("Lung-PBV.nrrd", "", IODINE_MAP),
        ("iodine.nrrd", "HU", ""),  # the header knows better than the name
        ("q_spect.nii", "", SPECT),
        ("spectrum.nii", "", ""),
        ("ct.nrrd", "", ""),
    ],
)
def test_an_image_by_its_unit_else_by_its_name(tmp_path, name, unit, role):
    assert role_of(written(tmp_path / name, unit)) == role


def test_dicom_by_its_header(tmp_path):
    save(nuclear(np.zeros((4, 5, 6), np.uint16)), tmp_path / "nm")
    assert role_of(tmp_path / "nm") == role_of(tmp_path) == SPECT
    for folder, tags, role in (
        ("pbv", {"SeriesDescription": "Lung PBV"}, IODINE_MAP),
        ("type", {"ImageType": ["DERIVED", "PRIMARY", "MD_IODINE"]}, IODINE_MAP),
        ("ct", {"SeriesDescription": "Lung 1.0"}, ""),
    ):
        slices = ct_slices(np.zeros((3, 4, 4), np.int16))
        for each in slices:
            for name, value in tags.items():
                setattr(each, name, value)
        write_ct(tmp_path / folder, slices)
        assert role_of(tmp_path / folder) == role


def test_planar_nuclear_medicine_is_no_spect(tmp_path):
    planar = nuclear(np.zeros((4, 5, 6), np.uint16))
    planar.ImageType = ["ORIGINAL", "PRIMARY", "STATIC", "EMISSION"]
    save(planar, tmp_path / "nm")
    assert role_of(tmp_path / "nm") == ""


def test_what_is_neither_is_nothing_and_raises_nothing(tmp_path):
    (tmp_path / "empty.nrrd").write_bytes(b"")
    (tmp_path / "iodine.nrrd").write_text("no header")
    (tmp_path / "half.dcm").write_bytes(bytes(128) + b"DICM" + b"\x02\x00")
    (tmp_path / "iodine.txt").write_text("iodine")
    (tmp_path / "none").mkdir()
    assert {role_of(path) for path in (*tmp_path.iterdir(), tmp_path / "gone.nrrd")} == {""}
