"""The simulated patient's DICOM, read back by three readers: this project's strict one, pydicom, SimpleITK."""

from __future__ import annotations

import numpy as np
import pydicom
import pytest
import SimpleITK as sitk
from phantom_cases import quiet_patient

from LungPerfusionCore.dicom.reading import read_dicom
from LungPerfusionCore.imaging.images import read_input
from LungPerfusionPhantom.lung.dicom_out import IODINE_STEP, write_dicom

CT_SERIES = ("ct", "ctpa", "low_kv", "high_kv", "vmi")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("dicom")
    write_dicom(quiet_patient(), place, modalities=("ct", "vmi", "iodine", "spect"))
    return place


def test_files_by_the_pydicom_of_slicer_5_10(folder, tmp_path, monkeypatch):
    """Its ``save_as`` knows no ``enforce_file_format``, and asks the data set how it is encoded."""
    if int(pydicom.__version__.partition(".")[0]) < 3:
        pytest.skip("the others ran by it")
    plain = pydicom.Dataset.save_as

    def save_as(self, filename, write_like_original=True):
        assert (self._is_little_endian, self._is_implicit_VR, write_like_original) == (True, False, False)
        plain(self, filename, enforce_file_format=True)

    monkeypatch.setattr(pydicom, "__version__", "2.4.4")
    monkeypatch.setattr(pydicom.Dataset, "save_as", save_as)
    write_dicom(quiet_patient(), tmp_path / "earlier", modalities=("spect",))
    assert (tmp_path / "earlier" / "spect" / "spect.dcm").read_bytes() == (folder / "spect" / "spect.dcm").read_bytes()


def by_height(image):
    """Return array and geometry with slices from feet to head."""
    array, z = sitk.GetArrayFromImage(image), image.GetDirection()[8]
    first = np.array(image.TransformIndexToPhysicalPoint((0, 0, 0)))
    last = np.array(image.TransformIndexToPhysicalPoint((0, 0, image.GetDepth() - 1)))
    up = last[2] > first[2]
    assert abs(abs(z) - 1) < 1e-6
    return (array, first) if up else (array[::-1], last)


@pytest.mark.parametrize("name", ["ct", "vmi"])
def test_ct_series_read_back_equal(folder, name):
    p = quiet_patient()
    reader = sitk.ImageSeriesReader()
    reader.SetFileNames(reader.GetGDCMSeriesFileNames(str(folder / name)))
    for image in (reader.Execute(), read_input(folder / name, role="ct").image):
        array, origin = by_height(image)
        np.testing.assert_array_equal(array, p.images[name])
        np.testing.assert_allclose(origin, p.grid.origin, atol=1e-4)
        np.testing.assert_allclose(image.GetSpacing(), p.grid.spacing, rtol=1e-5)
    first = pydicom.dcmread(folder / name / "0001.dcm")
    assert first.Modality == "CT" and first.RescaleType == "HU" and "SIMULATED" in first.PatientID
    np.testing.assert_array_equal(first.pixel_array, p.images[name][0])
    np.testing.assert_allclose([float(v) for v in first.ImagePositionPatient], p.grid.origin, atol=1e-5)


def test_iodine_is_read_in_mg_ml_through_its_real_world_values(folder):
    p = quiet_patient()
    given = read_input(folder / "iodine", role="iodine")
    array, origin = by_height(given.image)
    assert given.units == "mg/mL"
    np.testing.assert_allclose(array, p.images["iodine"], atol=0.51 * IODINE_STEP)
    np.testing.assert_allclose(origin, p.grid.origin, atol=1e-4)
    mapping = pydicom.dcmread(folder / "iodine" / "0001.dcm").RealWorldValueMappingSequence[0]
    assert mapping.MeasurementUnitsCodeSequence[0].CodeValue == "mg/mL" and mapping.RealWorldValueSlope == IODINE_STEP


def test_spect_keeps_its_geometry_in_the_detector_sequence_alone(folder):
    p = quiet_patient()
    ds = pydicom.dcmread(folder / "spect" / "spect.dcm")
    assert "ImagePositionPatient" not in ds and "ImageOrientationPatient" not in ds
    assert ds.SpacingBetweenSlices == pytest.approx(-4.42) and ds.NumberOfFrames == p.spect_grid.shape[0]
    assert list(ds.SliceVector) == list(range(1, ds.NumberOfFrames + 1))
    top = p.spect_grid.origin[2] + (p.spect_grid.shape[0] - 1) * 4.42
    assert float(ds.DetectorInformationSequence[0].ImagePositionPatient[2]) == pytest.approx(top, abs=1e-4)
    image = read_dicom(folder / "spect", role="spect")
    image = getattr(image, "image", image)
    array, origin = by_height(image)
    np.testing.assert_allclose(array, p.images["spect"], atol=0.51)
    np.testing.assert_allclose(origin, p.spect_grid.origin, atol=1e-3)
    np.testing.assert_allclose(image.GetSpacing(), p.spect_grid.spacing, rtol=1e-5)


def test_every_instance_is_unique_and_names_nobody(folder):
    files = sorted(folder.rglob("*.dcm"))
    headers = [pydicom.dcmread(f, stop_before_pixels=True) for f in files]
    assert len({h.SOPInstanceUID for h in headers}) == len(files)
    assert {str(h.PatientName) for h in headers} == {"Simulated^Patient"}
    assert len({h.SeriesInstanceUID for h in headers}) == 4 and len({h.StudyInstanceUID for h in headers}) == 1
