"""The order in memory in which this processor runs a network fastest: found by a short measurement at first use, and remembered.

Convolutions of oneDNN run at the rate of a matrix product in one order and at half of it in the other, and which one that is depends on
the processor's instructions, the release of PyTorch and the network's sizes. So both are timed once, in turns, on a small input; the
answer is kept in a file of the person's, under a name made of all that, and every later process takes it from there. It is a property of
the machine and not of a scan. Without a measurement (a small network, a graphics processor) it is channels last. Probabilities of both
orders are compared in the measurement: where they differ by more than ``TOLERANCE``, channels last stays.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from ..errors import InputError
from ..files.atomic_files import whole_file
from .device import Device
from .registry import downloads_folder

CHANNELS_LAST, CONTIGUOUS = "channels last", "contiguous"
#: A network of fewer numbers is done with a case before a measurement pays.
LEAST_PARAMETERS = 1_000_000
#: The other order is taken only where its time is below this share of channels last's: a busy machine must not decide.
GAIN = 0.9
#: Largest difference of a probability (0 to 1) between the two orders.
TOLERANCE = 1e-3
REPEATS = 2
FOLDER = "layouts"

_KNOWN: dict[str, Layout] = {}


@dataclass(frozen=True)
class Layout:
    """``name``: "channels last" or "contiguous"; ``measured``: whether it was chosen by its time on this machine."""

    name: str = CHANNELS_LAST
    measured: bool = False

    def of(self, dimensions: int) -> torch.memory_format:
        """For weights and inputs of 4 (images) or 5 dimensions (volumes)."""
        if self.name == CONTIGUOUS:
            return torch.contiguous_format
        return torch.channels_last if dimensions == 4 else torch.channels_last_3d

    def describe(self) -> str:
        """For the provenance of a result."""
        return f"{self.name}{' (measured on this machine)' if self.measured else ''}"


#: Where nothing was measured.
DEFAULT = Layout()


def chosen_layout(
    network: nn.Module,
    device: Device,
    probe: Sequence[int],
    *,
    probabilities: Callable[[Any], torch.Tensor] = lambda output: output,
) -> Layout:
    """The order in memory for a network on a device.

    Args:
        network: in evaluation mode, without dropout in it that is on: it must give the same twice.
        probe: shape of the input on which both orders are timed, for a second or two: a part of a case, but one whose features outgrow
            the processor's caches as a whole one's do.
        probabilities: of what the network returns, 0 to 1.
    """
    if device.is_cuda or sum(each.numel() for each in network.parameters()) < LEAST_PARAMETERS:
        return DEFAULT
    key = _key(network, device, probe)
    if key in _KNOWN:
        return _KNOWN[key]
    found = _read(key)
    if found is None:
        found = _kept(key, _measured(network, device, probe, probabilities), device)
    _KNOWN[key] = found
    return found


def _key(network: nn.Module, device: Device, probe: Sequence[int]) -> str:
    """A name for everything that the answer depends on."""
    shapes = [(name, list(tensor.shape)) for name, tensor in network.state_dict().items()]
    told = [
        device.hardware,
        torch.backends.cpu.get_cpu_capability(),
        os.environ.get("ONEDNN_MAX_CPU_ISA", ""),
        torch.__version__,
        torch.get_num_threads(),
        type(network).__name__,
        shapes,
        list(probe),
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:24]


@torch.inference_mode()
def _measured(network: nn.Module, device: Device, probe: Sequence[int], probabilities: Callable[[Any], torch.Tensor]) -> Layout:
    """Both orders timed in turns, so that whatever else the machine does strikes both."""
    x = torch.rand(tuple(probe), generator=torch.Generator().manual_seed(0)).to(device.torch)
    works: dict[str, tuple[nn.Module, torch.Tensor]] = {}
    results: dict[str, torch.Tensor] = {}
    for name in (CHANNELS_LAST, CONTIGUOUS):
        order = Layout(name).of(x.ndim)
        own: Any = deepcopy(network).eval()  # torch's stubs do not know that a module takes an order, too
        works[name] = (own.to(device.torch, memory_format=order), x.to(memory_format=order))
        results[name] = probabilities(works[name][0](works[name][1]))  # plans and buffers are made here
    times = {name: min(column) for name, column in zip(works, zip(*(_turn(works) for _ in range(REPEATS)), strict=True), strict=True)}
    apart = float((results[CHANNELS_LAST] - results[CONTIGUOUS]).abs().max())
    faster = times[CONTIGUOUS] < GAIN * times[CHANNELS_LAST] and apart <= TOLERANCE
    return Layout(CONTIGUOUS if faster else CHANNELS_LAST, True)


def _turn(works: dict[str, tuple[nn.Module, torch.Tensor]]) -> list[float]:
    return [_seconds(network, x) for network, x in works.values()]


def _seconds(network: nn.Module, x: torch.Tensor) -> float:
    start = time.perf_counter()
    network(x)
    return time.perf_counter() - start


def _place(key: str) -> Path:
    return downloads_folder() / FOLDER / f"{key}.json"


def _read(key: str) -> Layout | None:
    """What an earlier process measured; None where none did, or its file says nothing that can be used."""
    try:
        name = json.loads(_place(key).read_text(encoding="utf-8"))["layout"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Layout(name, True) if name in (CHANNELS_LAST, CONTIGUOUS) else None


def _kept(key: str, layout: Layout, device: Device) -> Layout:
    """The answer in its file; of processes that measured at the same time the first one's holds. Without a place it holds for this one."""
    content = {"layout": layout.name, "hardware": device.hardware, "torch": torch.__version__, "threads": torch.get_num_threads()}
    try:
        with whole_file(_place(key), keep=True) as partial:
            partial.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    except (OSError, InputError):
        return layout
    return _read(key) or layout
