"""With what empty selectors of the panel fill themselves: the one CTPA of the scene, and the segmentations of the same patient."""

from __future__ import annotations

from typing import Any

from LungPerfusionCore.scene import node_suggestions as fit
from LungPerfusionCore.scene.node_suggestions import SEGMENTATION, VOLUME, Suggestion

SETTINGS = {"modelBox": "", "externalModelBox": "", "externalDeviceBox": "", "externalTrustCheckBox": ""}
"""What *Restore defaults* restores: widget -> parameter, or "" where only the panel holds it."""


def suggestions(p: Any) -> dict[str, Suggestion]:
    """Parameter -> what fits."""

    def of_the_ctpa(node: Any, *terms: str) -> bool:
        return p.inputVolume is not None and fit.holds(node, *terms) and fit.of_one_patient(node, p.inputVolume)

    return {
        "inputVolume": Suggestion(VOLUME, fit.is_ct),
        "emboliSegmentation": Suggestion(SEGMENTATION, lambda node: of_the_ctpa(node, "emboli")),
        "lobesSegmentation": Suggestion(SEGMENTATION, lambda node: of_the_ctpa(node, "RUL", "RML", "RLL", "LUL", "LLL")),
        "arteriesSegmentation": Suggestion(SEGMENTATION, lambda node: of_the_ctpa(node, "arteries")),
    }
