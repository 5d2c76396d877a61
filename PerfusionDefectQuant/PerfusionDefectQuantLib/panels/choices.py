"""With what empty selectors of the panel fill themselves: the one node of the scene that fits, of the patient whose map is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from LungPerfusionCore.scene import node_suggestions as fit
from LungPerfusionCore.scene.node_suggestions import SEGMENTATION, VOLUME, Suggestion

from .input import KVP_PAIR, PERFUSION_MAP

if TYPE_CHECKING:
    from LungPerfusionCore.scene.suitable_nodes import Fits

REGIONS = ("RUL", "RML", "RLL", "LUL", "LLL", "right", "left")

MAIN_BUTTONS = (
    "analyzeApplyButton",
    "candidatesApplyButton",
    "keepButton",
    "nextButton",
    "previousButton",
    "acceptButton",
    "resetThresholdButton",
    "undoButton",
    "redoButton",
    "layoutButton",
    "startButton",
    "stopButton",
    "followupApplyButton",
    "followupViewsButton",
    "reportButton",
    "csvButton",
    "agreementButton",
    "followupReportButton",
    "defaultsButton",
)
"""Those with a letter of their own (Alt and the letter), the most used first; none whose text changes."""

SETTINGS = {
    "unitsBox": "iodineUnits",
    "lowKvpSpinBox": "lowKvp",
    "highKvpSpinBox": "highKvp",
    "ruleBox": "rule",
    "autoCandidatesCheckBox": "",
    "keepScoreSpinBox": "",
    "judgeBox": "",
    "blindedCheckBox": "",
    "identifiersCheckBox": "",
}
"""What *Restore defaults* restores: widget -> parameter, or "" where only the panel holds it."""


def suggestions(p: Any) -> dict[str, Suggestion]:
    """Parameter -> what fits, for the source that is chosen."""
    source = p.source.name
    low = p.lowEnergyVolume if source == KVP_PAIR else None
    read = low or p.iodineVolume
    if source == KVP_PAIR:
        found = {
            "lowEnergyVolume": Suggestion(VOLUME, lambda node: fit.kvp_between(node, 60, 105)),
            "highEnergyVolume": Suggestion(VOLUME, lambda node: fit.kvp_between(node, 115, 160) and fit.of_one_patient(node, low)),
        }
    elif source == PERFUSION_MAP:
        found = {"iodineVolume": Suggestion(VOLUME, fit.is_perfusion)}
    else:
        found = {"iodineVolume": Suggestion(VOLUME, fit.is_iodine)}

    def beside(node: Any) -> bool:
        return read is not None and fit.of_one_patient(node, read)

    return {
        **found,
        "ctVolume": Suggestion(
            VOLUME,
            lambda node: node is not read and fit.is_ct(node) and beside(node),
            surely=lambda node: fit.on_one_grid(node, read),
        ),
        "regionsSegmentation": Suggestion(
            SEGMENTATION, lambda node: not fit.is_output(node) and fit.holds(node, *REGIONS) and beside(node)
        ),
        "emboliSegmentation": Suggestion(SEGMENTATION, lambda node: fit.holds(node, "emboli") and beside(node)),
    }


def suitable(p: Any) -> dict[str, Fits]:
    """What the selectors list, of whichever patient; ``p`` is None before there are parameters."""
    a_map = fit.is_perfusion if p is not None and p.source.name == PERFUSION_MAP else fit.is_iodine

    def regions(node: Any) -> bool:
        return fit.holds(node, *REGIONS)

    def emboli(node: Any) -> bool:
        return fit.holds(node, "emboli")

    return {
        "iodineVolume": a_map,
        "lowEnergyVolume": fit.is_ct,
        "highEnergyVolume": fit.is_ct,
        "ctVolume": fit.is_ct,
        "regionsSegmentation": regions,
        "emboliSegmentation": emboli,
        "earlierMap": a_map,
        "earlierCt": fit.is_ct,
        "earlierRegions": regions,
        "earlierEmboli": emboli,
    }
