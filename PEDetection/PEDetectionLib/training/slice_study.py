"""The published training from labels to a model of the registry: five folds of slice networks, then five of sequence networks on
their features, each judged on the patients it did not learn from."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch
from scipy.special import expit

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files import training_folder as run_folder
from LungPerfusionCore.files.atomic_files import whole_file
from LungPerfusionCore.models.device import Device
from LungPerfusionCore.models.registry import Card, Model, load_network, read_model, write_model
from LungPerfusionCore.models.training_loop import Course, Fit
from LungPerfusionCore.progress import Progress, part, silent

from ..inference import ARCHITECTURE, SLICE_ARCHITECTURES, Detector, sequence_probabilities
from ..preparation import Preparation
from ..sequence_network import LENGTH, SequenceNetwork
from ..slice_network import AVERAGE, PUBLISHED, SliceNetwork, build_slice_network, load_backbone
from .backbone_weights import read_backbone_weights
from .clot_pretraining import ClotTraining, train_on_clots
from .held_out_scores import HeldOutScores, ensemble, slice_figures, stack_figures, test_figures, write_slices, write_stacks
from .network_training import FeatureStack, SequenceTraining, SliceTraining, slice_logits, train_slices, train_stack
from .slice_data import Dataset, PreparedScan, held_out_patients, load_scans, negative_scans, others_too, split_folds
from .starting_points import begin_with_fold

SAMPLES, FEATURES_KEPT = "samples", "features"
TRUTH = "weak labels: whether a scan holds an embolism, and which of its slices"


@dataclass(frozen=True)
class SliceStudy:
    """What decides a run of slice networks. ``backbone_weights``: a file that the person has, or None. ``test_fraction``: the
    share of the patients that no fold sees and that judge the finished ensemble; 0 for none. ``clots``: a start on masks of clots.
    ``negatives``: real CTs without known embolism, which every fold learns from and none is judged by. ``start``: a model of the same
    networks whose weights the folds begin with, or None."""

    name: str = "slices"
    backbone: str = PUBLISHED
    channels: int = 1
    pooling: str = AVERAGE
    folds: int = 5
    test_fraction: float = 0.0
    backbone_weights: Path | None = None
    preparation: Preparation = field(default_factory=Preparation)
    clots: ClotTraining = field(default_factory=ClotTraining)
    training: SliceTraining = field(default_factory=SliceTraining)
    negatives: tuple[Path, ...] = ()
    start: Model | None = None
    command: str = ""
    licence: str = ""


def run_slices(
    dataset: Dataset, folder: Path, p: SliceStudy, device: Device, progress: Progress = silent
) -> tuple[tuple[Model, ...], dict, tuple[str, ...]]:
    """Train one slice network a fold into ``folder``/fold_N. Returns the models, the figures of the held-out slices and notes.

    What an interrupted run has done is taken up. Raises InputError for data that cannot be used or a folder of another run.
    """
    build_slice_network({"backbone": p.backbone, "channels": p.channels, "pooling": p.pooling})  # refuse before the long part
    _claim(folder, dataset, p)
    scans, notes = load_scans(dataset, p.preparation, folder / SAMPLES, part(progress, 0.0, 0.15))
    scans, _test = _divided(scans, p.test_fraction, p.training.seed)
    free = _free_scans(p.negatives, p.preparation, folder / SAMPLES)
    models, held = [], []
    folds = split_folds(scans, p.folds, p.training.seed)
    for n, outside in enumerate(folds):
        kept = [scans[i] for i in outside]
        others = [scans[i] for i in range(len(scans)) if i not in set(outside.tolist())]
        report = part(progress, 0.15 + 0.85 * n / len(folds), 0.15 + 0.85 * (n + 1) / len(folds))
        network, fit = _train_fold(n, [*others, *free], kept, folder, p, device, report)
        mine = [
            HeldOutScores(
                scan.patient,
                scan.name,
                n + 1,
                scan.labels,
                scan.present,
                expit(slice_logits(network, scan, device)[0]),
                label=scan.label,
            )
            for scan in kept
        ]
        held += mine
        card = _slice_card(n, network, fit, mine, others, dataset, p)
        models.append(write_model(folder / f"fold_{n + 1}", card, fit.state, half=False))
    write_slices(held, folder / "held_out_slices.csv")
    return tuple(models), slice_figures(held), notes


def _train_fold(
    n: int, others: Sequence[PreparedScan], kept: Sequence[PreparedScan], folder: Path, p: SliceStudy, device: Device, report: Progress
) -> tuple[SliceNetwork, Fit]:
    """The slice network of a fold, with its best weights: trained on ``others``, its epoch chosen by ``kept``."""
    torch.manual_seed(p.training.seed + n)
    network = SliceNetwork(p.backbone, p.channels, pooling=p.pooling)
    if p.backbone_weights is not None:
        load_backbone(network, read_backbone_weights(p.backbone_weights))
    if p.start is not None:
        begin_with_fold(network, p.start, n)
    checkpoint = folder / "checkpoints" / f"fold_{n + 1}.safetensors"
    if p.clots.steps and not checkpoint.is_file():
        train_on_clots(network, others, p.clots, device, lambda f, m: report(0.3 * f, f"Fold {n + 1}: {m}"))
    begun = 0.3 if p.clots.steps else 0.0
    course = Course(checkpoint, progress=lambda f, m: report(begun + (1 - begun) * f, f"Fold {n + 1}: {m}"))
    fit = train_slices(network, others, kept, p.training, device, course)
    network.load_state_dict(fit.state)
    return network, fit


def _slice_card(
    n: int,
    network: SliceNetwork,
    fit: Fit,
    held_out: Sequence[HeldOutScores],
    others: Sequence[PreparedScan],
    dataset: Dataset,
    p: SliceStudy,
) -> Card:
    figures = {
        "held_out": slice_figures(held_out),
        "best_epoch": fit.best,
        "history": [[e.epoch, e.loss, e.validation] for e in fit.history],
    }
    return Card(
        f"{p.name}-{n + 1}",
        "1",
        "embolism-slices",
        "slice",
        network.parameters_of_card,
        p.preparation.as_dict(),
        _trained_on(others, dataset, len(p.negatives)),
        dataset.simulated,
        "",
        data=f"sha256 {dataset.sha256}",
        truth=_truth(p.clots),
        figures=figures,
        command=p.command,
        licence=p.licence,
    )


@dataclass(frozen=True)
class StackStudy:
    """What decides a run of sequence networks: the folder ``slices`` of a finished ``run_slices``, and what stands in the card.
    ``negatives``: those of the slice networks; ``start``: a model whose sequence networks the folds begin with, or None."""

    slices: Path
    name: str
    training: SequenceTraining = field(default_factory=SequenceTraining)
    negatives: tuple[Path, ...] = ()
    start: Model | None = None
    command: str = ""
    licence: str = ""


def run_stack(
    dataset: Dataset, folder: Path, p: StackStudy, device: Device, progress: Progress = silent
) -> tuple[Model, dict, tuple[str, ...], frozenset[str]]:
    """Train a sequence network a fold on the features of the slice networks; write ``folder``/model.

    The folds are those of the slice networks, whose features are kept beside them for the next run. Returns the model, the figures of
    the held-out scans, notes, and the patients whom the model learnt from (none of the test). Raises InputError when ``p.slices`` is no
    such run, or one on other data.
    """
    plan = run_folder.plan_of(p.slices)
    if plan["data_sha256"] != dataset.sha256:
        raise InputError(f"The slice networks in {p.slices.name} were trained on other data than {p.name} is to be.")
    if plan.get("negatives") != _beside(p).get("negatives"):
        raise InputError(f"The slice networks in {p.slices.name} were trained with other CTs without embolism than {p.name} is to be.")
    run_folder.claim(folder, {"data_sha256": dataset.sha256, "slices": plan, "training": asdict(p.training)} | _beside(p))
    preparation = Preparation(**plan["preparation"])
    if preparation.most > LENGTH:
        raise InputError(f"The sequence network takes {LENGTH} slices and the slices were prepared with up to {preparation.most}.")
    models = [read_model(p.slices / f"fold_{n + 1}") for n in range(plan["folds"])]
    scans, notes = load_scans(dataset, preparation, p.slices / SAMPLES, part(progress, 0.0, 0.1))
    scans, test = _divided(scans, plan["test_fraction"], plan["training"]["seed"])
    folds = split_folds(scans, plan["folds"], plan["training"]["seed"])
    everyone = [*scans, *_free_scans(p.negatives, preparation, p.slices / SAMPLES)]
    firsts, seconds, held = [], [], []
    tested: list[list[HeldOutScores]] = [[] for _ in test]
    for n, (model, outside) in enumerate(zip(models, folds, strict=True)):
        report = part(progress, 0.1 + 0.9 * n / len(folds), 0.1 + 0.9 * (n + 1) / len(folds))
        first = load_network(model, SLICE_ARCHITECTURES)
        stored = []
        for i, scan in enumerate(everyone):
            report(0.7 * i / len(everyone), f"Fold {n + 1}: features of scan {i + 1} of {len(everyone)}")
            stored.append(_features(first, scan, model, p.slices / FEATURES_KEPT, device))
        stacks = [FeatureStack(features, scan.labels, scan.label) for (_logits, features), scan in zip(stored, everyone, strict=True)]
        second = _train_sequence(n, stacks, outside, folder, p, device, report)
        held += [_scored(second, scans[i], n + 1, *stored[i], device) for i in outside]
        for scan, scores in zip(test, tested, strict=True):
            kept_features = _features(first, scan, model, p.slices / FEATURES_KEPT, device)
            scores.append(_scored(second, scan, n + 1, *kept_features, device))
        firsts.append(first.cpu())
        seconds.append(second.cpu())
    figures = stack_figures(held)
    ensembles = [ensemble(scores) for scores in tested]
    if ensembles:
        figures["test"] = test_figures(ensembles, figures["thresholds"])
    detector = Detector(firsts, seconds)
    card = _stack_card(detector, preparation, figures, models[0].card, _trained_on(scans, dataset, len(p.negatives)), dataset, p)
    model = write_model(folder / "model", card, detector.state_dict())
    write_slices(held, folder / "held_out_slices.csv")
    write_stacks(held, folder / "held_out_stacks.csv")
    if ensembles:
        write_slices(ensembles, folder / "test_slices.csv")
        write_stacks(ensembles, folder / "test_stacks.csv")
    return model, figures, notes, frozenset(scan.patient for scan in scans)


def _free_scans(paths: tuple[Path, ...], preparation: Preparation, cache: Path) -> list[PreparedScan]:
    """The real CTs without known embolism, prepared."""
    return list(load_scans(negative_scans(paths), preparation, cache)[0]) if paths else []


def _beside(p: SliceStudy | StackStudy) -> dict[str, str]:
    """What belongs into a run's plan where CTs without embolism or a model to begin with are given."""
    negatives = {"negatives": negative_scans(p.negatives).sha256} if p.negatives else {}
    return negatives | ({"start": p.start.card.sha256} if p.start is not None else {})


