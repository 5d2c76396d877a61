"""LungPerfusionAI shows a number only beside the CT, lobes, maps and model that it was made from."""

from __future__ import annotations

import math
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from small_patients import editor_history, events, in_study, recount, stroke, words_of
from spect_cases import lobes_of, texts
from spect_pair import ct_and_lungs, known_transform, spect_at

LABELS = (
    "summaryLabel",
    "lungsStatusLabel",
    "registerStatusLabel",
    "measureStatusLabel",
    "perfusionStatusLabel",
    "differentialStatusLabel",
    "agreementLabel",
    "postoperativeLabel",
    "functionLabel",
    "functionStatusLabel",
    "exportStatusLabel",
)
TABLES = ("resultsTable", "alignmentTable", "differentialTable", "postoperativeTable", "functionTable")


def shows_nothing(widget) -> bool:
    ui = widget.ui
    return (
        not any(letter.isdigit() for letter in words_of(ui, *LABELS).replace("FEV1", ""))
        and not any(getattr(ui, name).rowCount for name in TABLES)
        and ui.perfusionTable.rowCount == 0
        and not ui.thresholdSlider.enabled
        and ui.thresholdSlider.value == 0
        and ui.differentialPlotBox.count == 0
        and not ui.showMapButton.enabled
    )


def measure(widget) -> None:
    """Everything but the network: lungs, registration, differential function, a resection, functional lung."""
    p, logic = widget._parameterNode, widget.logic
    widget._lungs._done((widget._lungs._asked(), logic.segmentLungs(p.inputVolume, p.lobesSegmentation)))
    widget._sections.spect._registered((p.inputVolume, p.spectVolume, logic.registerSpect(p.inputVolume, p.spectVolume)))
    section = widget._sections.differential
    section._done((section._asked(), logic.differentialFunction(p.inputVolume, {"spect": p.spectVolume}, p.lobesSegmentation)))
    p.fev1, p.resectRUL = 2.0, True
    p.functionMap = type(p.functionMap).SPECT
    divide(widget)


def divide(widget) -> None:
    p, section = widget._parameterNode, widget._sections.function
    section._done((section._asked(), widget.logic.functionalLung(p.inputVolume, p.spectVolume, p.lobesSegmentation), math.nan))


def second_patient():
    """Another CT and its SPECT, of a patient of their own."""
    from LungPerfusionCore.scene import hierarchy, segmentations, volumes

    image, lungs = ct_and_lungs()
    ct = volumes.node_from_image(image, "Second CT", unit="HU")
    specs = [segmentations.spec(1, "right"), segmentations.spec(2, "left")]
    found = segmentations.segmentation_from_labels(lungs, specs, "second lungs", reference=ct)
    hierarchy.mark_output(found, ct, "lungs")
    spect = volumes.node_from_image(spect_at(known_transform((4, -9, 7), (0, 0, 0))), "Second SPECT", unit="counts")
    in_study("B", ct, spect, found)
    return ct, spect


def agrees(widget) -> None:
    """Table, texts and both segments say one thing, and share out the lungs; or nothing is shown."""
    from LungPerfusionCore.scene import tables

    section = widget._sections.function
    if section.nodes is None:
        assert widget.ui.functionTable.rowCount == 0 and not widget.ui.thresholdSlider.enabled
        assert not any(letter.isdigit() for letter in words_of(widget.ui, "functionLabel"))
        return
    live = section.nodes.live
    low, high = (recount(section.nodes.segmentation, each.segment_id, live.nodes.reference) for each in (live.segment, live.complement))
    assert low == live.numbers.defect_voxels[0] and low + high == live.numbers.voxels[0]
    columns = {c.name: list(c.values) for c in tables.columns_of(section.nodes.table)}
    ml = live.index.voxel_volume_ml
    assert columns["Low function"][0] == pytest.approx(low * ml, abs=0.51) and columns["High function"][0] == pytest.approx(
        high * ml, abs=0.51
    )
    assert f"{high * ml:.0f} of" in words_of(widget.ui, "functionLabel")
    assert widget._parameterNode.inputVolume is live.nodes.reference


@pytest.mark.parametrize("left", [False, True])
def test_closing_the_scene_clears_every_section(slicer, widget, pair, left):
    measure(widget)
    if left:
        widget.exit()
    agrees(widget)
    assert all(getattr(widget.ui, name).rowCount for name in TABLES)
    slicer.mrmlScene.Clear(0)
    assert shows_nothing(widget)


