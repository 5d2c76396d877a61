"""What the file of a node that is already in the scene said of its place, when the application took one answer of several."""

from __future__ import annotations

from pathlib import Path

import slicer

from ..imaging.file_geometry import file_geometry


def note_of_file(node: slicer.vtkMRMLNode) -> str:
    """A sentence where the node's file contradicts itself or does not say which side is left; "" where it does neither, the
    node has no file, or the file is gone."""
    storage = node.GetStorageNode() if hasattr(node, "GetStorageNode") else None
    name = storage.GetFullNameFromFileName() if storage is not None else None
    if not name or not Path(name).is_file():
        return ""
    found, who = file_geometry(Path(name)), f"The file {Path(name).name} of {node.GetName()}"
    if found.contradiction:
        return f"{who} {found.contradiction}; its place in the scene may be wrong."
    if not found.sides:
        return f"{who} does not say which side is left ({found.why}): compare the scene with the patient before any side is read."
    return ""
