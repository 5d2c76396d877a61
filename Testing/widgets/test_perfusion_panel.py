"""The perfusion map's part of the LungPerfusionAI panel."""

from __future__ import annotations

import event_loop
from panel_cases import unload

from LungPerfusionPhantom.lung.simple_thorax import simple_thorax


def test_a_map_from_the_installed_model_with_its_warning(slicer, widget):
    from LungPerfusionCore.scene import hierarchy, volumes

    ui = widget.ui
    assert not ui.perfusionSection.isHidden() and "simulated" in ui.modelLabel.text
    assert "PyTorch" in ui.deviceLabel.text
    assert not ui.perfusionApplyButton.enabled and "Load a chest CT" in ui.perfusionApplyButton.toolTip
    ct = volumes.node_from_image(simple_thorax()[0], "Simulated thorax", unit="HU")
    widget._parameterNode.inputVolume = ct
    ui.perfusionApplyButton.click()
    event_loop.wait_while(lambda: widget._perfusion.job.busy)
    perfusion = hierarchy.find_output(ct, "perfusion")
    assert perfusion is not None, ui.perfusionStatusLabel.text
    assert "simulated" in perfusion.GetAttribute("LungPerfusion.ModelWarning")
    assert "simulated" in ui.perfusionStatusLabel.text
    assert hierarchy.find_output(ct, "perfusion_table").GetNumberOfRows() == 9


def test_without_pytorch_the_panel_opens_and_says_so(slicer, monkeypatch):
    """As in a Slicer that has just got the extension: no error in a panel that nobody has used yet."""
    from LungPerfusionCore.models import device

    def absent(*_asked):
        raise ModuleNotFoundError("No module named 'torch'", name="torch")

    # torch itself stays: PySide looks for it where it explains a refused value, and ends the process if it cannot
    monkeypatch.setattr(device, "resolve", absent)
    made = slicer.modules.lungperfusionai.createNewWidgetRepresentation()
    assert made.self().ui.deviceLabel.text == "PyTorch is not installed; it is asked for when a model is first run."
    unload(made.self())
    made.delete()


def test_without_a_model_the_section_is_not_shown(slicer, monkeypatch):
    from LungPerfusionAILib.panels import perfusion as perfusion_panel

    monkeypatch.setattr(perfusion_panel, "find_models", lambda task: ((), ()))
    made = slicer.modules.lungperfusionai.createNewWidgetRepresentation()
    try:
        assert made.self().ui.perfusionSection.isHidden()
    finally:
        unload(made.self())
        made.delete()
