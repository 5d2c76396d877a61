"""One encoder, three heads: classification, segmentation (U-Net) and localisation (Faster R-CNN) of emboli in a slice.

    slice (n, C, H, W), H and W multiples of 32          C = 1, or 3: a slice and its neighbours, or one slice three times
      |
    encoder ------ maps at strides 2, 4, 8, 16, 32 (Swin-T: 4, 8, 16, 32)
      |    |   |
      |    |   +-- last map -> pooled -> linear ------------------------------> logit of embolism in the slice      (n,)
      |    +------ U-Net: from the last map up, every map and the slice joined -> logit of embolus in every pixel (n, 1, H, W)
      +----------- feature pyramid -> region proposals -> RoI align -> boxes with scores (x1, y1, x2, y2, pixels) a list of n

After the integrated model of the seed paper: ResNet-50 (He 2016) or Swin-T (Liu 2021) of torchvision, U-Net
(Ronneberger 2015), Faster R-CNN (Ren 2017) on a feature pyramid (Lin 2017), and a compact encoder for processors without a GPU.

| learnt numbers, millions | encoder | classification | decoder | localisation | together |
|--------------------------|---------|----------------|---------|--------------|----------|
| resnet50                 | 23.508  | 0.002          | 9.011   | 17.844       | 50.366   |
| swin_t                   | 27.521  | 0.001          | 4.095   | 17.230       | 48.846   |
| compact                  | 0.469   | 0.000          | 0.285   | 0.202        | 0.957    |
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, NamedTuple

import torch
from torch import nn

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence

from . import box_operators
from .slice_network import parameter_count
from .vision import detection_module, import_torchvision

ARCHITECTURE = "integrated"
#: What a stage of the training may learn or take from another stage.
BRANCHES = ("encoder", "classification", "decoder", "localisation")


@dataclass(frozen=True)
class IntegratedParameters:
    """What builds the network. The seed names the encoders and Faster R-CNN; the rest is open there, and named here.

    ``encoder``: resnet50, swin_t or compact. ``channels``, ``neighbours``: 3 channels hold the slice above, the slice and the one
    below (a vessel is told from a clot by where it goes), or the same slice three times, as ImageNet's weights expect.
    ``pooling``: average, as both encoders do, or both (average and maximum: a clot of few pixels does not vanish in a maximum).
    ``decoder``: channels of the U-Net from the last map's neighbour up to the slice itself. ``pyramid``: channels of the feature
    pyramid; ``levels``: the maps it is made of; ``anchors``: sides (pixels) a level, for clots are smaller than what
    Faster R-CNN was made for. ``proposals``: kept a slice. ``hidden``: of the box head. ``least_score``: boxes below are dropped.
    """

    encoder: str = "resnet50"
    channels: int = 3
    neighbours: bool = True
    pooling: str = "average"
    dropout: float = 0.2
    decoder: tuple[int, ...] = (256, 128, 64, 32, 16)
    pyramid: int = 256
    levels: tuple[int, ...] = (1, 2, 3, 4)
    anchors: tuple[int, ...] = (8, 16, 32, 64)
    proposals: int = 300
    hidden: int = 1024
    least_score: float = 0.05

    def as_dict(self) -> dict[str, Any]:
        return {name: list(v) if isinstance(v, tuple) else v for name, v in asdict(self).items()}


SIZES = {
    "resnet50": IntegratedParameters(),
    "swin_t": IntegratedParameters("swin_t", decoder=(256, 128, 64, 32), levels=(0, 1, 2, 3)),
    "compact": IntegratedParameters(
        "compact",
        pooling="both",
        decoder=(64, 48, 32, 16, 8),
        pyramid=32,
        levels=(0, 1, 2),
        anchors=(4, 8, 16),
        proposals=64,
        hidden=96,
    ),
}


class IntegratedOutput(NamedTuple):
    """``logit``: (n,), of embolism in the slice. ``mask``: (n, 1, H, W), logit of embolus in every pixel. ``boxes``: a dict a
    slice, ``boxes`` (m, 4) pixels and ``scores`` (m,). What was not asked for is None."""

    logit: torch.Tensor | None
    mask: torch.Tensor | None
    boxes: list[dict[str, torch.Tensor]] | None


class CompactEncoder(nn.Module):
    """Five halvings, 16 to 128 channels, each with a second convolution whose result is added to its input."""

    CHANNELS = (16, 32, 64, 96, 128)

    def __init__(self, channels: int):
        super().__init__()
        self.widths, self.strides = self.CHANNELS, (2, 4, 8, 16, 32)
        self.halvings, self.residuals = nn.ModuleList(), nn.ModuleList()
        for width in self.CHANNELS:
            self.halvings.append(_convolution(channels, width, 2))
            self.residuals.append(_convolution(width, width))
            channels = width

    def forward(self, x: torch.Tensor) -> list[torch.Tensor]:
        maps = []
        for halve, residual in zip(self.halvings, self.residuals, strict=True):
            x = halve(x)
            x = x + residual(x)
            maps.append(x)
        return maps


class ResNetEncoder(nn.Module):
    """torchvision's ResNet-50 without its classifier; the names of its weights are kept, so that files of ImageNet fit."""

    def __init__(self, channels: int):
        super().__init__()
        whole = import_torchvision().models.resnet50(weights=None)
        self.widths, self.strides = (64, 256, 512, 1024, 2048), (2, 4, 8, 16, 32)
        self.conv1 = whole.conv1 if channels == 3 else nn.Conv2d(channels, 64, 7, 2, 3, bias=False)
        self.bn1, self.relu, self.maxpool = whole.bn1, whole.relu, whole.maxpool
        self.layer1, self.layer2, self.layer3, self.layer4 = whole.layer1, whole.layer2, whole.layer3, whole.layer4

    def forward(self, x: torch.Tensor) -> list[torch.Tensor]:
        maps = [self.relu(self.bn1(self.conv1(x)))]
        x = self.maxpool(maps[0])
        for layer in (self.layer1, self.layer2, self.layer3, self.layer4):
            x = layer(x)
            maps.append(x)
        return maps


