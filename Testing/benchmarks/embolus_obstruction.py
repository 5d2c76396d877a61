"""Levels and obstruction of known clots in known arteries, against the truth of simulated patients.

    lungperfusion phantom --cohort 160 --seed 21 --images ctpa --output COHORT
    python Testing/benchmarks/embolus_obstruction.py COHORT --skip 60 --patients 40

The limits in ``PEDetectionLib.arterial_supply`` were chosen on the first 50 patients of that cohort; ``--skip`` leaves them out.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import SimpleITK as sitk

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY / name) for name in ("LungPerfusionAI", "PEDetection")]

LEVELS = ("main", "lobar", "segmental", "subsegmental")
OF_TRUTH = {"saddle": "main", "central": "main"}


def measured(patient: Path, truth: dict) -> tuple[dict[str, float], list[tuple[str, str]]]:
    from LungPerfusionCore.lungs.regions import regions_from_lobes
    from PEDetectionLib.emboli import measure_emboli

    ctpa = sitk.ReadImage(str(patient / "ctpa.nrrd"))
    emboli, arteries, lobes = (sitk.ReadImage(str(patient / "labels" / f"{name}.nrrd")) for name in ("emboli", "arteries", "lobes"))
    regions = regions_from_lobes(lobes, {number: name for name, number in truth["lobes"].items()})
    found = measure_emboli(emboli, ctpa, regions=regions, arteries=arteries)
    alone = measure_emboli(emboli, ctpa, regions=regions)
    step = np.reshape(ctpa.GetDirection(), (3, 3)) * np.array(ctpa.GetSpacing())
    clots = [
        np.array(ctpa.GetOrigin()) + (np.argwhere(found.parts == e.number) + [s.start for s in found.box])[:, ::-1] @ step.T
        for e in found.emboli
    ]
    levels = []
    for clot in truth["emboli"]:
        # clots that touch are one in a segmentation; it is compared with each
        nearest = int(np.argmin([np.linalg.norm(points - clot["centre_mm"], axis=1).min() for points in clots])) if clots else -1
        levels.append((OF_TRUTH.get(clot["level"], clot["level"]), found.emboli[nearest].level if clots else "none"))
    scores = truth["scores"]
    return {
        "obstruction": found.obstruction_percent,
        "true obstruction": scores["obstruction_percent"],
        "Qanadli-like": found.qanadli_percent,
        "Qanadli-like, clots alone": alone.qanadli_percent,
        "by the twenty segments": 2.5 * sum(found.segments.values()) if found.segments else float("nan"),
        "true Qanadli": scores["qanadli_percent"],
    }, levels


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cohort", type=Path)
    parser.add_argument("--skip", type=int, default=60)
    parser.add_argument("--patients", type=int, default=40)
    args = parser.parse_args()
    rows, levels = [], Counter()
    for patient in sorted(args.cohort.glob("patient_*"))[args.skip : args.skip + args.patients]:
        truth = json.loads((patient / "truth.json").read_text())
        if truth["emboli"]:
            row, pairs = measured(patient, truth)
            rows.append(row)
            levels.update(pairs)
    print(f"{len(rows)} simulated patients with emboli")
    for name, true in (
        ("obstruction", "true obstruction"),
        ("Qanadli-like", "true Qanadli"),
        ("Qanadli-like, clots alone", "true Qanadli"),
        ("by the twenty segments", "true Qanadli"),
    ):
        found, expected = (np.array([row[key] for row in rows]) for key in (name, true))
        told = ~np.isnan(found)
        found, expected = found[told], expected[told]
        if len(found) < 3:
            print(f"{name}: told of {len(found)} patients")
            continue
        error = found - expected
        print(
            f"{name}: Pearson r {np.corrcoef(found, expected)[0, 1]:.3f}, mean error {error.mean():+.1f}, "
            f"mean absolute error {np.abs(error).mean():.1f} points (of {expected.min():.0f} to {expected.max():.0f} %)"
        )
    right, count = sum(levels[level, level] for level in LEVELS), sum(levels.values())
    near = sum(n for (a, b), n in levels.items() if b in LEVELS and abs(LEVELS.index(a) - LEVELS.index(b)) <= 1)
    print(f"level: {right} of {count} clots, {near} within one level")
    for level in LEVELS:
        print(f"  {level:12s} taken for", {other: levels[level, other] for other in LEVELS if levels[level, other]})


if __name__ == "__main__":
    main()
