"""What ``defects --emboli`` gives: a segmentation (certain), or the probability of a model (its file, or the folder of ``embolism``)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

PROBABILITY = "probability.nrrd"


def is_probability(path: Path) -> bool:
    """Whether a file is the probability of a result beside it, or holds fractions, as no label map does (whatever its voxel type); False
    for what cannot be read, which others refuse."""
    import numpy as np
    import SimpleITK as sitk

    from LungPerfusionCore.files.result_files import RESULT_NAME, read_record

    if not path.is_file() or path.name.lower().endswith(".seg.nrrd"):
        return False
    record = read_record(path.parent / RESULT_NAME)
    if record is not None and record["outputs"].get("probability") == path.name:
        return True
    try:
        image = sitk.ReadImage(str(path))
    except RuntimeError:
        return False
    values = sitk.GetArrayViewFromImage(image)
    return values.dtype.kind == "f" and bool((values != np.round(values)).any())


def probable_of(case, path: Path):
    """The ``ProbableEmboli`` of a result of ``embolism`` or of a probability file, with what its ``result.json`` says of it.

    None, and a warning, where the model gave no result for its scan. Raises InputError for a folder without a probability.
    """
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.files.result_files import RESULT_NAME, read_record
    from PerfusionDefectQuantLib.candidate_emboli import NAMELESS, calibration_of, probable_emboli

    folder = path if path.is_dir() else path.parent
    record = read_record(folder / RESULT_NAME)
    if record is not None and record["command"] != "embolism":
        record = None
    if path.is_dir():
        if record is None:
            raise InputError(f"The folder {path.name} is no result of embolism; give one, or a segmentation of emboli.")
        path = folder / record["outputs"].get("probability", PROBABILITY)
    parameters: dict[str, Any] = record["parameters"] if record is not None else {}
    stated = (record or {}).get("model")
    model = (stated.get("name") if isinstance(stated, dict) else None) or NAMELESS
    guard = parameters.get("guard") if isinstance(parameters.get("guard"), dict) else {}
    if guard.get("where") == "outside":
        case.warn([f"The model {model} gave no result for its scan, so nothing is known of emboli. {guard.get('sentence', '')}".strip()])
        return None
    if not path.is_file():
        raise InputError(f"The folder {folder.name} holds no probability of embolus in every voxel; give a result of an integrated model.")
    image = case.image(path, "emboli")
    calibration = calibration_of(parameters)
    if parameters.get("embolus_probability") is None:
        case.warn([f"How sure the model {model} is was taken for the probability of its emboli as it is; no calibration is known."])
    threshold = parameters.get("embolus_threshold", 0.5)
    if isinstance(threshold, bool) or not isinstance(threshold, (int, float)) or not 0 <= threshold <= 1:
        raise InputError(f"The result in {folder.name} has an embolus threshold that is no probability ({threshold!r}).")
    return probable_emboli(image, image >= float(threshold), model, calibration)
