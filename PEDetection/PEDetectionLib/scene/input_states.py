"""Where a CTPA, its emboli, lobes and arteries lay, and what was in them, when something was measured on them. Main thread only."""

from __future__ import annotations

from collections.abc import Callable

import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.scene.node_states import state_of, watch_state
from LungPerfusionCore.scene.places import places_of, watch_place
from LungPerfusionCore.sentence import Sentence


def place_of(ctpa: slicer.vtkMRMLScalarVolumeNode) -> tuple[int, ...]:
    """Whole numbers that stay as they are while a CTPA keeps its place in the world, across a saved scene too; under a transform that
    warps, only until that changes."""
    return state_of(ctpa)[0][0]


def state_of_list(
    ctpa: slicer.vtkMRMLScalarVolumeNode,
    emboli: slicer.vtkMRMLSegmentationNode | None,
    lobes: slicer.vtkMRMLSegmentationNode | None,
    arteries: slicer.vtkMRMLSegmentationNode | None,
) -> tuple:
    """Plain values that stay as they are while a list of ``emboli`` is that of these nodes. What is painted on the emboli changes nothing
    here: the list follows it."""
    others = [None if node is emboli else node for node in (lobes, arteries)]
    return (state_of(ctpa, *others), places_of(ctpa, emboli))


def watch_input(node: slicer.vtkMRMLTransformableNode, call: Callable[[], None], *, moves_only: bool) -> Callable[[], None]:
    """Call ``call()`` whenever a node was moved or, unless ``moves_only``, changed; returns what ends that."""
    return watch_place(node, call) if moves_only else watch_state(node, call)


def refuse_changed(ctpa: slicer.vtkMRMLScalarVolumeNode) -> None:
    """For a step whose input is another by now. Raises InputError."""
    raise InputError(
        Sentence(
            "{name} or what it is measured with was moved or changed during the computation, so nothing was put into the scene; start it "
            "again.",
            name=ctpa.GetName(),
        )
    )
