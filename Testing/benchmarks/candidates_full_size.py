"""Seconds that candidate defects take at full size, as a ratio to masking and recounting once.

    python Testing/benchmarks/candidates_full_size.py [--slices 400]

512 x 512 x ``--slices`` voxels with about 15 million in the lungs at 400, five lobes, a CT, three clots. The map is
simulated: normal perfusion with wedges, emphysema and noise, smoothed as ``defects.prepare`` smooths. Named
alternative: the recount of every region by masking the whole volume, which a script would do after each decision.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from pathlib import Path

import numpy as np
import SimpleITK as sitk

REPOSITORY = Path(__file__).resolve().parents[2]
for folder in ("LungPerfusionAI", "PerfusionDefectQuant"):
    sys.path.insert(0, str(REPOSITORY / folder))

from LungPerfusionCore.lungs.regions import Regions
from PerfusionDefectQuantLib.candidate_features import CandidateImages
from PerfusionDefectQuantLib.candidates import find_candidates, surroundings
from PerfusionDefectQuantLib.defects import Prepared

LOBES = {1: "RUL", 2: "RML", 3: "RLL", 4: "LUL", 5: "LLL"}
GROUPS = {"whole": (1, 2, 3, 4, 5), "right": (1, 2, 3), "left": (4, 5), **{name: (n,) for n, name in LOBES.items()}}
SPACING = (0.7, 0.7, 0.8)


def image(array: np.ndarray) -> sitk.Image:
    out = sitk.GetImageFromArray(array)
    out.SetSpacing(SPACING)
    return out


def chest(slices: int) -> tuple[Prepared, sitk.Image, sitk.Image]:
    """(prepared map, CT, clots): two ellipsoids in five lobes, wedges and emphysema in them."""
    k, j, i = np.ogrid[:slices, :512, :512]
    labels = np.zeros((slices, 512, 512), np.uint8)
    for centre, bands in ((160, (1, 2, 3)), (352, (4, 5))):
        inside = ((k - slices / 2) / (0.47 * slices)) ** 2 + ((j - 256) / 140) ** 2 + ((i - centre) / 68) ** 2 < 1
        lobe = np.digitize(np.arange(slices), np.linspace(0, slices, len(bands) + 1)[1:-1])[::-1]
        labels[inside] = np.broadcast_to(np.array(bands, np.uint8)[lobe][:, None, None], labels.shape)[inside]
    rng = np.random.default_rng(0)
    coarse = image(np.clip(rng.normal(1.0, 0.45, (slices // 12 + 2, 44, 44)), 0.05, 2).astype(np.float32))
    coarse.SetSpacing((SPACING[0] * 12, SPACING[1] * 12, SPACING[2] * 12))
    ct = np.full(labels.shape, 40, np.int16)
    ct[labels > 0] = -860
    reference = image(labels)
    fine = sitk.Resample(coarse, reference, sitk.Transform(), sitk.sitkLinear, 1.0, sitk.sitkFloat32)
    iodine = sitk.GetArrayFromImage(fine)
    for place in ((0.7, 256, 120), (0.3, 220, 390)):
        wedge = (np.abs(j - place[1]) < 50) & (np.abs(i - place[2]) < 40) & (np.abs(k - place[0] * slices) < 40)
        iodine[np.broadcast_to(wedge, labels.shape)] *= 0.1
    emphysema = np.broadcast_to((k > 0.75 * slices) & (i > 330), labels.shape) & (labels > 0)
    ct[emphysema] = -965
    iodine[emphysema] *= 0.4
    iodine[labels == 0] = 0
    clots = np.zeros(labels.shape, np.uint8)
    for at in ((0.68, 256, 190), (0.32, 230, 330), (0.5, 256, 230)):
        kk = int(at[0] * slices)
        clots[kk - 5 : kk + 5, at[1] - 6 : at[1] + 6, at[2] - 14 : at[2] + 14] = 1
    prepared = Prepared(image(iodine), labels > 0, Regions(reference, LOBES, GROUPS), "mg/mL", ())
    return prepared, image(ct), image(clots)


def recount(values: np.ndarray, labels: np.ndarray, upper: float) -> list[int]:
    """Defect voxels of every region, by masking the whole volume."""
    below = values < upper
    return [int(np.count_nonzero(below & np.isin(labels, atoms))) for atoms in GROUPS.values()]


def timed(action):
    start = time.perf_counter()
    result = action()
    return time.perf_counter() - start, result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--slices", type=int, default=400)
    options = parser.parse_args()
    prepared, ct, clots = chest(options.slices)
    labels, values = sitk.GetArrayViewFromImage(prepared.regions.labels), sitk.GetArrayViewFromImage(prepared.map)
    print(f"{labels.shape[::-1]} voxels, {np.count_nonzero(labels) / 1e6:.1f} million in the lungs")
    index = prepared.index()
    upper = 0.6 * index.quantile(0.75)
    around, maps = timed(lambda: surroundings(prepared, CandidateImages(ct=ct, emboli=clots)))
    pause, found = timed(lambda: find_candidates(prepared, -math.inf, upper, maps=maps))
    toggle, numbers = timed(lambda: found.numbers_with(index, found.proposed()))
    masking, counted = timed(lambda: recount(values, labels, upper))
    index.include()
    exact = index.numbers(upper=upper).defect_voxels.tolist() == counted
    print(f"{len(found.candidates)} candidates in {len(found.offsets) / 1e6:.1f} million voxels; together they equal the recount: {exact}")
    print(f"surroundings, once a patient: {around:.2f} s ({around / masking:.1f} recounts)")
    print(f"candidates, after each pause: {pause:.2f} s ({pause / masking:.1f} recounts)")
    print(f"both together: {around + pause:.2f} s; the goal is 5 s")
    print(f"numbers after all proposals: {toggle:.2f} s ({toggle / masking:.2f} recounts), {numbers.defect_percent[0]:.1f} % of the lung")


if __name__ == "__main__":
    main()
