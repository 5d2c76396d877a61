"""The facts about widgets are generated, never written by hand: they equal what the generator makes of the description."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

pytest.importorskip("PySide6")
HOST = Path(__file__).resolve().parents[1] / "host"


def test_facts_equal_the_description(shared_data):
    description = shared_data.parent / "slicer-api.json"
    if not description.is_file():
        pytest.skip("the description of the application is not here")
    spec = importlib.util.spec_from_file_location("make_widget_facts", HOST / "make_widget_facts.py")
    generator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generator)
    for stem, classes in generator.facts(json.loads(description.read_text(encoding="utf-8"))).items():
        written = json.loads((HOST / "slicerhost_qt" / "widget_facts" / f"{stem}.json").read_text(encoding="utf-8"))
        assert written == classes, stem


def test_the_names_equal_the_description(shared_data):
    """The names of the modules and the classes that the .ui loader of the application can make: 202 of them, no qMRMLPlotView."""
    from slicerhost_qt import facts

    assert "qMRMLPlotWidget" in facts.designer_classes() and "qMRMLPlotView" not in facts.designer_classes()
    description = shared_data.parent / "slicer-api.json"
    if not description.is_file():
        pytest.skip("the description of the application is not here")
    assert facts.designer_classes() == set(json.loads(description.read_text(encoding="utf-8"))["designer"])


def test_a_flat_class_loses_no_name(shared_data):
    """A class that could not be constructed is sorted into base, properties, signals and callables: every name survives."""
    from slicerhost_qt import facts

    description = shared_data.parent / "slicer-api.json"
    if not description.is_file():
        pytest.skip("the description of the application is not here")
    flat = {
        name: entry for name, entry in json.loads(description.read_text(encoding="utf-8"))["classes"].items() if "not_constructed" in entry
    }
    assert flat
    for name, entry in flat.items():
        missing = set(entry["callable"]) - facts.surface(name).names
        added = facts.surface(name).names - set(entry["callable"]) - facts.surface("QObject").names
        assert not missing and not added, (name, missing, added)
