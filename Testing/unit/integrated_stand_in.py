"""What an integrated network would say, made from the truth of a simulated patient: for tests of everything after the network."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import SimpleITK as sitk
from phantom_cases import quiet_patient
from scipy import ndimage

from LungPerfusionCore.lungs.segmentation import LungSegmentation, lung_heart_hull
from LungPerfusionCore.models.device import resolve
from LungPerfusionCore.models.registry import Card, write_model
from PEDetectionLib.ctpa_check import CtpaCheck
from PEDetectionLib.detection import Detection, Thresholds
from PEDetectionLib.inference import StackScores
from PEDetectionLib.integrated_detection import DECODER_MAP
from PEDetectionLib.integrated_result import EmbolusBox, IntegratedDetection
from PEDetectionLib.preparation import Preparation, prepare


@dataclass(frozen=True)
class Case:
    """A simulated patient on one grid; labels uint8. ``artefact``: LPS of a place without a clot that the network takes for one."""

    ctpa: sitk.Image
    emboli: sitk.Image
    arteries: sitk.Image
    lobes: sitk.Image
    lungs: sitk.Image
    names: dict[int, str]
    truth: dict
    artefact: tuple[float, float, float]

    def images(self) -> dict[str, sitk.Image]:
        return {name: getattr(self, name) for name in ("ctpa", "emboli", "arteries", "lobes", "lungs")}


@cache
def case() -> Case:
    patient = quiet_patient()
    grid = patient.grid

    def image(array: np.ndarray) -> sitk.Image:
        result = sitk.GetImageFromArray(array)
        result.SetSpacing(grid.spacing)
        result.SetOrigin(grid.origin)
        result.SetDirection(grid.direction)
        return result

    labels = {name: image(patient.labels[name].astype(np.uint8)) for name in ("emboli", "arteries", "lobes", "lungs")}
    far = ndimage.distance_transform_edt(patient.labels["emboli"] == 0) * (patient.labels["veins"] > 0)
    k, j, i = np.unravel_index(int(np.argmax(far)), far.shape)
    ctpa = image(np.rint(patient.images["ctpa"]).astype(np.int16))
    names = {number: name for name, number in patient.truth["lobes"].items()}
    return Case(ctpa, **labels, names=names, truth=patient.truth, artefact=ctpa.TransformIndexToPhysicalPoint((int(i), int(j), int(k))))


def moved(each: Case, change) -> Case:
    """The same patient with every image changed alike (``change``: image -> image)."""
    return Case(
        **{name: change(image) for name, image in each.images().items()}, names=each.names, truth=each.truth, artefact=each.artefact
    )


def probability_of(each: Case) -> sitk.Image:
    """0.95 in the clots, falling off around them, and 0.7 around the artefact."""
    clots = sitk.GetArrayViewFromImage(each.emboli) > 0
    near = np.exp(-((ndimage.distance_transform_edt(~clots) / 1.2) ** 2))
    index = each.ctpa.TransformPhysicalPointToIndex(each.artefact)
    false = np.zeros(clots.shape, bool)
    false[index[::-1]] = True
    wrong = np.exp(-((ndimage.distance_transform_edt(~false) / 2.0) ** 2))
    result = sitk.GetImageFromArray(np.maximum(0.95 * near, 0.7 * wrong).astype(np.float32))
    result.CopyInformation(each.ctpa)
    return result


def untrained_card(folder: Path):
    """A model of the integrated task with a card and no network worth the name; its mask threshold is 0.4."""
    import torch

    figures = {"thresholds": {"slices": 0.5, "stack": 0.6, "mask": 0.4}}
    card = Card(folder.name, "0", "embolism-integrated", "none", {}, {}, "nothing (a stand-in for tests)", True, "", figures=figures)
    return write_model(folder, card, {"nothing": torch.zeros(1)}, half=False)


def integrated_from_truth(each: Case, model) -> IntegratedDetection:
    """An ``IntegratedDetection`` as a network that sees the clots and one artefact would give it."""
    probability = probability_of(each)
    nothing = sitk.Image(each.lungs.GetSize(), sitk.sitkUInt8)
    nothing.CopyInformation(each.lungs)
    lungs = LungSegmentation(each.lungs, nothing, nothing)
    hull = lung_heart_hull(each.ctpa, each.lungs)
    stack = prepare(each.ctpa, hull, Preparation(side=64))
    parts, _count = ndimage.label(sitk.GetArrayViewFromImage(probability) >= 0.4, np.ones((3, 3, 3)))
    boxes, slices = [], np.full(stack.count, 0.02)
    values = sitk.GetArrayViewFromImage(probability)
    for number, place in enumerate(ndimage.find_objects(parts), 1):
        score = float(values[place][parts[place] == number].max())
        low, high = (tuple(getattr(s, end) - 0.5 for s in place[::-1]) for end in ("start", "stop"))
        boxes.append(EmbolusBox(low, high, score))
        for index in np.argwhere(parts[place] == number) + [s.start for s in place]:
            slab = stack.slab_of(each.ctpa.TransformIndexToPhysicalPoint(tuple(int(n) for n in index[::-1]))[2])
            if slab is not None:
                slices[slab] = max(slices[slab], score)
    boxes.sort(key=lambda box: -box.score)
    heat = np.repeat(slices[:, None, None], 64, 1).repeat(64, 2).astype(np.float32)
    scores = StackScores(slices, slices, float(slices.max()), np.array([slices.max()]), heat, (), DECODER_MAP)
    warning = f"Model {model.card.name}: {model.warning}"
    detection = Detection(
        CtpaCheck(lungs, hull, (), ()),
        stack,
        scores,
        stack.source_slices(each.ctpa),
        Thresholds(0.5, 0.6),
        model,
        resolve("cpu"),
        (warning,),
        {},
    )
    return IntegratedDetection(detection, probability, tuple(boxes), (warning,))
