"""What moves a defect percentage that nobody can exclude: the sources of ``uncertainty.threshold_interval`` for an analysis.

    doubts = doubts_of(analysis)                       # once, on a worker thread: about as long as the analysis itself
    doubts.parts = parts_in_doubt(found, prepared)     # when the candidates of a threshold are known
    doubts.at(lower, upper).of("whole").text()         # at every move of the slider: "14.8 % (12.9 to 16.6)"

Noise. The spread of the smoothed map is measured in it (``uncertainty.noise``), and the threshold is moved by one standard deviation of it
to each side: as far as noise moves the smallest piece that is listed (1 ml is about what a Gaussian of 3 mm averages over). Noise that all
of the lung shared would do that to the whole number; independent noise does less, so the range errs on the wide side.

Reference. What a rule refers to is a convention: the rule is asked again of the right lung alone, of the left lung alone and of the best
perfused lobe or zone alone (where much of the lung is lost, that is the only normal one), and a rule that takes the 75th percentile also
of the neighbouring ones (:data:`PERCENTILES`). A threshold without a reference has no such doubt.

Smoothing. The map is smoothed by a third less and by half more than chosen (:data:`WIDTHS`), each time with the rule's threshold on that
map. Not smoothed at all is no alternative that anybody is in doubt about: a voxel as measured is mostly noise (``defects``).

Candidates. A connected defect that nobody decided about is in doubt where it is proposed to be dropped, where its score lies within
:data:`BORDERLINE` of the limit of the proposals, or where it is kept and smaller than :data:`SMALL_ML`; one that was decided as proposed,
without being looked at, only in the latter two cases. What a reader decided is not in doubt.

Lost lung. Where much of the lung is found to be lost (``candidate_lost``), the 75th percentile may be that of lost lung, and what lost part
of its perfusion may lie above the threshold: the upper end is then what lies below ``rules.PROPOSALS``, 85 % of the best perfused lung.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.coverage import Coverage
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.threshold.index import ThresholdIndex
from LungPerfusionCore.uncertainty.interval import RegionIntervals
from LungPerfusionCore.uncertainty.noise import lags_of, noise_of, rim_of
from LungPerfusionCore.uncertainty.threshold_interval import DoubtfulParts, ThresholdDoubts, Variant

from .candidate_features import CandidateImages
from .candidates import Candidate, CandidateSet, find_candidates
from .decisions import PROPOSAL, Decision
from .defects import Prepared, prepare
from .pipeline import DefectAnalysis
from .rule_doubts import normal_from
from .rules import REFERENCES, THRESHOLD_RULES, RuleSpec, Threshold, parse_rule, relative

PERCENTILES = (70.0, 80.0)
WIDTHS = (2.0 / 3.0, 1.5)
#: Of the score, to both sides of the limit, and a volume. Of the candidates of seeds 0 to 36 of ``benchmarks/interval_coverage.py``
#: so near to the limit more than a tenth is on the wrong side; farther away fewer, but of the kept ones below this volume half are none.
BORDERLINE, SMALL_ML = 0.35, 3.0
#: Simulated patients whose true percentage lay inside after the proposals, of how many: who lost at most this much (%) of the lung, and
#: who lost more (``benchmarks/interval_coverage.py --seeds 100 200``). What is missed is lung that keeps more iodine than the threshold.
MUCH_LOST_PERCENT, HELD, HELD_MUCH_LOST = 30, (80, 83), (13, 17)
#: Least share of the measured lung for a region to be a reference.
LEAST_REFERENCE = 0.05


def doubts_of(analysis: DefectAnalysis, *, candidates: bool = False, progress: Progress = silent) -> ThresholdDoubts:
    """Everything that the intervals of an analysis need, over its own index.

    ``candidates``: find those of the automatic threshold as well, as one without knowledge of clots would; else ``parts`` stays None until
    somebody gives it. Any thread; nothing of the analysis is changed.
    """
    result = analysis.result
    prepared, index = result.prepared, result.index
    values, labels = sitk.GetArrayViewFromImage(prepared.map), sitk.GetArrayViewFromImage(prepared.regions.labels)
    progress(0.0, "Measuring the map's noise")
    width = prepared.smoothing_mm
    noise = noise_of(values[index.box], prepared.measured[index.box], lags_of(prepared.map.GetSpacing(), width))
    spec = _spec(analysis)
    factors = tuple(_other_references(values, labels, prepared, spec, result.threshold))
    progress(0.1, "Taking the rim of the lung")
    rim = _index_of(prepared, np.where(rim_of(labels > 0), labels, 0), index, Coverage())
    smoothing = tuple(_smoothed(analysis, spec, part(progress, 0.2, 0.7)))
    doubts = ThresholdDoubts(index, noise, factors, rim, smoothing, normal_from=normal_from(values[prepared.measured & (labels > 0)]))
    if candidates:
        airways = None if analysis.lungs is None else analysis.lungs.airways
        limits = (result.threshold.lower, result.threshold.value)
        found = find_candidates(
            prepared, *limits, CandidateImages(ct=analysis.background, airways=airways), progress=part(progress, 0.7, 1.0)
        )
        doubts.parts = parts_in_doubt(found, prepared)
    progress(1.0, "Interval ready")
    return doubts


def parts_in_doubt(found: CandidateSet, prepared: Prepared, decided: Sequence[Decision | None] = ()) -> DoubtfulParts:
    """The candidates of a threshold as pieces in doubt; ``decided``: what was decided of each (``decisions.Decisions.inherited``)."""
    labels = sitk.GetArrayViewFromImage(prepared.regions.labels)[found.box].reshape(-1)
    values = sitk.GetArrayViewFromImage(prepared.map)[found.box].reshape(-1)
    entries = decided or [None] * len(found.candidates)
    counted = np.array([entry is None or entry.keep for entry in entries], dtype=bool)
    limit = found.rules.keep_score
    doubtful = np.array([_in_doubt(c, entry, limit) for c, entry in zip(found.candidates, entries, strict=True)], dtype=bool)
    return DoubtfulParts.of(
        values[found.offsets], labels[found.offsets], found.ids - 1, prepared.regions.groups, doubtful, counted, found.much_lost
    )


def interval_sentence(intervals: RegionIntervals) -> str:
    """For a methods paragraph: what the interval of the whole lung holds, and what it does not."""
    whole = intervals.of()
    held = [source.words for source in whole.sources]
    words = f"{', '.join(held[:-1])} and {held[-1]}" if len(held) > 1 else "".join(held) or "nothing that moved it"
    lost = any(source.name == "lost" for source in whole.sources)
    not_held = "" if lost else ", nor lung that lost some of its perfusion and still lies above the threshold"
    return (
        f"Intervals (nominal {whole.level:g} %) hold {words}, combined in quadrature; they hold neither differences between readers,"
        f" nor the scanner's calibration, nor errors of registration or of the regions beyond half a voxel{not_held}"
        f" (the true percentage lay inside in {HELD[0]} of {HELD[1]} simulated patients who lost at most {MUCH_LOST_PERCENT} % of the"
        f" lung, in {HELD_MUCH_LOST[0]} of {HELD_MUCH_LOST[1]} who lost more)"
    )


def _in_doubt(candidate: Candidate, entry: Decision | None, limit: float) -> bool:
    """Whether a candidate may be on the wrong side as it stands."""
    proposal = candidate.proposal
    borderline = not math.isnan(proposal.score) and abs(proposal.score - limit) < BORDERLINE
    unsure = borderline or (proposal.keep and candidate.volume_ml < SMALL_ML)
    if entry is None:
        return unsure or not proposal.keep
    return unsure and entry.by == PROPOSAL


def _spec(analysis: DefectAnalysis) -> RuleSpec | None:
    """The rule that the analysis was asked for; None where its threshold was given as such."""
    text = analysis.parameters.get("threshold", "")
    return None if analysis.result.threshold.rule == "absolute" or not isinstance(text, str) else parse_rule(text)


def _found(spec: RuleSpec, values: np.ndarray, unit: str) -> Threshold | None:
    """What the rule says of other values; None where it refuses them."""
    if not len(values):
        return None
    try:
        if spec.kind == "relative":
            return relative(values, unit, spec.value, spec.reference)
        return THRESHOLD_RULES[spec.reference].find(values, unit)
    except InputError:
        return None


def _other_references(values, labels, prepared: Prepared, spec: RuleSpec | None, threshold: Threshold) -> Iterator[float]:
    """By what other references would multiply the threshold: each lung alone, and neighbouring percentiles."""
    if spec is None or not threshold.value > 0:
        return
    chosen = prepared.measured & (labels > 0)
    inside, atoms = values[chosen], labels[chosen]
    alone = {}
    for region, members in prepared.regions.groups.items():
        here = inside[np.isin(atoms, members)]
        if len(here) >= LEAST_REFERENCE * len(inside):
            found = _found(spec, here, threshold.unit)
            if found is not None and found.value > 0:
                alone[region] = found.value / threshold.value
    yield from (alone[side] for side in ("right", "left") if side in alone)
    if alone:
        yield max(alone.values())
    middle = REFERENCES["percentile75"](inside)
    if math.isfinite(threshold.fraction) and threshold.reference_value == middle:
        yield from (float(np.percentile(inside, q)) / middle for q in PERCENTILES)


def _smoothed(analysis: DefectAnalysis, spec: RuleSpec | None, progress: Progress) -> Iterator[Variant]:
    """The map smoothed by less and by more than chosen; of one that was not smoothed, by a voxel's width."""
    prepared, index = analysis.result.prepared, analysis.result.index
    chosen = prepared.parameters
    widths = [chosen.smoothing_mm * factor for factor in WIDTHS]
    kind = chosen.smoothing
    if kind == "none":
        kind, widths = "gaussian", [max(prepared.map.GetSpacing())]
    for n, width in enumerate(widths):
        progress(n / len(widths), "Smoothing the map by less and by more")
        other = prepare(
            analysis.iodine,
            prepared.regions,
            ct=analysis.background,
            blind=prepared.blind,
            parameters=replace(chosen, smoothing=kind, smoothing_mm=width),
            unit=prepared.unit,
        )
        found = None
        if spec is not None:
            found = _found(spec, sitk.GetArrayViewFromImage(other.map)[other.measured], prepared.unit)
        labels = sitk.GetArrayViewFromImage(prepared.regions.labels)
        factor = 1.0 if found is None else found.value / analysis.result.threshold.value
        yield Variant(f"{width:g} mm", _index_of(other, labels, index, prepared.coverage), factor)


def _index_of(prepared: Prepared, labels: np.ndarray, like: ThresholdIndex, coverage: Coverage) -> ThresholdIndex:
    """An index over other labels, or another map, in the box of ``like``."""
    return ThresholdIndex(
        sitk.GetArrayViewFromImage(prepared.map),
        labels,
        prepared.regions.groups,
        like.voxel_volume_ml,
        eligible=prepared.measured,
        coverage=coverage,
        box=like.box,
    )
