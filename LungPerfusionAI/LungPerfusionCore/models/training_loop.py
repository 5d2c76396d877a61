"""Epochs of training in phases: checkpointed, resumable to the same result, over one process or several.

Everything random follows from the seed and the epoch, never from what ran before: a run that was stopped and taken up at an epoch
ends with the same weights, bit for bit on a CPU. Several GPUs (or processes) work together under ``torchrun``.
"""

from __future__ import annotations

import contextlib
import math
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import distributed, nn

from ..errors import LungPerfusionError
from ..progress import Progress, silent
from ..run.kept_memory import freed_memory_kept
from .checkpoints import restore_checkpoint, save_checkpoint
from .device import Device

OPTIMIZERS = {"adam": torch.optim.Adam, "nadam": torch.optim.NAdam}


class Team:
    """The processes of a ``torchrun``, or this one alone."""

    def __init__(self, size: int | None = None, rank: int | None = None) -> None:
        """``size`` and ``rank`` as ``torchrun`` states them in the environment, unless given."""
        self.size = int(os.environ.get("WORLD_SIZE", "1")) if size is None else size
        self.rank = int(os.environ.get("RANK", "0")) if rank is None else rank
        self.local = int(os.environ.get("LOCAL_RANK", "0"))

    @property
    def leads(self) -> bool:
        return self.rank == 0

    @contextlib.contextmanager
    def joined(self, device: Device) -> Iterator[Team]:
        """The process group for as long as the block lasts."""
        if self.size == 1:
            yield self
            return
        distributed.init_process_group("nccl" if device.is_cuda else "gloo")
        try:
            yield self
        finally:
            distributed.destroy_process_group()

    def summed(self, values: Sequence[float], device: Device) -> list[float]:
        """Each of ``values``, summed over the processes."""
        if self.size == 1:
            return list(values)
        tensor = torch.tensor(values, dtype=torch.float64, device=device.torch)
        distributed.all_reduce(tensor)
        return tensor.tolist()

    def wait(self) -> None:
        """Until every process is here."""
        if self.size > 1:
            distributed.barrier()


def keras_rate(phase: Phase, epoch: int, step: int) -> float:
    """Keras' time-based decay: rate / (1 + decay x step); ``step`` counts batches from the phase's first."""
    return phase.rate / (1 + phase.decay * step)


@dataclass(frozen=True)
class Phase:
    """``epochs`` with one optimizer. ``frozen``: the backbone does not learn. ``schedule(phase, epoch, step)`` is the learning rate, with
    ``epoch`` from 1 and ``step`` from 0 within the phase."""

    epochs: int
    rate: float
    decay: float = 0.0
    frozen: bool = False
    optimizer: str = "adam"
    schedule: Callable[[Phase, int, int], float] = keras_rate


@dataclass(frozen=True)
class Epoch:
    """``scores``: what the task's validation said, in the order of its names; NaN where nothing was validated."""

    epoch: int
    loss: float
    scores: tuple[float, ...] = ()

    @property
    def validation(self) -> float:
        """The first score: the validation loss, where one is kept."""
        return self.scores[0] if self.scores else math.nan


@dataclass(frozen=True)
class Fit:
    """``state``: the weights of ``best``, the epoch with the lowest validation loss where the task keeps the best, else of the last one.
    ``stopped_early``: the task's rule ended the run."""

    state: dict[str, torch.Tensor]
    history: tuple[Epoch, ...]
    best: int
    stopped_early: bool = False


def _nothing_frozen(network: nn.Module, frozen: bool) -> None:
    return


