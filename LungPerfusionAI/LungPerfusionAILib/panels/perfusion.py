"""The perfusion map's part of the LungPerfusionAI panel: which model, what it was trained on, where it computes.

Given the panel's widgets, Slicer's ``qt`` and the logic; imports neither. The section is shown only where a model is installed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.models.registry import find_models
from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.sentence import said, said_lines
from LungPerfusionCore.widgets.job_panel import JobPanel
from LungPerfusionCore.widgets.model_chooser import ModelChooser

from .number_table import NumberTable

TASK = "perfusion"


class PerfusionPanel:
    """Drives the widgets of ``perfusionSection``. ``inputs()`` gives CT, SPECT or None, lobes or None, and the dropout samples;
    ``onMapped(nodes)`` is called with every new map; ``problem()`` says why the lobes cannot be used, or ""."""

    def __init__(
        self,
        qt: Any,
        ui: Any,
        logic: Any,
        *,
        inputs: Callable[[], tuple],
        onMapped: Callable[[Any], None],
        problem: Callable[[], str] = str,
        translate: Callable[[str], str] = str,
    ):
        self._ui, self._logic, self._inputs, self._onMapped, self._tr = ui, logic, inputs, onMapped, translate
        self._problem = problem
        self._nodes = None
        models, self.problems = find_models(TASK)
        ui.perfusionSection.visible = bool(models)
        self._table = NumberTable(qt, ui.perfusionTable)
        ui.perfusionSection.connect("contentsCollapsed(bool)", lambda collapsed: collapsed or self._table.arrange())
        self.shown = Shown(
            self._asked,
            show=self._attach,
            hide=self._detach,
            recall=self._recall,
            missing=lambda what: translate("{what} is no longer in the scene; predict the map again.").format(what=what),
        )
        self._chooser = ModelChooser(
            ui,
            models,
            label=lambda model: model.card.name,
            translate=translate,
            onChosen=lambda: self.shown.refresh() if hasattr(self, "job") else None,
        )
        self.job = JobPanel(
            qt,
            ui,
            "perfusion",
            whyNot=self._whyNot,
            toolTip=translate("Predict the perfusion map from the CT; a SPECT selected above is compared with it"),
            step=self._step,
            onDone=self._done,
            translate=translate,
            onFailed=lambda: self.shown.failed(),
            inputs=lambda: self._asked() or (),
        )
        ui.showMapButton.connect("clicked(bool)", self.show)

    def refresh(self) -> None:
        self._ui.showMapButton.enabled = self._nodes is not None
        self.job.refresh()

    def chooseModelOf(self, ct: Any) -> None:
        """The model of the map that the scene holds of this CT, where it is installed."""
        name, sha256 = self._logic.modelOfPerfusion(ct)
        if name:
            self._chooser.choose(name, sha256)

    def _asked(self) -> tuple | None:
        ct, spect, lobes, samples = self._inputs()
        return None if ct is None else (ct, spect, lobes, samples, self._logic.placesOf(ct, spect, lobes), self._chooser.folder)

    def _recall(self, asked: tuple) -> Made | None:
        """The map of a scene that was opened, beside its own model only."""
        *made, folder = asked
        chosen = next((model for model in self._chooser.models if str(model.folder) == folder), None)
        if chosen is None or self._logic.modelOfPerfusion(asked[0]) != (chosen.card.name, chosen.record.sha256):
            return None
        nodes = self._logic.savedPerfusion(*made)
        return None if nodes is None else self._made(asked, nodes)

    def _made(self, asked: tuple, nodes: Any) -> Made:
        return Made(asked, nodes, {self._tr("The perfusion map"): nodes.map, self._tr("The table of the map"): nodes.table})

    def _attach(self, nodes: Any) -> None:
        self._nodes = nodes
        self._table.showMeasurements(nodes.measurements, self._logic, self._tr)
        self._ui.showMapButton.enabled = True

    def _detach(self, why: str) -> None:
        self._nodes = None
        self._table.clear()
        self._ui.showMapButton.enabled = False
        self._chooser.showDevice()
        self.job.clear()
        if why:
            self.job.say(why)

    def show(self, checked: bool = False) -> None:
        """The map over the CT, with its legend."""
        try:
            shown = self._logic.showOver(self._nodes.map, self._inputs()[0], table=self._nodes.table)
            text = "" if shown else self._tr("No slice view is available.")
        except Exception as error:  # a slot that raises prints to the console, where nobody looks
            text = said(reason(error), self._tr)
        if text:
            self._ui.perfusionStatusLabel.text, self._ui.perfusionStatusLabel.visible = text, True

    def close(self) -> None:
        self.job.close()

    def _whyNot(self) -> str:
        ct, _spect, _lobes, _samples = self._inputs()
        return self._problem() if ct is not None else self._tr("Load a chest CT and select it as CT.")

    def _step(self) -> Step:
        ct, spect, lobes, samples = self._inputs()
        asked, model = self._asked(), self._chooser.folder
        return self._logic.perfusionStep(ct, spect, lobes, model=model, samples=samples).then(lambda nodes: (asked, nodes))

    def _done(self, result: tuple) -> str:
        asked, nodes = result
        if not self.shown.put(self._made(asked, nodes)):
            return self._tr("The perfusion map of {name} is in the scene; the results are shown when it is selected again.").format(
                name=asked[0].GetName()
            )
        self._ui.deviceLabel.text = said(nodes.result.device.describe(), self._tr)
        self._onMapped(nodes)
        return said_lines(nodes.warnings, self._tr)
