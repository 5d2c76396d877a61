"""Boxes and tables of an embolism that a person edits, or takes out of the scene, while the panel shows them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from emboli_cases import run, segmentation
from event_loop import pause, wait_for
from integrated_stand_in import case

from LungPerfusionCore.scene.tables import columns_of


def rows(table) -> list[list[str]]:
    return [[table.item(row, column).text() for column in range(1, table.columnCount)] for row in range(table.rowCount)]


def cells(node) -> list[list[str]]:
    return [list(map(str, column.values)) for column in columns_of(node)]


def test_boxes_are_listed_where_they_are_and_while_they_are(emboli_widget, true_detection):
    """A box that was deleted stayed in the list, and a click on any of its widgets ended in an error; one that was dragged kept its S."""
    import slicer

    ui, boxes = emboli_widget.ui, run(emboli_widget, true_detection).boxes
    count = len(boxes)
    boxes[0].SetLocked(False)
    boxes[0].SetCenter([1.0, 2.0, 55.0])
    assert rows(ui.boxesTable)[0][2] == "55"
    slicer.mrmlScene.RemoveNode(boxes[1])
    pause()
    assert len(rows(ui.boxesTable)) == count - 1 and [row[0] for row in rows(ui.boxesTable)] == [str(n) for n in range(1, count)]
    slicer.mrmlScene.RemoveNode(boxes[2].GetDisplayNode())
    ui.boxesCheckBox.checked = False
    ui.boxesCheckBox.checked = True
    left = [box for box in boxes if box.GetScene() is not None]
    assert all(box.GetDisplayNode().GetVisibility() for box in left)
    ui.boxesTable.item(0, 0).setCheckState(0)
    assert [bool(box.GetDisplayNode().GetVisibility()) for box in left] == [False] + [True] * (count - 2)
    slicer.mrmlScene.RemoveNode(boxes[3].GetDisplayNode())
    p = emboli_widget._parameterNode
    emboli, p.emboliSegmentation = p.emboliSegmentation, None
    p.emboliSegmentation = emboli
    assert len(rows(ui.boxesTable)) == count - 1


def test_tables_that_were_edited_are_made_anew(emboli_widget, true_detection):
    """A row that was deleted in the Tables module took the list: 'A matrix of (8, 1) does not fit the table'."""
    ui, nodes = emboli_widget.ui, run(emboli_widget, true_detection)
    curve = emboli_widget._embolism.nodes
    before = [cells(each) for each in (nodes.numbers, nodes.table, curve.scan, curve.line)]
    nodes.numbers.RemoveRow(0)
    nodes.table.RemoveRow(0)
    nodes.table.RemoveColumn(0)
    curve.scan.RemoveColumn(1)
    curve.line.RemoveRow(0)
    ui.embolusThresholdSlider.value, ui.sliceThresholdSlider.value = 0.6, 0.7
    assert emboli_widget._emboli.nodes is nodes
    pause()
    ui.embolusThresholdSlider.value, ui.sliceThresholdSlider.value = 0.4, 0.5
    pause()
    assert [cells(each) for each in (nodes.numbers, nodes.table, curve.scan, curve.line)] == before
    curve.table.RemoveColumn(2)
    emboli_widget._embolism._show(3)  # a click on the curve


@pytest.mark.parametrize(
    ("what", "label", "words"),
    [
        ("scores", "segmentScoreLabel", "does not hold the segments"),
        ("threshold", "emboliStatusLabel", "cannot be read; run its model again"),
        ("curve", "embolismLabel", "cannot be read"),
        ("box", "emboliStatusLabel", ""),
    ],
)
def test_what_cannot_be_read_is_said_where_it_stands(emboli_widget, true_detection, what, label, words):
    """An attribute of a node that was edited by hand ended in an unexpected error, or an error at every change in the scene."""
    from LungPerfusionCore.scene import volumes

    ui, p, ctpa = emboli_widget.ui, emboli_widget._parameterNode, emboli_widget._parameterNode.inputVolume
    nodes = run(emboli_widget, true_detection)
    emboli_widget._scores._said("R1", 2)
    attributes = {
        "scores": (emboli_widget._scores.live.table, "LungPerfusion.SegmentsByReader", '{"R1": 7}'),
        "threshold": (nodes.segmentation, "LungPerfusion.EmbolusThreshold", "abc"),
        "curve": (emboli_widget._embolism.nodes.table, "LungPerfusion.SliceThreshold", "nan"),
        "box": (nodes.boxes[0], "LungPerfusion.Score", "abc"),
    }
    node, name, text = attributes[what]
    node.SetAttribute(name, text)
    for part in emboli_widget.parts():
        part._kept = []  # as in a scene that was opened
    p.inputVolume = volumes.node_from_image(case().ctpa, "Another", unit="HU")
    p.inputVolume = ctpa
    wait_for(emboli_widget._emboli.job)
    said = getattr(ui, label).text
    assert words in said and "Unexpected" not in said
    emboli_widget._scores._said("R2", 1)
    listed = what != "threshold"
    assert bool(rows(ui.emboliTable)) is listed and len(rows(ui.boxesTable)) == (len(nodes.boxes) if listed else 0)


def test_a_segment_that_goes_while_it_is_listed_leaves_no_tables(emboli_widget):
    import slicer

    p = emboli_widget._parameterNode
    p.emboliSegmentation = segmentation("emboli", p.inputVolume)
    emboli_widget.ui.emboliApplyButton.click()
    inner = p.emboliSegmentation.GetSegmentation()
    inner.RemoveSegment(inner.GetNthSegmentID(0))
    wait_for(emboli_widget._emboli.job)
    assert "no longer in the scene" in emboli_widget.ui.emboliStatusLabel.text
    assert slicer.mrmlScene.GetNumberOfNodesByClass("vtkMRMLTableNode") == 0
