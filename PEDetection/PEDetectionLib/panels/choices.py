"""With what empty selectors of the panel fill themselves: the one CTPA of the scene, and the segmentations of the same patient."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from LungPerfusionCore.scene import node_suggestions as fit
from LungPerfusionCore.scene.node_suggestions import SEGMENTATION, VOLUME, Suggestion

if TYPE_CHECKING:
    from LungPerfusionCore.scene.suitable_nodes import Fits

MAIN_BUTTONS = (
    "prepareApplyButton",
    "embolismApplyButton",
    "emboliApplyButton",
    "externalApplyButton",
    "embolusKeepButton",
    "embolusNextButton",
    "embolusPreviousButton",
    "embolusUndoButton",
    "embolusRedoButton",
    "heartProposeButton",
    "defaultsButton",
)
"""Those with a letter of their own (Alt and the letter), the most used first; none whose text changes."""

SETTINGS = {"modelBox": "", "externalModelBox": "", "externalDeviceBox": "", "externalTrustCheckBox": ""}
"""What *Restore defaults* restores: widget -> parameter, or "" where only the panel holds it."""


def suggestions(p: Any) -> dict[str, Suggestion]:
    """Parameter -> what fits."""

    def of_the_ctpa(fits: Fits) -> Suggestion:
        return Suggestion(SEGMENTATION, lambda node: p.inputVolume is not None and fits(node) and fit.of_one_patient(node, p.inputVolume))

    own = suitable(p)
    volume = Suggestion(VOLUME, own.pop("inputVolume"))
    return {"inputVolume": volume, **{name: of_the_ctpa(fits) for name, fits in own.items()}}


def suitable(p: Any) -> dict[str, Fits]:
    """What the selectors list, of whichever patient."""
    return {
        "inputVolume": fit.is_ct,
        "emboliSegmentation": lambda node: fit.holds(node, "emboli"),
        "lobesSegmentation": lambda node: fit.holds(node, "RUL", "RML", "RLL", "LUL", "LLL"),
        "arteriesSegmentation": lambda node: fit.holds(node, "arteries"),
        "heartSegmentation": _holds_heart,
    }


def _holds_heart(node: Any) -> bool:
    from ..scene.right_heart_nodes import holds_heart

    return holds_heart(node)
