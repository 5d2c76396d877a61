"""The whole study of DL-CTPM on one's own data: patients split, cross-validated, the final model tested and written.

The folder of a run: ``model/`` (card and weights, ready for the registry), ``curves.csv`` and ``.png`` (figure 4 a, b),
``cases.csv`` and ``boxes.png`` (figure 4 c, d), ``checkpoints/``, ``samples/`` (preprocessed pairs), ``result.json``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files import training_folder as run_folder
from LungPerfusionCore.files.atomic_files import write_csv, write_figure
from LungPerfusionCore.models.device import Device
from LungPerfusionCore.models.registry import SIMULATED_WARNING, Card, Model, load_network, write_model
from LungPerfusionCore.models.training_loop import Course, Epoch, Fit, Team
from LungPerfusionCore.progress import Progress, part, silent

from ..static import arnn
from ..static.baselines import Baselines
from ..static.evaluation import CaseRow, box_plots, write_rows
from ..static.perfusion_map import ARCHITECTURES, TASK
from ..static.preprocessing import Preprocessing
from .data import Dataset, Lung, load_lungs, split_patients
from .fitting import SCORES, TrainingParameters, fit
from .pairs import pair_warnings, read_pair, read_registration, registration_summary
from .study_evaluation import METHODS, agreement_figures, evaluate_pair

SAMPLES = "samples"
CURVES = ("set", "epoch", "loss", "spearman", "pearson", "ssim")


@dataclass(frozen=True)
class StudyParameters:
    """``test_fraction`` and ``folds`` as published (40 %, four); 0 folds leave the cross-validation out. ``members``: networks of the
    final model, trained from different seeds, whose mean map it gives (published: one). ``register``: the SPECT is laid over its CT, as
    in the paper: "auto" unless their files state one frame of reference, "always", "never".
    """

    name: str = "dlctpm"
    version: str = "1"
    test_fraction: float = 0.4
    folds: int = 4
    members: int = 1
    network: dict = field(default_factory=dict)
    preprocessing: Preprocessing = Preprocessing()
    register: str = "auto"
    training: TrainingParameters = TrainingParameters()
    command: str = ""
    licence: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.test_fraction < 1 or self.folds < 0 or self.folds == 1:
            raise InputError("The test share must be from 0 to below 1, and the folds 0 or at least 2.")
        if not 1 <= self.members <= arnn.MOST_MEMBERS:
            raise InputError(f"The final model has 1 to {arnn.MOST_MEMBERS} networks, not {self.members}.")


@dataclass(frozen=True)
class Study:
    model: Model
    figures: dict
    rows: dict[str, dict[str, list[CaseRow]]]  # "validation" and "test" -> method -> one row a lung
    curves: dict[str, tuple[Epoch, ...]]
    warnings: tuple[str, ...] = ()  # of the pairs


def run_study(
    dataset: Dataset,
    folder: Path,
    p: StudyParameters,
    device: Device,
    progress: Progress = silent,
    team: Team | None = None,
) -> Study | None:
    """Do all of it; what an interrupted run has done is taken up. Returns None in the helpers of a ``torchrun``.

    Raises InputError for pairs that cannot be used, too few patients, or a folder that holds another run.
    """
    team = team or Team()
    build = lambda: arnn.build(p.network)  # noqa: E731
    build()  # refuse parameters before the long part
    test_names, folds = split_patients(tuple(pair.patient for pair in dataset.pairs), p.test_fraction, p.folds, p.training.seed)
    if team.leads:
        _claim(folder, dataset, p, device)
        load_lungs(dataset, p.preprocessing, folder / SAMPLES, part(progress, 0.0, 0.1), p.register)
    with team.joined(device):
        team.wait()
        lungs = load_lungs(dataset, p.preprocessing, folder / SAMPLES, register=p.register)
        test = [each for each in lungs if each.patient in set(test_names)]
        train = [each for each in lungs if each.patient not in set(test_names)]
        fits: list[tuple[str, Fit, Sequence[Lung], Sequence[str]]] = []
        works = [(f"fold {n + 1}", names, p.training) for n, names in enumerate(folds)]
        works += [(_label(n), None, replace(p.training, seed=p.training.seed + n)) for n in range(p.members)]
        for n, (label, names, training) in enumerate(works):
            inner = [each for each in train if names is None or each.patient not in names]
            outer = test if names is None else [each for each in train if each.patient in names]
            report = part(progress, 0.1 + 0.8 * n / len(works), 0.1 + 0.8 * (n + 1) / len(works))
            said = {"test": "Final model"}.get(label, label.capitalize())
            course = Course(
                checkpoint=folder / "checkpoints" / f"{label.replace(' ', '_')}.safetensors",
                team=team,
                progress=lambda f, m, said=said, report=report: report(f, f"{said}: {m}"),
            )
            done = fit(build, inner, outer, training, device, course)
            fits.append((label, done, inner, test_names if names is None else names))
    if not team.leads:
        return None
    return _finish(dataset, folder, p, device, fits, part(progress, 0.9, 1.0))


def _label(n: int) -> str:
    """Of the final model's networks: "test" of the first, whose curve is drawn in black."""
    return "test" if n == 0 else f"network {n + 1}"


