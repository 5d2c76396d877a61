"""Threshold rules: how a perfusion defect's upper limit is found without a person.

Every rule sees the same thing, the iodine of the measured lung voxels, and answers one number: a voxel is a defect when its
value is below it. Rules that split a histogram in two (Otsu, mixture) always find two classes, also in a healthy lung;
they therefore check that there are two and otherwise fall back to the lower limit of normal of the one there is, and say
so in ``Threshold.note``. Which rule is the default, and on what evidence, is in ``Testing/benchmarks/defect_rules.py``.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.checks.image_checks import check_same_grid
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.materials import effective_energy, iodine_hu_per_mg_ml
from LungPerfusionCore.imaging.units import HOUNSFIELD, IODINE
from LungPerfusionCore.lungs.regions import Regions
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.sentence import Sentence

# Whole-lung iodine of 72 controls: 29.9 +- 6.8 HU (Sakamoto et al. 2014).
NORMAL_MEAN_HU, NORMAL_SD_HU = 29.9, 6.8
#: The rule to find candidates by: high, because what lies above a threshold cannot be kept, and what is too much can be dropped.
PROPOSALS = "proposals"
NORMAL_SHARE = 0.85  # of the best perfused lung's median
_BINS = 512
#: Lung that holds at least this share of the best perfused lung's median counts as best perfused; the search starts at this percentile,
#: so that less than the rest (streaks, vessels) is no lung of its own.
BEST_SHARE, BEST_START = 0.7, 90.0
SAMPLE = 50_000


@dataclass(frozen=True)
class Threshold:
    """A defect is every measured voxel with ``lower`` <= value < ``value``, both in ``unit``.

    ``reference_value`` is what a relative rule refers to (NaN for others), ``fraction`` its factor; ``note`` says in words
    how the value came about.
    """

    value: float
    unit: str
    rule: str
    reference_value: float = math.nan
    fraction: float = math.nan
    note: str = ""
    lower: float = -math.inf


@dataclass(frozen=True)
class Rule:
    """A named rule. ``find(values, unit)`` gives a :class:`Threshold`; ``source`` is where it was published."""

    name: str
    title: str
    source: str
    find: Callable[[np.ndarray, str], Threshold]


#: What a relative threshold may refer to: name -> statistic of the reference voxels.
REFERENCES: dict[str, Callable[[np.ndarray], float]] = {
    "mean": lambda values: float(np.mean(values, dtype=np.float64)),
    "median": lambda values: float(np.median(values)),
    "percentile75": lambda values: float(np.percentile(values, 75)),
    "mode": lambda values: histogram_mode(values),
    "best_perfused": lambda values: best_perfused(values),
}

REFERENCE_WORDS = {
    "percentile75": "75th percentile",
    "best_perfused": f"best perfused lung's median, of all lung that holds at least {100 * BEST_SHARE:.0f} % of it",
}


def best_perfused(values: np.ndarray) -> float:
    """Iodine of lung that lost nothing, also where most of the lung did: the highest value that is the median of everything that holds
    at least ``BEST_SHARE`` of it, sought from the 90th percentile downwards.

    In a lung without defects this is about its median. A 75th percentile is a value of lost lung where more than three quarters are
    lost, and this is not as long as a tenth of the lung is well perfused and most of the rest holds less than ``BEST_SHARE`` of that.
    What is lost everywhere alike nobody can tell from a map without a scale.
    """
    ordered = np.sort(values, axis=None)
    found = float(np.percentile(ordered, BEST_START))
    while found > 0:  # a median of ever the same or fewer voxels: it settles
        kept = ordered[np.searchsorted(ordered, BEST_SHARE * found) :]
        middle = float(np.median(kept)) if len(kept) else found
        if middle >= found:
            break
        found = middle
    return found


def histogram_mode(values: np.ndarray) -> float:
    """Most frequent value of perfused lung: the peak of the histogram (0.5th to 99.5th percentile, 512 bins, smoothed over 2 %
    of the range) above 0.75 of the mean, refined by the parabola through its three highest points.

    The bound keeps large defects, which are all alike, from being the most frequent value: even with 40 % of the lung lost the
    mean is above 0.6 of normal, so defects with less than 0.45 of normal are left out and normal lung is not.
    """
    low, high = np.percentile(values, (0.5, 99.5))
    if not high > low:
        return float(low)
    counts, edges = np.histogram(values, bins=_BINS, range=(low, high))
    smooth = steady.gaussian_filter1d(counts.astype(np.float64), _BINS * 0.02, 0, mode="constant")
    mean = float(np.mean(values, dtype=np.float64))
    centres = 0.5 * (edges[1:] + edges[:-1])
    allowed = centres >= 0.75 * mean if mean > 0 else np.ones(_BINS, dtype=bool)
    peak = int(np.argmax(np.where(allowed, smooth, -1.0)))
    shift = 0.0
    if 0 < peak < _BINS - 1:
        a, b, c = smooth[peak - 1 : peak + 2]
        # where the bound cuts through a slope the parabola's top lies elsewhere, and the bound itself is the answer
        shift = 0.5 * (a - c) / (a - 2 * b + c) if b >= max(a, c) and a - 2 * b + c < 0 else 0.0
    return float(edges[0] + (peak + 0.5 + shift) * (edges[1] - edges[0]))


def relative(values: np.ndarray, unit: str, fraction: float, reference: str = "percentile75", name: str = "") -> Threshold:
    """A fraction of a statistic (key of :data:`REFERENCES`) of the given voxels, e.g. half of the lung's median."""
    if reference not in REFERENCES:
        raise InputError(
            Sentence("Unknown reference '{reference}'; known are {listed}.", reference=reference, listed=", ".join(REFERENCES))
        )
    value = REFERENCES[reference](values)
    if not value > 0:
        template = "The {reference} of the reference is {value:.3g} {unit}, so no fraction of it is a threshold."
        raise InputError(Sentence(template, reference=reference, value=value, unit=unit))
    note = f"{100 * fraction:.4g} % of the {REFERENCE_WORDS.get(reference, reference)} ({value:.3g} {unit})"
    return Threshold(fraction * value, unit, name or f"relative:{fraction:g}:{reference}", value, fraction, note)


