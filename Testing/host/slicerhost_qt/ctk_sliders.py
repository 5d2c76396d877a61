"""Doubles of ctk's sliders and spin boxes for real numbers."""

from __future__ import annotations

import math

from PySide6 import QtCore, QtWidgets

from .double import Double, double
from .range_slider import parent_of

_STEPS = 10000


def clip(value: float, low: float, high: float) -> float:
    return low if value < low else high if value > high else value


class Bounded(Double):
    """minimum, maximum, value, singleStep, pageStep of a double with one value; subclasses say how they `_show` it.

    A value is rounded to `decimals` where the widget has them, and clipped to the bounds, which follow each other.
    """

    START = (0.0, 100.0, 0.0)
    decimals_used: int | None = None

    def _begin(self) -> None:
        self._low, self._high, self._value = self.START
        self._tracking, self._pressed = True, False

    def minimum(self) -> float:
        return self._low

    def maximum(self) -> float:
        return self._high

    def value(self) -> float:
        return self._value

    def setMinimum(self, low: float) -> None:
        self._bounds(low, max(low, self._high))

    def setMaximum(self, high: float) -> None:
        self._bounds(min(self._low, high), high)

    def _bounds(self, low: float, high: float) -> None:
        changed = (low, high) != (self._low, self._high)
        self._low, self._high = low, high
        if changed:
            self._bounds_changed()
        self.setValue(self._value)
        self._show()

    def _bounds_changed(self) -> None:
        """For classes with a rangeChanged signal."""

    def rounded(self, value: float) -> float:
        return value if self.decimals_used is None or not math.isfinite(value) else round(value, self.decimals_used)

    def setValue(self, value: float) -> None:
        value = clip(self.rounded(float(value)), self._low, self._high)
        if value != self._value:
            self._value = value
            self._show()
            self._value_changed()

    def _value_changed(self) -> None:
        self.fire("valueChanged(double)", self._value)

    def _show(self) -> None:
        """Brings the parts to the value."""


def fraction_of(value: float, low: float, high: float) -> float:
    width = high - low
    return (value - low) / width if width > 0 and math.isfinite(width) else 0.0


@double("ctkDoubleSlider")
class DoubleSlider(Bounded, QtWidgets.QWidget):
    """A slider for real numbers: 0 ... 100 at first, `singleStep` 1."""

    START = (0.0, 99.0, 0.0)
    starts = {"singleStep": 1.0, "pageStep": 10.0, "tickInterval": 0.0}

    def __init__(self, *arguments) -> None:
        parent = parent_of(arguments)
        super().__init__(parent)
        self._begin()
        self._bar = QtWidgets.QSlider(QtCore.Qt.Orientation.Horizontal, self)
        self._bar.setRange(0, _STEPS)
        box = QtWidgets.QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._bar)
        self._bar.valueChanged.connect(self._dragged)
        self._bar.sliderPressed.connect(self._press)
        self._bar.sliderReleased.connect(self._release)
        for argument in arguments:
            if isinstance(argument, QtCore.Qt.Orientation):
                self.setOrientation(argument)

    def _press(self) -> None:
        self._pressed = True
        self.fire("sliderPressed()")

    def _release(self) -> None:
        self._pressed = False
        self._dragged(self._bar.value())
        self.fire("sliderReleased()")

    def _dragged(self, step: int) -> None:
        value = self._low + (self._high - self._low) * step / _STEPS
        self.fire("sliderMoved(double)", value)
        if self._tracking or not self._pressed:
            self.setValue(value)

    def _bounds_changed(self) -> None:
        self.fire("rangeChanged(double,double)", self._low, self._high)

    def _show(self) -> None:
        blocked = self._bar.blockSignals(True)
        if not self._pressed:
            self._bar.setValue(round(_STEPS * fraction_of(self._value, self._low, self._high)))
        self._bar.blockSignals(blocked)

    def tracking(self) -> bool:
        return self._tracking

    def setTracking(self, tracking: bool) -> None:
        self._tracking = tracking

    def sliderPosition(self) -> float:
        return self._low + (self._high - self._low) * self._bar.value() / _STEPS

    def setSliderPosition(self, value: float) -> None:
        self.setValue(value)

    def orientation(self):
        return self._bar.orientation()

    def setOrientation(self, orientation) -> None:
        self._bar.setOrientation(orientation)


class BoundedBox(Bounded):
    """One value in ``_box``, a QDoubleSpinBox: decimals, step, what is written before and after it."""

    decimals_used = 2
    _box: QtWidgets.QDoubleSpinBox

    def decimals(self) -> int:
        return self.decimals_used

    def setDecimals(self, decimals: int) -> None:
        if decimals != self.decimals_used:
            self.decimals_used = max(0, int(decimals))
            self.setValue(self._value)
            self._show()
            self.fire("decimalsChanged(int)", self.decimals_used)

    def singleStep(self) -> float:
        return self._box.singleStep()

    def setSingleStep(self, step: float) -> None:
        self._box.setSingleStep(step)

    def prefix(self) -> str:
        return self._box.prefix()

    def setPrefix(self, text: str) -> None:
        self._box.setPrefix(text)

    def suffix(self) -> str:
        return self._box.suffix()

    def setSuffix(self, text: str) -> None:
        self._box.setSuffix(text)


