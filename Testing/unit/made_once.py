"""What several tests need and is dear to make: made by the first test process that asks, read by the others from the session's folder."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from functools import cache, wraps
from pathlib import Path
from typing import TypeVar

from filelock import FileLock

#: Environment variable with the folder that the processes of one session share (Testing/conftest.py); unset where there is one alone.
FOLDER = "LUNGPERFUSION_TEST_SESSION"
Made = TypeVar("Made")


def made_once(make: Callable[..., Made]) -> Callable[..., Made]:
    """``functools.cache`` over all processes of a session; a value must be the same whoever makes it. Arguments are small numbers."""

    @cache
    @wraps(make)
    def once(*arguments):
        if FOLDER not in os.environ:
            return make(*arguments)
        path = Path(os.environ[FOLDER]) / ("-".join(map(str, (make.__module__, make.__name__, *arguments))) + ".pickle")
        with FileLock(f"{path}.lock"):
            if path.is_file():
                with path.open("rb") as stream:
                    return pickle.load(stream)
            value = make(*arguments)
            part = path.with_suffix(".part")
            with part.open("wb") as stream:
                pickle.dump(value, stream, pickle.HIGHEST_PROTOCOL)
            part.replace(path)
            return value

    return once
