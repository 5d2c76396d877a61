"""Python's view of Qt objects, with PythonQt's ways: one flat class for each Qt class, made from the facts.

A proxy holds a PySide6 object (`_q`). Its class has exactly the properties, signals and callables that the real class
has in the application; Qt classes without facts (events, model indexes, item classes) show PySide6's public names.
Proxy classes do not inherit from each other, so `isinstance(button, qt.QWidget)` is False, as under PythonQt.
"""

from __future__ import annotations

import enum
import inspect
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6 import QtCore

from . import convert, facts, signals
from .classes import behind
from .convert import EnumInt, NotEmulated, coerced, invoke, to_python
from .meta_objects import properties_of, signals_of

METHODS: dict[tuple[str, str], Callable] = {}  # (class, method) -> function(proxy, *arguments); the class's heirs have it too
PROPERTIES: dict[tuple[str, str], tuple[Callable, Callable | None]] = {}  # (class, property) -> getter, setter
STATICS: dict[tuple[str, str], Callable] = {}  # (class, function) -> function(*arguments)
_classes: dict[str, type] = {}


def _upper(name: str) -> str:
    return name[0].upper() + name[1:]


class QtProperty:
    """A property as an attribute."""

    def __init__(self, owner: str, name: str, kind: str, base: type) -> None:
        self.owner, self.name, self.base = owner, name, base
        self.readonly = kind.endswith(" readonly")
        self.kind = kind.removesuffix(" readonly")
        found = [f for f in (name, "is" + _upper(name), "has" + _upper(name)) if callable(getattr(base, f, None))]
        self.getter = getattr(base, found[0]) if found else None
        self.setter = getattr(base, "set" + _upper(name), None)

    def __get__(self, proxy: Any, owner: type | None = None) -> Any:
        if proxy is None:
            # QTimer.singleShot is a property of a timer and a function of the class.
            return STATICS.get((self.owner, self.name), self)
        q = proxy._alive(self.name)
        override = type(proxy)._property_overrides.get(self.name)
        if override:
            return to_python(override[0](q))
        if self.getter is not None:
            return to_python(self.getter(q))
        if hasattr(q, "kept"):
            return to_python(q.kept(self.name, self.kind))
        if self.name not in properties_of(type(q)):
            raise NotEmulated(f"the host does not emulate the property {self.name} of {self.owner}")
        return to_python(q.property(self.name))

    def __set__(self, proxy: Any, value: Any) -> None:
        q = proxy._alive(self.name)
        if self.readonly:
            raise AttributeError(f"Property '{self.name}' of '{self.owner}' object is not writable")
        value = coerced(self.kind, value)
        override = type(proxy)._property_overrides.get(self.name)
        if override:
            override[1](q, value)
        elif self.setter is not None:
            try:
                invoke(self.setter, (q,), (value,), "set" + _upper(self.name))
            except ValueError as error:
                raise AttributeError(
                    f"Property '{self.name}' of type '{self.kind}' does not accept an object of type {type(value).__name__}"
                ) from error
        elif self.name in properties_of(type(q)):
            q.setProperty(self.name, convert.to_qt(value))
        elif hasattr(q, "keep"):
            q.keep(self.name, convert.to_qt(value))
        else:
            raise NotEmulated(f"the host does not emulate setting {self.name} of {self.owner}")


class BoundMethod:
    """A method of one object; the equal of another look-up of it."""

    __slots__ = ("_method", "_proxy")

    def __init__(self, method: QtMethod, proxy: Any) -> None:
        self._method, self._proxy = method, proxy

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        return self._method(self._proxy, *arguments, **keywords)

    def __eq__(self, other: Any) -> bool:
        return isinstance(other, BoundMethod) and other._method is self._method and other._proxy is self._proxy

    def __hash__(self) -> int:
        return hash((id(self._method), id(self._proxy)))

    def __repr__(self) -> str:
        return f"<built-in Qt slot {self._method.name} of {self._proxy!r}>"


