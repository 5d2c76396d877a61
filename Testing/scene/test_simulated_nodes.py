"""Simulated data stays marked however it came into the scene."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.imaging.images import read_input, write_image
from LungPerfusionPhantom.grid import Grid, write_nrrd


@pytest.fixture
def array():
    return np.random.default_rng(3).normal(0, 100, (6, 7, 8)).astype(np.int16)


def loaded(scene, path):
    """A volume as the application loads it when a file is dropped onto the window."""
    node = scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", path.name)
    storage = scene.AddNewNodeByClass("vtkMRMLVolumeArchetypeStorageNode")
    storage.SetFileName(str(path))
    assert storage.ReadData(node)
    node.SetAndObserveStorageNodeID(storage.GetID())
    return node


def phantom(path, array, **header):
    write_nrrd(path, array, Grid(array.shape, (2.0, 2.0, 3.0), (0.0, 0.0, 0.0), (1.0, 0, 0, 0, 1.0, 0, 0, 0, 1.0)), header=header)
    return path


def test_a_phantom_dropped_onto_the_window_is_known_and_then_marked(scene, tmp_path, array):
    from LungPerfusionCore.scene.hierarchy import SIMULATED
    from LungPerfusionCore.scene.simulated_nodes import is_simulated

    node = loaded(scene, phantom(tmp_path / "ct.nrrd", array, content="simulated ct"))
    assert node.GetAttribute(SIMULATED) is None  # Slicer's reader does not say it
    assert is_simulated(node) and node.GetAttribute(SIMULATED) == "1"
    (tmp_path / "ct.nrrd").unlink()
    assert is_simulated(node)


def test_other_files_are_not(scene, tmp_path, array):
    from LungPerfusionCore.scene.simulated_nodes import is_simulated

    assert not is_simulated(loaded(scene, phantom(tmp_path / "a.nrrd", array, content="CT simulation, unsimulated")))
    image = sitk.GetImageFromArray(array)
    assert not is_simulated(loaded(scene, write_image(image, tmp_path / "simulated.nii.gz")))  # a name is a person's to change
    gone = loaded(scene, phantom(tmp_path / "b.nrrd", array, content="simulated"))
    (tmp_path / "b.nrrd").write_bytes(b"something else")
    assert not is_simulated(gone)
    assert not is_simulated(scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode"))
    assert not is_simulated(scene.AddNewNodeByClass("vtkMRMLTextNode"))


def test_outputs_carry_it_into_their_files(scene, tmp_path, array):
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.node_provenance import write_provenance

    source = loaded(scene, phantom(tmp_path / "ct.nrrd", array, content="simulated ct"))
    output = volumes.node_from_image(volumes.image_from_node(source), "Map", unit="mg/mL")
    write_provenance((output,), "defects", {}, inputs=(None, source))
    volumes.save_node(output, tmp_path / "map.nrrd")
    again = read_input(tmp_path / "map.nrrd", role="iodine")
    assert again.simulated and again.units == "mg/mL"
    assert volumes.load_volume(tmp_path / "map.nrrd").GetAttribute("LungPerfusion.Simulated") == "1"
    volumes.save_node(volumes.node_from_image(again.image, "Other"), tmp_path / "other.nrrd")
    assert not read_input(tmp_path / "other.nrrd", role="iodine").simulated


def test_dicom_is_known_by_its_instances_and_by_the_study_it_is_under(scene, tmp_path, array, monkeypatch):
    import slicer

    from LungPerfusionCore.scene.simulated_nodes import is_simulated

    plain = phantom(tmp_path / "plain.nrrd", array)
    values = {("1.2.3", "0008,0008"): "ORIGINAL\\PRIMARY\\AXIAL\\SIMULATED", ("4.5.6", "0008,103E"): "CT simulation"}
    database = SimpleNamespace(isOpen=True, instanceValue=lambda uid, tag: values.get((uid, tag), ""))
    monkeypatch.setattr(slicer, "dicomDatabase", database, raising=False)
    for uids, expected in (("1.2.3 7.8.9", True), ("4.5.6", False)):
        node = loaded(scene, plain)
        node.SetAttribute("DICOM.instanceUIDs", uids)
        assert is_simulated(node) is expected
    monkeypatch.delattr(slicer, "dicomDatabase")
    tree = slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(scene)
    patient = tree.CreateSubjectItem(tree.GetSceneItemID(), "Nobody")
    study = tree.CreateStudyItem(patient, "Chest")
    node = loaded(scene, plain)
    tree.CreateItem(study, node)
    assert not is_simulated(node)
    tree.SetItemAttribute(patient, "DICOM.PatientID", "SIMULATED-4")
    assert is_simulated(node)


def test_parameters_that_somebody_else_wrote_keep_no_report_from_being_written(scene):
    from LungPerfusionAILib.scene.report_export import origin_of
    from LungPerfusionCore.scene.node_provenance import parameters_of, write_provenance

    table = scene.AddNewNodeByClass("vtkMRMLTableNode", "numbers")
    assert parameters_of(table) == {}
    write_provenance([table], "dynamic", {"region": "brain"})
    assert parameters_of(table) == {"region": "brain"} and origin_of(table).procedure == "CT of the head"
    for text in ("[" * 100_000 + "]" * 100_000, "[1]", "{"):
        table.SetAttribute("LungPerfusion.Parameters", text)
        assert parameters_of(table) == {} and origin_of(table).procedure == "CT of the chest"
