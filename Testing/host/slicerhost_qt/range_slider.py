"""Doubles of ctk's sliders with two handles."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from .double import Double, double


def parent_of(arguments: tuple) -> QtWidgets.QWidget | None:
    return next((argument for argument in arguments if isinstance(argument, QtWidgets.QWidget)), None)


class Two(Double):
    """minimum, maximum, minimumValue, maximumValue: the two values stay in order and inside the bounds."""

    def _begin(self, low: float, high: float) -> None:
        self._low, self._high, self._least, self._most = low, high, low, high

    def minimum(self) -> float:
        return self._low

    def maximum(self) -> float:
        return self._high

    def minimumValue(self) -> float:
        return self._least

    def maximumValue(self) -> float:
        return self._most

    def setMinimum(self, low: float) -> None:
        self.setRange(low, max(low, self._high))

    def setMaximum(self, high: float) -> None:
        self.setRange(min(self._low, high), high)

    def setRange(self, low: float, high: float) -> None:
        low, high = min(low, high), max(low, high)
        changed = (low, high) != (self._low, self._high)
        self._low, self._high = low, high
        if changed:
            self.fire("rangeChanged(double,double)", low, high)
        self.setValues(self._least, self._most)

    def setMinimumValue(self, value: float) -> None:
        self.setValues(value, max(value, self._most))

    def setMaximumValue(self, value: float) -> None:
        self.setValues(min(value, self._least), value)

    def setValues(self, least: float, most: float) -> None:
        least, most = sorted(min(max(self._round(value), self._low), self._high) for value in (least, most))
        before = (self._least, self._most)
        self._least, self._most = least, most
        self._show()
        if least != before[0]:
            self._tell("minimumValue", least)
        if most != before[1]:
            self._tell("maximumValue", most)
        if (least, most) != before:
            self.fire("valuesChanged(double,double)", least, most)

    def _round(self, value: float) -> float:
        return float(value)

    def _tell(self, what: str, value: float) -> None:
        self.fire(f"{what}Changed(double)", value)

    def _show(self) -> None:
        self.update()


class RangeBar(QtWidgets.QWidget):
    """Draws the bar and the two handles of `owner` and lets the mouse move them."""

    def __init__(self, owner: Two, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent)
        self._owner, self._held = owner, ""
        self.setMinimumSize(60, 20)
        self.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed)

    def _place(self, value: float) -> int:
        width = self._owner._high - self._owner._low
        return 6 + round((self.width() - 12) * ((value - self._owner._low) / width if width > 0 else 0))

    def _value(self, x: float) -> float:
        return self._owner._low + (self._owner._high - self._owner._low) * (x - 6) / max(1, self.width() - 12)

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        middle = self.height() // 2
        left, right = self._place(self._owner._least), self._place(self._owner._most)
        painter.setPen(self.palette().mid().color())
        painter.setBrush(self.palette().button())
        painter.drawRoundedRect(QtCore.QRectF(6, middle - 2, self.width() - 12, 4), 2, 2)
        painter.setBrush(self.palette().highlight())
        painter.drawRect(QtCore.QRectF(left, middle - 2, right - left, 4))
        painter.setBrush(self.palette().light())
        for place in (left, right):
            painter.drawRoundedRect(QtCore.QRectF(place - 5, middle - 6, 10, 12), 2, 2)

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        x = event.position().x()
        least, most = abs(x - self._place(self._owner._least)), abs(x - self._place(self._owner._most))
        self._held = "least" if least < most else "most"
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        value = self._value(event.position().x())
        if self._held == "least":
            self._owner.setMinimumValue(min(value, self._owner._most))
        elif self._held == "most":
            self._owner.setMaximumValue(max(value, self._owner._least))

    def mouseReleaseEvent(self, event: QtGui.QMouseEvent) -> None:
        self._held = ""


@double("ctkDoubleRangeSlider")
class DoubleRangeSlider(Two, QtWidgets.QWidget):
    """Two handles on one bar: 0 ... 99 at first."""

    starts = {"orientation": 1, "singleStep": 1.0, "tracking": True}

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._begin(0.0, 99.0)
        self._bar = RangeBar(self, self)
        box = QtWidgets.QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._bar)

    def minimumPosition(self) -> float:
        return self._least

    def maximumPosition(self) -> float:
        return self._most

    def setMinimumPosition(self, value: float) -> None:
        self.setMinimumValue(value)

    def setMaximumPosition(self, value: float) -> None:
        self.setMaximumValue(value)

    def _tell(self, what: str, value: float) -> None:
        self.fire(f"{what.replace('Value', 'Position')}Changed(double)", value)
        super()._tell(what, value)

    def _show(self) -> None:
        self._bar.update()


@double("ctkRangeWidget")
class RangeWidget(Two, QtWidgets.QWidget):
    """Two spin boxes with a two-handled slider between them: 0 ... 99 at first, values 0 and 99, 2 decimals."""

    starts = {"autoSpinBoxWidth": True, "tracking": True, "spinBoxAlignment": 0x20, "tickInterval": 0.0}

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._decimals = 2
        self._begin(0.0, 99.0)
        self._bar = RangeBar(self, self)
        self._boxes = [QtWidgets.QDoubleSpinBox(self), QtWidgets.QDoubleSpinBox(self)]
        layout = QtWidgets.QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._boxes[0])
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._boxes[1])
        for box, change in zip(self._boxes, (self.setMinimumValue, self.setMaximumValue)):
            box.setKeyboardTracking(False)
            box.valueChanged.connect(change)
        self._show()

    def _round(self, value: float) -> float:
        return round(float(value), self._decimals)

    def _tell(self, what: str, value: float) -> None:
        self.fire(f"{what}IsChanging(double)", value)
        super()._tell(what, value)

    def _show(self) -> None:
        for box, value in zip(self._boxes, (self._least, self._most)):
            blocked = box.blockSignals(True)
            box.setDecimals(self._decimals)
            box.setRange(self._low, self._high)
            box.setValue(value)
            box.blockSignals(blocked)
        self._bar.update()

    def reset(self) -> None:
        self.setValues(self._low, self._high)

    def decimals(self) -> int:
        return self._decimals

    def setDecimals(self, decimals: int) -> None:
        self._decimals = max(0, int(decimals))
        self.setValues(self._least, self._most)

    def singleStep(self) -> float:
        return self._boxes[0].singleStep()

    def setSingleStep(self, step: float) -> None:
        for box in self._boxes:
            box.setSingleStep(step)

    def suffix(self) -> str:
        return self._boxes[0].suffix()

    def setSuffix(self, text: str) -> None:
        for box in self._boxes:
            box.setSuffix(text)

    def prefix(self) -> str:
        return self._boxes[0].prefix()

    def setPrefix(self, text: str) -> None:
        for box in self._boxes:
            box.setPrefix(text)