def _joined(fits: list, members: int) -> list:
    """The fits with those of the final model as one."""
    *folds, (label, first, inner, names) = fits[: len(fits) - members + 1]
    if members == 1:
        return fits
    states = [done.state for _label, done, _inner, _names in fits[-members:]]
    state = {f"members.{n}.{name}": tensor for n, each in enumerate(states) for name, tensor in each.items()}
    return [*folds, (label, replace(first, state=state), inner, names)]


def _claim(folder: Path, dataset: Dataset, p: StudyParameters, device: Device) -> None:
    plan = {
        "data_sha256": dataset.sha256,
        "network": p.network,
        "preprocessing": p.preprocessing.as_dict(),
        "register": p.register,
        "folds": p.folds,
        "test_fraction": p.test_fraction,
        **({"members": p.members} if p.members > 1 else {}),
        "training": p.training.identity(),
    }
    run_folder.claim(folder, plan)


def _finish(dataset: Dataset, folder: Path, p: StudyParameters, device: Device, fits, progress: Progress) -> Study:
    curves = {label: done.history for label, done, _train, _names in fits}
    _write_curves(curves, folder)
    fits = _joined(fits, p.members)
    label, final, train, test_names = fits[-1]
    facts = [read_registration(pair, p.register, folder / SAMPLES) for pair in dataset.pairs]
    dataset = replace(dataset, simulated=dataset.simulated or any(each.get("simulated") for each in facts))
    model = write_model(folder / "model", _card(dataset, p, len({each.patient for each in train}), len(test_names)), final.state)
    pairs = {pair.patient: [other for other in dataset.pairs if other.patient == pair.patient] for pair in dataset.pairs}
    rows: dict[str, dict[str, list[CaseRow]]] = {}
    for n, (label, done, inner, names) in enumerate(fits):
        if label == "test":
            network = load_network(model, ARCHITECTURES)  # as stored: in half precision, through the registry's checks
        else:
            network = arnn.build(p.network)
            network.load_state_dict(done.state)
        baselines = Baselines.fit(inner, p.preprocessing.levels)
        group = rows.setdefault("test" if label == "test" else "validation", {})
        for m, name in enumerate(names):
            progress((n + m / max(len(names), 1)) / len(fits), f"Evaluating {name}")
            for pair in pairs[name]:
                found = read_pair(pair, p.register, folder / SAMPLES)
                evaluated = evaluate_pair(
                    pair,
                    found,
                    network,
                    baselines,
                    p.preprocessing,
                    device,
                    mixed=p.training.mixed,
                    simulated=dataset.simulated and label == "test",
                )
                for method, each in evaluated.items():
                    group.setdefault(method, []).extend(each)
    progress(0.99, "Writing the card")
    figures = _figures(rows, final, curves, facts)
    model = write_model(folder / "model", Card(**(model.card.as_dict() | {"figures": figures})), final.state)
    named = {
        METHODS[method] if group == "test" else f"{group} {METHODS[method]}": each
        for group, methods in rows.items()
        for method, each in methods.items()
    }
    if named:
        write_rows(
            [replace(row, patient=f"{name}: {row.patient}") for name, each in named.items() for row in each],
            folder / "cases.csv",
        )
        titles = {name: name.replace("validation", "CV").replace("_", " ").replace("hu ", "HU ") for name in named}
        box_plots({titles[name]: each for name, each in named.items()}, folder / "boxes.png")
    progress(1.0, "Training finished")
    return Study(model, figures, rows, curves, tuple(pair_warnings(facts)))


