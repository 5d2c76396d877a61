"""How much the in-place paths of the scene adapters save: prints ratios, old way over in-place, never seconds to trust.

python Testing/benchmarks/scene_updates.py [--size 256 256 160]
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import SimpleITK as sitk

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY / "Resources" / "Scripts"), str(REPOSITORY / "LungPerfusionAI")]


def fastest(function: Callable[[], object], repeats: int) -> float:
    """Seconds of the fastest of some calls."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return min(times)


def drag(node) -> float:
    """Moves of a threshold over a map of two lungs: counting every region and rewriting the segment, over the live segment's move."""
    import slicer

    from LungPerfusionCore.scene import segmentations, tables
    from LungPerfusionCore.scene.live_segment import LiveNodes, LiveSegment
    from LungPerfusionCore.scene.tables import Column
    from LungPerfusionCore.threshold.index import ThresholdIndex

    shape = tuple(reversed(node.GetImageData().GetDimensions()))
    labels = np.zeros(shape, np.uint8)
    labels[:, shape[1] // 6 : -shape[1] // 6, shape[2] // 8 : 3 * shape[2] // 8] = 1
    labels[:, shape[1] // 6 : -shape[1] // 6, 5 * shape[2] // 8 : 7 * shape[2] // 8] = 2
    values = np.random.default_rng(1).random(shape, np.float32)
    index = ThresholdIndex(values, labels, {"whole": (1, 2), "right": (1,), "left": (2,)}, 0.001)
    mask = sitk.GetImageFromArray(labels)
    segmentation = segmentations.segmentation_from_labels(mask, [segmentations.spec(1, "defects")], "dragged", reference=node)
    segment = segmentations.segment_ids(segmentation)[0]
    table = tables.table_from_columns([Column("region", list(index.regions)), Column("ml", np.zeros(3), "ml")], "dragged")
    live = LiveSegment(index, LiveNodes(segmentation, segment, node, table), lambda now, _first: np.column_stack([now.defect_volume_ml]))
    live.attach(-np.inf, 0.3)
    limits = iter(np.tile([0.303, 0.297], 99))

    def whole() -> None:
        limit = next(limits)
        shown = (values < limit) & (labels > 0)
        volumes = [np.count_nonzero(shown & (labels == n) if n else shown) for n in range(3)]
        tables.update_cells(table, np.reshape(volumes, (3, 1)) * 0.001)
        slicer.util.updateSegmentBinaryLabelmapFromArray(shown.astype(np.uint8), segmentation, segment, node)

    moves = fastest(lambda: live.set(-np.inf, next(limits)), 20)
    return fastest(whole, 3) / moves


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, nargs=3, default=(256, 256, 160), metavar=("I", "J", "K"))
    size = parser.parse_args().size
    import slicerhost

    slicerhost.boot()
    import slicer

    from LungPerfusionCore.scene import plots, segmentations, tables, volumes
    from LungPerfusionCore.scene.tables import Column

    image = sitk.Image(list(size), sitk.sitkInt16)
    node = volumes.node_from_image(image, "ct")
    voxels = np.zeros(tuple(reversed(size)), np.uint8)
    voxels[size[2] // 4 : size[2] // 2, size[1] // 4 :, size[0] // 4 :] = 1
    labels = sitk.GetImageFromArray(voxels)
    segmentation = segmentations.segmentation_from_labels(labels, [segmentations.spec(1, "defects")], "defects", reference=node)
    segment = segmentations.segment_ids(segmentation)[0]
    segmentations.own_layer(segmentation, segment)
    segmentations.ensure_full_extent(segmentation, segment, node)
    changed = np.random.default_rng(0).choice(voxels.size, 70000, replace=False)

    def in_place() -> None:
        view, _ = segmentations.labelmap_array(segmentation, segment)
        view.reshape(-1)[changed] ^= 1
        segmentations.labelmap_modified(segmentation, segment)

    def rewritten() -> None:
        voxels.reshape(-1)[changed] ^= 1
        slicer.util.updateSegmentBinaryLabelmapFromArray(voxels, segmentation, segment, node)

    rows = [f"region {row}" for row in range(11)]
    matrix = np.random.default_rng(0).random((11, 4))
    columns = [Column("region", rows), *(Column(f"c{index}", matrix[:, index], "mL") for index in range(4))]
    table = tables.table_from_columns(columns, "numbers")

    def rebuilt() -> None:
        table.RemoveAllColumns()
        tables.table_from_columns(columns, "numbers", node=table)

    chart = plots.line_chart(table, "c0", ["c1"], plots.Look(title="chart", x_title="x", y_title="y"))
    line = plots.threshold_line(chart, 0.5, (0.0, 1.0))
    writes = fastest(in_place, 5)  # before the slow way, which leaves a cropped labelmap behind
    ratios = {
        "70,000 voxels of a segment, updateSegmentBinaryLabelmapFromArray / in place": fastest(rewritten, 3) / writes,
        "11 x 4 cells of a table, rebuilt / in place": fastest(rebuilt, 20) / fastest(lambda: tables.update_cells(table, matrix), 50),
        "threshold line, made again / moved": fastest(lambda: plots.threshold_line(chart, 0.4, (0.0, 1.0)), 20)
        / fastest(lambda: plots.move_threshold_line(line, 0.6), 50),
    }
    ratios["a drag of a live segment, counted and rewritten whole / in place"] = drag(node)
    for what, ratio in ratios.items():
        sys.stdout.write(f"{what}: {ratio:.1f} x\n")


if __name__ == "__main__":
    main()
