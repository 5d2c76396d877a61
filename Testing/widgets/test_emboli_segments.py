"""Other people's segmentations as emboli: several segments, another grid, a transform, another scan; painted and listed again."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from emboli_cases import run
from event_loop import pause, wait_for
from integrated_stand_in import case
from scipy import ndimage


@pytest.fixture
def widget(emboli_widget):
    return emboli_widget


def clots() -> np.ndarray:
    """Each clot of the simulated patient with a number of its own."""
    return ndimage.label(sitk.GetArrayViewFromImage(case().emboli) > 0, np.ones((3, 3, 3)))[0]


def drawn(source, labels: np.ndarray, *names: str, coded: bool = True):
    """A segmentation of ``labels`` (k, j, i) on the CTPA's grid, a segment a name."""
    from LungPerfusionCore.scene.segmentations import SegmentSpec, segmentation_from_labels
    from LungPerfusionCore.scene.terminology import TERMS

    image = sitk.GetImageFromArray(labels.astype(np.uint8))
    image.CopyInformation(case().ctpa)
    code = TERMS["emboli"].entry if coded else ""
    specs = [SegmentSpec(n, name, (1, 0, 0), code) for n, name in enumerate(names, 1)]
    return segmentation_from_labels(image, specs, "other tool", reference=source)


def listed(widget, segmentation=None):
    """The list of a segmentation, as the button makes it; None where it is refused."""
    if segmentation is not None:
        widget._parameterNode.emboliSegmentation = segmentation
    widget.ui.emboliApplyButton.click()
    wait_for(widget._emboli.job)
    return None if widget._emboli.nodes is None else widget._emboli.nodes.live


def exclude(widget, row: int = 0) -> None:
    widget._emboli.list.items.select(row)
    widget.ui.embolusRemoveButton.click()
    pause()


def test_a_segment_an_embolus_is_not_listed_as_one_embolus(widget):
    """Another tool gives each embolus a segment; a list of the first alone would look like a whole one."""
    names = [f"PE_{n}" for n in range(1, clots().max() + 1)]
    given = drawn(widget._parameterNode.inputVolume, clots(), *names)
    assert listed(widget, given) is None
    assert all(name in widget.ui.emboliStatusLabel.text for name in names) and "join" in widget.ui.emboliStatusLabel.text
    for name in names[1:]:  # joined into the first, as the Segment Editor does
        given.GetSegmentation().RemoveSegment(name)
    assert len(listed(widget).found.emboli) == 1 and widget.ui.emboliStatusLabel.text == ""


def test_a_further_segment_of_emboli_beside_a_models_is_said(widget, true_detection):
    nodes = run(widget, true_detection)
    other = nodes.segmentation.GetSegmentation()
    other.AddEmptySegment("mine", "Emboli")
    assert listed(widget).found.clot_volume_ml == pytest.approx(nodes.found.clot_volume_ml)
    assert "Only the segment" in widget.ui.emboliStatusLabel.text
    other.RemoveSegment("mine")
    listed(widget)
    assert "Only the segment" not in widget.ui.emboliStatusLabel.text


@pytest.mark.parametrize("name", ["Emboli", "emboli"])
def test_the_segment_is_found_by_its_name(widget, name):
    labels = np.where(clots() > 0, 2, 0)
    labels[2:4, 2:4, 2:4] = 1
    assert len(listed(widget, drawn(widget._parameterNode.inputVolume, labels, "Tumour", name, coded=False)).found.emboli) == clots().max()


def test_the_segment_that_was_listed_stays_when_others_come(widget, scene, tmp_path):
    """Drawn without a name or a code, listed, decided about; then somebody draws something else beside it."""
    from LungPerfusionCore.scene import scenes

    given = drawn(widget._parameterNode.inputVolume, clots() > 0, "Segment_1", coded=False)
    listed(widget, given)
    exclude(widget)
    given.GetSegmentation().AddEmptySegment("Segment_2", "Segment_2")
    assert len(listed(widget).removed.emboli) == 1, widget.ui.emboliStatusLabel.text
    scenes.save_scene(tmp_path / "reading.mrb")
    scene.Clear(0)
    widget.exit()
    scenes.load_scene(tmp_path / "reading.mrb")
    widget.enter()
    widget._parameterNode.inputVolume = scene.GetFirstNodeByName("Simulated CTPA")
    wait_for(widget._emboli.job)
    live = widget._emboli.nodes.live
    assert len(live.removed.emboli) == 1 and len(live.found.emboli) == clots().max() - 1


def on_finer_voxels():
    """The simulated clots on voxels half as wide."""
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec

    image = case().emboli
    origin = image.TransformContinuousIndexToPhysicalPoint([-0.25] * 3)
    size, step = [2 * n for n in image.GetSize()], [s / 2 for s in image.GetSpacing()]
    way = image.GetDirection()
    fine = sitk.Resample(image, size, sitk.Transform(), sitk.sitkNearestNeighbor, origin, step, way, 0, sitk.sitkUInt8)
    volume = volumes.node_from_image(sitk.Cast(fine, sitk.sitkInt16), "Another reconstruction", unit="HU")
    return segmentation_from_labels(fine, [spec(1, "emboli")], "fine", reference=volume)


