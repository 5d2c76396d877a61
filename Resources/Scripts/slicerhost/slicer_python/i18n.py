"""`slicer.i18n`: texts are English unless the host's Qt half has loaded a translation file (`slicerhost_qt.translations`)."""

from __future__ import annotations

import inspect
import logging
import re
from collections.abc import Callable
from pathlib import Path

__all__ = ["getContext", "tr", "translate"]

# What looks a text up, (context, text) -> text, as `slicer.app.translate` does; given by the host's Qt half.
_lookup: Callable[[str, str], str] | None = None


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
    """`text` in the application's language, which is English on the host unless a translation is loaded.

    Raises:
        TypeError: context or text is no str (Qt refuses them as well).
    """
    if not isinstance(context, str) or not isinstance(text, str):
        raise TypeError("translate(context, text) takes two strings")
    return text if _lookup is None else _lookup(context, text)


def tr(text):
    """`text` translated in the context of the calling file; a translation with other placeholders is refused, as in Slicer."""
    frame = inspect.currentframe().f_back
    context = getContext(frame.f_code.co_filename)
    translated = translate(context, text)
    if _placeholders(text) != _placeholders(translated):
        logging.warning("In context '%s', '%s' is not translated: other placeholders in '%s'", context, text, translated)
        return text
    return translated


def _placeholders(text: str) -> set[str]:
    """What stands in single braces."""
    return set(re.findall(r"(?<!\{)\{([^{}]+)\}(?!\})", text))
