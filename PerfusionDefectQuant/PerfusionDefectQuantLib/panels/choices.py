"""What empty selectors of the panel offer: the one node of the scene that fits, of the patient whose map is selected."""

from __future__ import annotations

from typing import Any

from LungPerfusionCore.scene import offers as fit
from LungPerfusionCore.scene.offers import SEGMENTATION, VOLUME, Offer

from .input import KVP_PAIR, PERFUSION_MAP

REGIONS = ("RUL", "RML", "RLL", "LUL", "LLL", "right", "left")


def offers(p: Any) -> dict[str, Offer]:
    """Parameter -> what fits, for the source that is chosen."""
    source = p.source.name
    low = p.lowEnergyVolume if source == KVP_PAIR else None
    read = low or p.iodineVolume
    if source == KVP_PAIR:
        found = {
            "lowEnergyVolume": Offer(VOLUME, lambda node: fit.kvp_between(node, 60, 105)),
            "highEnergyVolume": Offer(VOLUME, lambda node: fit.kvp_between(node, 115, 160) and fit.of_one_patient(node, low)),
        }
    elif source == PERFUSION_MAP:
        found = {"iodineVolume": Offer(VOLUME, fit.is_perfusion)}
    else:
        found = {"iodineVolume": Offer(VOLUME, fit.is_iodine)}

    def beside(node: Any) -> bool:
        return read is not None and fit.of_one_patient(node, read)

    return {
        **found,
        "ctVolume": Offer(VOLUME, lambda node: node is not read and fit.is_ct(node) and beside(node)),
        "regionsSegmentation": Offer(SEGMENTATION, lambda node: not fit.is_output(node) and fit.holds(node, *REGIONS) and beside(node)),
        "emboliSegmentation": Offer(SEGMENTATION, lambda node: fit.holds(node, "emboli") and beside(node)),
    }
