"""Models of the residual-encoder U-Net of nnU-Net v2, run by this project's own network: their weights, and the way of a CT through them.

Preparation and the way back are those of nnU-Net v2 (Isensee et al., Nature Methods 2021): cut to what is not zero, clip and normalise HU,
cubic resampling (in the plane alone where slices are more than three times as thick), overlapping tiles with Gaussian weights, logits
back to the scan's grid by linear interpolation. Before that the scan is cut to the lungs' bounding box, so that no tile is spent on the
abdomen.

A card's ``parameters``: those of ``residual_unet.plan_of``, and ``weights`` (the file in the model's folder), ``names`` (label -> name),
``patch``, ``spacing`` (z, y, x; voxels, mm), ``clip``, ``mean``, ``sd`` (HU).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from ..errors import InputError
from ..files.paths import is_plain_name
from ..imaging.bounding_box import bounding_box
from ..lungs.segmentation import segment_lungs
from ..progress import Progress, part
from ..sentence import Sentence
from .axis_order import turn_to
from .library_result import LibraryResult
from .registry import Card

if TYPE_CHECKING:
    from .device import Device
    from .residual_unet import Plan
    from .tiled_inference import Cost

KIND = "residual-encoder U-Net of nnU-Net v2"
DANGER = "Its weights are read as tensors alone and run nothing, but nobody here knows how good they are."
ASSUMED = "LPS"
MARGIN_MM = 20.0
#: The bounding box of an adult's lungs with that margin (z, y, x), for a guess at the time before they are known.
LARGE_LUNGS_MM = (330.0, 270.0, 360.0)
#: Slices this many times as thick as the pixels are wide are resampled by themselves, as nnU-Net does.
ANISOTROPIC = 3.0


@dataclass(frozen=True)
class Preparation:
    """How a scan becomes the network's input; lengths (z, y, x)."""

    patch: tuple[int, int, int]
    spacing: tuple[float, float, float]
    clip: tuple[float, float]
    mean: float
    sd: float

    def normalised(self, hu: np.ndarray) -> np.ndarray:
        """float32."""
        return (np.clip(hu.astype(np.float32, copy=False), *self.clip) - np.float32(self.mean)) / np.float32(self.sd)


@dataclass(frozen=True)
class Description:
    """A card's parameters, checked. Nothing of it needs torch until ``plan`` is asked for."""

    card: Card

    @cached_property
    def preparation(self) -> Preparation:
        given = self.card.parameters
        try:
            patch, spacing, clip = given["patch"], given["spacing"], given["clip"]
            found = Preparation(
                (int(patch[0]), int(patch[1]), int(patch[2])),
                (float(spacing[0]), float(spacing[1]), float(spacing[2])),
                (float(clip[0]), float(clip[1])),
                float(given["mean"]),
                float(given["sd"]),
            )
        except (KeyError, TypeError, ValueError, IndexError) as error:
            raise InputError(
                Sentence("The card of the model {name} does not say how a scan is prepared ({error}).", name=self.card.name, error=error)
            ) from error
        if min(found.spacing) <= 0 or found.sd <= 0 or found.clip[0] >= found.clip[1]:
            raise InputError(Sentence("The card of the model {name} prepares a scan with numbers that cannot be.", name=self.card.name))
        return found

    @cached_property
    def plan(self) -> Plan:
        from .residual_unet import plan_of

        plan = plan_of(self.card.parameters)
        if plan.channels != 1:
            raise InputError(
                Sentence("The model {name} needs {channels} input images, not one CT.", name=self.card.name, channels=plan.channels)
            )
        if any(n % d for n, d in zip(self.preparation.patch, plan.divisor, strict=True)):
            raise InputError(
                Sentence("The patch of the model {name} is no multiple of {divisor}.", name=self.card.name, divisor=plan.divisor)
            )
        return plan

    @property
    def cost(self) -> Cost:
        from .tiled_inference import Cost

        return Cost(self.plan.divisor, self.plan.peak_bytes, self.plan.operations)

    @property
    def weights(self) -> str:
        name = self.card.parameters.get("weights")
        if not isinstance(name, str) or not is_plain_name(name):
            raise InputError(Sentence("The card of the model {name} has 'weights' that are no file name.", name=self.card.name))
        return name


