"""How the integrated network learns: samples of slices, losses of its branches, one stage at a time.

A batch holds as many slices with embolism as without; which of the latter is drawn anew every epoch. Masks train the decoder, boxes the
localisation; a slice that has neither trains the classification alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
import torch
from torch import nn

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.device import Device
from LungPerfusionCore.models.training_loop import Course, Fit, Phase, Task, train

from ..integrated_network import BRANCHES, IntegratedNetwork
from .integrated_data import AnnotatedStack, cut, slice_channels, window_corner

ALL = "all"


@dataclass(frozen=True)
class IntegratedTraining:
    """What the seed leaves open, each with its reason.

    ``batch``, ``rate``, ``decay``: Adam. ``negatives``: slices without embolism for each one with: the seed's classes are about balanced.
    ``shift``: pixels a window is moved at random, for a scan's middle is not always the lungs'; ``gain``: contrast changed by up to
    that share, as the contrast medium does from patient to patient; ``noise``: grey levels; ``mirror``: half of the slices left for
    right, for a clot looks the same in either lung. ``dice``: weight of the soft
    Dice beside the cross-entropy of the mask, which alone would leave small clots out; ``classification``: weight of the slice loss
    where branches are trained jointly.
    """

    batch: int = 16
    rate: float = 1e-4
    decay: float = 0.003
    negatives: float = 1.0
    shift: int = 8
    gain: float = 0.15
    noise: float = 3.0
    mirror: bool = True
    dice: float = 1.0
    classification: float = 1.0
    seed: int = 1

    def __post_init__(self) -> None:
        if self.batch < 2 or not self.rate > 0 or self.negatives < 0 or self.shift < 0:
            raise InputError("A batch holds at least 2 slices, the learning rate is positive, and counts are not negative.")


@dataclass(frozen=True)
class Batch:
    """``x``: (n, C, H, W). ``labels``: (n,). ``masks``: (n, 1, H, W); ``has_mask``: (n,) bool. ``boxes``: (m, 4) each, or None."""

    x: torch.Tensor
    labels: torch.Tensor
    masks: torch.Tensor
    has_mask: torch.Tensor
    boxes: list[torch.Tensor | None]


def scaled(pixels: np.ndarray, device: Device) -> torch.Tensor:
    """uint8 or float (n, C, H, W) as network input: x / 127.5 - 1."""
    x = torch.from_numpy(np.ascontiguousarray(pixels, np.float32)).to(device.torch) / 127.5 - 1
    return x.contiguous(memory_format=torch.channels_last)


class Samples:
    """Slices of annotated stacks, cut to one window. ``kind``: labels, masks or boxes, what a slice must have to be in it."""

    def __init__(self, stacks: Sequence[AnnotatedStack], window: tuple[int, int], network: IntegratedNetwork, kind: str):
        self.stacks = [s for s in stacks if kind == "labels" or (s.masks if kind == "masks" else s.boxes) is not None]
        self.window, self.channels, self.neighbours = window, network.channels, network.neighbours
        self.corners = [window_corner(s.pixels, window) for s in self.stacks]
        where = [(n, k) for n, s in enumerate(self.stacks) for k in np.flatnonzero(s.present)]
        labels = np.array([self.stacks[n].labels[k] for n, k in where], bool)
        self.positive = [where[i] for i in np.flatnonzero(labels)]
        self.negative = [where[i] for i in np.flatnonzero(~labels)]

    def epoch(self, p: IntegratedTraining, epoch: int) -> list[tuple[int, int]]:
        """(stack, slab) of an epoch in the order they are learnt."""
        rng = np.random.default_rng([p.seed, epoch])
        wanted = min(len(self.negative), round(p.negatives * len(self.positive)))
        chosen = [self.negative[i] for i in rng.permutation(len(self.negative))[:wanted]]
        every = self.positive + chosen
        return [every[i] for i in rng.permutation(len(every))]

    def batch(self, entries: Sequence[tuple[int, int]], device: Device, p: IntegratedTraining | None, rng=None) -> Batch:
        """The slices as a batch; varied when ``rng`` is given."""
        pixels, masks, has_mask, boxes, labels = [], [], [], [], []
        for n, k in entries:
            stack, (row, column) = self.stacks[n], self.corners[n]
            if rng is not None and p.shift:
                row, column = (
                    row + int(rng.integers(-p.shift, p.shift + 1)),
                    column + int(rng.integers(-p.shift, p.shift + 1)),
                )
            mirrored = rng is not None and p.mirror and bool(rng.integers(2))
            image = cut(slice_channels(stack.pixels, k, self.channels, self.neighbours), (row, column), self.window)
            image = image if rng is None else _varied(image, p, rng)
            mask = np.zeros(self.window, np.uint8)
            if stack.masks is not None:
                mask = cut(np.asarray(stack.masks[k]), (row, column), self.window)
            pixels.append(image[..., ::-1] if mirrored else image)
            masks.append(mask[..., ::-1] if mirrored else mask)
            has_mask.append(stack.masks is not None)
            boxes.append(None if stack.boxes is None else _moved(stack.boxes[k], row, column, self.window, mirrored, device))
            labels.append(float(stack.labels[k]))
        return Batch(
            scaled(np.stack(pixels), device),
            torch.tensor(labels, device=device.torch),
            torch.from_numpy(np.stack(masks)[:, None].astype(np.float32)).to(device.torch),
            torch.tensor(has_mask, device=device.torch),
            boxes,
        )


def _varied(image: np.ndarray, p: IntegratedTraining, rng: np.random.Generator) -> np.ndarray:
    seen = image > 0
    values = image.astype(np.float32) * (1 + rng.uniform(-p.gain, p.gain))
    values += rng.normal(0.0, p.noise, image.shape).astype(np.float32) if p.noise else 0.0
    return np.clip(values, 0, 255) * seen


def _moved(boxes: np.ndarray, row: int, column: int, window: tuple[int, int], mirrored: bool, device: Device) -> torch.Tensor:
    moved = boxes - np.array([column, row, column, row], np.float32)
    if mirrored:
        moved = np.stack([window[1] - moved[:, 2], moved[:, 1], window[1] - moved[:, 0], moved[:, 3]], axis=1)
    moved = np.clip(moved, 0, np.array([window[1], window[0]] * 2, np.float32))
    moved = moved[(moved[:, 2] - moved[:, 0] >= 1) & (moved[:, 3] - moved[:, 1] >= 1)]
    return torch.from_numpy(np.ascontiguousarray(moved, np.float32)).to(device.torch)


def mask_loss(logits: torch.Tensor, masks: torch.Tensor, dice: float) -> torch.Tensor:
    """Cross-entropy of every pixel, and ``dice`` times one minus the soft Dice over the batch (Milletari 2016)."""
    logits = logits.float()
    p = torch.sigmoid(logits)
    soft = (2 * (p * masks).sum() + 1.0) / (p.sum() + masks.sum() + 1.0)
    return nn.functional.binary_cross_entropy_with_logits(logits, masks) + dice * (1 - soft)


def losses(network: IntegratedNetwork, batch: Batch, heads: Sequence[str], p: IntegratedTraining) -> torch.Tensor:
    """The sum of the losses of ``heads`` (names of branches); a head that finds nothing to learn from in the batch adds nothing."""
    maps = network.encoder(batch.x)
    total = maps[-1].sum() * 0.0
    if "classification" in heads:
        weight = p.classification if len(heads) > 1 else 1.0
        logit = network.classification(maps[-1]).float()
        total = total + weight * nn.functional.binary_cross_entropy_with_logits(logit, batch.labels)
    if "decoder" in heads and bool(batch.has_mask.any()):
        rows = batch.has_mask
        total = total + mask_loss(network.decoder(batch.x, maps)[rows], batch.masks[rows], p.dice)
    if "localisation" in heads:
        rows = [n for n, boxes in enumerate(batch.boxes) if boxes is not None]
        if rows:
            targets = [
                {
                    "boxes": batch.boxes[n],
                    "labels": torch.ones(len(batch.boxes[n]), dtype=torch.int64, device=batch.x.device),
                }
                for n in rows
            ]
            with torch.autocast(batch.x.device.type, enabled=False):  # coordinates need their digits
                _found, parts = network.localisation(batch.x[rows].float(), [m[rows].float() for m in maps], targets)
            total = total + sum(parts.values())
    return total


@dataclass(frozen=True)
class Lesson:
    """What a stage learns: the ``heads`` whose losses count, the branches that are ``learning``, for how many ``epochs``, on ``window``
    (rows, columns) of every slice."""

    window: tuple[int, int]
    heads: Sequence[str]
    learning: Sequence[str]
    epochs: int

    @property
    def kind(self) -> str:
        """What of a scan must be known for it: masks, boxes or labels."""
        return "masks" if "decoder" in self.heads else "boxes" if "localisation" in self.heads else "labels"


def train_stage(
    network: IntegratedNetwork,
    stacks: Sequence[AnnotatedStack],
    held_out: Sequence[AnnotatedStack],
    lesson: Lesson,
    p: IntegratedTraining,
    device: Device,
    course: Course = Course(),
) -> Fit:
    """Train the branches of ``lesson`` on the losses of its heads; ``held_out`` choose the epoch, without variation.

    Where masks or boxes are learnt, their loss chooses: that of the slices, one number a slice of few patients, is the noisiest.

    Raises InputError without slices of both classes, without masks or boxes where they are needed, or for a checkpoint of another run.
    """
    heads, kind = lesson.heads, lesson.kind
    samples, kept = (Samples(group, lesson.window, network, kind) for group in (stacks, held_out))
    if not samples.positive or not samples.negative:
        what = {"labels": "labels", "masks": "embolus masks", "boxes": "boxes or masks"}[kind]
        raise InputError(f"Training {' and '.join(heads)} needs slices with and without embolism that have {what}.")
    steps = -(-len(samples.epoch(p, 1)) // p.batch)

    def batches(epoch: int):
        entries = samples.epoch(p, epoch)
        for first in range(0, len(entries), p.batch):
            some = entries[first : first + p.batch]
            if len(some) < 2 and first:  # batch normalisation needs two
                break
            yield samples.batch(some, device, p, np.random.default_rng([p.seed, epoch, first]))

    def freeze(model: IntegratedNetwork, _frozen: bool) -> None:
        for name in BRANCHES:
            branch = getattr(model, name)
            branch.requires_grad_(name in lesson.learning)
            branch.train(name in lesson.learning and model.training)

    task = Task(
        batches,
        steps,
        lambda model, batch: losses(model, batch, heads, p),
        lambda model: (_validation(model, kept, lesson, p, device),),
        _identity(network, samples, kept, [list(heads), list(lesson.learning), list(lesson.window), asdict(p)]),
        random_state=lambda epoch, _rank: p.seed * 1_000_003 + epoch,
        freeze=freeze,
    )
    network = network.to(memory_format=torch.channels_last)
    return train(network, task, (Phase(lesson.epochs, p.rate, p.decay),), device, course)


@torch.no_grad()
def _validation(model: IntegratedNetwork, kept: Samples, lesson: Lesson, p: IntegratedTraining, device: Device) -> float:
    """Mean loss of the slices that choose the epoch; NaN without any."""
    entries = kept.epoch(p, 0)
    if not entries:
        return float("nan")
    judged = tuple(head for head in lesson.heads if head != "classification") or tuple(lesson.heads)
    torch.manual_seed(p.seed)  # proposals are sampled
    model.eval()
    for part in (model.localisation.proposals, model.localisation.regions):
        part.train("localisation" in lesson.heads)  # torchvision tells losses in training only; nothing in these is normalised
    found = []
    for first in range(0, len(entries), p.batch):
        some = entries[first : first + p.batch]
        with device.autocast():
            found.append(float(losses(model, kept.batch(some, device, None), judged, p)) * len(some))
    model.eval()
    return sum(found) / len(entries)


def _identity(network: IntegratedNetwork, samples: Samples, kept: Samples, content: list) -> str:
    """What a checkpoint must have in common with the run that takes it up: data, parameters, network and the weights it began with."""
    digest = hashlib.sha256(json.dumps([content, network.parameters_of_card], sort_keys=True).encode())
    for group in (samples, kept):
        for stack in group.stacks:
            for array in (stack.pixels, stack.labels, stack.masks, *(stack.boxes or ())):
                if array is not None:
                    digest.update(np.ascontiguousarray(array))
        digest.update(b"|")
    for name, tensor in sorted(network.state_dict().items()):
        digest.update(name.encode())
        digest.update(tensor.detach().cpu().contiguous().flatten().view(torch.uint8).numpy())
    return digest.hexdigest()
