"""How a module's panel follows its parameter node: connected while the module is shown, let go when another is, when the scene closes and
when the panel goes. The same for the three modules."""

from __future__ import annotations

import vtk

import slicer
from slicer.util import VTKObservationMixin


class ParameterNodeGui(VTKObservationMixin):
    """Part of a ScriptedLoadableModuleWidget that has ``ui``, ``logic`` and ``parent``.

    The widget calls ``followScene()`` at the end of ``setup`` and gives, as methods of its own, ``onParametersChanged()`` (the node
    has other values, or there is none), ``stopJobs()`` (the scene is closing), and, where it needs them, ``chooseInputs()`` (a fresh
    parameter node may take the first volume) and ``onConnected()`` (the node has just been connected to the panel).
    """

    def __init__(self) -> None:
        VTKObservationMixin.__init__(self)
        self.logic = None
        self._parameterNode = None
        self._parameterNodeGuiTag = None

    def followScene(self) -> None:
        """Follow the scene's closing and, from now on, the parameter node."""
        scene = slicer.mrmlScene
        self.addObserver(scene, scene.StartCloseEvent, self.onSceneStartClose)
        self.addObserver(scene, scene.EndCloseEvent, self.onSceneEndClose)
        self.initializeParameterNode()

    def letGo(self) -> None:
        """At the end of ``cleanup``: follow nothing any more."""
        self._stopFollowing()
        self.removeObservers()

    def enter(self) -> None:
        self.initializeParameterNode()

    def exit(self) -> None:
        self._stopFollowing()

    def onSceneStartClose(self, caller, event) -> None:
        self.stopJobs()
        self.setParameterNode(None)

    def onSceneEndClose(self, caller, event) -> None:
        if self.parent.isEntered:
            self.initializeParameterNode()

    def initializeParameterNode(self) -> None:
        self.setParameterNode(self.logic.getParameterNode())
        self.chooseInputs()

    def setParameterNode(self, parameterNode) -> None:
        self._stopFollowing()
        self._parameterNode = parameterNode
        if parameterNode:
            self._parameterNodeGuiTag = parameterNode.connectGui(self.ui)
            self.onConnected()
            self.addObserver(parameterNode, vtk.vtkCommand.ModifiedEvent, self._onParameterNodeModified)
        self.onParametersChanged()

    def chooseInputs(self) -> None:
        """Nothing to choose unless the widget says so."""

    def onConnected(self) -> None:
        """Nothing to add unless the widget says so."""

    def takeFirstVolume(self) -> None:
        """Choose the first volume of the scene as ``inputVolume`` of a parameter node that has none."""
        if not self._parameterNode.inputVolume:
            first = slicer.mrmlScene.GetFirstNodeByClass("vtkMRMLScalarVolumeNode")
            if first:
                self._parameterNode.inputVolume = first

    def _stopFollowing(self) -> None:
        """Leave the parameter node alone: another module is shown, or the scene is closing."""
        if self._parameterNode and self._parameterNodeGuiTag is not None:
            self._parameterNode.disconnectGui(self._parameterNodeGuiTag)
            self._parameterNodeGuiTag = None
            self.removeObserver(self._parameterNode, vtk.vtkCommand.ModifiedEvent, self._onParameterNodeModified)

    def _onParameterNodeModified(self, caller, event) -> None:
        self.onParametersChanged()
