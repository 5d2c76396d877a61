"""Emboli in the scene: probability, segment, boxes, list; a threshold that moves; painting; removed and kept; saved and reopened."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from integrated_stand_in import case, integrated_from_truth, probability_of, untrained_card
from shown_detection import show


@pytest.fixture
def logic(module_logic):
    return module_logic("PEDetection")


@pytest.fixture(scope="module")
def detection(tmp_path_factory):
    return integrated_from_truth(case(), untrained_card(tmp_path_factory.mktemp("models") / "stand-in"))


@pytest.fixture
def source(logic):
    from LungPerfusionCore.scene import volumes

    return volumes.node_from_image(case().ctpa, "Simulated CTPA", unit="HU")


@pytest.fixture
def nodes(logic, source, detection):
    return show(source, detection).emboli


def columns(table) -> dict:
    from LungPerfusionCore.scene import tables

    return {c.name: np.array(c.values) for c in tables.columns_of(table)}


def rows(table) -> dict:
    values = columns(table)
    return dict(zip(values["Quantity"].tolist(), values["Value"].tolist(), strict=True))


def segmentation_of(name: str, source, term: str | None = None):
    from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec

    labels = case().images()[name]
    specs = [spec(n, lobe) for n, lobe in case().names.items()] if name == "lobes" else [spec(1, term or name)]
    return segmentation_from_labels(labels, specs, name, reference=source)


def seen(nodes) -> np.ndarray:
    """The segment as SimpleITK has it, apart from what the live object says."""
    from LungPerfusionCore.scene.segmentations import labels_from_segmentation

    return sitk.GetArrayFromImage(labels_from_segmentation(nodes.segmentation, case().ctpa, [nodes.segmentId])[0]) > 0


def paint(nodes, change) -> None:
    """As the Segment Editor does: another labelmap for the segment."""
    from LungPerfusionCore.scene.segmentations import SegmentSpec, segmentation_from_labels
    from LungPerfusionCore.scene.terminology import TERMS

    mask = change(seen(nodes).copy())
    image = sitk.GetImageFromArray(mask.astype(np.uint8))
    image.CopyInformation(case().ctpa)
    segmentation_from_labels(
        image, [SegmentSpec(1, TERMS["emboli"].name, (1, 0, 0))], "", reference=nodes.live.nodes.reference, node=nodes.segmentation
    )


VALUES = sitk.GetArrayFromImage


def test_probability_segment_boxes_and_list(nodes, detection):
    values = VALUES(detection.probability)
    assert nodes.live.threshold == 0.4 and np.array_equal(seen(nodes), values >= np.float32(0.4))
    found, table = nodes.live.found, columns(nodes.table)
    assert len(found.emboli) == len(detection.boxes) == len(nodes.boxes) == len(table["Volume"])
    assert rows(nodes.numbers)["Embolus volume"] == pytest.approx(found.clot_volume_ml, abs=0.0005 + 1e-9)  # as it is shown
    assert table["Volume"].sum() == pytest.approx(found.clot_volume_ml, abs=0.0005 * len(found.emboli) + 1e-9)
    assert list(table["Peak"]) == pytest.approx([e.peak for e in found.emboli], abs=0.001) and set(table["Side"]) <= {"right", "left"}
    assert nodes.probability.GetVoxelValueUnits().GetCodeValue() == "1"
    assert nodes.boxes[0].GetName() == f"Embolus 1 ({detection.boxes[0].score:.2f})"
    assert all(node.GetLocked() and not node.GetDisplayNode().GetHandlesInteractive() for node in nodes.boxes)
    assert nodes.table.GetAttribute("LungPerfusion.Model") == "stand-in"


@pytest.mark.parametrize("threshold", [0.05, 0.3, 0.61, 0.9, 1.0])
def test_the_segment_and_the_list_are_those_of_the_threshold(nodes, detection, threshold):
    wanted = VALUES(detection.probability) >= np.float32(threshold)
    nodes.live.set(threshold)
    assert np.array_equal(seen(nodes), wanted)
    ml = wanted.sum() * np.prod(case().ctpa.GetSpacing()) / 1000
    assert rows(nodes.numbers)["Embolus volume"] == pytest.approx(ml, abs=0.0005 + 1e-9)  # already while the hand moves
    nodes.live.finish()
    assert columns(nodes.table).get("Volume", np.zeros(0)).sum() == pytest.approx(ml, abs=0.001)
    assert float(nodes.table.GetAttribute("LungPerfusion.EmbolusThreshold")) == threshold


def test_a_removed_embolus_leaves_and_stays_away(nodes, detection):
    live, values = nodes.live, VALUES(detection.probability)
    from LungPerfusionCore.scene import hierarchy

    number = live.items.nearest(case().artefact)
    gone = live.found.parts == number
    count = len(live.found.emboli)
    live.remove(number)
    assert len(live.found.emboli) == count - 1 and list(columns(nodes.table)["Decision"]).count("removed") == 1
    decisions = hierarchy.find_output(nodes.segmentation, "embolus_decisions")
    assert decisions is not None and not decisions.GetDisplayNode().GetVisibility()
    index = case().ctpa.TransformPhysicalPointToIndex(case().artefact)[::-1]
    assert gone.any() and not seen(nodes)[index]
    for threshold in (0.1, 0.6, 0.4):  # it grows and shrinks unseen
        live.set(threshold)
        live.finish()
        around = values >= np.float32(threshold)
        assert not seen(nodes)[index] and len(live.removed.emboli) == 1
        from scipy import ndimage

        parts, _ = ndimage.label(around, np.ones((3, 3, 3)))
        assert not seen(nodes)[parts == parts[index]].any()
    live.put_back(1)
    assert len(live.found.emboli) == count and seen(nodes)[index] and not live.removed.emboli


def test_the_heat_map_says_what_it_is(logic, source, detection):
    """The integrated model's is no class activation; after a model of another kind the same node goes by the other name."""
    from dataclasses import replace

    from PEDetectionLib.inference import CLASS_ACTIVATION

    nodes = show(source, detection)
    assert nodes.heat.GetName() == "Simulated CTPA decoder's embolus map"
    scores = detection.scores
    other = replace(scores, scores=replace(scores.scores, heat_kind=CLASS_ACTIVATION))
    assert show(source, other).heat is nodes.heat and nodes.heat.GetName() == "Simulated CTPA class activation"
    nodes.heat.SetName("mine")
    assert show(source, detection).heat.GetName() == "mine"


