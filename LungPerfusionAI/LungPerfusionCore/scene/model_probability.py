"""A segmentation whose segment follows the probability of a model: which, whose it is, and what a person added to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import SimpleITK as sitk
import slicer

from ..run.provenance import ATTRIBUTE_PREFIX
from . import hierarchy
from .grids import Geometry
from .labelmaps import grid_made_on
from .node_provenance import parameters_of
from .segmentations import find_segment, labels_from_segmentation, segment_ids
from .volumes import image_from_node

FOLLOWS = "LungPerfusion.EmbolusProbability"
"""Of a segmentation: reference to the probability that one of its segments follows, and attribute with that segment's ID."""
THRESHOLD = "LungPerfusion.EmbolusThreshold"
"""Of a segmentation at rest, and of the table of its emboli: the probability from which on it holds a voxel, with every digit."""
DECISIONS, KEPT = "embolus_decisions", "Kept emboli"
"""Role of the segmentation with what a person decided, and the name of its segment with the emboli that were confirmed."""
CALIBRATION = "embolus_probability"
"""Parameter of a probability: what the certainty of its model is worth, as its card says."""


@dataclass(frozen=True)
class FollowedProbability:
    """``probability``: of embolus; ``emboli``: the segment as it is now (> 0) on its grid; ``by_hand``: what a person confirmed or painted
    of it (> 0); ``model``: its name, empty where nothing says it; ``parameters``: of the run."""

    probability: sitk.Image
    emboli: sitk.Image
    by_hand: sitk.Image
    model: str
    parameters: Mapping[str, Any]


def let_follow(segmentation: slicer.vtkMRMLSegmentationNode, segment_id: str | None, volume: slicer.vtkMRMLScalarVolumeNode | None) -> None:
    """From now on the segment is what the probability ``volume`` (on its CTPA's grid) has above a movable threshold; None: no more."""
    segmentation.SetNodeReferenceID(FOLLOWS, volume.GetID() if volume is not None else None)
    segmentation.SetAttribute(FOLLOWS, segment_id if volume is not None else None)


def followed_probability(segmentation: slicer.vtkMRMLSegmentationNode | None) -> FollowedProbability | None:
    """What a segmentation follows; None for one that a person made, or whose probability is gone."""
    if segmentation is None or segmentation.GetSegmentation() is None:
        return None
    volume, segment_id = segmentation.GetNodeReference(FOLLOWS), segmentation.GetAttribute(FOLLOWS)
    if volume is None or segment_id not in segment_ids(segmentation):
        return None
    probability = image_from_node(volume)
    emboli = labels_from_segmentation(segmentation, probability, [segment_id])[0] > 0
    by_hand = np.zeros(probability.GetSize()[::-1], bool)
    threshold = segmentation.GetAttribute(THRESHOLD)
    if threshold:
        painted = sitk.GetArrayViewFromImage(probability) < np.float64(threshold)
        by_hand |= painted & (sitk.GetArrayViewFromImage(emboli) > 0)
    decisions = hierarchy.find_output(segmentation, DECISIONS)
    kept = find_segment(decisions, name=KEPT) if decisions is not None else None
    if kept is not None:
        grid = grid_made_on(decisions, Geometry.of_image(probability))
        by_hand |= sitk.GetArrayViewFromImage(labels_from_segmentation(decisions, grid, [kept])[0]) > 0
    drawn = sitk.GetImageFromArray(by_hand.astype(np.uint8))
    drawn.CopyInformation(probability)
    model = volume.GetAttribute(f"{ATTRIBUTE_PREFIX}Model") or ""
    return FollowedProbability(probability, emboli, drawn, model, parameters_of(volume))
