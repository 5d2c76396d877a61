"""Speed of the threshold index against the ways Slicer and scripts have of doing the same, as ratios within one run.

    python Testing/benchmarks/threshold_index.py [--slices 400] [--no-slicer]

512 x 512 x ``--slices`` voxels with about 15 million in the lungs at 400, five lobes, two lungs and the whole. Named alternatives:
masking and recounting every region with numpy, and ``slicer.util.updateSegmentBinaryLabelmapFromArray`` (on slicer-core,
through Resources/Scripts/slicerhost). Median of several repetitions each.
"""

from __future__ import annotations

import argparse
import sys
import time
import tracemalloc
from pathlib import Path

import numpy as np

REPOSITORY = Path(__file__).resolve().parents[2]
for folder in ("LungPerfusionAI", "Resources/Scripts"):
    sys.path.insert(0, str(REPOSITORY / folder))

from LungPerfusionCore.threshold.index import ThresholdIndex

GROUPS = {"whole": (1, 2, 3, 4, 5), "right": (1, 2, 3), "left": (4, 5)} | {f"lobe {n}": (n,) for n in range(1, 6)}


def lungs(slices: int) -> np.ndarray:
    """Two ellipsoids in five lobes, uint8 (k, j, i)."""
    k, j, i = np.ogrid[:slices, :512, :512]
    labels = np.zeros((slices, 512, 512), np.uint8)
    for centre, bands in ((160, (1, 2, 3)), (352, (4, 5))):
        inside = ((k - slices / 2) / (0.47 * slices)) ** 2 + ((j - 256) / 140) ** 2 + ((i - centre) / 68) ** 2 < 1
        lobe = np.digitize(np.arange(slices), np.linspace(0, slices, len(bands) + 1)[1:-1])
        labels[inside] = np.broadcast_to(np.array(bands, np.uint8)[lobe][:, None, None], labels.shape)[inside]
    return labels


def median_time(action, repetitions: int) -> float:
    """Median seconds of ``action(n)`` for n = 0, 1, ..."""
    times = []
    for n in range(repetitions):
        start = time.perf_counter()
        action(n)
        times.append(time.perf_counter() - start)
    return float(np.median(times))


def recount(values: np.ndarray, labels: np.ndarray, upper: float) -> dict[str, tuple[int, float]]:
    """Voxels and mean of every region's defect, by masking the whole volume."""
    below = values < upper
    result = {}
    for name, atoms in GROUPS.items():
        defect = below & np.isin(labels, atoms)
        count = int(np.count_nonzero(defect))
        result[name] = (count, float(values[defect].mean(dtype=np.float64)) if count else float("nan"))
    return result


def recount_box(values: np.ndarray, labels: np.ndarray, upper: float) -> np.ndarray:
    """The best that recounting can do: one pass of ``bincount`` over the lungs' bounding box, counts only."""
    return np.bincount(labels[values < upper], minlength=6)


def slicer_writer(labels: np.ndarray):
    """A function that writes a mask into a segment as scripts do, on slicer-core."""
    import slicerhost

    slicerhost.boot()
    import slicer

    volume = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLScalarVolumeNode")
    slicer.util.updateVolumeFromArray(volume, labels)
    node = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLSegmentationNode")
    node.SetReferenceImageGeometryParameterFromVolumeNode(volume)
    segment = node.GetSegmentation().AddEmptySegment("defect")
    return lambda mask: slicer.util.updateSegmentBinaryLabelmapFromArray(mask, node, segment, volume)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--slices", type=int, default=400)
    parser.add_argument("--no-slicer", action="store_true")
    options = parser.parse_args()
    labels = lungs(options.slices)
    values = np.random.default_rng(0).normal(1.2, 0.4, labels.shape).astype(np.float32)
    inside = int(np.count_nonzero(labels))
    print(f"{values.shape[::-1]} voxels, {inside / 1e6:.1f} million in the lungs, float32 volume {values.nbytes / 1e6:.0f} MB")

    start = time.perf_counter()
    index = ThresholdIndex(values, labels, GROUPS, 1e-3)
    built = time.perf_counter() - start
    tracemalloc.start()
    index = ThresholdIndex(values, labels, GROUPS, 1e-3)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    print(f"build: {built:.2f} s; holds {index.nbytes / values.nbytes:.2f} of the volume, peak {peak / values.nbytes:.2f}")

    moves = np.linspace(0.4, 1.1, 1000)
    numbers = median_time(lambda n: index.numbers(upper=float(moves[n])), 1000)
    masking = median_time(lambda n: recount(values, labels, float(moves[n])), 2)
    box_values, box_labels = np.ascontiguousarray(values[index.box]), np.ascontiguousarray(labels[index.box])
    leanest = median_time(lambda n: recount_box(box_values, box_labels, float(moves[n])), 3)
    got, wanted = index.numbers(upper=0.7), recount(values, labels, 0.7)
    exact = [int(v) for v in got.defect_voxels] == [count for count, _ in wanted.values()]
    print(f"numbers: {1e6 * numbers:.0f} us; masking and recounting takes {masking / numbers:.0f} times as long, ", end="")
    print(f"counting in the box alone {leanest / numbers:.0f} times; equal to the recount: {exact}")

    shown = np.zeros(values.shape, np.uint8)
    ends = [index.quantile(q) for q in 0.10 + 0.01 * np.arange(12)]
    index.apply(shown, upper=ends[0])
    writes = []
    step = median_time(lambda n: writes.append(index.apply(shown, upper=ends[n + 1])), 10)
    same = np.array_equal(shown, (values < ends[10]) & (labels > 0))
    print(f"labelmap, a step of {np.mean(writes) / inside:.1%} of the lung: {1e3 * step:.2f} ms; equal to the mask: {same}")
    if not options.no_slicer:
        write = slicer_writer(labels)
        masks = [((values < end) & (labels > 0)).astype(np.uint8) for end in ends[:3]]
        slicer_time = median_time(lambda n: write(masks[n]), 3)
        print(f"updateSegmentBinaryLabelmapFromArray takes {slicer_time / step:.0f} times as long")


if __name__ == "__main__":
    main()
