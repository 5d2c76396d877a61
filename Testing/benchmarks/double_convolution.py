"""A look of the network that judges candidate defects, in double precision: 27 products of rows against PyTorch's convolution.

    python Testing/benchmarks/double_convolution.py [--threads 1] [--repeats 7] [--cells 44 40 52]

One array of random numbers of the size of a patient's lungs in cells of 6 mm, looked at by the shipped network with either convolution in
turns. Prints the medians of the processor's seconds and of the clock's, the ratio, and the largest difference of a logit.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

REPOSITORY = Path(__file__).resolve().parents[2]
for folder in ("LungPerfusionAI", "PerfusionDefectQuant"):
    sys.path.insert(0, str(REPOSITORY / folder))

from PerfusionDefectQuantLib.candidate_fields import CHANNELS
from PerfusionDefectQuantLib.candidate_network import LostLung, look
from PerfusionDefectQuantLib.double_convolution import Conv3d


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--cells", type=int, nargs=3, default=(44, 40, 52), metavar=("K", "J", "I"))
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    network = LostLung.called("defects-phantom-small").network
    values = np.random.default_rng(0).random((len(CHANNELS), *options.cells))
    ways = {"PyTorch's convolution": nn.Conv3d.forward, "products of rows": Conv3d.forward}
    seconds: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    logits = {}
    for _ in range(options.repeats):
        for name, forward in ways.items():
            Conv3d.forward = forward
            began = time.process_time(), time.perf_counter()
            logits[name] = look(network, values)[0]
            seconds[name].append((time.process_time() - began[0], time.perf_counter() - began[1]))
    medians = {name: np.median(each, axis=0) for name, each in seconds.items()}
    for name, (processor, clock) in medians.items():
        print(f"{name:24s} {processor:6.2f} processor seconds {clock:6.2f} s")
    first, second = medians.values()
    print(f"ratio {second[0] / first[0]:.2f} (processor), {second[1] / first[1]:.2f} (clock), {options.threads} thread(s)")
    print(f"largest difference of a logit {np.abs(np.subtract(*logits.values())).max():.1e}")


if __name__ == "__main__":
    main()