def lower_limit_of_normal(values: np.ndarray, unit: str) -> Threshold:
    """Mode minus two standard deviations of the normal lung, the deviation taken from the side that defects do not reach.

    Values above the mode are mirrored: their root mean square distance to the mode, up to its 95th percentile so that
    vessels do not count, is the spread of normal lung (half-normal distribution truncated at 1.96 sd: variance 0.759).
    """
    mode = histogram_mode(values)
    above = values[values > mode].astype(np.float64) - mode
    if not len(above):
        raise InputError(Sentence("The whole lung has a single iodine value, so no threshold can be found."))
    kept = above[above <= np.percentile(above, 95)]
    spread = math.sqrt(float(np.mean(kept**2)) / 0.759)
    note = f"mode {mode:.3g} minus 2 x SD {spread:.3g} {unit}"
    return Threshold(mode - 2.0 * spread, unit, "normal_limit", mode, math.nan, note)


def fixed(values: np.ndarray, unit: str) -> Threshold:
    """Lower limit of normal whole-lung iodine: 29.9 - 2 x 6.8 = 16.3 HU, or that in mg/mL at 120 kVp."""
    limit = NORMAL_MEAN_HU - 2 * NORMAL_SD_HU
    if unit == HOUNSFIELD:
        return Threshold(limit, unit, "fixed", note="mean - 2 SD of controls, 16.3 HU")
    if unit != IODINE:
        raise InputError(Sentence("A fixed iodine threshold cannot be applied to a map in {unit}; use a relative rule.", unit=unit))
    value = limit / iodine_hu_per_mg_ml(effective_energy(120))
    return Threshold(value, unit, "fixed", note=f"mean - 2 SD of controls, 16.3 HU or {value:.3g} mg/mL at 120 kVp")


def _clipped(values: np.ndarray) -> np.ndarray:
    """Values inside their 0.5th to 99.5th percentile: what vessels are left must not make a class of their own."""
    low, high = np.percentile(values, (0.5, 99.5))
    return values[(values >= low) & (values <= high)]


def otsu(values: np.ndarray, unit: str) -> Threshold:
    """Otsu's threshold (IEEE Trans Syst Man Cybern 1979, 9:62), on a 512-bin histogram.

    Two classes are believed where the cut explains at least 70 % of the variance: cutting one normal distribution in half
    explains 2 / pi = 64 % already.
    """
    counts, edges = np.histogram(_clipped(values), bins=_BINS)
    centres = 0.5 * (edges[1:] + edges[:-1])
    weight = counts / counts.sum()
    below = np.cumsum(weight)
    moment = np.cumsum(weight * centres)
    valid = (below > 0) & (below < 1)
    between = np.zeros(_BINS)
    between[valid] = (moment[-1] * below[valid] - moment[valid]) ** 2 / (below[valid] * (1 - below[valid]))
    cut = int(np.argmax(between))
    variance = float(np.sum(weight * centres**2) - moment[-1] ** 2)
    explained = float(between[cut] / variance) if variance > 0 else 0.0
    if explained < 0.70:
        return _no_second_class(values, unit, "otsu", f"explains {100 * explained:.0f} % of the variance")
    return Threshold(float(edges[cut + 1]), unit, "otsu", note=f"{100 * explained:.0f} % of the variance between the classes")


