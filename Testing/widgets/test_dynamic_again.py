"""CT perfusion computed again in the panel, after something that went into the maps was changed."""

from __future__ import annotations

import event_loop
import numpy as np
import pytest
from dynamic_cases import put, rest, run, still_head


@pytest.fixture
def head(slicer, widget):
    return still_head(widget)


def test_what_was_changed_after_a_run_is_in_the_next(slicer, widget, head):
    """A mask painted further, the scan under a transform, other times: what was made ready before them is not used again."""
    from vtk import vtkMatrix4x4

    from LungPerfusionAILib.scene.dynamic_series import proxy_of
    from LungPerfusionCore.scene import labelmaps
    from LungPerfusionCore.scene.grids import geometry_of

    p, panel = widget._parameterNode, widget._dynamic
    run(widget)
    mask = panel.nodes.mask
    p.dynamicMask = mask
    run(widget)
    whole = panel.nodes.result.maps.mask.copy()
    array = labelmaps.own_labelmap(mask, mask.GetSegmentation().GetNthSegmentID(0), panel.nodes.reference)
    array[:2] = 0
    labelmaps.labelmap_modified(mask, mask.GetSegmentation().GetNthSegmentID(0))
    run(widget)
    whole[:2] = False
    np.testing.assert_array_equal(panel.nodes.result.maps.mask, whole)
    before = panel.nodes.result.prepared.series
    run(widget)
    assert panel.nodes.result.prepared.series is before  # nothing was changed
    p.dynamicMask = None
    moved, matrix = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLLinearTransformNode", "moved"), vtkMatrix4x4()
    matrix.SetElement(0, 3, 12.0)
    moved.SetMatrixTransformToParent(matrix)
    run(widget)
    proxy_of(head).SetAndObserveTransformNodeID(moved.GetID())
    run(widget)
    assert geometry_of(panel.nodes.maps["cbf"]).origin == pytest.approx(geometry_of(proxy_of(head)).origin)
    head.SetIndexUnit("min")
    run(widget)
    assert panel.nodes is None and "3480 s" in widget.ui.dynamicStatusLabel.text


def test_motion_is_edited_in_a_series_timed_in_milliseconds(slicer, widget):
    """The browser plays and keeps the motion by the series' own index values."""
    from vtk import vtkMatrix4x4

    from LungPerfusionAILib.scene.dynamic_motion import motion_of
    from LungPerfusionAILib.scene.dynamic_series import browser_of

    node = still_head(widget)
    for n in reversed(range(node.GetNumberOfDataNodes())):
        node.UpdateIndexValue(node.GetNthIndexValue(n), str(2000 * n))
    node.SetIndexUnit("ms")
    widget._parameterNode.dynamicMotion = True
    run(widget)
    motion, browser, logic = motion_of(node), browser_of(node), slicer.modules.sequences.logic()
    browser.SetSelectedItemNumber(25)
    logic.UpdateProxyNodesFromSequences(browser)
    matrix = vtkMatrix4x4()
    matrix.SetElement(0, 3, 8.0)
    browser.GetProxyNode(motion).SetMatrixTransformToParent(matrix)
    logic.UpdateSequencesFromProxyNodes(browser, browser.GetProxyNode(motion))
    run(widget)
    assert "set by hand" in widget.ui.dynamicStatusLabel.text
    moved = [t.TransformPoint((0.0, 0.0, 0.0))[0] for t in widget._dynamic.nodes.result.prepared.transforms]
    assert np.flatnonzero(np.abs(moved) > 7.9).tolist() == [25]


def test_a_frame_is_taken_out_after_motion_was_edited(slicer, widget):
    """The others stay where the hand has moved them; before, the run was refused for one transform too many."""
    from vtk import vtkMatrix4x4

    from LungPerfusionAILib.scene.dynamic_motion import motion_of

    node = still_head(widget)
    widget._parameterNode.dynamicMotion = True
    run(widget)
    matrix = vtkMatrix4x4()
    matrix.SetElement(0, 3, 8.0)
    motion_of(node).GetNthDataNode(25).SetMatrixTransformToParent(matrix)
    node.RemoveDataNodeAtValue(node.GetNthIndexValue(20))
    run(widget)
    assert "set by hand" in widget.ui.dynamicStatusLabel.text
    result = widget._dynamic.nodes.result
    moved = [t.TransformPoint((0.0, 0.0, 0.0))[0] for t in result.prepared.transforms]
    assert len(result.prepared.series.times) == 29 and np.flatnonzero(np.abs(moved) > 7.9).tolist() == [24]


