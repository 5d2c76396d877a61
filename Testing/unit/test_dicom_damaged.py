"""Damaged elements of DICOM files: one sentence that names file and element, never another number and never an unexpected error."""

from __future__ import annotations

import make_dicom as make
import numpy as np
import pytest
import SimpleITK as sitk
from dicom_refusals import refused
from pydicom.dataelem import RawDataElement
from pydicom.tag import Tag

from LungPerfusionCore.dicom.elements import malformed
from LungPerfusionCore.dicom.roles import read_facts
from LungPerfusionCore.imaging import images


def put(dataset, keyword: str, text: str) -> None:
    """An element with a value as it may stand in a file, whatever pydicom thinks of it."""
    tag, value = Tag(keyword), text.encode() + b" " * (len(text.encode()) % 2)
    dataset[tag] = RawDataElement(tag, dataset[tag].VR, len(value), value, 0, False, True)


@pytest.mark.parametrize("text", ["abc", "-", "nan", "1e400", "1\\2\\3\\4\\5\\6\\7", "٣"])
@pytest.mark.parametrize("keyword", ["ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing", "RescaleSlope", "RescaleIntercept"])
def test_a_number_that_is_none_is_refused_by_its_name(tmp_path, keyword, text):
    slices = make.ct_slices(make.chest())
    put(slices[3], keyword, text)
    assert f"its {keyword} is not what it should be" in refused(make.write_ct(tmp_path / "ct", slices))


@pytest.mark.parametrize("keyword", ["Columns", "SamplesPerPixel", "BitsStored", "BitsAllocated"])
def test_a_size_that_is_none_is_refused_by_its_name(tmp_path, keyword):
    slices = make.ct_slices(make.chest())
    slices[2][keyword]._value = None
    assert f"its {keyword} is not what it should be" in refused(make.write_ct(tmp_path / "ct", slices))


def test_bits_that_lie_elsewhere_are_refused(tmp_path):
    """Twelve bits at the high end of sixteen were read as sixteen at the low end."""
    slices = make.ct_slices(make.chest())
    for each in slices:
        each.BitsStored = 12
    assert "its BitsStored is not what it should be" in refused(make.write_ct(tmp_path / "ct", slices))


@pytest.mark.parametrize("text", ["abc", "nan", "1\\2\\3"])
def test_frames_of_one_file(tmp_path, text):
    for name, dataset, role in (
        ("ct", make.enhanced_ct(make.chest()), "ct"),
        ("nm", make.nuclear(np.abs(make.chest()).astype(np.uint16)), "spect"),
    ):
        put(dataset, "NumberOfFrames", text)
        assert "holds a damaged DICOM file" in refused(make.save(dataset, tmp_path / f"{name}.dcm"), role)


def test_what_lies_in_sequences_is_looked_at():
    enhanced, nuclear = make.enhanced_ct(make.chest()), make.nuclear(np.abs(make.chest()).astype(np.uint16))
    assert malformed(enhanced) == malformed(nuclear) == ""
    put(enhanced.PerFrameFunctionalGroupsSequence[4].PlanePositionSequence[0], "ImagePositionPatient", "0")
    put(nuclear.DetectorInformationSequence[0], "ImageOrientationPatient", "1e400")
    assert (malformed(enhanced), malformed(nuclear)) == ("ImagePositionPatient", "ImageOrientationPatient")


def test_a_rescale_of_some_slices_is_refused(tmp_path):
    """A slice without the intercept of the others was 1024 HU denser."""
    for keyword in ("RescaleIntercept", "RescaleSlope"):
        slices = make.ct_slices(make.chest())
        del slices[1][keyword]
        assert f"states its {keyword} for 5 of 6 images only" in refused(make.write_ct(tmp_path / keyword, slices))
    slices = make.ct_slices(make.chest())
    slices[1].RescaleSlope = -1
    assert "changes the sign of its RescaleSlope" in refused(make.write_ct(tmp_path / "sign", slices))


def test_a_rescale_that_changes_is_said(tmp_path):
    slices = make.ct_slices(make.chest())
    slices[1].RescaleIntercept = -1000
    read = images.read_input(make.write_ct(tmp_path / "ct", slices), role="ct")
    assert any("changes its rescale from image to image" in each for each in read.warnings)


def test_a_slope_without_an_intercept_leaves_the_values_to_tell(tmp_path):
    """Stored values (HU + 1024) with half a rescale were taken for Hounsfield units."""
    slices = make.ct_slices(make.chest())
    whole = sitk.GetArrayFromImage(images.read_input(make.write_ct(tmp_path / "whole", slices), role="ct").image)
    for each in slices:
        each.RescaleIntercept = None
    read = images.read_input(make.write_ct(tmp_path / "half", slices), role="ct")
    assert any("-1024" in each or "rescale" in each for each in read.warnings), read.warnings
    assert np.array_equal(sitk.GetArrayViewFromImage(read.image), whole)


def test_a_batch_passes_over_a_damaged_file(tmp_path):
    slices = make.ct_slices(make.chest())
    put(slices[0], "ImagePositionPatient", "abc")
    folder = make.write_ct(tmp_path / "ct", slices)
    facts, damaged = read_facts(folder)
    assert len(facts) == 1 and facts[0].images == len(slices) - 1 and len(damaged) == 1
