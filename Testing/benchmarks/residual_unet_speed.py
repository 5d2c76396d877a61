"""What the residual-encoder U-Net of Zhang et al. 2026 takes on this machine, with weights of no meaning: time and memory of a tile.

    python Testing/benchmarks/residual_unet_speed.py [--tile 224 320 320] [--threads 2] [--scan 300 512 512] [--spacing 1.0 0.7 0.7]

Prints processor seconds and peak memory of one tile, the rate against what a matrix product of the same processor does, and how many tiles
a scan of that size needs: its time by extrapolation. The rates are in processor seconds, so that a busy machine does not change them.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2] / "LungPerfusionAI")]

import torch

from LungPerfusionCore.models.fetched_models import card_of
from LungPerfusionCore.models.known_models import get_known
from LungPerfusionCore.models.residual_unet import ResidualUNet
from LungPerfusionCore.models.residual_unet_models import LARGE_LUNGS_MM, Description
from LungPerfusionCore.models.tiled_inference import fitted_tile, tiles_of


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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tile", type=int, nargs=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--scan", type=int, nargs=3, default=(300, 512, 512))
    parser.add_argument("--spacing", type=float, nargs=3, default=(1.0, 0.7, 0.7))
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    description = Description(card_of(get_known("emboli-zhang-2026"), {}))
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
