"""Files that a reader would take for good without a word, and outputs that cannot be: refused in one sentence."""

from __future__ import annotations

import gzip
import os

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.checks.image_checks import LARGEST_MM, SMALLEST_MM, check_extent
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.outputs import CaseOutput, FileOutput, disk_full
from LungPerfusionCore.imaging.images import read_volume
from LungPerfusionCore.lungs.regions import regions_from_lobes
from LungPerfusionCore.lungs.segmentation import segment_lungs


def image_of(array, spacing=(2.0, 2.0, 2.0)) -> sitk.Image:
    image = sitk.GetImageFromArray(array)
    image.SetSpacing(spacing)
    return image


@pytest.mark.parametrize("suffix", [".nii", ".nii.gz"])
@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_values_that_are_no_numbers_in_nifti(tmp_path, suffix, kind):
    array = np.random.default_rng(0).normal(size=(9, 10, 11)).astype(kind)
    sitk.WriteImage(image_of(array), str(tmp_path / f"good{suffix}"))
    np.testing.assert_array_equal(sitk.GetArrayFromImage(read_volume(tmp_path / f"good{suffix}", role="ct")), array)
    array[3, 4, 5], array[6, 1, 0] = np.nan, np.inf
    sitk.WriteImage(image_of(array), str(tmp_path / f"bad{suffix}"))
    assert np.isfinite(sitk.GetArrayFromImage(sitk.ReadImage(str(tmp_path / f"bad{suffix}")))).all()  # why it is checked
    with pytest.raises(InputError, match=f'"bad{suffix}" holds 2 voxels that are NaN or infinite'):
        read_volume(tmp_path / f"bad{suffix}", role="ct")


def test_values_that_are_no_numbers_in_big_endian_nifti(tmp_path):
    array = np.ones((4, 5, 6), np.float32)
    array[0, 0, 1] = 2
    sitk.WriteImage(image_of(array), str(tmp_path / "little.nii"))
    raw = (tmp_path / "little.nii").read_bytes()
    fields = [(0, "i4", 1), (32, "i4", 1), (36, "i2", 1), (40, "i2", 8), (56, "f4", 3), (68, "i2", 4), (76, "f4", 11), (120, "i2", 1),
              (124, "f4", 4), (140, "i4", 2), (252, "i2", 2), (256, "f4", 18)]  # fmt: skip
    head = bytearray(raw[:352])
    for start, form, count in fields:
        values = np.frombuffer(raw, "<" + form, count, start)
        head[start : start + values.nbytes] = values.astype(">" + form).tobytes()
    for name, special in (("good", 3.0), ("bad", np.nan)):
        array[2, 2, 2] = special
        (tmp_path / f"{name}.nii.gz").write_bytes(gzip.compress(bytes(head) + array.astype(">f4").tobytes()))
    assert sitk.GetArrayFromImage(read_volume(tmp_path / "good.nii.gz", role="ct")).max() == 3.0
    with pytest.raises(InputError, match="1 voxels that are NaN"):
        read_volume(tmp_path / "bad.nii.gz", role="ct")


@given(st.tuples(*[st.integers(2, 40)] * 3), st.tuples(*[st.floats(1e-4, 200.0)] * 3))
def test_a_volume_of_no_body_is_refused_by_its_size(size, spacing):
    image = sitk.Image(size, sitk.sitkUInt8)
    image.SetSpacing(spacing)
    extent = [n * step for n, step in zip(size, spacing, strict=True)]
    if min(extent) < SMALLEST_MM or max(extent) > LARGEST_MM:
        with pytest.raises(InputError, match='The SPECT "x" measures .* is wrong or not in mm'):
            check_extent(image, "spect", name="x")
    else:
        check_extent(image, "spect")


@pytest.mark.parametrize("shape", [(2, 30, 30), (3, 30, 30), (30, 2, 30), (30, 30, 2)])
def test_a_slab_too_thin_for_lungs_is_refused_in_words(shape):
    hu = np.full(shape, 40, np.int16)
    hu[tuple(slice(n // 3, n - n // 3) for n in shape)] = -850
    with pytest.raises(InputError):
        segment_lungs(image_of(hu, (3.0, 3.0, 3.0)))


def test_the_names_of_many_segments_do_not_fill_a_sentence():
    labels = image_of(np.arange(1, 1 + 6 * 6 * 6, dtype=np.uint16).reshape(6, 6, 6))
    with pytest.raises(InputError, match="and 210 more") as refused:
        regions_from_lobes(labels, {n: f"Segment_{n}" for n in range(1, 217)})
    assert len(str(refused.value)) < 250


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_outputs_that_cannot_be_are_refused_before_anything_is_computed(tmp_path, monkeypatch, kind):
    def output(path):
        return CaseOutput(path) if kind == "folder" else FileOutput(f"{path}.seg.nrrd", ".seg.nrrd")

    output(tmp_path / "new" / "case").check()
    with pytest.raises(InputError, match="cannot be written: File name too long") as refused:
        output(tmp_path / ("x" * 300)).check()
    assert len(str(refused.value)) < 300
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(InputError, match="is not writable"):
        output(tmp_path / "new" / "case").check()
    assert list(tmp_path.iterdir()) == []


def test_another_reason_is_not_called_a_full_disk(tmp_path):
    assert disk_full(OSError(28, "No space left on device"), tmp_path)
    assert not disk_full(OSError(2, "No such file or directory"), tmp_path)
