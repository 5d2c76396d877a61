"""How a module's panel follows its parameter node and the scene: connected while the module is shown, let go when another is, when the
scene closes and when the panel goes. The same for the three modules."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Mapping
from types import ModuleType
from typing import Any

import slicer
import vtk
from slicer.util import NodeModify, VTKObservationMixin

from .input_selection import InputSelection
from .node_suggestions import Suggestion
from .shown_result import Shown
from .suitable_nodes import Fits, SuitableNodes


class PanelAnswers:
    """What a widget says of itself, where it differs from most."""

    def parts(self) -> Iterable[Shown]:
        """What the panel shows, unless the widget says so: nothing."""
        return ()

    def jobs(self) -> Iterable[Any]:
        """The panel's ``JobPanel``: none unless the widget says so."""
        return ()

    def inputName(self) -> str:
        """The parameter that holds what is analysed."""
        return "inputVolume"

    def dependents(self) -> tuple[str, ...]:
        """The parameters that belong to an input and come back with it: none unless the widget says so."""
        return ()

    def entries(self) -> tuple[str, ...]:
        """Of these, what a person types in about a patient: nothing unless the widget says so."""
        return ()

    def suggestions(self) -> Mapping[str, Suggestion]:
        """With what empty selectors fill themselves: nothing unless the widget says so."""
        return {}

    def suitable(self) -> Mapping[str, Fits]:
        """What the selectors of these parameters list first: everything, unless the widget says so."""
        return {}

    def rememberedSelection(self, node: slicer.vtkMRMLNode | None) -> dict[str, Any]:
        """The parameters with which the scene's results of an input were made: unknown unless the widget says so."""
        return {}

    def onInputChanged(self, node: slicer.vtkMRMLNode | None) -> None:
        """Another input was selected: nothing to do unless the widget says so."""

    def onConnected(self) -> None:
        """Nothing to add unless the widget says so."""


