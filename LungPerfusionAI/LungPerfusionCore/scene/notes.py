"""What must survive in a saved scene and is neither image nor table: JSON in a text node that belongs to an input."""

from __future__ import annotations

import json
from typing import Any

from ..errors import InputError
from . import hierarchy

FORMAT = "LungPerfusion note 1"


def write_note(source, role: str, content: dict[str, Any], name: str, references: dict[str, Any] | None = None):
    """Keep ``content`` (plain data) as the output ``role`` of the node ``source``; one that is there is replaced.

    ``references``: role -> node (or None), followed by Slicer when nodes get other IDs. Returns the vtkMRMLTextNode.
    """
    node = hierarchy.find_output(source, role, "vtkMRMLTextNode")
    if node is None:
        node = source.GetScene().AddNewNodeByClass("vtkMRMLTextNode", name)
        hierarchy.mark_output(node, source, role)
        hierarchy.place_under_study(node, source)
    text = json.dumps({"format": FORMAT, **content}, ensure_ascii=True, separators=(",", ":"), allow_nan=False)
    if node.GetText() != text:
        node.SetText(text)
    for key, other in (references or {}).items():
        node.SetNodeReferenceID(key, other.GetID() if other is not None else None)
    return node


def read_note(node) -> dict[str, Any]:
    """The content of a note. InputError when its text is not one (edited by hand, or of a later version)."""
    try:
        content = json.loads(node.GetText() or "")
    except ValueError as error:
        raise InputError(f"The text of {node.GetName()!r} cannot be read.") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise InputError(f"The text of {node.GetName()!r} is of another kind or a later version.")
    return content


def notes_in(scene, role: str) -> list:
    """Every note of this role in the scene whose input is still there."""
    nodes = (scene.GetNthNodeByClass(n, "vtkMRMLTextNode") for n in range(scene.GetNumberOfNodesByClass("vtkMRMLTextNode")))
    return [node for node in nodes if node.GetAttribute(hierarchy.ROLE) == role and hierarchy.input_of(node) is not None]
