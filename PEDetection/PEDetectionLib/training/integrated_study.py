"""The seed's six steps, and its localisation, as stages of one run: each begins with weights of stages before it.

| stage          | step | learns                                    | begins with                                            |
|----------------|------|-------------------------------------------|--------------------------------------------------------|
| classify       | 1    | encoder, classification                   | nothing, or ImageNet's encoder                         |
| segment        | 2    | encoder, decoder                          | the start, or stage 1 (``baselines``)                  |
| joint          | 3    | encoder, classification, decoder          | the start, or stages 1 and 2 (``baselines``)           |
| classify-again | 4    | encoder, classification                   | the classification branch of step 2 (``numbering``)    |
| segment-again  | 5    | encoder, decoder                          | the U-Net of step 3 (``numbering``)                    |
| both           | 6    | encoder, classification, decoder          | the classification branch of step 2, the U-Net of step 3 |
| localise       | -    | localisation (and the rest, ``fine_tune``) | stage both                                             |

The model is what the last stage leaves: one encoder that all three heads read.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import torch

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files import training_folder as run_folder
from LungPerfusionCore.files.atomic_files import whole_file
from LungPerfusionCore.models.device import Device
from LungPerfusionCore.models.registry import CARD, Card, Model, read_model, write_model
from LungPerfusionCore.models.training_loop import Course
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.run.memory import raise_if_out_of_memory

from ..integrated_network import ARCHITECTURE, BRANCHES, IntegratedNetwork, IntegratedParameters, load_encoder
from ..preparation import Preparation
from .integrated_data import AnnotatedStack, load_annotated, window_size
from .integrated_evaluation import judge
from .integrated_sources import AnnotatedData, AnnotatedScan, annotated_negatives
from .integrated_training import IntegratedTraining, Lesson, train_stage
from .slice_data import others_too
from .starting_points import begin_with

TASK = "embolism-integrated"
SAMPLES, CHECKPOINTS, STAGES_DONE = "samples", "checkpoints", "stages"
START = "start"
TRUTH = "embolus masks; boxes around their connected parts in every slice; a slice is positive from 10 mm3 of embolus"


@dataclass(frozen=True)
class Stage:
    """``heads``: whose losses are learnt from. ``learns``: branches whose weights change."""

    heads: tuple[str, ...]
    learns: tuple[str, ...]


_CLASSIFY = Stage(("classification",), ("encoder", "classification"))
_SEGMENT = Stage(("decoder",), ("encoder", "decoder"))
_BOTH = Stage(("classification", "decoder"), ("encoder", "classification", "decoder"))
STAGES: dict[str, Stage] = {
    "classify": _CLASSIFY,
    "segment": _SEGMENT,
    "joint": _BOTH,
    "classify-again": _CLASSIFY,
    "segment-again": _SEGMENT,
    "both": _BOTH,
    "localise": Stage(("localisation",), ("localisation",)),
}


@dataclass(frozen=True)
class IntegratedStudy:
    """A run. The seed leaves open, and these decide:

    ``baselines``: ``reuse``: steps 2 and 3 begin with what the steps before them learnt (the seed's "we then extend the classification
    branch to a U-Net"); ``start``: every baseline begins anew, so that steps 4 to 6 can be compared with them.
    ``numbering``: the seed's "classification branch from step 2" and "U-Net from step 3" are, by the order in which it names the steps
    (``written``), the encoder of segment and the U-Net of joint; counted from the pretraining (``branch``) those of classify and segment.
    ``fine_tune``: whether localise lets the encoder and the other heads learn on, on all losses together; otherwise it leaves
    them as they are. ``held_out``, ``validation``: patients at the end of the tables that are never learnt from, and before them those that
    choose the epochs and the thresholds. ``epochs``: by stage; ``default_epochs`` for the others. ``negatives``: real CTs without known
    embolism, learnt from beside the others and never judged by. ``start``: a model of the same network; its weights stand in for those
    that a run begins with and for stages that it leaves out.
    """

    name: str = "embolism-integrated"
    network: IntegratedParameters = field(default_factory=IntegratedParameters)
    training: IntegratedTraining = field(default_factory=IntegratedTraining)
    preparation: Preparation = field(default_factory=Preparation)
    stages: tuple[str, ...] = tuple(STAGES)
    default_epochs: int = 10
    epochs: Mapping[str, int] = field(default_factory=dict)
    baselines: str = "reuse"
    numbering: str = "written"
    fine_tune: bool = False
    held_out: int = 0
    validation: int = 0
    encoder_weights: Path | None = None
    negatives: tuple[Path, ...] = ()
    start: Model | None = None
    command: str = ""
    licence: str = ""

    def __post_init__(self) -> None:
        unknown = [name for name in (*self.stages, *self.epochs) if name not in STAGES]
        if unknown:
            raise InputError(f"There is no stage '{unknown[0]}'; the stages are {', '.join(STAGES)}.")
        if not self.stages or self.baselines not in ("reuse", START) or self.numbering not in ("written", "branch"):
            raise InputError("At least one stage; baselines are reuse or start; numbering is written or branch.")
        if self.default_epochs < 1 or any(n < 1 for n in self.epochs.values()) or min(self.held_out, self.validation) < 0:
            raise InputError("Every stage has at least one epoch, and numbers of patients are not negative.")

    def epochs_of(self, stage: str) -> int:
        return self.epochs.get(stage, self.default_epochs)

    def stage(self, name: str) -> Stage:
        """What a stage learns in this run."""
        if name == "localise" and self.fine_tune:
            return Stage(("classification", "decoder", "localisation"), BRANCHES)
        return STAGES[name]

    def sources(self, name: str) -> dict[str, str]:
        """Where each branch's first weights come from: a stage, or ``start``."""
        classification, unet = ("segment", "joint") if self.numbering == "written" else ("classify", "segment")
        if name == "segment" and self.baselines == "reuse":
            return _from("classify", "encoder", "classification")
        if name == "joint" and self.baselines == "reuse":
            return _from("segment", "encoder", "decoder") | {"classification": "classify"}
        # a stage leaves every branch as it was that it does not learn, so that segment still has the head it began with
        if name == "classify-again":
            return _from(classification, "encoder", "classification")
        if name == "segment-again":
            return _from(unet, "encoder", "decoder", "classification")
        if name == "both":
            return _from(classification, "encoder", "classification") | {"decoder": unet}
        if name == "localise":
            return _from("both", "encoder", "classification", "decoder")
        return dict.fromkeys(BRANCHES, START)


def _from(stage: str, *branches: str) -> dict[str, str]:
    return dict.fromkeys(BRANCHES, START) | dict.fromkeys(branches, stage)


@dataclass(frozen=True)
class Split:
    """Stacks to learn from, to choose epochs and thresholds by, and never to be learnt from."""

    training: tuple[AnnotatedStack, ...]
    validation: tuple[AnnotatedStack, ...]
    held_out: tuple[AnnotatedStack, ...]


def split(stacks: Sequence[AnnotatedStack | AnnotatedScan], held_out: int, validation: int) -> Split:
    """The last ``held_out`` patients, the ``validation`` before them, the others. Raises InputError when none is left to learn from."""
    patients = list(dict.fromkeys(stack.patient for stack in stacks))
    if held_out + validation >= len(patients):
        raise InputError(f"{len(patients)} patients are too few to hold out {held_out} and {validation}.")
    last = patients[len(patients) - held_out :]
    before = patients[len(patients) - held_out - validation : len(patients) - held_out]

    def of(names: Sequence[str]) -> tuple[AnnotatedStack, ...]:
        return tuple(stack for stack in stacks if stack.patient in set(names))

    return Split(of(patients[: len(patients) - held_out - validation]), of(before), of(last))


def run_integrated(
    data: AnnotatedData, folder: Path, p: IntegratedStudy, device: Device, progress: Progress = silent
) -> tuple[Model | None, Split, dict, tuple[str, ...]]:
    """Train the stages of ``p`` in ``folder``; write ``folder``/model when all heads have learnt (stage localise).

    What an interrupted run has done is taken up; a stage that is done is not done again. Returns the model or None, the split, a
    history by stage, and notes. Raises InputError for data that cannot be used, a folder of another run, and a stage whose sources
    have not been trained in it.
    """
    torch.manual_seed(p.training.seed)
    network = IntegratedNetwork(p.network)  # refuse before the long part
    if p.encoder_weights is not None:
        load_encoder(network, _weights(p.encoder_weights))
    if p.start is not None:
        begin_with(network, p.start)
    start = _copy(network.state_dict())
    wanted = [name for name in STAGES if name in p.stages]
    _check_sources(wanted, p, folder)
    split(data.scans, p.held_out, p.validation)
    _claim(folder, data, p)
    stacks, notes = load_annotated(data, p.preparation, folder / SAMPLES, part(progress, 0.0, 0.1))
    groups = split(stacks, p.held_out, p.validation)
    if p.negatives:
        free, _notes = load_annotated(annotated_negatives(p.negatives), p.preparation, folder / SAMPLES)
        groups = replace(groups, training=(*groups.training, *free))
    window = window_size([stack.pixels for stack in (*groups.training, *groups.validation)])
    total = sum(p.epochs_of(name) for name in wanted)
    done, history, model, changed = 0, {}, None, False
    for name in wanted:
        report = part(progress, 0.1 + 0.8 * done / total, 0.1 + 0.8 * (done + p.epochs_of(name)) / total)
        done += p.epochs_of(name)
        kept = folder / STAGES_DONE / f"{name}.safetensors"
        if not kept.is_file():
            network.load_state_dict(_assembled(name, p, start, folder))
            stage = p.stage(name)
            torch.manual_seed(p.training.seed)
            fit = train_stage(
                network,
                groups.training,
                groups.validation,
                Lesson(window, stage.heads, stage.learns, p.epochs_of(name)),
                p.training,
                device,
                Course(
                    checkpoint=folder / CHECKPOINTS / f"{name}.safetensors",
                    progress=lambda f, m, name=name, report=report: report(f, f"{name}: {m}"),
                ),
            )
            _keep(kept, fit.state, fit.history, fit.best)
            changed = True
        state, history[name] = _kept(kept)
    if "localise" in wanted and not changed and (folder / "model" / CARD).is_file():
        model = read_model(folder / "model")
    elif "localise" in wanted:
        # judged as it is stored, in half precision
        network.load_state_dict({k: t.half().float() if t.is_floating_point() else t for k, t in state.items()})
        card = _card(p, network, data, groups, window, history)
        chosen, judged = judge(network, groups.validation, groups.held_out, card.input_contract, device, part(progress, 0.9, 1.0))
        card = replace(card, parameters=card.parameters | chosen, figures=judged | card.figures)
        model = write_model(folder / "model", card, network.state_dict())
    return model, groups, history, notes


def _card(p: IntegratedStudy, network: IntegratedNetwork, data: AnnotatedData, groups: Split, window, history: dict) -> Card:
    learnt = [stack for stack in groups.training if stack.scan is None or not stack.scan.free]
    patients, positive = len({stack.patient for stack in learnt}), sum(stack.label for stack in learnt)
    kind = "simulated CTPAs" if data.simulated else "CTPAs"
    figures = {"stages": {name: h | {"epochs": p.epochs_of(name), "begins_with": p.sources(name)} for name, h in history.items()}}
    return Card(
        p.name,
        "1",
        TASK,
        ARCHITECTURE,
        network.parameters_of_card,
        p.preparation.as_dict() | {"window": list(window)},
        f"{len(learnt)} {kind} of {patients} patients, {positive} with embolism" + others_too(len(groups.training) - len(learnt)),
        data.simulated,
        "",
        data=f"sha256 {data.sha256}",
        truth=TRUTH,
        figures=figures,
        command=p.command,
        licence=p.licence,
    )


def _check_sources(wanted: Sequence[str], p: IntegratedStudy, folder: Path) -> None:
    """Every stage finds the weights it begins with, in the folder or from a stage before it. Raises InputError otherwise."""
    for number, name in enumerate(wanted):
        for source in dict.fromkeys(p.sources(name).values()):
            done = (folder / STAGES_DONE / f"{source}.safetensors").is_file()
            if source != START and source not in wanted[:number] and not done and p.start is None:
                raise InputError(
                    f"The stage {name} begins with weights of the stage {source}, which has not been trained in {folder.name}; "
                    f"add {source} to the stages."
                )


def _assembled(name: str, p: IntegratedStudy, start: Mapping[str, torch.Tensor], folder: Path) -> dict[str, torch.Tensor]:
    """The weights that a stage begins with."""
    states = {START: dict(start)}
    for source in dict.fromkeys(p.sources(name).values()):
        path = folder / STAGES_DONE / f"{source}.safetensors"
        if source == START or (p.start is not None and not path.is_file()):
            states[source] = states[START]
        else:
            states[source] = _kept(path)[0]
    origin = p.sources(name)
    return {key: states[origin[key.split(".", 1)[0]]][key] for key in start}


def _copy(state: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    return {name: tensor.detach().cpu().clone() for name, tensor in state.items()}


def _keep(path: Path, state: Mapping[str, torch.Tensor], history, best: int) -> None:
    from safetensors.torch import save_file

    rows = [[e.epoch, e.loss, e.validation if math.isfinite(e.validation) else None] for e in history]
    tensors = {name: tensor.contiguous() for name, tensor in state.items()}
    with whole_file(path, again=True) as partial:
        save_file(tensors, partial, metadata={"history": json.dumps({"history": rows, "best_epoch": best})})


def _kept(path: Path) -> tuple[dict[str, torch.Tensor], dict]:
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="pt") as stored:
            tensors = {name: stored.get_tensor(name) for name in stored.keys()}  # noqa: SIM118 - not a dict
            return tensors, json.loads((stored.metadata() or {})["history"])
    except (SafetensorError, KeyError, ValueError) as error:
        raise InputError(f"The stage {path.stem} of this run is damaged; remove {path.name} to train it again.") from error


def _weights(path: Path) -> dict[str, torch.Tensor]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        return load_file(path)
    except (OSError, SafetensorError) as error:
        raise_if_out_of_memory(error)
        raise InputError(f"{path.name} is not a readable safetensors file.") from error


def _claim(folder: Path, data: AnnotatedData, p: IntegratedStudy) -> None:
    """The folder is empty or holds the same run; which stages are trained, and how long, may differ. Raises InputError otherwise."""
    from LungPerfusionCore.run.provenance import file_sha256

    plan = {
        "data_sha256": data.sha256,
        "encoder_weights": file_sha256(p.encoder_weights) if p.encoder_weights is not None else None,
        "network": p.network.as_dict(),
        "preparation": p.preparation.as_dict(),
        "training": asdict(p.training),
        "choices": [p.baselines, p.numbering, p.held_out, p.validation],
    }
    plan |= {"negatives": annotated_negatives(p.negatives).sha256} if p.negatives else {}
    plan |= {"start": p.start.card.sha256} if p.start is not None else {}
    run_folder.claim(folder, plan)
