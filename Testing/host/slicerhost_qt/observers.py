"""VTK observers of widgets: they hold no widget, and go with it."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any

import shiboken6
import vtk
from PySide6 import QtWidgets


class Observers:
    """VTK observers of one widget; they vanish with it (at the next event, where Python keeps the shell of a widget that is gone), and
    with `clear`.

    The callbacks stay reachable from here (through weakref.finalize) as long as they are registered: Python's garbage
    collector does not see that a VTK object which only C++ holds still calls them, and would empty them.
    """

    def __init__(self, widget: QtWidgets.QWidget) -> None:
        self._widget = weakref.ref(widget)
        self._registered: list[tuple[Any, int, Callable]] = []
        weakref.finalize(widget, _remove, self._registered).atexit = False

    def add(self, thing: Any, event: Any, method: Callable) -> None:
        """Calls `method(caller)` on `event`, as long as the widget lives."""
        tell = self._telling(method)

        def call(caller: Any, _event: str) -> None:
            tell(caller)

        self._registered.append((thing, thing.AddObserver(event, call), call))

    def add_with_node(self, thing: Any, event: Any, method: Callable, priority: float = -10.0) -> None:
        """Calls `method(node)` on an event about a node, after whoever observes it as usual (as qMRMLSceneModel does)."""
        tell = self._telling(method)

        @vtk.calldata_type(vtk.VTK_OBJECT)
        def call(_caller: Any, _event: str, node: Any) -> None:
            tell(node)

        self._registered.append((thing, thing.AddObserver(event, call, priority), call))

    def _telling(self, method: Callable) -> Callable[[Any], None]:
        """Calls a method of the widget, and holds neither; once the widget is gone, its observers go. They do not go in Qt's `destroyed`:
        Python code that runs while Python collects garbage crashes it."""
        widget, registered, function = self._widget, self._registered, method.__func__

        def tell(about: Any) -> None:
            alive = widget()
            if alive is not None and shiboken6.isValid(alive):
                function(alive, about)
            else:
                _remove(registered)

        return tell

    def clear(self) -> None:
        _remove(self._registered)


def _remove(registered: list[tuple[Any, int, Callable]]) -> None:
    for thing, tag, _call in registered:
        thing.RemoveObserver(tag)
    registered.clear()


def observers(widget: Any, group: str = "") -> Observers:
    kept = widget.__dict__.setdefault("_observers", {})
    if group not in kept:
        kept[group] = Observers(widget)
    return kept[group]
