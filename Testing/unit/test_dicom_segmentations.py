"""DICOM SEG as others write it: segment numbers from 0, and label maps; each read by highdicom (ours) and by pydicom alone."""

from __future__ import annotations

import numpy as np
import pydicom
import pytest
import SimpleITK as sitk
from make_dicom import chest, ct_slices, write_ct

from LungPerfusionCore.dicom.export import read_segments
from LungPerfusionCore.dicom.source import read_source
from LungPerfusionCore.errors import InputError

hd = pytest.importorskip("highdicom")
NAMES = ("Right lung", "Perfusion defects")


@pytest.fixture
def source(tmp_path):
    slices = ct_slices(chest((7, 20, 24)))
    for each in slices:
        each.StudyInstanceUID = slices[0].StudyInstanceUID
    return read_source(write_ct(tmp_path / "ct", slices))


@pytest.fixture
def labels(source):
    """Two segments that share slices: 1 and 2."""
    array = np.zeros(source.size[::-1], np.uint8)
    array[1:4, 3:9, 3:9], array[2:6, 10:14, 5:15] = 1, 2
    return array


def segmentation(source, labels, kind):
    from pydicom.sr.coding import Code

    def description(number, name):
        tissue, lung = Code("85756007", "SCT", "Tissue"), Code("39607008", "SCT", "Lung")
        return hd.seg.SegmentDescription(number, name, tissue, lung, hd.seg.SegmentAlgorithmTypeValues.MANUAL)

    descriptions = [description(n, name) for n, name in enumerate(NAMES, 1)]
    uids = hd.UID(), 1, hd.UID(), 1
    return hd.seg.Segmentation(list(source.headers), labels, kind, descriptions, *uids, "Maker", "Model", "1", "1")


def by_pydicom(path, source):
    """name -> mask on the source's grid, from the frames and their places alone (no highdicom)."""
    dataset = pydicom.dcmread(path)
    places = {tuple(round(float(v), 3) for v in h.ImagePositionPatient): k for k, h in enumerate(source.headers)}
    pixels = dataset.pixel_array.reshape(-1, dataset.Rows, dataset.Columns)
    names = {int(item.SegmentNumber): str(item.SegmentLabel) for item in dataset.SegmentSequence}
    background = dataset.get("PixelPaddingValue")
    found = {name: np.zeros(source.size[::-1], bool) for number, name in names.items() if number != background}
    for frame, group in zip(pixels, dataset.PerFrameFunctionalGroupsSequence, strict=True):
        k = places[tuple(round(float(v), 3) for v in group.PlanePositionSequence[0].ImagePositionPatient)]
        if dataset.SegmentationType == "LABELMAP":
            for number, name in names.items():
                if number != background:
                    found[name][k] |= frame == number
        else:
            found[names[int(group.SegmentIdentificationSequence[0].ReferencedSegmentNumber)]][k] |= frame > 0
    return found


def check(path, source, labels):
    """Both readers give each segment as it was made."""
    ours, other = read_segments(path, source), by_pydicom(path, source)
    assert tuple(ours) == NAMES and set(other) == set(NAMES)
    for number, name in enumerate(NAMES, 1):
        assert np.array_equal(sitk.GetArrayFromImage(ours[name]) > 0, labels == number)
        assert np.array_equal(other[name], labels == number)


@pytest.mark.parametrize("kind", ["BINARY", "LABELMAP"])
def test_segments_come_back_by_two_readers(source, labels, tmp_path, kind):
    segmentation(source, labels, hd.seg.SegmentationTypeValues[kind]).save_as(tmp_path / "a.dcm")
    check(tmp_path / "a.dcm", source, labels)


def test_segment_numbers_may_start_at_0(source, labels, tmp_path):
    segmentation(source, labels, hd.seg.SegmentationTypeValues.BINARY).save_as(tmp_path / "a.dcm")
    dataset = pydicom.dcmread(tmp_path / "a.dcm")
    for item in dataset.SegmentSequence:
        item.SegmentNumber -= 1
    for group in dataset.PerFrameFunctionalGroupsSequence:
        group.SegmentIdentificationSequence[0].ReferencedSegmentNumber -= 1
    dataset.save_as(tmp_path / "zero.dcm")
    assert [item.SegmentNumber for item in pydicom.dcmread(tmp_path / "zero.dcm").SegmentSequence] == [0, 1]
    check(tmp_path / "zero.dcm", source, labels)


def test_a_label_map_may_use_0_for_a_segment(source, labels, tmp_path):
    segmentation(source, labels, hd.seg.SegmentationTypeValues.LABELMAP).save_as(tmp_path / "a.dcm")
    dataset = pydicom.dcmread(tmp_path / "a.dcm")
    dataset.PixelData = np.array([255, 0, 1], np.uint8)[dataset.pixel_array].tobytes()
    dataset.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
    del dataset.SegmentSequence[0]  # the background
    for item in dataset.SegmentSequence:
        item.SegmentNumber -= 1
    dataset.PixelPaddingValue = 255
    dataset.save_as(tmp_path / "zero.dcm")
    check(tmp_path / "zero.dcm", source, labels)


def test_two_segments_of_one_name_are_refused_not_merged(source, labels, tmp_path):
    segmentation(source, labels, hd.seg.SegmentationTypeValues.BINARY).save_as(tmp_path / "a.dcm")
    dataset = pydicom.dcmread(tmp_path / "a.dcm")
    dataset.SegmentSequence[1].SegmentLabel = NAMES[0]
    dataset.save_as(tmp_path / "twice.dcm")
    with pytest.raises(InputError, match="two segments"):
        read_segments(tmp_path / "twice.dcm", source)
