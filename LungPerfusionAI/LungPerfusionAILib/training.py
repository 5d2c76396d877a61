"""Training of DL-CTPM: binary cross-entropy over the lung's voxels (equation 3), Adam, resumable to the same result.

Everything random follows from the seed, the epoch and the lung's number, never from what ran before: a run that was
stopped and taken up again at an epoch ends with the same weights, bit for bit on a CPU. Several GPUs (or processes)
work together under ``torchrun``.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import distributed, nn

from LungPerfusionCore.device import Device
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.whole_files import whole_file

from .metrics import pearson, spearman, ssim
from .training_data import Lung, augmented


@dataclass(frozen=True)
class TrainingParameters:
    """Published: Adam, at most 500 ``epochs``, the rule that ends them: the loss changed by less than ``change`` for
    ``patience`` epochs in a row. Not stated there: ``rate`` and ``batch`` (1e-3 is Adam's default; 4 lungs fit into the
    11 GB of the paper's GPU). ``decay``: the learning rate falls along a cosine to ``last_rate`` of itself, for runs
    too short to end by the rule. ``validate_every``: epochs between two points of the curves. ``mirror``: augmentation
    also reverses lungs left to right, half of them; it hides from the network on which side the heart lies.
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

    def __post_init__(self) -> None:
        if self.epochs < 1 or self.batch < 1 or self.validate_every < 1 or not self.rate > 0:
            raise InputError("Epochs, batch, learning rate and the validation interval must be positive.")


@dataclass(frozen=True)
class Epoch:
    """A point of the curves of figure 4; the agreements are means over the validation lungs on the network's grid."""

    epoch: int
    loss: float
    spearman: float
    pearson: float
    ssim: float


@dataclass(frozen=True)
class Fit:
    state: dict[str, torch.Tensor]
    history: tuple[Epoch, ...]
    stopped_early: bool


class Team:
    """The processes of a ``torchrun``, or this one alone."""

    def __init__(self) -> None:
        self.size, self.rank = int(os.environ.get("WORLD_SIZE", "1")), int(os.environ.get("RANK", "0"))
        self.local = int(os.environ.get("LOCAL_RANK", "0"))

    @property
    def leads(self) -> bool:
        return self.rank == 0

    @contextlib.contextmanager
    def joined(self, device: Device):
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
        if self.size == 1:
            return list(values)
        tensor = torch.tensor(values, dtype=torch.float64, device=device.torch)
        distributed.all_reduce(tensor)
        return tensor.tolist()

    def wait(self) -> None:
        if self.size > 1:
            distributed.barrier()


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


def fit(
    build: Callable[[], nn.Module],
    train: Sequence[Lung],
    validate: Sequence[Lung],
    p: TrainingParameters,
    device: Device,
    *,
    checkpoint: Path | None = None,
    team: Team | None = None,
    progress: Progress = silent,
    stop_after: int | None = None,
) -> Fit:
    """Train a network from the start, or from ``checkpoint`` where that file is there; it is rewritten after every
    epoch.

    ``stop_after`` ends the run at that epoch as if it had been interrupted. Raises InputError for a checkpoint of
    another run.
    """
    team = team or Team()
    torch.manual_seed(p.seed)
    network = build().to(device.torch, memory_format=torch.channels_last_3d)
    optimizer = torch.optim.Adam(network.parameters(), lr=p.rate)
    scaler = torch.amp.GradScaler(device.torch.type, enabled=p.mixed and device.precision == torch.float16)
    history: list[Epoch] = []
    identity = _identity(p, train, validate, network, team.size)
    if checkpoint is not None and checkpoint.is_file():
        history = _restore(checkpoint, network, optimizer, scaler, identity, device)
    team.wait()
    logits = Logits(network)
    parallel = nn.parallel.DistributedDataParallel(logits) if team.size > 1 else logits
    torch.backends.cudnn.deterministic = True
    for epoch in range(len(history) + 1, p.epochs + 1):
        if _settled(history, p) or (stop_after is not None and epoch > stop_after):
            break
        for group in optimizer.param_groups:
            group["lr"] = p.rate * _rate_share(epoch, p)
        loss = _one_epoch(
            parallel,
            network,
            optimizer,
            scaler,
            train,
            epoch,
            p,
            device,
            team,
            lambda f, epoch=epoch: progress((epoch - 1 + f) / p.epochs, f"Epoch {epoch} of {p.epochs}"),
        )
        due = epoch % p.validate_every == 0 or epoch == p.epochs
        scores = _validation(network, validate, p, device) if due and team.leads else (float("nan"),) * 3
        history.append(Epoch(epoch, loss, *scores))
        if checkpoint is not None and team.leads:
            _save(checkpoint, network, optimizer, scaler, history, identity)
        progress(
            epoch / p.epochs,
            f"Epoch {epoch}: loss {loss:.4f}"
            + (f", validation R {scores[0]:.3f}, SSIM {scores[2]:.3f}" if due and validate else ""),
        )
    team.wait()  # nobody goes on to read a checkpoint that the leader is still writing
    state = {name: tensor.detach().cpu().clone() for name, tensor in network.state_dict().items()}
    return Fit(state, tuple(history), len(history) < p.epochs and _settled(history, p))


def _rate_share(epoch: int, p: TrainingParameters) -> float:
    if not p.decay:
        return 1.0
    return p.last_rate + (1 - p.last_rate) * 0.5 * (1 + np.cos(np.pi * (epoch - 1) / max(p.epochs - 1, 1)))


def _settled(history: Sequence[Epoch], p: TrainingParameters) -> bool:
    """The rule of the paper's pilot study: five epochs in a row with a change of the loss below 0.2 %."""
    if p.patience < 1 or len(history) <= p.patience:
        return False
    losses = [row.loss for row in history[-p.patience - 1 :]]
    return all(abs(b - a) < p.change * abs(a) for a, b in zip(losses, losses[1:], strict=False))


def _one_epoch(parallel, network, optimizer, scaler, train, epoch, p, device, team, report) -> float:
    network.train()
    torch.manual_seed((p.seed * 1_000_003 + epoch) * 64 + team.rank)  # dropout
    order = np.random.default_rng([p.seed, epoch]).permutation(len(train))
    whole = -(-len(order) // (p.batch * team.size))  # every process takes the same number of steps
    total = count = 0.0
    for step in range(whole):
        first = (step * team.size + team.rank) * p.batch
        numbers = [int(order[n % len(order)]) for n in range(first, min(first + p.batch, max(len(order), first + 1)))]
        x, lung, y = _batch([train[n] for n in numbers], numbers, epoch, p, device)
        optimizer.zero_grad(set_to_none=True)
        with device.autocast(p.mixed):
            logits = parallel(x)
        loss = masked_bce(logits, y, lung)
        scaler.scale(loss).backward()
        scaler.step(optimizer)
        scaler.update()
        total += float(loss.detach()) * len(numbers)
        count += len(numbers)
        report((step + 1) / whole)
    total, count = team.summed((total, count), device)
    return total / count


def _batch(lungs: Sequence[Lung], numbers, epoch: int, p: TrainingParameters, device: Device):
    columns = ([], [], [])
    for each, number in zip(lungs, numbers, strict=True):
        parts = each.enhanced.astype(np.float32), each.lung, (each.target / np.float32(p.levels - 1)).astype(np.float32)
        if p.augment:
            parts = augmented(*parts, np.random.default_rng([p.seed, epoch, number]), p.mirror)
        for column, part in zip(columns, parts, strict=True):
            column.append(np.ascontiguousarray(part, np.float32))
    return tuple(
        torch.from_numpy(np.stack(column)[:, None]).to(device.torch, memory_format=torch.channels_last_3d)
        for column in columns
    )


@torch.inference_mode()
def predict(network: nn.Module, lungs: Sequence[Lung], device: Device, mixed: bool = True) -> list[np.ndarray]:
    """The network's map (float32, 0 to 1; 0 outside the lung) of each lung, in evaluation mode."""
    network.eval()
    maps = []
    for each in lungs:
        x = torch.from_numpy(each.enhanced.astype(np.float32))[None, None].to(
            device.torch, memory_format=torch.channels_last_3d
        )
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
    """What a checkpoint must have in common with the run that takes it up; the number of epochs may grow, without
    decay.
    """
    parameters = asdict(p)
    if not p.decay:
        del parameters["epochs"]
    shapes = {name: list(tensor.shape) for name, tensor in network.state_dict().items()}
    lungs = [
        [
            hashlib.sha256(np.ascontiguousarray(each.enhanced)).hexdigest(),
            hashlib.sha256(np.ascontiguousarray(each.target)).hexdigest(),
        ]
        for part in (train, validate)
        for each in part
    ]
    return hashlib.sha256(json.dumps([parameters, shapes, lungs, processes], sort_keys=True).encode()).hexdigest()


def _save(path: Path, network, optimizer, scaler, history, identity: str) -> None:
    from safetensors.torch import save_file

    tensors = {f"model.{name}": t.detach().cpu().contiguous() for name, t in network.state_dict().items()}
    for number, state in optimizer.state_dict()["state"].items():
        tensors |= {f"adam.{number}.{name}": t.detach().cpu().contiguous() for name, t in state.items()}
    rows = [
        [row.epoch, *(v if np.isfinite(v) else None for v in (row.loss, row.spearman, row.pearson, row.ssim))]
        for row in history
    ]
    metadata = {"identity": identity, "history": json.dumps(rows), "scaler": json.dumps(scaler.state_dict())}
    with whole_file(path, again=True) as partial:
        save_file(tensors, partial, metadata=metadata)


def _restore(path: Path, network, optimizer, scaler, identity: str, device: Device) -> list[Epoch]:
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
    network.load_state_dict({name[6:]: t for name, t in tensors.items() if name.startswith("model.")})
    state: dict[int, dict[str, torch.Tensor]] = {}
    for name, tensor in tensors.items():
        if name.startswith("adam."):
            _adam, number, key = name.split(".", 2)
            state.setdefault(int(number), {})[key] = tensor
    optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})
    scaler.load_state_dict(json.loads(known["scaler"]))
    return [
        Epoch(int(row[0]), *(float("nan") if v is None else v for v in row[1:])) for row in json.loads(known["history"])
    ]
