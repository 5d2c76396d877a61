"""A long sentence or a long name must not push a panel wider than the dock it lives in."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BOXES = ("QComboBox", "qMRMLNodeComboBox")


def property_of(widget: ElementTree.Element, name: str) -> ElementTree.Element | None:
    return next((p for p in widget.findall("property") if p.get("name") == name), None)


@pytest.mark.parametrize("module", ["LungPerfusionAI", "PEDetection", "PerfusionDefectQuant"])
def test_text_wraps_and_boxes_shrink_to_the_panel(module):
    tree = ElementTree.parse(ROOT / module / "Resources" / "UI" / f"{module}.ui")
    labels = [w for w in tree.iter("widget") if w.get("class") == "QLabel" and property_of(w, "wordWrap") is not None]
    boxes = [w for w in tree.iter("widget") if w.get("class") in BOXES]
    assert labels and boxes
    for label in labels:
        policy = property_of(label, "sizePolicy")
        assert policy is not None and policy.find("sizepolicy").get("hsizetype") == "Ignored", label.get("name")
    for box in boxes:
        policy = property_of(box, "sizeAdjustPolicy")
        assert policy is not None and "AdjustToMinimumContentsLength" in policy.findtext("enum"), box.get("name")
