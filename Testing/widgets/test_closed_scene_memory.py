"""A scene that is closed gives the memory of its images and segmentations back by itself: no panel holds on to a patient's nodes."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import pytest
from emboli_cases import run, segmentation
from event_loop import pause, wait_for, wait_while
from spect_cases import ct_and_spect

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from dynamic_series_doubles import small_head
from followup_pair import QUICK, earlier_images, later_images
from simulated_ctpa import simulated_ctpa, untrained_model

from LungPerfusionPhantom.lung.simple_thorax import simple_thorax

KINDS = ("vtkMRMLVolumeNode", "vtkMRMLSequenceNode", "vtkMRMLSegmentationNode", "vtkMRMLTransformNode", "vtkMRMLTableNode")


def kept_after_closing(scene) -> list[str]:
    """Names of the patient's nodes that are still in memory after the scene was closed."""
    import vtk

    alive = {}
    for kind in KINDS:
        for n in range(scene.GetNumberOfNodesByClass(kind)):
            node = scene.GetNthNodeByClass(n, kind)
            alive[node.GetName()] = vtk.vtkWeakReference()
            alive[node.GetName()].Set(node)
    del node
    assert len(alive) > 1
    scene.Clear(0)
    for _ in range(20):  # what was to be shown soon ends at its next turn
        pause(0.05)
        alive = {name: reference for name, reference in alive.items() if reference.Get() is not None}
        if not alive:
            break
    return list(alive)


def test_emboli_that_were_listed(emboli_widget, true_detection, scene):
    ui, p = emboli_widget.ui, emboli_widget._parameterNode
    for name, key in (("emboli", "emboliSegmentation"), ("lobes", "lobesSegmentation"), ("arteries", "arteriesSegmentation")):
        setattr(p, key, segmentation(name, p.inputVolume))
    ui.emboliApplyButton.click()
    wait_for(emboli_widget._emboli.job)
    p.emboliSegmentation = run(emboli_widget, true_detection).segmentation
    ui.emboliApplyButton.click()
    wait_for(emboli_widget._emboli.job)
    assert kept_after_closing(scene) == []


def test_defects_and_their_candidates(reading, scene):
    assert reading.ui.candidateTable.rowCount > 0
    assert kept_after_closing(scene) == []


def test_a_follow_up(panel, scene, monkeypatch):
    widget = panel("PerfusionDefectQuant")
    from followup_pair_nodes import scan_nodes

    from PerfusionDefectQuantLib.scene import followup_nodes

    monkeypatch.setattr(followup_nodes, "FollowUpInputs", partial(followup_nodes.FollowUpInputs, parameters=QUICK))
    p = widget._parameterNode
    before, after = scan_nodes(earlier_images(), "Earlier"), scan_nodes(later_images(), "Later")
    p.iodineVolume, p.ctVolume, p.regionsSegmentation, p.emboliSegmentation = after.map, after.ct, after.regions, after.emboli
    p.earlierMap, p.earlierCt, p.earlierRegions, p.earlierEmboli = before.map, before.ct, before.regions, before.emboli
    del before, after
    widget.ui.followupApplyButton.click()
    wait_for(widget._followUp.job)
    assert widget.ui.followupTable.rowCount > 0
    assert kept_after_closing(scene) == []


def test_embolism_found_by_a_model(open_detection, tmp_path, scene):
    from LungPerfusionCore.scene import volumes

    untrained_model(tmp_path / "untrained", thresholds={"slices": 0.45, "stack": 0.6})
    widget = open_detection(tmp_path)
    widget._parameterNode.inputVolume = volumes.node_from_image(simulated_ctpa(), "Simulated CTPA", unit="HU")
    widget.ui.embolismApplyButton.click()
    wait_for(widget._embolism.job)
    assert widget._embolism.nodes is not None
    assert kept_after_closing(scene) == []


def test_lungs_and_a_predicted_map(widget, scene):
    pytest.importorskip("torch")
    from LungPerfusionCore.scene import volumes

    widget._parameterNode.inputVolume = volumes.node_from_image(simple_thorax()[0], "Simulated thorax", unit="HU")
    for name in ("lungs", "perfusion"):
        getattr(widget.ui, f"{name}ApplyButton").click()
        wait_while(lambda: any(job.busy for job in widget.jobs()), f"{name} did not end")
    assert scene.GetNumberOfNodesByClass("vtkMRMLScalarVolumeNode") == 2, widget.ui.perfusionStatusLabel.text
    assert kept_after_closing(scene) == []


def test_a_dynamic_series(widget, scene):
    from LungPerfusionAILib.scene.dynamic_series import node_from_series

    node_from_series(small_head(name="Scan")[0], "Scan")
    pause(0.05)
    p = widget._parameterNode
    p.dynamicMotion, p.dynamicMethod = False, type(p.dynamicMethod).BSVD
    widget.ui.dynamicApplyButton.click()
    wait_while(lambda: any(job.busy for job in widget.jobs()), "the maps were not made")
    assert scene.GetNumberOfNodesByClass("vtkMRMLScalarVolumeNode") > 3
    assert kept_after_closing(scene) == []


def test_a_registered_spect_and_its_numbers(widget, scene):
    widget._parameterNode.inputVolume, widget._parameterNode.spectVolume = ct_and_spect()
    widget.ui.registerApplyButton.click()
    section = widget._sections.spect
    wait_while(lambda: any(job.busy for job in (section.job, section.measuring)), "the registration did not end")
    for name in ("differential", "function"):
        getattr(widget.ui, f"{name}ApplyButton").click()
        wait_while(lambda: any(job.busy for job in widget._sections.jobs()), f"{name} did not end")
    assert kept_after_closing(scene) == []
