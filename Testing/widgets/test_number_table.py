"""Tables of numbers in the LungPerfusionAI panel: every column is seen at the width that the panel has in Slicer."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

pytest.importorskip("PySide6")
from PySide6 import QtCore, QtWidgets

#: Logical pixels of the module panel on a screen of 1366 x 768, less the bar beside a panel that is higher than the screen.
WIDTH = 420 - 16


def cut_off(widget, table, width: int = WIDTH) -> int:
    """Pixels of a table's columns for which a panel of ``width`` pixels has no room."""
    for name in ("postoperativeSection", "dynamicSection"):
        getattr(widget.ui, name).collapsed = False
    panel, q = widget.parent._q, table._q
    panel.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen, True)
    panel.resize(width, 4000)  # as high as it wants, as in a scroll area
    panel.show()
    QtWidgets.QApplication.processEvents()
    needed = sum(q.columnWidth(column) for column in range(q.columnCount()))
    found = max(0, needed - q.viewport().width())
    panel.hide()
    return found


def test_predicted_postoperative_function_is_seen_whole(widget):
    panel = widget._sections.postoperative
    ends = SimpleNamespace(low=1.95, high=2.06)
    panel.result = SimpleNamespace(
        fev1_l=2.4,
        reference_percent=77.4,
        resected_percent=16.2,
        by_perfusion_l=2.01,
        by_perfusion_interval=ends,
        by_perfusion_percent=64.8,
        resected_segments_percent=15.8,
        by_segments_l=2.02,
        by_segments_interval=ends,
        by_segments_percent=65.2,
    )
    panel._showNumbers()
    q = widget.ui.postoperativeTable._q
    rows = [[q.item(row, column).text() for column in range(q.columnCount())] for row in range(q.rowCount())]
    assert rows[1] == ["By perfusion", "16.2", "2.01", "1.95\N{EN DASH}2.06", "65"]
    assert cut_off(widget, widget.ui.postoperativeTable) == 0
    assert cut_off(widget, widget.ui.postoperativeTable, 300) > 0  # the measure sees what is cut


def test_core_and_penumbra_are_seen_whole(widget):
    panel = widget._dynamic.lesions
    panel._fill(("brain", "right", "left"), [(120.2, 183.4, 63.2, 1.53), (0.0, 11.8, 11.8, float("nan")), (120.2, 171.6, 51.4, 1.43)])
    q = widget.ui.dynamicTable._q
    assert [q.item(1, column).text() for column in range(q.columnCount())] == ["Right hemisphere", "0.0", "11.8", "11.8", "-"]
    assert cut_off(widget, widget.ui.dynamicTable) == 0


def test_a_section_that_unfolds_shows_no_empty_table(widget):
    section, table, label = widget.ui.dynamicSection, widget.ui.dynamicTable, widget.ui.mismatchLabel
    section.collapsed = True
    section.collapsed = False
    assert table._q.isHidden() and label._q.isHidden() and widget.ui.dynamicPlot._q.isHidden()
