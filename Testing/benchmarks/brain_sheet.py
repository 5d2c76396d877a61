"""Draw a simulated brain CT perfusion examination: frames over time, truth maps, curves, and print its figures.

python Testing/benchmarks/brain_sheet.py SHEET.png [--seed N] [--size small|full] [--dose normal|quarter|none]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import matplotlib
import numpy as np

matplotlib.use("Agg")
import matplotlib.pyplot as plt

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "LungPerfusionAI"))

from LungPerfusionPhantom.brain.examination import BrainPatient, BrainSettings
from LungPerfusionPhantom.brain.patient import make_brain

WINDOWS = {"cbf": (0, 70, "turbo"), "cbv": (0, 5, "turbo"), "mtt": (0, 14, "turbo"), "tmax": (0, 12, "turbo")}


def draw(patient: BrainPatient, series: np.ndarray, path: Path) -> None:
    """Write the sheet: four slices before, at and after the bolus, four maps, and the curves."""
    slices = np.linspace(0, patient.grid.shape[0] - 1, 6).astype(int)[[0, 1, 3, 5]]
    head = patient.anatomy.base.max(0) > -500
    rows, columns = np.where(head.any(1))[0], np.where(head.any(0))[0]
    crop = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    top = int(np.argmax(patient.arterial))
    moments = {"before": 0, "arterial": top, "venous": int(np.argmax(patient.venous)) + 2}
    figure = plt.figure(figsize=(23, 11.6), facecolor="black", layout="constrained")
    cells = figure.subplot_mosaic(
        [
            [f"{row} {k}" for k in slices[:2] for row in moments] + [f"{name} {slices[2]}" for name in ("cbf", "cbv")],
            [f"{row} {k}" for k in slices[2:] for row in moments] + [f"{name} {slices[2]}" for name in ("mtt", "tmax")],
            ["artery"] * 3 + ["tissue"] * 3 + ["frame a", "frame b"],
        ]
    )
    for name, axes in cells.items():
        axes.set_facecolor("black")
        row, _, k = name.partition(" ")
        if row in moments:
            axes.imshow(series[moments[row]][int(k)][crop], cmap="gray", vmin=0, vmax=80 if row == "before" else 130)
            axes.set_title(f"{row}, {patient.times[moments[row]]:.0f} s", color="white", fontsize=9)
            axes.axis("off")
        elif row in WINDOWS:
            low, high, colours = WINDOWS[row]
            values = patient.maps[row][int(k)][crop]
            axes.imshow(np.ma.masked_where(patient.maps["cbf"][int(k)][crop] <= 0, values), cmap=colours, vmin=low, vmax=high)
            for mask, colour in (("core", "white"), ("penumbra", "magenta")):
                if patient.maps[mask][int(k)][crop].any():
                    axes.contour(patient.maps[mask][int(k)][crop], [0.5], colors=colour, linewidths=0.8)
            axes.set_title(f"{row} {low} to {high}", color="white", fontsize=9)
            axes.axis("off")
    _curves(patient, series, cells)
    for n, name in enumerate(("frame a", "frame b")):
        frame = series[-1 - n * 20]
        axes = cells[name]
        if n == 0:
            axes.imshow(frame[slices[2]][crop], cmap="gray", vmin=-150, vmax=400)
        else:
            step = patient.grid.spacing[2] / patient.grid.spacing[0]
            axes.imshow(
                frame[::-1, crop[0], frame.shape[2] // 2 + frame.shape[2] // 12],
                cmap="gray",
                vmin=0,
                vmax=100,
                aspect=step,
            )
        axes.axis("off")
    figure.suptitle(f"Simulated brain CT perfusion, seed {patient.seed}", color="white")
    figure.savefig(path, dpi=75, facecolor="black")
    plt.close(figure)


def _curves(patient: BrainPatient, series: np.ndarray, cells: dict) -> None:
    anatomy, maps = patient.anatomy, patient.maps
    cells["artery"].plot(patient.times, patient.arterial, "r", label="artery")
    cells["artery"].plot(patient.times, patient.venous, "c", label="vein")
    clean = anatomy.artery + anatomy.behind + anatomy.vein < 1e-4
    healthy = maps["tmax"] < 3
    kinds = {
        "grey, healthy": (anatomy.grey > 0.8) & healthy,
        "white, healthy": (anatomy.white > 0.95) & healthy,
        "penumbra": (maps["penumbra"] > 0) & (maps["core"] == 0),
        "core": maps["core"] > 0,
    }
    for name, where in kinds.items():
        where = where & clean
        if where.any():
            cells["tissue"].plot(patient.times, series[:, where].mean(1) - anatomy.base[where].mean(), label=name)
    for name in ("artery", "tissue"):
        cells[name].legend(facecolor="black", labelcolor="white", fontsize=8)
        cells[name].tick_params(colors="white")
        cells[name].set_ylabel("enhancement, HU", color="white")
        for spine in cells[name].spines.values():
            spine.set_color("gray")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sheet", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", choices=("small", "full"), default="full")
    parser.add_argument("--dose", choices=("normal", "quarter", "none"), default="normal")
    args = parser.parse_args()
    start = time.perf_counter()
    patient = make_brain(args.seed, args.size, BrainSettings(dose=args.dose))
    built = time.perf_counter()
    series = patient.series()
    print(f"built in {built - start:.1f} s, {len(series)} frames in {time.perf_counter() - built:.1f} s")
    for region, row in patient.truth["regions"].items():
        print(region, ", ".join(f"{name} {value:.4g}" for name, value in row.items()))
    draw(patient, series, args.sheet)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
