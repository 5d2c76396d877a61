"""How often the truth lies inside the interval beside a number, on SIMULATED patients with every distractor on.

    python Testing/benchmarks/interval_coverage.py [--seeds 100 200] [--cache DIR] [--results DIR] [--report-only]

Every seed is a digital patient (``LungPerfusionPhantom``, small size), measured as in the application: low and high kVp -> iodine -> lobes
as given -> threshold -> candidates, without knowledge of clots; shares of the lobes from the simulated SPECT. A stopped run goes on where
it stopped: a result is one file a seed. What was chosen by looking at patients (``BORDERLINE`` and ``SMALL_ML`` of
``PerfusionDefectQuantLib.defect_interval``, and which references are asked) was chosen on seeds 0 to 36; the source of lung that lost part
of its perfusion was made after 37 to 99 had been looked at, and its limit is that of ``candidate_lost``; 100 to 199 were not looked at.
Three states of a defect percentage:

    automatic   as computed, nobody decided anything
    proposals   what the proposals drop is dropped
    decided     a reader who is always right: every candidate more than half of which is true is kept; what is left are the sources
                beside the candidates

Nothing here says anything about patients.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import SimpleITK as sitk

REPOSITORY = Path(__file__).resolve().parents[2]
for module in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant"):
    sys.path.insert(0, str(REPOSITORY / module))

import LungPerfusionPhantom as phantom
from LungPerfusionAILib.spect.differential import differential_function
from LungPerfusionAILib.spect.region_counts import MapInput
from LungPerfusionCore.files.atomic_files import whole_file
from LungPerfusionCore.lungs.regions import regions_from_lobes
from LungPerfusionCore.threshold.segment_state import Decided
from LungPerfusionCore.uncertainty.interval import Interval
from LungPerfusionPhantom.lung.disease import Switches
from LungPerfusionPhantom.lung.patient import make_patient
from PEDetectionLib.diagnostics import proportion
from PEDetectionLib.embolus_interval import EmbolusDoubts
from PerfusionDefectQuantLib.candidate_features import CandidateImages
from PerfusionDefectQuantLib.candidates import find_candidates
from PerfusionDefectQuantLib.decisions import PROPOSAL, Decision
from PerfusionDefectQuantLib.defect_interval import MUCH_LOST_PERCENT, doubts_of, parts_in_doubt
from PerfusionDefectQuantLib.pipeline import DefectInputs, analyse

LOBES = {1: "RUL", 2: "RML", 3: "RLL", 4: "LUL", 5: "LLL"}
STATES = ("automatic", "proposals", "decided")
LABELS = ("lobes", "defects", "emboli", "arteries")


def _version() -> str:
    source = hashlib.sha256()
    for path in sorted(Path(phantom.__file__).parent.rglob("*.py")):
        source.update(path.read_bytes())
    return source.hexdigest()[:12]


PHANTOM = _version()


def patient(seed: int, cache: Path) -> dict[str, np.ndarray]:
    """Arrays of one patient, from the cache where it was made by the same phantom."""
    path = cache / f"{PHANTOM}_{seed}.npz"
    if not path.exists():
        switches = Switches.draw(np.random.default_rng(seed), 1.0)
        made = make_patient(seed, switches=switches, modalities=("low_kv", "high_kv", "spect"))
        arrays: dict[str, Any] = {name: made.images[name] for name in ("low_kv", "high_kv", "spect")}
        arrays |= {name: made.labels[name] for name in LABELS}
        arrays |= {"spacing": made.grid.spacing, "origin": made.grid.origin, "burden": made.circulation.burden}
        arrays |= {"spect_spacing": made.spect_grid.spacing, "spect_origin": made.spect_grid.origin, "truth": json.dumps(made.truth)}
        partial = cache / f"{os.getpid()}_{seed}.npz"
        np.savez_compressed(partial, **arrays)
        partial.replace(path)
    with np.load(path) as stored:
        return dict(stored)


def image(arrays: dict[str, np.ndarray], name: str, grid: str = "") -> sitk.Image:
    """One array of a patient as an image; ``grid``: "spect_" for the SPECT's."""
    out = sitk.GetImageFromArray(arrays[name])
    out.SetSpacing([float(v) for v in arrays[f"{grid}spacing"]])
    out.SetOrigin([float(v) for v in arrays[f"{grid}origin"]])
    return out


def said(interval: Interval, truth: float) -> dict[str, Any]:
    """An interval and the truth as plain data."""
    return {
        "truth": truth,
        "value": interval.value,
        "low": interval.low,
        "high": interval.high,
        "dominant": interval.dominant,
        "sources": {source.name: [source.low, source.high] for source in interval.sources},
    }


