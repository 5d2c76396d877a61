"""Lobes, zones and lungs of a segmentation, and other structures that it holds, as images on a grid."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
import slicer

from ..errors import InputError
from ..imaging.file_geometry import NOTE_KEY
from ..imaging.patient import PATIENT_KEY, mark_patient
from ..labels.lobe_names import lobe_of
from ..labels.meanings import REGIONS
from ..lungs.coverage import beyond_grid_ml
from ..lungs.regions import MOST_SHARED, OTHER_KIND, OVERLAP, kind_of_region
from ..sentence import Sentence, packed
from .grids import Geometry
from .hierarchy import identifiers_of
from .node_files import note_of_file
from .segmentations import find_segment, labels_from_segmentation, masks_from_segmentation, masks_on, said_meaning, segment_ids
from .terminology import TERMS, region_of

FARTHEST_MM = 400.0
"""How far beyond a volume regions are looked for; no lung is longer."""


def structure(node: slicer.vtkMRMLSegmentationNode | None, term: str, grid: sitk.Image) -> sitk.Image | None:
    """A segment (key of ``terminology.TERMS``), by terminology, then name, as a mask on a grid; None where the node has none."""
    if node is None or node.GetSegmentation() is None:
        return None
    found = find_segment(node, code=term, name=TERMS[term].name)
    return None if found is None else labels_from_segmentation(node, grid, [found])[0]


def shown_on(node: slicer.vtkMRMLSegmentationNode, grid: sitk.Image, chosen: list[str]) -> sitk.Image:
    """Segments as one mask (> 0) on a grid. InputError where they hold voxels, but none of the grid: emboli of another scan would say
    that this one has none."""
    mask = labels_from_segmentation(node, grid, chosen)[0] > 0
    if not sitk.GetArrayViewFromImage(mask).any():
        held = masks_from_segmentation(node, grid, chosen).values()
        if any(sitk.GetArrayViewFromImage(each).any() for each in held):
            raise InputError(
                Sentence("{name!r} lies on no voxel of the scan; is it of another scan, or moved by a transform?", name=node.GetName())
            )
    return mask


def regions_from_segmentation(
    node: slicer.vtkMRMLSegmentationNode, reference_image: sitk.Image | Geometry
) -> tuple[sitk.Image, dict[int, str]]:
    """Segments as labels and names for ``regions.regions_from_lobes``.

    A segment that a person said to be a lobe, lung or zone (``said_meaning``), or whose terminology says so, goes by
    that name (RUL, left, ...), whatever it is called; every other segment by its own name, unless a person said that it
    is something else. Only one kind is taken, lobes before zones before lungs, so that a lung
    or a nodule that lies over the lobes takes nothing from them. Voxels that two of the regions claim go to the later one, and
    the image's metadata says how many (``regions.OVERLAP``).

    Returns:
        Label image on the grid of ``reference_image`` and the name of each of its labels.

    Raises:
        InputError: no segments, or regions of which one lies in another (more than ``MOST_SHARED`` of it).
    """
    geometry = reference_image if isinstance(reference_image, Geometry) else Geometry.of_image(reference_image)
    segmentation, kinds, names = node.GetSegmentation(), {}, {}
    for segment_id in segment_ids(node):
        segment = segmentation.GetSegment(segment_id)
        said, name = said_meaning(segment), segment.GetName()
        if said is not None and said not in REGIONS:
            continue
        coded = said or region_of(segment.GetTerminology())
        names[segment_id] = coded or name
        kinds[segment_id] = kind_of_region(coded or name, segment.GetTerminology())
    best = min(kinds.values(), default=None)
    wanted, masks = masks_on(node, geometry, [segment_id for segment_id, kind in kinds.items() if kind == best])
    result = np.zeros(tuple(reversed(geometry.size)), dtype=np.uint8 if len(wanted) < 256 else np.uint16)
    title = {label: names[segment_id] for label, segment_id in enumerate(wanted, start=1)}
    volumes, shared = np.zeros(len(wanted) + 1, np.int64), np.zeros((len(wanted) + 1,) * 2, np.int64)
    for label, mask in masks:
        shared[label] = np.bincount(result[mask], minlength=len(wanted) + 1)
        volumes[label] = mask.sum()
        result[mask] = label
    labels = geometry.apply_to(sitk.GetImageFromArray(result))
    shared[:, 0] = 0
    for a, b in np.argwhere(shared):
        if best != OTHER_KIND and shared[a, b] > MOST_SHARED * min(volumes[a], volumes[b]):
            raise InputError(
                Sentence(
                    "{first} and {second} of the segmentation {name!r} overlap by {percent} of the smaller one, so the "
                    "lung there cannot be assigned; correct the segmentation.",
                    first=title[a],
                    second=title[b],
                    name=node.GetName(),
                    percent=_percent(shared[a, b], volumes[[a, b]]),
                )
            )
    if shared.any():
        pairs = ", ".join(f"{title[b]} and {title[a]}" for a, b in np.argwhere(shared))
        ml = shared.sum() * float(np.prod(geometry.spacing)) / 1000.0
        labels.SetMetaData(
            OVERLAP,
            packed(
                Sentence(
                    "Given regions overlap ({pairs}; {ml:.1f} ml); the overlap was assigned to the second of each pair.",
                    pairs=pairs,
                    ml=ml,
                )
            ),
        )
    if note := note_of_file(node):
        labels.SetMetaData(NOTE_KEY, packed(note))
    mark_patient(labels, identifiers_of(node).get("Patient ID", ""))
    return labels, title


def _percent(shared: int, volumes: np.ndarray) -> str:
    return f"{100 * shared / max(int(volumes.min()), 1):.0f} %"


def whole_regions(node: slicer.vtkMRMLSegmentationNode, grid: sitk.Image | Geometry) -> tuple[sitk.Image, dict[int, str]]:
    """As :func:`regions_from_segmentation`, on ``grid`` widened by whole voxels where segments lie beyond it, so that no part of
    a region is lost before anybody has seen how much it is."""
    geometry = grid if isinstance(grid, Geometry) else Geometry.of_image(grid)
    before, after = _overhang(node, geometry)
    if not (before.any() or after.any()):
        return regions_from_segmentation(node, geometry)
    matrix = geometry.ijk_to_lps
    wide = Geometry(
        tuple((np.array(geometry.size) + before + after).tolist()),
        geometry.spacing,
        tuple((matrix[:3, 3] - matrix[:3, :3] @ before).tolist()),
        geometry.direction,
    )
    labels, names = regions_from_segmentation(node, wide)
    inside = sitk.RegionOfInterest(labels, list(geometry.size), before.tolist())
    array = sitk.GetArrayViewFromImage
    whole = np.count_nonzero(array(labels)) == np.count_nonzero(array(inside))
    return (_with_notes_of(labels, geometry.apply_to(inside)) if whole else labels), names


def regions_on(node: slicer.vtkMRMLSegmentationNode, image: sitk.Image) -> tuple[sitk.Image, dict[int, str], dict[str, float]]:
    """As :func:`regions_from_segmentation`, with what of every lobe or zone lies beyond the image: region -> ml."""
    labels, names = whole_regions(node, image)
    if labels.GetSize() == image.GetSize():
        return labels, names, {}
    beyond = {region_name(names[label]): ml for label, ml in beyond_grid_ml(labels, image).items()}
    start = image.GetOrigin()
    inside = sitk.RegionOfInterest(labels, image.GetSize(), labels.TransformPhysicalPointToIndex(start))
    cropped = Geometry.of_image(image).apply_to(sitk.GetImageFromArray(sitk.GetArrayViewFromImage(inside)))
    return _with_notes_of(labels, cropped), names, beyond


def _with_notes_of(labels: sitk.Image, image: sitk.Image) -> sitk.Image:
    """``image`` with what is to be said of the labels it was cut from."""
    for key in (NOTE_KEY, OVERLAP, PATIENT_KEY):
        if labels.HasMetaDataKey(key):
            image.SetMetaData(key, labels.GetMetaData(key))
    return image


def region_name(name: str) -> str:
    """A segment's name as the region it means: a lobe's abbreviation where it is one."""
    return lobe_of(name) or name


def _overhang(node: slicer.vtkMRMLSegmentationNode, geometry: Geometry) -> tuple[np.ndarray, np.ndarray]:
    """Voxels (i, j, k) that a segmentation reaches beyond a grid, before its first and after its last voxel."""
    bounds = [0.0] * 6
    node.GetRASBounds(bounds)
    if not np.isfinite(bounds).all() or bounds[0] > bounds[1]:
        return np.zeros(3, int), np.zeros(3, int)
    ends = np.array(np.meshgrid(*np.reshape(bounds, (3, 2)), indexing="ij")).reshape(3, 8)
    there = (np.linalg.inv(geometry.ijk_to_ras) @ np.vstack([ends, np.ones((1, 8))]))[:3]
    farthest = np.ceil(FARTHEST_MM / np.array(geometry.spacing))
    before = np.ceil(-0.5 - there.min(axis=1) - 1e-3)
    after = np.ceil(there.max(axis=1) - (np.array(geometry.size) - 0.5) - 1e-3)
    return tuple(np.clip(each, 0, farthest).astype(int) for each in (before, after))
