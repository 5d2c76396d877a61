"""Our panels ask Qt, ctk and Slicer only for what the real application has; and the check that says so finds faults."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("PySide6")
import slicerhost_qt  # noqa: F401
from slicerhost_qt.surface_check import check, check_python, check_ui

REPOSITORY = Path(__file__).resolve().parents[2]
MODULES = ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")

UI = """<?xml version="1.0"?><ui version="4.0"><class>P</class><widget class="qMRMLWidget" name="P">
<layout class="QVBoxLayout" name="box"><property name="leftMargin"><number>0</number></property>{layout}
<item><widget class="ctkSliderWidget" name="slider"><property name="decimals"><number>1</number></property>{slider}</widget></item>
<item><widget class="{kind}" name="other"/></item></layout></widget>
<connections><connection><sender>P</sender><signal>{signal}</signal><receiver>other</receiver><slot>{slot}</slot></connection></connections>
</ui>"""
GOOD = {
    "layout": "",
    "slider": '<property name="SlicerParameterName" stdset="0"><string>a</string></property>',
    "kind": "qMRMLNodeComboBox",
    "signal": "mrmlSceneChanged(vtkMRMLScene*)",
    "slot": "setMRMLScene(vtkMRMLScene*)",
}


@pytest.mark.parametrize("module", MODULES)
def test_a_module_asks_only_for_what_the_application_has(module):
    folders = [REPOSITORY / name for name in MODULES]
    assert list((REPOSITORY / module).rglob("*.ui")), "the module has a panel"
    found = [finding for finding in check(folders) if any((REPOSITORY / module).rglob(finding.file))]
    assert not found, "\n".join(map(str, found))


def test_a_good_ui_file_has_no_findings(tmp_path):
    file = tmp_path / "good.ui"
    file.write_text(UI.format(**GOOD), encoding="utf-8")
    assert check_ui(file) == []


@pytest.mark.parametrize(
    "part, text, finding",
    [
        ("slider", '<property name="precision"><number>1</number></property>', "no property precision"),
        ("slider", '<property name="width"><number>1</number></property>', "read only"),
        ("layout", '<property name="gap"><number>1</number></property>', "no property gap"),
        ("kind", "qMRMLNodeSelector", "class qMRMLNodeSelector"),
        ("kind", "qMRMLPlotView", "makes a plain QWidget, no qMRMLPlotView"),
        ("kind", "qMRMLTableWidget", "makes a plain QWidget, no qMRMLTableWidget"),
        ("signal", "sceneChanged()", "no signal sceneChanged()"),
        ("slot", "setScene(vtkMRMLScene*)", "no slot setScene"),
    ],
)
def test_a_planted_fault_in_a_ui_file_is_found(tmp_path, part, text, finding):
    file = tmp_path / "bad.ui"
    file.write_text(UI.format(**{**GOOD, part: text}), encoding="utf-8")
    found = check_ui(file)
    assert len(found) == 1 and finding in found[0].text


@pytest.mark.parametrize("module", MODULES)
def test_the_loader_makes_every_widget_that_a_panel_names(qt, scene, module):
    """As the application's own: each child is of the class that the .ui file says, and has its own methods."""
    import xml.etree.ElementTree as ElementTree

    import slicer

    for file in (REPOSITORY / module).rglob("*.ui"):
        top = slicer.util.loadUI(str(file))
        names = [
            (w.get("name"), w.get("class"))
            for w in ElementTree.parse(file).getroot().find("widget").iter("widget")
            if w.get("class") != "Line"
        ]
        assert len(names) > 20
        for name, kind in names[1:]:
            assert slicer.util.findChild(top, name).className() == kind, name
        top.deleteLater()