@pytest.mark.parametrize("moved", [False, True])
def test_what_a_person_decided_is_in_the_scene_after_every_click(logic, source, nodes, moved):
    import slicer

    from LungPerfusionCore.scene import hierarchy
    from LungPerfusionCore.scene.segmentations import find_segment, labels_from_segmentation
    from LungPerfusionCore.scene.volumes import image_from_node

    if moved:
        import vtk

        transform, matrix = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLLinearTransformNode"), vtk.vtkTransform()
        matrix.Translate(13, -7, 21)
        matrix.RotateZ(25)
        transform.SetMatrixTransformToParent(matrix.GetMatrix())
        for node in (source, nodes.segmentation, nodes.probability):
            node.SetAndObserveTransformNodeID(transform.GetID())
    live = nodes.live

    def saved() -> list[np.ndarray]:
        node = hierarchy.find_output(nodes.segmentation, "embolus_decisions")
        images = [
            labels_from_segmentation(node, image_from_node(source), [find_segment(node, name=f"{word} emboli")])[0]
            for word in ("Removed", "Kept")
        ]
        return [np.flatnonzero(sitk.GetArrayViewFromImage(image)) for image in images]

    for click in (lambda: live.keep(1), lambda: live.remove(2), lambda: live.keep(2), lambda: live.remove(1), lambda: live.put_back(1)):
        click()
        for places, wanted in zip(saved(), (live.decided.dropped, live.decided.kept), strict=True):
            np.testing.assert_array_equal(places, wanted)
    assert len(live.decided.dropped) and len(live.decided.kept)


