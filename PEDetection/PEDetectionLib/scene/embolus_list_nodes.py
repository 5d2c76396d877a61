"""Emboli as nodes: their probability, a segment that follows a threshold on it, boxes, a list, the numbers of the scan.

A list belongs to its CTPA; its table refers to the segmentation it lists, the probability, regions and arteries it was made with,
so that it can be taken up again in a saved scene.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import SimpleITK as sitk
import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.run.provenance import ModelRecord
from LungPerfusionCore.scene import hierarchy, labelmaps, model_probability
from LungPerfusionCore.scene.colors import perfusion_colors
from LungPerfusionCore.scene.grids import geometry_of
from LungPerfusionCore.scene.model_probability import FOLLOWS, let_follow
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.places import places_of
from LungPerfusionCore.scene.segment_voxels import SegmentVoxels
from LungPerfusionCore.scene.segmentations import (
    SegmentSpec,
    as_outline,
    find_segment,
    labels_from_segmentation,
    segment_ids,
    segment_of_run,
    segmentation_from_labels,
    spec,
)
from LungPerfusionCore.scene.segmented_regions import regions_from_segmentation, structure
from LungPerfusionCore.scene.tables import Column, table_from_columns
from LungPerfusionCore.scene.terminology import TERMS
from LungPerfusionCore.scene.volumes import image_from_node, node_from_image
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.threshold.segment_state import Decided

from ..emboli import EmbolusMeter
from ..embolus_voxels import EmbolusVoxels
from ..integrated_result import EmbolusBox
from .box_nodes import boxes_of, show_boxes
from .embolus_segment import embolus_mask, embolus_segment, said_of_others
from .live_emboli import THRESHOLD, WORDS, LiveEmboli
from .result_nodes import EmboliNodes, ListedNodes

PROBABILITY, SEGMENTATION, TABLE, NUMBERS, DECISIONS = (
    "embolus_probability",
    "emboli",
    "embolus_table",
    "embolus_numbers",
    model_probability.DECISIONS,
)
SEGMENT = "LungPerfusion.Segment"  # attribute of the table: which segment of the segmentation it lists
PLACES = "LungPerfusion.Places"  # attribute of the table: where the segmentation lay to its CTPA when it was listed (``places_of``)
_REFERENCES = ("segmentation", "probability", "regions", "arteries")
_DECIDED = (("Removed emboli", (0.45, 0.45, 0.45)), (model_probability.KEPT, (0.2, 0.7, 0.3)))


@dataclass(frozen=True)
class ListInputs:
    """What a list of emboli is measured from, on the CTPA's grid.

    ``nodes``: where it comes from; ``ctpa``: HU; ``emboli``: above 0; ``lobes``: labels and their names, None without; ``arteries``:
    above 0, None without; ``warnings``: sentences on the emboli's segment.
    """

    nodes: ListedNodes
    ctpa: sitk.Image
    emboli: sitk.Image
    lobes: tuple[sitk.Image, dict[int, str]] | None
    arteries: sitk.Image | None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class FoundProbability:
    """What a model found: ``probability`` of embolus (on the CTPA's grid), the ``threshold`` from which on a voxel is embolus, boxes, and
    for the provenance the ``parameters`` and the ``model``."""

    probability: sitk.Image
    threshold: float
    boxes: Sequence[EmbolusBox] = ()
    parameters: Mapping[str, Any] = field(default_factory=dict)
    model: ModelRecord | None = None


def show_probability(
    run: FoundProbability,
    source: slicer.vtkMRMLScalarVolumeNode,
    meter: EmbolusMeter,
    *,
    regions: slicer.vtkMRMLSegmentationNode | None = None,
    arteries: slicer.vtkMRMLSegmentationNode | None = None,
) -> EmboliNodes:
    """Put the embolus probability of ``source``, the segment from its threshold on, boxes and the list into the scene.

    Results of an earlier run are updated in place: what a person painted, removed and kept stands. ``regions``, ``arteries``:
    segmentation nodes that ``meter`` was made with.
    """
    probability, threshold = run.probability, run.threshold
    name, voxels = source.GetName(), sitk.GetArrayFromImage(probability)
    before = _before(source)
    said: tuple[str, ...] = ()
    volume = node_from_image(
        probability,
        f"{name} embolus probability",
        node=hierarchy.find_output(source, PROBABILITY),
        like=source,
        quantity="probability",
        unit="1",
        color=perfusion_colors(source.GetScene()),
        window=(1.0, 0.5),
    )
    known = hierarchy.find_output(source, SEGMENTATION)
    labels = sitk.GetImageFromArray((voxels >= np.float32(threshold)).astype(np.uint8))
    labels.CopyInformation(probability)
    segmentation = segmentation_from_labels(labels, [spec(1, "emboli")], f"{name} emboli", reference=source, node=known)
    if known is None:
        as_outline(segmentation)  # the vessel and a map of its probability stay readable
    segment_id = segment_of_run(segmentation, "emboli")
    if before is not None and not before.empty:
        said = (Sentence("What was painted, removed and kept on the emboli of the earlier run stands."),)
    let_follow(segmentation, segment_id, volume)
    rois = show_boxes(run.boxes, source)
    live = _live(source, segmentation, segment_id, meter, voxels, volume, regions, arteries)
    live.begin(threshold, before)
    outputs = (volume, segmentation, live.nodes.table, live.scan_table)
    for node, role in zip(outputs, (PROBABILITY, SEGMENTATION, TABLE, NUMBERS), strict=True):
        hierarchy.mark_output(node, source, role)
        hierarchy.place_under_study(node, source)
    write_provenance((*outputs, *rois), "embolism", run.parameters, inputs=(source,), model=run.model)
    return _result(live, volume, rois, said)


def show_given(
    segmentation: slicer.vtkMRMLSegmentationNode,
    segment_id: str,
    source: slicer.vtkMRMLScalarVolumeNode,
    meter: EmbolusMeter,
    *,
    regions: slicer.vtkMRMLSegmentationNode | None = None,
    arteries: slicer.vtkMRMLSegmentationNode | None = None,
) -> EmboliNodes:
    """List the emboli of a given segment (drawn by hand, or another tool's) on ``source``.

    The segment stays the person's: it changes only where an embolus is removed or restored. One that follows a probability (a model's)
    goes on to do so, with what was painted over it.
    """
    SegmentVoxels(None, segmentation, segment_id, source, WORDS).check()
    volume = followed(segmentation, segment_id, source)
    if volume is not None:
        return _resumed(source, segmentation, segment_id, meter, volume, regions, arteries)
    live = _live(source, segmentation, segment_id, meter, None, None, regions, arteries)
    live.resume(float("nan"), _saved_decisions(source, segmentation))
    for node, role in ((live.nodes.table, TABLE), (live.scan_table, NUMBERS)):
        hierarchy.mark_output(node, source, role)
        hierarchy.place_under_study(node, source)
    write_provenance((live.nodes.table, live.scan_table), "emboli", {"segment": segment_id}, inputs=(source, segmentation))
    return _result(live, None, ())


def followed(
    segmentation: slicer.vtkMRMLSegmentationNode, segment_id: str, source: slicer.vtkMRMLScalarVolumeNode
) -> slicer.vtkMRMLScalarVolumeNode | None:
    """The probability of ``source`` that a segment follows, or None."""
    if segmentation.GetAttribute(FOLLOWS) == segment_id:
        volume = segmentation.GetNodeReference(FOLLOWS)
        return volume if volume is not None and hierarchy.input_of(volume) is source else None
    own = segmentation is hierarchy.find_output(source, SEGMENTATION) and segmentation.GetAttribute(FOLLOWS) is None
    return hierarchy.find_output(source, PROBABILITY) if own else None  # of a scene that was saved before segments said so


def saved_inputs(source: slicer.vtkMRMLScalarVolumeNode) -> ListedNodes | None:
    """The nodes with which the list of ``source`` was made, from a scene that was opened again; None where there is no list, or its
    segment is gone."""
    table = hierarchy.find_output(source, TABLE)
    if table is None:
        return None
    nodes = {key: table.GetNodeReference(f"LungPerfusion.{key}") for key in _REFERENCES}
    segment_id = table.GetAttribute(SEGMENT)
    if nodes["segmentation"] is None or segment_id not in segment_ids(nodes["segmentation"]):
        return None
    return ListedNodes(nodes["segmentation"], segment_id, nodes["regions"], nodes["arteries"])


def list_stands(source: slicer.vtkMRMLScalarVolumeNode) -> bool:
    """Whether ``source`` has a list whose segmentation lies to it as it did then: one that was moved is listed when a person asks."""
    saved = saved_inputs(source)
    stated = hierarchy.find_output(source, TABLE).GetAttribute(PLACES) if saved is not None else ""
    return stated is None or (saved is not None and stated == json.dumps(places_of(source, saved.segmentation)))


def given_emboli(
    segmentation: slicer.vtkMRMLSegmentationNode | None,
    segment_id: str | None,
    source: slicer.vtkMRMLScalarVolumeNode,
    ctpa: sitk.Image,
    regions: slicer.vtkMRMLSegmentationNode | None = None,
    arteries: slicer.vtkMRMLSegmentationNode | None = None,
) -> ListInputs:
    """Nodes as images on the grid of ``ctpa``, the image of ``source``.

    ``segment_id``: None takes the one that is the emboli. Raises InputError for a segmentation that holds no such thing.
    """
    if segmentation is None or not segment_ids(segmentation):
        raise InputError(Sentence("Choose a segmentation that holds the emboli."))
    saved = saved_inputs(source)
    listed = saved.segmentId if saved is not None and saved.segmentation is segmentation else None
    chosen = segment_id or embolus_segment(segmentation, listed)
    if chosen not in segment_ids(segmentation):
        raise InputError(
            Sentence("The segmentation {segmentation!r} has no segment {chosen!r}.", segmentation=segmentation.GetName(), chosen=chosen)
        )
    mask, said = embolus_mask(segmentation, chosen, source, ctpa)
    if not segment_id:
        said += said_of_others(segmentation, chosen)
    lobes = regions_from_segmentation(regions, ctpa) if regions is not None else None
    return ListInputs(ListedNodes(segmentation, chosen, regions, arteries), ctpa, mask, lobes, arteries_image(arteries, ctpa), said)


def arteries_image(node: slicer.vtkMRMLSegmentationNode | None, grid: sitk.Image) -> sitk.Image | None:
    """The pulmonary arteries of a segmentation on a grid: by terminology, then name, then the only segment. InputError where none is."""
    if node is None:
        return None
    found = structure(node, "arteries", grid)
    if found is None and len(segment_ids(node)) == 1:
        found = labels_from_segmentation(node, grid, segment_ids(node))[0]
    if found is None:
        raise InputError(
            Sentence(
                "None of the segments of {name!r} is called {term} or coded as pulmonary artery.",
                name=node.GetName(),
                term=TERMS["arteries"].name,
            )
        )
    return found


def _resumed(
    source: slicer.vtkMRMLScalarVolumeNode,
    segmentation: slicer.vtkMRMLSegmentationNode,
    segment_id: str,
    meter: EmbolusMeter,
    volume: slicer.vtkMRMLScalarVolumeNode,
    regions: slicer.vtkMRMLSegmentationNode | None,
    arteries: slicer.vtkMRMLSegmentationNode | None,
) -> EmboliNodes:
    """The own segment of ``source`` with its probability, as it was left."""
    threshold = _threshold(segmentation, hierarchy.find_output(source, TABLE))
    voxels = sitk.GetArrayFromImage(image_from_node(volume))
    meter.give_probability(voxels)
    live = _live(source, segmentation, segment_id, meter, voxels, volume, regions, arteries)
    live.resume(0.5 if threshold is None else threshold, _saved_decisions(source, segmentation))
    return _result(live, volume, boxes_of(source))


def _live(
    source: slicer.vtkMRMLScalarVolumeNode,
    segmentation: slicer.vtkMRMLSegmentationNode,
    segment_id: str,
    meter: EmbolusMeter,
    voxels: np.ndarray | None,
    volume: slicer.vtkMRMLScalarVolumeNode | None,
    regions: slicer.vtkMRMLSegmentationNode | None,
    arteries: slicer.vtkMRMLSegmentationNode | None,
) -> LiveEmboli:
    name = source.GetName()
    tables = [
        hierarchy.find_output(source, role) or table_from_columns([Column("-", [])], f"{name} {words}", like=source)
        for role, words in ((TABLE, "embolus list"), (NUMBERS, "emboli"))
    ]
    for node, role in zip(tables, (TABLE, NUMBERS), strict=True):
        hierarchy.mark_output(node, source, role)
    for key, node in zip(_REFERENCES, (segmentation, volume, regions, arteries), strict=True):
        tables[0].SetNodeReferenceID(f"LungPerfusion.{key}", node.GetID() if node is not None else None)
    tables[0].SetAttribute(SEGMENT, segment_id)
    tables[0].SetAttribute(PLACES, json.dumps(places_of(source, segmentation)))
    return LiveEmboli(
        source,
        segmentation,
        segment_id,
        (tables[0], tables[1]),
        meter,
        probability=voxels,
        save=_SavedDecisions(source, segmentation),
    )


def _result(
    live: LiveEmboli,
    volume: slicer.vtkMRMLScalarVolumeNode | None,
    rois: Sequence[slicer.vtkMRMLMarkupsROINode],
    warnings: Sequence[str] = (),
) -> EmboliNodes:
    return EmboliNodes(
        probability=volume,
        segmentation=live.nodes.segmentation,
        segmentId=live.nodes.segment_id,
        table=live.nodes.table,
        numbers=live.scan_table,
        boxes=tuple(rois),
        live=live,
        measurements=live.measurements,
        warnings=(*live.found.warnings, *warnings),
        found=live.found,
    )


def _threshold(segmentation: slicer.vtkMRMLSegmentationNode, table: slicer.vtkMRMLTableNode | None) -> float | None:
    text = segmentation.GetAttribute(THRESHOLD)
    if text is None and table is not None and table.GetNodeReference("LungPerfusion.segmentation") is segmentation:
        text = table.GetAttribute(THRESHOLD)
    try:
        value = float(text) if text else None
    except ValueError:
        value = np.nan
    if value is not None and np.isnan(value):
        raise InputError(Sentence("The threshold that {name!r} keeps cannot be read; run its model again.", name=segmentation.GetName()))
    return value


def _before(source: slicer.vtkMRMLScalarVolumeNode) -> Decided | None:
    """What a person said about the emboli of an earlier run on ``source``."""
    segmentation, volume = (hierarchy.find_output(source, role) for role in (SEGMENTATION, PROBABILITY))
    if segmentation is None or volume is None:
        return None
    table = hierarchy.find_output(source, TABLE)
    segment_id = segmentation.GetAttribute(FOLLOWS) or (table.GetAttribute(SEGMENT) if table is not None else None)
    return None if segment_id is None else said_of(segmentation, segment_id, volume, source)


def said_of(
    segmentation: slicer.vtkMRMLSegmentationNode,
    segment_id: str,
    volume: slicer.vtkMRMLScalarVolumeNode,
    source: slicer.vtkMRMLScalarVolumeNode,
) -> Decided | None:
    """What a person painted, removed and kept on a segment that follows a probability; None where it never followed a threshold."""
    threshold = _threshold(segmentation, hierarchy.find_output(source, TABLE))
    if threshold is None or segment_id not in segment_ids(segmentation):
        return None
    segment = SegmentVoxels(None, segmentation, segment_id, source, WORDS).places()
    voxels = EmbolusVoxels(sitk.GetArrayFromImage(image_from_node(volume)), float(np.prod(geometry_of(source).spacing)) / 1000.0)
    return voxels.painted(segment, threshold, _saved_decisions(source, segmentation))


class _SavedDecisions:
    """Keeps removed and kept emboli in the scene; called with the decisions, it writes where they have changed."""

    def __init__(self, source: slicer.vtkMRMLScalarVolumeNode, segmentation: slicer.vtkMRMLSegmentationNode):
        self._nodes, self._saved = (source, segmentation), _saved_decisions(source, segmentation)

    def __call__(self, decided: Decided) -> None:
        if not all(np.array_equal(getattr(decided, name), getattr(self._saved, name)) for name in ("dropped", "kept")):
            _save_decisions(decided, *self._nodes)
            self._saved = decided


def _save_decisions(decided: Decided, source: slicer.vtkMRMLScalarVolumeNode, segmentation: slicer.vtkMRMLSegmentationNode) -> None:
    """Removed and kept emboli as segments of a hidden segmentation, so that a saved scene has them and a person can look."""
    known, voxels = hierarchy.find_output(segmentation, DECISIONS), (decided.dropped, decided.kept)
    ids = [found for name, _color in _DECIDED if (found := find_segment(known, name=name))] if known is not None else []
    grid = None if known is None else labelmaps.reference_grid(known)
    if len(ids) == len(_DECIDED) and grid is not None and grid.matches(geometry_of(source)):
        for segment_id, places in zip(ids, voxels, strict=True):
            labelmaps.set_voxels(known, segment_id, source, places)
        return
    geometry = geometry_of(source)
    specs = [SegmentSpec(n, name, color) for n, (name, color) in enumerate(_DECIDED, 1)]
    labels = np.zeros(tuple(reversed(geometry.size)), np.uint8)
    for each, places in zip(specs, voxels, strict=True):
        labels.reshape(-1)[places] = each.label
    node = segmentation_from_labels(
        geometry.apply_to(sitk.GetImageFromArray(labels)), specs, f"{segmentation.GetName()}: decisions", reference=source, node=known
    )
    labelmaps.remember_place(node)
    if known is None:
        node.GetDisplayNode().SetVisibility(False)
        hierarchy.mark_output(node, segmentation, DECISIONS)
        hierarchy.place_under_study(node, source)
        write_provenance((node,), "emboli", {}, inputs=(source,))


def _saved_decisions(source: slicer.vtkMRMLScalarVolumeNode, segmentation: slicer.vtkMRMLSegmentationNode) -> Decided:
    """Of voxels of the CTPA: a CTPA that was moved takes them along, though their hidden segmentation stays where it was."""
    node = hierarchy.find_output(segmentation, DECISIONS)
    found = {}
    for key, (name, _color) in zip(("dropped", "kept"), _DECIDED, strict=True):
        segment_id = None if node is None else find_segment(node, name=name)
        if segment_id is not None:
            mask, _ids = labels_from_segmentation(node, labelmaps.grid_made_on(node, geometry_of(source)), [segment_id])
            found[key] = np.flatnonzero(sitk.GetArrayViewFromImage(mask))
    return Decided(**found)