@dataclass(frozen=True)
class Task:
    """What is learnt.

    batches: (epoch) -> what ``loss`` takes, this process's share of it. steps: how many there are.
    loss: (learner, batch) -> its mean; ``learner`` is what ``wrap`` made of the network. weight: (batch) -> how much it counts.
    validation: (network) -> a score for each of ``score_names``; every ``validate_every`` epochs and after the last, by the leader.
    keep_best: the weights of the epoch with the lowest first score are the result, else those of the last epoch.
    identity: what a checkpoint must have in common with the run that takes it up.
    settled: (history) -> whether the run ends here. random_state: (epoch, rank) -> the seed of dropout.
    """

    batches: Callable[[int], Iterable[Any]]
    steps: int
    loss: Callable[[nn.Module, Any], torch.Tensor]
    validation: Callable[[nn.Module], Sequence[float]]
    identity: str
    random_state: Callable[[int, int], int]
    score_names: tuple[str, ...] = ("validation loss",)
    freeze: Callable[[nn.Module, bool], None] = _nothing_frozen
    weight: Callable[[Any], float] = lambda batch: 1.0
    wrap: Callable[[nn.Module], nn.Module] = lambda network: network
    keep_best: bool = True
    validate_every: int = 1
    settled: Callable[[Sequence[Epoch]], bool] = lambda history: False


@dataclass
class _Run:
    """A training while it runs."""

    network: nn.Module
    learner: nn.Module
    task: Task
    phases: Sequence[Phase]
    device: Device
    team: Team
    mixed: bool
    scaler: Any
    history: list[Epoch] = field(default_factory=list)
    best: dict[str, torch.Tensor] = field(default_factory=dict)
    optimizer: torch.optim.Optimizer | None = None
    moments: dict[int, dict[str, torch.Tensor]] | None = None  # the optimizer's, of a checkpoint

    def restore(self, path: Path) -> None:
        kept = restore_checkpoint(path, self.task.identity)
        self.network.load_state_dict(kept.weights)
        self.best = kept.best or self.best
        self.moments = kept.moments
        self.scaler.load_state_dict(kept.scaler)
        self.history = [Epoch(int(row[0]), row[1], tuple(row[2:])) for row in kept.rows]

    def write(self, path: Path) -> None:
        rows = [(e.epoch, e.loss, *e.scores) for e in self.history]
        best = self.best if self.task.keep_best else {}
        moments = self._started().state_dict()["state"]
        save_checkpoint(path, weights_of(self.network), best, moments, rows, self.scaler.state_dict(), self.task.identity)

    def _started(self) -> torch.optim.Optimizer:
        if self.optimizer is None:
            raise RuntimeError("no phase has begun")
        return self.optimizer

    def begin(self, phase: Phase, epoch: int, first: int) -> None:
        """The phase's optimizer, at its first epoch or where a checkpoint is taken up."""
        if self.optimizer is not None and epoch != first:
            return
        self.task.freeze(self.network, phase.frozen)
        learning = [p for p in self.network.parameters() if p.requires_grad]
        self.optimizer = OPTIMIZERS[phase.optimizer](learning, lr=phase.rate)
        if self.moments is not None and epoch != first:
            groups = self.optimizer.state_dict()["param_groups"]
            self.optimizer.load_state_dict({"state": self.moments, "param_groups": groups})
        self.moments = None

    def epoch(self, phase: Phase, epoch: int, first: int, report: Callable[[float], None]) -> float:
        """One pass over the batches; its mean loss over all processes."""
        task = self.task
        self.network.train()
        task.freeze(self.network, phase.frozen)  # train() has set frozen batch normalisation to learn again
        torch.manual_seed(task.random_state(epoch, self.team.rank))  # dropout
        done = (epoch - first) * task.steps
        total = count = 0.0
        optimizer = self._started()
        for step, batch in enumerate(task.batches(epoch)):
            for group in optimizer.param_groups:
                group["lr"] = phase.schedule(phase, epoch - first + 1, done + step)
            optimizer.zero_grad(set_to_none=True)
            with self.device.autocast(self.mixed):
                loss = task.loss(self.learner, batch)
            self.scaler.scale(loss).backward()
            self.scaler.step(optimizer)
            self.scaler.update()
            weight = task.weight(batch)
            total += float(loss.detach()) * weight
            count += weight
            report((step + 1) / max(task.steps, 1))
        total, count = self.team.summed((total, count), self.device)
        return total / max(count, 1)

    def validate(self, due: bool) -> tuple[float, ...]:
        if not due or not self.team.leads:
            return (math.nan,) * len(self.task.score_names)
        self.network.eval()
        return tuple(float(score) for score in self.task.validation(self.network))

    def judge(self, value: float) -> None:
        """Keep the weights where they are the best so far, or where nothing tells."""
        known = (e.validation for e in self.history if math.isfinite(e.validation))
        if not math.isfinite(value) or value <= min(known, default=math.inf):
            self.best = weights_of(self.network)


