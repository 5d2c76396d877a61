"""Edits of paths: ``ctkPathLineEdit`` says by one signal that a path was typed, and by another that it was emptied."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def on_path(edit: Any, call: Callable[[str], None]) -> None:
    """Call ``call(path)`` whenever the path of a ``ctkPathLineEdit`` is another one; "" where it was emptied."""

    def validity(valid: bool) -> None:
        if not valid:
            call(edit.currentPath)

    edit.connect("currentPathChanged(QString)", call)
    edit.connect("validInputChanged(bool)", validity)
