"""connect and disconnect with PythonQt's ways: signatures as text, True or False, slots that may take fewer arguments."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from typing import Any

from PySide6 import QtCore

from . import convert, facts
from .convert import NotEmulated, invoke, to_python
from .meta_objects import signals_of

# Overloads that Qt 6 dropped: (Qt 5 signature) -> (Qt 6 signature, what to make of its arguments).
DROPPED: dict[str, tuple[str, Callable[[Any, tuple], tuple]]] = {
    "currentIndexChanged(QString)": ("currentTextChanged(QString)", lambda q, a: a),
    "activated(QString)": ("textActivated(QString)", lambda q, a: a),
    "highlighted(QString)": ("textHighlighted(QString)", lambda q, a: a),
    "valueChanged(QString)": ("textChanged(QString)", lambda q, a: a),
    "buttonClicked(int)": ("idClicked(int)", lambda q, a: a),
    "buttonPressed(int)": ("idPressed(int)", lambda q, a: a),
    "buttonReleased(int)": ("idReleased(int)", lambda q, a: a),
    "buttonToggled(int,bool)": ("idToggled(int,bool)", lambda q, a: a),
}

# Exceptions that slots raised: PythonQt prints and forgets them; a test wants to know.
errors: list[Exception] = []


def slot_errors() -> list[Exception]:
    """The exceptions that slots have raised since the last call (PythonQt only prints them)."""
    found, errors[:] = list(errors), []
    return found


def report(error: Exception) -> None:
    errors.append(error)
    sys.stderr.write("".join(traceback.format_exception(error)))


def positional_count(slot: Callable) -> int | None:
    """How many of a signal's arguments PythonQt hands to `slot`; None for all of them."""
    function = getattr(slot, "__func__", slot)
    code = getattr(function, "__code__", None)
    if code is None or code.co_flags & 0x04:
        return None
    return code.co_argcount - (1 if getattr(slot, "__self__", None) is not None else 0)


def run_slot(slot: Callable, arguments: tuple) -> None:
    """Calls a slot; an exception is printed and goes no further."""
    count = positional_count(slot)
    try:
        slot(*(arguments if count is None else arguments[:count]))
    except Exception as error:  # PythonQt swallows whatever a slot raises
        report(error)


class Connection:
    """One slot on one signal of one object."""

    def __init__(self, signature: str, slot: Callable, adapt: Callable[[Any, tuple], tuple] | None = None) -> None:
        self.signature, self.slot, self.adapt = signature, slot, adapt
        self.handle: Any = None
        self.limit: int | None = None  # a Qt slot by name takes this many arguments

    def __call__(self, *arguments: Any) -> None:
        arguments = tuple(to_python(argument) for argument in arguments)
        run_slot(self.slot, arguments if self.limit is None else arguments[: self.limit])


def connections(q: Any) -> list[Connection]:
    """The connections that Python made to the signals of PySide6 object `q`."""
    if "_connections" not in q.__dict__:
        q._connections = []
    return q._connections


def find_signature(proxy: Any, signature: str) -> str | None:
    """The signature as the real class has it, or None."""
    text = signature[1:] if signature[:1] in "12" else signature
    wanted = facts.normalized(text)
    known = type(proxy)._signals
    if "(" in text:
        return wanted if wanted in known else None
    return None


def _no_such(proxy: Any, signature: str) -> bool:
    sys.stdout.write(f"QObject::connect: signal {signature!r} does not exist on {proxy.className()}\n")
    return False


def connect(proxy: Any, signature: str, slot: Any, slot_name: str | None = None) -> bool:
    """`sender.connect("signal(types)", callable)` or `sender.connect("signal(types)", receiver, "slot(types)")`."""
    wanted = find_signature(proxy, signature)
    if wanted is None:
        return _no_such(proxy, signature)
    limit = None
    if slot_name is not None:
        text = slot_name[1:] if slot_name[:1] in "12" else slot_name
        name, _, types = facts.normalized(text).partition("(")
        target = getattr(slot, name, None)
        if target is None and name in type(slot)._properties:
            target = None
        if target is None or not callable(target):
            sys.stdout.write(f"QObject::connect: slot {slot_name!r} does not exist on {slot.className()}\n")
            return False
        slot, limit = target, len([part for part in types.rstrip(")").split(",") if part])
    if not callable(slot):
        sys.stdout.write(f"QObject::connect: {slot!r} is not callable\n")
        return False
    connection = Connection(wanted, slot)
    connection.limit = limit
    q = proxy._q
    source = wanted
    if source not in signals_of(type(q)) and source in DROPPED:
        source, connection.adapt = DROPPED[source]
    if source in signals_of(type(q)):
        connection.handle = QtCore.QObject.connect(q, QtCore.SIGNAL(source), connection.__call__)
    elif not hasattr(q, "fire"):
        raise NotEmulated(f"the host does not emulate the signal {wanted} of {proxy.className()}")
    connections(q).append(connection)
    return True


def disconnect(proxy: Any, *arguments: Any) -> bool:
    """`sender.disconnect("signal(types)", callable)`; both are needed."""
    if len(arguments) != 2:
        raise ValueError("Called disconnect(signal, callable) with wrong number of arguments")
    wanted = find_signature(proxy, arguments[0])
    q = proxy._q
    for connection in connections(q):
        if connection.signature == wanted and connection.slot == arguments[1]:
            if connection.handle is not None:
                QtCore.QObject.disconnect(connection.handle)
            connections(q).remove(connection)
            return True
    return False


def fire(q: Any, signature: str, *arguments: Any) -> None:
    """A double emits one of its own signals; `signature` as in the facts."""
    if q.signalsBlocked():
        return
    for connection in list(connections(q)):
        if connection.signature == signature and connection.handle is None and connection in connections(q):
            connection(*arguments)


class BoundSignal:
    """`widget.clicked`: connect(f), disconnect(f), emit(...), or a call to emit."""

    __slots__ = ("_proxy", "_signature")

    def __init__(self, proxy: Any, name: str) -> None:
        self._proxy = proxy
        # Overloads: PythonQt takes one of them; the most telling one here (the most arguments, ints before text).
        overloads = [s for s in type(proxy)._signals if s.split("(")[0] == name]
        self._signature = max(
            overloads,
            key=lambda s: (s.count(",") + (not s.endswith("()")), "(QString)" not in s, not s.endswith("(bool)") or len(overloads) <= 2),
        )

    def connect(self, slot: Callable) -> bool:
        return connect(self._proxy, self._signature, slot)

    def disconnect(self, slot: Callable) -> bool:
        return disconnect(self._proxy, self._signature, slot)

    def emit(self, *arguments: Any) -> None:
        q = self._proxy._q
        if self._signature in signals_of(type(q)):
            signal = getattr(q, self._signature.split("(")[0])
            invoke(signal.emit, (), arguments, self._signature)
        else:
            fire(q, self._signature, *(convert.to_qt(argument) for argument in arguments))

    __call__ = emit
