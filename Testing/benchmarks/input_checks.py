"""How far from their place maps of simulated patients are found, moved and unmoved: the figures behind ``map_checks``' limits.

    python Testing/benchmarks/input_checks.py [--seeds 0 1 2 ...]

One line a patient, reference (CT or lobes), kind of map and displacement: where the map is found, by how much that is wrong, the share
of its variance that the tissues explain there, and the ratio of what they explain where it was given.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import SimpleITK as sitk

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY / "LungPerfusionAI"), str(REPOSITORY / "Testing" / "unit")]

SHIFTS = ((0, 0, 0), (0, 0, 10), (0, 0, 20), (0, 0, 40), (0, 0, -60), (30, 0, 0), (0, -40, 0))


def kinds(patient) -> dict[str, tuple[sitk.Image, float]]:
    """Name -> map and ceiling: as scanners give it, noisy with half the right lung lost, cut to the lungs, half covered, SPECT."""
    from phantom_images import image_of, like

    iodine, lungs = image_of(patient, "iodine"), sitk.GetArrayFromImage(image_of(patient, "lungs"))
    values = sitk.GetArrayFromImage(iodine)
    height = np.arange(len(values))[:, None, None] + np.zeros_like(values)
    lost = values + np.random.default_rng(1).normal(0, 1.2, values.shape)
    lost[(lungs == 1) & (height < np.median(height[lungs == 1]))] *= 0.1
    return {
        "whole body": (iodine, 3.0),
        "noisy, half a lung lost": (like(iodine, lost.astype(np.float32)), 3.0),
        "zero outside the lungs": (like(iodine, np.where(lungs > 0, values, 0).astype(np.float32)), 3.0),
        "lower half": (iodine[:, :, : iodine.GetSize()[2] // 2], 3.0),
        "SPECT": (image_of(patient, "spect"), np.inf),
    }


def main() -> None:
    from phantom_images import LOBES, image_of, moved

    from LungPerfusionCore.checks.given import Given
    from LungPerfusionCore.checks.placement import find_placement
    from LungPerfusionCore.lungs.regions import regions_from_lobes
    from LungPerfusionPhantom.lung.patient import make_patient

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=list(range(11)))
    for seed in parser.parse_args().seeds:
        patient = make_patient(seed, "small")
        places = {"CT": Given(ct=image_of(patient, "ct")), "lobes": Given(regions=regions_from_lobes(image_of(patient, "lobes"), LOBES))}
        for kind, (image, ceiling) in kinds(patient).items():
            for where, place in places.items():
                for shift in SHIFTS:
                    found = find_placement(place.tissues, place.grid, moved(image, *shift), ceiling)
                    wrong = np.linalg.norm(np.subtract(found.displacement_mm, shift))
                    print(f"{seed:3d} {where:5s} {kind:24s} {shift!s:12s} found {found.distance_mm:5.1f} mm, wrong by {wrong:4.1f}; "
                          f"explained {found.explained:.3f}, ratio {found.as_given / found.explained:.3f}", flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
