"""How often the true remaining function lies inside the interval of predicted postoperative FEV1, on SIMULATED patients.

    python Testing/benchmarks/postoperative_coverage.py [--seeds 0 100] [--cache DIR]

The patients are those of ``interval_coverage.py`` (every distractor on, small size; a cache made by either serves both). Of each the five
lobectomies, two bilobectomies and two pneumonectomies are predicted from its simulated SPECT, as it was taken: at another breath than the
CT, not registered. The truth is FEV1 times the share of the simulated blood flow that stays. Segment counting knows no perfusion; its
interval is of the count alone, and what it holds of this truth stands beside it. Nothing here says anything about patients.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from interval_coverage import LOBES, image, patient

from LungPerfusionAILib.spect.differential import differential_function
from LungPerfusionAILib.spect.postoperative import LUNGS, predict_postoperative
from LungPerfusionAILib.spect.region_counts import MapInput
from LungPerfusionCore.lungs.regions import regions_from_lobes
from LungPerfusionCore.uncertainty.interval import Interval
from PEDetectionLib.diagnostics import proportion

FEV1_L = 2.0
RESECTIONS = {
    "lobectomy": tuple((name,) for name in LOBES.values()),
    "bilobectomy": (("RUL", "RML"), ("RML", "RLL")),
    "pneumonectomy": tuple(LUNGS.values()),
}


@dataclass(frozen=True)
class Prediction:
    """One resection of one patient: the remaining FEV1 in litres by perfusion and by segments, and the true one."""

    seed: int
    kind: str
    perfusion: Interval
    segments: Interval
    truth: float


def predictions(seed: int, cache: Path) -> Iterator[Prediction]:
    """All resections of one patient."""
    arrays = patient(seed, cache)
    regions = regions_from_lobes(image(arrays, "lobes"), LOBES)
    result = differential_function({"spect": MapInput(image(arrays, "spect", "spect_"))}, regions, differences=False)
    counts = result.maps["spect"]
    shares = dict(zip(counts.regions, map(float, counts.fraction_percent), strict=True))
    truth = json.loads(str(arrays["truth"]))["regions"]
    flow = {name: truth[name]["mean_perfusion"] * truth[name]["volume_ml"] for name in ("whole", *LOBES.values())}
    for kind, resections in RESECTIONS.items():
        for lobes in resections:
            found = predict_postoperative(FEV1_L, lobes, shares, intervals=result.intervals["spect"])
            assert found.by_perfusion_interval is not None
            true = FEV1_L * (1.0 - sum(flow[name] for name in lobes) / flow["whole"])
            yield Prediction(seed, kind, found.by_perfusion_interval, found.by_segments_interval, true)


def told(name: str, intervals: list[Interval], entries: list[Prediction]) -> str:
    """A line of the report: coverage, width, error, what dominates."""
    truths = [each.truth for each in entries]
    inside = [interval.holds(truth) for interval, truth in zip(intervals, truths, strict=True)]
    wilson = proportion(sum(inside), len(inside))
    patients = sorted({each.seed for each in entries})
    whole = sum(all(held for held, each in zip(inside, entries, strict=True) if each.seed == seed) for seed in patients)
    errors = [interval.value - truth for interval, truth in zip(intervals, truths, strict=True)]
    sources = [interval.dominant for interval in intervals]
    most = max(set(sources), key=sources.count)
    return (
        f"{name:26s} inside {sum(inside):4d} of {len(inside):4d}, {100 * np.mean(inside):3.0f} % (95 % {100 * wilson.low:.0f} to"
        f" {100 * wilson.high:.0f}, as if independent); all of a patient's in {whole} of {len(patients)}; width median"
        f" {np.median([each.width for each in intervals]):.2f} L; error {np.mean(errors):+.3f}, mean absolute"
        f" {np.mean(np.abs(errors)):.3f} L; {most} dominates {sources.count(most)}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, nargs=2, default=(0, 100), metavar=("FIRST", "END"))
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "lungperfusion-interval-patients")
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    found = [each for seed in range(*options.seeds) for each in predictions(seed, options.cache)]
    print(f"SIMULATED patients: {options.seeds[1] - options.seeds[0]}, FEV1 {FEV1_L:g} L each. Nominal coverage 90 %.")
    for kind in (*RESECTIONS, "all"):
        entries = [each for each in found if kind in (each.kind, "all")]
        print(told(f"{kind}, perfusion", [each.perfusion for each in entries], entries))
        print(told(f"{kind}, segments", [each.segments for each in entries], entries))


if __name__ == "__main__":
    main()
