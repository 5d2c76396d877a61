"""5 x 5 x 5 convolutions with 8 products along the slices where 20 stand: Winograd's minimal filtering F(4, 5), for a processor.

Such a convolution sums five 5 x 5 ones for each slice of its result, 20 for four slices. Four slices depend on eight of the input: as
eight combinations of those, each convolved 5 x 5 once with a combination of the kernel's slices, whose results combined again are the
four (Winograd, Arithmetic Complexity of Computations, 1980; for networks Lavin and Gray, CVPR 2016). The combinations evaluate and
interpolate polynomials at 0, 1, -1, 2, -2, 1/2, -1/2 and infinity. Few slices are worked at a time, so that what one step makes is
still in the processor's cache for the next. Equal to the direct convolution up to rounding, about 1e-5 of the largest value.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import prod

import torch
from torch import nn
from torch.nn import functional

KERNEL = 5
TILE = 4  # slices of the result that are made together
POINTS = tuple(Fraction(p) for p in ("0", "1", "-1", "2", "-2", "1/2", "-1/2"))  # and infinity
SPAN = TILE + KERNEL - 1  # slices of the input that they depend on
#: Tiles of one convolution: enough work for several threads, and little enough for the caches.
TOGETHER = 4
#: Every slice of the result takes the value at this point once: a bias given there is a bias of the result.
POINT_OF_BIAS = POINTS.index(Fraction(1))
#: With fewer channels than this to sum over, making the combinations costs what they save.
LEAST_CHANNELS = 16


class FilteredUnit(nn.Module):
    """A 5 x 5 x 5 convolution with stride 1 that keeps the size, and a rectifier whose negative side has ``slope``; for inference.

    Takes and gives (batch, channels, k, j, i) float32; the result lies channels last in memory. ``suits`` tells which convolutions it
    stands for.
    """

    def __init__(self, conv: nn.Conv3d, slope: float):
        super().__init__()
        to_slices, of_kernel, to_points = matrices()
        weight = conv.weight.detach().cpu()
        # neither parameters nor buffers: they stay on the processor and in their order, wherever the network is put
        self.to_points, self.to_slices = to_points.to(weight.dtype), to_slices.to(weight.dtype)
        slices = weight.double().movedim(2, 0)
        kernels = torch.mm(of_kernel, slices.flatten(1)).view(SPAN, *slices.shape[1:])
        self.kernels = tuple(kernel.to(weight.dtype, memory_format=torch.channels_last) for kernel in kernels)
        self.bias = None if conv.bias is None else conv.bias.detach().clone()
        self.slope, self.channels = slope, conv.out_channels

    @staticmethod
    def suits(module: nn.Module) -> bool:
        return (
            isinstance(module, nn.Conv3d)
            and module.kernel_size == (KERNEL,) * 3
            and module.padding == (KERNEL // 2,) * 3
            and module.stride == module.dilation == (1, 1, 1)
            and module.groups == 1
            and module.in_channels >= LEAST_CHANNELS
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = x.permute(0, 2, 3, 4, 1).contiguous()
        result = x.new_empty((*x.shape[:4], self.channels))
        for case, made in zip(x, result, strict=True):
            for first in range(0, len(case), TOGETHER * TILE):
                self._tiles(case, made[first : first + TOGETHER * TILE], first)
        return result.permute(0, 4, 1, 2, 3)

    def _tiles(self, case: torch.Tensor, result: torch.Tensor, first: int) -> None:
        """Slices from ``first`` on of one case's result, (k, j, i, channels) as the case."""
        tiles = -(-len(result) // TILE)
        low, high = first - KERNEL // 2, first + tiles * TILE + KERNEL // 2
        slices = case[max(low, 0) : high].flatten(1)
        missing = (max(-low, 0), max(high - len(case), 0))
        if any(missing):
            slices = functional.pad(slices, (0, 0, *missing))
        points = slices.new_empty(SPAN, tiles, slices.shape[1])
        for n in range(tiles):
            torch.mm(self.to_points, slices[n * TILE : n * TILE + SPAN], out=points[:, n])
        values = points.view(SPAN, tiles, *case.shape[1:]).permute(0, 1, 4, 2, 3)
        convolved = [
            functional.conv2d(point, kernel, self.bias if n == POINT_OF_BIAS else None, padding=KERNEL // 2).permute(0, 2, 3, 1)
            for n, (point, kernel) in enumerate(zip(values, self.kernels, strict=True))
        ]
        products = torch.stack(convolved).view(SPAN, tiles, -1)
        for n in range(tiles):
            made = result[n * TILE : (n + 1) * TILE]
            if len(made) == TILE:
                torch.mm(self.to_slices, products[:, n], out=made.view(TILE, -1))
            else:  # the last slices
                made.copy_(torch.mm(self.to_slices, products[:, n])[: len(made)].view_as(made))
        functional.leaky_relu_(result, self.slope)


def matrices() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """``to_slices`` (4, 8), ``of_kernel`` (8, 5) and ``to_points`` (8, 8), float64: the correlation of 8 values d with 5 weights g is
    ``to_slices @ ((of_kernel @ g) * (to_points @ d))``.
    """
    to_slices = [[point**power for point in POINTS] + [int(power == TILE - 1)] for power in range(TILE)]
    of_kernel: list[list] = []
    to_points: list[list] = []
    for point in POINTS:
        others = [other for other in POINTS if other != point]
        scale = prod((point - other for other in others), start=Fraction(1))
        of_kernel.append([point**power / scale for power in range(KERNEL)])
        to_points.append([*_with_roots(others), 0])
    of_kernel.append([0] * (KERNEL - 1) + [1])
    to_points.append(_with_roots(POINTS))
    return _tensor(to_slices), _tensor(of_kernel), _tensor(to_points)


def _with_roots(roots: Sequence[Fraction]) -> list[Fraction]:
    """Coefficients of the product of (x - root), that of the lowest power first."""
    result = [Fraction(1)]
    for root in roots:
        result = [shifted - root * same for shifted, same in zip([Fraction(0), *result], [*result, Fraction(0)], strict=True)]
    return result


def _tensor(rows: Sequence[Sequence[Fraction | int]]) -> torch.Tensor:
    return torch.tensor([[float(value) for value in row] for row in rows], dtype=torch.float64)
