"""Weights read once and kept, for a process that runs many cases: with their checksum tested, under the very file that they came from.

Nothing is kept unless ``keep`` is called; only the warm process of a batch does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .registry import Model

_KEPT: dict[tuple, dict[str, Any]] = {}


def _key(model: Model) -> tuple | None:
    try:
        state = model.weights.stat()
    except OSError:
        return None
    return str(model.weights.resolve()), state.st_size, state.st_mtime_ns, state.st_ino, model.card.sha256


def keep(model: Model) -> None:
    """Read and keep a model's tensors; a model without readable weights, or of another checksum, is not kept."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    from ..errors import InputError
    from ..run.provenance import file_sha256

    key = _key(model)
    try:
        if key is not None and file_sha256(model.weights) == model.card.sha256:
            _KEPT[key] = load_file(model.weights)
    except (InputError, SafetensorError):
        return  # load_network says what is wrong


def kept(model: Model) -> dict[str, Any] | None:
    """The tensors of a model whose file is unchanged since it was kept, or None."""
    key = _key(model) if _KEPT else None
    return None if key is None else _KEPT.get(key)
