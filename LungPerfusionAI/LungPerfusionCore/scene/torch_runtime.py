"""PyTorch inside Slicer: there, or installed by the PyTorch extension when the person agrees; never by ourselves.

The extension knows which build suits the machine's driver, which pip does not.
"""

from __future__ import annotations

import importlib.util

import slicer

from ..errors import LungPerfusionError
from ..sentence import Sentence
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
            Sentence(
                "{requester} needs PyTorch {major}.{minor} or newer, not {version}; update it with the PyTorch module.",
                requester=requester,
                major=FLOOR[0],
                minor=FLOOR[1],
                version=torch.__version__,
            )
        )
    packages.ensure("safetensors", requester=requester)


def _install(requester: str) -> None:
    needed = Sentence("{requester} needs PyTorch", requester=requester)
    if slicer.util.mainWindow() is None:
        raise LungPerfusionError(Sentence("{needed}, which is not installed; install it with the PyTorch extension.", needed=needed))
    try:
        import PyTorchUtils
    except ImportError as missing:
        raise LungPerfusionError(
            Sentence("{needed}; install the PyTorch extension from the Extensions Manager first.", needed=needed)
        ) from missing
    floor = f">={FLOOR[0]}.{FLOOR[1]}"
    try:
        installed = PyTorchUtils.PyTorchUtilsLogic().installTorch(askConfirmation=True, torchVersionRequirement=floor)
    except Exception as failed:  # pip's own failure, a CalledProcessError
        raise LungPerfusionError(Sentence("PyTorch could not be installed: {failed}", failed=str(failed))) from failed
    if installed is None:
        raise LungPerfusionError(Sentence("{needed}, which was not installed.", needed=needed))
    importlib.invalidate_caches()
