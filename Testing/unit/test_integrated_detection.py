"""The whole way from a CTPA to slices, voxels and boxes: one scan, however it is stored; and what is refused."""

from __future__ import annotations

from dataclasses import fields, replace
from types import SimpleNamespace

import numpy as np
import pytest
import SimpleITK as sitk
from simulated_ctpa import simulated_ctpa

from LungPerfusionCore.errors import InputError

pytest.importorskip("torch")
import torch

from LungPerfusionCore.models.device import resolve
from LungPerfusionCore.models.registry import Card, read_model, write_model
from PEDetectionLib.detection_models import embolism_model, installed_models
from PEDetectionLib.integrated_detection import (
    SlabFindings,
    boxes_from,
    detect_integrated,
    evidence,
    find_on_slabs,
    mask_boxes,
    scan_score,
    slice_probabilities,
    stack_scores,
    threshold_of,
    window_of,
)
from PEDetectionLib.integrated_network import ARCHITECTURE, SIZES, IntegratedNetwork
from PEDetectionLib.integrated_result import IntegratedDetection
from PEDetectionLib.training.integrated_evaluation import fit_fusion

pytestmark = pytest.mark.usefixtures("detection_operators")


def untrained(folder, figures=None, task="embolism-integrated", **contract):
    """A model that has learnt nothing; its mask is made to vary over the slice."""
    torch.manual_seed(3)
    p = replace(SIZES["compact"], least_score=0.0)
    network = IntegratedNetwork(p)
    torch.nn.init.constant_(network.decoder.last.bias, 0.0)
    card = Card(
        folder.name,
        "0",
        task,
        ARCHITECTURE,
        p.as_dict(),
        {"side": 64} | contract,
        "nothing (untrained, for tests)",
        True,
        "",
        figures=figures or {},
    )
    return write_model(folder, card, network.state_dict(), half=False)


@pytest.fixture(scope="module")
def ctpa() -> sitk.Image:
    return simulated_ctpa(12.0, 5.0)


@pytest.fixture(scope="module")
def model(tmp_path_factory, detection_operators):
    thresholds = {"slices": 0.4, "stack": 0.6, "mask": 0.3, "boxes": 0.0}
    return untrained(tmp_path_factory.mktemp("models") / "untrained", {"thresholds": thresholds})


@pytest.fixture(scope="module")
def found(ctpa, model) -> IntegratedDetection:
    return detect_integrated(ctpa, model, device="cpu")


def test_a_detection_holds_what_the_scene_is_made_of(ctpa, model, found):
    assert [field.name for field in fields(found)] == ["scores", "probability", "boxes", "warnings"]
    assert found.probability.GetPixelID() == sitk.sitkFloat32 and found.probability.GetSize() == ctpa.GetSize()
    assert found.probability.GetOrigin() == ctpa.GetOrigin() and found.probability.GetDirection() == ctpa.GetDirection()
    values, hull = sitk.GetArrayFromImage(found.probability), sitk.GetArrayFromImage(found.scores.check.hull)
    assert values.min() >= 0 and values.max() <= 1 and values[hull > 0].max() > 0 and not values[hull == 0].any()
    scores = found.scores.scores
    assert scores.slices.shape == (found.scores.stack.count,) and scores.stack == scan_score(scores.slices)
    assert found.scores.thresholds.slices == 0.4 and threshold_of(model, "mask") == 0.3
    assert found.boxes and all(a.score >= b.score for a, b in zip(found.boxes, found.boxes[1:], strict=False))
    for box in found.boxes:
        assert all(-0.5 <= a <= b <= n - 0.5 for a, b, n in zip(box.low, box.high, ctpa.GetSize(), strict=True))
    assert any("not for clinical use" in text for text in found.warnings)
    assert set(found.scores.warnings) <= set(found.warnings)
    assert {m.quantity for m in found.scores.measurements} >= {"stack_probability", "slice_threshold"}


@pytest.mark.parametrize(
    ("order", "flips"),
    [((0, 1, 2), (True, False, True)), ((2, 0, 1), (False, True, False)), ((1, 2, 0), (True, True, True))],
)
def test_the_same_scan_stored_otherwise_gives_the_same(ctpa, model, found, order, flips):
    turned = sitk.Flip(sitk.PermuteAxes(ctpa, list(order)), list(flips))
    other = detect_integrated(turned, model, device="cpu")
    back = sitk.Resample(other.probability, found.probability, sitk.Transform(), sitk.sitkNearestNeighbor, 0.0)
    difference = np.abs(sitk.GetArrayFromImage(back) - sitk.GetArrayFromImage(found.probability))
    assert (difference > 0.02).mean() < 1e-3
    assert np.allclose(other.scores.scores.slices, found.scores.scores.slices, atol=5e-3)

    def places(boxes, image):
        ends = [np.sort([image.TransformContinuousIndexToPhysicalPoint(list(e)) for e in (b.low, b.high)], axis=0) for b in boxes[:3]]
        return np.array(ends)

    assert np.allclose(places(other.boxes, turned), places(found.boxes, ctpa), atol=2.5)


