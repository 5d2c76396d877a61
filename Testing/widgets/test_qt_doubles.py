"""The doubles of ctk and qMRML widgets, on the real scene: behaviour that our panels rely on."""

from __future__ import annotations

import numpy as np
import pytest


@pytest.fixture
def nodes(qt, scene):
    """A scene with two volumes, one hidden volume, a table and a segmentation with two segments."""
    import slicer

    first, second = (scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", name) for name in ("CT", "Iodine"))
    hidden = scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", "Hidden")
    hidden.SetHideFromEditors(True)
    table = scene.AddNewNodeByClass("vtkMRMLTableNode", "Results")
    segmentation = scene.AddNewNodeByClass("vtkMRMLSegmentationNode", "Lungs")
    segmentation.CreateDefaultDisplayNodes()
    for name in ("right", "left"):
        segmentation.GetSegmentation().AddEmptySegment(name, name.title(), (0.5, 1, 0))
    return type(
        "Nodes",
        (),
        {"ct": first, "iodine": second, "hidden": hidden, "table": table, "segmentation": segmentation, "slicer": slicer, "qt": qt},
    )


@pytest.fixture
def selector(nodes, scene):
    widget = nodes.slicer.qMRMLNodeComboBox()
    widget.nodeTypes = ["vtkMRMLScalarVolumeNode"]
    widget.setMRMLScene(scene)
    return widget


# ---- ctk


def test_a_section_hides_its_children(qt, ctk):
    section = ctk.ctkCollapsibleButton()
    section.text = "Input"
    child = qt.QLabel("inside", section)
    section.show()
    seen = []
    section.connect("contentsCollapsed(bool)", seen.append)
    section.collapsed = True
    assert not child.visible and section.checked is False and seen == [True]
    section.checked = True
    assert child.visible and section.collapsed is False and seen == [True, False]


def test_a_group_box_collapses(qt, ctk):
    box = ctk.ctkCollapsibleGroupBox()
    child = qt.QLabel("inside", box)
    box.show()
    box.collapsed = True
    assert not child.visible and box.checked is False
    box.setChecked(True)
    assert child.visible


def test_a_slider_without_tracking_tells_on_release(qt, ctk):
    slider = ctk.ctkSliderWidget()
    slider.minimum, slider.maximum, slider.decimals, slider.tracking = -10, 10, 1, False
    changing, changed = [], []
    slider.connect("valueIsChanging(double)", changing.append)
    slider.connect("valueChanged(double)", changed.append)
    bar = slider.findChild("QSlider")
    bar._q.setSliderDown(True)
    bar.value = 7500
    assert changing == [5.0] and changed == [] and slider.value == 0
    bar._q.setSliderDown(False)
    assert changed == [5.0] and slider.value == 5.0


def test_a_range_keeps_its_order(qt, ctk):
    widget = ctk.ctkRangeWidget()
    seen = []
    widget.connect("valuesChanged(double,double)", lambda low, high: seen.append((low, high)))
    widget.setRange(0, 10)
    widget.setValues(8, 2)
    assert (widget.minimumValue, widget.maximumValue) == (2, 8)
    widget.minimumValue = 9
    assert (widget.minimumValue, widget.maximumValue) == (9, 9)
    widget.maximumValue = 99
    assert widget.maximumValue == 10 and seen[-1] == (9, 10)


def test_a_path_line_edit_says_by_another_signal_that_it_was_emptied(qt, ctk, tmp_path):
    edit, valid, paths = ctk.ctkPathLineEdit(), [], []
    edit.connect("validInputChanged(bool)", valid.append)
    edit.connect("currentPathChanged(QString)", paths.append)
    edit.currentPath = str(tmp_path)
    edit.currentPath = str(tmp_path / "missing")
    assert valid == [True] and len(paths) == 2
    edit.currentPath = ""
    assert valid == [True, False] and len(paths) == 2
    edit.filters = ctk.ctkPathLineEdit.Dirs | ctk.ctkPathLineEdit.Writable
    assert edit.filters == 0x21


# ---- node selectors


def test_a_selector_lists_what_fits_and_chooses_nothing(selector, nodes):
    assert selector.nodeCount() == 2 and selector.currentNode() is None and selector.currentNodeID == ""
    selector.showHidden = True
    assert selector.nodeCount() == 3
    selector.addAttribute("vtkMRMLScalarVolumeNode", "role", "iodine")
    assert selector.nodeCount() == 0
    nodes.iodine.SetAttribute("role", "iodine")
    assert selector.nodeFromIndex(0) is nodes.iodine


def test_a_selector_follows_the_scene(selector, nodes, scene):
    seen = []
    selector.connect("currentNodeChanged(vtkMRMLNode*)", seen.append)
    selector.connect("currentNodeIDChanged(QString)", seen.append)
    added = scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", "Later")
    assert selector.nodeCount() == 3 and selector.currentNode() is None
    selector.setCurrentNode(added)
    assert seen == [added, added.GetID()]
    added.SetName("Renamed")
    combo = selector.findChild("QComboBox")
    assert combo.currentText == "Renamed"
    scene.RemoveNode(added)
    assert selector.currentNode() is nodes.iodine
    scene.Clear(0)
    assert selector.nodeCount() == 0 and selector.currentNode() is None and seen[-1] == ""


def test_a_selector_without_choice_and_new_nodes(selector, nodes):
    selector.noneEnabled = True
    selector.noneDisplay = "Nothing"
    combo = selector.findChild("QComboBox")
    assert combo.itemText(0) == "Nothing" and combo.currentIndex == 0
    made = selector.addNode()
    assert selector.currentNode() is made
    selector.selectNodeUponCreation = False
    selector.addNode()
    assert selector.currentNode() is made
    selector.setCurrentNodeID("")
    assert selector.currentNode() is None


def test_a_choice_made_before_the_scene_counts(nodes, scene):
    widget = nodes.slicer.qMRMLNodeComboBox()
    widget.nodeTypes = ["vtkMRMLScalarVolumeNode"]
    assert not widget.enabled
    widget.setCurrentNodeID(nodes.ct.GetID())
    widget.setMRMLScene(scene)
    assert widget.enabled and widget.currentNode() is nodes.ct


def test_a_selector_that_is_gone_leaves_the_scene_alone(nodes, scene, monkeypatch):
    from slicerhost_qt import observers

    widget = nodes.slicer.qMRMLNodeComboBox()
    widget.nodeTypes = ["vtkMRMLScalarVolumeNode"]
    widget.setMRMLScene(scene)
    shell = widget._q  # Python keeps it, as a test's list of panels does
    watching = [observers.observers(shell, group)._registered for group in ("", "nodes")]
    assert all(watching)
    widget.delete()
    scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", "Third")
    nodes.ct.SetName("Another name")
    nodes.ct.Modified()
    assert watching == [[], []]
    removed = []
    monkeypatch.setattr(observers, "_remove", removed.append)
    scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", "Fourth")
    assert not [each for each in removed if any(each is own for own in watching)]  # nothing of it is called any more


def test_a_selector_watches_each_listed_node_once_and_no_other(selector, nodes, scene):
    from slicerhost_qt import observers

    def watched():
        return [entry[0].GetName() for entry in observers.observers(selector._q, "nodes")._registered]

    assert watched() == ["CT", "Iodine", "Hidden"]
    third = scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", "Third")
    scene.RemoveNode(nodes.iodine)
    scene.AddNewNodeByClass("vtkMRMLTableNode", "Not listed")
    assert watched() == ["CT", "Hidden", "Third"]
    third.SetName("Renamed")
    assert [selector.nodeFromIndex(n).GetName() for n in range(selector.nodeCount())] == ["CT", "Renamed"]
    assert [selector._q._combo.itemText(n) for n in range(selector._q._combo.count())] == ["CT", "Renamed"]


def test_segments(nodes, scene):
    selector = nodes.slicer.qMRMLSegmentSelectorWidget()
    selector.setMRMLScene(scene)
    selector.setCurrentNode(nodes.segmentation)
    nodes.segmentation.GetSegmentation().AddEmptySegment("airway", "Airway")
    selector.setCurrentSegmentID("left")
    assert selector.currentSegmentID() == "left" and selector.segmentIDs() == ("right", "left", "airway")


# ---- tables, plots, slices


def test_a_table_view_shows_and_edits_the_node(nodes):
    import vtk

    values, names = vtk.vtkDoubleArray(), vtk.vtkStringArray()
    values.SetName("volume_ml")
    names.SetName("region")
    for value, name in ((1234.56789, "right"), (2, "left")):
        values.InsertNextValue(value)
        names.InsertNextValue(name)
    nodes.table.AddColumn(names)
    nodes.table.AddColumn(values)
    view = nodes.slicer.qMRMLTableView()
    view.setMRMLTableNode(nodes.table)
    model = view.model()
    cells = [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]
    assert cells == [["region", "volume_ml"], ["right", "1234.57"], ["left", "2"]]
    nodes.table.SetUseColumnTitleAsColumnHeader(True)
    assert model.rowCount() == 2 and model.headerData(1, 1) == "volume_ml"
    assert model.setData(model.index(1, 1), "7")
    assert values.GetValue(1) == 7 and model.index(1, 1).data() == "7"
    nodes.table.SetLocked(True)
    assert not model.flags(model.index(0, 0)) & nodes.qt.Qt.ItemIsEditable


def test_a_plot_draws_its_series_and_is_clicked(nodes, scene, tmp_path):
    from slicerhost_qt import screenshot

    nodes.slicer.util.updateTableFromArray(nodes.table, np.array([[0.0, 1.0], [1.0, 3.0], [2.0, 2.0]]), ["x", "y"])
    series = scene.AddNewNodeByClass("vtkMRMLPlotSeriesNode", "curve")
    series.SetAndObserveTableNodeID(nodes.table.GetID())
    series.SetXColumnName("x")
    series.SetYColumnName("y")
    series.SetColor(1, 0, 0)
    chart = scene.AddNewNodeByClass("vtkMRMLPlotChartNode", "chart")
    chart.AddAndObservePlotSeriesNodeID(series.GetID())
    view_node = scene.AddNewNodeByClass("vtkMRMLPlotViewNode", "view")
    view_node.SetPlotChartNodeID(chart.GetID())
    view = nodes.slicer.qMRMLPlotView()
    view.setMRMLPlotViewNode(view_node)
    screenshot(view, tmp_path / "none.png", (300, 200))
    assert view._q._chart is None, "without a scene the application's view shows nothing"
    view.setMRMLScene(scene)
    screenshot(view, tmp_path / "plot.png", (300, 200))
    image = view.grab().toImage()
    red = sum(image.pixelColor(x, y).red() > 200 and image.pixelColor(x, y).green() < 90 for x in range(300) for y in range(200))
    assert red > 200
    seen = []
    view.connect(
        "dataSelected(vtkStringArray*,vtkCollection*)",
        lambda names, rows: seen.append((names.GetValue(0), rows.GetItemAsObject(0).GetValue(0))),
    )
    x, y = view._q._places[series.GetID()][1]
    from PySide6 import QtCore, QtGui

    event = QtGui.QMouseEvent(
        QtCore.QEvent.Type.MouseButtonPress,
        QtCore.QPointF(x + 2, y),
        QtCore.QPointF(x, y),
        QtCore.Qt.MouseButton.LeftButton,
        QtCore.Qt.MouseButton.LeftButton,
        QtCore.Qt.KeyboardModifier.NoModifier,
    )
    view._q.mousePressEvent(event)
    assert seen == [(series.GetID(), 1)]


def test_the_window_shows_slices_with_segments(nodes, scene, tmp_path):
    from slicerhost_qt import open_window, window_screenshot

    array = np.zeros((20, 20, 20), np.int16)
    nodes.slicer.util.updateVolumeFromArray(nodes.ct, array)
    nodes.ct.SetOrigin(-10, -10, -10)
    nodes.ct.CreateDefaultDisplayNodes()
    nodes.segmentation.SetReferenceImageGeometryParameterFromVolumeNode(nodes.ct)
    mask = np.zeros(array.shape, np.uint8)
    mask[:, :, :10] = 1  # R from -10 to 0 mm: the patient's left
    nodes.segmentation.GetSegmentation().GetSegment("right").SetColor(1, 0, 0)
    nodes.slicer.util.updateSegmentBinaryLabelmapFromArray(mask, nodes.segmentation, "right", nodes.ct)
    manager = open_window()
    nodes.slicer.app.setLayoutManager(None)  # later tests are headless again
    assert manager.sliceViewNames() == ("Red", "Green", "Yellow") and manager.threeDViewCount == 0
    seen = []
    manager.connect("layoutChanged(int)", seen.append)
    manager.setLayout(nodes.slicer.vtkMRMLLayoutNode.SlicerLayoutFourUpPlotTableView)
    assert manager.layout == seen[-1] and manager.plotWidget(0) is not None and manager.tableWidget(0) is not None
    red = manager.sliceWidget("Red")
    red.mrmlSliceCompositeNode().SetBackgroundVolumeID(nodes.ct.GetID())
    red.sliceLogic().FitSliceToBackground(100, 100)
    from slicerhost_qt.mrml_views import slice_image

    pixels = slice_image(red.sliceLogic(), 100, 100, scene).astype(int)
    reddish = pixels[..., 0] - pixels[..., 1] > 40
    assert reddish.any()
    columns = np.flatnonzero(reddish.any(axis=0))
    # The patient's left is on the right of an axial picture.
    assert columns.min() >= 48 and columns.max() > 90
    panel = nodes.slicer.qMRMLWidget()
    assert window_screenshot(panel, tmp_path / "window.png").stat().st_size > 5000
    nodes.slicer.app.setLayoutManager(None)


# ---- .ui files

UI = b"""<?xml version="1.0"?><ui version="4.0"><class>P</class><widget class="qMRMLWidget" name="P"><layout class="QVBoxLayout" name="b">
<item><widget class="qMRMLNodeComboBox" name="volumeSelector"><property name="nodeTypes"><stringlist>
<string>vtkMRMLScalarVolumeNode</string></stringlist></property><property name="noneEnabled"><bool>true</bool></property>
<property name="toolTip"><string>A volume</string></property>
<property name="SlicerParameterName" stdset="0"><string>inputVolume</string></property></widget></item>
<item><widget class="ctkCollapsibleButton" name="section"><property name="text"><string>More</string></property>
<property name="collapsed"><bool>true</bool></property><layout class="QFormLayout" name="f"><item row="0" column="1">
<widget class="ctkSliderWidget" name="slider"><property name="maximum"><double>5.0</double></property><property name="value">
<double>9.0</double></property><property name="decimals"><number>3</number></property></widget></item></layout></widget></item>
</layout></widget><connections><connection><sender>P</sender><signal>mrmlSceneChanged(vtkMRMLScene*)</signal><receiver>volumeSelector</receiver>
<slot>setMRMLScene(vtkMRMLScene*)</slot></connection></connections></ui>"""


def test_a_ui_file_with_custom_widgets(nodes, scene, tmp_path):
    slicer = nodes.slicer
    file = tmp_path / "P.ui"
    file.write_bytes(UI)
    panel = slicer.util.loadUI(str(file))
    ui = slicer.util.childWidgetVariables(panel)
    assert type(panel) is slicer.qMRMLWidget and type(ui.volumeSelector) is slicer.qMRMLNodeComboBox
    assert ui.volumeSelector.nodeTypes == ("vtkMRMLScalarVolumeNode",) and ui.volumeSelector.noneEnabled is True
    assert ui.volumeSelector.toolTip == "A volume"
    assert ui.volumeSelector.property("SlicerParameterName") == "inputVolume"
    assert (ui.slider.maximum, ui.slider.value, ui.slider.decimals) == (5.0, 5.0, 3)
    panel.show()
    assert ui.section.collapsed and not ui.slider.visible
    assert ui.volumeSelector.nodeCount() == 0
    panel.setMRMLScene(scene)
    assert ui.volumeSelector.nodeCount() == 2 and ui.volumeSelector.mrmlScene() is scene
    assert slicer.util.findChild(panel, "slider") is ui.slider
    panel.delete()
    scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", "after the panel is gone")
