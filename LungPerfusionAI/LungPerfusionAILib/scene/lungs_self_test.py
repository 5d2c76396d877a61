"""What the module's self-test asks of a chest CT: the known volumes of two simulated lungs, from a script and in the panel."""

from __future__ import annotations

from typing import Any

from LungPerfusionCore.scene import self_test, volumes
from LungPerfusionPhantom.lung.simple_thorax import simple_thorax

SHARE_OFF = 0.03
SPACING_MM = 4.0


def check_script(logic: Any) -> None:
    """``segmentLungs`` of the module's logic finds both lungs within 3 %; AssertionError where not."""
    node, truth_ml = _simulated()
    found = {m.region: m.value for m in logic.segmentLungs(node).measurements if m.quantity == "volume_ml"}
    for side, true_ml in truth_ml.items():
        if abs(found[side] - true_ml) > SHARE_OFF * true_ml:
            raise AssertionError(f"{side} lung: {found[side]:.0f} ml found, {true_ml:.0f} ml true")


def check_panel() -> None:
    """What a person does: select the CT, press the button, read the volume. AssertionError where it is wrong."""
    node, truth_ml = _simulated()
    panel = self_test.panel_of("LungPerfusionAI")
    panel.ui.inputSelector.setCurrentNode(node)
    self_test.press(panel, panel.ui.lungsApplyButton)
    shown, true_ml = self_test.first_number(panel.ui.summaryLabel.text), sum(truth_ml.values())
    if abs(shown - true_ml) > SHARE_OFF * true_ml:
        raise AssertionError(f"The panel shows lungs of {shown:.0f} ml, {true_ml:.0f} ml true")


def _simulated() -> tuple[Any, dict[str, float]]:
    ct, truth_ml = simple_thorax(SPACING_MM)
    return volumes.node_from_image(ct, "Simulated thorax", unit="HU"), truth_ml
