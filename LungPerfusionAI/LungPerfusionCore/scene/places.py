"""Where volumes lie to a CT: what numbers of both were made from, beside the nodes themselves."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import slicer

from .grids import linear_between, local_ijk_to_ras

#: Steps of a matrix's elements (voxels, and voxels a voxel) that count as one place; the shift keeps round numbers off their borders.
STEPS, SHIFT = 1e4, 0.37


def places_of(ct: slicer.vtkMRMLVolumeNode | None, *others: slicer.vtkMRMLTransformableNode | None) -> tuple[int, ...]:
    """Whole numbers that stay as they are while ``others`` keep their place in a CT's voxels, whatever they all hang under together, and
    across a saved scene; under a transform that warps, only until that changes."""
    if ct is None:
        return ()
    own, found = to_world(ct), []
    for node in others:
        if node is None:
            continue
        there = to_world(node)
        if own is None or there is None:
            found += [changed(ct), changed(node)]
        else:
            found += [math.floor(value * STEPS + SHIFT) for value in (np.linalg.pinv(own) @ there)[:3].ravel().tolist()]
    return tuple(found)


def watch_place(node: slicer.vtkMRMLTransformableNode, call: Callable[[], None]) -> Callable[[], None]:
    """Call ``call()`` whenever a node is moved by the transforms that it hangs under; returns what ends that."""
    tag = node.AddObserver(slicer.vtkMRMLTransformableNode.TransformModifiedEvent, lambda *_: call())
    return lambda: node.RemoveObserver(tag)


def to_world(node: slicer.vtkMRMLTransformableNode, top: slicer.vtkMRMLTransformNode | None = None) -> np.ndarray | None:
    """4 x 4 from a volume's voxels, or a segmentation's own coordinates, to the world, or to what hangs under the transform ``top`` above
    it; None where a transform warps or is none."""
    matrix = linear_between(node.GetParentTransformNode(), top)
    if matrix is not None and node.IsA("vtkMRMLVolumeNode") and node.GetImageData() is not None:
        matrix = matrix @ local_ijk_to_ras(node)
    return matrix if matrix is not None and np.isfinite(matrix).all() else None


def changed(node: slicer.vtkMRMLTransformableNode) -> int:
    """When the transforms that a node hangs under were last changed."""
    parent = node.GetParentTransformNode()
    return 0 if parent is None else int(parent.GetTransformToWorldMTime())
