"""Training of the network of CT perfusion, one map at a time: mean squared error inside the brain, Adam, resumable to the same result."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
import torch
from torch import nn

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.device import Device
from LungPerfusionCore.models.training_loop import Course, Epoch, Fit, Phase, Task
from LungPerfusionCore.models.training_loop import train as run

from ..dynamic.network_input import NetworkInput
from ..dynamic.unet import PerfusionUNet, warm_start
from .dynamic_data import Slices

SCORES = ("validation loss", "PSNR", "cosine")
SCHEDULES = ("plateau", "cosine")


@dataclass(frozen=True)
class DynamicTraining:
    """Published: Adam at ``rate`` 5e-3, divided by ten when the validation loss has not fallen for ``patience`` epochs, down to
    ``last_rate`` 1e-6 or for 500 ``epochs``; ``batch`` 512; the other maps begin with what CBV has learnt (``warm``).

    ``schedule`` "cosine": the rate falls to a hundredth along a cosine over the epochs, for short runs. ``warm_epochs``: epochs of the
    maps that begin warm (0: as many). ``mirror``: half of the slices are reversed left to right.
    """

    epochs: int = 500
    warm_epochs: int = 0
    batch: int = 512
    rate: float = 5e-3
    schedule: str = "plateau"
    patience: int = 10
    last_rate: float = 1e-6
    warm: bool = True
    mirror: bool = True
    mixed: bool = True
    seed: int = 1

    def __post_init__(self):
        if self.epochs < 1 or self.warm_epochs < 0 or self.batch < 1 or not self.rate > 0 or self.patience < 1:
            raise InputError("Epochs, batch, learning rate and patience must be positive.")
        if self.schedule not in SCHEDULES:
            raise InputError(f"Unknown schedule '{self.schedule}'; known are {', '.join(SCHEDULES)}.")


def plateau_rate(history: Sequence[Epoch], p: DynamicTraining) -> float:
    """Return the rate after these epochs: it follows from their validation losses alone, so a run that is taken up has it at once."""
    rate, best, since = p.rate, math.inf, 0
    for row in history:
        if not math.isfinite(row.validation) or row.validation < best * (1 - 1e-4):
            best, since = min(best, row.validation) if math.isfinite(row.validation) else best, 0
            continue
        since += 1
        if since > p.patience:
            rate, since = rate / 10, 0
    return rate


@dataclass(frozen=True)
class MapToLearn:
    """One map: its ``name``, which ``column`` of the slices' labels it is, and the ``start``: another map's weights, or None.

    ``identity``: of the data and the whole run, for the checkpoint.
    """

    name: str
    column: int
    start: dict[str, torch.Tensor] | None = None
    identity: str = ""


def fit_map(
    wanted: MapToLearn,
    network: PerfusionUNet,
    train: Sequence[Slices],
    validate: Sequence[Slices],
    contract: NetworkInput,
    p: DynamicTraining,
    device: Device,
    course: Course = Course(),
) -> Fit:
    """Train one map's network from its start, or from the checkpoint of ``course``. Raises InputError for a checkpoint of another run."""
    name, column, start = wanted.name, wanted.column, wanted.start
    if start is not None:
        warm_start(network, start)
    network = network.to(device.torch, memory_format=torch.channels_last)
    epochs = (p.warm_epochs or p.epochs) if start is not None else p.epochs
    index = [(n, k) for n, each in enumerate(train) for k in range(len(each.channels))]
    steps = -(-len(index) // p.batch)
    rates = {"now": p.rate}  # of the epoch that runs: set from the history, which the loop shows before each

    def batches(epoch: int):
        rng = np.random.default_rng([p.seed, epoch])
        order, mirrored = rng.permutation(len(index)), rng.random(len(index)) < 0.5
        for at in range(0, len(order), p.batch):
            chosen = [int(n) for n in order[at : at + p.batch]]
            yield _batch([train[index[n][0]] for n in chosen], [index[n][1] for n in chosen], column, name, contract, device,
                         [bool(mirrored[n]) and p.mirror for n in chosen])  # fmt: skip

    def settled(history: Sequence[Epoch]) -> bool:
        rates["now"] = plateau_rate(history, p)
        return p.schedule == "plateau" and rates["now"] < p.last_rate

    def rate(phase: Phase, epoch: int, step: int) -> float:
        if p.schedule == "plateau":
            return rates["now"]
        done = step / max(steps * epochs - 1, 1)
        return p.rate * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * done)))

    seed = int.from_bytes(hashlib.sha256(f"{p.seed} {name}".encode()).digest()[:4], "big")
    task = Task(
        batches,
        steps,
        lambda learner, batch: masked_mse(learner(batch[0]), batch[1], batch[2]),
        lambda model: validation(model, validate, column, name, contract, p, device),
        _identity(name, p, epochs, contract, wanted.identity, start),
        random_state=lambda epoch, rank: seed + epoch * 64 + rank,
        score_names=SCORES,
        weight=lambda batch: float(len(batch[0])),
        settled=settled,
    )
    phases = (Phase(epochs, p.rate, schedule=rate),)
    return run(network, task, phases, device, course, mixed=p.mixed)


