"""The embolism part of the PEDetection panel: there only with a model; from click to curve, thresholds, points and rows to slices."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from event_loop import wait_for
from panel_cases import click_point
from simulated_ctpa import simulated_ctpa, untrained_model


def test_without_a_model_the_panel_does_not_speak_of_detection(open_detection, tmp_path):
    assert not open_detection(tmp_path).ui.embolismSection.visible


def test_from_a_click_to_the_slice(open_detection, tmp_path, scene):
    from LungPerfusionCore.scene import tables, volumes

    untrained_model(tmp_path / "untrained", thresholds={"slices": 0.45, "stack": 0.6})
    widget = open_detection(tmp_path)
    ui = widget.ui
    assert not ui.embolismApplyButton.enabled and "CT pulmonary angiogram" in ui.embolismApplyButton.toolTip
    assert "not for clinical use" in ui.modelLabel.text and "CPU" in ui.deviceLabel.text
    widget._parameterNode.inputVolume = volumes.node_from_image(simulated_ctpa(), "Simulated CTPA", unit="HU")
    assert ui.embolismApplyButton.enabled
    ui.embolismApplyButton.click()
    wait_for(widget._embolism.job)
    nodes = widget._embolism.nodes
    assert nodes is not None, ui.embolismStatusLabel.text
    assert (ui.sliceThresholdSlider.value, ui.stackThresholdSlider.value) == (0.45, 0.6)
    assert "not for clinical use" in ui.embolismStatusLabel.text and f"{nodes.detection.scores.stack:.3f}" in ui.embolismLabel.text
    values = {c.name: np.array(c.values) for c in tables.columns_of(nodes.table)}
    ui.sliceThresholdSlider.value = 1.0
    scan = {c.name: list(c.values) for c in tables.columns_of(nodes.scan)}
    positive = (values["Probability"] >= 1.0).sum()
    assert scan["Value"][scan["Quantity"].index("Positive slices")] == positive
    assert " 0 of " in ui.embolismLabel.text and {c.name: list(c.values) for c in tables.columns_of(nodes.line)}["y"] == [1.0, 1.0]
    view = scene.AddNewNodeByClass("vtkMRMLSliceNode", "Axial view")
    view.SetLayoutName("Axial view")
    view.SetOrientationToAxial()
    ui.slicesTable.selectRow(7)
    assert view.GetSliceToRAS().GetElement(2, 3) == pytest.approx(values["S"][7])
    click_point(ui.curvePlot.plotView(), nodes.chart.GetNthPlotSeriesNodeID(0), 11)
    assert view.GetSliceToRAS().GetElement(2, 3) == pytest.approx(values["S"][11])
    # a point of the threshold line is no slice
    click_point(ui.curvePlot.plotView(), nodes.chart.GetNthPlotSeriesNodeID(1), 0)
    assert view.GetSliceToRAS().GetElement(2, 3) == pytest.approx(values["S"][11])
    scene.Clear(0)
    assert widget._embolism.nodes is None and not ui.sliceThresholdSlider.enabled
