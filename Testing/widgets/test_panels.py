"""The three panels, from their real .ui files: what can be pressed when, a run from click to numbers, drag, cancel."""

from __future__ import annotations

from operator import attrgetter

import pytest
from event_loop import pause, wait_for
from panel_cases import MODULE_FOLDERS, volumes_in_scene

from LungPerfusionCore.files.atomic_files import LEDGER
from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax


def test_apply_waits_until_it_can_work_and_says_why(panel):
    widget = panel("PerfusionDefectQuant")
    button = widget.ui.analyzeApplyButton
    assert not button.enabled and "iodine map" in button.toolTip
    from LungPerfusionCore.scene import volumes

    widget._parameterNode.iodineVolume = volumes.node_from_image(simple_iodine()[0], "Simulated iodine", unit="mg/mL")
    assert not button.enabled and "lung boundary is not visible" in button.toolTip
    ct = volumes.node_from_image(simple_thorax()[0], "Simulated thorax", unit="HU")
    widget._parameterNode.ctVolume = ct
    assert button.enabled
    widget._parameterNode.iodineVolume = volumes.node_from_image(simple_iodine()[0], "Map of a file that states no unit")
    widget._parameterNode.ctVolume = ct
    assert not button.enabled and "does not say its units" in button.toolTip
    widget._parameterNode.iodineUnits = type(widget._parameterNode.iodineUnits).MG_PER_ML
    assert button.enabled
    widget._parameterNode.source = type(widget._parameterNode.source).KVP_PAIR
    assert not button.enabled and "kVp" in button.toolTip
    widget._parameterNode.lowEnergyVolume = widget._parameterNode.highEnergyVolume = ct
    assert "same volume" in button.toolTip


def test_only_the_rows_of_the_chosen_source_are_shown(panel):
    widget = panel("PerfusionDefectQuant")
    kinds = type(widget._parameterNode.source)
    widget._parameterNode.source = kinds.KVP_PAIR
    assert widget.ui.iodineSelector.isHidden() and not widget.ui.lowSelector.isHidden()
    widget._parameterNode.source = kinds.IODINE_MAP
    assert not widget.ui.iodineSelector.isHidden() and widget.ui.lowSelector.isHidden()


def test_from_click_to_numbers_to_drag_to_undo(panel):
    widget = panel("PerfusionDefectQuant")
    ct, iodine, percent = volumes_in_scene()
    widget._parameterNode.iodineVolume, widget._parameterNode.ctVolume = iodine, ct
    assert not widget.ui.thresholdSlider.enabled
    widget.ui.analyzeApplyButton.click()
    assert widget._job.busy and not widget.ui.analyzeApplyButton.enabled and not widget.ui.analyzeCancelButton.isHidden()
    wait_for(widget._job)
    live = widget.reading.threshold.live
    assert live.numbers.defect_percent[0] == pytest.approx(percent, abs=1.0)
    assert f"{live.numbers.defect_percent[0]:.1f} %" in widget.ui.summaryLabel.text
    wait_for(widget.reading.interval)
    wait_for(widget.reading.job)  # candidates are in the interval, too
    automatic = live.upper
    before = widget.ui.summaryLabel.text
    widget.ui.thresholdSlider.value = 1.2
    assert live.upper == pytest.approx(1.2) and widget.ui.summaryLabel.text != before
    pause()
    assert widget._parameterNode.threshold == pytest.approx(1.2)
    widget.ui.undoButton.click()
    assert live.upper == automatic
    pause()
    wait_for(widget.reading.job)
    assert widget.ui.summaryLabel.text == before
    widget.ui.thresholdSlider.value = 0.2
    pause()
    widget.ui.resetThresholdButton.click()
    assert live.upper == automatic


def test_a_relative_unit_moves_the_same_threshold(panel):
    widget = panel("PerfusionDefectQuant")
    ct, iodine, _percent = volumes_in_scene()
    widget._parameterNode.iodineVolume, widget._parameterNode.ctVolume = iodine, ct
    widget.ui.analyzeApplyButton.click()
    wait_for(widget._job)
    live, box = widget.reading.threshold.live, widget.ui.thresholdUnitBox
    before = live.upper
    box.currentIndex = box.findData("median")
    assert live.upper == before
    assert widget.ui.thresholdSlider.value == pytest.approx(100 * before / live.index.quantile(0.5), abs=0.06)
    widget.ui.thresholdSlider.value = 80.0
    assert live.upper == pytest.approx(0.8 * live.index.quantile(0.5))


def test_cancel_leaves_the_scene_as_it_was(panel):
    import slicer

    widget = panel("PerfusionDefectQuant")
    ct, iodine, _percent = volumes_in_scene()
    widget._parameterNode.iodineVolume, widget._parameterNode.ctVolume = iodine, ct
    before = slicer.mrmlScene.GetNumberOfNodes()
    widget.ui.analyzeApplyButton.click()
    widget.ui.analyzeCancelButton.click()
    wait_for(widget._job)
    assert slicer.mrmlScene.GetNumberOfNodes() == before
    assert "Cancelled" in widget.ui.analyzeStatusLabel.text
    assert widget.ui.analyzeApplyButton.enabled


