"""The list of emboli, and segmentation by other people's models, as steps from nodes to nodes; for the module's logic."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import SimpleITK as sitk
import slicer

from LungPerfusionCore.models import library_models as external_models
from LungPerfusionCore.models.registry import Model
from LungPerfusionCore.progress import Progress
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene import packages, torch_runtime, volumes
from LungPerfusionCore.scene.named_segments import said_by_hand

from ..emboli import EmbolusMeter, make_meter
from .ctpa_images import CtpaImages
from .detection_steps import REQUESTER
from .embolus_list_nodes import ListInputs, given_emboli, show_given
from .input_states import refuse_changed, state_of_list
from .library_model_nodes import show_external
from .result_nodes import EmboliNodes, ExternalNodes, ListedNodes


@dataclass(frozen=True)
class ListMeasured:
    """``nodes`` that the list is made from, the meter that has measured their emboli, and sentences for the person."""

    nodes: ListedNodes
    meter: EmbolusMeter
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class SegmentationInputs:
    """Somebody else's model, and the CT in HU."""

    model: Model
    ct: sitk.Image


def emboli_step(
    segmentation: slicer.vtkMRMLSegmentationNode | None,
    segment_id: str | None,
    ctpa_node: slicer.vtkMRMLScalarVolumeNode,
    images: CtpaImages,
    regions: slicer.vtkMRMLSegmentationNode | None = None,
    arteries: slicer.vtkMRMLSegmentationNode | None = None,
) -> Step[ListInputs, ListMeasured, EmboliNodes]:
    """The emboli of a segment, measured; ``segment_id``: None takes the one that is coded or called as emboli. ``images`` reads the
    CTPA: one that a detection or an earlier list holds is not read again."""

    state: tuple = ()

    def compute(given: ListInputs, progress: Progress) -> ListMeasured:
        meter, warnings = make_meter(given.ctpa, given.emboli, given.lobes, given.arteries, progress)
        return ListMeasured(given.nodes, meter, (*given.warnings, *warnings))

    def show(measured: ListMeasured) -> EmboliNodes:
        given = measured.nodes
        if state_of_list(ctpa_node, segmentation, regions, arteries) != state:
            refuse_changed(ctpa_node)
        nodes = show_given(given.segmentation, given.segmentId, ctpa_node, measured.meter, regions=given.regions, arteries=given.arteries)
        return replace(nodes, warnings=(*said_by_hand(given.regions), *measured.warnings, *nodes.warnings))

    def prepare() -> ListInputs:
        nonlocal state
        state = state_of_list(ctpa_node, segmentation, regions, arteries)
        return given_emboli(segmentation, segment_id, ctpa_node, images.image_of(ctpa_node), regions, arteries)

    return Step(prepare, compute, show)


def segmentation_step(
    ct_node: slicer.vtkMRMLScalarVolumeNode, model: Path | str, trusted: bool = False, device: str = "auto"
) -> Step[SegmentationInputs, external_models.ExternalSegmentation, ExternalNodes]:
    """A CT segmented by somebody else's model; what may not run is refused before anything is installed."""

    def prepare() -> SegmentationInputs:
        chosen = external_models.find_segmenter(model)
        external_models.check_vouched(chosen, trusted)  # its files are compared with its checksum off the main thread
        torch_runtime.ensure_torch(requester=REQUESTER)
        packages.ensure(*external_models.packages_of(chosen), requester=REQUESTER)
        return SegmentationInputs(chosen, volumes.image_from_node(ct_node))

    def compute(given: SegmentationInputs, progress: Progress) -> external_models.ExternalSegmentation:
        return external_models.segment(given.ct, given.model, trusted=trusted, device=device, progress=progress)

    return Step(prepare, compute, lambda result: show_external(result, ct_node))
