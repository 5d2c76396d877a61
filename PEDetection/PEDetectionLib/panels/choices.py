"""What empty selectors of the panel offer: the one CTPA of the scene, and the segmentations of the same patient."""

from __future__ import annotations

from typing import Any

from LungPerfusionCore.scene import offers as fit
from LungPerfusionCore.scene.offers import SEGMENTATION, VOLUME, Offer


def offers(p: Any) -> dict[str, Offer]:
    """Parameter -> what fits."""

    def of_the_ctpa(node: Any, *terms: str) -> bool:
        return p.inputVolume is not None and fit.holds(node, *terms) and fit.of_one_patient(node, p.inputVolume)

    return {
        "inputVolume": Offer(VOLUME, fit.is_ct),
        "emboliSegmentation": Offer(SEGMENTATION, lambda node: of_the_ctpa(node, "emboli")),
        "lobesSegmentation": Offer(SEGMENTATION, lambda node: of_the_ctpa(node, "RUL", "RML", "RLL", "LUL", "LLL")),
        "arteriesSegmentation": Offer(SEGMENTATION, lambda node: of_the_ctpa(node, "arteries")),
    }
