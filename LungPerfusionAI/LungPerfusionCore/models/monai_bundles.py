"""MONAI bundles (Cardoso et al., arXiv 2211.02701, and the MONAI Bundle Specification), run by ``monai.bundle``'s own ``ConfigWorkflow``.

A bundle holds ``configs/metadata.json``, ``configs/inference.json`` (or .yaml) and its weights in ``models``. Reading, orientation,
spacing, window, inference and the way back are the bundle's. The CT goes in as a NIfTI file in a temporary folder, because bundles begin
with a file; what comes out is a tensor with its own affine matrix, which places it on the CT's grid whether or not the bundle has put it
there itself. Nothing that the bundle writes is kept.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import SimpleITK as sitk
from scipy.special import expit

from ..checks.image_checks import same_grid
from ..errors import Cancelled, InputError, LungPerfusionError
from ..files.json_text import parsed
from ..progress import Progress
from ..run.memory import raise_if_out_of_memory
from ..sentence import Sentence
from .axis_order import image_from_affine
from .library_progress import Watch
from .library_result import MONAI, TASK, UNKNOWN_TRAINING, WARNING, LibraryResult
from .registry import Card

if TYPE_CHECKING:
    from .device import Device

KIND = "MONAI bundle"
DANGER = "The configuration of a MONAI bundle can name and run any Python code on this computer."
CONFIGS = ("inference.json", "inference.yaml", "inference.yml")
OUTPUTS = ("labels", "probabilities", "logits")
#: Windows are not counted beforehand; after this many half of the bar is full.
HALF_WAY = 20


def card_of(folder: Path) -> Card:
    """A card for a bundle that has none, from its metadata. Raises InputError."""
    about = _metadata(folder)
    return Card(
        name=str(about.get("name") or folder.name), version=str(about.get("version", "")), task=TASK, architecture=MONAI,
        parameters={"folder": "."}, input_contract={}, trained_on=str(about.get("data_source") or UNKNOWN_TRAINING), simulated=False,
        sha256="", data=str(about.get("description", "")), licence=str(about.get("license", about.get("copyright", ""))), warning=WARNING,
    )  # fmt: skip


def files_of(folder: Path, card: Card) -> list[str]:
    """What running the bundle may read: all of it but documents and hidden files, because its configuration names what it likes."""
    every = (each.relative_to(folder) for each in sorted(folder.rglob("*")) if each.is_file())
    kept = [path for path in every if not any(part.startswith(".") or part == "__pycache__" for part in path.parts)]
    return [path.as_posix() for path in kept if path.parts[0] != "docs" and path.name != "model.json"]


def labels_of(folder: Path, card: Card) -> dict[int, str]:
    """Label value -> name, as the output's ``channel_def`` says; empty where it does not."""
    found = _format(folder, "outputs").get("channel_def", {})
    return {int(key): str(name) for key, name in found.items() if str(key).isdecimal()} if isinstance(found, Mapping) else {}


def check_complete(folder: Path, card: Card) -> None:
    """Raise InputError unless configuration and weights are there, and the bundle takes one CT."""
    _config(folder, card)
    channels = _format(folder, "inputs").get("num_channels", 1)
    if channels != 1:
        raise InputError(
            Sentence("The MONAI bundle {name} needs {channels} input channels, not one CT.", name=card.name, channels=channels)
        )
    weights = (".pt", ".pth", ".ts", ".safetensors", ".ckpt")
    if not any(each.suffix in weights for each in folder.glob("models/**/*")):
        raise InputError(Sentence("The MONAI bundle {name} has no weights in its folder models.", name=card.name))
    if card.parameters.get("output") not in (None, *OUTPUTS):
        raise InputError(
            Sentence("The card of the model {name} has an 'output' that is none of {outputs}.", name=card.name, outputs=", ".join(OUTPUTS))
        )


