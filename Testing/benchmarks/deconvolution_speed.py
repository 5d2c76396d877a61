"""How long the deconvolutions take, and how much memory, for a whole brain: 1.5 million voxels of 45 time points.

    python Testing/benchmarks/deconvolution_speed.py [--threads 2] [--voxels 1500000] [--device cpu]

Prints the seconds of each method by the clock and of the processor (what both cores worked together; with two quiet cores the clock shows
half of it), the rate of a plain matrix product of the same shape, the load of the machine, and the peak of memory with the series in it. On
a loaded machine the clock says how loaded it is; the seconds of the processor, with one thread, say what the method costs.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import time
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "LungPerfusionAI"))
from LungPerfusionAILib.dynamic.deconvolution import DeconvolutionSettings
from LungPerfusionAILib.dynamic.maps import compute_maps
from LungPerfusionAILib.dynamic.series import InputFunction, PerfusionSeries
from LungPerfusionPhantom.brain.kinetics import ArterialInput, Curves, Residue

CASES = {
    "bsvd": DeconvolutionSettings("bsvd"),
    "osvd": DeconvolutionSettings("osvd"),
    "svd": DeconvolutionSettings("svd"),
    "tikhonov, GCV": DeconvolutionSettings("tikhonov"),
    "tikhonov, L-curve": DeconvolutionSettings("tikhonov", selection="lcurve"),
    "bsvd, zero padding": DeconvolutionSettings("bsvd", padding="zero"),
    "osvd, zero padding": DeconvolutionSettings("osvd", padding="zero"),
}


def brain(voxels: int, points: int, noise: float) -> tuple[PerfusionSeries, InputFunction, np.ndarray]:
    """A simulated series of healthy and ischaemic curves, its arterial input, and the weights of its baseline."""
    rng = np.random.default_rng(0)
    times = np.arange(points, dtype=float)
    curves = Curves(ArterialInput(), Residue("exponential"), float(points))
    shape = (max(1, voxels // (256 * 256)), 256, 256)
    count = int(np.prod(shape))
    frames = np.empty((points, count), np.float32)
    for start in range(0, count, 65536):
        here = slice(start, min(start + 65536, count))
        n = here.stop - here.start
        cbf = rng.uniform(5, 60, n)
        part = curves.enhancement(cbf, rng.uniform(2.5, 12, n), rng.uniform(0, 8, n), np.zeros(n), times)
        frames[:, here] = part.T + rng.normal(30, noise, (points, n)).astype(np.float32)
    baseline = np.zeros(points)
    baseline[:4] = 0.25
    arterial = InputFunction("arterial", times, np.interp(times, curves.times, curves.arterial))
    return PerfusionSeries(frames.reshape(points, *shape), times), arterial, baseline


def forget_peak() -> None:
    """Make the process's peak of memory what it holds now (Linux)."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def peak_mb() -> float:
    """Peak of the process's memory, MiB, since ``forget_peak``."""
    status = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


def matrix_rate(rows: int, inner: int, chunk: int) -> float:
    """GFlop/s of single-precision products of (rows, inner) by (inner, chunk), for each second of a processor."""
    a, b = torch.randn(rows, inner), torch.randn(inner, chunk)
    a @ b
    start, turns = time.process_time(), 100
    for _ in range(turns):
        a @ b
    return 2e-9 * rows * inner * chunk * turns / (time.process_time() - start)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--voxels", type=int, default=1_500_000)
    parser.add_argument("--points", type=int, default=45)
    parser.add_argument("--noise", type=float, default=2.0, help="HU, as after smoothing")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--only", nargs="*", choices=CASES)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    series, arterial, baseline = brain(args.voxels, args.points, args.noise)
    mask = np.ones(series.shape, bool)
    size = series.frames.nbytes / 2**20
    small = PerfusionSeries(series.frames[:, :1], series.times)
    compute_maps(small, arterial, mask[:1], baseline, CASES["bsvd"], device=args.device)  # libraries loaded, threads started
    forget_peak()
    before = peak_mb()
    print(f"{mask.sum()} voxels of {args.points} points, {args.threads} threads, {args.device}; series {size:.0f} MiB")
    for name in args.only or CASES:
        rate = matrix_rate(args.points + 10, args.points, 4096)
        start, cpu = time.perf_counter(), time.process_time()
        compute_maps(series, arterial, mask, baseline, CASES[name], device=args.device)
        seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
        load = os.getloadavg()[0]
        memory = (size + peak_mb() - before) / size
        clock = f"{seconds:6.2f} s (processor {cpu:6.2f} s)"
        print(f"{name:20s} {clock}   memory {memory:4.2f} x series   products {rate:3.0f} GFlop/s a core   load {load:.1f}", flush=True)


if __name__ == "__main__":
    main()
