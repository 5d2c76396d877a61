"""Where a node's content comes from, written onto the node, so that a saved scene still says it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..run.provenance import provenance_attributes
from .simulated_nodes import is_simulated


def stamp(nodes: Iterable, command: str, parameters: Mapping[str, Any], *, inputs: Iterable = (), model=None) -> None:
    """Write command, version, parameters and the model (``provenance.ModelRecord``) as attributes onto output nodes.

    Outputs of simulated inputs are simulated: where one of ``inputs`` (nodes, None allowed) says so, the outputs do.
    """
    simulated = any(node is not None and is_simulated(node) for node in inputs)
    attributes = provenance_attributes(command, parameters, model=model, simulated=simulated)
    for node in nodes:
        for name, value in attributes.items():
            node.SetAttribute(name, value)
