"""Plain data as JSON in a text node that belongs to an input, so that it is saved with the scene: what is neither image nor table."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import slicer

from ..errors import InputError
from ..files.json_text import parsed
from ..sentence import Sentence
from . import hierarchy

FORMAT = "LungPerfusion note 1"
"""In every text; saved scenes have it."""


def write_json(
    source: slicer.vtkMRMLNode,
    role: str,
    content: Mapping[str, Any],
    name: str,
    references: Mapping[str, slicer.vtkMRMLNode | None] | None = None,
) -> slicer.vtkMRMLTextNode:
    """Keep ``content`` (plain data) as the output ``role`` of the node ``source``; a text that is there is replaced.

    ``references``: role -> node, followed by Slicer when nodes get other IDs.
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


def read_json(node: slicer.vtkMRMLTextNode) -> dict[str, Any]:
    """What :func:`write_json` kept. InputError for a text that is not one (edited by hand, or of a later version)."""
    try:
        content = parsed(node.GetText() or "")
    except ValueError as error:
        raise InputError(Sentence("The text of {name!r} cannot be read.", name=node.GetName())) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise InputError(Sentence("The text of {name!r} is of another kind or a later version.", name=node.GetName()))
    return content


def text_nodes_in(scene: slicer.vtkMRMLScene, role: str) -> list[slicer.vtkMRMLTextNode]:
    """Every text node of this role in the scene whose input is still there."""
    nodes = (scene.GetNthNodeByClass(n, "vtkMRMLTextNode") for n in range(scene.GetNumberOfNodesByClass("vtkMRMLTextNode")))
    return [node for node in nodes if node.GetAttribute(hierarchy.ROLE) == role and hierarchy.input_of(node) is not None]
