"""Which widget shows which type: found by the widget's exact class, as in Slicer.

A class outside the table (a subclass, a QDoubleSlider of one's own, ctkDoubleSpinBox for a str) raises RuntimeError
at `connectGui`.
"""

from __future__ import annotations

import abc
import enum
import logging
import types
import typing
from dataclasses import dataclass

import slicer

from .default import Default
from .serializers import _PATHS
from .types import FloatRange
from .util import findFirstAnnotation, getNodeTypes, isNodeOrUnionOfNodes, splitAnnotations, unannotatedType
from .validators import Choice, Maximum, Minimum, RangeBounds, WithinRange

__all__ = [
    "Decimals",
    "GuiConnector",
    "SingleStep",
    "SlicerPackParameterNamePropertyName",
    "createGuiConnector",
    "parameterNodeGuiConnector",
]

SlicerPackParameterNamePropertyName = "SlicerPackParameterName"
_registered: list[type[GuiConnector]] = []


@dataclass
class Decimals:
    """Annotation: decimals of a spin box or slider."""

    value: int


@dataclass
class SingleStep:
    """Annotation: single step of a spin box or slider."""

    value: float | int


class GuiConnector(abc.ABC):
    """One widget as a source and sink of one type's values."""

    def __init__(self):
        super().__init__()
        self._callback = None

    @staticmethod
    @abc.abstractmethod
    def canRepresent(widget, datatype) -> bool:
        """Whether this connector fits the widget and the (possibly annotated) type."""

    @staticmethod
    @abc.abstractmethod
    def create(widget, datatype):
        """The connector of that widget."""

    def onChanged(self, callback) -> None:
        """Calls `callback()` when the user changes the widget; None disconnects."""
        self._callback = callback
        self._disconnect() if callback is None else self._connect()

    def changed(self, *_) -> None:
        if self._callback:
            self._callback()

    @abc.abstractmethod
    def _connect(self):
        """Listens to the widget."""

    @abc.abstractmethod
    def _disconnect(self):
        """Stops listening."""

    @abc.abstractmethod
    def widget(self):
        """The widget."""

    @abc.abstractmethod
    def read(self):
        """Value of the widget."""

    @abc.abstractmethod
    def write(self, value) -> None:
        """Shows the value."""


def parameterNodeGuiConnector(classtype=None):
    """Class decorator: registers a connector."""

    def wrap(cls):
        if not issubclass(cls, GuiConnector):
            raise TypeError("Must be a GuiConnector subclass")
        _registered.append(cls)
        return cls

    return wrap if classtype is None else wrap(classtype)


def createGuiConnector(widget, datatype) -> GuiConnector:
    """The first registered connector that fits; RuntimeError where none does."""
    if isinstance(datatype, types.UnionType):
        datatype = typing.Union[tuple(typing.get_args(datatype))]  # noqa: UP007 - the members are a tuple
    for candidate in _registered:
        if candidate.canRepresent(widget, datatype):
            return candidate.create(widget, datatype)
    raise RuntimeError(f"Unable to create GUI connector from datatype '{datatype}' to widget type '{type(widget)}'.")


def _is_a(widget, *names: str) -> bool:
    """Exact class, `qt.QLabel` or `ctk.ctkX` or `slicer.qMRMLX` by name."""
    import ctk
    import qt

    homes = {"Q": qt, "c": ctk, "q": slicer}
    return type(widget) in [getattr(homes[name[0]], name) for name in names]


class _Property(GuiConnector):
    """A connector over one property and one signal of a widget."""

    _signal = ""
    _property = ""

    def __init__(self, widget, datatype):
        super().__init__()
        self._widget = widget
        self._type, self._annotations = splitAnnotations(datatype)

    @classmethod
    def _make(cls, widget, datatype):
        return cls(widget, datatype) if cls.canRepresent(widget, datatype) else None

    def _annotation(self, kind):
        return findFirstAnnotation(self._annotations, kind)

    def _connect(self):
        getattr(self._widget, self._signal).connect(self.changed)

    def _disconnect(self):
        getattr(self._widget, self._signal).disconnect(self.changed)

    def widget(self):
        return self._widget

    def read(self):
        return getattr(self._widget, self._property)

    def write(self, value) -> None:
        setattr(self._widget, self._property, value)


