"""Label images to segmentation nodes and back: many segments at once, coded, coloured, updated in place on a re-run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import SimpleITK as sitk
import slicer
import vtk

from ..errors import InputError
from ..sentence import Sentence
from .grids import Geometry, allocated, geometry_of, to_vtk
from .hierarchy import place_under_study
from .labelmaps import (
    BINARY,
    CLOSED_SURFACE,
    ensure_full_extent,
    labelmap_array,
    labelmap_modified,
    layer_on,
    local_geometry,
    own_layer,
    own_mask,
    reference_of,
    segment_of,
)
from .terminology import TERMS, codes, matches_code, segment_ids

__all__ = [
    "SegmentSpec",
    "ensure_full_extent",
    "find_segment",
    "labelmap_array",
    "labelmap_modified",
    "labels_from_segmentation",
    "masks_from_segmentation",
    "own_layer",
    "reference_of",
    "segment_ids",
    "segment_of",
    "segmentation_from_labels",
    "set_reference",
    "spec",
]

SEGMENT_TAG = "LungPerfusion.Segment"
"""Tag of a segment that a run made: the name it was made under, by which a re-run finds it even if it was renamed."""

MEANING_TAG = "LungPerfusion.Meaning"
"""Tag of a segment: what a person, or a command's ``--labels``, said that it is; it goes before terminology and name."""


@dataclass(frozen=True)
class SegmentSpec:
    """One segment of a label image.

    ``label`` is its value in the image; ``color`` RGB from 0 to 1; ``terminology`` a serialized entry
    (``terminology.Term.entry``); ``tags`` are stored on the segment and saved with it.
    """

    label: int
    name: str
    color: tuple[float, float, float]
    terminology: str = ""
    tags: Mapping[str, str] = field(default_factory=dict)


def said_meaning(segment: slicer.vtkSegment) -> str | None:
    """What a person said that a segment is (a term, or ``labels.meanings.NOTHING``), or None."""
    return _tag(segment, MEANING_TAG) or None


def spec(label: int, term: str, name: str | None = None, **tags: str) -> SegmentSpec:
    """The segment of a region or structure, by its key in ``terminology.TERMS``."""
    known = TERMS[term]
    return SegmentSpec(label, name or known.name, known.color, known.entry, tags)


def set_reference(node: slicer.vtkMRMLSegmentationNode, reference: slicer.vtkMRMLVolumeNode) -> Geometry:
    """Give a segmentation the grid and the parent transform of a volume node (reference geometry role).

    Where the reference had to be resampled, the segmentation lies on that world grid, without a parent transform.

    Returns:
        ``geometry_of(reference)``.
    """
    geometry = geometry_of(reference)
    parent = None if geometry.resampled else reference.GetParentTransformNode()
    node.SetAndObserveTransformNodeID(parent.GetID() if parent is not None else None)
    node.SetReferenceImageGeometryParameterFromVolumeNode(reference)
    if geometry.resampled:
        image = slicer.vtkOrientedImageData()
        image.SetExtent(*(bound for n in geometry.size for bound in (0, n - 1)))
        image.SetGeometryFromImageToWorldMatrix(to_vtk(geometry.ijk_to_ras))
        converter = slicer.vtkSegmentationConverter
        node.GetSegmentation().SetConversionParameter(
            converter.GetReferenceImageGeometryParameterName(), converter.SerializeImageGeometry(image)
        )
    return geometry


def as_outline(node: slicer.vtkMRMLSegmentationNode) -> None:
    """Draw the segments of a new segmentation as outlines in slices: a filled one hides the map that lies below."""
    display = node.GetDisplayNode()
    display.SetOpacity2DFill(0.0)
    display.SetVisibility2DOutline(True)
    display.SetSliceIntersectionThickness(2)


