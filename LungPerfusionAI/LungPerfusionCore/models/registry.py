"""The registry of networks: a folder a model, with its card (``model.json``) and its weights (``weights.safetensors``).

Models come with the extension (Resources/Models) or lie in folders that the person names. Nothing is unpickled: the
weights are safetensors, their checksum stands in the card, and they must fit the network that the card describes to
the last tensor.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import InputError
from ..files.atomic_files import check_ours, whole_file, write_text
from ..files.json_text import parsed
from ..files.paths import check_path
from ..run.provenance import ModelRecord, file_sha256
from ..sentence import Sentence, in_a_row
from . import kept_weights

if TYPE_CHECKING:
    from torch import nn

CARD, WEIGHTS = "model.json", "weights.safetensors"
DEFECTS = "defects"  # whether candidate defects are some
TASKS = ("perfusion", "embolism-slices", "embolism-stack", "embolism-integrated", "dynamic", DEFECTS, "segmentation")
#: Folders beside the extension's own, separated as in PATH.
ENVIRONMENT = "LUNGPERFUSION_MODELS"
#: Another folder for fetched models than the usual one, as for a group that shares them.
DOWNLOADS = "LUNGPERFUSION_DOWNLOADS"
LARGEST_CARD = 1 << 20

SIMULATED_WARNING = "Trained on simulated data; not for clinical use."
CLINICAL_WARNING = "Research use only."


@dataclass(frozen=True)
class Card:
    """What a model is and what is known of it. Everything a panel, a result and a reader need to judge it.

    ``architecture`` and ``parameters`` build the network; ``input_contract`` is its preprocessing; ``figures`` are
    measured values (any JSON), with ``command`` the line that gave them; ``data`` and ``truth`` say what was learnt
    from what; ``guard`` describes the training scans, so that others are told from them (``scan_guard``).
    """

    name: str
    version: str
    task: str
    architecture: str
    parameters: dict[str, Any]
    input_contract: dict[str, Any]
    trained_on: str
    simulated: bool
    sha256: str
    data: str = ""
    truth: str = ""
    figures: dict[str, Any] = field(default_factory=dict)
    command: str = ""
    licence: str = ""
    warning: str = ""
    guard: dict[str, Any] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class Model:
    """A card and the folder it was found in. The weights are read by ``load_network`` only."""

    card: Card
    folder: Path

    @property
    def weights(self) -> Path:
        return self.folder / WEIGHTS

    @property
    def warning(self) -> str:
        """What must stand beside every result of this model."""
        return self.card.warning or (SIMULATED_WARNING if self.card.simulated else CLINICAL_WARNING)

    @property
    def record(self) -> ModelRecord:
        return ModelRecord(self.card.name, self.card.sha256, self.card.trained_on)


def model_folders(extra: Iterable[Path | str] = ()) -> tuple[Path, ...]:
    """Folders that hold models, first come first served: those named, those of the environment, the extension's own, what was fetched."""
    here = Path(__file__).resolve().parents[1]
    named = [Path(folder) for folder in extra]
    named += [Path(text) for text in os.environ.get(ENVIRONMENT, "").split(os.pathsep) if text]
    # installed, Resources lies beside the modules; in the repository, beside the modules' folders
    own = [here.parent / "Resources" / "Models", here.parent.parent / "Resources" / "Models"]
    return tuple(folder for folder in dict.fromkeys((*named, *own, downloads_folder())) if folder.is_dir())


def downloads_folder() -> Path:
    """Where fetched models lie, which an update of the extension leaves alone: the environment's folder, else the system's place for a
    person's data."""
    named = os.environ.get(DOWNLOADS, "").strip()
    if named:
        return Path(named)
    home = Path.home()
    if sys.platform == "win32":
        place = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        place = home / "Library" / "Application Support"
    else:
        place = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return place / "LungPerfusion" / "Models"


def _tasks(task: str | tuple[str, ...]) -> tuple[str, ...]:
    return (task,) if isinstance(task, str) else task


