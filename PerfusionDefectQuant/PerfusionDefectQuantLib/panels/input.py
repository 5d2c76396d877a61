"""The input part of the panel: which rows are shown, why it cannot start, what the analysis is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.label_meanings import REGIONS
from LungPerfusionCore.meaning_table import MeaningTable

IODINE_MAP, KVP_PAIR, PERFUSION_MAP = "IODINE_MAP", "KVP_PAIR", "PERFUSION_MAP"
UNITS = {"FROM_VOLUME": None, "MG_PER_ML": "mg/mL", "HU": "HU"}


class InputPanel:
    """Reads the parameter node ``p`` (``PerfusionDefectQuantParameterNode``); ``source`` and ``iodineUnits`` are enumerations.

    ``parameters()`` gives it, or None; ``changed()`` is called when a person said what the regions' segments are.
    """

    def __init__(self, qt: Any, ui: Any, parameters: Callable[[], Any], changed: Callable[[], None], translate: Callable[[str], str] = str):
        from LungPerfusionCore.scene import named_segments

        self._ui, self._tr, self._parameters = ui, translate, parameters
        self.regions = MeaningTable(
            qt, ui, "regions", segments=named_segments, node=lambda: p.regionsSegmentation if (p := parameters()) else None,
            wanted=REGIONS, choose=self._choose, changed=changed, translate=translate,
        )

    def _choose(self, segmentation: Any) -> None:
        if p := self._parameters():
            p.regionsSegmentation = segmentation

    def showRows(self, p: Any) -> None:
        """Only the rows of the chosen source."""
        source = p.source.name if p else IODINE_MAP
        for name, shown in (("iodineSelector", source != KVP_PAIR), ("unitsBox", source == IODINE_MAP), ("lowSelector", source == KVP_PAIR),
                            ("highSelector", source == KVP_PAIR), ("kvpRow", source == KVP_PAIR)):
            getattr(self._ui, name).visible = shown
            getattr(self._ui, name + "Label").visible = shown
        self.regions.refresh()

    def whyNot(self, p: Any) -> str:
        """Why the analysis cannot start, or ""."""
        tr = self._tr
        if not p:
            return tr("The scene is being closed.")
        source = p.source.name
        return self._whyNoMap(p, source) or self.regions.problem

    def _whyNoMap(self, p: Any, source: str) -> str:
        tr = self._tr
        if source == KVP_PAIR:
            if not p.lowEnergyVolume or not p.highEnergyVolume:
                return tr("Select the low and the high kVp CT.")
            if p.lowEnergyVolume.GetID() == p.highEnergyVolume.GetID():
                return tr("The low and the high kVp CT are the same volume.")
            return ""
        if not p.iodineVolume:
            return tr("Load an iodine map and select it.") if source == IODINE_MAP else tr("Select the predicted perfusion map.")
        if not p.ctVolume and not p.regionsSegmentation:
            return tr("A map does not show where the lungs end: select the CT or a segmentation with lobes or lungs.")
        return ""

    def arguments(self, p: Any) -> dict[str, Any]:
        """Arguments of ``PerfusionDefectQuantLogic.process``."""
        pair = p.source.name == KVP_PAIR
        return {
            "iodineVolume": None if pair else p.iodineVolume,
            "iodineUnits": "1" if p.source.name == PERFUSION_MAP else UNITS[p.iodineUnits.name],
            "lowEnergyVolume": p.lowEnergyVolume if pair else None, "highEnergyVolume": p.highEnergyVolume if pair else None,
            "lowKvp": p.lowKvp, "highKvp": p.highKvp, "ctVolume": p.ctVolume, "regionsSegmentation": p.regionsSegmentation,
            "threshold": p.rule,
        }
