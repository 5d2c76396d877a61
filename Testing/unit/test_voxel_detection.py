"""From a probability in every voxel to emboli, boxes, slices and the scan, by the stated rule of volume and probability."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk

pytest.importorskip("torch")
from residual_unet_folder import SMALL, bright_network, model_folder
from simulated_ctpa import simulated_ctpa, untrained_model

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.registry import Card, Model
from PEDetectionLib.detection_models import embolism_model, installed_models
from PEDetectionLib.voxel_detection import counted_emboli, detect_voxels, slab_scores
from PEDetectionLib.voxel_rule import VoxelRule, finds_emboli, rule_of

RULE = VoxelRule(0.5, 10.0)


def volume(*blocks) -> np.ndarray:
    """Probabilities (20, 20, 20), 0 but for blocks (corner, side, value)."""
    found = np.zeros((20, 20, 20), np.float32)
    for corner, side, value in blocks:
        found[tuple(slice(n, n + side) for n in corner)] = value
    return found


def test_parts_that_are_sure_and_large_enough_count():
    p = volume(((2, 2, 2), 3, 0.6), ((10, 10, 10), 2, 0.99), ((15, 2, 2), 3, 0.45))
    p[3, 3, 3] = 0.8
    kept, boxes = counted_emboli(p, RULE, voxel_mm3=1.0)
    assert kept.sum() == 27 and kept[3, 3, 3] and not kept[10, 10, 10] and not kept[15, 2, 2]  # 8 mm3, and 0.45, are too little
    assert len(boxes) == 1 and boxes[0].low == (1.5, 1.5, 1.5) and boxes[0].high == (4.5, 4.5, 4.5)
    assert boxes[0].score == pytest.approx(0.8)
    _kept, both = counted_emboli(p, RULE, voxel_mm3=2.0)
    assert [round(box.score, 2) for box in both] == [0.99, 0.8]
    assert counted_emboli(p * 0, RULE, 1.0)[1] == ()
    rule = VoxelRule(0.7, 1.0)  # in single precision below 0.7: an embolus that counts makes the scan positive
    for box in counted_emboli(np.full((1, 1, 2), 0.7, np.float32), rule, 1.0)[1]:
        assert box.score >= rule.probability


@pytest.mark.parametrize("stated", [{"probability": 0}, {"probability": "high"}, {"least_mm3": -1}, [1]])
def test_a_rule_that_cannot_be_is_refused(tmp_path, stated):
    model = model_folder(tmp_path / "small")
    model = Model(Card(**(model.card.as_dict() | {"parameters": model.card.parameters | {"rule": stated}})), model.folder)
    with pytest.raises(InputError):
        rule_of(model)


class Slabs:
    """The faces of slabs of 3 mm from ``top`` down."""

    def __init__(self, top: float, count: int):
        from PEDetectionLib.preparation import Preparation

        self.top_mm, self.count, self.parameters = top, count, Preparation()


def test_a_slab_has_the_score_of_what_lies_in_it():
    image = sitk.Image(4, 4, 30, sitk.sitkUInt8)
    image.SetOrigin((0.0, 0.0, 100.0))
    values = np.zeros((30, 4, 4), np.float32)
    values[7, 1, 1] = 0.9  # z 106.5 to 107.5
    found = slab_scores(Slabs(120.0, 10), values, image)
    assert found[4] == pytest.approx(0.9) and np.delete(found, 4).max() == 0  # 108 to 105
    thick = sitk.Image(4, 4, 10, sitk.sitkUInt8)
    thick.SetSpacing((1.0, 1.0, 9.0))
    values = np.zeros((10, 4, 4), np.float32)
    values[1] = 0.7  # z 4.5 to 13.5
    found = slab_scores(Slabs(15.0, 5), values, thick)
    assert found[1] == found[2] == pytest.approx(0.7)


@pytest.fixture(scope="module")
def found():
    ctpa = simulated_ctpa(spacing_mm=4.0)
    return ctpa, sitk.GetArrayFromImage(ctpa)


def test_scan_slices_and_boxes_follow_from_the_voxels(found, tmp_path):
    ctpa, hu = found
    given = {"clip": [400.0, 900.0], "mean": 410.0, "sd": 100.0, "rule": {"probability": 0.5, "least_mm3": 500.0}}
    model = model_folder(tmp_path / "given", network=bright_network(SMALL, from_z=3.0), parameters=SMALL | given)
    marked = hu.copy()
    centre = np.array(np.argwhere(hu == 350).mean(axis=0).round(), int)
    place = tuple(slice(n - 1, n + 2) for n in centre)
    marked[place] = 900
    scan = sitk.GetImageFromArray(marked)
    scan.CopyInformation(ctpa)
    detection = detect_voxels(scan, model, device="cpu")
    scores = detection.scores.scores
    p = sitk.GetArrayViewFromImage(detection.probability)
    assert len(detection.boxes) == 1 and detection.scores.curve.positive and scores.stack == pytest.approx(detection.boxes[0].score)
    low, high = np.array(detection.boxes[0].low)[::-1], np.array(detection.boxes[0].high)[::-1]
    assert (low < centre).all() and (high > centre).all()
    positive = scores.slices >= 0.5
    z = scan.TransformIndexToPhysicalPoint([int(n) for n in centre[::-1]])[2]
    at = int((detection.scores.stack.top_mm - z) / 3.0)
    assert (
        positive[at]
        and positive.sum() < 14
        and scores.slices.max() == pytest.approx(scores.stack)
        and p.max() == pytest.approx(scores.stack)
    )
    assert any("counts from a probability of 0.5" in text for text in detection.warnings)
    assert {m.quantity for m in detection.scores.measurements} >= {"stack_probability", "positive_slices"}
    nothing = detect_voxels(ctpa, model, device="cpu")
    assert nothing.boxes == () and not nothing.scores.curve.positive and nothing.scores.scores.stack < 0.5


def test_models_are_chosen_by_name_and_others_refused(tmp_path, monkeypatch):
    root = tmp_path / "models"
    model_folder(root / "bright")
    model_folder(root / "lobes", name="lobes", parameters=SMALL)
    card = (root / "lobes" / "model.json").read_text().replace("pulmonary_embolism", "lung_upper_lobe_left")
    (root / "lobes" / "model.json").write_text(card)
    monkeypatch.setenv("LUNGPERFUSION_MODELS", str(root))
    assert embolism_model("bright").card.name == "bright"
    names = [model.card.name for model in installed_models()[0]]
    assert "bright" in names and "lobes" not in names and names[0].startswith("embolism")
    with pytest.raises(InputError, match="does not segment emboli"):
        embolism_model("lobes")
    with pytest.raises(InputError, match="models fetch emboli-zhang-2026"):
        embolism_model("emboli-zhang-2026")
    assert not finds_emboli(untrained_model(tmp_path / "slices"))
