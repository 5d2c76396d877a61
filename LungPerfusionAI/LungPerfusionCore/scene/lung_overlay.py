"""A map as it is laid over its CT: inside the lung only. Over the rest of the body an iodine map is noise, bone and contrast medium."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
import slicer

from . import hierarchy
from .volumes import image_from_node, node_from_image, unit_of

ROLE = "map_in_the_lungs"


def in_the_lungs(
    volume: slicer.vtkMRMLScalarVolumeNode, lung: sitk.Image, source: slicer.vtkMRMLScalarVolumeNode
) -> slicer.vtkMRMLScalarVolumeNode:
    """A copy of a map for the views that is 0 (drawn clear) outside the lung; the map itself stays whole.

    Args:
        volume: volume node of the map; its colours and window are the copy's.
        lung: labels, > 0 in the lung, on the grid of ``source``.
        source: the volume node that was measured, on whose grid the map is; the copy is its output, updated in place.
    """
    image = image_from_node(volume)
    values = np.where(sitk.GetArrayViewFromImage(lung) > 0, sitk.GetArrayViewFromImage(image), 0).astype(np.float32)
    masked = sitk.GetImageFromArray(values)
    masked.CopyInformation(image)
    known = hierarchy.find_output(source, ROLE)
    node = node_from_image(masked, f"{volume.GetName()} in the lungs", node=known, like=source, unit=unit_of(volume))
    mine, theirs = node.GetDisplayNode(), volume.GetDisplayNode()
    if theirs is not None:
        mine.SetAndObserveColorNodeID(theirs.GetColorNodeID())
        mine.SetAutoWindowLevel(False)
        mine.SetWindowLevel(theirs.GetWindow(), theirs.GetLevel())
    hierarchy.mark_output(node, source, ROLE)
    hierarchy.place_under_study(node, source)
    return node
