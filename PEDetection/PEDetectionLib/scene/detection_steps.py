"""The check of a CTPA and the detection of embolism as steps from nodes to nodes; for the module's logic."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import SimpleITK as sitk
import slicer

from LungPerfusionCore.progress import Progress
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene import hierarchy, packages, torch_runtime
from LungPerfusionCore.scene.model_probability import CALIBRATION
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.results import hull_to_segmentation, measurements_of_rows, measurements_to_rows

from ..ctpa_check import CtpaCheck, check_ctpa
from ..emboli import EmbolusMeter, meter_of
from ..integrated_result import IntegratedDetection
from .ctpa_images import CtpaImages
from .embolus_list_nodes import FoundProbability, show_probability
from .input_states import place_of, refuse_changed
from .result_nodes import CtpaNodes, EmbolismNodes
from .slice_curve_nodes import show_embolism

if TYPE_CHECKING:  # it needs torch, which may not be installed yet
    from LungPerfusionCore.models.registry import Model

    from ..detection import Detection

REQUESTER = "PE Detection"


@dataclass(frozen=True)
class DetectionInputs:
    """The model, the CTPA in HU, and ``device``: auto, cpu or cuda:N."""

    model: Model
    ctpa: sitk.Image
    device: str


@dataclass(frozen=True)
class MeasuredDetection:
    """What an integrated model detected, what measures its emboli, and the threshold of their probability."""

    detection: IntegratedDetection
    meter: EmbolusMeter
    threshold: float


def check_step(ctpa_node: slicer.vtkMRMLScalarVolumeNode, images: CtpaImages) -> Step[sitk.Image, CtpaCheck, CtpaNodes]:
    """Whether a CT is a CT pulmonary angiogram that can be read; lungs and heart. ``images`` reads the node."""
    return Step(
        lambda: images.image_of(ctpa_node),
        lambda ctpa, progress: check_ctpa(ctpa, progress=progress),
        lambda check: show_check(ctpa_node, check),
    )


def show_check(ctpa_node: slicer.vtkMRMLScalarVolumeNode, check: CtpaCheck) -> CtpaNodes:
    """Results to nodes; those of an earlier run on the same CTPA are updated in place."""
    name = ctpa_node.GetName()
    segmentation = hull_to_segmentation(
        check.hull, f"{name} lungs and heart", reference=ctpa_node, node=hierarchy.find_output(ctpa_node, "lungs_and_heart")
    )
    table = measurements_to_rows(check.measurements, f"{name} CTPA check", node=hierarchy.find_output(ctpa_node, "ctpa_check"))
    for node, role in ((segmentation, "lungs_and_heart"), (table, "ctpa_check")):
        hierarchy.mark_output(node, ctpa_node, role)
        hierarchy.place_under_study(node, ctpa_node)
    write_provenance((segmentation, table), "ctpa_check", {}, inputs=(ctpa_node,))
    return CtpaNodes(segmentation, table, check.measurements, check.warnings)


def saved_check(ctpa_node: slicer.vtkMRMLScalarVolumeNode) -> CtpaNodes | None:
    """What ``check_step`` left of a CTPA in the scene; None without it."""
    segmentation, table = (hierarchy.find_output(ctpa_node, role) for role in ("lungs_and_heart", "ctpa_check"))
    return None if table is None else CtpaNodes(segmentation, table, measurements_of_rows(table), ())


def detection_step(
    ctpa_node: slicer.vtkMRMLScalarVolumeNode, images: CtpaImages, model: Path | str | None = None, device: str = "auto"
) -> Step[DetectionInputs, Detection | MeasuredDetection, EmbolismNodes]:
    """The probability of embolism, and with an integrated model the emboli. ``images`` reads the node."""
    place: tuple[int, ...] = ()

    def prepare() -> DetectionInputs:
        nonlocal place
        place = place_of(ctpa_node)
        return _detection_inputs(ctpa_node, images, model, device)

    def show(found: Detection | MeasuredDetection) -> EmbolismNodes:
        if place_of(ctpa_node) != place:
            refuse_changed(ctpa_node)
        return show_detection(ctpa_node, found)

    return Step(prepare, _detect, show)


def _detection_inputs(
    ctpa_node: slicer.vtkMRMLScalarVolumeNode, images: CtpaImages, model: Path | str | None, device: str
) -> DetectionInputs:
    torch_runtime.ensure_torch(requester=REQUESTER)
    from LungPerfusionCore.models.library_models import packages_of

    from ..detection_models import STACK_TASK, VOXEL_TASK, embolism_model
    from ..slice_network import COMPACT

    chosen = embolism_model(model)
    if chosen.card.task == STACK_TASK and chosen.card.parameters.get("backbone") != COMPACT:
        packages.ensure("timm", requester=REQUESTER)
    if chosen.card.task == VOXEL_TASK:
        packages.ensure(*packages_of(chosen), requester=REQUESTER)
    return DetectionInputs(chosen, images.image_of(ctpa_node), device)


def _detect(prepared: DetectionInputs, progress: Progress) -> Detection | MeasuredDetection:
    from ..detection_models import INTEGRATED_TASK, VOXEL_TASK

    model, ctpa, device = prepared.model, prepared.ctpa, prepared.device
    if model.card.task == VOXEL_TASK:
        from ..voxel_detection import detect_voxels

        return measured(detect_voxels(ctpa, model, device=device, progress=progress), ctpa)
    if model.card.task == INTEGRATED_TASK:
        from ..integrated_detection import detect_integrated

        return measured(detect_integrated(ctpa, model, device=device, progress=progress), ctpa)
    from ..detection import detect

    return detect(ctpa, model, device=device, progress=progress)


def measured(detection: IntegratedDetection, ctpa: sitk.Image) -> MeasuredDetection:
    """A detection with what measures its emboli on the CTPA; any thread."""
    return MeasuredDetection(detection, *meter_of(detection, ctpa))


def show_detection(ctpa_node: slicer.vtkMRMLScalarVolumeNode, found: Detection | MeasuredDetection) -> EmbolismNodes:
    """Results to nodes; those of an earlier run on the same CTPA are updated in place."""
    if not isinstance(found, MeasuredDetection):
        return show_embolism(found, ctpa_node)
    detection, scores = found.detection, found.detection.scores
    shown = show_embolism(scores, ctpa_node)
    if scores.curve.silent:  # what such a model takes for emboli is no finding either
        return shown
    parameters = {"device": scores.device.name, "embolus_threshold": found.threshold, **scores.stack.parameters.as_dict()}
    worth = scores.model.card.figures.get(CALIBRATION)
    if worth is not None:
        parameters[CALIBRATION] = worth
    run = FoundProbability(detection.probability, found.threshold, detection.boxes, parameters, scores.model.record)
    emboli = show_probability(run, ctpa_node, found.meter)
    return replace(
        shown,
        measurements=(*shown.measurements, *emboli.measurements),
        warnings=tuple(dict.fromkeys((*shown.warnings, *detection.warnings, *emboli.warnings))),
        emboli=emboli,
    )
