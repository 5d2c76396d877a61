"""DL-CTPM end to end: a CT, its lungs and a model in; the perfusion map in the CT's geometry out."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

import numpy as np
import SimpleITK as sitk
import torch

from LungPerfusionCore.checks.given import Given, GivenMap
from LungPerfusionCore.checks.input_checks import check_together
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.bounding_box import bounding_box
from LungPerfusionCore.lungs.coverage import beyond_sentences
from LungPerfusionCore.lungs.field_of_view import cut_lungs, cut_sentences
from LungPerfusionCore.lungs.regions import Regions, regions_from_lobes, regions_from_zones
from LungPerfusionCore.lungs.scan import Scan
from LungPerfusionCore.lungs.segmentation import segment_lungs
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.models.device import Device, resolve, run_within_memory
from LungPerfusionCore.models.layout import DEFAULT, Layout, chosen_layout
from LungPerfusionCore.models.registry import Model, load_network
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.side_by_side import each_beside, side_by_side

from . import arnn
from .evaluation import SpectComparison, compare_with_spect
from .metrics import THRESHOLD
from .preprocessing import LungSample, Preprocessing, place, sample_lungs
from .scan_quality import scan_warnings

TASK = "perfusion"
PROBE = (1, 1, 64, 64, 64)  # on which orders in memory are compared: half of a lung; of 32 x 32 x 64 the caches hold too much
#: Networks by the name in a card. Another one joins by taking (batch, 1, k, j, i) and giving (batch, n, k, j, i), 0 to
#: 1, perfusion first; what a dual decoder says of ventilation behind it is left.
ARCHITECTURES: dict[str, Callable] = {"ARNN": arnn.build, "ARNN ensemble": arnn.build_ensemble}


@dataclass(frozen=True)
class PerfusionInputs:
    """``ct`` in HU; ``lungs`` (1 right, 2 left, same grid) are segmented when None; ``lobes`` with ``lobe_names`` and
    ``lobe_beyond_ml`` as in ``LungVolumesInputs``; ``spect`` in the CT's frame of reference. ``device``: auto, cpu or cuda:N. ``samples``:
    networks drawn by Monte Carlo dropout for the standard-deviation map (0: none), from ``seed``."""

    ct: sitk.Image
    model: Model
    lungs: sitk.Image | None = None
    lobes: sitk.Image | None = None
    lobe_names: dict[int, str] | None = None
    lobe_beyond_ml: dict[str, float] | None = None
    spect: sitk.Image | None = None
    device: str = "auto"
    samples: int = 0
    seed: int = 0
    threshold: float = THRESHOLD
    notes: tuple[str, ...] = ()  # sentences on the lobes for the warnings


@dataclass(frozen=True)
class PerfusionMap:
    """``map`` and ``deviation`` (None without Monte Carlo dropout): float32 on the CT's own grid, relative perfusion
    0 to 1, 0 outside the lungs. ``seconds``: stage -> wall time. ``device``: where the network really ran.
    ``parameters``: for the provenance.
    """

    map: sitk.Image
    deviation: sitk.Image | None
    lungs: sitk.Image
    regions: Regions
    measurements: tuple[Measurement, ...]
    comparison: SpectComparison | None
    model: Model
    device: Device
    warnings: tuple[str, ...]
    seconds: dict[str, float] = field(default_factory=dict)
    parameters: dict = field(default_factory=dict)


class Stopwatch:
    """Wall time of named stages, in order."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str):
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - start


