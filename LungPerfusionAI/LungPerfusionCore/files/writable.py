"""Whether a result can be written where it is asked for, found out before anything is computed.

Permission bits do not say it: root passes every one of them and still cannot write to a read-only disk or below ``/proc``, and a share
may refuse what its bits allow. So a folder is made there and removed at once.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from ..errors import InputError
from ..sentence import Sentence
from .abandoned_folders import owned_folder
from .atomic_files import STEM


def check_writable(folder: Path | str, shown: str = "") -> None:
    """Raises InputError where no folder can be made in ``folder`` or, while that is not there, in the nearest one above it that is.

    ``shown``: the output as the message names it; the folder's name where it is not given.
    """
    folder = Path(folder)
    shown = shown or folder.name
    try:
        with contextlib.suppress(FileNotFoundError):
            folder.stat()  # a name that cannot be, which exists() answers with no
        there = next(each for each in (folder, *folder.absolute().parents) if each.exists())
        if not os.access(there, os.W_OK | os.X_OK):
            raise InputError(
                Sentence("The output {name} cannot be written: the folder {there} is not writable.", name=shown, there=str(there))
            )
        owned_folder(there, STEM).rmdir()
    except (OSError, ValueError) as error:  # a name too long, a null character, a folder that may not be looked into, a read-only disk
        why = str(getattr(error, "strerror", None) or error)
        raise InputError(Sentence("The output {name} cannot be written: {why}.", name=shown, why=why)) from error
