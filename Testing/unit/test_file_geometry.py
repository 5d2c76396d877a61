"""Where a file's header puts its voxels: contradictions, files that state no sides, and every form that agrees."""

from __future__ import annotations

import gzip
import struct
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging import images
from LungPerfusionCore.imaging.file_geometry import file_geometry

SIZE = (24, 20, 16)
STEPS = (1.0, 2.0, 3.0)


def voxels(kind="<i2") -> bytes:
    array = np.random.default_rng(3).integers(-1000, 1000, SIZE[::-1])
    return array.astype(kind).tobytes()


def ras_matrix(angles=(0.0, 0.0, 0.0), origin=(-10.0, 20.0, 30.0), steps=STEPS, mirrored=False) -> np.ndarray:
    turn = np.array(sitk.Euler3DTransform((0, 0, 0), *angles).GetMatrix()).reshape(3, 3)
    turn = turn @ np.diag([1, 1, -1 if mirrored else 1])
    return np.column_stack([turn * steps, origin])


def quaternion(matrix: np.ndarray) -> tuple[float, ...]:
    """b, c, d and qfac of a rotation (nifti1_io's own arithmetic is not used here)."""
    from scipy.spatial.transform import Rotation

    axes = matrix[:, :3] / np.linalg.norm(matrix[:, :3], axis=0)
    qfac = np.sign(np.linalg.det(axes))
    x, y, z, w = Rotation.from_matrix(axes * [1, 1, qfac]).as_quat()
    return (*(v * (1 if w >= 0 else -1) for v in (x, y, z)), qfac)


def nifti(path: Path, *, sform=None, qform=None, codes=(1, 1), pixdim=STEPS, order="<", kind=1) -> Path:
    """A NIfTI-1 file written by hand: forms RAS, 3 x 4."""
    qform = ras_matrix() if qform is None else qform
    sform = qform if sform is None else sform
    b, c, d, qfac = quaternion(qform)
    head = bytearray(352)
    struct.pack_into(order + "i", head, 0, 348 if kind == 1 else 540)
    struct.pack_into(order + "8h", head, 40, 3, *SIZE, 1, 1, 1, 1)
    struct.pack_into(order + "2h", head, 70, 4, 16)
    struct.pack_into(order + "8f", head, 76, qfac, *pixdim, 0, 0, 0, 0)
    struct.pack_into(order + "3f", head, 108, 352, 1, 0)
    head[123] = 2
    struct.pack_into(order + "2h", head, 252, codes[0], codes[1])
    struct.pack_into(order + "6f", head, 256, b, c, d, *qform[:, 3])
    struct.pack_into(order + "12f", head, 280, *sform.ravel())
    head[344:348] = b"n+1\0"
    data = bytes(head) + voxels(order + "i2")
    path.write_bytes(gzip.compress(data, 1) if path.suffix == ".gz" else data)
    return path


