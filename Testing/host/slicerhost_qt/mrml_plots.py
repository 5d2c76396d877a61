"""Double of qMRMLPlotView: draws the plot chart node of its view node with matplotlib, and lets points be clicked.

It draws what the application draws (qMRMLPlotView.cxx): nothing without a scene, bars by number (names of a label column are
in tool tips only, and the axis has none), texts in the sizes that the chart node says.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6 import QtCore, QtGui, QtWidgets

from .double import Double, double
from .observers import observers
from .range_slider import parent_of

_DASHES = {0: "None", 1: "-", 2: "--", 3: ":", 4: "-.", 5: (0, (3, 1, 1, 1, 1, 1))}
_MARKERS = {0: "", 1: "x", 2: "+", 3: "s", 4: "o", 5: "D"}


def _numbers(column: Any) -> np.ndarray:
    if column is None:
        return np.empty(0)
    return np.array([column.GetVariantValue(row).ToDouble() for row in range(column.GetNumberOfValues())], float)


def series_points(series: Any) -> tuple[np.ndarray, np.ndarray]:
    """x and y of a vtkMRMLPlotSeriesNode, from its table node; nothing where the application draws nothing."""
    node = series.GetTableNode()
    if node is None or node.GetTable() is None:
        return np.empty(0), np.empty(0)
    table = node.GetTable()
    named = table.GetColumnByName(series.GetYColumnName() or "")
    y = _numbers(None if named is not None and named.IsA("vtkStringArray") else named)
    x = np.arange(len(y), dtype=float)  # a line or a bar chart has no other x than the row
    if series.IsXColumnRequired():
        named = table.GetColumnByName(series.GetXColumnName() or "")
        x = _numbers(None if named is not None and named.IsA("vtkStringArray") else named)
    size = min(len(x), len(y))
    return x[:size], y[:size]


def _is_bar(series: Any) -> bool:
    return series.GetPlotType() in (series.PlotTypeBar, getattr(series, "PlotTypeScatterBar", -1))


def _points(size: float) -> float:
    """A size of VTK's (72 a inch) on a picture of 100 a inch."""
    return 0.72 * size


