"""The study an output belongs to in subject hierarchy, and how a re-run finds the outputs of the run before.

Names are the person's to change, so nothing here looks at one: an output carries a role and a reference to its input,
and both are saved with the scene.
"""

from __future__ import annotations

import slicer

ROLE = "LungPerfusion.Role"
"""Attribute of an output node: what it is to its input, e.g. ``iodine_map`` or ``defects_table``."""

SIMULATED = "LungPerfusion.Simulated"
"""Attribute of a node whose data is simulated: "1"."""

_IDENTIFIERS = {
    "Patient": (("Patient", "DICOM.PatientName"), ("Patient ID", "DICOM.PatientID"), ("Born", "DICOM.PatientBirthDate")),
    "Study": (("Study", "DICOM.StudyDescription"), ("Study date", "DICOM.StudyDate")),
}

INPUT = "LungPerfusion.Input"
"""Node reference role from an output node to the input it was computed from."""


def _item(hierarchy: slicer.vtkMRMLSubjectHierarchyNode, node: slicer.vtkMRMLNode) -> int:
    """The node's item, made under the scene where nothing has made it yet (as without the application)."""
    item = hierarchy.GetItemByDataNode(node)
    if item == hierarchy.GetInvalidItemID():
        item = hierarchy.CreateItem(hierarchy.GetSceneItemID(), node)
    return item


def place_under_study(node: slicer.vtkMRMLNode, like: slicer.vtkMRMLNode | None) -> int:
    """Put ``node`` beside ``like`` in subject hierarchy: under the same study, patient or folder.

    Args:
        node: the output.
        like: its input; None leaves the output where it is.

    Returns:
        The node's subject hierarchy item ID.
    """
    hierarchy = slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(node.GetScene())
    item = _item(hierarchy, node)
    if like is not None:
        parent = hierarchy.GetItemParent(_item(hierarchy, like))
        if hierarchy.GetItemParent(item) != parent:
            hierarchy.SetItemParent(item, parent)
    return item


def mark_output(node: slicer.vtkMRMLNode, input_node: slicer.vtkMRMLNode, role: str) -> None:
    """Remember that ``node`` is the output ``role`` of ``input_node``, so that a re-run updates it in place."""
    node.SetAttribute(ROLE, role)
    node.SetNodeReferenceID(INPUT, input_node.GetID())


def unmark_output(node: slicer.vtkMRMLNode) -> None:
    """Leave a node to the person: no re-run finds it."""
    node.RemoveAttribute(ROLE)


def find_output(input_node: slicer.vtkMRMLNode | None, role: str, class_name: str = "vtkMRMLNode") -> slicer.vtkMRMLNode | None:
    """The node that ``mark_output`` marked as ``role`` of ``input_node``, or None.

    ``class_name`` narrows the search to a class of nodes, e.g. ``vtkMRMLSegmentationNode``.
    """
    if input_node is None or input_node.GetScene() is None:
        return None
    scene = input_node.GetScene()
    nodes = (scene.GetNthNodeByClass(n, class_name) for n in range(scene.GetNumberOfNodesByClass(class_name)))
    return next((node for node in nodes if node.GetAttribute(ROLE) == role and node.GetNodeReferenceID(INPUT) == input_node.GetID()), None)


def outputs_of(input_node: slicer.vtkMRMLNode) -> list[slicer.vtkMRMLNode]:
    """Every node that ``mark_output`` marked as an output of ``input_node``, in the scene's order."""
    scene = input_node.GetScene()
    nodes = (scene.GetNthNode(n) for n in range(scene.GetNumberOfNodes()))
    return [node for node in nodes if node.GetAttribute(ROLE) and node.GetNodeReferenceID(INPUT) == input_node.GetID()]


def input_of(node: slicer.vtkMRMLNode) -> slicer.vtkMRMLNode | None:
    """The input that an output was computed from, or None."""
    return node.GetNodeReference(INPUT)


def volumes_behind(node: slicer.vtkMRMLNode) -> list[slicer.vtkMRMLScalarVolumeNode]:
    """The volumes that a segmentation or map was made on, as far as the scene says: the reference volume of a segmentation, the
    input of an output, that input's input, and so on."""
    found: list[slicer.vtkMRMLNode] = []
    waiting = [node]
    while waiting:
        each = waiting.pop(0)
        before = [input_of(each)]
        if each.IsA("vtkMRMLSegmentationNode"):
            before.append(each.GetNodeReference(each.GetReferenceImageGeometryReferenceRole()))
        for other in before:
            if other is not None and other is not node and all(other is not one for one in found):
                found.append(other)
                waiting.append(other)
    return [other for other in found if other.IsA("vtkMRMLScalarVolumeNode") and not other.IsA("vtkMRMLLabelMapVolumeNode")]


def identifiers_of(node: slicer.vtkMRMLNode) -> dict[str, str]:
    """What the subject hierarchy says of the node's patient and study, name -> value; for reports that ask for it.

    DICOM import puts these on the patient's and the study's item as attributes of their DICOM names.
    """
    hierarchy = slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(node.GetScene())
    found: dict[str, str] = {}
    item = hierarchy.GetItemByDataNode(node)
    while item and item != hierarchy.GetSceneItemID():
        level = hierarchy.GetItemLevel(item)
        for label, attribute in _IDENTIFIERS.get(level, ()):
            value = hierarchy.GetItemAttribute(item, attribute)
            if value:
                found[label] = value
        if level in _IDENTIFIERS and not any(label in found for label, _attribute in _IDENTIFIERS[level]):
            found[level] = hierarchy.GetItemName(item)
        item = hierarchy.GetItemParent(item)
    return found
