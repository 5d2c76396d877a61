"""The probability curve in the scene: nodes, thresholds, the way from a row to the slice views, wherever the scan lies."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from simulated_ctpa import simulated_ctpa, untrained_model


@pytest.fixture
def logic(module_logic):
    return module_logic("PEDetection")


@pytest.fixture(scope="module")
def ctpa() -> sitk.Image:
    return simulated_ctpa()


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> str:
    return str(untrained_model(tmp_path_factory.mktemp("models") / "untrained", thresholds={"slices": 0.45, "stack": 0.6}).folder)


def node_of(image: sitk.Image, name: str = "Simulated CTPA"):
    from LungPerfusionCore.scene import volumes

    return volumes.node_from_image(image, name, unit="HU")


def columns(table) -> dict:
    from LungPerfusionCore.scene import tables

    return {c.name: np.array(c.values) for c in tables.columns_of(table)}


def rows(table) -> dict:
    """A table of one row a quantity."""
    values = columns(table)
    return dict(zip(values["Quantity"].tolist(), values["Value"].tolist(), strict=True))


def test_the_curve_its_line_and_the_numbers(logic, ctpa, model):
    node = node_of(ctpa)
    nodes = logic.detect(node, model=model, device="cpu")
    values, scores = columns(nodes.table), nodes.detection.scores
    assert values["Probability"] == pytest.approx(scores.slices, abs=0.0005 + 1e-9)  # as they are shown
    assert values["S"] == pytest.approx(nodes.detection.stack.z_mm.mean(axis=1), abs=0.005 + 1e-9)
    assert list(values["Slice"]) == list(range(1, len(scores.slices) + 1))
    assert columns(nodes.line)["y"].tolist() == [0.45, 0.45] and nodes.heat.GetImageData().GetScalarRange()[1] <= 1.0
    scan = rows(nodes.scan)
    assert scan["Patient-level probability"] == pytest.approx(scores.stack, abs=0.0005 + 1e-9) and scan["Patient threshold"] == 0.6
    assert scan["Positive slices"] == (scores.slices >= 0.45).sum()
    assert any("not for clinical use" in text for text in nodes.warnings)
    assert nodes.table.GetAttribute("LungPerfusion.Model") == "untrained" and "CPU" in nodes.table.GetAttribute("LungPerfusion.Device")


def test_every_number_has_a_title_that_people_read(logic, ctpa, model):
    for table in (logic.checkCtpa(node_of(ctpa)).table, logic.detect(node_of(ctpa), model, device="cpu").scan):
        titles = list(columns(table)["Quantity"])
        assert titles and not [title for title in titles if "_" in title or title.islower()]


def test_a_second_run_updates_the_first_ones_nodes(logic, ctpa, model, scene):
    node = node_of(ctpa)
    first = logic.detect(node, model=model, device="cpu")
    count = scene.GetNumberOfNodes()
    second = logic.detect(node, model=model, device="cpu")
    assert scene.GetNumberOfNodes() == count
    assert (first.table, first.chart, first.markers, first.heat, first.line) == (
        second.table,
        second.chart,
        second.markers,
        second.heat,
        second.line,
    )


def test_both_levels_have_a_threshold_of_their_own(logic, ctpa, model):
    nodes = logic.detect(node_of(ctpa), model=model, device="cpu")
    scores = nodes.detection.scores
    for slices in (0.0, float(np.median(scores.slices)), 1.0):
        nodes.live.set(slices=slices)
        wanted = scores.slices >= slices
        assert columns(nodes.line)["y"].tolist() == [slices, slices]
        assert rows(nodes.scan)["Positive slices"] == wanted.sum()
        runs = int(np.count_nonzero(np.diff(np.concatenate(([0], wanted.astype(int)))) == 1))
        assert nodes.markers.GetNumberOfControlPoints() == runs
        assert rows(nodes.scan)["Patient threshold"] == 0.6
    nodes.live.set(stack=scores.stack)
    assert nodes.live.positive
    nodes.live.set(stack=min(1.0, scores.stack + 1e-6))
    assert not nodes.live.positive and float(nodes.table.GetAttribute("LungPerfusion.SliceThreshold")) == 1.0


def test_a_row_leads_to_its_slice_in_every_view(logic, ctpa, model, scene):
    nodes = logic.detect(node_of(ctpa), model=model, device="cpu")
    views = []
    for orientation in ("Axial", "Sagittal", "Coronal"):
        view = scene.AddNewNodeByClass("vtkMRMLSliceNode", orientation)
        view.SetLayoutName(orientation)
        getattr(view, f"SetOrientationTo{orientation}")()
        views.append(view)
    values = columns(nodes.table)
    for row in (0, len(values["S"]) // 2):
        logic.jumpToSlice(values["S"][row], nodes.table)
        for view, name, axis in zip(views, ("S", "R", "A"), (2, 0, 1), strict=True):
            assert view.GetSliceToRAS().GetElement(axis, 3) == pytest.approx(values[name][row], abs=1e-6)
    logic.jumpToSlice(-33.0)
    assert views[0].GetSliceToRAS().GetElement(2, 3) == pytest.approx(-33.0)
    assert views[1].GetSliceToRAS().GetElement(0, 3) == pytest.approx(values["R"][row], abs=1e-6)
    for view in views:  # slice nodes outlive a cleared scene, and other tests count the views
        scene.RemoveNode(view)


@pytest.mark.parametrize("code", ["RAS", "LSA", "PIR"])
def test_stored_any_way_round_the_curve_is_the_same(logic, ctpa, model, code):
    straight = logic.detect(node_of(ctpa), model=model, device="cpu")
    turned = logic.detect(node_of(sitk.DICOMOrient(ctpa, code), code), model=model, device="cpu")
    a, b = columns(straight.table), columns(turned.table)
    assert b["S"] == pytest.approx(a["S"], abs=1e-3) and b["Probability"] == pytest.approx(a["Probability"], abs=2e-3)


def test_a_parent_transform_moves_the_curve_with_the_anatomy(logic, ctpa, model, scene):
    """Shifted by a transform the curve lands shifted: same probabilities, S with the node, source slices as before."""
    import vtk

    straight = columns(logic.detect(node_of(ctpa), model=model, device="cpu").table)
    matrix = vtk.vtkMatrix4x4()
    for axis, shift in enumerate((31.0, -12.0, 77.0)):
        matrix.SetElement(axis, 3, shift)
    transform = scene.AddNewNodeByClass("vtkMRMLLinearTransformNode", "Shift")
    transform.SetMatrixTransformToParent(matrix)
    node = node_of(ctpa, "Moved")
    node.SetAndObserveTransformNodeID(transform.GetID())
    nodes = logic.detect(node, model=model, device="cpu")
    moved = columns(nodes.table)
    assert moved["S"] == pytest.approx(straight["S"] + 77.0, abs=1e-3) and moved["R"] == pytest.approx(straight["R"] + 31.0, abs=0.1)
    assert moved["Probability"] == pytest.approx(straight["Probability"], abs=2e-3)
    assert moved["Source slice"].tolist() == straight["Source slice"].tolist()
    bounds = [0.0] * 6
    nodes.heat.GetRASBounds(bounds)
    assert bounds[4] == pytest.approx(moved["S"].min() - 1.5, abs=1e-3) and bounds[5] == pytest.approx(moved["S"].max() + 1.5, abs=1e-3)


def test_source_slices_show_what_the_curve_means(logic, ctpa, model):
    """The scan's slice of a row lies at the row's S."""
    node = node_of(sitk.DICOMOrient(ctpa, "LPI"))
    values = columns(logic.detect(node, model=model, device="cpu").table)
    import vtk

    matrix = vtk.vtkMatrix4x4()
    node.GetIJKToRASMatrix(matrix)
    for source, s in zip(values["Source slice"], values["S"], strict=True):
        assert matrix.MultiplyPoint((0, 0, float(source), 1))[2] == pytest.approx(s, abs=node.GetSpacing()[2] / 2 + 1e-6)


def test_what_cannot_be_read_is_refused_before_the_network(logic, ctpa, model, tmp_path):
    with pytest.raises(InputError, match="No model for embolism-stack|There is no"):
        logic.detect(node_of(ctpa), model="absent")
    hu = sitk.Clamp(ctpa, sitk.sitkInt16, -1024, 60)
    with pytest.raises(InputError, match="not enhanced"):
        logic.detect(node_of(hu), model=model)
    damaged = untrained_model(tmp_path / "damaged")
    damaged.weights.write_bytes(damaged.weights.read_bytes() + b"x")
    with pytest.raises(InputError, match="checksum"):
        logic.detect(node_of(ctpa), model=str(damaged.folder))


def test_a_card_without_thresholds_is_said(logic, ctpa, tmp_path):
    nodes = logic.detect(node_of(ctpa), model=str(untrained_model(tmp_path / "plain").folder), device="cpu")
    assert any("no threshold for slices and stack; 0.5" in text for text in nodes.warnings)


def test_a_saved_curve_follows_its_sliders_without_a_new_run(logic, ctpa, model, scene, tmp_path):
    """Thresholds are where they were left, and every digit of the curve is there; nothing is computed again."""
    from LungPerfusionCore.scene import scenes
    from PEDetectionLib.scene.slice_curve_nodes import saved_embolism

    nodes = logic.detect(node_of(ctpa), model=model, device="cpu")
    nodes.live.set(slices=0.123456789, stack=0.7)
    slices, markers = nodes.detection.scores.slices.copy(), nodes.markers.GetNumberOfControlPoints()
    scenes.save_scene(tmp_path / "reading.mrb")
    scenes.load_scene(tmp_path / "reading.mrb")
    source = scene.GetFirstNodeByName("Simulated CTPA")
    count = scene.GetNumberOfNodes()
    again = saved_embolism(source)
    assert scene.GetNumberOfNodes() == count
    assert again.live.curve.thresholds.slices == 0.123456789 and again.live.curve.slices.tolist() == slices.tolist()
    assert again.markers.GetNumberOfControlPoints() == markers and rows(again.scan)["Patient threshold"] == 0.7
    median = float(np.median(slices))
    again.live.set(slices=median)
    assert columns(again.line)["y"].tolist() == [median, median]
    assert rows(again.scan)["Positive slices"] == (slices >= median).sum()
    assert any("not for clinical use" in text for text in again.warnings)
    scene.RemoveNode(again.chart)
    assert saved_embolism(source) is None
