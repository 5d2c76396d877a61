"""DICOM in: geometry, units and every refusal, on files made here."""

from __future__ import annotations

import copy
import json

import make_dicom as make
import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

from LungPerfusionCore.dicom import reading as dicom
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging import images
from LungPerfusionCore.imaging.units import canonical_unit


def refused(path, role="ct", **more) -> str:
    """The one sentence with which an input is refused; it must name neither the patient nor the folder above."""
    with pytest.raises(InputError) as caught:
        images.read_input(path, role=role, **more)
    sentence = str(caught.value)
    assert sentence.endswith(".") and "\n" not in sentence and ". " not in sentence.removesuffix(".")
    assert str(path.parent) not in sentence and "Doe" not in sentence and "4711" not in sentence
    return sentence


def rotation(quaternion) -> np.ndarray:
    w, x, y, z = np.array(quaternion) / np.linalg.norm(quaternion)
    return np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
            [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
            [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
        ]
    )


def test_a_series_is_read_in_hu_whatever_the_order_of_its_files(tmp_path):
    hu = make.chest()
    volume = dicom.read_dicom(make.write_ct(tmp_path / "scan", make.ct_slices(hu)), role="ct")
    assert np.array_equal(sitk.GetArrayFromImage(volume.image), hu)
    assert volume.image.GetSpacing() == (1.5, 2.0, 3.0)  # PixelSpacing gives the distance between rows first
    assert volume.image.GetOrigin() == (-50.0, -60.0, 100.0)
    assert (volume.units, volume.modality, volume.warnings) == ("HU", "CT", ())
    assert volume.image.GetPixelID() == sitk.sitkInt16
    assert volume.frame_of_reference_uid


@settings(max_examples=20)
@given(
    quaternion=st.tuples(*[st.floats(-1, 1)] * 4).filter(lambda q: np.linalg.norm(q) > 0.1),
    origin=st.tuples(*[st.floats(-500, 500)] * 3),
    spacing=st.tuples(*[st.floats(0.4, 9)] * 3),
    index=st.tuples(st.integers(0, 11), st.integers(0, 9), st.integers(0, 5)),
    backwards=st.booleans(),
)
def test_every_voxel_of_an_oblique_series_lies_where_its_slice_says(tmp_path_factory, quaternion, origin, spacing, index, backwards):
    hu, axes = make.chest(), rotation(quaternion)
    row, column = axes[:, 0], axes[:, 1]
    step = -1 if backwards else 1
    slices = make.ct_slices(hu, orientation=(*row, *column), origin=origin, spacing=spacing)
    if backwards:  # the last slice comes first and lies further back
        slices = make.ct_slices(hu, orientation=(*row, *column), origin=origin, spacing=(*spacing[:2], -spacing[2]))
    folder = make.write_ct(tmp_path_factory.mktemp("oblique"), slices)
    image = images.read_volume(folder, role="ct")
    i, j, k = index
    point = np.array(origin) + i * spacing[1] * row + j * spacing[0] * column + k * step * spacing[2] * np.cross(row, column)
    found = np.array(image.TransformPhysicalPointToContinuousIndex(point))
    assert np.allclose(found, np.round(found), atol=2e-3)
    assert image[tuple(round(v) for v in found)] == hu[k, j, i]
    assert np.linalg.det(np.array(image.GetDirection()).reshape(3, 3)) == pytest.approx(1)


def test_refuses_gaps(tmp_path):
    slices = make.ct_slices(make.chest((8, 10, 12)))
    del slices[3]
    sentence = refused(make.write_ct(tmp_path / "scan", slices))
    assert "gap: 1 slice is missing between 106.0 and 112.0 mm (slices lie every 3 mm)" in sentence
    del slices[4]
    assert "gap: 2 slices are missing, first between 106.0" in refused(make.write_ct(tmp_path / "more", slices))


def test_refuses_a_gap_in_three_slices(tmp_path):
    slices = make.ct_slices(make.chest((4, 10, 12)))
    del slices[1]
    assert "gap" in refused(make.write_ct(tmp_path / "scan", slices))


def test_refuses_uneven_spacing(tmp_path):
    slices = make.ct_slices(make.chest())
    slices[2].ImagePositionPatient[2] = 100 + 2 * 3 + 1.0
    assert "uneven slice spacing" in refused(make.write_ct(tmp_path / "scan", slices))


