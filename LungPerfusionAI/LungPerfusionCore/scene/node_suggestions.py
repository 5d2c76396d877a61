"""Empty selectors of a panel fill themselves: with the one node of the scene that fits, or surely does, beside what is selected already."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import slicer

from ..errors import InputError
from ..labels.lobe_names import lobe_of, lung_of
from . import hierarchy
from .terminology import TERMS, matches_code, segment_ids, unit_of

VOLUME, SEGMENTATION, SEQUENCE = "vtkMRMLScalarVolumeNode", "vtkMRMLSegmentationNode", "vtkMRMLSequenceNode"
_LUNG_HU, _TISSUE_HU = -500.0, 0.0
_KVP = re.compile(r"(?<!\d)(\d{2,3})\s*kvp?(?![a-z])", re.IGNORECASE)


@dataclass(frozen=True)
class Suggestion:
    """``kind``: class of nodes; ``fits(node)``: whether one of them can be the parameter's; ``surely(node)``: whether one that fits is so
    certain that it is offered although others fit, as long as it is the only such one."""

    kind: str
    fits: Callable[[slicer.vtkMRMLNode], bool]
    surely: Callable[[slicer.vtkMRMLNode], bool] = lambda node: False


class EmptySelectors:
    """Fills parameters that are empty, each with the one node that fits; what a person emptied stays empty.

    ``suggestions()``: parameter -> :class:`Suggestion`, in the order in which they are looked at, as the parameters are now.
    """

    def __init__(self, suggestions: Callable[[], Mapping[str, Suggestion]]):
        self._suggestions = suggestions
        self._before: dict[str, slicer.vtkMRMLNode | None] = {}
        self._declined: set[str] = set()

    def forget(self) -> None:
        """Another scene, or another input: nobody has declined anything."""
        self._before, self._declined = {}, set()

    @property
    def declined(self) -> frozenset[str]:
        """The parameters that a person emptied."""
        return frozenset(self._declined)

    def decline(self, names: Iterable[str]) -> None:
        """A person emptied these before, with the input that is selected again."""
        self._declined.update(names)

    def parametersChanged(self, parameters: Any) -> None:
        """One that lost a node which is still there was emptied by a person."""
        for name in self._suggestions():
            node, before = getattr(parameters, name), self._before.get(name)
            if node is not None:
                self._declined.discard(name)
            elif before is not None and before.GetScene() is not None:
                self._declined.add(name)
            self._before[name] = node

    def fill(self, parameters: Any) -> None:
        """Select what there is. ``parameters``: a parameter node's wrapper."""
        scene = slicer.mrmlScene
        for name in self._suggestions():
            if getattr(parameters, name) is not None or name in self._declined:
                continue
            wanted = self._suggestions()[name]
            found = [node for node in _nodes(scene, wanted.kind) if not node.GetHideFromEditors() and wanted.fits(node)]
            if len(found) > 1:
                found = [node for node in found if wanted.surely(node)]
            if len(found) == 1:
                self._before[name] = found[0]
                setattr(parameters, name, found[0])


def _nodes(scene: slicer.vtkMRMLScene, kind: str) -> Iterator[slicer.vtkMRMLNode]:
    for n in range(scene.GetNumberOfNodesByClass(kind)):
        node = scene.GetNthNodeByClass(n, kind)
        if node.GetClassName() == kind:  # no label maps, no sequences' vectors
            yield node


def is_output(node: slicer.vtkMRMLNode) -> bool:
    """Whether one of our runs made the node."""
    return bool(node.GetAttribute(hierarchy.ROLE))


def is_ct(node: slicer.vtkMRMLScalarVolumeNode) -> bool:
    """A loaded volume in Hounsfield units with lung and soft tissue in it."""
    if is_output(node) or unit_of(node) not in (None, "HU") or not _is_volume(node):
        return False
    low, high = node.GetImageData().GetScalarRange()
    return low <= _LUNG_HU and high >= _TISSUE_HU


def is_iodine(node: slicer.vtkMRMLScalarVolumeNode) -> bool:
    """A loaded volume in mg/mL, or one that is called an iodine map and is no CT."""
    if is_output(node) or not _is_volume(node):
        return False
    unit = unit_of(node)
    return unit == "mg/mL" or (unit in (None, "HU") and "iodine" in (node.GetName() or "").lower() and not is_ct(node))


def is_spect(node: slicer.vtkMRMLScalarVolumeNode) -> bool:
    """A loaded volume in counts or Bq/mL, of nuclear medicine, or called a SPECT."""
    if is_output(node) or not _is_volume(node):
        return False
    named = "spect" in re.split(r"[^a-z]+", (node.GetName() or "").lower())
    return unit_of(node) in ("counts", "proportional counts", "Bq/mL") or _modality(node) == "NM" or named


