"""Dragging the thresholds of core and penumbra: time to numbers, and to numbers, table and labelmaps in the scene.

A brain of 1.1 million voxels (random smooth maps with a lesion; nothing of a patient). The first move after the hand has rested costs no
more than the others: the index along the other threshold is made at rest.

    .venv/bin/python Testing/benchmarks/lesion_drag.py
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
from scipy import ndimage

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY / name) for name in ("LungPerfusionAI", "Resources/Scripts", "Testing/host")]

from LungPerfusionAILib.dynamic.lesion_index import LesionIndex

SHAPE, SPACING = (40, 256, 256), (0.9, 0.9, 4.0)
MOVES = 400


def brain() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Relative flow, Tmax (s) and sides (1 right, 2 left)."""
    rng = np.random.default_rng(0)
    k, j, i = np.ogrid[: SHAPE[0], : SHAPE[1], : SHAPE[2]]
    tissue = ((k - 19.5) / 21) ** 2 + ((j - 127.5) / 124) ** 2 + ((i - 127.5) / 104) ** 2 < 1
    noise = [ndimage.gaussian_filter(rng.normal(size=SHAPE), 1.2).astype(np.float32) * 6 for _ in range(2)]
    lesion = np.exp(-(((k - 20) / 9) ** 2 + ((j - 120) / 45) ** 2 + ((i - 190) / 30) ** 2)).astype(np.float32)
    relative = np.clip(1.0 - 0.9 * lesion + 0.2 * noise[0], 0, 2)
    tmax = 2.0 + 9.0 * lesion + 1.2 * noise[1]
    sides = np.where(tissue, np.where(np.broadcast_to(i > 127, SHAPE), 2, 1), 0).astype(np.uint8)
    return relative, tmax, sides


def timed(step, moves: np.ndarray) -> str:
    """Median and worst of ``step(value)`` in microseconds of the processor."""
    spent = []
    for value in moves:
        start = time.process_time_ns()
        step(float(value))
        spent.append((time.process_time_ns() - start) / 1000)
    return f"median {np.median(spent):.0f} us, 99 of 100 below {np.percentile(spent, 99):.0f} us"


def main() -> None:
    relative, tmax, sides = brain()
    start = time.process_time()
    index = LesionIndex(relative, tmax, sides, float(np.prod(SPACING)) / 1000, smallest_ml=1.0)
    along_flow = index.along_flow(6.0)
    along_tmax = index.along_tmax(0.3)
    spent = time.process_time() - start
    print(f"{np.count_nonzero(sides) / 1e6:.2f} million voxels of brain; all indices made in {spent:.1f} s of a processor")
    numbers = index.numbers(0.3, 6.0)
    print(f"core {numbers.core_ml[0]:.0f} ml, penumbra {numbers.penumbra_ml[0]:.0f} ml")
    ratios, limits = np.linspace(0.1, 0.6, MOVES), np.linspace(3, 12, MOVES)
    print("core's threshold to numbers:    ", timed(lambda v: along_flow.numbers(upper=v), ratios))
    print("penumbra's threshold to numbers:", timed(lambda v: (index.penumbra.numbers(lower=v), along_tmax.numbers(lower=v)), limits))
    start = time.process_time()
    index.along_flow(6.5)
    index.along_tmax(0.31)
    print(f"at rest, indices for the next move: {time.process_time() - start:.2f} s")
    in_the_scene(index, ratios, limits)


def in_the_scene(index: LesionIndex, ratios: np.ndarray, limits: np.ndarray) -> None:
    """The same with table and labelmaps, on the windowless host."""
    import slicerhost

    slicerhost.boot(module_paths=[REPOSITORY / "LungPerfusionAI"])
    import SimpleITK as sitk

    from LungPerfusionAILib.scene.dynamic_lesions import show_lesions
    from LungPerfusionCore.scene.volumes import node_from_image

    image = sitk.GetImageFromArray(np.zeros(SHAPE, np.float32))
    image.SetSpacing(SPACING)
    reference = node_from_image(image, "brain")
    live = show_lesions(index, (), (0.3, 6.0), reference, reference)
    for name, move, values in (("core", live.set_core, ratios), ("penumbra", live.set_penumbra, limits)):
        live.finish()
        print(f"{name}, with table and labelmaps:", timed(move, values))


if __name__ == "__main__":
    main()
