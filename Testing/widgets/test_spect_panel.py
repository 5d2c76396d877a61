"""SPECT/CT in the LungPerfusionAI panel: what can be pressed when, from click to numbers, the hand on the transform and the threshold."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from make_dicom import chest, ct_slices, write_ct
from spect_cases import lobes_of, rest, texts
from spect_pair import PIXEL_MM, ct_and_lungs, known_transform, spect_at


def share_in(text: str) -> float:
    """The percentage in a cell that shows it with its interval, "16.2 (14.2\u201318.8)"."""
    value, _, ends = text.partition(" (")
    if ends:
        low, high = map(float, ends.rstrip(")").split("\u2013"))
        assert low <= float(value) <= high
    return float(value)


def test_buttons_say_why_they_cannot_work(slicer, widget):
    from LungPerfusionCore.scene import volumes

    ui, p = widget.ui, widget._parameterNode
    for name in ("register", "differential", "function", "export", "measure"):
        button = getattr(ui, f"{name}ApplyButton")
        assert not button.enabled and "CT" in button.toolTip, name
    ct = volumes.node_from_image(ct_and_lungs()[0], "Simulated thorax", unit="HU")
    p.inputVolume = ct
    assert "Select the SPECT" in ui.registerApplyButton.toolTip
    assert "predicted map" in ui.differentialApplyButton.toolTip and "predicted map" in ui.functionApplyButton.toolTip
    p.spectVolume = ct
    assert not ui.registerApplyButton.enabled and "another volume" in ui.registerApplyButton.toolTip
    p.spectVolume = volumes.node_from_image(spect_at(known_transform((0, 0, 0), (0, 0, 0))), "Simulated SPECT", unit="counts")
    assert ui.registerApplyButton.enabled and ui.differentialApplyButton.enabled
    assert not ui.measureApplyButton.enabled and "Register" in ui.measureApplyButton.toolTip
    assert "Neither" in ui.frameLabel.text


def test_register_then_correct_by_hand_and_the_numbers_follow(slicer, widget, pair):
    import vtk

    from LungPerfusionAILib.scene.differential_nodes import registration_of

    _ct, spect = pair
    ui, section = widget.ui, widget._sections.spect
    ui.registerApplyButton.click()
    assert section.job.busy and not ui.registerCancelButton.isHidden()
    rest(section.job)
    rows = {row[0]: row[1:] for row in texts(ui.alignmentTable)}
    filed, now = map(float, rows["Distance of lung centres, mm"])
    assert filed > 15 > PIXEL_MM > now and "Moved by" in ui.registerStatusLabel.text
    transform = registration_of(spect)
    assert spect.GetParentTransformNode() is transform and ui.handlesCheckBox.enabled and ui.measureApplyButton.enabled
    ui.handlesCheckBox.checked = True
    display = transform.GetDisplayNode()
    assert display.GetEditorVisibility() and not display.GetEditorScalingEnabled()
    hand = vtk.vtkMatrix4x4()
    hand.DeepCopy(transform.GetMatrixTransformToParent())
    hand.SetElement(2, 3, hand.GetElement(2, 3) + 20.0)
    transform.SetMatrixTransformToParent(hand)
    rest(section.measuring, pause=0.6)
    moved = {row[0]: row[1:] for row in texts(ui.alignmentTable)}
    assert float(moved["Distance of lung centres, mm"][1]) == pytest.approx(20, abs=PIXEL_MM)
    assert moved["Distance of lung centres, mm"][0] == rows["Distance of lung centres, mm"][0]
    ui.handlesCheckBox.checked = False
    assert not display.GetEditorVisibility()
    # Another SPECT: the handles of the one before go.
    ui.handlesCheckBox.checked = True
    widget._parameterNode.spectVolume = None
    assert not display.GetEditorVisibility() and not ui.handlesCheckBox.checked and not ui.handlesCheckBox.enabled


def test_cancelled_registration_leaves_the_spect_where_it_is(slicer, widget, pair):
    _ct, spect = pair
    widget.ui.registerApplyButton.click()
    widget.ui.registerCancelButton.click()
    rest(widget._sections.spect.job)
    assert spect.GetParentTransformNode() is None and "Cancelled" in widget.ui.registerStatusLabel.text


def test_one_frame_of_reference_stays_unless_asked(slicer, widget, pair):
    from LungPerfusionAILib.scene.differential_nodes import FRAME_OF_REFERENCE

    for node in pair:
        node.SetAttribute(FRAME_OF_REFERENCE, "1.2.3")
    widget._sections.refresh()
    assert "share one frame" in widget.ui.frameLabel.text
    widget.ui.registerApplyButton.click()
    rest(widget._sections.spect.job)
    assert "Moved" not in widget.ui.registerStatusLabel.text
    rows = {row[0]: row[1:] for row in texts(widget.ui.alignmentTable)}
    assert rows["Dice of SPECT and CT lungs"][0] == rows["Dice of SPECT and CT lungs"][1]


def test_maps_side_by_side_and_function_after_resection(slicer, widget, pair):
    from LungPerfusionCore.scene import hierarchy, volumes
    from LungPerfusionCore.scene.plot_views import panel_plot_view

    ct, spect = pair
    ui, p, section = widget.ui, widget._parameterNode, widget._sections.differential
    widget.logic.registerSpect(ct, spect)
    p.lobesSegmentation = lobes_of(ct)
    values = (sitk.GetArrayFromImage(ct_and_lungs()[1]) > 0).astype(np.float32)
    image = sitk.GetImageFromArray(values)
    image.CopyInformation(ct_and_lungs()[0])
    p.predictedVolume = volumes.node_from_image(image, "predicted", like=ct, unit="1")
    p.fev1, p.resectRUL = 2.0, True
    assert (
        "compute differential perfusion of the SPECT first" in ui.postoperativeLabel.text
        and "ppo FEV1 by segment counting: 1.68 L" in ui.postoperativeLabel.text
    )
    ui.differentialApplyButton.click()
    rest(section.job)
    rows = {row[0]: row[1:] for row in texts(ui.differentialTable)}
    assert len(rows) == 8 and rows["Lungs"][0] == rows["Lungs"][1] == "100.0"
    assert share_in(rows["Right lung"][0]) + share_in(rows["Left lung"][0]) == pytest.approx(100, abs=0.11)
    assert "5 regions" in ui.agreementLabel.text and ui.differenceButton.enabled
    titles = [ui.differentialPlotBox.itemText(n) for n in range(ui.differentialPlotBox.count)]
    assert titles[1] == "Bland-Altman: SPECT minus predicted map"
    ui.differentialPlotBox.currentIndex = 1
    chart = hierarchy.find_output(ct, "bland_altman_spect_predicted", "vtkMRMLPlotChartNode")
    assert panel_plot_view(slicer.mrmlScene, "LungPerfusionAI").GetPlotChartNode() is chart
    _one_plot_is_not_shown_twice(slicer, ui, section)
    # The result of a resection follows every entry, without a button.
    share = share_in(rows["RUL"][0])
    ends = widget._sections.postoperative.result.by_perfusion_interval  # the more is resected, the less is left
    assert 0 < ends.width < 0.4 and ends.low < 2.0 * (1 - share / 100) < ends.high
    said = f"{2.0 * (1 - share / 100):.2f} L, {ends.low:.2f} to {ends.high:.2f} ({share:.1f} % of the SPECT resected)"
    assert said in ui.postoperativeLabel.text
    assert texts(ui.postoperativeTable)[1][3] == f"{ends.low:.2f}\N{EN DASH}{ends.high:.2f}"
    p.postoperativeMap = type(p.postoperativeMap).PREDICTED
    predicted = share_in(rows["RUL"][1])
    assert f"({predicted:.1f} % of the predicted map resected)" in ui.postoperativeLabel.text
    p.referenceFev1 = 4.0
    assert "% predicted)" in ui.postoperativeLabel.text
    assert texts(ui.postoperativeTable)[0] == ["Preoperative", "0.0", "2.00", "", "50"]
    p.obstructedRUL = 3  # what does not ventilate is not lost
    assert "ppo FEV1 by segment counting: 2.00 L" in ui.postoperativeLabel.text
    for name in ("RML", "RLL", "LUL", "LLL"):
        setattr(p, f"resect{name}", True)
    assert "at least one must remain" in ui.postoperativeLabel.text
    # Other regions: what is shown is no longer of what is selected.
    p.lobesSegmentation = None
    assert section.nodes is None and ui.differentialTable.isHidden() and not ui.differenceButton.enabled


def _one_plot_is_not_shown_twice(slicer, ui, section):
    """The layout shows the plot that the panel does not."""
    from LungPerfusionCore.scene.plot_views import panel_plot_view
    from slicerhost_qt import open_window

    view, selection = panel_plot_view(slicer.mrmlScene, "LungPerfusionAI"), slicer.app.applicationLogic().GetSelectionNode()
    charts = [chart.GetID() for chart in section.nodes.charts.values()]
    assert len(charts) == 2
    open_window()
    try:
        for chosen in (0, 1):
            ui.differentialPlotBox.currentIndex = chosen
            ui.differenceButton.click()
            assert (view.GetPlotChartNodeID(), selection.GetActivePlotChartID()) == (charts[chosen], charts[1 - chosen])
        ui.differentialPlotBox.currentIndex = 0  # another plot in the panel: the layout's makes room for it
        assert (view.GetPlotChartNodeID(), selection.GetActivePlotChartID()) == (charts[0], charts[1])
    finally:
        slicer.app.setLayoutManager(None)
    ui.differentialPlotBox.currentIndex = 1


def test_one_volume_cannot_be_two_maps(slicer, widget, pair):
    widget._parameterNode.predictedVolume = pair[1]
    button = widget.ui.differentialApplyButton
    assert not button.enabled and "two maps" in button.toolTip


def test_functional_lung_is_dragged_undone_and_taken_up_again(slicer, widget, pair, tmp_path):
    from LungPerfusionCore.scene import hierarchy

    ct, spect = pair
    ui, p, section = widget.ui, widget._parameterNode, widget._sections.function
    widget.logic.registerSpect(ct, spect)
    p.functionMap = type(p.functionMap).SPECT
    assert ui.functionApplyButton.enabled and not ui.thresholdSlider.enabled
    ui.functionApplyButton.click()
    rest(section.job)
    live = section.threshold.live
    assert "0.66 of the 75th percentile" in ui.functionLabel.text and ui.thresholdSlider.enabled
    first = texts(ui.functionTable)
    ui.thresholdUnitBox.currentIndex = ui.thresholdUnitBox.findData("percentile75")
    ui.thresholdSlider.value = 90.0
    dragged = texts(ui.functionTable)
    widths = [ui.functionTable.columnWidth(column) for column in range(ui.functionTable.columnCount)]
    ui.functionTable.resizeColumnsToContents()
    assert all(ui.functionTable.columnWidth(column) <= width for column, width in enumerate(widths))  # nothing is cut off
    assert float(dragged[0][2]) < float(first[0][2])
    # Both round to whole ml.
    assert all(float(row[2]) + float(row[3]) == pytest.approx(float(row[4]), abs=1.01) for row in dragged)
    rest(section.job, pause=0.4)
    assert p.functionThreshold == live.upper == pytest.approx(0.9 * section.nodes.result.reference)
    ui.undoButton.click()
    assert texts(ui.functionTable) == first
    ui.presetBox.currentIndex = ui.presetBox.findData("percentile_50")
    half = texts(ui.functionTable)
    assert float(half[0][1]) == pytest.approx(50, abs=1.0) and p.functionPreset == "percentile_50"
    ui.thresholdSlider.value = 20.0
    rest(section.job, pause=0.4)
    ui.resetThresholdButton.click()
    assert texts(ui.functionTable) == half
    assert p.exportSegmentation is hierarchy.find_output(spect, "functional_lung")
    # Saved and opened again, the next division takes up the threshold set by hand, and the one after it the preset.
    ui.thresholdSlider.value = 80.0
    rest(section.job, pause=0.4)
    kept, by_hand = live.upper, texts(ui.functionTable)
    section.shown.failed()
    assert not ui.thresholdSlider.enabled and ui.functionTable.isHidden()
    ui.functionApplyButton.click()
    rest(section.job)
    assert section.threshold.live.upper == kept and texts(ui.functionTable) == by_hand
    ui.functionApplyButton.click()
    rest(section.job)
    assert texts(ui.functionTable) == half


def test_export_refuses_a_ct_without_dicom_and_writes_one_with(slicer, widget, tmp_path, monkeypatch):
    pytest.importorskip("highdicom")
    from LungPerfusionCore.imaging.images import read_volume
    from LungPerfusionCore.scene import segmentations, volumes

    slices = ct_slices(chest((6, 16, 18)), spacing=(2.0, 2.0, 3.0))
    for ds in slices:
        ds.StudyInstanceUID = slices[0].StudyInstanceUID
    folder = write_ct(tmp_path / "ct", slices)
    image = read_volume(folder, role="ct")
    array = np.zeros(image.GetSize()[::-1], np.uint8)
    array[1:5, 4:12, 2:7], array[2:6, 3:9, 11:16] = 1, 2
    labels = sitk.GetImageFromArray(array)
    labels.CopyInformation(image)
    ui, p, section = widget.ui, widget._parameterNode, widget._sections.export
    ct = volumes.node_from_image(image, "Doe^Jane", unit="HU")
    p.inputVolume = ct
    assert "Select what is to be exported" in ui.exportApplyButton.toolTip
    specs = [segmentations.spec(1, "low_function"), segmentations.spec(2, "high_function")]
    p.exportSegmentation = segmentations.segmentation_from_labels(labels, specs, "Doe^Jane functional lung", reference=ct)
    assert not ui.exportApplyButton.enabled and "not loaded from DICOM" in ui.exportApplyButton.toolTip
    ui.ctFolderPath.currentPath = str(tmp_path / "nowhere")
    assert "does not exist" in ui.exportApplyButton.toolTip

    class Database:
        """The one method of ctkDICOMDatabase that is asked for."""

        def fileForInstance(self, uid):
            return next(str(path) for path in Path(folder).iterdir()) if uid == slices[0].SOPInstanceUID else ""

    monkeypatch.setattr(slicer, "dicomDatabase", Database(), raising=False)
    known = volumes.node_from_image(image, "From the database", unit="HU")
    known.SetAttribute("DICOM.instanceUIDs", " ".join(ds.SOPInstanceUID for ds in slices))
    p.inputVolume = known
    assert ui.ctFolderPath.currentPath == str(folder) and "output folder" in ui.exportApplyButton.toolTip
    ui.exportPath.currentPath = str(tmp_path)
    assert ui.exportApplyButton.enabled
    ui.exportApplyButton.click()
    rest(section.job)
    assert "exported and verified; Dice: Low function 1.000, High function 1.000" in ui.exportStatusLabel.text
    assert (tmp_path / "segmentation.seg.dcm").is_file(), "the file's name says nothing about the patient"
    ui.exportSection.collapsed = False
    assert not ui.exportSegmentationSelector.isHidden() and ui.exportMapSelector.isHidden()
    p.exportKind = type(p.exportKind).MAP
    assert ui.exportSegmentationSelector.isHidden() and not ui.exportMapSelector.isHidden()
    p.exportMap = volumes.node_from_image(sitk.Cast(labels, sitk.sitkFloat32), "map", like=known, unit="1")
    ui.exportApplyButton.click()
    rest(section.job)
    assert "largest difference 0." in ui.exportStatusLabel.text and (tmp_path / "map.map.dcm").is_file()


def test_a_table_is_written_as_a_structured_report_and_shown_as_it_was_read(slicer, widget, tmp_path):
    pytest.importorskip("highdicom")
    from LungPerfusionCore.dicom.report_walk import walk_report
    from LungPerfusionCore.imaging.images import read_volume
    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.scene import segmentations, volumes
    from LungPerfusionCore.scene.hierarchy import SIMULATED
    from LungPerfusionCore.scene.results import measurements_to_table
    from LungPerfusionCore.scene.tables import columns_of

    slices = ct_slices(chest((6, 16, 18)), spacing=(2.0, 2.0, 3.0))
    for ds in slices:
        ds.StudyInstanceUID = slices[0].StudyInstanceUID
    folder = write_ct(tmp_path / "ct", slices)
    image = read_volume(folder, role="ct")
    ui, p, section = widget.ui, widget._parameterNode, widget._sections.export
    ct = volumes.node_from_image(image, "Doe^Jane", unit="HU")
    ct.SetAttribute(SIMULATED, "1")
    p.inputVolume, p.exportKind = ct, type(p.exportKind).SR
    ui.exportSection.collapsed = False
    assert not ui.exportTableSelector.isHidden() and ui.exportMapSelector.isHidden() and ui.exportReadTable.isHidden()
    assert "Select what is to be exported" in ui.exportApplyButton.toolTip
    numbers = [Measurement(r, "volume_ml", v, "ml") for r, v in (("right", 2000.5), ("left", 1750.5))]
    p.exportTable = measurements_to_table([*numbers, Measurement("right", "defect_percent", 12.5, "%")], "Doe^Jane numbers")
    p.exportTable.SetAttribute("LungPerfusion.Command", "defects")
    array = np.zeros(image.GetSize()[::-1], np.uint8)
    array[1:5, 4:12, 2:7] = 1
    labels = sitk.GetImageFromArray(array)
    labels.CopyInformation(image)
    p.exportSegmentation = segmentations.segmentation_from_labels(labels, [segmentations.spec(1, "right")], "Lungs", reference=ct)
    ui.ctFolderPath.currentPath, ui.exportPath.currentPath = str(folder), str(tmp_path)
    ui.exportReaderEdit.text = "Reader^Two"
    ui.exportApplyButton.click()
    rest(section.job)
    assert "3 numbers. It refers to the segments in table.seg.dcm. It says that the data are simulated." in ui.exportStatusLabel.text
    report = walk_report(tmp_path / "table.sr.dcm")
    assert {(n.region, n.quantity, n.value, n.unit) for n in report.numbers} == {
        ("right", "volume_ml", 2000.5, "ml"),
        ("left", "volume_ml", 1750.5, "ml"),
        ("right", "defect_percent", 12.5, "%"),
    }
    assert report.reader == "Reader^Two" and report.simulated and [s.of for s in report.segments] == ["right"]
    assert not ui.exportReadTable.isHidden()
    again = ui.exportReadTable.mrmlTableNode()
    shown = {column.name: list(column.values) for column in columns_of(again)}
    assert list(shown) == ["Region", "Quantity", "Value", "Unit"]
    assert next(zip(*shown.values(), strict=True)) == ("Right lung", "Volume", 2000.5, "ml")
    ui.exportApplyButton.click()
    rest(section.job)
    assert ui.exportReadTable.mrmlTableNode() is again, "the table is updated in place"
    p.exportTable = None
    assert ui.exportReadTable.isHidden()


def test_an_unfolded_section_shows_no_empty_tables_and_no_idle_progress(slicer, widget):
    ui = widget.ui
    for name in ("spectSection", "differentialSection", "postoperativeSection", "functionSection"):
        section = getattr(ui, name)
        section.collapsed = True
        section.collapsed = False
    for name in (
        "alignmentTable",
        "differentialTable",
        "postoperativeTable",
        "functionTable",
        "differentialPlot",
        "registerCancelButton",
        "functionProgressBar",
        "differentialStatusLabel",
    ):
        assert getattr(ui, name).isHidden(), name


def test_closing_the_scene_lets_go(slicer, widget, pair):
    _ct, _spect = pair
    ui, sections = widget.ui, widget._sections
    widget._parameterNode.functionMap = type(widget._parameterNode.functionMap).SPECT
    for button, job in (
        (ui.registerApplyButton, sections.spect.job),
        (ui.differentialApplyButton, sections.differential.job),
        (ui.functionApplyButton, sections.function.job),
    ):
        button.click()
        rest(job)
    assert sections.function.nodes is not None and sections.differential.nodes is not None
    slicer.mrmlScene.Clear(0)
    assert sections.function.nodes is None and sections.differential.nodes is None and sections.function.threshold.live is None
    assert not ui.registerApplyButton.enabled and not ui.handlesCheckBox.enabled and math.isnan(widget._parameterNode.functionThreshold)
