"""What the file of a node that is already in the scene said of its place, when the application took one answer of several."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import slicer

from ..errors import InputError
from ..imaging.file_geometry import file_geometry
from ..imaging.images import check_whole
from ..sentence import Sentence


def note_of_file(node: slicer.vtkMRMLNode) -> str:
    """A sentence where the node's file contradicts itself, does not say which side is left, or lacks voxels, which the application
    takes for 0; "" where it does none of it, the node has no file, or the file is gone."""
    storage = node.GetStorageNode() if hasattr(node, "GetStorageNode") else None
    name = storage.GetFullNameFromFileName() if storage is not None else None
    if not name or not Path(name).is_file():
        return ""
    found, who = file_geometry(Path(name)), Sentence("The file {file} of {name}", file=Path(name).name, name=node.GetName())
    if found.contradiction:
        return Sentence("{who} {contradiction}; its place in the scene may be wrong.", who=who, contradiction=found.contradiction)
    if not found.sides:
        return Sentence(
            "{who} does not say which side is left ({why}): compare the scene with the patient before any side is read.",
            who=who,
            why=found.why,
        )
    state = Path(name).stat()
    return _lacks(Path(name), who, state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=64)
def _lacks(path: Path, who: str, _size: int, _changed: int) -> str:
    """Why a file is not whole, or "". Unpacking takes seconds, so that a file that did not change is looked at once."""
    try:
        check_whole(path, who, quick=True)
    except InputError as error:
        return error.sentence
    return ""
