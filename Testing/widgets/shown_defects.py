"""What the panel of PerfusionDefectQuant shows of a small patient, and that it is one number everywhere."""

from __future__ import annotations

import pytest
from small_patients import recount, words_of

LABELS = (
    "summaryLabel",
    "thresholdStatusLabel",
    "analyzeStatusLabel",
    "candidatesStatusLabel",
    "readerStatusLabel",
    "reportStatusLabel",
    "reasonLabel",
)


def select(widget, iodine, lungs) -> None:
    widget._parameterNode.iodineVolume = iodine
    widget._parameterNode.regionsSegmentation = lungs


def chart(widget):
    import slicer

    from LungPerfusionCore.scene.plot_views import panel_plot_view

    return panel_plot_view(slicer.mrmlScene, "PerfusionDefectQuant").GetPlotChartNodeID() or ""


def shows_nothing(widget) -> bool:
    ui = widget.ui
    return (
        not any(letter.isdigit() for letter in words_of(ui, *LABELS))
        and ui.regionTable.rowCount == 0
        and ui.candidateTable.rowCount == 0
        and ui.sessionTable.rowCount == 0
        and not ui.thresholdSlider.enabled
        and ui.thresholdSlider.value == 0
        and ui.thresholdUnitBox.count == 0
        and not ui.undoButton.enabled
        and chart(widget) == ""
        and not ui.reportButton.enabled
    )


def agrees(widget) -> None:
    """What the panel, the table of the scene and the labelmap say is one number; or the panel shows none."""
    from LungPerfusionCore.scene import tables

    if widget.nodes is None:
        assert shows_nothing(widget), words_of(widget.ui, *LABELS)
        return
    live = widget.nodes.live
    voxels = recount(widget.nodes.defects, live.nodes.segment_id, live.nodes.reference)
    assert voxels == live.numbers.defect_voxels[0]
    percent = 100.0 * voxels / live.numbers.voxels[0]
    assert {c.name: c.values for c in tables.columns_of(widget.nodes.table)}["Defect"][0] == pytest.approx(
        percent, abs=0.051
    )  # one decimal is shown
    assert widget.ui.regionTable.item(0, 1).text() == f"{percent:.1f}" and f" {percent:.1f} %" in words_of(widget.ui, "summaryLabel")
    assert widget._parameterNode.iodineVolume is live.nodes.reference
