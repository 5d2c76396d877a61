"""Selectors list what fits; an entry of their menu lists everything; what is selected is listed, and never lost by the filter."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from node_cases import arrive, segments, volume

MENU = "List all nodes / only suitable ones"


def listed(selector) -> set[str]:
    return {selector.nodeFromIndex(n).GetName() for n in range(selector.nodeCount())}


def press_menu(selector) -> None:
    """The entry of the selector's menu."""
    (entry,) = [action for action in selector._q._actions if action.text() == MENU]
    entry.trigger()


def test_each_selector_lists_what_fits_and_all_on_demand(panel):
    ui = panel("LungPerfusionAI").ui
    ct = volume("CT")
    for name, kind in (("SPECT", "spect"), ("Iodine", "iodine")):
        volume(name, kind)
    segments(ct, "lobes", "RUL", "LLL")
    segments(ct, "emboli", "emboli")
    arrive()
    everything = {"CT", "SPECT", "Iodine"}
    assert [listed(s) for s in (ui.inputSelector, ui.spectSelector, ui.iodineSelector)] == [{"CT"}, {"SPECT"}, {"Iodine"}]
    assert listed(ui.lobesSelector) == {"lobes"}
    assert listed(ui.predictedSelector) == everything  # none fits: the person knows better
    press_menu(ui.spectSelector)
    assert listed(ui.spectSelector) == everything and listed(ui.inputSelector) == {"CT"}
    press_menu(ui.spectSelector)
    assert listed(ui.spectSelector) == {"SPECT"}


def test_a_node_that_fits_no_longer_or_only_now(panel):
    from LungPerfusionCore.scene import volumes

    ui = panel("LungPerfusionAI").ui
    first, second = volume("First", "iodine"), volume("Second", "spect")
    arrive()
    assert listed(ui.spectSelector) == {"Second"}
    volumes.set_unit(first, "counts")
    volume("CT")
    arrive()
    assert listed(ui.spectSelector) == {"First", "Second"}
    assert second.GetScene() is not None


def test_the_map_that_is_listed_follows_the_source(panel):
    widget = panel("PerfusionDefectQuant")
    predicted = volume("Predicted", "spect")
    predicted.SetAttribute("LungPerfusion.Role", "perfusion")
    volume("Iodine", "iodine")
    arrive()
    assert listed(widget.ui.iodineSelector) == {"Iodine"}
    p = widget._parameterNode
    p.source = type(p.source).PERFUSION_MAP
    assert listed(widget.ui.iodineSelector) == {"Iodine", "Predicted"}  # the selected one stays
    p.iodineVolume = predicted
    assert listed(widget.ui.iodineSelector) == {"Predicted"}


@given(chosen=st.lists(st.sampled_from(["CT", "SPECT", "Iodine", None]), min_size=1, max_size=6))
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_a_script_selects_stays_selected(suited, chosen):
    """Also a node that the filter did not list: it is listed before the selector is asked to show it."""
    widget, nodes = suited
    p, selector = widget._parameterNode, widget.ui.spectSelector
    for name in chosen:
        p.spectVolume = None if name is None else nodes[name]
        assert p.spectVolume is (None if name is None else nodes[name])
        assert selector.currentNode() is p.spectVolume
        assert listed(selector) == {"SPECT"} | ({name} if name else set())


@pytest.fixture
def suited(panel):
    widget = panel("LungPerfusionAI")
    nodes = {"CT": volume("CT"), "SPECT": volume("SPECT", "spect"), "Iodine": volume("Iodine", "iodine")}
    arrive()
    return widget, nodes


def test_what_is_selected_comes_back_with_the_panel(suited):
    widget, nodes = suited
    widget.exit()
    widget.logic.getParameterNode().spectVolume = nodes["CT"]  # while nobody looks
    widget.enter()
    assert widget.ui.spectSelector.currentNode() is nodes["CT"] is widget._parameterNode.spectVolume
