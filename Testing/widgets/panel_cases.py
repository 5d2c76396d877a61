"""What several tests of the panels open, press and read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax

MODULE_FOLDERS = [Path(__file__).resolve().parents[2] / name for name in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")]


def unload(widget) -> None:
    """What the application does with a panel before its module goes; until then its module manager knows the panel, and keeps it."""
    widget._onModuleAboutToBeUnloaded(widget.moduleName)


def click_point(view, series_id: str, row: int) -> None:
    """A left click of the mouse on a point of a series in a qMRMLPlotView (a proxy)."""
    from PySide6 import QtCore, QtGui

    q, button = view._q, QtCore.Qt.MouseButton.LeftButton
    q.grab()
    place = QtCore.QPointF(*q._places[series_id][row])
    q.mousePressEvent(
        QtGui.QMouseEvent(QtCore.QEvent.Type.MouseButtonPress, place, place, button, button, QtCore.Qt.KeyboardModifier.NoModifier)
    )


def volumes_in_scene():
    from LungPerfusionCore.scene import volumes

    iodine, percent = simple_iodine()
    ct = volumes.node_from_image(simple_thorax()[0], "Simulated thorax", unit="HU")
    return ct, volumes.node_from_image(iodine, "Simulated iodine", unit="mg/mL"), percent


def percent(widget) -> float:
    """The whole lung's percentage in the reading."""
    return float(widget.reading.threshold.live.numbers.defect_percent[0])


def recount(widget) -> float:
    """Percentage from the labelmap as it is in the scene."""
    from LungPerfusionCore.scene import segmentations

    labels, _ids = segmentations.labels_from_segmentation(widget.nodes.defects, widget.nodes.analysis.result.mask)
    lung = sitk.GetArrayViewFromImage(widget.nodes.analysis.regions.labels) > 0
    return 100.0 * np.count_nonzero(sitk.GetArrayViewFromImage(labels)) / np.count_nonzero(lung)


def moved_by(*shift: float):
    """A transform node that moves what hangs under it by mm (RAS)."""
    import slicer

    matrix = np.eye(4)
    matrix[:3, 3] = shift
    node = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLLinearTransformNode", "by hand")
    node.SetMatrixTransformToParent(slicer.util.vtkMatrixFromArray(matrix))
    return node


def toggle_moved(node) -> None:
    """Move a node by a transform of its own, or back; the panel hears of it."""
    from event_loop import pause

    if node is not None:
        away = node.GetParentTransformNode() is None
        node.SetAndObserveTransformNodeID(moved_by(0, 0, 10).GetID() if away else None)
        pause(0.1)
