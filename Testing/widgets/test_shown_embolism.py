"""PEDetection shows probabilities and lists only beside the CTPA, model and segment that they were made from."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from emboli_cases import run, segmentation
from event_loop import wait_for
from integrated_stand_in import case
from panel_cases import toggle_moved
from shown_detection import show
from small_patients import editor_history, events, in_study, recount, stroke, words_of

LABELS = (
    "summaryLabel",
    "embolismLabel",
    "obstructionLabel",
    "externalLabel",
    "prepareStatusLabel",
    "embolismStatusLabel",
    "emboliStatusLabel",
    "externalStatusLabel",
)


@pytest.fixture
def widget(emboli_widget):
    return emboli_widget


@pytest.fixture
def detection(true_detection):
    return true_detection


def chart() -> str:
    import slicer

    from LungPerfusionCore.scene.plot_views import panel_plot_view

    return panel_plot_view(slicer.mrmlScene, "PEDetection").GetPlotChartNodeID() or ""


def shows_nothing(widget) -> bool:
    ui = widget.ui
    return (
        not any(letter.isdigit() for letter in words_of(ui, *LABELS))
        and ui.emboliTable.rowCount == 0
        and ui.boxesTable.rowCount == 0
        and ui.slicesTable.mrmlTableNode() is None
        and ui.resultsTable.mrmlTableNode() is None
        and chart() == ""
        and not any(
            slider.enabled or slider.value != slider.minimum
            for slider in (ui.embolusThresholdSlider, ui.sliceThresholdSlider, ui.stackThresholdSlider)
        )
    )


def check(widget) -> None:
    """What the job of *Check CTPA* does."""
    ctpa = widget._parameterNode.inputVolume
    widget._check._done((ctpa, widget.logic.checkCtpa(ctpa)))


def agrees(widget) -> None:
    """List, tables and labelmap say one volume; or the panel lists none."""
    from LungPerfusionCore.scene import tables

    nodes = widget._emboli.nodes
    if nodes is None:
        assert widget.ui.emboliTable.rowCount == 0 and not any(letter.isdigit() for letter in words_of(widget.ui, "obstructionLabel"))
        return
    live = nodes.live
    voxel_ml = float(np.prod(live.nodes.reference.GetSpacing())) / 1000
    volume = recount(nodes.segmentation, nodes.segmentId, live.nodes.reference) * voxel_ml
    assert live.found.clot_volume_ml == pytest.approx(volume)
    assert f"{volume:.2f} ml" in words_of(widget.ui, "obstructionLabel") or (
        volume == 0 and "No emboli" in words_of(widget.ui, "obstructionLabel")
    )
    columns = {c.name: list(c.values) for c in tables.columns_of(nodes.table)}
    shown = [v for v, name in zip(columns["Volume"], columns["Embolus"], strict=True) if not name.startswith("(")]
    assert sum(shown) == pytest.approx(volume, abs=6e-3 * (1 + len(shown)))
    numbers = {c.name: list(c.values) for c in tables.columns_of(nodes.numbers)}
    assert numbers["Value"][numbers["Quantity"].index("Embolus volume")] == pytest.approx(volume, abs=0.051)


def rested(widget) -> None:
    """The event loop gets round to the timers."""
    events(widget._emboli)
    if widget._emboli.threshold._resting.isActive():
        widget._emboli.threshold.settled()


def test_closing_the_scene_clears_every_line(widget, detection, scene):
    check(widget)
    run(widget, detection)
    ui = widget.ui
    ui.embolismStatusLabel.text = "Model stand-in: 3 warnings"
    assert (
        "Vascular attenuation" in ui.summaryLabel.text
        and ui.emboliTable.rowCount
        and chart()
        and ui.slicesTable.mrmlTableNode() is not None
    )
    scene.Clear(0)
    assert shows_nothing(widget) and words_of(ui, *LABELS).strip(" |") == ""


def test_two_ctpas_each_with_its_own_results(widget, detection):
    from LungPerfusionCore.scene import volumes

    p, ui = widget._parameterNode, widget.ui
    a = p.inputVolume
    b = volumes.node_from_image(case().ctpa, "Another CTPA", unit="HU")
    in_study("A", a)
    in_study("B", b)
    check(widget)
    nodes = run(widget, detection)
    ui.embolusThresholdSlider.value = 0.6
    rested(widget)
    ui.sliceThresholdSlider.value = 0.25
    said = words_of(ui, *LABELS)
    p.inputVolume = b
    assert shows_nothing(widget) and p.emboliSegmentation is None
    check(widget)
    assert "Vascular attenuation" in ui.summaryLabel.text and ui.emboliTable.rowCount == 0
    p.inputVolume = a
    assert p.emboliSegmentation is nodes.segmentation and ui.embolusThresholdSlider.value == 0.6 and ui.sliceThresholdSlider.value == 0.25
    assert words_of(ui, "summaryLabel", "embolismLabel", "obstructionLabel") == " | ".join(said.split(" | ")[:3])
    agrees(widget)


def test_a_result_of_another_ctpa_waits_for_it(widget, detection):
    from LungPerfusionCore.scene import volumes

    p = widget._parameterNode
    a, asked = p.inputVolume, widget._embolism._asked()
    nodes = show(a, detection)
    p.inputVolume = volumes.node_from_image(case().ctpa, "Another CTPA", unit="HU")
    assert "is in the scene" in widget._embolism._done((asked, nodes)) and shows_nothing(widget)
    p.inputVolume = a
    wait_for(widget._emboli.job)
    assert widget._embolism.nodes is not None and widget._emboli.nodes is not None
    agrees(widget)


@pytest.mark.parametrize(
    "what, words",
    [
        ("segment", "segment of the emboli"),
        ("segmentation", "of the emboli"),
        ("table", "table of the emboli"),
        ("curve", "probability curve"),
    ],
)
def test_what_is_removed_is_said_at_once(widget, detection, scene, what, words):
    emboli = run(widget, detection)
    detected = widget._embolism.nodes
    if what == "segment":
        emboli.segmentation.GetSegmentation().RemoveSegment(emboli.segmentId)
    else:
        scene.RemoveNode({"segmentation": emboli.segmentation, "table": emboli.table, "curve": detected.chart}[what])
    said = words_of(widget.ui, "obstructionLabel" if what != "curve" else "embolismLabel")
    assert f"{words} is no longer in the scene" in said
    if what == "curve":
        assert not widget.ui.sliceThresholdSlider.enabled and widget.ui.slicesTable.mrmlTableNode() is None
    else:
        assert widget.ui.emboliTable.rowCount == 0 and not widget.ui.embolusThresholdSlider.enabled


def test_the_ctpa_is_removed(widget, detection, scene):
    check(widget)
    run(widget, detection)
    scene.RemoveNode(widget._parameterNode.inputVolume)
    assert shows_nothing(widget) and "'Simulated CTPA' is no longer in the scene" in words_of(widget.ui, "summaryLabel")


def test_other_arteries_ask_for_another_list(widget, detection):
    run(widget, detection)
    p = widget._parameterNode
    p.arteriesSegmentation = segmentation("arteries", p.inputVolume)
    assert widget._emboli.nodes is None and widget.ui.emboliTable.rowCount == 0  # that list knew no arteries
    p.arteriesSegmentation = None
    assert widget._emboli.nodes is not None
    agrees(widget)


def test_undo_of_the_segment_editor_is_followed(widget, detection):
    nodes = run(widget, detection)
    history, before = editor_history(nodes.segmentation), words_of(widget.ui, "obstructionLabel")
    history.SaveState()
    inside = np.flatnonzero(nodes.live.mask())
    stroke(nodes.segmentation, nodes.segmentId, nodes.live.nodes.reference, inside[: len(inside) // 2], 0)
    rested(widget)
    agrees(widget)
    assert words_of(widget.ui, "obstructionLabel") != before
    history.RestorePreviousState()
    rested(widget)
    agrees(widget)
    assert words_of(widget.ui, "obstructionLabel") == before


def reopen(widget) -> None:
    """Save the scene, close it, open it, select the CTPA."""
    import slicer

    from LungPerfusionCore.scene import scenes

    with tempfile.TemporaryDirectory() as folder:
        path = scenes.save_scene(Path(folder) / "scene.mrb")
        slicer.mrmlScene.Clear(0)
        agrees(widget)
        scenes.load_scene(path)
    widget.enter()
    widget._parameterNode.inputVolume = slicer.mrmlScene.GetFirstNodeByName("Simulated CTPA")
    wait_for(widget._emboli.job)


def test_drag_painting_and_decisions_are_undone_and_done_again(widget, detection):
    from LungPerfusionCore.scene import hierarchy, segmentations
    from PEDetectionLib.scene.embolus_list_nodes import DECISIONS

    ui, nodes = widget.ui, run(widget, detection)
    live = nodes.live
    assert not ui.embolusUndoButton.enabled and not ui.embolusRedoButton.enabled

    def seen() -> tuple:
        rows = [ui.emboliTable.item(row, column).text() for row in range(ui.emboliTable.rowCount) for column in range(1, 6)]
        ticks = [ui.emboliTable.item(row, 0).checkState() for row in range(ui.emboliTable.rowCount)]
        return live.mask().tobytes(), ui.embolusThresholdSlider.value, words_of(ui, "obstructionLabel"), rows, ticks, saved()

    def saved() -> list[int]:
        node = hierarchy.find_output(nodes.segmentation, DECISIONS)
        names = ("Removed emboli", "Kept emboli")
        return [0, 0] if node is None else [recount(node, segmentations.find_segment(node, name=n), live.nodes.reference) for n in names]

    def paint() -> None:
        box = np.zeros(live.mask().shape, bool)
        box[3:6, 3:6, 3:6] = True
        stroke(nodes.segmentation, nodes.segmentId, live.nodes.reference, np.flatnonzero(box), 1)

    acts = (
        lambda: setattr(ui.embolusThresholdSlider, "value", 0.7),
        paint,
        lambda: widget._emboli.list.decide(2, False),
        lambda: widget._emboli.list.decide(0, True),
        lambda: setattr(ui.embolusThresholdSlider, "value", 0.3),
    )
    states = [seen()]
    for act in acts:
        act()
        rested(widget)
        agrees(widget)
        states.append(seen())
    assert len({state[:3] for state in states}) == 5
    assert states[-1][-1] != [0, 0]
    for button, wanted in ((ui.embolusUndoButton, states[-2::-1]), (ui.embolusRedoButton, states[1:])):
        for state in wanted:
            assert button.enabled
            button.click()
            agrees(widget)
            assert seen() == state
        assert not button.enabled


def test_undo_gives_a_drawn_segment_back_as_it_was(widget):
    """Removing, restoring and painting on a segment that follows no threshold."""
    p, ui = widget._parameterNode, widget.ui
    p.emboliSegmentation = segmentation("emboli", p.inputVolume)
    ui.emboliApplyButton.click()
    wait_for(widget._emboli.job)
    live = widget._emboli.nodes.live
    before, rows = live.mask(), ui.emboliTable.rowCount
    ui.embolusRemoveButton.click()
    assert live.mask().sum() < before.sum() and ui.emboliTable.rowCount == rows and not ui.embolusThresholdSlider.enabled
    removed = live.mask()
    inside = np.flatnonzero(removed)
    stroke(live.nodes.segmentation, live.nodes.segment_id, live.nodes.reference, inside[: len(inside) // 2], 0)
    rested(widget)
    agrees(widget)
    ui.embolusUndoButton.click()
    np.testing.assert_array_equal(live.mask(), removed)
    ui.embolusUndoButton.click()
    np.testing.assert_array_equal(live.mask(), before)
    agrees(widget)
    ui.embolusRedoButton.click()
    np.testing.assert_array_equal(live.mask(), removed)
    agrees(widget)


def test_undo_takes_back_a_drag_that_has_not_come_to_rest(widget, detection):
    live = run(widget, detection).live
    widget.ui.embolusThresholdSlider.value = 0.8
    widget._emboli.threshold.steps.undo()
    assert live.threshold == 0.4 == widget.ui.embolusThresholdSlider.value
    agrees(widget)
    widget._emboli.threshold.steps.redo()
    assert live.threshold == 0.8


STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "drag",
                "paint",
                "erase",
                "editor undo",
                "editor redo",
                "undo",
                "redo",
                "rename",
                "delete segment",
                "keep",
                "remove",
                "restore",
                "run",
                "reopen",
                "move",
            ]
        ),
        st.integers(0, 999),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=8)
@given(steps=STEPS)
def test_list_tables_and_labelmap_are_equal_after_every_event(widget, detection, steps):
    import slicer

    from LungPerfusionCore.scene import volumes

    slicer.mrmlScene.Clear(0)
    widget._parameterNode.inputVolume = volumes.node_from_image(case().ctpa, "Simulated CTPA", unit="HU")
    history = editor_history(run(widget, detection).segmentation)
    for step, seed in steps:
        nodes, rng = widget._emboli.nodes, np.random.default_rng(seed)
        if step not in ("editor undo", "editor redo", "run", "reopen", "move") and nodes is None:
            continue
        if step == "drag":
            widget.ui.embolusThresholdSlider.value = 0.1 + 0.9 * seed / 999
        elif step in ("paint", "erase"):
            history.SaveState()
            z, y, x = (int(rng.integers(0, n - 3)) for n in nodes.live.mask().shape)
            box = np.zeros(nodes.live.mask().shape, bool)
            box[z : z + 3, y : y + 3, x : x + 3] = True
            places = np.flatnonzero(box) if step == "paint" else rng.permutation(np.flatnonzero(nodes.live.mask()))[:20]
            stroke(nodes.segmentation, nodes.segmentId, nodes.live.nodes.reference, np.sort(places), int(step == "paint"))
        elif step == "editor undo":
            history.RestorePreviousState()
        elif step == "editor redo":
            history.RestoreNextState()
        elif step == "move":
            toggle_moved(widget._parameterNode.inputVolume if seed % 2 else widget._parameterNode.emboliSegmentation)
        elif step == "rename":
            nodes.segmentation.GetSegmentation().GetSegment(nodes.segmentId).SetName(f"name {seed}")
        elif step == "delete segment":
            history.SaveState()
            nodes.segmentation.GetSegmentation().RemoveSegment(nodes.segmentId)
        elif step in ("undo", "redo"):
            getattr(widget._emboli.threshold.steps, step)()
        elif step in ("keep", "remove") and nodes.live.found.emboli:
            widget._emboli.list.decide(seed % len(nodes.live.found.emboli), step == "keep")
        elif step == "restore" and nodes.live.removed.emboli:
            widget._emboli.list.decide(len(nodes.live.found.emboli), True)
        elif step == "run":
            history = editor_history(run(widget, detection).segmentation)
        elif step == "reopen":
            before = None if nodes is None else (nodes.live.mask(), nodes.live.threshold, len(nodes.live.removed.emboli))
            reopen(widget)
            nodes = widget._emboli.nodes
            if before is not None or nodes is None:
                assert (nodes is None) == (before is None)
            else:  # what was hidden, because something had been moved, is listed anew where it lies now
                history = editor_history(nodes.segmentation)
            if nodes is not None and before is not None:
                np.testing.assert_array_equal(nodes.live.mask(), before[0])
                assert (nodes.live.threshold, len(nodes.live.removed.emboli)) == before[1:]
                history = editor_history(nodes.segmentation)
        rested(widget)
        agrees(widget)
