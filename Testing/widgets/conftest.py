"""The host with its Qt half, and what a slot raised: PythonQt only prints it, a test must not overlook it."""

from __future__ import annotations

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
from panel_cases import MODULE_FOLDERS
from spect_pair import ct_and_lungs, known_transform, spect_at

from LungPerfusionCore.models import registry as models


@pytest.fixture(scope="session")
def _host():
    import slicerhost

    slicerhost.boot(with_qt=True, testing=True)
    import qt

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
    for name, standing in before.items():
        if getattr(slicer.modules, name, None) is not standing:
            own = standing or getattr(slicer.modules, name.removesuffix("Widget").lower()).widgetRepresentation().self()
            setattr(slicer.modules, name, own)


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
        widget.cleanup()
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
    widget.cleanup()
    made.delete()


@pytest.fixture
def pair(widget):
    """CT with known lungs, and a SPECT that lies elsewhere, selected in the panel."""
    from LungPerfusionCore.scene import hierarchy, segmentations, volumes

    image, lungs = ct_and_lungs()
    ct = volumes.node_from_image(image, "Simulated thorax", unit="HU")
    specs = [segmentations.spec(1, "right"), segmentations.spec(2, "left")]
    hierarchy.mark_output(segmentations.segmentation_from_labels(lungs, specs, "lungs", reference=ct), ct, "lungs")
    spect = volumes.node_from_image(spect_at(known_transform((14, -9, 17), (0, 0, 4))), "Simulated SPECT", unit="counts")
    widget._parameterNode.inputVolume, widget._parameterNode.spectVolume = ct, spect
    return ct, spect