class SwinEncoder(nn.Module):
    """torchvision's Swin-T without its classifier, the four stages' maps normalised and channels first."""

    def __init__(self, channels: int):
        super().__init__()
        whole = import_torchvision().models.swin_t(weights=None)
        self.widths, self.strides = (96, 192, 384, 768), (4, 8, 16, 32)
        self.features = whole.features
        if channels != 3:
            self.features[0][0] = nn.Conv2d(channels, 96, 4, 4)
        self.norm = whole.norm
        self.norms = nn.ModuleList(nn.LayerNorm(width) for width in self.widths[:-1])

    def forward(self, x: torch.Tensor) -> list[torch.Tensor]:
        maps = []
        for number, stage in enumerate(self.features):
            x = stage(x)
            if number % 2:  # a stage of blocks; before it comes the embedding or the merging of patches
                norm = self.norm if number == len(self.features) - 1 else self.norms[number // 2]
                maps.append(norm(x).permute(0, 3, 1, 2).contiguous())
        return maps


ENCODERS = {"resnet50": ResNetEncoder, "swin_t": SwinEncoder, "compact": CompactEncoder}


class Classifier(nn.Module):
    """The last map (n, C, h, w) pooled -> (n,) logit."""

    def __init__(self, width: int, pooling: str, dropout: float):
        super().__init__()
        self.both = pooling == "both"
        self.dropout = nn.Dropout(dropout)
        self.linear = nn.Linear(width * (2 if self.both else 1), 1)

    def forward(self, last: torch.Tensor) -> torch.Tensor:
        return self.head(self.pooled(last))

    def pooled(self, last: torch.Tensor) -> torch.Tensor:
        average = last.mean(dim=(2, 3))
        return torch.cat([average, last.amax(dim=(2, 3))], dim=1) if self.both else average

    def head(self, pooled: torch.Tensor) -> torch.Tensor:
        return self.linear(self.dropout(pooled))[:, 0]


class Decoder(nn.Module):
    """U-Net from the last map up: doubled, joined with the map (in the end the slice) of that size, two convolutions each."""

    def __init__(self, widths: Sequence[int], strides: Sequence[int], channels: int, decoder: Sequence[int]):
        super().__init__()
        skips = [*reversed(widths[:-1]), channels]
        if len(decoder) != len(skips):
            raise InputError(
                Sentence(
                    "The decoder needs {count} widths, one a map and one for the slice, not {count2}.",
                    count=len(skips),
                    count2=len(decoder),
                )
            )
        self.blocks = nn.ModuleList()
        before = widths[-1]
        for number, (skip, width) in enumerate(zip(skips, decoder, strict=True)):
            after = _convolution(before + skip, width)
            # at the slice's own resolution a convolution costs most and adds least
            self.blocks.append(after if number == len(skips) - 1 else nn.Sequential(after, _convolution(width, width)))
            before = width
        self.last = nn.Conv2d(before, 1, 1)
        # embolus is a pixel in some hundreds: to begin with one half would spend the first epochs on the background
        nn.init.constant_(self.last.bias, -4.0)

    def forward(self, x: torch.Tensor, maps: Sequence[torch.Tensor]) -> torch.Tensor:
        inner = maps[-1]
        for block, skip in zip(self.blocks, [*reversed(maps[:-1]), x], strict=True):
            inner = nn.functional.interpolate(inner, size=skip.shape[2:], mode="bilinear", align_corners=False)
            inner = block(torch.cat([inner, skip], dim=1))
        return self.last(inner)


class Localiser(nn.Module):
    """Faster R-CNN of torchvision on a feature pyramid of the encoder's maps; its losses in training, its boxes otherwise."""

    def __init__(self, widths: Sequence[int], strides: Sequence[int], p: IntegratedParameters):
        super().__init__()
        detection_module()
        from torchvision.models.detection.anchor_utils import AnchorGenerator
        from torchvision.models.detection.faster_rcnn import FastRCNNPredictor, TwoMLPHead
        from torchvision.models.detection.roi_heads import RoIHeads
        from torchvision.models.detection.rpn import RegionProposalNetwork, RPNHead
        from torchvision.ops import FeaturePyramidNetwork, MultiScaleRoIAlign

        if len(p.anchors) != len(p.levels) or any(not 0 <= level < len(widths) for level in p.levels):
            raise InputError(Sentence("Every level of the pyramid is a map of the encoder and has one side of anchors."))
        self.levels = tuple(p.levels)
        self.pyramid = FeaturePyramidNetwork([widths[n] for n in p.levels], p.pyramid)
        anchors = AnchorGenerator(tuple((side,) for side in p.anchors), ((0.5, 1.0, 2.0),) * len(p.anchors))
        kept = {"training": p.proposals, "testing": p.proposals}
        self.proposals = RegionProposalNetwork(
            anchors, RPNHead(p.pyramid, anchors.num_anchors_per_location()[0]), 0.7, 0.3, 128, 0.5, kept, kept, 0.7
        )
        names = [str(n) for n in p.levels]
        first = strides[p.levels[0]]
        pool = MultiScaleRoIAlign(names, 7, 2, canonical_scale=p.anchors[0] * 2, canonical_level=first.bit_length() - 1)
        self.regions = RoIHeads(
            pool,
            TwoMLPHead(p.pyramid * 49, p.hidden),
            FastRCNNPredictor(p.hidden, 2),
            0.5,
            0.5,
            64,
            0.25,
            None,
            p.least_score,
            0.3,
            20,
        )

    def forward(self, x: torch.Tensor, maps: Sequence[torch.Tensor], targets=None):
        """Boxes a slice, and losses when ``targets`` (a dict a slice: boxes (m, 4) and labels (m,), all 1) are given in training."""
        from torchvision.models.detection.image_list import ImageList

        sizes = [tuple(x.shape[2:])] * len(x)
        features = self.pyramid(OrderedDict((str(n), maps[n]) for n in self.levels))
        with box_operators.in_use():
            proposals, first = self.proposals(ImageList(x, sizes), features, targets)
            found, second = self.regions(features, proposals, sizes, targets)
        return found, first | second


class IntegratedNetwork(nn.Module):
    """See the module. Raises InputError for parameters that do not belong together, LungPerfusionError without torchvision."""

    def __init__(self, p: IntegratedParameters = IntegratedParameters()):
        super().__init__()
        if p.encoder not in ENCODERS:
            raise InputError(
                Sentence("There is no encoder '{encoder}'; known are {encoders}.", encoder=p.encoder, encoders=", ".join(ENCODERS))
            )
        if p.channels not in (1, 3) or (p.neighbours and p.channels != 3) or p.pooling not in ("average", "both"):
            raise InputError(Sentence("A slice has 1 or 3 channels (3 with its neighbours), and pooling is average or both."))
        self.parameters_of_card = p.as_dict()
        self.channels, self.neighbours = p.channels, p.neighbours
        self.encoder = ENCODERS[p.encoder](p.channels)
        widths, strides = self.encoder.widths, self.encoder.strides
        self.classification = Classifier(widths[-1], p.pooling, p.dropout)
        self.decoder = Decoder(widths, strides, p.channels, p.decoder)
        self.localisation = Localiser(widths, strides, p)

    def forward(self, x: torch.Tensor, *, mask: bool = True, boxes: bool = True) -> IntegratedOutput:
        maps = self.encoder(x)
        logit, pixels, found = self.classification(maps[-1]), self.decoder(x, maps) if mask else None, None
        if boxes:
            with torch.autocast(x.device.type, enabled=False):  # coordinates need their digits
                found = self.localisation(x.float(), [m.float() for m in maps])[0]
        return IntegratedOutput(logit, pixels, found)


def build_integrated_network(parameters: Mapping[str, Any]) -> IntegratedNetwork:
    """The network of a card's parameters. Raises InputError for a parameter that is not known or of the wrong kind."""
    known = {field.name: field.default for field in fields(IntegratedParameters)}
    values = {}
    for name, value in parameters.items():
        if name not in known:
            continue
        try:
            values[name] = tuple(int(v) for v in value) if isinstance(known[name], tuple) else type(known[name])(value)
        except (TypeError, ValueError) as error:
            raise InputError(
                Sentence("The integrated network's {name} is not what it must be: {value!r}.", name=name, value=value)
            ) from error
    return IntegratedNetwork(IntegratedParameters(**values))


ARCHITECTURES = {ARCHITECTURE: build_integrated_network}


def parameter_table(network: IntegratedNetwork) -> dict[str, int]:
    """How many numbers each branch learns."""
    return {name: parameter_count(getattr(network, name)) for name in BRANCHES}


def load_encoder(network: IntegratedNetwork, tensors: Mapping[str, torch.Tensor]) -> None:
    """Weights that the person has (ImageNet; torchvision's names), into the encoder; a classifier is left out.

    A first convolution of three channels becomes one by summing them. Raises InputError for weights that do not fit.
    """
    wanted = network.encoder.state_dict()
    given = {name: tensor for name, tensor in tensors.items() if name in wanted}
    own = {name for name in wanted if name.startswith("norms.") or name.endswith("num_batches_tracked")}
    missing = sorted(wanted.keys() - given.keys() - own)
    if missing:
        raise InputError(
            Sentence(
                "The weights do not fit the encoder {parameters_of_card}: {missing} is missing.",
                parameters_of_card=network.parameters_of_card["encoder"],
                missing=missing[0],
            )
        )
    for name, tensor in given.items():
        if tensor.ndim == 4 and tensor.shape[1] == 3 and wanted[name].shape[1] == 1:
            given[name] = tensor = tensor.sum(dim=1, keepdim=True)
        if tensor.shape != wanted[name].shape:
            raise InputError(
                Sentence(
                    "The weights do not fit the encoder {parameters_of_card}: {name} is {shape}, not {shape2}.",
                    parameters_of_card=network.parameters_of_card["encoder"],
                    name=name,
                    shape=list(tensor.shape),
                    shape2=list(wanted[name].shape),
                )
            )
    network.encoder.load_state_dict(given, strict=False)


def _convolution(before: int, after: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(before, after, 3, stride, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU(inplace=True))
