"""What makes an automatic threshold doubtful, in sentences, and from which value on a place is normal whatever was lost elsewhere."""

from __future__ import annotations

import math

import numpy as np

from LungPerfusionCore.measurements import beside_limit
from LungPerfusionCore.sentence import Sentence

from .rules import NORMAL_SHARE, SAMPLE, Threshold, best_perfused

LOST_REFERENCE = 0.75  # of the best perfused lung; a lung without defects has its median above 0.85 of it, its 75th percentile near it


def doubt_of_reference(values: np.ndarray, threshold: Threshold) -> str:
    """A sentence where what a relative threshold refers to is a value of lost lung (below ``LOST_REFERENCE`` of the best perfused
    lung's), else "". ``values``: of the measured lung, of which a sample is looked at."""
    refers_to = threshold.reference_value
    if not (math.isfinite(refers_to) and math.isfinite(threshold.fraction)):
        return ""
    best = best_perfused(_sample(values))
    if not best > 0 or refers_to >= LOST_REFERENCE * best:
        return ""
    doubt = (
        "The threshold refers to {refers_to:.3g} {unit}, {refers_to2:.0f} % of what the best perfused lung holds ({best:.3g} "
        "{unit}): much of the lung may be lost, and the percentage too low. The rule 'Half of the best perfused lung' does not "
        "depend on how much is lost."
    )
    return Sentence(doubt, refers_to=refers_to, unit=threshold.unit, refers_to2=100 * refers_to / best, best=best)


def normal_from(values: np.ndarray) -> float:
    """The value from which on a place is normal whatever was lost elsewhere, as the rule :data:`PROPOSALS` has it, of a sample of the
    measured lung; NaN of no lung."""
    return NORMAL_SHARE * best_perfused(_sample(values)) if values.size else math.nan


def _sample(values: np.ndarray) -> np.ndarray:
    """All values, or of many ``SAMPLE`` to twice as many, at equal steps."""
    return values[:: max(1, len(values) // SAMPLE)]


def doubt_of_limit(values: np.ndarray, threshold: Threshold) -> str:
    """A sentence where all of the measured lung (``values``) lies below the threshold, as with one in other units, else ""."""
    highest = float(values.max()) if values.size else math.inf
    if not highest < threshold.value:
        return ""
    if highest > 0:  # three digits, read below the threshold's four
        highest = beside_limit(highest, threshold.value, 2 - math.floor(math.log10(highest)), float(f"{threshold.value:.4g}"))
    all_below = (
        "All of the measured lung lies below the threshold of {value:.4g} {unit} and counts as defect: its highest value is "
        "{max:.3g} {unit}. Check the threshold and its unit."
    )
    return Sentence(all_below, value=threshold.value, unit=threshold.unit, max=highest)
