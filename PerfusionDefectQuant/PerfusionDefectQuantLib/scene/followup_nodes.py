"""A follow-up as a step from the nodes of two scans to nodes: transforms, defects of both, the tables of lesions and of changes.

The earlier scan's volumes are left where they are. Hung under the rigid transform node, which hangs under the deformable one, they lie
over the later scan; both nodes can be edited, and a comparison with the transforms as they are then takes what they say. Whether they
hang there or not, they are measured where they were.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np
import SimpleITK as sitk
import slicer

from LungPerfusionCore import palette
from LungPerfusionCore.checks.image_checks import check_ct
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene import grids, hierarchy, packages, segmentations, segmented_regions, transforms, views, volumes
from LungPerfusionCore.scene.lung_overlay import in_the_lungs
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.node_states import state_of
from LungPerfusionCore.scene.tables import Column, table_from_columns
from LungPerfusionCore.sentence import Sentence

from ..followup.lesions import Lesion
from ..followup.modality import CAMERA_UNITS
from ..followup.registration import composed
from ..followup.study import FollowUp, FollowUpInputs, ScanInput, ScanReading, follow_up
from .defect_reading import emboli_of

REQUESTER = "Perfusion Defect Quantification"
RIGID, DEFORMABLE = "followup_rigid", "followup_deformable"
#: The maps over their CTs: nearly opaque, for the lung beneath is black; the brightest colour at this multiple of the lungs' own level.
OPACITY, BRIGHTEST = 0.85, 1.5


@dataclass(frozen=True)
class ScanNodes:
    """One scan's nodes; ``unit``: of the map, None for what its node says."""

    ct: slicer.vtkMRMLScalarVolumeNode
    map: slicer.vtkMRMLScalarVolumeNode
    regions: slicer.vtkMRMLSegmentationNode | None = None
    emboli: slicer.vtkMRMLSegmentationNode | None = None
    unit: str | None = None

    @property
    def nodes(self) -> tuple:
        """All of them, None among them."""
        return self.ct, self.map, self.regions, self.emboli


@dataclass(frozen=True)
class FollowUpNodes:
    """What a follow-up puts into the scene, and the result itself. Transforms are None where the registration was refused."""

    before: ScanNodes
    after: ScanNodes
    result: FollowUp
    rigid: slicer.vtkMRMLTransformNode | None
    deformable: slicer.vtkMRMLTransformNode | None
    lesions: slicer.vtkMRMLTableNode
    changes: slicer.vtkMRMLTableNode
    beforeDefects: slicer.vtkMRMLSegmentationNode
    afterDefects: slicer.vtkMRMLSegmentationNode


def followup_step(before: ScanNodes, after: ScanNodes, rule: str, edited: bool) -> Step[FollowUpInputs, FollowUp, FollowUpNodes]:
    """Two scans compared; ``edited``: by the transform nodes as they are now instead of a registration."""

    def prepare() -> FollowUpInputs:
        packages.ensure(*packages.for_rule(rule), requester=REQUESTER)
        if before.ct is after.ct or before.map is after.map:
            raise InputError(Sentence("Choose two different scans: the earlier and the later one share a volume."))
        transform = transform_of(after, before) if edited else None
        with _taken_out(before, after):
            return FollowUpInputs(_scan(before), _scan(after), rule, transform=transform)

    return Step(prepare, follow_up, lambda result: show(before, after, result))


def state(before: ScanNodes, after: ScanNodes) -> tuple:
    """What a comparison of these nodes depends on beside them (``node_states``); hung under its transforms it is the same."""
    transforms_of_it = tuple(hierarchy.find_output(after.map, role) for role in (RIGID, DEFORMABLE))
    return state_of(*before.nodes, *after.nodes, under=[node for node in transforms_of_it if node is not None])


@contextmanager
def _taken_out(before: ScanNodes, after: ScanNodes) -> Iterator[None]:
    """While it is open, the earlier scan lies where it lies without the transforms of its follow-up, which a person may have hung it under;
    transforms of a person's own stay above it."""
    rigid, deformable = (hierarchy.find_output(after.map, role) for role in (RIGID, DEFORMABLE))
    mine = [node for node in (rigid, deformable) if node is not None]
    above = None if deformable is None else deformable.GetParentTransformNode()
    hung: list[tuple[slicer.vtkMRMLTransformableNode, str]] = []
    for node in before.nodes:
        while node is not None and node.GetParentTransformNode() not in (None, *mine):
            node = node.GetParentTransformNode()
        if node is not None and node.GetParentTransformNode() is not None:
            hung.append((node, node.GetTransformNodeID()))
            node.SetAndObserveTransformNodeID(above.GetID() if above is not None else None)
    try:
        yield
    finally:
        for node, name in hung:
            node.SetAndObserveTransformNodeID(name)


