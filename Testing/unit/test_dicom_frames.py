"""Multi-frame DICOM: enhanced CT and reconstructed SPECT lie where their frames say, and what has no place is refused."""

from __future__ import annotations

import json

import make_dicom as make
import numpy as np
import pytest
import SimpleITK as sitk
from dicom_refusals import refused
from pydicom.uid import ImplicitVRLittleEndian

from LungPerfusionCore.dicom import reading as dicom
from LungPerfusionCore.imaging import images


def test_enhanced_ct_frames_are_ordered_by_position(tmp_path):
    hu = make.chest()
    path = make.save(make.enhanced_ct(hu, order=(3, 0, 5, 1, 4, 2)), tmp_path / "enhanced.dcm")
    volume = dicom.read_dicom(path, role="ct")
    assert np.array_equal(sitk.GetArrayFromImage(volume.image), hu)
    assert volume.image.GetSpacing() == (1.5, 2.0, 3.0) and volume.units == "HU"
    gap = make.save(make.enhanced_ct(hu, order=(0, 1, 3, 4, 5)), tmp_path / "gap" / "enhanced.dcm")
    assert "gap" in refused(gap)


def nm_header(shared_data) -> dict:
    path = shared_data / "nm" / "ge_xeleris_recon_tomo_header.json"
    if not path.exists():
        pytest.skip("no shared NM header")
    return json.loads(path.read_text())


def test_a_reconstructed_spect_lies_where_its_detector_information_says(tmp_path):
    stored = np.random.default_rng(4).integers(-3, 900, (7, 8, 9)).astype(np.int16)
    ds = make.nuclear(stored)
    volume = dicom.read_dicom(make.save(ds, tmp_path / "spect.dcm"), role="spect")
    assert volume.image.GetOrigin() == pytest.approx((-272.13778, -283.93778, 278.33778))
    last = volume.image.TransformIndexToPhysicalPoint((0, 0, 6))
    assert last == pytest.approx((-272.13778, -283.93778, 278.33778 - 6 * 8.83612))
    assert np.array_equal(sitk.GetArrayFromImage(volume.image), stored)  # signed pixels, no rescale
    assert (volume.modality, volume.units) == ("NM", "counts")
    assert volume.metadata["ge_pixel_scale"].startswith("4.1795")
    assert any("labelled OT" in w for w in volume.warnings)


def test_a_spect_in_implicit_vr(tmp_path):
    """Nothing in such a file says that GE's pixel scale has four bytes, and pydicom's dictionary says eight."""
    stored = np.arange(7 * 8 * 9, dtype=np.int16).reshape(7, 8, 9)
    ds = make.nuclear(stored)
    ds.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    volume = dicom.read_dicom(make.save(ds, tmp_path / "spect.dcm"), role="spect")
    assert np.array_equal(sitk.GetArrayFromImage(volume.image), stored)
    assert volume.metadata["ge_pixel_scale"].startswith("4.1795")


def test_the_real_header_of_a_xeleris_tomogram(tmp_path, shared_data):
    header = nm_header(shared_data)
    detector = header["DetectorInformationSequence[0]"]
    shape = (header["NumberOfFrames"], header["Rows"], header["Columns"])
    stored = np.random.default_rng(5).integers(0, 500, shape).astype(np.int16)
    ds = make.nuclear(
        stored,
        step=header["SpacingBetweenSlices"],
        modality=header["Modality"],
        position=detector["ImagePositionPatient"],
        pixel=header["PixelSpacing"][0],
    )
    image = images.read_volume(make.save(ds, tmp_path / "spect.dcm"), role="spect")
    expected = header["expected"]
    first, second = (np.array(image.TransformIndexToPhysicalPoint((0, 0, k))) for k in (0, 1))
    assert first == pytest.approx(expected["origin_of_first_voxel_LPS"])
    assert second - first == pytest.approx(expected["slice_step_LPS"])
    assert image.TransformIndexToPhysicalPoint((0, 0, 63))[2] == pytest.approx(expected["last_slice_z"])


@pytest.mark.parametrize(("vector", "words"), [([5, 4, 3, 2, 1], "counts down"), ([1, 3, 2, 5, 4], "is in no order")])
@pytest.mark.parametrize("step", (4.0, -4.0))
def test_nm_frames_in_another_order_than_their_slices_are_refused(tmp_path, vector, words, step):
    ds = make.nuclear(np.arange(5 * 8 * 9).reshape(5, 8, 9), step=step, modality="NM")
    ds.SliceVector = vector
    sentence = refused(make.save(ds, tmp_path / "spect.dcm"), "spect")
    assert words in sentence and f"first frame is slice {vector[0]}" in sentence


def test_nm_positive_spacing_and_units(tmp_path):
    stored = np.random.default_rng(4).integers(0, 900, (5, 8, 9)).astype(np.int16)
    ds = make.nuclear(stored, step=4.0, modality="NM")
    ds.RealWorldValueMappingSequence = [make.real_world(2.5, 0, "Bq/ml")]
    volume = dicom.read_dicom(make.save(ds, tmp_path / "spect.dcm"), role="spect")
    assert np.allclose(sitk.GetArrayFromImage(volume.image), 2.5 * stored)
    assert volume.units == "Bq/mL" and volume.image.GetSpacing()[2] == 4.0
    assert volume.image.GetDirection()[8] == 1


def test_an_attenuation_map_is_no_perfusion(tmp_path):
    """Filed beside the perfusion as RECON TOMO, it was read, registered and compared as if it were the SPECT."""
    ds = make.nuclear(np.arange(7 * 8 * 9).reshape(7, 8, 9))
    ds.ImageType = ["DERIVED", "PRIMARY", "RECON TOMO", "TRANSMISSION"]
    assert "is an attenuation map" in refused(make.save(ds, tmp_path / "map.dcm"), "spect")


@pytest.mark.parametrize(
    ("kind", "words"),
    [("TOMO", "raw projection"), ("WHOLE BODY", "whole-body"), ("STATIC", "planar"), ("RECON GATED TOMO", "gated")],
)
def test_planar_and_projection_images_are_refused_by_name(tmp_path, kind, words):
    stored = np.arange(5 * 8 * 9).reshape(5, 8, 9)
    sentence = refused(make.save(make.nuclear(stored, image_type=kind), tmp_path / "nm.dcm"), "spect")
    assert words in sentence and "RECON TOMO" in sentence


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: delattr(d.DetectorInformationSequence[0], "ImagePositionPatient"), "no ImagePositionPatient"),
        (lambda d: delattr(d, "DetectorInformationSequence"), "no ImagePositionPatient"),
        (
            lambda d: setattr(d.DetectorInformationSequence[0], "ImagePositionPatient", ["1e400", "0", "0"]),
            "ImagePositionPatient is not what it should be",
        ),
        (lambda d: delattr(d, "PixelSpacing"), "no PixelSpacing"),
        (lambda d: (delattr(d, "SpacingBetweenSlices"), delattr(d, "SliceThickness")), "neither slice spacing"),
        (lambda d: setattr(d, "SliceVector", [1, 2, 3, 1, 2]), "several volumes"),
        (lambda d: setattr(d, "SliceVector", [1, 2, 3, 4, 6]), "gap"),
        (lambda d: setattr(d, "PixelData", d.PixelData[:100]), "truncated pixel data"),
    ],
)
def test_refuses_nm_without_a_place_in_space(tmp_path, change, words):
    ds = make.nuclear(np.arange(5 * 8 * 9).reshape(5, 8, 9))
    change(ds)
    assert words in refused(make.save(ds, tmp_path / "nm.dcm"), "spect")
