"""One segment's voxels: read onto any grid, or written in place while a threshold is dragged.

In-place writing needs the segment on a layer of its own (``own_layer``) that spans the reference volume
(``ensure_full_extent``): then a move of the slider writes a few voxels through ``labelmap_array`` and says so with
``labelmap_modified``, and nothing is allocated or copied.
"""

from __future__ import annotations

import json

import numpy as np
import SimpleITK as sitk
import slicer
import vtk

from ..errors import InputError
from ..imaging.bounding_box import bounding_box
from ..sentence import Sentence
from .grids import (
    GRID_TOLERANCE,
    Geometry,
    allocated,
    geometry_of,
    is_orthogonal,
    linear_to_world,
    local_ijk_to_ras,
    resliced,
    scalars_array,
    to_numpy,
    to_vtk,
)

BINARY = "Binary labelmap"
CLOSED_SURFACE = "Closed surface"
MADE_AT = "LungPerfusion.MadeAt"
"""Attribute of a segmentation: 4 x 4 IJK-to-RAS, in the world, of its reference grid when it was made."""


def segment_of(node: slicer.vtkMRMLSegmentationNode, segment_id: str) -> slicer.vtkSegment:
    """The segment with this ID.

    Raises:
        KeyError: the segmentation has no such segment.
    """
    segment = node.GetSegmentation().GetSegment(segment_id)
    if segment is None:
        raise KeyError(f"{node.GetName()!r} has no segment {segment_id!r}.")
    return segment


def own_layer(node: slicer.vtkMRMLSegmentationNode, segment_id: str) -> None:
    """Move a segment's voxels to a labelmap that no other segment shares, label value 1; its shape stays."""
    segment = segment_of(node, segment_id)
    node.GetSegmentation().SeparateSegmentLabelmap(segment_id)
    value, image = segment.GetLabelValue(), segment.GetRepresentation(BINARY)
    if value != 1:
        # the last segment on a shared layer is not separated from anything, so it keeps the value it had there
        if image is not None and not image.IsEmpty():
            voxels = scalars_array(image)
            voxels[...] = voxels == value
        segment.SetLabelValue(1)


def shares_layer(node: slicer.vtkMRMLSegmentationNode, segment_id: str) -> bool:
    """Whether other segments are on the segment's labelmap, by other label values.

    Slicer's ``IsSharedBinaryLabelmap`` answers the opposite (5.10 to 5.13), so layers are counted here.
    """
    segmentation = node.GetSegmentation()
    return len(segmentation.GetSegmentIDsForLayer(segmentation.GetLayerIndex(segment_id))) > 1


def local_geometry(node: slicer.vtkMRMLSegmentationNode, reference: slicer.vtkMRMLVolumeNode) -> tuple[tuple[int, int, int], np.ndarray]:
    """Size and IJK-to-RAS (4 x 4, in the segmentation's own coordinates) of a reference volume's grid.

    For a segmentation under the parent transform of its reference these are the reference's own. Any other, also one whose
    reference had to be resampled, lies on ``geometry_of(reference)``, seen from under its own parent. Raises InputError for a parent
    that bends or shears that grid.
    """
    if reference.GetParentTransformNode() is node.GetParentTransformNode():
        return reference.GetImageData().GetDimensions(), local_ijk_to_ras(reference)
    geometry, parent = geometry_of(reference), linear_to_world(node.GetParentTransformNode())
    grid = None if parent is None or not np.linalg.det(parent) else np.linalg.inv(parent) @ geometry.ijk_to_ras
    if grid is None or not is_orthogonal(grid):
        raise InputError(
            Sentence("{name!r} and {reference!r} are not under the same transform.", name=node.GetName(), reference=reference.GetName())
        )
    return geometry.size, grid


def layer_matrix(image: slicer.vtkOrientedImageData) -> np.ndarray:
    """4 x 4 from array indices of a layer (starting at 0, whatever its extent) to the segmentation's RAS."""
    matrix = vtk.vtkMatrix4x4()
    image.GetImageToWorldMatrix(matrix)
    start = np.eye(4)
    start[:3, 3] = image.GetExtent()[::2]
    return to_numpy(matrix) @ start


def offset_on_grid(matrix: np.ndarray, grid: np.ndarray) -> np.ndarray | None:
    """Whole-voxel offset (i, j, k) of an array's first voxel on a grid, both 4 x 4 index-to-RAS; None off the grid."""
    relative = np.linalg.inv(grid) @ matrix
    offset = np.rint(relative[:3, 3])
    shifted = np.eye(4)
    shifted[:3, 3] = offset
    # An axis error e grows to e times the extent; a thousand voxels are the longest axis there is.
    aligned = (
        np.abs(relative[:3, :3] - np.eye(3)).max() * 1000 <= 10 * GRID_TOLERANCE
        and np.abs(relative - shifted)[:3, 3].max() <= 10 * GRID_TOLERANCE
    )
    return offset.astype(int) if aligned else None


