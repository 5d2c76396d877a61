"""Checkpoints of a training: weights, the optimizer's moments, the history; as safetensors, replaced in one step."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from ..errors import InputError
from ..files.atomic_files import whole_file

# What names begin with in the file; "adam" is what models of LungPerfusionAI were stored with until 0.1.
MODEL, BEST, OPTIMIZERS = "model.", "best.", ("optimizer.", "adam.")


@dataclass(frozen=True)
class Checkpoint:
    """``best``: empty where the last weights are the result. ``moments``: the optimizer's state by the parameter's number.
    ``rows``: epoch, loss, scores, NaN where a score was not taken."""

    weights: dict[str, torch.Tensor]
    best: dict[str, torch.Tensor]
    moments: dict[int, dict[str, torch.Tensor]]
    rows: list[list[float]]
    scaler: dict


def save_checkpoint(
    path: Path,
    weights: Mapping[str, torch.Tensor],
    best: Mapping[str, torch.Tensor],
    moments: Mapping[int, Mapping[str, Any]],
    rows: Sequence[Sequence[float]],
    scaler: Mapping[str, Any],
    identity: str,
) -> None:
    """Write a checkpoint so that ``path`` holds all of it or is left as it was. ``identity``: whose it is."""
    from safetensors.torch import save_file

    tensors = {MODEL + name: tensor.contiguous() for name, tensor in weights.items()}
    tensors |= {BEST + name: tensor.contiguous() for name, tensor in best.items()}
    for number, state in moments.items():
        tensors |= {f"{OPTIMIZERS[0]}{number}.{name}": torch.as_tensor(value).detach().cpu().contiguous() for name, value in state.items()}
    history = json.dumps([[v if math.isfinite(v) else None for v in row] for row in rows])
    with whole_file(path, again=True) as partial:
        save_file(tensors, partial, metadata={"identity": identity, "history": history, "scaler": json.dumps(scaler)})


def restore_checkpoint(path: Path, identity: str) -> Checkpoint:
    """Read a checkpoint back. Raises InputError for one that is damaged or of another run."""
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
    moments: dict[int, dict[str, torch.Tensor]] = {}
    for name, tensor in tensors.items():
        if name.startswith(OPTIMIZERS):
            _optimizer, number, key = name.split(".", 2)
            moments.setdefault(int(number), {})[key] = tensor
    return Checkpoint(
        {name.removeprefix(MODEL): t for name, t in tensors.items() if name.startswith(MODEL)},
        {name.removeprefix(BEST): t for name, t in tensors.items() if name.startswith(BEST)},
        moments,
        [[math.nan if v is None else v for v in row] for row in json.loads(known["history"])],
        json.loads(known["scaler"]),
    )