def draw_chart(chart: Any, axes: Any) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Draws a vtkMRMLPlotChartNode on matplotlib axes; returns the points of each series by series node ID."""
    drawn = {}
    nodes = [chart.GetNthPlotSeriesNode(index) for index in range(chart.GetNumberOfPlotSeriesNodes())]
    bars = [each for each in nodes if each is not None and _is_bar(each)]
    for series in nodes:
        if series is None:
            continue
        x, y = series_points(series)
        drawn[series.GetID()] = (x, y)
        colour = series.GetColor()
        if series in bars:
            # Bars of several series stand side by side, as vtkChartXY sets them.
            width = 0.8 * (np.diff(np.sort(x)).min() if len(x) > 1 else 1.0) / len(bars)
            place = x + width * (bars.index(series) - (len(bars) - 1) / 2)
            axes.bar(place, y, width=width, color=colour, label=series.GetName())
        else:
            line = _DASHES.get(series.GetLineStyle(), "-")
            axes.plot(
                x,
                y,
                linestyle=line,
                linewidth=series.GetLineWidth(),
                marker=_MARKERS.get(series.GetMarkerStyle(), ""),
                markersize=series.GetMarkerSize() * 0.6,
                color=colour,
                label=series.GetName(),
            )
    axes.set_title(chart.GetTitle() or "" if chart.GetTitleVisibility() else "", fontsize=_points(chart.GetTitleFontSize()))
    axes.set_xlabel(chart.GetXAxisTitle() or "" if chart.GetXAxisTitleVisibility() else "", fontsize=_points(chart.GetAxisTitleFontSize()))
    axes.set_ylabel(chart.GetYAxisTitle() or "" if chart.GetYAxisTitleVisibility() else "", fontsize=_points(chart.GetAxisTitleFontSize()))
    axes.tick_params(labelsize=_points(chart.GetAxisLabelFontSize()))
    axes.grid(bool(chart.GetGridVisibility()), color="0.9")
    if not chart.GetXAxisRangeAuto():
        axes.set_xlim(*chart.GetXAxisRange())
    if not chart.GetYAxisRangeAuto():
        axes.set_ylim(*chart.GetYAxisRange())
    if chart.GetLegendVisibility() and drawn:
        axes.legend(fontsize=_points(chart.GetLegendFontSize()))
    return drawn


@double("qMRMLPlotView")
class PlotView(Double, QtWidgets.QWidget):
    """The chart of the plot view node. A click near a point fires dataSelected(IDs of the series, row numbers)."""

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._view_node: Any = None
        self._chart: Any = None
        self._image: QtGui.QImage | None = None
        self._places: dict[str, np.ndarray] = {}
        self.setMinimumSize(120, 90)
        self.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QtCore.QSize:
        return QtCore.QSize(300, 200)

    def setMRMLScene(self, scene: Any) -> None:
        super().setMRMLScene(scene)
        if self._view_node is not None and self._view_node.GetScene() is not scene:
            self.setMRMLPlotViewNode(None)
        self._watch()

    def setMRMLPlotViewNode(self, node: Any) -> None:
        if node is self._view_node:
            return
        observers(self, "view").clear()
        self._view_node = node
        if node is not None:
            observers(self, "view").add(node, "ModifiedEvent", self._watch)
        self._watch()

    def mrmlPlotViewNode(self) -> Any:
        return self._view_node

    def _watch(self, _caller: Any = None) -> None:
        self._chart = self._view_node.GetPlotChartNode() if self._view_node is not None and self.mrmlScene() is not None else None
        watched = observers(self, "chart")
        watched.clear()
        if self._chart is not None:
            watched.add(self._chart, "ModifiedEvent", self._watch)
            for index in range(self._chart.GetNumberOfPlotSeriesNodes()):
                series = self._chart.GetNthPlotSeriesNode(index)
                if series is not None:
                    watched.add(series, "ModifiedEvent", self._redraw)
                    if series.GetTableNode() is not None:
                        watched.add(series.GetTableNode(), "ModifiedEvent", self._redraw)
        self._redraw()

    def _redraw(self, _caller: Any = None) -> None:
        self._image = None
        self.update()

    def fitToContent(self) -> None:
        self._redraw()

    def RemovePlotSelections(self) -> None:
        self._redraw()

    def _render(self) -> QtGui.QImage:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        figure = Figure(figsize=(self.width() / 100, self.height() / 100), dpi=100, facecolor="#fffff8", layout="constrained")
        canvas = FigureCanvasAgg(figure)
        axes = figure.add_subplot(facecolor="#fffff8")
        drawn = draw_chart(self._chart, axes)
        canvas.draw()
        self._places = {}
        for identifier, (x, y) in drawn.items():
            places = axes.transData.transform(np.column_stack([x, y])) if len(x) else np.empty((0, 2))
            self._places[identifier] = np.column_stack([places[:, 0], self.height() - places[:, 1]])
        pixels = np.ascontiguousarray(np.asarray(canvas.buffer_rgba()))
        image = QtGui.QImage(pixels.data, pixels.shape[1], pixels.shape[0], pixels.strides[0], QtGui.QImage.Format.Format_RGBA8888)
        return image.copy()

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        painter = QtGui.QPainter(self)
        painter.fillRect(self.rect(), QtGui.QColor("#fffff8"))
        if self._chart is not None:
            if self._image is None or self._image.size() != self.size():
                self._image = self._render()
            painter.drawImage(0, 0, self._image)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        self._image = None

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        if self._chart is None:
            return
        if self._image is None or not self._places:
            self._image = self._render()
        place = np.array([event.position().x(), event.position().y()])
        best = (12.0, "", -1)
        for identifier, places in self._places.items():
            distances = np.hypot(*(places - place).T) if len(places) else np.empty(0)
            if len(distances) and distances.min() < best[0]:
                best = (float(distances.min()), identifier, int(distances.argmin()))
        if best[2] >= 0:
            self._select(best[1], best[2])

    def _select(self, series_id: str, row: int) -> None:
        import vtk

        names, rows, collection = vtk.vtkStringArray(), vtk.vtkIdTypeArray(), vtk.vtkCollection()
        names.InsertNextValue(series_id)
        rows.InsertNextValue(row)
        collection.AddItem(rows)
        self.fire("dataSelected(vtkStringArray*,vtkCollection*)", names, collection)


#: What the bar's popup holds by name in the application (qMRMLPlotViewControllerWidget.ui), and its actions with their tool tips.
_INNER: dict[type[QtWidgets.QWidget], tuple[str, ...]] = {
    QtWidgets.QComboBox: ("plotChartComboBox", "plotSeriesComboBox", "plotTypeComboBox", "interactionModeComboBox"),
    QtWidgets.QPushButton: ("exportPushButton",),
    QtWidgets.QLabel: ("label", "label_2", "label_3", "label_4", "ViewLabel"),
    QtWidgets.QToolButton: ("PinButton", "MaximizeViewButton"),
}
_ACTIONS = {
    "actionShow_Grid": "Show grid",
    "actionShow_Legend": "Show legend",
    "actionFit_to_window": "Adjust the Plot Viewer's field of view to match the extent of the Plot axes",
}


@double("qMRMLPlotViewControllerWidget")
class PlotViewController(Double, QtWidgets.QLabel):
    """The coloured bar over a plot: pin, label, fit to window. Its closed popup is there by name, as ``childWidgetVariables`` finds it
    in the application: a panel's ``ui`` holds these widgets, and actions, which are no widgets."""

    COLOUR = QtGui.QColor(27, 198, 207)

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self.setFixedHeight(22)
        self.setText("\N{PUSHPIN}  P   \u2922")
        self.setStyleSheet(f"background: {self.COLOUR.name()}; color: black; padding-left: 6px")
        self._view: PlotView | None = None
        popup = QtWidgets.QWidget(self)
        popup.setObjectName("qMRMLPlotViewControllerWidget")
        popup.hide()
        for kind, names in _INNER.items():
            for name in names:
                inner = kind(popup)
                inner.setObjectName(name)
                inner.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)  # nothing of a closed popup is reached by keyboard
        for name, tip in _ACTIONS.items():
            action = QtGui.QAction(name.removeprefix("action"), popup)
            action.setObjectName(name)
            action.setToolTip(tip)

    def setPlotView(self, view: PlotView) -> None:
        self._view = view

    def mrmlPlotViewNode(self) -> Any:
        return self._view.mrmlPlotViewNode() if self._view is not None else None

    def setMRMLPlotViewNode(self, node: Any) -> None:
        self.setToolTip(node.GetLayoutLabel() or "" if node is not None else "")

    def fitPlotToAxes(self) -> None:
        if self._view is not None:
            self._view.fitToContent()


@double("qMRMLPlotWidget")
class PlotWidget(Double, QtWidgets.QWidget):
    """A plot view under its bar; the signal of a click is the view's, `plotView()`, and not this widget's."""

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._controller = PlotViewController(self)
        self._view = PlotView(self)
        self._controller.setPlotView(self._view)
        layout = QtWidgets.QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._controller)
        layout.addWidget(self._view, 1)

    def setMRMLScene(self, scene: Any) -> None:
        super().setMRMLScene(scene)
        self._view.setMRMLScene(scene)
        self._controller.setMRMLScene(scene)

    def plotView(self) -> PlotView:
        return self._view

    def plotController(self) -> PlotViewController:
        return self._controller

    def mrmlPlotViewNode(self) -> Any:
        return self._view.mrmlPlotViewNode()

    def setMRMLPlotViewNode(self, node: Any) -> None:
        self._view.setMRMLPlotViewNode(node)
        self._controller.setMRMLPlotViewNode(node)

    viewWidget, controllerWidget, mrmlAbstractViewNode = plotView, plotController, mrmlPlotViewNode
    setMRMLAbstractViewNode = setMRMLPlotViewNode
