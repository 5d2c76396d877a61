"""The whole training of the network of CT perfusion: patients split, one map after another, the best epoch kept, the test set judged.

The folder of a run: ``model/`` (card and weights), ``curves.csv`` (loss, PSNR and cosine similarity of every epoch), ``cases.csv`` (a row a
test patient and map), ``checkpoints/``, ``samples/`` (scans on the network's input), ``result.json``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import numpy as np
import torch

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files import training_folder as run_folder
from LungPerfusionCore.files.atomic_files import write_csv
from LungPerfusionCore.models.device import Device
from LungPerfusionCore.models.registry import SIMULATED_WARNING, Card, Model, load_network, write_model
from LungPerfusionCore.models.training_loop import Course, Epoch, Fit
from LungPerfusionCore.progress import Progress, part, silent

from ..dynamic.network_input import NetworkInput
from ..dynamic.network_maps import TASK
from ..dynamic.series import Constants
from ..dynamic.unet import ARCHITECTURES, build
from .dynamic_data import DynamicDataset, Slices, fitted, load_slices, split
from .dynamic_fitting import SCORES, DynamicTraining, MapToLearn, fit_map, predict

SAMPLES = "samples"
#: The seed trains CBV first; the others begin with its weights.
FIRST = "cbv"
WANTED = ("cbv", "cbf", "mtt", "tmax", "ttp")
CURVES = ("map", "epoch", "loss", "validation_loss", "psnr_db", "cosine")
CASES = ("patient", "map", "voxels", "mean_absolute_error", "bias", "correlation")


@dataclass(frozen=True)
class DynamicStudyParameters:
    """``maps``: which are learnt, of those that the data have (None: CBV, CBF, MTT, Tmax and, where there is no Tmax, TTP). ``test`` and
    ``validation``: shares of the patients (published: a tenth each)."""

    name: str = "dynamic-ctp"
    version: str = "1"
    maps: tuple[str, ...] | None = None
    network: dict = field(default_factory=dict)
    input: NetworkInput = field(default_factory=NetworkInput)
    training: DynamicTraining = field(default_factory=DynamicTraining)
    validation: float = 0.1
    test: float = 0.1
    command: str = ""
    licence: str = ""

    def __post_init__(self):
        if not 0 <= self.validation < 1 or not 0 <= self.test < 1 or self.validation + self.test >= 1:
            raise InputError("The shares to validate and to test must be from 0 and together below 1.")


@dataclass(frozen=True)
class DynamicStudy:
    model: Model
    figures: dict
    history: dict[str, tuple[Epoch, ...]]


def run_dynamic_study(
    dataset: DynamicDataset, folder: Path, p: DynamicStudyParameters, device: Device, progress: Progress = silent
) -> DynamicStudy:
    """Do all of it; what an interrupted run has done is taken up.

    Raises:
        InputError: scans that cannot be used, maps that the data do not have, too few patients, a folder that holds another run.
    """
    maps = _maps(dataset, p.maps)
    parameters = {"maps": list(maps), "frames": p.input.frames, **p.network}
    network = build(parameters)  # refuse parameters before the long part
    trained, validated, tested = split([each.patient for each in dataset.examinations], p.validation, p.test, p.training.seed)
    run_folder.claim(folder, _plan(dataset, p, parameters))
    slices = {each.patient: each for each in load_slices(dataset, _constants(p.input, dataset), folder / SAMPLES, part(progress, 0, 0.2))}
    groups = [[slices[name] for name in names] for names in (trained, validated, tested)]
    contract = fitted(_constants(p.input, dataset), groups[0], dataset.maps)
    contract = replace(contract, ranges={name: contract.ranges[name] for name in maps})
    fits: dict[str, Fit] = {}
    for n, name in enumerate(maps):
        torch.manual_seed(p.training.seed)
        own = build({**parameters, "maps": [name]}).networks[name]
        fits[name] = fit_map(
            MapToLearn(name, dataset.maps.index(name), fits[maps[0]].state if n and p.training.warm else None, dataset.sha256),
            own,
            groups[0],
            groups[1],
            contract,
            p.training,
            device,
            Course(
                checkpoint=folder / "checkpoints" / f"{name}.safetensors",
                progress=lambda f, m, n=n, name=name: progress(0.2 + 0.7 * (n + f) / len(maps), f"{name}: {m}"),
            ),
        )
    for name, fit in fits.items():
        network.networks[name].load_state_dict(fit.state)
    card = _card(dataset, p, parameters, contract, [len(names) for names in (trained, validated, tested)])
    model = write_model(folder / "model", card, network.state_dict())
    progress(0.92, "Judging the test patients")
    rows = _judge(load_network(model, ARCHITECTURES), groups[2], maps, dataset.maps, contract, device)  # as stored, in half precision
    write_csv(folder / "cases.csv", CASES, rows)
    write_csv(folder / "curves.csv", CURVES, [(name, *_numbers(row)) for name, fit in fits.items() for row in fit.history])
    figures = _figures(rows, maps, fits)
    model = write_model(folder / "model", replace(card, figures=figures), network.state_dict())
    progress(1.0, "Training finished")
    return DynamicStudy(model, figures, {name: fit.history for name, fit in fits.items()})


def _maps(dataset: DynamicDataset, wanted: tuple[str, ...] | None) -> tuple[str, ...]:
    """The maps to learn, CBV first where it is one of them."""
    chosen = wanted or tuple(name for name in WANTED if name in dataset.maps and not (name == "ttp" and "tmax" in dataset.maps))
    missing = [name for name in chosen if name not in dataset.maps]
    if missing or not chosen:
        raise InputError(
            f"The data have no reference of {missing[0] if missing else 'any map'}; they have {', '.join(dataset.maps) or 'none'}."
        )
    return tuple(sorted(chosen, key=lambda name: name != FIRST))


def _constants(p: NetworkInput, dataset: DynamicDataset) -> NetworkInput:
    """The input with the constants of the reference maps: those of the phantom; UniToBRAIN's maps are per 100 ml."""
    usual = Constants() if dataset.simulated else Constants(density=1.0)
    return replace(p, density=usual.density, haematocrit_factor=usual.haematocrit_factor)