def refused(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        images.read_volume(path, role="ct")
    sentence = str(caught.value)
    assert sentence.startswith(f'The CT "{path.name}" ') and sentence.endswith(".") and ". " not in sentence
    return sentence


def sheared(amount: float) -> np.ndarray:
    matrix = ras_matrix()
    matrix[0, 2] = amount
    return matrix


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("name", ("scan.nii", "scan.nii.gz"))
def test_a_sheared_sform_beside_an_orthogonal_qform_is_refused(tmp_path, order, name):
    # ITK takes the quaternion without a word; the top slice lies 15 * 4.5 mm = 67 mm from where the matrix has it.
    sentence = refused(nifti(tmp_path / name, sform=sheared(4.5), order=order))
    assert "sform and its qform" in sentence and "67.5 mm" in sentence


@pytest.mark.parametrize("codes", ((1, 1), (1, 2), (2, 1), (4, 4)))
def test_forms_that_differ_in_their_steps_or_place_are_refused(tmp_path, codes):
    assert "twice" in refused(nifti(tmp_path / "steps.nii", sform=ras_matrix(steps=(1, 2, 5.0)), codes=codes))
    assert "twice" in refused(nifti(tmp_path / "place.nii", sform=ras_matrix(origin=(-10, 20, 97.0)), codes=codes))
    assert "twice" in refused(nifti(tmp_path / "sides.nii", sform=ras_matrix() * [[-1], [1], [1]], codes=codes))


def test_an_sform_alone_must_have_the_steps_of_pixdim_and_right_angles(tmp_path):
    # ITK takes the directions of the matrix and the steps of pixdim: 3 mm where the matrix says 5.
    sentence = refused(nifti(tmp_path / "steps.nii", sform=ras_matrix(steps=(1, 2, 5.0)), codes=(0, 1)))
    assert "1 x 2 x 3 mm" in sentence and "1 x 2 x 5 mm" in sentence
    assert "sheared axes" in refused(nifti(tmp_path / "shear.nii", sform=sheared(1.5), codes=(0, 1)))


@given(
    angles=st.tuples(*[st.floats(-3.1, 3.1).map(lambda a: round(a, 9))] * 3), origin=st.tuples(*[st.floats(-400, 400)] * 3),
    steps=st.tuples(*[st.floats(0.4, 6)] * 3), codes=st.sampled_from([(1, 1), (1, 0), (0, 1), (0, 2), (1, 2), (2, 4)]),
    order=st.sampled_from("<>"), mirrored=st.booleans(),
)  # fmt: skip
def test_forms_that_agree_are_read_where_they_say(tmp_path_factory, angles, origin, steps, codes, order, mirrored):
    matrix = ras_matrix(angles, origin, steps, mirrored)
    path = nifti(tmp_path_factory.mktemp("agree") / "scan.nii", qform=matrix, codes=codes, pixdim=steps, order=order)
    image = images.read_volume(path, role="ct")
    for index in ((0, 0, 0), (23, 0, 0), (0, 19, 15), (23, 19, 15)):
        expected = (matrix @ [*index, 1]) * [-1, -1, 1]
        assert image.TransformIndexToPhysicalPoint(index) == pytest.approx(expected.tolist(), abs=0.02)


@given(
    angles=st.tuples(*[st.floats(-1, 1).map(lambda a: round(a, 9))] * 3), moved=st.tuples(*[st.floats(-60, 60)] * 3),
    turned=st.floats(-0.3, 0.3), order=st.sampled_from("<>"),
)  # fmt: skip
def test_forms_apart_are_refused_from_half_a_voxel_on(tmp_path_factory, angles, moved, turned, order):
    first, second = ras_matrix(angles), ras_matrix((angles[0] + turned, *angles[1:]), np.add((-10, 20, 30), moved))
    ends = np.array([[i, j, k, 1] for i in (0, 23) for j in (0, 19) for k in (0, 15)])
    apart = np.linalg.norm(ends @ (first - second).T, axis=1).max()
    path = nifti(tmp_path_factory.mktemp("apart") / "scan.nii", qform=first, sform=second, order=order)
    if abs(apart - 0.5) > 0.01:
        assert bool(file_geometry(path).contradiction) == (apart > 0.5)


@pytest.mark.parametrize("order", "<>")
def test_a_file_with_both_codes_0_is_refused_unless_its_orientation_is_said(tmp_path, order):
    path = nifti(tmp_path / "scan.nii.gz", codes=(0, 0), order=order)
    sentence = refused(path)
    assert "does not say which side is left" in sentence and "--assume-orientation" in sentence
    lps = images.read_input(path, role="ct", assume="LPS")
    ras = images.read_input(path, role="ct", assume="ras")
    assert lps.image.GetDirection() == (1, 0, 0, 0, 1, 0, 0, 0, 1)
    assert ras.image.GetDirection() == (-1, 0, 0, 0, -1, 0, 0, 0, 1)
    assert lps.image.GetSpacing() == ras.image.GetSpacing() == STEPS and lps.image.GetOrigin() == (0, 0, 0)
    assert np.array_equal(sitk.GetArrayViewFromImage(lps.image), sitk.GetArrayViewFromImage(ras.image))
    assert lps.warnings[0].endswith("its axes were taken to run towards LPS.")
    said = images.read_input(nifti(tmp_path / "told.nii", order=order), role="ct", assume="LPS")
    assert said.image.GetDirection()[0] == -1 and said.warnings == ()  # what a file says itself goes before


@given(code=st.permutations("LPS").flatmap(lambda p: st.tuples(*(st.sampled_from({"L": "LR", "P": "PA", "S": "SI"}[a]) for a in p))))
def test_every_orientation_that_is_said_is_the_image_s_own(tmp_path_factory, code):
    path = nifti(tmp_path_factory.mktemp("code") / "scan.nii", codes=(0, 0))
    image = images.read_input(path, role="ct", assume="".join(code)).image
    found = sitk.DICOMOrientImageFilter.GetOrientationFromDirectionCosines(image.GetDirection())
    assert found == "".join(code)


@pytest.mark.parametrize("code", ("", "LP", "LLS", "LPX", "LPSS", "LRS"))
def test_what_is_no_orientation_is_refused(tmp_path, code):
    with pytest.raises(InputError, match="no orientation"):
        images.read_input(nifti(tmp_path / "scan.nii", codes=(0, 0)), role="ct", assume=code)


def test_nifti_2_a_pair_s_header_and_analyze_are_named(tmp_path):
    assert "NIfTI-2" in refused(nifti(tmp_path / "two.nii", kind=2))
    assert "NIfTI-2" in refused(nifti(tmp_path / "two.nii.gz", kind=2, order=">"))
    for mark, words in ((b"ni1\0", "NIfTI pair"), (b"\0\0\0\0", "no NIfTI header")):
        path = nifti(tmp_path / "one.nii")
        data = bytearray(path.read_bytes())
        data[344:348] = mark
        path.write_bytes(data)
        assert words in refused(path)


def nrrd(path: Path, *fields: str) -> Path:
    head = ["NRRD0004", "type: short", "dimension: 3", "sizes: 24 20 16", "encoding: raw", "endian: little", *fields]
    path.write_bytes(("\n".join(head) + "\n\n").encode() + voxels())
    return path


DIRECTIONS = "space directions: (1,0,0) (0,2,0) (0,0,3)"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (("spacings: 1 2 3",), "no space directions"),
        (("space dimension: 3", DIRECTIONS), "names no space"),
        (("space: scanner-xyz", DIRECTIONS), "scanner-xyz"),
        (("space: 3D-right-handed", DIRECTIONS), "3D-right-handed"),
    ],
)
def test_nrrd_that_names_no_side_is_refused_unless_its_orientation_is_said(tmp_path, fields, words):
    path = nrrd(tmp_path / "scan.nrrd", *fields)
    sentence = refused(path)
    assert words in sentence and "does not say which side is left" in sentence
    assert images.read_input(path, role="ct", assume="RAS").image.GetDirection() == (-1, 0, 0, 0, -1, 0, 0, 0, 1)


