"""The plot of CT perfusion: arterial input and venous output, or the voxel under the mouse with its fit."""

from __future__ import annotations

from typing import Any

from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.scene.plot_views import show_other_plot
from LungPerfusionCore.sentence import said

from .context import PanelContext, show_list

FOLLOW_MS = 20  # the mouse says where it is much more often than a plot can be read
INPUT, VOXEL = 0, 1


class CurvePanel:
    """Drives ``dynamicPlotBox`` and ``dynamicPlot``. The voxel under the mouse is followed: its curve is here, or beside the maps."""

    def __init__(self, context: PanelContext):
        self._c = context
        self.nodes: Any = None
        self._stop = None
        self._timer = context.qt.QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.connect("timeout()", self._follow)
        context.ui.dynamicPlot.plotController().hide()  # as of the other panels' plots: it is the bar of a view of the layout
        context.ui.dynamicPlot.setMRMLPlotViewNode(context.plotView())
        context.ui.dynamicPlotBox.connect("currentIndexChanged(int)", self._chosen)
        self.detach()

    def attach(self, nodes: Any) -> None:
        """Show the curves of ``DynamicNodes``."""
        self.nodes = nodes
        tr = self._c.translate
        titles = [tr("Arterial input and venous output")] if nodes.arterial is not None else []
        titles += [tr("Voxel under the mouse")] if nodes.voxel is not None else []
        show_list(self._c.ui.dynamicPlotBox, titles)
        self._chosen()

    def detach(self) -> None:
        """Nothing is shown, and nothing followed."""
        self._unfollow()
        self.nodes = None
        self._c.plotView().SetPlotChartNodeID(None)
        show_list(self._c.ui.dynamicPlotBox, [])
        self._c.ui.dynamicPlot.visible = False

    def close(self) -> None:
        """For good; the widgets may be gone already."""
        self._unfollow()
        self._timer.disconnect("timeout()", self._follow)
        self.nodes = None

    def arrange(self) -> None:
        """The plot only while it has something to show."""
        self._c.ui.dynamicPlot.visible = self.nodes is not None and bool(self._c.plotView().GetPlotChartNodeID())

    @property
    def showsVoxel(self) -> bool:
        return (
            self.nodes is not None
            and self._c.ui.dynamicPlotBox.currentIndex == self._c.ui.dynamicPlotBox.count - 1
            and self.nodes.voxel is not None
        )

    @property
    def layoutChart(self) -> Any:
        """What the layout shows beside the maps: the curves that the panel does not show, where there are others; None without any."""
        if self.nodes is None or self.nodes.voxel is None or self.showsVoxel:
            return None if self.nodes is None else self.nodes.inputChart
        return self.nodes.voxel.chart

    def _chosen(self, index: int = 0) -> None:
        if self.nodes is None:
            return
        self._unfollow()
        chart = self.nodes.voxel.chart if self.showsVoxel else self.nodes.inputChart
        view, other = self._c.plotView(), self.layoutChart
        view.SetPlotChartNodeID(chart.GetID() if chart is not None else None)
        if other is not None:
            show_other_plot(view, other)
        self.arrange()
        if self.nodes.voxel is not None:
            self._stop = self._c.logic.watchCursor(self._timer.start)
            self._follow()

    def _unfollow(self) -> None:
        self._timer.stop()
        if self._stop is not None:
            self._stop()
            self._stop = None

    def _follow(self) -> None:
        if self.nodes is None or self.nodes.voxel is None:
            return
        try:
            self._c.logic.showVoxelCurve(self.nodes)
        except Exception as error:  # a slot that raises prints to the console, where nobody looks
            self._unfollow()
            ui = self._c.ui
            ui.dynamicStatusLabel.text, ui.dynamicStatusLabel.visible = said(reason(error), self._c.translate), True
