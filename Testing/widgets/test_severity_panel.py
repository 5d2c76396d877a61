"""Obstruction scores and right heart in the PEDetection panel: ticks, proposals, lines, another patient, a reopened scene."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from emboli_cases import run, segmentation
from event_loop import wait_for
from integrated_stand_in import case

from PEDetectionLib.scene.right_heart_nodes import holds_heart
from PEDetectionLib.segment_scores import KEYS, SEGMENTS, Patency


@pytest.fixture
def widget(emboli_widget):
    return emboli_widget


def box_of(widget, key: str):
    return widget.ui.segmentScoreTable.cellWidget(KEYS.index(key), 1)


def choose(widget, key: str, index: int) -> None:
    """As a person picks an entry."""
    box = box_of(widget, key)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def line(scene, start, end):
    node = scene.AddNewNodeByClass("vtkMRMLMarkupsLineNode", "Line")
    for point in (start, end):
        node.AddControlPointWorld(*point)
    return node


def test_ticks_add_up_to_the_scores(widget):
    ui = widget.ui
    assert "Choose the state" in ui.segmentScoreLabel.text and ui.segmentScoreTable.rowCount == 20
    choose(widget, "R1", 3)
    assert ui.segmentScoreLabel.text == "19 of 20 segments are not judged."
    for key in KEYS[1:]:
        choose(widget, key, 2 if key.startswith("L") else 1)
    said = "Qanadli by segment 12 of 40 (30.0 %), Miller (obstruction) 8 of 16; 20 of 20 segments by the reader."
    assert ui.segmentScoreLabel.text == said
    choose(widget, "R1", 0)
    assert "1 of 20" in ui.segmentScoreLabel.text and box_of(widget, "R1").currentIndex == 0
    live = widget._scores.live
    column = live.table.GetTable().GetColumnByName("Points")
    assert [column.GetValue(n) for n in range(20)][1:] == [0.0] * 9 + [1.0] * 10 and np.isnan(column.GetValue(0))


def test_listed_emboli_propose_and_the_readers_word_stands(widget, true_detection, scene):
    parameters = widget._parameterNode
    parameters.lobesSegmentation = segmentation("lobes", parameters.inputVolume)
    parameters.arteriesSegmentation = segmentation("arteries", parameters.inputVolume)
    choose(widget, KEYS[3], 3)
    run(widget, true_detection)
    widget.ui.emboliApplyButton.click()
    wait_for(widget._emboli.job)
    scores = widget._scores.live.scores
    assert set(scores.proposed) == set(KEYS) and scores.by_reader == {KEYS[3]: Patency.OCCLUDED}
    assert scores.proposed == widget._emboli.nodes.live.found.segments
    assert scores.qanadli_points == sum(scores.proposed.values()) - scores.proposed[KEYS[3]] + 2
    assert any(scores.proposed.values()), "the simulated patient has emboli"
    # two indices after Qanadli stand in one panel: nobody takes one for the other
    assert " by the arteries' branches; " in widget.ui.obstructionLabel.text
    assert "Qanadli by segment " in widget.ui.segmentScoreLabel.text and "the two differ" in widget.ui.segmentScoreLabel.text
    assert box_of(widget, KEYS[0]).itemText(0).startswith("Arteries: ")
    # the emboli gone, nothing is proposed as obstructed
    live = widget._emboli.nodes.live
    while live.found.emboli:
        widget.ui.emboliTable.selectRow(0)
        widget.ui.embolusRemoveButton.click()
    assert set(widget._scores.live.scores.proposed.values()) == {Patency.OPEN}
    assert widget._scores.live.scores.qanadli_points == 2


def test_a_list_that_comes_back_proposes_nothing_to_the_patient_before(widget, true_detection):
    """Two CTPAs in turn: the first one's list is there again before its scores are, and the second one's stand until then."""
    from LungPerfusionCore.scene import volumes

    parameters = widget._parameterNode
    first = parameters.inputVolume
    parameters.lobesSegmentation, parameters.arteriesSegmentation = segmentation("lobes", first), segmentation("arteries", first)
    run(widget, true_detection)
    widget.ui.emboliApplyButton.click()
    wait_for(widget._emboli.job)
    assert len(widget._scores.live.scores.proposed) == len(KEYS)
    parameters.inputVolume = second = volumes.node_from_image(case().ctpa, "Another", unit="HU")
    choose(widget, "R1", 3)
    assert widget.ui.segmentScoreLabel.text == "19 of 20 segments are not judged."
    parameters.inputVolume = first
    assert widget._emboli.nodes is not None and len(widget._scores.live.scores.proposed) == len(KEYS)
    parameters.inputVolume = second
    assert widget.ui.segmentScoreLabel.text == "19 of 20 segments are not judged." and not widget._scores.live.scores.proposed


def test_proposals_of_a_list_that_is_gone_say_so(widget, true_detection, scene):
    parameters = widget._parameterNode
    lobes = segmentation("lobes", parameters.inputVolume)
    parameters.lobesSegmentation, parameters.arteriesSegmentation = lobes, segmentation("arteries", parameters.inputVolume)
    run(widget, true_detection)
    widget.ui.emboliApplyButton.click()
    wait_for(widget._emboli.job)
    assert "not listed now" not in widget.ui.segmentScoreLabel.text
    scene.RemoveNode(lobes)
    assert "no longer in the scene" in widget.ui.obstructionLabel.text
    assert "Proposed from emboli, lobes and arteries that are not listed now" in widget.ui.segmentScoreLabel.text
    for key in KEYS:  # what a reader said needs no list
        choose(widget, key, 1)
    assert widget.ui.segmentScoreLabel.text.endswith("20 of 20 segments by the reader.")


def test_each_patient_has_their_own_scores_and_a_saved_scene_gives_them_back(widget, scene, tmp_path):
    from LungPerfusionCore.scene import volumes

    choose(widget, "L6", 2)
    first = widget._parameterNode.inputVolume
    widget._parameterNode.inputVolume = volumes.node_from_image(case().ctpa, "Another", unit="HU")
    assert widget._scores.live is None and box_of(widget, "L6").currentIndex == 0
    choose(widget, "R2", 3)
    widget._parameterNode.inputVolume = first
    assert widget._scores.live.scores.by_reader == {"L6": Patency.PARTIAL} and box_of(widget, "R2").currentIndex == 0
    from PEDetectionLib.scene.segment_score_nodes import LiveSegmentScores, saved_scores

    table = widget._scores.live.table
    assert LiveSegmentScores(first).table is table and saved_scores(first).by_reader == {"L6": Patency.PARTIAL}
    scene.RemoveNode(table)
    assert widget._scores.live is None and "no longer in the scene" in widget.ui.segmentScoreLabel.text
    choose(widget, "R9", 1)
    assert widget._scores.live.scores.by_reader == {"R9": Patency.OPEN}


def test_two_lines_give_the_ratio_and_follow_the_hand(widget, scene):
    ui = widget.ui
    ui.rvLineSelector.setCurrentNode(line(scene, (0, 0, 0), (45, 0, 0)))
    assert ui.rightHeartLabel.text == "Right ventricle 45.0 mm."
    left = line(scene, (0, 50, 0), (0, 90, 0))
    ui.lvLineSelector.setCurrentNode(left)
    assert "RV/LV ratio 1.12, above 1.0." in ui.rightHeartLabel.text
    left.SetNthControlPointPositionWorld(1, 0, 110, 0)
    assert "RV/LV ratio 0.75." in ui.rightHeartLabel.text
    values = {m.quantity: m.value for m in widget._heart.live.measurements}
    assert values == pytest.approx({"rv_diameter_mm": 45, "lv_diameter_mm": 60, "rv_lv_ratio": 0.75})
    ui.aortaLineSelector.setCurrentNode(left)
    assert "another structure already" in ui.rightHeartLabel.text and ui.aortaLineSelector.currentNode() is None
    scene.RemoveNode(left)
    assert ui.rightHeartLabel.text == "Right ventricle 45.0 mm." and ui.lvLineSelector.currentNode() is None


def test_a_ratio_that_reads_1_is_not_above_1(widget, scene):
    ui = widget.ui
    ui.lvLineSelector.setCurrentNode(line(scene, (0, 0, 0), (40, 0, 0)))
    right = line(scene, (0, 50, 0), (40.12, 50, 0))
    ui.rvLineSelector.setCurrentNode(right)
    assert "RV/LV ratio 1.00." in ui.rightHeartLabel.text
    right.SetNthControlPointPositionWorld(1, 40.24, 50, 0)
    assert "RV/LV ratio 1.01, above 1.0." in ui.rightHeartLabel.text
    trunk = line(scene, (0, 90, 0), (29.04, 90, 0))
    ui.trunkLineSelector.setCurrentNode(trunk)
    assert "runk 29.0 mm" in ui.rightHeartLabel.text and "wider" not in ui.rightHeartLabel.text
    trunk.SetNthControlPointPositionWorld(1, 29.06, 90, 0)
    assert "runk 29.1 mm" in ui.rightHeartLabel.text and "wider than 29 mm" in ui.rightHeartLabel.text


def test_lines_stay_when_another_scene_is_read_beside(widget, scene, tmp_path):
    """The selectors lose their nodes then, which nobody chose."""
    import slicer

    from LungPerfusionCore.scene import scenes

    other = slicer.vtkMRMLScene()
    other.AddNewNodeByClass("vtkMRMLMarkupsLineNode", "Another line")
    path = scenes.save_scene(tmp_path / "other.mrb", other)
    first, second = line(scene, (0, 0, 0), (45, 0, 0)), line(scene, (0, 50, 0), (0, 90, 0))
    widget.ui.rvLineSelector.setCurrentNode(first)
    widget.ui.lvLineSelector.setCurrentNode(second)
    said = widget.ui.rightHeartLabel.text
    scenes.load_scene(path, clear=False)
    wanted = {"rv": first, "lv": second, "trunk": None, "aorta": None}
    assert widget._heart.live.lines == wanted and widget.ui.rightHeartLabel.text == said
    assert {name: getattr(widget.ui, f"{name}LineSelector").currentNode() for name in wanted} == wanted


def test_draw_makes_a_line_and_waits_for_two_clicks(widget, scene):
    widget.ui.trunkDrawButton.click()
    node = widget.ui.trunkLineSelector.currentNode()
    interaction = scene.GetNodeByID("vtkMRMLInteractionNodeSingleton")
    assert node is widget._heart.live.lines["trunk"] and interaction.GetCurrentInteractionMode() == interaction.Place
    assert scene.GetNodeByID("vtkMRMLSelectionNodeSingleton").GetActivePlaceNodeID() == node.GetID()
    for x in (0.0, 31.0):
        node.AddControlPointWorld(x, 0, 0)
    assert "wider than 29 mm" in widget.ui.rightHeartLabel.text


def test_lines_are_proposed_from_a_heart_and_refused_in_words_without_one(widget, scene):
    from LungPerfusionCore.scene.segmentations import SegmentSpec, segmentation_from_labels

    ctpa = widget._parameterNode.inputVolume
    image = case().ctpa
    size = image.GetSize()
    middle = np.array(image.TransformContinuousIndexToPhysicalPoint([(n - 1) / 2 for n in size]))
    index = np.indices(size[::-1]).reshape(3, -1)[::-1].T
    points = np.array(image.GetOrigin()) + index @ (np.reshape(image.GetDirection(), (3, 3)) * image.GetSpacing()).T - middle
    labels = np.zeros(size[::-1], np.uint8)
    for label, (x, radius) in enumerate(((-26, 24), (26, 18)), 1):
        inside = ((points - [x, 0, 0]) ** 2).sum(axis=1) <= radius**2
        labels[inside.reshape(labels.shape)] = label
    drawn = sitk.GetImageFromArray(labels)
    drawn.CopyInformation(image)
    names = ("heart_ventricle_right", "heart_ventricle_left")
    heart = segmentation_from_labels(drawn, [SegmentSpec(n, name, (1, 0, 0)) for n, name in enumerate(names, 1)], "Heart", reference=ctpa)
    ui, parameters = widget.ui, widget._parameterNode
    parameters.heartSegmentation = None
    assert not ui.heartProposeButton.enabled
    ui.heartSelector.setCurrentNode(heart)
    assert parameters.heartSegmentation is heart, "it is saved with the scene"
    ui.heartProposeButton.click()
    assert widget._heart.live.heart.ratio == pytest.approx(48 / 36, abs=0.15), ui.rightHeartLabel.text
    ui.heartSelector.setCurrentNode(segmentation("lobes", ctpa))
    ui.heartProposeButton.click()
    assert "holds neither the right and left ventricle nor the pulmonary trunk" in ui.rightHeartLabel.text
    assert widget._heart.live.heart.ratio > 1, "the lines that were there stay"


def test_closing_the_scene_leaves_nothing(widget, scene):
    choose(widget, "R1", 3)
    widget.ui.rvLineSelector.setCurrentNode(line(scene, (0, 0, 0), (45, 0, 0)))
    scene.Clear(0)
    assert widget._scores.live is None and widget._heart.live is None
    assert "45" not in widget.ui.rightHeartLabel.text and box_of(widget, "R1").currentIndex == 0
    assert len(SEGMENTS) == widget.ui.segmentScoreTable.rowCount


def test_the_one_heart_of_the_patient_is_offered(widget, scene):
    """A segmentation with both ventricles, or with the trunk; not one ventricle, not lobes."""
    from LungPerfusionCore.scene.segmentations import SegmentSpec, segmentation_from_labels

    ctpa = widget._parameterNode.inputVolume
    image = case().ctpa
    drawn = sitk.GetImageFromArray((np.arange(image.GetNumberOfPixels()) % 3).astype(np.uint8).reshape(image.GetSize()[::-1]))
    drawn.CopyInformation(image)

    def heart(*names: str):
        return segmentation_from_labels(
            drawn, [SegmentSpec(n, each, (1, 0, 0)) for n, each in enumerate(names, 1)], names[0], reference=ctpa
        )

    both = ("heart_ventricle_right", "heart_ventricle_left")
    assert holds_heart(heart(*both)) and holds_heart(heart("pulmonary_artery"))
    assert not any(map(holds_heart, (heart(both[0], "aorta"), segmentation("lobes", ctpa), ctpa)))
    offered = widget.suggestions()["heartSegmentation"]
    assert offered.fits(heart(*both)) and not offered.fits(segmentation("lobes", ctpa))


def test_names_of_segments_are_whole_with_large_letters(open_detection, tmp_path):
    """Letters that become larger after the panel was made: the names' column grows with them."""
    from PySide6 import QtCore, QtWidgets

    app = QtWidgets.QApplication.instance()
    before, font = app.font(), app.font()
    widget = open_detection(tmp_path)
    q = widget.parent._q
    q.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen, True)
    widget.ui.segmentScoreSection.collapsed = False
    q.resize(630, 900)
    q.show()
    font.setPointSizeF(1.5 * font.pointSizeF())
    app.setFont(font)
    try:
        app.processEvents()
        table = widget.ui.segmentScoreTable._q
        widest = max(table.fontMetrics().horizontalAdvance(table.item(row, 0).text()) for row in range(table.rowCount()))
        assert table.rowCount() == 20 and table.columnWidth(0) >= widest > 100
    finally:
        app.setFont(before)
        q.hide()