def test_positions_rounded_to_a_tenth_are_no_gap(tmp_path):
    slices = make.ct_slices(make.chest((12, 10, 12)), spacing=(1, 1, 0.625))
    for ds in slices:
        ds.ImagePositionPatient[2] = round(float(ds.ImagePositionPatient[2]), 1)
    image = images.read_volume(make.write_ct(tmp_path / "scan", slices), role="ct")
    assert image.GetSpacing()[2] == pytest.approx(0.625, abs=0.01)


def test_refuses_duplicates_and_time_series(tmp_path):
    slices = make.ct_slices(make.chest())
    again = copy.deepcopy(slices[2])
    again.SOPInstanceUID = generate_uid()
    assert "duplicate slices" in refused(make.write_ct(tmp_path / "scan", [*slices, again]))
    twice = [copy.deepcopy(s) for s in slices]
    assert "2 images at each of 6 positions" in refused(make.write_ct(tmp_path / "twice", [*slices, *twice]))


def test_refuses_gantry_tilt_by_angle(tmp_path):
    shift = (0.0, 3.0 * np.tan(np.radians(12)), 0.0)
    sentence = refused(make.write_ct(tmp_path / "scan", make.ct_slices(make.chest(), shift=shift)))
    assert "gantry tilt of 12.0 degrees" in sentence


def test_a_stated_tilt_without_shear_is_read_and_said(tmp_path):
    slices = make.ct_slices(make.chest())
    for ds in slices:
        ds.GantryDetectorTilt = 12
    volume = dicom.read_dicom(make.write_ct(tmp_path / "scan", slices), role="ct")
    assert any("gantry tilt" in w for w in volume.warnings)


def test_refuses_inconsistent_orientation(tmp_path):
    slices = make.ct_slices(make.chest())
    slices[-1].ImageOrientationPatient = [1, 0, 0, 0, 0, -1]
    assert "inconsistent orientation: 1 of 6" in refused(make.write_ct(tmp_path / "scan", slices))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda s: delattr(s[1], "ImagePositionPatient"), "have no ImagePositionPatient"),
        (lambda s: setattr(s[1], "PixelSpacing", [2, 1]), "mixes pixel spacings"),
        (lambda s: setattr(s[1], "PixelSpacing", [0, 0]), "not positive"),
        (lambda s: setattr(s[1], "ImageType", ["ORIGINAL", "PRIMARY", "LOCALIZER"]), "localizer"),
        (lambda s: make.set_pixels(s[1], np.zeros((4, 4))), "mixes images of"),
        (lambda s: setattr(s[1], "FrameOfReferenceUID", generate_uid()), "frames of reference"),
        (lambda s: setattr(s[1], "PixelData", s[1].PixelData[:50]), "truncated pixel data"),
        (lambda s: setattr(s[1], "SamplesPerPixel", 3), "colour image"),
        (lambda s: [setattr(x, "ImageOrientationPatient", [1, 0, 0, 1, 0, 0]) for x in s], "not two perpendicular"),
        (lambda s: s.__delitem__(slice(1, None)), "one slice"),
    ],
)
def test_refuses_what_is_not_one_stack(tmp_path, change, words):
    slices = make.ct_slices(make.chest())
    change(slices)
    assert words in refused(make.write_ct(tmp_path / "scan", slices))


def test_several_series_are_listed_and_one_is_chosen(tmp_path):
    first, second = make.ct_slices(make.chest()), make.ct_slices(make.chest(seed=1), spacing=(2, 1.5, 2.5))
    make.write_ct(tmp_path / "study" / "a", first)
    make.write_ct(tmp_path / "study" / "b", second)
    uids = [str(s[0].SeriesInstanceUID) for s in (first, second)]
    sentence = refused(tmp_path / "study")
    assert "2 series" in sentence and all(uid in sentence for uid in uids)
    chosen = dicom.read_dicom(tmp_path / "study", role="ct", series_uid=uids[1])
    assert chosen.series_uid == uids[1] and chosen.image.GetSpacing()[2] == 2.5
    assert "no series 1.2.3" in refused(tmp_path / "study", series_uid="1.2.3")
    assert {s.uid: s.images for s in dicom.list_series(tmp_path / "study")} == dict.fromkeys(uids, 6)


