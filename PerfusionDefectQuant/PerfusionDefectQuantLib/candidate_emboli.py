"""Emboli as the candidates take them: given ones are certain and all there are; those of a model have a probability, and some are missing.

A model says where it sees an embolus and how sure it is. A place is downstream of an embolus with probability p = 1 - product of
(1 - p_i) over the emboli upstream of it, taken as independent. Where a model sees none, little is said: ``found_share`` is the share of
all emboli that such a list is expected to hold, 1 for a reader's segmentation, so that an empty one says that there are none, and 0 for a
model whose sensitivity is not known, so that an empty list says nothing.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import SimpleITK as sitk
from scipy import ndimage
from scipy.special import expit, logit

from LungPerfusionCore.arteries.tree import clots_of
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.bounding_box import bounding_box
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.sentence import Sentence

#: An embolus is as sure as the mean of its surest voxels, as the boxes of PEDetection are.
SUREST = 5
#: How sure a voxel may be: a logit.
MOST_LOGIT = 12.0
NAMELESS = "unknown"  # a model of which no name is known
CLOT_MM = 20.0  # over which nearness to a clot fades


@dataclass(frozen=True)
class Calibration:
    """What the certainty of a model is worth: logit of the probability = ``offset`` + ``surest`` x logit of the surest voxels' mean +
    ``log_ml`` x ln(volume in ml). Without any (0, 1, 0) the probability is that mean."""

    offset: float = 0.0
    surest: float = 1.0
    log_ml: float = 0.0

    def probability(self, surest: float, volume_ml: float) -> float:
        """Of one embolus."""
        if self == Calibration():
            return surest
        sure = min(max(float(logit(surest)), -MOST_LOGIT), MOST_LOGIT)
        return float(expit(self.offset + self.surest * sure + self.log_ml * math.log(volume_ml)))


def calibration_of(figures: Mapping[str, Any]) -> Calibration:
    """What a model's card says under ``figures.embolus_probability``; none where it does not. Raises InputError for what is no number."""
    stated = figures.get("embolus_probability")
    if stated is None:
        return Calibration()
    try:
        numbers = [float(stated[name]) for name in ("offset", "surest", "log_ml")]
    except (TypeError, KeyError, ValueError) as error:
        raise InputError(Sentence("The calibration of embolus probabilities in the model's card is not three numbers.")) from error
    if not all(math.isfinite(n) for n in numbers):
        raise InputError(Sentence("The calibration of embolus probabilities in the model's card is not three numbers."))
    return Calibration(*numbers)


@dataclass(frozen=True)
class ProbableEmboli:
    """Emboli of a model. ``labels``: label image, any grid, embolus n has the value n; ``probabilities``: of embolus 1, 2, ..., 0 to 1.

    ``model``: its name, for sentences; ``found_share``: see the head of this file. Raises InputError for what is no probability, and for
    another number of probabilities than emboli.
    """

    labels: sitk.Image
    probabilities: tuple[float, ...]
    model: str = NAMELESS
    found_share: float = 0.0

    def __post_init__(self):
        if any(not (0.0 <= p <= 1.0) for p in (*self.probabilities, self.found_share)):
            raise InputError(Sentence("A probability of emboli is not between 0 and 1."))
        highest = int(sitk.GetArrayViewFromImage(self.labels).max(initial=0))
        if highest > len(self.probabilities):
            raise InputError(
                Sentence("There are {emboli} emboli and {given} probabilities.", emboli=highest, given=len(self.probabilities))
            )

    def known(self) -> tuple[list[np.ndarray], np.ndarray]:
        """The points of every embolus that has voxels, and their probabilities (n,)."""
        each = list(self._each())
        return [points for points, _probability in each], np.array([probability for _points, probability in each])

    def _each(self):
        array = sitk.GetArrayViewFromImage(self.labels)
        if not array.any():
            return
        direction = np.array(self.labels.GetDirection()).reshape(3, 3) * np.array(self.labels.GetSpacing())
        for number, place in enumerate(ndimage.find_objects(array.astype(np.int32)), 1):
            if place is not None:
                index = np.argwhere(array[place] == number) + [s.start for s in place]
                points = np.array(self.labels.GetOrigin()) + steady.times(direction, index[:, ::-1])
                yield points, self.probabilities[number - 1]


