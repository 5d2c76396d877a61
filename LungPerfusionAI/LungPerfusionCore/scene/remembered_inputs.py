"""The nodes and choices with which an output was made, beside its input: kept with the output and saved with the scene."""

from __future__ import annotations

import json
from typing import Any

import slicer

from ..files.json_text import parsed

FROM = "LungPerfusion.From"
"""Attribute of an output: JSON of its choices; references of the same name with a dot and the choice's name lead to the nodes."""
_NODE = {"node": True}


def remember_inputs(output: slicer.vtkMRMLNode, **inputs: Any) -> None:
    """Write onto an output what it was made from: nodes, None and plain values by name."""
    plain = {name: _NODE if hasattr(value, "GetScene") else value for name, value in inputs.items()}
    output.SetAttribute(FROM, json.dumps(plain, sort_keys=True))
    for name, value in inputs.items():
        output.SetNodeReferenceID(f"{FROM}.{name}", value.GetID() if hasattr(value, "GetScene") else None)


def remembered_inputs(output: slicer.vtkMRMLNode) -> dict[str, Any] | None:
    """What :func:`remember_inputs` wrote; None where it wrote nothing, or where one of the nodes is gone."""
    try:
        made = parsed(output.GetAttribute(FROM) or "")
    except ValueError:
        return None
    if not isinstance(made, dict):
        return None
    found = {name: output.GetNodeReference(f"{FROM}.{name}") if value == _NODE else value for name, value in made.items()}
    return None if any(made[name] == _NODE and found[name] is None for name in made) else found
