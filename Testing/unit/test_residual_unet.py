"""The residual-encoder U-Net: names and shapes of its tensors, the same answer however it is cut, and weights that are refused."""

from __future__ import annotations

import pickle

import pytest
from residual_unet_folder import SMALL

from LungPerfusionCore.errors import InputError

pytest.importorskip("torch")
import torch

from LungPerfusionCore.models import residual_unet
from LungPerfusionCore.models.residual_unet import build_residual_unet, plan_of, plan_of_nnunet
from LungPerfusionCore.models.state_dicts import fill, read_state_dict

#: Of Zhang et al. 2026, as its plans state it.
FULL = {
    "classes": 2,
    "features": [32, 64, 128, 256, 320, 320, 320],
    "blocks": [1, 3, 4, 6, 6, 6, 6],
    "strides": [1, 2, 2, 2, 2, 2, [1, 2, 2]],
}


def expected(parameters: dict) -> dict[str, list[int]]:
    """Name -> shape of every tensor that nnU-Net v2 saves, its second names of one and the same tensor left out."""
    features, blocks = parameters["features"], parameters["blocks"]
    strides = [[s] * 3 if isinstance(s, int) else s for s in parameters["strides"]]
    found = {}

    def conv(name: str, inputs: int, outputs: int, edge: int = 3, bias: bool = True) -> None:
        found[f"{name}.conv.weight"] = [outputs, inputs, edge, edge, edge]
        if bias:
            found[f"{name}.conv.bias"] = [outputs]
        found[f"{name}.norm.weight"] = found[f"{name}.norm.bias"] = [outputs]

    conv("encoder.stem.convs.0", 1, features[0])
    inputs = features[0]
    for stage, width in enumerate(features):
        for block in range(blocks[stage]):
            where, before = f"encoder.stages.{stage}.blocks.{block}", inputs if block == 0 else width
            conv(f"{where}.conv1", before, width)
            conv(f"{where}.conv2", width, width)
            if before != width:  # an average pooling comes before it where the stage has a stride
                conv(f"{where}.skip.{int(block == 0 and strides[stage] != [1, 1, 1])}", before, width, 1, bias=False)
        inputs = width
    for n in range(len(features) - 1):
        coarse, fine = features[-n - 1], features[-n - 2]
        found[f"decoder.transpconvs.{n}.weight"] = [coarse, fine, *strides[-n - 1]]
        found[f"decoder.transpconvs.{n}.bias"] = [fine]
        conv(f"decoder.stages.{n}.convs.0", 2 * fine, fine)
        found[f"decoder.seg_layers.{n}.weight"] = [parameters["classes"], fine, 1, 1, 1]
        found[f"decoder.seg_layers.{n}.bias"] = [parameters["classes"]]
    return found


@pytest.mark.parametrize("parameters", [SMALL, FULL], ids=["small", "Zhang et al. 2026"])
def test_names_and_shapes_are_those_of_the_plan(parameters):
    with torch.device("meta"):
        network = build_residual_unet(parameters)
    assert {name: list(tensor.shape) for name, tensor in network.state_dict().items()} == expected(parameters)


def test_the_published_network_has_the_publishers_numbers():
    plan = plan_of(FULL)
    with torch.device("meta"):
        network = build_residual_unet(FULL)
    assert len(network.state_dict()) == 320 and sum(p.numel() for p in network.parameters()) == 141_480_012
    assert plan.divisor == (32, 64, 64) and 14e12 < plan.operations((224, 320, 320)) < 17e12


def test_operations_are_counted_as_they_are_done():
    from torch.utils.flop_counter import FlopCounterMode

    size = (8, 16, 12)
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        build_residual_unet(SMALL).eval()(torch.zeros(1, 1, *size))
    assert plan_of(SMALL).operations(size) == pytest.approx(counter.get_total_flops(), rel=0.02)


def reference(network, x):
    """The same network written down plainly: whole maps, nothing in place, maps joined."""
    from torch.nn import functional as f

    def conv(module, x, active=True):
        x = f.conv3d(x, module.conv.weight, module.conv.bias, module.conv.stride, module.conv.padding)
        x = f.instance_norm(x, weight=module.norm.weight, bias=module.norm.bias, eps=module.norm.eps)
        return f.leaky_relu(x, 0.01) if active else x

    def block(module, x):
        skip = x
        for step in module.skip:
            skip = step(skip) if isinstance(step, torch.nn.AvgPool3d) else conv(step, skip, active=False)
        return f.leaky_relu(conv(module.conv2, conv(module.conv1, x), active=False) + skip, 0.01)

    x, maps = conv(network.encoder.stem.convs[0], x), []
    for stage in network.encoder.stages:
        for each in stage.blocks:
            x = block(each, x)
        maps.append(x)
    for n, (raised, stage) in enumerate(zip(network.decoder.transpconvs, network.decoder.stages, strict=True)):
        x = f.conv_transpose3d(x if n else maps[-1], raised.weight, raised.bias, raised.stride)
        x = conv(stage.convs[0], torch.cat((x, maps[-n - 2]), 1))
    head = network.decoder.seg_layers[-1]
    return f.conv3d(x, head.weight, head.bias)


