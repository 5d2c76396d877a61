"""Weights read once and kept, for a process that runs many cases: with their checksum tested, under the very file that they came from.

Nothing is kept unless ``keep`` is called; only the warm process of a batch does.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

_KEPT: dict[tuple, dict[str, Any]] = {}


def _key(weights: Path, sha256: str) -> tuple | None:
    try:
        state = weights.stat()
    except OSError:
        return None
    return str(weights.resolve()), state.st_size, state.st_mtime_ns, state.st_ino, sha256


def keep(weights: Path, sha256: str) -> None:
    """Read and keep the tensors of a safetensors file; one that cannot be read, or of another checksum, is not kept."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    from ..errors import InputError
    from ..run.provenance import file_sha256

    key = _key(weights, sha256)
    try:
        if key is not None and file_sha256(weights) == sha256:
            _KEPT[key] = load_file(weights)
    except (InputError, SafetensorError):
        return  # load_network says what is wrong


def kept(weights: Path, sha256: str) -> dict[str, Any] | None:
    """The tensors of a file that is unchanged since it was kept, or None."""
    key = _key(weights, sha256) if _KEPT else None
    return None if key is None else _KEPT.get(key)
