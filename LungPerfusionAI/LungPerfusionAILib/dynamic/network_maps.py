"""Maps of a CT perfusion scan by the network: no input function is chosen and nothing is deconvolved."""

from __future__ import annotations

import numpy as np
import torch

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.device import Device, resolve, run_within_memory
from LungPerfusionCore.models.registry import Model, load_network
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence

from .network_input import Channels, NetworkInput, channels_of
from .series import MAPS, Constants, PerfusionMaps, PerfusionSeries
from .unet import ARCHITECTURES

TASK = "dynamic"
METHOD = "network"
#: Slices at a time.
_BATCH = 8
#: The least and the most that a map can be, in its unit: what a convolution answers beyond that is noise.
_LEAST, _MOST = 0.0, {"cbf": 400.0, "cbv": 60.0, "mtt": 60.0, "ttp": 600.0, "tmax": 60.0, "delay": 60.0}


def maps_by_network(
    series: PerfusionSeries, mask: np.ndarray, model: Model, device: str | Device = "auto", progress: Progress = silent
) -> PerfusionMaps:
    """Map the perfusion of a scan with a trained network.

    Args:
        series: corrected for motion where it moves, not smoothed (the network has learnt from scans that were not).
        mask: bool (k, j, i), where maps are wanted: the brain.
        model: of the task "dynamic" (``registry.get_model(choice, TASK)``).
        device: auto, cpu, cuda:N, or a resolved one.

    Returns:
        Maps on the scan's grid, in the units of the reference maps that the model learnt from (``constants``). What the model does not
        make is derived where it can be: of CBV, CBF and MTT one from the two others (central volume theorem), TTP from the curves. What
        cannot be (the delay) is NaN inside the mask. ``parameters``: ``model``, ``sha256``, ``made`` (maps of the network), ``derived``,
        ``missing``, ``arrival_s`` (of the bolus, None where the model does not need it), ``input``, the device, ``notes`` (sentences).

    Raises:
        InputError: a model that does not fit its card, an empty mask, slices that are not axial, a scan without a bolus.
    """
    progress(0.0, "Loading the model")
    contract = NetworkInput.of(model.card.input_contract)
    network = load_network(model, ARCHITECTURES)
    _check(model, network, contract)
    notes: list[str] = []
    progress(0.05, "Putting the scan on the network's time points and pixels")
    channels = channels_of(series, mask, contract)
    used = [k for k in range(len(mask)) if mask[k].any()]
    where = resolve(device) if isinstance(device, str) else device
    values, ran = run_within_memory(
        lambda place, batch: (_run(network, channels, used, place, batch, part(progress, 0.4, 0.9)), place), where, _BATCH, notes.append
    )
    progress(0.9, "Placing the maps on the scan")
    found = {}
    for n, name in enumerate(network.maps):
        plane = np.zeros((len(mask), *channels.mask.shape[1:]), np.float32)
        plane[used] = values[:, n] * np.float32(contract.ranges[name])
        found[name] = np.where(mask, np.clip(channels.placed(plane), _LEAST, _MOST[name]), 0).astype(np.float32)
    derived = _derive(found, series, channels, contract, mask)
    missing = [name for name in MAPS if name not in found]
    for name in missing:
        found[name] = np.where(mask, np.float32(np.nan), np.float32(0))
    progress(1.0, "Perfusion mapped")
    parameters = {
        "model": model.card.name,
        "sha256": model.card.sha256,
        "made": list(network.maps),
        "derived": derived,
        "missing": missing,
        "arrival_s": float(channels.arrival_s) if np.isfinite(channels.arrival_s) else None,
        "input": contract.as_dict(),
        "notes": [Sentence("Model {model}: {warning}", model=model.card.name, warning=model.warning), *notes],
        **ran.as_dict(),
    }
    return PerfusionMaps(**found, mask=mask, constants=_constants(contract), method=METHOD, parameters=parameters)


def _constants(contract: NetworkInput) -> Constants:
    return Constants(contract.density, contract.haematocrit_factor)


def _check(model: Model, network, contract: NetworkInput) -> None:
    """Raises InputError where the card's input and its networks do not fit each other."""
    lacking = [name for name in network.maps if name not in contract.ranges]
    if lacking:
        raise InputError(
            Sentence("The card of the model {model} has no range for the map {lacking}.", model=model.card.name, lacking=lacking[0])
        )
    frames = model.card.parameters.get("frames", 89)
    if frames != contract.frames:
        raise InputError(
            Sentence(
                "The card of the model {model} gives {frames} time points to a network of {other}.",
                model=model.card.name,
                frames=contract.frames,
                other=frames,
            )
        )


@torch.inference_mode()
def _run(network, channels: Channels, used: list[int], device: Device, batch: int, progress: Progress) -> np.ndarray:
    """The networks' answers, float32 (slices used, maps, j, i), in the ranges' units."""
    network = network.to(device.torch, memory_format=torch.channels_last)
    out = []
    for start in range(0, len(used), batch):
        progress(start / len(used), Sentence("Running the network on {describe}", describe=device.describe()))
        x = torch.from_numpy(channels.values[used[start : start + batch]])
        with device.autocast(device.is_cuda):
            y = network(x.to(device.torch, memory_format=torch.channels_last))
        out.append(y.float().cpu().numpy())
    values = np.concatenate(out)
    if not np.isfinite(values).all():
        raise InputError(Sentence("The model gave values that are not finite; it does not suit this scan."))
    return values


def _derive(
    found: dict[str, np.ndarray], series: PerfusionSeries, channels: Channels, contract: NetworkInput, mask: np.ndarray
) -> list[str]:
    """Add the maps that follow from those that are there; return their names."""
    before = set(found)
    with np.errstate(divide="ignore", invalid="ignore"):
        if {"cbv", "cbf"} <= before and "mtt" not in found:
            found["mtt"] = np.where(found["cbf"] > 0, np.clip(60 * found["cbv"] / found["cbf"], _LEAST, _MOST["mtt"]), 0).astype(np.float32)
        elif {"cbv", "mtt"} <= before and "cbf" not in found:
            found["cbf"] = np.where(found["mtt"] > 0, np.clip(60 * found["cbv"] / found["mtt"], _LEAST, _MOST["cbf"]), 0).astype(np.float32)
        elif {"cbf", "mtt"} <= before and "cbv" not in found:
            found["cbv"] = np.clip(found["cbf"] * found["mtt"] / 60, _LEAST, _MOST["cbv"]).astype(np.float32)
    if "ttp" not in found:
        start = float(channels.arrival_s - contract.before_s - series.times[0]) if np.isfinite(channels.arrival_s) else 0.0
        found["ttp"] = np.where(mask, channels.placed(start + contract.step_s * _peaks(channels.values)), 0).astype(np.float32)
    return [name for name in MAPS if name in found and name not in before]


def _peaks(values: np.ndarray) -> np.ndarray:
    """The place of the maximum of every curve (k, frames, j, i), smoothed over three time points, between them by a parabola."""
    out = np.empty((len(values), *values.shape[2:]), np.float32)
    for k, slab in enumerate(values):
        smooth = slab.copy()
        smooth[1:-1] = (slab[:-2] + 2 * slab[1:-1] + slab[2:]) / 4
        peak = np.clip(smooth.argmax(0), 1, len(slab) - 2)
        before, at, after = (np.take_along_axis(smooth, peak[None] + step, 0)[0] for step in (-1, 0, 1))
        bend = before - 2 * at + after
        out[k] = peak + np.where(bend < 0, np.clip(0.5 * (before - after) / np.where(bend < 0, bend, -1), -1, 1), 0)
    return out
