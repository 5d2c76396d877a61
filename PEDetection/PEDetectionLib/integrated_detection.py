"""From a CT pulmonary angiogram to slice probabilities, an embolus probability in every voxel, and boxes, by an integrated model."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import SimpleITK as sitk
import torch
from scipy.special import expit, logit

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.device import Device, resolve, run_within_memory
from LungPerfusionCore.models.registry import Model, load_network
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence

from .ctpa_check import check_ctpa
from .detection import Detection, judged, said_of, thresholds_of
from .detection_models import INTEGRATED_TASK
from .inference import StackScores, preparation_of
from .integrated_mapping import Linking, embolus_box, link_boxes, on_grid
from .integrated_network import ARCHITECTURES, IntegratedNetwork
from .integrated_result import IntegratedDetection
from .preparation import prepare
from .training.coco import boxes_of, components
from .training.integrated_data import STRIDE, cut, extent, slice_channels, window_corner
from .training.integrated_training import scaled

WITHOUT_THRESHOLD = 0.5
#: A scan is scored by the mean of its highest slice probabilities: one alone may be an artefact of one slice.
HIGHEST = 3
#: Pixels that speak for a slice, and how sure a head may be (a logit) where heads are joined.
SUREST, LOGIT = 5, 8.0


@dataclass(frozen=True)
class SlabFindings:
    """``logits``: (n,), NaN where a slab was not computed. ``masks``: (n, side, side) probability. ``boxes``: n arrays (m, 5), slab
    pixels and score. ``features``: mean over the slabs of the encoder's coarsest maps."""

    logits: np.ndarray
    masks: np.ndarray
    boxes: list[np.ndarray]
    features: np.ndarray | None = None


