"""Lobes by the Python package lungmask (Hofmanninger et al. 2020), through its own interface, with weights that were fetched before.

``LTRCLobes_R231``: the network of the lobes, and what that of the whole lungs finds beyond them given to the nearest lobe. lungmask is
handed its weight files, so it downloads nothing by itself.
"""

from __future__ import annotations

import importlib.util
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import SimpleITK as sitk

from ..errors import InputError, LungPerfusionError
from ..progress import Progress, silent
from ..run.memory import raise_if_out_of_memory
from ..sentence import Sentence
from .library_progress import Watch

if TYPE_CHECKING:
    from .device import Device

PACKAGE = "lungmask"
#: What lungmask's numbers mean.
LABELS = {1: "LUL", 2: "LLL", 3: "RUL", 4: "RML", 5: "RLL"}
BATCH = 8


def installed() -> bool:
    """Whether the package is there; nothing is imported."""
    return importlib.util.find_spec(PACKAGE) is not None


def segment_lobes(ct: sitk.Image, weights: Mapping[str, Path], device: Device, progress: Progress = silent) -> sitk.Image:
    """Lobes of a chest CT (HU) as uint8 on its grid (``LABELS``). ``weights``: the two files by the names of the catalogue.

    ``progress`` is called before every few slices and may raise Cancelled. Raises InputError where a file is missing or cannot be read,
    LungPerfusionError without the package.
    """
    lobes, lungs = (_file(weights, part) for part in ("ltrclobes", "r231"))
    if not installed():
        raise LungPerfusionError(Sentence("Lobes by lungmask need the Python package lungmask (pip install lungmask)."))
    from lungmask.mask import LMInferer

    logging.getLogger("lungmask").setLevel(logging.WARNING)
    progress(0.0, "Loading the weights (lungmask)")
    try:
        inferer = LMInferer(
            modelname="LTRCLobes", modelpath=str(lobes), fillmodel="R231", fillmodel_path=str(lungs),
            force_cpu=not device.is_cuda, batch_size=BATCH, tqdm_disable=True,
        )  # fmt: skip
    except (OSError, RuntimeError, ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise_if_out_of_memory(error)
        raise InputError(Sentence("lungmask cannot load its weights; remove the downloaded model and fetch it again.")) from error
    total = max(1, -(-max(ct.GetSize()) // BATCH))
    first = Watch(inferer.model, lambda n: progress(0.05 + 0.4 * min(n / total, 1.0), "Finding the lobes (lungmask)"))
    second = Watch(inferer.fillmodelm, lambda n: progress(0.5 + 0.4 * min(n / total, 1.0), "Finding the lungs (lungmask)"))
    try:
        with first, second:
            found = inferer.apply(ct)
    finally:  # a network that was stopped answers nothing, over which lungmask may stumble
        for watch in (first, second):
            watch.raise_if_cancelled()
    progress(0.95, "Checking the lobes")
    if found.shape != tuple(reversed(ct.GetSize())):
        raise LungPerfusionError(
            Sentence("lungmask returned {shape} voxels for a CT of {tuple}.", shape=found.shape, tuple=tuple(reversed(ct.GetSize())))
        )
    labels = sitk.GetImageFromArray(np.where(found <= max(LABELS), found, 0).astype(np.uint8))
    labels.CopyInformation(ct)
    if not set(LABELS) & set(np.unique(found).tolist()):
        raise InputError(Sentence("lungmask found no lobes in this CT."))
    progress(1.0, "Lobes found")
    return labels


def _file(weights: Mapping[str, Path], part: str) -> Path:
    found = next((path for name, path in weights.items() if part in name.lower()), None)
    if found is None or not found.is_file():
        raise InputError(Sentence("The weights of lungmask are not on this computer ({part}); fetch them first.", part=part))
    return found
