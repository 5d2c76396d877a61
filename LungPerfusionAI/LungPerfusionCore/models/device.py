"""Where networks run: auto, cpu or cuda:N; what that really is; and what happens when its memory runs out."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch

from ..errors import InputError, LungPerfusionError
from ..run.memory import SENTENCE, is_out_of_memory
from ..sentence import Sentence, in_turn

T = TypeVar("T")
LARGEST_BATCH = "LUNGPERFUSION_LARGEST_BATCH"


@dataclass(frozen=True)
class Device:
    """A place that exists on this machine, with the truth about it.

    ``name``: cpu or cuda:N. ``hardware``: the processor's or GPU's own name. ``precision``: the type that mixed
    precision uses (bfloat16, float16), or None where the hardware has no faster one and everything stays float32.
    """

    name: str
    hardware: str
    precision: torch.dtype | None
    torch_version: str
    cuda_build: str | None
    why: str = ""

    @property
    def torch(self) -> torch.device:
        return torch.device(self.name)

    @property
    def is_cuda(self) -> bool:
        return self.name.startswith("cuda")

    def autocast(self, enabled: bool = True) -> AbstractContextManager[Any]:
        """A context in which matrix products run in mixed precision where the hardware has it; else one that does
        nothing.
        """
        if not enabled or self.precision is None:
            return nullcontext()
        return torch.autocast(self.torch.type, dtype=self.precision)

    def describe(self) -> str:
        """One line for the panel and the log, e.g. "CPU (AMD EPYC), PyTorch 2.13.0+cpu, built without CUDA"."""
        place = {"name": self.name if self.is_cuda else "CPU", "hardware": self.hardware, "version": self.torch_version}
        if self.cuda_build is None:
            return Sentence("{name} ({hardware}), PyTorch {version}, built without CUDA", **place)
        said = Sentence("{name} ({hardware}), PyTorch {version}, built for CUDA {cuda}", **place, cuda=self.cuda_build)
        return in_turn((said, self.why)) if self.why else said

    def as_dict(self) -> dict[str, str | None]:
        """The same for ``result.json``."""
        return {
            "device": self.name,
            "hardware": self.hardware,
            "torch": self.torch_version,
            "cuda_build": self.cuda_build,
        }


def resolve(text: str = "auto") -> Device:
    """The device of ``auto``, ``cpu``, ``cuda`` or ``cuda:N``.

    ``auto`` is the first GPU that this PyTorch can use, else the CPU, and says why not. Raises InputError for a GPU
    that is not there and for anything else.
    """
    if text == "cpu":
        return _cpu()
    if text == "auto":
        return _cuda(0) if torch.cuda.is_available() else _cpu(_why_no_cuda())
    match = re.fullmatch(r"cuda(?::(\d+))?", text)
    if not match:
        raise InputError(Sentence("{text!r} is no device; use auto, cpu or cuda:N.", text=text))
    if not torch.cuda.is_available():
        raise InputError(Sentence("The device {text} cannot be used: {why_no_cuda}.", text=text, why_no_cuda=_why_no_cuda()))
    index, count = int(match[1] or 0), torch.cuda.device_count()
    if index >= count:
        raise InputError(
            Sentence(
                "The device {text} does not exist: this machine has {count} GPUs, from cuda:0."
                if count > 1
                else "The device {text} does not exist: this machine has {count} GPU, from cuda:0.",
                text=text,
                count=count,
            )
        )
    return _cuda(index)


def gpus() -> list[tuple[str, str]]:
    """Every GPU that this PyTorch can use: its name for ``resolve``, and the hardware's own."""
    count = torch.cuda.device_count() if torch.cuda.is_available() else 0
    return [(f"cuda:{n}", torch.cuda.get_device_name(n)) for n in range(count)]


def _cpu(why: str = "") -> Device:
    return Device("cpu", _processor(), None, torch.__version__, torch.version.cuda, why)


def _cuda(index: int) -> Device:
    major, _minor = torch.cuda.get_device_capability(index)
    # Tensor cores came with 7.0; bfloat16, which needs no loss scaling, with 8.0.
    precision = torch.bfloat16 if major >= 8 else torch.float16 if major >= 7 else None
    return Device(f"cuda:{index}", torch.cuda.get_device_name(index), precision, torch.__version__, torch.version.cuda)


def _why_no_cuda() -> str:
    if torch.version.cuda is None:
        return Sentence("this PyTorch is built without CUDA")
    return Sentence("no usable NVIDIA GPU or driver was found")


def _processor() -> str:
    try:
        with Path("/proc/cpuinfo").open(encoding="utf-8") as stream:
            for line in stream:
                if line.startswith("model name"):
                    return line.split(":", 1)[1].strip()
    except OSError:  # not Linux
        pass
    return platform.processor() or platform.machine()


def run_within_memory(run: Callable[[Device, int], T], device: Device, batch: int, say: Callable[[str], None]) -> T:
    """Call ``run(device, batch)``; when memory runs out, with half the batch, and with one at a time on the CPU in the
    end.

    ``say`` gets one sentence for each step back. ``run`` starts afresh each time. Raises LungPerfusionError when the
    CPU's memory does not do either. The environment may set the most that is computed at a time (``LARGEST_BATCH``): a batch does so
    for a case whose process did not live through more.
    """
    batch = max(1, min(batch, int(os.environ.get(LARGEST_BATCH, batch))))
    while True:
        try:
            return run(device, batch)
        except (torch.OutOfMemoryError, MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
            failed = error
        failed.__traceback__ = None  # its frames hold the tensors that filled the memory
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        if batch > 1:
            say(
                Sentence(
                    "{name} ran out of memory with a batch of {batch}; the batch was reduced to {batch2}.",
                    name=device.name,
                    batch=batch,
                    batch2=batch // 2,
                )
            )
            batch //= 2
        elif device.is_cuda:
            say(
                Sentence(
                    "The memory of {name} ({hardware}) was too small; the CPU was used instead.", name=device.name, hardware=device.hardware
                )
            )
            device = _cpu(Sentence("{name} ran out of memory", name=device.name))
        else:
            raise LungPerfusionError(SENTENCE) from failed
