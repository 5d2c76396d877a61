"""TotalSegmentator through its own Slicer extension: its logic makes a segmentation, here its segments get our terms.

The extension asks for its own installation and downloads; it runs on the main thread, as in its own panel.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import inspect
import re
from collections.abc import Callable, Mapping
from typing import Any

import slicer

from ..errors import InputError, LungPerfusionError
from ..labels.lobe_names import LOBES
from ..models.label_terms import term_of
from ..run.memory import raise_if_out_of_memory
from ..sentence import Sentence
from .named_segments import term_of_segment
from .segmentations import MEANING_TAG, segment_ids, set_reference
from .terminology import TERMS

MODULE = "TotalSegmentator"
#: From which version on it knows a task.
SINCE = {"lung_vessels": (2, 13)}


def installed() -> bool:
    """Whether the extension is there; nothing of it is imported."""
    try:
        return importlib.util.find_spec(MODULE) is not None
    except (ImportError, ValueError):
        return False


def version() -> tuple[int, ...] | None:
    """Of the Python package behind the extension; None before its first use, when it is not installed yet."""
    try:
        text = importlib.metadata.version("TotalSegmentator")
    except importlib.metadata.PackageNotFoundError:
        return None
    return tuple(int(n) for n in re.findall(r"\d+", text)[:2])


def run(volume: Any, parameters: Mapping[str, Any], name: str, say: Callable[[str], None] = lambda text: None) -> Any:
    """Segment ``volume`` and return a new segmentation node with terms. ``parameters``: ``task`` and ``subset`` of TotalSegmentator.

    ``say`` gets its log line by line. Raises LungPerfusionError where the extension is missing or fails, InputError for a version that
    does not know the task.
    """
    if not installed():
        raise LungPerfusionError(Sentence("TotalSegmentator is not installed: get its extension from the Extensions Manager."))
    logic = _logic()
    logic.logCallback = say
    task = str(parameters.get("task", "total"))
    slicer.app.processEvents()
    node = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLSegmentationNode", name)
    try:
        logic.setupPythonRequirements()
        have, since = version(), SINCE.get(task)
        if since is not None and have is not None and have < since:
            needed, there = (".".join(map(str, each)) for each in (since, have))
            raise InputError(
                Sentence(
                    "The task {task} needs TotalSegmentator {needed} or newer; {there} is installed.", task=task, needed=needed, there=there
                )
            )
        logic.process(volume, node, **_arguments(logic, task, parameters.get("subset")))
    except InputError:
        slicer.mrmlScene.RemoveNode(node)
        raise
    except Exception as error:  # whatever its programs raise: subprocess, pip, its own
        slicer.mrmlScene.RemoveNode(node)
        raise_if_out_of_memory(error)
        words = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise LungPerfusionError(Sentence("TotalSegmentator failed: {text}", text=words)) from error
    if not give_terms(node):
        slicer.mrmlScene.RemoveNode(node)
        raise InputError(Sentence("TotalSegmentator found nothing of its task {task} in this CT.", task=task))
    set_reference(node, volume)
    return node


def _logic() -> Any:
    module = importlib.import_module(MODULE)
    if not hasattr(module, "TotalSegmentatorLogic"):
        raise LungPerfusionError(Sentence("The TotalSegmentator that is installed is not Slicer's extension."))
    return module.TotalSegmentatorLogic()


def _arguments(logic: Any, task: str, subset: Any) -> dict[str, Any]:
    """What this version of ``process`` takes: full resolution, no question of its own."""
    known = inspect.signature(logic.process).parameters
    wanted = {"fast": False, "quality": "normal", "task": task, "subset": list(subset) if subset else None, "interactive": False}
    if "quality" in known:
        wanted.pop("fast")
    return {name: value for name, value in wanted.items() if name in known}


def give_terms(node: Any) -> bool:
    """Give the segments that mean one of our terms its terminology, name and colour; whether there was any."""
    found = False
    for segment_id in segment_ids(node):
        segment = node.GetSegmentation().GetSegment(segment_id)
        term = term_of_segment(segment)
        if term not in (*LOBES, "arteries", "veins", "airways", "emboli"):
            term = term_of(segment_id) or term_of(segment.GetName() or "")
        if term in TERMS:
            found = True
            segment.SetTag(MEANING_TAG, term)
            segment.SetTerminology(TERMS[term].entry)
            segment.SetName(TERMS[term].name)
            segment.SetColor(*TERMS[term].color)
    return found