def _connector(signal: str, property_: str, fits):
    """Decorator: fills in the signal, the property and the test of a connector, and registers it."""

    def wrap(cls):
        cls._signal, cls._property = signal, property_
        cls.canRepresent = staticmethod(lambda widget, datatype: fits(widget, unannotatedType(datatype)))
        cls.create = cls._make
        cls.__abstractmethods__ = frozenset()
        return parameterNodeGuiConnector(cls)

    return wrap


@_connector("stateChanged", "checked", lambda w, t: t is bool and _is_a(w, "QCheckBox", "ctkCheckBox"))
class CheckBoxConnector(_Property):
    """bool on a check box."""


@_connector("toggled", "checked", lambda w, t: t is bool and _is_a(w, "QPushButton"))
class PushButtonConnector(_Property):
    """bool on a push button, which becomes checkable."""

    def __init__(self, widget, datatype):
        super().__init__(widget, datatype)
        if not widget.checkable:
            logging.warning("Making push button checkable for conversion to bool: %s", widget)
            widget.checkable = True


@_connector("toggled", "checked", lambda w, t: t is bool and _is_a(w, "ctkCheckablePushButton"))
class CheckablePushButtonConnector(PushButtonConnector):
    """bool on a ctkCheckablePushButton."""

    def __init__(self, widget, datatype):
        if widget.checkBoxControlsButtonToggleState:
            _Property.__init__(self, widget, datatype)
        else:
            super().__init__(widget, datatype)

    def write(self, value) -> None:
        if self._widget.checkBoxControlsButtonToggleState:
            self._widget.checkable = value
        if value or not self._widget.checkBoxControlsButtonToggleState:
            self._widget.checked = value


class _Number(_Property):
    def _bounds(self):
        within = self._annotation(WithinRange)
        if within is not None:
            return within.minimum, within.maximum
        low, high = self._annotation(Minimum), self._annotation(Maximum)
        return None if low is None else low.minimum, None if high is None else high.maximum

    def _set_up(self, sliders: tuple[str, ...], lowest, highest) -> None:
        step = self._annotation(SingleStep)
        if step is not None:
            self._widget.singleStep = step.value
        low, high = self._bounds()
        if (low is None or high is None) and _is_a(self._widget, *sliders):
            raise RuntimeError(f"Cannot have a connection to {type(self._widget).__name__} where the type is unbounded.")
        self._widget.minimum = lowest if low is None else low
        self._widget.maximum = highest if high is None else high


@_connector("valueChanged", "value", lambda w, t: t is int and _is_a(w, "QSlider", "QSpinBox"))
class IntConnector(_Number):
    """int on a slider (bounded) or spin box."""

    def __init__(self, widget, datatype):
        super().__init__(widget, datatype)
        self._set_up(("QSlider",), -(2**31), 2**31 - 1)


@_connector(
    "valueChanged",
    "value",
    lambda w, t: (
        t in (float, int)
        and _is_a(w, "QDoubleSpinBox", "ctkSliderWidget", "qMRMLSliderWidget", "ctkDoubleSlider", "ctkDoubleSpinBox", "qMRMLSpinBox")
    ),
)
class FloatConnector(_Number):
    """float or int on a double spin box or slider; the ctk and qMRML slider widgets need bounds."""

    def __init__(self, widget, datatype):
        super().__init__(widget, datatype)
        decimals = Decimals(0) if self._type is int else self._annotation(Decimals)
        if decimals is not None and not _is_a(widget, "ctkDoubleSlider"):
            widget.decimals = decimals.value
        self._set_up(("ctkSliderWidget", "qMRMLSliderWidget"), float("-inf"), float("inf"))

    def read(self):
        return self._type(self._widget.value)

    def write(self, value) -> None:
        self._widget.value = self._type(value)


class _Combo(_Property):
    def _fill(self, labelled) -> None:
        self._items = list(labelled)
        self._widget.clear()
        for label, _ in self._items:
            self._widget.addItem(str(label))

    def read(self):
        return self._items[self._widget.currentIndex][1]

    def write(self, value) -> None:
        values = [item for _, item in self._items]
        if value not in values:
            raise ValueError(f"Unable to find value {value} in choices {values}")
        self._widget.currentIndex = values.index(value)


