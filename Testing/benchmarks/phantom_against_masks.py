"""Simulated arterial trees and clots beside masks of patients, and obstruction scores against defects: printed tables.

python Testing/benchmarks/phantom_against_masks.py [--patients N] [--shared FOLDER]

FOLDER holds vessels/*.nii.gz (lung 1, artery 2, vein 3; CAD-PE) and emboli/*.nii.gz (FUMPE); LUNGPERFUSION_SHARED names
it otherwise. Real and simulated masks are measured by the same function on the same voxel size. Without the folder only
the simulated rows are printed.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import numpy as np
import SimpleITK as sitk
from scipy import ndimage, stats
from skimage.morphology import skeletonize

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "LungPerfusionAI"))

from LungPerfusionPhantom.grid import Grid
from LungPerfusionPhantom.lung.emboli import draw_emboli
from LungPerfusionPhantom.lung.flow import branch_obstruction, scores, terminal_obstruction
from LungPerfusionPhantom.lung.patient import circulate
from LungPerfusionPhantom.lung.raster import draw_tubes
from LungPerfusionPhantom.lung.vessel_drawing import draw_vessels
from LungPerfusionPhantom.shapes import stream

#: A voxel counts as vessel from this fill on: with contrast it already stands out of the lung by some 300 HU.
FILLED = 0.25
COLUMNS = ("lung ml", "artery ml", "vein ml", "artery/lung %", "length m", "ends", "r 50 mm", "r 90 mm", "r 99 mm")


def measure(lung: np.ndarray, artery: np.ndarray, vein: np.ndarray, spacing) -> tuple[float, ...]:
    """Return the figures of COLUMNS for boolean masks (k, j, i) with ``spacing`` (x, y, z) mm."""
    voxel = float(np.prod(spacing)) / 1000
    volumes = [float(m.sum()) * voxel for m in (lung, artery, vein)]
    artery = np.pad(artery[ndimage.find_objects(artery.astype(np.uint8))[0]], 1)
    distance = ndimage.distance_transform_edt(artery, sampling=spacing[::-1])
    skeleton = skeletonize(artery)
    neighbours = ndimage.convolve(skeleton.astype(np.int8), np.ones((3, 3, 3), np.int8)) - 1
    radius = distance[skeleton]
    length = skeleton.sum() * float(np.mean(spacing)) * 1.2 / 1000  # a step of a skeleton is 1 to 1.7 voxels long
    ends = int((skeleton & (neighbours == 1)).sum())
    return (*volumes, 100 * volumes[1] / volumes[0], length, ends, *np.percentile(radius, [50, 90, 99]))


def show(title: str, rows: list[tuple[float, ...]]) -> None:
    print(f"\n{title} (n = {len(rows)})")
    print(f"{'':<14}" + "".join(f"{c:>14}" for c in COLUMNS))
    for name, values in zip(("median", "lowest", "highest"), (np.median(rows, 0), np.min(rows, 0), np.max(rows, 0)), strict=True):
        print(f"{name:<14}" + "".join(f"{v:14.1f}" for v in values))


def real_vessels(folder: Path) -> list[tuple[float, ...]]:
    rows = []
    for path in sorted(folder.glob("*.nii.gz")):
        image = sitk.ReadImage(str(path))
        labels = sitk.GetArrayFromImage(image)
        rows.append(measure(labels == 1, labels == 2, labels == 3, image.GetSpacing()))
    return rows


def simulated_vessels(count: int) -> list[tuple[float, ...]]:
    rows = []
    for seed in range(1, count + 1):
        c = circulate(seed, burden="none")
        low, high = c.anatomy.extent_z
        grid = Grid.centred((int((high - low) / 2) + 8, 170, 170), (2.1, 2.1, 2.0), (0.0, 6.0, (low + high) / 2))
        drawn = draw_vessels(c, grid)
        labels = c.anatomy.lobe_labels() > 0
        volume = float(labels.sum()) * c.anatomy.grid.voxel_ml
        row = measure(np.ones(1, bool).reshape(1, 1, 1), drawn["arteries"] > FILLED, drawn["veins"] > FILLED, grid.spacing)
        rows.append((volume, row[1], row[2], 100 * row[1] / volume, *row[4:]))
    return rows


def clot_figures(mask: np.ndarray, spacing) -> tuple[float, ...]:
    """Return total volume (ml), number of clots over 0.02 ml, largest (ml), median (ml) and greatest radius (mm)."""
    voxel = float(np.prod(spacing)) / 1000
    mask = mask[ndimage.find_objects(mask.astype(np.uint8))[0]] if mask.any() else mask
    mask = np.pad(mask, 1)
    labels, count = ndimage.label(mask, np.ones((3, 3, 3)))
    sizes = ndimage.sum(mask, labels, range(1, count + 1)) * voxel
    sizes = sizes[sizes > 0.02]
    if not len(sizes):
        return (0.0,) * 5
    radius = ndimage.distance_transform_edt(mask, sampling=spacing[::-1]).max()
    return float(sizes.sum()), len(sizes), float(sizes.max()), float(np.median(sizes)), float(radius)


def show_clots(title: str, rows: list[tuple[float, ...]]) -> None:
    print(f"\n{title} (n = {len(rows)})")
    print(f"{'':<14}" + "".join(f"{c:>14}" for c in ("total ml", "clots", "largest ml", "median ml", "radius mm")))
    for name, values in zip(("median", "lowest", "highest"), (np.median(rows, 0), np.min(rows, 0), np.max(rows, 0)), strict=True):
        print(f"{name:<14}" + "".join(f"{v:14.2f}" for v in values))


def simulated_clots(count: int) -> list[tuple[float, ...]]:
    c = circulate(1, burden="none")
    rows = []
    for seed in range(count):
        burden = ("intermediate", "high")[seed % 2]
        emboli = draw_emboli(c.arteries, stream(seed, "emboli"), burden)
        low, high = c.anatomy.extent_z
        grid = Grid.centred((int(high - low), 330, 330), (0.9, 0.9, 1.0), (0.0, 6.0, (low + high) / 2))
        drawn = np.zeros(grid.shape, np.float32)
        for embolus in emboli:
            for points, radii in embolus.tubes:
                draw_tubes(np.stack([points[:-1], points[1:]], 1), radii[:-1], radii[1:], grid, drawn)
        rows.append(clot_figures(drawn > 0.5, grid.spacing))
    return rows


def obstruction(count: int) -> None:
    """Print how the scores read off the tree follow the true defect percentage."""
    rows = []
    for seed in range(1, count + 1):
        c = circulate(seed)
        found = scores(c.arteries, c.emboli, c.volumes)
        defect = 100 * c.volumes[c.defect_terminals].sum() / c.volumes.sum()
        blocked = terminal_obstruction(c.arteries, branch_obstruction(c.arteries, c.emboli))
        rows.append((defect, 100 * float((blocked > 0).mean()), *found.values()))
        names = tuple(found)
    table = np.array(rows)
    print(f"\nObstruction scores and true defect percentage, {count} simulated patients, {int((table[:, 0] > 0).sum())} with defects")
    print(f"{'':<24}{'median':>10}{'highest':>10}{'Pearson r':>12}{'Spearman':>10}")
    print(f"{'defect_percent':<24}{np.median(table[:, 0]):10.1f}{table[:, 0].max():10.1f}")
    for n, name in enumerate(names, 2):
        r, rank = stats.pearsonr(table[:, n], table[:, 0])[0], stats.spearmanr(table[:, n], table[:, 0])[0]
        print(f"{name:<24}{np.median(table[:, n]):10.1f}{table[:, n].max():10.1f}{r:12.3f}{rank:10.3f}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--patients", type=int, default=100, help="for the scores (default: 100)")
    named = os.environ.get("LUNGPERFUSION_SHARED")
    beside = Path(__file__).resolve().parents[3] / "shared"
    parser.add_argument("--shared", type=Path, default=Path(named) if named else beside)
    args = parser.parse_args()
    folder = args.shared if args.shared.name == "data" else args.shared / "data"
    if (folder / "vessels").is_dir():
        show("Arteries of patients, CAD-PE masks", real_vessels(folder / "vessels"))
    show("SIMULATED arteries", simulated_vessels(9))
    if (folder / "emboli").is_dir():
        images = [sitk.ReadImage(str(p)) for p in sorted((folder / "emboli").glob("*.nii.gz"))]
        show_clots(
            "Clots of patients, FUMPE masks",
            [clot_figures(sitk.GetArrayFromImage(i) > 0, i.GetSpacing()) for i in images],
        )
    show_clots("SIMULATED clots, intermediate and high burden", simulated_clots(8))
    obstruction(args.patients)
    return 0


if __name__ == "__main__":
    sys.exit(main())