@pytest.mark.parametrize("space", ("left-posterior-superior", "right-anterior-superior", "LPS", "ras"))
def test_nrrd_in_an_anatomical_space_is_read(tmp_path, space):
    image = images.read_volume(nrrd(tmp_path / "scan.nrrd", f"space: {space}", DIRECTIONS, "space origin: (5,6,7)"), role="ct")
    assert image.GetOrigin() == ((5, 6, 7) if space.lower().startswith("l") else (-5, -6, 7))


def meta(path: Path, *fields: str) -> Path:
    head = ["ObjectType = Image", "NDims = 3", *fields, "DimSize = 24 20 16", "ElementType = MET_SHORT",
            "ElementSpacing = 1 2 3", "ElementByteOrderMSB = False", "ElementDataFile = LOCAL"]  # fmt: skip
    path.write_bytes(("\n".join(head) + "\n").encode() + voxels())
    return path


def test_metaimage_without_a_matrix_states_no_sides(tmp_path):
    assert "no TransformMatrix" in refused(meta(tmp_path / "scan.mha"))
    assert images.read_input(tmp_path / "scan.mha", role="ct", assume="LPI").image.GetDirection()[8] == -1
    for key in ("TransformMatrix", "Rotation", "Orientation"):
        images.read_volume(meta(tmp_path / "told.mha", f"{key} = 1 0 0 0 1 0 0 0 1"), role="ct")


