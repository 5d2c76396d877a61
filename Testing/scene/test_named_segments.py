"""Meanings on segments: a label map's names in the scene, a person's word before terminology and name, label map volumes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk


def labels_image(values=(1, 2, 3, 4, 5), size=12) -> sitk.Image:
    array = np.zeros((size, size, size), np.uint8)
    for n, value in enumerate(values):
        array[2 * n : 2 * n + 2, 3:9, 3:9] = value
    image = sitk.GetImageFromArray(array)
    image.SetSpacing((2.0, 2.0, 3.0))
    return image


def read(slicer, path: Path):
    node = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLSegmentationNode", path.name)
    storage = slicer.vtkMRMLSegmentationStorageNode()
    storage.SetFileName(str(path))
    assert storage.ReadData(node)
    return node


def test_a_simulated_patients_labels_carry_their_names(scene, tmp_path):
    import slicer

    from LungPerfusionCore.scene.named_segments import name_segments
    from LungPerfusionPhantom.grid import Grid, write_nrrd
    from LungPerfusionPhantom.lung.anatomy import LOBES
    from LungPerfusionPhantom.lung.segment_header import segment_header

    array = sitk.GetArrayFromImage(labels_image())
    grid = Grid(array.shape, (2.0, 2.0, 3.0), (1.0, 2.0, 3.0))
    for name, truth in (("lobes", LOBES), ("lungs", {1: "right", 2: "left"}), ("emboli", {1: "emboli"}), ("svc_streaks", {})):
        values = np.where(array <= max(truth, default=1), array, 0).astype(np.uint8)
        path = tmp_path / f"{name}.nrrd"
        write_nrrd(path, values, grid, header={"content": f"simulated {name}"} | segment_header(name, values.shape))
        assert np.array_equal(sitk.GetArrayFromImage(sitk.ReadImage(str(path))), values)  # a label volume for every other reader
        node = read(slicer, path)
        if truth:
            found = name_segments(node, path, "regions" if name != "emboli" else "emboli")
            numbers = {node.GetSegmentation().GetSegment(key).GetLabelValue(): term for key, term in found.terms.items()}
            assert numbers == truth and found.notes == ()
        else:
            assert node.GetSegmentation().GetNthSegment(0).GetName() == "Svc streaks"


def test_what_is_said_goes_into_names_codes_and_regions(scene, tmp_path):
    import slicer

    from LungPerfusionCore.scene.named_segments import meaning_rows, name_segments
    from LungPerfusionCore.scene.segmentations import find_segment
    from LungPerfusionCore.scene.segmented_regions import regions_from_segmentation

    image = labels_image((10, 11, 12, 51, 7))
    path = tmp_path / "seg.nii.gz"
    sitk.WriteImage(image, str(path))
    node = read(slicer, path)
    name_segments(node, path, "regions", "totalsegmentator")
    names = [node.GetSegmentation().GetSegment(each).GetName() for each in node.GetSegmentation().GetSegmentIDs()]
    assert set(names) == {"Left upper lobe", "Left lower lobe", "Right upper lobe", "Heart", "Segment_7"}
    labels, regions = regions_from_segmentation(node, image)
    assert sorted(regions.values()) == ["LLL", "LUL", "RUL"]
    at = {name: number for number, name in regions.items()}
    assert np.array_equal(sitk.GetArrayFromImage(labels) == at["LLL"], sitk.GetArrayFromImage(image) == 11)
    assert {row.term for row in meaning_rows(node)} == {"LUL", "LLL", "RUL", "heart", None}
    assert find_segment(node, code="heart") is not None and find_segment(node, code="veins") is None


def test_a_word_goes_before_terminology_and_name(scene):
    from LungPerfusionCore.labels.meanings import NOTHING
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.named_segments import meaning_rows, said_by_hand, say
    from LungPerfusionCore.scene.segmentations import (
        find_segment,
        segmentation_from_labels,
        spec,
    )
    from LungPerfusionCore.scene.segmented_regions import regions_from_segmentation

    image = labels_image((1, 2))
    ct = volumes.node_from_image(sitk.Cast(image, sitk.sitkInt16), "ct")
    node = segmentation_from_labels(image, [spec(1, "RUL"), spec(2, "LUL")], "lobes", reference=ct)
    first, second = node.GetSegmentation().GetSegmentIDs()
    assert said_by_hand(node) == ()
    say(node, {first: "RLL", second: NOTHING})
    assert list(regions_from_segmentation(node, image)[1].values()) == ["RLL"]
    assert find_segment(node, code="RLL") == first and find_segment(node, code="LUL") is None
    assert said_by_hand(node) == ("What the segments of lobes are was said by hand: Right upper lobe RLL.",)
    say(node, {first: None, second: None})
    assert list(regions_from_segmentation(node, image)[1].values()) == ["RUL", "LUL"]
    assert [row.term for row in meaning_rows(node)] == ["RUL", "LUL"] and said_by_hand(node) == ()


@pytest.mark.parametrize(
    ("code", "region"), [("42400003", "RUL"), ("41224006", "LLL"), ("3341006", "right"), ("39607008", None), ("85756007", None)]
)
def test_snomeds_own_concepts_of_lobes_and_lungs(scene, code, region):
    from LungPerfusionCore.scene.terminology import region_of

    assert region_of(f"any list~SCT^123037004^Anatomical Structure~SCT^{code}^x~^^~~^^~^^") == region
    # A nodule in a lobe is not that lobe.
    assert region_of(f"any list~SCT^49755003^Morphology~SCT^27925004^Nodule~^^~list~SCT^{code}^x~^^") is None


def test_a_label_map_volume_with_a_colour_table_of_its_own(scene):
    import slicer

    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.named_segments import meaning_rows, segmentation_of_labelmap

    volume = volumes.node_from_image(labels_image((10, 11)), "lobes", labelmap=True)
    node = segmentation_of_labelmap(volume)
    assert [row.name for row in meaning_rows(node)] == ["Label 10", "Label 11"] and not any(row.term for row in meaning_rows(node))
    colours = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLColorTableNode", "own")
    colours.SetTypeToUser()
    colours.SetNumberOfColors(12)
    colours.SetColor(10, "lung_upper_lobe_left", 1, 0, 0, 1)
    colours.SetColor(11, "lung_lower_lobe_left", 1, 0, 0, 1)
    volume.GetDisplayNode().SetAndObserveColorNodeID(colours.GetID())
    again = segmentation_of_labelmap(volume)
    assert again is node and [row.term for row in meaning_rows(node)] == ["LUL", "LLL"]
    empty = volumes.node_from_image(labels_image(()), "empty", labelmap=True)
    with pytest.raises(InputError, match="empty holds no label"):
        segmentation_of_labelmap(empty)


def test_numberings_follow_a_labelmaps_place(scene):
    from LungPerfusionCore.labels.meanings import REGIONS
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.named_segments import numberings, segmentation_of_labelmap

    array = np.zeros((20, 8, 20), np.uint8)  # k up; i to the left in LPS
    array[12:, 2:6, 12:], array[:8, 2:6, 12:] = 1, 2  # left upper and lower
    array[14:, 2:6, :8], array[8:14, 2:6, :8], array[:8, 2:6, :8] = 3, 4, 5
    image = sitk.GetImageFromArray(array)
    image.SetOrigin((-20.0, 5.0, 7.0))
    node = segmentation_of_labelmap(volumes.node_from_image(image, "lobes", labelmap=True))
    offered = numberings(node, REGIONS)
    assert [title for title, _terms in offered] == ["lungmask, lobes (LTRCLobes, LTRCLobes_R231)"]
    assert list(offered[0][1].values()) == ["LUL", "LLL", "RUL", "RML", "RLL"]
