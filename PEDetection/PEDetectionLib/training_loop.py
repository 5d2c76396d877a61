"""Epochs of training in phases, the best validation kept, resumable to the same result.

Everything random follows from the seed and the epoch, never from what ran before: a run that was stopped and taken up at an epoch
ends with the same weights, bit for bit on a CPU.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from LungPerfusionCore.device import Device
from LungPerfusionCore.errors import InputError, LungPerfusionError
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.whole_files import whole_file

OPTIMIZERS = {"adam": torch.optim.Adam, "nadam": torch.optim.NAdam}


@dataclass(frozen=True)
class Phase:
    """``epochs`` with one optimizer. The rate falls as Keras does it: rate / (1 + decay x step). ``frozen``: the backbone does not learn."""

    epochs: int
    rate: float
    decay: float = 0.0
    frozen: bool = False
    optimizer: str = "adam"


@dataclass(frozen=True)
class Epoch:
    epoch: int
    loss: float
    validation: float


@dataclass(frozen=True)
class Fit:
    """``state``: the weights of the epoch with the lowest validation loss (of the last one without validation)."""

    state: dict[str, torch.Tensor]
    history: tuple[Epoch, ...]
    best: int


@dataclass(frozen=True)
class Task:
    """``batches(epoch)``: what ``loss(network, batch)`` takes; ``validation(network)``: the loss to keep the best by, or NaN;
    ``freeze(network, frozen)``; ``identity``: what a checkpoint must have in common with the run that takes it up."""

    batches: Callable[[int], Iterable[Any]]
    steps: int
    loss: Callable[[nn.Module, Any], torch.Tensor]
    validation: Callable[[nn.Module], float]
    identity: str
    freeze: Callable[[nn.Module, bool], None] = lambda network, frozen: None


def train(
    network: nn.Module,
    task: Task,
    phases: Sequence[Phase],
    device: Device,
    *,
    seed: int = 1,
    mixed: bool = True,
    checkpoint: Path | None = None,
    progress: Progress = silent,
    stop_after: int | None = None,
) -> Fit:
    """Run the phases. ``checkpoint`` is taken up where that file is there, and rewritten after every epoch.

    ``stop_after`` ends the run at that epoch as if it had been interrupted. Raises InputError for a checkpoint of another run and
    LungPerfusionError when the loss stops being a number.
    """
    network = network.to(device.torch)
    plan = [phase for phase in phases for _ in range(phase.epochs)]
    first_of = [sum(p.epochs for p in phases[:n]) + 1 for n in range(len(phases))]
    history: list[Epoch] = []
    best: dict[str, torch.Tensor] = _copy(network)
    optimizer, scaler = (
        None,
        torch.amp.GradScaler(device.torch.type, enabled=mixed and device.precision == torch.float16),
    )
    restored = None
    if checkpoint is not None and checkpoint.is_file():
        history, best, restored = _restore(checkpoint, network, task.identity, scaler)
    for epoch, phase in enumerate(plan, start=1):
        if epoch <= len(history):
            continue
        if stop_after is not None and epoch > stop_after:
            break
        begins = max(first for first in first_of if first <= epoch)
        if optimizer is None or epoch == begins:
            task.freeze(network, phase.frozen)
            learning = [p for p in network.parameters() if p.requires_grad]
            optimizer = OPTIMIZERS[phase.optimizer](learning, lr=phase.rate)
            if restored is not None and epoch != begins:
                optimizer.load_state_dict({"state": restored, "param_groups": optimizer.state_dict()["param_groups"]})
            restored = None
        loss = _one_epoch(
            network,
            task,
            optimizer,
            scaler,
            phase,
            epoch,
            (epoch - begins) * task.steps,
            device,
            seed,
            mixed,
            lambda f, epoch=epoch: progress((epoch - 1 + f) / len(plan), f"Epoch {epoch} of {len(plan)}"),
        )
        network.eval()
        value = task.validation(network)
        if not math.isfinite(loss):
            raise LungPerfusionError(f"The loss stopped being a number in epoch {epoch}; take a lower learning rate.")
        if not math.isfinite(value) or value <= min(
            (e.validation for e in history if math.isfinite(e.validation)), default=math.inf
        ):
            best = _copy(network)
        history.append(Epoch(epoch, loss, value))
        if checkpoint is not None:
            _save(checkpoint, network, best, optimizer, scaler, history, task.identity)
        progress(epoch / len(plan), f"Epoch {epoch}: loss {loss:.4f}, validation {value:.4f}")
    validated = [e for e in history if math.isfinite(e.validation)]
    chosen = min(reversed(validated), key=lambda e: e.validation).epoch if validated else len(history)
    return Fit(best, tuple(history), chosen)


def _one_epoch(
    network,
    task: Task,
    optimizer,
    scaler,
    phase: Phase,
    epoch: int,
    done: int,
    device: Device,
    seed: int,
    mixed: bool,
    report,
) -> float:
    network.train()
    task.freeze(network, phase.frozen)  # train() has set frozen batch normalisation to learn again
    torch.manual_seed(seed * 1_000_003 + epoch)  # dropout
    total = count = 0.0
    for step, batch in enumerate(task.batches(epoch)):
        for group in optimizer.param_groups:
            group["lr"] = phase.rate / (1 + phase.decay * (done + step))
        optimizer.zero_grad(set_to_none=True)
        with device.autocast(mixed):
            loss = task.loss(network, batch)
        scaler.scale(loss).backward()
        scaler.step(optimizer)
        scaler.update()
        total += float(loss.detach())
        count += 1
        report((step + 1) / max(task.steps, 1))
    return total / max(count, 1)


def _copy(network: nn.Module) -> dict[str, torch.Tensor]:
    return {name: tensor.detach().cpu().clone() for name, tensor in network.state_dict().items()}


def _save(path: Path, network, best, optimizer, scaler, history, identity: str) -> None:
    from safetensors.torch import save_file

    tensors = {f"model.{name}": tensor.contiguous() for name, tensor in _copy(network).items()}
    tensors |= {f"best.{name}": tensor.contiguous() for name, tensor in best.items()}
    for number, state in optimizer.state_dict()["state"].items():
        tensors |= {
            f"optimizer.{number}.{name}": torch.as_tensor(value).detach().cpu().contiguous()
            for name, value in state.items()
        }
    rows = [[e.epoch, e.loss, e.validation if math.isfinite(e.validation) else None] for e in history]
    metadata = {"identity": identity, "history": json.dumps(rows), "scaler": json.dumps(scaler.state_dict())}
    with whole_file(path, again=True) as partial:
        save_file(tensors, partial, metadata=metadata)


def _restore(path: Path, network, identity: str, scaler):
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="pt") as stored:
            known = stored.metadata() or {}
            if known.get("identity") != identity:
                raise InputError(
                    f"The checkpoint {path.name} belongs to another run (other data, parameters or network); "
                    "give another output folder, or remove it."
                )
            tensors = {name: stored.get_tensor(name) for name in stored.keys()}  # noqa: SIM118 - not a dict
    except SafetensorError as error:
        raise InputError(f"The checkpoint {path.name} is damaged; remove it to start again.") from error
    network.load_state_dict(
        {name.removeprefix("model."): t for name, t in tensors.items() if name.startswith("model.")}
    )
    best = {name.removeprefix("best."): t for name, t in tensors.items() if name.startswith("best.")}
    state: dict[int, dict[str, torch.Tensor]] = {}
    for name, tensor in tensors.items():
        if name.startswith("optimizer."):
            _optimizer, number, key = name.split(".", 2)
            state.setdefault(int(number), {})[key] = tensor
    scaler.load_state_dict(json.loads(known["scaler"]))
    return (
        [Epoch(row[0], row[1], math.nan if row[2] is None else row[2]) for row in json.loads(known["history"])],
        best,
        state,
    )
