"""A stand-in for lungmask's network, and for the package where it is not installed: with its interface, strictly."""

from __future__ import annotations

import sys
import types

import numpy as np
import SimpleITK as sitk
import torch


class Halves(torch.nn.Module):
    """Logits (n, classes, rows, columns): dark pixels are lung, of the class of their half; ``right``, ``left``: those classes."""

    def __init__(self, classes: int, right: int, left: int):
        super().__init__()
        self.classes, self.right, self.left, self.batches = classes, right, left, 0

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        self.batches += 1
        lung = x[:, 0] < 0.45  # lungmask scales -1024 ... 600 HU to 0 ... 1
        found = torch.zeros(len(x), self.classes, *x.shape[2:])
        found[:, 0] = 0.5
        middle = x.shape[3] // 2
        for number, columns in ((self.right, slice(0, middle)), (self.left, slice(middle, None))):
            found[:, number, :, columns] = lung[:, :, columns].float()
        return found


def networks(name: str, path: str | None = None) -> torch.nn.Module:
    """In place of ``lungmask.mask.get_model``."""
    assert path is not None, "lungmask would download its weights itself"
    return Halves(6, right=3, left=1) if "ltrclobes" in name.lower() else Halves(3, right=1, left=2)


class LMInferer:
    """The interface of ``lungmask.mask.LMInferer`` (0.2.22), without its pre- and postprocessing."""

    def __init__(self, modelname="R231", modelpath=None, fillmodel=None, fillmodel_path=None, force_cpu=False, batch_size=20,
                 volume_postprocessing=True, tqdm_disable=False):  # fmt: skip
        from pathlib import Path

        self.batch_size = batch_size
        self.model = networks(Path(modelpath).name, modelpath)
        self.fillmodelm = networks(Path(fillmodel_path).name, fillmodel_path)

    def apply(self, image):
        upright = sitk.DICOMOrient(image, "LPS")
        scaled = (np.clip(sitk.GetArrayFromImage(upright), -1024, 600) + 1024) / 1624.0
        found = []
        for network in (self.model, self.fillmodelm):
            parts = [
                network(torch.from_numpy(scaled[n : n + self.batch_size, None].astype(np.float32))).argmax(dim=1).numpy()
                for n in range(0, len(scaled), self.batch_size)
            ]
            found.append(np.concatenate(parts).astype(np.uint8))
        labels = sitk.GetImageFromArray(np.where(found[1] > 0, found[0], 0).astype(np.uint8))
        labels.CopyInformation(upright)
        code = sitk.DICOMOrientImageFilter.GetOrientationFromDirectionCosines(image.GetDirection())
        return sitk.GetArrayFromImage(sitk.DICOMOrient(labels, code))


def package(monkeypatch) -> None:
    """Put the stand-in where the package would be."""
    module, inner = types.ModuleType("lungmask"), types.ModuleType("lungmask.mask")
    inner.LMInferer = LMInferer
    module.mask = inner
    module.__spec__ = types.SimpleNamespace(name="lungmask")
    monkeypatch.setitem(sys.modules, "lungmask", module)
    monkeypatch.setitem(sys.modules, "lungmask.mask", inner)
