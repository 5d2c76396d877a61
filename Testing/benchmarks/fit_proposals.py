"""The weights of ``PerfusionDefectQuantLib.candidate_score``, fitted on SIMULATED patients.

    python Testing/benchmarks/fit_proposals.py [--seeds 1000 1050] [--at RULE ...] [--known "nothing of clots" ...] [--cache DIR]

Those for patients of whom much of the lung is lost, nothing known of clots: ``--much-lost --seeds 0 20 2000 2016 --at proposals --known
"nothing of clots"``, which takes every patient by the rules of ``where_much_is_lost``.

Candidates at three thresholds (``FITTED_AT``) of every patient (made as ``defect_candidates.py`` makes
them; its test seeds 0 to 99 are not among these), with clots not known, given, and given with the arteries. A candidate
is true when more than half of it lies in the true defects. Logistic regression with a ridge penalty of 1, candidates
weighted by the square root of their volume, every weight bounded by its term's direction (L-BFGS-B; Byrd et al. 1995, SIAM
J Sci Comput 16:1190). Prints the weights, each term's mean, and the error of the percentage by ten-fold cross-validation
over patients for several ``keep_score``.
"""

from __future__ import annotations

import argparse
import math
import tempfile
from dataclasses import dataclass
from pathlib import Path

import defect_candidates as bench
import numpy as np
from scipy.optimize import minimize
from scipy.special import expit

from PerfusionDefectQuantLib.candidate_rules import CandidateRules
from PerfusionDefectQuantLib.candidate_score import CLOTS, TERMS, TREE, UNKNOWN, terms_for
from PerfusionDefectQuantLib.candidates import find_candidates
from PerfusionDefectQuantLib.rules import automatic_threshold

CUTS = (0.25, 0.3, 0.35, 0.4, 0.5)
FITTED_AT = (*bench.THRESHOLDS, "relative:0.85:percentile75")
ALONE = ("specks", "no_clot", "sheet", "consolidation")


@dataclass
class Sample:
    """One candidate: ``terms`` of its state of knowledge, percent of the lung, and whether it is true."""

    seed: int
    rule: str
    terms: list[float]
    percent: float
    volume_ml: float
    true: bool


def sample(found, truth: np.ndarray, voxels: int, known: str, seed: int, rule: str) -> list[Sample]:
    """What is weighed of a ``CandidateSet``; ``truth`` over its box."""
    hits = np.bincount(found.ids, weights=truth.reshape(-1)[found.offsets], minlength=len(found.candidates) + 1)
    return [
        Sample(
            seed,
            rule,
            [TERMS[name].value(c) for name in terms_for(known)],
            100 * c.voxels / voxels,
            c.volume_ml,
            bool(hits[c.id] > 0.5 * c.voxels),
        )
        for c in found.candidates
        if c.proposal.rule not in ALONE
    ]


def fit(samples: list[Sample], known: str) -> np.ndarray:
    """Intercept and weights."""
    x = np.array([s.terms for s in samples])
    y = np.array([float(s.true) for s in samples])
    weight = np.sqrt([s.volume_ml for s in samples])
    weight = weight / weight.mean()

    def loss(t):
        z = t[0] + x @ t[1:]
        slope = weight * (expit(z) - y)
        value = float(np.sum(weight * (np.logaddexp(0, z) - y * z)) + 0.5 * np.sum(t[1:] ** 2))
        return value, np.concatenate([[slope.sum()], x.T @ slope + t[1:]])

    limits = {1: (0, None), -1: (None, 0), 0: (None, None)}
    bounds = [(None, None), *(limits[TERMS[name].direction] for name in terms_for(known))]
    return minimize(loss, np.zeros(len(bounds)), jac=True, bounds=bounds, method="L-BFGS-B").x


def report(samples: list[Sample], truths: dict[int, float], known: str, rules: tuple[str, ...] = FITTED_AT) -> None:
    found = fit(samples, known)
    terms = dict(zip(("intercept", *terms_for(known)), (round(float(v), 2) + 0.0 for v in found)))
    print(f'    "{known}": {terms},')
    means = np.mean([s.terms for s in samples], axis=0)
    print("    # typical:", dict(zip(terms_for(known), means.round(2).tolist())))
    for rule in rules:
        kept = {cut: dict.fromkeys(truths, 0.0) for cut in CUTS}
        for fold in range(10):
            trained = fit([s for s in samples if s.seed % 10 != fold], known)
            for s in samples:
                if s.seed % 10 == fold and s.rule == rule:
                    value = expit(trained[0] + float(np.dot(trained[1:], s.terms)))
                    for cut in CUTS:
                        kept[cut][s.seed] += s.percent * (value >= cut)
        for cut in CUTS:
            errors = np.array([kept[cut][seed] - truths[seed] for seed in truths])
            clots = np.array([t > 0 for t in truths.values()])
            print(
                f"    # {rule:26s} keep_score {cut:.2f}: all {bench.summary(errors)}; with clots {bench.summary(errors[clots])}", flush=True
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, nargs="+", default=(1000, 1050), metavar="FIRST END", help="one or more ranges")
    parser.add_argument("--at", nargs="+", default=FITTED_AT, metavar="RULE", help="thresholds whose candidates are used")
    parser.add_argument("--known", nargs="+", default=(UNKNOWN, CLOTS, TREE), choices=(UNKNOWN, CLOTS, TREE))
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "lungperfusion-patients")
    parser.add_argument("--much-lost", action="store_true", help="judge every patient as one of whom much of the lung is lost")
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    if len(options.seeds) % 2:
        parser.error("--seeds: give pairs of first and end")
    samples: dict[str, list[Sample]] = {known: [] for known in options.known}
    truths: dict[int, float] = {}
    for seed in (n for first, end in zip(options.seeds[::2], options.seeds[1::2]) for n in range(first, end)):
        case = bench.measured(seed, options.cache)
        truths[seed] = case.true
        for known, maps in case.surroundings(CandidateRules(much_lost=-1.0 if options.much_lost else math.inf)):
            for rule in options.at if known in samples else ():
                upper = automatic_threshold(case.values[case.prepared.measured], None, rule).value
                found = find_candidates(case.prepared, -math.inf, upper, maps=maps)
                samples[known] += sample(found, case.truth[maps.box], case.voxels, known, seed, rule)
    print(f"{len(truths)} SIMULATED patients; error in points: median and mean absolute, bias, worst")
    for known, rows in samples.items():
        report(rows, truths, known, tuple(options.at))


if __name__ == "__main__":
    main()
