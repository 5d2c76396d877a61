"""What the slice views show: a map over its CT with a legend, a plot and a table beside; and where they are."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import slicer

from .colors import perfusion_colors
from .legends import follow_layers, legend
from .volumes import set_display

OPACITY = 0.55
#: Share of a map's bright parts below which it is not drawn.
FAINT = 0.1


def has_window() -> bool:
    """Whether there are views to arrange."""
    return slicer.app.layoutManager() is not None


def show_map(
    overlay: slicer.vtkMRMLScalarVolumeNode,
    background: slicer.vtkMRMLScalarVolumeNode | None,
    *,
    table: slicer.vtkMRMLTableNode | None = None,
    chart: slicer.vtkMRMLPlotChartNode | None = None,
    opacity: float = OPACITY,
) -> bool:
    """Show a map (volume node) over another volume in every slice view, with its colour legend, plot and table.

    Switches to the layout of three slices, plot and table; legends of what is no longer shown go. Does nothing and returns False without a
    window.
    """
    manager = slicer.app.layoutManager()
    if manager is None:
        return False
    manager.setLayout(slicer.vtkMRMLLayoutNode.SlicerLayoutFourUpPlotTableView)
    under = background if background is not None else overlay
    slicer.util.setSliceViewerLayers(
        background=under.GetID(), foreground=overlay.GetID() if under is not overlay else None, foregroundOpacity=opacity, fit=True
    )
    legend(overlay)
    follow_layers(overlay.GetScene())
    crosshair = _crosshair(overlay.GetScene())
    if crosshair is not None and crosshair.GetCrosshairMode() == crosshair.NoCrosshair:
        crosshair.SetCrosshairMode(crosshair.ShowIntersection)  # marks the candidate that was gone to
    selection = slicer.app.applicationLogic().GetSelectionNode()
    if table is not None:
        selection.SetActiveTableID(table.GetID())
        slicer.app.applicationLogic().PropagateTableSelection()
    if chart is not None:
        selection.SetActivePlotChartID(chart.GetID())
        slicer.app.applicationLogic().PropagatePlotChartSelection()
    return True


def dress_map(volume: slicer.vtkMRMLScalarVolumeNode) -> None:
    """Give a map that is still grey, as it was loaded, the colours of perfusion and a window from nothing to its bright parts.

    What is below a tenth of these is not drawn: scatter and noise around the lungs would hide the CT.
    """
    display = volume.GetDisplayNode()
    if display is None or display.GetColorNodeID() not in (None, "vtkMRMLColorTableNodeGrey"):
        return
    values = slicer.util.arrayFromVolume(volume)
    bright = values[values > 0]
    if not bright.size:
        return
    top = float(np.percentile(bright, 99.5))
    set_display(volume, color=perfusion_colors(volume.GetScene()), window=(top, top / 2))
    display.SetAutoThreshold(False)
    display.SetThreshold(FAINT * top, max(float(values.max()), top))
    display.SetApplyThreshold(True)


def jump_to(ras: tuple[float, float, float]) -> None:
    """Bring every slice view to a point (RAS, mm), without moving within the slice, and the crosshair to it."""
    scene, point = slicer.mrmlScene, [float(x) for x in ras]
    slicer.vtkMRMLSliceNode.JumpAllSlices(scene, *point, slicer.vtkMRMLSliceNode.OffsetJumpSlice)
    crosshair = _crosshair(scene)
    if crosshair is not None:
        crosshair.SetCrosshairRAS(point)


def _crosshair(scene: slicer.vtkMRMLScene) -> slicer.vtkMRMLCrosshairNode | None:
    return scene.GetFirstNodeByClass("vtkMRMLCrosshairNode")


def watch_cursor(call: Callable[[], None], scene: slicer.vtkMRMLScene | None = None) -> Callable[[], None]:
    """Call ``call()`` whenever the mouse moves in a slice view; returns what ends that. Nothing is watched where there is no crosshair."""
    node = _crosshair(scene or slicer.mrmlScene)
    if node is None:
        return lambda: None
    tag = node.AddObserver(node.CursorPositionModifiedEvent, lambda *_: call())
    return lambda: node.RemoveObserver(tag)


def cursor_position(scene: slicer.vtkMRMLScene | None = None) -> tuple[float, float, float] | None:
    """Where the mouse points in the slice views (RAS, mm), or None when it is outside them."""
    node = _crosshair(scene or slicer.mrmlScene)
    position = [0.0, 0.0, 0.0]
    if node is None or not node.GetCursorPositionRAS(position):
        return None
    r, a, s = position
    return r, a, s
