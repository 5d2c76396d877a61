"""Codes of a structured report: quantities, units (UCUM), regions, methods.

Where DICOM or SNOMED CT names a quantity that name is used; the others have codes of this extension (scheme 99LUNGPERFUSION), which
every report declares in its Coding Scheme Identification Sequence, as PS3.3 C.12.1.1.1 asks.
"""

from __future__ import annotations

import hashlib

from .segments import LUNG, Coded

SCHEME = "99LUNGPERFUSION"
SCHEME_NAME = "LungPerfusion extension of 3D Slicer: quantities, methods, origin of data"
TITLE: Coded = ("126000", "DCM", "Imaging Measurement Report")
#: Units that UCUM spells otherwise than our tables do; all others are spelled alike.
UCUM = {
    "ml": "mL",
    "HU": "[hnsf'U]",
    "counts": "{counts}",
    "": "1",
    "ml/100g": "mL/(100.g)",
    "ml/100g/min": "mL/(100.g)/min",
    "ml/100ml": "mL/(100.mL)",
    "ml/100ml/min": "mL/(100.mL)/min",
    "percentage points": "%",
    "HU ml": "[hnsf'U].mL",
    "proportional counts": "{propcounts}",
    "proportional counts ml": "{propcounts}.mL",
    "SUVbw": "g/ml{SUVbw}",
    "SUVbw ml": "g{SUVbw}",
}
NO_UNIT = "no units"

#: Quantities that have a name in SNOMED CT or DICOM. One name is used for one quantity, so that a report reads back without a guess.
STANDARD: dict[str, Coded] = {
    "volume_ml": ("118565006", "SCT", "Volume"),
    "cbf": ("126390", "DCM", "Absolute Regional Blood Flow"),
    "cbv": ("126391", "DCM", "Absolute Regional Blood Volume"),
    "mtt": ("113052", "DCM", "Mean Transit Time"),
    "ttp": ("113069", "DCM", "Time To Peak"),
    "tmax": ("113084", "DCM", "Tmax"),
}
_QUANTITY_OF = {code[:2]: quantity for quantity, code in STANDARD.items()}

_BOTH: Coded = ("51440002", "SCT", "Right and left")
_RIGHT: Coded = ("24028007", "SCT", "Right")
_LEFT: Coded = ("7771000", "SCT", "Left")
_UPPER: Coded = ("45653009", "SCT", "Upper lobe of lung")
_LOWER: Coded = ("90572001", "SCT", "Lower lobe of lung")
_ZONES: dict[str, Coded] = {
    "apical": ("281392002", "SCT", "Upper zone of lung"),
    "middle": ("281393007", "SCT", "Middle zone of lung"),
    "basal": ("281394001", "SCT", "Lower zone of lung"),
}
#: Region -> anatomic site and side (PS3.16 CID 6170 lobes, 6171 zones, 244 laterality), as the segments of the same result have them.
SITES: dict[str, tuple[Coded, Coded | None]] = {
    "whole": (LUNG, _BOTH),
    "right": (LUNG, _RIGHT),
    "left": (LUNG, _LEFT),
    "RUL": (_UPPER, _RIGHT),
    "RML": (("72481006", "SCT", "Middle lobe of right lung"), None),
    "RLL": (_LOWER, _RIGHT),
    "LUL": (_UPPER, _LEFT),
    "LLL": (_LOWER, _LEFT),
    **{f"{side}_{zone}": (code, which) for side, which in (("right", _RIGHT), ("left", _LEFT)) for zone, code in _ZONES.items()},
}

#: The brain's, for CT perfusion: its sides are hemispheres, and no lungs.
BRAIN_SITES: dict[str, tuple[Coded, Coded | None]] = {
    "whole": (("12738006", "SCT", "Brain"), None),
    "right": (("12738006", "SCT", "Brain"), _RIGHT),
    "left": (("12738006", "SCT", "Brain"), _LEFT),
}


def site_of(region: str, organ: str) -> tuple[Coded, Coded | None]:
    """Anatomic site and side of a region of the lungs, or of the ``organ`` "brain"."""
    return BRAIN_SITES.get(region, BRAIN_SITES["whole"]) if organ == "brain" else SITES.get(region, (LUNG, None))


MEAN: Coded = ("373098007", "SCT", "Mean")
#: Quantities whose value is a mean over the voxels of the region.
_MEANS = ("cbf", "cbv", "mtt", "ttp", "tmax", "delay")
ORIGIN: Coded = ("data_origin", SCHEME, "Origin of the data")
SIMULATED: Coded = ("simulated", SCHEME, "Simulated data; not for clinical use")
#: Command -> how its numbers are made (at most 64 letters, as a code's meaning may have).
METHODS: dict[str, Coded] = {
    "lungs": ("lungs", SCHEME, "Lungs segmented on CT; volumes of regions"),
    "defects": ("defects", SCHEME, "Lung voxels below a threshold of the iodine map"),
    "perfusion": ("perfusion", SCHEME, "Perfusion map predicted from CT; sums over regions"),
    "spect": ("spect", SCHEME, "Perfusion map summed over regions of the CT"),
    "function": ("function", SCHEME, "Low and high function below and above a threshold"),
    "dynamic": ("dynamic", SCHEME, "CT perfusion: maps averaged over regions"),
    "embolism": ("embolism", SCHEME, "Embolism probability by a network, with its threshold"),
    "followup": ("followup", SCHEME, "Two scans of a patient: defects, emboli, their change"),
    "segment": ("segment", SCHEME, "Segments of a network; their volumes"),
}


def quantity_code(quantity: str) -> Coded:
    """The coded name of a quantity of ``result.json``."""
    return STANDARD.get(quantity) or (code_of(quantity), SCHEME, quantity.replace("_", " ")[:64])


def quantity_named(value: str, scheme: str, meaning: str) -> str:
    """The quantity that a coded name stands for, as ``result.json`` spells it; of a name that is not ours, its meaning."""
    known = _QUANTITY_OF.get((value, scheme))
    if known is not None:
        return known
    return meaning.replace(" ", "_") if scheme == SCHEME else meaning


def code_of(quantity: str) -> str:
    """A quantity's code: itself, or its beginning and a digest where it is longer than the 16 letters that a code may have."""
    return quantity if len(quantity) <= 16 else f"{quantity[:9]}_{hashlib.sha256(quantity.encode()).hexdigest()[:6]}"


def unit_code(unit: str) -> Coded:
    """A unit of our tables as UCUM has it, what UCUM does not know as an annotation; its meaning keeps our spelling, for the way back."""
    annotated = f"{{{unit.replace(' ', '_')}}}" if " " in unit else unit  # a code of UCUM has no blanks
    return (UCUM.get(unit, annotated), "UCUM", unit or NO_UNIT)


def unit_named(meaning: str) -> str:
    """The unit as our tables spell it."""
    return "" if meaning == NO_UNIT else meaning


def is_mean(quantity: str) -> bool:
    """Whether the value is a mean over the voxels of its region, which the report says as its derivation."""
    return quantity in _MEANS or quantity.startswith("mean_")


def method_code(command: str) -> Coded:
    """How the numbers of a command are made."""
    return METHODS.get(command) or (code_of(command), SCHEME, command[:64])
