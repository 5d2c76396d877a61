"""A folder with several CT series as the source of an export: a list to choose from, the CT's own first."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from make_dicom import chest, ct_slices, nuclear, save, write_ct
from spect_cases import rest


def until(condition, seconds: float = 20.0) -> None:
    import slicer as application

    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        application.app.processEvents()
        time.sleep(0.002)


@pytest.fixture
def study(tmp_path) -> tuple[Path, dict]:
    folder, series = tmp_path / "study", {}
    for number, description in ((2, "Thorax 3.0"), (3, "Thorax 3.0 lung")):
        slices = ct_slices(chest((6, 16, 18), seed=number), spacing=(2.0, 2.0, 3.0))
        for ds in slices:
            ds.StudyInstanceUID, ds.SeriesNumber, ds.SeriesDescription = slices[0].StudyInstanceUID, number, description
        write_ct(folder / str(number), slices)
        series[number] = slices
    save(nuclear(np.ones((4, 4, 4), np.int16)), folder / "nm.dcm")
    return folder, series


def test_the_list(slicer, widget, study, tmp_path):
    pytest.importorskip("highdicom")
    from pydicom import dcmread

    from LungPerfusionCore.imaging.images import read_input
    from LungPerfusionCore.scene import segmentations, volumes

    folder, series = study
    ui, p, section = widget.ui, widget._parameterNode, widget._sections.export
    image = read_input(folder, role="ct", series_uid="3").image
    array = np.zeros(image.GetSize()[::-1], np.uint8)
    array[1:5, 4:12, 2:7] = 1
    labels = sitk.GetImageFromArray(array)
    labels.CopyInformation(image)
    ct = volumes.node_from_image(image, "CT", unit="HU")
    p.inputVolume = ct
    p.exportSegmentation = segmentations.segmentation_from_labels(labels, [segmentations.spec(1, "low_function")], "low", reference=ct)
    ui.exportPath.currentPath = str(tmp_path)
    assert ui.ctSeriesBox.isHidden()
    ui.ctFolderPath.currentPath = str(folder)
    until(lambda: not ui.ctSeriesBox.isHidden())
    entries = [ui.ctSeriesBox.itemText(n) for n in range(ui.ctSeriesBox.count)]
    assert entries[1:] == ['2 "Thorax 3.0", CT, 6 images', '3 "Thorax 3.0 lung", CT, 6 images']  # no SPECT among them
    assert not ui.exportApplyButton.enabled and "holds 2 CT series" in ui.exportApplyButton.toolTip
    ui.ctSeriesBox.currentIndex = 2
    assert ui.exportApplyButton.enabled
    ui.exportApplyButton.click()
    rest(section.job)
    written = dcmread(next(tmp_path.glob("*.seg.dcm")))
    assert str(written.ReferencedSeriesSequence[0].SeriesInstanceUID) == str(series[3][0].SeriesInstanceUID)
    # A folder with one series needs no list.
    ui.ctFolderPath.currentPath = str(folder / "2")
    assert ui.ctSeriesBox.isHidden()
    until(lambda: not section.series._wait.isActive() and not section.series._runner.busy)
    assert ui.ctSeriesBox.isHidden() and section.series.chosen is None and section.series.problem == ""


def test_the_ct_of_the_database_is_found_among_its_neighbours(slicer, widget, study):
    from LungPerfusionCore.imaging.images import read_input
    from LungPerfusionCore.scene import volumes

    folder, series = study
    ui, section = widget.ui, widget._sections.export
    known = volumes.node_from_image(read_input(folder, role="ct", series_uid="2").image, "CT", unit="HU")
    known.SetAttribute("DICOM.instanceUIDs", " ".join(str(ds.SOPInstanceUID) for ds in series[2]))
    widget._parameterNode.inputVolume = known
    ui.ctFolderPath.currentPath = str(folder)
    until(lambda: not ui.ctSeriesBox.isHidden())
    assert section.series.chosen == str(series[2][0].SeriesInstanceUID) and section.series.problem == ""
