"""Doubles of ctk's buttons and collapsible sections."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from .double import Double, double

_HEADER = 22


def _header_height(widget: QtWidgets.QWidget) -> int:
    return max(_HEADER, widget.fontMetrics().height() + 6)


@double("ctkCollapsibleButton")
class CollapsibleButton(Double, QtWidgets.QAbstractButton):
    """A section with a header: children are hidden while it is collapsed. `checked` is the opposite of `collapsed`."""

    starts = {
        "collapsedHeight": 0,
        "contentsFrameShape": 6,
        "contentsFrameShadow": 16,
        "contentsLineWidth": 1,
        "buttonTextAlignment": 0x81,
        "indicatorAlignment": 0x81,
    }

    def __init__(self, *arguments) -> None:
        text = arguments[0] if arguments and isinstance(arguments[0], str) else ""
        parent = next((argument for argument in arguments if isinstance(argument, QtWidgets.QWidget)), None)
        super().__init__(parent)
        self._collapsed = False
        self._hidden_by_collapse: list[QtWidgets.QWidget] = []
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(text)
        self.setSizePolicy(QtWidgets.QSizePolicy.Policy.Minimum, QtWidgets.QSizePolicy.Policy.Minimum)
        self.setContentsMargins(0, _header_height(self), 0, 0)
        self.toggled.connect(lambda checked: self.setCollapsed(not checked))

    def collapsed(self) -> bool:
        return self._collapsed

    def setCollapsed(self, collapsed: bool) -> None:
        if collapsed == self._collapsed:
            return
        self._collapsed = collapsed
        self.setChecked(not collapsed)
        children = [child for child in self.children() if isinstance(child, QtWidgets.QWidget) and not child.isWindow()]
        if collapsed:
            self._hidden_by_collapse = [child for child in children if not child.isHidden()]
            for child in self._hidden_by_collapse:
                child.hide()
            self.setMaximumHeight(_header_height(self) + self.kept("collapsedHeight", "int"))
        else:
            self.setMaximumHeight(16777215)
            for child in self._hidden_by_collapse:
                child.show()
            self._hidden_by_collapse = []
        self.updateGeometry()
        self.fire("contentsCollapsed(bool)", collapsed)

    def childEvent(self, event: QtCore.QChildEvent) -> None:
        super().childEvent(event)
        child = event.child()
        if self.__dict__.get("_collapsed") and event.added() and isinstance(child, QtWidgets.QWidget):
            self._hidden_by_collapse.append(child)
            child.hide()

    def sizeHint(self) -> QtCore.QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 40
        if self._collapsed or self.layout() is None:
            return QtCore.QSize(width, _header_height(self))
        inside = self.layout().sizeHint().grownBy(self.contentsMargins())
        return QtCore.QSize(max(width, inside.width()), inside.height())

    def minimumSizeHint(self) -> QtCore.QSize:
        """As ctk's: what the layout needs at least, where rows of a form may wrap."""
        closed = self.sizeHint() if self._collapsed or self.layout() is None else None
        if closed is not None:
            return closed
        inside = self.layout().totalMinimumSize()
        return QtCore.QSize(max(self.fontMetrics().horizontalAdvance(self.text()) + 40, inside.width()), inside.height())

    def hitButton(self, position: QtCore.QPoint) -> bool:
        return position.y() <= _header_height(self)

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        painter = QtWidgets.QStylePainter(self)
        header = QtCore.QRect(0, 0, self.width(), _header_height(self))
        option = QtWidgets.QStyleOptionButton()
        option.initFrom(self)
        option.rect = header
        option.state |= QtWidgets.QStyle.StateFlag.State_Raised
        painter.drawControl(QtWidgets.QStyle.ControlElement.CE_PushButtonBevel, option)
        arrow = QtWidgets.QStyleOption()
        arrow.initFrom(self)
        arrow.rect = QtCore.QRect(8, (header.height() - 9) // 2, 9, 9)
        primitive = QtWidgets.QStyle.PrimitiveElement
        painter.drawPrimitive(primitive.PE_IndicatorArrowRight if self._collapsed else primitive.PE_IndicatorArrowDown, arrow)
        painter.setPen(self.palette().buttonText().color())
        painter.drawText(header.adjusted(24, 0, -4, 0), QtCore.Qt.AlignmentFlag.AlignVCenter, self.text())
        if not self._collapsed:
            painter.setPen(self.palette().mid().color())
            painter.drawRect(0, header.height() - 1, self.width() - 1, self.height() - header.height())


@double("ctkCollapsibleGroupBox")
class CollapsibleGroupBox(Double, QtWidgets.QGroupBox):
    """A checkable group box whose check mark shows and hides its children."""

    starts = {"collapsedHeight": 14}

    def __init__(self, *arguments) -> None:
        super().__init__(*arguments)
        self._hidden: list[QtWidgets.QWidget] = []
        self._was_collapsed = False
        self.setCheckable(True)
        self.setChecked(True)
        self.toggled.connect(self._follow)

    def collapsed(self) -> bool:
        return not self.isChecked()

    def setCollapsed(self, collapsed: bool) -> None:
        self.setChecked(not collapsed)

    def _follow(self, expanded: bool) -> None:
        if expanded:
            for child in self._hidden:
                child.show()
            self.setMaximumHeight(16777215)
        else:
            self._hidden = [c for c in self.children() if isinstance(c, QtWidgets.QWidget) and not c.isHidden()]
            for child in self._hidden:
                child.hide()
            self.setMaximumHeight(self.kept("collapsedHeight", "int") + 8)
        self._was_collapsed = not expanded

    def childEvent(self, event: QtCore.QChildEvent) -> None:
        super().childEvent(event)
        if self.__dict__.get("_was_collapsed") and event.added() and isinstance(event.child(), QtWidgets.QWidget):
            self._hidden.append(event.child())
            event.child().hide()


@double("ctkPushButton")
class PushButton(Double, QtWidgets.QPushButton):
    """A push button; text and icon alignment are kept, not drawn."""

    starts = {"buttonTextAlignment": 0x84, "iconAlignment": 0x81, "elideMode": 3}


@double("ctkCheckablePushButton")
class CheckablePushButton(PushButton):
    """A push button with a check box in front."""

    starts = {
        "checkBoxControlsButton": True,
        "checkBoxControlsButtonToggleState": True,
        "checkBoxUserCheckable": True,
        "indicatorAlignment": 0x81,
    }

    def __init__(self, *arguments) -> None:
        super().__init__(*arguments)
        self._check_state = 0

    def checkState(self) -> int:
        return self._check_state

    def setCheckState(self, state) -> None:
        value = int(getattr(state, "value", state))
        if value == self._check_state:
            return
        before, self._check_state = self._check_state, value
        if self.kept("checkBoxControlsButtonToggleState", "bool"):
            self.setCheckable(value != 0)
            self.setChecked(value == 2)
        self.fire("checkStateChanged(Qt::CheckState)", value)
        if (before == 2) != (value == 2):
            self.fire("checkBoxToggled(bool)", value == 2)
        self.update()


@double("ctkCheckBox")
class CheckBox(Double, QtWidgets.QCheckBox):
    """A check box; the icons for its states are kept, not drawn."""
