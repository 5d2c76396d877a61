"""Lungs and their regions: segmented and measured, shown beside the CT and the lobes that they were made from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.sentence import said_lines
from LungPerfusionCore.widgets.job_panel import JobPanel

from .context import PanelContext
from .number_table import NumberTable


class LungsPanel:
    """Drives ``lungsSection``: the job, ``summaryLabel`` and ``resultsTable``. ``problem()`` says why the lobes cannot be used, or ""."""

    def __init__(self, context: PanelContext, problem: Callable[[], str]):
        self._c, tr = context, context.translate
        self._table = NumberTable(context.qt, context.ui.resultsTable)
        context.ui.lungsSection.connect("contentsCollapsed(bool)", lambda collapsed: collapsed or self._table.arrange())
        self.job = JobPanel(
            context.qt,
            context.ui,
            "lungs",
            whyNot=lambda: context.whyNoCt() or problem(),
            toolTip=tr("Segment both lungs and measure their regions"),
            step=self._step,
            onDone=self._done,
            translate=tr,
            onFailed=lambda: self.shown.failed(),
            inputs=lambda: self._asked() or (),
        )
        self.shown = Shown(
            self._asked,
            show=self._show,
            hide=self._hide,
            recall=self._recall,
            missing=lambda what: tr("{what} is no longer in the scene; segment the lungs again.").format(what=what),
        )

    def refresh(self) -> None:
        self.job.refresh()

    def close(self) -> None:
        self.job.close()

    def _asked(self) -> tuple | None:
        return None if self._c.ct is None else (self._c.ct, self._c.lobes)

    def _step(self) -> Step:
        asked = ct, lobes = self._asked()
        return self._c.logic.lungsStep(ct, lobes).then(lambda nodes: (asked, nodes))

    def _done(self, result: tuple) -> str:
        asked, nodes = result
        if not self.shown.put(self._made(asked, nodes)):
            return self._c.translate("The lungs of {name} are measured; the results are shown when it is selected again.").format(
                name=asked[0].GetName()
            )
        return said_lines(nodes.warnings, self._c.translate)

    def _made(self, asked: tuple, nodes: Any) -> Made:
        return Made(asked, nodes, {self._c.translate("The table of the lungs"): nodes.table})

    def _recall(self, asked: tuple) -> Made | None:
        nodes = self._c.logic.savedLungs(*asked)
        return None if nodes is None else self._made(asked, nodes)

    def _show(self, nodes: Any) -> None:
        self._table.showMeasurements(nodes.measurements, self._c.logic, self._c.translate)
        whole = {m.quantity: m.value for m in nodes.measurements if m.region == "whole"}
        self._c.ui.summaryLabel.text = self._c.translate("Lungs: {volume:.0f} ml, mean attenuation {hu:.0f} HU.").format(
            volume=whole["volume_ml"], hu=whole["mean_hu"]
        )

    def _hide(self, why: str) -> None:
        self._table.clear()
        self._c.ui.summaryLabel.text = why
        self.job.clear()