class QtMethod:
    """A method, slot or static function; calls go to the class behind the proxy, so that overrides can call up."""

    def __init__(self, owner: str, name: str, base: type, extra: Callable | None, static: Callable | None) -> None:
        self.owner, self.name, self.base, self.extra, self.static = owner, name, base, extra, static
        target = name if hasattr(base, name) else name + "_" if hasattr(base, name + "_") else name.rstrip("_")
        self.target, self.function = target, getattr(base, target, None)
        if static is None and extra is None and isinstance(inspect.getattr_static(base, target, None), staticmethod):
            self.static = self._plain

    def _plain(self, *arguments: Any) -> Any:
        return to_python(invoke(self.function, (), arguments, self.name))

    def __get__(self, proxy: Any, owner: type | None = None) -> Any:
        if self.static == self._plain and proxy is not None:
            # PySide6 merges overloads with and without an object (QFile.exists): the object's own look-up tells them apart.
            return lambda *arguments: to_python(invoke(getattr(proxy._q, self.name), (), arguments, self.name))
        if self.static is not None:
            return self.static
        return self if proxy is None else BoundMethod(self, proxy)

    def __call__(self, proxy: Any = None, *arguments: Any, **keywords: Any) -> Any:
        if keywords:
            raise ValueError(f"{self.name}() of {self.owner} does not take keyword arguments")
        if not isinstance(proxy, Proxy):
            raise ValueError(f"{self.owner}.{self.name}() needs an object of that class")
        if self.name not in ("delete", "help"):
            proxy._alive(self.name)
        if self.extra is not None:
            return to_python(self.extra(proxy, *arguments))
        if self.function is None:
            raise NotEmulated(f"the host does not emulate {self.owner}.{self.name}()")
        # An override in Python calls up to the class behind it; everything else runs the object's own method.
        function = self.function if getattr(type(proxy._q), "_is_shell", False) else getattr(type(proxy._q), self.target)
        return to_python(invoke(function, (proxy._q,), arguments, self.name))


class QtSignal:
    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, proxy: Any, owner: type | None = None) -> Any:
        return self if proxy is None else signals.BoundSignal(proxy, self.name)

    def __set__(self, proxy: Any, value: Any) -> None:
        raise AttributeError(f"signal '{self.name}' can not be overwritten")


class EnumType:
    """An enumeration of a class: called with an int it returns the value."""

    def __init__(self, family: type[enum.Enum]) -> None:
        self._family = family

    def __call__(self, value: int) -> int:
        return EnumInt(int(value), self._family)

    def __getattr__(self, name: str) -> int:
        if name in self._family.__members__:
            return EnumInt(self._family[name].value, self._family)
        raise AttributeError(name)


class Proxy(convert.Proxied):
    """Base of every proxy class; see the module's text."""

    __slots__ = ("__weakref__",)
    _name = ""
    _base: type = object
    _signals: tuple[str, ...] = ()
    _properties: dict[str, str] = {}
    _property_overrides: dict[str, tuple] = {}
    _generated = True

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        cls = type(self)
        if keywords:
            raise ValueError(f"{self._name}() does not take keyword arguments: {', '.join(keywords)}")
        base = cls._base if cls.__dict__.get("_generated") else shell(cls)
        link(self, invoke(base, (), arguments, self._name))

    def _alive(self, what: str) -> Any:
        try:
            q = self._q
        except AttributeError as error:
            raise ValueError(f"{what}: the C++ part of this {self._name} was not made; call the base class's __init__") from error
        if not shiboken6.isValid(q):
            raise ValueError(f"Trying to use '{what}' on a destroyed {self._name} object")
        return q

    def __getattr__(self, name: str) -> Any:
        if name == "_q":
            raise AttributeError(name)
        raise AttributeError(f"{type(self)._name} has no attribute named '{name}'")

    def __setattr__(self, name: str, value: Any) -> None:
        cls = type(self)
        known = inspect.getattr_static(cls, name, None)
        if (
            isinstance(known, QtProperty)
            or name == "_q"
            or (not cls.__dict__.get("_generated") and not isinstance(known, (QtMethod, QtSignal)))
        ):
            object.__setattr__(self, name, value)
        elif known is not None:
            raise AttributeError(f"Slot '{name}' can not be overwritten on {cls._name} object")
        else:
            raise AttributeError(f"'{name}' does not exist on {cls._name}, and creating new attributes on C++ objects is not allowed")

    def __bool__(self) -> bool:
        return shiboken6.isValid(self._q)

    def __eq__(self, other: Any) -> bool:
        if not isinstance(other, Proxy):
            return NotImplemented
        return self._q is other._q or (not isinstance(self._q, QtCore.QObject) and self._q == other._q)

    def __hash__(self) -> int:
        return hash(self._q) if isinstance(self._q, QtCore.QObject) else id(self._q)

    def __repr__(self) -> str:
        return f"{self._name} ({self._name} at: {id(self._q):#x})"

    def __dir__(self) -> list[str]:
        return sorted(n for n in super().__dir__() if not n.startswith("_"))


def _operator(name: str) -> Callable:
    def operate(self: Proxy, *others: Any) -> Any:
        function = getattr(type(self._q), name, None)
        if function is None:
            return NotImplemented
        return to_python(function(self._q, *(convert.to_qt(other) for other in others)))

    operate.__name__ = name
    return operate


