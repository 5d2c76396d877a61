"""The interactive reading, in the real panel: candidates, keys, painting, presets, readers, saved and taken up again."""

from __future__ import annotations

import html

import numpy as np
import pytest
import SimpleITK as sitk
from event_loop import pause, wait_for
from panel_cases import percent, recount


def test_candidates_are_listed_after_the_analysis_and_dropping_one_takes_its_volume_away(reading):
    ui, found = reading.ui, reading.reading.candidates.found
    assert ui.candidateTable.rowCount == len(found.candidates) >= 3
    before, live = percent(reading), reading.reading.threshold.live
    second = found[2]
    reading.reading.candidates.select(2)
    assert second.proposal.reason in ui.reasonLabel.text
    ui.dropButton.click()
    lung = live.numbers.volume_ml[0]
    assert percent(reading) == pytest.approx(before - 100 * second.volume_ml / lung)
    assert recount(reading) == pytest.approx(percent(reading))
    assert reading.reading.candidates.current == 3  # on to the next
    assert f"{percent(reading):.1f} %" in ui.summaryLabel.text and f"{before:.1f} %" in ui.summaryLabel.text
    assert ui.regionTable.item(0, 1).text() == f"{percent(reading):.1f}" and ui.regionTable.item(0, 2).text() == f"{before:.1f}"
    ui.undoButton.click()
    assert percent(reading) == before and recount(reading) == pytest.approx(before)
    assert ui.candidateTable.item(1, 0).checkState() == 2
    ui.redoButton.click()
    assert percent(reading) < before and ui.candidateTable.item(1, 0).checkState() == 0


def test_a_check_mark_is_a_decision_and_proposals_can_be_accepted_at_once(reading):
    table, candidates = reading.ui.candidateTable, reading.reading.candidates
    before = percent(reading)
    table.item(2, 0).setCheckState(0)
    assert percent(reading) == pytest.approx(
        before - 100 * candidates.found[3].volume_ml / reading.reading.threshold.live.numbers.volume_ml[0]
    )
    table.item(2, 0).setCheckState(2)
    assert percent(reading) == pytest.approx(before)
    reading.ui.acceptButton.click()
    kept = [c for c in candidates.found.candidates if c.id == 3 or c.proposal.keep]  # what was decided by hand stands
    wanted = 100 * sum(c.volume_ml for c in kept) / reading.reading.threshold.live.numbers.volume_ml[0]
    assert percent(reading) == pytest.approx(wanted) and recount(reading) == pytest.approx(wanted)


def test_a_dropped_candidate_stays_dropped_when_the_threshold_moves(reading):
    reading.reading.candidates.decide(2, False)
    place = reading.reading.candidates.found[2].centre
    reading.ui.thresholdSlider.value = reading.ui.thresholdSlider.value * 1.1
    assert reading.reading.threshold.live.decided.dropped.size
    pause()
    wait_for(reading.reading.job)
    candidates = reading.reading.candidates
    again = candidates.found.candidate_at(place)
    assert again is not None and reading.ui.candidateTable.item(again - 1, 0).checkState() == 0
    assert candidates.found[again].voxels == np.isin(candidates.found.voxels(again), reading.reading.threshold.live.decided.dropped).sum()
    assert recount(reading) == pytest.approx(percent(reading))


def test_the_threshold_moved_while_candidates_are_sought_starts_the_search_again(reading):
    slider = reading.ui.thresholdSlider
    slider.value = slider.value * 1.05
    pause(0.35)
    slider.value = slider.value * 1.05
    pause(0.5)
    wait_for(reading.reading.job)
    assert reading.reading.candidates.found.upper == reading.reading.threshold.live.upper


def test_a_candidate_is_picked_where_the_mouse_points(reading):
    import slicer

    candidates = reading.reading.candidates
    x, y, z = candidates.found[3].centre
    crosshair = slicer.mrmlScene.GetFirstNodeByClass("vtkMRMLCrosshairNode") or slicer.mrmlScene.AddNewNodeByClass("vtkMRMLCrosshairNode")
    crosshair.SetCursorPositionRAS([-x, -y, z])
    reading.reading._pick()
    assert candidates.current == 3
    crosshair.SetCursorPositionRAS([0.0, 400.0, 0.0])
    reading.reading._pick()
    assert candidates.current == 3 and "no candidate" in reading.ui.reasonLabel.text


