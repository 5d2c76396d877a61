"""Colour legends of maps in the slice views: small enough for a quarter of the window, and only of what is shown.

Slicer leaves a legend where it is when a script (or a module that loads data) shows another volume: it looks again only at
changes that a person makes in a slice view's own bar. So a legend here follows the views' layers itself.
"""

from __future__ import annotations

import textwrap

import slicer

from .volumes import unit_of

#: Attribute of a legend that was hidden because its volume was, and comes back with it.
_AWAY = "LungPerfusion.LegendAway"
_FONT = 10
_LINE, _LINES = 18, 3
_SIZE, _POSITION, _LABELS = (0.12, 0.4), (0.98, 0.5), 3
_followed: dict[str, object] = {}


def legend(volume: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLColorLegendDisplayNode | None:
    """The colour legend of a volume, with its name and unit as title; made at the first call. None where the volume has no display."""
    if volume.GetDisplayNode() is None:
        return None
    logic = slicer.modules.colors.logic()
    known = logic.GetColorLegendDisplayNode(volume)
    node = logic.AddDefaultColorLegendDisplayNode(volume)
    if node is None:
        return None
    if known is None:
        _dress(node)
    node.SetTitleText(title_of(volume))
    node.SetLabelFormat(_format(volume.GetDisplayNode().GetWindow()))
    node.RemoveAttribute(_AWAY)
    node.SetVisibility(True)
    return node


def title_of(volume: slicer.vtkMRMLScalarVolumeNode) -> str:
    """Name and unit in short lines: a title that is as long as a name lies across the whole slice."""
    unit = unit_of(volume)
    lines = textwrap.wrap(volume.GetName() or "", _LINE, max_lines=_LINES, placeholder="\N{HORIZONTAL ELLIPSIS}")
    return "\n".join([*lines, f"({unit})"] if unit and unit != "1" else lines)


def _dress(node: slicer.vtkMRMLColorLegendDisplayNode) -> None:
    for text in (node.GetTitleTextProperty(), node.GetLabelTextProperty()):
        text.SetFontSize(_FONT)
        text.SetBold(False)
    node.SetSize(*_SIZE)
    node.SetPosition(*_POSITION)
    node.SetNumberOfLabels(_LABELS)


def _format(window: float) -> str:
    """As many decimals as tell three labels apart."""
    return "%.0f" if window >= 20 else "%.1f" if window >= 2 else "%.2f"


def only_of_what_is_shown(scene: slicer.vtkMRMLScene) -> None:
    """Hide the legends of volumes that no slice view shows; those hidden so before come back with their volumes."""
    shown = set()
    for composite in _composites(scene):
        shown |= {composite.GetBackgroundVolumeID(), composite.GetForegroundVolumeID(), composite.GetLabelVolumeID()}
    for n in range(scene.GetNumberOfNodesByClass("vtkMRMLColorLegendDisplayNode")):
        node = scene.GetNthNodeByClass(n, "vtkMRMLColorLegendDisplayNode")
        volume = node.GetDisplayableNode()
        if volume is None or not volume.IsA("vtkMRMLVolumeNode"):
            continue
        if volume.GetID() not in shown and node.GetVisibility():
            node.SetAttribute(_AWAY, "1")
            node.SetVisibility(False)
        elif volume.GetID() in shown and node.GetAttribute(_AWAY):
            node.RemoveAttribute(_AWAY)
            node.SetVisibility(True)


def follow_layers(scene: slicer.vtkMRMLScene) -> None:
    """From now on legends follow what the slice views show, whoever changes it."""
    for composite in _composites(scene):
        if _followed.get(composite.GetID()) is not composite:
            _followed[composite.GetID()] = composite
            composite.AddObserver("ModifiedEvent", lambda node, event: only_of_what_is_shown(node.GetScene()) if node.GetScene() else None)
    only_of_what_is_shown(scene)


def _composites(scene: slicer.vtkMRMLScene) -> list:
    return [
        scene.GetNthNodeByClass(n, "vtkMRMLSliceCompositeNode") for n in range(scene.GetNumberOfNodesByClass("vtkMRMLSliceCompositeNode"))
    ]