for _name in ("__add__", "__sub__", "__mul__", "__truediv__", "__neg__", "__and__", "__or__", "__xor__", "__lt__"):
    setattr(Proxy, _name, _operator(_name))


def link(proxy: Proxy, q: Any) -> None:
    object.__setattr__(proxy, "_q", q)
    if isinstance(q, QtCore.QObject):
        q._proxy = proxy


def shell(cls: type) -> type:
    """The PySide6 class for a Python subclass of a proxy class: its overrides of Qt's methods call the proxy's."""
    if "_shell" not in cls.__dict__:
        base = cls._base
        overrides: dict[str, Any] = {"_is_shell": True}
        for klass in cls.__mro__:
            if klass.__dict__.get("_generated"):
                break
            for name, member in vars(klass).items():
                if inspect.isfunction(member) and not name.startswith("__") and callable(getattr(base, name, None)):
                    overrides.setdefault(name, _override(base, name))
        cls._shell = type(cls.__name__, (base,), overrides)
    return cls._shell


def _override(base: type, name: str) -> Callable:
    def method(q: Any, *arguments: Any) -> Any:
        proxy = q.__dict__.get("_proxy")
        if proxy is None:
            return getattr(base, name)(q, *arguments)
        try:
            return convert.to_qt(getattr(proxy, name)(*(to_python(argument) for argument in arguments)))
        except Exception as error:  # as for slots: printed, nothing propagates into C++
            signals.report(error)
            return False if name in ("event", "eventFilter") else None

    method.__name__ = name
    return method


def proxy_class(name: str) -> type:
    """The proxy class `name`; NotEmulated where neither PySide6 nor the host has anything behind it."""
    if name not in _classes:
        base = behind(name)
        if base is None:
            raise NotEmulated(f"the host does not emulate the class {name}")
        _classes[name] = _make(name, base)
    return _classes[name]


def _make(name: str, base: type) -> type:
    surface = facts.surface(name)
    enumerations = {
        n: m for klass in reversed(base.__mro__) for n, m in vars(klass).items() if isinstance(m, type) and issubclass(m, enum.Enum)
    }
    values = {n: EnumInt(m.value, family) for family in enumerations.values() for n, m in family.__members__.items()}
    values.update(getattr(base, "values", None) if isinstance(getattr(base, "values", None), dict) else {})
    lineage = surface.lineage if surface else tuple(klass.__name__ for klass in base.__mro__)
    is_object = issubclass(base, QtCore.QObject)
    if surface:
        properties, known_signals = dict(surface.properties), surface.signals
        callables = surface.callables | ({"exec_"} if "exec" in surface.callables else set())
        callables |= {"raise_"} if "raise" in callables else set()
    else:
        properties, known_signals = (dict(properties_of(base)), signals_of(base)) if is_object else ({}, ())
        callables = frozenset(n for n in dir(base) if not n.startswith("_") and n != "staticMetaObject")
        callables = callables - set(properties) - {s.split("(")[0] for s in known_signals}
        callables |= {"className", "delete", "inherits"} | set(values)
    members: dict[str, Any] = {
        "__slots__": (),
        "_name": name,
        "_base": base,
        "_signals": known_signals,
        "_generated": True,
        "_properties": properties,
        "__module__": (facts.classes().get(name) or {}).get("module", "qt"),
    }

    def override(table: dict, member: str) -> Any:
        return next((table[(one, member)] for one in (*lineage, "*") if (one, member) in table), None)

    for member, kind in properties.items():
        members[member] = QtProperty(name, member, kind, base)
    if "objectName" in properties:
        members["name"] = QtProperty(name, "objectName", "QString", base)
    for member in callables:
        if member in values:
            members[member] = values[member]
        elif member in enumerations:
            members[member] = EnumType(enumerations[member])
        else:
            members[member] = QtMethod(name, member, base, override(METHODS, member), override(STATICS, member))
    for signature in known_signals:
        members[signature.split("(")[0]] = QtSignal(signature.split("(")[0])
    members["_property_overrides"] = {p: override(PROPERTIES, p) for p in properties if override(PROPERTIES, p)}
    return type(name, (Proxy,), members)


def wrap(q: Any) -> Proxy:
    """The proxy of a PySide6 object: always the same one for a QObject."""
    known = q.__dict__.get("_proxy") if hasattr(q, "__dict__") else None
    if known is not None:
        return known
    for klass in type(q).__mro__:
        name = klass.__dict__.get("qt_class", klass.__name__)
        if behind(name) is not None:
            made = object.__new__(proxy_class(name))
            link(made, q)
            return made
    raise NotEmulated(f"the host has no proxy for {type(q).__name__}")


convert.Proxied._wrap = wrap
