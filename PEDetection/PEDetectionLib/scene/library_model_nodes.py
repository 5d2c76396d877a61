"""The result of somebody else's model as nodes: a segmentation with terminology, the probability of embolus, volumes as a table."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
import slicer

from LungPerfusionCore.labels.lobe_names import LOBES
from LungPerfusionCore.models.library_models import EVEN, ExternalSegmentation
from LungPerfusionCore.scene import hierarchy, labelmaps
from LungPerfusionCore.scene.colors import perfusion_colors
from LungPerfusionCore.scene.model_probability import FOLLOWS, THRESHOLD, let_follow
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.results import region_title
from LungPerfusionCore.scene.segmentations import SegmentSpec, find_segment, segmentation_from_labels, spec
from LungPerfusionCore.scene.tables import Column, table_from_columns
from LungPerfusionCore.scene.volumes import node_from_image
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.threshold.segment_state import Decided

from . import embolus_list_nodes as emboli_results
from .result_nodes import ExternalNodes

_AROUND, _VESSELS = ("right", "left", "whole", *LOBES), ("arteries", "veins")
_FILL, _VESSEL_FILL = 0.7, 0.3
#: Colours of structures that no term names, in turn.
_OTHER = ((0.55, 0.75, 0.35), (0.85, 0.65, 0.25), (0.45, 0.55, 0.85), (0.75, 0.45, 0.75), (0.35, 0.75, 0.75), (0.8, 0.5, 0.4))


def segment_specs(result: ExternalSegmentation) -> list[SegmentSpec]:
    """One segment a label: a term's name, colour and code where the label means one, so that every module finds it; else its own name."""
    specs = []
    for n, (label, meaning) in enumerate(result.meanings.items()):
        if meaning.term:
            specs.append(spec(label, meaning.term))
        else:
            specs.append(SegmentSpec(label, meaning.name, _OTHER[n % len(_OTHER)]))
    return specs


def structure_columns(result: ExternalSegmentation) -> list[Column]:
    """One row a structure: its volume, and of the emboli their number."""
    names = [region_title(meaning.term) if meaning.term else meaning.name for meaning in result.meanings.values()]
    pieces = {m.quantity: m.value for m in result.measurements}.get("emboli")
    number = ["" if meaning.term != "emboli" else f"{pieces:.0f}" for meaning in result.meanings.values()]
    volumes = [m.value for m in result.measurements if m.unit == "ml"]
    columns = [Column("Structure", names), Column("Volume", np.array(volumes, float), "ml", "volume_ml", 3)]
    return columns if pieces is None else [*columns, Column("Pieces", number, "", "emboli")]


def _see_through(segmentation: slicer.vtkMRMLSegmentationNode, result: ExternalSegmentation) -> None:
    """Clots must be seen: beside more than themselves lungs and lobes are outlines, beside clots vessels are filled lightly."""
    display = segmentation.GetDisplayNode()
    terms = {meaning.term for meaning in result.meanings.values() if meaning.term is not None}
    display.SetOpacity2DFill(_FILL)
    fills = dict.fromkeys(_AROUND, 0.0) if terms - set(_AROUND) else {}
    fills |= dict.fromkeys(_VESSELS, _VESSEL_FILL) if "emboli" in terms else {}
    for term in terms & set(fills):
        display.SetSegmentOpacity2DFill(find_segment(segmentation, code=term), fills[term])


def show_external(result: ExternalSegmentation, source: slicer.vtkMRMLScalarVolumeNode) -> ExternalNodes:
    """Put the result into the scene under the study of ``source``; that of an earlier run of the same model is updated in place.

    Where the model gives the probability of embolus, the segment of the emboli is what has ``EVEN`` or more of it, and follows a threshold
    as soon as it is listed; what a person painted over the emboli of an earlier run stands.
    """
    name, model = source.GetName(), result.model.card.name
    roles = {part: f"external_{part}:{model}" for part in ("segmentation", "probability", "table")}
    known = {part: hierarchy.find_output(source, role) for part, role in roles.items()}
    before = _painted(known["segmentation"], source)
    segmentation = segmentation_from_labels(
        _labels(result), segment_specs(result), f"{name} {model}", reference=source, node=known["segmentation"]
    )
    if known["segmentation"] is None:
        _see_through(segmentation, result)
    probability = None
    if result.probability is not None:
        probability = node_from_image(
            result.probability,
            f"{name} {model} probability",
            node=known["probability"],
            like=source,
            quantity="probability",
            unit="1",
            color=perfusion_colors(source.GetScene()),
            window=(1.0, 0.5),
        )
    table = table_from_columns(structure_columns(result), f"{name} {model} volumes", node=known["table"], blanks=True)
    nodes = {"segmentation": segmentation, "probability": probability, "table": table}
    for part, node in nodes.items():
        if node is not None:
            hierarchy.mark_output(node, source, roles[part])
            hierarchy.place_under_study(node, source)
    warnings = result.warnings
    let_follow(segmentation, find_segment(segmentation, code="emboli"), probability)
    if probability is not None:
        segmentation.SetAttribute(THRESHOLD, repr(EVEN))
        if _paint_again(segmentation, source, before):
            warnings = (*warnings, Sentence("What was painted on the emboli of the earlier run stands."))
    present = [node for node in nodes.values() if node is not None]
    parameters = {**result.device.as_dict(), "labels": {str(k): m.term or m.name for k, m in result.meanings.items()}}
    write_provenance(present, "segment", parameters, inputs=(source,), model=result.model.record)
    for node in present:
        node.SetAttribute("LungPerfusion.ModelWarning", result.model.warning)
        node.SetAttribute("LungPerfusion.Device", result.device.describe())
    return ExternalNodes(segmentation, probability, table, result.measurements, warnings, result)


def _labels(result: ExternalSegmentation) -> sitk.Image:
    """The labels to show: where the probability of embolus is known, emboli are what has at least ``EVEN`` of it."""
    if result.probability is None:
        return result.labels
    embolus = next(label for label, meaning in result.meanings.items() if meaning.term == "emboli")
    labels = sitk.GetArrayFromImage(result.labels)
    labels[labels == embolus] = 0
    labels[sitk.GetArrayViewFromImage(result.probability) >= np.float32(EVEN)] = embolus
    shown = sitk.GetImageFromArray(labels)
    shown.CopyInformation(result.labels)
    return shown


def _painted(segmentation: slicer.vtkMRMLSegmentationNode | None, source: slicer.vtkMRMLScalarVolumeNode) -> Decided | None:
    """What a person painted over the emboli of an earlier run."""
    segment_id = segmentation.GetAttribute(FOLLOWS) if segmentation is not None else None
    if segmentation is None or not segment_id:
        return None
    volume = emboli_results.followed(segmentation, segment_id, source)
    return emboli_results.said_of(segmentation, segment_id, volume, source) if volume is not None else None


def _paint_again(segmentation: slicer.vtkMRMLSegmentationNode, source: slicer.vtkMRMLScalarVolumeNode, before: Decided | None) -> bool:
    """Put what was painted back into the segment, where its list finds it as such. True when there was something."""
    if before is None or not (len(before.added) or len(before.erased)):
        return False
    segment_id = segmentation.GetAttribute(FOLLOWS)
    array = labelmaps.own_labelmap(segmentation, segment_id, source)
    array.reshape(-1)[before.erased] = 0
    array.reshape(-1)[before.added] = 1
    labelmaps.labelmap_modified(segmentation, segment_id)
    return True