def defects(arrays: dict[str, np.ndarray]) -> dict[str, Any]:
    """The defect percentage of both lungs in the three states, and what it took."""
    low, high = image(arrays, "low_kv"), image(arrays, "high_kv")
    lobes = image(arrays, "lobes")
    start = time.perf_counter()
    analysis = analyse(DefectInputs(low=low, high=high, regions=lobes, region_names=LOBES))
    analysed = time.perf_counter()
    doubts = doubts_of(analysis)
    ready = time.perf_counter()
    prepared, index, found_at = analysis.result.prepared, analysis.result.index, analysis.result.threshold
    found = find_candidates(prepared, found_at.lower, found_at.value, CandidateImages(ct=analysis.background))
    lung = arrays["lobes"] > 0
    true = (arrays["defects"] > 0) & lung
    truth = 100.0 * np.count_nonzero(true) / np.count_nonzero(lung)
    hits = np.bincount(found.ids, weights=true[found.box].reshape(-1)[found.offsets], minlength=len(found.candidates) + 1)
    right = [bool(hits[c.id] > 0.5 * c.voxels) for c in found.candidates]
    states: dict[str, list[Decision | None]] = {
        "automatic": [None] * len(right),
        "proposals": [Decision(c.proposal.keep, found.voxels(c.id), PROPOSAL, {}) for c in found.candidates],
        "decided": [Decision(keep, found.voxels(c.id), "reader", {}) for c, keep in zip(found.candidates, right, strict=True)],
    }
    out: dict[str, Any] = {"seconds": {"analysis": analysed - start, "doubts": ready - analysed}}
    for state, entries in states.items():
        dropped = [entry.voxels for entry in entries if entry is not None and not entry.keep]
        decided = Decided(dropped=np.unique(np.concatenate(dropped)).astype(np.int64)) if dropped else Decided()
        index.mark(decided.excluded, decided.added)
        doubts.follow(decided)
        doubts.parts = parts_in_doubt(found, prepared, entries)
        out[state] = said(doubts.at(found_at.lower, found_at.value).of("whole"), truth)
    times = []
    for n in range(50):
        start = time.perf_counter()
        doubts.at(found_at.lower, found_at.value * (0.9 + 0.004 * n))
        times.append(time.perf_counter() - start)
    out["seconds"]["at"] = float(np.median(times))
    out["candidates"] = [
        [c.volume_ml, float(hits[c.id] / c.voxels), c.proposal.score, c.proposal.keep, c.proposal.rule] for c in found.candidates
    ]
    factors = np.round(np.arange(0.5, 1.51, 0.05), 2)
    index.include()
    curve = {f: float(index.numbers(found_at.lower, found_at.value * f).defect_percent[0]) for f in factors.tolist()}
    out["curve"] = curve
    out["noise"], out["threshold"] = doubts.noise, found_at.value
    return out


def shares(arrays: dict[str, np.ndarray]) -> list[dict[str, Any]]:
    """Every lobe's share of the lungs' perfusion by SPECT, as it was taken: not registered, at another breath than the CT."""
    result = differential_function(
        {"spect": MapInput(image(arrays, "spect", "spect_"))}, regions_from_lobes(image(arrays, "lobes"), LOBES), differences=False
    )
    regions = json.loads(str(arrays["truth"]))["regions"]
    flow = {name: regions[name]["mean_perfusion"] * regions[name]["volume_ml"] for name in ("whole", *LOBES.values())}
    return [said(result.intervals["spect"].of(name), 100.0 * flow[name] / flow["whole"]) for name in LOBES.values()]


def emboli(arrays: dict[str, np.ndarray]) -> list[dict[str, Any]]:
    """The clots' volume counted in voxels against that of the tubes that they are made of; none without clots."""
    clots = json.loads(str(arrays["truth"]))["emboli"]
    voxel_ml = float(np.prod(arrays["spacing"])) / 1000.0
    mask = (arrays["emboli"] > 0).astype(np.uint8)
    if not mask.any():
        return []
    doubts = EmbolusDoubts(mask, adjustable=False)
    return [said(doubts.volume(np.count_nonzero(mask) * voxel_ml, 1.0), sum(each["volume_ml"] for each in clots))]


PARTS = {"defects": defects, "share of a lobe, SPECT": shares, "embolus volume, given mask": emboli}


def measure(seed: int, cache: Path, known: dict[str, Any]) -> dict[str, Any]:
    """All of one patient; ``known``: what was measured of it before."""
    arrays = patient(seed, cache)
    said_of_it = {"seed": seed, "burden": str(arrays["burden"]), "phantom": PHANTOM}
    return said_of_it | {name: known[name] if name in known else part(arrays) for name, part in PARTS.items()}


