"""A patient's folder: NRRD images, label volumes and ``truth.json``, and the DICOM copies on request."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path

import numpy as np

from ..progress import Progress, silent
from .grid import write_nrrd
from .imaging import MODALITIES
from .patient import Patient
from .segment_header import segment_header

_UNITS = {"iodine": "mg/mL", "spect": "counts"}


def write_patient(
    patient: Patient,
    folder: Path,
    *,
    dicom: bool = False,
    modalities: tuple[str, ...] = MODALITIES,
    labels: tuple[str, ...] | None = None,
    progress: Progress = silent,
) -> Path:
    """Write the folder; it appears under its name only when it is complete, and replaces an older one.

    ``modalities`` and ``labels`` narrow what is written (None: every label).
    """
    folder = Path(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    partial = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        fill_folder(patient, partial, dicom=dicom, modalities=modalities, labels=labels, progress=progress)
        os.chmod(partial, 0o755)
        if folder.exists():
            shutil.rmtree(folder)
        os.replace(partial, folder)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise
    return folder


def fill_folder(
    patient: Patient,
    folder: Path,
    *,
    dicom: bool = False,
    modalities: tuple[str, ...] = MODALITIES,
    labels: tuple[str, ...] | None = None,
    progress: Progress = silent,
) -> None:
    """Write everything into an existing folder; the caller sees to it that nobody takes it for complete before it
    is."""
    total = len(modalities) + len(patient.labels)
    for n, name in enumerate(modalities):
        progress(n / total, f"Writing {name}")
        grid = patient.spect_grid if name == "spect" else patient.grid
        unit = _UNITS.get(name, "HU")
        write_nrrd(
            folder / f"{name}.nrrd", patient.images[name], grid, units=unit, header={"content": f"simulated {name}"}
        )
    (folder / "labels").mkdir()
    for n, (name, values) in enumerate(sorted(patient.labels.items())):
        progress((len(modalities) + n) / total, f"Writing {name}")
        if labels is None or name in labels:
            names = segment_header(name, values.shape)
            write_nrrd(
                folder / "labels" / f"{name}.nrrd",
                values,
                patient.grid,
                header={"content": f"simulated {name}"} | names,
            )
    (folder / "truth.json").write_text(
        json.dumps(_plain(patient.truth), indent=1, sort_keys=True) + "\n", encoding="utf-8"
    )
    if dicom:
        from .dicom_out import write_dicom

        write_dicom(patient, folder / "dicom", modalities=modalities)


def _plain(value):
    """Return JSON types: numpy scalars become numbers, NaN becomes null."""
    if isinstance(value, dict):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not np.isfinite(value):
        return None
    return value