def transform_of(after: ScanNodes, before: ScanNodes) -> sitk.Transform:
    """The transform in the scene, with whatever a person changed (later to earlier point). InputError without one."""
    rigid, deformable = (hierarchy.find_output(after.map, role) for role in (RIGID, DEFORMABLE))
    if rigid is None or deformable is None or rigid.GetNodeReference("earlier") is not before.map:
        raise InputError(Sentence("These two scans have no transform yet: register them first."))
    return composed(transforms.transform_of_node_alone(rigid), transforms.deformable_from_node(deformable))


def has_transform(after: ScanNodes, before: ScanNodes) -> bool:
    """Whether the scene holds the transform of these two scans."""
    rigid, deformable = (hierarchy.find_output(after.map, role) for role in (RIGID, DEFORMABLE))
    return rigid is not None and deformable is not None and rigid.GetNodeReference("earlier") is before.map


def _scan(nodes: ScanNodes) -> ScanInput:
    ct, perfusion = volumes.image_from_node(nodes.ct), volumes.image_from_node(nodes.map)
    check_ct(ct, role="ct", name=nodes.ct.GetName())
    own = volumes.unit_of(nodes.map)
    unit = own if own in CAMERA_UNITS else nodes.unit or own  # a SPECT stays one, whatever the panel's source says
    if unit is None:
        raise InputError(Sentence("The map {name} does not say its units; set them to mg/mL, HU or counts.", name=nodes.map.GetName()))
    regions = None
    if nodes.regions is not None:
        labels, names = segmented_regions.whole_regions(nodes.regions, volumes.geometry_of(nodes.ct))
        regions = (labels, names)
    return ScanInput(ct, perfusion, unit, regions, emboli_of(nodes.emboli, ct))


def show(before: ScanNodes, after: ScanNodes, result: FollowUp) -> FollowUpNodes:
    """Results to nodes; those of an earlier comparison of the same later scan are updated in place."""
    with _taken_out(before, after):
        nodes = _show(before, after, result)
    nodes.beforeDefects.SetAndObserveTransformNodeID(before.map.GetTransformNodeID())
    return nodes


def _show(before: ScanNodes, after: ScanNodes, result: FollowUp) -> FollowUpNodes:
    source = after.map
    rigid, deformable = (hierarchy.find_output(source, role) for role in (RIGID, DEFORMABLE))
    if result.registration is not None and not result.refusal:
        found = result.registration
        deformable = transforms.node_from_bspline(found.deformable, "Follow-up, deformable", node=deformable, like=source)
        rigid = transforms.node_from_transform(found.rigid, "Follow-up, rigid", node=rigid, like=source)
        rigid.SetAndObserveTransformNodeID(deformable.GetID())
        rigid.SetNodeReferenceID("earlier", before.map.GetID())
    elif result.registration is not None:
        rigid, deformable = None, None
    outputs = {
        "followup_lesions": _lesion_table(result, source),
        "followup_changes": _change_table(result, source),
        "followup_defects_before": _defects(result.before, before, source, "followup_defects_before"),
        "followup_defects_after": _defects(result.after, after, source, "followup_defects_after"),
    }
    marked = dict(outputs)
    if rigid is not None and deformable is not None:
        marked |= {RIGID: rigid, DEFORMABLE: deformable}
    for role, node in marked.items():
        hierarchy.mark_output(node, source, role)
        hierarchy.place_under_study(node, source)
    parameters = {"rule": result.rule, "registered": result.registration is not None}
    write_provenance(marked.values(), "followup", parameters, inputs=(before.map, before.ct, after.map, after.ct))
    return FollowUpNodes(before, after, result, rigid, deformable, *outputs.values())


def _defects(reading: ScanReading, nodes: ScanNodes, source: slicer.vtkMRMLScalarVolumeNode, role: str) -> slicer.vtkMRMLSegmentationNode:
    known = hierarchy.find_output(source, role)
    earlier = role == "followup_defects_before"
    spec = segmentations.spec(1, "defects", f"Perfusion defects, {'earlier' if earlier else 'later'} scan")
    spec = replace(spec, color=palette.fractions(palette.EARLIER_DEFECT if earlier else palette.DEFECT))
    node = segmentations.segmentation_from_labels(
        reading.analysis.result.mask, [spec], f"{nodes.map.GetName()} followed defects", reference=nodes.map, node=known
    )
    if known is None:
        segmentations.as_outline(node)
    return node


def lesion_columns(lesions: tuple[Lesion, ...]) -> list[Column]:
    """The lesions, a row each."""
    titles = [f"{lesion.kind} {lesion.number}" for lesion in lesions]
    return [
        Column("Lesion", titles),
        Column("What became of it", [lesion.fate for lesion in lesions]),
        Column("Region", [lesion.where() for lesion in lesions], "", "where most of it lies; earlier → later where they differ"),
        Column("Before", [lesion.before_ml for lesion in lesions], "ml", "volume in the earlier scan", 2),
        Column("After", [lesion.after_ml for lesion in lesions], "ml", "volume in the later scan", 2),
        Column("Gone", [lesion.lost_ml for lesion in lesions], "ml", "of the earlier volume, not in the later scan's lesion", 2),
        Column("Added", [lesion.gained_ml for lesion in lesions], "ml", "of the later volume, not in the earlier scan's lesion", 2),
        Column("Overlap", [lesion.dice for lesion in lesions], "1", "Dice of both, laid over each other", 2),
    ]


