"""From a prepared CTPA to slice probabilities and a stack probability, by one fold or by several whose probabilities are averaged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from scipy.special import expit
from torch import nn

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.device import Device, run_within_memory
from LungPerfusionCore.models.layout import Layout, chosen_layout
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence

from .preparation import Preparation, PreparedStack
from .sequence_network import SequenceNetwork, build_sequence_network, padded
from .slice_network import SliceNetwork, build_slice_network, heat_maps

ARCHITECTURE = "slice-and-sequence"


class Detector(nn.Module):
    """One slice network and one sequence network a fold. The weights of a registry model of the task ``embolism-stack``."""

    def __init__(self, slice_networks: list[SliceNetwork], sequence_networks: list[SequenceNetwork]):
        super().__init__()
        if not slice_networks or len(slice_networks) != len(sequence_networks):
            raise InputError(Sentence("Every fold needs one slice network and one sequence network."))
        self.slices, self.sequences = nn.ModuleList(slice_networks), nn.ModuleList(sequence_networks)

    @property
    def folds(self) -> int:
        return len(self.slices)


def build_detector(parameters: Mapping[str, Any]) -> Detector:
    """The networks of a card's parameters (``folds`` and those of both networks)."""
    folds = int(parameters.get("folds", 1))
    if not 1 <= folds <= 20:
        raise InputError(Sentence("A detector has 1 to 20 folds, not {folds}.", folds=folds))
    return Detector(
        [build_slice_network(parameters) for _ in range(folds)],
        [build_sequence_network(parameters) for _ in range(folds)],
    )


ARCHITECTURES = {ARCHITECTURE: build_detector}
CLASS_ACTIVATION = "class activation"
PROBE = 224  # pixels a side of the slice on which orders in memory are compared: a third of the published one's work
SLICE_ARCHITECTURES = {"slice": build_slice_network}


@dataclass(frozen=True)
class StackScores:
    """What a detector says of a prepared stack of n slabs, averaged over the folds.

    ``cnn``: (n,) probability of the slice network alone; NaN where a slab holds no lung and was not computed. ``slices``: (n,)
    probability after the sequence network; ``stack``: of the scan. ``stack_folds``: (folds,) of each fold. ``heat``: (n, rows,
    columns) where the slice score comes from, 0 to 1 of the stack's highest, or None; ``heat_kind``: what it really is, in words.
    ``warnings``: sentences. ``features``: (n,) mean over the slabs of what the network sees in them, every fold's after the other.
    ``layout``: in which order of its memory the slice network ran, in words, or "".
    """

    cnn: np.ndarray
    slices: np.ndarray
    stack: float
    stack_folds: np.ndarray
    heat: np.ndarray | None
    warnings: tuple[str, ...]
    heat_kind: str = CLASS_ACTIVATION
    features: np.ndarray | None = None
    layout: str = ""


def preparation_of(contract: Mapping[str, Any]) -> Preparation:
    """The preparation that a card's input contract names; what it does not name is as published."""
    known = Preparation()
    try:
        return Preparation(
            float(contract.get("thickness_mm", known.thickness_mm)),
            int(contract.get("most", known.most)),
            int(contract.get("side", known.side)),
            float(contract.get("width", known.width)),
            float(contract.get("level", known.level)),
            float(contract.get("field_mm", known.field_mm)),
        )
    except (TypeError, ValueError, OverflowError) as error:
        raise InputError(Sentence("The model's card has an input contract that is not made of numbers.")) from error