def _train_sequence(
    n: int, stacks: Sequence[FeatureStack], outside: np.ndarray, folder: Path, p: StackStudy, device: Device, report: Progress
) -> SequenceNetwork:
    """The sequence network of a fold, with its best weights; the stacks ``outside`` choose its epoch."""
    kept = set(outside.tolist())
    torch.manual_seed(p.training.seed + n)
    network = SequenceNetwork()
    if p.start is not None:
        begin_with_fold(network, p.start, n)
    course = Course(folder / "checkpoints" / f"fold_{n + 1}.safetensors", progress=lambda f, m: report(0.7 + 0.3 * f, f"Fold {n + 1}: {m}"))
    inside = [s for i, s in enumerate(stacks) if i not in kept]
    network.load_state_dict(train_stack(network, inside, [stacks[i] for i in outside], p.training, device, course).state)
    return network


def _stack_card(
    detector: Detector, preparation: Preparation, figures: dict, slices: Card, trained_on: str, dataset: Dataset, p: StackStudy
) -> Card:
    """``slices``: the card of a slice network that the detector is made of."""
    first = detector.slices[0]
    return Card(
        p.name,
        "1",
        "embolism-stack",
        ARCHITECTURE,
        {**first.parameters_of_card, "folds": detector.folds},
        preparation.as_dict(),
        trained_on,
        dataset.simulated,
        "",
        data=f"sha256 {dataset.sha256}",
        truth=slices.truth,
        figures=figures,
        command="; ".join(text for text in (slices.command, p.command) if text),
        licence=p.licence,
    )


