"""The integrated network: shapes at every stage, numbers learnt, what is refused, and that it can learn a handful of slices."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from LungPerfusionCore.errors import InputError

pytest.importorskip("torch")
import torch

from LungPerfusionCore.models.device import resolve
from PEDetectionLib.integrated_network import (
    SIZES,
    IntegratedNetwork,
    IntegratedParameters,
    build_integrated_network,
    load_encoder,
    parameter_table,
)
from PEDetectionLib.training.integrated_data import AnnotatedStack
from PEDetectionLib.training.integrated_training import IntegratedTraining, Lesson, Samples, losses, mask_loss, train_stage

pytestmark = pytest.mark.usefixtures("detection_operators")
CPU = resolve("cpu")
#: Learnt numbers: encoder, classification, decoder, localisation (stated in the cards).
COUNTS = {
    "resnet50": (23_508_032, 2_049, 9_011_041, 17_844_249),
    "swin_t": (27_520_698, 769, 4_094_657, 17_229_849),
    "compact": (469_488, 257, 285_425, 202_073),
}


@pytest.mark.parametrize("name", SIZES)
def test_shapes_at_every_stage_and_numbers_learnt(name):
    torch.manual_seed(0)
    network = IntegratedNetwork(SIZES[name]).eval()
    assert tuple(parameter_table(network).values()) == COUNTS[name]
    x = torch.rand(2, 3, 64, 96) * 2 - 1
    with torch.inference_mode():
        maps = network.encoder(x)
        assert [tuple(m.shape) for m in maps] == [
            (2, width, 64 // stride, 96 // stride) for width, stride in zip(network.encoder.widths, network.encoder.strides, strict=True)
        ]
        assert network.classification(maps[-1]).shape == (2,) and network.decoder(x, maps).shape == (2, 1, 64, 96)
        output = network(x)
    assert output.logit.shape == (2,) and output.mask.shape == (2, 1, 64, 96) and len(output.boxes) == 2
    for found in output.boxes:
        assert found["boxes"].shape[1] == 4 and len(found["boxes"]) == len(found["scores"])
        assert (found["boxes"] >= 0).all() and (found["boxes"][:, 2] <= 96).all() and (found["boxes"][:, 3] <= 64).all()


def test_a_card_builds_the_same_network_again():
    network = IntegratedNetwork(SIZES["compact"])
    again = build_integrated_network(network.parameters_of_card)
    assert {k: v.shape for k, v in again.state_dict().items()} == {k: v.shape for k, v in network.state_dict().items()}


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"encoder": "vgg"}, "no encoder 'vgg'; known are resnet50, swin_t, compact"),
        ({"channels": 1}, "1 or 3 channels"),
        ({"decoder": [8, 8]}, "decoder needs 5 widths"),
        ({"anchors": [4]}, "has one side of anchors"),
        ({"levels": [0, 1, 9]}, "is a map of the encoder"),
        ({"hidden": "many"}, "hidden is not what it must be"),
    ],
)
def test_parameters_that_do_not_belong_together_are_refused(parameters, words):
    with pytest.raises(InputError, match=words):
        build_integrated_network(SIZES["compact"].as_dict() | parameters)


def test_imagenet_weights_go_into_the_encoder_or_are_refused():
    torchvision = pytest.importorskip("torchvision")
    whole = torchvision.models.resnet50(weights=None).state_dict()
    one = IntegratedNetwork(IntegratedParameters(channels=1, neighbours=False))
    load_encoder(one, whole)
    assert torch.allclose(one.encoder.conv1.weight, whole["conv1.weight"].sum(dim=1, keepdim=True))
    assert torch.equal(one.encoder.layer4[2].conv3.weight, whole["layer4.2.conv3.weight"])
    with pytest.raises(InputError, match="do not fit the encoder resnet50: bn1.bias is missing"):
        load_encoder(one, {name: t for name, t in whole.items() if name != "bn1.bias"})
    with pytest.raises(InputError, match="layer1.0.conv1.weight is"):
        load_encoder(one, whole | {"layer1.0.conv1.weight": torch.zeros(1, 2, 1, 1)})


def test_everything_runs_without_the_operators_that_torchvision_compiled(tmp_path):
    """As in Slicer with a CPU torch beside PyPI's torchvision: timm is imported, the network finds boxes, and nobody lends operators."""
    import os

    program = """
import torch
from PEDetectionLib.vision import has_timm, import_torchvision, timm_module
import_torchvision()
import torchvision.extension
from torchvision.ops import boxes
def refuse():
    raise RuntimeError("Couldn't load custom C++ ops.")
torchvision.extension._has_ops = lambda: False
torchvision.extension._assert_has_ops = boxes._assert_has_ops = refuse
if has_timm():
    timm_module().create_model("resnet18", pretrained=False)
from PEDetectionLib import box_operators
from PEDetectionLib.integrated_network import build_integrated_network
assert not box_operators.compiled()
torch.manual_seed(0)
network = build_integrated_network({"encoder": "compact", "decoder": (8, 8, 8, 8, 8), "pyramid": 8, "levels": (0, 1, 2),
                                    "anchors": (4, 8, 16), "hidden": 8, "least_score": 0.0}).eval()
with torch.inference_mode():
    output = network(torch.rand(2, 3, 64, 64))
print(sum(len(each["boxes"]) for each in output.boxes))
"""
    paths = [p for p in sys.path if p and not p.endswith("host")]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(paths)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=1800, env=environment)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 0