def test_painting_is_the_persons_word_at_every_threshold(nodes, detection):
    live, values = nodes.live, VALUES(detection.probability)
    count = len(live.found.emboli)
    drawn, rubbed = np.zeros(values.shape, bool), np.zeros(values.shape, bool)
    drawn[3:6, 3:6, 3:6] = True  # far from any probability
    biggest = live.found.parts == 1
    rubbed[live.found.box] = biggest & (np.cumsum(biggest.ravel()).reshape(biggest.shape) < biggest.sum() // 2)
    paint(nodes, lambda mask: (mask | drawn) & ~rubbed)
    assert live.edited_elsewhere and any(live.take_painting()) and not live.edited_elsewhere
    wanted = ((values >= np.float32(0.4)) | drawn) & ~rubbed
    assert np.array_equal(seen(nodes), wanted) and len(live.found.emboli) > count
    assert live.found.clot_volume_ml == pytest.approx(wanted.sum() * np.prod(case().ctpa.GetSpacing()) / 1000)
    for threshold in (0.2, 0.8):
        live.set(threshold)
        live.finish()
        assert np.array_equal(seen(nodes), ((values >= np.float32(threshold)) | drawn) & ~rubbed)
    assert not any(live.take_painting())


def test_a_second_run_uses_the_nodes_and_keeps_what_a_person_said(logic, source, nodes, detection, scene):
    nodes.live.remove(nodes.live.items.nearest(case().artefact))
    nodes.live.keep(1)
    drawn = np.zeros(seen(nodes).shape, bool)
    drawn[3:6, 3:6, 3:6] = True
    paint(nodes, lambda mask: mask | drawn)
    nodes.live.take_painting()
    nodes.live.set(0.7)
    nodes.live.finish()
    count = scene.GetNumberOfNodes()
    again = show(source, detection).emboli
    assert scene.GetNumberOfNodes() == count
    assert (again.segmentation, again.table, again.probability, again.boxes) == (
        nodes.segmentation,
        nodes.table,
        nodes.probability,
        nodes.boxes,
    )
    index = case().ctpa.TransformPhysicalPointToIndex(case().artefact)[::-1]
    assert again.live.threshold == 0.4 and seen(again)[4, 4, 4] and not seen(again)[index]
    assert {"removed", "kept"} <= set(columns(again.table)["Decision"]) and any("earlier run stands" in text for text in again.warnings)


def test_fewer_boxes_leave_no_old_ones(logic, source, nodes, detection, scene):
    from dataclasses import replace

    show(source, replace(detection, boxes=detection.boxes[:2]))
    assert scene.GetNumberOfNodesByClass("vtkMRMLMarkupsROINode") == 2


def test_a_segment_of_the_persons_own(logic, source, scene):
    """No model at all: levels and obstruction from given arteries and lobes, near the simulated truth."""
    clots, lobes, arteries = (segmentation_of(name, source) for name in ("emboli", "lobes", "arteries"))
    nodes = logic.measureEmboli(clots, None, source, regions=lobes, arteries=arteries)
    found, truth = nodes.live.found, case().truth["scores"]
    assert not nodes.live.adjustable and nodes.probability is None and not nodes.boxes
    assert found.obstruction_percent == pytest.approx(truth["obstruction_percent"], abs=12)
    assert {e.level for e in found.emboli} <= {"main", "lobar", "segmental", "subsegmental"}
    lobe_names = {"RUL", "RML", "RLL", "LUL", "LLL", "right", "left", ""}
    assert {e.region for e in found.emboli} <= lobe_names
    with pytest.raises(InputError, match="no threshold to move"):
        nodes.live.set(0.5)
    before = seen(nodes).sum()
    voxels = (found.parts == 1).sum()
    nodes.live.remove(1)
    assert seen(nodes).sum() == before - voxels and len(nodes.live.found.emboli) == len(found.emboli) - 1
    nodes.live.put_back(1)
    assert seen(nodes).sum() == before
    again = logic.measureEmboli(clots, nodes.segmentId, source)
    assert again.table is nodes.table and not any(e.level for e in again.live.found.emboli)
    assert any(e.region.endswith(("apical", "middle", "basal")) for e in again.live.found.emboli)


def test_what_cannot_be_listed_is_refused(logic, source):
    with pytest.raises(InputError, match="holds the emboli"):
        logic.measureEmboli(None, None, source)
    clots, lobes = segmentation_of("emboli", source), segmentation_of("lobes", source)
    with pytest.raises(InputError, match="no segment 'x'"):
        logic.measureEmboli(clots, "x", source)
    with pytest.raises(InputError, match="coded as embolus"):
        logic.measureEmboli(lobes, None, source)
    with pytest.raises(InputError, match="coded as pulmonary artery"):
        logic.measureEmboli(clots, None, source, arteries=lobes)


def test_a_reopened_scene_is_taken_up_where_it_was_left(logic, source, nodes, detection, scene, tmp_path):
    from LungPerfusionCore.scene import scenes
    from PEDetectionLib.scene.embolus_list_nodes import saved_inputs

    live, values = nodes.live, VALUES(detection.probability)
    live.remove(live.items.nearest(case().artefact))
    live.keep(2)
    drawn = np.zeros(values.shape, bool)
    drawn[3:6, 3:6, 3:6] = True
    paint(nodes, lambda mask: mask | drawn)
    live.take_painting()
    live.set(0.312345678)
    live.finish()
    mask, volume, count = seen(nodes), live.found.clot_volume_ml, len(nodes.boxes)
    scenes.save_scene(tmp_path / "reading.mrb")
    scenes.load_scene(tmp_path / "reading.mrb")
    ctpa = scene.GetFirstNodeByName("Simulated CTPA")
    inputs = saved_inputs(ctpa)
    again = logic.measureEmboli(inputs.segmentation, inputs.segmentId, ctpa)
    assert again.live.threshold == 0.312345678 and len(again.boxes) == count
    assert np.array_equal(seen(again), mask) and again.live.found.clot_volume_ml == pytest.approx(volume)
    assert {"removed", "kept"} <= set(columns(again.table)["Decision"])
    again.live.set(0.8)
    again.live.finish()
    index = case().ctpa.TransformPhysicalPointToIndex(case().artefact)[::-1]
    assert not seen(again)[index] and seen(again)[4, 4, 4]
    assert np.array_equal(seen(again), (values >= np.float32(0.8)) | drawn)


def test_nothing_probable_is_an_empty_list(logic, source, detection):
    from dataclasses import replace

    nothing = sitk.Image(detection.probability.GetSize(), sitk.sitkFloat32)
    nothing.CopyInformation(detection.probability)
    nodes = show(source, replace(detection, probability=nothing, boxes=())).emboli
    assert not nodes.live.found.emboli and rows(nodes.numbers)["Emboli"] == 0
    nodes.live.set(0.1)
    nodes.live.finish()
    drawn = np.zeros(seen(nodes).shape, bool)
    drawn[3:6, 3:6, 3:6] = True
    paint(nodes, lambda mask: mask | drawn)
    nodes.live.take_painting()
    assert [e.volume_ml for e in nodes.live.found.emboli] == pytest.approx([27 * np.prod(case().ctpa.GetSpacing()) / 1000])


def test_stand_in_boxes_hold_the_clots(detection):
    values = VALUES(probability_of(case()))
    inside = np.zeros(values.shape, bool)
    for box in detection.boxes:
        low, high = (np.array(ends) + 0.5 for ends in (box.low, box.high))
        inside[tuple(slice(int(a), int(b)) for a, b in zip(low[::-1], high[::-1], strict=True))] = True
    assert inside[values >= 0.4].all()
