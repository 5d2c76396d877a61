"""Labels say what they are given: names of nodes, segments, files and models are text, whatever stands in them. Imports neither Qt nor
Slicer."""

from __future__ import annotations

import html
from typing import Any

_PLAIN, _AUTO = 0, 2  # Qt::PlainText, Qt::AutoText


def show_as_written(ui: Any) -> None:
    """Labels of ``ui`` take no text for HTML, as Qt does by itself where a name has a tag in it: it would hide the tag, and fetch a picture
    from where an <img> points. One that the panel's .ui file declares as rich text stays so, and gets names by :func:`as_rich_text`."""
    for widget in vars(ui).values():
        if widget.isWidgetType() and widget.className() == "QLabel" and widget.textFormat == _AUTO:
            widget.textFormat = _PLAIN


def as_rich_text(words: str) -> str:
    """Words for a label of rich text, shown as they are."""
    return html.escape(words, quote=False).replace("\n", "<br>")