def run(ct: sitk.Image, folder: Path, card: Card, device: Device, embolus: int | None, progress: Progress) -> LibraryResult:
    """Segment a CT. ``embolus``: the label whose probability is wanted. The caller has asked whether the model is trusted."""
    from .device import run_within_memory

    said: list[str] = []
    with tempfile.TemporaryDirectory(prefix="lungperfusion-bundle-") as workspace:
        path = Path(workspace) / "ct.nii.gz"
        progress(0.0, "Starting MONAI")
        plain = sitk.Image(ct)
        for key in plain.GetMetaDataKeys():
            plain.EraseMetaData(key)
        sitk.WriteImage(plain, str(path))
        found = run_within_memory(
            lambda where, _batch: _infer(folder, card, path, Path(workspace), where, progress), device, 1, said.append
        )
    progress(0.95, "Back to the CT's grid")
    labels, probability = _labels_on(ct, found, card, embolus)
    return LibraryResult(labels, probability, tuple(said), "the post-processing in the bundle's configuration leaves no probabilities")


def _infer(folder: Path, card: Card, path: Path, workspace: Path, device: Device, progress: Progress) -> Any:
    """The bundle's own inference on one file; its output tensor (C, i, j, k) with its affine matrix."""
    from monai.bundle import ConfigWorkflow

    key = str(card.parameters.get("image_key", "image"))
    try:
        with _quiet():
            workflow = ConfigWorkflow(
                config_file=str(_config(folder, card)), meta_file=str(folder / "configs" / "metadata.json"), logging_file=False,
                workflow_type="inference", bundle_root=str(folder), output_dir=str(workspace), dataset_dir=str(workspace),
                device=device.torch,
            )  # fmt: skip
            for item, value in (("datalist", [str(path)]), ("dataset#data", [{key: str(path)}]), ("dataloader#num_workers", 0)):
                if item in workflow.parser:
                    workflow.parser[item] = value
            workflow.initialize()
            watch = Watch(workflow.network_def, lambda n: progress(0.1 + 0.8 * n / (n + HALF_WAY), "Segmenting (MONAI)"))
            with watch:
                workflow.run()
            watch.raise_if_cancelled()
            output = workflow.evaluator.state.output
            workflow.finalize()
    except Exception as error:
        # the bundle's own code may raise anything, and its parser wraps what it raises
        _reraise(error, card)
    batch = output[0] if isinstance(output, (list, tuple)) and output else output
    found = batch.get("pred") if isinstance(batch, Mapping) else None
    if found is None or not hasattr(found, "affine"):
        raise LungPerfusionError(Sentence("The MONAI bundle {name} returned no segmentation with a geometry.", name=card.name))
    return found


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep MONAI's and ignite's own chatter off standard output, where their loggers write by themselves."""
    names = [name for name in logging.root.manager.loggerDict if name.split(".")[0] in ("monai", "ignite")]
    loggers = [logging.getLogger(name) for name in names]
    before = [each.level for each in loggers]
    for each in loggers:
        each.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        for each, level in zip(loggers, before, strict=True):
            each.setLevel(level)


def _reraise(error: Exception, card: Card) -> None:
    """Raise what lies behind: our own errors and lack of memory as they are, everything else in one sentence."""
    raise_if_out_of_memory(error)
    first: BaseException | None = error
    while first is not None:
        if isinstance(first, (LungPerfusionError, Cancelled)):
            raise first
        deepest, first = first, first.__cause__ or first.__context__
    words = (str(deepest).strip().splitlines() or [type(deepest).__name__])[0].rstrip(".")
    raise LungPerfusionError(Sentence("The MONAI bundle {name} failed: {words}.", name=card.name, words=words)) from error


def _labels_on(ct: sitk.Image, found: Any, card: Card, embolus: int | None) -> tuple[np.ndarray, np.ndarray | None]:
    """Labels and the probability of one of them, (k, j, i) on the CT's grid."""
    values = np.asarray(found.detach().cpu().numpy())
    values = values[None] if values.ndim == 3 else values
    if values.ndim != 4:
        raise LungPerfusionError(
            Sentence("The MONAI bundle {name} returned an array of {ndim} dimensions, not one volume.", name=card.name, ndim=values.ndim)
        )
    affine = np.asarray(found.affine.detach().cpu().numpy(), float)
    kind = card.parameters.get("output") or _kind_of(values, card)
    if kind == "labels":
        return _resampled(np.rint(values[0]).astype(np.int32), affine, ct, sitk.sitkNearestNeighbor).astype(np.int64), None
    probabilities = _softmax(values) if kind == "logits" else values.astype(np.float32)
    if probabilities.shape[0] == 1:  # of the one structure
        probabilities = np.concatenate([1.0 - probabilities, probabilities])
    discrete = kind == "probabilities" and bool(((values == 0) | (values == 1)).all())  # labels, one channel each
    labels = np.zeros(tuple(reversed(ct.GetSize())), np.int64)
    best, wanted = None, None
    for channel, each in enumerate(probabilities):  # one at a time: a CT's grid may be far finer than the network's
        on_ct = _resampled(np.ascontiguousarray(each), affine, ct, sitk.sitkLinear)
        wanted = on_ct if channel == embolus else wanted
        if best is None:
            best = on_ct.copy()
            continue
        higher = on_ct > best
        labels[higher], best[higher] = channel, on_ct[higher]
    return labels, None if discrete else wanted


