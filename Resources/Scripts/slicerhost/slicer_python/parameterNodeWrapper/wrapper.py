"""`parameterNodeWrapper`: typed attributes over a vtkMRMLScriptedModuleNode, connected to widgets both ways."""

from __future__ import annotations

import inspect
import logging

import slicer
import vtk

from .default import Default
from .guiConnectors import GuiConnector, createGuiConnector
from .parameterPack import checkMember, isParameterPack, memberInfos
from .util import splitPossiblyDottedName, unannotatedType

__all__ = [
    "SlicerParameterNamePropertyName",
    "findChildWidgetForParameter",
    "isParameterNodeWrapper",
    "parameterNodeWrapper",
]

SlicerParameterNamePropertyName = "SlicerParameterName"
_GIVEN = (
    "default",
    "isCached",
    "dataType",
    "getValue",
    "setValue",
    "connectGui",
    "connectParametersToGui",
    "disconnectGui",
    "StartModify",
    "EndModify",
    "AddObserver",
    "RemoveObserver",
    "Modified",
)


def isParameterNodeWrapper(classOrObj) -> bool:
    """Whether a class or an instance was made by `parameterNodeWrapper`."""
    return getattr(classOrObj, "_is_parameter_node_wrapper", False)


def _check(owner, name: str) -> None:
    top, rest = splitPossiblyDottedName(name)
    if top not in owner.allParameters:
        raise ValueError(f"Cannot find a param with the given name: {top}; there are {list(owner.allParameters)}")
    if rest is not None:
        bare = unannotatedType(owner.allParameters[top].unalteredType)
        if not isParameterPack(bare):
            raise ValueError(f"{bare} is not a parameter pack but expects to have '{rest}'")
        checkMember(bare, rest)


def _parameter(name: str) -> property:
    return property(lambda self: self._read(name), lambda self, value: self._write(name, value))


