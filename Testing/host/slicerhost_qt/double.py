"""What the doubles of ctk and qMRML widgets share."""

from __future__ import annotations

from typing import Any

from . import facts, signals

DOUBLES: dict[str, type] = {}  # class name in the application -> the PySide6 subclass that stands for it

_STARTS = {"bool": False, "int": 0, "double": 0.0, "QString": "", "QStringList": ()}


def double(name: str):
    """Registers a PySide6 subclass as the double of class `name`."""

    def register(cls: type) -> type:
        if facts.surface(name) is None:
            raise KeyError(f"{name} is not a class of the application")
        cls.qt_class = name
        DOUBLES[name] = cls
        return cls

    return register


class Double:
    """Mixin: own signals (`fire`), and properties that only keep what they are given (looks that the host does not draw)."""

    starts: dict[str, Any] = {}  # initial values of kept properties, where they are not the type's zero

    def fire(self, signature: str, *arguments: Any) -> None:
        signals.fire(self, signature, *arguments)

    def kept(self, name: str, kind: str) -> Any:
        if name in self.__dict__.get("_kept", {}):
            return self._kept[name]
        for klass in type(self).__mro__:
            if name in klass.__dict__.get("starts", {}):
                return klass.__dict__["starts"][name]
        return _STARTS.get(kind, 0 if kind[:1] != "Q" or "::" in kind else None)

    def keep(self, name: str, value: Any) -> None:
        self.__dict__.setdefault("_kept", {})[name] = value

    def setMRMLScene(self, scene: Any) -> None:
        """Most qMRML widgets take the scene and tell about it; those that list nodes override this."""
        if scene is not self.__dict__.get("_scene"):
            self._scene = scene
            self.fire("mrmlSceneChanged(vtkMRMLScene*)", scene)

    def mrmlScene(self) -> Any:
        return self.__dict__.get("_scene")
