"""The published training from labels to a model of the registry: five folds of slice networks, then five of sequence networks on
their features, each judged on the patients it did not learn from."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch

from LungPerfusionCore.device import Device
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models import Card, Model, load_network, read_model, write_model
from LungPerfusionCore.progress import Progress, part, silent

from .diagnostics import roc_auc, youden_threshold
from .inference import ARCHITECTURE, SLICE_ARCHITECTURES, Detector, sequence_probabilities
from .preparation import Preparation
from .sequence_network import LENGTH, SequenceNetwork
from .slice_network import PUBLISHED, SliceNetwork, build_slice_network, load_backbone
from .training import FeatureStack, SequenceTraining, SliceTraining, slice_logits, train_slices, train_stack
from .training_data import Dataset, PreparedScan, load_scans, split_folds

PLAN, SAMPLES = "plan.json", "samples"
TRUTH = "weak labels: whether a scan holds an embolism, and which of its slices"


@dataclass(frozen=True)
class SliceStudy:
    """What decides a run of slice networks. ``backbone_weights``: safetensors that the person has, or None."""

    name: str = "slices"
    backbone: str = PUBLISHED
    channels: int = 1
    folds: int = 5
    backbone_weights: Path | None = None
    preparation: Preparation = field(default_factory=Preparation)
    training: SliceTraining = field(default_factory=SliceTraining)
    command: str = ""
    licence: str = ""


@dataclass(frozen=True)
class Held:
    """Scores of scans by the fold that did not learn from them: name, fold, labels and probabilities of slabs and scan."""

    name: str
    fold: int
    labels: np.ndarray
    present: np.ndarray
    cnn: np.ndarray
    slices: np.ndarray | None = None
    label: bool = False
    stack: float = float("nan")


def run_slices(
    dataset: Dataset, folder: Path, p: SliceStudy, device: Device, progress: Progress = silent
) -> tuple[tuple[Model, ...], dict, tuple[str, ...]]:
    """Train one slice network a fold into ``folder``/fold_N. Returns the models, the figures of the held-out slices and notes.

    What an interrupted run has done is taken up. Raises InputError for data that cannot be used or a folder of another run.
    """
    build_slice_network({"backbone": p.backbone, "channels": p.channels})  # refuse before the long part
    _claim(folder, dataset, p)
    scans, notes = load_scans(dataset, p.preparation, folder / SAMPLES, part(progress, 0.0, 0.15))
    models, held = [], []
    folds = split_folds(scans, p.folds, p.training.seed)
    for n, outside in enumerate(folds):
        kept, others = (
            [scans[i] for i in outside],
            [scans[i] for i in range(len(scans)) if i not in set(outside.tolist())],
        )
        report = part(progress, 0.15 + 0.85 * n / len(folds), 0.15 + 0.85 * (n + 1) / len(folds))
        torch.manual_seed(p.training.seed + n)
        network = SliceNetwork(p.backbone, p.channels)
        if p.backbone_weights is not None:
            load_backbone(network, _weights(p.backbone_weights))
        fit = train_slices(
            network,
            others,
            kept,
            p.training,
            device,
            checkpoint=folder / "checkpoints" / f"fold_{n + 1}.safetensors",
            progress=lambda f, m, n=n, report=report: report(f, f"Fold {n + 1}: {m}"),
        )
        network.load_state_dict(fit.state)
        mine = [
            Held(
                scan.name,
                n + 1,
                scan.labels,
                scan.present,
                1 / (1 + np.exp(-slice_logits(network, scan, device)[0])),
                label=scan.label,
            )
            for scan in kept
        ]
        held += mine
        figures = {
            "held_out": slice_figures(mine),
            "best_epoch": fit.best,
            "history": [[e.epoch, e.loss, e.validation] for e in fit.history],
        }
        card = Card(
            f"{p.name}-{n + 1}",
            "1",
            "embolism-slices",
            "slice",
            network.parameters_of_card,
            p.preparation.as_dict(),
            _trained_on(others, dataset),
            dataset.simulated,
            "",
            data=f"sha256 {dataset.sha256}",
            truth=TRUTH,
            figures=figures,
            command=p.command,
            licence=p.licence,
        )
        models.append(write_model(folder / f"fold_{n + 1}", card, fit.state, half=False))
    _write_slices(held, folder / "held_out_slices.csv")
    return tuple(models), slice_figures(held), notes


def run_stack(
    dataset: Dataset,
    slices: Path,
    folder: Path,
    name: str,
    p: SequenceTraining,
    device: Device,
    *,
    command: str = "",
    licence: str = "",
    progress: Progress = silent,
) -> tuple[Model, dict, tuple[str, ...]]:
    """Train one sequence network a fold on the features of the slice networks in ``slices`` (a finished ``run_slices``); write ``folder``/model.

    The folds are those of the slice networks. Returns the model, the figures of the held-out scans and notes. Raises InputError when
    ``slices`` is no such run, or one on other data.
    """
    plan = _plan_of(slices)
    if plan["data_sha256"] != dataset.sha256:
        raise InputError(f"The slice networks in {slices.name} were trained on other data than {name} is to be.")
    _claim_folder(folder, {"data_sha256": dataset.sha256, "slices": plan, "training": asdict(p)})
    preparation = Preparation(**plan["preparation"])
    if preparation.most > LENGTH:
        raise InputError(
            f"The sequence network takes {LENGTH} slices and the slices were prepared with up to {preparation.most}."
        )
    models = [read_model(slices / f"fold_{n + 1}") for n in range(plan["folds"])]
    scans, notes = load_scans(dataset, preparation, slices / SAMPLES, part(progress, 0.0, 0.1))
    folds = split_folds(scans, plan["folds"], plan["training"]["seed"])
    firsts, seconds, held = [], [], []
    for n, (model, outside) in enumerate(zip(models, folds, strict=True)):
        report = part(progress, 0.1 + 0.9 * n / len(folds), 0.1 + 0.9 * (n + 1) / len(folds))
        first = load_network(model, SLICE_ARCHITECTURES)
        stored = []
        for i, scan in enumerate(scans):
            report(0.7 * i / len(scans), f"Fold {n + 1}: features of scan {i + 1} of {len(scans)}")
            stored.append(slice_logits(first, scan, device))
        stacks = [
            FeatureStack(features, scan.labels, scan.label)
            for (_logits, features), scan in zip(stored, scans, strict=True)
        ]
        kept = set(outside.tolist())
        torch.manual_seed(p.seed + n)
        second = SequenceNetwork()
        fit = train_stack(
            second,
            [s for i, s in enumerate(stacks) if i not in kept],
            [stacks[i] for i in outside],
            p,
            device,
            checkpoint=folder / "checkpoints" / f"fold_{n + 1}.safetensors",
            progress=lambda f, m, n=n, report=report: report(0.7 + 0.3 * f, f"Fold {n + 1}: {m}"),
        )
        second.load_state_dict(fit.state)
        for i in outside:
            probabilities, whole = sequence_probabilities(second, stacks[i].features, device)
            held.append(
                Held(
                    scans[i].name,
                    n + 1,
                    scans[i].labels,
                    scans[i].present,
                    1 / (1 + np.exp(-stored[i][0])),
                    probabilities,
                    scans[i].label,
                    whole,
                )
            )
        firsts.append(first.cpu())
        seconds.append(second.cpu())
    figures = stack_figures(held)
    detector = Detector(firsts, seconds)
    parameters = {**firsts[0].parameters_of_card, "folds": len(firsts)}
    card = Card(
        name,
        "1",
        "embolism-stack",
        ARCHITECTURE,
        parameters,
        preparation.as_dict(),
        _trained_on(scans, dataset),
        dataset.simulated,
        "",
        data=f"sha256 {dataset.sha256}",
        truth=TRUTH,
        figures=figures,
        command=command,
        licence=licence,
    )
    model = write_model(folder / "model", card, detector.state_dict())
    _write_slices(held, folder / "held_out_slices.csv")
    _write(
        folder / "held_out_stacks.csv",
        ["case", "fold", "label", "score"],
        [[h.name, h.fold, int(h.label), repr(h.stack)] for h in held],
    )
    return model, figures, notes


def slice_figures(held: Sequence[Held]) -> dict:
    """AUC of the slice network over the held-out slices that hold lung, with DeLong's interval; what cannot be said is None."""
    labels = np.concatenate([h.labels[h.present] for h in held])
    return {
        "slices": int(labels.size),
        "positive_slices": int(labels.sum()),
        "slice_network_auc": _auc(labels, np.concatenate([h.cnn[h.present] for h in held])),
    }