def rows_of(results: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Quantity -> one entry (``said``) a number that was measured."""
    rows = {f"defect percentage, {state}": [r["defects"][state] for r in results] for state in STATES}
    for name in PARTS:
        if name != "defects":
            rows[name] = [entry for result in results for entry in result.get(name, [])]
    return {name: entries for name, entries in rows.items() if entries}


def with_only(entry: dict[str, Any], names: set[str]) -> tuple[float, float]:
    """The interval that some of the sources make, by the rule of ``uncertainty.interval``."""
    kept = [ends for name, ends in entry["sources"].items() if name in names]
    down = math.sqrt(sum((entry["value"] - low) ** 2 for low, _high in kept))
    up = math.sqrt(sum((high - entry["value"]) ** 2 for _low, high in kept))
    return entry["value"] - down, entry["value"] + up


def covered(entries: list[dict[str, Any]], ends: list[tuple[float, float]]) -> float:
    """Percent of the truths that lie inside (to the last digits)."""
    return 100.0 * float(np.mean([low - 1e-9 <= e["truth"] <= high + 1e-9 for e, (low, high) in zip(entries, ends, strict=True)]))


def report(results: list[dict[str, Any]]) -> None:
    """Print coverage, width, the dominant source, and coverage by source, a block a quantity."""
    clots = sum(r["burden"] != "none" for r in results)
    print(f"SIMULATED patients, every distractor on: {len(results)}, {clots} with clots. Nominal coverage 90 %.")
    for name, entries in rows_of(results).items():
        ends = [(e["low"], e["high"]) for e in entries]
        widths = np.array([high - low for low, high in ends])
        errors = np.array([e["value"] - e["truth"] for e in entries])
        share = covered(entries, ends)
        held = round(share * len(entries) / 100)
        wilson = proportion(held, len(entries))
        words = f"{held} of {len(entries)}, {share:.0f} % (95 % {100 * wilson.low:.0f} to {100 * wilson.high:.0f}, Wilson)"
        print(f"\n{name}: truth inside {words}; ", end="")
        print(f"width median {np.median(widths):.1f}, mean {widths.mean():.1f}; ", end="")
        print(f"error of the number median {np.median(np.abs(errors)):.2f}, bias {errors.mean():+.2f} (absolute, points or % of it)")
        if name.startswith("defect"):
            few, many = (
                [e["low"] - 1e-9 <= e["truth"] <= e["high"] + 1e-9 for e in entries if (e["truth"] <= MUCH_LOST_PERCENT) == side]
                for side in (True, False)
            )
            print(f"    at most {MUCH_LOST_PERCENT} % truly lost {sum(few)} of {len(few)}, more {sum(many)} of {len(many)}")
        above = sum(e["truth"] > e["high"] + 1e-9 for e in entries)
        print(f"    truth above the interval {above}, below it {sum(e['truth'] < e['low'] - 1e-9 for e in entries)}")
        sources = list(dict.fromkeys(source for e in entries for source in e["sources"]))
        print(f"    {'source':12s}{'dominates':>10s}{'its width':>10s}{'alone':>8s}{'without it':>12s}   (truth inside, %)")
        for source in sources:
            there = [e["sources"][source] for e in entries if source in e["sources"]]
            dominates = sum(e["dominant"] == source for e in entries)
            alone = covered(entries, [with_only(e, {source}) for e in entries])
            without = covered(entries, [with_only(e, set(sources) - {source}) for e in entries])
            width = float(np.median([high - low for low, high in there]))
            print(f"    {source:12s}{dominates:10d}{width:10.2f}{alone:8.0f}{without:12.0f}")
    seconds = {key: np.median([r["defects"]["seconds"][key] for r in results]) for key in ("analysis", "doubts", "at")}
    print(f"\nSeconds, median: analysis {seconds['analysis']:.2f}, variants once {seconds['doubts']:.2f}, one move {seconds['at']:.5f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, nargs=2, default=(100, 200), metavar=("FIRST", "END"))
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "lungperfusion-interval-patients")
    parser.add_argument("--results", type=Path, default=Path(tempfile.gettempdir()) / "lungperfusion-interval-results")
    parser.add_argument("--report-only", action="store_true", help="print what is there already")
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    options.results.mkdir(parents=True, exist_ok=True)
    results = []
    for seed in range(*options.seeds):
        path = options.results / f"{seed}.json"
        known = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        if not options.report_only and not set(PARTS) <= set(known):
            with whole_file(path, again=True) as partial:
                partial.write_text(json.dumps(measure(seed, options.cache, known), default=float), encoding="utf-8")
            sys.stderr.write(f"{seed}\n")
        if path.exists():
            results.append(json.loads(path.read_text(encoding="utf-8")))
    report(results)


if __name__ == "__main__":
    main()
