"""The list of emboli in a narrow panel: every column is seen, also the peak, which only a model's emboli have."""

from __future__ import annotations

import pytest
from emboli_cases import run, segmentation
from event_loop import pause, wait_for


@pytest.mark.parametrize("hidden", [True, False])
@pytest.mark.parametrize("width", [400, 520])
def test_every_column_is_seen(emboli_widget, true_detection, width, hidden):
    """After a person's emboli, which have no peak; listed in sight, or while another module was shown."""
    from PySide6 import QtCore, QtWidgets

    widget, q = emboli_widget, emboli_widget.parent._q
    ui, p, app = widget.ui, widget._parameterNode, QtWidgets.QApplication.instance()
    q.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen, True)
    q.resize(900, 900)
    q.show()
    ui.emboliSection.collapsed = False
    for name, key in (("emboli", "emboliSegmentation"), ("lobes", "lobesSegmentation"), ("arteries", "arteriesSegmentation")):
        setattr(p, key, segmentation(name, p.inputVolume))
    ui.emboliApplyButton.click()
    wait_for(widget._emboli.job)
    q.resize(width, 900)  # somebody narrows the panel
    app.processEvents()
    q.setVisible(not hidden)
    nodes, table = run(widget, true_detection), ui.emboliTable._q
    p.emboliSegmentation = nodes.segmentation
    ui.emboliApplyButton.click()
    wait_for(widget._emboli.job)
    q.show()
    for threshold in (0.4, 0.9, 0.05):  # the list grows past its height, and shrinks
        app.processEvents()
        last = table.columnViewportPosition(5) + table.columnWidth(5)
        assert table.columnWidth(5) > 0 and last <= table.viewport().width() + 1 and not table.horizontalScrollBar().isVisible()
        ui.embolusThresholdSlider.value = threshold
        pause()
    assert nodes.live.found.emboli
    q.hide()