def test_keys_are_alive_only_while_the_module_is_shown(reading):
    keys = [shortcut for shortcut, _action in reading.keys._shortcuts]
    assert len(keys) == 7 and all(key.enabled for key in keys)
    reading.exit()
    assert not any(key.enabled for key in keys)
    reading.enter()
    assert all(key.enabled for key in keys)


def paint(widget, change) -> None:
    from LungPerfusionCore.scene import labelmaps

    nodes = widget.nodes.live.nodes
    array, _offset = labelmaps.labelmap_array(nodes.segmentation, nodes.segment_id, nodes.reference)
    change(array)
    labelmaps.labelmap_modified(nodes.segmentation, nodes.segment_id)
    pause(0.7)


def test_painting_becomes_a_decision_that_stands_at_every_threshold(reading):
    live = reading.reading.threshold.live
    measured = reading.nodes.analysis.result.prepared.measured
    shown = live.voxels() > 0
    erase, add = np.zeros_like(shown), np.zeros_like(shown)
    erase[:30] = shown[:30]
    add[60:62] = measured[60:62] & ~shown[60:62]
    before = live.numbers.defect_voxels[0]

    def change(array):
        array[erase] = 0
        array[60:62] = 1  # also where nothing is measured, which does not count

    paint(reading, change)
    assert live.numbers.defect_voxels[0] == before - erase.sum() + add.sum()
    assert recount(reading) == pytest.approx(percent(reading))
    words, ml = reading.ui.thresholdStatusLabel, live.index.voxel_volume_ml
    said = f"{live.decided.added.size * ml:.1f} ml added, {live.decided.erased.size * ml:.1f} ml erased"
    assert said in words.text
    outside = np.count_nonzero(~measured[60:62]) * ml
    assert f"{outside:.1f} ml were painted where nothing is measured" in words.text
    for value in (0.3, 0.9):
        live.set(-np.inf, value)
        now = live.voxels() > 0
        assert not now[erase].any() and now[add].all() and not now[~measured].any()
    reading.ui.undoButton.click()
    assert live.numbers.defect_voxels[0] == before and not words.text  # nothing is painted any more
    reading.ui.redoButton.click()
    assert said in words.text


def test_what_is_painted_outside_of_the_lungs_is_taken_off_and_said(reading):
    live = reading.reading.threshold.live
    measured = reading.nodes.analysis.result.prepared.measured
    before, words = live.voxels().copy(), reading.ui.thresholdStatusLabel
    outside = np.argwhere(~measured)[:40]

    def change(array):
        array[tuple(outside.T)] = 1

    paint(reading, change)
    assert np.array_equal(live.voxels(), before) and not live.decided.added.size
    assert words.text == (
        f"{40 * live.index.voxel_volume_ml:.1f} ml were painted where nothing is measured (outside the lungs, for instance) and taken off "
        "again."
    )
    reading.ui.resetThresholdButton.click()
    assert not words.text


def test_a_lower_limit_presets_and_their_units(reading):
    ui, live = reading.ui, reading.reading.threshold.live
    automatic = live.upper
    ui.moreBox.collapsed = False
    ui.lowerSpinBox.value = 0.05
    assert live.lower == pytest.approx(0.05) and recount(reading) == pytest.approx(percent(reading))
    pause()
    assert reading._parameterNode.lowerThreshold == pytest.approx(0.05)
    ui.lowerSpinBox.value = ui.lowerSpinBox.minimum
    assert live.lower == -np.inf
    ui.presetBox.currentIndex = ui.presetBox.findText("Half of the median")
    ui.presetBox.activated(ui.presetBox.currentIndex)
    assert live.upper == pytest.approx(0.5 * live.index.quantile(0.5)) and reading.reading.threshold.slider.unit == "median"
    ui.presetBox.setEditText("mine")
    ui.savePresetButton.click()
    ui.resetThresholdButton.click()
    assert live.upper == automatic
    index = ui.presetBox.findText("mine")
    assert index >= 0
    ui.presetBox.activated(index)
    assert live.upper == pytest.approx(0.5 * live.index.quantile(0.5))
    ui.presetBox.setEditText("mine")
    ui.deletePresetButton.click()
    assert ui.presetBox.findText("mine") < 0
    ui.presetBox.setEditText("Half of the median")
    ui.savePresetButton.click()
    assert "comes with the module" in ui.thresholdStatusLabel.text


