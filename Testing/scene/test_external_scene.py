"""What somebody else's model found, in the scene: segments that every module finds, wherever the CT lies."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError, LungPerfusionError

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
torch = pytest.importorskip("torch")
from external_folders import EMBOLUS, LOBES, nnunet_files, ramp  # noqa: E402
from fake_nnunet import HEIGHT, stand_in  # noqa: E402


@pytest.fixture
def logic(module_logic):
    return module_logic("PEDetection")


@pytest.fixture
def ct(scene):
    from LungPerfusionCore.scene import volumes

    return volumes.node_from_image(ramp(), "Simulated CT", unit="HU")


def test_without_the_library_nothing_is_installed_unasked(logic, ct, tmp_path, monkeypatch):
    import importlib.util

    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *a: None if name == "nnunetv2" else find(name, *a))
    folder = nnunet_files(tmp_path / "model")
    with pytest.raises(InputError, match="not marked as trusted"):  # trust comes first: nothing is installed for a model that may not run
        logic.segmentWithModel(ct, folder)
    with pytest.raises(LungPerfusionError, match="PE Detection needs nnunetv2"):
        logic.segmentWithModel(ct, folder, trusted=True, device="cpu")


def test_emboli_come_as_a_segment_and_a_probability_and_are_updated_in_place(logic, ct, tmp_path, monkeypatch):
    from LungPerfusionCore.scene import segmentations, volumes

    stand_in(monkeypatch)
    ct.SetAttribute("LungPerfusion.Simulated", "1")
    folder = nnunet_files(tmp_path / "model", EMBOLUS)
    nodes = logic.segmentWithModel(ct, folder, trusted=True, device="cpu")
    found = segmentations.find_segment(nodes.segmentation, code="emboli")
    labels, _ = segmentations.labels_from_segmentation(nodes.segmentation, volumes.image_from_node(ct), [found])
    expected = sitk.GetArrayFromImage(ramp()) > 10000.0 * HEIGHT
    np.testing.assert_array_equal(sitk.GetArrayFromImage(labels), expected)
    np.testing.assert_array_equal(sitk.GetArrayFromImage(volumes.image_from_node(nodes.probability)), expected)
    for node in (nodes.segmentation, nodes.probability, nodes.table):
        assert node.GetAttribute("LungPerfusion.Simulated") == "1" and node.GetAttribute("LungPerfusion.Model") == "model"
        assert "vouches" in node.GetAttribute("LungPerfusion.ModelWarning")
    nodes.segmentation.SetName("mine")
    again = logic.segmentWithModel(ct, folder, trusted=True, device="cpu")
    assert (again.segmentation, again.probability, again.table) == (nodes.segmentation, nodes.probability, nodes.table)
    assert again.segmentation.GetName() == "mine" and again.segmentation.GetSegmentation().GetNumberOfSegments() == 1
    other = logic.segmentWithModel(ct, nnunet_files(tmp_path / "other", EMBOLUS), trusted=True, device="cpu")
    assert other.segmentation is not nodes.segmentation  # two models side by side can be compared


def test_lobes_are_regions_for_every_module(logic, ct, tmp_path, monkeypatch):
    from LungPerfusionCore.lungs.regions import regions_from_lobes
    from LungPerfusionCore.scene import segmented_regions, volumes

    stand_in(monkeypatch)
    nodes = logic.segmentWithModel(ct, nnunet_files(tmp_path / "model", LOBES), trusted=True, device="cpu")
    labels, names = segmented_regions.regions_from_segmentation(nodes.segmentation, volumes.image_from_node(ct))
    assert sorted(names.values()) == ["LLL", "LUL", "RLL", "RML", "RUL"] and nodes.probability is None
    assert list(regions_from_lobes(labels, names).names.values()) == ["LUL"]  # what the predictor calls label 1


def test_arteries_are_found_as_arteries(logic, ct, tmp_path, monkeypatch):
    from LungPerfusionCore.scene import segmentations

    stand_in(monkeypatch)
    folder = nnunet_files(tmp_path / "model", {"background": 0, "pulmonary_artery": 1, "pulmonary_vein": 2, "something else": 3})
    node = logic.segmentWithModel(ct, folder, trusted=True, device="cpu").segmentation
    names = {
        code: node.GetSegmentation().GetSegment(segmentations.find_segment(node, code=code)).GetName() for code in ("arteries", "veins")
    }
    assert names == {"arteries": "Pulmonary arteries", "veins": "Pulmonary veins"}
    assert segmentations.find_segment(node, name="something else")


def test_a_moved_and_tilted_ct_gets_its_segments_where_it_lies(logic, ct, tmp_path, monkeypatch):
    import slicer
    import vtk

    from LungPerfusionCore.scene import segmentations, volumes

    stand_in(monkeypatch)
    transform = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLLinearTransformNode")
    matrix = vtk.vtkTransform()
    matrix.Translate(13, -7, 21)
    matrix.RotateZ(25)
    transform.SetMatrixTransformToParent(matrix.GetMatrix())
    ct.SetAndObserveTransformNodeID(transform.GetID())
    nodes = logic.segmentWithModel(ct, nnunet_files(tmp_path / "model"), trusted=True, device="cpu")
    image = volumes.image_from_node(ct)
    labels, _ = segmentations.labels_from_segmentation(nodes.segmentation, image)
    np.testing.assert_array_equal(sitk.GetArrayFromImage(labels) > 0, sitk.GetArrayFromImage(image) > 10000.0 * HEIGHT)
    assert nodes.segmentation.GetParentTransformNode() is transform