def _kind_of(values: np.ndarray, card: Card) -> str:
    """What a bundle returned, where its card does not say. Raises InputError where it cannot be told."""
    if not np.isfinite(values).all():
        raise LungPerfusionError(Sentence("The MONAI bundle {name} returned values that are not finite.", name=card.name))
    whole = bool((values == np.rint(values)).all()) and values.min() >= 0
    if values.shape[0] == 1 and whole:
        return "labels"
    within = values.min() >= -1e-3 and values.max() <= 1.001
    if within and (values.shape[0] == 1 or np.abs(values.sum(axis=0) - 1.0).max() < 0.02):
        return "probabilities"
    raise InputError(
        Sentence(
            'What the MONAI bundle {name} returns is neither labels nor probabilities that add up to 1; state "output" ({outputs}) '
            "in its card.",
            name=card.name,
            outputs=", ".join(OUTPUTS),
        )
    )


def _softmax(values: np.ndarray) -> np.ndarray:
    if values.shape[0] == 1:
        return expit(values.astype(np.float32))
    raised = np.exp(values.astype(np.float32) - values.max(axis=0))
    return raised / raised.sum(axis=0)


def _resampled(array: np.ndarray, affine: np.ndarray, ct: sitk.Image, interpolator: int) -> np.ndarray:
    """(i, j, k) with its affine -> (k, j, i) on the CT's grid: copied where the grids are one, else resampled; 0 outside."""
    image = image_from_affine(array, affine)
    if not same_grid(image, ct):
        image = sitk.Resample(image, ct, sitk.Transform(3, sitk.sitkIdentity), interpolator, 0.0, image.GetPixelID())
    return sitk.GetArrayFromImage(image)


def _config(folder: Path, card: Card) -> Path:
    names = (str(card.parameters["config"]),) if "config" in card.parameters else CONFIGS
    for name in names:
        if Path(name).name == name and (folder / "configs" / name).is_file():
            return folder / "configs" / name
    raise InputError(Sentence("The MONAI bundle {name} is incomplete: there is no configs/{names}.", name=card.name, names=names[0]))


def _format(folder: Path, side: str) -> Mapping[str, Any]:
    """The first input or output that the metadata describe."""
    data = _metadata(folder).get("network_data_format", {})
    described = data.get(side, {}) if isinstance(data, Mapping) else {}
    first: Any = next(iter(described.values()), {}) if isinstance(described, Mapping) else {}
    return first if isinstance(first, Mapping) else {}


def _metadata(folder: Path) -> dict[str, Any]:
    try:
        content = parsed((folder / "configs" / "metadata.json").read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(
            Sentence("The MONAI bundle in {name} is incomplete: configs/metadata.json cannot be read.", name=folder.name)
        ) from error
    except ValueError as error:
        raise InputError(Sentence("The metadata of the MONAI bundle in {name} are not JSON.", name=folder.name)) from error
    if not isinstance(content, dict):
        raise InputError(Sentence("The metadata of the MONAI bundle in {name} are not an object.", name=folder.name))
    return content
