"""Arterial input and venous output as points in the slices that a person moves, adds and removes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.palette import ARTERIAL, VENOUS, fractions
from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.grids import geometry_of
from LungPerfusionCore.sentence import Sentence

from ..dynamic.series import InputFunction
from .dynamic_map_nodes import role_of

ROLES = {"arterial": role_of("aif"), "venous": role_of("vof")}
_NAMES = {"arterial": "AIF", "venous": "VOF"}
_COLORS = {"arterial": fractions(ARTERIAL), "venous": fractions(VENOUS)}


def points_of(series_node: slicer.vtkMRMLNode, kind: str) -> slicer.vtkMRMLMarkupsFiducialNode | None:
    """The points of an input function ("arterial", "venous") of a series, or None."""
    return hierarchy.find_output(series_node, ROLES[kind], "vtkMRMLMarkupsFiducialNode")


def show_points(
    function: InputFunction, series_node: slicer.vtkMRMLNode, reference: slicer.vtkMRMLScalarVolumeNode
) -> slicer.vtkMRMLMarkupsFiducialNode:
    """One point in the middle of every voxel of an input function; the node that is there is updated where its voxels differ."""
    node = points_of(series_node, function.kind)
    if node is None:
        node = series_node.GetScene().AddNewNodeByClass("vtkMRMLMarkupsFiducialNode", f"{series_node.GetName()} {_NAMES[function.kind]}")
        node.CreateDefaultDisplayNodes()
        _dress(node.GetDisplayNode(), _COLORS[function.kind])
        node.SetControlPointLabelFormat(f"{_NAMES[function.kind]} %d")
        hierarchy.mark_output(node, series_node, ROLES[function.kind])
        hierarchy.place_under_study(node, series_node)
    parent = reference.GetParentTransformNode()
    node.SetAndObserveTransformNodeID(parent.GetID() if parent is not None else None)
    if not np.array_equal(_sorted(function.voxels), _sorted(nearest_voxels(node, reference))):
        was_modifying = node.StartModify()
        try:
            node.RemoveAllControlPoints()
            matrix = geometry_of(reference).ijk_to_ras
            for k, j, i in function.voxels.tolist():
                point = matrix @ (i, j, k, 1.0)
                n = node.AddControlPoint(0.0, 0.0, 0.0)
                node.SetNthControlPointPositionWorld(n, *point[:3])
        finally:
            node.EndModify(was_modifying)
    return node


def voxels_of(node: slicer.vtkMRMLMarkupsFiducialNode, reference: slicer.vtkMRMLScalarVolumeNode) -> np.ndarray:
    """The voxels (n, 3), indices (k, j, i), that the points lie in, each once.

    Raises InputError for no points, and for a point outside the scan, by its label.
    """
    places = nearest_voxels(node, reference)
    if not len(places):
        raise InputError(Sentence("{name!r} has no points; place one in a vessel.", name=node.GetName()))
    shape = np.array(geometry_of(reference).size[::-1])
    outside = np.flatnonzero(((places < 0) | (places >= shape)).any(axis=1))
    if outside.size:
        raise InputError(
            Sentence(
                "The point {point!r} lies outside the scan.",
                point=node.GetNthControlPointLabel(int(outside[0])),
            )
        )
    return np.unique(places, axis=0)


def same_voxels(first: np.ndarray, second: np.ndarray) -> bool:
    """Whether two sets of voxels (n, 3) are the same."""
    return np.array_equal(_sorted(first), _sorted(second))


def watch_points(node: slicer.vtkMRMLMarkupsFiducialNode, call: Callable[[], None]) -> Callable[[], None]:
    """Call ``call()`` whenever points are moved, placed or removed; returns what ends that."""
    events = (node.PointModifiedEvent, node.PointPositionDefinedEvent, node.PointRemovedEvent)
    tags = [node.AddObserver(event, lambda *_: call()) for event in events]

    def stop() -> None:
        for tag in tags:
            node.RemoveObserver(tag)

    return stop


def nearest_voxels(node: slicer.vtkMRMLMarkupsFiducialNode, reference: slicer.vtkMRMLScalarVolumeNode) -> np.ndarray:
    """Voxel indices (n, 3), (k, j, i), of the points that have a position; perhaps outside the grid."""
    inverse = np.linalg.inv(geometry_of(reference).ijk_to_ras)
    found = []
    for n in range(node.GetNumberOfControlPoints()):
        if node.GetNthControlPointPositionStatus(n) != slicer.vtkMRMLMarkupsNode.PositionDefined:
            continue
        world = [0.0, 0.0, 0.0]
        node.GetNthControlPointPositionWorld(n, world)
        found.append(np.rint((inverse @ (*world, 1.0))[:3][::-1]).astype(int))
    return np.array(found, int).reshape(-1, 3)


def _sorted(voxels: np.ndarray) -> np.ndarray:
    return np.unique(np.asarray(voxels, int).reshape(-1, 3), axis=0)


def _dress(display: slicer.vtkMRMLMarkupsDisplayNode, color: tuple[float, float, float]) -> None:
    display.SetSelectedColor(*color)
    display.SetColor(*color)
    display.SetActiveColor(1.0, 1.0, 0.2)
    display.SetGlyphTypeFromString("CrossDot2D")
    display.SetUseGlyphScale(False)
    display.SetGlyphSize(5.0)
    display.SetTextScale(2.5)
    display.SetPointLabelsVisibility(False)
    display.SetPropertiesLabelVisibility(True)