@double("ctkDoubleSpinBox")
class DoubleSpinBox(BoundedBox, QtWidgets.QWidget):
    """A spin box for real numbers: 0 ... 99.99, 2 decimals at first."""

    START = (0.0, 99.99, 0.0)
    decimals_used = 2
    starts = {"frame": True, "setMode": 1, "sizeHintPolicy": 1}

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._begin()
        self._box = QtWidgets.QDoubleSpinBox(self)
        layout = QtWidgets.QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        self._box.valueChanged.connect(self.setValue)
        self._box.editingFinished.connect(lambda: self.fire("editingFinished()"))

    def _show(self) -> None:
        blocked = self._box.blockSignals(True)
        self._box.setDecimals(self.decimals_used)
        self._box.setRange(self._low, self._high)
        self._box.setValue(self._value)
        self._box.blockSignals(blocked)

    def _value_changed(self) -> None:
        self.fire("valueChanged(double)", self._value)
        self.fire("valueChanged(QString)", self._box.text())

    def setValueIfDifferent(self, value: float) -> None:
        self.setValue(value)

    def setValueAlways(self, value: float) -> None:
        before = self._value
        self.setValue(value)
        if self._value == before:
            self._value_changed()

    def cleanText(self) -> str:
        return self._box.cleanText()

    def isSettingValue(self) -> bool:
        return False

    def stepUp(self) -> None:
        self.setValue(self._value + self._box.singleStep())

    def stepDown(self) -> None:
        self.setValue(self._value - self._box.singleStep())

    def isReadOnly(self) -> bool:
        return self._box.isReadOnly()

    def setReadOnly(self, only: bool) -> None:
        self._box.setReadOnly(only)

    def alignment(self):
        return self._box.alignment()

    def setAlignment(self, alignment) -> None:
        self._box.setAlignment(alignment)


@double("ctkSliderWidget")
class SliderWidget(BoundedBox, QtWidgets.QWidget):
    """A slider and a spin box that show one value: 0 ... 99.99 at first, 2 decimals, step 1.

    While the handle is dragged without `tracking`, only valueIsChanging is emitted; valueChanged follows on release.
    """

    START = (0.0, 99.99, 0.0)
    decimals_used = 2
    starts = {"pageStep": 10.0, "popupSlider": False, "synchronizeSiblings": 0, "tickInterval": 0.0}

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._begin()
        self._slider = QtWidgets.QSlider(QtCore.Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, _STEPS)
        self._box = QtWidgets.QDoubleSpinBox(self)
        self._box.setKeyboardTracking(False)
        layout = QtWidgets.QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._slider, 1)
        layout.addWidget(self._box)
        self._slider.valueChanged.connect(self._dragged)
        self._slider.sliderPressed.connect(lambda: setattr(self, "_pressed", True))
        self._slider.sliderReleased.connect(self._release)
        self._box.valueChanged.connect(self.setValue)
        self._show()

    def _from_slider(self) -> float:
        return self._low + (self._high - self._low) * self._slider.value() / _STEPS

    def _dragged(self, _step: int) -> None:
        value = self.rounded(self._from_slider())
        if self._pressed and not self._tracking:
            blocked = self._box.blockSignals(True)
            self._box.setValue(value)
            self._box.blockSignals(blocked)
            self.fire("valueIsChanging(double)", value)
        else:
            self.setValue(value)

    def _release(self) -> None:
        self._pressed = False
        self._dragged(0)

    def _show(self) -> None:
        for part in (self._slider, self._box):
            part.blockSignals(True)
        self._box.setDecimals(self.decimals_used)
        self._box.setRange(max(self._low, -1e300), min(self._high, 1e300))
        self._box.setValue(self._value)
        if not self._pressed:
            self._slider.setValue(round(_STEPS * fraction_of(self._value, self._low, self._high)))
        for part in (self._slider, self._box):
            part.blockSignals(False)

    def _value_changed(self) -> None:
        if self._tracking:
            self.fire("valueIsChanging(double)", self._value)
        self.fire("valueChanged(double)", self._value)

    def reset(self) -> None:
        self.setValue(0.0)

    def tracking(self) -> bool:
        return self._tracking

    def setTracking(self, tracking: bool) -> None:
        self._tracking = tracking

    def isSpinBoxVisible(self) -> bool:
        return not self._box.isHidden()

    def setSpinBoxVisible(self, visible: bool) -> None:
        self._box.setVisible(visible)
