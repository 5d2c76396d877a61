"""A patient's nodes as images, converted once and handed from step to step: CT with lungs and lobes, and the SPECT."""

from __future__ import annotations

from dataclasses import dataclass, replace

import SimpleITK as sitk
import slicer

from LungPerfusionCore.checks.image_checks import check_ct
from LungPerfusionCore.lungs.segmentation import LungSegmentation
from LungPerfusionCore.scene import hierarchy, named_segments, segmentations, segmented_regions, volumes
from LungPerfusionCore.scene.grids import Geometry, geometry_of
from LungPerfusionCore.scene.labelmaps import grid_made_on
from LungPerfusionCore.scene.terminology import TERMS

from ..spect.steps import CtInputs


@dataclass(frozen=True)
class PatientImages:
    """``ct``: CT, lungs and lobes; ``spect``: voxels of the SPECT, which a step puts where its node lies by then; ``notes``: sentences on
    the lobes for the warnings."""

    ct: CtInputs
    spect: sitk.Image | None = None
    notes: tuple[str, ...] = ()

    def with_lungs(self, found: LungSegmentation) -> PatientImages:
        """The same with lungs that were segmented. Where right and left could not be told apart the steps look for themselves."""
        return replace(self, ct=replace(self.ct, lungs=found.labels)) if found.has_sides else self

    def spect_at(self, node: slicer.vtkMRMLScalarVolumeNode) -> sitk.Image:
        """The SPECT where its node lies now; sampled again where a transform shears or warps it."""
        geometry = geometry_of(node)
        if self.spect is None or geometry.resampled or tuple(geometry.size) != self.spect.GetSize():
            return volumes.image_from_node(node)
        placed = geometry.apply_to(sitk.Image(self.spect))
        for key in self.spect.GetMetaDataKeys():  # SimpleITK leaves them behind where a copy gets another place
            placed.SetMetaData(key, self.spect.GetMetaData(key))
        return placed


def patient_images(
    ct_node: slicer.vtkMRMLScalarVolumeNode,
    spect_node: slicer.vtkMRMLScalarVolumeNode | None = None,
    lobes_node: slicer.vtkMRMLSegmentationNode | None = None,
) -> PatientImages:
    """Nodes to images, once. Raises InputError for what is no CT, or lobes that cannot be used."""
    spect = None if spect_node is None else volumes.image_from_node(spect_node)
    return PatientImages(ct_inputs(ct_node, lobes_node), spect, named_segments.said_by_hand(lobes_node))


def ct_inputs(ct_node: slicer.vtkMRMLScalarVolumeNode, lobes_node: slicer.vtkMRMLSegmentationNode | None = None) -> CtInputs:
    """A CT node with its lungs, where an earlier run left them, and the lobes of a segmentation. Raises InputError for
    what is no CT."""
    ct = volumes.image_from_node(ct_node)
    check_ct(ct, role="ct", name=ct_node.GetName())
    lungs = known_lungs(ct_node, ct)
    if lobes_node is None:
        return CtInputs(ct, lungs)
    return CtInputs(ct, lungs, *segmented_regions.regions_on(lobes_node, ct))


def known_lungs(ct_node: slicer.vtkMRMLScalarVolumeNode, ct: sitk.Image) -> sitk.Image | None:
    """The lungs that an earlier run found in a CT (1 right, 2 left), or None. They belong to its voxels: a CT that was put under another
    transform since takes them along, though their segmentation stays where it was. A segmentation that a person moved itself lies where it
    lies."""
    own = Geometry.of_image(ct)
    for role in ("lungs", "perfusion_lungs"):
        found = hierarchy.find_output(ct_node, role, "vtkMRMLSegmentationNode")
        if found is None:
            continue
        sides = [segmentations.find_segment(found, code=TERMS[side].entry, name=TERMS[side].name) for side in ("right", "left")]
        ids = [each for each in sides if each is not None]
        if len(ids) == len(sides):
            return own.apply_to(segmentations.labels_from_segmentation(found, grid_made_on(found, own), ids)[0])
    return None
