"""Typed parameters connected to widgets both ways, on the stand-in or on Slicer's own parameterNodeWrapper."""

from __future__ import annotations

import enum
from types import SimpleNamespace
from typing import Annotated

import pytest


class Rule(enum.Enum):
    OTSU = 1
    FIXED = 2


@pytest.fixture
def panel(qt, ctk, window, scene):
    """Widgets that carry SlicerParameterName, a wrapper over a node, and both connected."""
    import slicer
    from slicer.parameterNodeWrapper import Choice, Decimals, Default, SingleStep, WithinRange, parameterNodeWrapper

    class Parameters:
        pass

    Parameters.__annotations__ = {
        "fraction": Annotated[float, WithinRange(0, 1), Default(0.5), Decimals(3), SingleStep(0.125)],
        "slices": Annotated[int, WithinRange(1, 9), Default(3)],
        "flag": bool,
        "name": str,
        "rule": Rule,
        "choice": Annotated[str, Choice(["low", "high"]), Default("low")],
        "volume": slicer.vtkMRMLScalarVolumeNode,
    }
    node = scene.AddNewNodeByClass("vtkMRMLScriptedModuleNode")
    p = parameterNodeWrapper(Parameters)(node)
    kinds = {
        "fraction": ctk.ctkSliderWidget,
        "slices": qt.QSpinBox,
        "flag": qt.QCheckBox,
        "name": qt.QLineEdit,
        "rule": qt.QComboBox,
        "choice": qt.QComboBox,
        "volume": slicer.qMRMLNodeComboBox,
    }
    layout = qt.QVBoxLayout(window)
    ui = SimpleNamespace()
    for name, kind in kinds.items():
        widget = kind()
        layout.addWidget(widget)
        widget.setProperty("SlicerParameterName", name)
        setattr(ui, name, widget)
    ui.volume.setMRMLScene(scene)
    return SimpleNamespace(p=p, ui=ui, node=node, window=window, tag=p.connectGui(ui))


def test_widgets_take_type_and_value(panel):
    ui = panel.ui
    assert (ui.fraction.minimum, ui.fraction.maximum, ui.fraction.value) == (0, 1, 0.5)
    assert (ui.fraction.decimals, ui.fraction.singleStep) == (3, 0.125)
    assert (ui.slices.minimum, ui.slices.maximum, ui.slices.value) == (1, 9, 3)
    assert [ui.rule.itemText(i) for i in range(ui.rule.count)] == ["OTSU", "FIXED"]
    assert ui.choice.currentText == "low"
    assert tuple(ui.volume.nodeTypes) == ("vtkMRMLScalarVolumeNode",)


def test_the_user_changes_the_node(panel, scene):
    ui, p = panel.ui, panel.p
    volume = scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", "CT")
    ui.fraction.value, ui.slices.value, ui.flag.checked, ui.name.text = 0.25, 7, True, "case"
    ui.rule.currentIndex, ui.choice.currentIndex = 1, 1
    ui.volume.setCurrentNode(volume)
    assert (p.fraction, p.slices, p.flag, p.name, p.rule, p.choice) == (0.25, 7, True, "case", Rule.FIXED, "high")
    assert p.volume is volume


def test_the_node_changes_the_widgets_once_an_update(panel, scene):
    ui, p = panel.ui, panel.p
    volume = scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", "CT")
    before = p.StartModify()
    p.fraction, p.slices, p.flag, p.name, p.rule, p.choice, p.volume = 0.75, 2, True, "x", Rule.FIXED, "high", volume
    assert ui.fraction.value == 0.5
    p.EndModify(before)
    assert (ui.fraction.value, ui.slices.value, ui.flag.checked, ui.name.text) == (0.75, 2, True, "x")
    assert (ui.rule.currentIndex, ui.choice.currentIndex) == (1, 1) and ui.volume.currentNode() is volume


def test_disconnected_widgets_are_left_alone(panel):
    panel.p.disconnectGui(panel.tag)
    panel.p.slices = 9
    assert panel.ui.slices.value == 3
    panel.ui.slices.value = 5
    assert panel.p.slices == 9


def test_a_container_is_searched_for_named_widgets(panel):
    panel.p.disconnectGui(panel.tag)
    panel.p.connectGui(panel.window)
    panel.ui.slices.value = 6
    assert panel.p.slices == 6


def test_what_slicer_cannot_connect_is_refused(panel, qt, ctk, window):
    from slicer.parameterNodeWrapper import parameterNodeWrapper

    class Unbounded:
        pass

    Unbounded.__annotations__ = {"value": float, "name": str}
    p = parameterNodeWrapper(Unbounded)(panel.node)
    with pytest.raises(RuntimeError, match="unbounded"):
        p.connectParametersToGui({"value": ctk.ctkSliderWidget(window)})
    with pytest.raises(RuntimeError):
        p.connectParametersToGui({"name": qt.QSpinBox(window)})
    with pytest.raises(ValueError):
        p.connectParametersToGui({"nosuch": qt.QLineEdit(window)})