@pytest.mark.parametrize(
    "body, finding",
    [
        ('<widget class="qMRMLPlotView" name="plot"/>', "no qMRMLPlotView, of plot"),
        (
            '<widget class="QTabWidget" name="tabs"><widget class="QWidget" name="page"><layout class="QVBoxLayout" name="b"><item>'
            '<widget class="qMRMLPlotView" name="plot"/></item></layout></widget></widget>',
            "no qMRMLPlotView, of plot",
        ),
        (
            '<widget class="ctkSliderWidget" name="s"><property name="precision"><number>1</number></property></widget>',
            "no property precision",
        ),
        ('<widget class="QLabel" name="s"><property name="caption"><string>a</string></property></widget>', "no property caption"),
        (
            '<widget class="ctkCollapsibleButton" name="c"><layout class="QFlowLayout" name="flow"/></widget>',
            "cannot make the layout QFlowLayout",
        ),
    ],
)
def test_the_loader_refuses_what_the_application_leaves_out(qt, scene, tmp_path, body, finding):
    import slicer

    file = tmp_path / "bad.ui"
    file.write_text(
        '<ui version="4.0"><class>P</class><widget class="qMRMLWidget" name="P"><layout class="QVBoxLayout" name="box"><item>'
        f"{body}</item></layout></widget></ui>",
        encoding="utf-8",
    )
    with pytest.raises(RuntimeError, match=finding):
        slicer.util.loadUI(str(file))


@pytest.mark.parametrize(
    "line, finding",
    [
        ("self.ui.slider.value = 3.0", None),
        ("self.ui.slider.connect('valueChanged(double)', self.on_value)", None),
        ("self.ui.selector.connect('currentNodeChanged(vtkMRMLNode*)', self.on_value)", None),
        ("self.ui.selector.currentNode()", None),
        ("qt.QMessageBox.Yes", None),
        ("self.ui.slider.raise_()", None),
        ("self.ui.slider.valu = 3.0", "has no valu"),
        ("self.ui.slider.setRange(0, 1)", "has no setRange"),
        ("self.ui.slider.value()", "is a property"),
        ("self.ui.slider.setValue = 3", "is no property"),
        ("self.ui.slider.width = 3", "read only"),
        ("self.ui.slidre.value", "no widget named slidre"),
        ("self.ui.slider.connect('valueChanged(int)', self.on_value)", "no signal valueChanged(int)"),
        ("self.ui.slider.connect('valueChanged', self.on_value)", "no signal valueChanged"),
        ("self.ui.slider.connect('valueChanged(double)', self.on_two)", "wants 2"),
        ("self.ui.slider.connect('valueChanged(double)', lambda a, b: None)", "wants 2"),
        ("self.ui.slider.disconnect('valueChanged(double)')", "needs the signal and the slot"),
        ("unknown.connect('neverSent(QString)', print)", "signal neverSent(QString)"),
        ("self.ui.combo.connect('currentIndexChanged(QString)', self.on_value)", "Qt 6 has no signal"),
        ("self._timer.intervall = 3", "QTimer has no intervall"),
        ("qt.QPushbutton('a')", "qt has no QPushbutton"),
        ("qt.QPushButton('a', parent=None)", "no keyword arguments"),
        ("qt.QMessageBox.Maybe", "qt.QMessageBox has no Maybe"),
        ("ctk.ctkFancyButton()", "ctk has no ctkFancyButton"),
        ("slicer.qMRMLNodeSelector()", "slicer has no qMRMLNodeSelector"),
        ("slicer.app.layoutMangaer()", "slicer.app has no layoutMangaer"),
        ("slicer.util.loadUi('a')", "slicer.util has no loadUi"),
        ("isinstance(self.ui.slider, qt.QWidget)", "use inherits()"),
    ],
)
def test_planted_faults_in_python_are_found(tmp_path, line, finding):
    file = tmp_path / "panel.py"
    file.write_text(
        "class Panel:\n    def on_value(self, value):\n        pass\n\n    def on_two(self, a, b):\n        pass\n\n"
        f"    def setup(self):\n        self._timer = qt.QTimer()\n        {line}\n",
        encoding="utf-8",
    )
    widgets = {"slider": "ctkSliderWidget", "selector": "qMRMLNodeComboBox", "combo": "QComboBox"}
    found = check_python(file, widgets)
    if finding is None:
        assert found == []
    else:
        assert len(found) == 1 and finding in found[0].text and found[0].line == 10, found
