"""SPECT in: what is refused by name, frames of reference, and the two ways of resampling against their definitions."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st
from make_dicom import nuclear, real_world, save

from LungPerfusionAILib.spect.reading import check_frames, check_spect, ct_on_spect, spect_on_ct
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.images import read_input


def stored(shape=(6, 8, 8)) -> np.ndarray:
    return np.arange(int(np.prod(shape))).reshape(shape).astype(np.int16)


def image_of(array, spacing, origin=(0.0, 0.0, 0.0), direction=None) -> sitk.Image:
    image = sitk.GetImageFromArray(np.asarray(array))
    image.SetSpacing(spacing)
    image.SetOrigin(origin)
    if direction is not None:
        image.SetDirection(np.asarray(direction).ravel().tolist())
    return image


def test_a_xeleris_tomogram_keeps_its_geometry_and_says_its_scale(tmp_path):
    spect = read_input(save(nuclear(stored()), tmp_path / "spect.dcm"), role="spect")
    first = spect.image.TransformIndexToPhysicalPoint((0, 0, 0))
    step = np.subtract(spect.image.TransformIndexToPhysicalPoint((0, 0, 1)), first)
    assert first == pytest.approx((-272.13778, -283.93778, 278.33778))
    assert step == pytest.approx((0, 0, -8.83612))
    assert spect.units == "counts" and spect.frame_of_reference_uid
    assert any("pixel scale 4.1795" in text for text in spect.warnings)


def test_real_world_values_survive(tmp_path):
    ds = nuclear(stored())
    ds.RealWorldValueMappingSequence = [real_world(2.5, 10.0, "Bq/ml")]
    spect = read_input(save(ds, tmp_path / "spect.dcm"), role="spect")
    assert spect.units == "Bq/mL"
    assert np.allclose(sitk.GetArrayFromImage(spect.image), stored() * 2.5 + 10.0)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("STATIC", "planar nuclear"),
        ("WHOLE BODY", "planar whole-body"),
        ("TOMO", "projection"),
        ("RECON GATED TOMO", "gated reconstructed"),
    ],
)
def test_what_is_no_volume_is_refused_by_name(tmp_path, kind, words):
    with pytest.raises(InputError, match=words):
        read_input(save(nuclear(stored(), image_type=kind), tmp_path / "spect.dcm"), role="spect")


def test_frames_of_reference():
    assert check_frames("1.2", "1.2").same is True
    other = check_frames("1.2", "1.3")
    assert other.same is False and "different frames" in other.sentence
    for pair in ((None, "1.2"), ("1.2", None), (None, None), ("", "1")):
        unknown = check_frames(*pair)
        assert unknown.same is None and "may not agree" in unknown.sentence


def test_a_spect_elsewhere_is_refused():
    ct = image_of(np.zeros((4, 4, 4), np.int16), (2.0,) * 3)
    with pytest.raises(InputError, match="do not overlap"):
        check_spect(image_of(stored((4, 4, 4)), (4.0,) * 3, (500.0, 0.0, 0.0)), ct)


@settings(max_examples=20)
@given(ratio=st.integers(1, 4), shift=st.tuples(*[st.integers(-3, 3)] * 3), flip=st.booleans(), seed=st.integers(0, 99))
def test_ct_on_spect_is_the_mean_of_the_cts_voxels(ratio, shift, flip, seed):
    """Where a SPECT voxel holds whole CT voxels, the samples are those voxels' centres."""
    ct = image_of(np.random.default_rng(seed).normal(-500, 200, (12, 12, 12)).astype(np.float32), (1.5,) * 3, (10.0, -20.0, 5.0))
    direction = np.diag([-1.0, 1.0, -1.0]) if flip else np.eye(3)
    first = np.array([10.0, -20.0, 5.0]) + 1.5 * ((ratio - 1) / 2 + (12 - ratio) * (np.diag(direction) < 0))
    n = 12 // ratio
    spect = image_of(np.zeros((n, n, n), np.float32), (1.5 * ratio,) * 3, first.tolist(), direction)
    transform = sitk.TranslationTransform(3, [float(v) for v in shift])  # CT points to SPECT points
    spect.SetOrigin((first + np.array(shift)).tolist())
    found = sitk.GetArrayFromImage(ct_on_spect(ct, spect, transform))
    array = sitk.GetArrayFromImage(ct)
    array = array[::-1, :, ::-1] if flip else array
    expected = array.reshape(n, ratio, n, ratio, n, ratio).mean(axis=(1, 3, 5))
    assert np.allclose(found, expected, atol=0.05)


def test_a_mask_becomes_shares_whose_sum_is_its_volume():
    mask = np.zeros((20, 20, 20), np.uint8)
    mask[4:15, 5:13, 3:17] = 1
    spect = image_of(np.zeros((8, 8, 8), np.float32), (3.7,) * 3, (-4.1, -3.9, -4.4))
    share = ct_on_spect(image_of(mask, (1.0,) * 3), spect, outside=0.0)
    assert sitk.GetArrayFromImage(share).sum() * 3.7**3 == pytest.approx(mask.sum(), rel=0.02)


@settings(max_examples=15)
@given(angles=st.tuples(*[st.floats(-20, 20)] * 3), shift=st.tuples(*[st.floats(-10, 10)] * 3))
def test_spect_on_ct_reproduces_a_linear_field(angles, shift):
    spect = image_of(np.zeros((24, 24, 24), np.float32), (4.0,) * 3, (-46.0,) * 3)
    axes = [np.arange(24) * 4.0 - 46.0] * 3
    z, y, x = np.meshgrid(*axes, indexing="ij")
    field = image_of((100 + x - 2 * y + 0.5 * z).astype(np.float32), (4.0,) * 3, (-46.0,) * 3)
    transform = sitk.Euler3DTransform()
    transform.SetRotation(*np.deg2rad(angles).tolist())
    transform.SetTranslation(shift)
    ct = image_of(np.zeros((5, 5, 5), np.int16), (3.0,) * 3, (-6.0,) * 3)
    found = spect_on_ct(field, ct, transform)
    for index in ((0, 0, 0), (4, 0, 2), (2, 3, 4)):
        px, py, pz = transform.TransformPoint(ct.TransformIndexToPhysicalPoint(index))
        assert found[index] == pytest.approx(100 + px - 2 * py + 0.5 * pz, abs=1e-3)
    assert spect.GetSize() == field.GetSize()