def predict_perfusion(inputs: PerfusionInputs, progress: Progress = silent) -> PerfusionMap:
    """Map the perfusion of both lungs (of one, with a warning, where only one is there).

    Raises InputError for a CT without lungs, a device that is not there, or a model that does not fit its card.
    """
    watch, warnings = Stopwatch(), []
    progress(0.0, "Loading the model")
    with watch.stage("model"):
        device = resolve(inputs.device)
        contract = Preprocessing.of(inputs.model.card.input_contract)
        network = load_network(inputs.model, ARCHITECTURES)
    with watch.stage("lungs"):
        lungs, said = _lungs(inputs, part(progress, 0.02, 0.35))
        warnings += said
    with watch.stage("checks"):
        given = None if inputs.lobes is None else regions_from_lobes(inputs.lobes, inputs.lobe_names or {})
        maps = () if inputs.spect is None else (GivenMap(inputs.spect, "spect", "counts", same_scan=False),)
        warnings += check_together(Given(ct=inputs.ct, lungs=lungs, regions=given, maps=maps))
    with watch.stage("preprocessing"):
        boxed, samples = sample_lungs(inputs.ct, lungs, contract, part(progress, 0.35, 0.5))
        warnings += scan_warnings(boxed)
    with watch.stage("network"):
        maps, used, how = _infer(network, samples, device, part(progress, 0.5, 0.7), warnings)
    deviation = None
    if inputs.samples:
        with watch.stage("uncertainty"):
            spreads, used = _monte_carlo(network, samples, used, inputs.samples, inputs.seed, part(progress, 0.7, 0.85), warnings)
            deviation = place(boxed, samples, spreads, contract)
    with watch.stage("placing"):
        progress(0.85, "Placing the map on the CT")
        image, regions = side_by_side(lambda: place(boxed, samples, maps, contract), lambda: _regions(inputs, lungs))
    with watch.stage("measuring"):
        progress(0.9, "Measuring")
        warnings += beyond_sentences(regions)
        rows = measure_map(image, regions, inputs.threshold)
        comparison = None
        if inputs.spect is not None:
            comparison = compare_with_spect(image, inputs.spect, lungs, contract.percentile, inputs.threshold)
            rows += comparison.measurements
    warnings[:0] = inputs.notes
    warnings.insert(0, Sentence("Model {model}: {warning}", model=inputs.model.card.name, warning=inputs.model.warning))
    progress(1.0, "Perfusion mapped")
    asked = {"threshold": inputs.threshold, "samples": inputs.samples, "seed": inputs.seed}
    parameters = {**asked, "preprocessing": contract.as_dict(), **used.as_dict(), **how}
    return PerfusionMap(
        image,
        deviation,
        lungs,
        regions,
        tuple(rows),
        comparison,
        inputs.model,
        used,
        tuple(dict.fromkeys(warnings)),
        watch.seconds,
        parameters,
    )


def _lungs(inputs: PerfusionInputs, progress: Progress) -> tuple[sitk.Image, Sequence[str]]:
    """The lungs that are given, or those of the CT, and what is to be said of them."""
    if inputs.lungs is not None:
        return inputs.lungs, _coverage(inputs.lungs)
    segmentation = segment_lungs(inputs.ct, progress=progress)
    return segmentation.labels, segmentation.warnings


def _regions(inputs: PerfusionInputs, lungs: sitk.Image) -> Regions:
    """The lobes that are given, else zones of the lungs."""
    if inputs.lobes is None:
        return regions_from_zones(lungs)
    return regions_from_lobes(inputs.lobes, inputs.lobe_names or {}, lungs, beyond_ml=inputs.lobe_beyond_ml)


def measure_map(image: sitk.Image, regions: Regions, threshold: float = THRESHOLD) -> tuple[Measurement, ...]:
    """Per region: volume, volume of high function (map at or above ``threshold``), mean of the map, and percent of the
    lungs' total.

    A region without voxels has volumes of 0 and NaN elsewhere.
    """
    values, labels = sitk.GetArrayViewFromImage(image), sitk.GetArrayViewFromImage(regions.labels)
    box = bounding_box(labels)
    values, labels = values[box], labels[box]
    voxel_ml = float(np.prod(image.GetSpacing())) / 1000.0
    atoms = dict(zip(regions.names, each_beside([partial(_values_of, values, labels, label) for label in regions.names]), strict=True))
    whole = sum(float(v.sum()) for v in atoms.values())
    rows = []
    for region, members in regions.groups.items():
        count = sum(atoms[m].size for m in members)
        total = sum(float(atoms[m].sum()) for m in members)
        high = sum(int(np.count_nonzero(atoms[m] >= threshold)) for m in members)
        rows += [
            Measurement(region, "volume_ml", count * voxel_ml, "ml"),
            Measurement(region, "high_function_ml", high * voxel_ml, "ml"),
            Measurement(region, "mean_perfusion", total / count if count else float("nan"), "1"),
            Measurement(region, "fraction_percent", 100 * total / whole if whole > 0 and count else float("nan"), "%"),
        ]
    return tuple(rows)


