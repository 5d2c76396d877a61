"""The double of the widget that chooses a segment."""

from __future__ import annotations

from typing import Any

from PySide6 import QtWidgets

from .double import Double, double
from .mrml_scene import NodeComboBox
from .observers import observers
from .range_slider import parent_of

_SEGMENT_EVENTS = ("SegmentAdded", "SegmentRemoved", "SegmentModified", "SegmentsOrderModified")


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
