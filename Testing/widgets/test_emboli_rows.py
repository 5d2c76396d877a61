"""The list of emboli in a narrow panel: every column is seen, also the peak, which only a model's emboli have."""

from __future__ import annotations

import pytest
from emboli_cases import run
from event_loop import pause


@pytest.mark.parametrize("width", [400, 420, 520])
def test_every_column_is_seen(emboli_widget, true_detection, width):
    from PySide6 import QtCore, QtWidgets

    ui, q = emboli_widget.ui, emboli_widget.parent._q
    app = QtWidgets.QApplication.instance()
    q.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen, True)
    q.resize(900, 900)
    q.show()
    ui.emboliSection.collapsed = False
    app.processEvents()
    table = ui.emboliTable._q
    nodes = run(emboli_widget, true_detection)
    q.resize(width, 900)  # somebody narrows the panel
    app.processEvents()
    for threshold in (0.4, 0.9, 0.05):  # the list grows past its height, and shrinks
        ui.embolusThresholdSlider.value = threshold
        pause()
        app.processEvents()
        last = table.columnViewportPosition(5) + table.columnWidth(5)
        assert table.columnWidth(5) > 0 and last <= table.viewport().width() + 1 and not table.horizontalScrollBar().isVisible()
    assert nodes.live.found.emboli
    q.hide()
