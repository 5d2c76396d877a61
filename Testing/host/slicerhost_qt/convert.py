"""Values between Python as PythonQt shows it and PySide6: plain ints for enumerations, tuples for lists, proxies for objects."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any

import shiboken6
from shibokensupport.signature import get_signature

from slicerhost.strict import NotOnHost

BASIC = (bool, int, float, str, bytes)
# Methods whose arguments may be any Python object, which must come back as it went in.
DATA_METHODS = frozenset({"setData", "setItemData", "addItem", "insertItem", "setProperty"})


class NotEmulated(NotOnHost):
    """The real application has this name; the host does not emulate it, so nothing that needs it can be tested here."""


class EnumInt(int):
    """An enumeration value as PythonQt shows it: an int, that remembers which PySide6 enumeration it belongs to."""

    family: type[enum.Enum]

    def __new__(cls, value: int, family: type[enum.Enum]) -> EnumInt:
        made = super().__new__(cls, value)
        made.family = family
        return made

    def _joined(self, value: int, other: int) -> int:
        family = getattr(other, "family", self.family)
        return EnumInt(value, self.family) if family is self.family else value

    def __or__(self, other: int) -> int:
        return self._joined(int(self) | int(other), other)

    __ror__ = __or__

    def __and__(self, other: int) -> int:
        return self._joined(int(self) & int(other), other)

    __rand__ = __and__

    def __reduce__(self):
        return (int, (int(self),))


class Held:
    """Keeps a Python object through a QVariant, which would turn lists and dictionaries into its own."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class Proxied:
    """What every proxy is (``proxy.Proxy``); ``_q`` is the PySide6 object behind it."""

    __slots__ = ("_q",)
    _wrap: Callable[[Any], Proxied]  # the proxy of a PySide6 object: ``proxy.wrap``, which builds on this module, puts itself here


def is_proxy(value: Any) -> bool:
    """Whether ``value`` is what Python code sees of a PySide6 object."""
    return isinstance(value, Proxied)


def to_python(value: Any) -> Any:
    """A PySide6 value as PythonQt would show it."""
    if value is None or type(value) in BASIC:
        return value
    if isinstance(value, enum.Enum):
        return EnumInt(value.value, type(value))
    if isinstance(value, Held):
        return value.value
    if isinstance(value, (list, tuple)):
        return tuple(to_python(item) for item in value)
    if isinstance(value, shiboken6.Object):
        return Proxied._wrap(value)
    return value


def to_qt(value: Any, hold: bool = False) -> Any:
    """A Python value as PySide6 wants it; with `hold`, objects Qt does not know travel unchanged."""
    if isinstance(value, EnumInt):
        return as_enum(value, value.family)
    if value is None or isinstance(value, BASIC):
        return value
    if is_proxy(value):
        return value._q
    if hold:
        return Held(value)
    if isinstance(value, (list, tuple)):
        return [to_qt(item) for item in value]
    return value


def as_enum(value: int, family: type[enum.Enum]) -> Any:
    try:
        return family(int(value))
    except ValueError:
        return int(value)


def _variants(function: Callable, arguments: tuple) -> list[list]:
    """The arguments with ints turned into the enumerations, and floats into the ints, that the signatures ask for."""
    signatures = get_signature(function) or []
    found = []
    for signature in signatures if isinstance(signatures, list) else [signatures]:
        parameters = [p for p in signature.parameters.values() if p.name != "self"]
        if len(parameters) < len(arguments):
            continue
        changed = []
        for parameter, argument in zip(parameters, arguments):
            kind = parameter.annotation
            if isinstance(kind, type) and issubclass(kind, enum.Enum) and isinstance(argument, int):
                argument = as_enum(argument, kind)
            elif kind is int and isinstance(argument, float):
                argument = int(argument)
            elif kind is str and argument is None:
                argument = ""
            changed.append(argument)
        found.append(changed)
    return found


def invoke(function: Callable, before: tuple, arguments: tuple, name: str) -> Any:
    """Calls a PySide6 function the way PythonQt calls a C++ one.

    Raises ValueError ("Could not find matching overload ...") where no conversion of the arguments fits.
    """
    hold = name in DATA_METHODS
    try:
        return function(*before, *(to_qt(argument, hold) for argument in arguments))
    except TypeError as error:
        if not shiboken_made(function):
            raise
        first = error
    plain = tuple(int(a) if isinstance(a, EnumInt) else to_qt(a, hold) for a in arguments)
    for variant in [list(plain), *_variants(function, plain)]:
        try:
            return function(*before, *variant)
        except TypeError:
            continue
    raise ValueError(f"Could not find matching overload for given arguments:\n{arguments!r}\n of {name}") from first


def shiboken_made(function: Callable) -> bool:
    """Whether a function is PySide6's own, not one of this package's doubles."""
    return not hasattr(getattr(function, "__func__", function), "__code__")


def coerced(kind: str, value: Any) -> Any:
    """A value for a property of C++ type `kind`, coerced in silence as QVariant does.

    Raises AttributeError where Qt refuses it.
    """
    try:
        if kind == "bool":
            return value.lower() not in ("", "0", "false") if isinstance(value, str) else bool(value)
        if kind == "int" and not is_proxy(value):
            return int(float(value)) if isinstance(value, str) else int(value)
        if kind == "double" and not is_proxy(value):
            return float(value)
        if kind == "QString" and not is_proxy(value):
            return value if isinstance(value, str) else str(value)
        if kind == "QStringList":
            return [value] if isinstance(value, str) else [str(item) for item in value]
    except (TypeError, ValueError, OverflowError) as error:
        raise AttributeError(f"a property of type {kind} does not accept an object of type {type(value).__name__}") from error
    return value
