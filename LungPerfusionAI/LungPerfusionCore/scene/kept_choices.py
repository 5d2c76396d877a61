"""What was chosen with an input in a module's panel, kept on the input's node and saved with the scene."""

from __future__ import annotations

import enum
import json
from collections.abc import Mapping
from typing import Any

import slicer
from slicer.util import NodeModify

from ..files.json_text import parsed

_ROLE = "LungPerfusion.Choices"
_NODE = {"node": True}


def keep_choices(node: slicer.vtkMRMLNode, module: str, choices: Mapping[str, Any]) -> None:
    """Write the choices of a module's panel (nodes, None, members of enumerations, plain values; by parameter) onto their input."""
    key = f"{_ROLE}.{module}"
    written = json.dumps({name: _plain(value) for name, value in choices.items()}, sort_keys=True)
    with NodeModify(node):
        if node.GetAttribute(key) != written:
            node.SetAttribute(key, written)
        for name, value in choices.items():
            identifier = value.GetID() if hasattr(value, "GetScene") and value.GetScene() is node.GetScene() else None
            if node.GetNodeReferenceID(f"{key}.{name}") != identifier:
                node.SetNodeReferenceID(f"{key}.{name}", identifier)


def kept_choices(node: slicer.vtkMRMLNode, module: str, parameters: Any) -> dict[str, Any] | None:
    """What :func:`keep_choices` wrote, of the names that the parameter node's wrapper has; None where it wrote nothing that can be read.

    A node that has left the scene since is left out, and so is a value that the parameter does not take.
    """
    key = f"{_ROLE}.{module}"
    try:
        written = parsed(node.GetAttribute(key) or "")
        items = list(written.items())
    except (ValueError, AttributeError):
        return None
    found: dict[str, Any] = {}
    for name, value in items:
        if not hasattr(type(parameters), name):
            continue
        if value == _NODE:
            other = node.GetNodeReference(f"{key}.{name}")
            if other is not None:
                found[name] = other
        elif isinstance(value, dict):
            members = type(getattr(parameters, name))
            if isinstance(members, enum.EnumMeta) and value.get("member") in members.__members__:
                found[name] = members[value["member"]]
        else:
            found[name] = value
    return found


def _plain(value: Any) -> Any:
    if hasattr(value, "GetScene"):
        return _NODE
    if isinstance(value, enum.Enum):
        return {"member": value.name}
    return value
