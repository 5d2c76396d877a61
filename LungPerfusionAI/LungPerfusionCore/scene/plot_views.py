"""A plot view of a module's own panel, apart from those of the layout."""

from __future__ import annotations

import slicer


def panel_plot_view(scene: slicer.vtkMRMLScene, tag: str) -> slicer.vtkMRMLPlotViewNode:
    """The plot view node for a panel's ``qMRMLPlotWidget``, made at the first call; it is not saved with the scene.

    ``tag`` tells panels apart, e.g. the module's name. A singleton, so that closing the scene leaves it in place; but closing resets what
    was set of it, so it is set at every call.
    """
    tag = f"{tag}Panel"
    node = scene.GetSingletonNode(tag, "vtkMRMLPlotViewNode")
    if node is None:
        node = slicer.vtkMRMLPlotViewNode()
        node.SetSingletonTag(tag)
        node.SetLayoutName(tag)
        node.SetName(tag)
        node = scene.AddNode(node)
    node.SetHideFromEditors(True)
    node.SetSaveWithScene(False)
    node.SetDoPropagatePlotChartSelection(False)  # shows the panel's chart, whichever the layout shows
    return node


def show_other_plot(panel: slicer.vtkMRMLPlotViewNode, other: slicer.vtkMRMLPlotChartNode) -> None:
    """Where the layout shows the chart of a panel's plot view a second time, it shows ``other`` from now on."""
    logic = slicer.app.applicationLogic()
    selection = logic.GetSelectionNode()
    if panel.GetPlotChartNodeID() and selection.GetActivePlotChartID() == panel.GetPlotChartNodeID():
        selection.SetActivePlotChartID(other.GetID())
        logic.PropagatePlotChartSelection()