def _figures(rows, final: Fit, curves: dict[str, tuple[Epoch, ...]], facts: Sequence[dict]) -> dict:
    figures = agreement_figures(rows.get("test", {})) | {
        "epochs": len(final.history),
        "stopped_early": final.stopped_early,
        "last_loss": round(final.history[-1].loss, 5),
        "folds": sum(label.startswith("fold") for label in curves),
        "registration": registration_summary(facts),
    }
    if "validation" in rows:
        figures["cross_validation"] = agreement_figures(rows["validation"])
    return figures


def _card(dataset: Dataset, p: StudyParameters, trained: int, tested: int) -> Card:
    kind = "simulated patients (this extension's digital patient)" if dataset.simulated else "patients"
    return Card(
        name=p.name,
        version=p.version,
        task=TASK,
        architecture="ARNN" if p.members == 1 else "ARNN ensemble",
        parameters=p.network | ({} if p.members == 1 else {"members": p.members}),
        input_contract=p.preprocessing.as_dict(),
        trained_on=f"{trained} {kind}",
        simulated=dataset.simulated,
        sha256="0" * 64,
        data=f"{trained} {kind} for training, {tested} held out for the test, split by patient; right and left lung apart.",
        truth="perfusion SPECT"
        + (", simulated" if dataset.simulated else "")
        + f"; counts over their {p.preprocessing.percentile:g}th percentile in the "
        f"lungs, {p.preprocessing.levels} levels for training",
        command=p.command,
        licence=p.licence,
        warning=SIMULATED_WARNING if dataset.simulated else "",
    )


def _write_curves(curves: dict[str, tuple[Epoch, ...]], folder: Path) -> None:
    """Loss and agreement against epochs for each fold and the test set: a table and figure 4 a and b."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    lines = [
        (label, row.epoch, *(f"{v:.5f}" if np.isfinite(v) else "" for v in (row.loss, *row.scores)))
        for label, history in curves.items()
        for row in history
    ]
    write_csv(folder / "curves.csv", CURVES, lines)
    figure = Figure(figsize=(11, 3.6), layout="constrained")
    FigureCanvasAgg(figure)
    shown = {"Loss (training)": lambda row: row.loss} | {
        name: lambda row, n=n: row.scores[n] for n, name in enumerate(SCORES) if name != "Pearson r"
    }
    for axis, (title, value) in zip(figure.subplots(1, 3), shown.items(), strict=True):
        for label, history in curves.items():
            points = [(row.epoch, value(row)) for row in history if np.isfinite(value(row))]
            if points:
                axis.plot(
                    *zip(*points, strict=True),
                    label=label,
                    color="black" if label == "test" else None,
                    marker="." if len(points) == 1 else None,
                )
        axis.set(title=title, xlabel="Epoch")
        axis.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
        axis.grid(alpha=0.3)
    axis.legend(fontsize=8)
    write_figure(figure, folder / "curves.png", dpi=150)
