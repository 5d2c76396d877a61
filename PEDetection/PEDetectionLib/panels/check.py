"""The first part of the PEDetection panel: is this a CT pulmonary angiogram that can be used, in numbers.

Given the panel's widgets, Slicer's ``qt`` and the logic; imports neither.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.sentence import said_lines
from LungPerfusionCore.widgets.job_panel import JobPanel
from LungPerfusionCore.widgets.while_filled import WhileFilled


class CheckPanel:
    """Drives the ``prepare`` row, ``summaryLabel`` and ``resultsTable``. ``ctpa()`` gives the volume node or None."""

    def __init__(self, qt: Any, ui: Any, logic: Any, *, ctpa: Callable[[], Any], translate: Callable[[str], str] = str):
        self._ui, self._logic, self._ctpa, self._tr = ui, logic, ctpa, translate
        self._filled = WhileFilled(ui.resultsSection, lambda: ui.resultsTable.mrmlTableNode() is not None, ui.resultsTable)
        self.job = JobPanel(
            qt,
            ui,
            "prepare",
            whyNot=self._whyNot,
            toolTip=translate("Measure coverage and vascular attenuation, and mark lungs and heart"),
            step=self._step,
            onDone=self._done,
            translate=translate,
            onFailed=lambda: self.shown.failed(),
            inputs=lambda: (self._ctpa(),),
        )
        self.shown = Shown(
            self._asked,
            show=self._show,
            hide=self._hide,
            recall=self._recall,
            missing=lambda what: translate("{what} is no longer in the scene; check the CTPA again.").format(what=what),
        )

    def refresh(self) -> None:
        self.job.refresh()

    def close(self) -> None:
        self.job.close()

    def _asked(self) -> tuple | None:
        return None if self._ctpa() is None else (self._ctpa(),)

    def _whyNot(self) -> str:
        return "" if self._ctpa() is not None else self._tr("Load a CT pulmonary angiogram and select it as CTPA.")

    def _step(self) -> Step:
        ctpa = self._ctpa()
        return self._logic.checkStep(ctpa).then(lambda nodes: (ctpa, nodes))

    def _done(self, result: tuple) -> str:
        ctpa, nodes = result
        if not self.shown.put(self._made(ctpa, nodes)):
            return self._tr("{name} is checked; the results are shown when it is selected again.").format(name=ctpa.GetName())
        return said_lines(nodes.warnings, self._tr)

    def _made(self, ctpa: Any, nodes: Any) -> Made:
        return Made((ctpa,), nodes, {self._tr("The table of the check"): nodes.table})

    def _recall(self, asked: tuple) -> Made | None:
        nodes = self._logic.savedCheck(asked[0])
        return None if nodes is None else self._made(asked[0], nodes)

    def _show(self, nodes: Any) -> None:
        self._ui.resultsTable.setMRMLTableNode(nodes.table)
        self._filled.arrange()
        found = {m.quantity: m.value for m in nodes.measurements}
        self._ui.summaryLabel.text = self._tr("Vascular attenuation {hu:.0f} HU; lung on {slices:.0f} slices.").format(
            hu=found["enhancement_hu"], slices=found["slices_with_lung"]
        )

    def _hide(self, why: str) -> None:
        self._ui.resultsTable.setMRMLTableNode(None)
        self._filled.arrange()
        self._ui.summaryLabel.text = why
        self.job.clear()