def find_models(task: str | tuple[str, ...], extra: Iterable[Path | str] = ()) -> tuple[tuple[Model, ...], tuple[str, ...]]:
    """Every readable model of a task, or of several one after the other, by name, and a sentence for each folder whose card cannot be used.

    Of two models of the same task and name the first folder's is taken.
    """
    found: dict[tuple[int, str], Model] = {}
    notes = []
    for folder in model_folders(extra):
        for path in sorted(folder.glob(f"*/{CARD}")):
            try:
                model = read_model(path.parent)
            except InputError as error:
                notes.append(error.sentence)
                continue
            if model.card.task in _tasks(task):
                found.setdefault((_tasks(task).index(model.card.task), model.card.name), model)
    return tuple(found[key] for key in sorted(found)), tuple(notes)


def get_model(
    choice: Path | str | None, task: str | tuple[str, ...], extra: Iterable[Path | str] = (), *, called: str | None = None
) -> Model:
    """The model of a name or a folder, of a task or of one of several; None takes the first there is. ``called``: what the
    models of several tasks are called together. Raises InputError, naming what there is."""
    wanted = " or ".join(_tasks(task))
    if choice is not None:
        check_path(choice)
    if choice is not None and (Path(choice) / CARD).is_file():
        model = read_model(choice)
        if model.card.task not in _tasks(task):
            raise InputError(
                Sentence("The model {model} is for {task}, not for {wanted}.", model=model.card.name, task=model.card.task, wanted=wanted)
            )
        return model
    models, notes = find_models(task, extra)
    known = ", ".join(model.card.name for model in models)
    if choice is None:
        if not models:
            raise InputError(_none_installed(wanted, notes))
        return models[0]
    for model in models:
        if model.card.name == str(choice):
            return model
    raise InputError(
        Sentence("There is no {wanted} model '{choice}'; known are {known}.", wanted=called or wanted, choice=str(choice), known=known)
        if known
        else Sentence("There is no {wanted} model '{choice}'; none is installed.", wanted=called or wanted, choice=str(choice))
    )


def _none_installed(wanted: str, notes: Iterable[str]) -> str:
    """That there is no model, and what is wrong with those whose card cannot be used."""
    none = Sentence("No model for {wanted} is installed; train one, or give the folder of one.", wanted=wanted)
    return in_a_row(none, *notes)


