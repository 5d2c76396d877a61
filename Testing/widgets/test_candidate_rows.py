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


@pytest.fixture
def judges(tmp_path, monkeypatch):
    """Two networks, installed in a folder of their own beside the extension's."""
    from lost_lung_stand_in import written

    from LungPerfusionCore.models import registry

    monkeypatch.setenv(registry.ENVIRONMENT, str(tmp_path))
    return [written(tmp_path / name, name=name, trained_on=f"patients of {name}") for name in ("one", "two")]


def rows_of(box):
    return [box.itemText(n) for n in range(box.count)]


def test_a_network_can_propose_in_place_of_the_measures(judges, reading):
    ui, candidates, search = reading.ui, reading.reading.candidates, reading.reading.search
    search.listModels()
    names = rows_of(ui.judgeBox)
    assert names[0] == "Measures of each candidate" and {"Network one", "Network two"} <= set(names) and ui.judgeBox.currentIndex == 0
    candidates.decide(2, False)
    before, plain = percent(reading), [c.proposal.keep for c in candidates.found.candidates]
    first = ui.judgeBox.toolTip
    ui.judgeBox.currentIndex = names.index("Network two")
    wait_for(reading.reading.job)
    judged = candidates.found.candidates
    assert all("likely lost to the network" in c.proposal.reason for c in judged if not c.specks)
    # a proposal changes nothing; what was excluded by hand now ends where the network's border cuts the same defect
    assert percent(reading) == pytest.approx(before, abs=0.2) == recount(reading) and candidates.decisions.by_hand == 1
    assert "patients of two" in ui.judgeBox.toolTip and "simulated" in ui.judgeBox.toolTip
    assert "learnt from simulated patients only" in ui.candidatesStatusLabel.text
    candidates.select(1)
    assert "% likely lost to the network" in ui.reasonLabel.text
    candidates.decide(1, True)
    said = [entry.about.get("judge") for entry in candidates.decisions.entries]
    assert said == [None, f"two ({judges[1].card.sha256[:8]}, trained on simulated patients)"]
    ui.judgeBox.currentIndex = 0
    wait_for(reading.reading.job)
    assert [c.proposal.keep for c in candidates.found.candidates] == plain and ui.judgeBox.toolTip == first


def test_the_chosen_network_stays_chosen_while_it_is_there(judges, reading, tmp_path):
    import shutil

    ui, search = reading.ui, reading.reading.search
    search.listModels()
    ui.judgeBox.currentIndex = rows_of(ui.judgeBox).index("Network two")
    wait_for(reading.reading.job)
    shutil.rmtree(tmp_path / "one")
    search.listModels()
    assert ui.judgeBox.currentText == "Network two" and "Network one" not in rows_of(ui.judgeBox)
    shutil.rmtree(tmp_path / "two")
    search.listModels()
    wait_for(reading.reading.job)
    assert ui.judgeBox.currentIndex == 0 and all("network" not in c.proposal.reason for c in reading.reading.candidates.found.candidates)


def test_a_network_without_a_ct_says_what_it_needs(judges, panel):
    from panel_cases import volumes_in_scene

    widget = panel("PerfusionDefectQuant")
    ct, iodine, _percent = volumes_in_scene()
    widget._parameterNode.iodineVolume, widget._parameterNode.ctVolume = iodine, ct
    widget.ui.analyzeApplyButton.click()
    wait_for(widget._job)
    wait_for(widget.reading.job)
    regions = widget.nodes.regions
    widget._parameterNode.ctVolume, widget._parameterNode.regionsSegmentation = None, regions
    widget.ui.analyzeApplyButton.click()
    wait_for(widget._job)
    wait_for(widget.reading.job)
    widget.reading.search.listModels()
    widget.ui.judgeBox.currentIndex = rows_of(widget.ui.judgeBox).index("Network one")
    wait_for(widget.reading.job)
    assert "needs the CT of the same scan" in widget.ui.candidatesStatusLabel.text


def test_what_is_chosen_during_a_search_holds_for_its_result(judges, reading):
    ui, search = reading.ui, reading.reading.search
    search.listModels()
    ui.candidatesApplyButton.click()
    search.forget()  # nothing is listed while the search runs
    assert reading.reading.job.busy
    ui.keepScoreSpinBox.value = 1.0
    ui.judgeBox.currentIndex = rows_of(ui.judgeBox).index("Network one")
    wait_for(reading.reading.job)
    found = reading.reading.candidates.found
    assert found.rules.keep_score == 1.0 and all("network" in c.proposal.reason for c in found.candidates if not c.specks)


def test_a_network_asks_for_pytorch_and_the_measures_do_not(judges, reading, monkeypatch):
    import importlib.util

    ui, find = reading.ui, importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "torch" else find(name, *rest))
    reading.reading.search.listModels()
    ui.judgeBox.currentIndex = rows_of(ui.judgeBox).index("Network two")
    wait_for(reading.reading.job)
    assert "Perfusion Defect Quantification needs PyTorch" in ui.candidatesStatusLabel.text
    ui.judgeBox.currentIndex = 0
    wait_for(reading.reading.job)
    assert reading.reading.candidates.found is not None and "PyTorch" not in ui.candidatesStatusLabel.text


def test_a_network_that_went_away_before_it_was_chosen_is_said(judges, reading, tmp_path):
    import shutil

    ui, search = reading.ui, reading.reading.search
    search.listModels()
    shutil.rmtree(tmp_path / "two")
    ui.judgeBox.currentIndex = rows_of(ui.judgeBox).index("Network two")
    wait_for(reading.reading.job)
    assert "There is no defects model" in ui.candidatesStatusLabel.text
