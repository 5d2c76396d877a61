"""*Restore defaults* of every panel: each setting as the module offers it at first, nothing else touched, and said so."""

from __future__ import annotations

import math

import pytest
from panel_cases import MODULE_FOLDERS
from small_patients import add_patient, quantify

MODULES = [folder.name for folder in MODULE_FOLDERS]
#: Parameters that are no settings: what is read, what a person knows of the patient, where a threshold stands now.
KEPT = {
    "LungPerfusionAI": {
        "functionThreshold",
        "exportReader",
        "fev1",
        "referenceFev1",
        *(f"{what}{lobe}" for what in ("resect", "obstructed") for lobe in ("RUL", "RML", "RLL", "LUL", "LLL")),
    },
    "PEDetection": set(),
    "PerfusionDefectQuant": {"source", "threshold", "lowerThreshold"},
}


def settings_of(module: str) -> dict[str, str]:
    return __import__(f"{module}Lib.panels.choices", fromlist=["SETTINGS"]).SETTINGS


def other_than(value, kind):
    """Another value of the same kind."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, (int, float)):
        return value + 1
    if isinstance(value, str):
        return "otsu" if value == "auto" else "absolute_x"
    return next(member for member in kind if member != value)


@pytest.mark.parametrize("module", MODULES)
def test_every_parameter_is_a_node_a_setting_or_kept_on_purpose(panel, module):
    p = panel(module)._parameterNode
    plain = {name for name, info in p.allParameters.items() if "vtkMRML" not in str(info.unalteredType)}
    assert plain == {parameter for parameter in settings_of(module).values() if parameter} | KEPT[module]


@pytest.mark.parametrize("module", MODULES)
def test_every_setting_goes_back_and_is_named(panel, module):
    widget = panel(module)
    p, ui = widget._parameterNode, widget.ui
    with_parameter = {name: parameter for name, parameter in settings_of(module).items() if parameter}
    for parameter in with_parameter.values():
        setattr(p, parameter, other_than(p.default(parameter).value, p.dataType(parameter)))
    panel_only = [name for name, parameter in settings_of(module).items() if not parameter and getattr(ui, name).className() == "QCheckBox"]
    for name in panel_only:
        getattr(ui, name).checked = not getattr(ui, name).checked
    ui.defaultsButton.click()
    assert {name: getattr(p, name) for name in with_parameter.values()} == {name: p.default(name).value for name in with_parameter.values()}
    said = ui.defaultsLabel.text
    assert all((getattr(ui, name).accessibleName or getattr(ui, name).text) in said for name in (*with_parameter, *panel_only))
    ui.defaultsButton.click()
    assert ui.defaultsLabel.text == "All settings already have their defaults."


def test_boxes_show_what_was_restored(panel):
    widget = panel("PerfusionDefectQuant")
    widget.ui.ruleBox.currentIndex = 2
    widget.ui.keepScoreSpinBox.value = first = widget.ui.keepScoreSpinBox.value
    widget.ui.keepScoreSpinBox.value = first / 2
    widget.ui.defaultsButton.click()
    assert (widget.ui.ruleBox.currentIndex, widget.ui.keepScoreSpinBox.value) == (0, first)


@pytest.mark.parametrize(("rule", "threshold"), [("relative_median", 0.33), ("relative:0.4", 0.71)])
def test_inputs_entries_and_results_stay(panel, scene, rule, threshold):
    import slicer

    widget = panel("PerfusionDefectQuant")
    p = widget._parameterNode
    p.iodineVolume, p.regionsSegmentation = inputs = add_patient("A", 3)
    p.rule = rule
    quantify(widget)
    widget.reading.threshold.set(threshold)
    widget.reading.threshold.settled()
    shown, table = float(p.threshold), widget.nodes.table
    assert math.isclose(shown, threshold, abs_tol=0.01)
    widget.ui.defaultsButton.click()
    assert p.rule == "auto" and (p.iodineVolume, p.regionsSegmentation) == inputs
    assert widget.nodes is None and table.GetScene() is slicer.mrmlScene  # not made with these settings: not shown, and not gone
    p.rule = rule
    assert widget.nodes is not None and float(p.threshold) == shown


def test_what_was_said_goes_with_the_scene(panel):
    import slicer

    widget = panel("PEDetection")
    widget.ui.defaultsButton.click()
    assert widget.ui.defaultsLabel.text
    slicer.mrmlScene.Clear(0)
    assert widget.ui.defaultsLabel.text == ""
