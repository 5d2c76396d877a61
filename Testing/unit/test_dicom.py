"""DICOM in: geometry and every refusal, on files made here."""

from __future__ import annotations

import copy

import make_dicom as make
import numpy as np
import pytest
import SimpleITK as sitk
from dicom_refusals import refused, rotation
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.uid import UID, generate_uid

from LungPerfusionCore.dicom import reading as dicom
from LungPerfusionCore.imaging import images


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


def test_refuses_the_wrong_modality(tmp_path):
    folder = make.write_ct(tmp_path / "scan", make.ct_slices(make.chest(), modality="MR"))
    assert refused(folder, "ctpa") == 'The CTPA "scan" is MR, but CT is needed.'
    spect = make.save(make.nuclear(np.arange(5 * 8 * 9).reshape(5, 8, 9)), tmp_path / "nm.dcm")
    assert "is NM, but CT is needed" in refused(spect, "iodine")


def test_no_identifier_leaves_unless_asked_for(tmp_path):
    folder = make.write_ct(tmp_path / "scan", make.ct_slices(make.chest()))
    volume = dicom.read_dicom(folder, role="ct")
    said = repr(volume) + repr([volume.image.GetMetaData(k) for k in volume.image.GetMetaDataKeys()])
    assert "Doe" not in said and "ID-4711" not in said and "19500101" not in said and volume.identifiers == {}
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


@pytest.mark.parametrize("content", (b"", bytes(100), bytes(5000)), ids=("empty", "cut", "zeros"))
def test_an_empty_file_among_slices_without_a_suffix_is_no_slice_left_out_in_silence(tmp_path, content):
    """As a disk that ran full leaves it: the last slice of the stack, where no gap shows."""
    for number, ds in enumerate(make.ct_slices(make.chest())):
        make.save(ds, tmp_path / f"IM{number:03d}")
    (tmp_path / "README").write_bytes(b"")
    images.read_volume(tmp_path, role="ct")
    (tmp_path / "IM005").write_bytes(content)
    assert "damaged or truncated DICOM file, IM005" in refused(tmp_path)


@pytest.mark.parametrize(
    ("tag", "value", "words"),
    [
        ("PixelSpacing", ["1", "nan"], "PixelSpacing is not what it should be"),  # was read, with a spacing that is no number
        ("PixelSpacing", ["inf", "1"], "PixelSpacing is not what it should be"),
        (
            "PixelSpacing",
            ["1"],
            "PixelSpacing is not what it should be",
        ),  # these ended in an unexpected TypeError, OverflowError, ValueError
        ("RescaleSlope", ["1", "2"], "damaged DICOM file"),
        ("RescaleSlope", "1e308", "NaN or infinite"),
    ],
)
def test_tags_that_hold_what_no_such_tag_may_are_refused(tmp_path, tag, value, words):
    slices = make.ct_slices(make.chest())
    for number, ds in enumerate(slices):
        setattr(ds, tag, value)
        make.save(ds, tmp_path / f"{number}.dcm")
    assert words in refused(tmp_path)


def test_an_unknown_transfer_syntax_is_refused(tmp_path):
    for number, ds in enumerate(make.ct_slices(make.chest())):
        ds.file_meta.TransferSyntaxUID = UID("1.2.3.4.5.6")
        make.save(ds, tmp_path / f"{number}.dcm")
    assert "damaged DICOM file" in refused(tmp_path)


def test_progress_reports_and_can_stop_the_reading(tmp_path):
    folder = make.write_ct(tmp_path / "scan", make.ct_slices(make.chest()))
    fractions: list[float] = []
    dicom.read_dicom(folder, role="ct", progress=lambda f, m: fractions.append(f))
    assert fractions == sorted(fractions) and fractions[-1] == 1.0 and len(fractions) > 6