def stack_figures(held: Sequence[Held]) -> dict:
    """Held-out AUCs of slices and stacks and the Youden thresholds of both levels. The held-out patients also chose the epoch, which
    makes these figures a little better than those of new patients; slices of one scan are counted as independent."""
    labels = np.concatenate([h.labels for h in held])
    slices = np.concatenate([h.slices for h in held])
    stacks, whole = np.array([h.label for h in held]), np.array([h.stack for h in held])
    thresholds = {}
    for level, y, score in (("slices", labels, slices), ("stack", stacks, whole)):
        if y.any() and not y.all():
            thresholds[level] = youden_threshold(y, score)[0]
    return {
        "held_out": {
            "stacks": int(stacks.size),
            "positive_stacks": int(stacks.sum()),
            **slice_figures(held),
            "slice_auc": _auc(labels, slices),
            "stack_auc": _auc(stacks, whole),
        },
        "thresholds": thresholds,
        "held_out_by": "the fold that did not learn from the patient; it also chose that fold's epoch",
    }


def _auc(labels: np.ndarray, scores: np.ndarray) -> dict | None:
    if min(int(labels.sum()), int((~labels.astype(bool)).sum())) < 2:
        return None
    auc = roc_auc(labels, scores)
    return {"value": auc.value, "low": auc.low, "high": auc.high}


