"""Boxes around emboli as regions of interest: one markups ROI a box, along the axes of the volume it was found in."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import slicer

from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.grids import geometry_of, local_ijk_to_ras, to_vtk

from ..integrated_result import EmbolusBox

ROLE = "embolus_box"
SCORE = "LungPerfusion.Score"
"""Attribute of a box: its score, 0 to 1."""
COLOR = (0.95, 0.75, 0.1)


def show_boxes(boxes: Sequence, source: slicer.vtkMRMLScalarVolumeNode) -> tuple:
    """Put boxes (``PEDetectionLib.integrated_result.EmbolusBox``, in voxels of ``source``) into the scene, under its study.

    Those of an earlier run are used again, in order; the rest of them go. New ones are locked, with their handles hidden; what a person
    changed on a box's display stays.

    Returns:
        vtkMRMLMarkupsROINode, one a box.
    """
    known, nodes = boxes_of(source), []
    grid, parent = _grid(source)
    for number, box in enumerate(boxes, 1):
        node = known[number - 1] if number <= len(known) else _new_box(source)
        was_modifying = node.StartModify()
        node.SetName(f"Embolus {number} ({box.score:.2f})")
        node.SetAttribute(SCORE, repr(float(box.score)))
        node.SetAndObserveTransformNodeID(parent.GetID() if parent is not None else None)
        axes, size, centre = _placed(box, grid)
        matrix = np.eye(4)
        matrix[:3, :3], matrix[:3, 3] = axes, centre
        node.SetAndObserveObjectToNodeMatrix(to_vtk(matrix))
        node.SetCenter(centre)
        node.SetSize(size)
        node.EndModify(was_modifying)
        hierarchy.mark_output(node, source, f"{ROLE}:{number}")
        hierarchy.place_under_study(node, source)
        nodes.append(node)
    for node in known[len(boxes) :]:
        source.GetScene().RemoveNode(node)
    return tuple(nodes)


def boxes_of(source: slicer.vtkMRMLScalarVolumeNode) -> list:
    """The boxes of ``source``, in the order of their numbers."""
    found = {}
    for node in hierarchy.outputs_of(source):
        role, _colon, number = node.GetAttribute(hierarchy.ROLE).partition(":")
        if role == ROLE and number.isdigit():
            found[int(number)] = node
    return [found[number] for number in sorted(found)]


def score_of(node: slicer.vtkMRMLMarkupsROINode) -> float:
    """A box's score; NaN where somebody took it off, or wrote no number there."""
    try:
        return float(node.GetAttribute(SCORE) or "nan")
    except ValueError:
        return float("nan")


def centre_of(node: slicer.vtkMRMLMarkupsROINode) -> tuple[float, float, float]:
    """The middle of a box in the world (RAS, mm)."""
    centre = [0.0] * 3
    node.GetCenterWorld(centre)
    r, a, s = centre
    return r, a, s


def _grid(source: slicer.vtkMRMLScalarVolumeNode) -> tuple[np.ndarray, slicer.vtkMRMLTransformNode | None]:
    """4 x 4 from voxels to the coordinates under the returned parent transform (or the world)."""
    geometry = geometry_of(source)
    if geometry.resampled:
        return geometry.ijk_to_ras, None
    return local_ijk_to_ras(source), source.GetParentTransformNode()


def _placed(box: EmbolusBox, grid: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Axes (columns, right-handed), size (mm) and centre of a box."""
    low, high = np.array(box.low, float), np.array(box.high, float)
    spacing = np.linalg.norm(grid[:3, :3], axis=0)
    axes = grid[:3, :3] / spacing
    if np.linalg.det(axes) < 0:
        axes[:, 2] *= -1  # a box looks the same from behind, and an ROI wants right-handed axes
    centre = grid @ np.append((low + high) / 2, 1.0)
    return axes, (high - low) * spacing, centre[:3]


def _new_box(source: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLMarkupsROINode:
    node = source.GetScene().AddNewNodeByClass("vtkMRMLMarkupsROINode", "Embolus")
    node.CreateDefaultDisplayNodes()
    node.SetLocked(True)
    display = node.GetDisplayNode()
    display.SetHandlesInteractive(False)
    display.SetFillVisibility(False)
    display.SetPropertiesLabelVisibility(False)
    display.SetSelectedColor(*COLOR)
    display.SetColor(*COLOR)
    return node
