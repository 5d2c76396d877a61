"""The 10-voxel median of the CT enhancement against scipy.ndimage.median_filter in one run: ratio of times, equal results.

python Testing/benchmarks/median_filter.py [--device cuda:0]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
from scipy import ndimage

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "LungPerfusionAI"))

from LungPerfusionAILib.static.filters import median_filter

SHAPE, SIZE, GOAL = (128, 64, 64), 10, 10.0


def timed(work, repeats: int) -> tuple[float, np.ndarray]:
    best = np.inf
    for _ in range(repeats):
        start = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - start)
    return best, result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu")
    device = parser.parse_args().device
    # every grey level equally often, as histogram equalization leaves them, in patches as in a lung
    smooth = ndimage.gaussian_filter(np.random.default_rng(1).standard_normal(SHAPE), 2)
    levels = (np.argsort(np.argsort(smooth, axis=None)).reshape(SHAPE) * 256 // smooth.size).astype(np.uint8)

    if device == "cpu":
        work = lambda: median_filter(levels, SIZE)  # noqa: E731
    else:
        import torch

        tensor = torch.from_numpy(levels).to(device)
        work = lambda: median_filter(tensor, SIZE).cpu().numpy()  # noqa: E731
        work()
    own, mine = timed(work, 3)
    reference, theirs = timed(lambda: ndimage.median_filter(levels, size=SIZE), 1)
    print(
        f"{'x'.join(map(str, SHAPE))}, window {SIZE}, on {device}: scipy / this = {reference / own:.1f} (goal {GOAL:.0f}), "
        f"results {'equal' if np.array_equal(mine, theirs) else 'DIFFER'}"
    )
    return 0 if np.array_equal(mine, theirs) and reference / own >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
