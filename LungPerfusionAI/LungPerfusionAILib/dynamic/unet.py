"""The model-free network of CT perfusion: a small U-Net for each map, with the time points of a slice as its input channels.

Gava et al. (arXiv 2101.05992) and their published code: two levels, 16 first filters, 3 x 3 convolutions with batch normalisation and
leaky ReLU, average pooling, transposed convolution, additive skips, one output channel, no activation at the end.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import nn

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence

SLOPE = 0.1


class Twice(nn.Sequential):
    """Two 3 x 3 convolutions, each with batch normalisation and leaky ReLU."""

    def __init__(self, inputs: int, outputs: int):
        layers: list[nn.Module] = []
        for channels in (inputs, outputs):
            layers += [nn.Conv2d(channels, outputs, 3, padding=1), nn.BatchNorm2d(outputs), nn.LeakyReLU(SLOPE)]
        super().__init__(*layers)


class Up(nn.Module):
    """Transposed convolution to twice the size, the skip added, two convolutions."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.up = nn.Sequential(nn.ConvTranspose2d(inputs, outputs, 2, 2), nn.BatchNorm2d(outputs), nn.LeakyReLU(SLOPE))
        self.convs = Twice(outputs, outputs)

    def forward(self, below: torch.Tensor, skip: torch.Tensor) -> torch.Tensor:
        return self.convs(self.up(below) + skip)


class PerfusionUNet(nn.Module):
    """(batch, frames, j, i) to (batch, 1, j, i); j and i are multiples of 2 to the power of (levels - 1)."""

    def __init__(self, frames: int = 89, filters: int = 16, levels: int = 2):
        super().__init__()
        widths = [filters * 2**n for n in range(levels)]
        self.down = nn.ModuleList(Twice(a, b) for a, b in zip([frames, *widths], widths, strict=False))
        self.pool = nn.AvgPool2d(2)
        self.ups = nn.ModuleList(Up(b, a) for a, b in zip(widths[-2::-1], widths[:0:-1], strict=True))
        self.out = nn.Conv2d(widths[0], 1, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        skips = []
        for n, block in enumerate(self.down):
            x = block(self.pool(x) if n else x)
            skips.append(x)
        for up, skip in zip(self.ups, skips[-2::-1], strict=True):
            x = up(x, skip)
        return self.out(x)


class MapNetworks(nn.Module):
    """One ``PerfusionUNet`` a map, side by side: (batch, frames, j, i) to (batch, maps, j, i) in the order of ``maps``."""

    def __init__(self, maps: tuple[str, ...] = ("cbv", "cbf", "mtt", "tmax"), frames: int = 89, filters: int = 16, levels: int = 2):
        super().__init__()
        self.maps = tuple(maps)
        self.step = 2 ** (levels - 1)
        self.networks = nn.ModuleDict({name: PerfusionUNet(frames, filters, levels) for name in self.maps})

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.cat([self.networks[name](x) for name in self.maps], 1)


def warm_start(network: nn.Module, weights: Mapping[str, torch.Tensor]) -> None:
    """Begin a map's network with the weights of another map's: the seed trains CBV first and starts the others from it.

    Raises:
        InputError: weights of a network of another size.
    """
    try:
        network.load_state_dict(dict(weights))
    except RuntimeError as error:
        raise InputError(Sentence("The weights to begin with are of a network of another size.")) from error


def build(parameters: Mapping) -> MapNetworks:
    """The networks of a model card's ``parameters``. Raises InputError for unknown or unusable ones."""
    from .series import MAPS

    unknown = set(parameters) - {"maps", "frames", "filters", "levels"}
    if unknown:
        raise InputError(Sentence("The card's architecture has unknown parameters: {unknown}.", unknown=", ".join(sorted(unknown))))
    maps = tuple(parameters.get("maps", ("cbv", "cbf", "mtt", "tmax")))
    if not maps or not set(maps) <= set(MAPS) or len(set(maps)) < len(maps):
        raise InputError(
            Sentence(
                "The card's architecture makes the maps {maps}; known are {maps2}.", maps=", ".join(maps) or "none", maps2=", ".join(MAPS)
            )
        )
    numbers = {name: parameters.get(name, default) for name, default in (("frames", 89), ("filters", 16), ("levels", 2))}
    if not all(isinstance(value, int) and 1 <= value <= 1024 for value in numbers.values()) or not 2 <= numbers["levels"] <= 6:
        raise InputError(Sentence("The card's parameters do not make a network: {numbers}.", numbers=numbers))
    return MapNetworks(maps, **numbers)


#: Architectures by the name in a card. Another one joins by having ``maps`` and ``step`` as ``MapNetworks`` has them.
ARCHITECTURES = {"PerfusionUNet": build}