def files_of(folder: Path, card: Card) -> list[str]:
    """What running the model reads, relative to the folder."""
    return [Description(card).weights]


def labels_of(folder: Path, card: Card) -> dict[int, str]:
    """Label value -> name."""
    named = card.parameters.get("names")
    if (
        not isinstance(named, Mapping)
        or not named
        or not all(str(label).isdecimal() and isinstance(name, str) for label, name in named.items())
    ):
        raise InputError(Sentence("The card of the model {name} names no labels.", name=card.name))
    return {int(label): name for label, name in named.items()}


def check_complete(folder: Path, card: Card) -> None:
    """Raise InputError unless the card can be used and the weights are there."""
    description = Description(card)
    description.preparation  # noqa: B018 - raises for numbers that cannot be
    labels_of(folder, card)
    if not (folder / description.weights).is_file():
        raise InputError(
            Sentence(
                "The weights of the model {name} are not in its folder: {weights} is missing.", name=card.name, weights=description.weights
            )
        )


def load(folder: Path, card: Card) -> Any:
    """The network with its weights, on the CPU. Raises InputError for weights that do not fit."""
    from .residual_unet import ResidualUNet
    from .state_dicts import fill, read_state_dict

    description = Description(card)
    return fill(ResidualUNet(description.plan), read_state_dict(folder / description.weights), card.name)


def run(ct: sitk.Image, folder: Path, card: Card, device: Device, embolus: int | None, progress: Progress) -> LibraryResult:
    """Segment a CT (HU). ``embolus``: the label whose probability is wanted. The caller has checked the weights' checksum."""
    from .tiled_inference import run_tiles

    description = Description(card)
    plan, preparation = description.plan, description.preparation
    progress(0.0, "Loading the weights")
    network = load(folder, card)
    turn = turn_to(ct, str(card.input_contract.get("orientation") or ASSUMED))
    box, notes = lung_box(ct, progress=part(progress, 0.02, 0.1))
    hu = turn.apply(sitk.GetArrayViewFromImage(ct))
    spacing = turn.spacing(ct)
    turned = within_nonzero(hu, turn_box(turn, box, ct))
    progress(0.1, "Preparing the CT")
    size = new_size(hu[turned].shape, spacing, preparation.spacing)
    volume = resampled(preparation.normalised(hu[turned]), size, spacing, preparation.spacing, order=3)
    said: list[str] = []
    logits = run_tiles(
        network, volume, preparation.patch, description.cost, device,
        classes=plan.classes, progress=part(progress, 0.15, 0.95), say=said.append,
    )  # fmt: skip
    progress(0.95, "Back to the CT's grid")
    if not np.isfinite(logits).all():
        raise InputError(Sentence("The network's result is not a number; its weights do not belong to this kind of image."))
    there = hu[turned].shape
    logits = np.stack([resampled(each, there, preparation.spacing, spacing, order=1) for each in logits])
    labels, probability = on_grid(hu.shape, turned, logits, embolus)
    return LibraryResult(
        np.ascontiguousarray(turn.undo(labels)).astype(np.int64, copy=False),
        None if probability is None else np.ascontiguousarray(turn.undo(probability)),
        (*notes, *said),
    )


def expected_seconds(size_mm: tuple[float, float, float], card: Card, device: Device) -> float:
    """About how long a scan of ``size_mm`` (z, y, x) takes on this machine; its lungs are taken to be as large as an adult's."""
    from .tiled_inference import expected_seconds as of_tiles

    description = Description(card)
    size = [min(length, most) / step for length, most, step in zip(size_mm, LARGE_LUNGS_MM, description.preparation.spacing, strict=True)]
    return of_tiles([max(1, round(n)) for n in size], description.preparation.patch, description.cost, device)


