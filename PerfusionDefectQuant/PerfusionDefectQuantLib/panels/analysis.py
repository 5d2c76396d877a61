"""The analysis that the panel shows: beside the inputs that it was made from, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from LungPerfusionCore.scene.plot_views import show_other_plot
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.sentence import said_lines
from LungPerfusionCore.widgets.while_filled import WhileFilled

from ..scene.result_nodes import ReadAnalysis

AGREEMENT_PLOT = 2  # behind the histogram and the curve per slice


@dataclass
class Analysis:
    """An analysis and how far its reading got: what ``Reading.attach`` takes, and the case number that was typed in."""

    nodes: Any
    arguments: dict
    state: Any
    book: Any
    before: Any
    patient: str = ""


class AnalysisPanel:
    """Drives ``plotBox`` and ``histogramPlot``; shows and hides an analysis as a whole. ``hidden()``: nothing is shown any more."""

    def __init__(
        self,
        ui: Any,
        logic: Any,
        reading: Any,
        *,
        asked: Callable[[], tuple | None],
        hidden: Callable[[], None],
        plotView: Callable[[], Any],
        translate: Callable[[str], str] = str,
    ):
        self._ui, self._logic, self._reading, self._asked, self._hidden, self._tr = ui, logic, reading, asked, hidden, translate
        self._view = plotView
        self._now: Analysis | None = None
        self.shown = Shown(
            asked,
            show=self._show,
            hide=self._hide,
            missing=self._missing,
            edited=reading.threshold.segmentEdited,
            altered=self._altered,
        )
        ui.histogramPlot.plotController().hide()
        self._filled = [
            WhileFilled(section, lambda: self._now is not None, *widgets)
            for section, *widgets in (
                (ui.thresholdSection, ui.plotBox, ui.histogramPlot),
                (ui.resultsSection, ui.regionTable),
                (ui.candidatesSection, ui.candidateTable),
            )
        ]
        ui.plotBox.connect("currentIndexChanged(int)", self._showPlot)

    @property
    def nodes(self) -> Any:
        """``DefectNodes`` of what is shown, or None."""
        return None if self._now is None else self._now.nodes

    @property
    def arguments(self) -> dict:
        """With what it was asked for."""
        return {} if self._now is None else self._now.arguments

    def put(self, asked: tuple, arguments: dict, read: ReadAnalysis) -> str:
        """An analysis ended; returns what to say of it."""
        nodes = read.nodes
        live, source = nodes.live.nodes, asked[0]
        needs = {
            self._tr("The segmentation of the defects"): nodes.defects,
            self._tr("The segment of the defects"): (nodes.defects, live.segment_id),
            self._tr("The table of the defects"): nodes.table,
            **({} if nodes.iodine is source else {self._tr("The iodine map"): nodes.iodine}),
        }
        analysis = Analysis(nodes, arguments, read.state, read.book, read.before, patient=self._case(source))
        if not self.shown.put(Made(asked, analysis, needs)):
            if self._altered(asked, self._asked()):
                return self._tr("{name}, its CT or its regions were moved or changed while it was quantified. Quantify again.").format(
                    name=source.GetName()
                )
            return self._tr("{name} is quantified; the results are shown when it is selected again.").format(name=source.GetName())
        return said_lines(filter(None, (*nodes.warnings, read.kept)), self._tr)

    def showAgreement(self) -> None:
        """The agreement's charts join the plots that can be chosen; one that the readings allow is shown (two patients for limits)."""
        box = self._ui.plotBox
        for name in (self._tr("Bland-Altman"), self._tr("Readers' distribution")):
            if box.findText(name) < 0:
                box.addItem(name)
        charts = () if self.nodes is None else self._logic.agreementCharts(self.nodes)
        box.currentIndex = AGREEMENT_PLOT + next((n for n, chart in enumerate(charts) if chart is not None), 0)
        self._showPlot()

    def _missing(self, what: str) -> str:
        return self._tr("{what} is no longer in the scene, so there is no result. Quantify again, or resume the saved reading.").format(
            what=what
        )

    def _altered(self, was: tuple, now: tuple | None) -> str:
        """What is said where only the state of the nodes is another."""
        if now is None or now[:-1] != was[:-1]:
            return ""
        return self._tr("{name}, its CT or its regions were moved or changed since, so there is no result. Quantify again.").format(
            name=was[0].GetName()
        )

    def _case(self, source: Any) -> str:
        """The case number of an analysis of the same map goes on."""
        same = self._now is not None and self._now.nodes.live.nodes.reference is source
        return self._ui.patientEdit.text if self._now is None or same else ""

    def _show(self, analysis: Analysis) -> None:
        self._now = analysis
        self._ui.patientEdit.text = analysis.patient
        self._showPlot()
        self._reading.attach(analysis.nodes, analysis.state, analysis.book, analysis.before)
        analysis.state = analysis.before = None  # they are in force; what comes later is in the nodes
        self._arrange()

    def _hide(self, why: str) -> None:
        now, box = self._now, self._ui.plotBox
        scene = None if now is None else now.nodes.live.nodes.reference.GetScene()
        if scene is not None and not scene.IsClosing():
            self._reading.keepNow()
        if now is not None:
            now.book, now.patient = self._reading.readers.book, self._ui.patientEdit.text
            asked = self._asked()
            if asked is None or asked[0] is not now.nodes.live.nodes.reference:
                self._ui.patientEdit.text = ""
        self._now = None
        self._reading.detach(why)
        while box.count > AGREEMENT_PLOT:
            box.removeItem(AGREEMENT_PLOT)
        self._view().SetPlotChartNodeID(None)
        self._arrange()
        self._hidden()

    def _arrange(self) -> None:
        for part in self._filled:
            part.arrange()

    def _showPlot(self, index: int = 0) -> None:
        nodes = self.nodes
        if nodes is not None:
            chosen = self._ui.plotBox.currentIndex
            charts = (nodes.chart, nodes.sliceChart)
            if chosen >= AGREEMENT_PLOT:
                charts += self._logic.agreementCharts(nodes)
            view = self._view()
            view.SetPlotChartNodeID(charts[chosen].GetID() if charts[chosen] is not None else None)
            self._ui.histogramPlot.setMRMLPlotViewNode(view)
            show_other_plot(view, nodes.chart if charts[chosen] is nodes.sliceChart else nodes.sliceChart)
