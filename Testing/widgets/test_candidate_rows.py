"""Rows of the candidate list: how much is proposed to be kept, and what a part dropped before looks like."""

from __future__ import annotations

import pytest
from event_loop import wait_for
from panel_cases import percent, recount


def test_how_much_is_proposed_to_be_kept_can_be_set(reading):
    ui, candidates = reading.ui, reading.reading.candidates
    candidates.decide(2, False)
    before, kept = percent(reading), {}
    for limit in (0.35, 1.0, 0.0):
        ui.keepScoreSpinBox.value = limit
        wait_for(reading.reading.job)
        kept[limit] = sum(c.proposal.keep for c in candidates.found.candidates)
        assert percent(reading) == before and candidates.decisions.by_hand == 1  # a proposal changes nothing
    assert kept[1.0] == 0 < kept[0.35] <= kept[0.0]


def test_a_candidate_of_which_a_part_was_dropped_before_shows_it(reading):
    """What was dropped inside a piece that has since become something larger: half a mark, and a click takes it back."""
    from dataclasses import replace

    ui, candidates, live = reading.ui, reading.reading.candidates, reading.reading.threshold.live
    before, voxels = percent(reading), candidates.found.voxels(2)
    part = candidates.decisions.decide(voxels[: len(voxels) // 3], False, "AB", {})
    reading.reading.threshold.decide(lambda: replace(live.decided, dropped=part.dropped(), about=part))
    item = ui.candidateTable.item(1, 0)
    ml = len(voxels) // 3 * live.index.voxel_volume_ml
    assert item.checkState() == 1 and f"{ml:.1f} ml of it were excluded before" in item.toolTip()
    assert percent(reading) < before and recount(reading) == pytest.approx(percent(reading))
    item.setCheckState(2)  # what a click on half a mark does
    assert item.checkState() == 2 and percent(reading) == pytest.approx(before) and recount(reading) == pytest.approx(before)


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "ja"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_proposal_is_whole_in_a_narrow_panel(reading, code, scale):
    """At the 420 pixels of a small screen (630 with letters of 150 %), whatever rule was applied and in every language: it wraps, and
    the row has the height."""
    from PySide6 import QtCore, QtWidgets

    from LungPerfusionCore.widgets.item_list import ItemRow
    from translations import spoken, ts_files

    words = {text: text for text in (*spoken._candidate_rules(), "exclude", "Right upper")}
    if code != "en":
        words |= {text: said.text for (_context, text), said in ts_files.read(ts_files.file_of(code)).items() if text in words}
    app, q = QtWidgets.QApplication.instance(), reading.parent._q
    before, font = app.font(), app.font()
    font.setPointSizeF(scale * font.pointSizeF())
    app.setFont(font)
    try:
        reading.ui.candidatesSection.collapsed = False
        q.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen, True)
        q.resize(round(420 * scale), 900)
        q.show()
        exclude = words["exclude"]
        texts = [f"{exclude}: {said}" for text, said in words.items() if text not in ("exclude", "Right upper")]
        about = [ItemRow(("672.4", "Right upper +", "0.12", text), True, by_hand=True, about="why") for text in texts]
        reading.reading.candidates.items.show(about)
        app.processEvents()
        table = reading.ui.candidateTable._q
        assert table.rowCount() == len(texts) > 20 and not table.horizontalScrollBar().isVisible()
        for row, text in enumerate(texts):
            cell = table.visualItemRect(table.item(row, 4))
            bold = table.item(row, 4).font()
            from PySide6 import QtGui

            room = QtCore.QRect(0, 0, cell.width() - 6, 1000)
            need = QtGui.QFontMetrics(bold).boundingRect(room, int(QtCore.Qt.TextFlag.TextWordWrap), text)
            assert need.width() <= cell.width() and need.height() <= cell.height(), (text, need, cell)
    finally:
        app.setFont(before)
        q.hide()