def segmentation_from_labels(
    labels: sitk.Image,
    specs: Sequence[SegmentSpec],
    name: str,
    *,
    reference: slicer.vtkMRMLVolumeNode,
    node: slicer.vtkMRMLSegmentationNode | None = None,
    keep_others: bool = False,
) -> slicer.vtkMRMLSegmentationNode:
    """Put a label image into a segmentation node, one segment a spec.

    Args:
        labels: integer image on ``geometry_of(reference)``. Values without a spec are left out.
        specs: the segments; a label that no voxel has gives an empty segment.
        name: of a new node; a node given keeps its own.
        reference: volume node the labels were computed on. It becomes the reference geometry; a new node goes
            beside it in subject hierarchy.
        node: segmentation node to update in place. Its segments are found again by the tag of the run before, then
            by terminology, then by name; only their voxels and ``tags`` change, so names, colours, visibility and
            opacity stay as the person left them.
        keep_others: keep segments of an earlier run that ``specs`` no longer have. Segments that a person added
            always stay.

    Returns:
        vtkMRMLSegmentationNode.

    Raises:
        InputError: ``labels`` is not on the grid of ``reference``.
        ValueError: a label is not positive or occurs twice, or the image's values are not integers.
    """
    values = [each.label for each in specs]
    _check_labels(labels, values, name, reference)
    target = node if node is not None else reference.GetScene().AddNewNodeByClass("vtkMRMLSegmentationNode", name)
    if target.GetDisplayNode() is None:
        target.CreateDefaultDisplayNodes()
    segmentation = target.GetSegmentation()
    was_modifying = target.StartModify()
    try:
        set_reference(target, reference)
        _use_labelmaps(target, reference)
        had_surface = segmentation.ContainsRepresentation(CLOSED_SURFACE)
        before = _match(target, specs)
        ids = [found or _add_segment(segmentation, each) for each, found in zip(specs, before, strict=True)]
        if not keep_others:
            for stale in set(segment_ids(target)) - set(ids):
                if _tag(segmentation.GetSegment(stale), SEGMENT_TAG) is not None:
                    segmentation.RemoveSegment(stale)
        for each, segment_id in zip(specs, ids, strict=True):
            _tag_segment(segmentation.GetSegment(segment_id), each)
        _import(target, labels, values, ids, reference)
        if had_surface:
            segmentation.RemoveRepresentation(CLOSED_SURFACE)
            target.CreateClosedSurfaceRepresentation()
    finally:
        target.EndModify(was_modifying)
    if node is None:
        place_under_study(target, reference)
    return target


def _check_labels(labels: sitk.Image, values: Sequence[int], name: str, reference: slicer.vtkMRMLVolumeNode) -> None:
    if len(set(values)) != len(values) or min(values, default=1) < 1:
        raise ValueError(f"Labels must be positive and different, not {values}.")
    if not np.issubdtype(sitk.GetArrayViewFromImage(labels).dtype, np.integer):
        raise ValueError(f"A label image of {labels.GetPixelIDTypeAsString()} is not a label image.")
    if not Geometry.of_image(labels).matches(geometry_of(reference)):
        raise InputError(
            Sentence("The labels of {name!r} are not on the voxel grid of {reference!r}.", name=name, reference=reference.GetName())
        )


def _tag_segment(segment: slicer.vtkSegment, wanted: SegmentSpec) -> None:
    """What a run says of its segment, for the next run; the terminology only where a person chose none."""
    segment.SetTag(SEGMENT_TAG, wanted.name)
    for key, value in wanted.tags.items():
        segment.SetTag(key, str(value))
    if wanted.terminology and not segment.HasTerminology():
        segment.SetTerminology(wanted.terminology)


def _use_labelmaps(node: slicer.vtkMRMLSegmentationNode, reference: slicer.vtkMRMLVolumeNode) -> None:
    """Make binary labelmaps the source: a segmentation from surfaces is rasterised on the reference first."""
    segmentation = node.GetSegmentation()
    if segmentation.GetSourceRepresentationName() == BINARY:
        return
    if segmentation.GetNumberOfSegments() and not segmentation.CreateRepresentation(BINARY):
        raise InputError(
            Sentence("The segments of {name!r} cannot become voxels of {reference!r}.", name=node.GetName(), reference=reference.GetName())
        )
    segmentation.SetSourceRepresentationName(BINARY)


def _add_segment(segmentation: slicer.vtkSegmentation, each: SegmentSpec) -> str:
    segment = slicer.vtkSegment()
    segment.SetName(each.name)
    segment.SetNameAutoGenerated(False)
    segment.SetColor(*each.color)
    segment.SetColorAutoGenerated(False)
    if each.terminology:
        segment.SetTerminology(each.terminology)
    segment_id = segmentation.GenerateUniqueSegmentID(each.name.replace(" ", "_"))
    segmentation.AddSegment(segment, segment_id)
    return segment_id


def _tag(segment: slicer.vtkSegment, key: str) -> str | None:
    """A segment's tag, or None."""
    value = vtk.reference("")
    return str(value) if segment.GetTag(key, value) else None


