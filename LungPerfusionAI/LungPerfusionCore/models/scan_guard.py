"""Whether a model can judge a scan: how far the scan lies from those that the model was trained on, and on what account.

A description of the training scans stands in the model's card (``guard``): the range of plain measures (a radiologist's words: noise, slice
spacing, enhancement ...), and a Gaussian of the network's own features, as probabilistic principal components (Tipping and Bishop, J R
Stat Soc B 1999;61:611-622), whose reach is that of the training scans themselves, each left out in turn. Every account becomes a distance
that is 1 at the rim of the training scans; the largest counts. Up to 1 a scan is inside, up to ``EDGE`` at the edge, beyond it outside.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InputError
from ..measurements import beside_limit
from ..sentence import Sentence, in_turn

INSIDE, AT_THE_EDGE, OUTSIDE = "inside", "at the edge", "outside"
EDGE = 1.5
COMPONENTS = 4
#: The share of the training scans within the reach of their features: one odd scan must not stretch it.
RIM = 0.98
#: Fewer scans than this describe nothing.
FEWEST = 12
FEATURES = Sentence("the look of the image to the network")


@dataclass(frozen=True)
class Measure:
    """``words``: what it is called; ``tolerance``: by how much scans may differ without being of another kind."""

    words: str
    unit: str
    tolerance: float


@dataclass(frozen=True)
class Judgement:
    """``where``: inside, at the edge or outside; ``distance``: 1 at the rim of the training scans; ``sentence``: on what account."""

    where: str
    distance: float
    sentence: str

    @property
    def silent(self) -> bool:
        """Whether the model has nothing to say of this scan."""
        return self.where == OUTSIDE

    def as_dict(self) -> dict[str, Any]:
        """For ``result.json``."""
        return {"where": self.where, "distance": round(self.distance, 3), "sentence": self.sentence}


def describe(
    measures: Sequence[Mapping[str, float]], features: np.ndarray, known: Mapping[str, Measure], components: int = COMPONENTS
) -> dict[str, Any]:
    """The description of training scans for a card: their plain measures and (scans, n) features. Raises InputError for too few."""
    features = np.asarray(features, np.float64)
    if len(measures) < FEWEST or len(features) != len(measures):
        raise InputError(
            Sentence("A model's scans are described by {fewest} of them at least; there are {count}.", fewest=FEWEST, count=len(measures))
        )
    ranges = {}
    for name in known:
        values = np.array([each[name] for each in measures], float)
        values = values[np.isfinite(values)]
        if values.size:
            ranges[name] = [float(f"{v:.5g}") for v in (values.min(), values.max())]
    gaussian = _fitted(features, components)
    left_out = [_distance(_fitted(np.delete(features, n, axis=0), components), features[n]) for n in range(len(features))]
    reach = float(np.quantile(left_out, RIM))
    described = {key: _plain(value) for key, value in gaussian.items()} | {"reach": _plain(reach)}
    return {"scans": len(measures), "measures": ranges, "features": described}


def judge(guard: Mapping[str, Any], measures: Mapping[str, float], features: np.ndarray, known: Mapping[str, Measure]) -> Judgement | None:
    """Where a scan lies; None for a card without a description. Raises InputError for a description that cannot be used."""
    if not guard:
        return None
    try:
        accounts = [
            _plain_account(float(measures[name]), guard["measures"][name], int(guard["scans"]), known[name])
            for name in known
            if name in guard["measures"]
        ]
        gaussian = {key: np.array(value, float) for key, value in guard["features"].items()}
        features = np.asarray(features, np.float64)
        if gaussian["mean"].shape != features.shape:
            raise ValueError("another network's features")
        accounts.append((_distance(gaussian, features) / float(gaussian["reach"]), FEATURES))
    except (KeyError, TypeError, ValueError, IndexError, ZeroDivisionError) as error:
        raise InputError(Sentence("The description of the training scans in the model's card cannot be used.")) from error
    accounts.sort(key=lambda each: -each[0] if np.isfinite(each[0]) else -np.inf)
    distance = float(accounts[0][0])
    where = INSIDE if distance <= 1 else AT_THE_EDGE if distance <= EDGE else OUTSIDE
    far = [words for far_off, words in accounts if far_off > (EDGE if where == OUTSIDE else 1.0)]
    said = _lies(where, distance, guard["scans"])
    if not far:
        return Judgement(where, distance, Sentence("{sentence}.", sentence=said))
    return Judgement(where, distance, Sentence("{sentence}: {accounts}.", sentence=said, accounts=in_turn(far[:3])))


def _lies(where: str, distance: float, scans: int) -> Sentence:
    numbers = {"distance": distance if where == INSIDE else beside_limit(distance, 1.0, 1), "scans": scans}
    if where == INSIDE:
        return Sentence(
            "This scan lies inside what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training "
            "scans)",
            **numbers,
        )
    if where == AT_THE_EDGE:
        return Sentence(
            "This scan lies at the edge of what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described "
            "training scans)",
            **numbers,
        )
    return Sentence(
        "This scan lies outside of what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training "
        "scans)",
        **numbers,
    )


def _plain_account(value: float, between: Sequence[float], scans: int, known: Measure) -> tuple[float, str]:
    """Distance of a measure from the middle of its training range, of which the reach is 1: half the range, that of so many scans being
    short of the whole by (n + 1) / (n - 1) (of a uniform distribution), and the tolerance."""
    low, high = map(float, between)
    unit = f" {known.unit}" if known.unit else ""
    words = Sentence(
        "{measure} {value:.3g}{unit}, trained on {low:.3g} to {high:.3g}{unit}",
        measure=known.words,
        value=value,
        unit=unit,
        low=low,
        high=high,
    )
    if not np.isfinite(value):
        return np.inf, Sentence("{measure} cannot be measured", measure=known.words)
    reach = (high - low) / 2 * (scans + 1) / (scans - 1) + known.tolerance
    return abs(value - (low + high) / 2) / reach, words


def _fitted(features: np.ndarray, components: int) -> dict[str, np.ndarray]:
    """Mean, principal components (k, n), their variances, and the mean variance of the rest."""
    mean = features.mean(axis=0)
    count, width = features.shape
    k = min(components, count - 2, width - 1)
    _left, singular, right = np.linalg.svd(features - mean, full_matrices=False)
    variances = singular**2 / (count - 1)
    rest = float(variances[k:].sum()) / (width - k)
    floor = max(rest, 1e-6 * float(variances.sum()) / width, 1e-12)
    return {"mean": mean, "components": right[:k], "variances": np.maximum(variances[:k], floor), "rest": np.array(floor)}


def _distance(gaussian: Mapping[str, Any], features: np.ndarray) -> float:
    """Mahalanobis distance under the Gaussian of probabilistic principal components."""
    offset = features - np.asarray(gaussian["mean"])
    along = (np.asarray(gaussian["components"]) * offset).sum(axis=1)
    beside = max(float((offset**2).sum() - (along**2).sum()), 0.0)
    return float(np.sqrt((along**2 / np.asarray(gaussian["variances"])).sum() + beside / float(gaussian["rest"])))


def _plain(value: Any) -> Any:
    array = np.asarray(value, float)
    flat = [float(f"{v:.6g}") for v in array.ravel().tolist()]
    return flat[0] if array.ndim == 0 else np.array(flat).reshape(array.shape).tolist()
