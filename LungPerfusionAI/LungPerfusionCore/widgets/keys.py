"""Keyboard shortcuts that are alive only while the module is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


class Keys:
    """``actions``: key sequence -> what it does. ``window``: the main window, or the panel where there is none."""

    def __init__(self, qt: Any, window: Any, actions: Mapping[str, Callable[[], None]]):
        self._shortcuts = []
        for sequence, action in actions.items():
            shortcut = qt.QShortcut(window)
            shortcut.setKey(qt.QKeySequence(sequence))
            shortcut.connect("activated()", action)
            self._shortcuts.append((shortcut, action))
        self.enable(False)

    def enable(self, on: bool) -> None:
        for shortcut, _action in self._shortcuts:
            shortcut.enabled = on

    def close(self) -> None:
        """Give the keys back for good."""
        for shortcut, action in self._shortcuts:
            shortcut.disconnect("activated()", action)
            shortcut.setParent(None)
        self._shortcuts = []
