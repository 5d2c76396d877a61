"""CT perfusion in the LungPerfusionAI panel: from click to numbers, points and thresholds by hand, two patients, scenes closed and
reopened."""

from __future__ import annotations

import sys
from pathlib import Path

import event_loop
import numpy as np
import pytest
from dynamic_cases import put, rest, run, still_head, texts

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from dynamic_series_doubles import OBLIQUE, small_head


@pytest.fixture
def head(slicer, widget):
    return still_head(widget)


def test_buttons_say_why_they_cannot_work(slicer, widget):
    ui, p = widget.ui, widget._parameterNode
    for name, word in (("dynamic", "select it as series"), ("dynamicLoad", "4D file"), ("dynamicReport", "Compute the maps")):
        button = getattr(ui, f"{name}ApplyButton")
        assert not button.enabled and word in button.toolTip, name
    empty = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLSequenceNode", "empty")
    p.dynamicSeries = empty
    assert not ui.dynamicApplyButton.enabled and "not a sequence" in ui.dynamicApplyButton.toolTip
    ui.dynamicPath.currentPath = "/no/such/file.nrrd"
    assert "no such file" in ui.dynamicLoadApplyButton.toolTip
    assert not ui.dynamicShowButton.enabled and not ui.coreSlider.enabled and not ui.dynamicFindButton.enabled


def test_from_a_click_to_lesions_and_curves(slicer, widget, head):
    from LungPerfusionCore.scene.plot_views import panel_plot_view

    ui, panel = widget.ui, widget._dynamic
    assert widget._parameterNode.dynamicSeries is head and ui.dynamicApplyButton.enabled
    run(widget)
    truth = {name: voxels.sum() * 0.128 for name, voxels in small_head()[1].items()}
    rows = {row[0]: row[1:] for row in texts(ui.dynamicTable)}
    assert set(rows) == {"Brain", "Right hemisphere", "Left hemisphere"} and rows["Right hemisphere"][:2] == ["0.0", "0.0"]
    assert float(rows["Left hemisphere"][0]) == pytest.approx(truth["core"], abs=2) and float(rows["Brain"][1]) == pytest.approx(
        truth["penumbra"], abs=4
    )
    assert rows["Right hemisphere"][3] == "-" and "ratio" in ui.mismatchLabel.text
    maps = [ui.dynamicMapBox.itemText(n) for n in range(ui.dynamicMapBox.count)]
    assert maps == ["CBF", "CBV", "MTT", "TTP", "Tmax", "Delay", "Relative CBF"] and ui.dynamicMapBox.currentText == "Tmax"
    view = panel_plot_view(slicer.mrmlScene, "LungPerfusionAIDynamic")
    assert view.GetPlotChartNode().GetTitle() == "Arterial input and venous output" and not ui.dynamicPlot.isHidden()
    # The voxel under the mouse, and nothing new outside the head's grid.
    crosshair = slicer.mrmlScene.GetFirstNodeByClass("vtkMRMLCrosshairNode") or slicer.mrmlScene.AddNewNodeByClass("vtkMRMLCrosshairNode")
    ui.dynamicPlotBox.currentIndex = 1
    title = view.GetPlotChartNode().GetTitle()
    assert "point at a slice view" in title and view.GetPlotChartNode().GetNumberOfPlotSeriesNodes() == 0
    ui.dynamicPlotBox.currentIndex = 0
    crosshair.SetCursorPositionRAS([-44.0, -4.0, 16.0])
    event_loop.pause(0.1)
    assert panel.nodes.voxel.chart.GetTitle().startswith("CBF ")  # which stands beside the maps while the panel shows the input
    ui.dynamicPlotBox.currentIndex = 1
    crosshair.SetCursorPositionRAS([-48.0, -4.0, 16.0])
    event_loop.pause(0.1)
    assert view.GetPlotChartNode().GetNumberOfPlotSeriesNodes() == 2
    title = view.GetPlotChartNode().GetTitle()
    voxel = panel.nodes.voxel.voxel_at((-48.0, -4.0, 16.0))
    assert small_head()[1]["core"][voxel] and title.startswith(f"CBF {panel.nodes.result.maps.cbf[voxel]:.0f}, CBV ")
    crosshair.SetCursorPositionRAS([900.0, 0.0, 0.0])
    event_loop.pause(0.1)
    assert view.GetPlotChartNode().GetTitle() == title
    assert panel.nodes.result.prepared.series.simulated and panel.nodes.table.GetAttribute("LungPerfusion.Simulated") == "1"