def test_a_missing_rescale_is_handled_and_said(tmp_path):
    hu = make.chest()
    volume = dicom.read_dicom(make.write_ct(tmp_path / "scan", make.ct_slices(hu, rescale=False)), role="ct")
    assert np.array_equal(sitk.GetArrayFromImage(volume.image), hu) and volume.units == "HU"
    assert len(volume.warnings) == 1 and "1024 was subtracted" in volume.warnings[0]
    slices = make.ct_slices(hu, rescale=False)
    for ds, plane in zip(slices, hu, strict=True):
        make.set_pixels(ds, plane, signed=True)
    volume = dicom.read_dicom(make.write_ct(tmp_path / "signed", slices), role="ct")
    assert np.array_equal(sitk.GetArrayFromImage(volume.image), hu) and "no rescale" in volume.warnings[0]
    flat = make.ct_slices(np.abs(hu) % 200, rescale=False)
    assert "Hounsfield" in refused(make.write_ct(tmp_path / "flat", flat))


def iodine_slices(unit="mg/mL", slope=0.01, rescale_type="US"):
    stored = np.random.default_rng(2).integers(0, 400, (5, 8, 9))
    slices = make.ct_slices(stored)
    for ds, plane in zip(slices, stored, strict=True):
        ds.ImageType = ["DERIVED", "PRIMARY", "AXIAL", "MATERIAL"]
        make.set_pixels(ds, plane, signed=False)
        ds.RescaleSlope, ds.RescaleIntercept, ds.RescaleType = 1, 0, rescale_type
        if unit:
            ds.RealWorldValueMappingSequence = [make.real_world(slope, -0.5, unit)]
    return slices, stored


def test_an_iodine_map_keeps_its_real_world_values(tmp_path):
    slices, stored = iodine_slices()
    folder = make.write_ct(tmp_path / "map", slices)
    volume = dicom.read_dicom(folder, role="iodine")
    assert volume.units == images.read_input(folder, role="iodine").units == "mg/mL"
    assert np.allclose(sitk.GetArrayFromImage(volume.image), 0.01 * stored - 0.5, atol=1e-6)
    assert images.units_of(images.read_volume(folder, role="iodine")) == "mg/mL"


def test_other_concentrations_become_mg_per_ml_and_it_is_said(tmp_path):
    slices, stored = iodine_slices("ug/mL", slope=10)
    volume = dicom.read_dicom(make.write_ct(tmp_path / "map", slices), role="iodine")
    assert np.allclose(sitk.GetArrayFromImage(volume.image), 0.01 * stored - 0.0005, atol=1e-5)
    assert volume.units == "mg/mL" and "converted from ug/mL" in volume.warnings[0]


def test_units_come_from_the_rescale_type(tmp_path):
    for rescale_type, unit in (("mg/ml", "mg/mL"), ("HU", "HU"), ("US", None)):
        slices, _ = iodine_slices(unit=None, rescale_type=rescale_type)
        assert images.read_input(make.write_ct(tmp_path / f"m{unit}".replace("/", ""), slices), role="iodine").units == unit


def test_of_two_mappings_the_role_s_unit_is_read_and_the_other_said(tmp_path):
    slices, stored = iodine_slices()
    for ds in slices:
        ds.RealWorldValueMappingSequence = [make.real_world(0.25, 0, "[hnsf'U]"), make.real_world(0.01, 0, "mg/mL")]
    folder = make.write_ct(tmp_path / "map", slices)
    volume = dicom.read_dicom(folder, role="iodine")
    assert volume.units == "mg/mL" and any("HU as well" in w for w in volume.warnings)
    assert np.allclose(sitk.GetArrayFromImage(volume.image), 0.01 * stored, atol=1e-6)
    assert dicom.read_dicom(folder, role="vmi").units == "HU"


def test_a_separate_real_world_value_object_applies_to_the_images_it_refers_to(tmp_path):
    slices, stored = iodine_slices(unit=None)
    folder = make.write_ct(tmp_path / "map", slices)
    mapper, item = make.base(make.RWV_CLASS, "RWV", SeriesInstanceUID=generate_uid()), Dataset()
    item.RealWorldValueMappingSequence = [make.real_world(0.02, 0, "mg/mL")]
    item.ReferencedImageSequence = []
    for ds in slices:
        reference = Dataset()
        reference.ReferencedSOPClassUID, reference.ReferencedSOPInstanceUID = ds.SOPClassUID, ds.SOPInstanceUID
        item.ReferencedImageSequence.append(reference)
    mapper.ReferencedImageRealWorldValueMappingSequence = [item]
    make.save(mapper, folder / "values.dcm")
    volume = dicom.read_dicom(folder, role="iodine")
    assert volume.units == "mg/mL"
    assert np.allclose(sitk.GetArrayFromImage(volume.image), 0.02 * stored, atol=1e-5)


