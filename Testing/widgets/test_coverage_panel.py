"""The defect panel on a map that ends inside the lungs: no percentage, the share, the reason; also while the slider moves."""

from __future__ import annotations

import os

import pytest
from event_loop import pause, wait_for
from panel_cases import volumes_in_scene


@pytest.fixture
def analysed(panel):
    from LungPerfusionCore.scene import volumes
    from LungPerfusionPhantom.lung.simple_thorax import simple_iodine

    widget = panel("PerfusionDefectQuant")
    ct, _iodine, _percent = volumes_in_scene()
    part = volumes.node_from_image(simple_iodine()[0][:, :, 40:], "Part of a map", unit="mg/mL")
    widget._parameterNode.iodineVolume, widget._parameterNode.ctVolume = part, ct
    widget.ui.analyzeApplyButton.click()
    wait_for(widget._job)
    return widget


def cells(widget) -> dict[str, list[str]]:
    table = widget.ui.regionTable
    return {table.item(row, 0).text(): [table.item(row, column).text() for column in range(1, 7)] for row in range(table.rowCount)}


def test_no_percentage_but_the_share_and_why(analysed):
    widget = analysed
    assert "no percentage" in widget.ui.summaryLabel.text and "nan" not in widget.ui.summaryLabel.text
    found = cells(widget)
    basal = (
        found["Right lung, basal zone"] if "Right lung, basal zone" in found else next(v for k, v in found.items() if "basal" in k.lower())
    )
    assert basal[0] == basal[1] == "-" and float(basal[4]) < 50.0
    apical = next(v for k, v in found.items() if "apical" in k.lower())
    assert float(apical[0]) >= 0.0 and float(apical[4]) > 95.0
    assert "field of view" in widget.ui.regionTable.item(0, 1).toolTip()
    numbers = widget.reading.threshold.live.numbers
    for value in (0.3, 1.0):
        widget.ui.thresholdSlider.value = value
        assert "no percentage" in widget.ui.summaryLabel.text
        now = cells(widget)
        assert [row[0] == "-" for row in now.values()] == [bool(reason) for reason in numbers.reasons]
        assert [row[4] for row in now.values()] == [row[4] for row in found.values()]
    pause()
    if os.environ.get("LUNGPERFUSION_PICTURE"):
        widget.parent.resize(440, 1200)
        widget.parent.grab().save(os.environ["LUNGPERFUSION_PICTURE"])


def test_a_reader_finishes_without_a_percentage_and_the_table_has_a_missing_value(analysed, tmp_path):
    widget = analysed
    widget.ui.readerEdit.text, widget.ui.patientEdit.text = "AB", "1"
    widget.ui.startButton.click()
    widget.ui.stopButton.click()
    assert widget.ui.sessionTable.item(0, 4).text() == "-"
    from PerfusionDefectQuantLib.agreement_study import read_readings
    from PerfusionDefectQuantLib.scene.reading_nodes import write_readings

    path = write_readings([widget.reading.readers.book], tmp_path)[0]
    assert "nan" not in path.read_text()
    assert all(reading.defect_percent != reading.defect_percent for reading in read_readings(path))
