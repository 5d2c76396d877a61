"""High and low functional lung: a preset first, then the threshold that is dragged, segments and table following."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.widgets.job_panel import JobPanel
from LungPerfusionCore.widgets.threshold_panel import ThresholdPanel
from LungPerfusionCore.widgets.threshold_slider import ThresholdWidgets

from ..spect.functional_lung import PRESETS, threshold_of
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
        self.shown = Shown(
            self._asked,
            show=self._attach,
            hide=self._detach,
            edited=lambda: self.threshold.segmentEdited(),
            missing=lambda what: tr("{what} is no longer in the scene; segment functional lung again.").format(what=what),
        )
        for key, preset in PRESETS.items():
            ui.presetBox.addItem(tr(preset.title), key)
        self.job = JobPanel(
            context.qt,
            ui,
            "function",
            whyNot=self._whyNot,
            step=self._step,
            onDone=self._done,
            translate=tr,
            toolTip=tr("Segments of low and high function and a table, at the threshold of the preset"),
            onFailed=lambda: self.shown.failed(),
            inputs=lambda: self._asked() or (),
        )
        self.threshold = ThresholdPanel(
            context.qt,
            ThresholdWidgets(ui.thresholdSlider, ui.undoButton, ui.redoButton, ui.resetThresholdButton, units=ui.thresholdUnitBox),
            onChanged=self._moved,
            onLost=lambda why: self.shown.failed(why),
            onProblem=self._problem,
            onUnmeasured=self._problem,
            translate=tr,
        )
        self._table = NumberTable(context.qt, ui.functionTable)
        ui.presetBox.connect("currentIndexChanged(int)", self._presetChosen)

    def arrange(self) -> None:
        """Hide what has nothing to show."""
        self.job.arrange()
        self._table.arrange()
        self._c.ui.functionLabel.visible = bool(self._c.ui.functionLabel.text)

    def refresh(self) -> None:
        p = self._c.parameters()
        if p and self.preset != p.functionPreset:
            blocked = self._c.ui.presetBox.blockSignals(True)
            self._c.ui.presetBox.currentIndex = max(0, self._c.ui.presetBox.findData(p.functionPreset))
            self._c.ui.presetBox.blockSignals(blocked)
        self.job.refresh()

    def cancel(self) -> None:
        """The scene closes; what is shown goes with it (``shown``)."""

    def close(self) -> None:
        self.job.close()
        self.threshold.close()
        self.nodes = None

    def _attach(self, nodes: Any) -> None:
        self.nodes = nodes
        self.threshold.attach(nodes.live, _Start(nodes.threshold, nodes.unit))
        self.threshold.takePainting()
        self._onNodes()

    def _detach(self, why: str) -> None:
        """Let go of the segments; nothing of them is shown any more, only ``why``."""
        had, self.nodes = self.nodes is not None, None
        self.threshold.detach()
        self._table.clear()
        self._c.ui.functionLabel.text = why
        self._c.ui.functionLabel.visible = bool(why)
        self.job.clear()
        if had:
            self._onNodes()

    @property
    def preset(self) -> str:
        return self._c.ui.presetBox.itemData(self._c.ui.presetBox.currentIndex) or next(iter(PRESETS))

    @property
    def _map(self) -> str:
        return self._c.parameters().functionMap.name.lower()

    def _asked(self) -> tuple | None:
        p = self._c.parameters()
        if not p or self._c.ct is None or self._c.map(self._map) is None:
            return None
        ct, lobes, chosen = self._c.ct, self._c.lobes, self._c.map(self._map)
        return ct, lobes, chosen, self._c.logic.placesOf(ct, lobes, chosen)

    def _whyNot(self) -> str:
        if why := self._c.whyNoCt():
            return why
        return self._c.whyNoMap(self._map)

    def _step(self) -> Step:
        ct, lobes, logic, preset = self._c.ct, self._c.lobes, self._c.logic, self.preset
        chosen, asked = self._c.map(self._map), self._asked()
        # A threshold that was set by hand and saved with the scene comes back; asked for again, the preset does.
        kept = logic.keptThreshold(chosen) if self.nodes is None else math.nan
        return logic.functionStep(ct, chosen, lobes, preset).then(lambda nodes: (asked, nodes, kept))

    def _done(self, shown: tuple) -> str:
        asked, nodes, kept = shown
        tr, ids = self._c.translate, (nodes.live.nodes.segment_id, nodes.live.complement.segment_id)
        needs = {
            tr("The segmentation of the functional lung"): nodes.segmentation,
            tr("The segment of low function"): (nodes.segmentation, ids[0]),
            tr("The segment of high function"): (nodes.segmentation, ids[1]),
            tr("The table of functional lung"): nodes.table,
        }
        if math.isfinite(kept):
            nodes.live.set(-math.inf, kept)
        if not self.shown.put(Made(asked, nodes, needs)):
            return tr("Functional lung of {name} is segmented; the results are shown when it is selected again.").format(
                name=asked[0].GetName()
            )
        return "\n".join(self._c.unsaid(nodes.result.warnings))

    def _presetChosen(self, index: int) -> None:
        p = self._c.parameters()
        if p:
            p.functionPreset = self.preset
        self.threshold.catchUp()  # a stroke that nobody took in yet stays
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
            [
                [
                    self._c.translate(self._c.logic.regionTitle(region)),
                    text_of(float(numbers.measured_percent[n] - numbers.defect_percent[n]), 1),
                    text_of(float(numbers.measured_ml[n] - numbers.defect_volume_ml[n]), 0),
                    text_of(float(numbers.defect_volume_ml[n]), 0),
                    text_of(float(numbers.volume_ml[n]), 0),
                ]
                for n, region in enumerate(numbers.regions)
            ],
        )
        p = self._c.parameters()
        if finished and p:
            p.functionThreshold = live.upper
            self._c.logic.keepThreshold(self._c.map(self._map), live.upper)

    def _problem(self, sentence: str) -> None:
        self._c.ui.functionStatusLabel.text = sentence
        self._c.ui.functionStatusLabel.visible = bool(sentence)
