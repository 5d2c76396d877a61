"""Strictness: what Slicer lacks raises AttributeError, what only this host lacks says so."""

from __future__ import annotations

import logging
from collections.abc import Callable


class NotOnHost(NotImplementedError):
    """Slicer has this, the host does not emulate it; a test of it belongs into the application."""


class StrictObject:
    """A wrapped C++ object as PythonQt shows it: known names only, properties are attributes.

    `_known`: names the real object has; `_properties`: name -> value, writable where in `_writable`.
    """

    _class_name = "QObject"
    _known: frozenset[str] = frozenset()
    _writable: frozenset[str] = frozenset()

    def __init__(self, **properties) -> None:
        object.__setattr__(self, "_properties", dict(properties))

    def __getattr__(self, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        properties = object.__getattribute__(self, "_properties")
        if name in properties:
            return properties[name]
        if name in type(self)._known:
            raise NotOnHost(f"{self._class_name}.{name} exists in Slicer but is not emulated by slicerhost")
        raise AttributeError(f"{self._class_name} has no attribute named '{name}'")

    def __setattr__(self, name: str, value) -> None:
        if name not in type(self)._writable:
            has = name in self._properties or name in type(self)._known or hasattr(type(self), name)
            reason = "is read only" if has else "creating new attributes on C++ objects is not allowed"
            raise AttributeError(f"{self._class_name}.{name}: {reason}")
        self._properties[name] = value

    def _assign(self, **properties) -> None:
        """For the host only: sets what Slicer's Python may not."""
        self._properties.update(properties)

    def className(self) -> str:
        return self._class_name


class SignalTable:
    """Qt signals of an object that is no Qt object here: exact signatures, slots may take fewer arguments."""

    def __init__(self, *signatures: str) -> None:
        self._slots: dict[str, list[Callable]] = {signature: [] for signature in signatures}

    def connect(self, signature: str, slot: Callable) -> bool:
        """True, or False with a log line where the signal does not exist (PythonQt prints)."""
        if signature not in self._slots:
            logging.error("no such signal: %s", signature)
            return False
        self._slots[signature].append(slot)
        return True

    def disconnect(self, signature: str, slot: Callable) -> bool:
        slots = self._slots.get(signature, [])
        if slot not in slots:
            return False
        slots.remove(slot)
        return True

    def emit(self, signature: str, *arguments) -> None:
        """Calls the slots; one that raises is logged and stops nothing, as in the application."""
        for slot in list(self._slots[signature]):
            code = getattr(slot, "__code__", None)
            bound = 1 if getattr(slot, "__self__", None) is not None else 0
            takes = len(arguments)
            if code is not None and not code.co_flags & 0x04:
                takes = min(takes, code.co_argcount - bound)
            try:
                slot(*arguments[:takes])
            except Exception:
                logging.exception("slot connected to %s", signature)
