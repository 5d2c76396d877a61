"""A plot view of a module's own panel, apart from those of the layout."""

from __future__ import annotations

import slicer

OWNER = "LungPerfusionPanels"
"""Singleton tag of the node that stands for our panels where the application asks who manages a view."""


def panel_plot_view(scene: slicer.vtkMRMLScene, tag: str) -> slicer.vtkMRMLPlotViewNode:
    """The plot view node for a panel's ``qMRMLPlotWidget``, made at the first call; it is not saved with the scene.

    ``tag`` tells panels apart, e.g. the module's name. A singleton, so that closing the scene leaves it in place; but closing resets what
    was set of it, so it is set at every call, and when a scene was closed, before the layout looks at the views that are left.
    """
    name, tag = tag, f"{tag}Panel"
    owner = _owner(scene).GetID()
    node = scene.GetSingletonNode(tag, "vtkMRMLPlotViewNode")
    if node is None:
        node = slicer.vtkMRMLPlotViewNode()
        node.SetSingletonTag(tag)
        node.SetLayoutName(tag)
        node.SetName(tag)
        node.SetAndObserveParentLayoutNodeID(owner)  # before the layout hears of it, which would make a view for it
        node = scene.AddNode(node)
        scene.AddObserver(scene.EndCloseEvent, lambda caller, event: _set_apart_again(caller, name), 100.0)
    if node.GetParentLayoutNode() is None:
        node.SetAndObserveParentLayoutNodeID(owner)
    node.SetHideFromEditors(True)
    node.SetSaveWithScene(False)
    node.SetDoPropagatePlotChartSelection(False)  # shows the panel's chart, whichever the layout shows
    return node


def _set_apart_again(scene: slicer.vtkMRMLScene, tag: str) -> None:
    if scene.GetSingletonNode(f"{tag}Panel", "vtkMRMLPlotViewNode") is not None:  # the application takes all of them at its end
        panel_plot_view(scene, tag)


def _owner(scene: slicer.vtkMRMLScene) -> slicer.vtkMRMLScriptedModuleNode:
    """The node that manages the panels' views: the layout leaves a view that has one alone."""
    node = scene.GetSingletonNode(OWNER, "vtkMRMLScriptedModuleNode")
    if node is None:
        node = slicer.vtkMRMLScriptedModuleNode()
        node.SetSingletonTag(OWNER)
        node.SetName(OWNER)
        node = scene.AddNode(node)
    node.SetHideFromEditors(True)
    node.SetSaveWithScene(False)
    return node


def show_other_plot(panel: slicer.vtkMRMLPlotViewNode, other: slicer.vtkMRMLPlotChartNode) -> None:
    """Where the layout shows the chart of a panel's plot view a second time, it shows ``other`` from now on."""
    logic = slicer.app.applicationLogic()
    selection = logic.GetSelectionNode()
    if panel.GetPlotChartNodeID() and selection.GetActivePlotChartID() == panel.GetPlotChartNodeID():
        selection.SetActivePlotChartID(other.GetID())
        logic.PropagatePlotChartSelection()
