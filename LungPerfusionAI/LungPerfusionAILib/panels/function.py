"""High and low functional lung: a preset first, then the threshold that is dragged, segments and table following."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from LungPerfusionCore.job_panel import JobPanel
from LungPerfusionCore.threshold_panel import ThresholdPanel

from ..functional_lung import PRESETS, threshold_of
from .context import PanelContext
from .number_table import NumberTable, text_of


@dataclass(frozen=True)
class _Start:
    """What the slider starts from, as ``ThresholdPanel.attach`` takes it."""

    value: float
    unit: str
    lower: float = -math.inf


class FunctionPanel:
    """Drives ``functionSection``. ``nodes``: the ``FunctionNodes`` of the last run; ``onNodes()`` is called when they change."""

    def __init__(self, context: PanelContext, onNodes: Callable[[], None]):
        self._c, ui, tr = context, context.ui, context.translate
        self._onNodes = onNodes
        self.nodes: Any = None
        self._of: tuple = ()
        for key, preset in PRESETS.items():
            ui.presetBox.addItem(tr(preset.title), key)
        self.job = JobPanel(
            context.qt, ui, "function", whyNot=self._whyNot, phases=self._phases, onDone=self._done, translate=tr,
            toolTip=tr("Two segments that share out the lungs, and a table, at the preset's threshold"),
        )
        self.threshold = ThresholdPanel(context.qt, ui, onChanged=self._moved, redo=ui.redoButton, translate=tr, onProblem=self._problem)
        self._table = NumberTable(context.qt, ui.functionTable)
        ui.presetBox.connect("currentIndexChanged(int)", self._presetChosen)

    def arrange(self) -> None:
        """Hide what has nothing to show."""
        self.job.arrange()
        self._table.arrange()
        self._c.ui.functionLabel.visible = bool(self._c.ui.functionLabel.text)

    def refresh(self) -> None:
        p = self._c.parameters()
        if self.nodes is not None and self._of != self._inputs():
            self.forget()
        if p and self.preset != p.functionPreset:
            blocked = self._c.ui.presetBox.blockSignals(True)
            self._c.ui.presetBox.currentIndex = max(0, self._c.ui.presetBox.findData(p.functionPreset))
            self._c.ui.presetBox.blockSignals(blocked)
        self.job.refresh()

    def cancel(self) -> None:
        self.job.cancel()
        self.forget()

    def close(self) -> None:
        self.job.close()
        self.threshold.close()
        self.nodes = None

    def forget(self) -> None:
        """Let go of segments that are no longer of what is selected."""
        if self.nodes is None:
            return
        self.nodes = None
        self.threshold.detach()
        self._table.clear()
        self._c.ui.functionLabel.text = ""
        self._onNodes()

    @property
    def preset(self) -> str:
        return self._c.ui.presetBox.itemData(self._c.ui.presetBox.currentIndex) or next(iter(PRESETS))

    @property
    def _map(self) -> str:
        return self._c.parameters().functionMap.name.lower()

    def _inputs(self) -> tuple:
        ct, lobes, chosen = self._c.ct, self._c.lobes, self._c.map(self._map) if self._c.parameters() else None
        return tuple(node.GetID() if node else "" for node in (ct, lobes, chosen))

    def _whyNot(self) -> str:
        if why := self._c.whyNoCt():
            return why
        return self._c.whyNoMap(self._map)

    def _phases(self) -> tuple:
        ct, lobes, logic, preset = self._c.ct, self._c.lobes, self._c.logic, self.preset
        chosen, inputs = self._c.map(self._map), self._inputs()
        # A threshold that was set by hand and saved with the scene comes back; asked for again, the preset does.
        p = self._c.parameters()
        kept = p.functionThreshold if self.nodes is None and logic.isDivided(chosen) else math.nan
        p.functionThreshold = math.nan

        def finish(result):
            self._of = inputs
            return logic.showFunction(ct, chosen, result), kept

        return (lambda: logic.prepareFunction(ct, chosen, lobes, preset),
                lambda task: logic.computeFunction(task.prepared, task.progress), finish)

    def _done(self, shown: tuple) -> str:
        nodes, kept = shown
        self.nodes = nodes
        self.threshold.attach(nodes.live, _Start(nodes.threshold, nodes.unit))
        if math.isfinite(kept):
            self.threshold.go(replace(nodes.live.state, upper=kept))
        self._onNodes()
        return "\n".join(nodes.result.warnings)

    def _presetChosen(self, index: int) -> None:
        p = self._c.parameters()
        if p:
            p.functionPreset = self.preset
        if self.nodes is not None:
            value = threshold_of(self.nodes.live.index, self.preset)
            self.threshold.automatic(value)
            self.threshold.go(replace(self.nodes.live.state, upper=value))

    def _moved(self, numbers: Any, finished: bool) -> None:
        volume, high = float(numbers.volume_ml[0]), float(numbers.measured_ml[0] - numbers.defect_volume_ml[0])
        live = self.threshold.live
        relative = live.upper / self.nodes.result.reference
        self._c.ui.functionLabel.visible = True
        self._c.ui.functionLabel.text = self._c.translate(
            "High function: {high:.0f} of {whole:.0f} ml ({percent:.1f} %), at or above {relative:.2f} of the 75th percentile."
        ).format(high=high, whole=volume, percent=100 * high / volume if volume else 0.0, relative=relative)
        tr = self._c.translate
        self._table.show(
            [tr("Region"), tr("High\n%"), tr("High\nml"), tr("Low\nml"), tr("Volume\nml")],
            [[self._c.logic.regionTitle(region), text_of(float(numbers.measured_percent[n] - numbers.defect_percent[n]), 1),
              text_of(float(numbers.measured_ml[n] - numbers.defect_volume_ml[n]), 0), text_of(float(numbers.defect_volume_ml[n]), 0),
              text_of(float(numbers.volume_ml[n]), 0)] for n, region in enumerate(numbers.regions)])
        p = self._c.parameters()
        if finished and p:
            p.functionThreshold = live.upper

    def _problem(self, sentence: str) -> None:
        self._c.ui.functionStatusLabel.text = sentence
        self._c.ui.functionStatusLabel.visible = True
