"""How long the list of emboli takes when the hand rests, on a drawn arterial tree the size of a CT angiogram.

    python Testing/benchmarks/emboli_at_rest.py [--size 512 512 200] [--emboli 50] [--profile]

Draws two lungs with arteries that branch, clots in random branches, and a probability that falls off around them. Then it does what a hand
does in the panel, and prints seconds of each, of this machine: a slider move, its rest, a removal, a stroke of the brush. What is drawn is
no patient; only its size is a patient's.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY / "Resources" / "Scripts"), str(REPOSITORY / "LungPerfusionAI"), str(REPOSITORY / "PEDetection")]
WIDTH_MM = (360.0, 360.0, 300.0)
GENERATIONS = 9


def branches(random: np.random.Generator) -> list[tuple[np.ndarray, np.ndarray, float]]:
    """(start, end, radius) in mm of a trunk, and of branches that fork in each of two lungs."""
    middle = np.array(WIDTH_MM) / 2
    found = [(middle - (0, 0, 20), middle, 14.0)]
    for side in (-1, 1):
        end = middle + np.array([45.0 * side, 0, 0])
        found.append((middle, end, 10.0))
        front = [(end, np.array([side, 0.0, 0.0]), 7.5, 42.0)]
        for _ in range(GENERATIONS):
            following = []
            for start, way, radius, length in front:
                across = np.cross(way, random.normal(size=3))
                across /= np.linalg.norm(across)
                for sign in (-1, 1):
                    direction = way + 0.75 * sign * across
                    direction /= np.linalg.norm(direction)
                    stop = np.clip(start + length * direction, 20, np.array(WIDTH_MM) - 20)
                    found.append((start, stop, radius))
                    following.append((stop, direction, max(radius * 0.78, 0.9), length * 0.8))
            front = following
    return found


def stamp(array: np.ndarray, spacing: np.ndarray, start, end, radius: float, value: int = 1) -> None:
    """Fill a tube (array k, j, i; positions x, y, z mm)."""
    low, high = np.minimum(start, end) - radius, np.maximum(start, end) + radius
    box = [(max(int(a / s), 0), min(int(b / s) + 2, n)) for a, b, s, n in zip(low, high, spacing, array.shape[::-1], strict=True)]
    i, j, k = (np.arange(*each) * s for each, s in zip(box, spacing, strict=True))
    at = np.stack(np.broadcast_arrays(i[None, None, :], j[None, :, None], k[:, None, None]), -1) - start
    way = end - start
    along = np.clip(at @ way / max(float(way @ way), 1e-9), 0, 1)
    near = ((at - along[..., None] * way) ** 2).sum(-1) <= radius**2
    array[tuple(slice(*each) for each in box[::-1])][near] = value


def drawn(size: tuple[int, int, int], emboli: int) -> dict[str, sitk.Image]:
    """ctpa (HU), arteries, lobes (labels 1 to 4), probability of embolus."""
    random = np.random.default_rng(3)
    spacing = np.array(WIDTH_MM) / size
    shape = tuple(reversed(size))
    arteries, clots, lobes = (np.zeros(shape, np.uint8) for _ in range(3))
    tubes = branches(random)
    for start, end, radius in tubes:
        stamp(arteries, spacing, start, end, radius)
    for n in random.choice(np.arange(3, 250), emboli, replace=False):
        start, end, radius = tubes[n]
        stamp(clots, spacing, start + 0.25 * (end - start), start + 0.75 * (end - start), 0.9 * radius)
    third, half = size[0] // 12, size[2] // 2
    for label, (k, i) in enumerate(
        (
            (slice(half, None), slice(third, size[0] // 2 - third)),
            (slice(0, half), slice(third, size[0] // 2 - third)),
            (slice(half, None), slice(size[0] // 2 + third, -third)),
            (slice(0, half), slice(size[0] // 2 + third, -third)),
        ),
        1,
    ):
        lobes[k, size[1] // 8 : -size[1] // 8, i] = label
    hu = np.full(shape, -850, np.int16)
    hu[arteries > 0] = 350
    hu[clots > 0] = 60
    probability = ndimage.uniform_filter(ndimage.uniform_filter(clots.astype(np.float32), 3), 3)
    probability *= np.float32(0.97)
    images = {}
    for name, array in (("ctpa", hu), ("arteries", arteries), ("lobes", lobes), ("probability", probability)):
        images[name] = sitk.GetImageFromArray(array)
        images[name].SetSpacing(spacing.tolist())
    return images


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, nargs=3, default=(512, 512, 200), metavar=("I", "J", "K"))
    parser.add_argument("--emboli", type=int, default=50)
    parser.add_argument("--profile", action="store_true")
    args = parser.parse_args()
    import slicerhost

    slicerhost.boot()
    from LungPerfusionCore.lungs.regions import regions_from_lobes
    from LungPerfusionCore.scene import labelmaps, volumes
    from PEDetectionLib.emboli import EmbolusMeter
    from PEDetectionLib.scene.embolus_list_nodes import FoundProbability, show_probability

    images = drawn(tuple(args.size), args.emboli)
    regions = regions_from_lobes(images["lobes"], {1: "RUL", 2: "RLL", 3: "LUL", 4: "LLL"})
    source = volumes.node_from_image(images["ctpa"], "Drawn CTPA", unit="HU")

    def timed(words: str, action: Callable[[], object]) -> None:
        profile = cProfile.Profile()
        start = time.perf_counter()
        profile.runcall(action) if args.profile else action()
        print(f"{time.perf_counter() - start:8.3f} s  {words}")
        if args.profile:
            pstats.Stats(profile).sort_stats("cumulative").print_stats(18)

    for arteries in (None, images["arteries"]):
        meter = EmbolusMeter(images["ctpa"], probability=images["probability"], regions=regions, arteries=arteries)
        shown: dict = {}
        timed(
            f"first list, {'with' if arteries else 'without'} arteries",
            lambda: shown.update(live=show_probability(FoundProbability(images["probability"], 0.5), source, meter).live),  # noqa: B023 - called here
        )
        live, grown = shown["live"], []
        live.later = grown.append  # as the panel does
        print(f"           {len(live.found.emboli)} emboli, {live.volume_ml:.1f} ml")

        def paint() -> None:
            array, _offset = labelmaps.labelmap_array(live.nodes.segmentation, live.nodes.segment_id, source)  # noqa: B023
            array[20:24, 40:60, 40:60] = 1
            labelmaps.labelmap_modified(live.nodes.segmentation, live.nodes.segment_id)  # noqa: B023
            live.take_painting()  # noqa: B023

        steps = (
            ("slider to 0.60", lambda: live.set(0.6)),  # noqa: B023
            ("rest", live.finish),
            ("slider to 0.30, where clots grow", lambda: live.set(0.3)),  # noqa: B023
            ("rest", live.finish),
            ("embolus 2 removed", lambda: live.remove(2)),  # noqa: B023
            ("slider to 0.45", lambda: live.set(0.45)),  # noqa: B023
            ("rest, with a removed one", live.finish),
            ("painted", paint),
            ("slider to 0.50", lambda: live.set(0.5)),  # noqa: B023
            ("rest", live.finish),
        )
        for words, action in steps:
            timed(words, action)
            if grown:
                timed("   in a job: the arteries followed anew", lambda: meter.adopt(meter.followed(grown.pop())))  # noqa: B023
                timed("   and the list with them", live.finish)


if __name__ == "__main__":
    main()
