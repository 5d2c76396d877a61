"""What the interactive part of a defect analysis needs of the scene: emboli and airways, a normal region, a saved reading.

A reading is kept as a note (``text_nodes``) of the input: how the analysis was asked for, the thresholds, every decision and the
readers' sessions. With the input, the CT and the regions, which are nodes, that is enough to take it up again.
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import SimpleITK as sitk
import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.scene import hierarchy, text_nodes
from LungPerfusionCore.scene.model_probability import FollowedProbability
from LungPerfusionCore.scene.segmentations import find_segment, labels_from_segmentation, segment_ids
from LungPerfusionCore.scene.segmented_regions import shown_on, structure
from LungPerfusionCore.scene.terminology import TERMS, matches_code
from LungPerfusionCore.sentence import Sentence

from ..candidate_downstream import Downstream, from_text
from ..candidate_emboli import NAMELESS, ProbableEmboli, calibration_of, probable_emboli
from ..candidates import CandidateSet
from ..defects import Prepared

READING = "reading"
DOWNSTREAM = "LungPerfusion.Downstream"
"""Attribute of the table of an analysis: the lung downstream of emboli above its threshold (``downstream_text``)."""
NODES = ("iodineVolume", "lowEnergyVolume", "highEnergyVolume", "ctVolume", "regionsSegmentation")


def emboli_of(node: slicer.vtkMRMLSegmentationNode | None, grid: sitk.Image) -> sitk.Image | None:
    """Every segment that is an embolus or, where nothing says so, every segment that is no artery, as one mask. InputError for emboli
    that lie beside the grid."""
    if node is None or not segment_ids(node):
        return None
    entries = {each: node.GetSegmentation().GetSegment(each).GetTerminology() for each in segment_ids(node)}
    artery = find_segment(node, code="arteries", name=TERMS["arteries"].name)
    chosen = [each for each, entry in entries.items() if matches_code(entry, TERMS["emboli"].entry)]
    chosen = chosen or [each for each in entries if each != artery]
    return shown_on(node, grid, chosen) if chosen else None


def probable_of(found: FollowedProbability | None) -> ProbableEmboli | None:
    """The emboli of a segmentation that follows the probability of a model, as they stand there, each with its probability, those that a
    person confirmed or painted certain; None for a person's own. Any thread. InputError for a calibration that is none."""
    if found is None:
        return None
    model = found.model or NAMELESS
    return probable_emboli(found.probability, found.emboli, model, calibration_of(found.parameters), certain=found.by_hand)


def downstream_text(found: CandidateSet) -> str | None:
    """What a set of candidates says of the lung downstream of emboli, with the limits that it is true at; None where nothing."""
    if found.downstream is None:
        return None
    return json.dumps({"limits": [repr(found.lower), repr(found.upper)], "downstream": found.downstream.as_text()})


def downstream_said(table: slicer.vtkMRMLTableNode, lower: float, upper: float) -> Downstream | None:
    """What was kept with an analysis (attribute ``DOWNSTREAM`` of its table), where it is true at these limits."""
    try:
        content = json.loads(table.GetAttribute(DOWNSTREAM) or "null")
    except ValueError:
        return None
    if not isinstance(content, dict) or content.get("limits") != [repr(lower), repr(upper)]:
        return None
    return from_text(content.get("downstream"))


def mean_inside(node: slicer.vtkMRMLSegmentationNode | None, segment_id: str, prepared: Prepared) -> float:
    """Mean of a prepared map over the measured voxels of a segment. InputError where it holds none."""
    if node is None or not segment_id or node.GetSegmentation().GetSegment(segment_id) is None:
        raise InputError(Sentence("Select the segment of a reference region first."))
    labels, _ids = labels_from_segmentation(node, prepared.map, [segment_id])
    inside = (sitk.GetArrayViewFromImage(labels) > 0) & prepared.measured
    if not inside.any():
        raise InputError(Sentence("The reference region contains no measured lung."))
    return float(sitk.GetArrayViewFromImage(prepared.map)[inside].mean(dtype=np.float64))


def keep_reading(source: slicer.vtkMRMLScalarVolumeNode, arguments: dict[str, Any], content: dict[str, Any]) -> slicer.vtkMRMLTextNode:
    """Keep a reading of ``source`` (a volume node); ``arguments`` are those of the logic, nodes and plain values."""
    plain = {key: value for key, value in arguments.items() if key not in NODES}
    return text_nodes.write_json(
        source, READING, {"arguments": plain, **content}, f"{source.GetName()} reading", {key: arguments.get(key) for key in NODES}
    )


def saved_readings(scene: slicer.vtkMRMLScene) -> dict[slicer.vtkMRMLTextNode, slicer.vtkMRMLScalarVolumeNode]:
    """The note of every reading that can be taken up (its input and its regions are in the scene), with the volume node that it reads."""
    return {note: hierarchy.input_of(note) for note in text_nodes.text_nodes_in(scene, READING) if _regions(note) is not None}


def arguments_of(note: slicer.vtkMRMLTextNode) -> dict[str, Any]:
    """How the analysis was asked for, with the regions that it had. InputError for a text that cannot be read."""
    arguments = dict(text_nodes.read_json(note).get("arguments") or {})
    arguments.update({key: note.GetNodeReference(key) for key in NODES})
    arguments["regionsSegmentation"] = _regions(note)
    return arguments


def _regions(note: slicer.vtkMRMLTextNode) -> slicer.vtkMRMLSegmentationNode | None:
    return note.GetNodeReference("regionsSegmentation") or hierarchy.find_output(hierarchy.input_of(note), "regions")


def defect_mask(source: slicer.vtkMRMLScalarVolumeNode, grid: sitk.Image) -> sitk.Image | None:
    """What the defect segment of an earlier run shows now, painted on or not, on a grid; None where it is gone."""
    return structure(hierarchy.find_output(source, "defects"), "defects", grid)
