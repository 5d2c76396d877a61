"""The modules `qt` and `ctk`, and the qMRML and qSlicer names of `slicer`, made on first use from the facts."""

from __future__ import annotations

import os
import sys
import types
from typing import Any

import PySide6
from PySide6 import QtCore

from . import facts, proxy
from .classes import behind
from .convert import NotEmulated


class Refused:
    """A class that the application has and the host cannot make; making one says so."""

    def __init__(self, name: str) -> None:
        self.__name__ = name

    def __call__(self, *arguments: Any) -> None:
        raise NotEmulated(f"the host does not emulate the class {self.__name__}")

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise NotEmulated(f"the host does not emulate the class {self.__name__}")


class QtModule(types.ModuleType):
    """`qt` or `ctk`: the names that the application's module has."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name not in facts.known_names(self.__name__):
            raise AttributeError(f"module '{self.__name__}' has no attribute '{name}'")
        found = class_or_refusal(name)
        setattr(self, name, found)
        return found

    def __dir__(self) -> list[str]:
        return sorted(facts.known_names(self.__name__))


def class_or_refusal(name: str) -> Any:
    return proxy.proxy_class(name) if behind(name) is not None else Refused(name)


def make_modules() -> tuple[types.ModuleType, types.ModuleType]:
    qt, ctk = QtModule("qt"), QtModule("ctk")
    qt.SIGNAL = lambda signature: "2" + signature
    qt.SLOT = lambda signature: "1" + signature
    qt.qVersion = lambda: QtCore.qVersion()
    qt.QtCore = qt
    qt.os, qt.sys = os, sys
    for name in ("QtDebugMsg", "QtInfoMsg", "QtWarningMsg", "QtCriticalMsg", "QtFatalMsg"):
        setattr(qt, name, int(getattr(QtCore.QtMsgType, name).value))
    return qt, ctk


def name_classes(slicer: types.ModuleType) -> None:
    """Puts the qMRML and qSlicer classes on the `slicer` package."""
    for name in facts.known_names("slicer"):
        if name not in slicer.__dict__:
            setattr(slicer, name, class_or_refusal(name))


def version() -> str:
    return PySide6.__version__