def on_grid(size: tuple[int, ...], box: tuple[slice, ...], logits: np.ndarray, wanted: int | None) -> tuple[np.ndarray, np.ndarray | None]:
    """Labels (uint8) and the probability of one, of ``size``, from the differences of logits to the background's inside ``box``."""
    labels = np.zeros(size, np.uint8)
    best = logits.argmax(axis=0)
    top = np.take_along_axis(logits, best[None], axis=0)[0]
    labels[box] = np.where(top > 0, best + 1, 0)
    if wanted is None:
        return labels, None
    shift = np.maximum(top, 0)
    total = np.exp(-shift) + np.exp(logits - shift).sum(axis=0)
    probability = np.zeros(size, np.float32)
    probability[box] = np.exp(logits[wanted - 1] - shift) / total
    return labels, probability


def lung_box(ct: sitk.Image, progress: Progress) -> tuple[tuple[slice, slice, slice], list[str]]:
    """The lungs' bounding box on the CT's grid (k, j, i) with a margin, or all of it, and a sentence, where no lungs are found."""
    progress(0.0, "Finding the lungs")
    whole = tuple(slice(0, n) for n in reversed(ct.GetSize()))
    try:
        labels = sitk.GetArrayFromImage(segment_lungs(ct, progress=progress).labels)
    except InputError as error:
        return whole, [f"The whole scan was looked at, which takes longer: {error}"]  # type: ignore[return-value]
    margin = np.ceil(MARGIN_MM / np.array(ct.GetSpacing())[::-1]).astype(int)
    return bounding_box(labels > 0, margin), []


def turn_box(turn: Any, box: tuple[slice, slice, slice], ct: sitk.Image) -> tuple[slice, slice, slice]:
    """A box of the CT's array as one of the turned array."""
    size = tuple(reversed(ct.GetSize()))
    found = []
    for axis in range(3):  # of the turned array
        n = 2 - axis
        source = 2 - turn.order[n]
        low, high = box[source].start, box[source].stop
        found.append(slice(size[source] - high, size[source] - low) if turn.flip[n] else slice(low, high))
    return tuple(found)  # type: ignore[return-value]


def within_nonzero(hu: np.ndarray, box: tuple[slice, slice, slice]) -> tuple[slice, slice, slice]:
    """The part of ``box`` that holds anything but zeros."""
    inner = bounding_box(hu[box] != 0)
    return tuple(slice(a.start + b.start, a.start + b.stop) for a, b in zip(box, inner, strict=True))  # type: ignore[return-value]


def new_size(size: tuple[int, ...], spacing: tuple[float, ...], wanted: tuple[float, ...]) -> tuple[int, int, int]:
    """How many voxels of ``wanted`` spacing cover as much."""
    return tuple(max(1, round(n * a / b)) for n, a, b in zip(size, spacing, wanted, strict=True))  # type: ignore[return-value]


def thick_axis(*spacings: tuple[float, ...]) -> int | None:
    """The axis along which voxels are over ``ANISOTROPIC`` times as long as along the others; None without one."""
    for spacing in spacings:
        if max(spacing) / min(spacing) > ANISOTROPIC:
            longest = [n for n, length in enumerate(spacing) if length == max(spacing)]
            return longest[0] if len(longest) == 1 else None
    return None


def resampled(array: np.ndarray, size: tuple[int, ...], spacing: tuple[float, ...], wanted: tuple[float, ...], *, order: int) -> np.ndarray:
    """``array`` (z, y, x) as float32 with ``size`` voxels over the same extent; splines of ``order``, the edge going on outside.

    Along an axis of thick slices (``thick_axis``) the nearest slice is taken.
    """
    if tuple(array.shape) == tuple(size):
        return array.astype(np.float32, copy=False)
    axis = thick_axis(spacing, wanted)
    steps = [(size, order)]
    if axis is not None:
        between = tuple(array.shape[n] if n == axis else size[n] for n in range(3))
        steps = [(between, order), (size, 0)]
    for target, degree in steps:
        if tuple(array.shape) == tuple(target):
            continue
        factors = [t / n for t, n in zip(target, array.shape, strict=True)]
        if degree and axis is not None:
            planes = np.moveaxis(array, axis, 0)
            flat = [f for n, f in enumerate(factors) if n != axis]
            done = [ndimage.zoom(plane, flat, np.float32, order=degree, mode="nearest", grid_mode=True) for plane in planes]
            array = np.moveaxis(np.stack(done), 0, axis)
        else:
            array = ndimage.zoom(array, factors, np.float32, order=degree, mode="nearest", grid_mode=True)
    return array
