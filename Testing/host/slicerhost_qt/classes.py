"""Which PySide6 class, or which double, stands behind a class of the application."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtNetwork, QtUiTools, QtWidgets

from . import facts
from .double import DOUBLES, Double

_SOURCES = (QtWidgets, QtGui, QtCore, QtUiTools, QtNetwork)
_made: dict[str, type] = {}


def behind(name: str) -> type | None:
    """The PySide6 class or the double behind class `name` of the application; None if the host has neither."""
    if name in DOUBLES:
        return DOUBLES[name]
    if name in facts.known_names("qt"):
        return next((found for source in _SOURCES if isinstance(found := getattr(source, name, None), type)), None)
    if name not in _made:
        surface = facts.surface(name)
        ancestor = next((found for base in (surface.lineage[1:] if surface else ()) if (found := behind(base)) is not None), None)
        if ancestor is None:
            return None
        bases = (ancestor,) if issubclass(ancestor, Double) else (Double, ancestor)
        _made[name] = type(name, bases, {"qt_class": name})
    return _made[name]
