"""The input part of the panel: which rows are shown, why it cannot start, what the analysis is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.labels.meanings import REGIONS
from LungPerfusionCore.widgets.meaning_table import MeaningTable

IODINE_MAP, KVP_PAIR, PERFUSION_MAP = "IODINE_MAP", "KVP_PAIR", "PERFUSION_MAP"
NODES = ("iodineVolume", "lowEnergyVolume", "highEnergyVolume", "ctVolume", "regionsSegmentation")
UNITS = {"FROM_VOLUME": None, "MG_PER_ML": "mg/mL", "HU": "HU"}


class InputPanel:
    """Reads the parameter node ``p`` (``PerfusionDefectQuantParameterNode``); ``source`` and ``iodineUnits`` are enumerations.

    ``parameters()`` gives it, or None; ``changed()`` is called when a person said what the regions' segments are.
    """

    def __init__(self, qt: Any, ui: Any, parameters: Callable[[], Any], changed: Callable[[], None], translate: Callable[[str], str] = str):
        from LungPerfusionCore.scene import named_segments

        self._ui, self._tr, self._parameters = ui, translate, parameters
        self.regions = MeaningTable(
            qt,
            ui,
            "regions",
            segments=named_segments,
            node=lambda: p.regionsSegmentation if (p := parameters()) else None,
            wanted=REGIONS,
            choose=self._choose,
            changed=changed,
            translate=translate,
        )

    def _choose(self, segmentation: Any) -> None:
        if p := self._parameters():
            p.regionsSegmentation = segmentation

    def showRows(self, p: Any) -> None:
        """Only the rows of the chosen source."""
        source = p.source.name if p else IODINE_MAP
        for name, shown in (
            ("iodineSelector", source != KVP_PAIR),
            ("unitsBox", source == IODINE_MAP),
            ("lowSelector", source == KVP_PAIR),
            ("highSelector", source == KVP_PAIR),
            ("kvpRow", source == KVP_PAIR),
        ):
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
            return tr("The lung boundary is not visible on a map: select the CT, or a segmentation of lobes or lungs.")
        if source == IODINE_MAP and UNITS[p.iodineUnits.name] is None and not self._statesUnit(p.iodineVolume):
            return tr("The iodine map does not say its units: choose mg/mL or HU as Units.")
        return ""

    @staticmethod
    def _statesUnit(volume: Any) -> bool:
        from LungPerfusionCore.scene.terminology import unit_of

        return unit_of(volume) is not None

    def arguments(self, p: Any) -> dict[str, Any]:
        """Arguments of ``PerfusionDefectQuantLogic.process``."""
        pair = p.source.name == KVP_PAIR
        return {
            "iodineVolume": None if pair else p.iodineVolume,
            "iodineUnits": "1" if p.source.name == PERFUSION_MAP else UNITS[p.iodineUnits.name],
            "lowEnergyVolume": p.lowEnergyVolume if pair else None,
            "highEnergyVolume": p.highEnergyVolume if pair else None,
            "lowKvp": p.lowKvp,
            "highKvp": p.highKvp,
            "ctVolume": p.ctVolume,
            "regionsSegmentation": p.regionsSegmentation,
            "threshold": p.rule,
        }

    def asked(self, p: Any) -> tuple | None:
        """What an analysis would be made from now, first the map that is measured (or the low energy of a pair), last the state of all
        of it (``node_states``); None without a map."""
        from LungPerfusionCore.scene.node_states import state_of

        if not p:
            return None
        arguments = self.arguments(p)
        source = arguments["iodineVolume"] or arguments["lowEnergyVolume"]
        return None if source is None else (source, *arguments.values(), state_of(*self._nodes(arguments)))

    def nodes(self, p: Any) -> tuple:
        """The nodes that an analysis would be made from, None among them."""
        return self._nodes(self.arguments(p)) if p else ()

    @staticmethod
    def emboli(p: Any) -> tuple:
        """Which emboli are selected, and their state; () without any."""
        from LungPerfusionCore.scene.node_states import state_of

        chosen = p.emboliSegmentation if p else None
        return () if chosen is None else (chosen, *state_of(chosen))

    @staticmethod
    def _nodes(arguments: dict[str, Any]) -> tuple:
        return tuple(arguments[name] for name in NODES)

    def parametersOf(self, p: Any, arguments: dict[str, Any]) -> dict[str, Any]:
        """The inverse of ``arguments``: parameters with which the panel asks for an analysis that was made."""
        kinds, units = type(p.source), type(p.iodineUnits)
        pair = arguments.get("iodineVolume") is None
        unit = arguments.get("iodineUnits")
        found = {
            "ctVolume": arguments.get("ctVolume"),
            "regionsSegmentation": arguments.get("regionsSegmentation"),
            "rule": arguments.get("threshold") or "auto",
        }
        if pair:
            return {
                "source": kinds[KVP_PAIR],
                **found,
                **{name: arguments[name] for name in ("lowEnergyVolume", "highEnergyVolume", "lowKvp", "highKvp") if name in arguments},
            }
        found["iodineVolume"] = arguments["iodineVolume"]
        if unit == "1":
            return {"source": kinds[PERFUSION_MAP], **found}
        return {"source": kinds[IODINE_MAP], "iodineUnits": next(units[name] for name, each in UNITS.items() if each == unit), **found}

    def inputName(self, p: Any) -> str:
        """The parameter whose volume is measured."""
        return "lowEnergyVolume" if p and p.source.name == KVP_PAIR else "iodineVolume"

    def dependents(self, p: Any) -> tuple[str, ...]:
        """The parameters that belong to that volume."""
        own = ("highEnergyVolume", "lowKvp", "highKvp") if p and p.source.name == KVP_PAIR else ("iodineUnits",)
        return (*own, "ctVolume", "regionsSegmentation", "emboliSegmentation", "rule")

    def showRule(self, p: Any) -> None:
        """The rule in force, also one that only a script can ask for."""
        box = self._ui.ruleBox
        blocked = box.blockSignals(True)
        if box.findData(p.rule) < 0:
            box.addItem(p.rule, p.rule)
        box.currentIndex = box.findData(p.rule)
        box.blockSignals(blocked)
