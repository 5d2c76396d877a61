"""What a model's card says of the scans that it was trained on, so that others are told from them (``models.scan_guard``)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from LungPerfusionCore.checks.image_checks import as_hounsfield
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.images import read_input
from LungPerfusionCore.models.device import Device
from LungPerfusionCore.models.registry import Model, load_network, with_guard
from LungPerfusionCore.models.scan_guard import FEWEST, describe
from LungPerfusionCore.progress import Progress, silent

from .. import inference, integrated_network
from ..ctpa_check import check_ctpa
from ..detection_models import INTEGRATED_TASK
from ..inference import preparation_of, slice_features
from ..integrated_detection import window_of
from ..preparation import Preparation, PreparedStack, prepare
from ..scan_measures import MEASURES, measures_of
from .integrated_data import cut, slice_channels, window_corner
from .integrated_training import scaled

#: Of more scans an even choice is taken: a minute a scan would otherwise become hours.
MOST = 60


@dataclass(frozen=True)
class Described:
    """A scan as the guard sees it: its plain measures, and the features of each model."""

    measures: dict[str, float]
    features: dict[str, np.ndarray]


class Describer:
    """Describes scans to models of either task, their networks loaded once."""

    def __init__(self, models: Sequence[Model], device: Device):
        self.models, self._device = tuple(models), device
        self._networks = {}
        for model in models:
            kinds = integrated_network.ARCHITECTURES if model.card.task == INTEGRATED_TASK else inference.ARCHITECTURES
            self._networks[model.card.name] = load_network(model, kinds)

    def scan(self, path: Path, series: str | None = None) -> Described:
        """One scan (``series``: which of a DICOM folder's). Raises InputError for one that detection would refuse."""
        ctpa, _notes = as_hounsfield(read_input(path, role="ctpa", series_uid=series).image, "ctpa", name=path.name)
        check = check_ctpa(ctpa)
        stacks: dict[Preparation, PreparedStack] = {}
        features = {}
        for model in self.models:
            wanted = preparation_of(model.card.input_contract)
            if wanted not in stacks:
                stacks[wanted] = prepare(ctpa, check.hull, wanted, device=self._device)
            features[model.card.name] = self._features(model, stacks[wanted])
        return Described(measures_of(ctpa, check), features)

    def _features(self, model: Model, stack: PreparedStack) -> np.ndarray:
        network = self._networks[model.card.name]
        if model.card.task == INTEGRATED_TASK:
            return encoder_features(network, stack, window_of(model.card.input_contract, stack.pixels), self._device)
        found = [slice_features(each, stack, self._device)[1][stack.present].mean(axis=0) for each in network.slices]
        return np.concatenate(found)


def encoder_features(network: Any, stack: PreparedStack, window: tuple[int, int], device: Device, batch: int = 8) -> np.ndarray:
    """Mean over the slabs of the coarsest maps of an integrated network's encoder, as ``find_on_slabs`` keeps them."""
    network.eval().to(device.torch, memory_format=torch.channels_last)
    rows, corner, found = np.flatnonzero(stack.present), window_corner(stack.pixels, window), []
    for first in range(0, len(rows), batch):
        some = [slice_channels(stack.pixels, k, network.channels, network.neighbours) for k in rows[first : first + batch]]
        with torch.inference_mode(), device.autocast():
            maps = network.encoder(scaled(np.stack([cut(each, corner, window) for each in some]), device))
        found.append(maps[-1].float().mean(dim=(2, 3)).cpu().numpy())
    return np.concatenate(found).mean(axis=0)


def describe_training(model: Model, scans: Iterable[Any], device: Device, progress: Progress = silent) -> tuple[Model, tuple[str, ...]]:
    """The model with a description of ``scans`` (with ``ctpa``, a path, and ``series``) in its card, and sentences on what it lacks."""
    every = list(scans)
    if len(every) < FEWEST:
        return model, (
            f"{len(every)} training scans are too few to describe ({FEWEST}); the model cannot tell scans that it does not know.",
        )
    chosen = [every[n] for n in np.unique(np.linspace(0, len(every) - 1, min(len(every), MOST)).astype(int))]
    describer, found, refused = Describer([model], device), [], 0
    for n, scan in enumerate(chosen):
        progress(n / len(chosen), f"Describing the training scans: {n + 1} of {len(chosen)}")
        try:
            found.append(describer.scan(scan.ctpa, scan.series))
        except InputError:
            refused += 1
    notes = [f"{refused} of the {len(chosen)} described training scans would be refused as CT pulmonary angiograms."] if refused else []
    if len(found) < FEWEST:
        said = f"Only {len(found)} training scans could be described; the model cannot tell scans that it does not know."
        return model, (*notes, said)
    features = np.array([each.features[model.card.name] for each in found])
    return with_guard(model, describe([each.measures for each in found], features, MEASURES)), tuple(notes)
