"""timm's image networks and torchvision's detection, imported when a network asks for them.

timm needs the Python half of torchvision. Where torchvision was built for another PyTorch than the one installed (PyPI's build
for CUDA beside a PyTorch for CPUs), its compiled operators do not load and its import stops at the first one that it wants to describe.
None of them is used by timm, so those names are declared, without a kernel: calling one still fails, and says so. Faster R-CNN does
use two of them, and gets others while it runs (``box_operators``).
"""

from __future__ import annotations

import importlib.util
from types import ModuleType

from LungPerfusionCore.errors import LungPerfusionError
from LungPerfusionCore.sentence import Sentence

_SCHEMA = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"


def has_timm() -> bool:
    """Whether timm and torchvision are installed."""
    return all(importlib.util.find_spec(name) is not None for name in ("timm", "torchvision"))


def timm_module() -> ModuleType:
    """timm. Raises LungPerfusionError with what to install."""
    if not has_timm():
        raise LungPerfusionError(Sentence("This network needs the Python packages timm and torchvision, which are not installed."))
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
    """torchvision, for its Faster R-CNN; it runs with or without compiled operators (``box_operators``). Raises
    LungPerfusionError with what to install."""
    if importlib.util.find_spec("torchvision") is None:
        raise LungPerfusionError(Sentence("This network needs the Python package torchvision, which is not installed."))
    return import_torchvision()
