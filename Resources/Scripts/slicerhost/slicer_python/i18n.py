"""`slicer.i18n`: texts stay English, since no translation is ever loaded here."""

from __future__ import annotations

import inspect
from pathlib import Path

__all__ = ["getContext", "tr", "translate"]


def getContext(sourceFile):
    """Translation context of a source file: its name without suffix, after its package's where it is in one.

    Of a path that does not exist Slicer takes the last part as it is.
    """
    path = Path(sourceFile)
    if not path.is_file():
        return path.name
    package = f"{path.parent.name}." if (path.parent / "__init__.py").is_file() else ""
    return package + path.stem


def translate(context, text):
    """`text` in the application's language, which is English on the host.

    Raises:
        TypeError: context or text is no str (Qt refuses them as well).
    """
    if not isinstance(context, str) or not isinstance(text, str):
        raise TypeError("translate(context, text) takes two strings")
    return text


def tr(text):
    """`text` translated in the context of the calling file."""
    frame = inspect.currentframe().f_back
    return translate(getContext(frame.f_code.co_filename), text)