def test_what_cannot_be_used_is_said_in_the_panel(panel, caplog):
    widget = panel("PerfusionDefectQuant")
    ct, _iodine, _percent = volumes_in_scene()
    widget._parameterNode.iodineVolume = widget._parameterNode.ctVolume = ct
    widget.ui.analyzeApplyButton.click()
    wait_for(widget._job)
    assert "iodine map" in widget.ui.analyzeStatusLabel.text and not widget.ui.analyzeStatusLabel.isHidden()
    assert "Quantify perfusion defects: " in caplog.text and "&" not in caplog.text  # the letter of the button is no part of its name


def test_closing_the_scene_lets_go_of_everything(panel):
    import slicer

    widget = panel("PerfusionDefectQuant")
    ct, iodine, _percent = volumes_in_scene()
    widget._parameterNode.iodineVolume, widget._parameterNode.ctVolume = iodine, ct
    widget.ui.analyzeApplyButton.click()
    wait_for(widget._job)
    slicer.mrmlScene.Clear(0)
    assert widget.reading.threshold.live is None and not widget.ui.thresholdSlider.enabled
    assert not widget.ui.analyzeApplyButton.enabled


def test_report_from_the_panel(panel, tmp_path):
    widget = panel("PerfusionDefectQuant")
    ct, iodine, _percent = volumes_in_scene()
    widget._parameterNode.iodineVolume, widget._parameterNode.ctVolume = iodine, ct
    widget.ui.analyzeApplyButton.click()
    wait_for(widget._job)
    for nowhere in (str(tmp_path / "nowhere"), "", "  ", "x" * 5000, "/dev/null"):
        widget.ui.reportPath.currentPath = nowhere
        widget.ui.reportButton.click()
        assert "existing folder" in widget.ui.reportStatusLabel.text
    widget.ui.reportPath.currentPath = str(tmp_path)
    for _ in range(2):  # an earlier report of the panel's own is replaced
        widget.ui.reportButton.click()
        assert "Written: report.pdf, report.png" in widget.ui.reportStatusLabel.text
    assert {p.name for p in tmp_path.iterdir()} - {LEDGER} == {"report.pdf", "report.png"}
    (tmp_path / "report.png").write_text("annotated")
    before = (tmp_path / "report.pdf").read_bytes()
    widget.ui.reportButton.click()
    assert "report.png in the folder" in widget.ui.reportStatusLabel.text and "move it away" in widget.ui.reportStatusLabel.text
    assert (tmp_path / "report.png").read_text() == "annotated" and (tmp_path / "report.pdf").read_bytes() == before


@pytest.mark.parametrize(
    ("name", "job", "apply"), [("LungPerfusionAI", "_lungs.job", "lungsApplyButton"), ("PEDetection", "_check.job", "prepareApplyButton")]
)
def test_the_other_panels_run_from_click_to_result(panel, name, job, apply):
    widget = panel(name)
    assert not getattr(widget.ui, apply).enabled
    ct, _iodine, _percent = volumes_in_scene()
    widget._parameterNode.inputVolume = ct
    assert getattr(widget.ui, apply).enabled
    getattr(widget.ui, apply).click()
    wait_for(attrgetter(job)(widget))
    if name == "LungPerfusionAI":
        assert widget.ui.summaryLabel.text.startswith("Lungs: 385")
    else:
        assert "not enhanced" in widget.ui.prepareStatusLabel.text


@pytest.mark.parametrize("name", ["LungPerfusionAI", "PEDetection", "PerfusionDefectQuant"])
def test_undo_and_redo_have_keys_while_the_module_is_shown(panel, name, monkeypatch):
    widget = panel(name)
    if name == "LungPerfusionAI":
        widget.ui.dynamicSection.collapsed = True  # unfolded, the keys are its own
    steps = {
        "LungPerfusionAI": lambda: widget._sections.function.threshold.steps,
        "PEDetection": lambda: widget._emboli.threshold.steps,
        "PerfusionDefectQuant": lambda: widget.reading.threshold.steps,
    }[name]()
    actions = [action for _shortcut, action in widget.keys._shortcuts]
    heard: list[int] = []
    monkeypatch.setattr(steps, "_first", lambda: heard.append(1))  # what undo and redo begin with
    for action in actions[:2]:
        action()
    assert list(steps.keys) == ["Ctrl+Z", "Ctrl+Y"] and len(heard) == 2
    assert all(shortcut.enabled for shortcut, _action in widget.keys._shortcuts)
    widget.exit()
    assert not any(shortcut.enabled for shortcut, _action in widget.keys._shortcuts)


def test_the_layout_makes_no_view_for_a_panels_plot(panel):
    """The application makes a hidden view for every plot view node that no other layout owns, and may take it for the active one."""
    import slicer

    from slicerhost_qt import open_window

    open_window()
    try:
        assert len([panel(folder.name) for folder in MODULE_FOLDERS]) == 3
        nodes = list(slicer.util.getNodesByClass("vtkMRMLPlotViewNode"))
        alone = [node for node in nodes if node.GetParentLayoutNode() is None]
        manager = slicer.app.layoutManager()
        assert len(nodes) >= 3 + len(alone) and manager.plotWidget(len(alone)) is None
    finally:
        slicer.app.setLayoutManager(None)
