"""What the residual-encoder U-Net of Zhang et al. 2026 takes on this machine, with weights of no meaning: time and memory of a tile.

    python Testing/benchmarks/residual_unet_speed.py [--tile 224 320 320] [--threads 2] [--scan 300 512 512] [--spacing 1.0 0.7 0.7]

Prints processor seconds and peak memory of one tile, the rate against what a matrix product of the same processor does, and how many tiles
a scan of that size needs: its time by extrapolation. The rates are in processor seconds, so that a busy machine does not change them.

    python Testing/benchmarks/residual_unet_speed.py --whole-way 1 --ct CTPA [--threads 2]

The product's whole way (lungs, resampling, tiles, labels and probability on the scan's grid) with the CTPA resampled to ``--scan`` voxels
and the tiles of full size; so many of the tiles are computed, of the others the network's answer is zeros. Prints the peak memory of the
process, the seconds of the tiles and of the rest, and what the matrix rate would allow.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2] / "LungPerfusionAI")]

import SimpleITK as sitk
import torch

from LungPerfusionCore.models import residual_unet_models
from LungPerfusionCore.models.device import resolve
from LungPerfusionCore.models.fetched_models import card_of
from LungPerfusionCore.models.known_models import get_known
from LungPerfusionCore.models.library_result import LibraryResult
from LungPerfusionCore.models.registry import Card
from LungPerfusionCore.models.residual_unet import ResidualUNet
from LungPerfusionCore.models.residual_unet_models import LARGE_LUNGS_MM, Description
from LungPerfusionCore.models.tiled_inference import fitted_tile, tiles_of
from LungPerfusionCore.progress import Progress
from LungPerfusionCore.run.step import Step


def gib(size: float) -> float:
    return size / 2**30


def matrix_rate() -> float:
    """Floating-point operations a processor second of a matrix product."""
    a = torch.randn(2048, 2048)
    a @ a
    started, count = time.process_time(), 6
    for _ in range(count):
        a @ a
    return count * 2 * 2048**3 / (time.process_time() - started)


@dataclass
class Tiles:
    """A network that computes its first ``most`` tiles and answers zeros to the others; it keeps their size and processor seconds."""

    network: torch.nn.Module
    classes: int
    most: int
    size: tuple[int, ...] = ()
    asked: int = 0
    busy: list[float] = field(default_factory=list)
    clock: list[float] = field(default_factory=list)

    def eval(self) -> Tiles:
        self.network.eval()
        return self

    def to(self, device: torch.device) -> Tiles:
        self.network.to(device)
        return self

    def __call__(self, x: torch.Tensor) -> torch.Tensor:
        self.asked, self.size = self.asked + 1, tuple(x.shape[2:])
        if self.asked > self.most:
            return torch.zeros(1, self.classes, *self.size)
        started, busy = time.perf_counter(), time.process_time()
        logits = self.network(x)
        self.busy.append(time.process_time() - busy)
        self.clock.append(time.perf_counter() - started)
        return logits


def resampled_scan(path: Path, size: Sequence[int]) -> sitk.Image:
    """The CT (HU, int16) with ``size`` voxels (z, y, x) over the same extent."""
    ct = sitk.ReadImage(str(path), sitk.sitkInt16)
    wanted = [int(n) for n in reversed(size)]
    spacing = [n * s / w for n, s, w in zip(ct.GetSize(), ct.GetSpacing(), wanted, strict=True)]
    first = [(new - old) / 2 for new, old in zip(spacing, ct.GetSpacing(), strict=True)]
    grid = sitk.Image(wanted, sitk.sitkInt16)
    grid.SetSpacing(spacing)
    grid.SetDirection(ct.GetDirection())
    grid.SetOrigin(ct.TransformContinuousIndexToPhysicalPoint([f / s for f, s in zip(first, ct.GetSpacing(), strict=True)]))
    return sitk.Resample(ct, grid, sitk.Transform(), sitk.sitkLinear, -1000.0)


def whole_way(description: Description, ct: sitk.Image, computed: int) -> None:
    """The product's own run of the model, with random weights from a file; see the module's text."""
    from safetensors.torch import save_file

    plan, rate = description.plan, matrix_rate()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        torch.manual_seed(1)
        save_file(ResidualUNet(plan).state_dict(), folder / "weights.safetensors")
        card = replace(description.card, parameters=description.card.parameters | {"weights": "weights.safetensors"})
        tiles: list[Tiles] = []

        def load(folder: Path, card: Card) -> Tiles:
            tiles.append(Tiles(original(folder, card), plan.classes, computed))
            return tiles[0]

        original, residual_unet_models.load = residual_unet_models.load, load
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        started, busy = time.perf_counter(), time.process_time()

        def compute(_nothing: None, _progress: Progress) -> LibraryResult:
            return residual_unet_models.run(ct, folder, card, resolve("cpu"), 1, lambda share, text: say(f"  {share:4.0%} {text}"))

        result = Step(lambda: None, compute, lambda found: found).run()
        seconds, busy = time.perf_counter() - started, time.process_time() - busy
    report(tiles[0], plan.operations(tiles[0].size), busy, rate)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    say(f"  this run {seconds:.0f} s by the clock; peak memory of the process {gib(peak):.2f} GiB ({gib(before):.2f} before)")
    shape = None if result.probability is None else result.probability.shape
    say(f"  scan {ct.GetSize()}; labels {result.labels.shape}, probability {shape}; {' '.join(result.warnings)}")


def report(tiles: Tiles, operations: float, busy: float, rate: float) -> None:
    """``operations`` a tile, ``busy`` processor seconds of the whole run, ``rate`` operations a second of a matrix product."""
    tile, rest, threads = sum(tiles.busy) / tiles.most, busy - sum(tiles.busy), torch.get_num_threads()
    share, clock = operations / tile / rate, sum(tiles.clock) / tiles.most
    say(f"{tiles.asked} tiles of {tiles.size}, {tiles.most} computed")
    say(f"  a tile: {operations / 1e12:.2f} Tflop in {tile:.0f} processor seconds ({clock:.0f} by the clock, {threads} threads)")
    say(f"  {operations / tile / 1e9:.1f} Gflop a processor second, {share:.0%} of a matrix product's {rate / 1e9:.1f}")
    whole, at_rate = tiles.asked * tile + rest, tiles.asked * operations / rate
    say(f"  all else {rest:.0f} processor seconds; the whole way by extrapolation {whole:.0f}, {whole / 120:.0f} minutes on 2 free cores")
    say(f"  at the matrix rate its {tiles.asked * operations / 1e12:.0f} Tflop would take {at_rate:.0f}, {at_rate / 120:.0f} minutes")


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tile", type=int, nargs=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--scan", type=int, nargs=3, default=(300, 512, 512))
    parser.add_argument("--spacing", type=float, nargs=3, default=(1.0, 0.7, 0.7))
    parser.add_argument("--whole-way", type=int, metavar="N", help="run the product's whole way with N tiles computed")
    parser.add_argument("--ct", type=Path, help="the CTPA of the whole way")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    description = Description(card_of(get_known("emboli-zhang-2026"), {}))
    if args.whole_way:
        if args.ct is None:
            parser.error("--whole-way needs --ct")
        return whole_way(description, resampled_scan(args.ct, args.scan), args.whole_way)
    plan, preparation = description.plan, description.preparation
    tile = tuple(args.tile) if args.tile else preparation.patch
    rate = matrix_rate()
    network = ResidualUNet(plan).eval()
    x = torch.zeros(1, 1, *tile)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    started, busy = time.perf_counter(), time.process_time()
    network(x)
    seconds, busy = time.perf_counter() - started, time.process_time() - busy
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    done = plan.operations(tile)
    print(f"tile {tile}: {done / 1e12:.2f} Tflop, {busy:.0f} processor seconds ({seconds:.0f} by the clock, {args.threads} threads)")
    print(f"  {done / busy / 1e9:.1f} Gflop a processor second, {100 * done / busy / rate:.0f} % of a matrix product's {rate / 1e9:.1f}")
    print(f"  peak memory {gib(peak):.2f} GiB ({gib(before):.2f} before; estimated {gib(plan.peak_bytes(tile)):.2f} for the tile)")
    extent = [min(n * s, most) for n, s, most in zip(args.scan, args.spacing, LARGE_LUNGS_MM, strict=True)]
    size = [max(1, round(length / step)) for length, step in zip(extent, preparation.spacing, strict=True)]
    own = fitted_tile(size, preparation.patch, plan.divisor)
    tiles = len(tiles_of(size, own))
    total = tiles * plan.operations(own) / (done / busy)
    print(f"scan {tuple(args.scan)}: lungs {size} voxels of the network, {tiles} tiles of {own}; by extrapolation {total:.0f} processor "
          f"seconds, {total / args.threads / 60:.0f} minutes on {args.threads} free cores")  # fmt: skip


if __name__ == "__main__":
    main()
