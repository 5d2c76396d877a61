"""Presets of the threshold: choose one, save the limits in force, delete one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.threshold.presets import Preset, Presets

#: What every reader knows: halves of normal perfusion, the limit of low function, and where proposals do best (``PROPOSAL_RULE``).
BUILT_IN: dict[str, Preset] = {
    "Half of the 75th percentile": Preset("percentile75", 50.0),
    "Low function (66 % of the 75th percentile)": Preset("percentile75", 66.0),
    "For the proposals (70 % of the 75th percentile)": Preset("percentile75", 70.0),
    "Half of the median": Preset("median", 50.0),
    "Half of the mean": Preset("mean", 50.0),
}
SETTING = "LungPerfusion/ThresholdPresets"


class PresetPanel:
    """Drives ``presetBox``, ``savePresetButton`` and ``deletePresetButton`` of ``ui``; ``panel`` is the ``ThresholdPanel``."""

    def __init__(self, ui: Any, panel: Any, presets: Presets, *, say: Callable[[str], None], translate: Callable[[str], str] = str):
        self._box, self._save, self._delete = ui.presetBox, ui.savePresetButton, ui.deletePresetButton
        self._panel, self._presets, self._say, self._tr = panel, presets, say, translate
        self._box.connect("activated(int)", self._chosen)
        self._save.connect("clicked(bool)", self._keep)
        self._delete.connect("clicked(bool)", self._forget)
        self._fill("")

    def enable(self, on: bool) -> None:
        for widget in (self._box, self._save, self._delete):
            widget.enabled = on

    def _fill(self, name: str) -> None:
        names = list(self._presets.all())
        self._box.clear()
        self._box.addItems(names)
        self._box.currentIndex = names.index(name) if name in names else -1
        self._box.setEditText(name)

    def _chosen(self, index: int) -> None:
        self._try(lambda: self._panel.use(self._presets.all()[self._box.itemText(index)]))

    def _keep(self, checked: bool = False) -> None:
        name = " ".join(self._box.currentText.split())
        if self._try(lambda: self._presets.keep(name, self._panel.preset())):
            self._fill(name)
            self._say(self._tr("Saved: {name}").format(name=name))

    def _forget(self, checked: bool = False) -> None:
        name = " ".join(self._box.currentText.split())
        if self._try(lambda: self._presets.forget(name)):
            self._fill("")
            self._say(self._tr("Deleted: {name}").format(name=name))

    def _try(self, step: Callable[[], Any]) -> bool:
        try:
            step()
        except InputError as error:
            self._say(str(error))
            return False
        self._say("")
        return True