def _match(node: slicer.vtkMRMLSegmentationNode, specs: Sequence[SegmentSpec]) -> list[str | None]:
    """For each spec the segment it stood for before, by tag, then terminology, then name; no segment twice.

    Terminology decides only where one spec and one segment have that code: of several emboli none is "the" embolus.
    """
    segmentation = node.GetSegmentation()
    free = {segment_id: segmentation.GetSegment(segment_id) for segment_id in segment_ids(node)}
    found: dict[int, str] = {}

    def take(same: Callable[[SegmentSpec, slicer.vtkSegment], bool]) -> None:
        for index, each in enumerate(specs):
            if index not in found:
                candidates = [segment_id for segment_id, segment in free.items() if same(each, segment)]
                rivals = [other for other in specs if candidates and same(other, free[candidates[0]])]
                if len(candidates) == 1 and len(rivals) == 1:
                    found[index] = candidates[0]
                    del free[candidates[0]]

    def alike(each: SegmentSpec, segment: slicer.vtkSegment) -> bool:
        return bool(codes(each.terminology)) and codes(each.terminology) == codes(segment.GetTerminology())

    take(lambda each, segment: _tag(segment, SEGMENT_TAG) == each.name)
    # What a run made and no spec claims is stale; only segments without the tag may be claimed in other ways.
    for segment_id in [each for each, segment in free.items() if _tag(segment, SEGMENT_TAG) is not None]:
        del free[segment_id]
    take(lambda each, segment: alike(each, segment) and segment.GetName() == each.name)
    take(alike)
    take(lambda each, segment: segment.GetName() == each.name)
    return [found.get(index) for index in range(len(specs))]


def _import(
    node: slicer.vtkMRMLSegmentationNode, labels: sitk.Image, values: Sequence[int], ids: Sequence[str], reference: slicer.vtkMRMLVolumeNode
) -> None:
    """Give the segments their voxels on one shared layer, whose labels are 1, 2, ... in the order of ``ids``."""
    size, grid = local_geometry(node, reference)
    image = slicer.vtkOrientedImageData()
    voxels = allocated(image, tuple(bound for n in size for bound in (0, n - 1)), np.uint8 if len(ids) < 256 else np.uint16)
    image.SetGeometryFromImageToWorldMatrix(to_vtk(grid))
    source = sitk.GetArrayViewFromImage(labels)
    wanted = list(range(1, len(values) + 1))
    if list(values) == wanted and (not source.size or source.max() <= len(values)) and source.min() >= 0:
        voxels[...] = source
    else:
        top = max(int(source.max()), *values, 0) if values else int(source.max())
        table = np.zeros(top + 1, dtype=voxels.dtype)
        table[list(values)] = wanted
        np.take(table, np.maximum(source, 0), out=voxels)
    order = vtk.vtkStringArray()
    for segment_id in ids:
        order.InsertNextValue(segment_id)
    logic = slicer.vtkSlicerSegmentationsModuleLogic
    if not logic.ImportLabelmapToSegmentationNode(image, node, order):
        raise InputError(Sentence("The labels could not be put into the segmentation {name!r}.", name=node.GetName()))


def _with_labelmaps(node: slicer.vtkMRMLSegmentationNode, reference: Geometry) -> slicer.vtkSegmentation:
    """The node's segmentation, or a copy of it rasterised on ``reference`` where it has no binary labelmaps."""
    segmentation = node.GetSegmentation()
    if segmentation is None or not segmentation.GetNumberOfSegments():
        raise InputError(Sentence("The segmentation {name!r} is empty.", name=node.GetName()))
    if segmentation.ContainsRepresentation(BINARY):
        return segmentation
    copy = slicer.vtkSegmentation()
    copy.DeepCopy(segmentation)
    converter = slicer.vtkSegmentationConverter
    if not copy.GetConversionParameter(converter.GetReferenceImageGeometryParameterName()):
        image = slicer.vtkOrientedImageData()
        image.SetExtent(*(bound for n in reference.size for bound in (0, n - 1)))
        image.SetGeometryFromImageToWorldMatrix(to_vtk(reference.ijk_to_ras))
        copy.SetConversionParameter(converter.GetReferenceImageGeometryParameterName(), converter.SerializeImageGeometry(image))
    if not copy.CreateRepresentation(BINARY):
        raise InputError(Sentence("The segments of {name!r} cannot be converted to voxels.", name=node.GetName()))
    return copy


