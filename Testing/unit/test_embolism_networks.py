"""Slice and sequence network: shapes, parameters as published, heat maps, ensembles, what is computed and what is not."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from LungPerfusionCore.errors import Cancelled, InputError
from LungPerfusionCore.models import device as devices
from PEDetectionLib import slice_network as s
from PEDetectionLib.inference import (
    Detector,
    build_detector,
    preparation_of,
    score_stack,
    sequence_probabilities,
    slice_features,
)
from PEDetectionLib.preparation import Preparation, PreparedStack
from PEDetectionLib.sequence_network import SequenceNetwork, padded

CPU = devices.resolve("cpu")
needs_timm = pytest.mark.skipif(not s.has_timm(), reason="timm or torchvision is not installed")


def stack_of(present: list[bool], side: int = 48) -> PreparedStack:
    present = np.array(present)
    pixels = np.random.default_rng(3).integers(0, 256, (len(present), side, side)).astype(np.uint8) * present[:, None, None].astype(
        np.uint8
    )
    return PreparedStack(pixels, present, 100.0, (-50.0, -50.0), 100.0, np.zeros((len(present), 3)), 0.0, Preparation(side=side))


def compact(seed: int = 0) -> s.SliceNetwork:
    torch.manual_seed(seed)
    return s.SliceNetwork(s.COMPACT).eval()


def detector(folds: int = 2) -> Detector:
    torch.manual_seed(5)
    return build_detector({"backbone": s.COMPACT, "folds": folds}).eval()


@needs_timm
@pytest.mark.parametrize(("channels", "convolutions"), [(1, 54_305_888), (3, 54_306_464)])
def test_the_published_slice_network(channels, convolutions):
    """InceptionResNetV2 without its classifier; Keras' has no scale in its batch normalisation, which here is 30,272 weights more."""
    with torch.device("cpu" if channels == 1 else "meta"):
        network = s.SliceNetwork(channels=channels).eval()
    head = 1536 * 512 + 512 + 512 * 64 + 64 + 64 + 1
    assert s.parameter_count(network) == convolutions + head
    if channels == 1:
        with torch.inference_mode():
            output = network(torch.zeros(1, 1, 96, 96))
        assert output.logit.shape == (1,) and output.features.shape == (1, 64)


@needs_timm
@pytest.mark.parametrize("name", ["resnet18", "mobilenetv3_small_100"])
def test_other_backbones_stand_in(name):
    with torch.inference_mode():
        output = s.SliceNetwork(name, channels=3).eval()(torch.zeros(2, 3, 64, 64))
    assert output.logit.shape == (2,) and output.features.shape == (2, 64)


@needs_timm
def test_a_backbone_that_is_none_is_refused():
    with pytest.raises(InputError, match="no image network 'resnet_of_mine'"):
        s.SliceNetwork("resnet_of_mine")
    with pytest.raises(InputError, match="no backbone"):
        s.SliceNetwork("vit_tiny_patch16_224")
    with pytest.raises(InputError, match="1 or 3 channels"):
        s.SliceNetwork(s.COMPACT, channels=2)


def test_the_published_sequence_network():
    network = SequenceNetwork().eval()
    lstm = 2 * (4 * 64 * 64 + 4 * 64 * 64 + 2 * 4 * 64)
    dense = 128 * 512 + 512 + 512 * 128 + 128 + 128 + 1 + 96 + 1
    assert s.parameter_count(network) == 2 * 64 + lstm + dense == 198_626
    output = network(torch.zeros(3, 96, 64))
    assert output.slices.shape == (3, 96) and output.stack.shape == (3,)
    with pytest.raises(InputError, match="96 slices of 64"):
        network(torch.zeros(1, 95, 64))


def test_the_stack_score_is_made_of_the_slices_probabilities():
    network = SequenceNetwork().eval()
    x = torch.randn(2, 96, 64)
    output = network(x)
    by_hand = torch.sigmoid(output.slices) @ network.stack.weight[0] + network.stack.bias
    assert torch.allclose(output.stack, by_hand, atol=1e-6)
    # both directions: a slice moves the probability of those above and below it
    for changed, seen in ((13, 10), (10, 13)):
        other = x.clone()
        other[:, changed] += 3
        assert not torch.allclose(network(other).slices[:, seen], output.slices[:, seen])


def test_padding_is_zeros_below_and_a_cut_above():
    features = torch.randn(5, 64)
    assert torch.equal(padded(features)[:5], features) and not padded(features)[5:].any()
    assert torch.equal(padded(torch.arange(200.0)[:, None].expand(200, 64))[:, 0], torch.arange(96.0))


