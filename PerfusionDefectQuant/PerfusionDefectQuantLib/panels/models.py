"""Models of others in the PerfusionDefectQuant panel: lobes go into the selector of the regions, emboli into theirs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.scene.made_segments import ENGINES, expected_time, make_step
from LungPerfusionCore.sentence import said_lines
from LungPerfusionCore.widgets.model_offers import ModelOffers

SELECTORS = {"lobes": "regionsSegmentation", "emboli": "emboliSegmentation"}
BUTTONS = {"lobes": "regionsOfferButton", "emboli": "emboliOfferButton"}
REQUESTER = "Perfusion Defect Quantification"


def model_offers(
    qt: Any, ui: Any, *, parameters: Callable[[], Any], ask: Callable[[str], bool], translate: Callable[[str], str] = str
) -> ModelOffers:
    """The section of the panel; models look at the CT, or at the low energy of a pair where there is no CT."""

    def volume() -> Any:
        p = parameters()
        return None if p is None else p.ctVolume or p.lowEnergyVolume

    def made(wanted: str, nodes: Any) -> str:
        setattr(parameters(), SELECTORS[wanted], nodes.segmentation)
        return said_lines(nodes.warnings, translate)

    return ModelOffers(
        qt,
        ui,
        buttons=BUTTONS,
        engines=ENGINES,
        volume=volume,
        step=lambda offer: make_step(volume(), offer, REQUESTER),
        made=made,
        ask=ask,
        expect=lambda offer: expected_time(volume(), offer),
        translate=translate,
    )