def is_perfusion(node: slicer.vtkMRMLNode) -> bool:
    """A perfusion map that this extension predicted."""
    return node.GetAttribute(hierarchy.ROLE) == "perfusion"


def is_volume_sequence(node: slicer.vtkMRMLSequenceNode) -> bool:
    """A loaded sequence of more than one volume."""
    first = node.GetNthDataNode(0) if not is_output(node) and node.GetNumberOfDataNodes() > 1 else None
    return first is not None and first.IsA("vtkMRMLScalarVolumeNode")


def kvp_between(node: slicer.vtkMRMLScalarVolumeNode, low: float, high: float) -> bool:
    """A CT whose name says a tube voltage in this range."""
    found = _KVP.search(node.GetName() or "")
    return found is not None and low <= float(found.group(1)) <= high and is_ct(node)


def holds(node: slicer.vtkMRMLSegmentationNode, *terms: str) -> bool:
    """A segmentation with a segment that is coded or called as one of ``terms`` (keys of ``terminology.TERMS``)."""
    segmentation = node.GetSegmentation()
    for segment_id in segment_ids(node):
        segment = segmentation.GetSegment(segment_id)
        name, entry = (segment.GetName() or "").strip().lower(), segment.GetTerminology() or ""
        regions = (lobe_of(segment.GetName() or "", entry), lung_of(segment.GetName() or "", entry))
        said = any(name in (term.lower(), TERMS[term].name.lower()) or matches_code(entry, TERMS[term].entry) for term in terms)
        if said or any(region in terms for region in regions):
            return True
    return False


def of_one_patient(node: slicer.vtkMRMLNode | None, other: slicer.vtkMRMLNode | None) -> bool:
    """Whether two nodes can be of one patient: the subject hierarchy does not say otherwise, and they share space."""
    if node is None or other is None:
        return True
    mine, theirs = _patient(node), _patient(other)
    if mine and theirs:
        return mine == theirs
    return _overlap(node, other)


def doubtful(node: slicer.vtkMRMLNode, other: slicer.vtkMRMLNode, wanted: Suggestion | None) -> bool:
    """Whether ``node``, selected with another input, may be somebody else's than ``other`` (the input now) is: nobody says whose they are,
    they are on different grids, and the scene has another node that could be meant as well."""
    if wanted is None or (_patient(node) and _patient(other)) or on_one_grid(node, other):
        return False
    return any(each is not node and not each.GetHideFromEditors() and wanted.fits(each) for each in _nodes(slicer.mrmlScene, wanted.kind))


def on_one_grid(node: slicer.vtkMRMLNode, other: slicer.vtkMRMLNode) -> bool:
    """Whether two volumes have the same voxels in the same place, as the maps and images of one acquisition do."""
    from .grids import geometry_of  # SimpleITK, which Slicer's own start need not wait for

    try:
        return node.IsA(VOLUME) and other.IsA(VOLUME) and geometry_of(node).matches(geometry_of(other))
    except InputError:  # one without voxels lies nowhere
        return False


def _is_volume(node: slicer.vtkMRMLScalarVolumeNode) -> bool:
    image = node.GetImageData()
    return image is not None and min(image.GetDimensions()) > 1 and image.GetNumberOfScalarComponents() == 1


def _patient(node: slicer.vtkMRMLNode) -> int:
    """The subject hierarchy item of the node's patient, or of its study where no patient is; 0 without either."""
    tree = slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(node.GetScene())
    item = tree.GetItemByDataNode(node) if tree is not None else 0
    found = 0
    while item and item != tree.GetSceneItemID():
        if tree.GetItemLevel(item) in ("Patient", "Study"):
            found = item
        item = tree.GetItemParent(item)
    return found


def _modality(node: slicer.vtkMRMLNode) -> str:
    tree = slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(node.GetScene())
    item = tree.GetItemByDataNode(node) if tree is not None else 0
    return (tree.GetItemAttribute(item, "DICOM.Modality") or "") if item else ""


def _overlap(node: slicer.vtkMRMLNode, other: slicer.vtkMRMLNode) -> bool:
    """Whether at least half of the smaller node's box lies in the other's."""
    boxes = []
    for each in (node, other):
        bounds = [0.0] * 6
        each.GetRASBounds(bounds)
        boxes.append(bounds)
    sizes = [[box[2 * n + 1] - box[2 * n] for n in range(3)] for box in boxes]
    if any(min(size) <= 0 for size in sizes):
        return True  # an empty segmentation lies nowhere
    shared = [min(boxes[0][2 * n + 1], boxes[1][2 * n + 1]) - max(boxes[0][2 * n], boxes[1][2 * n]) for n in range(3)]
    common = max(0.0, shared[0]) * max(0.0, shared[1]) * max(0.0, shared[2])
    return common >= 0.5 * min(size[0] * size[1] * size[2] for size in sizes)