def test_two_patients_each_with_its_own_results(slicer, widget, pair):
    p, ui = widget._parameterNode, widget.ui
    a, spect_a = pair
    in_study("A", a, spect_a)
    measure(widget)
    said, tables = words_of(ui, "summaryLabel", "functionLabel", "postoperativeLabel"), [texts(getattr(ui, name)) for name in TABLES]
    b, spect_b = second_patient()
    p.inputVolume = b
    slicer.app.processEvents()
    assert shows_nothing(widget) and p.fev1 == 0 and not p.resectRUL and p.spectVolume is spect_b  # the one that fits B
    p.inputVolume = a
    assert p.spectVolume is spect_a and p.fev1 == 2.0 and p.resectRUL
    assert words_of(ui, "summaryLabel", "functionLabel", "postoperativeLabel") == said
    assert [texts(getattr(ui, name)) for name in TABLES] == tables
    agrees(widget)


def test_lungs_alignment_and_selection_come_back_in_a_scene_that_was_opened(slicer, widget, pair, tmp_path):
    from LungPerfusionCore.scene import scenes

    p, ui = widget._parameterNode, widget.ui
    p.lobesSegmentation = lobes_of(p.inputVolume)
    measure(widget)
    said, alignment = words_of(ui, "summaryLabel"), texts(ui.alignmentTable)
    scenes.save_scene(tmp_path / "one.mrb")
    slicer.mrmlScene.Clear(0)
    scenes.load_scene(tmp_path / "one.mrb")
    widget.enter()
    assert words_of(ui, "summaryLabel") == said and texts(ui.alignmentTable) == alignment and ui.functionTable.rowCount == 0
    p = widget._parameterNode
    p.lobesSegmentation = None
    assert words_of(ui, "summaryLabel") == ""  # those were the lobes' numbers
    p.lobesSegmentation = slicer.mrmlScene.GetFirstNodeByName("Simulated lobes")
    assert words_of(ui, "summaryLabel") == said


def test_each_map_keeps_its_own_threshold_by_hand(slicer, widget, pair):
    a, spect_a = pair
    widget.logic.registerSpect(a, spect_a)
    widget._parameterNode.functionMap = type(widget._parameterNode.functionMap).SPECT
    divide(widget)
    widget.ui.thresholdSlider.value = 30.0
    widget._sections.function.threshold.settled()
    b, spect_b = second_patient()
    widget.logic.registerSpect(b, spect_b)
    assert math.isnan(widget.logic.keptThreshold(spect_b)) and widget.logic.keptThreshold(spect_a) == 30.0


def test_a_stroke_right_before_another_preset_stays(slicer, widget, pair):
    measure(widget)
    live, box = widget._sections.function.nodes.live, widget.ui.presetBox
    erased = np.flatnonzero(live.voxels())[:500]
    stroke(live.nodes.segmentation, live.nodes.segment_id, live.nodes.reference, erased, 0)
    before = live.upper
    box.currentIndex = 1 - box.currentIndex
    assert live.upper != before and live.decided.erased.size == erased.size
    agrees(widget)
    widget.ui.undoButton.click()
    assert live.upper == before and live.decided.erased.size == erased.size  # a step of its own
    agrees(widget)


def test_a_perfusion_map_stands_only_beside_its_model(slicer, widget, pair):
    from types import SimpleNamespace

    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.scene import tables, volumes

    perfusion = widget._perfusion
    table = tables.table_from_columns([tables.Column("Region", ["Lungs"])], "numbers")
    measured = (Measurement("whole", "volume_ml", 3035.24, "ml"), Measurement("RUL", "volume_ml", 606.0, "ml"))
    nodes = SimpleNamespace(
        map=volumes.node_from_image(ct_and_lungs()[1], "map", unit="1"),
        table=table,
        measurements=measured,
        result=SimpleNamespace(device=SimpleNamespace(describe=lambda: "the CPU of before")),
        warnings=("Trained on simulated data.",),
    )
    perfusion._done((perfusion._asked(), nodes))
    assert texts(widget.ui.perfusionTable) == [["Lungs", "3035.2"], ["RUL", "606.0"]] and "of before" in widget.ui.deviceLabel.text
    other = SimpleNamespace(
        card=SimpleNamespace(name="Other", trained_on="x"), folder="/other", warning="", record=SimpleNamespace(sha256="1")
    )
    perfusion._chooser.models = (*perfusion._chooser.models, other)
    widget.ui.modelBox.addItem("Other", "/other")
    widget.ui.modelBox.currentIndex = widget.ui.modelBox.count - 1
    assert widget.ui.perfusionTable.rowCount == 0 and "of before" not in widget.ui.deviceLabel.text and not widget.ui.showMapButton.enabled
    widget.ui.modelBox.currentIndex = 0
    assert widget.ui.perfusionTable.rowCount == 2