def labels_from_segmentation(
    node: slicer.vtkMRMLSegmentationNode, reference_image: sitk.Image | Geometry, segment_ids: Iterable[str] | None = None
) -> tuple[sitk.Image, dict[int, str]]:
    """Segments as a label image on any grid, through every parent transform.

    Args:
        node: segmentation node.
        reference_image: image (or ``Geometry``) whose grid to use. Values are exact where the voxels of the
            segmentation coincide with it, and nearest neighbour elsewhere.
        segment_ids: which segments, and in which order; all by default.

    Returns:
        Image of uint8 (uint16 from 256 segments on) and the segment ID of each label 1, 2, ... Where segments
        overlap, the later one wins.

    Raises:
        InputError: no segments, or segments that cannot become voxels.
        KeyError: a segment ID that is not there.
    """
    geometry = reference_image if isinstance(reference_image, Geometry) else Geometry.of_image(reference_image)
    wanted, masks = masks_on(node, geometry, segment_ids)
    result = np.zeros(tuple(reversed(geometry.size)), dtype=np.uint8 if len(wanted) < 256 else np.uint16)
    for label, mask in masks:
        result[mask] = label
    return geometry.apply_to(sitk.GetImageFromArray(result)), dict(enumerate(wanted, start=1))


def masks_on(
    node: slicer.vtkMRMLSegmentationNode, geometry: Geometry, chosen: Iterable[str] | None
) -> tuple[list[str], Iterator[tuple[int, np.ndarray]]]:
    """The IDs of the segments, and for each that has voxels its label (from 1) and mask (bool, k j i) on a world grid."""
    segmentation = _with_labelmaps(node, geometry)
    wanted = list(segmentation.GetSegmentIDs() if chosen is None else chosen)

    def masks() -> Iterator[tuple[int, np.ndarray]]:
        layers: dict[int, np.ndarray] = {}
        for label, segment_id in enumerate(wanted, start=1):
            segment_of(node, segment_id)
            segment = segmentation.GetSegment(segment_id)
            image = segment.GetRepresentation(BINARY)
            if image is None or image.IsEmpty():
                continue
            key = segmentation.GetLayerIndex(segment_id)
            if key not in layers:
                layers[key] = layer_on(node, image, geometry)
            yield label, layers[key] == segment.GetLabelValue()

    return wanted, masks()


def masks_from_segmentation(
    node: slicer.vtkMRMLSegmentationNode, grid: sitk.Image | Geometry, segment_ids: Iterable[str] | None = None
) -> dict[str, sitk.Image]:
    """Segments as masks (uint8) in the world, each by itself and whole where they overlap: segment ID -> mask.

    A mask has the segment's own voxels, cropped to them, so nothing is resampled; under a transform that shears or warps, and
    made from a surface, it has those of ``grid``. A segment without voxels has a mask of one voxel, 0.

    Raises InputError for no segments, or segments that cannot become voxels; KeyError for an ID that is not there.
    """
    geometry = grid if isinstance(grid, Geometry) else Geometry.of_image(grid)
    segmentation = _with_labelmaps(node, geometry)
    masks = {}
    for segment_id in list(segmentation.GetSegmentIDs() if segment_ids is None else segment_ids):
        segment_of(node, segment_id)
        segment = segmentation.GetSegment(segment_id)
        masks[segment_id] = own_mask(node, segment.GetRepresentation(BINARY), segment.GetLabelValue(), geometry)
    return masks


def find_segment(node: slicer.vtkMRMLSegmentationNode, *, code: str | None = None, name: str | None = None) -> str | None:
    """The ID of the segment that a person said to be this, else of the first with this terminology, else with this name, else None.

    ``code`` is a serialized entry, a key of ``terminology.TERMS``, or a bare code value such as ``"55584005"``.
    """
    segmentation = node.GetSegmentation()
    entry = TERMS[code].entry if code in TERMS else code
    said = {each: said_meaning(segmentation.GetSegment(each)) for each in segment_ids(node)}
    by_word = next((each for each, term in said.items() if code in TERMS and term == code), None)
    if by_word is not None:
        return by_word
    ids = [each for each, term in said.items() if term is None]  # what a person called something else is not found by its looks
    by_code = (each for each in ids if entry and matches_code(segmentation.GetSegment(each).GetTerminology(), entry))
    by_name = (each for each in ids if name and segmentation.GetSegment(each).GetName() == name)
    return next(by_code, None) or next(by_name, None)


def segment_of_run(node: slicer.vtkMRMLSegmentationNode, term: str) -> str:
    """The ID of the segment that a run just filled for ``term`` (key of ``terminology.TERMS``): as ``find_segment``, else, where a person
    called and coded it otherwise, by the tag by which the run found it again.

    Raises:
        KeyError: there is none.
    """
    found = find_segment(node, code=term, name=TERMS[term].name)
    if found is None:
        tagged = (each for each in segment_ids(node) if _tag(node.GetSegmentation().GetSegment(each), SEGMENT_TAG) == TERMS[term].name)
        found = next(tagged, None)
    if found is None:
        raise KeyError(term)
    return found