def test_refusals(ctpa, model, tmp_path):
    with pytest.raises(InputError, match="is for embolism-stack, not for embolism-integrated"):
        detect_integrated(ctpa, replace(model, card=replace(model.card, task="embolism-stack")))
    for window, words in (([30, 64], "no multiples of 32"), (["a", 1], "not two numbers"), ([32], "not two numbers")):
        with pytest.raises(InputError, match=words):
            detect_integrated(
                ctpa,
                replace(model, card=replace(model.card, input_contract={"side": 64, "window": window})),
                device="cpu",
            )
    broken = untrained(tmp_path / "broken")
    (tmp_path / "broken" / "weights.safetensors").write_bytes(b"0" * 64)
    with pytest.raises(InputError, match="do not match the checksum"):
        detect_integrated(ctpa, broken, device="cpu")


def test_a_card_without_thresholds_is_taken_at_one_half(tmp_path):
    assert threshold_of(untrained(tmp_path / "a"), "mask") == 0.5
    assert threshold_of(untrained(tmp_path / "b", {"thresholds": {"mask": True, "boxes": 2}}), "boxes") == 0.5


def test_slabs_are_put_back_where_they_were_cut_out():
    network = IntegratedNetwork(replace(SIZES["compact"], neighbours=False, least_score=0.0)).eval()
    pixels = np.zeros((3, 70, 90), np.uint8)
    pixels[:, 30:60, 50:85] = 120
    window = window_of({}, pixels)
    assert window == (32, 64)
    found = find_on_slabs(network, pixels, np.array([True, False, True]), window, resolve("cpu"))
    assert np.isnan(found.logits[1]) and np.isfinite(found.logits[[0, 2]]).all() and not found.masks[1].any() and not len(found.boxes[1])
    seen = np.nonzero(found.masks[0])
    assert (seen[0].min(), seen[0].max(), seen[1].min(), seen[1].max()) == (
        29,
        60,
        35,
        89,
    )  # the window, within the slab
    boxes = np.concatenate(found.boxes)
    assert (boxes[:, 0] >= 35).all() and (boxes[:, 1] >= 29).all() and (boxes[:, 3] <= 61).all()
    scores = stack_scores(found)
    assert scores.slices[1] == 0 and np.isnan(scores.cnn[1]) and scores.stack == pytest.approx(np.sort(scores.slices).mean())


def test_heads_are_joined_to_one_probability_a_slice():
    masks = np.full((3, 8, 8), 0.01, np.float32)
    masks[0, 2, 2:7] = 0.9
    boxes = [np.array([[1, 1, 3, 3, 0.8]]), np.zeros((0, 5)), np.zeros((0, 5))]
    found = SlabFindings(np.array([1.0, -2.0, np.nan], np.float32), masks, boxes)
    assert evidence(found)[0] == pytest.approx([1.0, np.log(9), np.log(4)], abs=1e-5)
    assert evidence(found)[1] == pytest.approx([-2.0, np.log(1 / 99), -8.0], abs=1e-5)
    assert slice_probabilities(found)[:2] == pytest.approx([1 / (1 + np.exp(-1)), 1 / (1 + np.exp(2))])
    fused = slice_probabilities(found, [0.0, 1.0, 0.0, 0.0])
    assert fused[:2] == pytest.approx([0.9, 0.01], abs=1e-6) and np.isnan(fused[2])
    assert stack_scores(found, fusion=[0.0, 0.0, 1.0, 0.0]).slices == pytest.approx([0.8, 1 / (1 + np.exp(8)), 0.0])
    for fusion in ([1, 2], ["a"] * 4, 3):
        with pytest.raises(InputError, match="The fusion in the model's card"):
            slice_probabilities(found, fusion)


def test_boxes_may_come_from_the_mask():
    masks = np.zeros((2, 9, 9), np.float32)
    masks[0, 1:3, 1:4], masks[0, 6, 6] = 0.6, 0.9
    found = SlabFindings(np.zeros(2, np.float32), masks, [np.array([[0, 0, 1, 1, 0.1]], np.float32), np.zeros((0, 5), np.float32)])
    assert np.allclose(mask_boxes(masks, 0.5)[0], [[1, 1, 4, 3, 0.6], [6, 6, 7, 7, 0.9]]) and mask_boxes(masks, 0.5)[1].shape == (0, 5)
    assert len(mask_boxes(masks, 0.5, 2)[0]) == 1 and len(mask_boxes(masks, 0.7)[0]) == 1
    assert boxes_from(found, "localisation", 0.5) is found.boxes and len(boxes_from(found, "mask", 0.5)[0]) == 2
    with pytest.raises(InputError, match="neither localisation nor mask"):
        boxes_from(found, "guess", 0.5)


def test_a_fusion_prefers_the_head_that_knows():
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 2, 200).astype(bool)
    case = SimpleNamespace(
        labels=labels,
        present=np.ones(200, bool),
        evidence=np.column_stack([rng.normal(size=200), labels * 2.0 - 1, rng.normal(size=200)]),
    )
    weights = fit_fusion([case])
    assert weights[1] > 5 * max(abs(weights[0]), abs(weights[2])) and fit_fusion([]) is None


def test_models_are_found_by_name_or_folder(model, tmp_path, monkeypatch):
    monkeypatch.setenv("LUNGPERFUSION_MODELS", str(model.folder.parent))
    assert embolism_model("untrained").card.task == "embolism-integrated"
    assert embolism_model(model.folder) == read_model(model.folder)
    assert model.card.name in [each.card.name for each in installed_models()[0]]
    with pytest.raises(InputError, match="no embolism model 'absent'; known are .*untrained"):
        embolism_model("absent")
    with pytest.raises(InputError, match="is for perfusion, not for embolism-stack or embolism-integrated"):
        embolism_model(untrained(tmp_path / "other", task="perfusion").folder)
