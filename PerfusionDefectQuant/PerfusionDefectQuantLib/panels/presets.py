"""Presets of the threshold: choose one, save the limits in force, delete one."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import said
from LungPerfusionCore.threshold.presets import Preset, Presets
from LungPerfusionCore.widgets.threshold_slider import ABSOLUTE

#: What every reader knows: halves of normal perfusion, the limit of low function, and where proposals do best (``PROPOSAL_RULE``).
BUILT_IN: dict[str, Preset] = {
    "Half of the 75th percentile": Preset("percentile75", 50.0),
    "Low function (66 % of the 75th percentile)": Preset("percentile75", 66.0),
    "For candidate proposals (70 % of the 75th percentile)": Preset("percentile75", 70.0),
    "Half of the median": Preset("median", 50.0),
    "Half of the mean": Preset("mean", 50.0),
}


class PresetPanel:
    """Drives ``presetBox``, ``savePresetButton`` and ``deletePresetButton`` of ``ui``; ``panel`` is the ``ThresholdPanel``."""

    def __init__(self, ui: Any, panel: Any, presets: Presets, *, say: Callable[[str], None], translate: Callable[[str], str] = str):
        self._box, self._save, self._delete = ui.presetBox, ui.savePresetButton, ui.deletePresetButton
        self._panel, self._presets, self._say, self._tr = panel, presets, say, translate
        self._builtIn = {translate(name): name for name in BUILT_IN}  # as the box shows them
        self._box.connect("activated(int)", self._chosen)
        self._save.connect("clicked(bool)", self._keep)
        self._delete.connect("clicked(bool)", self._forget)
        self._fill("")

    def enable(self, on: bool) -> None:
        for widget in (self._box, self._save, self._delete):
            widget.enabled = on

    def _fill(self, name: str) -> None:
        shown = {name: title for title, name in self._builtIn.items()}
        names = [shown.get(each, each) for each in self._presets.all()]
        self._box.clear()
        self._box.addItems(names)
        self._box.currentIndex = names.index(name) if name in names else -1
        self._box.setEditText(name)

    def _chosen(self, index: int) -> None:
        self._try(lambda: self._use(self._presets.all()[self._named(self._box.itemText(index))]))

    def _named(self, title: str) -> str:
        """The preset that the box shows or names so."""
        name = " ".join(title.split())
        return self._builtIn.get(name, name)

    def _keep(self, checked: bool = False) -> None:
        name = self._named(self._box.currentText)
        if self._try(lambda: self._presets.keep(name, self._now())):
            self._fill(name)
            self._say(self._tr("Saved: {name}").format(name=name))

    def _forget(self, checked: bool = False) -> None:
        name = self._named(self._box.currentText)
        if self._try(lambda: self._presets.forget(name)):
            self._fill("")
            self._say(self._tr("Deleted: {name}").format(name=name))

    def _now(self) -> Preset:
        """The limits in force, in the unit in force."""
        live, slider = self._panel.live, self._panel.slider
        lower = None if live.lower == -math.inf else live.lower / slider.reference
        return Preset(slider.unit, live.upper / slider.reference, lower, slider.unit_words if slider.unit == ABSOLUTE else "")

    def _use(self, preset: Preset) -> None:
        """Go to a preset's limits. InputError where the map has not its unit."""
        slider = self._panel.slider
        self._panel.takePainting()
        other = preset.unit == ABSOLUTE and preset.map_unit and preset.map_unit != slider.unit_words
        if other or not slider.has(preset.unit):
            raise InputError(
                self._tr("This preset is in {unit}, which is not available for this map.").format(unit=preset.map_unit or preset.unit)
            )
        if slider.choose(preset.unit):
            lower = -math.inf if preset.lower is None else preset.lower * slider.reference
            self._panel.go(replace(self._panel.live.state, lower=lower, upper=preset.upper * slider.reference))

    def _try(self, step: Callable[[], Any]) -> bool:
        try:
            step()
        except InputError as error:
            self._say(said(error.sentence, self._tr))
            return False
        self._say("")
        return True
