"""The slice network of Huhtanen et al.: a backbone, its maps averaged, Dense 512, 64 features, one probability.

Compact backbones and pooling by attention are this project's, for processors without a GPU and for few scans.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.run.memory import raise_if_out_of_memory
from LungPerfusionCore.sentence import Sentence

from .vision import has_timm, timm_module

PUBLISHED = "inception_resnet_v2"
COMPACT, FINE = "compact", "compact-fine"
AVERAGE, ATTENTION, FOCUS = "average", "attention", "focus"
FEATURES = 64
HIDDEN = 512


class SliceOutput(NamedTuple):
    """``logit``: (n,), of embolism in the slice. ``features``: (n, 64), what the sequence network gets."""

    logit: torch.Tensor
    features: torch.Tensor


class CompactBackbone(nn.Module):
    """A small convolutional network for processors without a GPU and for tests: five halvings, 16 to 192 channels, the last three with a
    second convolution whose result is added to its input. 0.84 million weights, 0.83 GFLOP for a slice of 386 x 386.
    """

    CHANNELS = (16, 32, 64, 128, 192)

    def __init__(self, channels: int = 1):
        super().__init__()
        self.num_features = self.CHANNELS[-1]
        self.halvings, self.residuals = nn.ModuleList(), nn.ModuleList()
        for number, width in enumerate(self.CHANNELS):
            self.halvings.append(_convolution(channels, width, stride=2))
            self.residuals.append(nn.Identity() if number < 2 else _convolution(width, width))
            channels = width

    def forward_features(self, x: torch.Tensor) -> torch.Tensor:
        for number, (halve, residual) in enumerate(zip(self.halvings, self.residuals, strict=True)):
            x = halve(x)
            x = x if number < 2 else x + residual(x)
        return x


class FineBackbone(nn.Module):
    """A small network whose maps stay fine: two halvings, 16 to 96 channels. 0.15 million weights; a cell sees 37 pixels.

    A clot in a segmental artery is a few pixels wide and must not vanish in a coarser map.
    """

    def __init__(self, channels: int = 1):
        super().__init__()
        self.num_features = 96
        self.layers = nn.Sequential(
            _convolution(channels, 16),
            _convolution(16, 32, stride=2),
            _Residual(32),
            _convolution(32, 64, stride=2),
            _Residual(64),
            _Residual(64),
            _convolution(64, self.num_features),
        )

    def forward_features(self, x: torch.Tensor) -> torch.Tensor:
        return self.layers(x)


class _Residual(nn.Module):
    def __init__(self, channels: int):
        super().__init__()
        self.change = _convolution(channels, channels)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.change(x)


def _convolution(before: int, after: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(before, after, 3, stride, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU(inplace=True))


class SliceNetwork(nn.Module):
    """Backbone -> pooling -> Dense 512 ReLU -> Dropout -> Dense 64 (the features) -> Dense 1 (the logit).

    Args:
        backbone: ``inception_resnet_v2`` as published, ``compact``, or any image network of timm.
        channels: 1 (weights of chest X-rays, or none) or 3 (weights of ImageNet); the slice is repeated.
        dropout: published: 0.2.
        pooling: ``average``, as published, or ``attention``: the average, and beside it the maps weighted by the softmax over the places
            of a 1 x 1 convolution of them (Ilse et al. 2018, equation 8, without the hidden layer), so that one small place can speak;
            or ``focus``: the weighted maps alone, so that where in the chest the slice lies says less.

    Input (n, channels, rows, columns), scaled -1 to 1. Raises InputError for a backbone that does not exist, and
    LungPerfusionError where timm is not installed.
    """

    def __init__(self, backbone: str = PUBLISHED, channels: int = 1, dropout: float = 0.2, pooling: str = AVERAGE):
        super().__init__()
        if channels not in (1, 3):
            raise InputError(Sentence("A slice network has 1 or 3 channels, not {channels}.", channels=channels))
        if pooling not in (AVERAGE, ATTENTION, FOCUS):
            raise InputError(
                Sentence(
                    "A slice network pools by {average}, {attention} or {focus}, not by {pooling}.",
                    average=AVERAGE,
                    attention=ATTENTION,
                    focus=FOCUS,
                    pooling=pooling,
                )
            )
        self.backbone_name, self.channels = backbone, channels
        self.backbone = make_backbone(backbone, channels)
        width = self.backbone.num_features
        self.pooling, self.attention = pooling, None
        if pooling != AVERAGE:
            self.attention = nn.Conv2d(width, 1, 1)
            nn.init.constant_(self.attention.bias, -4.0)  # clot is rare
        self.hidden = nn.Linear(2 * width if pooling == ATTENTION else width, HIDDEN)
        self.dropout = nn.Dropout(dropout)
        self.to_features = nn.Linear(HIDDEN, FEATURES)
        self.classifier = nn.Linear(FEATURES, 1)

    @property
    def parameters_of_card(self) -> dict[str, Any]:
        """What builds this network again."""
        return {
            "backbone": self.backbone_name,
            "channels": self.channels,
            "dropout": self.dropout.p,
            "pooling": self.pooling,
        }

    def maps(self, x: torch.Tensor) -> torch.Tensor:
        """The backbone's last maps, (n, C, rows, columns)."""
        return self.backbone.forward_features(x)

    def place_weights(self, maps: torch.Tensor) -> torch.Tensor | None:
        """(n, rows, columns), adding up to 1: how much each place counts beside the average; None without attention."""
        if self.attention is None:
            return None
        evidence = self.attention(maps)
        return torch.softmax(evidence.flatten(1).float(), dim=1).view(len(maps), *maps.shape[2:]).to(maps.dtype)

    def pool(self, maps: torch.Tensor) -> torch.Tensor:
        """(n, C) averages or what attention chose, or (n, 2 C) both, the averages last."""
        average, weights = maps.mean(dim=(2, 3)), self.place_weights(maps)
        if weights is None:
            return average
        chosen = torch.einsum("nhw,nchw->nc", weights, maps)
        return chosen if self.pooling == FOCUS else torch.cat([chosen, average], dim=1)

    def head(self, pooled: torch.Tensor) -> SliceOutput:
        """From what ``pool`` gives."""
        features = self.to_features(self.dropout(torch.relu(self.hidden(pooled))))
        return SliceOutput(self.classifier(features)[:, 0], features)

    def forward(self, x: torch.Tensor) -> SliceOutput:
        return self.head(self.pool(self.maps(x)))

    def freeze_backbone(self, frozen: bool) -> None:
        """Keep the backbone's weights as they are, or let them learn (the first phase of the published training)."""
        self.backbone.requires_grad_(not frozen)


