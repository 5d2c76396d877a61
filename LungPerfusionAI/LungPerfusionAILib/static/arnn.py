"""ARNN: the three-dimensional attention residual network of DL-CTPM (Ren et al., figure 2 and text).

    CT (1)                                                                       perfusion (1)
      |                                                                                ^
    ROIAtt (4)                                                                      Sigmoid
      |                                                                                |
    ResConv_S1 (16)  128 x 64 x 64                                              ResConv_U1 (16)
      | StriConv                                                                       ^ ConvT
    ResConv_S2 (32)   64 x 32 x 32  ------------- SkipAtt_S2 --------------->   ResConv_U2 (32)
      | StriConv                                      ^ gate: the ConvT on the right   ^ ConvT
    ResConv_S3 (64)   32 x 16 x 16  ------------- SkipAtt_S3 --------------->   ResConv_U3 (64)
      | StriConv                                                                       ^ ConvT
    ResConv_S4 (128)  16 x  8 x  8  ---------------------------------------------------+

From the text: residual blocks of 5 x 5 x 5 convolutions, three 2 x 2 x 2 strided convolutions and as many transposed
ones, two skip-attention modules as in the attention U-Net, at most 128 channels, ROI attention with four channels and
a drop threshold of 0, a sigmoid at the end; each convolution is followed by batch normalization, a parametric
rectified linear unit (0.2) and dropout (0.1).

What the text leaves open, and how it is settled here: a ResConv block has two convolutions and adds its input, through
a 1 x 1 x 1 convolution where the channels differ; the two skip-attention modules sit at S2 and S3, as the attention
U-Net leaves its finest level without a gate; the gated features are joined to those from below by concatenation; the
rectifier's slope starts at 0.2 and is learned, one number a layer; the last convolution is 1 x 1 x 1 and has neither
normalization nor dropout. The published size has 7,590,294 parameters and takes 246.4 GFLOP (multiplications and
additions) a lung.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence

import torch
from torch import nn

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence

from .minimal_filtering import FilteredUnit

LEVELS = 4
MAXIMUM_CHANNELS = 128
MOST_MEMBERS = 32


class ConvUnit(nn.Sequential):
    """Convolution or transposed convolution, batch normalization, PReLU, dropout."""

    def __init__(self, conv: nn.Module, slope: float, dropout: float):
        channels = conv.out_channels
        super().__init__(OrderedDict(conv=conv, norm=nn.BatchNorm3d(channels), act=nn.PReLU(init=slope), drop=nn.Dropout(dropout)))


class ROIAtt(nn.Module):
    """Region-of-interest attention: features times the sigmoid of where they exceed the drop threshold.

    The voxels above the threshold are weighted with sigmoid(1) = 0.73, the others with sigmoid(0) = 0.5.
    """

    def __init__(self, inputs: int, channels: int, kernel: int, threshold: float, slope: float, dropout: float):
        super().__init__()
        self.Conv = ConvUnit(nn.Conv3d(inputs, channels, kernel, padding=kernel // 2, bias=False), slope, dropout)
        self.threshold = threshold

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        features = self.Conv(x)
        binary = (features > self.threshold).to(features.dtype)
        return features * torch.sigmoid(binary)


class ResConv(nn.Module):
    """Residual block: two convolutions and the block's input added to what they give."""

    def __init__(self, inputs: int, channels: int, kernel: int, slope: float, dropout: float):
        super().__init__()
        self.Conv1 = ConvUnit(nn.Conv3d(inputs, channels, kernel, padding=kernel // 2, bias=False), slope, dropout)
        self.Conv2 = ConvUnit(nn.Conv3d(channels, channels, kernel, padding=kernel // 2, bias=False), slope, dropout)
        self.Shortcut = nn.Identity() if inputs == channels else nn.Conv3d(inputs, channels, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.Conv2(self.Conv1(x)) + self.Shortcut(x)


class SkipAtt(nn.Module):
    """Additive attention gate on a skip connection (attention U-Net, Oktay 2018), followed by the concatenation.

    ``skip`` and ``gate`` have the same size; one coefficient (0 to 1) a voxel weighs all channels of ``skip``.
    """

    def __init__(self, channels: int, slope: float):
        super().__init__()
        inner = max(channels // 2, 1)
        self.FromSkip = nn.Conv3d(channels, inner, 1, bias=False)
        self.FromGate = nn.Conv3d(channels, inner, 1)
        self.act = nn.PReLU(init=slope)
        self.Coefficient = nn.Conv3d(inner, 1, 1)

    def forward(self, skip: torch.Tensor, gate: torch.Tensor) -> torch.Tensor:
        coefficient = torch.sigmoid(self.Coefficient(self.act(self.FromSkip(skip) + self.FromGate(gate))))
        return torch.cat((skip * coefficient, gate), dim=1)


class ARNN(nn.Module):
    """Perfusion (0 to 1) from an enhanced CT (0 to 1) of one lung.

    Args:
        channels: features at S1 to S4; the published network has (16, 32, 64, 128).
        kernel: edge of the residual blocks' convolutions in voxels, odd; published 5.
        roi_channels: channels of the ROI attention; published 4.
        roi_threshold: its drop threshold; published 0.
        slope: PReLU's slope at the start of training; published 0.2.
        dropout: published 0.1.

    Input and output are (batch, 1, k, j, i) float with k, j, i divisible by 8; published 128 x 64 x 64. ``forward``
    returns probabilities, ``logits`` what the sigmoid takes, for a loss that is exact where a probability would round
    to 0 or 1.
    """

    def __init__(
        self,
        channels: tuple[int, ...] = (16, 32, 64, 128),
        kernel: int = 5,
        roi_channels: int = 4,
        roi_threshold: float = 0.0,
        slope: float = 0.2,
        dropout: float = 0.1,
    ):
        super().__init__()
        if len(channels) != LEVELS or not all(1 <= c <= MAXIMUM_CHANNELS for c in channels):
            raise InputError(
                Sentence(
                    "ARNN takes four numbers of channels from 1 to {maximum_channels}, not {list}.",
                    maximum_channels=MAXIMUM_CHANNELS,
                    list=list(channels),
                )
            )
        if kernel < 1 or kernel % 2 == 0:
            raise InputError(Sentence("ARNN takes an odd kernel, not {kernel}.", kernel=kernel))
        c1, c2, c3, c4 = channels

        def res(inputs, outputs):
            return ResConv(inputs, outputs, kernel, slope, dropout)

        def down(inputs, outputs):
            return ConvUnit(nn.Conv3d(inputs, outputs, 2, stride=2, bias=False), slope, dropout)

        def up(inputs, outputs):
            return ConvUnit(nn.ConvTranspose3d(inputs, outputs, 2, stride=2, bias=False), slope, dropout)

        self.ROIAtt = ROIAtt(1, roi_channels, kernel, roi_threshold, slope, dropout)
        self.ResConv_S1 = res(roi_channels, c1)
        self.StriConv_S2, self.ResConv_S2 = down(c1, c2), res(c2, c2)
        self.StriConv_S3, self.ResConv_S3 = down(c2, c3), res(c3, c3)
        self.StriConv_S4, self.ResConv_S4 = down(c3, c4), res(c4, c4)
        self.ConvT_U3, self.SkipAtt_S3, self.ResConv_U3 = up(c4, c3), SkipAtt(c3, slope), res(2 * c3, c3)
        self.ConvT_U2, self.SkipAtt_S2, self.ResConv_U2 = up(c3, c2), SkipAtt(c2, slope), res(2 * c2, c2)
        self.ConvT_U1, self.ResConv_U1 = up(c2, c1), res(c1, c1)
        self.Out = nn.Conv3d(c1, 1, 1)
        self.Sigmoid = nn.Sigmoid()

    def logits(self, x: torch.Tensor) -> torch.Tensor:
        s1 = self.ResConv_S1(self.ROIAtt(x))
        s2 = self.ResConv_S2(self.StriConv_S2(s1))
        s3 = self.ResConv_S3(self.StriConv_S3(s2))
        s4 = self.ResConv_S4(self.StriConv_S4(s3))
        u3 = self.ResConv_U3(self.SkipAtt_S3(s3, self.ConvT_U3(s4)))
        u2 = self.ResConv_U2(self.SkipAtt_S2(s2, self.ConvT_U2(u3)))
        u1 = self.ResConv_U1(self.ConvT_U1(u2))
        return self.Out(u1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.Sigmoid(self.logits(x))


def build(parameters: Mapping) -> ARNN:
    """The network of a model card's ``parameters``. Raises InputError for unknown or unusable ones."""
    known = {"channels", "kernel", "roi_channels", "roi_threshold", "slope", "dropout"}
    unknown = set(parameters) - known
    if unknown:
        raise InputError(Sentence("The card's architecture has unknown parameters: {listed}.", listed=", ".join(sorted(unknown))))
    try:
        return ARNN(**{name: tuple(value) if name == "channels" else value for name, value in parameters.items()})
    except (TypeError, ValueError) as error:
        raise InputError(Sentence("The card's parameters do not make an ARNN: {error}.", error=str(error))) from error


class ARNNEnsemble(nn.Module):
    """The mean map of several ARNNs of one shape, trained from different seeds (deep ensemble: Lakshminarayanan et al. 2017). Takes and
    gives what :class:`ARNN` does."""

    def __init__(self, members: Sequence[ARNN]):
        super().__init__()
        self.members = nn.ModuleList(members)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.stack([network(x) for network in self.members]).mean(dim=0)


def build_ensemble(parameters: Mapping) -> ARNNEnsemble:
    """The networks of a card's ``parameters``: ``members`` (how many, 2 to ``MOST_MEMBERS``) and those of one ARNN. Raises InputError for
    unknown or unusable ones."""
    members = parameters.get("members")
    if isinstance(members, bool) or not isinstance(members, int) or not 2 <= members <= MOST_MEMBERS:
        raise InputError(Sentence("An ensemble has 2 to {most} members, not {members}.", most=MOST_MEMBERS, members=members))
    return ARNNEnsemble([build({name: value for name, value in parameters.items() if name != "members"}) for _ in range(members)])


def parameter_count(network: nn.Module) -> int:
    return sum(p.numel() for p in network.parameters())


def folded(network: nn.Module, *, filtered: bool = False) -> nn.Module:
    """A copy for inference: batch normalization of every :class:`ConvUnit` folded into its convolution, dropout gone; equal up to rounding.
    A network without such units is copied.

    Args:
        filtered: for a processor: wide 5 x 5 x 5 convolutions by minimal filtering (``minimal_filtering``).
    """
    from copy import deepcopy

    from torch.nn.utils.fusion import fuse_conv_bn_eval

    network = deepcopy(network).eval()
    for module in network.modules():
        if isinstance(module, ConvUnit):
            transposed = isinstance(module.conv, nn.ConvTranspose3d)
            module.conv = fuse_conv_bn_eval(module.conv, module.norm, transpose=transposed)
            module.norm, module.drop = nn.Identity(), nn.Identity()
            slope = float(module.act.weight.detach())
            if filtered and FilteredUnit.suits(module.conv):
                module.conv, module.act = FilteredUnit(module.conv, slope), nn.Identity()
            else:
                module.act = nn.LeakyReLU(slope, inplace=True)
    return network


def is_filtered(network: nn.Module) -> bool:
    """Whether ``folded`` found convolutions for minimal filtering in it."""
    return any(isinstance(module, FilteredUnit) for module in network.modules())


def flops(network: nn.Module, shape: tuple[int, int, int] = (128, 64, 64)) -> int:
    """Multiplications and additions of all convolutions for one volume of ``shape``."""
    total = 0

    def count(module, inputs, output):
        nonlocal total
        kernel = module.weight[0, 0].numel()
        places = inputs[0][0, 0].numel() if isinstance(module, nn.ConvTranspose3d) else output[0, 0].numel()
        total += 2 * places * kernel * module.in_channels * module.out_channels

    from copy import deepcopy

    meta = deepcopy(network).to("meta").eval()
    for module in meta.modules():
        if isinstance(module, (nn.Conv3d, nn.ConvTranspose3d)):
            module.register_forward_hook(count)
    meta(torch.empty((1, 1, *shape), device="meta"))
    return total
