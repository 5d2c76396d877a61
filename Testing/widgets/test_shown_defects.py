"""PerfusionDefectQuant shows a number only beside the map that it was made from, and only while the labelmap says the same."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import pytest
from event_loop import pause, wait_for
from hypothesis import given, settings
from hypothesis import strategies as st
from panel_cases import toggle_moved
from shown_defects import agrees, chart, select, shows_nothing
from small_patients import add_patient, editor_history, events, quantify, recount, stroke, words_of


@pytest.fixture
def widget(panel):
    widget = panel("PerfusionDefectQuant")
    widget.ui.autoCandidatesCheckBox.checked = False
    yield widget
    widget.ui.autoCandidatesCheckBox.checked = True


def test_closing_the_scene_clears_every_line(widget):
    import slicer

    select(widget, *add_patient("A", 1))
    quantify(widget)
    widget.reading.say("12 ml of the old case")
    widget.ui.reportStatusLabel.text = "Written: 3 files"
    agrees(widget)
    assert chart(widget)
    slicer.mrmlScene.Clear(0)
    assert shows_nothing(widget) and words_of(widget.ui, "summaryLabel", "analyzeStatusLabel") == " | "


def test_a_cancelled_run_says_nothing_over_the_next_scene(widget):
    import slicer

    select(widget, *add_patient("A", 1))
    widget.ui.analyzeApplyButton.click()
    slicer.mrmlScene.Clear(0)
    wait_for(widget._job)
    assert words_of(widget.ui, "analyzeStatusLabel") == ""


def test_two_patients_each_with_its_own_reading(widget, tmp_path):
    import slicer

    from LungPerfusionCore.scene import scenes

    (a, lungs_a), (b, lungs_b) = add_patient("A", 1), add_patient("B", 2)
    select(widget, a, lungs_a)
    quantify(widget)
    widget.reading.threshold.set(0.7)
    widget.reading.threshold.settled()
    numbers_a = words_of(widget.ui, "summaryLabel")
    widget.ui.patientEdit.text = "case A"
    select(widget, b, lungs_b)
    assert shows_nothing(widget) and widget.ui.patientEdit.text == "" and np.isnan(widget._parameterNode.threshold)
    quantify(widget)
    numbers_b = words_of(widget.ui, "summaryLabel")
    agrees(widget)
    widget._parameterNode.iodineVolume = a
    # A's lungs come with it, and its reading as it was left, with what could be undone.
    assert widget._parameterNode.regionsSegmentation is lungs_a and words_of(widget.ui, "summaryLabel") == numbers_a != numbers_b
    assert widget.ui.patientEdit.text == "case A" and widget.nodes.live.upper == 0.7 and widget.ui.undoButton.enabled
    agrees(widget)
    widget._parameterNode.iodineVolume = b
    assert widget._parameterNode.regionsSegmentation is lungs_b and words_of(widget.ui, "summaryLabel") == numbers_b
    # In a scene that was opened, each reading can be taken up, whichever was kept last.
    path = scenes.save_scene(tmp_path / "two.mrb")
    slicer.mrmlScene.Clear(0)
    scenes.load_scene(path)
    widget.enter()
    ui = widget.ui
    assert not ui.resumeRow.isHidden() and ui.resumeBox.count == 2 and "B iodine" in ui.resumeButton.text
    for name, numbers in (("A iodine", numbers_a), ("B iodine", numbers_b)):
        ui.resumeBox.currentIndex = ui.resumeBox.findText(name)
        assert name in ui.resumeButton.text
        ui.resumeButton.click()
        wait_for(widget._job)
        assert words_of(ui, "summaryLabel") == numbers and widget._parameterNode.iodineVolume.GetName() == name
        agrees(widget)
    assert ui.resumeBox.count == 1 and "A iodine" in ui.resumeButton.text
    ui.resumeButton.click()  # at hand: no second analysis
    assert not widget._job.busy and words_of(ui, "summaryLabel") == numbers_a


@pytest.mark.parametrize("change", ["rule", "regionsSegmentation", "iodineUnits"])
def test_another_choice_clears_and_the_old_choice_brings_it_back(widget, change):
    select(widget, *add_patient("A", 1))
    quantify(widget)
    p, before = widget._parameterNode, words_of(widget.ui, "summaryLabel")
    old = getattr(p, change)
    setattr(p, change, {"rule": "otsu", "regionsSegmentation": None, "iodineUnits": type(p.iodineUnits).HU}[change])
    assert shows_nothing(widget)
    setattr(p, change, old)
    assert words_of(widget.ui, "summaryLabel") == before
    agrees(widget)


def test_what_an_earlier_run_showed_does_not_come_back_over_a_later_one(widget):
    select(widget, *add_patient("A", 1))
    quantify(widget)
    widget._parameterNode.rule = "otsu"
    quantify(widget)  # the same nodes
    agrees(widget)
    widget._parameterNode.rule = "auto"
    assert shows_nothing(widget)


def test_a_result_that_comes_when_another_map_is_selected_waits_for_its_own(widget):
    (a, lungs_a), (b, lungs_b) = add_patient("A", 1), add_patient("B", 2)
    select(widget, a, lungs_a)
    widget.ui.analyzeApplyButton.click()
    select(widget, b, lungs_b)
    wait_for(widget._job)
    assert "A iodine is quantified" in words_of(widget.ui, "analyzeStatusLabel") and shows_nothing(widget)
    widget._parameterNode.iodineVolume = a
    agrees(widget)
    assert widget.nodes is not None


def test_the_map_is_removed_while_it_is_computed(widget):
    import slicer

    a, lungs = add_patient("A", 1)
    select(widget, a, lungs)
    widget.ui.analyzeApplyButton.click()
    slicer.mrmlScene.RemoveNode(a)
    wait_for(widget._job)
    assert "A iodine was removed" in words_of(widget.ui, "analyzeStatusLabel") and shows_nothing(widget)


def test_a_failed_run_leaves_no_number(widget, monkeypatch):
    from LungPerfusionCore.errors import InputError
    from PerfusionDefectQuantLib.scene import analysis_steps as analysis_nodes

    select(widget, *add_patient("A", 1))
    quantify(widget)

    def fail(**_arguments):
        raise InputError("The map cannot be used.")

    monkeypatch.setattr(analysis_nodes, "inputs_of", fail)
    widget.ui.analyzeApplyButton.click()
    wait_for(widget._job)
    assert shows_nothing(widget) and words_of(widget.ui, "analyzeStatusLabel") == "The map cannot be used."


@pytest.mark.parametrize("what, words", [("map", "'A iodine'"), ("segmentation", "of the defects"), ("table", "table of the defects")])
def test_a_removed_node_is_said_at_once(widget, what, words):
    import slicer

    a, lungs = add_patient("A", 1)
    select(widget, a, lungs)
    quantify(widget)
    node = {"map": a, "segmentation": widget.nodes.defects, "table": widget.nodes.table}[what]
    widget.exit()  # whichever module is shown
    slicer.mrmlScene.RemoveNode(node)
    assert f"{words} is no longer in the scene" in words_of(widget.ui, "summaryLabel") and shows_nothing(widget)


def test_undo_of_the_segment_editor_is_followed_and_brings_a_deleted_segment_back(widget):
    select(widget, *add_patient("A", 1))
    quantify(widget)
    nodes, before = widget.nodes, words_of(widget.ui, "summaryLabel")
    segment = nodes.live.nodes.segment_id
    history = editor_history(nodes.defects)
    history.SaveState()
    inside = np.flatnonzero(nodes.live.voxels().reshape(-1))
    stroke(nodes.defects, segment, nodes.live.nodes.reference, inside[: len(inside) // 2], 0)
    events(widget.reading)
    agrees(widget)
    assert words_of(widget.ui, "summaryLabel") != before
    history.RestorePreviousState()
    events(widget.reading)
    agrees(widget)
    assert words_of(widget.ui, "summaryLabel") == before
    history.RestoreNextState()
    events(widget.reading)
    agrees(widget)
    history.SaveState()
    nodes.defects.GetSegmentation().RemoveSegment(segment)
    assert "segment of the defects is no longer" in words_of(widget.ui, "summaryLabel")
    agrees(widget)
    history.RestorePreviousState()
    events(widget.reading)
    assert widget.nodes is nodes
    agrees(widget)


def test_undo_of_the_segment_editor_after_a_drag_is_followed(widget):
    select(widget, *add_patient("A", 1))
    quantify(widget)
    history, before = editor_history(widget.nodes.defects), words_of(widget.ui, "summaryLabel")
    history.SaveState()
    widget.reading.threshold.set(1.2)
    widget.reading.threshold.settled()
    history.RestorePreviousState()
    events(widget.reading)
    agrees(widget)
    assert words_of(widget.ui, "summaryLabel") == before and widget.nodes.live.upper == 1.2  # the labelmap is what counts


def test_a_stroke_is_not_lost_to_a_drag_that_follows_at_once(widget):
    select(widget, *add_patient("A", 1))
    quantify(widget)
    live = widget.nodes.live
    inside = np.flatnonzero(live.voxels().reshape(-1))
    stroke(widget.nodes.defects, live.nodes.segment_id, live.nodes.reference, inside[:5], 0)
    widget.ui.thresholdSlider.value = widget.ui.thresholdSlider.value * 1.2  # before any timer
    assert not live.voxels().reshape(-1)[inside[:5]].any() and len(live.decided.erased) == 5
    agrees(widget)


def test_painting_again_what_was_erased_stands_where_the_threshold_no_longer_shows_it(widget):
    """Erased at one threshold, painted at a lower one that would not show it: the stroke counts, here and at every threshold."""
    select(widget, *add_patient("A", 1))
    quantify(widget)
    live = widget.nodes.live
    widget.reading.threshold.set(1.5)
    widget.reading.threshold.settled()
    high = np.flatnonzero(live.voxels().reshape(-1))
    widget.reading.threshold.set(0.5)
    widget.reading.threshold.settled()
    high = np.setdiff1d(high, np.flatnonzero(live.voxels().reshape(-1)))[:7]
    widget.reading.threshold.set(1.5)
    stroke(widget.nodes.defects, live.nodes.segment_id, live.nodes.reference, high, 0)
    events(widget.reading)
    widget.reading.threshold.set(0.5)
    stroke(widget.nodes.defects, live.nodes.segment_id, live.nodes.reference, high, 1)
    events(widget.reading)
    for upper in (0.5, 0.3, 1.5):
        widget.reading.threshold.set(upper)
        assert live.voxels().reshape(-1)[high].all()
        agrees(widget)


@pytest.mark.parametrize("drawn", [False, True])
def test_a_segment_of_a_person_s_own_beside_the_defects_leaves_them_alone(widget, drawn):
    """Added in the Segment Editor it joins the defects' layer: "Unexpected error (ValueError): ... shares its labelmap" stood in place
    of the interval."""
    select(widget, *add_patient("A", 1))
    quantify(widget)
    segmentation, reference = widget.nodes.defects, widget.nodes.live.nodes.reference
    segmentation.GetSegmentation().AddEmptySegment("mine", "mine")
    if drawn:
        stroke(segmentation, "mine", reference, np.arange(500, 600), 1)
        events(widget.reading)
    while widget.reading.interval.busy:
        pause(0.02)
    assert widget.reading.interval.text() and words_of(widget.ui, "thresholdStatusLabel") == ""
    agrees(widget)
    segmentation.GetSegmentation().AddEmptySegment("another", "another")
    widget.reading.threshold.set(0.7)
    widget.reading.threshold.settled()
    agrees(widget)
    assert recount(segmentation, "mine", reference) == (100 if drawn else 0)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "drag",
                "drag",
                "paint",
                "erase",
                "editor undo",
                "editor redo",
                "rename",
                "add segment",
                "delete segment",
                "delete node",
                "undo",
                "redo",
                "reset",
                "reopen",
                "other patient",
                "quantify",
                "move",
            ]
        ),
        st.integers(0, 999),
    ),
    min_size=1,
    max_size=9,
)


@settings(max_examples=15)
@given(steps=STEPS)
def test_table_and_labelmap_are_equal_after_every_event(widget, steps):
    import slicer

    from LungPerfusionCore.scene import scenes

    slicer.mrmlScene.Clear(0)
    select(widget, *add_patient("A", 1))
    add_patient("B", 2)
    quantify(widget)
    history = editor_history(widget.nodes.defects)
    for step, seed in steps:
        nodes, rng = widget.nodes, np.random.default_rng(seed)
        if step in ("paint", "erase", "rename", "add segment", "delete segment", "delete node") and nodes is None:
            continue
        if step == "drag":
            widget.reading.threshold.set(0.1 + 1.9 * seed / 999)
            if seed % 2:
                widget.reading.threshold.settled()
        elif step in ("paint", "erase"):
            live = nodes.live.nodes
            history.SaveState()
            size = int(np.prod(widget.nodes.live.voxels().shape))
            stroke(nodes.defects, live.segment_id, live.reference, np.unique(rng.integers(0, size, 60)), int(step == "paint"))
        elif step == "editor undo":
            history.RestorePreviousState()
        elif step == "editor redo":
            history.RestoreNextState()
        elif step == "rename":
            nodes.defects.GetSegmentation().GetSegment(nodes.live.nodes.segment_id).SetName(f"name {seed}")
        elif step == "add segment":
            nodes.defects.GetSegmentation().AddEmptySegment()
        elif step == "delete segment":
            history.SaveState()
            nodes.defects.GetSegmentation().RemoveSegment(nodes.live.nodes.segment_id)
        elif step == "delete node":
            slicer.mrmlScene.RemoveNode(nodes.defects)
        elif step in ("undo", "redo", "reset"):
            panel = widget.reading.threshold
            getattr(panel if step == "reset" else panel.steps, step)()
        elif step == "move":
            toggle_moved(widget._parameterNode.iodineVolume if seed % 3 else widget._parameterNode.regionsSegmentation)
        elif step == "other patient":
            names = [node.GetName() for node in (widget._parameterNode.iodineVolume,) if node is not None]
            other = "A" if names == ["B iodine"] else "B"
            select(widget, slicer.mrmlScene.GetFirstNodeByName(f"{other} iodine"), slicer.mrmlScene.GetFirstNodeByName(f"{other} lungs"))
        elif step == "quantify":
            quantify(widget)
            history = editor_history(widget.nodes.defects)
        elif step == "reopen":
            with tempfile.TemporaryDirectory() as folder:
                path = scenes.save_scene(Path(folder) / "scene.mrb")
                slicer.mrmlScene.Clear(0)
                agrees(widget)
                scenes.load_scene(path)
            widget.enter()
            agrees(widget)
            if not widget.ui.resumeButton.isHidden():
                widget.ui.resumeButton.click()
                wait_for(widget._job)
            if widget.nodes is not None:
                history = editor_history(widget.nodes.defects)
        events(widget.reading)
        agrees(widget)


def test_an_ampersand_in_a_map_s_name_is_no_key(widget):
    (a, lungs), (b, others) = add_patient("A", 1), add_patient("B", 2)
    select(widget, a, lungs)
    quantify(widget)
    widget.reading.threshold.set(0.5)
    widget.reading.threshold.settled()
    a.SetName("Lung 1.0 B&W")
    select(widget, b, others)
    assert not widget.ui.resumeButton.isHidden() and widget.ui.resumeButton.text.endswith("Lung 1.0 B&&W")
