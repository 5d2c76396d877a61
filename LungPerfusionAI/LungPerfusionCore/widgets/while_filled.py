"""Tables and plots of a section, shown only while they hold something. Given the panel's widgets; imports neither Qt nor Slicer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class WhileFilled:
    """Shows ``widgets`` while ``filled()``: asked when this is made, when the section unfolds and at ``arrange()``.

    A section that unfolds shows all that it holds, also what was hidden while it was folded.
    """

    def __init__(self, section: Any, filled: Callable[[], bool], *widgets: Any):
        self._section, self._filled, self._widgets = section, filled, widgets
        section.connect("contentsCollapsed(bool)", self.arrange)
        self.arrange()

    def arrange(self, _collapsed: bool = False) -> None:
        """Something was filled or emptied."""
        if not self._section.collapsed:
            for widget in self._widgets:
                widget.visible = self._filled()