def test_points_of_a_scene_that_was_opened_are_followed(slicer, widget, head, tmp_path):
    from LungPerfusionCore.scene import scenes

    run(widget)
    scenes.save_scene(tmp_path / "case.mrb")
    scenes.load_scene(tmp_path / "case.mrb")
    event_loop.pause(0.05)
    panel, ui = widget._dynamic, widget.ui
    assert panel.nodes.result is None and not ui.dynamicFindButton.enabled
    rest(widget, 0.6)
    assert panel.nodes.result is None  # nobody moved a point
    points = panel.nodes.arterial
    for n in reversed(range(1, points.GetNumberOfControlPoints())):
        points.RemoveNthControlPoint(n)
    rest(widget, 0.6)
    assert len(panel.nodes.result.arterial.voxels) == 1 and panel.nodes.result.arterial.by_hand and ui.dynamicFindButton.enabled


def test_points_moved_while_another_patient_is_selected_are_followed(slicer, widget, head):
    run(widget)
    points, other = widget._dynamic.nodes.arterial, put("Other", seed=5)
    widget._parameterNode.dynamicSeries = other
    for n in reversed(range(1, points.GetNumberOfControlPoints())):
        points.RemoveNthControlPoint(n)
    widget._parameterNode.dynamicSeries = head
    rest(widget, 0.6)
    assert len(widget._dynamic.nodes.result.arterial.voxels) == 1 and points.GetNumberOfControlPoints() == 1


def test_nothing_of_an_earlier_run_stays_beside_maps_that_have_it_not(slicer, widget, head):
    """Core and penumbra of a brain beside maps of the body; points of a vein where none was found any more."""
    from LungPerfusionCore.scene import labelmaps

    p, panel = widget._parameterNode, widget._dynamic
    run(widget)
    lesions, vein = panel.nodes.segmentation, panel.nodes.venous
    p.dynamicRegion = type(p.dynamicRegion).BODY
    p.dynamicMotion = False
    run(widget)
    assert panel.nodes.segmentation is None and lesions.GetScene() is None and vein.GetScene() is not None
    p.dynamicRegion = type(p.dynamicRegion).BRAIN
    p.dynamicMotion = False
    run(widget)
    assert panel.nodes.segmentation is not None
    mask, reference = panel.nodes.mask, panel.nodes.reference
    p.dynamicMask = mask
    array = labelmaps.own_labelmap(mask, mask.GetSegmentation().GetNthSegmentID(0), reference)
    array[:, 33:] = 0
    labelmaps.labelmap_modified(mask, mask.GetSegmentation().GetNthSegmentID(0))
    run(widget)
    assert "no vein was found" in widget.ui.dynamicStatusLabel.text and panel.nodes.venous is None and vein.GetScene() is None
    # an artery set by hand does not bring the vein back
    points = panel.nodes.arterial
    points.RemoveNthControlPoint(0)
    rest(widget, 0.6)
    assert panel.nodes.result.arterial.by_hand and panel.nodes.result.venous is None


@pytest.mark.parametrize("removed", ["venous", "arterial"])
def test_points_are_moved_where_those_of_the_other_vessel_are_gone(slicer, widget, head, removed):
    run(widget)
    nodes, kept = widget._dynamic.nodes, {"venous": "arterial", "arterial": "venous"}[removed]
    slicer.mrmlScene.RemoveNode(getattr(nodes, removed))
    getattr(nodes, kept).RemoveNthControlPoint(0)
    rest(widget, 0.6)
    result = widget._dynamic.nodes.result
    assert getattr(result, kept).by_hand and len(getattr(result, kept).voxels) == 7
    assert not getattr(result, removed).by_hand and getattr(widget._dynamic.nodes, removed).GetScene() is not None
