"""Signals and properties of PySide6's own classes, read once a class.

Never through an object: PySide6 gives `object.metaObject()` and `Class.staticMetaObject` one wrapper, which dies with
the object.
"""

from __future__ import annotations

from functools import cache

from PySide6 import QtCore


def native(cls: type) -> type:
    """PySide6's class behind a class of this package."""
    return next(klass for klass in cls.__mro__ if klass.__module__.startswith("PySide6."))


@cache
def signals_of(cls: type) -> tuple[str, ...]:
    """Signatures of the signals of a PySide6 class or one derived from it."""
    meta = native(cls).staticMetaObject
    methods = [meta.method(index) for index in range(meta.methodCount())]
    return tuple(
        method.methodSignature().data().decode() for method in methods if method.methodType() == QtCore.QMetaMethod.MethodType.Signal
    )


@cache
def properties_of(cls: type) -> dict[str, str]:
    """{name: type, " readonly" appended where so} of a PySide6 class or one derived from it."""
    meta = native(cls).staticMetaObject
    found = [meta.property(index) for index in range(meta.propertyCount())]
    return {one.name(): one.typeName() + ("" if one.isWritable() else " readonly") for one in found}
