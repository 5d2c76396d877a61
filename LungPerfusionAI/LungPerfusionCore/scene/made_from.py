"""What an output was made from beside its input: other nodes, by reference, and plain choices; saved with the scene."""

from __future__ import annotations

import json
from typing import Any

FROM = "LungPerfusion.From"
"""Attribute of an output: JSON of its choices; references of the same name with a dot and the choice's name lead to the nodes."""
_NODE = {"node": True}


def remember(output, **made: Any) -> None:
    """Write onto an output what it was made from: nodes, None and plain values by name."""
    plain = {name: _NODE if hasattr(value, "GetScene") else value for name, value in made.items()}
    output.SetAttribute(FROM, json.dumps(plain, sort_keys=True))
    for name, value in made.items():
        output.SetNodeReferenceID(f"{FROM}.{name}", value.GetID() if hasattr(value, "GetScene") else None)


def remembered(output) -> dict[str, Any] | None:
    """What :func:`remember` wrote; None where it wrote nothing, or where one of the nodes is gone."""
    try:
        made = json.loads(output.GetAttribute(FROM) or "")
    except ValueError:
        return None
    found = {name: output.GetNodeReference(f"{FROM}.{name}") if value == _NODE else value for name, value in made.items()}
    return None if any(made[name] == _NODE and found[name] is None for name in made) else found