def test_slices_without_lung_are_not_computed(monkeypatch):
    network, seen = compact(), []
    monkeypatch.setattr(network, "maps", lambda x, maps=network.maps: (seen.append(len(x)), maps(x))[1])
    stack = stack_of([False, True, True, False, True])
    logits, features, _ = slice_features(network, stack, CPU, batch=2)
    assert seen == [2, 1]
    assert np.isnan(logits[[0, 3]]).all() and np.isfinite(logits[[1, 2, 4]]).all() and not features[[0, 3]].any()


def test_the_batch_does_not_change_the_numbers():
    stack, network = stack_of([True] * 7), compact()
    one = slice_features(network, stack, CPU, batch=1)
    many = slice_features(network, stack, CPU, batch=5, heat=True)
    assert one[0] == pytest.approx(many[0], abs=1e-5) and one[1] == pytest.approx(many[1], abs=1e-5)


def test_heat_maps_explain_the_logit():
    """Grad-CAM of averages: uncut, the maps' mean is the gradient times the averages, checked against autograd through the whole head."""
    network = compact()
    x = torch.randn(3, 1, 64, 64)
    heat, output = s.heat_maps(network, x)
    assert heat.shape == (3, 2, 2) and (heat >= 0).all()
    assert torch.allclose(output.logit, network(x).logit, atol=1e-5)
    maps = network.maps(x).detach().requires_grad_(True)
    network.head(maps.mean(dim=(2, 3))).logit.sum().backward()
    alpha = maps.grad.sum(dim=(2, 3))  # d logit / d map, averaged over the map, times its pixels
    assert torch.allclose(heat, torch.relu((alpha[:, :, None, None] * maps).sum(dim=1)), atol=1e-5)


def test_heat_lies_where_the_finding_is():
    """A network that sees brightness only: the map's maximum is at the bright spot."""
    network = compact()
    x = torch.full((1, 1, 128, 128), -1.0)
    x[..., 96:120, 8:32] = 1.0
    with torch.no_grad():
        plain, spot = network.maps(torch.full_like(x, -1.0)), network.maps(x)
        direction = (spot - plain).mean(dim=(2, 3))[0]
        network.hidden.weight.copy_(direction.clamp(min=0).expand(512, -1) / 512)
        network.hidden.bias.fill_(1.0)
        network.to_features.weight.fill_(1.0 / 512)
        network.classifier.weight.fill_(1.0)
    heat, _ = s.heat_maps(network, x)
    row, column = np.unravel_index(int(heat[0].argmax()), heat.shape[1:])
    assert row >= heat.shape[1] / 2 and column < heat.shape[2] / 2


def attentive(pooling: str = s.ATTENTION) -> s.SliceNetwork:
    torch.manual_seed(1)
    network = s.SliceNetwork(s.FINE, pooling=pooling).eval()
    network.attention.weight.data *= 20  # far from an average
    return network


@pytest.mark.parametrize("pooling", [s.ATTENTION, s.FOCUS])
def test_attention_lets_one_place_speak(pooling):
    """A heat map adds up to the gradient times what was pooled; the weights add up to 1; the published network has no attention."""
    network = attentive(pooling)
    x = torch.randn(2, 1, 48, 48)
    maps = network.maps(x)
    weights = network.place_weights(maps)
    assert maps.shape == (2, 96, 12, 12) and torch.allclose(weights.sum(dim=(1, 2)), torch.ones(2), atol=1e-5)
    pooled = network.pool(maps).detach().requires_grad_(True)
    assert pooled.shape[1] == (96 if pooling == s.FOCUS else 192)
    assert torch.allclose(pooled[:, :96], (weights[:, None] * maps).sum(dim=(2, 3)), atol=1e-5)
    gradient = torch.autograd.grad(network.head(pooled).logit.sum(), pooled)[0]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(torch, "relu", lambda t: t if t.ndim == 3 else t.clamp(min=0))
        signed, output = s.heat_maps(network, x)
    assert torch.allclose(signed.mean(dim=(1, 2)), (gradient * pooled).sum(dim=1), atol=1e-4)
    assert torch.allclose(output.logit, network(x).logit, atol=1e-5)
    assert compact().place_weights(compact().maps(x)) is None and s.SliceNetwork(s.COMPACT).attention is None
    again = s.build_slice_network(network.parameters_of_card)
    again.load_state_dict(network.state_dict())
    assert torch.equal(again.eval()(x).logit, network(x).logit)
    with pytest.raises(InputError, match="not by rumour"):
        s.SliceNetwork(s.COMPACT, pooling="rumour")


