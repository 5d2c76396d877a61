"""CT and SPECT under transforms of a person's own: lungs stay with their CT, registration finds its place between other transforms."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
import slicer

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from spect_pair import ct_and_lungs, known_transform, spect_at


@pytest.fixture
def logic(module_logic):
    return module_logic("LungPerfusionAI")


@pytest.fixture
def pair(logic):
    """CT node with its lungs in the scene, and a SPECT node that lies elsewhere."""
    from LungPerfusionCore.scene import hierarchy, segmentations, volumes

    image, lungs = ct_and_lungs()
    ct = volumes.node_from_image(image, "Simulated thorax", unit="HU")
    specs = [segmentations.spec(1, "right"), segmentations.spec(2, "left")]
    hierarchy.mark_output(segmentations.segmentation_from_labels(lungs, specs, "lungs", reference=ct), ct, "lungs")
    return ct, volumes.node_from_image(spect_at(known_transform((14, -9, 17), (0, 0, 4))), "Simulated SPECT", unit="counts")


def moved_by(x: float, y: float, z: float, turn: float = 0.0) -> slicer.vtkMRMLLinearTransformNode:
    matrix = np.eye(4)
    c, s = np.cos(turn), np.sin(turn)
    matrix[:3, :3] = [[c, -s, 0], [s, c, 0], [0, 0, 1]]
    matrix[:3, 3] = x, y, z
    node = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLLinearTransformNode", "by hand")
    node.SetMatrixTransformToParent(slicer.util.vtkMatrixFromArray(matrix))
    return node


@pytest.mark.parametrize("harden", [False, True])
def test_lungs_go_where_their_ct_goes(pair, harden):
    """A CT that was moved by 60 mm after its lungs were found was measured, mapped and registered in lungs 60 mm off."""
    from LungPerfusionAILib.scene.patient_images import ct_inputs

    ct, _spect = pair
    ct.SetAndObserveTransformNodeID(moved_by(5, 0, 60, 0.3).GetID())
    if harden:
        ct.HardenTransform()
    found = ct_inputs(ct)
    assert np.array_equal(sitk.GetArrayViewFromImage(found.lungs), sitk.GetArrayViewFromImage(ct_and_lungs()[1]))
    assert np.allclose(found.lungs.GetOrigin(), found.ct.GetOrigin()) and np.allclose(found.lungs.GetDirection(), found.ct.GetDirection())


def test_lungs_corrected_on_a_moved_ct_come_along(pair):
    """Both under one transform, and then the CT taken out of it."""
    from LungPerfusionAILib.scene.patient_images import ct_inputs, known_lungs
    from LungPerfusionCore.scene import hierarchy
    from LungPerfusionCore.scene.volumes import image_from_node

    ct, _spect = pair
    lungs = hierarchy.find_output(ct, "lungs")
    together = moved_by(-20, 10, 0)
    for node in (ct, lungs):
        node.SetAndObserveTransformNodeID(together.GetID())
    before = sitk.GetArrayFromImage(known_lungs(ct, image_from_node(ct)))
    ct.SetAndObserveTransformNodeID(None)
    assert before.any() and np.array_equal(sitk.GetArrayViewFromImage(ct_inputs(ct).lungs), before)


def test_a_transform_hung_between_the_spect_and_its_registration_is_registered_on_top_of(logic, pair):
    """The result said Dice 0.961 of a place where the SPECT was not: the SPECT lost the other transform and lay 18 mm off."""
    from LungPerfusionAILib.scene.differential_nodes import registration_of

    ct, spect = pair
    first = logic.registerSpect(ct, spect).transform
    between = moved_by(0, 0, 10)
    between.SetAndObserveTransformNodeID(first.GetID())
    spect.SetAndObserveTransformNodeID(between.GetID())
    assert not logic.isRegistered(spect)
    nodes = logic.registerSpect(ct, spect, "always")
    found = nodes.registration
    assert found.moved and found.before.distance_mm == pytest.approx(10, abs=1) and found.after.dice > 0.95
    assert registration_of(spect) is nodes.transform and spect.GetParentTransformNode() is nodes.transform is not first
    assert nodes.transform.GetParentTransformNode() is between and between.GetParentTransformNode() is first
    before, after = logic.measureAlignment(ct, spect)
    assert after.dice == pytest.approx(found.after.dice, abs=0.002) and before.dice == pytest.approx(found.before.dice, abs=0.002)


def test_handles_and_measurement_are_of_a_registration_that_moves_the_spect(logic, pair):
    """Hardened, the SPECT no longer hangs under the transform: handles that move nothing were offered."""
    ct, spect = pair
    transform = logic.registerSpect(ct, spect).transform
    assert logic.isRegistered(spect)
    logic.moveByHand(spect)
    assert transform.GetDisplayNode().GetEditorVisibility()
    spect.HardenTransform()
    assert not logic.isRegistered(spect)
    logic.moveByHand(spect, False)
    assert not transform.GetDisplayNode().GetEditorVisibility()
    logic.moveByHand(spect, True)
    assert not transform.GetDisplayNode().GetEditorVisibility()
    assert logic.registerSpect(ct, spect, "never").registration.after.dice > 0.95 and logic.isRegistered(spect)


def test_lungs_that_a_person_moved_lie_where_they_were_put(logic):
    """They were put back onto the CT's voxels, as if nobody had moved them."""
    from LungPerfusionAILib.scene.ct_steps import _show_lungs
    from LungPerfusionAILib.scene.patient_images import ct_inputs
    from LungPerfusionAILib.static.lung_volumes import LungVolumesInputs, measure_lungs
    from LungPerfusionCore.progress import silent
    from LungPerfusionCore.scene.volumes import node_from_image

    image, _lungs = ct_and_lungs()
    ct = node_from_image(image, "Simulated thorax", unit="HU")
    lungs = _show_lungs(ct, measure_lungs(LungVolumesInputs(image), silent), None).segmentation
    before = sitk.GetArrayFromImage(ct_inputs(ct).lungs)
    by_hand = moved_by(0, 0, 12)  # three voxels up
    lungs.SetAndObserveTransformNodeID(by_hand.GetID())
    moved = np.zeros_like(before)
    moved[3:] = before[:-3]
    assert before.any() and np.array_equal(sitk.GetArrayViewFromImage(ct_inputs(ct).lungs), moved)
    lungs.HardenTransform()
    assert np.array_equal(sitk.GetArrayViewFromImage(ct_inputs(ct).lungs), moved)
    ct.SetAndObserveTransformNodeID(by_hand.GetID())
    ct.HardenTransform()  # after them
    assert np.array_equal(sitk.GetArrayViewFromImage(ct_inputs(ct).lungs), before)