def test_a_drawn_normal_region_is_a_reference(reading):
    from LungPerfusionCore.scene.segmentations import SegmentSpec, segmentation_from_labels

    ui, live = reading.ui, reading.reading.threshold.live
    box = ui.thresholdUnitBox
    box.currentIndex = box.findData("normal")
    assert box.currentIndex == 0 and "reference region" in ui.thresholdStatusLabel.text
    prepared = reading.nodes.analysis.result.prepared
    drawn = np.zeros(prepared.measured.shape, np.uint8)
    drawn[60:64, :, :50] = 1
    image = sitk.GetImageFromArray(drawn)
    image.CopyInformation(prepared.map)
    node = segmentation_from_labels(image, [SegmentSpec(1, "Normal", (0, 1, 0))], "Drawn", reference=reading._parameterNode.iodineVolume)
    ui.normalSelector.setCurrentNode(node)
    ui.normalSelector.setCurrentSegmentID(node.GetSegmentation().GetNthSegmentID(0))
    mean = float(sitk.GetArrayViewFromImage(prepared.map)[(drawn > 0) & prepared.measured].mean())
    before = live.upper
    box.currentIndex = box.findData("normal")
    assert live.upper == before and ui.thresholdSlider.value == pytest.approx(100 * before / mean, abs=0.06)
    ui.thresholdSlider.value = 40.0
    assert live.upper == pytest.approx(0.4 * mean, rel=1e-6)


def test_saved_mid_session_and_reopened_the_same_numbers_and_decisions(reading, tmp_path):
    import slicer

    from LungPerfusionCore.scene import scenes

    ui = reading.ui
    ui.readerEdit.text, ui.patientEdit.text = "AB", "case 7"
    ui.startButton.click()
    reading.reading.candidates.decide(2, False)
    reading.ui.thresholdSlider.value = 0.7
    pause()
    wait_for(reading.reading.job)
    paint(reading, lambda array: array[:30].fill(0))
    live = reading.reading.threshold.live
    numbers, automatic, upper = live.numbers, live.automatic, live.upper
    voxels, decisions = live.voxels().copy(), [(e.keep, e.by, e.about) for e in reading.reading.candidates.decisions.entries]
    path = scenes.save_scene(tmp_path / "reading.mrb")
    slicer.mrmlScene.Clear(0)
    assert reading.reading.threshold.live is None and ui.candidateTable.rowCount == 0 and ui.resumeButton.isHidden()
    scenes.load_scene(path)
    reading.enter()
    assert not ui.resumeButton.isHidden()
    ui.resumeButton.click()
    wait_for(reading._job)
    again = reading.reading.threshold.live
    assert again.upper == upper and again.lower == -np.inf
    for name in ("defect_voxels", "voxels", "defect_percent", "mean"):
        np.testing.assert_array_equal(getattr(again.numbers, name), getattr(numbers, name))
        np.testing.assert_array_equal(getattr(again.automatic, name), getattr(automatic, name))
    np.testing.assert_array_equal(again.voxels(), voxels)
    assert [(e.keep, e.by, e.about) for e in reading.reading.candidates.decisions.entries] == decisions
    assert reading.reading.readers.session.reader == "AB" and ui.stopButton.enabled and ui.resumeButton.isHidden()
    wait_for(reading.reading.job)
    assert recount(reading) == pytest.approx(percent(reading)) and percent(reading) == numbers.defect_percent[0]


def test_a_reading_is_taken_up_after_its_segments_were_renamed_and_says_what_is_missing(reading, tmp_path):
    import slicer

    from LungPerfusionCore.scene import hierarchy, scenes, segmentations

    reading.reading.candidates.decide(2, False)
    before = percent(reading)
    regions = reading.nodes.regions.GetSegmentation()
    for number, segment in enumerate(segmentations.segment_ids(reading.nodes.regions)):
        regions.GetSegment(segment).SetName(f"renamed {number}")
        regions.GetSegment(segment).SetColor(0.1, 0.2, 0.3)
    reading.nodes.regions.SetName("other regions")
    path = scenes.save_scene(tmp_path / "reading.mrb")
    slicer.mrmlScene.Clear(0)
    scenes.load_scene(path)
    reading.enter()
    reading.ui.resumeButton.click()
    wait_for(reading._job)
    assert percent(reading) == before
    source = reading._parameterNode.iodineVolume
    reading.onSceneStartClose(None, None)
    slicer.mrmlScene.RemoveNode(hierarchy.find_output(source, "regions"))
    reading.enter()
    assert reading.ui.resumeButton.isHidden() and reading.logic.savedReading() is None