def _plan(dataset: DynamicDataset, p: DynamicStudyParameters, parameters: dict) -> dict:
    training = asdict(p.training)
    if p.training.schedule == "plateau":  # such a run may go on for longer than was first asked for
        training = {name: value for name, value in training.items() if name not in ("epochs", "warm_epochs")}
    return {
        "data_sha256": dataset.sha256,
        "network": parameters,
        "input": p.input.as_dict(),
        "shares": [p.validation, p.test],
        "training": training,
    }


def _judge(network, test: Sequence[Slices], maps, columns: tuple[str, ...], contract: NetworkInput, device: Device) -> list[tuple]:
    """A row for each test patient and map: errors where the reference is not zero, in the map's unit."""
    rows = []
    for each in test:
        for name in maps:
            found = predict(network.networks[name].to(device.torch), each, contract, device) * contract.ranges[name]
            true = each.labels[:, columns.index(name)].astype(np.float64)
            here = each.mask & (true > 0)
            error = np.clip(found, 0, None)[here] - true[here]
            constant = np.ptp(true[here]) == 0 or np.ptp(found[here]) == 0
            correlation = float("nan") if constant else float(np.corrcoef(found[here], true[here])[0, 1])
            figures = float(np.abs(error).mean()), float(error.mean()), correlation
            rows.append((each.patient, name, int(here.sum()), *(round(value, 4) for value in figures)))
    return rows


def _figures(rows: list[tuple], maps: tuple[str, ...], fits: dict[str, Fit]) -> dict:
    out: dict = {}
    for name in maps:
        history, own = fits[name].history, [row for row in rows if row[1] == name]
        best = next((row for row in history if row.epoch == fits[name].best), history[-1])
        out[name] = {"epochs": len(history), "best_epoch": fits[name].best, "loss": round(best.loss, 6)}
        out[name] |= {key: round(value, 5) for key, value in zip(SCORES, best.scores, strict=True) if np.isfinite(value)}
        if own:
            for n, key in enumerate(CASES[3:], 3):
                out[name][f"test_{key}"] = round(float(np.mean([row[n] for row in own])), 4)
            out[name]["test_patients"] = len(own)
    return out


def _numbers(row: Epoch) -> tuple:
    return row.epoch, *(f"{value:.6f}" if np.isfinite(value) else "" for value in (row.loss, *row.scores))


def _card(dataset: DynamicDataset, p: DynamicStudyParameters, parameters: dict, contract: NetworkInput, counts: list[int]) -> Card:
    simulated = dataset.simulated
    kind = "simulated examinations (this extension's brain phantom)" if simulated else "patients"
    return Card(
        name=p.name,
        version=p.version,
        task=TASK,
        architecture="PerfusionUNet",
        parameters=parameters,
        input_contract=contract.as_dict(),
        trained_on=f"{counts[0]} {kind}",
        simulated=simulated,
        sha256="0" * 64,
        data=f"{counts[0]} {kind} for training, {counts[1]} to choose the epoch, {counts[2]} held out for the test, split by patient.",
        truth="the phantom's true maps, simulated"
        if simulated
        else "maps of non-linear regression with a box residue (NLR), as the data hold them",
        command=p.command,
        licence=p.licence,
        warning=SIMULATED_WARNING if simulated else "",
    )
