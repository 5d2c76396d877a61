"""The perfusion map's part of the LungPerfusionAI panel: which model, what it was trained on, where it computes.

Given the panel's widgets, Slicer's ``qt`` and the logic; imports neither. The section is shown only where a model is installed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.job_panel import JobPanel
from LungPerfusionCore.jobs import reason
from LungPerfusionCore.model_chooser import ModelChooser
from LungPerfusionCore.models import find_models

TASK = "perfusion"


class PerfusionPanel:
    """Drives the widgets of ``perfusionSection``. ``inputs()`` gives CT, SPECT or None, lobes or None, and the dropout samples;
    ``onMapped(nodes)`` is called with every new map; ``problem()`` says why the lobes cannot be used, or ""."""

    def __init__(self, qt: Any, ui: Any, logic: Any, *, inputs: Callable[[], tuple], onMapped: Callable[[Any], None],
                 problem: Callable[[], str] = str, translate: Callable[[str], str] = str):
        self._ui, self._logic, self._inputs, self._onMapped, self._tr = ui, logic, inputs, onMapped, translate
        self._problem = problem
        self._nodes = None
        models, self.problems = find_models(TASK)
        ui.perfusionSection.visible = bool(models)
        self._chooser = ModelChooser(ui, models, label=lambda model: model.card.name, translate=translate)
        self.job = JobPanel(
            qt, ui, "perfusion", whyNot=self._whyNot, toolTip=translate("Predict where the lung is perfused; a SPECT that is selected above is compared with the map"),
            phases=self._phases, onDone=self._done, translate=translate,
        )
        ui.showMapButton.connect("clicked(bool)", self.show)

    def refresh(self) -> None:
        ct = self._inputs()[0]
        if self._nodes is not None and (ct is None or self._nodes.map.GetScene() is None):
            self._nodes = None
        self._ui.showMapButton.enabled = self._nodes is not None
        self.job.refresh()

    def show(self, checked: bool = False) -> None:
        """The map over the CT, with its legend."""
        try:
            shown = self._logic.showOver(self._nodes.map, self._inputs()[0], table=self._nodes.table)
            text = "" if shown else self._tr("There is no window to show it in.")
        except Exception as error:  # a slot that raises prints to the console, where nobody looks
            text = reason(error)
        if text:
            self._ui.perfusionStatusLabel.text, self._ui.perfusionStatusLabel.visible = text, True

    def close(self) -> None:
        self.job.close()

    def _whyNot(self) -> str:
        ct, _spect, _lobes, _samples = self._inputs()
        return self._problem() if ct is not None else self._tr("Load a chest CT and select it as CT.")

    def _phases(self) -> tuple:
        ct, spect, lobes, samples = self._inputs()
        model = self._chooser.folder
        return (
            lambda: self._logic.preparePerfusion(ct, spect, lobes, model=model, samples=samples),
            lambda task: self._logic.computePerfusion(task.prepared, task.progress),
            lambda result: self._logic.showPerfusion(ct, result, spect),
        )

    def _done(self, nodes: Any) -> str:
        self._ui.perfusionTable.setMRMLTableNode(nodes.table)
        self._ui.deviceLabel.text = nodes.result.device.describe()
        self._nodes = nodes
        self._ui.showMapButton.enabled = True
        self._onMapped(nodes)
        return "\n".join(nodes.warnings)
