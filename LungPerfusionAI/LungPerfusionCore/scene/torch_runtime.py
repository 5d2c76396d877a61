"""PyTorch inside Slicer: there, or installed by the PyTorch extension when the person agrees; never by ourselves.

The extension knows which build suits the machine's driver, which pip does not.
"""

from __future__ import annotations

import importlib.util

import slicer

from ..errors import LungPerfusionError
from . import packages

#: ``torch.OutOfMemoryError`` and ``torch.amp.GradScaler`` came with it.
FLOOR = (2, 5)


def ensure_torch(*, requester: str) -> None:
    """See to it that torch and safetensors can be imported; main thread only.

    Raises:
        LungPerfusionError: torch is missing or too old and the PyTorch extension is not there, or the person declined.
    """
    if importlib.util.find_spec("torch") is None:
        _install(requester)
    import torch

    version = tuple(int(part) for part in torch.__version__.split("+")[0].split(".")[:2])
    if version < FLOOR:
        raise LungPerfusionError(
            f"{requester} needs PyTorch {FLOOR[0]}.{FLOOR[1]} or newer, not {torch.__version__}; update it with the PyTorch module."
        )
    packages.ensure("safetensors", requester=requester)


def _install(requester: str) -> None:
    needed = f"{requester} needs PyTorch"
    if slicer.util.mainWindow() is None:
        raise LungPerfusionError(f"{needed}, which is not installed; install it with the PyTorch extension.")
    try:
        import PyTorchUtils
    except ImportError as missing:
        raise LungPerfusionError(f"{needed}; install the PyTorch extension from the Extensions Manager first.") from missing
    floor = f">={FLOOR[0]}.{FLOOR[1]}"
    try:
        installed = PyTorchUtils.PyTorchUtilsLogic().installTorch(askConfirmation=True, torchVersionRequirement=floor)
    except Exception as failed:  # pip's own failure, a CalledProcessError
        raise LungPerfusionError(f"PyTorch could not be installed: {failed}") from failed
    if installed is None:
        raise LungPerfusionError(f"{needed}, which was not installed.")
    importlib.invalidate_caches()
