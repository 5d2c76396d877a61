"""The motion of a CT perfusion scan in the scene: a sequence of linear transforms, one a frame, that a person may edit.

A transform lays its frame onto the first one. It is played with the series; what is changed in the transform that the browser shows is kept
in the sequence, and the next run moves the frames so.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np
import SimpleITK as sitk
import slicer

from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.grids import linear_to_world
from LungPerfusionCore.scene.transforms import node_from_transform, transform_from_node

from .dynamic_map_nodes import role_of
from .dynamic_series import browser_of

ROLE = role_of("motion")
FOUND = "LungPerfusion.MotionFound"
"""Attribute of the sequence: a checksum of its matrices as they were found; another one now means that a person changed them."""


def motion_of(series_node: slicer.vtkMRMLNode) -> slicer.vtkMRMLSequenceNode | None:
    """The sequence of transforms of a series, or None."""
    return hierarchy.find_output(series_node, ROLE, "vtkMRMLSequenceNode")


def show_motion(
    transforms: Sequence[sitk.Transform], times: np.ndarray, series_node: slicer.vtkMRMLNode, by_hand: bool
) -> slicer.vtkMRMLSequenceNode | None:
    """Put the transforms of an analysis (``Prepared.transforms``) into the scene; those set ``by_hand`` are there already."""
    node, scene = motion_of(series_node), series_node.GetScene()
    browser = browser_of(series_node) if series_node.IsA("vtkMRMLSequenceNode") else None
    if by_hand and node is not None:
        return node
    if not transforms:
        if node is not None:
            if browser is not None:
                browser.RemoveSynchronizedSequenceNode(node.GetID())
            scene.RemoveNode(node)
        return None
    if node is None:
        node = scene.AddNewNodeByClass("vtkMRMLSequenceNode", f"{series_node.GetName()} motion")
        hierarchy.mark_output(node, series_node, ROLE)
        hierarchy.place_under_study(node, series_node)
    node.RemoveAllDataNodes()
    index, name, unit = [f"{time:.15g}" for time in times], "time", "s"
    if browser is not None:  # it plays both by the index values of the series, in whatever unit they are
        index = [series_node.GetNthIndexValue(n) for n in range(len(times))]
        name, unit = series_node.GetIndexName(), series_node.GetIndexUnit()
        node.SetIndexType(series_node.GetIndexType())
        node.SetNumericIndexValueTolerance(series_node.GetNumericIndexValueTolerance())
    node.SetIndexName(name)
    node.SetIndexUnit(unit)
    one = None
    for transform, value in zip(transforms, index, strict=True):
        one = node_from_transform(transform, node.GetName(), node=one)
        node.SetDataNodeAtValue(one, value)
    scene.RemoveNode(one)
    node.SetAttribute(FOUND, _checksum(node))
    if browser is not None and not browser.IsSynchronizedSequenceNode(node, True):
        browser.AddSynchronizedSequenceNode(node.GetID())
        browser.SetSaveChanges(node, True)
        slicer.modules.sequences.logic().UpdateProxyNodesFromSequences(browser)
    return node


def edited_motion(series_node: slicer.vtkMRMLNode) -> tuple[sitk.Transform, ...] | None:
    """The transforms of a series, from the first frame's points to each frame's (LPS), where a person changed them; else None."""
    node = motion_of(series_node)
    if node is None or node.GetAttribute(FOUND) == _checksum(node):
        return None
    each = [node.GetNthDataNode(n) for n in range(node.GetNumberOfDataNodes())]
    if series_node.IsA("vtkMRMLSequenceNode") and len(each) != series_node.GetNumberOfDataNodes():  # frames were taken out since
        own = [node.GetDataNodeAtValue(series_node.GetNthIndexValue(n), True) for n in range(series_node.GetNumberOfDataNodes())]
        each = each if None in own else own
    return tuple(transform_from_node(one) for one in each)


def _checksum(node: slicer.vtkMRMLSequenceNode) -> str:
    matrices = [linear_to_world(node.GetNthDataNode(n)) for n in range(node.GetNumberOfDataNodes())]
    known = np.array([each for each in matrices if each is not None])
    return hashlib.sha256((np.round(known, 5) + 0.0).tobytes()).hexdigest()