def slices_with_discs(count: int = 8, side: int = 64) -> AnnotatedStack:
    """Bright vessels on black; in every second slice one holds a dark disc, which is the embolus."""
    rng = np.random.default_rng(3)
    pixels, masks, boxes = np.zeros((count, side, side), np.uint8), np.zeros((count, side, side), np.uint8), []
    rows, columns = np.indices((side, side))
    for n in range(count):
        found = []
        for m, (y, x) in enumerate(((18, 20), (40, 44))):
            y, x = y + int(rng.integers(-4, 5)), x + int(rng.integers(-4, 5))
            pixels[n][(rows - y) ** 2 + (columns - x) ** 2 < 100] = 210
            if n % 2 and m == n // 2 % 2:
                disc = (rows - y) ** 2 + (columns - x) ** 2 < 26
                pixels[n][disc], masks[n][disc] = 90, 1
                found.append((columns[disc].min(), rows[disc].min(), columns[disc].max() + 1, rows[disc].max() + 1))
        boxes.append(np.array(found, np.float32).reshape(-1, 4))
    labels = masks.any(axis=(1, 2))
    return AnnotatedStack("P", "discs", pixels, np.ones(count, bool), labels, masks, boxes)


def test_it_learns_a_handful_of_slices():
    torch.manual_seed(1)
    stack = slices_with_discs()
    network = IntegratedNetwork(replace(SIZES["compact"], neighbours=False, dropout=0.0))
    p = IntegratedTraining(batch=8, rate=2e-3, decay=0.0, shift=0, gain=0.0, noise=0.0, mirror=False)
    heads = ("classification", "decoder", "localisation")
    fit = train_stage(network, [stack], [], Lesson((64, 64), heads, ("encoder", *heads), 90), p, CPU)
    network.load_state_dict(fit.state)
    batch = Samples([stack], (64, 64), network, "masks").batch([(0, k) for k in range(8)], CPU, None)
    network.eval()
    with torch.inference_mode():
        output = network(batch.x)
    assert ((output.logit > 0) == (batch.labels > 0)).all()
    found, truth = output.mask > 0, batch.masks > 0
    assert 2 * (found & truth).sum() / (found.sum() + truth.sum()) > 0.8
    for k, boxes in enumerate(output.boxes):
        best = boxes["boxes"][boxes["scores"] > 0.5]
        assert len(best) == len(batch.boxes[k])
        for box in batch.boxes[k]:  # by overlap: where a corner falls depends on the processor's last bits
            low, high = torch.maximum(best[:, :2], box[:2]), torch.minimum(best[:, 2:], box[2:])
            common = (high - low).clamp(min=0).prod(dim=1)
            areas = (best[:, 2:] - best[:, :2]).prod(dim=1) + (box[2:] - box[:2]).prod() - common
            assert (common / areas).max() > 0.4


def test_variations_move_picture_mask_and_boxes_together():
    stack, network = slices_with_discs(), IntegratedNetwork(replace(SIZES["compact"], neighbours=False))
    samples, p = Samples([stack], (64, 64), network, "masks"), IntegratedTraining(shift=6, gain=0.1, noise=0.0)
    seen = set()
    for seed in range(6):
        batch = samples.batch([(0, k) for k in range(8)], CPU, p, np.random.default_rng(seed))
        for x, mask, boxes in zip(batch.x, batch.masks[:, 0], batch.boxes, strict=True):
            dark = (x[0] > -0.8) & (x[0] < 0.2)  # the disc, and nothing else
            assert torch.equal(dark, mask > 0)
            rows, columns = torch.nonzero(mask, as_tuple=True)
            if len(rows):
                box = [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]
                assert boxes.tolist() == [[float(v) for v in box]]
                seen.add(tuple(map(int, box)))
    assert len(seen) > 12


def test_a_branch_that_is_not_learnt_stays_as_it_was():
    torch.manual_seed(1)
    stack, network = slices_with_discs(4), IntegratedNetwork(replace(SIZES["compact"], neighbours=False))
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    fit = train_stage(
        network,
        [stack],
        [stack],
        Lesson((64, 64), ("localisation",), ("localisation",), 2),
        IntegratedTraining(batch=4, rate=1e-2),
        CPU,
    )
    changed = {name.split(".")[0] for name, tensor in fit.state.items() if not torch.equal(tensor, before[name])}
    assert changed == {"localisation"} and all(np.isfinite(e.validation) for e in fit.history)


def test_slices_without_masks_train_the_classification_alone():
    stack = slices_with_discs(4)
    weak = replace(stack, masks=None, boxes=None)
    network, p = IntegratedNetwork(replace(SIZES["compact"], neighbours=False)), IntegratedTraining()
    heads = ("classification", "decoder", "localisation")
    batch = Samples([weak], (64, 64), network, "labels").batch([(0, k) for k in range(4)], CPU, None)
    network.train()
    assert float(losses(network, batch, heads[1:], p).detach()) == 0.0
    with pytest.raises(InputError, match="embolus masks"):
        train_stage(network, [weak], [], Lesson((64, 64), heads, heads, 1), p, CPU)


def test_the_dice_loss_is_none_when_all_is_right_and_one_more_when_nothing_is():
    masks = torch.zeros(2, 1, 8, 8)
    masks[:, :, 2:5, 2:5] = 1
    right, wrong = (masks * 2 - 1) * 40, (1 - masks * 2) * 40
    assert float(mask_loss(right, masks, 1.0)) == pytest.approx(0.0, abs=1e-4)
    assert float(mask_loss(wrong, masks, 1.0) - mask_loss(wrong, masks, 0.0)) == pytest.approx(1.0, abs=0.02)
