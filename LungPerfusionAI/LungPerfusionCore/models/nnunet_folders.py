"""nnU-Net v2 model folders (Isensee et al., Nature Methods 2021), run by ``nnunetv2``'s own ``nnUNetPredictor``.

A folder holds ``plans.json``, ``dataset.json`` and ``fold_N/checkpoint_final.pth``. Cropping, resampling, normalisation, sliding window,
mirroring and the way back are nnU-Net's. Ours are the turn of the axes (nnU-Net leaves directions alone, unless its plans name the reader
that turns everything to RAS), the progress before every window, and the stop.
"""

from __future__ import annotations

import contextlib
import io
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import SimpleITK as sitk

from ..errors import InputError, LungPerfusionError
from ..files.json_text import parsed
from ..labels.lobe_names import LOBES
from ..progress import Progress
from ..run.memory import raise_if_out_of_memory
from ..sentence import Sentence
from .axis_order import STORED, tilt_degrees, turn_to
from .library_progress import Watch
from .library_result import NNUNET, TASK, UNKNOWN_TRAINING, WARNING, LibraryResult
from .registry import Card

if TYPE_CHECKING:
    from .device import Device

KIND = "nnU-Net v2"
DANGER = "nnU-Net unpickles the checkpoints of a model, and a pickle can run any program on this computer."
CHECKPOINT = "checkpoint_final.pth"
#: Readers whose arrays have known axes. The others keep those of the training files, which the plans do not tell.
READERS = {"NibabelIOWithReorient": "RAS"}
ASSUMED = "LPS"
#: With more classes than this their probabilities would not fit into memory beside a CT.
MOST_PROBABILITIES = 4
STEP = 0.5
MOST_TILT = 20.0

_log = logging.getLogger("LungPerfusion")


def card_of(folder: Path) -> Card:
    """A card for a folder that has none, from what its JSON files say. Raises InputError."""
    plans, dataset = _json(folder, "plans.json"), _json(folder, "dataset.json")
    named = plans.get("dataset_name")
    return Card(
        name=str(named or folder.name), version=str(dataset.get("release", "")), task=TASK, architecture=NNUNET,
        parameters={"folder": "."}, input_contract={}, trained_on=UNKNOWN_TRAINING, simulated=False, sha256="",
        data=str(dataset.get("description", "")), licence=str(dataset.get("licence", dataset.get("license", ""))), warning=WARNING,
    )  # fmt: skip


def files_of(folder: Path, card: Card) -> list[str]:
    """What running the model reads, relative to the folder."""
    checkpoint = _checkpoint(card)
    return ["dataset.json", "plans.json", *(f"fold_{fold}/{checkpoint}" for fold in folds_of(folder, card))]


def folds_of(folder: Path, card: Card) -> list[int | str]:
    """The folds that are averaged: those of the card, else every numbered one that is there, else "all". Raises InputError."""
    checkpoint = _checkpoint(card)
    asked = card.parameters.get("folds")
    if asked is not None:
        if not isinstance(asked, list) or not asked or not all(fold == "all" or isinstance(fold, int) for fold in asked):
            raise InputError(Sentence("The card of the model {name} has 'folds' that are not a list of numbers.", name=card.name))
        missing = [fold for fold in asked if not (folder / f"fold_{fold}" / checkpoint).is_file()]
        if missing:
            raise InputError(
                Sentence(
                    "The nnU-Net model {name} lacks fold_{missing}/{checkpoint}.", name=card.name, missing=missing[0], checkpoint=checkpoint
                )
            )
        return asked
    there = [each.parent.name[5:] for each in sorted(folder.glob(f"fold_*/{checkpoint}"))]
    numbers = sorted(int(fold) for fold in there if fold.isdecimal())
    if numbers:
        return list(numbers)
    if "all" in there:
        return ["all"]
    raise InputError(
        Sentence(
            "The nnU-Net model {name} has no trained network: there is no fold_N/{checkpoint} in its folder.",
            name=card.name,
            checkpoint=checkpoint,
        )
    )


