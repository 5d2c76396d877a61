"""Doubles of the widgets that list the segments of a segmentation."""

from __future__ import annotations

from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from .double import Double, double
from .mrml_scene import NodeComboBox, observers
from .range_slider import parent_of

_SEGMENT_EVENTS = ("SegmentAdded", "SegmentRemoved", "SegmentModified", "SegmentsOrderModified")
_VISIBLE, _COLOUR, _OPACITY, _NAME = range(4)


def watch_segmentation(widget: Any, node: Any, method: Any) -> None:
    """Calls `method` when segments of `node` or its display change."""
    watch = observers(widget, "segmentation")
    watch.clear()
    if node is None:
        return
    for name in _SEGMENT_EVENTS:
        event = getattr(type(node.GetSegmentation()), name, None)
        if event is not None:
            watch.add(node.GetSegmentation(), event, method)
    watch.add(node, "ModifiedEvent", method)
    if node.GetDisplayNode() is not None:
        watch.add(node.GetDisplayNode(), "ModifiedEvent", method)


def segment_ids(node: Any) -> list[str]:
    if node is None or node.GetSegmentation() is None:
        return []
    return list(node.GetSegmentation().GetSegmentIDs())


@double("qMRMLSegmentsTableView")
class SegmentsTableView(Double, QtWidgets.QWidget):
    """Visibility, colour, opacity and name of every segment; a click on the eye shows or hides it."""

    starts = {
        "visibilityColumnVisible": True,
        "colorColumnVisible": True,
        "opacityColumnVisible": True,
        "headerVisible": True,
        "selectionMode": 3,
        "statusColumnVisible": False,
        "filterBarVisible": False,
        "jumpToSelectedSegmentEnabled": False,
        "useTerminologySelector": True,
        "terminologySelectorOptionVisible": True,
    }

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._node: Any = None
        self._ids: list[str] = []
        self._hidden: tuple[str, ...] = ()
        self._table = QtWidgets.QTableWidget(0, 4, self)
        self._table.setHorizontalHeaderLabels(["", "", "Opacity", "Name"])
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setSelectionBehavior(QtWidgets.QAbstractItemView.SelectionBehavior.SelectRows)
        for column, width in ((_VISIBLE, 28), (_COLOUR, 28), (_OPACITY, 60)):
            self._table.setColumnWidth(column, width)
        layout = QtWidgets.QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table)
        self._table.cellClicked.connect(self._clicked)
        self._table.itemChanged.connect(self._edited)
        self._table.selectionModel().selectionChanged.connect(
            lambda chosen, left: self.fire("selectionChanged(QItemSelection,QItemSelection)", chosen, left)
        )

    def setSegmentationNode(self, node: Any) -> None:
        if node is self._node:
            return
        self._node = node
        watch_segmentation(self, node, self._refresh)
        self._refresh()

    def segmentationNode(self) -> Any:
        return self._node

    def _display(self) -> Any:
        return self._node.GetDisplayNode() if self._node is not None else None

    def _refresh(self, _caller: Any = None) -> None:
        wanted = self.selectedSegmentIDs()
        text = self.kept("textFilter", "QString").lower()
        self._ids = [
            identifier
            for identifier in segment_ids(self._node)
            if identifier not in self._hidden and text in (self._node.GetSegmentation().GetSegment(identifier).GetName() or "").lower()
        ]
        for thing in (self._table, self._table.selectionModel()):
            thing.blockSignals(True)
        self._table.setRowCount(len(self._ids))
        display = self._display()
        for row, identifier in enumerate(self._ids):
            segment = self._node.GetSegmentation().GetSegment(identifier)
            shown = display is None or display.GetSegmentVisibility(identifier)
            opacity = display.GetSegmentOpacity3D(identifier) if display is not None else 1.0
            name = QtWidgets.QTableWidgetItem(segment.GetName())
            colour = QtWidgets.QTableWidgetItem("")
            colour.setBackground(QtGui.QColor.fromRgbF(*segment.GetColor()))
            for column, item in (
                (_VISIBLE, QtWidgets.QTableWidgetItem("\u25c9" if shown else "\u25cb")),
                (_COLOUR, colour),
                (_OPACITY, QtWidgets.QTableWidgetItem(f"{opacity:.2f}")),
                (_NAME, name),
            ):
                if column != _NAME or self.kept("readOnly", "bool"):
                    item.setFlags(item.flags() & ~QtCore.Qt.ItemFlag.ItemIsEditable)
                self._table.setItem(row, column, item)
        for thing in (self._table, self._table.selectionModel()):
            thing.blockSignals(False)
        if [identifier for identifier in wanted if identifier in self._ids] != self.selectedSegmentIDs():
            self.setSelectedSegmentIDs([identifier for identifier in wanted if identifier in self._ids])

    def _clicked(self, row: int, column: int) -> None:
        display = self._display()
        if column == _VISIBLE and display is not None:
            identifier = self._ids[row]
            self.fire("segmentAboutToBeModified(QString)", identifier)
            display.SetSegmentVisibility(identifier, not display.GetSegmentVisibility(identifier))

    def _edited(self, item: QtWidgets.QTableWidgetItem) -> None:
        if item.column() == _NAME:
            self.fire("segmentAboutToBeModified(QString)", self._ids[item.row()])
            self._node.GetSegmentation().GetSegment(self._ids[item.row()]).SetName(item.text())

    def selectedSegmentIDs(self) -> list[str]:
        rows = sorted({index.row() for index in self._table.selectedIndexes()})
        return [self._ids[row] for row in rows if row < len(self._ids)]

    def setSelectedSegmentIDs(self, identifiers) -> None:
        model = self._table.model()
        chosen = QtCore.QItemSelection()
        for row in (self._ids.index(identifier) for identifier in identifiers if identifier in self._ids):
            chosen.select(model.index(row, 0), model.index(row, 3))
        self._table.selectionModel().select(chosen, QtCore.QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def clearSelection(self) -> None:
        self._table.clearSelection()

    clearSelectedSegments = clearSelection

    def displayedSegmentIDs(self) -> list[str]:
        return list(self._ids)

    def hideSegments(self, identifiers) -> None:
        self._hidden = tuple(identifiers)
        self._refresh()

    setHideSegments = hideSegments

    def rowForSegmentID(self, identifier: str) -> int:
        return self._ids.index(identifier) if identifier in self._ids else -1

    def segmentIDForRow(self, row: int) -> str:
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def segmentCount(self) -> int:
        return len(self._ids)

    def tableWidget(self) -> QtWidgets.QTableView:
        return self._table

    def textFilter(self) -> str:
        return self.kept("textFilter", "QString")

    def setTextFilter(self, text: str) -> None:
        self.keep("textFilter", text)
        self._refresh()

    def setReadOnly(self, only: bool) -> None:
        self.keep("readOnly", only)
        self._refresh()

    def setHeaderVisible(self, shown: bool) -> None:
        self.keep("headerVisible", shown)
        self._table.horizontalHeader().setVisible(shown)

    def setSelectionMode(self, mode: int) -> None:
        self.keep("selectionMode", int(mode))
        self._table.setSelectionMode(QtWidgets.QAbstractItemView.SelectionMode(int(mode)))

    def _column(self, name: str, column: int | None, shown: bool) -> None:
        self.keep(name, shown)
        if column is not None:
            self._table.setColumnHidden(column, not shown)

    def setVisibilityColumnVisible(self, shown: bool) -> None:
        self._column("visibilityColumnVisible", _VISIBLE, shown)

    def setColorColumnVisible(self, shown: bool) -> None:
        self._column("colorColumnVisible", _COLOUR, shown)

    def setOpacityColumnVisible(self, shown: bool) -> None:
        self._column("opacityColumnVisible", _OPACITY, shown)

    def setStatusColumnVisible(self, shown: bool) -> None:
        self._column("statusColumnVisible", None, shown)

    def setLayerColumnVisible(self, shown: bool) -> None:
        self._column("layerColumnVisible", None, shown)

    def setFilterBarVisible(self, shown: bool) -> None:
        self._column("filterBarVisible", None, shown)

    def setJumpToSelectedSegmentEnabled(self, on: bool) -> None:
        self._column("jumpToSelectedSegmentEnabled", None, on)


@double("qMRMLSegmentSelectorWidget")
class SegmentSelectorWidget(Double, QtWidgets.QWidget):
    """A segmentation and one of its segments, or several."""

    starts = {"segmentationNodeSelectorVisible": True, "horizontalLayout": False, "selectNodeUponCreation": False}

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._none = False
        self._selected: list[str] = []
        self._nodes = NodeComboBox(self)
        self._nodes.setNodeTypes(["vtkMRMLSegmentationNode"])
        self._nodes.keep("addEnabled", False)
        self._segments = QtWidgets.QComboBox(self)
        self._segments.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed)
        layout = QtWidgets.QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._nodes)
        layout.addWidget(self._segments)
        self._nodes.fire = self._node_fired
        self._segments.currentIndexChanged.connect(lambda _: self.fire("currentSegmentChanged(QString)", self.currentSegmentID()))

    def _node_fired(self, signature: str, *arguments: Any) -> None:
        if signature.startswith("currentNodeChanged"):
            if signature.endswith("*)"):
                watch_segmentation(self, self.currentNode(), self._refresh)
                self._refresh()
            self.fire(signature, *arguments)

    def setMRMLScene(self, scene: Any) -> None:
        self._nodes.setMRMLScene(scene)
        super().setMRMLScene(scene)

    def _refresh(self, _caller: Any = None) -> None:
        before = self.currentSegmentID()
        self._segments.blockSignals(True)
        self._segments.clear()
        if self._none:
            self._segments.addItem("None", "")
        for identifier in segment_ids(self.currentNode()):
            self._segments.addItem(self.currentNode().GetSegmentation().GetSegment(identifier).GetName(), identifier)
        self._segments.setCurrentIndex(max(self._segments.findData(before), 0 if self._segments.count() else -1))
        self._segments.blockSignals(False)
        if self.currentSegmentID() != before:
            self.fire("currentSegmentChanged(QString)", self.currentSegmentID())

    def currentNode(self) -> Any:
        return self._nodes.currentNode()

    def currentNodeID(self) -> str:
        return self._nodes.currentNodeID()

    def setCurrentNode(self, node: Any) -> None:
        self._nodes.setCurrentNode(node)

    def setCurrentNodeID(self, identifier: str) -> None:
        self._nodes.setCurrentNodeID(identifier)

    def currentSegmentID(self) -> str:
        return self._segments.currentData() or ""

    def setCurrentSegmentID(self, identifier: str) -> None:
        self._segments.setCurrentIndex(self._segments.findData(identifier))

    def segmentIDs(self) -> list[str]:
        return segment_ids(self.currentNode())

    def selectedSegmentIDs(self) -> list[str]:
        return [identifier for identifier in self._selected if identifier in self.segmentIDs()]

    def setSelectedSegmentIDs(self, identifiers) -> None:
        if list(identifiers) != self._selected:
            self._selected = list(identifiers)
            self.fire("segmentSelectionChanged(QStringList)", self._selected)

    def noneEnabled(self) -> bool:
        return self._none

    def setNoneEnabled(self, enabled: bool) -> None:
        self._none = enabled
        self._nodes.setNoneEnabled(enabled)
        self._refresh()

    def setSegmentationNodeSelectorVisible(self, shown: bool) -> None:
        self.keep("segmentationNodeSelectorVisible", shown)
        self._nodes.setVisible(shown)
