"""What a path that a person gives must not be, said in one sentence before anything is read or written.

An empty path would name the current folder, and a device, a pipe or a socket might never end: neither is taken for what was meant.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from ..errors import InputError
from ..sentence import Sentence

FILE, FOLDER, EITHER = "a file", "a folder", "a file or folder"


def short(text: str, most: int = 80) -> str:
    """A path's last part, as a message names it."""
    name = Path(text).name or text
    return name if len(name) <= most else name[: most - 1] + "…"


def absolute(path: str | os.PathLike) -> Path:
    """The path from the root, dots resolved, links not followed (``Path.resolve`` follows them, ``Path.absolute`` leaves the dots)."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - see above


def check_path(text: str | os.PathLike, kind: str = EITHER, *, output: bool = False) -> Path:
    """Return the path of ``text``; InputError for one that cannot be ``kind`` (of the three above).

    Empty or blank, longer than the system takes, a device, pipe or socket, a folder where a file is needed and the reverse, a way that
    leads through a file. What is not there is not refused here: who reads it says what is missing, and an output is not there yet.
    ``output``: it is to be written, and a link in its place that leads nowhere is refused.
    """
    text = os.fspath(text)
    if not text.strip():
        raise InputError(Sentence("The path is empty; give {kind}.", kind=kind))
    path = Path(text)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        if output and path.is_symlink():
            raise InputError(Sentence("{name} is a link to nothing; give {kind}.", name=short(text), kind=kind)) from None
        if kind == FILE and text.endswith(("/", os.sep)):
            raise InputError(Sentence("{name} is named as a folder; give {kind}.", name=short(text), kind=kind)) from None
        return path
    except NotADirectoryError as error:
        raise InputError(Sentence("The path of {name} leads through a file; give {kind}.", name=short(text), kind=kind)) from error
    except (OSError, ValueError) as error:  # a name too long, links in a circle, a folder that may not be looked into, a null character
        raise InputError(
            Sentence("{name} cannot be used: {why}.", name=short(text), why=str(getattr(error, "strerror", None) or error))
        ) from error
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        what = next((name for name, test in SPECIAL.items() if test(mode)), "something else")
        raise InputError(Sentence("{name} is {what}, not {kind}.", name=short(text), what=what, kind=kind))
    if kind == FILE and stat.S_ISDIR(mode):
        raise InputError(Sentence("{name} is a folder; give {kind}.", name=short(text), kind=kind))
    if kind == FOLDER and not stat.S_ISDIR(mode):
        raise InputError(Sentence("{name} is a file; give {kind}.", name=short(text), kind=kind))
    return path


SPECIAL = {
    "a device": lambda mode: stat.S_ISCHR(mode) or stat.S_ISBLK(mode),
    "a pipe": stat.S_ISFIFO,
    "a socket": stat.S_ISSOCK,
}


def folder_there(text: str | os.PathLike) -> bool:
    """Whether ``text`` names a folder that exists; False, too, for what no path can be. For a panel's edit line."""
    try:
        return check_path(text, FOLDER).is_dir()
    except InputError:
        return False


def is_plain_name(text: str) -> bool:
    """Whether ``text`` names a file or folder in the folder it is joined to, and nothing anywhere else."""
    return bool(text) and text not in (".", "..") and not set(text) & {"/", "\\", ":", "\0"}