def _features(network: SliceNetwork, scan: PreparedScan, model: Model, folder: Path, device: Device) -> tuple[np.ndarray, np.ndarray]:
    """``slice_logits`` of a scan, computed once a network and scan: training is tried several times on the same features."""
    pixels = hashlib.sha256(np.ascontiguousarray(scan.pixels)).hexdigest()
    path = folder / f"{model.card.sha256[:16]}_{pixels[:24]}.npz"
    if not path.is_file():
        logits, features = slice_logits(network, scan, device)
        with whole_file(path, keep=True) as partial:
            np.savez(partial, logits=logits, features=features)
    with np.load(path, allow_pickle=False) as known:
        return known["logits"], known["features"]


def _scored(network: SequenceNetwork, scan: PreparedScan, fold: int, logits, features, device: Device) -> HeldOutScores:
    probabilities, whole = sequence_probabilities(network, features, device)
    return HeldOutScores(
        scan.patient,
        scan.name,
        fold,
        scan.labels,
        scan.present,
        expit(logits),
        probabilities,
        scan.label,
        whole,
    )


def _divided(scans: Sequence[PreparedScan], fraction: float, seed: int) -> tuple[list[PreparedScan], list[PreparedScan]]:
    """Scans for the folds, and those of the patients that no fold sees."""
    outside = held_out_patients(scans, fraction, seed)
    return [s for s, out in zip(scans, outside, strict=True) if not out], [s for s, out in zip(scans, outside, strict=True) if out]


def _truth(p: ClotTraining) -> str:
    return TRUTH if not p.steps else f"{TRUTH}; the backbones began with {p.steps} steps on masks of the clots"


def _trained_on(scans: Sequence[PreparedScan], dataset: Dataset, free: int) -> str:
    patients, positive = len({scan.patient for scan in scans}), sum(scan.label for scan in scans)
    kind = "simulated CTPAs" if dataset.simulated else "CTPAs"
    return f"{len(scans)} {kind} of {patients} patients, {positive} with embolism" + others_too(free)


def _claim(folder: Path, dataset: Dataset, p: SliceStudy) -> None:
    from LungPerfusionCore.run.provenance import file_sha256

    weights = file_sha256(p.backbone_weights) if p.backbone_weights is not None else None
    run_folder.claim(
        folder,
        {
            "data_sha256": dataset.sha256,
            "backbone": p.backbone,
            "channels": p.channels,
            "pooling": p.pooling,
            "folds": p.folds,
            "test_fraction": p.test_fraction,
            "backbone_weights": weights,
            "preparation": p.preparation.as_dict(),
            "clots": asdict(p.clots),
            "training": asdict(p.training),
        }
        | _beside(p),
    )
