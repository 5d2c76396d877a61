"""Defects are shown only where map, CT and regions lay when they were quantified; candidates, with the emboli as they were."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from event_loop import pause, wait_for
from panel_cases import moved_by
from small_patients import add_patient, quantify, words_of


@pytest.fixture
def patient(panel, scene):
    widget = panel("PerfusionDefectQuant")
    widget._parameterNode.iodineVolume, widget._parameterNode.regionsSegmentation = add_patient("A", 1)
    quantify(widget)
    assert "Perfusion defects:" in words_of(widget.ui, "summaryLabel")
    return widget


def test_defects_of_a_map_that_was_moved_go_and_come_back(slicer, patient):
    p, before = patient._parameterNode, words_of(patient.ui, "summaryLabel")
    patient.ui.thresholdSlider.value = 0.5 * patient.reading.threshold.live.upper
    pause(0.1)
    dragged = words_of(patient.ui, "summaryLabel")
    assert dragged != before
    hand = moved_by(slicer, 0, 0, 30)
    p.iodineVolume.SetAndObserveTransformNodeID(hand.GetID())
    pause(0.2)
    assert patient.nodes is None and words_of(patient.ui, "summaryLabel") == "" and not patient.ui.reportButton.enabled
    p.iodineVolume.SetAndObserveTransformNodeID(None)
    pause(0.2)
    assert words_of(patient.ui, "summaryLabel") == dragged


def test_a_map_whose_spacing_or_origin_was_edited_has_no_defects(slicer, patient):
    p = patient._parameterNode
    p.iodineVolume.SetSpacing(10.0, 10.0, 12.0)
    pause(0.2)
    assert patient.nodes is None
    p.iodineVolume.SetSpacing(10.0, 10.0, 10.0)
    pause(0.2)
    assert patient.nodes is not None
    p.iodineVolume.SetOrigin(50.0, 0.0, 0.0)  # as "Center Volume" does
    pause(0.2)
    assert patient.nodes is None


def test_a_patient_moved_as_a_whole_keeps_the_defects(slicer, patient):
    p, before, hand = patient._parameterNode, words_of(patient.ui, "summaryLabel"), moved_by(slicer, 5, -7, 30)
    for node in (p.iodineVolume, p.regionsSegmentation):
        node.SetAndObserveTransformNodeID(hand.GetID())
    pause(0.2)
    assert words_of(patient.ui, "summaryLabel") == before
    hand.SetMatrixTransformToParent(slicer.util.vtkMatrixFromArray(np.diag([1.0, 1.0, 1.0, 1.0])))
    pause(0.2)
    assert words_of(patient.ui, "summaryLabel") == before


def clot(reading, start: int):
    """A segmentation of one embolus of 5 voxels each way amid the measured lung, ``start`` voxels from the first."""
    from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec

    prepared = reading.nodes.analysis.result.prepared
    k, j, i = np.argwhere(prepared.measured)[start]
    values = np.zeros(prepared.measured.shape, np.uint8)
    values[k - 2 : k + 3, j - 2 : j + 3, i - 2 : i + 3] = 1
    labels = sitk.GetImageFromArray(values)
    labels.CopyInformation(prepared.map)
    return segmentation_from_labels(labels, [spec(1, "emboli")], "Emboli", reference=reading._parameterNode.iodineVolume)


def behind(reading) -> float:
    return reading.reading.candidates.found.downstream.volume_ml


def test_candidates_are_sought_again_with_emboli_that_were_painted_or_moved(slicer, reading):
    """They were told by the emboli of the first search, however often one pressed *Find candidates*."""
    from LungPerfusionCore.scene.segmentations import segment_ids

    count = np.count_nonzero(reading.nodes.analysis.result.prepared.measured)
    emboli, p, search = clot(reading, count // 2), reading._parameterNode, reading.reading.search
    p.emboliSegmentation = emboli
    pause(0.1)
    wait_for(search.job)
    first, maps = behind(reading), search._maps
    assert first > 0 and maps is not None
    reading.ui.candidatesApplyButton.click()  # nothing changed: what was looked at once is taken again
    wait_for(search.job)
    assert search._maps is maps and behind(reading) == first
    hand = moved_by(slicer, 0, 0, 1000)
    emboli.SetAndObserveTransformNodeID(hand.GetID())
    pause(0.2)
    wait_for(search.job)
    assert reading.reading.candidates.found is None  # they lie beside the patient, who would be said to have none
    assert "lies on no voxel of the scan" in reading.ui.candidatesStatusLabel.text
    emboli.SetAndObserveTransformNodeID(None)
    pause(0.2)
    wait_for(search.job)
    assert behind(reading) == first
    other = clot(reading, count // 4)
    emboli.GetSegmentation().CopySegmentFromSegmentation(other.GetSegmentation(), segment_ids(other)[0])
    pause(0.2)
    wait_for(search.job)
    assert behind(reading) > first


def test_emboli_that_change_behind_another_module_are_looked_at_when_the_panel_is_entered(slicer, reading):
    count = np.count_nonzero(reading.nodes.analysis.result.prepared.measured)
    emboli, search = clot(reading, count // 2), reading.reading.search
    reading._parameterNode.emboliSegmentation = emboli
    pause(0.1)
    wait_for(search.job)
    first = behind(reading)
    reading.exit()
    emboli.SetAndObserveTransformNodeID(moved_by(slicer, 0, 0, 1000).GetID())
    pause(0.2)
    assert not search.job.busy and behind(reading) == first  # unseen
    reading.enter()
    pause(0.1)
    wait_for(search.job)
    assert reading.reading.candidates.found is None