def _trained_on(scans: Sequence[PreparedScan], dataset: Dataset) -> str:
    patients, positive = len({scan.patient for scan in scans}), sum(scan.label for scan in scans)
    kind = "simulated CTPAs" if dataset.simulated else "CTPAs"
    return f"{len(scans)} {kind} of {patients} patients, {positive} with embolism"


def _weights(path: Path) -> dict:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        return load_file(path)
    except (OSError, SafetensorError) as error:
        raise InputError(f"{path.name} is not a readable safetensors file.") from error


def _claim(folder: Path, dataset: Dataset, p: SliceStudy) -> None:
    from LungPerfusionCore.provenance import file_sha256

    weights = file_sha256(p.backbone_weights) if p.backbone_weights is not None else None
    _claim_folder(
        folder,
        {
            "data_sha256": dataset.sha256,
            "backbone": p.backbone,
            "channels": p.channels,
            "folds": p.folds,
            "backbone_weights": weights,
            "preparation": p.preparation.as_dict(),
            "training": asdict(p.training),
        },
    )


def _claim_folder(folder: Path, plan: dict) -> None:
    """The folder is empty or holds the same run. Raises InputError otherwise."""
    if (folder / PLAN).is_file():
        if _plan_of(folder) != json.loads(json.dumps(plan)):
            raise InputError(
                f"The folder {folder.name} holds a run with other data or parameters; give another folder."
            )
        return
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError(
            f"The output folder {folder.name} is not empty and holds no training run; give another folder."
        )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / PLAN).write_text(json.dumps(plan, indent=1) + "\n", encoding="utf-8")


def _plan_of(folder: Path) -> dict:
    try:
        plan = json.loads((folder / PLAN).read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"The folder {folder.name} holds no training run.") from error
    except ValueError as error:
        raise InputError(f"{PLAN} in {folder.name} is damaged; give another folder.") from error
    if not isinstance(plan, dict) or "data_sha256" not in plan:
        raise InputError(f"{PLAN} in {folder.name} is damaged; give another folder.")
    return plan


def _write_slices(held: Sequence[Held], path: Path) -> None:
    """One row a slice, as ``diagnostics`` reads it: the slice network, and the sequence network where it is trained."""
    both = held[0].slices is not None
    rows = []
    for h in held:
        for n in np.flatnonzero(h.present):
            rows.append(
                [h.name, n + 1, int(h.labels[n]), repr(float(h.cnn[n])), *([repr(float(h.slices[n]))] if both else [])]
            )
    _write(path, ["stack", "slice", "label", "slice_network", *(["sequence_network"] if both else [])], rows)


def _write(path: Path, header: list[str], rows: list[list]) -> None:
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([header, *rows])
