"""Other people's segmentation models: an nnU-Net v2 model folder or a MONAI bundle, run through its own library; or the residual-encoder
U-Net of nnU-Net v2, whose weights alone are read and which this project's own network runs (``residual_unet_models``).

Nothing here loads a weight or downloads anything. An nnU-Net checkpoint is a pickle, which nnU-Net itself unpickles in full, and a MONAI
bundle's configuration may name and run any Python code. Either can therefore do on this computer whatever its author wants, so a model runs
only after the person has said that it is trusted: for one run, or for good in a card, which then holds the checksum of what was trusted.

A card of this kind has the task ``segmentation``, the architecture ``nnunetv2``, ``monai-bundle`` or ``residual-encoder-unet``, and
``parameters``:

    folder      the model, relative to the card's folder
    trusted     true once a person has said so
    labels      {"1": "emboli", "2": "RUL", "3": ""}: what a label means (``label_terms.TERMS``, or any name; "" leaves it out)
    folds, checkpoint                    nnU-Net: which of the folder's networks are averaged
    config, image_key, output            MONAI: configuration file, key of the input, and what comes out (labels, probabilities or logits)

and, where the library does not turn images itself, ``input_contract["orientation"]``: towards where the axes (i, j, k) of its training
images run, e.g. "LPS" as ITK stores a supine patient, "RAS", or "stored".
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np
import SimpleITK as sitk

from ..checks.given import Given
from ..checks.image_checks import check_3d_finite
from ..checks.input_checks import check_together
from ..errors import InputError
from ..files.atomic_files import write_text
from ..files.paths import check_path
from ..measurements import Measurement
from ..progress import Progress, part, silent
from ..run.provenance import file_sha256
from ..sentence import Sentence
from .label_terms import Meaning, meanings_of
from .library_result import MONAI, NNUNET, RESIDUAL, TASK
from .registry import CARD, Card, Model, get_model, read_model

if TYPE_CHECKING:
    from .device import Device

#: The library that each architecture needs, by its import names.
PACKAGES = {NNUNET: ("nnunetv2",), MONAI: ("monai", "ignite", "nibabel"), RESIDUAL: ()}
EVEN = 0.5
"""From this probability on a voxel is shown as embolus at first, until somebody drags the threshold."""


@dataclass(frozen=True)
class ExternalSegmentation:
    """What such a model said of a CT.

    ``labels``: uint8 or uint16, on the CT's grid to the bit. ``meanings``: what each label is, also of labels that no voxel has.
    ``probability``: float32, 0 to 1, of embolus, on the same grid; None where the model has no emboli or gives labels only (a sentence
    of ``warnings`` then says why).
    ``seconds``: the whole run.
    """

    labels: sitk.Image
    meanings: dict[int, Meaning]
    probability: sitk.Image | None
    model: Model
    device: Device
    seconds: float
    warnings: tuple[str, ...]

    @cached_property
    def measurements(self) -> tuple[Measurement, ...]:
        """Volume of every segment; of emboli also their number (connected through faces, edges or corners)."""
        counts = np.bincount(sitk.GetArrayViewFromImage(self.labels).ravel(), minlength=max(self.meanings) + 1)
        ml = float(np.prod(self.labels.GetSpacing())) / 1000.0
        found: list[Measurement] = []
        for label, meaning in self.meanings.items():
            region = meaning.term or meaning.name
            if meaning.term == "emboli":
                parts = sitk.ConnectedComponent(self.labels == label, True)
                number = sitk.MinimumMaximumImageFilter()
                number.Execute(parts)
                found.append(Measurement("whole", "embolus_volume_ml", float(counts[label] * ml), "ml"))
                found.append(Measurement("whole", "emboli", float(number.GetMaximum()), ""))
            else:
                found.append(Measurement(region, "volume_ml", float(counts[label] * ml), "ml"))
        return tuple(found)


def find_segmenter(choice: Model | Path | str | None, extra: Iterable[Path | str] = ()) -> Model:
    """The model of a name in the registry, of a folder with a card, or of an nnU-Net or bundle folder without one.

    A ``Model`` is returned as it is. Raises InputError, saying what such a folder needs or which models there are.
    """
    if isinstance(choice, Model):
        return choice
    if choice is not None:
        check_path(choice)
    if choice is None or not Path(choice).is_dir() or (Path(choice) / CARD).is_file():
        return get_model(choice, TASK, extra)
    folder = _model_folder(Path(choice))
    architecture = _architecture_of(folder) or ""  # which a folder that is a model has
    return Model(_library(architecture).card_of(folder), folder)


def _model_folder(folder: Path) -> Path:
    """The folder itself, or the one model in it (an nnU-Net data set's folder holds one folder a trained configuration)."""
    if _architecture_of(folder):
        return folder
    try:
        inside = [each for each in sorted(folder.iterdir()) if each.is_dir() and _architecture_of(each)]
    except OSError as error:
        raise InputError(
            Sentence("The folder {folder} cannot be read: {strerror}.", folder=folder.name, strerror=str(error.strerror or error))
        ) from error
    if len(inside) == 1:
        return inside[0]
    if inside:
        raise InputError(
            Sentence(
                "The folder {folder} holds several models; choose one of {listed}.",
                folder=folder.name,
                listed=", ".join(i.name for i in inside),
            )
        )
    raise InputError(
        Sentence(
            "The folder {folder} is no model: it has neither a {card}, nor plans.json and dataset.json (nnU-Net "
            "v2), nor configs/metadata.json (MONAI bundle).",
            folder=folder.name,
            card=CARD,
        )
    )


def _architecture_of(folder: Path) -> str | None:
    if (folder / "plans.json").is_file() or (folder / "dataset.json").is_file():
        return NNUNET
    return MONAI if (folder / "configs").is_dir() else None


def _library(architecture: str) -> ModuleType:
    """This project's file about a library (which imports the library only when it runs a model)."""
    if architecture == NNUNET:
        from . import nnunet_folders as external_nnunet

        return external_nnunet
    if architecture == MONAI:
        from . import monai_bundles as external_monai

        return external_monai
    if architecture == RESIDUAL:
        from . import residual_unet_models

        return residual_unet_models
    raise InputError(
        Sentence("The architecture '{architecture}' is none of {listed}.", architecture=architecture, listed=", ".join(PACKAGES))
    )


def packages_of(model: Model) -> tuple[str, ...]:
    """Import names of what the model's library needs beside torch. Raises InputError for an unknown architecture."""
    _library(model.card.architecture)
    return PACKAGES[model.card.architecture]


def folder_of(model: Model) -> Path:
    """Where the model itself lies. Raises InputError when it is not there."""
    named = model.card.parameters.get("folder", ".")
    folder = model.folder / str(named)
    if not folder.is_dir():
        raise InputError(
            Sentence(
                "The model {model} is not where its card says: there is no folder {folder}.", model=model.card.name, folder=folder.name
            )
        )
    return folder


def digest_of(model: Model) -> str:
    """SHA-256 over the names and contents of every file that running the model reads (its card is not among them)."""
    folder = folder_of(model)
    lines = [f"{file_sha256(folder / name)}  {name}" for name in _library(model.card.architecture).files_of(folder, model.card)]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


@dataclass(frozen=True)
class About:
    """What a model's files say of it before anything of it is run or unpickled.

    ``kind``: its library in words. ``meanings``: what its labels are. ``registered``: its card says that a person trusted these files.
    ``danger``: what running it may do. ``lacking``: what must be installed first.
    """

    kind: str
    meanings: dict[int, Meaning]
    registered: bool
    danger: str
    lacking: tuple[str, ...]


def about(model: Model) -> About:
    """What is known of a model without running it. Raises InputError for one that is incomplete or says nothing of its labels."""
    library, folder, card = _library(model.card.architecture), folder_of(model), model.card
    library.check_complete(folder, card)
    lacking = tuple(name for name in packages_of(model) if importlib.util.find_spec(name) is None)
    registered = card.parameters.get("trusted") is True and bool(card.sha256)
    return About(library.KIND, _meanings(model), registered, library.DANGER, lacking)


def _meanings(model: Model) -> dict[int, Meaning]:
    named = _library(model.card.architecture).labels_of(folder_of(model), model.card)
    return meanings_of(named, model.card.parameters.get("labels", {}), model.card.name)


def check_vouched(model: Model, trusted: bool) -> None:
    """Raise InputError unless somebody vouches for the model: the person for this run, or its card. Reads no file."""
    card = model.card
    if trusted:
        return
    if card.parameters.get("trusted") is not True:
        raise InputError(
            Sentence(
                "The model {model} is not marked as trusted. {danger} Run it as trusted (--trust) only if you know where it comes from.",
                model=card.name,
                danger=_library(card.architecture).DANGER,
            )
        )
    if not card.sha256:
        raise InputError(Sentence("The card of the model {model} trusts it without saying what: it holds no checksum.", model=card.name))


def check_trust(model: Model, trusted: bool) -> str:
    """The model's checksum, if it may be run: trusted for this run, or by its card, whose checksum must fit. Raises InputError.

    Reads every file of the model, which may take seconds.
    """
    card = model.card
    digest = digest_of(model)
    if card.sha256 and card.sha256 != digest:
        raise InputError(
            Sentence(
                "The files of the model {model} do not match the checksum in its card: they were changed after it "
                "was trusted. Register it again if the change is known.",
                model=card.name,
            )
        )
    check_vouched(model, trusted)
    return digest


def register(choice: Path | str, into: Path | str, name: str | None = None, **changes: Any) -> Model:
    """Write a card for a model folder into ``into``/name, so that it is found by name from then on; the person has said it is trusted.

    ``changes``: other fields of the card (``licence``, ``trained_on``, ...); ``parameters`` and ``input_contract`` are added to what the
    folder says. Raises InputError for an incomplete model and for a name that is taken.
    """
    found = find_segmenter(choice)
    name = name or found.card.name
    if not name or Path(name).name != name:
        raise InputError(Sentence("'{name}' cannot be the name of a model.", name=name))
    target = Path(into) / name
    if target.exists():
        raise InputError(Sentence("There is a model {name} in {folder} already; give another name.", name=name, folder=Path(into).name))
    fields = found.card.as_dict() | changes | {"name": name}
    for key in ("parameters", "input_contract"):
        fields[key] = getattr(found.card, key) | changes.get(key, {})
    fields["parameters"] |= {"folder": _relative(folder_of(found).resolve(), target.resolve()), "trusted": True}
    here = fields | {"parameters": fields["parameters"] | {"folder": found.card.parameters.get("folder", ".")}, "sha256": ""}
    card = Card(**(fields | {"sha256": digest_of(Model(Card(**here), found.folder))}))
    try:
        write_text(target / CARD, json.dumps(card.as_dict(), indent=2, ensure_ascii=False) + "\n")
    except OSError as error:
        with contextlib.suppress(OSError):
            target.rmdir()  # made for the card that could not be written; somebody else's is not empty
        raise InputError(
            Sentence(
                "The card of {name} cannot be written to {folder}: {strerror}.",
                name=name,
                folder=Path(into).name,
                strerror=str(error.strerror or error),
            )
        ) from error
    return read_model(target)


def _relative(folder: Path, start: Path) -> str:
    try:
        return Path(os.path.relpath(folder, start)).as_posix()
    except ValueError:  # another drive
        return str(folder)


def segment(
    ct: sitk.Image, model: Model, *, trusted: bool = False, device: str = "auto", progress: Progress = silent
) -> ExternalSegmentation:
    """Run ``model`` on a CT (HU, any orientation and spacing) through its own library; the result lies on the CT's grid.

    ``trusted``: the person vouches for the model (see above); not needed where its card says so. ``progress`` is called before every
    window that the network looks at, so it can be cancelled there. Raises InputError for an incomplete, changed or untrusted model.
    """
    from .device import resolve

    if model.card.task != TASK:
        raise InputError(
            Sentence("The model {model} is for {task}, not for {wanted}.", model=model.card.name, task=model.card.task, wanted=TASK)
        )
    check_3d_finite(ct, "ct")
    library, folder = _library(model.card.architecture), folder_of(model)
    library.check_complete(folder, model.card)
    digest = check_trust(model, trusted)
    meanings = _meanings(model)
    where = resolve(device)
    started = time.perf_counter()
    wanted = next((label for label, meaning in meanings.items() if meaning.term == "emboli"), None)
    result = library.run(ct, folder, model.card, where, wanted, part(progress, 0.02, 0.98))
    labels, strange = _kept(result.labels, meanings)
    doubts = check_together(Given(ct=ct))
    image = sitk.GetImageFromArray(labels)
    image.CopyInformation(ct)
    probability = None
    if result.probability is not None:
        probability = sitk.GetImageFromArray(np.clip(result.probability, 0.0, 1.0).astype(np.float32))
        probability.CopyInformation(ct)
    record = Model(Card(**(model.card.as_dict() | {"sha256": digest})), model.folder)
    said = _about_threshold(image, probability, wanted, result.why)
    warnings = dict.fromkeys(
        (Sentence("Model {model}: {warning}", model=model.card.name, warning=record.warning), *doubts, *result.warnings, *strange, *said)
    )
    seconds = round(time.perf_counter() - started, 3)
    found = ExternalSegmentation(image, meanings, probability, record, where, seconds, tuple(warnings))
    progress(1.0, Sentence("Measured {count} structures", count=len(found.measurements)))  # here, where it may take its time
    return found


def _about_threshold(labels: sitk.Image, probability: sitk.Image | None, embolus: int | None, why: str) -> list[str]:
    """What a person should know before dragging a threshold on the emboli, or looking for one."""
    if embolus is None:
        return []
    if probability is None:
        labels_only = Sentence("The model gives its emboli as labels, without a threshold to move.")
        return [Sentence("The model gives its emboli as labels, without a threshold to move: {why}.", why=why) if why else labels_only]
    own = sitk.GetArrayViewFromImage(labels) == embolus
    shown = sitk.GetArrayViewFromImage(probability) >= np.float32(EVEN)
    if np.array_equal(own, shown):
        return []
    voxel_ml = float(np.prod(labels.GetSpacing())) / 1000.0
    return [
        Sentence(
            "The emboli shown are what has a probability of {even} or more ({sum:.2f} ml, until the threshold is moved); what the "
            "model itself labels as emboli has {sum2:.2f} ml.",
            even=EVEN,
            sum=shown.sum() * voxel_ml,
            sum2=own.sum() * voxel_ml,
        )
    ]


def _kept(labels: np.ndarray, meanings: dict[int, Meaning]) -> tuple[np.ndarray, list[str]]:
    """The labels that mean something, in the smallest type that holds them, and what was left out."""
    top = int(labels.max(initial=0))
    table = np.zeros(max(top, *meanings) + 1, np.uint8 if max(meanings) < 256 else np.uint16)
    table[list(meanings)] = list(meanings)
    nothing: list[str] = [] if np.isin(labels, list(meanings)).any() else [Sentence("The model found none of its structures in this CT.")]
    return table[labels], nothing
