"""A second analysis of the same input: what readers did is kept, and said."""

from __future__ import annotations

import pytest
from event_loop import wait_for
from panel_cases import percent, recount


def again(widget):
    widget.ui.analyzeApplyButton.click()
    wait_for(widget._job)
    wait_for(widget.reading.job)


def test_decisions_come_back_with_undo_and_finished_readings_stay(reading):
    ui = reading.ui
    automatic = percent(reading)
    ui.readerEdit.text, ui.patientEdit.text = "AB", "case 1"
    ui.startButton.click()
    reading.reading.candidates.decide(2, False)
    ui.stopButton.click()
    decided = percent(reading)
    assert decided < automatic and ui.sessionTable.rowCount == 1
    again(reading)
    assert percent(reading) == pytest.approx(automatic)
    assert ui.sessionTable.rowCount == 1 and ui.sessionTable.item(0, 0).text() == "AB"
    assert "Finished readings that were kept: 1." in ui.analyzeStatusLabel.text and "Undo" in ui.analyzeStatusLabel.text
    ui.undoButton.click()
    assert percent(reading) == pytest.approx(decided) and recount(reading) == pytest.approx(decided)
    assert reading.reading.candidates.decisions.by_hand == 1
    again(reading)  # a third time: the sessions went into the note again
    assert ui.sessionTable.rowCount == 1


def test_another_reader_cannot_undo_into_a_finished_reading(reading):
    ui = reading.ui
    ui.readerEdit.text, ui.patientEdit.text = "AB", "case 1"
    ui.startButton.click()
    reading.reading.candidates.decide(1, False)
    ui.stopButton.click()
    ui.readerEdit.text = "CD"
    again(reading)
    assert ui.sessionTable.rowCount == 0 and not ui.undoButton.enabled


def test_a_reading_that_goes_on_goes_on(reading):
    ui = reading.ui
    ui.readerEdit.text, ui.patientEdit.text = "AB", "case 1"
    ui.startButton.click()
    reading.reading.candidates.decide(1, False)
    again(reading)
    assert reading.reading.readers.session is not None and reading.reading.readers.session.reader == "AB"
    assert not ui.startButton.enabled and ui.stopButton.enabled


def test_a_note_that_cannot_be_read_is_said(reading):
    reading.logic.savedReading().SetText("{}")
    again(reading)
    assert "earlier reading was replaced" in reading.ui.analyzeStatusLabel.text
    assert reading.logic.savedReading() is not None


def test_agreement_is_shown_as_charts(reading, tmp_path, monkeypatch):
    from LungPerfusionCore.scene import packages

    asked = []
    monkeypatch.setattr(packages, "ensure", lambda *modules, requester: asked.extend(modules))
    ui = reading.ui
    ui.reportPath.currentPath = str(tmp_path)
    ui.readerEdit.text, ui.patientEdit.text = "AB", "case 1"
    ui.startButton.click()
    reading.reading.candidates.decide(1, False)
    ui.stopButton.click()
    ui.agreementButton.click()
    assert "readings.csv" in ui.reportStatusLabel.text and asked == ["matplotlib"]  # what it uses, and nothing else to download
    altman, distribution = reading.logic.agreementCharts(reading.nodes)
    assert altman is None and distribution is not None  # one patient: no limits of agreement
    assert ui.plotBox.currentIndex == 3  # the one that there is, not an empty Bland-Altman plot
    from LungPerfusionCore.scene.plot_views import panel_plot_view

    assert panel_plot_view(reading.nodes.table.GetScene(), "PerfusionDefectQuant").GetPlotChartNodeID() == distribution.GetID()
