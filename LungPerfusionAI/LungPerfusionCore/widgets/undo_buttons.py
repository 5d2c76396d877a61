"""Undo and redo of a panel: two buttons and the states that they go through. Given the buttons; imports no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..threshold.undo_history import History


class UndoButtons:
    """Drives two buttons. ``go(state)`` shows a state; ``first()`` is called before, to take in what is not a state yet."""

    def __init__(self, undo: Any, redo: Any, *, go: Callable[[Any], None], first: Callable[[], Any]):
        self._undo, self._redo, self._go, self._first = undo, redo, go, first
        self.history = History()
        undo.connect("clicked(bool)", self.undo)
        redo.connect("clicked(bool)", self.redo)
        self.show()

    @property
    def keys(self) -> dict[str, Callable[[], None]]:
        """Key sequences, and what each does."""
        return {"Ctrl+Z": self.undo, "Ctrl+Y": self.redo}

    def follow(self, history: History, state: Any) -> None:
        """Go through this history from now on; one that has no state yet begins with ``state``."""
        self.history = history
        if not history.begun:
            history.begin(state)
        self.show()

    def begin(self, state: Any) -> None:
        """Nothing to undo from here on: another person begins."""
        self.history.begin(state)
        self.show()

    def precede(self, before: Any, now: Any) -> None:
        """Undo goes back to ``before``, and nothing else."""
        self.history.begin(before)
        self.push(now)

    def push(self, state: Any) -> None:
        """A state to come back to; the one in force already adds none."""
        self.history.push(state)
        self.show()

    def clear(self) -> None:
        """Nothing is shown that could be undone."""
        self.history = History()
        self.show()

    def undo(self, checked: bool = False) -> None:
        """Back to the state before, if there is one."""
        self._first()
        if self.history.can_undo:
            self._go(self.history.undo())

    def redo(self, checked: bool = False) -> None:
        """Forth again to what was undone, if anything was."""
        self._first()
        if self.history.can_redo:
            self._go(self.history.redo())

    def show(self) -> None:
        self._undo.enabled, self._redo.enabled = self.history.can_undo, self.history.can_redo