def window_of(contract: Mapping[str, Any], pixels: np.ndarray) -> tuple[int, int]:
    """Rows and columns to compute: the card's ``window``, or more where this stack needs more."""
    top, bottom, left, right = extent(pixels)
    needed = (-(-(bottom - top) // STRIDE) * STRIDE, -(-(right - left) // STRIDE) * STRIDE)
    try:
        rows, columns = (int(n) for n in contract.get("window", (STRIDE, STRIDE)))
    except (TypeError, ValueError) as error:
        raise InputError(Sentence("The model's card has an input contract whose window is not two numbers.")) from error
    if min(rows, columns) < 1 or rows % STRIDE or columns % STRIDE:
        raise InputError(
            Sentence(
                "The window of the model's card is {rows} x {columns}, no multiples of {stride}.", rows=rows, columns=columns, stride=STRIDE
            )
        )
    return max(rows, needed[0]), max(columns, needed[1])


def find_on_slabs(
    network: IntegratedNetwork,
    pixels: np.ndarray,
    present: np.ndarray,
    window: tuple[int, int],
    device: Device,
    *,
    batch: int = 8,
    progress: Progress = silent,
    say=lambda text: None,
) -> SlabFindings:
    """Run the network over the slabs that hold lung. When memory runs out smaller batches are taken, and the CPU in the end."""
    rows = np.flatnonzero(present)
    corner = window_corner(pixels, window)
    (row, column), side = corner, pixels.shape[1:]

    def run(where: Device, size: int) -> SlabFindings:
        network.eval().to(where.torch, memory_format=torch.channels_last)
        logits, masks = np.full(len(pixels), np.nan, np.float32), np.zeros((len(pixels), *side), np.float32)
        boxes = [np.zeros((0, 5), np.float32) for _ in range(len(pixels))]
        seen: list[np.ndarray] = []
        hook = network.encoder.register_forward_hook(lambda _m, _x, maps: seen.append(maps[-1].float().mean(dim=(2, 3)).cpu().numpy()))
        for first in range(0, len(rows), size):
            progress(first / len(rows), Sentence("Computing {count} slices", count=len(rows)))
            some = rows[first : first + size]
            slices = [cut(slice_channels(pixels, k, network.channels, network.neighbours), corner, window) for k in some]
            with torch.inference_mode(), where.autocast():
                output = network(scaled(np.stack(slices), where))
            logits[some] = output.logit.float().cpu().numpy()
            found = torch.sigmoid(output.mask.float())[:, 0].cpu().numpy()
            for n, k in enumerate(some):
                # cutting the other way round puts a window back into its slab
                masks[k] = cut(found[n], (-row, -column), side)
                moved = output.boxes[n]["boxes"].float().cpu().numpy() + np.array([column, row, column, row], np.float32)
                scores = output.boxes[n]["scores"].float().cpu().numpy()
                boxes[k] = np.concatenate([moved, scores[:, None]], axis=1)
        hook.remove()
        return SlabFindings(logits, masks, boxes, np.concatenate(seen).mean(axis=0))

    found = run_within_memory(run, device, max(1, batch), say)
    progress(1.0, Sentence("{count} slices computed", count=len(rows)))
    return found


def evidence(found: SlabFindings) -> np.ndarray:
    """(n, 3) what each head says of a slab, as logits: the classification's, of the mean of the five surest pixels, of the surest box."""
    pixels = np.sort(found.masks.reshape(len(found.masks), -1), axis=1)[:, -SUREST:].mean(axis=1)
    boxes = np.array([box[:, 4].max() if len(box) else 0.0 for box in found.boxes])
    return np.column_stack([np.clip(found.logits, -LOGIT, LOGIT), *(_logit(p) for p in (pixels, boxes))])


def _logit(p: np.ndarray) -> np.ndarray:
    return logit(np.clip(p.astype(np.float64), expit(-LOGIT), expit(LOGIT)))


def slice_probabilities(found: SlabFindings, fusion: Sequence[float] | None = None) -> np.ndarray:
    """(n,) of embolism in each slab, NaN where none was computed: the classification's, or (``fusion``: three weights and an offset) a
    logistic regression on what the three heads say. Raises InputError for a fusion that is not four numbers."""
    if fusion is None:
        return expit(found.logits.astype(np.float64))
    try:
        weights = np.array([float(v) for v in fusion])
    except (TypeError, ValueError) as error:
        raise InputError(Sentence("The fusion in the model's card is not made of numbers.")) from error
    if weights.shape != (4,) or not np.isfinite(weights).all():
        raise InputError(Sentence("The fusion in the model's card is not three weights and an offset."))
    return expit(evidence(found) @ weights[:3] + weights[3])


def mask_boxes(masks: np.ndarray, at: float, least: int = 1) -> list[np.ndarray]:
    """Boxes (m, 5) of the connected parts of each slab's mask (probability ``at`` or more), scored by the mean of the five surest
    pixels."""
    found = []
    for mask in masks:
        parts = components(mask >= at, least)
        rows = [[*boxes_of(part)[0], np.sort(mask[part])[-SUREST:].mean()] for part in parts]
        found.append(np.array(rows, np.float32).reshape(-1, 5))
    return found


def boxes_from(found: SlabFindings, source: str, at: float) -> list[np.ndarray]:
    """The boxes of Faster R-CNN (``localisation``), or of the decoder's mask (``mask``). Raises InputError for another source."""
    if source not in ("localisation", "mask"):
        raise InputError(
            Sentence("The model's card takes its boxes from {source!r}, which is neither localisation nor mask.", source=source)
        )
    return found.boxes if source == "localisation" else mask_boxes(found.masks, at)


def scan_score(slices: np.ndarray) -> float:
    """The probability of a scan from those of its slices: the mean of the three highest."""
    return float(np.sort(slices)[-HIGHEST:].mean()) if slices.size else 0.0


DECODER_MAP = "decoder's embolus map"


def stack_scores(found: SlabFindings, warnings: tuple[str, ...] = (), fusion: Sequence[float] | None = None) -> StackScores:
    """As the slice table and the curve take them. Slabs without lung count 0. ``cnn``: of the classification alone. ``heat`` is no
    class activation but the decoder's probability of embolus, the highest of each 4 x 4 pixels, relative to the stack's highest."""
    alone = slice_probabilities(found)
    slices = np.nan_to_num(slice_probabilities(found, fusion), nan=0.0)
    n, rows, columns = found.masks.shape
    heat = found.masks[:, : rows // 4 * 4, : columns // 4 * 4].reshape(n, rows // 4, 4, columns // 4, 4).max(axis=(2, 4))
    if rows % 4 or columns % 4:  # the field must stay whole
        heat = found.masks
    score = scan_score(slices)
    return StackScores(alone, slices, score, np.array([score]), heat / max(float(heat.max()), 1e-12), warnings, DECODER_MAP, found.features)


def threshold_of(model: Model, level: str) -> float:
    """The card's threshold of ``mask`` or ``boxes`` (figures.thresholds); 0.5 without one."""
    stated = model.card.figures.get("thresholds", {})
    value = stated.get(level) if isinstance(stated, dict) else None
    good = isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 1
    return float(value) if good else WITHOUT_THRESHOLD


def detect_integrated(
    ctpa: sitk.Image,
    model: Model,
    *,
    device: str = "auto",
    progress: Progress = silent,
    batch: int = 8,
    linking: Linking = Linking(),
    least_score: float | None = None,
) -> IntegratedDetection:
    """Find emboli in ``ctpa`` (HU, any orientation and spacing) with a model of the task ``embolism-integrated``.

    Boxes are those of Faster R-CNN, or of the mask where the card says that these were better (``boxes_from``). Boxes of neighbouring slabs
    are linked by ``linking``; those of the card's score threshold (``least_score``) or more are kept. Raises
    InputError for a CT without lungs or without enhanced vessels, a model that does not fit its card, a device that is not
    there; LungPerfusionError without torchvision (its compiled operators need not load).
    """
    if model.card.task != INTEGRATED_TASK:
        raise InputError(
            Sentence(
                "The model {model} is for {task}, not for {wanted}.",
                model=model.card.name,
                task=model.card.task,
                wanted=INTEGRATED_TASK,
            )
        )
    where = resolve(device)
    started = [time.perf_counter()]
    progress(0.0, Sentence("Loading {name}", name=model.card.name))
    network = load_network(model, ARCHITECTURES)
    thresholds, notes = thresholds_of(model)
    preparation = preparation_of(model.card.input_contract)
    started.append(time.perf_counter())
    check = check_ctpa(ctpa, progress=part(progress, 0.02, 0.35))
    started.append(time.perf_counter())
    stack = prepare(ctpa, check.hull, preparation, device=where, progress=part(progress, 0.35, 0.45))
    window = window_of(model.card.input_contract, stack.pixels)
    started.append(time.perf_counter())
    said: list[str] = []
    report = part(progress, 0.45, 0.9)
    found = find_on_slabs(network, stack.pixels, stack.present, window, where, batch=batch, progress=report, say=said.append)
    if not np.isfinite(found.logits[stack.present]).all() or not np.isfinite(found.masks).all():
        raise InputError(Sentence("The network's result is not a number; its weights do not belong to this kind of image."))
    started.append(time.perf_counter())
    scores = stack_scores(found, tuple(dict.fromkeys([*stack.warnings, *said])), model.card.parameters.get("fusion"))
    judgement = judged(model, ctpa, check, found.features)
    probability = on_grid(stack, found.masks, ctpa, check.hull)
    least = threshold_of(model, "boxes") if least_score is None else least_score
    source = str(model.card.parameters.get("boxes_from", "localisation"))
    linked = link_boxes(boxes_from(found, source, threshold_of(model, "mask")), linking)
    boxes = tuple(embolus_box(stack, box, ctpa) for box in linked if box.score >= least)
    progress(1.0, Sentence("{count} boxes", count=len(boxes)))
    names = ("model", "lungs", "slices", "network")
    seconds = dict(zip(names, np.diff(started).round(3).tolist(), strict=True))
    warnings = tuple(
        dict.fromkeys(
            (
                Sentence("Model {model}: {warning}", model=model.card.name, warning=model.warning),
                *check.warnings,
                *scores.warnings,
                *notes,
                *said_of(judgement),
            )
        )
    )
    sources = stack.source_slices(ctpa)
    detection = Detection(check, stack, scores, sources, thresholds, model, where, warnings, seconds, judgement)
    return IntegratedDetection(detection, probability, boxes, warnings)
