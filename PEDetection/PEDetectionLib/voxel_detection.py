"""From a segmentation model's probability of embolus in every voxel to emboli, boxes, slices and the scan, by a stated rule.

Rule (volume and probability, as Kahraman et al. 2023, medRxiv 2023.04.21.23288861, combine them): connected parts of voxels of at least a
probability that fill at least a volume are emboli, the rest is noise. A box is what holds an embolus, its score the highest probability in
it. A slice and the scan have the score of their surest embolus, so both are positive exactly where an embolus counts; without one, the
highest probability there is, kept below the threshold. The values stand in the model's card (``parameters.rule``).
"""

from __future__ import annotations

import time

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.library_models import segment
from LungPerfusionCore.models.registry import Model
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.numerics.connected_components import connected_parts
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence

from .ctpa_check import check_ctpa
from .detection import Detection, Thresholds
from .inference import StackScores
from .integrated_result import EmbolusBox, IntegratedDetection
from .preparation import Preparation, PreparedStack, prepare
from .voxel_rule import VoxelRule, finds_emboli, rule_of

VOXEL_MAP = "probability of embolus"
#: Rows and columns of the map that shows where a slice's score comes from.
MAP_SIDE = 96
#: Samples along a slab of 3 mm: emboli thinner than a slab must not be passed over.
ALONG = 3


def counted_emboli(probability: np.ndarray, rule: VoxelRule, voxel_mm3: float) -> tuple[np.ndarray, tuple[EmbolusBox, ...]]:
    """Bool (k, j, i) of the voxels of emboli that count, and their boxes, the highest score first."""
    kept = np.zeros(probability.shape, bool)
    voxels = np.flatnonzero(probability >= np.float64(rule.probability))  # as every threshold is compared, without rounding
    if not voxels.size:
        return kept, ()
    labels, count = connected_parts(voxels, probability.shape)
    sizes = np.bincount(labels, minlength=count) * voxel_mm3
    index = np.stack(np.unravel_index(voxels, probability.shape), axis=1)
    values = probability.reshape(-1)[voxels]
    boxes = []
    for label in np.flatnonzero(steady.settled(sizes) >= rule.least_mm3):
        mine = labels == label
        kept.reshape(-1)[voxels[mine]] = True
        low, high = index[mine].min(axis=0)[::-1], index[mine].max(axis=0)[::-1]
        boxes.append(EmbolusBox(tuple((low - 0.5).tolist()), tuple((high + 0.5).tolist()), float(values[mine].max())))
    return kept, tuple(sorted(boxes, key=lambda box: -box.score))


