"""Emboli and slices are shown only while CTPA, emboli, lobes and arteries lie where they lay, and hold what they held."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from emboli_cases import run, segmentation
from event_loop import pause, wait_for
from integrated_stand_in import case
from panel_cases import moved_by

from LungPerfusionCore.scene import labelmaps, scenes, segmentations

SINCE = "moved or changed since"


def shown(widget) -> list[list[str]]:
    table = widget.ui.emboliTable
    return [[table.item(row, column).text() for column in range(1, table.columnCount)] for row in range(table.rowCount)]


def listed(widget):
    widget.ui.emboliApplyButton.click()
    wait_for(widget._emboli.job)
    return widget._emboli.nodes


@pytest.fixture
def given(emboli_widget):
    """A drawn segment with lobes, listed, its largest embolus removed."""
    p = emboli_widget._parameterNode
    p.emboliSegmentation, p.lobesSegmentation = (segmentation(name, p.inputVolume) for name in ("emboli", "lobes"))
    listed(emboli_widget)
    emboli_widget.ui.emboliTable.selectRow(0)
    emboli_widget.ui.embolusRemoveButton.click()
    return emboli_widget


@pytest.mark.parametrize("what", ["inputVolume", "emboliSegmentation", "lobesSegmentation"])
def test_a_list_goes_with_what_is_moved_and_comes_back_with_it(given, what):
    """The list stood there, and an embolus removed from it put the drawn segment 60 mm from where it was drawn."""
    p, before = given._parameterNode, shown(given)
    ids = segmentations.segment_ids(p.emboliSegmentation)
    drawn = labelmaps.layer_matrix(labelmaps.segment_of(p.emboliSegmentation, ids[0]).GetRepresentation(labelmaps.BINARY))
    getattr(p, what).SetAndObserveTransformNodeID(moved_by(0, 0, 60).GetID())
    pause()
    assert not shown(given) and given._emboli.nodes is None and SINCE in given.ui.obstructionLabel.text
    given.ui.embolusRemoveButton.click()
    now = labelmaps.layer_matrix(labelmaps.segment_of(p.emboliSegmentation, ids[0]).GetRepresentation(labelmaps.BINARY))
    assert np.allclose(now, drawn)
    getattr(p, what).SetAndObserveTransformNodeID(None)
    pause()
    assert shown(given) == before and SINCE not in given.ui.obstructionLabel.text


@pytest.mark.parametrize("harden", [False, True])
def test_a_patient_that_is_moved_keeps_what_was_removed(given, harden):
    """What a person removed was looked for where the patient had been: the decision was gone, and the places in the table too."""
    p, before, centre = given._parameterNode, shown(given), given._emboli.nodes.live.found.emboli[0].centre
    together = moved_by(0, 0, 60)
    for node in (p.inputVolume, p.emboliSegmentation, p.lobesSegmentation):
        node.SetAndObserveTransformNodeID(together.GetID())
        if harden:
            node.HardenTransform()
    pause()
    assert not shown(given)
    live = listed(given).live
    assert shown(given) == before and len(live.removed.emboli) == 1
    assert live.found.emboli[0].centre == pytest.approx((*centre[:2], centre[2] + 60))
    live.remove(1)
    assert len(listed(given).live.removed.emboli) == 2


def test_lobes_that_are_painted_and_ct_values_that_change_take_the_list(given):
    import slicer

    p, before = given._parameterNode, shown(given)
    name = segmentations.segment_ids(p.lobesSegmentation)[0]
    array = labelmaps.own_labelmap(p.lobesSegmentation, name, p.inputVolume)
    array[2:5, 2:5, 2:5] = 1 - array[2:5, 2:5, 2:5]
    labelmaps.labelmap_modified(p.lobesSegmentation, name)
    pause()
    assert not shown(given) and SINCE in given.ui.obstructionLabel.text
    array[2:5, 2:5, 2:5] = 1 - array[2:5, 2:5, 2:5]
    labelmaps.labelmap_modified(p.lobesSegmentation, name)
    pause()
    assert shown(given) == before
    slicer.util.arrayFromVolume(p.inputVolume)[:] += 50
    slicer.util.arrayFromVolumeModified(p.inputVolume)
    pause()
    assert not shown(given)
    listed(given)
    assert [round(float(now[3]) - float(then[3])) for now, then in zip(shown(given), before, strict=True)] == [50] * len(before)


def test_emboli_beside_their_lobes_in_one_segmentation_are_followed_as_they_are_painted(emboli_widget):
    p, image = emboli_widget._parameterNode, case().images()
    both = segmentation("lobes", p.inputVolume)
    specs = [segmentations.spec(1, "emboli")]
    segmentations.segmentation_from_labels(image["emboli"], specs, "", reference=p.inputVolume, node=both, keep_others=True)
    p.emboliSegmentation = p.lobesSegmentation = both
    nodes = listed(emboli_widget)
    count = len(shown(emboli_widget))
    array = labelmaps.own_labelmap(both, nodes.segmentId, p.inputVolume)
    array[2:5, 2:5, 2:5] = 1
    labelmaps.labelmap_modified(both, nodes.segmentId)
    pause()
    assert emboli_widget._emboli.nodes is nodes and len(shown(emboli_widget)) == count + 1


def test_what_is_moved_while_it_is_listed_is_not_listed(given):
    p = given._parameterNode
    given.ui.emboliApplyButton.click()
    p.inputVolume.SetAndObserveTransformNodeID(moved_by(0, 0, 60).GetID())
    wait_for(given._emboli.job)
    pause()
    assert not shown(given) and "during the computation" in given.ui.emboliStatusLabel.text


@pytest.mark.parametrize("reopened", [False, True])
def test_slices_are_named_by_where_the_ctpa_lay(emboli_widget, true_detection, tmp_path, scene, reopened):
    """A click on a slice went to where it had been, and its S (mm) stood in the chart and table."""
    ui, p = emboli_widget.ui, emboli_widget._parameterNode
    run(emboli_widget, true_detection)
    said = ui.embolismLabel.text
    assert said and ui.sliceThresholdSlider.enabled
    p.inputVolume.SetAndObserveTransformNodeID(moved_by(0, 0, 60).GetID())
    pause()
    if reopened:
        scenes.save_scene(tmp_path / "moved.mrb")
        scene.Clear(0)
        scenes.load_scene(tmp_path / "moved.mrb")
        p = emboli_widget._parameterNode
        p.inputVolume = scene.GetFirstNodeByName("Simulated CTPA")
        pause()
    assert not ui.sliceThresholdSlider.enabled and (reopened or "was moved since" in ui.embolismLabel.text)
    p.inputVolume.SetAndObserveTransformNodeID(None)
    pause()
    assert ui.embolismLabel.text == said and ui.sliceThresholdSlider.enabled


def test_a_ctpa_that_was_moved_while_another_was_selected_is_not_listed_by_itself(emboli_widget, true_detection):
    """The model's segment was written anew where the CTPA lay by then, without anybody asking for it."""
    from LungPerfusionCore.scene import volumes

    p, ctpa = emboli_widget._parameterNode, emboli_widget._parameterNode.inputVolume
    nodes, before = run(emboli_widget, true_detection), shown(emboli_widget)
    image = labelmaps.segment_of(nodes.segmentation, nodes.segmentId).GetRepresentation(labelmaps.BINARY)
    written = image.GetMTime()
    p.inputVolume = volumes.node_from_image(case().ctpa, "Another", unit="HU")
    ctpa.SetAndObserveTransformNodeID(moved_by(0, 0, 61).GetID())
    p.inputVolume = ctpa
    wait_for(emboli_widget._emboli.job)
    pause()
    assert not shown(emboli_widget) and image.GetMTime() == written
    ctpa.SetAndObserveTransformNodeID(None)
    pause()
    assert shown(emboli_widget) == before