@pytest.mark.parametrize("slab", [1, 500, 1 << 21])
def test_slabs_give_what_whole_maps_give(monkeypatch, slab):
    monkeypatch.setattr(residual_unet, "SLAB", slab)
    torch.manual_seed(3)
    network = build_residual_unet(SMALL).eval()
    with torch.no_grad():
        for name, tensor in network.named_parameters():
            if tensor.ndim == 1:
                tensor.copy_(torch.randn(tensor.shape) * 0.3 + name.endswith("norm.weight"))
        x = torch.randn(1, 1, 26, 32, 20)
        assert (network(x.clone()) - reference(network, x)).abs().max() < 1e-4


def test_sizes_that_the_strides_do_not_divide_are_refused():
    with pytest.raises(InputError, match="multiples"):
        build_residual_unet(SMALL)(torch.zeros(1, 1, 7, 8, 8))


def test_plans_of_nnunet_are_understood_and_others_refused():
    given = {
        "n_stages": 3,
        "features_per_stage": SMALL["features"],
        "kernel_sizes": [[3, 3, 3]] * 3,
        "strides": [[1, 1, 1], [2, 2, 2], [1, 2, 2]],
        "n_blocks_per_stage": SMALL["blocks"],
        "n_conv_per_stage_decoder": [1, 1],
        "conv_bias": True,
        "norm_op_kwargs": {"eps": 1e-5, "affine": True},
    }
    name = "dynamic_network_architectures.architectures.unet.ResidualEncoderUNet"
    assert plan_of_nnunet({"architecture": {"network_class_name": name, "arch_kwargs": given}}, 2) == plan_of(SMALL)
    with pytest.raises(InputError, match="another network"):
        plan_of_nnunet({"architecture": {"network_class_name": name.replace("Residual", "Plain"), "arch_kwargs": given}}, 2)


@pytest.mark.parametrize(
    "change",
    [{"features": [4]}, {"blocks": [1, 2]}, {"strides": [1, 2, [2, 2]]}, {"strides": [1, 2, 4]}, {"kernels": 2}, {"classes": "two"}],
)
def test_plans_that_cannot_be_are_refused(change):
    with pytest.raises(InputError):
        plan_of(SMALL | change)


def saved_by_nnunet(network) -> dict:
    """The tensors under all the names that nnU-Net's modules give them."""
    tensors = dict(network.state_dict())
    twice = {}
    for name, tensor in tensors.items():
        if ".conv.weight" in name or ".conv.bias" in name:
            twice[name.replace(".conv.", ".all_modules.0.")] = tensor
        elif ".norm." in name:
            twice[name.replace(".norm.", ".all_modules.1.")] = tensor
    tensors |= twice
    return tensors | {f"decoder.{name}": tensor for name, tensor in tensors.items() if name.startswith("encoder.")}


@pytest.mark.parametrize("layout", ["plain", "publisher", "checkpoint", "second names alone", "safetensors"])
def test_weights_are_taken_by_name_from_every_layout(tmp_path, layout):
    from safetensors.torch import save_file

    torch.manual_seed(1)
    first = build_residual_unet(SMALL)
    tensors, path = saved_by_nnunet(first), tmp_path / "weights.pth"
    if layout == "plain":
        torch.save(first.state_dict(), path)
    elif layout == "publisher":
        torch.save({f"segmentation_model.{name}": tensor for name, tensor in tensors.items()}, path)
    elif layout == "checkpoint":
        import numpy as np

        logging = {"mean_fg_dice": [np.float64(0.5), np.float32(0.25)]}
        torch.save({"network_weights": {f"module.{n}": t for n, t in tensors.items()}, "logging": logging, "trainer_name": "x"}, path)
    elif layout == "second names alone":
        torch.save({n: t for n, t in tensors.items() if n.startswith("decoder.") and ".conv." not in n and ".norm." not in n}, path)
    else:
        path = tmp_path / "weights.safetensors"
        save_file({name: tensor.contiguous() for name, tensor in first.state_dict().items()}, path)
    second = fill(build_residual_unet(SMALL), read_state_dict(path), "test")
    for name, tensor in first.state_dict().items():
        assert torch.equal(tensor, second.state_dict()[name]), name


class Runs:
    def __reduce__(self):
        return (print, ("run by the file",))


def test_a_file_that_runs_something_is_refused_and_runs_nothing(tmp_path, capsys):
    path = tmp_path / "weights.bin"
    torch.save({"network_weights": Runs()}, path)
    with pytest.raises(InputError, match="could run programs"):
        read_state_dict(path)
    path.write_bytes(pickle.dumps({"a": Runs()}))
    with pytest.raises(InputError):
        read_state_dict(path)
    path.write_bytes(b"nothing of the kind")
    with pytest.raises(InputError):
        read_state_dict(path)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("harm", ["missing", "surplus", "shape", "nan"])
def test_weights_that_do_not_fit_are_refused_by_name(harm):
    tensors = dict(build_residual_unet(SMALL).state_dict())
    name = "encoder.stem.convs.0.conv.weight"
    if harm == "missing":
        del tensors[name]
    elif harm == "surplus":
        name = "encoder.more.weight"
        tensors[name] = torch.zeros(1)
    elif harm == "shape":
        tensors[name] = tensors[name][:2]
    else:
        tensors[name] = tensors[name] * float("nan")
    with pytest.raises(InputError, match=name):
        fill(build_residual_unet(SMALL), tensors, "test")