def slab_maps(stack: PreparedStack, values: np.ndarray, reference: sitk.Image) -> np.ndarray:
    """Highest of ``values`` (k, j, i, on ``reference``) in each slab's cells, float32 (n, ``MAP_SIDE``, ``MAP_SIDE``)."""
    factor = [max(1, int(stack.field_mm / MAP_SIDE / s)) for s in reference.GetSpacing()]
    size = tuple(2 * (f // 2) + 1 for f in reversed(factor))  # what a cell holds, about each voxel
    image = sitk.GetImageFromArray(ndimage.maximum_filter(values.astype(np.float32), size))
    image.CopyInformation(reference)
    grid = stack.image(np.zeros((stack.count, MAP_SIDE, MAP_SIDE), np.float32))
    step = stack.parameters.thickness_mm / ALONG
    thin = sitk.Image(MAP_SIDE, MAP_SIDE, stack.count * ALONG, sitk.sitkUInt8)
    thin.SetDirection(grid.GetDirection())
    thin.SetSpacing((*grid.GetSpacing()[:2], step))
    thin.SetOrigin((*grid.GetOrigin()[:2], stack.top_mm - step / 2))
    found = sitk.GetArrayFromImage(sitk.Resample(image, thin, sitk.Transform(), sitk.sitkNearestNeighbor, 0.0, sitk.sitkFloat32))
    return found.reshape(stack.count, ALONG, MAP_SIDE, MAP_SIDE).max(axis=1)


def slab_scores(stack: PreparedStack, values: np.ndarray, reference: sitk.Image) -> np.ndarray:
    """(n,) highest of ``values`` (k, j, i) whose voxel lies in each slab, 0 where nothing does."""
    found = np.zeros(stack.count)
    index = np.argwhere(values > 0)
    if not len(index):
        return found
    direction, spacing = np.array(reference.GetDirection()).reshape(3, 3), np.array(reference.GetSpacing())
    z = reference.GetOrigin()[2] + (index[:, ::-1] * spacing) @ direction[2]
    reach = 0.5 * float(np.abs(direction[2]) @ spacing)  # a voxel is in every slab that it reaches into
    scores = values[values > 0]
    thickness = stack.parameters.thickness_mm
    for edge in np.linspace(-0.98 * reach, 0.98 * reach, int(np.ceil(2 * reach / thickness)) + 2):
        slab = np.floor((stack.top_mm - (z + edge)) / thickness).astype(int)
        inside = (slab >= 0) & (slab < stack.count)
        np.maximum.at(found, slab[inside], scores[inside])
    return found


def detect_voxels(ctpa: sitk.Image, model: Model, *, device: str = "auto", progress: Progress = silent) -> IntegratedDetection:
    """Find emboli in ``ctpa`` (HU) with a segmentation model that gives their probability, and say what slices and scan have by its rule.

    Raises InputError for a CT without lungs or without enhanced vessels, a model that is not trusted or was changed, or that gives no
    probability of embolus.
    """
    if not finds_emboli(model):
        raise InputError(Sentence("The model {model} does not segment emboli.", model=model.card.name))
    rule, started = rule_of(model), [time.perf_counter()]
    check = check_ctpa(ctpa, progress=part(progress, 0.0, 0.1))
    started.append(time.perf_counter())
    stack = prepare(ctpa, check.hull, Preparation(), progress=part(progress, 0.1, 0.12))
    started.append(time.perf_counter())
    result = segment(ctpa, model, device=device, progress=part(progress, 0.12, 0.97))
    if result.probability is None:
        raise InputError(
            Sentence("The model {model} gives emboli as labels, without the probability that its score is made of.", model=model.card.name)
        )
    started.append(time.perf_counter())
    inside = sitk.Mask(result.probability, check.hull)  # emboli lie in lungs and heart
    probability = sitk.GetArrayFromImage(inside)
    kept, boxes = counted_emboli(probability, rule, float(np.prod(ctpa.GetSpacing())))
    raw = slab_scores(stack, probability, ctpa)
    sure = slab_scores(stack, np.where(kept, probability, 0), ctpa)
    slices = np.where(sure > 0, sure, np.minimum(raw, rule.below))
    score = boxes[0].score if boxes else min(float(probability.max(initial=0.0)), rule.below)
    heat = slab_maps(stack, probability, ctpa)
    alone = np.where(stack.present, raw, np.nan)
    scores = StackScores(alone, slices, score, np.array([score]), heat / max(float(heat.max()), 1e-12), tuple(stack.warnings), VOXEL_MAP)
    names = ("lungs", "slices", "network")
    seconds = dict(zip(names, np.diff(started).round(3).tolist(), strict=True))
    said = Sentence(
        "An embolus counts from a probability of {probability:g} and {least_mm3:g} mm3 on; the scan and its slices have the score "
        "of their surest embolus.",
        probability=rule.probability,
        least_mm3=rule.least_mm3,
    )
    warnings = tuple(dict.fromkeys((*result.warnings, *check.warnings, *stack.warnings, said)))
    thresholds = Thresholds(rule.probability, rule.probability)
    detection = Detection(check, stack, scores, stack.source_slices(ctpa), thresholds, result.model, result.device, warnings, seconds)
    progress(1.0, Sentence("{count} emboli", count=len(boxes)))
    return IntegratedDetection(detection, inside, boxes, warnings)