def mixture(values: np.ndarray, unit: str) -> Threshold:
    """Two-component Gaussian mixture: the value between the means where both components are equally likely.

    Maximum likelihood by expectation maximisation (Dempster, Laird and Rubin 1977; scikit-learn) on at most 50,000 values,
    taken at equal steps of rank so that the result does not depend on chance. One component is kept where it has the
    lower Bayesian information criterion (Schwarz 1978) or where Ashman's D, the distance of the means over the root mean
    square sd, is below the 2 that a clean separation needs (Ashman, Bird and Zepf 1994, Astron J 108:2348).
    """
    try:
        from sklearn.mixture import GaussianMixture
    except ImportError as error:
        raise InputError(Sentence("The mixture rule needs the Python package scikit-learn; install it or choose another rule.")) from error
    ordered = np.sort(_clipped(values))
    sample = ordered[np.linspace(0, len(ordered) - 1, min(SAMPLE, len(ordered))).astype(int)].reshape(-1, 1).astype(np.float64)
    two = GaussianMixture(2, means_init=np.percentile(sample, (10, 60)).reshape(2, 1), random_state=0).fit(sample)
    one = GaussianMixture(1, random_state=0).fit(sample)
    order = np.argsort(two.means_.ravel(), kind="stable")
    means, sds = two.means_.ravel()[order], np.sqrt(two.covariances_.ravel()[order])
    apart = (means[1] - means[0]) / math.sqrt(0.5 * float(np.sum(sds**2)))
    if two.bic(sample) >= one.bic(sample) or apart < 2.0:
        return _no_second_class(values, unit, "mixture", f"has its components {apart:.2f} SD apart")
    line = np.linspace(means[0], means[1], 1001).reshape(-1, 1)
    low = two.predict_proba(line)[:, order[0]]
    crossing = np.flatnonzero(low < 0.5)
    value = steady.settled(line[crossing[0], 0] if len(crossing) else means[1], 9)
    note = f"components {means[0]:.3g} ± {sds[0]:.2g} and {means[1]:.3g} ± {sds[1]:.2g} {unit}"
    return Threshold(value, unit, "mixture", note=note)


def _no_second_class(values: np.ndarray, unit: str, rule: str, reason: str) -> Threshold:
    normal = lower_limit_of_normal(values, unit)
    note = f"no second class ({rule} {reason}): lower limit of normal instead, {normal.note}"
    return Threshold(normal.value, unit, rule, normal.reference_value, math.nan, note)


def _relative_rule(fraction: float, reference: str, title: str, source: str) -> Rule:
    name = f"relative_{reference}"
    return Rule(name, title, source, lambda values, unit: relative(values, unit, fraction, reference, name))


_HALF = "half of normal perfusion, the half-maximum convention of emission tomography"
_RULES = (
    Rule("fixed", "Fixed: lower limit of normal controls", "Sakamoto et al. 2014: 29.9 ± 6.8 HU in controls", fixed),
    Rule("otsu", "Otsu", "Otsu 1979", otsu),
    Rule("mixture", "Two-component Gaussian mixture", "Dempster, Laird and Rubin 1977; scikit-learn", mixture),
    Rule(
        "normal_limit",
        "Mode minus 2 SD of normal lung",
        "normal limits at 2 SD, as for controls, from the patient's own mode",
        lower_limit_of_normal,
    ),
    _relative_rule(0.5, "mean", "Half of the lung's mean", _HALF),
    _relative_rule(0.5, "median", "Half of the lung's median", _HALF),
    _relative_rule(
        0.5,
        "percentile75",
        "Half of the lung's 75th percentile",
        f"normalisation to the 75th percentile (deep-learning CT perfusion, DL-CTPM); {_HALF}",
    ),
    _relative_rule(0.5, "mode", "Half of the lung's most frequent value", _HALF),
    _relative_rule(
        0.5,
        "best_perfused",
        "Half of the best perfused lung",
        f"the median of all lung that holds at least 70 % of it, for patients who lost most of the lung; {_HALF}",
    ),
    Rule(
        "low_function",
        "Low function: 66 % of the 75th percentile",
        "limit of low function in deep-learning CT perfusion (DL-CTPM), after normalisation to the 75th percentile",
        lambda values, unit: relative(values, unit, 0.66, "percentile75", "low_function"),
    ),
    Rule(
        PROPOSALS,
        "For candidate proposals: 85 % of the best perfused lung",
        "sees partial obstructions and much that is no defect, which the proposals for candidates then exclude; no limit by itself",
        lambda values, unit: relative(values, unit, NORMAL_SHARE, "best_perfused", PROPOSALS),
    ),
)
THRESHOLD_RULES: dict[str, Rule] = {rule.name: rule for rule in _RULES}