def test_one_plot_of_ct_perfusion_is_not_shown_twice(slicer, widget, head):
    from LungPerfusionCore.scene.plot_views import panel_plot_view
    from slicerhost_qt import open_window

    ui, panel = widget.ui, widget._dynamic
    run(widget)
    view, selection = panel_plot_view(slicer.mrmlScene, "LungPerfusionAIDynamic"), slicer.app.applicationLogic().GetSelectionNode()
    open_window()
    try:
        charts = (panel.nodes.inputChart.GetID(), panel.nodes.voxel.chart.GetID())
        for chosen in (0, 1, 0):
            ui.dynamicPlotBox.currentIndex = chosen
            ui.dynamicShowButton.click()
            assert (view.GetPlotChartNodeID(), selection.GetActivePlotChartID()) == (charts[chosen], charts[1 - chosen])
        ui.dynamicPlotBox.currentIndex = 1
        assert (view.GetPlotChartNodeID(), selection.GetActivePlotChartID()) == (charts[1], charts[0])
    finally:
        slicer.app.setLayoutManager(None)


def test_thresholds_are_dragged_undone_and_kept(slicer, widget, head):
    from LungPerfusionAILib.scene.dynamic_lesions import kept_limits

    ui = widget.ui
    run(widget)
    first, said = texts(ui.dynamicTable), ui.mismatchLabel.text
    ui.penumbraSlider.value = 14.0
    assert float(texts(ui.dynamicTable)[0][2]) < float(first[0][2]) and ui.mismatchLabel.text != said
    rest(widget, 0.4)
    ui.coreSlider.value = 15.0
    assert float(texts(ui.dynamicTable)[0][1]) < float(first[0][1])
    rest(widget, 0.4)
    assert kept_limits(head) == (0.15, 14.0) and ui.lesionUndoButton.enabled
    ui.lesionUndoButton.click()
    ui.lesionUndoButton.click()
    assert texts(ui.dynamicTable) == first and ui.penumbraSlider.value == 6.0 and not ui.lesionUndoButton.enabled
    ui.lesionRedoButton.click()
    assert ui.penumbraSlider.value == 14.0
    ui.lesionResetButton.click()
    assert texts(ui.dynamicTable) == first and kept_limits(head) == (0.3, 6.0)
    # Again: the thresholds by hand stay.
    ui.coreSlider.value = 45.0
    rest(widget, 0.4)
    run(widget)
    assert ui.coreSlider.value == 45.0
    # The segment goes, and with it every number.
    nodes = widget._dynamic.nodes
    nodes.segmentation.GetSegmentation().RemoveSegment(nodes.live.core.nodes.segment_id)
    assert "core" in ui.dynamicStatusLabel.text and not ui.coreSlider.enabled and ui.dynamicTable.isHidden()


def test_what_is_painted_outside_of_the_head_is_taken_off_and_said(slicer, widget, head):
    from LungPerfusionCore.scene import labelmaps

    run(widget)
    live, said = widget._dynamic.nodes.live, widget.ui.mismatchLabel.text
    core = live.core.nodes
    array, _offset = labelmaps.labelmap_array(core.segmentation, core.segment_id, core.reference)
    array[0, 0, :5] = 1  # air
    labelmaps.labelmap_modified(core.segmentation, core.segment_id)
    rest(widget, 0.7)
    assert not live.core.voxels()[0, 0, :5].any()
    ml = 5 * live.core.index.voxel_volume_ml
    assert widget.ui.mismatchLabel.text.startswith(f"{said} {ml:.1f} ml were painted where nothing is measured")
    widget.ui.penumbraSlider.value = 14.0
    assert "painted" not in widget.ui.mismatchLabel.text


def test_the_keys_undo_what_is_unfolded(slicer, widget, head):
    ui = widget.ui
    undo = widget.keys._shortcuts[0][1]
    run(widget)
    ui.penumbraSlider.value = 14.0
    rest(widget, 0.4)
    ui.dynamicSection.collapsed = True
    undo()
    assert ui.penumbraSlider.value == 14.0
    ui.dynamicSection.collapsed = False
    undo()
    assert ui.penumbraSlider.value == 6.0


