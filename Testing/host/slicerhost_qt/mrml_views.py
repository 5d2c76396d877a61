"""Doubles of the view widgets and of the layout manager: real slice logics and view nodes, drawn without OpenGL."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6 import QtGui, QtWidgets

from .double import Double, double
from .mrml_legends import draw_legends
from .mrml_tables import TableView
from .range_slider import parent_of


def segment_overlay(pixels: np.ndarray, slice_node: Any, scene: Any) -> None:
    """Blends the visible segments' binary labelmaps over `pixels` (row, column, RGB as float, row 0 at the bottom)."""
    import slicer
    import vtk
    from vtk.util.numpy_support import vtk_to_numpy

    height, width = pixels.shape[:2]
    matrix = slice_node.GetXYToRAS()
    to_ras = np.array([[matrix.GetElement(i, j) for j in range(4)] for i in range(4)])
    columns, rows = np.meshgrid(np.arange(width), np.arange(height))
    grid = np.stack([columns, rows, np.zeros_like(rows), np.ones_like(rows)]).reshape(4, -1)
    nodes = [scene.GetNthNodeByClass(i, "vtkMRMLSegmentationNode") for i in range(scene.GetNumberOfNodesByClass("vtkMRMLSegmentationNode"))]
    for node in nodes:
        display = node.GetDisplayNode()
        if display is None or not display.GetVisibility() or not display.GetVisibility2D():
            continue
        if not display.IsDisplayableInView(slice_node.GetID()):
            continue
        to_node = vtk.vtkMatrix4x4()
        if node.GetParentTransformNode() is not None:
            if not node.GetParentTransformNode().IsTransformToWorldLinear():
                continue
            node.GetParentTransformNode().GetMatrixTransformFromWorld(to_node)
        from_world = np.array([[to_node.GetElement(i, j) for j in range(4)] for i in range(4)])
        for identifier in node.GetSegmentation().GetSegmentIDs():
            labelmap = slicer.vtkOrientedImageData()
            if not display.GetSegmentVisibility(identifier):
                continue
            if not node.GetBinaryLabelmapRepresentation(identifier, labelmap) or labelmap.GetNumberOfPoints() == 0:
                continue
            to_ijk = vtk.vtkMatrix4x4()
            labelmap.GetWorldToImageMatrix(to_ijk)
            ijk = np.array([[to_ijk.GetElement(i, j) for j in range(4)] for i in range(4)]) @ from_world @ to_ras @ grid
            index = np.rint(ijk[:3]).astype(int)
            extent = labelmap.GetExtent()
            shape = (extent[5] - extent[4] + 1, extent[3] - extent[2] + 1, extent[1] - extent[0] + 1)
            array = vtk_to_numpy(labelmap.GetPointData().GetScalars()).reshape(shape)
            index -= np.array([[extent[0]], [extent[2]], [extent[4]]])
            inside = ((index >= 0) & (index < np.array(shape[::-1])[:, None])).all(axis=0)
            mask = np.zeros(width * height, bool)
            mask[inside] = array[index[2, inside], index[1, inside], index[0, inside]] != 0
            mask = mask.reshape(height, width)
            opacity = display.GetOpacity2DFill() * display.GetSegmentOpacity2DFill(identifier) * display.GetOpacity()
            colour = 255 * np.array(display.GetSegmentColor(identifier))
            if display.GetVisibility2DFill() and display.GetSegmentVisibility2DFill(identifier):
                pixels[mask] = pixels[mask] * (1 - opacity) + colour * opacity
            inner = mask
            for _ in range(max(1, int(display.GetSliceIntersectionThickness()))):
                inner = inner & np.roll(inner, 1, 0) & np.roll(inner, -1, 0) & np.roll(inner, 1, 1) & np.roll(inner, -1, 1)
            edge = mask & ~inner
            if display.GetVisibility2DOutline() and display.GetSegmentVisibility2DOutline(identifier):
                pixels[edge] = colour


def slice_image(logic: Any, width: int, height: int, scene: Any) -> np.ndarray:
    """A slice as Slicer shows it (volumes blended by the real slice logic, segments over them): (row, column, RGB) uint8."""
    from vtk.util.numpy_support import vtk_to_numpy

    node = logic.GetSliceNode()
    node.SetDimensions(width, height, 1)
    node.UpdateMatrices()
    logic.UpdatePipeline()
    pixels = np.zeros((height, width, 3))
    blend = logic.GetBlend()
    if blend.GetNumberOfInputConnections(0):
        blend.Update()
        output = blend.GetOutput()
        if output.GetNumberOfPoints() == width * height:
            colours = vtk_to_numpy(output.GetPointData().GetScalars()).reshape(height, width, -1).astype(float)
            pixels = colours[..., :3] * (colours[..., 3:4] / 255 if colours.shape[2] == 4 else 1)
    segment_overlay(pixels, node, scene)
    return pixels[::-1].clip(0, 255).astype(np.uint8)


