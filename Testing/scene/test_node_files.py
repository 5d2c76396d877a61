"""Nodes whose file contradicts itself, or names no side: said with every result that is made of them."""

from __future__ import annotations

import struct

import numpy as np
import pytest
import SimpleITK as sitk
import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.file_geometry import NOTE_KEY
from LungPerfusionCore.scene import segmented_regions, volumes
from LungPerfusionCore.scene.node_files import note_of_file
from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax


def twisted(image: sitk.Image, path, *, codes=(1, 1), shear=0.0):
    """Write NIfTI whose sform is sheared by ``shear`` mm a slice, with these codes of qform and sform."""
    sitk.WriteImage(image, str(path))
    data = bytearray(path.read_bytes())
    struct.pack_into("<2h", data, 252, *codes)
    struct.pack_into("<f", data, 288, struct.unpack_from("<f", data, 288)[0] + shear)
    path.write_bytes(data)
    return path


def loaded(path, class_name="vtkMRMLScalarVolumeNode", storage_class="vtkMRMLVolumeArchetypeStorageNode"):
    """A node as the application loads it, which asks nobody."""
    node = slicer.mrmlScene.AddNewNodeByClass(class_name, "loaded")
    storage = slicer.mrmlScene.AddNewNodeByClass(storage_class)
    storage.SetFileName(str(path))
    assert storage.ReadData(node)
    node.SetAndObserveStorageNodeID(storage.GetID())
    return node


def test_a_volume_whose_file_is_contradictory_is_said_in_the_panel_s_result(scene, tmp_path):
    from LungPerfusionAI import LungPerfusionAILogic

    ct, _volumes = simple_thorax(4.0)
    for path, words in (
        (twisted(ct, tmp_path / "sheared.nii", shear=1.5), "places its voxels twice"),
        (twisted(ct, tmp_path / "nowhere.nii", codes=(0, 0)), "does not say which side is left"),
    ):
        node = loaded(path)
        assert words in note_of_file(node) and path.name in note_of_file(node)
        nodes = LungPerfusionAILogic().segmentLungs(node)
        assert any(words in warning for warning in nodes.warnings)
        with pytest.raises(InputError, match=words):
            volumes.load_volume(path)


def test_a_map_in_hu_and_a_label_map_keep_what_their_files_left_open(scene, tmp_path):
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    ct, _volumes = simple_thorax(4.0)
    iodine, _percent = simple_iodine(4.0)
    hu = twisted(iodine * 25.0, tmp_path / "map.nii", shear=1.5)
    node = loaded(hu)
    shown = PerfusionDefectQuantLogic().process(iodineVolume=node, ctVolume=volumes.node_from_image(ct, "CT"), iodineUnits="HU")
    assert any("map.nii" in warning and "twice" in warning for warning in shown.warnings)
    array = sitk.GetArrayFromImage(ct)
    labels = sitk.GetImageFromArray(((array < -700) & (array > -930)).astype(np.uint8))
    labels.CopyInformation(ct)
    lobes = loaded(twisted(labels, tmp_path / "lobes.nii", shear=1.5), "vtkMRMLSegmentationNode", "vtkMRMLSegmentationStorageNode")
    regions, _names = segmented_regions.regions_from_segmentation(lobes, ct)
    assert "lobes.nii" in regions.GetMetaData(NOTE_KEY)


@pytest.mark.parametrize("suffix", (".nii", ".nii.gz"))
def test_a_label_map_that_was_cut_is_said_where_its_lungs_are_used(scene, tmp_path, suffix):
    """Its voxels are 0 beyond the cut, without a word of the application: half of the lungs are missing in every percentage."""
    ct, _volumes = simple_thorax(4.0)
    array = sitk.GetArrayFromImage(ct)
    labels = sitk.GetImageFromArray(((array < -700) & (array > -930)).astype(np.uint8))
    labels.CopyInformation(ct)
    path = tmp_path / f"lobes{suffix}"
    sitk.WriteImage(labels, str(path))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    lobes = loaded(path, "vtkMRMLSegmentationNode", "vtkMRMLSegmentationStorageNode")
    regions, _names = segmented_regions.regions_from_segmentation(lobes, ct)
    assert f"lobes{suffix}" in regions.GetMetaData(NOTE_KEY) and "is truncated" in regions.GetMetaData(NOTE_KEY)
    with pytest.raises(InputError, match="truncated"):
        volumes.load_volume(path)


def test_nothing_is_said_of_files_that_say_one_place(scene, tmp_path):
    ct, _volumes = simple_thorax(6.0)
    for name in ("ct.nii.gz", "ct.nrrd", "ct.mha"):
        sitk.WriteImage(ct, str(tmp_path / name))
        assert note_of_file(loaded(tmp_path / name)) == ""
    node = volumes.node_from_image(ct, "made here")
    assert note_of_file(node) == "" and not volumes.image_from_node(node).HasMetaDataKey(NOTE_KEY)
    gone = loaded(tmp_path / "ct.mha")
    (tmp_path / "ct.mha").unlink()
    assert note_of_file(gone) == ""


def test_nodes_of_two_patients_of_the_database_are_told_apart(scene):
    from LungPerfusionCore.checks.given import Given, GivenMap
    from LungPerfusionCore.checks.input_checks import check_patients
    from LungPerfusionCore.imaging.patient import patient_of

    tree = slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(slicer.mrmlScene)

    def of(patient_id: str, name: str):
        patient = tree.CreateSubjectItem(tree.GetSceneItemID(), name)
        tree.SetItemAttribute(patient, "DICOM.PatientID", patient_id)
        node = volumes.node_from_image(sitk.GetImageFromArray(np.zeros((3, 3, 3), np.float32)), name)
        tree.SetItemParent(tree.GetItemByDataNode(node) or tree.CreateItem(patient, node), patient)
        return volumes.image_from_node(node)

    ct, same, other = of("ID-4711", "CT"), of("ID-4711", "again"), of("ID-0815", "iodine")
    assert check_patients(Given(ct=ct, maps=(GivenMap(same),))) == []
    (said,) = check_patients(Given(ct=ct, maps=(GivenMap(other),)))
    assert said.startswith("The CT and the iodine map are of different patients") and "0815" not in said
    plain = volumes.node_from_image(sitk.GetImageFromArray(np.zeros((3, 3, 3), np.float32)), "file")
    assert patient_of(volumes.image_from_node(plain)) == ""
