"""The module's self-test: a simulated thorax with one third of the right lung unperfused, from a script and in the panel."""

from __future__ import annotations

from typing import Any

from LungPerfusionCore.scene import self_test, volumes
from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax

PERCENT_OFF = 1.0
SPACING_MM = 4.0


def check_script(logic: Any) -> None:
    """``process`` of the module's logic finds the true percentage; AssertionError where not."""
    ct, iodine, percent = _simulated()
    nodes = logic.process(iodineVolume=iodine, ctVolume=ct)
    found = next(m.value for m in nodes.measurements if (m.region, m.quantity) == ("whole", "defect_percent"))
    if abs(found - percent) > PERCENT_OFF:
        raise AssertionError(f"{found:.1f} % of the lungs found, {percent:.1f} % true")


def check_panel() -> None:
    """What a person does: select the map and its CT, press the button, read the percentage. AssertionError where it is wrong."""
    ct, iodine, percent = _simulated()
    panel = self_test.panel_of("PerfusionDefectQuant")
    panel.ui.iodineSelector.setCurrentNode(iodine)
    panel.ui.ctSelector.setCurrentNode(ct)
    self_test.press(panel, panel.ui.analyzeApplyButton)
    shown = self_test.first_number(panel.ui.summaryLabel.text)
    if abs(shown - percent) > PERCENT_OFF:
        raise AssertionError(f"The panel shows {shown:.1f} % of the lungs, {percent:.1f} % true")


def _simulated() -> tuple[Any, Any, float]:
    """CT and iodine map as nodes, and the true percentage of the lungs that is unperfused."""
    iodine, percent = simple_iodine(SPACING_MM)
    ct = volumes.node_from_image(simple_thorax(SPACING_MM)[0], "Simulated thorax", unit="HU")
    return ct, volumes.node_from_image(iodine, "Simulated iodine", unit="mg/mL"), percent