def make_backbone(name: str, channels: int) -> nn.Module:
    """A backbone with ``forward_features`` and ``num_features``, randomly initialised: nothing is downloaded."""
    if name in (COMPACT, FINE):
        return {COMPACT: CompactBackbone, FINE: FineBackbone}[name](channels)
    timm = timm_module()
    if not timm.is_model(name):
        raise InputError(
            Sentence(
                "There is no image network '{name}'; known are {compact}, {fine}, {published} and the others of timm.",
                name=name,
                compact=COMPACT,
                fine=FINE,
                published=PUBLISHED,
            )
        )
    backbone = timm.create_model(name, pretrained=False, in_chans=channels, num_classes=0, global_pool="")
    # some networks put a wider layer behind their maps (num_features), which a slice network does not use
    probe = torch.zeros(1, channels, 96, 96)
    backbone.eval()
    try:
        with torch.inference_mode():
            maps = backbone.forward_features(probe)
    except (RuntimeError, AssertionError) as error:
        raise_if_out_of_memory(error)
        raise InputError(
            Sentence("The image network '{name}' takes one image size only and is no backbone for slices.", name=name)
        ) from error
    if maps.ndim != 4 or maps.shape[1] != backbone.num_features:
        raise InputError(Sentence("The image network '{name}' gives no maps (channels first) and is no backbone for slices.", name=name))
    return backbone.train()


def build_slice_network(parameters: Mapping[str, Any]) -> SliceNetwork:
    """The network of a card's parameters, as ``LungPerfusionCore.models.registry.load_network`` wants it."""
    return SliceNetwork(
        str(parameters.get("backbone", PUBLISHED)),
        int(parameters.get("channels", 1)),
        float(parameters.get("dropout", 0.2)),
        str(parameters.get("pooling", AVERAGE)),
    )


