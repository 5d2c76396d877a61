"""Readers, candidates, painting, undo and reopened scenes in any order: what a session holds is what is shown, and nothing is lost."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import pytest
from event_loop import wait_for
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from shown_defects import agrees, select
from small_patients import add_patient, events, quantify, stroke

from PerfusionDefectQuantLib.decisions import Decisions
from PerfusionDefectQuantLib.sessions import percent_of


@pytest.fixture
def widget(panel):
    widget = panel("PerfusionDefectQuant")
    widget.ui.autoCandidatesCheckBox.checked = False
    yield widget
    widget.ui.autoCandidatesCheckBox.checked = widget.ui.blindedCheckBox.checked = True
    widget.ui.readerEdit.text = widget.ui.patientEdit.text = ""


def candidates(widget, seed: int) -> None:
    widget.reading.job.start()
    wait_for(widget.reading.job)


def decide(widget, seed: int) -> None:
    found = widget.reading.candidates.found
    if found is not None and len(found.candidates):
        widget.reading.candidates.decide(1 + seed % len(found.candidates), bool(seed % 2))


def paint(widget, seed: int) -> None:
    live = widget.nodes.live
    places = np.unique(np.random.default_rng(seed).integers(0, int(np.prod(live.voxels().shape)), 60))
    stroke(widget.nodes.defects, live.nodes.segment_id, live.nodes.reference, places, seed % 2)


def start(widget, seed: int) -> None:
    widget.ui.readerEdit.text, widget.ui.patientEdit.text = ("", "AB", "CD", "EF")[seed % 4], f"case {seed % 3 // 2}"
    widget.ui.startButton.click()


def undo_redo(widget, seed: int) -> None:
    """Undo and redo lead back to where it was."""
    steps = widget.reading.threshold.steps
    widget.reading.threshold.catchUp()
    if steps.history.can_undo:
        before = widget.nodes.live.state
        steps.undo()
        agrees(widget)
        steps.redo()
        assert widget.nodes.live.state == before


def reopen(widget, seed: int) -> None:
    import slicer

    from LungPerfusionCore.scene import scenes

    with tempfile.TemporaryDirectory() as folder:
        path = scenes.save_scene(Path(folder) / "scene.mrb")
        slicer.mrmlScene.Clear(0)
        assert widget.reading.readers.session is None and widget.ui.sessionTable.rowCount == 0
        scenes.load_scene(path)
    widget.enter()
    if not widget.ui.resumeButton.isHidden():
        widget.ui.resumeButton.click()
        wait_for(widget._job)


def other(widget, seed: int) -> None:
    import slicer

    name = "A" if widget._parameterNode.iodineVolume.GetName() == "B iodine" else "B"
    select(widget, *(slicer.mrmlScene.GetFirstNodeByName(f"{name} {what}") for what in ("iodine", "lungs")))


EVENTS = {
    "drag": lambda widget, seed: widget.reading.threshold.set(0.1 + 1.9 * seed / 999),
    "rest": lambda widget, seed: widget.reading.threshold.settled(),
    "candidates": candidates,
    "decide": decide,
    "accept": lambda widget, seed: widget.reading.candidates.accept(),
    "paint": paint,
    "undo": lambda widget, seed: widget.reading.threshold.steps.undo(),
    "redo": lambda widget, seed: widget.reading.threshold.steps.redo(),
    "undo and redo": undo_redo,
    "reset": lambda widget, seed: widget.reading.threshold.reset(),
    "start": start,
    "stop": lambda widget, seed: widget.ui.stopButton.click(),
    "blinded": lambda widget, seed: setattr(widget.ui.blindedCheckBox, "checked", bool(seed % 2)),
    "quantify": lambda widget, seed: quantify(widget),
    "other": other,
    "reopen": reopen,
}
ALWAYS = ("quantify", "other", "reopen")  # without a result too


def holds(widget, finished: dict) -> None:
    """The session is what is shown; what was finished stays as it was. ``finished``: number of a closed session -> its percentage."""
    agrees(widget)
    readers = widget.reading.readers
    if widget.nodes is None:
        assert readers.session is None and not widget.ui.startButton.enabled
        return
    live = widget.nodes.live
    open_ones = [s for s in readers.book if not s.closed]
    assert open_ones == ([] if readers.session is None else [readers.session])
    if readers.session is not None:
        assert widget.ui.sessionTable.rowCount == 0
        state, decisions = readers.session.state, live.decided.about or Decisions()
        assert (state.lower, state.upper, state.decisions.entries) == (live.lower, live.upper, decisions.entries)
    for s in readers.book:
        if s.closed:
            key = (live.nodes.reference.GetName(), s.reader, s.patient)
            assert finished.setdefault(key, percent_of(s.result)) == percent_of(s.result)


@settings(max_examples=12, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(steps=st.lists(st.tuples(st.sampled_from(sorted(EVENTS)), st.integers(0, 999)), min_size=3, max_size=12))
def test_a_session_holds_what_is_shown_after_every_event(widget, steps):
    import slicer

    slicer.mrmlScene.Clear(0)
    widget.ui.readerEdit.text = widget.ui.patientEdit.text = ""
    widget.ui.blindedCheckBox.checked = True
    select(widget, *add_patient("A", 1))
    add_patient("B", 2)
    quantify(widget)
    finished: dict = {}
    for step, seed in steps:
        if widget.nodes is None and step not in ALWAYS:
            continue
        EVENTS[step](widget, seed)
        events(widget.reading)
        if widget.reading.threshold._resting.isActive():
            widget.reading.threshold.settled()
        holds(widget, finished)
