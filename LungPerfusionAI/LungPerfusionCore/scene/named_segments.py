"""What the segments of a given segmentation mean, and label map volumes as segmentations: ``label_meanings`` on nodes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import SimpleITK as sitk
import slicer

from ..errors import InputError
from ..label_meanings import NOTHING, Label, LabelMap, Meanings, counted, is_unnamed, meaning_of_name, resolve
from ..label_schemes import centres_of
from .hierarchy import SIMULATED, find_output, mark_output, place_under_study
from .segmentations import MEANING_TAG, said_meaning, segment_ids
from .terminology import TERMS, codes, region_of

CONVERTED = "segments"
"""Role of the segmentation made of a label map volume."""


def term_of_segment(segment) -> str | None:
    """What terminology says that a segment is (key of ``terminology.TERMS``), or None."""
    entry = segment.GetTerminology()
    mine = codes(entry)
    return region_of(entry) or next((name for name, term in TERMS.items() if mine and codes(term.entry) == mine), None)


def meaning_of(segment) -> str | None:
    """What a segment counts as: as a person said (``NOTHING`` gives None), by terminology, by its name."""
    said = said_meaning(segment)
    if said is not None:
        return None if said == NOTHING else said
    name = segment.GetName() or ""
    return term_of_segment(segment) or (None if is_unnamed(name) else meaning_of_name(name))


def labels_of(node) -> list[Label]:
    """The segments as ``label_meanings`` takes them."""
    segmentation = node.GetSegmentation()
    found = []
    for segment_id in segment_ids(node):
        segment = segmentation.GetSegment(segment_id)
        found.append(Label(segment_id, segment.GetLabelValue(), segment.GetName() or "", term_of_segment(segment)))
    return found


def name_segments(node, path: Path, role: str, said: str | None = None) -> Meanings:
    """Give the segments read from ``path`` their meanings (``label_meanings.resolve``): names, terminology and colours. Raises InputError."""
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


def label_map(node, path: Path, role: str) -> LabelMap:
    """A segmentation that was read from ``path``, before its labels mean anything."""
    return LabelMap(path, role, labels_of(node), lambda: _centres(path))


def counted_segments(node, path: Path, role: str, meanings: Meanings) -> tuple[list[str], tuple[str, ...]]:
    """The segments that are the clots, or the arteries (``label_meanings.counted``)."""
    return counted(label_map(node, path, role), meanings)


def say(node, meanings: Mapping[str, str | None]) -> None:
    """Keep on the segments what a person says that they are (segment ID -> term, ``NOTHING``, or None: as its terminology or name has it)."""
    was_modifying = node.StartModify()
    try:
        for segment_id, term in meanings.items():
            segment = node.GetSegmentation().GetSegment(segment_id)
            if term is None:
                segment.RemoveTag(MEANING_TAG)
            else:
                segment.SetTag(MEANING_TAG, term)
        node.Modified()
    finally:
        node.EndModify(was_modifying)


def segmentation_of_labelmap(volume):
    """A label map volume as a segmentation beside it, a segment a label, named as its colour table names them.

    One that was made before is made anew from the voxels that the volume has now; what a person said of its segments is kept.
    Raises InputError for a volume that is empty or holds no label.
    """
    if volume is None or volume.GetImageData() is None:
        raise InputError("Choose a label map volume that holds voxels.")
    node = find_output(volume, CONVERTED, "vtkMRMLSegmentationNode")
    before = {} if node is None else {segment.GetLabelValue(): said_meaning(segment)
                                      for segment in map(node.GetSegmentation().GetSegment, segment_ids(node))}
    if node is None:
        node = volume.GetScene().AddNewNodeByClass("vtkMRMLSegmentationNode", f"{volume.GetName()} segments")
        node.CreateDefaultDisplayNodes()
        mark_output(node, volume, CONVERTED)
    node.GetSegmentation().RemoveAllSegments()
    logic = slicer.vtkSlicerSegmentationsModuleLogic
    if not logic.ImportLabelmapToSegmentationNode(volume, node) or not segment_ids(node):
        volume.GetScene().RemoveNode(node)
        raise InputError(f"The label map {volume.GetName()} holds no label.")
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


def _name_in_colours(volume, label: int) -> str:
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