@_connector("currentIndexChanged", "currentIndex", lambda w, t: t in (int, float, str, bool) and _is_a(w, "QComboBox", "ctkComboBox"))
class ChoiceConnector(_Combo):
    """A value with a Choice annotation on a combo box."""

    def __init__(self, widget, datatype):
        super().__init__(widget, datatype)
        choice = self._annotation(Choice)
        if choice is None:
            raise RuntimeError("A combo box requires the Choice annotation to be used.")
        self._fill((item, item) for item in choice.choices)


@_connector(
    "currentIndexChanged",
    "currentIndex",
    lambda w, t: isinstance(t, type) and issubclass(t, enum.Enum) and _is_a(w, "QComboBox", "ctkComboBox"),
)
class EnumConnector(_Combo):
    """An Enum on a combo box, by `label()` where the Enum has it, else by name."""

    def __init__(self, widget, datatype):
        super().__init__(widget, datatype)
        before = widget.currentIndex
        self._fill((item.label() if hasattr(item, "label") else item.name, item) for item in self._type)
        widget.currentIndex = max(before, 0)


@_connector("textChanged", "text", lambda w, t: t is str and _is_a(w, "QLineEdit"))
class LineEditConnector(_Property):
    """str on a line edit; unchanged text is not rewritten, so the cursor stays."""

    def write(self, value) -> None:
        if value != self._widget.text:
            self._widget.text = value


@_connector("", "text", lambda w, t: t is str and _is_a(w, "QLabel"))
class LabelConnector(_Property):
    """str on a label, which nobody edits."""

    def _connect(self):
        """A label has no signal."""

    def _disconnect(self):
        """A label has no signal."""


@_connector("textChanged", "plainText", lambda w, t: t is str and _is_a(w, "QTextEdit"))
class TextEditConnector(_Property):
    """str on a text edit."""

    def read(self):
        return self._widget.toPlainText()

    def write(self, value) -> None:
        self._widget.setPlainText(value)


@_connector("valuesChanged", "", lambda w, t: t is FloatRange and _is_a(w, "ctkRangeWidget", "ctkDoubleRangeSlider", "qMRMLRangeWidget"))
class RangeConnector(_Property):
    """FloatRange with RangeBounds on a range widget."""

    def __init__(self, widget, datatype):
        super().__init__(widget, datatype)
        decimals, step, bounds = (self._annotation(kind) for kind in (Decimals, SingleStep, RangeBounds))
        if bounds is None:
            raise RuntimeError("Cannot have a connection to a range widget where the float is unbounded. Add a RangeBounds annotation.")
        if self._annotation(Default) is None and not bounds.minimum <= 0 <= bounds.maximum:
            raise RuntimeError("RangeBounds without 0 need a Default as well")
        if decimals is not None and not _is_a(widget, "ctkDoubleRangeSlider"):
            widget.decimals = decimals.value
        if step is not None:
            widget.singleStep = step.value
        widget.setRange(bounds.minimum, bounds.maximum)

    def read(self):
        return FloatRange(self._widget.minimumValue, self._widget.maximumValue)

    def write(self, value) -> None:
        self._widget.setValues(value.minimum, value.maximum)


class _Path(_Property):
    def read(self):
        return self._type(super().read())

    def write(self, value) -> None:
        super().write(str(value))


@_connector("currentPathChanged", "currentPath", lambda w, t: t in _PATHS and _is_a(w, "ctkPathLineEdit"))
class PathLineEditConnector(_Path):
    """A path on a ctkPathLineEdit."""


@_connector("directoryChanged", "directory", lambda w, t: t in _PATHS and _is_a(w, "ctkDirectoryButton"))
class DirectoryButtonConnector(_Path):
    """A path on a ctkDirectoryButton."""


@_connector("currentNodeChanged", "", lambda w, t: _is_a(w, "qMRMLNodeComboBox") and isNodeOrUnionOfNodes(t))
class NodeConnector(_Property):
    """A node on a node combo box, whose nodeTypes are those of the parameter."""

    def __init__(self, widget, datatype):
        super().__init__(widget, datatype)
        widget.nodeTypes = getNodeTypes(datatype)

    def read(self):
        return self._widget.currentNode()

    def write(self, value) -> None:
        self._widget.setCurrentNode(value)