def probable_emboli(
    probability: sitk.Image,
    emboli: sitk.Image,
    model: str = NAMELESS,
    calibration: Calibration = Calibration(),
    *,
    found_share: float = 0.0,
    certain: sitk.Image | None = None,
) -> ProbableEmboli:
    """The emboli (26-connected parts of a mask, > 0) that a model drew in a probability map (0 to 1 in every voxel) of the same grid, each
    with the ``calibration`` of the mean of its ``SUREST`` surest voxels.

    ``certain``: mask (> 0) of what a person drew or confirmed; an embolus that holds some of it is certain.

    Raises InputError for a map that holds what is no probability, and for another grid.
    """
    values, mask = sitk.GetArrayViewFromImage(probability), sitk.GetArrayViewFromImage(emboli) > 0
    if values.shape != mask.shape:
        raise InputError(Sentence("The emboli are not on the voxel grid of their probability."))
    if not np.isfinite(values).all() or values.min(initial=0.0) < 0 or values.max(initial=0.0) > 1:
        raise InputError(Sentence("The probability map of emboli holds values that are not between 0 and 1."))
    confirmed = None if certain is None else sitk.GetArrayViewFromImage(certain) > 0
    labels, found = np.zeros(values.shape, np.int32), []
    if mask.any():
        box = bounding_box(mask)
        parts, _count = ndimage.label(mask[box], np.ones((3, 3, 3)))
        labels[box] = parts
        voxel_ml = float(np.prod(probability.GetSpacing())) / 1000.0
        for number, place in enumerate(ndimage.find_objects(parts), 1):
            mine = parts[place] == number
            if confirmed is not None and confirmed[box][place][mine].any():
                found.append(1.0)
                continue
            inside = values[box][place][mine]
            surest = min(float(np.sort(inside)[-SUREST:].mean(dtype=np.float64)), 1.0)
            found.append(calibration.probability(surest, len(inside) * voxel_ml))
    image = sitk.GetImageFromArray(labels)
    image.CopyInformation(probability)
    return ProbableEmboli(image, tuple(found), model, found_share)


@dataclass(frozen=True)
class KnownEmboli:
    """``points``: LPS mm (n, 3) of each; ``probabilities``: of each; ``image``: where they are (> 0); ``found_share``: see above;
    ``model``: whose they are, empty where they were given."""

    points: list[np.ndarray]
    probabilities: np.ndarray
    image: sitk.Image
    found_share: float
    model: str = ""

    @property
    def notes(self) -> tuple[Sentence, ...]:
        """Whose they are, where they were not given."""
        if not self.model:
            return ()
        if not len(self.probabilities):
            nothing = Sentence("The model {model} found no embolus. It may have missed some, so nothing is concluded.", model=self.model)
            return (nothing,)
        return (
            Sentence(
                "Emboli are those of the model {model}, each with its probability ({n} of them, {low:.0f} to {high:.0f} %), not a "
                "reader's. Where it found none, nothing is concluded.",
                model=self.model,
                n=len(self.probabilities),
                low=100 * float(self.probabilities.min()),
                high=100 * float(self.probabilities.max()),
            ),
        )


def known_emboli(emboli: sitk.Image | None, probable: ProbableEmboli | None) -> KnownEmboli | None:
    """What is known of emboli; None where nothing is. Raises InputError where both kinds are given."""
    if emboli is not None and probable is not None:
        raise InputError(Sentence("Give the emboli either as a segmentation or as those of a model with their probabilities, not both."))
    if emboli is not None:
        points = clots_of(emboli)
        return KnownEmboli(points, np.ones(len(points)), emboli, 1.0)
    if probable is not None:
        points, probabilities = probable.known()
        return KnownEmboli(points, probabilities, probable.labels, probable.found_share, probable.model)
    return None


def combined(probabilities: np.ndarray, reached: list[np.ndarray]) -> np.ndarray:
    """Probability (float32, (m,)) that a place is reached by any embolus: ``reached``: for every embolus, bool (m,)."""
    return jointly([probability * places for probability, places in zip(probabilities, reached, strict=True)])


def jointly(shares: Sequence[np.ndarray]) -> np.ndarray:
    """What several do together, independently: 1 - the product of 1 - share (float32, (m,)), of each share (m,), 0 to 1."""
    absent = np.ones(len(shares[0]) if shares else 0)
    for share in shares:
        absent *= 1.0 - share
    return (1.0 - absent).astype(np.float32)


def farther(share: float) -> float:
    """By how many mm an embolus counts as farther away that is ``share`` as probable as the surest: nearness, exp(-gap / ``CLOT_MM``),
    falls in proportion."""
    return -CLOT_MM * math.log(share) if share < 1 else 0.0