class View(Double, QtWidgets.QWidget):
    """A view widget with its coloured bar."""

    BAR = 20

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._view_node: Any = None
        self._bar = QtWidgets.QLabel(self)
        self._bar.setFixedHeight(self.BAR)
        layout = QtWidgets.QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)

    def colour_bar(self, colour: tuple, text: str) -> None:
        self._bar.setText(text)
        self._bar.setStyleSheet(f"background: {QtGui.QColor.fromRgbF(*colour).name()}; color: black; padding-left: 6px")

    def viewLabel(self) -> str:
        return self._view_node.GetLayoutLabel() if self._view_node is not None else ""

    def viewColor(self) -> QtGui.QColor:
        return QtGui.QColor.fromRgbF(*self._view_node.GetLayoutColor()) if self._view_node is not None else QtGui.QColor()


@double("qMRMLSliceView")
class SliceView(Double, QtWidgets.QWidget):
    """Draws what the slice logic of its slice widget blends, with the segments on top."""

    def setMRMLSliceNode(self, node: Any) -> None:
        self._node = node

    def mrmlSliceNode(self) -> Any:
        return self.__dict__.get("_node")

    def scheduleRender(self) -> None:
        self.update()

    forceRender = scheduleRender

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        painter = QtGui.QPainter(self)
        painter.fillRect(self.rect(), QtGui.QColor("black"))
        logic = self.__dict__.get("_logic")
        if logic is not None and self.width() > 1 and self.height() > 1:
            pixels = np.ascontiguousarray(slice_image(logic, self.width(), self.height(), logic.GetMRMLScene()))
            image = QtGui.QImage(pixels.data, pixels.shape[1], pixels.shape[0], pixels.strides[0], QtGui.QImage.Format.Format_RGB888)
            painter.drawImage(0, 0, image)
            draw_legends(painter, self.rect(), logic.GetMRMLScene())


@double("qMRMLSliceWidget")
class SliceWidget(View):
    """A slice view with its slice logic."""

    def __init__(self, *arguments) -> None:
        super().__init__(*arguments)
        self._logic: Any = None
        self._view = SliceView(self)
        self.layout().addWidget(self._view, 1)

    def use(self, logic: Any) -> None:
        """For the layout manager: the slice logic to show."""
        self._logic = self._view._logic = logic
        self.setMRMLSliceNode(logic.GetSliceNode())

    def setMRMLSliceNode(self, node: Any) -> None:
        self._view_node = node
        self._view.setMRMLSliceNode(node)
        self.colour_bar(node.GetLayoutColor(), f"{node.GetLayoutLabel()}: {node.GetSliceOffset():.1f} mm")

    def mrmlSliceNode(self) -> Any:
        return self._view_node

    def mrmlSliceCompositeNode(self) -> Any:
        return self._logic.GetSliceCompositeNode() if self._logic is not None else None

    def sliceLogic(self) -> Any:
        return self._logic

    def sliceView(self) -> SliceView:
        return self._view

    def fitSliceToBackground(self) -> None:
        self._logic.GetSliceNode().SetDimensions(max(2, self._view.width()), max(2, self._view.height()), 1)
        self._logic.FitSliceToBackground(max(2, self._view.width()), max(2, self._view.height()))
        self.setMRMLSliceNode(self._view_node)

    def sliceOrientation(self) -> str:
        return self._view_node.GetOrientationString()

    def setSliceOrientation(self, name: str) -> None:
        self._view_node.SetOrientation(name)

    def sliceViewName(self) -> str:
        return self._view_node.GetLayoutName()

    def sliceViewLabel(self) -> str:
        return self._view_node.GetLayoutLabel()


@double("qMRMLTableWidget")
class TableWidget(View):
    """A table view with its bar."""

    def __init__(self, *arguments) -> None:
        super().__init__(*arguments)
        self._view = TableView(self)
        self.layout().addWidget(self._view, 1)
        self.colour_bar((0.85, 0.68, 0.2), "T")

    def tableView(self) -> TableView:
        return self._view

    def mrmlTableViewNode(self) -> Any:
        return self._view.mrmlTableViewNode()

    def setMRMLTableViewNode(self, node: Any) -> None:
        self._view_node = node
        self._view.setMRMLTableViewNode(node)
