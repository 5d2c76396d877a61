"""Defects are shown only while map, CT and regions lie where they lay, and hold what they held, when the defects were measured."""

from __future__ import annotations

import event_loop
import numpy as np
import pytest
from event_loop import wait_for
from panel_cases import moved_by
from shown_defects import agrees, select, shows_nothing
from small_patients import add_patient, quantify, stroke, words_of

PAUSE_S = 0.15


@pytest.fixture
def widget(panel):
    widget = panel("PerfusionDefectQuant")
    widget.ui.autoCandidatesCheckBox.checked = False
    select(widget, *add_patient("A", 1))
    quantify(widget)
    rest(widget)
    yield widget
    widget.ui.autoCandidatesCheckBox.checked = True


def rest(widget) -> None:
    """Moves are heard, and the interval, which comes after the number, is there."""
    event_loop.pause(PAUSE_S)
    while widget.reading.interval.busy:
        event_loop.pause(0.02)


def shown(widget) -> str:
    rest(widget)
    return words_of(widget.ui, "summaryLabel")


def says_so(widget) -> bool:
    event_loop.pause(PAUSE_S)
    return shows_nothing(widget) and "moved or changed since" in words_of(widget.ui, "summaryLabel")


@pytest.mark.parametrize("what", ["iodineVolume", "regionsSegmentation", "both"])
def test_numbers_go_with_what_is_moved_and_come_back_with_it(widget, what):
    """A map, or its regions, under a transform of a person's own: 33.3 % stood there of lungs that lay elsewhere."""
    p, before = widget._parameterNode, words_of(widget.ui, "summaryLabel")
    widget.reading.threshold.set(0.7)
    widget.reading.threshold.settled()
    rest(widget)
    dragged = words_of(widget.ui, "summaryLabel")
    assert dragged != before
    transform = moved_by(0, 0, 20)
    nodes = [p.iodineVolume, p.regionsSegmentation] if what == "both" else [getattr(p, what)]
    for node in nodes:
        node.SetAndObserveTransformNodeID(transform.GetID())
    assert says_so(widget)
    transform.SetAndObserveTransformNodeID(moved_by(0, 10, 0).GetID())
    assert says_so(widget)
    for node in nodes:
        node.SetAndObserveTransformNodeID(None)
    assert shown(widget) == dragged and widget.nodes.live.upper == 0.7
    agrees(widget)


def test_a_place_that_stays_keeps_the_numbers(widget):
    before, p = words_of(widget.ui, "summaryLabel"), widget._parameterNode
    p.iodineVolume.SetAndObserveTransformNodeID(moved_by(0, 0, 0).GetID())
    p.iodineVolume.SetName("renamed")
    p.regionsSegmentation.CreateClosedSurfaceRepresentation()
    p.regionsSegmentation.GetSegmentation().CollapseBinaryLabelmaps(False)  # Slicer, where it saves them
    p.regionsSegmentation.GetSegmentation().GetNthSegment(0).SetColor(0.1, 0.2, 0.3)
    event_loop.pause(PAUSE_S)
    p.iodineVolume.HardenTransform()
    assert shown(widget) == before
    agrees(widget)


def test_numbers_go_with_an_edited_grid_or_unit(widget):
    volume = widget._parameterNode.iodineVolume
    for change, back in (
        (lambda: volume.SetSpacing(9, 10, 10), lambda: volume.SetSpacing(10, 10, 10)),
        (lambda: volume.SetOrigin(0, 0, 5), lambda: volume.SetOrigin(0, 0, 0)),
    ):
        change()
        assert says_so(widget)
        back()
        event_loop.pause(PAUSE_S)
        agrees(widget)
        assert widget.nodes is not None


def test_numbers_go_with_other_voxels_and_a_new_run_takes_them(widget):
    import slicer

    volume, before = widget._parameterNode.iodineVolume, words_of(widget.ui, "summaryLabel")
    slicer.util.arrayFromVolume(volume)[2:3, 3:11, 9:14] = 0.05
    slicer.util.arrayFromVolumeModified(volume)
    assert says_so(widget)
    quantify(widget)
    agrees(widget)
    assert widget.nodes is not None and words_of(widget.ui, "summaryLabel") != before


