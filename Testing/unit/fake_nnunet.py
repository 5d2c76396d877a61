"""A predictor in nnU-Net's place, with the surface of it that is used; a package of its own name or put into ``sys.modules``."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType, SimpleNamespace

import numpy as np
import torch

MODULES = ("nnunetv2", "nnunetv2.inference", "nnunetv2.inference.predict_from_raw_data")
HEIGHT = 309.0


class Predictor:
    """Segments the label 1 where the image of ``external_folders.ramp`` is above ``HEIGHT``, and remembers what it saw.

    ``answer``: from an image (k, j, i) to the probability of each label (heads, k, j, i), instead.
    """

    seen: list = []
    answer: Callable[[np.ndarray], np.ndarray] | None = None

    def __init__(self, **options):
        self.options = options
        self.allowed_mirroring_axes, self.use_mirroring = (0, 1), True

    def initialize_from_trained_model_folder(self, folder, folds, checkpoint):
        self.list_of_parameters = list(folds)
        self.network = torch.nn.Identity()
        self.plans_manager = SimpleNamespace(transpose_forward=[0, 1, 2])
        self.configuration_manager = SimpleNamespace(patch_size=[4, 4, 4], spacing=[3.0, 2.5, 2.0], previous_stage_name=None)
        heads = len(json.loads((Path(folder) / "dataset.json").read_text())["labels"])
        self.label_manager = SimpleNamespace(num_segmentation_heads=heads, has_regions=False, all_labels=list(range(heads)))

    def predict_single_npy_array(self, array, properties, previous, file, probabilities):
        Predictor.seen.append((array, properties["spacing"], self.options, tuple(self.list_of_parameters)))
        for _ in range(6):
            self.network(torch.ones(1))
        if Predictor.answer is not None:
            found = Predictor.answer(array[0])
            labels = found.argmax(axis=0).astype(np.uint8)
            return (labels, found) if probabilities else labels
        high = (array[0] > 10000.0 * HEIGHT).astype(np.uint8)
        return (high, np.stack([1.0 - high, high]).astype(np.float32)) if probabilities else high


def stand_in(monkeypatch, answer: Callable[[np.ndarray], np.ndarray] | None = None) -> None:
    """Let ``import nnunetv2...`` find the predictor, for the length of a test."""
    Predictor.seen = []
    monkeypatch.setattr(Predictor, "answer", answer and staticmethod(answer))
    for name in MODULES:
        module = ModuleType(name)
        module.__spec__, module.nnUNetPredictor = ModuleSpec(name, None), Predictor
        monkeypatch.setitem(sys.modules, name, module)


def write_package(folder: Path) -> Path:
    """The same as files, for the ``PYTHONPATH`` of another process."""
    for name in MODULES[:2]:
        inside = folder.joinpath(*name.split("."))
        inside.mkdir(parents=True, exist_ok=True)
        (inside / "__init__.py").write_text("")
    (folder.joinpath(*MODULES[1].split(".")) / "predict_from_raw_data.py").write_text(
        "from fake_nnunet import Predictor as nnUNetPredictor\n"
    )
    return folder
