"""A network over a volume tile by tile, as nnU-Net does it: overlapping tiles, weighted by a Gaussian, logits averaged.

Tiles begin at steps of at most half their size (Isensee et al., Nature Methods 2021); the Gaussian's standard deviation is an eighth of a
side. Of the logits their differences to the background's are kept: the softmax is the same, and for two classes one map does.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from math import ceil, exp, prod

import numpy as np
import torch
from torch import nn

from ..errors import LungPerfusionError
from ..progress import Progress, silent
from ..run.memory import SENTENCE, is_out_of_memory, memory_free
from ..sentence import Sentence
from .device import Device, resolve

OVERLAP = 0.5
SIGMA = 1.0 / 8.0
#: Of the free memory, what the network may take for a tile.
SHARE = 0.7
Size = tuple[int, int, int]


def steps_of(length: int, tile: int, overlap: float = OVERLAP) -> list[int]:
    """Where tiles begin along an axis: evenly spread, the first at 0, the last at the end, at most ``tile * (1 - overlap)`` apart."""
    if length <= tile:
        return [0]
    count = ceil((length - tile) / (tile * (1 - overlap))) + 1
    return [round((length - tile) / (count - 1) * n) for n in range(count)]


def tiles_of(size: Sequence[int], tile: Sequence[int], overlap: float = OVERLAP) -> list[tuple[slice, slice, slice]]:
    """Every tile of a volume (z, y, x)."""
    starts = product(*(steps_of(n, t, overlap) for n, t in zip(size, tile, strict=True)))
    return [tuple(slice(a, a + t) for a, t in zip(start, tile, strict=True)) for start in starts]  # type: ignore[misc]


def gaussian(tile: Sequence[int], sigma: float = SIGMA) -> np.ndarray:
    """float32 (z, y, x): how much a tile's voxel counts, 1 in the middle and nowhere 0."""
    axes = [np.array([exp(-0.5 * ((n - size // 2) / (size * sigma)) ** 2) for n in range(size)]) for size in tile]
    weights = axes[0][:, None, None] * axes[1][None, :, None] * axes[2][None, None, :]
    return np.maximum(weights, 1e-6).astype(np.float32)


def fitted_tile(size: Sequence[int], patch: Sequence[int], divisor: Sequence[int]) -> Size:
    """The patch, or along an axis on which the volume is smaller, as little as holds it and the network takes."""
    return tuple(min(p, ceil(n / d) * d) for n, p, d in zip(size, patch, divisor, strict=True))  # type: ignore[return-value]


def smaller(tile: Size, divisor: Sequence[int]) -> Size | None:
    """The next smaller tile: the longest axis (in steps of the network) shortened by a quarter; None where none is left."""
    axis = max(range(3), key=lambda n: tile[n] / divisor[n] if tile[n] > 2 * divisor[n] else 0)
    if tile[axis] <= 2 * divisor[axis]:
        return None
    shorter = max(2 * divisor[axis], int(tile[axis] * 0.75) // divisor[axis] * divisor[axis])
    return tuple(shorter if n == axis else side for n, side in enumerate(tile))  # type: ignore[return-value]


@dataclass(frozen=True)
class Cost:
    """What a tile takes: ``peak_bytes(tile)``, ``operations(tile)``; ``divisor``: what its sides are multiples of."""

    divisor: Size
    peak_bytes: Callable[[Sequence[int]], float]
    operations: Callable[[Sequence[int]], float]


def tile_within(tile: Size, cost: Cost, free: float | None) -> Size:
    """The largest of the tile and its smaller ones that fits into ``free`` bytes; None of them: the smallest; unknown memory: the tile."""
    while free is not None and cost.peak_bytes(tile) > free * SHARE:
        less = smaller(tile, cost.divisor)
        if less is None:
            break
        tile = less
    return tile


def free_memory(device: Device) -> float | None:
    """Bytes that can be had on a device now; None where the system does not say."""
    if device.is_cuda:
        return float(torch.cuda.mem_get_info(device.torch)[0])
    return memory_free()


def run_tiles(
    network: nn.Module,
    volume: np.ndarray,
    patch: Sequence[int],
    cost: Cost,
    device: Device,
    *,
    classes: int,
    progress: Progress = silent,
    say: Callable[[str], None] = lambda text: None,
) -> np.ndarray:
    """Differences of logits to the background's, float32 (classes - 1, z, y, x), of ``volume`` (float32, z y x).

    When memory is short tiles shrink, then the CPU is taken, and ``say`` gets a sentence. ``progress`` is called before every tile and may
    raise Cancelled. Raises LungPerfusionError when the CPU's memory does not do either.
    """
    whole = fitted_tile(volume.shape, patch, cost.divisor)
    tile = tile_within(whole, cost, free_memory(device))
    if tile != whole:
        say(
            Sentence(
                "Tiles of {tile} voxels were taken instead of {whole}: {name} has no memory for more.",
                tile=_words(tile),
                whole=_words(whole),
                name=device.name,
            )
        )
    while True:
        try:
            return _run(network, volume, tile, cost, device, classes, progress)
        except (torch.OutOfMemoryError, MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
            failed = error
        failed.__traceback__ = None  # its frames hold the tensors that filled the memory
        if device.is_cuda:
            torch.cuda.empty_cache()
        less = smaller(tile, cost.divisor)
        if less is not None:
            say(
                Sentence(
                    "The memory of {name} was too small for tiles of {tile} voxels; {less} were taken.",
                    name=device.name,
                    tile=_words(tile),
                    less=_words(less),
                )
            )
            tile = less
        elif device.is_cuda:
            say(
                Sentence(
                    "The memory of {name} ({hardware}) was too small; the CPU was used instead.", name=device.name, hardware=device.hardware
                )
            )
            device = resolve("cpu")
            tile = tile_within(whole, cost, free_memory(device))
        else:
            raise LungPerfusionError(SENTENCE) from failed


def _run(network: nn.Module, volume: np.ndarray, tile: Size, cost: Cost, device: Device, classes: int, progress: Progress) -> np.ndarray:
    size = volume.shape
    padded = [(0, max(t - n, 0)) for n, t in zip(size, tile, strict=True)]
    room = tuple(n + after for n, (_before, after) in zip(size, padded, strict=True))
    found = np.zeros((classes - 1, *room), np.float32)
    weights = np.zeros(room, np.float32)
    here = gaussian(tile)
    network.eval().to(device.torch)
    tiles = tiles_of(room, tile)
    if progress is not silent:
        progress(
            0.0,
            Sentence(
                "{count} tiles, {time} on this machine",
                count=len(tiles),
                time=in_words(len(tiles) * cost.operations(tile) / rate_of(device)),
            ),
        )
    source = np.pad(volume, padded) if room != size else volume
    started = time.perf_counter()
    for n, place in enumerate(tiles):
        progress(n / len(tiles), remaining(len(tiles), n, time.perf_counter() - started))
        x = torch.from_numpy(np.ascontiguousarray(source[place], np.float32))[None, None].to(device.torch)
        with torch.inference_mode():
            logits = network(x)[0].float().cpu().numpy()
        found[(slice(None), *place)] += (logits[1:] - logits[:1]) * here
        weights[place] += here
    found /= weights
    return found[(slice(None), *(slice(0, n) for n in size))]


def remaining(tiles: int, done: int, seconds: float) -> str:
    """The line of the progress: which tile, and how long it goes on at the pace so far."""
    if not done:
        return Sentence("Tile {n} of {tiles}", n=1, tiles=tiles)
    return Sentence("Tile {n} of {tiles}, {time} left", n=done + 1, tiles=tiles, time=in_words(seconds / done * (tiles - done)))


def in_words(seconds: float) -> str:
    """A time as a person says it: "about 40 seconds", "about 12 minutes"."""
    if seconds < 90:
        return Sentence("about {n} seconds", n=max(5, round(seconds / 5) * 5))
    if seconds < 5400:
        return Sentence("about {n} minutes", n=round(seconds / 60))
    return Sentence("about {hours:.1f} hours", hours=seconds / 3600)


def rate_of(device: Device, least_seconds: float = 0.1) -> float:
    """Floating-point operations a second of a 3 x 3 x 3 convolution of 32 maps on this machine, measured now."""
    with torch.inference_mode():
        x = torch.zeros(1, 32, 16, 48, 48, device=device.torch)
        weights = torch.zeros(32, 32, 3, 3, 3, device=device.torch)
        once = 2.0 * 27 * 32 * 32 * prod(x.shape[2:])
        torch.nn.functional.conv3d(x, weights, padding=1)
        count, started = 0, time.perf_counter()
        while not count or time.perf_counter() - started < least_seconds:
            result = torch.nn.functional.conv3d(x, weights, padding=1)
            float(result[0, 0, 0, 0, 0])  # waits for a GPU
            count += 1
        return once * count / (time.perf_counter() - started)


def expected_seconds(size: Sequence[int], patch: Sequence[int], cost: Cost, device: Device) -> float:
    """How long ``run_tiles`` would take on this machine for a volume of ``size``."""
    tile = tile_within(fitted_tile(size, patch, cost.divisor), cost, free_memory(device))
    return len(tiles_of(size, tile)) * cost.operations(tile) / rate_of(device)


def _words(tile: Sequence[int]) -> str:
    return " x ".join(str(n) for n in tile)