#: The rule that "auto" means. On 24 simulated cases without artefacts (Testing/benchmarks/defect_rules.py) it and Otsu's have
#: the least mean error, about 1 percentage point; Otsu's is three times as wrong in its worst case and twice as wrong with
#: artefacts. Lower thresholds (half of the mode, of the median) do better with artefacts only because they see less of
#: everything; artefacts are for a reader, or the proposals, to drop.
DEFAULT_RULE = "relative_percentile75"


def automatic_threshold(
    iodine: sitk.Image | np.ndarray,
    regions: Regions | sitk.Image | None,
    rule: str = "auto",
    *,
    eligible: np.ndarray | None = None,
    reference: sitk.Image | None = None,
    unit: str = IODINE,
) -> Threshold:
    """Threshold of a map by a rule.

    Args:
        iodine: the map (``SimpleITK.Image``), or the measured values themselves (array; ``regions`` is then not used).
        regions: ``Regions`` or a label image (> 0 is lung) on the map's grid.
        rule: a key of :data:`THRESHOLD_RULES`, "auto", or one of the forms of :func:`parse_rule`.
        eligible: bool (k, j, i), the measured voxels (see ``defects.prepare``).
        reference: label image (> 0) of a drawn normal region, which a relative rule then uses in place of the lung.

    Raises:
        InputError: unknown rule, no measured voxel, an empty reference.
    """
    if isinstance(iodine, np.ndarray):
        values = iodine.reshape(-1)
        inside = None
    else:
        labels = regions.labels if isinstance(regions, Regions) else regions
        check_same_grid(iodine, labels, "iodine", "regions")
        inside = sitk.GetArrayViewFromImage(labels) > 0
        if eligible is not None:
            inside = inside & eligible
        values = sitk.GetArrayViewFromImage(iodine)[inside]
    if not len(values):
        raise InputError(Sentence("No lung is left to measure, so no threshold can be found."))
    spec = parse_rule(rule)
    if reference is not None:
        if inside is None or spec.kind != "relative":
            raise InputError(Sentence("A drawn reference region needs a relative rule, such as relative:0.5:mean."))
        check_same_grid(iodine, reference, "iodine", "reference region")
        drawn = sitk.GetArrayViewFromImage(reference) > 0
        values = sitk.GetArrayViewFromImage(iodine)[drawn]
        if not len(values):
            raise InputError(Sentence("The reference region is empty."))
    if spec.kind == "absolute":
        return Threshold(spec.value, unit, "absolute", note=f"set to {spec.value:.4g} {unit}")
    if spec.kind == "relative":
        return relative(values, unit, spec.value, spec.reference)
    return THRESHOLD_RULES[spec.reference].find(values, unit)


@dataclass(frozen=True)
class RuleSpec:
    """What a rule's text means: ``kind`` rule (name in ``reference``), relative (fraction, reference) or absolute (value)."""

    kind: str
    value: float = math.nan
    reference: str = ""


def parse_rule(text: str) -> RuleSpec:
    """Read "auto", a rule's name, "relative:X", "relative:X:REFERENCE" (X a fraction, or with % a percentage; reference a key
    of :data:`REFERENCES`, percentile75 if not named) or "absolute:X" in the map's unit.

    Raises:
        InputError: anything else, with what is allowed.
    """
    head, *rest = text.strip().split(":")
    if not rest:
        name = DEFAULT_RULE if head in ("auto", "") else head
        if name in THRESHOLD_RULES:
            return RuleSpec("rule", reference=name)
    elif head in ("relative", "absolute") and len(rest) <= (2 if head == "relative" else 1):
        percent = rest[0].endswith("%") and head == "relative"
        try:
            value = float(rest[0].rstrip("%")) * (0.01 if percent else 1.0)
        except ValueError:
            value = math.nan
        reference = rest[1] if len(rest) == 2 else "percentile75"
        if math.isfinite(value) and reference in REFERENCES and (head == "absolute" or value > 0):
            return RuleSpec(head, value, reference if head == "relative" else "")
    raise InputError(
        Sentence(
            "Threshold '{text}' is not understood: give auto, {rules}, relative:X, relative:X:{references} or absolute:X.",
            text=text,
            rules=", ".join(THRESHOLD_RULES),
            references="|".join(REFERENCES),
        )
    )


def in_a_sentence(title: str) -> str:
    """A rule's title inside a sentence; names (Otsu) keep their capital."""
    return title[:1].lower() + title[1:] if title.startswith(("Half", "For", "Low", "Mode", "Fixed", "Two")) else title