def test_a_lookup_table_of_values_is_refused(tmp_path):
    slices, _ = iodine_slices()
    for ds in slices:
        del ds.RealWorldValueMappingSequence[0].RealWorldValueSlope
    assert "lookup table" in refused(make.write_ct(tmp_path / "map", slices), "iodine")


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


def test_refuses_the_wrong_modality(tmp_path):
    folder = make.write_ct(tmp_path / "scan", make.ct_slices(make.chest(), modality="MR"))
    assert refused(folder, "ctpa") == 'The CTPA "scan" is MR, but CT is needed.'
    spect = make.save(make.nuclear(np.arange(5 * 8 * 9).reshape(5, 8, 9)), tmp_path / "nm.dcm")
    assert "is NM, but CT is needed" in refused(spect, "iodine")


def test_no_identifier_leaves_unless_asked_for(tmp_path):
    folder = make.write_ct(tmp_path / "scan", make.ct_slices(make.chest()))
    volume = dicom.read_dicom(folder, role="ct")
    said = repr(volume) + repr([volume.image.GetMetaData(k) for k in volume.image.GetMetaDataKeys()])
    assert "Doe" not in said and "4711" not in said and "1950" not in said and volume.identifiers == {}
    asked = dicom.read_dicom(folder, role="ct", identifiers=True).identifiers
    assert asked["patient_name"] == make.PATIENT and asked["patient_id"] == "ID-4711"


def test_folders_without_images_and_damaged_files(tmp_path):
    (tmp_path / "empty").mkdir()
    assert "holds no DICOM images" in refused(tmp_path / "empty")
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "notes.txt").write_text("hello")
    assert "holds no DICOM images" in refused(tmp_path / "text")
    folder = make.write_ct(tmp_path / "scan", make.ct_slices(make.chest()))
    (folder / "notes.txt").write_text("a file that is not DICOM is passed over")
    images.read_volume(folder, role="ct")
    whole = (folder / "IM0002").read_bytes()
    (folder / "IM0002").write_bytes(whole[: len(whole) // 2])
    assert "damaged" in refused(folder)
    (folder / "IM0002").unlink()
    (folder / "junk.dcm").write_bytes(b"junk" * 100)
    assert "damaged DICOM file, junk.dcm" in refused(folder)


@pytest.mark.parametrize("part", [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_a_slice_cut_short_anywhere_is_never_left_out_in_silence(tmp_path, part):
    folder = make.write_ct(tmp_path / "scan", make.ct_slices(make.chest()))
    for file in sorted(folder.iterdir()):
        whole = file.read_bytes()
        file.write_bytes(whole[: max(140, int(part * len(whole)))])
        refused(folder)
        file.write_bytes(whole)


def test_progress_reports_and_can_stop_the_reading(tmp_path):
    folder = make.write_ct(tmp_path / "scan", make.ct_slices(make.chest()))
    fractions: list[float] = []
    dicom.read_dicom(folder, role="ct", progress=lambda f, m: fractions.append(f))
    assert fractions == sorted(fractions) and fractions[-1] == 1.0 and len(fractions) > 6


@pytest.mark.parametrize(
    ("spelled", "name", "factor"),
    [
        ("mg/ml", "mg/mL", 1),
        ("mg/cm3", "mg/mL", 1),
        ("MG/CC", "mg/mL", 1),
        ("ug/ml", "mg/mL", 1e-3),
        ("100ug/cc", "mg/mL", 0.1),
        ("[hnsf'U]", "HU", 1),
        ("Hounsfield Units", "HU", 1),
        ("BQML", "Bq/mL", 1),
        ("g/L", "mg/mL", 1),
        ("{counts}", "counts", 1),
        ("bananas", "bananas", 1),
    ],
)
def test_units_have_many_spellings_and_one_name(spelled, name, factor):
    unit = canonical_unit(spelled)
    assert (unit.name, unit.factor, unit.known) == (name, factor, spelled != "bananas")