def _values_of(values: np.ndarray, labels: np.ndarray, label: int) -> np.ndarray:
    """The map's values in one region (float64, in the order of the array), looked for on its levels."""
    member = labels == label
    levels = np.flatnonzero(member.any(axis=(1, 2)))
    inside = slice(levels[0], levels[-1] + 1) if levels.size else slice(0, 0)
    return np.asarray(values[inside][member[inside]], np.float64)


def _infer(network, samples: tuple[LungSample, ...], device: Device, progress: Progress, warnings: list[str]):
    """The map of each lung on the network's grid (side -> float32), the device that did it, and how, for the provenance."""
    progress(0.0, Sentence("Running the network on {describe}", describe=device.describe()))

    def run(where: Device, batch: int):
        ready = arnn.folded(network, filtered=not where.is_cuda)
        filtered = arnn.is_filtered(ready)
        # minimal filtering has an order of its own; of an ensemble the networks are alike
        layout = DEFAULT if filtered else chosen_layout(_members(ready)[0], where, PROBE)
        how = {"memory_layout": layout.describe(), "convolutions": "minimal filtering" if filtered else "direct"}
        return _run(ready, samples, where, batch, layout), where, how

    return run_within_memory(run, device, len(samples), warnings.append)


@torch.inference_mode()
def _run(network, samples: tuple[LungSample, ...], device: Device, batch: int, layout: Layout = DEFAULT) -> dict[str, np.ndarray]:
    network = network.to(device.torch, memory_format=layout.of(5))
    maps = {}
    for start in range(0, len(samples), batch):
        chosen = samples[start : start + batch]
        x = torch.from_numpy(np.stack([s.enhanced for s in chosen])[:, None])
        with device.autocast(device.is_cuda):
            y = network(x.to(device.torch, memory_format=layout.of(5)))
        for sample, values in zip(chosen, y[:, 0].float().cpu().numpy(), strict=True):
            if not np.isfinite(values).all():
                raise InputError(Sentence("The model gave values that are not finite; it does not suit this CT."))
            maps[sample.side] = np.where(sample.lung, values, 0)
    return maps


def _members(network: torch.nn.Module) -> list[torch.nn.Module]:
    return list(network.members) if isinstance(network, arnn.ARNNEnsemble) else [network]


def _monte_carlo(network, samples, device: Device, draws: int, seed: int, progress: Progress, warnings: list[str]):
    """Standard deviation of the map over ``draws`` networks with dropout on (Gal and Ghahramani 2016), side -> float32; those of an
    ensemble in turns.
    """
    if draws < 2:
        raise InputError(Sentence("A standard deviation needs at least two samples."))
    network.eval()
    members = _members(network)
    for module in network.modules():
        if isinstance(module, (torch.nn.Dropout, torch.nn.Dropout3d)):
            module.train()

    def run(where: Device, batch: int):
        devices = [where.torch] if where.is_cuda else []
        with torch.random.fork_rng(devices=devices):
            torch.manual_seed(seed)
            total, square = {}, {}
            for n in range(draws):
                progress(n / draws, Sentence("Sample {n} of {draws} for the uncertainty", n=n + 1, draws=draws))
                for side, values in _run(members[n % len(members)], samples, where, batch).items():
                    total[side] = total.get(side, 0) + values.astype(np.float64)
                    square[side] = square.get(side, 0) + values.astype(np.float64) ** 2
        spread = {side: np.sqrt(np.maximum(square[side] / draws - (total[side] / draws) ** 2, 0) * draws / (draws - 1)) for side in total}
        return {side: values.astype(np.float32) for side, values in spread.items()}, where

    return run_within_memory(run, device, len(samples), warnings.append)


def _coverage(lungs: sitk.Image) -> list[str]:
    """What a given lung labelmap shows: a lung that is not there, lungs cut by the scan's ends."""
    labels = Scan(lungs).raw
    notes = [
        Sentence("No {name} lung was given; the map is of the other lung alone.", name=name)
        for value, name in ((1, "right"), (2, "left"))
        if not (labels == value).any()
    ]
    ends = [name for name, edge in (("top", labels[-1]), ("bottom", labels[0])) if edge.any()]
    if ends:
        notes.append(Sentence("The CT does not cover the whole lungs: they reach its {end} slice.", end=" and ".join(ends)))
    return [*notes, *cut_sentences(cut_lungs(lungs, {1: "right", 2: "left"}))]
