"""A patient's folder: NRRD images, label volumes and ``truth.json``, and the DICOM copies on request."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from LungPerfusionCore.files.atomic_files import write_text
from LungPerfusionCore.files.outputs import RESULT_NAME, CaseOutput
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.run.provenance import ResultRecord

from ..grid import write_nrrd
from .imaging import MODALITIES
from .patient import Patient
from .segment_header import segment_header

COMMAND = "phantom"
NOTE = "All images are simulated; not for clinical use."
QUANTITIES = {"volume_ml": "mL", "defect_volume_ml": "mL", "defect_percent": "%", "mean_iodine": "mg/mL"}
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
    """Write the folder with its ``result.json``; it is complete or absent, and takes the place of an older one and of nothing else.

    ``modalities`` and ``labels`` narrow what is written (None: every label). Raises InputError where something in the folder is not an
    older patient's (``outputs.CaseOutput``).
    """
    folder = Path(folder)
    with CaseOutput(folder, COMMAND) as staging:
        fill_folder(patient, staging, dicom=dicom, modalities=modalities, labels=labels, progress=progress)
        patient_record(patient, modalities, dicom).write(staging / RESULT_NAME)
    return folder


def patient_record(patient: Patient, modalities: tuple[str, ...] = MODALITIES, dicom: bool = False) -> ResultRecord:
    """What ``result.json`` says of a patient whose folder ``fill_folder`` has filled."""
    truth = patient.truth
    parameters = {
        "kind": "lung",
        **{key: truth[key] for key in ("seed", "size") if key in truth},
        "simulated": True,
        **{key: truth[key] for key in ("burden", "chronic_share", "switches", "realism") if key in truth},
    }
    record = ResultRecord(command=COMMAND, parameters=_plain(parameters), warnings=[NOTE])
    record.measurements.extend(
        Measurement(region, quantity, row[quantity], unit)
        for region, row in truth["regions"].items()
        for quantity, unit in QUANTITIES.items()
    )
    record.outputs.update({name: f"{name}.nrrd" for name in modalities}, labels="labels", truth="truth.json")
    if dicom:
        record.outputs["dicom"] = "dicom"
    return record


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
        write_nrrd(folder / f"{name}.nrrd", patient.images[name], grid, units=unit, header={"content": f"simulated {name}"})
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
    write_text(folder / "truth.json", json.dumps(_plain(patient.truth), indent=1, sort_keys=True) + "\n")
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