def _lesion_table(result: FollowUp, source: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLTableNode:
    name = f"{source.GetName()} followed lesions"
    return table_from_columns(lesion_columns(result.lesions), name, node=hierarchy.find_output(source, "followup_lesions"), blanks=True)


def _change_table(result: FollowUp, source: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLTableNode:
    rows = result.changes
    columns = [
        Column("Region", [row.region for row in rows]),
        Column("Before", [row.before.value for row in rows], "%", "defect percentage of the earlier scan", 1),
        Column("After", [row.after.value for row in rows], "%", "defect percentage of the later scan", 1),
        Column("Change", [row.change.value for row in rows], "points", "later minus earlier, percentage points", 1),
        Column("Low", [row.change.low for row in rows], "points", "lower end of the change's interval", 1),
        Column("High", [row.change.high for row in rows], "points", "upper end of the change's interval", 1),
        Column("Verdict", ["none" if row.none else "change" for row in rows]),
    ]
    name = f"{source.GetName()} change of defects"
    return table_from_columns(columns, name, node=hierarchy.find_output(source, "followup_changes"), blanks=True)


def jump_pair(nodes: FollowUpNodes, lesion: Lesion) -> bool:
    """Bring the earlier scan's view and the later scan's to a lesion's place in each. False without a window."""
    pair = _views()
    if pair is None:
        return False
    for view, (x, y, z) in zip(pair, (_now(nodes, lesion.before_at), lesion.after_at), strict=True):
        view.JumpSliceByCentering(-x, -y, z)
    return True


def _now(nodes: FollowUpNodes, at: tuple[float, float, float]) -> tuple[float, float, float]:
    """Where a point of the earlier scan (LPS, mm) lies since its map was hung under the transforms."""
    now = grids.transform_between(nodes.before.map.GetParentTransformNode(), None)
    with _taken_out(nodes.before, nodes.after):
        then = grids.transform_between(None, nodes.before.map.GetParentTransformNode())
        inside = then.TransformPoint((-at[0], -at[1], at[2]))
    x, y, z = now.TransformPoint(inside)
    return -x, -y, z


def show_pair(nodes: FollowUpNodes) -> bool:
    """The earlier scan on the left, the later on the right, both axial, each map over its CT. False without a window.

    Regions that were given are hidden in slices: those of one scan would lie over the other one, and filled they tint the maps.
    """
    manager = slicer.app.layoutManager()
    if manager is None:
        return False
    manager.setLayout(slicer.vtkMRMLLayoutNode.SlicerLayoutSideBySideView)
    pair = _views()
    if pair is None:
        return False
    readings = (nodes.result.before, nodes.result.after)
    for view, scan, reading in zip(pair, (nodes.before, nodes.after), readings, strict=True):
        view.SetOrientationToAxial()
        composite = slicer.app.applicationLogic().GetSliceLogic(view).GetSliceCompositeNode()
        composite.SetLinkedControl(False)  # the two scans lie in different places; a lesion's row moves both
        composite.SetBackgroundVolumeID(scan.ct.GetID())
        with _taken_out(nodes.before, nodes.after):
            shown = _overlay(scan, reading)
        shown.SetAndObserveTransformNodeID(scan.map.GetTransformNodeID())
        composite.SetForegroundVolumeID(shown.GetID())
        composite.SetForegroundOpacity(OPACITY)
        if scan.regions is not None and scan.regions.GetDisplayNode() is not None:
            scan.regions.GetDisplayNode().SetVisibility2D(False)
        slicer.app.applicationLogic().GetSliceLogic(view).FitSliceToAll()
    for segmentation, view in zip((nodes.beforeDefects, nodes.afterDefects), pair, strict=True):
        display = segmentation.GetDisplayNode()
        if display is not None:
            display.SetViewNodeIDs([view.GetID()])
    return True


def _overlay(scan: ScanNodes, reading: ScanReading) -> slicer.vtkMRMLScalarVolumeNode:
    """The map as it is drawn over its CT: inside the lungs only, in the colours of perfusion."""
    views.dress_map(scan.map)
    shown = in_the_lungs(scan.map, reading.regions.labels, scan.map)
    inside = slicer.util.arrayFromVolume(shown)[sitk.GetArrayViewFromImage(reading.regions.labels) > 0]
    top = BRIGHTEST * float(np.percentile(inside, 75)) if inside.size else 0.0
    if top > 0:  # normal lung is equally bright in both views, whatever the dose, the contrast medium or the modality
        shown.GetDisplayNode().SetWindowLevel(top, top / 2)
    return shown


def _views() -> list[slicer.vtkMRMLSliceNode] | None:
    """The slice nodes of the left (red) and the right (yellow) view, None where there are none."""
    found = [slicer.mrmlScene.GetNodeByID(f"vtkMRMLSliceNode{name}") for name in ("Red", "Yellow")]
    return None if None in found else found
