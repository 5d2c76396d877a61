"""A small made-up CT perfusion scan, for tests of what works on one: cheap, with a bolus, vessels, bone and two kinds of tissue."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from LungPerfusionAILib.dynamic.series import PerfusionSeries
from LungPerfusionCore.models.registry import Card, Model, write_model

ARRIVAL_S, HEIGHT_HU = 14.0, 300.0


def bolus(t: np.ndarray, start: float = 10.0, to_peak: float = 8.0) -> np.ndarray:
    """A gamma-variate of height 1; it reaches half of it about four seconds after ``start``."""
    x = np.maximum((np.asarray(t, float) - start) / to_peak, 0)
    return np.where(x > 0, (np.maximum(x, 1e-9) * np.exp(1 - x)) ** 3, 0)


def made_scan(
    times: np.ndarray | None = None,
    *,
    contrast: float = 1.0,
    later: float = 0.0,
    noise: float = 0.0,
    side: int = 48,
    slices: int = 2,
    spacing: tuple[float, float, float] = (3.6, 3.6, 5.0),
    seed: int = 0,
) -> tuple[PerfusionSeries, np.ndarray]:
    """A round head: a skull, tissue of 4 % of the artery (left) and 2 % that comes 5 s late (right), a 4 x 4 artery. -> series, mask."""
    times = np.arange(60.0) if times is None else np.asarray(times, float)
    rows, columns = np.mgrid[:side, :side] - (side - 1) / 2
    radius = np.hypot(rows, columns) / (side / 2)
    plane = np.where(radius < 0.75, 35.0, np.where(radius < 0.88, 1200.0, -1000.0))
    frames = np.broadcast_to(plane, (len(times), slices, side, side)).astype(np.float32).copy()
    tissue = radius < 0.75
    right = tissue & (columns > 0)
    middle = side // 2
    curves = {"left": 0.04 * bolus(times - later), "right": 0.02 * bolus(times - later - 5), "artery": bolus(times - later)}
    for name, where in (("left", tissue & ~right), ("right", right)):
        frames[:, :, where] += (contrast * HEIGHT_HU * curves[name]).astype(np.float32)[:, None, None]
    frames[:, :, middle - 10 : middle - 6, middle - 2 : middle + 2] = (
        45 + (contrast * HEIGHT_HU * curves["artery"]).astype(np.float32)[:, None, None, None]
    )
    if noise:
        frames += np.random.default_rng(seed).normal(0, noise, frames.shape).astype(np.float32)
    return PerfusionSeries(frames, times, spacing, name="made"), np.broadcast_to(tissue, frames.shape[1:]).copy()


def made_model(folder: Path, contract, maps: tuple[str, ...] = ("cbv", "cbf"), seed: int = 0, **changes) -> Model:
    """A model of untrained networks."""
    import torch

    from LungPerfusionAILib.dynamic.unet import build

    torch.manual_seed(seed)
    parameters = {"maps": list(maps), "frames": contract.frames, "filters": 4}
    card = {
        "name": "made",
        "version": "1",
        "task": "dynamic",
        "architecture": "PerfusionUNet",
        "parameters": parameters,
        "input_contract": contract.as_dict(),
        "trained_on": "nothing",
        "simulated": True,
        "sha256": "",
    }
    return write_model(folder, Card(**(card | changes)), build(parameters).state_dict())
