"""Training of both networks as published: slices first, then the sequence on stored features; binary cross-entropy throughout."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

import numpy as np
import torch
from torch import nn

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.device import Device
from LungPerfusionCore.models.training_loop import Course, Fit, Phase, Task, train

from ..sequence_network import SequenceNetwork, padded
from ..slice_network import SliceNetwork
from .augmentation import augmented
from .slice_data import PreparedScan

AUGMENT, DRAW = "augment", "draw"


@dataclass(frozen=True)
class SliceTraining:
    """Published: one epoch with the backbone frozen (Adam 1e-3, decay 0.01), eight of everything (1e-5, 0.003), batch 48, as many
    augmented positive slices as make both classes equal. A network that starts from nothing needs ``frozen_epochs`` 0 and a higher
    ``rate``.

    ``balance``: ``augment`` as published; or ``draw``: in each epoch every positive slice and as many negative ones drawn anew, half of
    either augmented, so that augmentation itself says nothing and an epoch is short."""

    frozen_epochs: int = 1
    frozen_rate: float = 1e-3
    frozen_decay: float = 0.01
    epochs: int = 8
    rate: float = 1e-5
    decay: float = 0.003
    batch: int = 48
    balance: str = AUGMENT
    seed: int = 1

    def __post_init__(self) -> None:
        if self.balance not in (AUGMENT, DRAW):
            raise InputError(f"Classes are balanced by {AUGMENT} or {DRAW}, not by {self.balance}.")
        if self.frozen_epochs < 0 or self.epochs < 1 or self.batch < 2 or not self.rate > 0:
            raise InputError("Epochs and learning rates must be positive, and a batch holds at least 2 slices.")

    @property
    def phases(self) -> tuple[Phase, ...]:
        every = Phase(self.epochs, self.rate, self.decay)
        return (every,) if not self.frozen_epochs else (Phase(self.frozen_epochs, self.frozen_rate, self.frozen_decay, frozen=True), every)


@dataclass(frozen=True)
class SequenceTraining:
    """Published: Nadam 1e-3, 12 epochs, batch 16, the slices' and the stack's losses added."""

    epochs: int = 12
    rate: float = 1e-3
    batch: int = 16
    seed: int = 1

    def __post_init__(self) -> None:
        if self.epochs < 1 or self.batch < 2 or not self.rate > 0:
            raise InputError("Epochs and the learning rate must be positive, and a batch holds at least 2 scans.")


@dataclass(frozen=True)
class FeatureStack:
    """One scan as the sequence network learns from it: features (n, 64), slice labels (n,), label of the scan."""

    features: np.ndarray
    labels: np.ndarray
    label: bool


def train_slices(
    network: SliceNetwork,
    scans: Sequence[PreparedScan],
    held_out: Sequence[PreparedScan],
    p: SliceTraining,
    device: Device,
    course: Course = Course(),
) -> Fit:
    """Train a slice network on the slabs of ``scans`` that hold lung; ``held_out`` choose the epoch, without augmentation.

    Raises InputError without slices of both classes, or for a checkpoint of another run.
    """
    where = [(n, slab) for n, scan in enumerate(scans) for slab in np.flatnonzero(scan.present)]
    labels = np.array([scans[n].labels[slab] for n, slab in where], bool)
    if labels.all() or not labels.any():
        raise InputError("Training needs slices with and without embolism.")
    positive, negative = np.flatnonzero(labels), np.flatnonzero(~labels)
    copies = max(0, negative.size - positive.size)
    drawn = min(positive.size, negative.size)
    total = len(where) + copies if p.balance == AUGMENT else 2 * drawn

    def batches(epoch: int):
        rng = np.random.default_rng([p.seed, epoch])
        if p.balance == AUGMENT:
            entries = np.concatenate([np.arange(len(where)), -1 - rng.permutation(np.resize(positive, copies))])
        else:
            entries = np.concatenate([rng.permutation(positive)[:drawn], rng.permutation(negative)[:drawn]])
            entries = np.where(rng.random(entries.size) < 0.5, entries, -1 - entries)
        entries = rng.permutation(entries)  # below 0: augmented
        for first in range(0, total, p.batch):
            chosen = entries[first : first + p.batch]
            if chosen.size < 2 and first:  # batch normalisation needs two
                break
            pixels = _slice_pixels(scans, where, chosen, lambda row, first=first: np.random.default_rng([p.seed, epoch, first + row]))
            y = torch.from_numpy(labels[np.where(chosen >= 0, chosen, -1 - chosen)].astype(np.float32))
            yield scaled(pixels, network.channels, device), y.to(device.torch)

    def loss(model: nn.Module, batch) -> torch.Tensor:
        return nn.functional.binary_cross_entropy_with_logits(model(batch[0]).logit.float(), batch[1])

    def freeze(model: SliceNetwork, frozen: bool) -> None:
        model.freeze_backbone(frozen)
        if frozen:
            model.backbone.eval()

    task = Task(
        batches,
        -(-total // p.batch),
        loss,
        lambda model: (_slice_validation(model, held_out, p, device),),
        _identity(network, asdict(p), scans, held_out),
        random_state=lambda epoch, _rank: p.seed * 1_000_003 + epoch,
        freeze=freeze,
    )
    network = network.to(memory_format=torch.channels_last)
    return train(network, task, p.phases, device, course)


def _slice_pixels(
    scans: Sequence[PreparedScan],
    where: Sequence[tuple[int, int]],
    chosen: np.ndarray,
    generator: Callable[[int], np.random.Generator],
) -> np.ndarray:
    """Pixels (n, rows, columns) of the slabs ``where`` says (scan, slab); an entry n below 0 is slab -1 - n, augmented by the
    ``generator`` of its row."""
    images = []
    for row, entry in enumerate(chosen.tolist()):
        n, slab = where[entry if entry >= 0 else -1 - entry]
        pixels = np.asarray(scans[n].pixels[slab])
        images.append(pixels if entry >= 0 else augmented(pixels, generator(row)))
    return np.stack(images)


def scaled(pixels: np.ndarray, channels: int, device: Device) -> torch.Tensor:
    """uint8 (n, rows, columns) as network input on the device: x / 127.5 - 1."""
    x = torch.from_numpy(np.ascontiguousarray(pixels)).to(device.torch)[:, None].float() / 127.5 - 1
    return x.expand(-1, channels, -1, -1).contiguous(memory_format=torch.channels_last)


@torch.inference_mode()
def slice_logits(
    network: SliceNetwork, scan: PreparedScan, device: Device, batch: int = 16, mixed: bool = True
) -> tuple[np.ndarray, np.ndarray]:
    """Logits (n,), NaN where there is no lung, and features (n, 64), zero there, of a prepared scan."""
    network.eval().to(device.torch)
    rows = np.flatnonzero(scan.present)
    logits, features = (
        np.full(len(scan.present), np.nan, np.float32),
        np.zeros((len(scan.present), network.to_features.out_features), np.float32),
    )
    for first in range(0, len(rows), batch):
        some = rows[first : first + batch]
        with device.autocast(mixed):
            output = network(scaled(scan.pixels[some], network.channels, device))
        logits[some], features[some] = output.logit.float().cpu().numpy(), output.features.float().cpu().numpy()
    return logits, features


def _slice_validation(network: SliceNetwork, held_out: Sequence[PreparedScan], p: SliceTraining, device: Device) -> float:
    losses = []
    for scan in held_out:
        logits, _features = slice_logits(network, scan, device, p.batch)
        losses.append(_bce(logits[scan.present], scan.labels[scan.present]))
    return float(np.mean(np.concatenate(losses))) if losses else float("nan")


def _bce(logits: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Binary cross-entropy of each logit."""
    return np.logaddexp(0.0, np.where(labels, -logits, logits).astype(np.float64))


