"""The whole scene to one file or folder and back: nodes, references, attributes, tables, plots, segment tags."""

from __future__ import annotations

import shutil
from pathlib import Path

import slicer

from ..errors import InputError, LungPerfusionError
from ..files.abandoned_folders import owned_folder
from ..files.atomic_files import STEM, check_ours, place_file
from ..files.disk_space import disk_full
from ..files.result_placement import rename_new
from ..sentence import Sentence


def save_scene(path: Path | str, scene: slicer.vtkMRMLScene | None = None) -> Path:
    """Save the scene as a bundle: one ``.mrb`` file, or a folder with a ``.mrml`` file and its data.

    Appears complete or not at all. A folder that exists already is refused, and so is a ``.mrb`` file that is not ours (``atomic_files``).

    Args:
        path: ends with ``.mrb`` for a file; anything else is a folder.
        scene: ``slicer.mrmlScene`` by default.

    Raises:
        InputError: the folder exists already, or the folder it goes into does not.
        LungPerfusionError: Slicer could not write it; says which messages it gave.
    """
    path = Path(path).absolute()
    scene = slicer.mrmlScene if scene is None else scene
    if not path.parent.is_dir():
        raise InputError(Sentence("There is no folder {name!r} to save the scene in.", name=path.parent.name))
    bundle = path.suffix.lower() == ".mrb"
    if not bundle and path.exists():
        raise InputError(Sentence("The folder {name!r} exists already.", name=path.name))
    messages = slicer.vtkMRMLMessageCollection()
    if bundle:
        check_ours(path)
    folder = owned_folder(path.parent, STEM)
    try:
        target = folder / path.name
        if bundle:
            saved = scene.WriteToMRB(str(target), None, messages)
        else:
            target.mkdir()
            saved = scene.SaveSceneToSlicerDataBundleDirectory(str(target), None, messages)
        if not saved or not target.exists():
            raise LungPerfusionError(f"The scene could not be saved as {path.name!r}. {_why(messages, folder)}".strip())
        if bundle:
            place_file(target, path)
        else:
            rename_new(target, path)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return path


def load_scene(path: Path | str, scene: slicer.vtkMRMLScene | None = None, *, clear: bool = True) -> None:
    """Load a scene from a ``.mrb`` file, a ``.mrml`` file, or a folder with one ``.mrml`` file.

    Args:
        path: what ``save_scene`` wrote, or any scene of Slicer.
        scene: ``slicer.mrmlScene`` by default.
        clear: replace what is in the scene instead of adding to it.

    Raises:
        InputError: there is no scene at ``path``, or it cannot be read.
    """
    path = Path(path).absolute()
    scene = slicer.mrmlScene if scene is None else scene
    if path.is_dir():
        found = sorted(path.glob("*.mrml"))
        if len(found) != 1:
            raise InputError(Sentence("The folder {name!r} has {count} scene files instead of one.", name=path.name, count=len(found)))
        path = found[0]
    if not path.is_file() or path.suffix.lower() not in (".mrb", ".mrml"):
        raise InputError(Sentence("There is no scene {name!r}.", name=path.name))
    messages = slicer.vtkMRMLMessageCollection()
    if path.suffix.lower() == ".mrb":
        loaded = scene.ReadFromMRB(str(path), clear, messages)
    else:
        scene.SetURL(str(path))
        loaded = scene.Connect(messages) if clear else scene.Import(messages)
    if not loaded:
        raise InputError(f"The scene {path.name!r} could not be read. {_text(messages)}".strip())


def _why(messages: slicer.vtkMRMLMessageCollection, folder: Path) -> str:
    """Why Slicer could not write into ``folder``: VTK says of a full disk that writing failed, and takes away what it wrote."""
    said = _text(messages)
    if "Write error" not in said and not disk_full(None, folder):
        return said
    return f"The disk is full or cannot be written: {shutil.disk_usage(folder).free / 1e6:.0f} MB are free."


def _text(messages: slicer.vtkMRMLMessageCollection) -> str:
    """What Slicer said, as one line."""
    return " ".join(messages.GetAllMessagesAsString().split())
