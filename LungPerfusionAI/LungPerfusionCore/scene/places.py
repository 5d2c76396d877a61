"""Where nodes lie to each other: what numbers of several were made from, beside the nodes themselves."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import slicer
import vtk

from .grids import linear_to_world, local_ijk_to_ras

#: Steps of a matrix's elements (voxels, and voxels a voxel) that count as one place; the shift keeps round numbers off their borders.
STEPS, SHIFT = 1e4, 0.37


def places_of(first: slicer.vtkMRMLTransformableNode | None, *others: slicer.vtkMRMLTransformableNode | None) -> tuple[int, ...]:
    """Whole numbers that stay as they are while ``others`` keep their place to the first (in its voxels, or in a segmentation's own
    coordinates), whatever they all hang under together, and across a saved scene; under a transform that warps, only until that changes."""
    if first is None:
        return ()
    own, found = _to_world(first), []
    for node in others:
        if node is None:
            continue
        to_world = _to_world(node)
        if own is None or to_world is None:
            found += [_changed(first), _changed(node)]
        else:
            found += [math.floor(value * STEPS + SHIFT) for value in (np.linalg.pinv(own) @ to_world)[:3].ravel().tolist()]
    return tuple(found)


def watch_place(node: slicer.vtkMRMLTransformableNode, call: Callable[[], None]) -> Callable[[], None]:
    """Call ``call()`` whenever a node is moved by the transforms that it hangs under, or a volume by another origin, spacing or direction
    ("Center Volume"); returns what ends that."""
    tags = [node.AddObserver(slicer.vtkMRMLTransformableNode.TransformModifiedEvent, lambda *_: call())]
    if node.IsA("vtkMRMLVolumeNode"):
        last = _own_matrix(node)

        def compare(*_: object) -> None:
            nonlocal last
            now = _own_matrix(node)
            if not np.array_equal(now, last):
                last = now
                call()

        tags.append(node.AddObserver(vtk.vtkCommand.ModifiedEvent, compare))

    def end() -> None:
        for tag in tags:
            node.RemoveObserver(tag)

    return end


def watch_segments(node: slicer.vtkMRMLSegmentationNode, call: Callable[[], None]) -> Callable[[], None]:
    """Call ``call()`` whenever a segmentation is moved, painted on, or gets or loses a segment; returns what ends that."""
    segmentation, stop = node.GetSegmentation(), watch_place(node, call)
    events = (
        segmentation.SourceRepresentationModified,
        segmentation.RepresentationModified,
        segmentation.SegmentModified,
        segmentation.SegmentAdded,
        segmentation.SegmentRemoved,
    )
    tags = [segmentation.AddObserver(event, lambda *_: call()) for event in events]

    def end() -> None:
        stop()
        for tag in tags:
            segmentation.RemoveObserver(tag)

    return end


def segments_stamp(node: slicer.vtkMRMLSegmentationNode | None) -> tuple:
    """Equal as long as nobody touches the voxels of a segmentation's segments, or adds or removes one."""
    if node is None:
        return ()
    segmentation = node.GetSegmentation()
    names = [segmentation.GetNthSegmentID(n) for n in range(segmentation.GetNumberOfSegments())]
    source = segmentation.GetSourceRepresentationName()
    held = [(name, segmentation.GetSegment(name).GetRepresentation(source)) for name in names]
    return tuple((name, 0 if data is None else data.GetMTime()) for name, data in held)


def _to_world(node: slicer.vtkMRMLTransformableNode) -> np.ndarray | None:
    """4 x 4 from a volume's voxels, or a segmentation's own coordinates, to the world; None where a transform warps or is none."""
    matrix = linear_to_world(node.GetParentTransformNode())
    if matrix is not None and node.IsA("vtkMRMLVolumeNode"):
        matrix = matrix @ _own_matrix(node)
    return matrix if matrix is not None and np.isfinite(matrix).all() else None


def _own_matrix(volume: slicer.vtkMRMLVolumeNode) -> np.ndarray:
    """4 x 4 from a volume's voxels to its own coordinates; of a volume without voxels nothing lies anywhere."""
    return np.eye(4) if volume.GetImageData() is None else local_ijk_to_ras(volume)


def _changed(node: slicer.vtkMRMLTransformableNode) -> int:
    parent = node.GetParentTransformNode()
    return 0 if parent is None else int(parent.GetTransformToWorldMTime())
