"""What the segments of a given segmentation mean, and label map volumes as segmentations: ``labels.meanings`` on nodes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import SimpleITK as sitk
import slicer

from ..errors import InputError
from ..labels.meanings import NOTHING, Label, LabelMap, Meanings, counted, is_unnamed, resolve
from ..labels.schemes import centres_in, centres_of, fitting
from ..sentence import Sentence
from .grids import scalars_array
from .hierarchy import SIMULATED, find_output, mark_output, place_under_study
from .labelmaps import BINARY, layer_matrix
from .segmentations import MEANING_TAG, said_meaning, segment_ids
from .terminology import TERMS, codes, region_of

CONVERTED = "segments"
"""Role of the segmentation made of a label map volume."""

BY_HAND = "LungPerfusion.MeaningsByHand"
"""Attribute of a segmentation: "1" where a person said in a panel what its segments are."""


@dataclass(frozen=True)
class MeaningRow:
    """A segment in a panel's list: ``own`` is what terminology or name say, ``said`` what a person said (or ``NOTHING``), ``term`` what
    counts."""

    key: str
    name: str
    number: int
    own: str | None
    said: str | None
    term: str | None


def term_of_segment(segment: slicer.vtkSegment) -> str | None:
    """What terminology says that a segment is (key of ``terminology.TERMS``), or None."""
    return _term_of_entry(segment.GetTerminology() or "")


@lru_cache(maxsize=1024)  # a panel asks for every segment whenever anything changes
def _term_of_entry(entry: str) -> str | None:
    mine = codes(entry)
    return region_of(entry) or next((name for name, term in TERMS.items() if mine and codes(term.entry) == mine), None)


def meaning_rows(node: slicer.vtkMRMLSegmentationNode) -> tuple[MeaningRow, ...]:
    """The segments of a segmentation with what they count as: as a person said, by terminology, by name."""
    rows = []
    for label in labels_of(node):
        said = said_meaning(node.GetSegmentation().GetSegment(label.key))
        term = label.says if said is None else None if said == NOTHING else said
        rows.append(MeaningRow(label.key, label.name, label.number, label.says, said, term))
    return tuple(rows)


def numberings(node: slicer.vtkMRMLSegmentationNode, wanted: Sequence[str]) -> list[tuple[str, dict[str, str]]]:
    """The known numberings that the labels of nameless segments can be of: (title, segment ID -> term or ``NOTHING``)."""
    labels = labels_of(node)
    numbers = {label.number: label.key for label in labels}
    if len(numbers) != len(labels) or not all(is_unnamed(label.name) for label in labels):
        return []
    return [
        (scheme.title, {key: scheme.terms[number] if scheme.terms.get(number) in wanted else NOTHING for number, key in numbers.items()})
        for scheme in fitting(numbers, wanted, _centres_in(node))
    ]


def said_by_hand(node: slicer.vtkMRMLSegmentationNode | None) -> tuple[str, ...]:
    """A sentence on what a person said in a panel that the segments are, for the warnings of a result made with them."""
    if node is None or node.GetAttribute(BY_HAND) != "1":
        return ()
    said = [f"{row.name} {row.term}" for row in meaning_rows(node) if row.said is not None and row.term]
    return (
        (Sentence("What the segments of {name} are was said by hand: {said}.", name=node.GetName(), said=", ".join(said)),) if said else ()
    )


def labels_of(node: slicer.vtkMRMLSegmentationNode) -> list[Label]:
    """The segments as ``labels.meanings`` takes them."""
    segmentation = node.GetSegmentation()
    found = []
    for segment_id in segment_ids(node):
        segment = segmentation.GetSegment(segment_id)
        found.append(Label(segment_id, segment.GetLabelValue(), segment.GetName() or "", term_of_segment(segment)))
    return found


def name_segments(node: slicer.vtkMRMLSegmentationNode, path: Path, role: str, said: str | None = None) -> Meanings:
    """Give segments read from ``path`` their meanings (``labels.meanings.resolve``): names, terminology, colours. Raises InputError."""
    meanings = resolve(label_map(node, path, role), said)
    for segment_id, name in meanings.names.items():
        segment = node.GetSegmentation().GetSegment(segment_id)
        term = meanings.terms.get(segment_id)
        segment.SetTag(MEANING_TAG, term or NOTHING)
        if term in TERMS:
            segment.SetName(TERMS[term].name)
            segment.SetColor(*TERMS[term].color)
            segment.SetTerminology(TERMS[term].entry)
        elif name != NOTHING:
            segment.SetName(name)
    return meanings


def label_map(node: slicer.vtkMRMLSegmentationNode, path: Path, role: str) -> LabelMap:
    """A segmentation that was read from ``path``, before its labels mean anything."""
    return LabelMap(path, role, labels_of(node), lambda: _centres(path))


def counted_segments(node: slicer.vtkMRMLSegmentationNode, path: Path, role: str, meanings: Meanings) -> tuple[list[str], tuple[str, ...]]:
    """The segments that are the clots, or the arteries (``labels.meanings.counted``)."""
    return counted(label_map(node, path, role), meanings)


def say(node: slicer.vtkMRMLSegmentationNode, meanings: Mapping[str, str | None]) -> None:
    """Keep on the segments what a person says they are (segment ID -> term, ``NOTHING``, or None: as terminology or name have it)."""
    was_modifying = node.StartModify()
    try:
        for segment_id, term in meanings.items():
            segment = node.GetSegmentation().GetSegment(segment_id)
            if term is None:
                segment.RemoveTag(MEANING_TAG)
            else:
                segment.SetTag(MEANING_TAG, term)
        node.SetAttribute(BY_HAND, "1")
        node.Modified()
    finally:
        node.EndModify(was_modifying)


def segmentation_of_labelmap(volume: slicer.vtkMRMLLabelMapVolumeNode) -> slicer.vtkMRMLSegmentationNode:
    """A label map volume as a segmentation beside it, a segment a label, named as its colour table names them.

    One that was made before is made anew from the voxels that the volume has now; what a person said of its segments is kept.
    Raises InputError for a volume that is empty or holds no label.
    """
    if volume is None or volume.GetImageData() is None:
        raise InputError(Sentence("Choose a label map volume that holds voxels."))
    node = find_output(volume, CONVERTED, "vtkMRMLSegmentationNode")
    before = (
        {}
        if node is None
        else {segment.GetLabelValue(): said_meaning(segment) for segment in map(node.GetSegmentation().GetSegment, segment_ids(node))}
    )
    if node is None:
        node = volume.GetScene().AddNewNodeByClass("vtkMRMLSegmentationNode", f"{volume.GetName()} segments")
        node.CreateDefaultDisplayNodes()
        mark_output(node, volume, CONVERTED)
    node.GetSegmentation().RemoveAllSegments()
    logic = slicer.vtkSlicerSegmentationsModuleLogic
    if not logic.ImportLabelmapToSegmentationNode(volume, node) or not segment_ids(node):
        volume.GetScene().RemoveNode(node)
        raise InputError(Sentence("The label map {name} holds no label.", name=volume.GetName()))
    node.SetReferenceImageGeometryParameterFromVolumeNode(volume)
    for segment in map(node.GetSegmentation().GetSegment, segment_ids(node)):
        name = _name_in_colours(volume, segment.GetLabelValue())
        segment.SetName(name or f"Label {segment.GetLabelValue()}")
        if before.get(segment.GetLabelValue()):
            segment.SetTag(MEANING_TAG, before[segment.GetLabelValue()])
    if volume.GetAttribute(SIMULATED) == "1":
        node.SetAttribute(SIMULATED, "1")
    place_under_study(node, volume)
    return node


def _name_in_colours(volume: slicer.vtkMRMLLabelMapVolumeNode, label: int) -> str:
    """The name of a label in the volume's own colour table; a table that Slicer shares between volumes ("Labels") names colours."""
    display = volume.GetDisplayNode()
    colours = display.GetColorNode() if display is not None else None
    if colours is None or colours.GetSingletonTag() or label >= colours.GetNumberOfColors():
        return ""
    name = colours.GetColorName(label) or ""
    return "" if re.fullmatch(r"\(none\)|(region|label|color|colour)?[ _]?\d*", name, re.IGNORECASE) else name.replace("_", " ")


def _centres(path: Path) -> dict:
    try:
        labels = sitk.ReadImage(str(path))
    except RuntimeError:
        return {}
    if labels.GetDimension() != 3 or labels.GetNumberOfComponentsPerPixel() != 1:
        return {}
    return centres_of(labels)


def _centres_in(node: slicer.vtkMRMLSegmentationNode) -> dict:
    """Label -> centre (LPS, mm) of segments that share one labelmap; empty where they do not, or where a transform moves them."""
    images = {
        id(image): image
        for segment_id in segment_ids(node)
        if (image := node.GetSegmentation().GetSegment(segment_id).GetRepresentation(BINARY)) is not None and not image.IsEmpty()
    }
    if len(images) != 1 or node.GetParentTransformNode() is not None:
        return {}
    image = next(iter(images.values()))
    return centres_in(scalars_array(image), np.diag([-1.0, -1.0, 1.0, 1.0]) @ layer_matrix(image))