def train_stack(
    network: SequenceNetwork,
    stacks: Sequence[FeatureStack],
    held_out: Sequence[FeatureStack],
    p: SequenceTraining,
    device: Device,
    course: Course = Course(),
) -> Fit:
    """Train a sequence network on stored features; ``held_out`` choose the epoch. Slices that pad a scan count as negative, as published.

    Raises InputError without scans of both classes, or for a checkpoint of another run.
    """
    if len({stack.label for stack in stacks}) < 2:
        raise InputError("Training needs scans with and without embolism.")
    data, kept = _tensors(stacks, network, device), _tensors(held_out, network, device) if held_out else None

    def batches(epoch: int):
        order = torch.from_numpy(np.random.default_rng([p.seed, epoch]).permutation(len(stacks))).to(device.torch)
        for first in range(0, len(stacks), p.batch):
            rows = order[first : first + p.batch]
            yield tuple(part[rows] for part in data)

    def loss(model: nn.Module, batch) -> torch.Tensor:
        output, bce = model(batch[0]), nn.functional.binary_cross_entropy_with_logits
        return bce(output.slices.float(), batch[1]) + bce(output.stack.float(), batch[2])

    @torch.inference_mode()
    def validation(model: nn.Module) -> tuple[float]:
        return (float("nan") if kept is None else float(loss(model, kept)),)

    task = Task(
        batches,
        -(-len(stacks) // p.batch),
        loss,
        validation,
        _identity(network, asdict(p), stacks, held_out),
        random_state=lambda epoch, _rank: p.seed * 1_000_003 + epoch,
    )
    phases = (Phase(p.epochs, p.rate, optimizer="nadam"),)
    return train(network, task, phases, device, course, mixed=False)


def _tensors(stacks: Sequence[FeatureStack], network: SequenceNetwork, device: Device) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    x = torch.stack([padded(torch.from_numpy(stack.features), network.length) for stack in stacks])
    slices = torch.zeros(len(stacks), network.length)
    for row, stack in enumerate(stacks):
        cut = stack.labels[: network.length]
        slices[row, : len(cut)] = torch.from_numpy(cut.astype(np.float32))
    return (
        x.to(device.torch),
        slices.to(device.torch),
        torch.tensor([float(stack.label) for stack in stacks], device=device.torch),
    )


def _identity(network: nn.Module, parameters: dict, *parts) -> str:
    """What a checkpoint must have in common with the run that takes it up."""
    shapes = {name: list(tensor.shape) for name, tensor in network.state_dict().items()}
    digests = []
    for group in parts:
        for item in group:
            values = item.pixels if isinstance(item, PreparedScan) else item.features
            digest = hashlib.sha256(np.ascontiguousarray(item.labels))
            digest.update(np.ascontiguousarray(values))
            digests.append(digest.hexdigest())
        digests.append("")
    return hashlib.sha256(json.dumps([parameters, shapes, digests], sort_keys=True).encode()).hexdigest()
