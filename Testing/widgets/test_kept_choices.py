"""Several patients in one scene: what was chosen with an input comes back with it, also in a scene that was saved and opened again."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from node_cases import volume
from panel_cases import percent
from small_patients import add_patient, in_study, quantify

NAMES = ("A", "B", "C")
STEPS = st.one_of(
    st.tuples(st.just("select"), st.sampled_from(NAMES)),
    st.tuples(st.just("rule"), st.sampled_from(["auto", "otsu", "relative:0.4"])),
    st.tuples(st.just("units"), st.sampled_from(["FROM_VOLUME", "MG_PER_ML", "HU"])),
    st.tuples(st.just("regions"), st.booleans()),
    st.tuples(st.just("reopen"), st.none()),
)


def reopen(widget) -> None:
    """Save the scene, close it and open what was saved."""
    import slicer

    from LungPerfusionCore.scene import scenes

    with tempfile.TemporaryDirectory() as folder:
        path = scenes.save_scene(Path(folder) / "scene.mrb")
        slicer.mrmlScene.Clear(0)
        scenes.load_scene(path)
    widget.enter()


def node(name: str):
    import slicer

    return slicer.mrmlScene.GetFirstNodeByName(name)


def chosen(p) -> dict:
    regions = p.regionsSegmentation
    return {"rule": p.rule, "units": p.iodineUnits.name, "regions": regions.GetName() if regions else None}


@given(steps=st.lists(STEPS, min_size=4, max_size=9))
@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_input_has_its_own_choices_after_any_sequence(panel, scene, steps):
    import slicer

    slicer.mrmlScene.Clear(0)
    widget = panel("PerfusionDefectQuant")
    p = widget._parameterNode
    p.rule, p.iodineUnits = "auto", type(p.iodineUnits).FROM_VOLUME
    for number, name in enumerate(NAMES, 1):
        add_patient(name, number)
    known: dict[str, dict] = {}
    now = None
    for kind, value in [("select", "A"), *steps]:
        p = widget._parameterNode
        if kind == "select":
            # one that is selected for the first time takes over the settings, and its own lungs
            known.setdefault(value, {**chosen(p), "regions": f"{value} lungs"})
            now = value
            p.iodineVolume = node(f"{value} iodine")
        elif kind == "rule":
            p.rule = known[now]["rule"] = value
        elif kind == "units":
            known[now]["units"] = value
            p.iodineUnits = type(p.iodineUnits)[value]
        elif kind == "regions":
            known[now]["regions"] = f"{now} lungs" if value else None
            p.regionsSegmentation = node(f"{now} lungs") if value else None
        elif known[now]["regions"] is None:
            continue  # an opened scene fills an empty selector: what a person emptied is not known any more
        else:
            reopen(widget)
            p = widget._parameterNode
        assert p.iodineVolume is node(f"{now} iodine") and chosen(p) == known[now], (kind, value)
        assert widget.ui.ruleBox.itemData(widget.ui.ruleBox.currentIndex) == p.rule


def test_what_was_typed_of_each_patient_is_saved(panel):
    widget = panel("LungPerfusionAI")
    for name in ("A", "B"):
        in_study(name, volume(f"{name} CT"))
    p = widget._parameterNode
    maps = type(p.functionMap)
    for name, fev1, kind, preset in (("A", 2.4, maps.SPECT, "relative_0.66"), ("B", 1.7, maps.IODINE, "percentile_70")):
        p.inputVolume = node(f"{name} CT")
        p.fev1, p.resectRUL, p.functionMap, p.functionPreset = fev1, name == "A", kind, preset
    reopen(widget)
    p = widget._parameterNode
    for name, fev1, kind, preset in (("B", 1.7, maps.IODINE, "percentile_70"), ("A", 2.4, maps.SPECT, "relative_0.66")):
        p.inputVolume = node(f"{name} CT")
        assert (p.fev1, p.resectRUL, p.functionMap, p.functionPreset) == (fev1, name == "A", kind, preset)


def test_choices_are_kept_as_they_are_made(panel):
    """The application says to nobody that a scene is about to be saved; what was chosen with the only input stands on it before."""
    from LungPerfusionCore.scene.kept_choices import kept_choices

    p = panel("PerfusionDefectQuant")._parameterNode
    a, lungs = add_patient("A", 1)
    p.iodineVolume, p.rule = a, "otsu"
    assert {key: kept_choices(a, "PerfusionDefectQuant", p)[key] for key in ("rule", "regionsSegmentation")} == {
        "rule": "otsu",
        "regionsSegmentation": lungs,
    }
    p.rule = "relative:0.4"
    assert kept_choices(a, "PerfusionDefectQuant", p)["rule"] == "relative:0.4"


def test_nothing_waits_for_an_event_that_the_application_never_sends():
    never = re.compile(r"(Start|End|Progress)SaveEvent|Progress(Import|Close|Undo|Redo)Event|ProgressFeedbackEvent")
    top = Path(__file__).resolve().parents[2]
    files = [each for module in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant") for each in (top / module).rglob("*.py")]
    assert len(files) > 100 and not [each.name for each in files if never.search(each.read_text(encoding="utf-8"))]


def test_a_result_that_stands_comes_back_as_it_was(panel):
    """Whatever was chosen with another input in between."""
    widget = panel("PerfusionDefectQuant")
    p = widget._parameterNode
    p.rule, p.iodineUnits = "auto", type(p.iodineUnits).FROM_VOLUME
    a, _lungs = add_patient("A", 1)
    b, _lungs = add_patient("B", 2)
    p.iodineVolume = a
    quantify(widget)
    nodes, words, number = widget.nodes, widget.ui.summaryLabel.text, percent(widget)
    p.iodineVolume = b
    p.rule, p.iodineUnits = "otsu", type(p.iodineUnits).MG_PER_ML
    assert widget.nodes is None and widget.ui.summaryLabel.text != words
    p.iodineVolume = a
    assert (p.rule, p.iodineUnits.name) == ("auto", "FROM_VOLUME")
    assert widget.nodes is nodes and widget.ui.summaryLabel.text == words and percent(widget) == number


def test_choices_that_cannot_be_kept_any_more_are_left_out(panel):
    import slicer

    from LungPerfusionCore.scene.kept_choices import keep_choices, kept_choices

    p = panel("PerfusionDefectQuant")._parameterNode
    a, lungs = add_patient("A", 1)
    units = type(p.iodineUnits)
    keep_choices(a, "M", {"rule": "otsu", "iodineUnits": units.HU, "regionsSegmentation": lungs, "ctVolume": None, "gone": 1})
    assert kept_choices(a, "M", p) == {"rule": "otsu", "iodineUnits": units.HU, "regionsSegmentation": lungs, "ctVolume": None}
    assert kept_choices(a, "another module", p) is None
    slicer.mrmlScene.RemoveNode(lungs)
    assert kept_choices(a, "M", p) == {"rule": "otsu", "iodineUnits": units.HU, "ctVolume": None}
    a.SetAttribute("LungPerfusion.Choices.M", '{"iodineUnits": {"member": "STONE"}, "rule": "otsu"}')
    assert kept_choices(a, "M", p) == {"rule": "otsu"}


@pytest.mark.parametrize("text", ["", "no JSON", "[]", "7"])
def test_an_attribute_of_somebody_else_is_nothing(panel, text):
    from LungPerfusionCore.scene.kept_choices import kept_choices

    p = panel("PerfusionDefectQuant")._parameterNode
    a, _lungs = add_patient("A", 1)
    a.SetAttribute("LungPerfusion.Choices.M", text)
    assert kept_choices(a, "M", p) is None
