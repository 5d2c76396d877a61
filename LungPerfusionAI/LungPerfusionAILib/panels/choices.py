"""With what empty selectors of the panel fill themselves: the one CT of the scene, and what is of the same patient."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from LungPerfusionCore.scene import node_suggestions as fit
from LungPerfusionCore.scene.node_suggestions import SEGMENTATION, SEQUENCE, VOLUME, Suggestion

if TYPE_CHECKING:
    from LungPerfusionCore.scene.suitable_nodes import Fits

_LOBES = ("RUL", "RML", "RLL", "LUL", "LLL")
ENTRIES = ("fev1", "referenceFev1", *(f"{what}{lobe}" for what in ("resect", "obstructed") for lobe in _LOBES))
"""What a person types in about a patient."""
DEPENDENTS = (
    "lobesSegmentation",
    "spectVolume",
    "samples",
    "predictedVolume",
    "iodineVolume",
    "registration",
    "normalisation",
    "postoperativeMap",
    "functionMap",
    "functionPreset",
    "exportSegmentation",
    "exportMap",
    "exportTable",
    "exportReader",
    *ENTRIES,
)

MAIN_BUTTONS = (
    "lungsApplyButton",
    "registerApplyButton",
    "perfusionApplyButton",
    "differentialApplyButton",
    "functionApplyButton",
    "dynamicApplyButton",
    "exportApplyButton",
    "dynamicReportApplyButton",
    "measureApplyButton",
    "dynamicFindButton",
    "dynamicLoadApplyButton",
    "showSpectButton",
    "showMapButton",
    "differenceButton",
    "dynamicShowButton",
    "resetThresholdButton",
    "lesionResetButton",
    "defaultsButton",
)
"""Those with a letter of their own (Alt and the letter), the most used first; none whose text changes."""

SETTINGS = {
    "registrationBox": "registration",
    "modelBox": "",
    "samplesSpinBox": "samples",
    "normalisationBox": "normalisation",
    "postoperativeMapBox": "postoperativeMap",
    "functionMapBox": "functionMap",
    "presetBox": "functionPreset",
    "dynamicMethodBox": "dynamicMethod",
    "dynamicRegionBox": "dynamicRegion",
    "dynamicMotionBox": "dynamicMotion",
    "dynamicSmoothBox": "dynamicSmooth",
    "dynamicSmoothTimeBox": "dynamicSmoothTime",
    "dynamicScaleBox": "dynamicScale",
    "dynamicIdentifiersBox": "",
    "exportKindBox": "exportKind",
}
"""What *Restore defaults* restores: widget -> parameter, or "" where only the panel holds it."""


def suggestions(p: Any) -> dict[str, Suggestion]:
    """Parameter -> what fits."""

    def beside(node: Any) -> bool:
        return p.inputVolume is not None and node is not p.inputVolume and fit.of_one_patient(node, p.inputVolume)

    return {
        "inputVolume": Suggestion(VOLUME, fit.is_ct),
        "lobesSegmentation": Suggestion(SEGMENTATION, lambda node: not fit.is_output(node) and fit.holds(node, *_LOBES) and beside(node)),
        "spectVolume": Suggestion(VOLUME, lambda node: fit.is_spect(node) and beside(node)),
        "iodineVolume": Suggestion(VOLUME, lambda node: fit.is_iodine(node) and beside(node)),
        "dynamicSeries": Suggestion(SEQUENCE, fit.is_volume_sequence),
    }


def suitable(p: Any) -> dict[str, Fits]:
    """What the selectors list, of whichever patient."""
    return {
        "inputVolume": fit.is_ct,
        "lobesSegmentation": lambda node: fit.holds(node, *_LOBES),
        "spectVolume": fit.is_spect,
        "predictedVolume": fit.is_perfusion,
        "iodineVolume": fit.is_iodine,
        "dynamicSeries": fit.is_volume_sequence,
    }
