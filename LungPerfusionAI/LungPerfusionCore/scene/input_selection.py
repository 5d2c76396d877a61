"""What belongs to an input goes and comes back with it: the selections of a panel beside the volume that is analysed."""

from __future__ import annotations

from typing import Any, Protocol

import slicer
from slicer.util import NodeModify

from .kept_choices import keep_choices, kept_choices
from .node_suggestions import EmptySelectors, doubtful, of_one_patient


class Panel(Protocol):
    """What is asked of the panel: see ``parameter_gui.PanelAnswers``."""

    moduleName: str

    def inputName(self) -> str: ...

    def dependents(self) -> tuple[str, ...]: ...

    def entries(self) -> tuple[str, ...]: ...

    def suggestions(self) -> Any: ...

    def rememberedSelection(self, node: slicer.vtkMRMLNode | None) -> dict[str, Any]: ...

    def onInputChanged(self, node: slicer.vtkMRMLNode | None) -> None: ...


class InputSelection:
    """Keeps, for every input of the scene, what was selected with it, here and in the scene.

    ``leaving``: the node that is being removed from the scene.
    """

    def __init__(self, panel: Panel) -> None:
        self._panel = panel
        self.leaving: slicer.vtkMRMLNode | None = None
        self._chosen: slicer.vtkMRMLNode | None = None
        self._selection: dict[str, Any] = {}
        self._left: dict[slicer.vtkMRMLNode, dict[str, Any]] = {}
        self._emptied: dict[slicer.vtkMRMLNode, frozenset[str]] = {}  # what a person emptied while the input was selected
        self._fresh = True  # a scene whose parameter node says itself what was chosen with the input that it holds
        self._empty = EmptySelectors(panel.suggestions)

    def follow(self, parameters: Any) -> None:
        """Bring the selectors (``parameters``: the parameter node) in line with the scene and with the input."""
        self._emptyWhatJumped(parameters)
        self._empty.parametersChanged(parameters)
        self._changeInput(parameters)
        self._empty.fill(parameters)
        self._changeInput(parameters)
        self._fresh = False
        self._empty.parametersChanged(parameters)
        self._selection = {name: getattr(parameters, name) for name in self._panel.dependents()}
        self._keep()

    def take(self, parameters: Any) -> None:
        """The input and what belongs to it were set as one choice: that is no change of the input."""
        self._chosen = getattr(parameters, self._panel.inputName())
        self._empty.forget()

    def _keep(self) -> None:
        """What is selected with the input goes onto it at once: nobody is told when a scene is about to be saved."""
        if self._chosen is not None and self._chosen.GetScene() is not None and self._selection:
            keep_choices(self._chosen, self._panel.moduleName, self._selection)

    def forget(self) -> None:
        """The scene is closing."""
        self._chosen, self._selection, self._left, self._emptied, self._fresh = None, {}, {}, {}, True
        self._empty.forget()

    def forgetRemoved(self) -> None:
        """What was selected with inputs that have left the scene."""
        self._left = {node: kept for node, kept in self._left.items() if node.GetScene() is not None}
        self._emptied = {node: names for node, names in self._emptied.items() if node.GetScene() is not None}

    def _emptyWhatJumped(self, p: Any) -> None:
        """A selector whose node was removed went on to another one, which nobody chose."""
        for name, before in (*self._selection.items(), (self._panel.inputName(), self._chosen)):
            left = hasattr(before, "GetScene") and (before is self.leaving or before.GetScene() is None)
            if left and getattr(p, name) not in (before, None):
                setattr(p, name, None)

    def _changeInput(self, p: Any) -> None:
        """Another input: its own lobes, maps and choices come with it; those of another patient go."""
        node, before = getattr(p, self._panel.inputName()), self._chosen
        if node is before:
            return
        self._chosen = node
        if before is not None and before.GetScene() is not None:
            self._left[before], self._emptied[before] = self._selection, self._empty.declined
        if node is None:
            return
        self._empty.forget()
        self._empty.decline(self._emptied.get(node, ()))
        kept = self._left.get(node)
        if kept is None and not self._fresh:
            kept = kept_choices(node, self._panel.moduleName, p)
        if kept is None:
            kept = {}
            if before is not None:
                kept.update({name: None for name in self._panel.dependents() if self._somebodyElses(name, getattr(p, name), node)})
                kept.update({name: p.default(name).value for name in self._panel.entries()})
            kept.update(self._panel.rememberedSelection(node))
        with NodeModify(p):
            for name, value in kept.items():
                if not hasattr(value, "GetScene") or value.GetScene() is not None:
                    setattr(p, name, value)
        self._panel.onInputChanged(node)

    def _somebodyElses(self, name: str, value: Any, node: slicer.vtkMRMLNode) -> bool:
        """Whether what was selected with the input before is, or may well be, of another patient than ``node``."""
        if not hasattr(value, "GetScene"):
            return False
        return not of_one_patient(value, node) or doubtful(value, node, self._panel.suggestions().get(name))