def _same_voxels(matrix: np.ndarray, grid: np.ndarray) -> bool:
    """Whether voxel centres coincide on two grids whose axes may be flipped or swapped."""
    relative = np.linalg.inv(grid) @ matrix
    whole = np.rint(relative)
    return bool(abs(abs(np.linalg.det(whole[:3, :3])) - 1) < 0.5 and offset_on_grid(relative, whole) is not None)


def ensure_full_extent(node: slicer.vtkMRMLSegmentationNode, segment_id: str, reference: slicer.vtkMRMLVolumeNode) -> None:
    """Make a segment's labelmap span the whole grid of ``reference`` (a volume node); voxels keep their values.

    Slicer crops labelmaps to what they contain whenever it sets or loads one, and reverses the slices of a
    left-handed volume when it loads that. Does nothing where the labelmap has the reference's extent already.

    Raises:
        InputError: the labelmap is not on the grid of ``reference``.
    """
    segment = segment_of(node, segment_id)
    size, grid = local_geometry(node, reference)
    image = segment.GetRepresentation(BINARY)
    shape = tuple(reversed(size))
    empty = image is None or image.IsEmpty()
    offset = None
    if not empty:
        offset = offset_on_grid(layer_matrix(image), grid)
        if offset is None and not _same_voxels(layer_matrix(image), grid):
            raise InputError(
                Sentence(
                    "The segment {name!r} is not on the voxel grid of {reference!r}.", name=segment.GetName(), reference=reference.GetName()
                )
            )
        if offset is not None and not offset.any() and image.GetDimensions() == tuple(size):
            return
    full = slicer.vtkOrientedImageData()
    voxels = allocated(full, tuple(bound for n in size for bound in (0, n - 1)), np.uint8 if empty else scalars_array(image).dtype)
    full.SetGeometryFromImageToWorldMatrix(to_vtk(grid))
    voxels[...] = 0
    if offset is None and not empty:
        voxels[...] = resliced(image, layer_matrix(image), None, Geometry.of_matrix(size, grid), nearest=True, background=0.0)
    elif offset is not None:
        inner, outer = _overlap(scalars_array(image).shape, offset[::-1], shape)
        voxels[outer] = scalars_array(image)[inner]
    if image is None:
        segment.AddRepresentation(BINARY, full)
    else:
        image.DeepCopy(full)  # the same object, so that every segment of the layer and every observer stays


def _overlap(shape: tuple[int, ...], offset: np.ndarray, full_shape: tuple[int, ...]) -> tuple[tuple[slice, ...], tuple[slice, ...]]:
    """Slices of an array and of the full grid where the array, placed at ``offset``, lies inside the grid (k, j, i)."""
    low = [max(0, -at) for at in offset]
    high = [max(start, min(n, total - at)) for start, n, at, total in zip(low, shape, offset, full_shape, strict=True)]
    inner = tuple(slice(a, b) for a, b in zip(low, high, strict=True))
    return inner, tuple(slice(a + at, b + at) for a, b, at in zip(low, high, offset, strict=True))


def labelmap_array(
    node: slicer.vtkMRMLSegmentationNode, segment_id: str, reference: slicer.vtkMRMLVolumeNode | None = None
) -> tuple[np.ndarray, tuple[int, int, int]]:
    """A segment's voxels to be changed in place.

    Args:
        node: segmentation node.
        segment_id: of a segment on a layer of its own.
        reference: volume node on whose grid the offset counts; by default the segmentation's reference volume.

    Returns:
        Writable view (k, j, i), 1 inside and 0 outside, and the index (k, j, i) of its first voxel on the grid of
        ``reference``. The view is good until the segment is replaced, cropped or removed.

    Raises:
        ValueError: other segments share the layer, or there is no reference volume.
        InputError: no voxels, or the labelmap is not on the reference grid.
    """
    segment = segment_of(node, segment_id)
    if shares_layer(node, segment_id):
        raise ValueError(f"The segment {segment.GetName()!r} shares its labelmap; call own_layer first.")
    image = segment.GetRepresentation(BINARY)
    if image is None or image.IsEmpty():
        raise InputError(Sentence("The segment {name!r} has no voxels.", name=segment.GetName()))
    reference = reference or reference_of(node)
    if reference is None:
        raise ValueError(f"{node.GetName()!r} has no reference volume.")
    offset = offset_on_grid(layer_matrix(image), local_geometry(node, reference)[1])
    if offset is None:
        raise InputError(
            Sentence(
                "The segment {name!r} is not on the voxel grid of {reference!r}.", name=segment.GetName(), reference=reference.GetName()
            )
        )
    i, j, k = (int(n) for n in offset)
    return scalars_array(image), (k, j, i)


