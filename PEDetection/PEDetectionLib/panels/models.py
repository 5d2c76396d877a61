"""Models of others in the PEDetection panel: what they make goes into the selectors of emboli, lobes and arteries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.models.model_offers import Offer
from LungPerfusionCore.scene.made_segments import ENGINES, expected_time, make_step
from LungPerfusionCore.sentence import said_lines
from LungPerfusionCore.widgets.model_offers import ModelOffers

SELECTORS = {"emboli": "emboliSegmentation", "lobes": "lobesSegmentation", "arteries": "arteriesSegmentation"}
REQUESTER = "PE Detection"


def model_offers(
    qt: Any,
    ui: Any,
    logic: Any,
    *,
    parameters: Callable[[], Any],
    ask: Callable[[str], bool],
    listEmboli: Callable[[bool], None],
    changed: Callable[[], None],
    translate: Callable[[str], str] = str,
) -> ModelOffers:
    """The section of the panel. ``listEmboli(new)`` lists the emboli of the parameter node, ``new`` where they were just found;
    ``changed()`` where models were fetched or removed."""

    def volume() -> Any:
        return parameters().inputVolume if parameters() is not None else None

    def step(offer: Offer) -> Any:
        if "emboli" in offer.makes and offer.model is not None:  # with the probability, whose threshold the list follows
            return logic.segmentationStep(volume(), offer.model)
        return make_step(volume(), offer, REQUESTER)

    def made(wanted: str, nodes: Any) -> str:
        setattr(parameters(), SELECTORS[wanted], nodes.segmentation)
        listEmboli(wanted == "emboli")
        return said_lines(nodes.warnings, translate)

    buttons = {wanted: f"{wanted}OfferButton" for wanted in SELECTORS}
    return ModelOffers(
        qt,
        ui,
        buttons=buttons,
        engines=ENGINES,
        volume=volume,
        step=step,
        made=made,
        ask=ask,
        expect=lambda offer: expected_time(volume(), offer),
        changed=changed,
        translate=translate,
    )