def labels_of(folder: Path, card: Card) -> dict[int, str]:
    """Label value -> name, as the data set says. Of overlapping regions the value is the one that nnU-Net writes for each."""
    named, order = _json(folder, "dataset.json").get("labels"), _json(folder, "dataset.json").get("regions_class_order")
    if not isinstance(named, dict) or not named:
        raise InputError(Sentence("The data set of the nnU-Net model {name} names no labels.", name=card.name))
    regions = [name for name, values in named.items() if name != "background" and not _is_background(values)]
    if any(isinstance(named[name], list) for name in regions):
        if not isinstance(order, list) or len(order) != len(regions):
            raise InputError(Sentence("The nnU-Net model {name} has overlapping regions without their order.", name=card.name))
        return {int(value): name for value, name in zip(order, regions, strict=True)}
    return {int(value): name for name, value in named.items() if name != "ignore"}


def check_complete(folder: Path, card: Card) -> None:
    """Raise InputError unless everything that nnU-Net needs is there, and the model takes one CT."""
    plans, dataset = _json(folder, "plans.json"), _json(folder, "dataset.json")
    channels = dataset.get("channel_names", dataset.get("modality", {}))
    if not isinstance(channels, dict) or not isinstance(plans.get("configurations"), dict):
        raise InputError(Sentence("The model {name} is not one of nnU-Net version 2.", name=card.name))
    if len(channels) != 1:
        listed = ", ".join(str(name) for name in channels.values()) or "none"
        raise InputError(
            Sentence(
                "The nnU-Net model {name} needs {count} input images ({listed}), not one CT.",
                name=card.name,
                count=len(channels),
                listed=listed,
            )
        )
    labels_of(folder, card)
    folds_of(folder, card)


def orientation_of(folder: Path, card: Card) -> tuple[str, bool]:
    """Towards where the axes of the model's arrays run, and whether that is known rather than assumed."""
    stated = card.input_contract.get("orientation")
    reader = READERS.get(str(_json(folder, "plans.json").get("image_reader_writer")))
    return str(stated or reader or ASSUMED), bool(stated or reader)


def run(ct: sitk.Image, folder: Path, card: Card, device: Device, embolus: int | None, progress: Progress) -> LibraryResult:
    """Segment a CT. ``embolus``: the label whose probability is wanted. The caller has asked whether the model is trusted."""
    from .device import run_within_memory

    orientation, known = orientation_of(folder, card)
    turn = turn_to(ct, orientation)
    array = np.ascontiguousarray(turn.apply(sitk.GetArrayViewFromImage(ct)), dtype=np.float32)[None]
    progress(0.0, "Starting nnU-Net")
    said: list[str] = []

    def compute(where: Device, _batch: int) -> tuple[np.ndarray, np.ndarray | None, str]:
        predictor = _predictor(folder, card, where)
        progress(0.05, "Preparing the CT (nnU-Net)")
        channel = _channel(predictor, embolus)
        total = max(1, _windows(predictor, array.shape[1:], turn.spacing(ct)))
        watch = Watch(predictor.network, lambda n: progress(0.1 + 0.85 * min(n / total, 1.0), "Segmenting (nnU-Net)"))
        with watch:
            found = predictor.predict_single_npy_array(array, {"spacing": list(turn.spacing(ct))}, None, None, channel is not None)
        watch.raise_if_cancelled()
        progress(0.97, "Back to the CT's grid")
        labels, probabilities = found if isinstance(found, tuple) else (found, None)
        return np.asarray(labels), None if probabilities is None else np.asarray(probabilities[channel]), where.name

    labels, probability, _used = run_within_memory(compute, device, 1, said.append)
    if labels.shape != array.shape[1:]:
        raise LungPerfusionError(
            Sentence("nnU-Net returned {shape} voxels for a CT of {shape2}.", shape=labels.shape, shape2=array.shape[1:])
        )
    notes = [*said, *_notes(ct, card, labels_of(folder, card), orientation, known)]
    return LibraryResult(
        np.ascontiguousarray(turn.undo(labels)).astype(np.int64, copy=False),
        None if probability is None else np.ascontiguousarray(turn.undo(probability)),
        tuple(notes),
        f"nnU-Net hands out the probabilities of all its classes or of none, and those of more than {MOST_PROBABILITIES} would "
        "not fit into memory beside a CT",
    )


