"""Command, version, parameters and model as attributes of the nodes that came of them, so that a saved scene still says it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import slicer

from ..files.json_text import parsed
from ..run.provenance import ATTRIBUTE_PREFIX, ModelRecord, provenance_attributes
from .simulated_nodes import is_simulated


def write_provenance(
    nodes: Iterable[slicer.vtkMRMLNode],
    command: str,
    parameters: Mapping[str, Any],
    *,
    inputs: Iterable[slicer.vtkMRMLNode | None] = (),
    model: ModelRecord | None = None,
) -> None:
    """Write where ``nodes`` come from onto them.

    Outputs of simulated inputs are simulated: where one of ``inputs`` says so, the outputs do.
    """
    simulated = any(node is not None and is_simulated(node) for node in inputs)
    attributes = provenance_attributes(command, parameters, model=model, simulated=simulated)
    for node in nodes:
        for name, value in attributes.items():
            node.SetAttribute(name, value)


def parameters_of(node: slicer.vtkMRMLNode) -> dict[str, Any]:
    """The parameters that :func:`write_provenance` wrote; empty where it wrote none, or where somebody else wrote something else."""
    try:
        content = parsed(node.GetAttribute(f"{ATTRIBUTE_PREFIX}Parameters") or "{}")
    except ValueError:
        return {}
    return content if isinstance(content, dict) else {}
