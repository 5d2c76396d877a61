"""Training of DL-CTPM: binary cross-entropy over the lung's voxels (equation 3), Adam, resumable to the same result.

Everything random follows from the seed, the epoch and the lung's number, never from what ran before: a run that was
stopped and taken up again at an epoch ends with the same weights, bit for bit on a CPU. Several GPUs (or processes)
work together under ``torchrun``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from itertools import pairwise

import numpy as np
import torch
from torch import nn

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.device import Device
from LungPerfusionCore.models.training_loop import Course, Epoch, Fit, Phase, Task, Team
from LungPerfusionCore.models.training_loop import train as run

from ..static.metrics import pearson, spearman, ssim
from .data import Lung, augmented


@dataclass(frozen=True)
class TrainingParameters:
    """Published: Adam, at most 500 ``epochs``, the rule that ends them: the loss changed by less than ``change`` for
    ``patience`` epochs in a row. Not stated there: ``rate`` and ``batch`` (1e-3 is Adam's default; 4 lungs fit into the
    11 GB of the paper's GPU). ``decay``: the learning rate falls along a cosine to ``last_rate`` of itself, for runs
    too short to end by the rule. ``validate_every``: epochs between two points of the curves. ``mirror``: augmentation
    also reverses lungs left to right, half of them; it hides from the network on which side the heart lies. ``ranks``: share of
    a loss on ranks beside the cross-entropy (:func:`with_ranks`), 0 to 1; published 0.
    """

    epochs: int = 500
    batch: int = 4
    rate: float = 1e-3
    decay: bool = False
    last_rate: float = 0.02
    patience: int = 5
    change: float = 0.002
    augment: bool = True
    mirror: bool = True
    mixed: bool = True
    seed: int = 1
    levels: int = 11
    validate_every: int = 1
    ranks: float = 0.0

    def __post_init__(self) -> None:
        if not 0 <= self.ranks <= 1:
            raise InputError("The share of the loss on ranks must be from 0 to 1.")
        if self.epochs < 1 or self.batch < 1 or self.validate_every < 1 or not self.rate > 0:
            raise InputError("Epochs, batch, learning rate and the validation interval must be positive.")

    def identity(self) -> dict:
        """What a run must have in common with the one that takes it up: all but the number of epochs, which may grow where the learning
        rate does not fall with it. ``ranks`` only where there are any: earlier runs know nothing of them.
        """
        left_out = set() if self.decay else {"epochs"}
        left_out |= set() if self.ranks else {"ranks"}
        return {name: value for name, value in asdict(self).items() if name not in left_out}


#: The scores of every validated epoch (figure 4): means over the validation lungs on the network's grid.
SCORES = ("Spearman R", "Pearson r", "SSIM")


class Logits(nn.Module):
    """A network without its sigmoid, as a module of its own: what runs in parallel is a module's ``forward``."""

    def __init__(self, network: nn.Module):
        super().__init__()
        self.network = network

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.network.logits(x)


def masked_bce(logits: torch.Tensor, target: torch.Tensor, lung: torch.Tensor) -> torch.Tensor:
    """Equation 3: mean binary cross-entropy over the lung's voxels, all (batch, 1, k, j, i).

    The paper's "non-zero voxels" are read as those that are not background: a lung voxel without any perfusion is what
    the network must not miss.
    """
    each = nn.functional.binary_cross_entropy_with_logits(logits.float(), target, reduction="none")
    return (each * lung).sum() / lung.sum().clamp(min=1)


def with_ranks(share: float, logits: torch.Tensor, target: torch.Tensor, lung: torch.Tensor) -> torch.Tensor:
    """:func:`masked_bce`, and ``share`` of a loss on ranks in its place: of every lung voxel and another one drawn at random, the logistic
    loss of their order, where the truth has one (RankNet; Burges et al. 2005)."""
    orders = []
    for one, truth, inside in zip(logits.float(), target, lung, strict=True):
        values, wanted = one[inside > 0], truth[inside > 0]
        other = torch.randperm(len(values)).to(values.device)
        sign = torch.sign(wanted - wanted[other])
        told = sign != 0
        each = nn.functional.softplus(-sign[told] * (values - values[other])[told])
        orders.append(each.sum() / max(len(each), 1))
    return (1 - share) * masked_bce(logits, target, lung) + share * torch.stack(orders).mean()


def fit(
    build: Callable[[], nn.Module],
    train: Sequence[Lung],
    validate: Sequence[Lung],
    p: TrainingParameters,
    device: Device,
    course: Course = Course(),
) -> Fit:
    """Train a network from the start, or from the checkpoint of ``course``. Raises InputError for a checkpoint of another run."""
    team = course.team or Team()
    loss = partial(with_ranks, p.ranks) if p.ranks else masked_bce
    torch.manual_seed(p.seed)
    network = build().to(device.torch, memory_format=torch.channels_last_3d)
    whole = -(-len(train) // (p.batch * team.size))  # every process takes the same number of steps

    def batches(epoch: int):
        order = np.random.default_rng([p.seed, epoch]).permutation(len(train))
        for step in range(whole):
            first = (step * team.size + team.rank) * p.batch
            numbers = [int(order[n % len(order)]) for n in range(first, min(first + p.batch, max(len(order), first + 1)))]
            yield _batch([train[n] for n in numbers], numbers, epoch, p, device)

    task = Task(
        batches,
        whole,
        lambda learner, batch: loss(learner(batch[0]), batch[2], batch[1]),
        lambda model: _validation(model, validate, p, device),
        _identity(p, train, validate, network, team.size),
        random_state=lambda epoch, rank: (p.seed * 1_000_003 + epoch) * 64 + rank,
        score_names=SCORES,
        weight=lambda batch: float(len(batch[0])),
        wrap=Logits,
        keep_best=False,
        validate_every=p.validate_every,
        settled=lambda history: _settled(history, p),
    )
    phases = (Phase(p.epochs, p.rate, schedule=lambda phase, epoch, _step: phase.rate * _rate_share(epoch, p)),)
    return run(network, task, phases, device, replace(course, team=team), mixed=p.mixed)


def _rate_share(epoch: int, p: TrainingParameters) -> float:
    if not p.decay:
        return 1.0
    return p.last_rate + (1 - p.last_rate) * 0.5 * (1 + np.cos(np.pi * (epoch - 1) / max(p.epochs - 1, 1)))


def _settled(history: Sequence[Epoch], p: TrainingParameters) -> bool:
    """The rule of the paper's pilot study: five epochs in a row with a change of the loss below 0.2 %."""
    if p.patience < 1 or len(history) <= p.patience:
        return False
    losses = [row.loss for row in history[-p.patience - 1 :]]
    return all(abs(b - a) < p.change * abs(a) for a, b in pairwise(losses))


def _batch(lungs: Sequence[Lung], numbers, epoch: int, p: TrainingParameters, device: Device):
    columns = ([], [], [])
    for each, number in zip(lungs, numbers, strict=True):
        parts = each.enhanced.astype(np.float32), each.lung, (each.target / np.float32(p.levels - 1)).astype(np.float32)
        if p.augment:
            parts = augmented(*parts, np.random.default_rng([p.seed, epoch, number]), p.mirror)
        for column, part in zip(columns, parts, strict=True):
            column.append(np.ascontiguousarray(part, np.float32))
    return tuple(torch.from_numpy(np.stack(column)[:, None]).to(device.torch, memory_format=torch.channels_last_3d) for column in columns)


@torch.inference_mode()
def predict(network: nn.Module, lungs: Sequence[Lung], device: Device, mixed: bool = True) -> list[np.ndarray]:
    """The network's map (float32, 0 to 1; 0 outside the lung) of each lung, in evaluation mode."""
    network.eval()
    maps = []
    for each in lungs:
        x = torch.from_numpy(each.enhanced.astype(np.float32))[None, None].to(device.torch, memory_format=torch.channels_last_3d)
        with device.autocast(mixed):
            y = network(x)
        maps.append(np.where(each.lung, y[0, 0].float().cpu().numpy(), 0))
    return maps


def _validation(network, validate: Sequence[Lung], p: TrainingParameters, device: Device) -> tuple[float, float, float]:
    if not validate:
        return (float("nan"),) * 3
    rows = []
    for each, y in zip(validate, predict(network, validate, device, p.mixed), strict=True):
        truth = each.target / np.float32(p.levels - 1)
        rows.append(
            (
                spearman(y[each.lung], truth[each.lung]),
                pearson(y[each.lung], truth[each.lung]),
                ssim(y, truth, each.lung),
            )
        )
    return tuple(float(v) for v in np.nanmean(np.array(rows, float), axis=0))


def _identity(p: TrainingParameters, train, validate, network, processes: int) -> str:
    """What a checkpoint must have in common with the run that takes it up."""
    shapes = {name: list(tensor.shape) for name, tensor in network.state_dict().items()}
    lungs = [
        [
            hashlib.sha256(np.ascontiguousarray(each.enhanced)).hexdigest(),
            hashlib.sha256(np.ascontiguousarray(each.target)).hexdigest(),
        ]
        for part in (train, validate)
        for each in part
    ]
    return hashlib.sha256(json.dumps([p.identity(), shapes, lungs, processes], sort_keys=True).encode()).hexdigest()
