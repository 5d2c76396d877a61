"""The host with its Qt half, and what a slot raised: PythonQt only prints it, a test must not overlook it."""

from __future__ import annotations

import gc
import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

pytest.importorskip("PySide6")
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from event_loop import wait_for
from integrated_stand_in import case, integrated_from_truth, untrained_card
from panel_cases import MODULE_FOLDERS, unload
from spect_cases import ct_and_spect

from LungPerfusionCore.models import registry as models


@pytest.fixture(scope="session")
def _host():
    import slicerhost

    slicerhost.boot(with_qt=True, testing=True)
    import qt

    gc.collect()
    gc.freeze()  # what every test needs is not looked through for garbage again
    return qt


@pytest.fixture(autouse=True)
def standing_panels(_host):
    """``slicer.modules.<Name>Widget`` is the panel made last, also where a test made one of its own: put back what stood before.

    Without it a self-test that comes after such a test in the same process would press the buttons of a panel that is gone.
    """
    import slicer

    names = [f"{folder.name}Widget" for folder in MODULE_FOLDERS]
    before = {name: getattr(slicer.modules, name, None) for name in names}
    yield
    changed = [name for name in names if getattr(slicer.modules, name, None) is not before[name]]
    for name in changed:
        own = before[name] or getattr(slicer.modules, name.removesuffix("Widget").lower()).widgetRepresentation().self()
        setattr(slicer.modules, name, own)
    if changed:
        gc.collect()  # a panel is a heap of cycles, and holds its patient until somebody looks


@pytest.fixture
def qt(_host):
    from slicerhost_qt import slot_errors

    slot_errors()
    yield _host
    raised = slot_errors()
    assert not raised, f"a slot raised: {raised!r}"


@pytest.fixture
def ctk(qt):
    import ctk

    return ctk


@pytest.fixture
def window(qt):
    """A bare widget that lives as long as the test, for everything that wants a parent."""
    widget = qt.QWidget()
    yield widget
    widget.delete()


@pytest.fixture
def panel(qt, scene):
    """``panel(name)`` gives the module's widget, entered."""
    import slicerhost

    slicerhost.boot(module_paths=list(MODULE_FOLDERS), with_qt=True)
    import slicer

    entered = []

    def enter(name: str):
        widget = getattr(slicer.modules, name.lower()).widgetRepresentation().self()
        widget.enter()
        entered.append(widget)
        return widget

    yield enter
    for widget in entered:
        widget.exit()


@cache
def _lungs_with_three_defects() -> tuple[sitk.Image, sitk.Image]:
    """CT and iodine map of a simulated lung with one true defect (right, basal) and two round ones on the left."""
    from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax

    iodine, _percent = simple_iodine()
    ct = simple_thorax()[0]
    values, lung = sitk.GetArrayFromImage(iodine), sitk.GetArrayViewFromImage(ct) < -500
    index = np.stack(np.indices(values.shape), axis=-1)
    for centre in ((66, 44, 90), (35, 44, 90)):
        ball = (((index - centre) * 3.0) ** 2).sum(axis=-1) < 24.0**2
        values[ball & lung] = 0.1
    image = sitk.GetImageFromArray(values)
    image.CopyInformation(iodine)
    return ct, image


@pytest.fixture
def reading(panel):
    """The panel after an analysis of ``_lungs_with_three_defects``."""
    from LungPerfusionCore.scene import volumes

    widget = panel("PerfusionDefectQuant")
    ct, image = _lungs_with_three_defects()
    widget._parameterNode.ctVolume = volumes.node_from_image(ct, "Simulated thorax", unit="HU")
    widget._parameterNode.iodineVolume = volumes.node_from_image(image, "Simulated iodine", unit="mg/mL")
    widget.ui.analyzeApplyButton.click()
    wait_for(widget._job)
    wait_for(widget.reading.job)
    return widget


@pytest.fixture
def open_detection(qt, scene, monkeypatch):
    """``open_detection(folder)`` gives a new widget of PEDetection, as it opens where ``folder`` holds the models."""
    import slicerhost

    slicerhost.boot(module_paths=list(MODULE_FOLDERS), with_qt=True)
    widgets = []

    def make(folder: Path):
        # the extension's own models would be found as well
        monkeypatch.setattr(models, "model_folders", lambda extra=(): (folder,))
        import slicer

        from PEDetection import PEDetectionWidget

        parent = slicer.qMRMLWidget()
        parent.setLayout(__import__("qt").QVBoxLayout())
        parent.setMRMLScene(slicer.mrmlScene)
        widget = PEDetectionWidget(parent)
        widget.setup()
        widgets.append((widget, parent))
        return widget

    yield make
    for widget, parent in widgets:
        unload(widget)
        parent.delete()


@pytest.fixture(scope="session")
def true_detection(tmp_path_factory):
    """What a network that knows the truth finds in the simulated patient."""
    return integrated_from_truth(case(), untrained_card(tmp_path_factory.mktemp("models") / "stand-in"))


@pytest.fixture
def emboli_widget(open_detection, tmp_path):
    """PEDetection's widget with the simulated patient's CTPA selected, and no model."""
    from LungPerfusionCore.scene import volumes

    widget = open_detection(tmp_path)
    widget._parameterNode.inputVolume = volumes.node_from_image(case().ctpa, "Simulated CTPA", unit="HU")
    return widget


@pytest.fixture
def slicer(qt, scene):
    """``slicer`` with LungPerfusionAI loaded."""
    import slicerhost

    slicerhost.boot(module_paths=MODULE_FOLDERS[:1], with_qt=True)
    import slicer

    return slicer


@pytest.fixture
def widget(slicer):
    """A new widget of LungPerfusionAI, entered; tests of another module have a widget of their own."""
    made = slicer.modules.lungperfusionai.createNewWidgetRepresentation()
    widget = made.self()
    widget.enter()
    yield widget
    widget.exit()
    unload(widget)
    made.delete()


@pytest.fixture
def pair(widget):
    """CT with known lungs, and a SPECT that lies elsewhere, selected in the panel."""
    widget._parameterNode.inputVolume, widget._parameterNode.spectVolume = nodes = ct_and_spect()
    return nodes