def test_a_file_that_states_no_voxel_size_or_another_unit_is_refused_whatever_is_assumed(tmp_path):
    """The libraries take 1 mm, and any unit for mm: volumes came out by that much too large or small."""
    lps = "space: left-posterior-superior"
    matrix = meta(tmp_path / "a.mha", "TransformMatrix = 1 0 0 0 1 0 0 0 1")
    matrix.write_bytes(matrix.read_bytes().replace(b"ElementSpacing = 1 2 3\n", b""))
    assert "does not say how large its voxels are" in refused(matrix)
    for path in (nrrd(tmp_path / "a.nrrd"), nrrd(tmp_path / "b.nrrd", "spacings: nan 2 3")):
        with pytest.raises(InputError, match="does not say how large its voxels are"):
            images.read_input(path, role="ct", assume="LPS")
    assert "in cm, not in mm" in refused(nrrd(tmp_path / "c.nrrd", lps, DIRECTIONS, 'space units: "cm" "cm" "cm"'))
    images.read_volume(nrrd(tmp_path / "d.nrrd", lps, DIRECTIONS, 'space units: "mm" "mm" "mm"'), role="ct")


def test_a_metaimage_at_no_place_is_refused(tmp_path):
    assert "an origin that is no position" in refused(meta(tmp_path / "a.mha", "TransformMatrix = 1 0 0 0 1 0 0 0 1", "Offset = nan 0 0"))


@pytest.mark.parametrize("begin", (0.0, 348.0, float("nan")))
def test_nifti_whose_voxels_begin_inside_its_header_is_refused(tmp_path, begin):
    """The library reads on from byte 348, so that every voxel lay beside its place."""
    path = tmp_path / "scan.nii"
    sitk.WriteImage(sitk.GetImageFromArray(np.random.default_rng(0).normal(size=(6, 7, 8)).astype("f4")), str(path))
    data = bytearray(path.read_bytes())
    struct.pack_into("<f", data, 108, begin)
    path.write_bytes(data)
    assert "begin inside its header" in refused(path)


def test_sheared_axes_are_refused_in_every_format(tmp_path):
    lps = "space: left-posterior-superior"
    assert "sheared axes" in refused(nrrd(tmp_path / "a.nrrd", lps, "space directions: (1,0,0) (0,2,0) (0,1,3)"))
    assert "sheared axes" in refused(meta(tmp_path / "a.mha", "TransformMatrix = 1 0 0 0 1 0 0 0.5 0.8"))


def test_real_files_and_what_this_project_writes_say_one_place(tmp_path, real_ct_path):
    assert file_geometry(real_ct_path) == file_geometry(Path("scan.dcm"))
    image = sitk.GetImageFromArray(np.random.default_rng(0).normal(size=(6, 7, 8)).astype("f4"))
    image.SetDirection(sitk.Euler3DTransform((0, 0, 0), 0.3, -0.2, 2.0).GetMatrix())
    for suffix in images.WRITABLE:
        found = file_geometry(images.write_image(image, tmp_path / f"map{suffix}"))
        assert not found.contradiction and found.sides