def own_labelmap(node: slicer.vtkMRMLSegmentationNode, segment_id: str, reference: slicer.vtkMRMLVolumeNode) -> np.ndarray:
    """The whole grid of ``reference`` as a segment's own labelmap (k, j, i), to be changed in place; see ``labelmap_array``."""
    if shares_layer(node, segment_id) or segment_of(node, segment_id).GetLabelValue() != 1:
        own_layer(node, segment_id)
    ensure_full_extent(node, segment_id, reference)
    return labelmap_array(node, segment_id, reference)[0]


def emptied_labelmap(node: slicer.vtkMRMLSegmentationNode, segment_id: str, reference: slicer.vtkMRMLVolumeNode) -> np.ndarray:
    """As ``own_labelmap``, all 0; for a segment on another voxel grid as well, which has that of ``reference`` from now on."""
    if shares_layer(node, segment_id) or segment_of(node, segment_id).GetLabelValue() != 1:
        own_layer(node, segment_id)
    image = segment_of(node, segment_id).GetRepresentation(BINARY)
    if image is not None and not image.IsEmpty() and not lies_on(node, segment_id, reference):
        image.Initialize()
    array = own_labelmap(node, segment_id, reference)
    array[...] = 0
    return array


def lies_on(node: slicer.vtkMRMLSegmentationNode, segment_id: str, reference: slicer.vtkMRMLVolumeNode) -> bool:
    """Whether a segment's voxels, if it has any, are voxels of the grid of ``reference``."""
    image = segment_of(node, segment_id).GetRepresentation(BINARY)
    if image is None or image.IsEmpty():
        return True
    matrix, (_size, grid) = layer_matrix(image), local_geometry(node, reference)
    return offset_on_grid(matrix, grid) is not None or _same_voxels(matrix, grid)


def set_voxels(node: slicer.vtkMRMLSegmentationNode, segment_id: str, reference: slicer.vtkMRMLVolumeNode, places: np.ndarray) -> None:
    """Make a segment these voxels and no others, on a labelmap of its own that spans no more than them.

    ``places``: ascending C-order offsets into the grid of ``reference``.
    """
    segment = segment_of(node, segment_id)
    size, grid = local_geometry(node, reference)
    index = np.stack(np.unravel_index(places, tuple(reversed(size))))
    low, high = (index.min(axis=1), index.max(axis=1)) if len(places) else (np.zeros(3, int), np.zeros(3, int))
    image = slicer.vtkOrientedImageData()
    extent = tuple(int(n) for pair in zip(reversed(low), reversed(high), strict=True) for n in pair)
    voxels = allocated(image, extent, np.uint8)
    image.SetGeometryFromImageToWorldMatrix(to_vtk(grid))
    voxels[...] = 0
    voxels[tuple(index - low[:, None])] = 1
    segment.SetLabelValue(1)
    segment.AddRepresentation(BINARY, image)


def labelmap_modified(node: slicer.vtkMRMLSegmentationNode, segment_id: str) -> None:
    """Say that a segment's voxels were changed in place: slice views redraw, derived surfaces are dropped."""
    segment = segment_of(node, segment_id)
    image = segment.GetRepresentation(BINARY)
    image.GetPointData().GetScalars().Modified()
    image.Modified()
    segment.Modified()


def labelmap_redrawn(node: slicer.vtkMRMLSegmentationNode, segment_id: str) -> None:
    """Say to the views alone that a segment's voxels were changed in place; for moves between two :func:`labelmap_modified`.

    The pipelines of the views see the scalars' time, and of the node's events ``RepresentationModified`` is heard by the displayable
    managers of slice and 3D views and by nobody else (Slicer 5.10 to 5.13). ``SegmentModified`` and ``SourceRepresentationModified``,
    which ``labelmap_modified`` brings about, are heard by the subject hierarchy, selectors and models of segments, the Segment Editor,
    its history and by scripts as well, and drop every derived representation. The node is marked as not saved.
    """
    segment_of(node, segment_id).GetRepresentation(BINARY).GetPointData().GetScalars().Modified()
    node.StorableModified()
    node.InvokeCustomModifiedEvent(slicer.vtkSegmentation.RepresentationModified)


