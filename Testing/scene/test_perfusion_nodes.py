"""The perfusion map in the scene: under the CT's study, in its geometry, updated in place, with its warning and origin."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
import slicer

torch = pytest.importorskip("torch")

from LungPerfusionAILib.scene.perfusion_nodes import WARNING, show_perfusion  # noqa: E402
from LungPerfusionAILib.static import arnn  # noqa: E402
from LungPerfusionAILib.static.perfusion_map import PerfusionInputs, predict_perfusion  # noqa: E402
from LungPerfusionCore.models.registry import Card, write_model  # noqa: E402
from LungPerfusionCore.scene import labelmaps, segmentations, volumes  # noqa: E402
from LungPerfusionPhantom.lung.simple_thorax import simple_thorax  # noqa: E402

PARAMETERS = {"channels": [2, 2, 3, 4], "kernel": 3}


@pytest.fixture(scope="module")
def mapped(tmp_path_factory):
    torch.manual_seed(2)
    card = Card("tiny", "1", "perfusion", "ARNN", PARAMETERS, {"shape": [16, 8, 8], "median": 3}, "nothing (a test)", True, "")
    model = write_model(tmp_path_factory.mktemp("models") / "tiny", card, arnn.build(PARAMETERS).state_dict())
    return predict_perfusion(PerfusionInputs(simple_thorax()[0], model, device="cpu", samples=2))


def test_nodes_stand_where_the_ct_stands_and_say_where_they_come_from(scene, mapped):
    ct = volumes.node_from_image(simple_thorax()[0], "CT", unit="HU")
    parent = scene.AddNewNodeByClass("vtkMRMLLinearTransformNode", "moved")
    ct.SetAndObserveTransformNodeID(parent.GetID())
    nodes = show_perfusion(mapped, ct)
    perfusion = nodes.map
    assert perfusion.GetParentTransformNode() is parent and volumes.unit_of(perfusion) == "1"
    values = slicer.util.arrayFromVolume(perfusion)
    assert values.dtype == np.float32 and values.min() >= 0 and values.max() <= 1
    assert perfusion.GetAttribute(WARNING) == mapped.model.warning
    assert perfusion.GetAttribute("LungPerfusion.Model") == "tiny"
    assert perfusion.GetAttribute("LungPerfusion.ModelSha256") == mapped.model.card.sha256
    assert perfusion.GetDisplayNode().GetColorNode().GetName().startswith("Perfusion")
    assert nodes.table.GetNumberOfRows() == 9 and nodes.segmentation.GetSegmentation().GetNumberOfSegments() == 2
    assert slicer.util.arrayFromVolume(nodes.deviation).max() > 0


def test_a_second_run_updates_the_same_nodes(scene, mapped):
    ct = volumes.node_from_image(simple_thorax()[0], "CT", unit="HU")
    first = show_perfusion(mapped, ct)
    first.map.SetName("named by hand")
    count = scene.GetNumberOfNodes()
    second = show_perfusion(mapped, ct)
    for role in ("map", "deviation", "segmentation", "table"):
        assert getattr(first, role) is getattr(second, role)
    assert scene.GetNumberOfNodes() == count and second.map.GetName() == "named by hand"


def test_lungs_found_before_are_used_again(scene):
    import slicerhost

    slicerhost.boot(module_paths=[Path(__file__).resolve().parents[2] / "LungPerfusionAI"])
    from LungPerfusionAI import LungPerfusionAILogic

    logic = LungPerfusionAILogic()
    ct = volumes.node_from_image(simple_thorax()[0], "CT", unit="HU")
    assert logic.perfusionStep(ct).prepare().lungs is None
    first = logic.segmentLungs(ct)
    known = sitk.GetArrayFromImage(logic.perfusionStep(ct).prepare().lungs)
    assert set(np.unique(known)) == {0, 1, 2}
    # What a person takes away from a lung is not mapped.
    left = segmentations.find_segment(first.segmentation, code="left")
    labelmaps.own_layer(first.segmentation, left)
    array, _offset = labelmaps.labelmap_array(first.segmentation, left, ct)
    array[array.shape[0] // 2 :] = 0
    labelmaps.labelmap_modified(first.segmentation, left)
    corrected = sitk.GetArrayFromImage(logic.perfusionStep(ct).prepare().lungs)
    assert np.count_nonzero(corrected == 2) < 0.8 * np.count_nonzero(known == 2)