def _notes(ct: sitk.Image, card: Card, labels: dict[int, str], orientation: str, known: bool) -> list[str]:
    from .label_terms import term_of

    notes: list[str] = []
    sided = {*LOBES, "right", "left"} & {term_of(name) for name in labels.values()}
    if not known and sided:
        notes.append(
            Sentence(
                "The plans of {name} do not say how its training images lay; {orientation} was assumed. Check that right and left "
                'are not exchanged, or state "orientation" in its card.',
                name=card.name,
                orientation=orientation,
            )
        )
    tilt = tilt_degrees(ct)
    if orientation != STORED and tilt > MOST_TILT:
        notes.append(Sentence("The CT is tilted by {tilt:.0f} degrees; nnU-Net sees it as it is stored.", tilt=tilt))
    return notes


def _predictor(folder: Path, card: Card, device: Device) -> Any:
    """Their predictor with their weights loaded, by them."""
    with contextlib.redirect_stdout(io.StringIO()) as printed:  # of paths for training, which do not concern us
        from nnunetv2.inference.predict_from_raw_data import nnUNetPredictor

        try:
            predictor = nnUNetPredictor(
                tile_step_size=STEP, use_gaussian=True, use_mirroring=True, perform_everything_on_device=device.is_cuda,
                device=device.torch, verbose=False, allow_tqdm=False,
            )  # fmt: skip
            predictor.initialize_from_trained_model_folder(str(folder), tuple(folds_of(folder, card)), _checkpoint(card))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RuntimeError, AssertionError, ImportError) as error:
            raise_if_out_of_memory(error)
            words = (str(error).strip().splitlines() or [type(error).__name__])[0]
            raise InputError(Sentence("nnU-Net cannot load the model {name}: {words}", name=card.name, words=words)) from error
    _log.debug("nnU-Net: %s", printed.getvalue())
    previous = getattr(predictor.configuration_manager, "previous_stage_name", None)
    if previous:
        raise InputError(
            Sentence(
                "The nnU-Net model {name} is the second stage of a cascade and needs the result of {previous}; give a model of one "
                "stage (3d_fullres, 3d_lowres or 2d).",
                name=card.name,
                previous=previous,
            )
        )
    return predictor


def _channel(predictor: Any, label: int | None) -> int | None:
    """Which of the network's outputs is the probability of a label, or None where it is not wanted or would be too large."""
    manager = predictor.label_manager
    if label is None or manager.num_segmentation_heads > MOST_PROBABILITIES:
        return None
    outputs = list(manager.regions_class_order if manager.has_regions else manager.all_labels)
    return outputs.index(label) if label in outputs else None


def _windows(predictor: Any, shape: tuple[int, ...], spacing: tuple[float, ...]) -> int:
    """About how many times the network will be asked: windows, mirrored, for every fold."""
    plans, configuration = predictor.plans_manager, predictor.configuration_manager
    forward = list(plans.transpose_forward)
    patch, target = list(configuration.patch_size), list(configuration.spacing)
    size = np.array(shape, float)[forward]
    if len(target) == 3:
        size *= np.array(spacing)[forward] / np.array(target, float)
    slices = size[0] if len(patch) == 2 else 1
    steps = [np.ceil(max(n - p, 0) / (p * STEP)) + 1 for n, p in zip(size[-len(patch) :], patch, strict=True)]
    mirrored = 2 ** len(predictor.allowed_mirroring_axes or ()) if predictor.use_mirroring else 1
    return int(np.prod(steps) * max(slices, 1)) * mirrored * len(predictor.list_of_parameters)


def _checkpoint(card: Card) -> str:
    name = card.parameters.get("checkpoint", CHECKPOINT)
    if not isinstance(name, str) or Path(name).name != name:
        raise InputError(Sentence("The card of the model {name} has a 'checkpoint' that is no file name.", name=card.name))
    return name


def _is_background(values: Any) -> bool:
    return values == 0 or values == [0]


def _json(folder: Path, name: str) -> dict[str, Any]:
    try:
        content = parsed((folder / name).read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(
            Sentence("The nnU-Net model in {name} is incomplete: {name2} cannot be read.", name=folder.name, name2=name)
        ) from error
    except ValueError as error:
        raise InputError(Sentence("The {name} of the nnU-Net model in {name2} is not JSON.", name=name, name2=folder.name)) from error
    if not isinstance(content, dict):
        raise InputError(Sentence("The {name} of the nnU-Net model in {name2} is not an object.", name=name, name2=folder.name))
    return content
