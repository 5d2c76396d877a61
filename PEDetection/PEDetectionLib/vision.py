"""timm's image networks and torchvision's detection, imported when a network asks for them.

timm needs the Python half of torchvision. Where torchvision was built for another PyTorch than the one installed (PyPI's build
for CUDA beside a PyTorch for CPUs), its compiled operators do not load and its import stops at the first one that it wants to describe. None
of them is used by timm, so those names are declared, without a kernel: calling one still fails, and says so. Faster R-CNN does
use them, and is refused in that case.
"""

from __future__ import annotations

import importlib.util
from types import ModuleType

from LungPerfusionCore.errors import LungPerfusionError

_SCHEMA = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"


def has_timm() -> bool:
    """Whether timm and torchvision are installed."""
    return all(importlib.util.find_spec(name) is not None for name in ("timm", "torchvision"))


def timm_module() -> ModuleType:
    """timm. Raises LungPerfusionError with what to install."""
    if not has_timm():
        raise LungPerfusionError(
            "This network needs the Python packages timm and torchvision, which are not installed."
        )
    import_torchvision()
    import timm

    return timm


def import_torchvision() -> ModuleType:
    """torchvision, with or without its compiled operators."""
    import torch

    try:
        import torchvision
    except RuntimeError as error:
        if "operator torchvision::" not in str(error):
            raise
        for name in ("nms", "qnms"):
            if not hasattr(torch.ops.torchvision, name):
                torch.library.define(f"torchvision::{name}", _SCHEMA)
        import torchvision
    return torchvision


def detection_module() -> ModuleType:
    """torchvision whose ``nms`` and ``roi_align`` work. Raises LungPerfusionError with what is the matter, and what to install."""
    if importlib.util.find_spec("torchvision") is None:
        raise LungPerfusionError("This network needs the Python package torchvision, which is not installed.")
    import torch

    torchvision = import_torchvision()
    try:
        torchvision.ops.nms(torch.zeros(1, 4), torch.zeros(1), 0.5)
    except (RuntimeError, NotImplementedError) as error:
        raise LungPerfusionError(
            f"The compiled operators of torchvision {torchvision.__version__} do not load with PyTorch {torch.__version__}; "
            "install the torchvision that belongs to this PyTorch (the same version and the same build, CPU or CUDA)."
        ) from error
    return torchvision