@dataclass(frozen=True)
class Course:
    """How a training is watched, shared and taken up.

    ``checkpoint`` is taken up where that file is there, and rewritten after every epoch. ``team``: the processes that share the work,
    this one alone by default. ``stop_after`` ends the run at that epoch as if it had been interrupted.
    """

    checkpoint: Path | None = None
    team: Team | None = None
    progress: Progress = silent
    stop_after: int | None = None


@freed_memory_kept()
def train(
    network: nn.Module,
    task: Task,
    phases: Sequence[Phase],
    device: Device,
    course: Course,
    *,
    mixed: bool = True,
) -> Fit:
    """Run the phases. Raises InputError for a checkpoint of another run and LungPerfusionError when the loss stops being a number."""
    team, checkpoint, progress, stop_after = course.team or Team(1, 0), course.checkpoint, course.progress, course.stop_after
    network = network.to(device.torch)
    scaler = torch.amp.GradScaler(device.torch.type, enabled=mixed and device.precision == torch.float16)
    learner = task.wrap(network)
    run = _Run(network, learner, task, phases, device, team, mixed, scaler, best=weights_of(network) if task.keep_best else {})
    if checkpoint is not None and checkpoint.is_file():
        run.restore(checkpoint)
    team.wait()
    if team.size > 1:
        run.learner = nn.parallel.DistributedDataParallel(learner)
    plan = [phase for phase in phases for _ in range(phase.epochs)]
    first_of = [sum(p.epochs for p in phases[:n]) + 1 for n in range(len(phases))]
    torch.backends.cudnn.deterministic = True
    for epoch in range(len(run.history) + 1, len(plan) + 1):
        if task.settled(run.history) or (stop_after is not None and epoch > stop_after):
            break
        phase, first = plan[epoch - 1], max(n for n in first_of if n <= epoch)
        run.begin(phase, epoch, first)

        def report(fraction: float, epoch: int = epoch) -> None:
            progress((epoch - 1 + fraction) / len(plan), f"Epoch {epoch} of {len(plan)}")

        loss = run.epoch(phase, epoch, first, report)
        if not math.isfinite(loss):
            raise LungPerfusionError(f"The loss stopped being a number in epoch {epoch}; take a lower learning rate.")
        scores = run.validate(epoch % task.validate_every == 0 or epoch == len(plan))
        row = Epoch(epoch, loss, scores)
        if task.keep_best:
            run.judge(row.validation)
        run.history.append(row)
        if checkpoint is not None and team.leads:
            run.write(checkpoint)
        progress(epoch / len(plan), _words(row, task.score_names))
    team.wait()  # nobody goes on to read a checkpoint that the leader is still writing
    history = tuple(run.history)
    ended = len(history) < len(plan) and task.settled(history)
    if not task.keep_best:
        return Fit(weights_of(network), history, len(history), ended)
    validated = [e for e in history if math.isfinite(e.validation)]
    chosen = min(reversed(validated), key=lambda e: e.validation).epoch if validated else len(history)
    return Fit(run.best, history, chosen, ended)


def weights_of(network: nn.Module) -> dict[str, torch.Tensor]:
    """A copy of the network's state on the CPU."""
    return {name: tensor.detach().cpu().clone() for name, tensor in network.state_dict().items()}


def _words(row: Epoch, names: Sequence[str]) -> str:
    said = [f"{name} {score:.4f}" for name, score in zip(names, row.scores, strict=True) if math.isfinite(score)]
    return ", ".join([f"Epoch {row.epoch}: loss {row.loss:.4f}", *said])
