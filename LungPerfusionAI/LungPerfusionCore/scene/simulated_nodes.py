"""Whether a node's data is simulated: by its own mark, or by the file or the DICOM instances that Slicer itself has loaded it from.

Slicer's readers keep a header's free keys where Python cannot see them, so a phantom that was dropped onto the window has no mark. Its file
has: it is asked when somebody wants to know, and the node is marked then, so that the mark is saved with the scene.
"""

from __future__ import annotations

from pathlib import Path

import slicer

from ..simulation import DICOM_TAGS, says_simulated
from . import hierarchy

_HEADERS = (".nrrd", ".nhdr", ".nii", ".nii.gz", ".mha", ".mhd")
_LEVELS = ("Patient", "Study", "Series")
_ATTRIBUTES = ("DICOM.PatientID", "DICOM.PatientName", "DICOM.StudyDescription", "DICOM.SeriesDescription")


def is_simulated(node: slicer.vtkMRMLNode) -> bool:
    """Whether a node says, or its origin says, that its data is simulated; a node found so is marked (main thread only)."""
    if node.GetAttribute(hierarchy.SIMULATED) == "1":
        return True
    if says_simulated(_header_texts(node)) or says_simulated(_database_texts(node)) or says_simulated(_study_texts(node)):
        node.SetAttribute(hierarchy.SIMULATED, "1")
        return True
    return False


def _header_texts(node: slicer.vtkMRMLNode) -> list[str]:
    """The free texts in the header of the file that the node was read from, while that is there."""
    import SimpleITK as sitk

    storage = node.GetStorageNode() if hasattr(node, "GetStorageNode") else None
    name = (storage.GetFileName() or "") if storage is not None else ""
    if not name.lower().endswith(_HEADERS) or not Path(name).is_file():
        return []
    reader = sitk.ImageFileReader()
    reader.SetFileName(name)
    try:
        reader.ReadImageInformation()
    except RuntimeError:  # a file that was replaced by something else meanwhile says nothing of the node
        return []
    return [reader.GetMetaData(key) for key in reader.GetMetaDataKeys()]


def _database_texts(node: slicer.vtkMRMLNode) -> list[str]:
    """What Slicer's DICOM database says of the node's first instance, where the application has one."""
    database, uids = getattr(slicer, "dicomDatabase", None), node.GetAttribute("DICOM.instanceUIDs")
    if database is None or not uids or not database.isOpen:
        return []
    first = uids.split()[0]
    return [database.instanceValue(first, tag) or "" for tag in DICOM_TAGS.values()]


def _study_texts(node: slicer.vtkMRMLNode) -> list[str]:
    """What the patient, study and series items above the node say: they are saved with the scene, the database is not."""
    tree = slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(node.GetScene()) if node.GetScene() else None
    if tree is None:
        return []
    texts, item = [], tree.GetItemByDataNode(node)
    while item and item != tree.GetSceneItemID():
        texts += [tree.GetItemAttribute(item, name) or "" for name in _ATTRIBUTES]
        if tree.GetItemLevel(item) in _LEVELS:
            texts.append(tree.GetItemName(item) or "")
        item = tree.GetItemParent(item)
    return texts