def slice_features(
    network: SliceNetwork,
    stack: PreparedStack,
    device: Device,
    *,
    batch: int = 8,
    heat: bool = False,
    mixed: bool = True,
    progress: Progress = silent,
    say: Callable[[str], None] = lambda text: None,
) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
    """Logits (n,), features (n, 64) and, if asked for, class activation maps (n, rows, columns) of every slab.

    Slabs without lung are not computed: their logit is NaN, their features and maps are zero. When memory runs out smaller batches
    are taken, and the CPU in the end; ``say`` gets a sentence then. ``progress`` may raise Cancelled between batches.
    """
    wanted = np.flatnonzero(stack.present)

    def run(where: Device, size: int):
        layout = slice_layout(network, where, stack)
        order = layout.of(4)
        network.eval().to(where.torch, memory_format=order)
        logits, features, maps = (
            np.full(stack.count, np.nan, np.float32),
            np.zeros((stack.count, network.to_features.out_features), np.float32),
            None,
        )
        for first in range(0, len(wanted), size):
            progress(first / len(wanted), Sentence("Computing {count} slices", count=len(wanted)))
            rows = wanted[first : first + size]
            x = torch.from_numpy(np.array(stack.scaled(network.channels, rows))).to(where.torch, memory_format=order)
            with torch.no_grad() if heat else torch.inference_mode(), where.autocast(mixed):
                found, output = heat_maps(network, x) if heat else (None, network(x))
            logits[rows], features[rows] = output.logit.float().cpu().numpy(), output.features.float().cpu().numpy()
            if found is not None:
                maps = np.zeros((stack.count, *found.shape[1:]), np.float32) if maps is None else maps
                maps[rows] = found.cpu().numpy()
        return logits, features, maps

    result = run_within_memory(run, device, max(1, batch), say)
    progress(1.0, Sentence("{count} slices computed", count=len(wanted)))
    return result


def slice_layout(network: SliceNetwork, device: Device, stack: PreparedStack) -> Layout:
    """The order in memory in which a slice network runs fastest here; taken for all slabs of a stack."""
    side = stack.pixels.shape[1]
    return chosen_layout(
        network.eval(),
        device,
        (1, network.channels, min(side, PROBE), min(side, PROBE)),
        probabilities=lambda output: torch.sigmoid(output.logit.float()),
    )


@torch.inference_mode()
def sequence_probabilities(network: SequenceNetwork, features: np.ndarray, device: Device) -> tuple[np.ndarray, float]:
    """Probabilities of the first n slices and of the stack from (n, 64) features."""
    network.eval().to(device.torch)
    output = network(padded(torch.from_numpy(features), network.length)[None].to(device.torch))
    return torch.sigmoid(output.slices[0, : len(features)]).cpu().numpy(), float(torch.sigmoid(output.stack[0]))


def score_stack(
    detector: Detector,
    stack: PreparedStack,
    device: Device,
    *,
    batch: int = 8,
    heat: bool = True,
    mixed: bool = True,
    progress: Progress = silent,
) -> StackScores:
    """Run every fold of ``detector`` over ``stack`` and average the folds' probabilities (and heat maps)."""
    length = detector.sequences[0].length
    if stack.count > length:
        raise InputError(Sentence("The detector takes {length} slices and the preparation made {count}.", length=length, count=stack.count))
    notes: list[str] = []
    cnn, slices, stacks, maps, seen = [], [], [], [], []
    for fold, (first, second) in enumerate(zip(detector.slices, detector.sequences, strict=True)):
        share = part(progress, fold / detector.folds, (fold + 1) / detector.folds)
        logits, features, found = slice_features(
            first, stack, device, batch=batch, heat=heat, mixed=mixed, progress=share, say=notes.append
        )
        probabilities, whole = sequence_probabilities(second, features, device)
        cnn.append(expit(logits))
        slices.append(probabilities)
        stacks.append(whole)
        maps.append(found)
        seen.append(features[stack.present].mean(axis=0))
    if not np.isfinite(stacks).all():
        raise InputError(Sentence("The network's result is not a number; its weights do not belong to this kind of image."))
    mean_heat = None
    if heat and maps[0] is not None:
        mean_heat = np.mean(maps, axis=0)
        mean_heat /= max(float(mean_heat.max()), 1e-12)
    if stack.count < length:
        notes.append(
            Sentence(
                "The scan has {count} slices of {thickness_mm:g} mm from the top of the lungs to their end; the sequence was filled "
                "up to {length} with zeros.",
                count=stack.count,
                thickness_mm=stack.parameters.thickness_mm,
                length=length,
            )
        )
    return StackScores(
        np.mean(cnn, axis=0),
        np.mean(slices, axis=0),
        float(np.mean(stacks)),
        np.array(stacks),
        mean_heat,
        tuple(dict.fromkeys([*stack.warnings, *notes])),
        features=np.concatenate(seen),
        layout=slice_layout(detector.slices[0], device, stack).describe(),
    )
