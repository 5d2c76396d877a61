"""A predicted perfusion map as nodes: map, standard deviation, lungs, table; those of an earlier run are updated in
place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from LungPerfusionCore.lungs.segmentation import LEFT_LUNG, RIGHT_LUNG
from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.colors import perfusion_colors
from LungPerfusionCore.scene.labelmaps import remember_place
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.results import measurements_to_table
from LungPerfusionCore.scene.segmentations import as_outline, segmentation_from_labels, spec
from LungPerfusionCore.scene.volumes import node_from_image

from .result_nodes import PerfusionNodes

if TYPE_CHECKING:  # the map's science needs torch, which a scene does not
    import slicer

    from ..static.perfusion_map import PerfusionMap

#: Attributes of the map's node beside the provenance: what a panel must show with it.
WARNING, DEVICE = "LungPerfusion.ModelWarning", "LungPerfusion.Device"


def show_perfusion(
    result: PerfusionMap, source: slicer.vtkMRMLScalarVolumeNode, spect: slicer.vtkMRMLScalarVolumeNode | None = None
) -> PerfusionNodes:
    """Put a perfusion map into the scene, on the grid and under the study of the CT ``source``; ``spect``: what it was compared with."""
    name = source.GetName()
    colors = perfusion_colors(source.GetScene())
    known = {role: hierarchy.find_output(source, role) for role in ("perfusion", "perfusion_sd", "perfusion_lungs", "perfusion_table")}
    perfusion = node_from_image(
        result.map,
        f"{name} perfusion",
        node=known["perfusion"],
        like=source,
        quantity="perfusion",
        unit="1",
        color=colors,
        window=(1.0, 0.5),
    )
    deviation = None
    if result.deviation is not None:
        deviation = node_from_image(
            result.deviation,
            f"{name} perfusion SD",
            node=known["perfusion_sd"],
            like=source,
            unit="1",
            color=colors,
            window=(0.2, 0.1),
        )
    segmentation = segmentation_from_labels(
        result.lungs,
        [spec(RIGHT_LUNG, "right"), spec(LEFT_LUNG, "left")],
        f"{name} lungs of the perfusion map",
        reference=source,
        node=known["perfusion_lungs"],
    )
    remember_place(segmentation)
    if known["perfusion_lungs"] is None:
        as_outline(segmentation)
    table = measurements_to_table(result.measurements, f"{name} perfusion by region", node=known["perfusion_table"])
    outputs = {
        "perfusion": perfusion,
        "perfusion_sd": deviation,
        "perfusion_lungs": segmentation,
        "perfusion_table": table,
    }
    for role, node in outputs.items():
        if node is not None:
            hierarchy.mark_output(node, source, role)
            hierarchy.place_under_study(node, source)
    made = [node for node in outputs.values() if node is not None]
    write_provenance(
        made,
        "perfusion",
        result.parameters,
        inputs=tuple(node for node in (source, spect) if node is not None),
        model=result.model.record,
    )
    perfusion.SetAttribute(WARNING, result.model.warning)
    perfusion.SetAttribute(DEVICE, result.device.describe())
    return PerfusionNodes(perfusion, deviation, segmentation, table, result.measurements, result.warnings, result)
