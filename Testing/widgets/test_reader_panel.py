"""Readers in the real panel: blinded one after the other, their clock, agreement, a scene that is reopened by the second."""

from __future__ import annotations

import csv

import pytest
from event_loop import wait_for
from panel_cases import percent, recount


def test_two_readers_the_second_blinded_then_csv_and_agreement(reading, tmp_path):
    ui = reading.ui
    ui.reportPath.currentPath = str(tmp_path)
    automatic = percent(reading)
    assert ui.patientEdit.text == ""  # whatever case was read before
    ui.readerEdit.text = ""
    ui.startButton.click()
    assert "needs the reader" in ui.readerStatusLabel.text
    ui.patientEdit.text = "case 1"
    ui.readerSection.collapsed = False
    for reader, dropped in (("AB", (2, 3)), ("CD", (2,))):
        ui.readerEdit.text = reader
        ui.startButton.click()
        # Blinded: nothing of another reading is in force or shown.
        assert percent(reading) == automatic and ui.sessionTable.rowCount == 0 and not ui.undoButton.enabled
        assert ui.sessionTable.isHidden()  # an empty table says nothing
        for candidate in dropped:
            reading.reading.candidates.decide(candidate, False)
        if reader == "CD":
            ui.csvButton.click()
            assert "no finished reading" in ui.reportStatusLabel.text  # AB's value would unblind CD
        ui.stopButton.click()
    assert ui.sessionTable.rowCount == 2 and not ui.sessionTable.isHidden()
    assert [ui.sessionTable.item(row, 0).text() for row in (0, 1)] == ["AB", "CD"]
    assert float(ui.sessionTable.item(0, 4).text()) < float(ui.sessionTable.item(1, 4).text()) < automatic
    ui.csvButton.click()
    rows = list(csv.DictReader((tmp_path / "readings.csv").open()))
    assert [row["rater"] for row in rows] == ["automatic", "AB", "CD"] and float(rows[0]["defect_percent"]) == pytest.approx(automatic)
    ui.readerEdit.text = "EF"
    assert ui.sessionTable.rowCount == 0 and "Hidden" in ui.readerStatusLabel.text
    said = list(csv.DictReader((tmp_path / "decisions.csv").open()))
    assert [(row["reader"], row["decision"]) for row in said] == [("AB", "drop"), ("AB", "drop"), ("CD", "drop")]
    assert said[0]["reason"] and float(said[0]["defect_percent"]) == pytest.approx(float(rows[1]["defect_percent"]))
    assert float(said[0]["automatic_percent"]) == pytest.approx(automatic) and float(said[0]["minutes"]) >= 0
    ui.readerEdit.text = "AB"
    ui.startButton.click()
    assert "already has a session" in ui.readerStatusLabel.text
    ui.agreementButton.click()
    assert "readings.csv" in ui.reportStatusLabel.text and "agreement" not in ui.reportStatusLabel.text.lower().split("written")[0]


def test_the_clock_counts_reading_only(reading):
    import slicer

    from PerfusionDefectQuantLib.panels.readers import IDLE_S
    from PerfusionDefectQuantLib.scene.reading_nodes import books_in

    readers, now = reading.reading.readers, [0.0]
    readers._clock = lambda: now[0]
    reading.ui.readerEdit.text, reading.ui.patientEdit.text = "AB", "1"
    reading.ui.startButton.click()
    session = readers.session
    for _ in range(60):
        now[0] += 1.0
        readers._tick()
    assert session.seconds == pytest.approx(60.0)
    (book,) = books_in(slicer.mrmlScene)  # the application tells nobody that it is about to save
    assert next(iter(book)).seconds == pytest.approx(60.0, abs=16.0)
    for _ in range(600):  # the reader went away
        now[0] += 1.0
        readers._tick()
    assert session.seconds == pytest.approx(IDLE_S, abs=1.5)
    reading.reading.candidates.decide(1, False)
    now[0] += 5.0
    reading.ui.stopButton.click()
    assert session.seconds == pytest.approx(IDLE_S + 5.0, abs=1.5) and session.closed


def test_the_second_reader_does_not_see_the_first_in_a_reopened_scene(reading, tmp_path):
    import slicer

    from LungPerfusionCore.scene import scenes

    ui, automatic = reading.ui, percent(reading)
    ui.readerEdit.text, ui.patientEdit.text = "AB", "case 1"
    ui.startButton.click()
    reading.reading.candidates.decide(1, False)
    ui.stopButton.click()
    final = percent(reading)
    path = scenes.save_scene(tmp_path / "read.mrb")

    def reopen(reader):
        slicer.mrmlScene.Clear(0)
        scenes.load_scene(path)
        reading.enter()
        ui.readerEdit.text = reader
        ui.resumeButton.click()
        wait_for(reading._job)
        wait_for(reading.reading.job)

    reopen("CD")
    assert percent(reading) == automatic and ui.sessionTable.rowCount == 0 and not reading.reading.candidates.decisions.entries
    reopen("AB")
    assert percent(reading) == final and ui.sessionTable.rowCount == 1
    reopen("CD")
    ui.startButton.click()
    reading.reading.candidates.decide(2, False)
    ui.stopButton.click()
    assert ui.sessionTable.rowCount == 2 and recount(reading) == pytest.approx(percent(reading))


def test_a_session_that_cannot_begin_puts_nothing_aside(reading):
    ui, live = reading.ui, reading.reading.threshold.live
    ui.readerEdit.text, ui.patientEdit.text = "AB", "case 1"
    ui.startButton.click()
    ui.stopButton.click()
    reading.reading.candidates.decide(2, False)
    state = live.state
    for reader, said in (("", "needs the reader"), ("automatic", "cannot be called"), ("AB", "already has a session")):
        ui.readerEdit.text = reader
        ui.startButton.click()
        assert reading.reading.readers.session is None and said in ui.readerStatusLabel.text
        assert live.state == state and ui.undoButton.enabled


def test_the_last_drag_belongs_to_the_session_that_is_stopped_right_after_it(reading):
    ui = reading.ui
    ui.readerEdit.text, ui.patientEdit.text = "AB", "case 1"
    ui.startButton.click()
    wait_for(reading.reading.job)
    session = reading.reading.readers.session
    ui.thresholdSlider.value = 0.5
    ui.stopButton.click()
    assert session.closed and session.state.upper == reading.reading.threshold.live.upper == pytest.approx(0.5)
    assert session.events[-1].what == "threshold" and ui.undoButton.enabled
