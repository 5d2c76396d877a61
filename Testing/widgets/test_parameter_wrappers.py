"""A panel that is entered again and again holds one wrapper of its parameter node.

The application's own wrapper keeps every value and reads all of them anew at each change of the node, for as long as anybody holds it:
sixty visits made a change of one parameter nine times slower.
"""

from __future__ import annotations

import gc
import weakref

import pytest


def disconnected_as_by_slicer_5_10(wrapper, tag) -> None:
    """The node keeps the observer that the connection made, and the observer the wrapper."""
    connectors, _observer = wrapper._connected.pop(tag, ({}, None))
    for connector in connectors.values():
        connector.onChanged(None)


@pytest.mark.parametrize("earlier", [False, True], ids=["Slicer 5.12", "Slicer 5.10"])
def test_wrappers_of_earlier_visits_are_let_go(widget, monkeypatch, earlier):
    kind = type(widget._parameterNode)
    if earlier and "slicerhost" in str(kind.disconnectGui.__code__.co_filename):  # else Slicer's own, as its version is
        monkeypatch.setattr(kind, "disconnectGui", disconnected_as_by_slicer_5_10)
    seen = []
    for _visit in range(3):
        widget.exit()
        widget.enter()
        seen.append(weakref.ref(widget._parameterNode))
    gc.collect()
    assert [each() is not None for each in seen] == [False, False, True]
    widget._parameterNode.samples = 3
    assert widget.ui.samplesSpinBox.value == 3
