"""Doubles of qMRML widgets that follow the scene: qMRMLWidget, node combo boxes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6 import QtCore, QtWidgets

from .double import Double, double
from .observers import observers
from .range_slider import parent_of


@double("qMRMLWidget")
class Widget(Double, QtWidgets.QWidget):
    """A widget that knows the scene and tells about it."""


@double("qMRMLSortFilterProxyModel")
class SortFilterProxyModel(Double, QtCore.QObject):
    """What a node combo box lists, as far as the host knows it: all but `hiddenNodeIDs`, whatever else would list them."""

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._hidden: tuple[str, ...] = ()
        self._changed: Callable[[], None] = lambda: None

    def hiddenNodeIDs(self) -> tuple[str, ...]:
        return self._hidden

    def setHiddenNodeIDs(self, identifiers) -> None:
        if tuple(identifiers) != self._hidden:
            self._hidden = tuple(identifiers)
            self._changed()


@double("qMRMLNodeComboBox")
class NodeComboBox(Double, QtWidgets.QWidget):
    """The nodes of the scene that fit `nodeTypes`, hidden-ness and attributes.

    As in Slicer: disabled without a scene, nothing chosen when nodes come or go (the one that takes the row when the
    chosen one goes, while that still is in the scene), a node made by addNode() chosen unless told otherwise. The
    entries "Create new ...", "Rename" and "Delete" and those of addMenuAction() are not listed; call the slots, trigger the actions.
    """

    starts = {
        "addEnabled": True,
        "removeEnabled": True,
        "selectNodeUponCreation": True,
        "noneDisplay": "None",
        "showChildNodeTypes": True,
        "interactionNodeSingletonTag": "Singleton",
        "baseName": "",
    }

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._nodes: list[Any] = []
        self._current: Any = None
        self._requested: Any = None
        self._leaving: Any = None
        self._types: tuple[str, ...] = ()
        self._attributes: list[tuple[str, str, Any]] = []
        self._labels: dict[str, str] = {}
        self._scene = None
        self._none = False
        self._actions: list[Any] = []
        self._model = SortFilterProxyModel(self)
        self._model._changed = self._refresh
        self._combo = QtWidgets.QComboBox(self)
        self._combo.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed)
        self._combo.setMinimumContentsLength(8)
        layout = QtWidgets.QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._combo)
        self._combo.activated.connect(self._activated)
        self.setEnabled(False)

    def setSizeAdjustPolicy(self, policy: Any) -> None:
        self.keep("sizeAdjustPolicy", policy)
        self._combo.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy(policy))

    # --- the scene
    def setMRMLScene(self, scene: Any) -> None:
        if scene is self._scene:
            return
        observers(self).clear()
        self._scene = scene
        if scene is not None:
            for event in (scene.EndBatchProcessEvent, scene.EndRestoreEvent):
                observers(self).add(scene, event, self._refresh)
            for event in (scene.EndImportEvent, scene.EndCloseEvent):
                observers(self).add(scene, event, self._list_anew)
            for event in (scene.NodeAddedEvent, scene.NodeRemovedEvent):
                observers(self).add_with_node(scene, event, self._came_or_went, priority=0.0)
            observers(self).add_with_node(scene, scene.NodeAboutToBeRemovedEvent, self._leaves)
        self._refresh()
        requested, self._requested = self._requested, None
        self._choose(scene.GetNodeByID(requested) if scene is not None and isinstance(requested, str) else requested)
        self.setEnabled(scene is not None)

    def sortFilterProxyModel(self) -> SortFilterProxyModel:
        return self._model

    def addMenuAction(self, action: Any) -> None:
        """One with the text of another, or that begins like an entry of Slicer's own which is enabled, is not taken."""
        own = {"CREATE": "addEnabled", "DELETE": "removeEnabled", "EDIT": "editEnabled", "RENAME": "renameEnabled"}
        taken = any(action.text().startswith(word) and self.kept(enabled, "bool") for word, enabled in own.items())
        if not taken and action.text() not in [other.text() for other in self._actions]:
            self._actions.append(action)

    def _fits(self, node: Any) -> bool:
        if node.GetID() in self._model.hiddenNodeIDs():
            return False
        if node.GetHideFromEditors() and not self.kept("showHidden", "bool"):
            return False
        children = self.kept("showChildNodeTypes", "bool")
        if any(node.IsA(kind) for kind in self.kept("hideChildNodeTypes", "QStringList")):
            return False
        for kind in self._types:
            if node.IsA(kind) if children else node.GetClassName() == kind:
                wanted = [(name, value) for of, name, value in self._attributes if of == kind]
                return all(
                    node.GetAttribute(name) is not None if value is None else node.GetAttribute(name) == value for name, value in wanted
                )
        return False

    def _came_or_went(self, node: Any) -> None:
        """Only a node of one of its types concerns the list; a scene holds hundreds of others."""
        if any(node.IsA(kind) for kind in self._types):
            self._refresh()

    def _candidates(self) -> list[Any]:
        if self._scene is None:
            return []
        found = [self._scene.GetNthNode(index) for index in range(self._scene.GetNumberOfNodes())]
        return [node for node in found if node is not self._leaving and any(node.IsA(kind) for kind in self._types)]

    def _leaves(self, node: Any) -> None:
        if not self._scene.IsClosing() and any(node.IsA(kind) for kind in self._types):
            self._leaving = node
            self._refresh()
            self._leaving = None

    def _list_anew(self, _caller: Any = None) -> None:
        """qMRMLSceneModel::updateScene: every row goes and comes again, so the choice is lost and told as lost, also where its node is
        still there (Slicer's issues 4570 and 7492); a box without "None" takes the first node."""
        for _node in self._nodes:
            self.fire("nodeAboutToBeRemoved(vtkMRMLNode*)", self._nodes[0])  # the first one every time, as emitNodesAboutToBeRemoved does
        self._nodes = []
        self._choose(None)
        self._update()
        if not self._none and self._nodes:
            self._choose(self._nodes[0])

    def _refresh(self, _caller: Any = None) -> None:
        if self._scene is not None and self._scene.IsBatchProcessing():
            return
        self._update()

    def _update(self) -> None:
        candidates = self._candidates()
        watch = observers(self, "nodes")
        watch.clear()
        for node in candidates:
            watch.add(node, "ModifiedEvent", self._node_modified)
        before, self._nodes = self._nodes, [node for node in candidates if self._fits(node)]
        gone = [node for node in before if node not in self._nodes]
        for node in gone:
            self.fire("nodeAboutToBeRemoved(vtkMRMLNode*)", node)
        for node in self._nodes:
            if node not in before:
                self.fire("nodeAdded(vtkMRMLNode*)", node)
        if self._current is not None and self._current not in self._nodes:
            row = before.index(self._current) if self._current in before else 0
            self._choose(self._nodes[min(row, len(self._nodes) - 1)] if self._nodes else None)
        self._fill()

    def _node_modified(self, node: Any) -> None:
        if self._fits(node) != (node in self._nodes):
            self._refresh()
        elif node in self._nodes and self._combo.itemText(self._row(node)) != (node.GetName() or ""):
            self._fill()
            if node is self._current:
                self.fire("currentNodeRenamed(QString)", node.GetName())
                self.fire("currentNodeChanged(vtkMRMLNode*)", node)

    def _row(self, node: Any) -> int:
        return self._nodes.index(node) + (1 if self._none else 0)

    def _fill(self) -> None:
        blocked = self._combo.blockSignals(True)
        self._combo.clear()
        kind = self._types[0] if self._types else ""
        self._combo.setPlaceholderText(f"Select a {self.nodeTypeLabel(kind)}")
        if self._none:
            self._combo.addItem(self.kept("noneDisplay", "QString"))
        self._combo.addItems([node.GetName() or "" for node in self._nodes])
        self._combo.setCurrentIndex(self._row(self._current) if self._current is not None else 0 if self._none else -1)
        self._combo.blockSignals(blocked)

    # --- the choice
    def _choose(self, node: Any) -> None:
        node = node if node in self._nodes else None
        changed, self._current = node is not self._current, node
        before = self._combo.currentText()
        self._fill()
        # The application tells of another text (5.12 on): a node of the same name is chosen in silence, but for nodeActivated.
        if changed and self._combo.currentText() != before:
            self.fire("currentNodeChanged(vtkMRMLNode*)", node)
            self.fire("currentNodeChanged(bool)", node is not None)
            self.fire("currentNodeIDChanged(QString)", node.GetID() if node is not None else "")

        if changed and node is not None:  # also where a script chooses: setCurrentNodeIDInternal presses Enter in the list
            self.fire("nodeActivated(vtkMRMLNode*)", node)

    def _activated(self, row: int) -> None:
        index, before = row - (1 if self._none else 0), self._current
        self._choose(self._nodes[index] if index >= 0 else None)
        if self._current is None or self._current is before:
            self.fire("nodeActivated(vtkMRMLNode*)", self._current)

    def currentNode(self) -> Any:
        return self._current

    def setCurrentNode(self, node: Any) -> None:
        if self._scene is None:
            self._requested = node
        if isinstance(node, str):
            self.setCurrentNodeID(node)
        else:
            self._choose(node)

    def currentNodeID(self) -> str:
        return self._current.GetID() if self._current is not None else ""

    currentNodeId = currentNodeID

    def setCurrentNodeID(self, identifier: str) -> None:
        if self._scene is None:
            self._requested = identifier or None
            return
        self._choose(self._scene.GetNodeByID(identifier) if identifier else None)

    def setCurrentNodeIndex(self, index: int) -> None:
        self._choose(self._nodes[index] if 0 <= index < len(self._nodes) else None)

    def nodeCount(self) -> int:
        return len(self._nodes)

    def nodeFromIndex(self, index: int) -> Any:
        return self._nodes[index] if 0 <= index < len(self._nodes) else None

    def addNode(self, kind: str | None = None) -> Any:
        kind = kind or (self._types[0] if self._types else None)
        if kind not in self._types or self._scene is None:
            return None
        name = self.kept("baseName", "QString") or self.nodeTypeLabel(kind)
        node = self._scene.AddNewNodeByClass(kind, self._scene.GenerateUniqueName(name))
        for of, attribute, value in self._attributes:
            if of == kind:
                node.SetAttribute(attribute, value if value is not None else "1")
        self._refresh()
        if self.kept("selectNodeUponCreation", "bool"):
            self._choose(node)
        self.fire("nodeAddedByUser(vtkMRMLNode*)", node)
        return node

    def removeCurrentNode(self) -> None:
        if self._current is not None:
            self._scene.RemoveNode(self._current)

    # --- what is listed
    def nodeTypes(self) -> tuple[str, ...]:
        return self._types

    def setNodeTypes(self, kinds) -> None:
        self._types = tuple(kind for kind in kinds if kind)
        self._refresh()

    def noneEnabled(self) -> bool:
        return self._none

    def setNoneEnabled(self, enabled: bool) -> None:
        self._none = enabled
        self._fill()

    def setNoneDisplay(self, text: str) -> None:
        self.keep("noneDisplay", text)
        self._fill()

    def setShowHidden(self, shown: bool) -> None:
        self.keep("showHidden", shown)
        self._refresh()

    def setShowChildNodeTypes(self, shown: bool) -> None:
        self.keep("showChildNodeTypes", shown)
        self._refresh()

    def setHideChildNodeTypes(self, kinds) -> None:
        self.keep("hideChildNodeTypes", tuple(kinds))
        self._refresh()

    def addAttribute(self, kind: str, name: str, value: Any = None) -> None:
        self._attributes.append((kind, name, None if value is None else str(value)))
        self._refresh()

    def removeAttribute(self, kind: str, name: str) -> None:
        self._attributes = [entry for entry in self._attributes if entry[:2] != (kind, name)]
        self._refresh()

    def nodeTypeLabel(self, kind: str) -> str:
        if kind in self._labels:
            return self._labels[kind]
        example = self._scene.CreateNodeByClass(kind) if self._scene is not None and kind else None
        if example is None:
            return kind.removeprefix("vtkMRML").removesuffix("Node")
        label = example.GetTypeDisplayName()
        example.UnRegister(None)
        return label

    def setNodeTypeLabel(self, label: str, kind: str) -> None:
        self._labels[kind] = label
        self._fill()