def under_a_transform(source, move: float):
    import slicer
    import vtk

    node, matrix = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLLinearTransformNode", "Moved"), vtk.vtkMatrix4x4()
    matrix.SetElement(2, 3, move)
    matrix.SetElement(0, 0, 0.0)
    matrix.SetElement(1, 1, 0.0)
    matrix.SetElement(0, 1, -1.0)
    matrix.SetElement(1, 0, 1.0)
    node.SetMatrixTransformToParent(matrix)
    given = drawn(source, clots() > 0, "Emboli")
    given.SetAndObserveTransformNodeID(node.GetID())
    return given


@pytest.mark.parametrize("kind", ["finer", "transformed"])
def test_an_embolus_on_another_grid_is_excluded_and_restored(widget, kind):
    source = widget._parameterNode.inputVolume
    live = listed(widget, on_finer_voxels() if kind == "finer" else under_a_transform(source, 20.0))
    assert "another voxel grid" in widget.ui.emboliStatusLabel.text
    before, count, volume = live.mask(), len(live.found.emboli), live.found.clot_volume_ml
    exclude(widget)
    assert widget._emboli.nodes is not None, widget.ui.obstructionLabel.text
    assert (len(live.found.emboli), len(live.removed.emboli)) == (count - 1, 1) and live.mask().sum() < before.sum()
    widget.ui.embolusUndoButton.click()
    pause()
    assert np.array_equal(live.mask(), before) and live.found.clot_volume_ml == pytest.approx(volume)
    widget.ui.embolusRedoButton.click()
    pause()
    again = listed(widget)
    assert "another voxel grid" not in widget.ui.emboliStatusLabel.text
    assert (len(again.found.emboli), len(again.removed.emboli)) == (count - 1, 1)


def test_emboli_of_another_scan_are_refused_and_cut_off_ones_are_said(widget):
    """A list of none would read as a scan without emboli."""
    source = widget._parameterNode.inputVolume
    assert listed(widget, under_a_transform(source, 1500.0)) is None
    assert "lies on no voxel of the CT pulmonary angiogram" in widget.ui.emboliStatusLabel.text
    given = drawn(source, clots() > 0, "Emboli")
    from LungPerfusionCore.scene import volumes

    half = case().ctpa.GetSize()[2] // 2
    widget._parameterNode.inputVolume = volumes.node_from_image(case().ctpa[:, :, :half], "The lower half", unit="HU")
    live = listed(widget, given)
    whole = np.count_nonzero(clots()) * np.prod(case().ctpa.GetSpacing()) / 1000
    assert 0 < live.found.clot_volume_ml < 0.8 * whole
    assert f"holds {whole:.2f} ml" in widget.ui.emboliStatusLabel.text
    assert f"it is {live.found.clot_volume_ml:.2f} ml" in widget.ui.emboliStatusLabel.text


def test_the_interval_is_of_what_is_painted_now(widget):
    """An empty segment is listed, an embolus drawn: its surface is in doubt, and listed again it is as much."""
    from LungPerfusionCore.scene import labelmaps

    live = listed(widget, drawn(widget._parameterNode.inputVolume, np.zeros(clots().shape), "Emboli"))
    array = labelmaps.own_labelmap(live.nodes.segmentation, live.nodes.segment_id, live.nodes.reference)
    array[3:6, 3:6, 3:6] = 1
    labelmaps.labelmap_modified(live.nodes.segmentation, live.nodes.segment_id)
    pause()
    interval, ml = live.interval, np.prod(case().ctpa.GetSpacing()) / 1000
    assert live.found.clot_volume_ml == pytest.approx(27 * ml)
    # half of the 26 voxels of its surface, half of the 54 around its faces
    assert (interval.low, interval.high) == pytest.approx((14 * ml, 54 * ml))
    said = widget.ui.obstructionLabel.text
    listed(widget)
    assert widget.ui.obstructionLabel.text == said


def test_clots_and_arteries_of_one_segmentation(widget):
    """On one layer: an embolus that is excluded takes nothing from the arteries."""
    from LungPerfusionCore.scene.segmentations import labels_from_segmentation, segmentation_from_labels, spec

    source = widget._parameterNode.inputVolume
    labels = np.where(clots() > 0, 2, (sitk.GetArrayViewFromImage(case().arteries) > 0).astype(int))
    image = sitk.GetImageFromArray(labels.astype(np.uint8))
    image.CopyInformation(case().ctpa)
    both = segmentation_from_labels(image, [spec(1, "arteries"), spec(2, "emboli")], "both", reference=source)
    widget._parameterNode.arteriesSegmentation = both
    listed(widget, both)
    exclude(widget)
    left = labels_from_segmentation(both, case().ctpa, list(both.GetSegmentation().GetSegmentIDs())[:1])[0]
    assert np.array_equal(sitk.GetArrayViewFromImage(left) > 0, labels == 1)
