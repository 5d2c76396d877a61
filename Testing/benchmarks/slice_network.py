"""Slices through InceptionResNetV2 against what this machine's matrix rate allows, as a ratio.

    .venv/bin/python Testing/benchmarks/slice_network.py [--slices 4] [--batch 4] [--threads 2]

The limit is 43.5 GFLOP a slice at the rate that a product of two square float32 matrices reaches here, measured before and
after. Prints: rate, limit, time and their ratio for channels-last and for torch as it comes, and the largest difference of the
probabilities.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "LungPerfusionAI"), str(ROOT / "PEDetection")]

GFLOP = 43.5  # torch.utils.flop_counter on one slice of 386 x 386, one channel: 43.53


def matrix_rate(torch, size: int = 2048, repeats: int = 5) -> float:
    """Best GFLOP/s of a float32 product of two ``size`` x ``size`` matrices."""
    a, b = torch.randn(size, size), torch.randn(size, size)
    best = float("inf")
    for _ in range(repeats):
        started = time.perf_counter()
        torch.mm(a, b)
        best = min(best, time.perf_counter() - started)
    return 2 * size**3 / best / 1e9


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--slices", type=int, default=4)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repeats", type=int, default=3)
    args = parser.parse_args()
    import torch

    from PEDetectionLib.slice_network import SliceNetwork

    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    network = SliceNetwork().eval()
    x = torch.rand(args.slices, 1, 386, 386) * 2 - 1
    before = matrix_rate(torch)
    probabilities, times = {}, {}
    for name, layout in (("channels-last", torch.channels_last), ("as it comes", torch.contiguous_format)):
        network = network.to(memory_format=layout)
        with torch.inference_mode():
            network(x[:1].contiguous(memory_format=layout))  # plans and buffers
            runs = []
            for _ in range(args.repeats):
                started = time.perf_counter()
                found = [network(part.contiguous(memory_format=layout)).logit for part in x.split(args.batch)]
                runs.append(time.perf_counter() - started)
            probabilities[name], times[name] = torch.sigmoid(torch.cat(found)), statistics.median(runs)
    rate = max(before, matrix_rate(torch))
    limit = GFLOP * args.slices / rate
    difference = (probabilities["channels-last"] - probabilities["as it comes"]).abs().max().item()
    sys.stdout.write(
        f"matrix rate {rate:.0f} GFLOP/s on {args.threads} threads; limit for {args.slices} slices {limit:.2f} s, "
        f"for 96 {limit * 96 / args.slices:.1f} s\n"
    )
    for name, seconds in times.items():
        sys.stdout.write(f"{name}: {seconds / limit:.2f} times the limit ({seconds:.2f} s for {args.slices} slices)\n")
    sys.stdout.write(f"largest difference of a probability: {difference:.1e}\n")


if __name__ == "__main__":
    main()