def test_numbers_go_with_regions_that_are_painted_or_said_to_be_others(widget):
    import slicer

    from LungPerfusionCore.scene import segmentations

    regions, volume = widget._parameterNode.regionsSegmentation, widget._parameterNode.iodineVolume
    right = segmentations.find_segment(regions, code="right", name="Right lung")
    places = np.flatnonzero(slicer.util.arrayFromSegmentBinaryLabelmap(regions, right, volume))[:40]
    stroke(regions, right, volume, places, 0)
    assert says_so(widget)
    stroke(regions, right, volume, places, 1)
    event_loop.pause(PAUSE_S)
    agrees(widget)
    assert widget.nodes is not None
    regions.GetSegmentation().RemoveSegment(right)
    assert says_so(widget)


def test_a_map_that_was_moved_while_it_was_quantified_says_so(widget):
    p = widget._parameterNode
    asked, arguments = widget._inputs.asked(p), widget._inputs.arguments(p)
    step = widget.logic.defectsAgainStep(arguments)
    computed = step.compute(step.prepare(), lambda *_: None)
    p.regionsSegmentation.SetAndObserveTransformNodeID(moved_by(0, 0, 20).GetID())
    event_loop.pause(PAUSE_S)
    assert "while it was quantified" in widget._analysis.put(asked, arguments, step.finish(computed)) and shows_nothing(widget)


def test_emboli_that_were_painted_since_are_looked_for_again(widget):
    """Reasons, and lung downstream of emboli, stayed those of the emboli that had been there."""
    import SimpleITK as sitk

    from LungPerfusionCore.scene import segmentations

    volume, ui = widget._parameterNode.iodineVolume, widget.ui
    labels = sitk.Image(16, 14, 12, sitk.sitkUInt8)
    labels[3, 4, 5] = 1
    labels.SetSpacing((10.0, 10.0, 10.0))
    emboli = segmentations.segmentation_from_labels(labels, [segmentations.spec(1, "emboli")], "emboli", reference=volume)
    widget._parameterNode.emboliSegmentation = emboli
    ui.autoCandidatesCheckBox.checked = True
    wait_for(widget.reading.job)
    first = widget.reading.candidates.found
    widget.exit()
    stroke(emboli, emboli.GetSegmentation().GetNthSegmentID(0), volume, np.arange(5 * 14 * 16, 5 * 14 * 16 + 100), 1)
    widget.enter()
    assert widget.reading.candidates.found is None
    wait_for(widget.reading.job)
    found = widget.reading.candidates.found
    assert found is not first and found.downstream != first.downstream
    widget.enter()
    rest(widget)
    assert widget.reading.candidates.found is found  # nothing changed


def test_emboli_that_lie_beside_the_map_are_refused(widget):
    """Those of another scan, or moved away, said that it is known to have none: true defects were proposed for exclusion."""
    import SimpleITK as sitk

    from LungPerfusionCore.scene import segmentations

    volume, ui = widget._parameterNode.iodineVolume, widget.ui
    labels = sitk.Image(16, 14, 12, sitk.sitkUInt8)
    labels[3, 4, 5] = 1
    labels.SetSpacing((10.0, 10.0, 10.0))
    emboli = segmentations.segmentation_from_labels(labels, [segmentations.spec(1, "emboli")], "emboli", reference=volume)
    widget._parameterNode.emboliSegmentation = emboli
    ui.candidatesApplyButton.click()
    wait_for(widget.reading.job)
    assert widget.reading.candidates.found is not None
    emboli.SetAndObserveTransformNodeID(moved_by(0, 0, 1000).GetID())
    rest(widget)
    ui.candidatesApplyButton.click()
    wait_for(widget.reading.job)
    assert widget.reading.candidates.found is None and "lies on no voxel of the scan" in ui.candidatesStatusLabel.text
