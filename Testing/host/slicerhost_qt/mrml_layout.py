"""Double of the layout manager: `slicer.app.layoutManager()` of an application with its window."""

from __future__ import annotations

from typing import Any

from PySide6 import QtCore, QtWidgets

from .double import Double, double
from .mrml_plots import PlotWidget
from .mrml_views import SliceWidget, TableWidget

_ORDER = ("Red", "Green", "Yellow")


@double("qMRMLLayoutManager")
class LayoutManager(Double, QtCore.QObject):
    """Slice, plot and table widgets for the view nodes that the real vtkMRMLLayoutLogic makes; no 3D view."""

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        import slicer
        import vtk

        self._logic = slicer.vtkMRMLLayoutLogic()
        self._logics = vtk.vtkCollection()
        self._window = QtWidgets.QWidget()
        self._slices: dict[str, SliceWidget] = {}
        self._plots: list[PlotWidget] = []
        self._tables: list[TableWidget] = []
        self._slice_logics: list[Any] = []
        self._paused = 0

    def setMRMLScene(self, scene: Any) -> None:
        self._scene = scene
        self._logic.SetMRMLScene(scene)
        if scene is None:
            for logic in self._slice_logics:
                logic.SetMRMLScene(None)
            return
        node = self._logic.GetLayoutNode()
        if node.GetViewArrangement() in (node.SlicerLayoutInitialView, node.SlicerLayoutNone):
            node.SetViewArrangement(node.SlicerLayoutFourUpView)
        self._update()

    def layoutLogic(self) -> Any:
        return self._logic

    def layout(self) -> int:
        return self._logic.GetLayoutNode().GetViewArrangement() if self.mrmlScene() is not None else 0

    def setLayout(self, layout: int) -> None:
        before = self.layout()
        self._logic.GetLayoutNode().SetViewArrangement(int(layout))
        self._update()
        if before != int(layout):
            self.fire("layoutChanged(int)", int(layout))

    def _nodes(self, kind: str) -> list[Any]:
        scene = self.mrmlScene()
        return [scene.GetNthNodeByClass(index, kind) for index in range(scene.GetNumberOfNodesByClass(kind))]

    def _update(self) -> None:
        """A widget for every view node of the scene."""
        import slicer

        for node in self._nodes("vtkMRMLSliceNode"):
            name = node.GetLayoutName()
            if name in self._slices:
                continue
            logic = slicer.app.applicationLogic().GetSliceLogic(node)
            if logic is None:
                logic = slicer.vtkMRMLSliceLogic()
                logic.SetMRMLScene(self.mrmlScene())
                logic.SetSliceNode(node)
                if slicer.app.applicationLogic().GetSliceLogics() is None:
                    slicer.app.applicationLogic().SetSliceLogics(self._logics)
                slicer.app.applicationLogic().GetSliceLogics().AddItem(logic)
            self._slice_logics.append(logic)
            self._slices[name] = SliceWidget(self._window)
            self._slices[name].use(logic)
        for kind, widgets, make in (("vtkMRMLPlotViewNode", self._plots, PlotWidget), ("vtkMRMLTableViewNode", self._tables, TableWidget)):
            managed = [node for node in self._nodes(kind) if node.GetParentLayoutNode() is None]  # a standalone view has another owner
            for node in managed[len(widgets) :]:
                widget = make(self._window)
                widget.setMRMLScene(self.mrmlScene())
                (widget.setMRMLPlotViewNode if kind == "vtkMRMLPlotViewNode" else widget.setMRMLTableViewNode)(node)
                widgets.append(widget)

    def sliceViewNames(self) -> list[str]:
        self._update()
        return sorted(self._slices, key=lambda name: (_ORDER.index(name) if name in _ORDER else 9, name))

    def sliceWidget(self, name: str) -> SliceWidget | None:
        self._update()
        return self._slices.get(name)

    def plotWidget(self, index: int) -> PlotWidget | None:
        self._update()
        return self._plots[index] if 0 <= index < len(self._plots) else None

    def tableWidget(self, index: int) -> TableWidget | None:
        self._update()
        return self._tables[index] if 0 <= index < len(self._tables) else None

    def threeDWidget(self, index: int) -> None:
        return None

    def threeDViewCount(self) -> int:
        return 0

    def plotViewCount(self) -> int:
        return len(self._plots)

    def tableViewCount(self) -> int:
        return len(self._tables)

    def mrmlSliceLogics(self) -> Any:
        import vtk

        collection = vtk.vtkCollection()
        for logic in self._slice_logics:
            collection.AddItem(logic)
        return collection

    def resetSliceViews(self) -> None:
        for widget in self._slices.values():
            widget.fitSliceToBackground()

    def resetThreeDViews(self) -> None:
        """There are none."""

    def pauseRender(self) -> int:
        self._paused += 1
        return self._paused

    def resumeRender(self) -> int:
        self._paused = max(0, self._paused - 1)
        return self._paused