def reference_of(node: slicer.vtkMRMLSegmentationNode) -> slicer.vtkMRMLVolumeNode | None:
    """The volume node that gives a segmentation its grid (reference geometry role), or None."""
    return node.GetNodeReference(node.GetReferenceImageGeometryReferenceRole())


def reference_grid(node: slicer.vtkMRMLSegmentationNode) -> Geometry | None:
    """The grid that a segmentation was made on, in the world where the segmentation lies now; None without one, or where a transform
    shears or warps it."""
    converter, image = slicer.vtkSegmentationConverter, slicer.vtkOrientedImageData()
    stated = node.GetSegmentation().GetConversionParameter(converter.GetReferenceImageGeometryParameterName())
    parent = linear_to_world(node.GetParentTransformNode())
    if not stated or parent is None or not converter.DeserializeImageGeometry(stated, image, False):
        return None
    world = parent @ layer_matrix(image)
    return Geometry.of_matrix(image.GetDimensions(), world) if is_orthogonal(world) else None


def remember_place(node: slicer.vtkMRMLSegmentationNode) -> None:
    """A segmentation was just made where it lies: ``grid_made_on`` can tell from now on whether it was moved itself."""
    made = reference_grid(node)
    node.SetAttribute(MADE_AT, None if made is None else json.dumps(made.ijk_to_ras.tolist()))


def grid_made_on(node: slicer.vtkMRMLSegmentationNode, grid: Geometry) -> Geometry:
    """Where the voxels of ``grid`` (a volume's, as it lies now) lay when a segmentation was made on them, for what belongs to the volume's
    voxels wherever it is moved. A segmentation that was moved itself is meant to lie where it lies: then ``grid``."""
    made, stated = reference_grid(node), node.GetAttribute(MADE_AT)
    if made is None or tuple(made.size) != tuple(grid.size):
        return grid
    try:
        stayed = stated is None or Geometry.of_matrix(made.size, np.reshape(json.loads(stated), (4, 4))).matches(made)
    except (TypeError, ValueError):  # edited by hand
        stayed = True
    return made if stayed else grid


def layer_on(node: slicer.vtkMRMLSegmentationNode, image: slicer.vtkOrientedImageData, geometry: Geometry) -> np.ndarray:
    """A layer's values on a world grid: exact where the voxels coincide, nearest neighbour elsewhere.

    Args:
        node: the segmentation node, whose parent transform counts.
        image: vtkOrientedImageData of the layer.
        geometry: the grid.

    Returns:
        Array (k, j, i), 0 outside the layer.
    """
    shape = tuple(reversed(geometry.size))
    voxels, matrix = scalars_array(image), layer_matrix(image)
    parent = linear_to_world(node.GetParentTransformNode())
    offset = None if parent is None else offset_on_grid(parent @ matrix, geometry.ijk_to_ras)
    if offset is None:
        return resliced(image, matrix, node.GetParentTransformNode(), geometry, nearest=True, background=0.0)
    result = np.zeros(shape, dtype=voxels.dtype)
    inner, outer = _overlap(voxels.shape, offset[::-1], shape)
    result[outer] = voxels[inner]
    return result


def own_mask(node: slicer.vtkMRMLSegmentationNode, image: slicer.vtkOrientedImageData, value: int, grid: Geometry) -> sitk.Image:
    """The voxels of a layer that have a label value, as a mask (uint8) in the world, cropped to them.

    It keeps the layer's voxels; ``grid`` is taken where the node's parent transform shears or warps them. ``image``: None or
    empty gives one voxel, 0.
    """
    if image is None or image.IsEmpty():
        return grid.apply_to(sitk.Image([1, 1, 1], sitk.sitkUInt8))
    parent = linear_to_world(node.GetParentTransformNode())
    world = None if parent is None else parent @ layer_matrix(image)
    if world is None or not is_orthogonal(world):
        voxels, own = layer_on(node, image, grid) == value, grid
    else:
        voxels, own = scalars_array(image) == value, Geometry.of_matrix(image.GetDimensions(), world)
    box = bounding_box(voxels) if voxels.any() else (slice(0, 1),) * 3
    mask = own.apply_to(sitk.GetImageFromArray(voxels[box].astype(np.uint8)))
    corner = [
        own.origin[n] + float(np.reshape(own.direction, (3, 3))[n] @ (np.array(own.spacing) * [b.start for b in box[::-1]]))
        for n in range(3)
    ]
    mask.SetOrigin(corner)
    return mask
