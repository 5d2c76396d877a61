"""ARNN's inference against what the processor can do: its arithmetic over the rate of a matrix product, in one run.

    python Testing/benchmarks/arnn_inference.py [--device cuda:0]

The limit is the time that a large float32 matrix product would take for the same number of operations. Layouts and batch
normalization folded or not are compared, and the convolutions that are in use on a processor ("minimal filtering", the last one). Weights
do not matter and are random.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "LungPerfusionAI"))

from LungPerfusionAILib.static import arnn
from LungPerfusionCore.models.device import resolve

SHAPE, GOAL, REPEATS, SIDE = (128, 64, 64), 1.2, 3, 3072


def once(work, device: torch.device) -> float:
    start = time.perf_counter()
    work()
    if device.type == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter() - start


@torch.inference_mode()
def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu")
    place = resolve(parser.parse_args().device)
    torch.manual_seed(1)
    network = arnn.ARNN().eval()
    work = arnn.flops(network, SHAPE)
    print(
        place.describe(),
        f"{torch.get_num_threads()} threads, {arnn.parameter_count(network):,} parameters, {work / 1e9:.1f} GFLOP a lung",
        sep="; ",
    )
    x = torch.rand(1, 1, *SHAPE, device=place.torch)
    last = torch.channels_last_3d
    variants = {
        "as built": (network, torch.contiguous_format),
        "folded": (arnn.folded(network), torch.contiguous_format),
        "channels last, folded": (arnn.folded(network), last),
        "minimal filtering": (arnn.folded(network, filtered=not place.is_cuda), last),
    }
    a, b = (torch.rand(SIDE, SIDE, device=place.torch) for _ in range(2))
    matrix = lambda: a @ b  # noqa: E731
    once(matrix, place.torch)
    ratio = 0.0
    for name, (each, layout) in variants.items():
        each = each.to(place.torch, memory_format=layout)
        put = x.to(memory_format=layout)
        once(lambda: each(put), place.torch)  # noqa: B023
        # taken in turns, so that whatever else the machine does strikes both
        pairs = [(once(matrix, place.torch), once(lambda: each(put), place.torch)) for _ in range(REPEATS)]  # noqa: B023
        limit = min(p[0] for p in pairs) * work / (2 * SIDE**3)
        ratio = min(p[1] for p in pairs) / limit
        print(f"{name:22s} time / limit = {ratio:.2f}")
    print(f"goal for the last one: {GOAL}")
    return 0 if ratio <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
