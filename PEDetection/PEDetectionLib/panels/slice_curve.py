"""The embolism part of the PEDetection panel: which model, the curve, its thresholds, and the way from a point to its slice.

Given the panel's widgets, Slicer's ``qt`` and the logic; imports neither. The section is shown only where a model is installed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.sentence import said, said_lines
from LungPerfusionCore.widgets.job_panel import JobPanel
from LungPerfusionCore.widgets.model_chooser import ModelChooser
from LungPerfusionCore.widgets.while_filled import WhileFilled

from ..detection_models import INTEGRATED_TASK, VOXEL_TASK, installed_models
from .sentences import sentence


class SliceCurvePanel:
    """Drives the widgets of ``embolismSection``. ``ctpa()`` gives the volume node or None; ``plotView()`` the panel's plot view node;
    ``onEmboli(nodes)`` takes the emboli that an integrated model found."""

    def __init__(
        self,
        qt: Any,
        ui: Any,
        logic: Any,
        *,
        ctpa: Callable[[], Any],
        plotView: Callable[[], Any],
        onEmboli: Callable[[Any], None] = lambda nodes: None,
        translate: Callable[[str], str] = str,
    ):
        self._ui, self._logic, self._ctpa, self._plotView, self._onEmboli, self._tr = ui, logic, ctpa, plotView, onEmboli, translate
        self.nodes: Any = None
        self.shown = Shown(
            self._asked, show=self._attach, hide=self._detach, missing=self._missing, recall=self._recall, altered=self._altered
        )
        models, self.problems = installed_models()
        ui.embolismSection.visible = bool(models)
        kinds = {INTEGRATED_TASK: translate("integrated"), VOXEL_TASK: translate("voxels")}
        self._chooser = ModelChooser(
            ui,
            models,
            label=lambda model: f"{model.card.name} ({kinds.get(model.card.task, translate('slices, scan'))})",
            translate=translate,
            onChosen=lambda: self.shown.refresh() if hasattr(self, "job") else None,
        )
        ui.sliceThresholdSlider.connect("valueChanged(double)", lambda value: self._thresholdMoved(slices=value))
        ui.stackThresholdSlider.connect("valueChanged(double)", lambda value: self._thresholdMoved(stack=value))
        ui.curvePlot.plotController().hide()  # the bar of a view of the layout; the panel's chart is always its own
        ui.curvePlot.plotView().connect("dataSelected(vtkStringArray*,vtkCollection*)", self._pointClicked)
        ui.slicesTable.connect("selectionChanged()", self._rowClicked)
        self._filled = WhileFilled(ui.embolismSection, lambda: ui.slicesTable.mrmlTableNode() is not None, ui.curvePlot, ui.slicesTable)
        self.job = JobPanel(
            qt,
            ui,
            "embolism",
            whyNot=self._whyNot,
            toolTip=translate("Compute the probability of embolism for every 3 mm slice and for the patient"),
            step=self._step,
            onDone=self._done,
            translate=translate,
            onFailed=lambda: self.shown.failed(),
            inputs=lambda: (self._ctpa(),),
        )

    def refresh(self) -> None:
        self.job.refresh()

    def listModels(self) -> None:
        """Models may have been fetched or removed meanwhile."""
        models, self.problems = installed_models()
        self._chooser.follow(models)
        self._ui.embolismSection.visible = bool(models)
        self.job.refresh()

    def chooseModelOf(self, ctpa: Any) -> None:
        """The model of the curve that the scene holds of this CTPA, where it is installed."""
        name, sha256 = self._logic.modelOfDetection(ctpa)
        if name:
            self._chooser.choose(name, sha256)

    def _asked(self) -> tuple | None:
        ctpa = self._ctpa()
        return None if ctpa is None else (ctpa, self._chooser.folder, self._logic.placeOf(ctpa))

    def _altered(self, was: tuple, now: tuple) -> str:
        """What is said where only the CTPA's place is another: its slices are named by theirs."""
        if now[:-1] != was[:-1]:
            return ""
        return self._tr("{name} was moved since, so there is no probability to show. Run the model again.").format(name=was[0].GetName())

    def _missing(self, what: str) -> str:
        return self._tr("{what} is no longer in the scene, so there is no probability to show. Run the model again.").format(what=what)

    def _made(self, asked: tuple, nodes: Any) -> Made:
        tr = self._tr
        return Made(
            asked,
            nodes,
            {
                tr("The table of the slices"): nodes.table,
                tr("The probability curve"): nodes.chart,
                tr("The threshold line"): nodes.line,
                tr("The table of the patient-level result"): nodes.scan,
                tr("The markers"): nodes.markers,
            },
        )

    def _recall(self, asked: tuple) -> Made | None:
        """The curve of a scene that was opened, beside its own model only."""
        ctpa, folder, _place = asked
        name, sha256 = self._logic.modelOfDetection(ctpa)
        chosen = next((model for model in self._chooser.models if str(model.folder) == folder), None)
        if name and chosen is not None and (chosen.card.name, chosen.record.sha256) != (name, sha256):
            return None
        try:
            nodes = self._logic.savedDetection(ctpa)
        except InputError as error:
            self._ui.embolismLabel.text = said(error.sentence, self._tr)
            return None
        return None if nodes is None else self._made(asked, nodes)

    def _detach(self, why: str) -> None:
        """Let go of the nodes; nothing of them is shown any more, only ``why``."""
        self.nodes = None
        for slider in (self._ui.sliceThresholdSlider, self._ui.stackThresholdSlider):
            slider.enabled = False
            slider.value = slider.minimum
        self._ui.embolismLabel.text = why
        self._ui.slicesTable.setMRMLTableNode(None)
        self._filled.arrange()
        self._plotView().SetPlotChartNodeID(None)
        self._ui.embolismSection.visible = bool(self._chooser.models)
        self._chooser.showDevice()
        self.job.clear()

    def close(self) -> None:
        self.job.close()

    def _whyNot(self) -> str:
        return "" if self._ctpa() is not None else self._tr("Load a CT pulmonary angiogram and select it as CTPA.")

    def _step(self) -> Step:
        ctpa, model, _place = asked = self._asked()
        return self._logic.detectionStep(ctpa, model).then(lambda nodes: (asked, nodes))

    def _done(self, result: tuple) -> str:
        asked, nodes = result
        if not self.shown.put(self._made(asked, nodes)):
            return self._tr("The result of {name} is in the scene; it is shown when its CTPA and model are selected again.").format(
                name=asked[0].GetName()
            )
        self._ui.deviceLabel.text = said(nodes.detection.device.describe(), self._tr)
        if nodes.emboli is not None:
            self._onEmboli(nodes.emboli)
        return said_lines(nodes.warnings, self._tr)

    def _attach(self, nodes: Any) -> None:
        """Follow the nodes of a detection, of a run or of a scene that was opened (``EmbolismNodes``)."""
        self.nodes = None  # while the sliders are set
        limits = nodes.live.curve.thresholds
        for slider, value in ((self._ui.sliceThresholdSlider, limits.slices), (self._ui.stackThresholdSlider, limits.stack)):
            slider.enabled = True
            slider.value = value
        self.nodes = nodes
        self._ui.embolismSection.visible = True
        view = self._plotView()
        view.SetPlotChartNodeID(nodes.chart.GetID())
        self._ui.curvePlot.setMRMLPlotViewNode(view)
        self._ui.slicesTable.setMRMLTableNode(nodes.table)
        self._filled.arrange()
        self._say()

    def _say(self) -> None:
        self._ui.embolismLabel.text = sentence(self.nodes.live.curve, self._tr)

    def _thresholdMoved(self, **moved: float) -> None:
        """The other threshold keeps every digit of its own, which its slider does not show."""
        if self.nodes is not None:
            self.nodes.live.set(**moved)
            self._say()

    def _pointClicked(self, series: Any, rows: Any) -> None:
        """A point of the curve (not of its threshold line): its number in the series is its row in the table.

        ``series``: IDs of the series in which points are chosen; ``rows``: for each the numbers of the points.
        """
        if self.nodes is None:
            return
        curve = self.nodes.chart.GetNthPlotSeriesNodeID(0)
        for n in range(min(series.GetNumberOfValues(), rows.GetNumberOfItems())):
            chosen = rows.GetItemAsObject(n)
            if series.GetValue(n) == curve and chosen.GetNumberOfValues():
                self._show(int(chosen.GetValue(0)))

    def _rowClicked(self) -> None:
        if self.nodes is None:
            return
        # the current index still is the one before while the selection changes
        chosen = self._ui.slicesTable.selectionModel().selectedIndexes
        if chosen:
            self._show(chosen[0].row())

    def _show(self, row: int) -> None:
        table = self.nodes.table
        places = [table.GetTable().GetColumnByName(axis) for axis in ("R", "A", "S")]
        # a column may have been taken out by hand
        if all(each is not None for each in places) and 0 <= row < places[2].GetNumberOfTuples():
            self._logic.jumpToSlice(places[2].GetTuple1(row), table)
