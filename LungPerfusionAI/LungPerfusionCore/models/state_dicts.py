"""Weights of other people's networks as named tensors: safetensors, or a PyTorch file read without unpickling any program.

``torch.load(weights_only=True)`` builds tensors and plain containers and refuses everything else, so a file that would run something is
refused in words. nnU-Net's checkpoints also hold numpy numbers in their log; these are let in, they run nothing.
"""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from ..errors import InputError
from ..run.memory import raise_if_out_of_memory
from ..sentence import Sentence

SAFE = ".safetensors"
PYTORCH = (".pth", ".pt", ".bin", ".ckpt")
SUFFIXES = (SAFE, *PYTORCH)
#: What frameworks put before the names, and where in a file the tensors lie.
PREFIXES = ("module.", "_orig_mod.", "segmentation_model.", "network.", "model.")
INSIDE = ("network_weights", "state_dict", "model_state_dict")
#: Names under which nnU-Net's modules list a tensor once more.
AGAIN = ("decoder.encoder.",)
ALL_MODULES = ".all_modules."


def read_state_dict(path: Path) -> dict[str, torch.Tensor]:
    """Named tensors of a file. Raises InputError for what is none, or would have to be unpickled."""
    tensors = _read_safetensors(path) if path.suffix.lower() == SAFE else _read_pytorch(path)
    if not tensors:
        raise InputError(Sentence("{name} holds no weights.", name=path.name))
    return tensors


def _read_safetensors(path: Path) -> dict[str, torch.Tensor]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        return load_file(path)
    except (SafetensorError, OSError) as error:
        raise_if_out_of_memory(error)
        raise InputError(Sentence("{name} cannot be read as a safetensors file.", name=path.name)) from error


def _read_pytorch(path: Path) -> dict[str, torch.Tensor]:
    core: Any = getattr(np, "_core", None) or np.core  # its name in numpy 2, and before
    harmless = [np.dtype, core.multiarray.scalar]
    harmless += [type(np.dtype(kind)) for kind in ("f4", "f8", "i4", "i8", "b1")]
    try:
        with torch.serialization.safe_globals(harmless):
            content = torch.load(path, map_location="cpu", weights_only=True)
    except (pickle.UnpicklingError, RuntimeError, ValueError, EOFError, OSError, KeyError, TypeError, AttributeError) as error:
        raise_if_out_of_memory(error)
        raise InputError(
            Sentence(
                "{name} is not read: it is damaged, or holds more than tensors, which would have to be unpickled and could run programs.",
                name=path.name,
            )
        ) from error
    while isinstance(content, Mapping) and (inside := next((key for key in INSIDE if isinstance(content.get(key), Mapping)), None)):
        content = content[inside]
    if not isinstance(content, Mapping):
        raise InputError(Sentence("{name} holds no named tensors.", name=path.name))
    return {str(name): value for name, value in content.items() if isinstance(value, torch.Tensor)}


def plain_name(name: str) -> str:
    """A tensor's name without what frameworks put before it."""
    while prefix := next((each for each in PREFIXES if name.startswith(each)), None):
        name = name.removeprefix(prefix)
    return name


def fill(network: nn.Module, tensors: Mapping[str, torch.Tensor], model: str) -> nn.Module:
    """Load ``tensors`` into ``network`` by name; names that list a tensor of nnU-Net's modules once more are left out.

    Raises InputError where one is missing, left over, of another shape or not finite.
    """
    wanted, given = network.state_dict(), {plain_name(name): tensor for name, tensor in tensors.items()}
    given = {name: tensor for name, tensor in _told_once(given).items() if name in wanted or not _again(name)}
    missing, surplus = sorted(wanted.keys() - given.keys()), sorted(given.keys() - wanted.keys())
    if missing or surplus:
        words = f"lack {missing[0]}" if missing else f"hold {surplus[0]}, which it does not have"
        raise InputError(Sentence("The weights of the model {model} do not fit its architecture: they {words}.", model=model, words=words))
    for name, tensor in given.items():
        if tensor.shape != wanted[name].shape:
            raise InputError(
                Sentence(
                    "The weights of the model {model} do not fit: {name} is {shape}, not {shape2}.",
                    model=model,
                    name=name,
                    shape=list(tensor.shape),
                    shape2=list(wanted[name].shape),
                )
            )
        if not bool(torch.isfinite(tensor).all()):
            raise InputError(Sentence("The weights of the model {model} hold values that are not finite ({name}).", model=model, name=name))
    network.load_state_dict({name: tensor.to(wanted[name].dtype) for name, tensor in given.items()})
    return network.eval()


def _again(name: str) -> bool:
    return name.startswith(AGAIN) or ALL_MODULES in name


def _told_once(given: Mapping[str, Any]) -> dict[str, Any]:
    """Tensors that a writer kept under their second name alone (safetensors stores shared ones once) get their first."""
    found = dict(given)
    for name, tensor in given.items():
        first = name.removeprefix("decoder.") if name.startswith(AGAIN) else name
        first = first.replace(f"{ALL_MODULES}0.", ".conv.").replace(f"{ALL_MODULES}1.", ".norm.")
        found.setdefault(first, tensor)
    return found