def read_model(folder: Path | str) -> Model:
    """Read a model's card. Raises InputError for a card that is missing, unreadable or incomplete."""
    folder = Path(folder)
    path = folder / CARD
    try:
        if path.stat().st_size > LARGEST_CARD:
            raise InputError(Sentence("The card of the model {folder} is too large to be one.", folder=folder.name))
        content = parsed(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(
            Sentence(
                "The model {folder} has no readable {card}: {strerror}.",
                folder=folder.name,
                card=CARD,
                strerror=str(error.strerror or error),
            )
        ) from error
    except ValueError as error:
        raise InputError(Sentence("The card of the model {folder} is not JSON.", folder=folder.name)) from error
    return Model(_card(content, folder.name), folder)


def _card(content: Any, where: str) -> Card:
    if not isinstance(content, dict):
        raise InputError(Sentence("The card of the model {where} is not an object.", where=where))
    types = {"parameters": dict, "input_contract": dict, "figures": dict, "simulated": bool, "guard": dict}
    values: dict[str, Any] = {}
    for each in fields(Card):
        if each.name not in content:
            if each.name in ("data", "truth", "figures", "command", "licence", "warning", "guard"):
                continue
            raise InputError(Sentence("The card of the model {where} lacks '{name}'.", where=where, name=each.name))
        value = content[each.name]
        if not isinstance(value, types.get(each.name, str)):
            raise InputError(Sentence("The card of the model {where} has a '{name}' of the wrong kind.", where=where, name=each.name))
        values[each.name] = value
    if values["task"] not in TASKS:
        raise InputError(Sentence("The card of the model {where} names the unknown task '{values}'.", where=where, values=values["task"]))
    return Card(**values)


def write_model(folder: Path | str, card: Card, tensors: Mapping[str, Any], *, half: bool = True) -> Model:
    """Write weights and card into ``folder``; return the model. ``half`` stores floating point tensors as float16.

    The card's checksum is filled in from the file written.
    """
    import torch
    from safetensors.torch import save_file

    folder = Path(folder)
    kept = {}
    for name, tensor in tensors.items():
        tensor = tensor.detach().cpu().contiguous()
        kept[name] = tensor.to(torch.float16) if half and tensor.is_floating_point() else tensor
    check_ours(folder / CARD)
    with whole_file(folder / WEIGHTS) as partial:
        # One key of metadata: the order of several is random, and with it the checksum.
        save_file(kept, partial, metadata={"name": card.name})
    card = Card(**(card.as_dict() | {"sha256": file_sha256(folder / WEIGHTS)}))
    write_text(folder / CARD, json.dumps(card.as_dict(), indent=2, ensure_ascii=False, allow_nan=False) + "\n")
    return Model(card, folder)


def with_guard(model: Model, guard: Mapping[str, Any]) -> Model:
    """The same model whose card describes its training scans; the card's file is written again."""
    card = Card(**(model.card.as_dict() | {"guard": dict(guard)}))
    write_text(model.folder / CARD, json.dumps(card.as_dict(), indent=2, ensure_ascii=False, allow_nan=False) + "\n")
    return Model(card, model.folder)


def load_network(model: Model, architectures: Mapping[str, Callable[[Mapping[str, Any]], Any]]) -> nn.Module:
    """Build the card's network and fill in its weights (float32, on the CPU, in evaluation mode).

    ``architectures`` maps a name to a function from the card's parameters to a module. Raises InputError for a
    checksum, an architecture or a tensor that does not match, before anything is computed.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    name = model.card.name
    if not model.weights.is_file():
        others = [p.name for p in model.folder.iterdir() if p.suffix in (".pt", ".pth", ".ckpt", ".pkl", ".h5", ".bin")]
        hint = f"; {others[0]} is not read, because such files can run programs" if others else ""
        raise InputError(Sentence("The model {name} has no {weights}{hint}.", name=name, weights=WEIGHTS, hint=hint))
    tensors = kept_weights.kept(model.weights, model.card.sha256)
    if tensors is None and file_sha256(model.weights) != model.card.sha256:
        raise InputError(
            Sentence("The weights of the model {name} do not match the checksum in its card; the file is damaged or another.", name=name)
        )
    if model.card.architecture not in architectures:
        raise InputError(
            Sentence(
                "The model {name} has the architecture '{architecture}'; known are {listed}.",
                name=name,
                architecture=model.card.architecture,
                listed=", ".join(architectures),
            )
        )
    try:
        tensors = load_file(model.weights) if tensors is None else tensors
    except SafetensorError as error:
        raise InputError(Sentence("The weights of the model {name} are not a safetensors file.", name=name)) from error
    network = architectures[model.card.architecture](model.card.parameters)
    wanted = network.state_dict()
    _check_fit(model.card, tensors, wanted)
    network.load_state_dict({key: tensor.to(wanted[key].dtype) for key, tensor in tensors.items()})
    return network.eval()


def _check_fit(card: Card, tensors: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
    """Refuse tensors that are not, by name, shape and kind, those of the card's network, or that are not finite. Raises InputError."""
    import torch

    name = card.name
    missing, surplus = sorted(wanted.keys() - tensors.keys()), sorted(tensors.keys() - wanted.keys())
    if missing or surplus:
        words = f"lack {missing[0]}" if missing else f"hold {surplus[0]}, which it does not have"
        raise InputError(
            Sentence(
                "The weights of the model {name} do not fit its architecture {architecture}: they {words}.",
                name=name,
                architecture=card.architecture,
                words=words,
            )
        )
    for key, tensor in tensors.items():
        if tensor.shape != wanted[key].shape:
            raise InputError(
                Sentence(
                    "The weights of the model {name} do not fit its parameters: {key} is {shape}, not {wanted}.",
                    name=name,
                    key=key,
                    shape=list(tensor.shape),
                    wanted=list(wanted[key].shape),
                )
            )
        if tensor.is_complex() or tensor.is_floating_point() != wanted[key].is_floating_point():
            raise InputError(
                Sentence(
                    "The weights of the model {name} do not fit its parameters: {key} is {shape}, not {wanted}.",
                    name=name,
                    key=key,
                    shape=str(tensor.dtype).removeprefix("torch."),
                    wanted=str(wanted[key].dtype).removeprefix("torch."),
                )
            )
        if tensor.is_floating_point() and not bool(torch.isfinite(tensor).all()):
            raise InputError(Sentence("The weights of the model {name} hold values that are not finite ({key}).", name=name, key=key))
