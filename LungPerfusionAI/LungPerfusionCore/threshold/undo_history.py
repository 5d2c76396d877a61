"""States to go back to and forth: undo and redo of whatever can be put back as a whole."""

from __future__ import annotations

from typing import Any


class History:
    """States in the order in which a person came to rest in them. ``limit``: how many are kept."""

    def __init__(self, limit: int = 200):
        self._limit = limit
        self._states: list[Any] = []
        self._at = -1

    def begin(self, state: Any) -> None:
        """Forget everything and start from ``state``."""
        self._states, self._at = [state], 0

    def push(self, state: Any) -> bool:
        """A new state; what was undone is forgotten. False when it is the present one."""
        if self._states and state == self._states[self._at]:
            return False
        self._states = [*self._states[: self._at + 1], state][-self._limit :]
        self._at = len(self._states) - 1
        return True

    def amend(self, state: Any) -> None:
        """Replace the present state: what followed from it by itself is no step of its own."""
        self._states[self._at] = state

    @property
    def begun(self) -> bool:
        """Whether there is any state."""
        return bool(self._states)

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at + 1 < len(self._states)

    def undo(self) -> Any:
        """The state before; IndexError when there is none."""
        return self._step(-1)

    def redo(self) -> Any:
        """The state that was undone last; IndexError when there is none."""
        return self._step(1)

    def _step(self, by: int) -> Any:
        if not 0 <= self._at + by < len(self._states):
            raise IndexError("there is no such state")
        self._at += by
        return self._states[self._at]
