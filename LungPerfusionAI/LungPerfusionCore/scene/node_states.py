"""What a result was made from beyond which nodes: where they lay, and what was in them. Main thread only."""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Sequence

import numpy as np
import slicer

from ..imaging.bounding_box import bounding_box
from .grids import scalars_array
from .labelmaps import BINARY, layer_matrix
from .places import SHIFT, STEPS, changed, to_world
from .segmentations import said_meaning, segment_ids
from .terminology import region_of, unit_of

_known: dict[tuple, tuple] = {}
"""What of a segment's voxels was computed before; by time stamps, which VTK gives once."""
KNOWN = 256


def state_of(*nodes: slicer.vtkMRMLTransformableNode | None, under: Sequence[slicer.vtkMRMLTransformNode] = ()) -> tuple:
    """Plain values that stay as they are while volumes and segmentations keep their place in the world, voxels, units and segments,
    however they are shown, named or saved; a volume's voxels count as others once somebody has written them. What hangs under one of the
    transforms ``under`` keeps its place where it keeps it below that."""
    return tuple(None if node is None else (_place(node, under), _content(node)) for node in nodes)


def watch_state(node: slicer.vtkMRMLTransformableNode, call: Callable[[], None]) -> Callable[[], None]:
    """Call ``call()`` whenever the state of a node may be another; returns what ends that."""
    seen = [(node, node.AddObserver(event, lambda *_: call())) for event in (node.TransformModifiedEvent, "ModifiedEvent")]
    if node.IsA("vtkMRMLVolumeNode"):
        seen.append((node, node.AddObserver(node.ImageDataModifiedEvent, lambda *_: call())))
    elif node.IsA("vtkMRMLSegmentationNode"):
        inner = node.GetSegmentation()
        events = (inner.SourceRepresentationModified, inner.RepresentationModified, inner.SegmentModified)
        seen += [(inner, inner.AddObserver(event, lambda *_: call())) for event in (*events, inner.SegmentAdded, inner.SegmentRemoved)]

    def stop() -> None:
        for thing, tag in seen:
            thing.RemoveObserver(tag)

    return stop


def _place(node: slicer.vtkMRMLTransformableNode, under: Sequence[slicer.vtkMRMLTransformNode]) -> tuple[int, ...]:
    top = node.GetParentTransformNode()
    while top is not None and top not in under:
        top = top.GetParentTransformNode()
    matrix = to_world(node, top)
    if matrix is None:
        return (changed(node),)
    return _whole(matrix[:3])


def _whole(values: np.ndarray) -> tuple[int, ...]:
    return tuple(math.floor(value * STEPS + SHIFT) for value in values.ravel().tolist())


def _content(node: slicer.vtkMRMLTransformableNode) -> tuple:
    if node.IsA("vtkMRMLSegmentationNode"):
        return tuple(_segment(node, each) for each in segment_ids(node))
    image = node.GetImageData()
    scalars = None if image is None else image.GetPointData().GetScalars()
    # the voxels' own time: an image is touched where it is only shown
    return () if scalars is None else (image.GetExtent(), scalars.GetMTime(), unit_of(node))


def _segment(node: slicer.vtkMRMLSegmentationNode, segment_id: str) -> tuple:
    """What a segment is, and its voxels: Slicer crops and joins labelmaps, also where it only saves them."""
    segment = node.GetSegmentation().GetSegment(segment_id)
    means = (segment_id, said_meaning(segment), region_of(segment.GetTerminology()) or segment.GetName())
    if node.GetSegmentation().GetSourceRepresentationName() != BINARY:
        drawn = segment.GetRepresentation(node.GetSegmentation().GetSourceRepresentationName())
        return (*means, 0 if drawn is None else drawn.GetMTime())
    image = segment.GetRepresentation(BINARY)
    if image is None or image.IsEmpty():
        return means
    matrix, value = layer_matrix(image), segment.GetLabelValue()
    key = (image.GetPointData().GetScalars().GetMTime(), image.GetExtent(), _whole(matrix), value)
    if key not in _known:
        while len(_known) >= KNOWN:
            del _known[next(iter(_known))]
        _known[key] = _voxels(scalars_array(image) == value, matrix)
    return (*means, *_known[key])


def _voxels(mask: np.ndarray, matrix: np.ndarray) -> tuple:
    if not mask.any():
        return ()
    box = bounding_box(mask)
    corner = matrix @ [*(part.start for part in reversed(box)), 1.0]
    inside = mask[box]
    return (inside.shape, *_whole(matrix[:3, :3]), *_whole(corner[:3]), zlib.crc32(np.packbits(inside).tobytes()))
