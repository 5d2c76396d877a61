"""The residual-encoder U-Net of nnU-Net v2, with its names of tensors, for inference in little memory.

Architecture: Isensee et al., Nature Methods 2021 and MICCAI 2024 (residual encoder); the shortcut of a block as in ResNet-D (He et al.,
CVPR 2019): average pooling, then a 1 x 1 x 1 convolution. Every convolution is followed by instance normalisation, which here is computed
in place, and convolutions run slab by slab, so that two maps of the finest stage are all that is held at once, where frameworks hold seven.

Nothing here can be trained: the tensors are changed in place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import Any, cast

import torch
from torch import nn
from torch.nn import functional

from ..errors import InputError
from ..sentence import Sentence

ARCHITECTURE = "residual-encoder-unet"
SLOPE = 0.01
"""Of the leaky ReLU, PyTorch's and nnU-Net's."""
SLAB = 1 << 20
"""About how many voxels of one map are convolved at a time."""
Size = tuple[int, int, int]


@dataclass(frozen=True)
class Plan:
    """What decides the network's tensors. ``strides``, ``kernels``: (z, y, x) of each stage; ``blocks``: residual blocks of each;
    ``decoder``: convolutions of each stage of the decoder, the coarsest first."""

    channels: int
    classes: int
    features: tuple[int, ...]
    blocks: tuple[int, ...]
    strides: tuple[Size, ...]
    kernels: tuple[Size, ...]
    decoder: tuple[int, ...]
    bias: bool = True
    eps: float = 1e-5

    def __post_init__(self) -> None:
        stages = len(self.features)
        several = (self.blocks, self.strides, self.kernels)
        if stages < 2 or any(len(each) != stages for each in several) or len(self.decoder) != stages - 1:
            raise InputError(Sentence("The plan of the network does not have one entry a stage."))
        numbers = (self.channels, self.classes, *self.features, *self.blocks, *self.decoder, *sum(self.strides, ()), *sum(self.kernels, ()))
        if min(numbers) < 1 or max(numbers) > 4096 or any(k % 2 == 0 for k in sum(self.kernels, ())):
            raise InputError(Sentence("The plan of the network holds a number that is too small or too large, or an even kernel."))
        if any(
            step > edge
            for stride, kernel in zip(self.strides, self.kernels, strict=True)
            for step, edge in zip(stride, kernel, strict=True)
        ):
            raise InputError(Sentence("The plan of the network has a stride larger than its kernel."))

    @property
    def divisor(self) -> Size:
        """What every side of an input must be a multiple of (z, y, x)."""
        return tuple(prod(stride[axis] for stride in self.strides) for axis in range(3))  # type: ignore[return-value]

    def operations(self, size: Sequence[int]) -> float:
        """Floating-point operations (a multiplication and an addition are two) of the convolutions for an input of ``size`` (z, y, x)."""
        voxels, inputs, done = float(prod(size)), self.features[0], 0.0
        done += voxels * self.channels * self.features[0] * prod(self.kernels[0])
        at = []
        for width, blocks, stride, kernel in zip(self.features, self.blocks, self.strides, self.kernels, strict=True):
            voxels /= prod(stride)
            at.append(voxels)
            edge = prod(kernel)
            done += voxels * (inputs * width * edge + (2 * blocks - 1) * width * width * edge)
            done += voxels * inputs * width if inputs != width else 0.0
            inputs = width
        for n, convolutions in enumerate(self.decoder):
            finer, width = self.features[-n - 2], self.features[-n - 1]
            done += at[-n - 2] * (width * finer + (convolutions + 1) * finer * finer * prod(self.kernels[-n - 2]))
        return 2.0 * (done + at[0] * self.features[0] * self.classes)

    def peak_bytes(self, size: Sequence[int], width: int = 4) -> float:
        """About the memory that one input of ``size`` takes at most, ``width`` bytes a number: two maps of the finest stage, the maps of
        the coarser ones, and what a slab takes."""
        coarser = sum(f / prod(prod(stride) for stride in self.strides[: n + 1]) for n, f in enumerate(self.features) if n)
        return width * (prod(size) * (2.0 * self.features[0] + 1.5 * coarser) + 5.0 * SLAB * self.features[0])


def plan_of(parameters: Mapping[str, Any]) -> Plan:
    """The plan of a card's ``parameters`` (names as in ``Plan``; a number stands for one a stage). Raises InputError."""
    try:
        features = tuple(int(n) for n in parameters["features"])
        stages = len(features)
        return Plan(
            int(parameters.get("channels", 1)),
            int(parameters["classes"]),
            features,
            tuple(int(n) for n in _each(parameters["blocks"], stages)),
            tuple(_size(n) for n in parameters["strides"]),
            tuple(_size(n) for n in _each(parameters.get("kernels", 3), stages)),
            tuple(int(n) for n in _each(parameters.get("decoder", 1), stages - 1)),
            bool(parameters.get("bias", True)),
            float(parameters.get("eps", 1e-5)),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(Sentence("The parameters of the residual-encoder U-Net cannot be used ({error}).", error=error)) from error


def plan_of_nnunet(configuration: Mapping[str, Any], classes: int, channels: int = 1) -> Plan:
    """The plan of a configuration of nnU-Net's ``plans.json`` whose network is its ResidualEncoderUNet. Raises InputError for others."""
    about = configuration.get("architecture", {})
    if not str(about.get("network_class_name", "")).endswith(".ResidualEncoderUNet"):
        raise InputError(Sentence("The plans name another network than nnU-Net's ResidualEncoderUNet."))
    given = about.get("arch_kwargs", {})
    names = {
        "features": "features_per_stage",
        "blocks": "n_blocks_per_stage",
        "strides": "strides",
        "kernels": "kernel_sizes",
        "decoder": "n_conv_per_stage_decoder",
        "bias": "conv_bias",
    }
    parameters = {ours: given[theirs] for ours, theirs in names.items() if theirs in given}
    return plan_of(parameters | {"classes": classes, "channels": channels, "eps": (given.get("norm_op_kwargs") or {}).get("eps", 1e-5)})


def _each(value: Any, count: int) -> Sequence[Any]:
    return [value] * count if isinstance(value, (int, float)) else value


def _size(value: Any) -> Size:
    numbers = tuple(int(n) for n in _each(value, 3))
    if len(numbers) != 3:
        raise ValueError("a size is not three numbers")
    return numbers


class ResidualUNet(nn.Module):
    """(1, channels, z, y, x), every side a multiple of ``plan.divisor`` -> logits (1, classes, z, y, x). Inference only."""

    def __init__(self, plan: Plan):
        super().__init__()
        self.plan = plan
        self.encoder, self.decoder = _Encoder(plan), _Decoder(plan)

    @torch.inference_mode()
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        size, divisor = tuple(x.shape[2:]), self.plan.divisor
        if len(size) != 3 or any(n % d for n, d in zip(size, divisor, strict=True)):
            raise InputError(Sentence("The network takes sides that are multiples of {divisor}, not {size}.", divisor=divisor, size=size))
        return self.decoder(self.encoder(x))


def build_residual_unet(parameters: Mapping[str, Any]) -> ResidualUNet:
    """The network of a card's parameters."""
    return ResidualUNet(plan_of(parameters))


class _Conv(nn.Module):
    """Convolution, instance normalisation, and leaky ReLU where asked for; names as in nnU-Net (``conv``, ``norm``)."""

    def __init__(self, plan: Plan, inputs: int, outputs: int, kernel: Size, stride: Size = (1, 1, 1), *, bias: bool | None = None):
        super().__init__()
        padding = (kernel[0] // 2, kernel[1] // 2, kernel[2] // 2)
        self.conv = nn.Conv3d(inputs, outputs, kernel, stride, padding, bias=plan.bias if bias is None else bias)
        self.norm = nn.InstanceNorm3d(outputs, eps=plan.eps, affine=True)

    def forward(self, x: torch.Tensor, *more: torch.Tensor, reuse: bool = False, active: bool = True) -> torch.Tensor:
        """``more``: maps that are taken together with ``x``. ``reuse``: the result may take the place of ``x``."""
        x = self.conv(x) if self.conv.stride != (1, 1, 1) else convolve(self.conv, (x, *more), x if reuse else None)
        x = normalise(x, self.norm)
        return functional.leaky_relu_(x, SLOPE) if active else x


def convolve(conv: nn.Conv3d, maps: tuple[torch.Tensor, ...], out: torch.Tensor | None = None) -> torch.Tensor:
    """A convolution of stride 1 of ``maps``, one above the other, slab by slab along z; written over ``out``, which may be one of them."""
    depth, halo = maps[0].shape[2], conv.kernel_size[0] // 2
    thick = max(4, SLAB // prod(maps[0].shape[3:]))
    shape = (1, conv.out_channels, *maps[0].shape[2:])
    if out is None or tuple(out.shape) != shape:
        out = maps[0].new_empty(shape)
    above: tuple[torch.Tensor, ...] = ()  # slices that the slab before has overwritten
    for start in range(0, depth, thick):
        stop = min(start + thick, depth)
        low, high = max(start - halo, 0), min(stop + halo, depth)
        pieces = [each[:, :, (start if above else low) : high] for each in maps]
        if above:
            pieces = [torch.cat(pair, 2) for pair in zip(above, pieces, strict=True)]
        slab = pieces[0] if len(pieces) == 1 else torch.cat(pieces, 1)
        pad = (low - (start - halo), stop + halo - high)
        if any(pad):
            slab = functional.pad(slab, (0, 0, 0, 0, *pad))
        result = functional.conv3d(slab, conv.weight, conv.bias, padding=(0, conv.kernel_size[1] // 2, conv.kernel_size[2] // 2))
        if halo and stop < depth:
            above = tuple(each[:, :, max(stop - halo, 0) : stop].clone() for each in maps)
        out[:, :, start:stop] = result
    return out


def normalise(x: torch.Tensor, norm: nn.InstanceNorm3d) -> torch.Tensor:
    """Instance normalisation of (1, channels, z, y, x), in place."""
    flat = x.view(x.shape[1], -1)
    variance, mean = torch.var_mean(flat, dim=1, correction=0, keepdim=True)
    factor = norm.weight[:, None] * torch.rsqrt(variance + norm.eps)
    flat.mul_(factor).add_(norm.bias[:, None] - mean * factor)
    return x


class _Block(nn.Module):
    """Two convolutions beside a shortcut."""

    def __init__(self, plan: Plan, inputs: int, outputs: int, kernel: Size, stride: Size):
        super().__init__()
        self.conv1 = _Conv(plan, inputs, outputs, kernel, stride)
        self.conv2 = _Conv(plan, outputs, outputs, kernel)
        strided = stride != (1, 1, 1)
        steps: list[nn.Module] = [nn.AvgPool3d(stride, stride)] if strided else []
        if inputs != outputs:
            steps.append(_Conv(plan, inputs, outputs, (1, 1, 1), bias=False))
        self.skip = nn.Sequential(*steps)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        result = self.conv1(x)
        result = self.conv2(result, reuse=True, active=False)
        for step in self.skip:
            x = step(x, active=False) if isinstance(step, _Conv) else step(x)
        return functional.leaky_relu_(result.add_(x), SLOPE)


class _Blocks(nn.Module):
    def __init__(self, plan: Plan, stage: int, inputs: int):
        super().__init__()
        width, kernel, stride = plan.features[stage], plan.kernels[stage], plan.strides[stage]
        first = [_Block(plan, inputs, width, kernel, stride)]
        self.blocks = nn.Sequential(*first, *(_Block(plan, width, width, kernel, (1, 1, 1)) for _ in range(1, plan.blocks[stage])))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.blocks(x)


class _Convs(nn.Module):
    def __init__(self, plan: Plan, inputs: int, outputs: int, kernel: Size, count: int = 1):
        super().__init__()
        self.convs = nn.Sequential(*(_Conv(plan, inputs if not n else outputs, outputs, kernel) for n in range(count)))

    def forward(self, *maps: torch.Tensor, reuse: bool = False) -> torch.Tensor:
        x = self.convs[0](*maps, reuse=reuse)
        for n in range(1, len(self.convs)):
            x = self.convs[n](x, reuse=True)
        return x


class _Encoder(nn.Module):
    def __init__(self, plan: Plan):
        super().__init__()
        self.stem = _Convs(plan, plan.channels, plan.features[0], plan.kernels[0])
        inputs = (plan.features[0], *plan.features[:-1])
        self.stages = nn.Sequential(*(_Blocks(plan, n, width) for n, width in enumerate(inputs)))

    def forward(self, x: torch.Tensor) -> list[torch.Tensor]:
        x = self.stem(x)
        found = []
        for stage in self.stages:
            x = stage(x)
            found.append(x)
        return found


class _Decoder(nn.Module):
    def __init__(self, plan: Plan):
        super().__init__()
        self.stages, self.transpconvs, self.seg_layers = nn.ModuleList(), nn.ModuleList(), nn.ModuleList()
        for n, count in enumerate(plan.decoder):
            coarse, fine, stride = plan.features[-n - 1], plan.features[-n - 2], plan.strides[-n - 1]
            self.transpconvs.append(nn.ConvTranspose3d(coarse, fine, stride, stride, bias=plan.bias))
            self.stages.append(_Convs(plan, 2 * fine, fine, plan.kernels[-n - 2], count))
            self.seg_layers.append(nn.Conv3d(fine, plan.classes, 1))  # those of the coarser stages served the training alone

    def forward(self, maps: list[torch.Tensor]) -> torch.Tensor:
        x = maps.pop()
        for raised, stage in zip(self.transpconvs, self.stages, strict=True):
            x = stage(enlarge(cast(nn.ConvTranspose3d, raised), x), maps.pop(), reuse=True)
        return convolve(cast(nn.Conv3d, self.seg_layers[-1]), (x,))


def enlarge(conv: nn.ConvTranspose3d, x: torch.Tensor) -> torch.Tensor:
    """A transposed convolution whose kernel is its stride, slab by slab along z."""
    step = conv.stride[0]
    out = x.new_empty((1, conv.out_channels, *(n * s for n, s in zip(x.shape[2:], conv.stride, strict=True))))
    thick = max(2, SLAB // (step * prod(out.shape[3:])))
    for start in range(0, x.shape[2], thick):
        stop = min(start + thick, x.shape[2])
        out[:, :, start * step : stop * step] = functional.conv_transpose3d(x[:, :, start:stop], conv.weight, conv.bias, stride=conv.stride)
    return out