def test_a_removed_table_or_segment_is_said(slicer, widget, pair):
    measure(widget)
    section = widget._sections.function
    section.nodes.segmentation.GetSegmentation().RemoveSegment(section.nodes.live.complement.segment_id)
    assert "segment of high function is no longer in the scene" in words_of(widget.ui, "functionLabel")
    agrees(widget)
    slicer.mrmlScene.RemoveNode(widget._sections.differential.nodes.table)
    assert "table of differential perfusion is no longer" in words_of(widget.ui, "differentialStatusLabel")
    assert widget.ui.differentialTable.rowCount == 0 and "resected" not in words_of(widget.ui, "postoperativeLabel")
    slicer.mrmlScene.RemoveNode(widget._lungs.shown.result.table)
    assert "table of the lungs is no longer" in words_of(widget.ui, "summaryLabel")


STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "drag",
                "paint low",
                "erase low",
                "paint high",
                "erase high",
                "editor undo",
                "editor redo",
                "rename",
                "delete segment",
                "undo",
                "redo",
                "preset",
                "reset",
                "divide",
                "reopen",
            ]
        ),
        st.integers(0, 999),
    ),
    min_size=1,
    max_size=7,
)


@settings(max_examples=8)
@given(steps=STEPS)
def test_both_segments_and_the_table_are_equal_after_every_event(slicer, widget, steps):
    from LungPerfusionCore.scene import hierarchy, scenes, segmentations, volumes

    slicer.mrmlScene.Clear(0)
    image, lungs = ct_and_lungs()
    ct = volumes.node_from_image(image, "CT", unit="HU")
    specs = [segmentations.spec(1, "right"), segmentations.spec(2, "left")]
    hierarchy.mark_output(segmentations.segmentation_from_labels(lungs, specs, "lungs", reference=ct), ct, "lungs")
    p = widget._parameterNode
    p.inputVolume = ct
    p.spectVolume = volumes.node_from_image(spect_at(known_transform((0, 0, 0), (0, 0, 0))), "SPECT", unit="counts")
    p.functionMap = type(p.functionMap).SPECT
    divide(widget)
    section = widget._sections.function
    history = editor_history(section.nodes.segmentation)
    for step, seed in steps:
        nodes, rng = section.nodes, np.random.default_rng(seed)
        if nodes is None and step not in ("editor undo", "editor redo", "divide", "reopen"):
            continue
        if step == "drag":
            section.threshold.set(float(nodes.live.index.quantile(0.05 + 0.9 * seed / 999)))
        elif step.startswith(("paint", "erase")):
            part = nodes.live.segment if step.endswith("low") else nodes.live.complement
            history.SaveState()
            places = np.unique(rng.integers(0, int(np.prod(nodes.live.voxels().shape)), 400))
            stroke(nodes.segmentation, part.segment_id, part.reference, places, int(step.startswith("paint")))
        elif step == "editor undo":
            history.RestorePreviousState()
        elif step == "editor redo":
            history.RestoreNextState()
        elif step == "rename":
            nodes.segmentation.GetSegmentation().GetSegment(nodes.live.nodes.segment_id).SetName(f"name {seed}")
        elif step == "delete segment":
            history.SaveState()
            nodes.segmentation.GetSegmentation().RemoveSegment((nodes.live.segment, nodes.live.complement)[seed % 2].segment_id)
        elif step in ("undo", "redo"):
            getattr(section.threshold.steps, step)()
        elif step == "reset":
            section.threshold.reset()
        elif step == "preset":
            widget.ui.presetBox.currentIndex = seed % widget.ui.presetBox.count
        elif step == "divide":
            divide(widget)
            history = editor_history(section.nodes.segmentation)
        elif step == "reopen":
            section.threshold.settled()
            upper = None if nodes is None else nodes.live.upper
            with tempfile.TemporaryDirectory() as folder:
                path = scenes.save_scene(Path(folder) / "scene.mrb")
                slicer.mrmlScene.Clear(0)
                agrees(widget)
                scenes.load_scene(path)
            widget.enter()
            p.inputVolume = slicer.mrmlScene.GetFirstNodeByName("CT")
            p.spectVolume = slicer.mrmlScene.GetFirstNodeByName("SPECT")
            p.functionMap = type(p.functionMap).SPECT
            if upper is not None:
                section._done(section._step().run())
                assert section.nodes.live.upper == upper
                history = editor_history(section.nodes.segmentation)
        events(section)
        agrees(widget)