def test_a_point_that_is_moved_is_followed(slicer, widget, head):
    ui, panel = widget.ui, widget._dynamic
    run(widget)
    found = panel.nodes
    peak, prepared = found.result.arterial.peak, found.result.prepared.series
    points = found.arterial
    for n in reversed(range(1, points.GetNumberOfControlPoints())):
        points.RemoveNthControlPoint(n)
    rest(widget, 0.6)
    assert panel.nodes.result.arterial.by_hand and len(panel.nodes.result.arterial.voxels) == 1
    assert panel.nodes.result.prepared.series is prepared and panel.nodes.table is found.table and ui.dynamicFindButton.enabled
    points.SetNthControlPointPositionWorld(0, 500.0, 0.0, 0.0)
    rest(widget, 0.6)
    assert "outside the scan" in ui.dynamicStatusLabel.text
    # Into tissue: a small input, and much more flow.
    widget._parameterNode.dynamicScale = False
    assert panel.nodes is None  # other choices: what was shown is not of them
    widget._parameterNode.dynamicScale = True
    assert panel.nodes is not None
    points.SetNthControlPointPositionWorld(0, 40.0, 20.0, 16.0)
    rest(widget, 0.6)
    assert panel.nodes.result.arterial.enhancement.max() / panel.nodes.result.arterial.scale < peak / 3
    ui.dynamicFindButton.click()
    rest(widget)
    assert not panel.nodes.result.arterial.by_hand and panel.nodes.result.arterial.peak == pytest.approx(peak)
    assert points.GetNumberOfControlPoints() == len(panel.nodes.result.arterial.voxels) and not ui.dynamicFindButton.enabled


def test_a_cancelled_run_changes_nothing(slicer, widget, head):
    widget.ui.dynamicApplyButton.click()
    widget.ui.dynamicCancelButton.click()
    rest(widget)
    assert "Cancelled" in widget.ui.dynamicStatusLabel.text and widget._dynamic.nodes is None
    assert slicer.mrmlScene.GetNumberOfNodesByClass("vtkMRMLTableNode") == 0


def test_two_patients_in_one_scene(slicer, widget, head):
    ui, p, panel = widget.ui, widget._parameterNode, widget._dynamic
    run(widget)
    mine, first = texts(ui.dynamicTable), panel.nodes
    other = put("Other", seed=5, direction=OBLIQUE)
    p.dynamicMask = first.mask
    assert panel.nodes is None
    p.dynamicSeries = other
    assert panel.nodes is None and ui.dynamicTable.isHidden() and p.dynamicMask is None and not ui.mismatchLabel.text
    run(widget)
    assert panel.nodes.table is not first.table
    theirs = texts(ui.dynamicTable)
    p.dynamicSeries = head
    assert panel.nodes is None and p.dynamicMask is first.mask  # as it was left
    p.dynamicMask = None
    assert texts(ui.dynamicTable) == mine and panel.nodes is first
    p.dynamicSeries = other
    assert texts(ui.dynamicTable) == theirs
    slicer.mrmlScene.RemoveNode(other)
    event_loop.pause(0.05)
    assert texts(ui.dynamicTable) != theirs and (panel.nodes is first) == (p.dynamicSeries is head)


def test_a_mask_is_what_is_mapped(slicer, widget, head):
    p, panel = widget._parameterNode, widget._dynamic
    run(widget)
    whole = panel.nodes.result.maps.mask.sum()
    mask = panel.nodes.mask
    segment = mask.GetSegmentation().GetNthSegmentID(0)
    from LungPerfusionCore.scene import labelmaps

    copy = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLSegmentationNode", "half")
    copy.GetSegmentation().CopySegmentFromSegmentation(mask.GetSegmentation(), segment)
    copy.SetReferenceImageGeometryParameterFromVolumeNode(panel.nodes.reference)
    array = labelmaps.own_labelmap(copy, segment, panel.nodes.reference)
    array[:2] = 0
    labelmaps.labelmap_modified(copy, segment)
    p.dynamicMask = copy
    assert panel.nodes is None
    run(widget)
    assert 0 < panel.nodes.result.maps.mask.sum() < whole and not panel.nodes.result.maps.mask[:2].any()


def test_motion_that_was_edited_is_taken(slicer, widget, head):
    from vtk import vtkMatrix4x4

    from LungPerfusionAILib.scene.dynamic_motion import motion_of

    p, panel = widget._parameterNode, widget._dynamic
    p.dynamicMotion = True
    run(widget)
    still = panel.nodes.result.prepared.sharp.frames
    assert len(panel.nodes.result.prepared.transforms) == 30 and "by hand" not in widget.ui.dynamicStatusLabel.text
    motion = motion_of(head)
    matrix = vtkMatrix4x4()
    matrix.SetElement(0, 3, 8.0)
    motion.GetNthDataNode(25).SetMatrixTransformToParent(matrix)
    run(widget)
    moved = panel.nodes.result.prepared.sharp.frames
    assert "set by hand" in widget.ui.dynamicStatusLabel.text and motion_of(head) is motion
    np.testing.assert_array_equal(moved[:25], still[:25])
    assert np.abs(moved[25] - still[25]).max() > 500  # the skull, two voxels away
    slicer.mrmlScene.RemoveNode(motion)  # back to the motion that is found
    run(widget)
    assert "by hand" not in widget.ui.dynamicStatusLabel.text
    np.testing.assert_array_equal(panel.nodes.result.prepared.sharp.frames, still)
    p.dynamicMotion = False
    run(widget)
    assert motion_of(head) is None and "by hand" not in widget.ui.dynamicStatusLabel.text


