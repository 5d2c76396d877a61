"""What the rigid registration of simulated SPECTs, which breathe, gains on their CTs, which do not.

    python Testing/benchmarks/spect_registration.py COHORT [--every N]

COHORT comes from ``lungperfusion phantom --cohort 96 --seed 5 --images ct,spect``. For each patient: overlap of the
lungs' outlines, mutual information, and the rank correlation, lung by lung at the SPECT's resolution, of the SPECT with
what the CT can show of the patient's true perfusion (the oracle, ``phantom.visible``), before and after.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "LungPerfusionAI"))

from LungPerfusionAILib.static.evaluation import compare_with_spect, rows_of
from LungPerfusionAILib.training.data import find_pairs
from LungPerfusionAILib.training.pairs import AlignedPair, read_pair
from LungPerfusionAILib.training.study_evaluation import oracle_map


def correlation(pair, found: AlignedPair) -> float:
    rows = rows_of(pair.patient, compare_with_spect(oracle_map(pair, found), found.spect, found.lungs))
    return float(np.mean([row.agreement.spearman for row in rows]))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cohort", type=Path)
    parser.add_argument("--every", type=int, default=1, metavar="N")
    args = parser.parse_args()
    table = []
    for pair in find_pairs(args.cohort).pairs[:: args.every]:
        before, after = (read_pair(pair, when) for when in ("never", "auto"))
        facts = after.registration
        table.append(
            [facts[f"{name}_{at}"] for name in ("dice", "mutual_information") for at in ("before", "after")]
            + [correlation(pair, before), correlation(pair, after)]
        )
        print(f"{pair.patient}: moved {facts['shift_mm']:.1f} mm, {facts['angle_deg']:.1f} degrees", flush=True)
    table = np.array(table)
    for n, name in enumerate(("Dice of the outlines", "mutual information", "oracle, Spearman")):
        before, after = table[:, 2 * n : 2 * n + 2].T
        print(f"{name:22s} {before.mean():.3f} -> {after.mean():.3f}, better in {np.count_nonzero(after > before)} of {len(table)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
