"""The emboli part of the PEDetection panel: a list from a model or a segment, threshold, decisions, boxes, painting, a reopened scene."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from emboli_cases import run, segmentation
from event_loop import pause, wait_for
from integrated_stand_in import case


@pytest.fixture
def widget(emboli_widget):
    return emboli_widget


@pytest.fixture
def detection(true_detection):
    return true_detection


@pytest.fixture
def views(scene):
    found = {}
    for orientation in ("Axial", "Sagittal", "Coronal"):
        view = scene.AddNewNodeByClass("vtkMRMLSliceNode", orientation)
        view.SetLayoutName(orientation)
        getattr(view, f"SetOrientationTo{orientation}")()
        found[orientation] = view
    return found


def texts(table, column: int) -> list[str]:
    return [table.item(row, column).text() for row in range(table.rowCount)]


def at(views) -> list[float]:
    return [
        views["Sagittal"].GetSliceToRAS().GetElement(0, 3),
        views["Coronal"].GetSliceToRAS().GetElement(1, 3),
        views["Axial"].GetSliceToRAS().GetElement(2, 3),
    ]


def test_nothing_to_list_says_why(widget):
    ui = widget.ui
    assert not ui.emboliApplyButton.enabled and "Segment Editor" in ui.emboliApplyButton.toolTip
    assert not ui.embolusThresholdSlider.enabled and not ui.boxesTable.visible and ui.emboliTable.rowCount == 0


def test_a_models_emboli_follow_the_hand(widget, detection, views):
    ui, nodes = widget.ui, run(widget, detection)
    live = nodes.live
    assert ui.embolusThresholdSlider.enabled and ui.embolusThresholdSlider.value == 0.4
    assert ui.emboliTable.rowCount == len(live.found.emboli) and widget._parameterNode.emboliSegmentation is nodes.segmentation
    assert "Qanadli-like" in ui.obstructionLabel.text and "arteries" in ui.obstructionLabel.text
    ui.embolusThresholdSlider.value = 0.9
    assert live.threshold == 0.9 and ui.obstructionLabel.text == live.interval.text(2)
    assert ui.obstructionLabel.text.startswith(f"{live.volume_ml:.2f} ml (")
    pause()
    assert texts(ui.emboliTable, 1) == [f"{e.volume_ml:.2f}" for e in live.found.emboli] and "Estimated" in ui.obstructionLabel.text
    ui.emboliTable.setCurrentCell(1, 1)
    x, y, z = live.found[2].centre
    assert at(views) == pytest.approx([-x, -y, z], abs=0.01)


def test_keep_remove_restore(widget, detection):
    ui, nodes = widget.ui, run(widget, detection)
    live, count = nodes.live, len(nodes.live.found.emboli)
    widget._emboli.list.items.select(live.items.nearest(case().artefact) - 1)
    ui.embolusRemoveButton.click()
    assert len(live.found.emboli) == count - 1 and len(live.removed.emboli) == 1 and ui.emboliTable.rowCount == count
    assert ui.emboliTable.item(count - 1, 0).checkState() == 0
    widget._emboli.list.items.select(count - 1)
    assert ui.embolusRemoveButton.text == "Restore"
    ui.embolusRemoveButton.click()
    assert len(live.found.emboli) == count and not live.removed.emboli
    widget._emboli.list.items.select(0)
    ui.embolusKeepButton.click()
    assert live.items.decision(1, live.decided) == "kept" and widget._emboli.list.items.row == 1
    ui.emboliTable.item(0, 0).setCheckState(0)
    assert len(live.removed.emboli) == 1


def test_boxes_are_shown_hidden_and_gone_to(widget, detection, views):
    ui, nodes = widget.ui, run(widget, detection)
    assert ui.boxesTable.rowCount == len(nodes.boxes) and ui.boxesCheckBox.checked
    assert texts(ui.boxesTable, 2) == [f"{box.score:.2f}" for box in detection.boxes]
    ui.boxesTable.item(0, 0).setCheckState(0)
    assert not nodes.boxes[0].GetDisplayNode().GetVisibility() and nodes.boxes[1].GetDisplayNode().GetVisibility()
    ui.boxesCheckBox.checked = False
    assert not any(box.GetDisplayNode().GetVisibility() for box in nodes.boxes)
    ui.boxesTable.setCurrentCell(2, 1)
    centre = [0.0] * 3
    nodes.boxes[2].GetCenterWorld(centre)
    assert at(views) == pytest.approx(centre, abs=0.01)
    display = nodes.boxes[1].GetDisplayNode()
    display.InvokeEvent(display.JumpToPointEvent)  # as the views' menu does
    nodes.boxes[1].GetCenterWorld(centre)
    assert at(views) == pytest.approx(centre, abs=0.01)


def test_painting_changes_the_list_by_itself(widget, detection):
    from LungPerfusionCore.scene import labelmaps

    nodes = run(widget, detection)
    count = len(nodes.live.found.emboli)
    array, _offset = labelmaps.labelmap_array(nodes.segmentation, nodes.segmentId, nodes.live.nodes.reference)
    array[3:6, 3:6, 3:6] = 1
    labelmaps.labelmap_modified(nodes.segmentation, nodes.segmentId)
    pause()
    assert len(nodes.live.found.emboli) == count + 1 == widget.ui.emboliTable.rowCount
    widget.ui.embolusThresholdSlider.value = 0.95
    pause()
    assert nodes.live.mask()[4, 4, 4]


def test_a_drawn_segment_with_lobes_and_arteries(widget):
    p, ui = widget._parameterNode, widget.ui
    for name, key in (("emboli", "emboliSegmentation"), ("lobes", "lobesSegmentation"), ("arteries", "arteriesSegmentation")):
        setattr(p, key, segmentation(name, p.inputVolume))
    assert ui.emboliApplyButton.enabled
    ui.emboliApplyButton.click()
    wait_for(widget._emboli.job)
    found = widget._emboli.nodes.live.found
    assert texts(ui.emboliTable, 2) == [e.level for e in found.emboli] and set(texts(ui.emboliTable, 2)) & {"segmental", "lobar"}
    width = ui.emboliTable.columnWidth(2)  # the levels came with this list; their column is as wide as they are
    ui.emboliTable.resizeColumnsToContents()
    assert ui.emboliTable.columnWidth(2) == width
    assert "arterial obstruction" in ui.obstructionLabel.text and "55 %" in ui.obstructionLabel.toolTip
    assert not ui.embolusThresholdSlider.enabled
    p.arteriesSegmentation = segmentation("lobes", p.inputVolume)
    ui.emboliApplyButton.click()
    wait_for(widget._emboli.job)
    assert "coded as pulmonary artery" in ui.emboliStatusLabel.text


def test_a_reopened_scene_needs_no_new_run(widget, detection, scene, tmp_path):
    from LungPerfusionCore.scene import scenes

    nodes = run(widget, detection)
    nodes.live.remove(nodes.live.items.nearest(case().artefact))
    widget.ui.embolusThresholdSlider.value = 0.31
    widget.ui.sliceThresholdSlider.value = 0.25
    pause()
    volume, rows = nodes.live.found.clot_volume_ml, widget.ui.emboliTable.rowCount
    scenes.save_scene(tmp_path / "reading.mrb")
    scene.Clear(0)
    assert widget._emboli.nodes is None and widget.ui.emboliTable.rowCount == 0
    widget.exit()
    scenes.load_scene(tmp_path / "reading.mrb")
    widget.enter()
    widget._parameterNode.inputVolume = scene.GetFirstNodeByName("Simulated CTPA")
    wait_for(widget._emboli.job)
    ui, live = widget.ui, widget._emboli.nodes.live
    assert ui.sliceThresholdSlider.value == 0.25 and ui.sliceThresholdSlider.enabled
    assert ui.embolusThresholdSlider.value == 0.31 and ui.emboliTable.rowCount == rows
    assert live.found.clot_volume_ml == pytest.approx(volume) and len(live.removed.emboli) == 1
    ui.embolusThresholdSlider.value = 0.8
    pause()
    wanted = sitk.GetArrayFromImage(detection.probability) >= np.float32(0.8)
    assert live.mask().sum() <= wanted.sum() and live.threshold == 0.8 and not (live.mask() & ~wanted).any()
    ui.sliceThresholdSlider.value = 1.0
    assert " 0 of " in ui.embolismLabel.text


def test_another_ctpa_has_a_list_of_its_own(widget, detection):
    from LungPerfusionCore.scene import volumes

    run(widget, detection)
    widget._parameterNode.inputVolume = volumes.node_from_image(case().ctpa, "Another", unit="HU")
    assert widget._emboli.nodes is None and widget.ui.emboliTable.rowCount == 0 and not widget.ui.embolusThresholdSlider.enabled


def test_arteries_are_followed_beside_the_panel_when_clots_grow(widget, detection, monkeypatch):
    import threading

    from PEDetectionLib.emboli import EmbolusMeter

    p, ui = widget._parameterNode, widget.ui
    run(widget, detection)
    for name, key in (("lobes", "lobesSegmentation"), ("arteries", "arteriesSegmentation")):
        setattr(p, key, segmentation(name, p.inputVolume))
    ui.emboliApplyButton.click()
    wait_for(widget._emboli.job)
    live, threads, followed = widget._emboli.nodes.live, [], EmbolusMeter.followed
    monkeypatch.setattr(EmbolusMeter, "followed", lambda self, voxels: threads.append(threading.current_thread()) or followed(self, voxels))
    volume = live.found.clot_volume_ml
    ui.embolusThresholdSlider.value = 0.2
    widget._emboli.threshold.settled()
    assert widget._emboli._follower.busy and "Tracking the arteries" in ui.obstructionLabel.text
    assert live.found.clot_volume_ml > volume and ui.emboliTable.rowCount == len(live.found.emboli)  # what needs no arteries is there
    wait_for(widget._emboli._follower)
    assert len(threads) == 1 and threads[0] is not threading.main_thread() and "Following" not in ui.obstructionLabel.text
    images = case().images()
    fresh = EmbolusMeter(images["ctpa"], probability=detection.probability, regions=live.meter._regions, arteries=images["arteries"])
    fresh.cover(live.meter._covered)
    found = fresh.measure(live.mask())
    assert [e.level for e in live.found.emboli] == [e.level for e in found.emboli]
    assert live.found.obstruction_percent == found.obstruction_percent and live.found.qanadli_percent == found.qanadli_percent
    ui.embolusThresholdSlider.value = 0.1
    widget._emboli.threshold.settled()
    assert widget._emboli._follower.busy
    p.inputVolume = None  # while it runs
    wait_for(widget._emboli._follower)
    assert ui.obstructionLabel.text == "" and widget._emboli.nodes is None


def test_a_script_waits_for_the_arteries(widget, detection):
    p = widget._parameterNode
    run(widget, detection)
    nodes = widget.logic.measureEmboli(p.emboliSegmentation, None, p.inputVolume, arteries=segmentation("arteries", p.inputVolume))
    nodes.live.set(0.2)
    nodes.live.finish()
    assert not nodes.live.meter.lacks(np.flatnonzero(nodes.live.mask()))


def test_listed_again_the_interval_is_the_same(emboli_widget):
    """What was removed stood in the given segment when its surface was measured, and a reopened scene says what the saved one said."""
    ui, p = emboli_widget.ui, emboli_widget._parameterNode
    p.emboliSegmentation = segmentation("emboli", p.inputVolume)
    ui.emboliApplyButton.click()
    wait_for(emboli_widget._emboli.job)
    assert len(emboli_widget._emboli.nodes.live.found.emboli) > 1
    ui.emboliTable.selectRow(0)
    ui.embolusRemoveButton.click()
    said = ui.obstructionLabel.text
    ui.emboliApplyButton.click()
    wait_for(emboli_widget._emboli.job)
    assert ui.obstructionLabel.text == said and " to " in said


def test_the_slider_shows_the_threshold_that_is_used(widget, detection):
    """Dragged to 0 it showed 0.00 where 0.01 was used, and 0.39 for 0.385."""
    ui, nodes = widget.ui, run(widget, detection)
    ui.embolusThresholdSlider.value = 0.0
    pause()
    assert ui.embolusThresholdSlider.value == nodes.live.threshold == 0.01
    scan = {str(nodes.numbers.GetCellText(row, 0)): nodes.numbers.GetCellText(row, 1) for row in range(nodes.numbers.GetNumberOfRows())}
    assert "0.01" in " ".join(scan.values())
    nodes.live.set(0.385)
    widget._emboli.threshold.slider.show()
    assert ui.embolusThresholdSlider.value == 0.385
    widget._parameterNode.emboliSegmentation = None
    assert ui.embolusThresholdSlider.value == 0.0 and not ui.embolusThresholdSlider.enabled
    widget._parameterNode.emboliSegmentation = nodes.segmentation
    assert ui.embolusThresholdSlider.minimum == 0.01 and ui.embolusThresholdSlider.value == 0.385


def test_one_threshold_of_the_curve_leaves_the_other_as_it_is(widget, detection):
    """The patient's threshold moved, and slices between 0.4996 and 0.5 were no longer positive: the slider shows three decimals."""
    from dataclasses import replace

    scores = detection.scores
    limits = replace(scores.thresholds, slices=0.49962)
    nodes = run(widget, replace(detection, scores=replace(scores, thresholds=limits)))
    widget.ui.stackThresholdSlider.value = 0.7
    live = widget._embolism.nodes.live
    assert live.curve.thresholds.slices == 0.49962 and live.curve.thresholds.stack == 0.7 and nodes is not None
