"""Fixtures that several unit tests share."""

from __future__ import annotations

import pytest
import SimpleITK as sitk


@pytest.fixture
def temporary_folder(tmp_path, monkeypatch):
    """The test's own system temporary folder, which it leaves empty."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


@pytest.fixture(scope="session")
def coarse_ct(real_ct_path):
    """The real CT at about 4 mm: its image, its array, and the reference lobes on the same grid."""
    image = sitk.Cast(sitk.BinShrink(sitk.ReadImage(str(real_ct_path)), [6, 6, 2]), sitk.sitkInt16)
    image = sitk.DICOMOrient(image, "LPS")
    mask = sitk.ReadImage(str(real_ct_path.with_name("mask.nii.gz")))
    lobes = sitk.Resample(mask, image, sitk.Transform(), sitk.sitkNearestNeighbor, 0, sitk.sitkUInt8)
    return image, sitk.GetArrayFromImage(image), sitk.GetArrayFromImage(lobes)
