"""From a CT pulmonary angiogram to its probability curve and stack score: check, prepare, compute, with a model of the registry."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.models.device import Device, resolve
from LungPerfusionCore.models.registry import Model, load_network
from LungPerfusionCore.models.scan_guard import INSIDE, Judgement, judge
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence, in_a_row

from .ctpa_check import CtpaCheck, check_ctpa
from .inference import ARCHITECTURES, StackScores, preparation_of, score_stack
from .preparation import PreparedStack, prepare
from .probability_curve import Curve, Thresholds
from .scan_measures import MEASURES, measures_of
from .slice_network import fold_normalization

TASK = "embolism-stack"
WITHOUT_THRESHOLD = 0.5


@dataclass(frozen=True)
class Detection:
    """What was found in a CTPA. ``source_slices``: (n,) index of the scan's slice nearest to each slab. ``seconds``: by stage.
    ``judgement``: whether the model can judge this scan; None where its card does not describe the scans that it was trained on."""

    check: CtpaCheck
    stack: PreparedStack
    scores: StackScores
    source_slices: np.ndarray
    thresholds: Thresholds
    model: Model
    device: Device
    warnings: tuple[str, ...]
    seconds: dict[str, float]
    judgement: Judgement | None = None

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        return self.curve.measurements

    @property
    def curve(self) -> Curve:
        """What the curve's nodes are made of.

        The point of a slab is the place of the heat map (``StackScores.heat``) that is hottest among those with tissue (blood, clot) in
        lungs and heart, or the middle of the hull where there is none.
        """
        scores, stack = self.scores, self.stack
        hot = np.array(stack.centres, float)
        if scores.heat is not None:
            grid = stack.image(scores.heat)
            for slab, heat in enumerate(scores.heat):
                warm = heat * _holds_tissue(stack.pixels[slab], heat.shape)
                if warm.max() > 0:
                    row, column = np.unravel_index(int(np.argmax(warm)), warm.shape)
                    hot[slab] = grid.TransformIndexToPhysicalPoint((int(column), int(row), slab))
        silent = self.judgement.sentence if self.judgement is not None and self.judgement.silent else ""
        return Curve(scores.slices, stack.centres[:, 2], hot, scores.stack, self.thresholds, silent)


def thresholds_of(model: Model) -> tuple[Thresholds, tuple[str, ...]]:
    """Youden's thresholds that the card states under ``figures.thresholds`` (``slices``, ``stack``); 0.5, and a sentence, without them."""
    stated = model.card.figures.get("thresholds", {})
    values, missing = {}, []
    for level in ("slices", "stack"):
        value = stated.get(level) if isinstance(stated, dict) else None
        if isinstance(value, (int, float)) and not isinstance(value, bool) and 0.0 <= value <= 1.0:
            values[level] = float(value)
        else:
            values[level] = WITHOUT_THRESHOLD
            missing.append(level)
    notes = (
        (
            Sentence(
                "The model {name} states no threshold for {missing}; {without_threshold:g} was taken.",
                name=model.card.name,
                missing=" and ".join(missing),
                without_threshold=WITHOUT_THRESHOLD,
            ),
        )
        if missing
        else ()
    )
    return Thresholds(**values), notes


def detect(
    ctpa: sitk.Image,
    model: Model,
    *,
    device: str = "auto",
    batch: int = 8,
    heat: bool = True,
    progress: Progress = silent,
) -> Detection:
    """Probability of embolism in every 3 mm slice of ``ctpa`` (HU) and in the scan.

    ``model``: of the task ``embolism-stack``. Raises InputError for a CT without lungs or without enhanced vessels, a model that does
    not fit its card, and a device that is not there.
    """
    if model.card.task != TASK:
        raise InputError(
            Sentence("The model {model} is for {task}, not for {wanted}.", model=model.card.name, task=model.card.task, wanted=TASK)
        )
    where = resolve(device)
    started = [time.perf_counter()]

    def lap() -> None:
        started.append(time.perf_counter())

    progress(0.0, Sentence("Loading {name}", name=model.card.name))
    detector = load_network(model, ARCHITECTURES)
    fold_normalization(detector)
    thresholds, notes = thresholds_of(model)
    preparation = preparation_of(model.card.input_contract)
    lap()
    check = check_ctpa(ctpa, progress=part(progress, 0.02, 0.35))
    lap()
    stack = prepare(ctpa, check.hull, preparation, device=where, progress=part(progress, 0.35, 0.45))
    lap()
    scores = score_stack(detector, stack, where, batch=batch, heat=heat, progress=part(progress, 0.45, 1.0))
    lap()
    judgement = judged(model, ctpa, check, scores.features)
    seconds = dict(zip(("model", "lungs", "slices", "network"), np.diff(started).round(3).tolist(), strict=True))
    warnings = dict.fromkeys(
        (
            Sentence("Model {model}: {warning}", model=model.card.name, warning=model.warning),
            *check.warnings,
            *scores.warnings,
            *notes,
            *said_of(judgement),
        )
    )
    sources = stack.source_slices(ctpa)
    return Detection(check, stack, scores, sources, thresholds, model, where, tuple(warnings), seconds, judgement)


def judged(model: Model, ctpa: sitk.Image, check: CtpaCheck, features: np.ndarray | None) -> Judgement | None:
    """Whether a model can judge a scan, by its card; None where the card describes no scans."""
    if not model.card.guard or features is None:
        return None
    return judge(model.card.guard, measures_of(ctpa, check), features, MEASURES)


def said_of(judgement: Judgement | None) -> tuple[str, ...]:
    """What a judgement adds to the warnings: nothing of a scan that is inside."""
    if judgement is None or judgement.where == INSIDE:
        return ()
    more = Sentence("The model gives no result for it.") if judgement.silent else Sentence("Its probability is less certain.")
    return (in_a_row(judgement.sentence, more),)


def _holds_tissue(pixels: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Bool (rows, columns): the cells of a coarse grid in which a prepared slice is not black (air, or outside)."""
    found = np.zeros(shape, bool)
    rows, columns = np.nonzero(pixels)
    found[rows * shape[0] // pixels.shape[0], columns * shape[1] // pixels.shape[1]] = True
    return found