def load_backbone(network: SliceNetwork, tensors: Mapping[str, torch.Tensor]) -> None:
    """Weights of ImageNet or of chest X-rays that the person has, into the backbone. The names are timm's; a classifier is left out.

    A first convolution of three channels becomes one by summing them, as timm does. Raises InputError for weights that do not fit.
    """
    wanted = network.backbone.state_dict()
    given = {name: tensor for name, tensor in tensors.items() if name in wanted}
    missing = sorted(name for name in wanted.keys() - given.keys() if not name.endswith("num_batches_tracked"))
    if missing:
        raise InputError(
            Sentence(
                "The weights do not fit the backbone {backbone_name}: {missing} is missing.",
                backbone_name=network.backbone_name,
                missing=missing[0],
            )
        )
    for name, tensor in given.items():
        if tensor.shape != wanted[name].shape:
            if tensor.ndim == 4 and tensor.shape[1] == 3 and wanted[name].shape[1] == 1:
                given[name] = tensor.sum(dim=1, keepdim=True)
            else:
                raise InputError(
                    Sentence(
                        "The weights do not fit the backbone {backbone_name}: {name} is {shape}, not {shape2}.",
                        backbone_name=network.backbone_name,
                        name=name,
                        shape=list(tensor.shape),
                        shape2=list(wanted[name].shape),
                    )
                )
    network.backbone.load_state_dict(given, strict=False)


def fold_normalization(network: nn.Module) -> None:
    """For inference alone: every batch normalization of timm's convolutions becomes part of the convolution before it, in place.

    244 passes over the features of InceptionResNetV2 less; the same probabilities up to rounding.
    """
    for module in [each for each in network.modules() if type(each).__name__ == "ConvNormAct"]:
        if isinstance(module.conv, nn.Conv2d) and isinstance(module.bn, nn.BatchNorm2d):
            activation = module.bn.act  # timm keeps it in the normalization
            module.conv = fuse_conv_bn_eval(module.conv.eval(), module.bn.eval())
            module.bn = activation


def parameter_count(network: nn.Module) -> int:
    """How many numbers are learnt."""
    return sum(p.numel() for p in network.parameters())


def heat_maps(network: SliceNetwork, x: torch.Tensor) -> tuple[torch.Tensor, SliceOutput]:
    """Where the slice score comes from: class activation maps (n, rows, columns) at the backbone's resolution, 0 and up.

    Grad-CAM (Selvaraju et al. 2017, equations 1 and 2) of the logit with respect to the pooled maps. The head sees these only
    and is linear between the kinks of its ReLU, so the maps' mean, before what is negative is cut, is the logit's
    part that depends on them: the gradient runs through the head alone and costs next to nothing. With attention each
    place counts by its weight; that the weights depend on the maps, too, is left out.
    """
    with torch.no_grad():
        maps = network.maps(x)
        weights, pooled = network.place_weights(maps), network.pool(maps)
    pooled = pooled.detach().requires_grad_(True)
    with torch.enable_grad():
        output = network.head(pooled)
        gradient = torch.autograd.grad(output.logit.sum(), pooled)[0].to(maps.dtype)
    channels = maps.shape[1]
    heat = torch.zeros_like(maps[:, 0])
    if network.pooling != FOCUS:
        heat = heat + torch.einsum("nc,nchw->nhw", gradient[:, -channels:], maps)
    if weights is not None:
        places = maps.shape[2] * maps.shape[3]
        heat = heat + places * weights * torch.einsum("nc,nchw->nhw", gradient[:, :channels], maps)
    return torch.relu(heat).float(), SliceOutput(output.logit.detach(), output.features.detach())


__all__ = [
    "ATTENTION",
    "AVERAGE",
    "COMPACT",
    "FEATURES",
    "FINE",
    "FOCUS",
    "PUBLISHED",
    "CompactBackbone",
    "FineBackbone",
    "SliceNetwork",
    "SliceOutput",
    "build_slice_network",
    "fold_normalization",
    "has_timm",
    "heat_maps",
    "load_backbone",
    "make_backbone",
    "parameter_count",
]