class _Methods:
    """What the decorated class gets beside its properties."""

    def __init__(self, parameterNode, prefix: str | None = None):
        self.parameterNode = parameterNode
        self._prefix = prefix or ""
        self._connected: dict[int, tuple[dict[str, GuiConnector], int]] = {}
        self._next_tag = 0
        self._updating_gui = False
        for name, info in self.allParameters.items():
            if not info.serializer.isIn(parameterNode, self._prefix + name):
                info.serializer.write(parameterNode, self._prefix + name, info.default.value)

    def _read(self, name: str):
        info = self.allParameters[name]
        if not info.serializer.isIn(self.parameterNode, self._prefix + name):
            info.serializer.write(self.parameterNode, self._prefix + name, info.default.value)
        return info.serializer.read(self.parameterNode, self._prefix + name)

    def _write(self, name: str, value) -> None:
        with slicer.util.NodeModify(self.parameterNode):
            self.allParameters[name].serializer.write(self.parameterNode, self._prefix + name, value)

    def default(self, paramName: str) -> Default:
        _check(self, paramName)
        return self.allParameters[paramName].default

    def isCached(self, paramName: str) -> bool:
        """Whether the application keeps the value read (the host reads anew each time; only speed differs)."""
        _check(self, paramName)
        return self.allParameters[paramName].serializer.supportsCaching()

    def getValue(self, name: str):
        _check(self, name)
        top, rest = splitPossiblyDottedName(name)
        return self._read(top) if rest is None else self._read(top).getValue(rest)

    def setValue(self, name: str, value) -> None:
        _check(self, name)
        top, rest = splitPossiblyDottedName(name)
        if rest is None:
            self._write(top, value)
        else:
            self._read(top).setValue(rest, value)

    # --- widgets
    def connectGui(self, gui) -> int:
        """Connects every widget of `gui` that carries the property SlicerParameterName; returns a tag."""
        if getattr(gui, "isWidgetType", lambda: False)():
            import qt

            widgets = gui.findChildren(qt.QWidget)
        else:
            widgets = list(vars(gui).values())
        named = {widget.property(SlicerParameterNamePropertyName): widget for widget in widgets}
        return self.connectParametersToGui({name: widget for name, widget in named.items() if name})

    def connectParametersToGui(self, mapping) -> int:
        """Connects {parameter name: widget or GuiConnector}; each Modified of the node rewrites them all."""
        for name in mapping:
            _check(self, name)
        connectors = {
            name: value if isinstance(value, GuiConnector) else createGuiConnector(value, self.dataType(name))
            for name, value in mapping.items()
        }
        for name, connector in connectors.items():
            connector.write(self.getValue(name))
            connector.onChanged(self._gui_changed(name, connector))
        tag, self._next_tag = self._next_tag, self._next_tag + 1
        observer = self.AddObserver(vtk.vtkCommand.ModifiedEvent, lambda caller, event: self._update_gui())
        self._connected[tag] = (connectors, observer)
        return tag

    def _gui_changed(self, name: str, connector: GuiConnector):
        def changed():
            if not self._updating_gui:
                with slicer.util.NodeModify(self):
                    self.setValue(name, connector.read())

        return changed

    def _update_gui(self) -> None:
        if self._updating_gui:
            return
        self._updating_gui = True
        try:
            with slicer.util.NodeModify(self):
                for connectors, _ in list(self._connected.values()):
                    for name, connector in connectors.items():
                        connector.write(self.getValue(name))
        finally:
            self._updating_gui = False

    def disconnectGui(self, guiTag: int) -> None:
        """Undoes `connectGui`; an unknown tag is ignored, as in Slicer."""
        connectors, observer = self._connected.pop(guiTag, ({}, None))
        for connector in connectors.values():
            connector.onChanged(None)
        if observer is not None:
            self.RemoveObserver(observer)

    # --- the node
    def StartModify(self):
        return self.parameterNode.StartModify()

    def EndModify(self, wasModified):
        return self.parameterNode.EndModify(wasModified)

    def AddObserver(self, event, callback, priority=0.0):
        return self.parameterNode.AddObserver(event, callback, priority)

    def RemoveObserver(self, tag):
        return self.parameterNode.RemoveObserver(tag)

    def Modified(self):
        return self.parameterNode.Modified()


def _wrapper_default(classtype, name, default, serializer) -> Default:
    if hasattr(classtype, name):
        return Default(getattr(classtype, name))
    return Default(serializer.default()) if default is None else default


def parameterNodeWrapper(classtype=None):
    """Class decorator: annotated members become parameters of the node given to the constructor.

    Raises:
        ValueError: a member or method uses a name of the wrapper's own.
        TypeError: a member's type cannot be stored.
    """

    def wrap(cls):
        taken = [name for name in _GIVEN if hasattr(cls, name) or name in inspect.get_annotations(cls)]
        if taken:
            raise ValueError(f"Cannot use reserved name '{taken[0]}' in a parameterNodeWrapper")
        infos = memberInfos(cls, wrap_default=_wrapper_default)

        def data_type(membername):
            _check(cls, membername)
            top, rest = splitPossiblyDottedName(membername)
            annotated = infos[top].unalteredType
            return annotated if rest is None else unannotatedType(annotated).dataType(rest)

        for name in infos:
            setattr(cls, name, _parameter(name))
        cls.allParameters, cls.dataType, cls._is_parameter_node_wrapper = infos, staticmethod(data_type), True
        for name, method in vars(_Methods).items():
            if callable(method) and (name == "__init__" or not name.startswith("__")):
                setattr(cls, name, method)
        logging.debug("parameter node wrapper %s: %s", cls.__name__, list(infos))
        return cls

    return wrap if classtype is None else wrap(classtype)


def findChildWidgetForParameter(widget, parameter):
    """The child of `widget` whose SlicerParameterName is `parameter`, or None."""
    import qt

    return next((child for child in widget.findChildren(qt.QWidget) if child.property(SlicerParameterNamePropertyName) == parameter), None)