def test_the_network_says_what_it_is(slicer, widget, head):
    pytest.importorskip("safetensors")
    p, panel = widget._parameterNode, widget._dynamic
    run(widget)
    before = panel.nodes
    delay = before.maps["delay"]
    p.dynamicMethod = type(p.dynamicMethod).CNN
    assert panel.nodes is None
    run(widget)
    assert "simulated data; not for clinical use" in widget.ui.dynamicStatusLabel.text
    assert (
        "delay" not in panel.nodes.maps and delay.GetScene() is None and panel.nodes.result.prepared.series is before.result.prepared.series
    )
    assert panel.nodes.maps["cbf"].GetAttribute("LungPerfusion.ModelTrainedOn") and panel.nodes.live is not None


def test_the_organ_sets_the_switches(slicer, widget, head):
    p = widget._parameterNode
    p.dynamicMotion = p.dynamicSmoothTime = True
    p.dynamicRegion = type(p.dynamicRegion).LUNGS
    assert (p.dynamicMotion, p.dynamicScale) == (False, False)
    p.dynamicRegion = type(p.dynamicRegion).BODY
    assert (p.dynamicMotion, p.dynamicScale) == (True, True)
    p.dynamicMotion = False
    run(widget)
    nodes = widget._dynamic.nodes
    assert nodes.live is None and nodes.segmentation is None and not widget.ui.coreSlider.enabled
    (row,) = texts(widget.ui.dynamicTable)
    assert row[0] == "Whole" and float(row[2]) > 0


def test_closing_the_scene_leaves_nothing(slicer, widget, head):
    ui = widget.ui
    run(widget)
    slicer.mrmlScene.Clear(0)
    assert widget._dynamic.nodes is None and ui.dynamicTable.isHidden() and not ui.mismatchLabel.text and not ui.dynamicStatusLabel.text
    assert ui.dynamicMapBox.count == 0 and not ui.coreSlider.enabled and ui.dynamicPlot.isHidden()


def test_a_saved_scene_shows_its_numbers_and_goes_on(slicer, widget, head, tmp_path):
    from LungPerfusionCore.scene import scenes

    ui, p = widget.ui, widget._parameterNode
    run(widget)
    ui.penumbraSlider.value = 10.0
    rest(widget, 0.4)
    numbers = texts(ui.dynamicTable)
    points = widget._dynamic.nodes.arterial
    for n in reversed(range(2, points.GetNumberOfControlPoints())):
        points.RemoveNthControlPoint(n)
    rest(widget, 0.6)
    numbers = texts(ui.dynamicTable)
    scenes.save_scene(tmp_path / "case.mrb")
    scenes.load_scene(tmp_path / "case.mrb")
    event_loop.pause(0.05)
    p = widget._parameterNode
    assert p.dynamicSeries is not None and p.dynamicMethod is type(p.dynamicMethod).BSVD and not p.dynamicMotion
    assert [row[:4] for row in texts(ui.dynamicTable)] == [row[:4] for row in numbers] and not ui.coreSlider.enabled
    assert "Compute the maps" in ui.dynamicReportApplyButton.toolTip and ui.dynamicShowButton.enabled
    run(widget)
    nodes = widget._dynamic.nodes
    assert nodes.result.arterial.by_hand and len(nodes.result.arterial.voxels) == 2 and ui.penumbraSlider.value == 10.0
    assert texts(ui.dynamicTable) == numbers


def test_the_report_says_what_is_shown(slicer, widget, head, tmp_path):
    pytest.importorskip("matplotlib")
    ui = widget.ui
    run(widget)
    ui.dynamicReportPath.currentPath = str(tmp_path)
    assert ui.dynamicReportApplyButton.enabled
    ui.dynamicReportApplyButton.click()
    rest(widget)
    assert ui.dynamicReportStatusLabel.text == "Written: report.pdf, report.png, curves.csv"
    lines = (tmp_path / "curves.csv").read_text().splitlines()
    assert lines[0] == "time_s,arterial_hu,venous_hu" and len(lines) == 31
    assert np.loadtxt(lines[1:], delimiter=",")[:, 1].max() == pytest.approx(widget._dynamic.nodes.result.arterial.peak, rel=1e-4)
