"""What PythonQt and Qt 5 do differently from PySide6, class by class: fills the tables of proxy.py."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6 import QtCore, QtGui, QtWidgets

from . import facts, signals
from .convert import NotEmulated, to_python, to_qt
from .proxy import METHODS, PROPERTIES, STATICS, Proxy


def class_name(q: Any) -> str:
    """The name of the Qt class in the application behind a PySide6 object."""
    for klass in type(q).__mro__:
        if "qt_class" in klass.__dict__:
            return klass.__dict__["qt_class"]
        if klass.__module__.startswith("PySide6."):
            return klass.__name__
    return type(q).__name__


def inherits(proxy: Proxy, name: str) -> bool:
    surface = facts.surface(type(proxy)._name)
    if surface and name in surface.lineage:
        return True
    return any(klass.__name__ == name or klass.__dict__.get("qt_class") == name for klass in type(proxy._q).__mro__)


def _children(proxy: Proxy) -> tuple:
    return to_python(proxy._q.children())


def _matches(child: Proxy, wanted: Any) -> bool:
    if isinstance(wanted, type) and issubclass(wanted, Proxy):
        wanted = wanted._name
    return inherits(child, wanted) if isinstance(wanted, str) else True


def _find_children(proxy: Proxy, wanted: Any, name: str | None = None) -> tuple:
    found = [child for child in to_python(proxy._q.findChildren(QtCore.QObject)) if _matches(child, wanted)]
    return tuple(child for child in found if name is None or child.objectName == name)


def _find_child(proxy: Proxy, wanted: Any, name: str | None = None) -> Proxy | None:
    return next(iter(_find_children(proxy, wanted, name)), None)


def _delete(proxy: Proxy) -> None:
    if shiboken6.isValid(proxy._q):
        shiboken6.delete(proxy._q)


def _set_property(proxy: Proxy, name: str, value: Any) -> bool:
    if name in type(proxy)._properties:
        setattr(proxy, name, value)
        return True
    return proxy._q.setProperty(name, to_qt(value, hold=True))


def _property(proxy: Proxy, name: str) -> Any:
    return getattr(proxy, name) if name in type(proxy)._properties else to_python(proxy._q.property(name))


def _dynamic_names(proxy: Proxy) -> tuple:
    return tuple(bytes(name.data()).decode() for name in proxy._q.dynamicPropertyNames())


METHODS.update(
    {
        ("QObject", "connect"): signals.connect,
        ("QObject", "disconnect"): signals.disconnect,
        ("QObject", "isSignalConnected"): lambda proxy, *a: _refuse("isSignalConnected"),
        ("QObject", "sender"): lambda proxy: _refuse("sender"),
        ("QObject", "metaObject"): lambda proxy: _refuse("metaObject"),
        ("QObject", "children"): _children,
        ("QObject", "findChild"): _find_child,
        ("QObject", "findChildren"): _find_children,
        ("QObject", "delete"): _delete,
        ("QObject", "setProperty"): _set_property,
        ("QObject", "property"): _property,
        ("QObject", "dynamicPropertyNames"): _dynamic_names,
        ("*", "delete"): lambda proxy: None,
        ("*", "className"): lambda proxy: class_name(proxy._q),
        ("*", "inherits"): inherits,
        ("*", "help"): lambda proxy: sys.stdout.write("\n".join(dir(proxy)) + "\n") and None,
    }
)


def _refuse(name: str) -> None:
    raise NotEmulated(f"the host does not emulate {name}()")


# ---- item views and combo boxes: data of any type, as stored ----------------------------------------------------------


def _find_data(proxy: Proxy, value: Any, role: int = int(QtCore.Qt.ItemDataRole.UserRole), flags: int = 0) -> int:
    q = proxy._q
    wanted = to_python(to_qt(value, hold=True))
    return next((row for row in range(q.count()) if to_python(q.itemData(row, role)) == wanted), -1)


METHODS[("QComboBox", "findData")] = _find_data
METHODS[("QComboBox", "setCurrentText")] = lambda proxy, text: proxy._q.setCurrentText(str(text))


# ---- timers -----------------------------------------------------------------------------------------------------------


def _single_shot(milliseconds: int, *target: Any) -> None:
    """qt.QTimer.singleShot(ms, callable) or (ms, receiver, "slot()")."""
    if len(target) == 2:
        receiver, slot = target
        function: Callable = getattr(receiver, slot.lstrip("12").split("(")[0])
    elif len(target) == 1 and callable(target[0]):
        function = target[0]
    else:
        raise ValueError("singleShot(milliseconds, callable)")
    QtCore.QTimer.singleShot(int(milliseconds), lambda: signals.run_slot(function, ()))


STATICS[("QTimer", "singleShot")] = _single_shot


def _set_override_cursor(cursor: Any) -> None:
    """PySide6 returns a guard here; Qt returns nothing."""
    shape = QtCore.Qt.CursorShape(int(cursor)) if isinstance(cursor, int) else to_qt(cursor)
    QtWidgets.QApplication.setOverrideCursor(QtGui.QCursor(shape))


STATICS[("QApplication", "setOverrideCursor")] = _set_override_cursor


# ---- layouts: Qt 5's margin -------------------------------------------------------------------------------------------


def _margin(q: QtWidgets.QLayout) -> int:
    margins = {q.contentsMargins().left(), q.contentsMargins().top(), q.contentsMargins().right(), q.contentsMargins().bottom()}
    return margins.pop() if len(margins) == 1 else -1


def _set_margin(q: QtWidgets.QLayout, value: int) -> None:
    q.setContentsMargins(value, value, value, value)


PROPERTIES[("QLayout", "margin")] = (_margin, _set_margin)
METHODS[("QLayout", "setMargin")] = lambda proxy, value: _set_margin(proxy._q, int(value))


# ---- labels, colours, pixmaps -----------------------------------------------------------------------------------------

METHODS[("QColor", "setNamedColor")] = lambda proxy, name: object.__setattr__(proxy, "_q", QtGui.QColor(name))


# ---- names that end in an underscore -----------------------------------------------------------------------------------

METHODS[("QWidget", "raise")] = lambda proxy: proxy._q.raise_()
METHODS[("QWidget", "raise_")] = lambda proxy: proxy._q.raise_()
METHODS[("QDialog", "exec_")] = lambda proxy: proxy._q.exec()
METHODS[("QMenu", "exec_")] = lambda proxy, *a: proxy._q.exec(*(to_qt(x) for x in a))
METHODS[("QEventLoop", "exec_")] = lambda proxy, *a: proxy._q.exec(*(to_qt(x) for x in a))


# ---- the loader ---------------------------------------------------------------------------------------------------------


def _load(proxy: Proxy, device: Proxy, parent: Proxy | None = None) -> Proxy | None:
    from .loader import load_bytes

    return load_bytes(bytes(device._q.readAll().data()), None if parent is None else parent._q)


def _create_widget(proxy: Proxy, name: str, parent: Proxy | None = None, object_name: str = "") -> Proxy | None:
    from .loader import Loader

    return Loader().createWidget(name, None if parent is None else parent._q, object_name)


METHODS[("QUiLoader", "load")] = _load
METHODS[("QUiLoader", "createWidget")] = _create_widget