@pytest.mark.parametrize("make", [compact, attentive])
def test_the_layout_does_not_change_the_probabilities(make):
    """``slice_features`` computes channels-last, which is faster; the same numbers come out as from torch's own layout."""
    network, stack = make(), stack_of([True] * 3)
    logits, _features, _ = slice_features(network, stack, CPU)
    assert next(p for p in network.parameters() if p.ndim == 4 and p.shape[1] > 1).is_contiguous(memory_format=torch.channels_last)
    plain = make().to(memory_format=torch.contiguous_format)
    with torch.inference_mode():
        expected = torch.sigmoid(plain(torch.from_numpy(np.array(stack.scaled()))).logit).numpy()
    assert 1 / (1 + np.exp(-logits)) == pytest.approx(expected, abs=1e-3)


def test_an_ensemble_is_the_mean_of_its_folds():
    folds, stack = detector(3), stack_of([True, True, False, True, True, True])
    scores = score_stack(folds, stack, CPU, batch=4)
    singles = [score_stack(Detector([a], [b]), stack, CPU) for a, b in zip(folds.slices, folds.sequences, strict=True)]
    assert scores.stack == pytest.approx(np.mean([one.stack for one in singles]), abs=1e-6)
    assert scores.slices == pytest.approx(np.mean([one.slices for one in singles], axis=0), abs=1e-6)
    assert scores.stack_folds == pytest.approx([one.stack for one in singles], abs=1e-6)
    assert np.isnan(scores.cnn[2]) and scores.slices.shape == (6,) and 0 <= scores.heat.min() <= scores.heat.max() <= 1
    assert any("filled up to 96" in text for text in scores.warnings)


def test_the_whole_is_its_parts():
    one, stack = detector(1), stack_of([True] * 4)
    _, features, _ = slice_features(one.slices[0], stack, CPU)
    slices, whole = sequence_probabilities(one.sequences[0], features, CPU)
    scores = score_stack(one, stack, CPU, heat=False)
    assert scores.heat is None and scores.stack == pytest.approx(whole) and scores.slices == pytest.approx(slices)


def test_cancel_between_batches():
    def progress(fraction, message):
        if fraction > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        slice_features(compact(), stack_of([True] * 8), CPU, batch=2, progress=progress)


def test_weights_of_a_backbone_that_a_person_has(tmp_path):
    given, network = s.CompactBackbone(3), compact()
    tensors = {name: torch.randn_like(t) if t.is_floating_point() else t for name, t in given.state_dict().items()}
    s.load_backbone(network, {**tensors, "fc.weight": torch.zeros(10, 192)})
    assert torch.allclose(network.backbone.halvings[0][0].weight, tensors["halvings.0.0.weight"].sum(1, keepdim=True))
    assert torch.equal(network.backbone.residuals[4][0].weight, tensors["residuals.4.0.weight"])
    del tensors["residuals.4.0.weight"]
    with pytest.raises(InputError, match="is missing"):
        s.load_backbone(network, tensors)


def test_contracts_and_folds_are_checked():
    assert preparation_of({"side": 128, "field_mm": 320}) == Preparation(side=128, field_mm=320.0)
    with pytest.raises(InputError, match="not made of numbers"):
        preparation_of({"side": "large"})
    for name, value in (("side", math.inf), ("level", math.nan), ("thickness_mm", math.inf)):  # a level of NaN was read: slices all black
        with pytest.raises(InputError, match="not made of numbers|must be positive"):
            preparation_of({name: value})
    with pytest.raises(InputError, match="1 to 20 folds"):
        build_detector({"folds": 0})


@needs_timm
def test_normalization_is_folded_into_the_published_networks_convolutions():
    torch.manual_seed(3)
    network = s.SliceNetwork().eval()
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):  # as after training: no mean of 0, no variance of 1
            module.running_mean.normal_(0, 0.1), module.running_var.uniform_(0.5, 2.0)
    x = torch.rand(1, 1, 96, 96) * 2 - 1
    with torch.inference_mode():
        before = network(x)
        s.fold_normalization(network)
        after = network(x)
    assert not any(isinstance(module, torch.nn.BatchNorm2d) for module in network.modules())
    assert torch.allclose(torch.sigmoid(before.logit), torch.sigmoid(after.logit), atol=1e-4)
    assert torch.allclose(before.features, after.features, atol=1e-3)
