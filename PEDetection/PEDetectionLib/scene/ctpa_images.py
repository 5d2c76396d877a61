"""The CT pulmonary angiogram as an image, read from its node once for all that is done with it."""

from __future__ import annotations

import weakref

import SimpleITK as sitk
import slicer

from LungPerfusionCore.checks.image_checks import check_ct
from LungPerfusionCore.scene import volumes
from LungPerfusionCore.scene.grids import geometry_of
from LungPerfusionCore.scene.node_files import note_of_file


class CtpaImages:
    """Reads CTPAs from their nodes and gives an image again for as long as a result holds it and its node has not changed.

    It keeps no image alive itself: with the last list of emboli the voxels are gone from memory. Main thread only.
    """

    def __init__(self) -> None:
        self._read: weakref.WeakValueDictionary[tuple, sitk.Image] = weakref.WeakValueDictionary()

    def image_of(self, node: slicer.vtkMRMLScalarVolumeNode) -> sitk.Image:
        """The node as an image in HU, in the world, LPS, mm, for reading only. Raises InputError for what is no CT."""
        state = _state(node)
        known = self._read.get(state) if state is not None else None
        if known is not None:
            return known
        image = volumes.image_from_node(node)
        check_ct(image, role="ctpa")
        if state is not None:
            self._read[state] = image
        return image


def _state(node: slicer.vtkMRMLScalarVolumeNode) -> tuple | None:
    """What the image of a node depends on: its voxels and when they changed last, grid, unit, and what its file is noted for. None for
    a node without voxels, or whose grid is interpolated (its transform may change without the grid)."""
    voxels = node.GetImageData()
    scalars = voxels.GetPointData().GetScalars() if voxels is not None else None
    if scalars is None:
        return None
    geometry = geometry_of(node)
    if geometry.resampled:
        return None
    changed = max(voxels.GetMTime(), scalars.GetMTime())  # VTK's clock never gives a time twice
    return node.GetID(), changed, geometry, volumes.unit_of(node), note_of_file(node)
