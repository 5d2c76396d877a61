"""Which nodes a panel's numbers were made from were moved: by registration, by handles, in the Transforms module."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

PAUSE_MS = 50


class Moves:
    """Calls ``moved()`` soon after one of the nodes that ``nodes()`` gives was moved; ``follow()`` when it gives others.

    ``watch(node, call)`` observes a node and returns what ends that. Registration takes a SPECT out of its transform for an instant: by
    the time of the call it is back.
    """

    def __init__(
        self,
        qt: Any,
        nodes: Callable[[], Iterable],
        watch: Callable[[Any, Callable[[], None]], Callable[[], None]],
        moved: Callable[[], None],
    ):
        self._nodes, self._watch, self._moved = nodes, watch, moved
        self._watched: dict[str, Callable[[], None]] = {}
        self._waiting = False
        self._timer = qt.QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.connect("timeout()", self._tell)

    def follow(self) -> None:
        now = {node.GetID(): node for node in self._nodes() if node is not None}
        for gone in self._watched.keys() - now.keys():
            self._watched.pop(gone)()
        for name in now.keys() - self._watched.keys():
            self._watched[name] = self._watch(now[name], self._hear)

    def close(self) -> None:
        self._timer.stop()
        self._timer.disconnect("timeout()", self._tell)
        for stop in self._watched.values():
            stop()
        self._watched = {}

    def _hear(self) -> None:
        if not self._waiting:  # a hand that moves on must not put it off
            self._waiting = True
            self._timer.start()

    def _tell(self) -> None:
        self._waiting = False
        self._moved()
