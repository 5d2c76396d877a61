"""The list of emboli, and segmentation by other people's models, as steps from nodes to nodes; for the module's logic."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import slicer

from LungPerfusionCore.models import library_models as external_models
from LungPerfusionCore.progress import Progress
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene import packages, torch_runtime, volumes
from LungPerfusionCore.scene.named_segments import said_by_hand

from ..emboli import make_meter
from . import embolus_list_nodes as emboli_results
from .detection_steps import REQUESTER, ctpa_image
from .library_model_nodes import show_external
from .result_nodes import EmboliNodes, ExternalNodes


def emboli_step(
    segmentation: slicer.vtkMRMLSegmentationNode,
    segment_id: str | None,
    ctpa_node: slicer.vtkMRMLScalarVolumeNode,
    regions: slicer.vtkMRMLSegmentationNode | None = None,
    arteries: slicer.vtkMRMLSegmentationNode | None = None,
) -> Step[tuple, tuple, EmboliNodes]:
    """The emboli of a segment, measured; ``segment_id``: None takes the one that is coded or called as emboli."""

    def compute(prepared: tuple, progress: Progress) -> tuple:
        nodes, image, mask, lobes, arteries_image = prepared
        return nodes, make_meter(image, mask, lobes, arteries_image, progress)

    def show(computed: tuple) -> EmboliNodes:
        (given, chosen, lobes, tree), (meter, notes) = computed
        nodes = emboli_results.show_given(given, chosen, ctpa_node, meter, regions=lobes, arteries=tree)
        return replace(nodes, warnings=(*said_by_hand(lobes), *notes, *nodes.warnings))

    return Step(lambda: emboli_results.given_emboli(segmentation, segment_id, ctpa_image(ctpa_node), regions, arteries), compute, show)


def segmentation_step(
    ct_node: slicer.vtkMRMLScalarVolumeNode, model: Path | str, trusted: bool = False, device: str = "auto"
) -> Step[tuple, external_models.ExternalSegmentation, ExternalNodes]:
    """A CT segmented by somebody else's model; what may not run is refused before anything is installed."""

    def prepare() -> tuple:
        chosen = external_models.find_segmenter(model)
        external_models.check_vouched(chosen, trusted)  # its files are compared with its checksum off the main thread
        torch_runtime.ensure_torch(requester=REQUESTER)
        packages.ensure(*external_models.packages_of(chosen), requester=REQUESTER)
        return chosen, volumes.image_from_node(ct_node)

    def compute(prepared: tuple, progress: Progress) -> external_models.ExternalSegmentation:
        chosen, ct = prepared
        return external_models.segment(ct, chosen, trusted=trusted, device=device, progress=progress)

    return Step(prepare, compute, lambda result: show_external(result, ct_node))
