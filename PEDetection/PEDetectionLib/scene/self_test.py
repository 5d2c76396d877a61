"""The module's self-test: an unenhanced simulated thorax is refused in words, an enhanced one checked in the panel."""

from __future__ import annotations

from typing import Any

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.scene import self_test, volumes
from LungPerfusionPhantom.lung.simple_thorax import BLOOD_HU, simple_angiogram, simple_thorax

HU_OFF = 10.0
SPACING_MM = 4.0


def check_refusal(logic: Any) -> None:
    """``checkCtpa`` of the module's logic refuses a CT without contrast, and says so; AssertionError where not."""
    node = volumes.node_from_image(simple_thorax(SPACING_MM)[0], "Simulated thorax", unit="HU")
    try:
        logic.checkCtpa(node)
    except InputError as refusal:
        if "not enhanced" not in str(refusal):
            raise
    else:
        raise AssertionError("an unenhanced CT was taken for a CT pulmonary angiogram")


def check_panel() -> None:
    """What a person does: select the CTPA, press the button, read the attenuation. AssertionError where it is wrong."""
    ctpa = volumes.node_from_image(simple_angiogram(SPACING_MM), "Simulated angiogram", unit="HU")
    panel = self_test.panel_of("PEDetection")
    panel.ui.inputSelector.setCurrentNode(ctpa)
    self_test.press(panel, panel.ui.prepareApplyButton)
    shown = self_test.first_number(panel.ui.summaryLabel.text)
    if abs(shown - BLOOD_HU) > HU_OFF:
        raise AssertionError(f"The panel shows blood of {shown:.0f} HU, {BLOOD_HU:.0f} HU true")