class ParameterNodeGui(PanelAnswers, VTKObservationMixin):
    """Part of a ScriptedLoadableModuleWidget that has ``ui``, ``logic`` and ``parent``.

    The widget calls ``followScene(qt, translate)`` at the end of ``setup`` and gives, as methods of its own, ``onParametersChanged()`` (the
    node has other values, or there is none, or the scene changed), ``stopJobs()`` (the scene is closing) and, where it needs them, those of
    ``PanelAnswers``. ``moduleName``: as ScriptedLoadableModuleWidget has it. ``keys``: its ``widgets.keys.Keys``, alive while the module is
    shown; None without any.
    """

    moduleName: str

    def __init__(self) -> None:
        VTKObservationMixin.__init__(self)
        self.logic: Any = None
        self.keys: Any = None  # widgets.keys.Keys
        self._parameterNode: Any = None  # the wrapper that parameterNodeWrapper makes
        self._parameterNodeGuiTag: int | None = None
        self._guiObservers: list[int] = []  # of the parameter node, made by its wrapper's connection
        self._entered = False
        self._choosing = False
        self._held = False  # whether the scene that closes has results
        self._selections = InputSelection(self)
        self._arrived: Any = None  # qt.QTimer
        self._emptied: Any = None  # qt.QTimer
        self._listed: SuitableNodes | None = None

    def followScene(self, qt: ModuleType, translate: Callable[[str], str] = str) -> None:
        """Follow the scene and, from now on, the parameter node."""
        self._listed = SuitableNodes(qt, self.ui, self.suitable, translate)
        self._hearOfEqualNames()
        self._arrived = qt.QTimer()  # a node is added before it is filled: looked at when the loader is through with it
        self._arrived.setSingleShot(True)
        self._arrived.setInterval(0)
        self._arrived.connect("timeout()", self.onNodesArrived)
        self._emptied = qt.QTimer()  # when everybody has heard that the scene is closed
        self._emptied.setSingleShot(True)
        self._emptied.setInterval(0)
        self._emptied.connect("timeout()", self.onSceneEmptied)
        scene = slicer.mrmlScene
        for event, handler in (
            (scene.StartCloseEvent, self.onSceneStartClose),
            (scene.EndCloseEvent, self.onSceneEndClose),
            (scene.StartImportEvent, self.onSceneStartImport),
            (scene.NodeAddedEvent, self.onNodeAdded),
            (scene.NodeRemovedEvent, self.onNodeRemoved),
        ):
            self.addObserver(scene, event, handler)
        # After the selectors, which lose their nodes when a scene is read and list them anew.
        self.addObserver(scene, scene.EndImportEvent, self.onSceneEndImport, priority=-1.0)
        # Before any selector hears of it: a selector goes on to another node by itself.
        self.addObserver(scene, scene.NodeAboutToBeRemovedEvent, self.onNodeAboutToBeRemoved, priority=1.0)
        self._entered = True
        self.initializeParameterNode()

    def _hearOfEqualNames(self) -> None:
        """A selector tells the parameter node of another text only: of two nodes of one name the other one is heard of here."""

        def picked(name: str, node: slicer.vtkMRMLNode | None) -> None:
            if self._parameterNodeGuiTag is not None and getattr(self._parameterNode, name) is not node:
                setattr(self._parameterNode, name, node)

        for widget in vars(self.ui).values():
            name = widget.property("SlicerParameterName")
            if name and widget.className() == "qMRMLNodeComboBox":
                widget.connect("nodeActivated(vtkMRMLNode*)", lambda node, name=name: picked(name, node))

    def letGo(self) -> None:
        """At the end of ``cleanup``: follow nothing any more."""
        self._stopFollowing()
        self.removeObservers()
        for timer, slot in ((self._arrived, self.onNodesArrived), (self._emptied, self.onSceneEmptied)):
            if timer is not None:
                timer.stop()
                timer.disconnect("timeout()", slot)
        self._arrived = self._emptied = None
        if self.keys is not None:
            self.keys.close()
        for part in self.parts():
            part.release()

    def enter(self) -> None:
        self._entered = True
        self.initializeParameterNode()
        if self.keys is not None:
            self.keys.enable(True)

    def exit(self) -> None:
        self._entered = False
        if self.keys is not None:
            self.keys.enable(False)
        self._stopFollowing()

    # --- the scene ------------------------------------------------------------------------------------------------

    def onSceneStartClose(self, caller: slicer.vtkMRMLScene, event: str) -> None:
        self._held = any(part.holds for part in self.parts())
        for part in self.parts():
            part.close()
        self.stopJobs()
        self._selections.forget()
        self.setParameterNode(None)

    def onSceneEndClose(self, caller: slicer.vtkMRMLScene, event: str) -> None:
        if self._entered:
            self.initializeParameterNode()
        if self._held and self._emptied is not None:
            self._emptied.start()

    def onSceneEmptied(self) -> None:
        """Results refer to each other in cycles, and a patient's images should not wait for the collector's own turn."""
        gc.collect()

    def onSceneStartImport(self, caller: slicer.vtkMRMLScene, event: str) -> None:
        for part in self.parts():
            part.leave()
        self._stopFollowing()  # what the selectors lose while they list their nodes anew must not reach the parameters

    def onSceneEndImport(self, caller: slicer.vtkMRMLScene, event: str) -> None:
        for part in self.parts():
            part.back()
        if self._entered:
            self.initializeParameterNode()
        else:
            self._follow()

    def onNodeAdded(self, caller: slicer.vtkMRMLScene, event: str) -> None:
        if self._arrived is not None and not slicer.mrmlScene.IsImporting():
            self._arrived.start()

    def onNodesArrived(self) -> None:
        """Nodes were added, and whoever added them has returned to the event loop."""
        if not (slicer.mrmlScene.IsImporting() or slicer.mrmlScene.IsClosing()):
            self._follow()

    @vtk.calldata_type(vtk.VTK_OBJECT)
    def onNodeAboutToBeRemoved(self, caller: slicer.vtkMRMLScene, event: str, node: slicer.vtkMRMLNode) -> None:
        if slicer.mrmlScene.IsClosing():
            return
        self._selections.leaving = node
        for part in self.parts():
            part.leaving(node)

    def onNodeRemoved(self, caller: slicer.vtkMRMLScene, event: str) -> None:
        if slicer.mrmlScene.IsClosing() or slicer.mrmlScene.IsImporting():
            return
        for job in self.jobs():
            job.check()
        for part in self.parts():
            part.check()
        self._selections.forgetRemoved()
        self._follow()
        self._selections.leaving = None

    # --- the parameter node ---------------------------------------------------------------------------------------

    def initializeParameterNode(self) -> None:
        self.setParameterNode(self.logic.getParameterNode())

    def setParameterNode(self, parameterNode: Any) -> None:
        self._stopFollowing()
        self._parameterNode = parameterNode
        if parameterNode:
            if self._listed is not None:
                self._listed.unhide(parameterNode)
            # Before the selectors' own observer. Of the node, not of its wrapper, which would be held for good: a wrapper reads each of
            # its values anew at every change of the node, until nobody holds it.
            self.addObserver(parameterNode.parameterNode, vtk.vtkCommand.ModifiedEvent, self._onParametersChanging, priority=1.0)
            self._parameterNodeGuiTag, self._guiObservers = _connected(parameterNode, self.ui)
            self.onConnected()
            # After the selectors' own, which show the new values by then.
            self.addObserver(parameterNode.parameterNode, vtk.vtkCommand.ModifiedEvent, self._onParameterNodeModified, priority=-1.0)
        self._follow()

    def select(self, values: Mapping[str, Any]) -> None:
        """Set several parameters as one choice, the input among them; nothing is looked for in between."""
        self._choosing = True
        try:
            with NodeModify(self._parameterNode):
                for name, value in values.items():
                    setattr(self._parameterNode, name, value)
        finally:
            self._choosing = False
        self._selections.take(self._parameterNode)
        self._follow()

    def _stopFollowing(self) -> None:
        """Leave the parameter node alone: another module is shown, or the scene is closing."""
        if self._parameterNode and self._parameterNodeGuiTag is not None:
            self._parameterNode.disconnectGui(self._parameterNodeGuiTag)
            for tag in self._guiObservers:
                self._parameterNode.RemoveObserver(tag)
            self._parameterNodeGuiTag, self._guiObservers = None, []
            for handler in (self._onParametersChanging, self._onParameterNodeModified):
                self.removeObserver(self._parameterNode.parameterNode, vtk.vtkCommand.ModifiedEvent, handler)

    def _onParametersChanging(self, caller: Any, event: str) -> None:
        if self._listed is not None:
            self._listed.unhide(self._parameterNode)

    def _onParameterNodeModified(self, caller: Any, event: str) -> None:
        self._follow()

    def _follow(self) -> None:
        """Selectors, then what is shown, then what can be done, as parameters and scene are now."""
        if self._choosing or slicer.mrmlScene.IsImporting():
            return
        if self._parameterNode and self._entered:
            self._choosing = True
            try:
                self._selections.follow(self._parameterNode)
            finally:
                self._choosing = False
        if self._listed is not None:
            self._listed.refresh(self._parameterNode)
        for part in self.parts():
            part.refresh()
        self.onParametersChanged()


def _connected(parameters: Any, ui: Any) -> tuple[int, list[int]]:
    """Connect a parameter node's wrapper with the widgets: the tag of the connection, and the observers that it made. Slicer 5.10 leaves
    them on the node when it disconnects, and each of them holds the wrapper."""
    made: list[int] = []
    add = parameters.AddObserver

    def observed(*what: Any) -> int:
        made.append(add(*what))
        return made[-1]

    parameters.AddObserver = observed
    try:
        return parameters.connectGui(ui), made
    finally:
        del parameters.AddObserver
