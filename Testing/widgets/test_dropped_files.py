"""A file dropped onto the window: the module made for it is offered, reads it and selects it, and nothing else is claimed."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from event_loop import pause
from make_dicom import nuclear, save

from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax

IODINE = "Load as iodine map into Perfusion Defect Quantification"
SPECT = "Load as perfusion SPECT into Lung Perfusion AI"


@pytest.fixture
def mime(panel, qt):
    """``mime(*paths)``: what the window is told of files that are dragged."""

    def make(*paths):
        data = qt.QMimeData()
        data.setUrls([qt.QUrl.fromLocalFile(str(path)) for path in paths])
        return data

    return make


@pytest.fixture
def files(tmp_path):
    spect = sitk.GetArrayFromImage(simple_iodine(6.0)[0])
    sitk.WriteImage(simple_thorax(6.0)[0], str(tmp_path / "ct.nrrd"))
    iodine = simple_iodine(6.0)[0]
    iodine.SetMetaData("voxel_units", "mg/mL")
    sitk.WriteImage(iodine, str(tmp_path / "map.nrrd"))
    save(nuclear(np.rint(1000 * np.clip(spect, 0, 3)).astype(np.uint16)), tmp_path / "nm.dcm")
    return tmp_path


def manager():
    import slicer

    return slicer.app.ioManager()


def test_every_dialog_is_there_as_the_application_registers_it(panel):
    import slicer

    panel("PEDetection")
    read = slicer.qSlicerFileDialog.Read
    assert manager().isDialogRegistered("Iodine map", read) and manager().isDialogRegistered("Perfusion SPECT", read)
    assert not manager().isDialogRegistered("Iodine map", slicer.qSlicerFileDialog.Write)


def test_only_the_module_that_is_made_for_it_is_offered(mime, files, qt):
    offered = {name: manager()._dragged(mime(files / name)) for name in ("map.nrrd", "nm.dcm", "ct.nrrd")}
    assert offered == {"map.nrrd": [IODINE], "nm.dcm": [SPECT], "ct.nrrd": []}
    assert sorted(manager()._dragged(mime(files / "map.nrrd", files / "nm.dcm", files / "gone.nrrd"))) == [IODINE, SPECT]
    text = qt.QMimeData()
    text.setText("iodine")
    assert manager()._dragged(text) == []


def test_a_dropped_iodine_map_is_read_and_selected(mime, files, panel):
    import slicer

    from LungPerfusionCore.scene.terminology import unit_of

    widget = panel("PerfusionDefectQuant")
    widget._parameterNode.source = type(widget._parameterNode.source).KVP_PAIR
    manager()._dropped(mime(files / "map.nrrd"), IODINE)
    assert slicer.mrmlScene.GetNumberOfNodesByClass("vtkMRMLScalarVolumeNode") == 0  # the program that it came from is not kept waiting
    pause(0.05)
    p = widget._parameterNode
    node = p.iodineVolume
    assert p.source.name == "IODINE_MAP" and widget.ui.iodineSelector.currentNode() is node
    assert (node.GetName(), unit_of(node)) == ("map", "mg/mL")
    assert node.GetStorageNode().GetFileName() == str(files / "map.nrrd")
    np.testing.assert_allclose(slicer.util.arrayFromVolume(node), sitk.GetArrayFromImage(simple_iodine(6.0)[0]))


def test_a_dropped_spect_is_read_from_dicom_and_selected(mime, files, panel):
    import slicer

    widget = panel("LungPerfusionAI")
    manager()._dropped(mime(files / "nm.dcm"), SPECT)
    pause(0.05)
    node = widget._parameterNode.spectVolume
    assert node.GetName() == "nm" and widget.ui.spectSelector.currentNode() is node
    assert slicer.util.arrayFromVolume(node).max() > 1000


def test_what_cannot_be_read_is_said_and_leaves_the_scene_alone(mime, files, panel, caplog):
    import slicer

    widget = panel("PerfusionDefectQuant")
    whole = (files / "map.nrrd").read_bytes()
    (files / "map.nrrd").write_bytes(whole[: len(whole) // 2])
    manager()._dropped(mime(files / "map.nrrd"), IODINE)
    pause(0.05)
    assert widget._parameterNode.iodineVolume is None and "map.nrrd" in caplog.text
    assert slicer.mrmlScene.GetNumberOfNodesByClass("vtkMRMLScalarVolumeNode") == 0
