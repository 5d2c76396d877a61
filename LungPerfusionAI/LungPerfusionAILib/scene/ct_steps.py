"""Lungs and perfusion map of a CT as steps from nodes to nodes, and what the scene holds of them; for the module's logic."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import slicer

from LungPerfusionCore.checks.image_checks import check_ct
from LungPerfusionCore.progress import Progress
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene import hierarchy, named_segments, remembered_inputs, segmented_regions, torch_runtime, volumes
from LungPerfusionCore.scene.labelmaps import remember_place
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.places import places_of
from LungPerfusionCore.scene.results import lungs_to_segmentation, measurements_of_table, measurements_to_table

from ..static.lung_volumes import LungVolumes, LungVolumesInputs, measure_lungs
from .patient_images import PatientImages, patient_images
from .perfusion_nodes import show_perfusion
from .result_nodes import LungNodes, PerfusionNodes

if TYPE_CHECKING:  # it needs torch, which may not be installed yet
    from ..static.perfusion_map import PerfusionInputs, PerfusionMap


def lungs_step(
    ct_node: slicer.vtkMRMLScalarVolumeNode,
    lobes_node: slicer.vtkMRMLSegmentationNode | None = None,
    images: PatientImages | None = None,
) -> Step[LungVolumesInputs, LungVolumes, LungNodes]:
    """Lungs and their regions, found and measured. ``images``: the nodes as images, where a step before has them."""
    return Step(lambda: _lung_inputs(ct_node, lobes_node, images), measure_lungs, lambda found: _show_lungs(ct_node, found, lobes_node))


def perfusion_step(
    ct_node: slicer.vtkMRMLScalarVolumeNode,
    spect_node: slicer.vtkMRMLScalarVolumeNode | None = None,
    lobes_node: slicer.vtkMRMLSegmentationNode | None = None,
    *,
    model: Path | str | None = None,
    device: str = "auto",
    samples: int = 0,
    threshold: float = 0.66,
    images: PatientImages | None = None,
) -> Step[PerfusionInputs, PerfusionMap, PerfusionNodes]:
    """A perfusion map by a DL-CTPM model. Its network is imported when the step runs, after PyTorch was asked for. ``images``: the nodes
    as images, where a step before has them."""

    places: tuple[int, ...] = ()

    def prepare() -> PerfusionInputs:
        nonlocal places
        from LungPerfusionCore.models.registry import get_model

        places = places_of(ct_node, spect_node, lobes_node)
        torch_runtime.ensure_torch(requester="Lung Perfusion AI")
        from ..static.perfusion_map import TASK, PerfusionInputs

        chosen = get_model(model, TASK)
        given = images or patient_images(ct_node, spect_node, lobes_node)
        ct = given.ct
        return PerfusionInputs(
            ct.ct,
            chosen,
            lungs=ct.lungs,
            lobes=ct.lobes,
            lobe_names=ct.lobe_names,
            lobe_beyond_ml=ct.lobe_beyond_ml,
            spect=None if spect_node is None else given.spect_at(spect_node),
            device=device,
            samples=samples,
            threshold=threshold,
            notes=given.notes,
        )

    def compute(inputs: PerfusionInputs, progress: Progress) -> PerfusionMap:
        from ..static.perfusion_map import predict_perfusion

        return predict_perfusion(inputs, progress)

    def show(result: PerfusionMap) -> PerfusionNodes:
        nodes = show_perfusion(result, ct_node, spect_node)
        made = {"lobesSegmentation": lobes_node, "spectVolume": spect_node, "samples": samples, "places": list(places)}
        remembered_inputs.remember_inputs(nodes.table, **made)
        return nodes

    return Step(prepare, compute, show)


def saved_lungs(ct_node: slicer.vtkMRMLScalarVolumeNode, lobes_node: slicer.vtkMRMLSegmentationNode | None) -> LungNodes | None:
    """What ``lungs_step`` left in the scene of this CT with these lobes; None without it."""
    segmentation, table = (hierarchy.find_output(ct_node, role) for role in ("lungs", "lung_volumes"))
    if table is None or remembered_inputs.remembered_inputs(table) != {"lobesSegmentation": lobes_node}:
        return None
    return LungNodes(segmentation, table, measurements_of_table(table), ())


def saved_perfusion(
    ct_node: slicer.vtkMRMLScalarVolumeNode,
    spect_node: slicer.vtkMRMLScalarVolumeNode | None,
    lobes_node: slicer.vtkMRMLSegmentationNode | None,
    samples: int,
    places: tuple[int, ...],
) -> PerfusionNodes | None:
    """What ``perfusion_step`` left in the scene of this CT, made from these where they lay (``places_of``); None without it."""
    roles = ("perfusion_table", "perfusion", "perfusion_sd", "perfusion_lungs")
    table, found, sd, lungs = (hierarchy.find_output(ct_node, role) for role in roles)
    wanted = {"lobesSegmentation": lobes_node, "spectVolume": spect_node, "samples": samples, "places": list(places)}
    if table is None or found is None or remembered_inputs.remembered_inputs(table) != wanted:
        return None
    return PerfusionNodes(found, sd, lungs, table, measurements_of_table(table), (), None)


def _lung_inputs(
    ct_node: slicer.vtkMRMLScalarVolumeNode, lobes_node: slicer.vtkMRMLSegmentationNode | None, images: PatientImages | None
) -> LungVolumesInputs:
    if images is not None:
        ct_images = images.ct
        return LungVolumesInputs(ct_images.ct, ct_images.lobes, ct_images.lobe_names, ct_images.lobe_beyond_ml, notes=images.notes)
    ct = volumes.image_from_node(ct_node)
    check_ct(ct, role="CT")
    if lobes_node is None:
        return LungVolumesInputs(ct)
    lobes, names, beyond = segmented_regions.regions_on(lobes_node, ct)
    return LungVolumesInputs(ct, lobes, names, beyond, notes=named_segments.said_by_hand(lobes_node))


def _show_lungs(
    ct_node: slicer.vtkMRMLScalarVolumeNode, found: LungVolumes, lobes_node: slicer.vtkMRMLSegmentationNode | None
) -> LungNodes:
    """Results to nodes; those of an earlier run on the same CT are updated in place."""
    name = ct_node.GetName()
    segmentation = lungs_to_segmentation(
        found.segmentation, f"{name} lungs", reference=ct_node, node=hierarchy.find_output(ct_node, "lungs")
    )
    remember_place(segmentation)
    table = measurements_to_table(found.measurements, f"{name} lung volumes", node=hierarchy.find_output(ct_node, "lung_volumes"))
    for node, role in ((segmentation, "lungs"), (table, "lung_volumes")):
        hierarchy.mark_output(node, ct_node, role)
        hierarchy.place_under_study(node, ct_node)
    regions = "given" if lobes_node is not None else "zones of equal volume"
    write_provenance((segmentation, table), "lungs", {"regions": regions}, inputs=(ct_node,))
    remembered_inputs.remember_inputs(table, lobesSegmentation=lobes_node)
    return LungNodes(segmentation, table, found.measurements, found.warnings)
