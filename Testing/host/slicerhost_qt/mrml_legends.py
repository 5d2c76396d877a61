"""Colour legends as the application's slice views draw them: where, how large and in which letters their nodes say.

A legend whose node is visible is drawn whatever volume the view shows. In the application it is hidden with its volume only when
a person changes the view's layers by its bar; after a script's change it stays until its node is changed.
"""

from __future__ import annotations

from typing import Any

from PySide6 import QtCore, QtGui

_BAR = 0.2  # the coloured part of the width


def draw_legends(painter: QtGui.QPainter, box: QtCore.QRect, scene: Any) -> None:
    """Draws every visible legend of a volume into a slice view's rectangle."""
    for n in range(scene.GetNumberOfNodesByClass("vtkMRMLColorLegendDisplayNode")):
        node = scene.GetNthNodeByClass(n, "vtkMRMLColorLegendDisplayNode")
        primary = node.GetPrimaryDisplayNode()
        if (
            not node.GetVisibility()
            or primary is None
            or not primary.IsA("vtkMRMLScalarVolumeDisplayNode")
            or primary.GetColorNode() is None
        ):
            continue
        painter.save()
        _draw(painter, box, node, primary)
        painter.restore()


def _font(text: Any) -> QtGui.QFont:
    font = QtGui.QFont("DejaVu Sans Mono" if text.GetFontFamily() == 1 else "DejaVu Sans")
    font.setPixelSize(max(1, text.GetFontSize()))
    font.setBold(bool(text.GetBold()))
    return font


def _write(painter: QtGui.QPainter, font: QtGui.QFont, place: QtCore.QRectF, flags: Any, text: str) -> None:
    painter.setFont(font)
    for shift, colour in ((1, "black"), (0, "white")):
        painter.setPen(QtGui.QColor(colour))
        painter.drawText(place.translated(shift, shift), flags, text)


def _draw(painter: QtGui.QPainter, box: QtCore.QRect, node: Any, primary: Any) -> None:
    (width, height), (x, y) = node.GetSize(), node.GetPosition()
    left, bottom = box.x() + x * (1 - width) * box.width(), box.bottom() - y * (1 - height) * box.height()
    title_font, label_font = _font(node.GetTitleTextProperty()), _font(node.GetLabelTextProperty())
    lines = (node.GetTitleText() or "").split("\n")
    title_height = QtGui.QFontMetricsF(title_font).lineSpacing() * len(lines)
    bar_width, bar_height = _BAR * width * box.width(), max(1.0, height * box.height() - title_height - 6)
    right = left + width * box.width()
    bar = QtCore.QRectF(right - bar_width, bottom - bar_height, bar_width, bar_height)
    table = primary.GetColorNode().GetLookupTable()
    colours = table.GetNumberOfTableValues()
    for row in range(int(bar_height)):
        value = table.GetTableValue(min(colours - 1, int(row / bar_height * colours)))
        painter.fillRect(QtCore.QRectF(bar.x(), bottom - row - 1, bar_width, 1), QtGui.QColor.fromRgbF(*value[:3]))
    align = QtCore.Qt.AlignmentFlag
    _write(
        painter,
        title_font,
        QtCore.QRectF(box.x(), bar.y() - title_height - 6, right - box.x(), title_height),
        align.AlignRight,
        "\n".join(lines),
    )
    low, high, count = primary.GetWindowLevelMin(), primary.GetWindowLevelMax(), node.GetNumberOfLabels()
    for n in range(count):
        share = n / (count - 1) if count > 1 else 0.5
        place = QtCore.QRectF(box.x(), bottom - share * bar_height - 10, bar.x() - box.x() - 2, 20)
        _write(painter, label_font, place, align.AlignRight | align.AlignVCenter, node.GetLabelFormat() % (low + share * (high - low)))
