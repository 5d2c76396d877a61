"""Pictures of panels, and of a panel beside slices, plot and table as a user would see the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from .mrml_legends import draw_legends
from .mrml_views import slice_image

PANEL_WIDTH = 420
WINDOW = (1500, 950)
# Slicer's default axes: name, colour of the bar, axis letter.
_VIEWS = {"Red": ("#f34a33", "S"), "Green": ("#6eb04b", "A"), "Yellow": ("#edd54c", "R")}


def screenshot(widget: Any, path: str | Path, size: tuple[int, int] | None = None) -> Path:
    """Renders a panel (a proxy) to a PNG, 420 pixels wide and as high as it wants unless `size` says otherwise.

    Raises OSError where the file cannot be written.
    """
    image = panel_image(widget, size)
    if not image.save(str(path)):
        raise OSError(f"could not write {path}")
    return Path(path)


def panel_image(widget: Any, size: tuple[int, int] | None = None) -> QtGui.QImage:
    """The panel as drawn; it is shown off-screen for the moment if it was not shown.

    ``size``: of the module panel's scroll area, in which the application puts it (``qSlicerModulePanel``): a panel that needs more height
    is cut at its end, with a scroll bar.
    """
    q = widget._q
    hidden = q.isHidden()
    if q.parentWidget() is None and size is not None:
        return _scrolled(q, size)
    if q.parentWidget() is None:
        q.resize(PANEL_WIDTH, max(200, q.sizeHint().height()))
        q.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen, True)
        q.show()
    for _ in range(3):
        QtWidgets.QApplication.processEvents()
    image = q.grab().toImage()
    if hidden and q.parentWidget() is None:
        q.hide()
    return image


def _scrolled(q: QtWidgets.QWidget, size: tuple[int, int]) -> QtGui.QImage:
    hidden, area = q.isHidden(), QtWidgets.QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QtWidgets.QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen, True)
    area.setWidget(q)
    area.resize(*size)
    q.show()
    area.show()
    for _ in range(3):
        QtWidgets.QApplication.processEvents()
    image = area.grab().toImage()
    area.takeWidget()  # which is the caller's again
    area.deleteLater()
    q.setVisible(not hidden)
    return image


def window_screenshot(panel: Any, path: str | Path, size: tuple[int, int] = WINDOW, fit: Any = None) -> Path:
    """A panel beside three slices, the first plot chart and the first table of the open window (`open_window()`).

    The slices are what Slicer's own slice logics blend (window, level, colour tables), segments over them; there is
    no 3D view. `fit`: volume node that fills the slices, by default the background. Raises OSError where the file cannot be written.
    """
    import slicer

    from . import open_window

    manager = open_window()
    width, height = size
    image = QtGui.QImage(width, height, QtGui.QImage.Format.Format_RGB32)
    image.fill(QtGui.QColor("#efefef"))
    painter = QtGui.QPainter(image)
    side = panel_image(panel, (PANEL_WIDTH, height - 60))
    painter.drawImage(4, 52, side)
    painter.setFont(QtGui.QFont("DejaVu Sans", 15))
    painter.drawText(QtCore.QRect(8, 8, PANEL_WIDTH, 36), QtCore.Qt.AlignmentFlag.AlignVCenter, "3D Slicer (host, off-screen)")
    left, top = PANEL_WIDTH + 12, 4
    tile_width = (width - left - 8) // 2
    rows = (int((height - 8) * 0.36), int((height - 8) * 0.36), height - 8 - 2 * int((height - 8) * 0.36))
    places = {
        "Red": (left, top, tile_width, rows[0]),
        "plot": (left + tile_width + 4, top, tile_width, rows[0]),
        "Green": (left, top + rows[0], tile_width, rows[1]),
        "Yellow": (left + tile_width + 4, top + rows[0], tile_width, rows[1]),
    }
    painter.setFont(QtGui.QFont("DejaVu Sans", 9))
    for name in ("Red", "Green", "Yellow"):
        _slice(painter, manager.sliceWidget(name)._q, QtCore.QRect(*places[name]), *_VIEWS[name], slicer.mrmlScene, fit)
    _child(painter, _plot_view(slicer.mrmlScene), QtCore.QRect(*places["plot"]), "#25cdd6", "P")
    table = QtCore.QRect(left, top + rows[0] + rows[1], 2 * tile_width + 4, rows[2])
    _child(painter, _table_view(slicer.mrmlScene), table, "#dcb239", "T")
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"could not write {path}")
    return Path(path)


def _bar(painter: QtGui.QPainter, box: QtCore.QRect, colour: str, text: str) -> QtCore.QRect:
    bar = QtCore.QRect(box.x(), box.y(), box.width(), 22)
    painter.fillRect(bar, QtGui.QColor(colour))
    painter.setPen(QtGui.QColor("black"))
    painter.drawText(bar.adjusted(8, 0, -8, 0), QtCore.Qt.AlignmentFlag.AlignVCenter, text)
    return box.adjusted(0, 22, 0, -3)


def _slice(painter: QtGui.QPainter, widget: Any, box: QtCore.QRect, colour: str, axis: str, scene: Any, fit: Any) -> None:
    logic = widget.sliceLogic()
    inner = _bar(painter, box, colour, f"{logic.GetSliceNode().GetLayoutLabel()}    {axis}: {logic.GetSliceOffset():.1f} mm")
    logic.GetSliceNode().SetDimensions(inner.width(), inner.height(), 1)
    offset = logic.GetSliceOffset()
    if fit is not None:
        logic.FitSliceToVolume(fit, inner.width(), inner.height())
    else:
        logic.FitSliceToBackground(inner.width(), inner.height())
    logic.SetSliceOffset(offset)  # fitting moves to the middle of the volume
    pixels = slice_image(logic, inner.width(), inner.height(), scene).copy()
    picture = QtGui.QImage(pixels.data, pixels.shape[1], pixels.shape[0], pixels.strides[0], QtGui.QImage.Format.Format_RGB888)
    painter.drawImage(inner.topLeft(), picture)
    draw_legends(painter, inner, scene)


def _child(painter: QtGui.QPainter, widget: QtWidgets.QWidget | None, box: QtCore.QRect, colour: str, text: str) -> None:
    inner = _bar(painter, box, colour, text)
    if widget is None:
        painter.fillRect(inner, QtGui.QColor("#fffff8"))
        return
    widget.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen, True)
    widget.resize(inner.size())
    widget.show()
    QtWidgets.QApplication.processEvents()
    painter.drawPixmap(inner.topLeft(), widget.grab())
    widget.hide()


def _plot_view(scene: Any) -> QtWidgets.QWidget | None:
    """A plot view of what the layout shows: the active chart, else the last one. A panel's own plot view is no part of the layout."""
    import slicer

    from .mrml_plots import PlotView

    count = scene.GetNumberOfNodesByClass("vtkMRMLPlotChartNode")
    if count == 0:
        return None
    active = slicer.app.applicationLogic().GetSelectionNode().GetActivePlotChartID()
    views = [scene.GetNthNodeByClass(n, "vtkMRMLPlotViewNode") for n in range(scene.GetNumberOfNodesByClass("vtkMRMLPlotViewNode"))]
    node = next((each for each in views if each.GetDoPropagatePlotChartSelection()), None)
    if node is None:
        node = scene.AddNewNodeByClass("vtkMRMLPlotViewNode", "PlotView1")
    node.SetPlotChartNodeID(active or scene.GetNthNodeByClass(count - 1, "vtkMRMLPlotChartNode").GetID())
    view = PlotView()
    view.setMRMLScene(scene)
    view.setMRMLPlotViewNode(node)
    return view


def _table_view(scene: Any) -> QtWidgets.QWidget | None:
    from .mrml_tables import TableView

    view_node = scene.GetFirstNodeByClass("vtkMRMLTableViewNode")
    node = (
        view_node.GetTableNode()
        if view_node is not None and view_node.GetTableNode() is not None
        else scene.GetFirstNodeByClass("vtkMRMLTableNode")
    )
    if node is None:
        return None
    view = TableView()
    view.setMRMLTableNode(node)
    return view
