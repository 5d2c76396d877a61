"""What the suites of the scene share."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
MODULE_FOLDERS = [REPOSITORY / name for name in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")]


@pytest.fixture
def module_logic(scene) -> Callable[[str], Any]:
    """``module_logic("PEDetection")``: a new logic of a module, all three of them loaded."""
    import slicerhost

    slicerhost.boot(module_paths=list(MODULE_FOLDERS))
    return lambda name: getattr(importlib.import_module(name), f"{name}Logic")()
