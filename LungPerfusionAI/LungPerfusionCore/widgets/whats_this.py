"""*What's this?* (Shift+F1) of every control: its name and what its tool tip says. Imports neither Qt nor Slicer."""

from __future__ import annotations

import html
from typing import Any


def explain(ui: Any) -> None:
    """Give the controls of ``ui`` that have a tool tip the same text as an explanation, under their names.

    Before the buttons get their letters (``mnemonics``): a name holds none.

    A tool tip may change later, to the reason why a button is disabled; the explanation stays what the control is for. ``ui`` also holds
    what is inside of the controls, actions among them, which are no widgets and have no accessible name.
    """
    for widget in vars(ui).values():
        if not widget.isWidgetType():
            continue
        tip = getattr(widget, "toolTip", "")
        if tip and not widget.whatsThis:
            name = widget.accessibleName or getattr(widget, "text", "")
            widget.whatsThis = (f"<b>{html.escape(name)}</b><br>" if name else "") + html.escape(tip)