def test_a_deleted_segment_is_said_and_the_next_analysis_works(reading):
    live = reading.reading.threshold.live
    before = percent(reading)
    reading.nodes.defects.GetSegmentation().RemoveSegment(live.nodes.segment_id)
    assert "segment of the defects is no longer in the scene" in reading.ui.summaryLabel.text and not reading.ui.thresholdSlider.enabled
    assert reading.ui.regionTable.rowCount == 0 and reading.ui.candidateTable.rowCount == 0
    reading.ui.dropButton.click()
    pause(0.5)
    reading.ui.analyzeApplyButton.click()
    wait_for(reading._job)
    wait_for(reading.reading.job)
    assert percent(reading) == before and reading.ui.thresholdSlider.enabled and recount(reading) == pytest.approx(before)


def test_one_plot_is_not_shown_twice(reading):
    """The curve per slice chosen in the panel while the layout shows it: the layout shows the histogram then, and the other way round."""
    import slicer

    from slicerhost_qt import open_window

    nodes, selection = reading.nodes, slicer.app.applicationLogic().GetSelectionNode()
    view = reading.ui.histogramPlot.mrmlPlotViewNode()
    open_window()
    try:
        for chosen in (0, 1, 0):
            reading.ui.plotBox.currentIndex = chosen
            assert reading.logic.arrangeViews(nodes)
            shown = (view.GetPlotChartNodeID(), selection.GetActivePlotChartID())
            assert shown == ((nodes.chart, nodes.sliceChart)[chosen].GetID(), (nodes.sliceChart, nodes.chart)[chosen].GetID())
        reading.ui.plotBox.currentIndex = 1
        assert (view.GetPlotChartNodeID(), selection.GetActivePlotChartID()) == (nodes.sliceChart.GetID(), nodes.chart.GetID())
    finally:
        slicer.app.setLayoutManager(None)


def test_emboli_of_a_model_are_said_to_be_so_and_lung_behind_them_has_a_number(reading):
    """A clot of probability 0.9 beside the largest candidate's hilum, in a segmentation that follows a model's probability."""
    from LungPerfusionCore.run.provenance import ModelRecord
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.model_probability import let_follow
    from LungPerfusionCore.scene.node_provenance import write_provenance
    from LungPerfusionCore.scene.segmentations import segment_of_run, segmentation_from_labels, spec

    prepared = reading.nodes.analysis.result.prepared
    measured = np.argwhere(prepared.measured)
    k, j, i = measured[len(measured) // 2]
    values = np.zeros(prepared.measured.shape, np.float32)
    values[k - 2 : k + 3, j - 2 : j + 3, i - 2 : i + 3] = 0.9
    probability = sitk.GetImageFromArray(values)
    probability.CopyInformation(prepared.map)
    volume = volumes.node_from_image(probability, "Probability", unit="1", quantity="probability")
    write_provenance((volume,), "embolism", {}, model=ModelRecord("a model", "0", "nothing"))
    segmentation = segmentation_from_labels(probability > 0.5, [spec(1, "emboli")], "Emboli of a model", reference=volume)
    before = percent(reading)
    let_follow(segmentation, segment_of_run(segmentation, "emboli"), volume)
    reading._parameterNode.emboliSegmentation = segmentation
    pause()
    wait_for(reading.reading.search.job)
    found, text = reading.reading.candidates.found, reading.ui.candidatesStatusLabel.text
    assert found.downstream.volume_ml > 0 and found.downstream.model == "a model"
    assert f"A further {found.downstream.volume_ml:.0f} ml" in text and "of the model a model" in text and "not a reader" in text
    assert percent(reading) == before


def test_a_name_with_tags_is_shown_as_it_is(reading):
    import slicer

    name, ui = 'Iodine <b>thin</b> & <img src="//elsewhere/x.png">', reading.ui
    reading._parameterNode.iodineVolume.SetName(name)
    ui.analyzeApplyButton.click()
    slicer.mrmlScene.RemoveNode(reading._parameterNode.iodineVolume)
    wait_for(reading._job)
    assert name in ui.analyzeStatusLabel.text and ui.analyzeStatusLabel.textFormat == 0
    assert html.escape(name, quote=False) in ui.summaryLabel.text
