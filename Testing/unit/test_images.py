"""Volumes in and out of files, and every bad input refused in one sentence that names it."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import make_dicom as make
import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging import images
from LungPerfusionCore.imaging.directions import with_usable_cosines

FORMATS = (".nrrd", ".nii.gz", ".nii", ".mha")


def volume(shape=(8, 9, 10), *, spacing=(1.0, 1.5, 2.0), origin=(5.0, -7.0, 11.0), angles=(0, 0, 0), seed=0):
    rng = np.random.default_rng(seed)
    image = sitk.GetImageFromArray(rng.normal(2, 1, shape).astype("f4"))
    image.SetSpacing(spacing)
    image.SetOrigin(origin)
    image.SetDirection(sitk.Euler3DTransform((0, 0, 0), *angles).GetMatrix())
    return with_usable_cosines(image)


def chest_ct(offset=0.0):
    hu = make.chest((8, 20, 22)).astype(np.float32)
    return sitk.GetImageFromArray(hu + np.float32(offset))


def sentence_of(call, *args, **keywords) -> str:
    with pytest.raises(InputError) as caught:
        call(*args, **keywords)
    sentence = str(caught.value)
    assert sentence.startswith("The ") and sentence.endswith(".") and "\n" not in sentence
    assert ". " not in sentence and len(sentence) < 300
    return sentence


@pytest.mark.parametrize("suffix", FORMATS)
@settings(max_examples=8)
@given(
    angles=st.tuples(*[st.floats(-3.1, 3.1).map(lambda a: round(a, 9))] * 3),
    spacing=st.tuples(*[st.floats(0.3, 9)] * 3),
    origin=st.tuples(*[st.floats(-600, 600)] * 3),
)
def test_what_is_written_is_read_back_where_it_was(tmp_path_factory, suffix, angles, spacing, origin):
    folder = tmp_path_factory.mktemp("formats")
    image = volume(spacing=spacing, origin=origin, angles=angles)
    back = images.read_volume(images.write_image(image, folder / f"map{suffix}"), role="iodine")
    assert np.array_equal(sitk.GetArrayFromImage(back), sitk.GetArrayFromImage(image))
    assert images.same_grid(back, image)
    for index in ((0, 0, 0), (9, 8, 7)):
        assert back.TransformIndexToPhysicalPoint(index) == pytest.approx(image.TransformIndexToPhysicalPoint(index), abs=2e-3)


@pytest.mark.parametrize("suffix", (".nrrd", ".mha"))
def test_units_travel_in_the_header_and_free_text_does_not(tmp_path, suffix):
    image = volume()
    image.SetMetaData("PatientName", "Doe^Jane")
    path = images.write_image(image, tmp_path / f"map{suffix}", units="mg/ml")
    back = images.read_volume(path, role="iodine")
    assert images.units_of(back) == "mg/mL"
    assert back.GetMetaDataKeys() == (images.UNITS_KEY,)


def test_the_nrrd_field_for_the_units_of_samples_is_read(tmp_path):
    path = tmp_path / "map.nrrd"
    header = "NRRD0004\ntype: float\ndimension: 3\nsizes: 2 2 2\n"
    header += "space: left-posterior-superior\nspace directions: (9,0,0) (0,9,0) (0,0,9)\n"
    header += 'sample units: "ug/ml"\nencoding: raw\nendian: little\n\n'
    path.write_bytes(header.encode() + np.arange(8, dtype="<f4").tobytes())
    assert images.read_input(path, role="iodine").units == "mg/mL"


def bad_images() -> dict:
    finite = np.random.default_rng(0).normal(size=(6, 7, 8)).astype("f4")
    nan, inf = finite.copy(), finite.copy()
    nan[2, 3, 4] = np.nan
    inf[0, 0, 0] = -np.inf
    return {
        "is not 3D: it has 2": sitk.GetImageFromArray(finite[0]),
        "is not 3D: its size is 8 x 7 x 1": sitk.GetImageFromArray(finite[:1]),
        "is not 3D: it has 4": sitk.GetImageFromArray(np.stack([finite, finite]), isVector=False),
        "is not a scalar volume": sitk.GetImageFromArray(np.stack([finite] * 3, -1), isVector=True),
        "1 voxels that are NaN": sitk.GetImageFromArray(nan),
        "voxels that are NaN or infinite": sitk.GetImageFromArray(inf),
        "every voxel is 0": sitk.Image([6, 7, 8], sitk.sitkFloat32),
        "every voxel is -1024": sitk.Image([6, 7, 8], sitk.sitkInt16) - 1024,
    }


@pytest.mark.parametrize("words", bad_images())
def test_refuses_what_is_no_volume_of_values(tmp_path, words):
    path = tmp_path / "Doe_Jane" / "scan.nrrd"
    path.parent.mkdir()
    sitk.WriteImage(bad_images()[words], str(path))
    sentence = sentence_of(images.read_volume, path, role="iodine")
    assert words in sentence and sentence.startswith('The iodine map "scan.nrrd" ') and "Doe" not in sentence


def test_refuses_an_image_without_voxels():
    class Empty:
        def GetSize(self):
            return (0, 4, 4)

        def GetDimension(self):
            return 3

    assert "is empty: its size is 0 x 4 x 4" in sentence_of(images.check_3d_finite, Empty(), "ct")


def test_a_4d_file_of_one_volume_is_read(tmp_path):
    array = np.random.default_rng(0).normal(size=(1, 6, 7, 8)).astype("f4")
    sitk.WriteImage(sitk.GetImageFromArray(array, isVector=False), str(tmp_path / "one.nii"))
    assert images.read_volume(tmp_path / "one.nii", role="ct").GetSize() == (8, 7, 6)


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("compress", (False, True))
@pytest.mark.parametrize("part", (0.05, 0.3, 0.66, 0.97))
def test_a_truncated_file_is_refused_and_never_read_as_zeros(tmp_path, capfd, suffix, compress, part):
    path = images.write_image(volume(), tmp_path / f"scan{suffix}", compress=compress)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(part * len(whole))])
    sentence = sentence_of(images.read_volume, path, role="ct")
    assert "truncated" in sentence and f"scan{suffix}" in sentence and str(tmp_path) not in sentence


def test_a_damaged_nifti_is_refused_by_its_checksum(tmp_path):
    path = images.write_image(volume(), tmp_path / "scan.nii.gz")
    data = bytearray(gzip.decompress(path.read_bytes()))
    packed = bytearray(gzip.compress(bytes(data), 0))
    packed[len(packed) // 2] ^= 0xFF
    path.write_bytes(packed)
    assert "damaged" in sentence_of(images.read_volume, path, role="ct")


def changed(path, old: str, new: str, data=None):
    """A MetaImage file with another header line, and other voxels where ``data`` makes them of its own."""
    head, mark, voxels = path.read_bytes().partition(b"ElementDataFile = LOCAL\n")
    path.write_bytes(re.sub(old, new, (head + mark).decode()).encode() + (voxels if data is None else data(voxels)))
    return path


def flipped(voxels: bytes) -> bytes:
    return voxels[: len(voxels) // 2] + bytes([voxels[len(voxels) // 2] ^ 0x55]) + voxels[len(voxels) // 2 + 1 :]


@pytest.mark.parametrize(
    ("old", "new", "data", "words"),
    [
        ("x", "x", flipped, "damaged"),  # each was read, what is missing filled with whatever lay in memory
        ("CompressedDataSize.*", "CompressedDataSize = 300", None, "damaged"),
        ("CompressedDataSize.*\n", "", None, "damaged"),
        ("DimSize.*", "DimSize = 10 9 60", None, "damaged"),
        ("DimSize.*", "DimSize = 10.0 9 8", None, "cannot be read"),  # these ended in an unexpected ValueError
        ("CompressedDataSize.*", "CompressedDataSize = ?", None, "cannot be read"),
        ("DimSize.*", "DimSize = -10 9 8", None, "cannot be read"),  # and this one in want of memory
    ],
)
def test_a_compressed_metaimage_that_is_not_whole_is_refused(tmp_path, old, new, data, words):
    path = changed(images.write_image(volume(), tmp_path / "scan.mha"), old, new, data)
    sentence = sentence_of(images.read_volume, path, role="ct")
    assert words in sentence and "scan.mha" in sentence


def test_a_detached_metaimage_is_checked_as_well(tmp_path):
    path, data = tmp_path / "scan.mhd", tmp_path / "scan.zraw"
    sitk.WriteImage(volume(), str(path), useCompression=True)
    images.read_volume(path, role="ct")
    data.write_bytes(flipped(data.read_bytes()))
    assert "damaged" in sentence_of(images.read_volume, path, role="ct")
    sitk.WriteImage(volume(), str(tmp_path / "plain.mhd"))
    (tmp_path / "plain.raw").write_bytes(b"short")
    assert "5 of 2880 bytes" in sentence_of(images.read_volume, tmp_path / "plain.mhd", role="ct")


@pytest.mark.parametrize("suffix", (".nrrd", ".mha"))
@pytest.mark.parametrize("compress", (False, True))
def test_a_header_that_claims_more_than_its_file_holds_is_refused_and_no_want_of_memory(tmp_path, suffix, compress):
    path = images.write_image(volume(), tmp_path / f"scan{suffix}", compress=compress)
    path.write_bytes(re.sub(rb"(sizes: |DimSize = )10 9 8", rb"\g<1>100000 100000 100000", path.read_bytes(), count=1))
    sentence = sentence_of(images.read_volume, path, role="ct")
    assert "truncated" in sentence and path.name in sentence


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("scan.nrrd", b"", "is an empty file"),
        ("scan.nrrd", b"hello", "cannot be read"),
        ("scan.nii.gz", b"\x1f\x8bhello", "cannot be read"),
        ("scan.mha", b"hello", "cannot be read"),
        ("scan.txt", b"hello", "is not a NRRD, NIfTI, MetaImage or DICOM file"),
        ("scan.dcm", b"hello", "damaged DICOM file"),
    ],
)
def test_refuses_files_of_no_known_format(tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    assert words in sentence_of(images.read_volume, tmp_path / name, role="ct")


@pytest.mark.parametrize(
    ("suffix", "old", "new"),
    [
        (".nrrd", b"\nsizes: 4 5 6", b"\nsizes: 4 5 " + b"x" * 2000),  # its reader crashed the process
        (".nrrd", b"\nspace: ", b"\nspace: " + b"x" * 9000),
        (".mha", b"NDims = 3", b"NDims = -1"),  # crashed as well
        (".mha", b"DimSize = 4 5 6", b"DimSize = 4 5 \xff6"),
        (".mha", b"DimSize = 4 5 6", b"DimSize = 4 -5 -6"),
        (".mha", b"CenterOfRotation", b"\xffenterOfRotation"),
    ],
)
def test_refuses_a_damaged_header(tmp_path, suffix, old, new):
    path = images.write_image(volume((6, 5, 4)), tmp_path / f"scan{suffix}", compress=False)
    content = path.read_bytes()
    assert old in content
    path.write_bytes(content.replace(old, new, 1))
    assert "cannot be read: the f" in sentence_of(images.read_volume, path, role="ct")


def test_refuses_a_missing_file(tmp_path):
    assert sentence_of(images.read_volume, tmp_path / "gone.nrrd", role="low_kv") == ('The low-kVp CT "gone.nrrd" does not exist.')


def test_refuses_a_sheared_grid(tmp_path):
    path = images.write_image(volume(), tmp_path / "scan.nii")
    data = bytearray(path.read_bytes())
    data[252:254] = np.int16(0).tobytes()  # no qform
    data[254:256] = np.int16(1).tobytes()
    data[280:328] = np.array([[1, 0.5, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0]], "<f4").tobytes()
    path.write_bytes(data)
    assert "sheared axes" in sentence_of(images.read_volume, path, role="ct")


def test_writing_is_whole_or_nothing_and_replaces_nobody_s_file(tmp_path, monkeypatch):
    path = images.write_image(volume(seed=1), tmp_path / "map.nrrd")
    before = path.read_bytes()

    def broken(image, name, **more):
        Path(name).write_bytes(b"half")
        raise RuntimeError("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(images.sitk, "WriteImage", broken)
        with pytest.raises(RuntimeError):
            images.write_image(volume(seed=2), tmp_path / "other.nrrd")
    with pytest.raises(InputError, match="map.nrrd in the folder .* was not written by it"):
        images.write_image(volume(seed=2), path)
    assert path.read_bytes() == before and [p.name for p in tmp_path.iterdir()] == ["map.nrrd"]
    with pytest.raises(InputError, match="cannot be written"):
        images.write_image(volume(), tmp_path / "map.mhd")


def test_a_ct_is_in_hounsfield_units_or_is_brought_there_or_refused():
    images.check_ct(chest_ct())
    assert images.as_hounsfield(chest_ct())[1] == ()
    shifted, notes = images.as_hounsfield(chest_ct(1024), "ctpa", name="scan.nrrd")
    assert np.array_equal(sitk.GetArrayFromImage(shifted), sitk.GetArrayFromImage(chest_ct()))
    assert notes == ('The CTPA "scan.nrrd" held stored values without their rescale; 1024 was subtracted to give HU, '
                     "which brings the air around the body to -1000, muscle to 40 HU.",)  # fmt: skip
    assert "without their rescale" in sentence_of(images.check_ct, chest_ct(1024))
    for image in (chest_ct() / 1000, chest_ct(3000), volume(), volume() * 100 + 300):
        assert "does not hold a chest CT in Hounsfield units" in sentence_of(images.as_hounsfield, image, "ct")


def test_real_cts_are_recognised_as_such_and_without_their_rescale(shared_data):
    paths = sorted((shared_data / "ct").glob("*.n*"))
    if not paths:
        pytest.skip("no shared CT")
    for path in paths:
        ct = images.read_volume(path, role="ct")
        images.check_ct(ct)
        assert len(images.as_hounsfield(ct + 1024)[1]) == 1
        assert "iodine map" in sentence_of(images.check_iodine_units, ct, "mg/mL")


def iodine_mg_ml(seed=0):
    """Lungs near 1.5 mg/mL, a vessel of 14 mg/mL, soft tissue near 0.6."""
    rng = np.random.default_rng(seed)
    array = rng.normal(0.6, 0.3, (12, 20, 20))
    array[:, 4:16, 2:9] = rng.normal(1.5, 0.4, (12, 12, 7))
    array[:, 8:11, 10:13] = 14
    lungs = np.zeros(array.shape, np.uint8)
    lungs[:, 4:16, 2:9] = 1
    return sitk.GetImageFromArray(array.astype("f4")), sitk.GetImageFromArray(lungs)


@pytest.mark.parametrize("with_lungs", (False, True))
def test_an_iodine_map_in_the_other_unit_is_refused(with_lungs):
    iodine, lungs = iodine_mg_ml()
    mask = lungs if with_lungs else None
    hu = iodine * 25
    images.check_iodine_units(iodine, "mg/mL", lungs=mask)
    images.check_iodine_units(hu, "HU", lungs=mask)
    sentence = sentence_of(images.check_iodine_units, hu, "mg/mL", lungs=mask, name="map.nrrd")
    assert sentence.startswith('The iodine map "map.nrrd" was given in mg/mL') and "map in HU" in sentence
    assert "range of a map in mg/mL" in sentence_of(images.check_iodine_units, iodine, "HU", lungs=mask)


def test_iodine_of_other_kinds_is_refused():
    iodine, _ = iodine_mg_ml()
    assert "unknown units" in sentence_of(images.check_iodine_units, iodine, "")
    assert "Bq/mL" in sentence_of(images.check_iodine_units, iodine, "Bq/mL")
    assert "looks like a CT" in sentence_of(images.check_iodine_units, chest_ct(), "HU")
    assert "no positive value" in sentence_of(images.check_iodine_units, iodine - 100, "mg/mL")
    padded = sitk.GetArrayFromImage(iodine)
    padded[:, :3] = -1024  # padding outside the map is not a CT
    images.check_iodine_units(sitk.GetImageFromArray(padded), "mg/mL")


def test_overlap_is_told_for_oblique_boxes():
    a = volume((10, 10, 10), spacing=(1, 1, 1), origin=(0, 0, 0))
    assert images.check_overlap(a, a, "ct", "iodine") == 1.0
    half = volume((10, 10, 10), spacing=(1, 1, 1), origin=(5, 0, 0))
    assert images.check_overlap(a, half, "ct", "iodine") == pytest.approx(0.5, abs=0.05)
    far = volume((10, 10, 10), spacing=(1, 1, 1), origin=(0, 0, 500))
    assert sentence_of(images.check_overlap, a, far, "ct", "iodine") == (
        "The CT and the iodine map do not overlap: their centres are 500 mm apart."
    )
    # Axis-aligned bounds of these two cross, the boxes do not: only the oblique axes tell.
    turned = volume((2, 40, 2), spacing=(1, 1, 1), origin=(28, -6, 4), angles=(0, 0, np.radians(45)))
    assert not images.boxes_overlap(a, turned)


def test_a_cosine_that_no_inverse_takes_is_none(tmp_path):
    """A header may state 5e-300 as a cosine: the map is where it is, not nowhere."""
    image = volume()
    path = images.write_image(image, tmp_path / "map.mha", compress=False)
    path.write_bytes(path.read_bytes().replace(b"TransformMatrix = 1 0 0 0 1 0", b"TransformMatrix = 1 5e-300 0 -5e-300 1 0"))
    back = images.read_volume(path, role="iodine")
    assert back.GetDirection() == image.GetDirection()
    assert np.array_equal(sitk.GetArrayFromImage(images.resample_to(back, image)), sitk.GetArrayFromImage(image))


@settings(max_examples=40)
@given(
    angles=st.tuples(*[st.floats(-3.1, 3.1)] * 3),
    other=st.tuples(*[st.floats(-3.1, 3.1)] * 3),
    origin=st.tuples(*[st.floats(-25, 25)] * 3),
)
def test_boxes_overlap_wherever_one_covers_points_of_the_other(angles, other, origin):
    a = volume((5, 6, 7), angles=angles, origin=(0, 0, 0))
    b = volume((6, 4, 5), angles=other, origin=origin)
    assert images.boxes_overlap(a, b) == images.boxes_overlap(b, a)
    if images.covered_fraction(a, b) > 0 or images.covered_fraction(b, a) > 0:
        assert images.boxes_overlap(a, b)


def test_grids_equal_or_not():
    a = volume()
    images.check_same_grid(a, volume(seed=3), "ct", "iodine")
    assert "sizes are 10 x 9 x 8 and 10 x 9 x 7" in sentence_of(images.check_same_grid, a, volume((7, 9, 10)), "ct", "iodine")
    assert "differ by up to 0.5 mm" in sentence_of(images.check_same_grid, a, volume(origin=(5.5, -7, 11)), "ct", "iodine")
    assert not images.same_grid(a, volume(angles=(0, 0, 0.1)))


def test_resampling_keeps_a_linear_ramp_and_fills_outside():
    reference = volume((6, 7, 8), spacing=(0.8, 0.9, 0.7), origin=(12, 1, 15), angles=(0.2, -0.3, 0.4))
    image = volume((30, 31, 32), spacing=(1.1, 1.2, 1.3), origin=(-2, -12, 0), angles=(-0.1, 0.2, 0))

    def ramp(of):
        k, j, i = np.indices(of.GetSize()[::-1])
        axes = np.array(of.GetDirection()).reshape(3, 3) * of.GetSpacing()
        points = np.stack([i, j, k], -1) @ axes.T + of.GetOrigin()
        out = sitk.GetImageFromArray((points @ [1.0, 2.0, -0.5]).astype("f4"))
        out.CopyInformation(of)
        return out

    result = images.resample_to(ramp(image), reference)
    assert np.allclose(sitk.GetArrayFromImage(result), sitk.GetArrayFromImage(ramp(reference)), atol=1e-3)
    assert images.same_grid(result, reference)
    far = volume((4, 4, 4), origin=(900, 900, 900))
    assert set(np.unique(sitk.GetArrayFromImage(images.resample_to(image, far, outside=-7)))) == {-7}
    labels = sitk.Cast(image > 2, sitk.sitkUInt8) * 3
    nearest = images.resample_to(labels, reference, interpolation="nearest")
    assert nearest.GetPixelID() == sitk.sitkUInt8 and set(np.unique(sitk.GetArrayFromImage(nearest))) <= {0, 3}
    assert images.resample_to(labels, reference).GetPixelID() == sitk.sitkFloat32
    same = images.resample_to(image, image, interpolation="linear")
    assert np.array_equal(sitk.GetArrayFromImage(same), sitk.GetArrayFromImage(image))
    with pytest.raises(ValueError, match="interpolation"):
        images.resample_to(image, reference, interpolation="cubic")
