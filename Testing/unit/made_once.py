"""What several tests need and is dear to make: made by the first test process that asks, kept in the session's folder.

A process holds the last few of each kind: a simulated circulation takes 100 MB, and what is not held is read again in a moment.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from functools import lru_cache, wraps
from pathlib import Path
from typing import TypeVar

from filelock import FileLock

#: Environment variable with the folder that the processes of one session share (Testing/conftest.py); unset outside of a session.
FOLDER = "LUNGPERFUSION_TEST_SESSION"
HELD = 2
Made = TypeVar("Made")


def made_once(make: Callable[..., Made]) -> Callable[..., Made]:
    """A cache over all processes of a session; a value must be the same whoever makes it. Arguments are small numbers."""

    @lru_cache(HELD)
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
