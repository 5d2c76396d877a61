"""A small simulated CTPA with a bright heart, vessels and one clot, and an untrained detector, for tests of the wiring."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionPhantom.lung.simple_thorax import simple_thorax


def simulated_ctpa(clot_mm: float | None = 12.0, spacing_mm: float = 4.0) -> sitk.Image:
    """``simple_thorax`` with a heart of enhanced blood between the lungs and a dark clot in it at z = ``clot_mm`` (LPS), or none."""
    ct, _volumes = simple_thorax(spacing_mm)
    hu = sitk.GetArrayFromImage(ct).astype(np.float32)
    k, j, i = np.indices(hu.shape)
    x, y, z = (origin + spacing_mm * index for origin, index in zip(ct.GetOrigin(), (i, j, k), strict=True))
    blood = (np.abs(hu - 40) < 200) & ((x / 18) ** 2 + ((y + 10) / 45) ** 2 + (z / 70) ** 2 < 1)
    hu[blood] = 350
    if clot_mm is not None:
        hu[blood & (np.abs(z - clot_mm) < 8) & (np.abs(x) < 10) & (np.abs(y + 10) < 16)] = 60
    image = sitk.GetImageFromArray(np.rint(hu).astype(np.int16))
    image.CopyInformation(ct)
    return image


def untrained_model(folder: Path, *, folds: int = 1, side: int = 64, thresholds: dict | None = None, task: str = "embolism-stack"):
    """A registry model whose weights were never trained: its numbers mean nothing, its wiring is everything."""
    import torch

    from LungPerfusionCore.models.registry import Card, write_model
    from PEDetectionLib.inference import ARCHITECTURE, build_detector

    parameters = {"backbone": "compact", "channels": 1, "folds": folds}
    torch.manual_seed(4)
    figures = {"thresholds": thresholds} if thresholds is not None else {}
    card = Card(
        folder.name,
        "0",
        task,
        ARCHITECTURE,
        parameters,
        {"side": side},
        "nothing (untrained, for tests)",
        True,
        "",
        figures=figures,
    )
    return write_model(folder, card, build_detector(parameters).state_dict(), half=False)
