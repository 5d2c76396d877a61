"""Node selectors list what fits their parameter by units, modality and segments; an entry of their menu lists every node.

The selected node is always listed, and where nothing in the scene fits, everything is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

import slicer

Fits = Callable[[slicer.vtkMRMLNode], bool]


class SuitableNodes:
    """Drives the ``qMRMLNodeComboBox`` of ``ui`` that are connected to parameters which ``suitable()`` names (parameter -> what fits)."""

    def __init__(self, qt: ModuleType, ui: Any, suitable: Callable[[], Mapping[str, Fits]], translate: Callable[[str], str] = str) -> None:
        self._suitable = suitable
        self._all: set[str] = set()  # parameters whose selectors list every node
        self._selectors: dict[str, Any] = {}
        self._actions: dict[str, Any] = {}
        named = [(widget.property("SlicerParameterName"), widget) for widget in vars(ui).values() if hasattr(widget, "className")]
        for name, widget in named:
            if name in suitable() and widget.className() == "qMRMLNodeComboBox":
                self._selectors[name] = widget
                self._actions[name] = action = qt.QAction(translate("List all nodes / only suitable ones"), widget)
                action.connect("triggered(bool)", lambda checked=False, name=name: self._toggle(name))
                widget.addMenuAction(action)
        self._parameters: Any = None

    def refresh(self, parameters: Any) -> None:
        """The scene or the parameters (``parameters``: the parameter node's wrapper, or None) may have changed."""
        self._parameters = parameters
        if parameters is None or self._gone():
            return
        for name, fits in self._suitable().items():
            if name in self._selectors:
                self._hide(name, self._unsuitable(name, fits))

    def unhide(self, parameters: Any) -> None:
        """Selectors are about to show the parameters: a node that was not listed could not be selected, and would be lost."""
        if self._gone():
            return
        for name, selector in self._selectors.items():
            # the node itself: the wrapper may still hold the value from before the change of which it has not heard
            node, hidden = parameters.parameterNode.GetNodeReference(name), selector.sortFilterProxyModel().hiddenNodeIDs
            if node is not None and node.GetID() in hidden:
                self._hide(name, [each for each in hidden if each != node.GetID()])

    def _gone(self) -> bool:
        """Whether the panel was destroyed without its cleanup: PythonQt raises ValueError for what is left of a widget."""
        try:
            for selector in self._selectors.values():
                selector.sortFilterProxyModel()
        except ValueError:
            self._selectors = {}
        return not self._selectors

    def _toggle(self, name: str) -> None:
        self._all ^= {name}
        self.refresh(self._parameters)

    def _unsuitable(self, name: str, fits: Fits) -> list[str]:
        """IDs of the nodes that the selector does not list."""
        if name in self._all:
            return []
        selector = self._selectors[name]
        nodes = list(_nodes(selector))
        hidden = [node for node in nodes if not fits(node)]
        if len(hidden) == len(nodes):
            return []
        # a selector whose node is hidden goes on to another one
        chosen = (getattr(self._parameters, name), selector.currentNode())
        return [node.GetID() for node in hidden if node not in chosen]

    def _hide(self, name: str, hidden: list[str]) -> None:
        model = self._selectors[name].sortFilterProxyModel()
        if list(model.hiddenNodeIDs) != hidden:
            model.hiddenNodeIDs = hidden


def _nodes(selector: Any) -> Iterator[slicer.vtkMRMLNode]:
    """The nodes of the scene that the selector can list at all."""
    for kind in selector.nodeTypes:
        for n in range(slicer.mrmlScene.GetNumberOfNodesByClass(kind)):
            node = slicer.mrmlScene.GetNthNodeByClass(n, kind)
            if not node.GetHideFromEditors():
                yield node