def masked_mse(predicted: torch.Tensor, target: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Mean squared error over the brain; all (batch, 1, j, i)."""
    return (((predicted.float() - target) ** 2) * mask).sum() / mask.sum().clamp(min=1)


def _batch(parts, numbers, column: int, name: str, contract: NetworkInput, device: Device, mirrored):
    shape = [max(each.mask.shape[axis] for each in parts) for axis in (1, 2)]
    x = np.full((len(parts), contract.frames, *shape), contract.mean, np.float16)
    y, m = np.zeros((len(parts), 1, *shape), np.float32), np.zeros((len(parts), 1, *shape), np.float32)
    for n, (each, k, mirror) in enumerate(zip(parts, numbers, mirrored, strict=True)):
        rows, columns = each.mask.shape[1:]
        step = -1 if mirror else 1
        x[n, :, :rows, :columns] = each.channels[k][..., ::step]
        y[n, 0, :rows, :columns] = each.labels[k, column][..., ::step].astype(np.float32) / contract.ranges[name]
        m[n, 0, :rows, :columns] = each.mask[k][..., ::step]
    x = torch.from_numpy(x).to(device.torch, torch.float32, memory_format=torch.channels_last)
    x = x.sub_(contract.mean).div_(contract.deviation)
    return x, torch.from_numpy(y).to(device.torch), torch.from_numpy(m).to(device.torch)


@torch.inference_mode()
def predict(network: nn.Module, each: Slices, contract: NetworkInput, device: Device, mixed: bool = True) -> np.ndarray:
    """The network's map of a patient's slices, float32 (n, j, i), in the range's units."""
    out = []
    for k in range(len(each.channels)):
        x = torch.from_numpy((each.channels[k].astype(np.float32) - contract.mean) / contract.deviation)[None]
        with device.autocast(mixed):
            out.append(network(x.to(device.torch, memory_format=torch.channels_last))[0, 0].float().cpu().numpy())
    return np.stack(out)


def validation(
    network, validate: Sequence[Slices], column: int, name: str, contract: NetworkInput, p, device
) -> tuple[float, float, float]:
    """Loss, peak signal to noise ratio (dB, of the range) and cosine similarity inside the brain, over all slices."""
    error = count = product = mine = true = 0.0
    for each in validate:
        y = predict(network, each, contract, device, p.mixed)[each.mask].astype(np.float64)
        t = each.labels[:, column][each.mask].astype(np.float64) / contract.ranges[name]
        error, count = error + ((y - t) ** 2).sum(), count + y.size
        product, mine, true = product + (y * t).sum(), mine + (y * y).sum(), true + (t * t).sum()
    if not count:
        return (math.nan,) * 3
    loss = error / count
    return loss, -10 * math.log10(max(loss, 1e-12)), product / math.sqrt(max(mine * true, 1e-12))


def _identity(name: str, p: DynamicTraining, epochs: int, contract: NetworkInput, identity: str, start) -> str:
    """What a checkpoint must have in common with the run that takes it up; on a plateau schedule the number of epochs may grow."""
    parameters = asdict(p)
    if p.schedule == "plateau":
        del parameters["epochs"], parameters["warm_epochs"]
    else:
        parameters["own epochs"] = epochs
    begun = hashlib.sha256()
    for key, tensor in sorted((start or {}).items()):
        begun.update(key.encode() + tensor.contiguous().numpy().tobytes())
    content = [name, parameters, contract.as_dict(), identity, begun.hexdigest()]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
