"""Coded names, standard colours and coded units for what this extension puts into a scene.

Codes are SNOMED CT (SCT), DICOM (DCM) and UCUM as published in DICOM PS3.16. Colours are those recommended in
Slicer's General Anatomy list; what has none there (zones, function, defects) has one chosen here.
"""

from __future__ import annotations

from dataclasses import dataclass

import slicer

from .. import palette
from ..labels.lobe_names import LUNG_CODES, SIDED_CODES

GENERAL = "Segmentation category and type - 3D Slicer General Anatomy list"
MASTER = "Segmentation category and type - DICOM master list"
REGIONS = "Anatomic codes - DICOM master list"


@dataclass(frozen=True)
class Code:
    """A coded concept: scheme designator, value, meaning."""

    scheme: str
    value: str
    meaning: str

    def __str__(self) -> str:
        return f"{self.scheme}^{self.value}^{self.meaning}"

    def to_node(self) -> slicer.vtkCodedEntry:
        """As the object that MRML nodes keep."""
        entry = slicer.vtkCodedEntry()
        entry.SetValueSchemeMeaning(self.value, self.scheme, self.meaning)
        return entry


@dataclass(frozen=True)
class Term:
    """What a segment is: the name a person reads, codes, and an RGB colour (0 to 1)."""

    name: str
    category: Code
    type: Code
    color: tuple[float, float, float]
    modifier: Code | None = None
    region: Code | None = None
    context: str = GENERAL

    @property
    def entry(self) -> str:
        """The string that Slicer keeps in a segment's terminology tag."""
        parts = [
            self.context,
            str(self.category),
            str(self.type),
            str(self.modifier or "^^"),
            REGIONS if self.region else "",
            str(self.region or "^^"),
            "^^",
        ]
        return "~".join(parts)


def _sct(value: str, meaning: str) -> Code:
    return Code("SCT", value, meaning)


def _rgb(red: int, green: int, blue: int) -> tuple[float, float, float]:
    return (red / 255, green / 255, blue / 255)


ANATOMY = _sct("123037004", "Anatomical Structure")
TISSUE = _sct("85756007", "Tissue")
ALTERED = _sct("49755003", "Morphologically Altered Structure")
FUNCTION = _sct("246464006", "Function")
RIGHT = _sct("24028007", "Right")
LEFT = _sct("7771000", "Left")
LUNG = _sct("39607008", "Lung")
BRAIN = _sct("12738006", "Brain")
PERFUSION = _sct("371863001", "Perfusion")
DECREASED = _sct("1250004", "Decreased")
LOW = _sct("62482003", "Low")
HIGH = _sct("75540009", "High")
UPPER_LOBE = _sct("45653009", "Upper lobe of lung")
MIDDLE_LOBE = _sct("72481006", "Middle lobe of right lung")
LOWER_LOBE = _sct("90572001", "Lower lobe of lung")

_UPPER, _MIDDLE, _LOWER = _rgb(172, 138, 115), _rgb(202, 164, 140), _rgb(224, 186, 162)


def _zone(side: Code, name: str, code: Code, color: tuple[float, float, float]) -> Term:
    return Term(f"{side.meaning} {name} zone", ANATOMY, code, color, side, context=MASTER)


TERMS: dict[str, Term] = {
    "right": Term("Right lung", ANATOMY, LUNG, _rgb(197, 165, 145), RIGHT),
    "left": Term("Left lung", ANATOMY, LUNG, _rgb(197, 165, 145), LEFT),
    "whole": Term("Lungs", ANATOMY, LUNG, _rgb(197, 165, 145), _sct("51440002", "Right and left"), context=MASTER),
    "RUL": Term("Right upper lobe", ANATOMY, UPPER_LOBE, _UPPER, RIGHT),
    "RML": Term("Right middle lobe", ANATOMY, MIDDLE_LOBE, _MIDDLE),
    "RLL": Term("Right lower lobe", ANATOMY, LOWER_LOBE, _LOWER, RIGHT),
    "LUL": Term("Left upper lobe", ANATOMY, UPPER_LOBE, _UPPER, LEFT),
    "LLL": Term("Left lower lobe", ANATOMY, LOWER_LOBE, _LOWER, LEFT),
    **{
        f"{side.meaning.lower()}_{name}": _zone(side, name, code, color)
        for side in (RIGHT, LEFT)
        for name, code, color in (
            ("apical", _sct("281392002", "Upper zone of lung"), _UPPER),
            ("middle", _sct("281393007", "Middle zone of lung"), _MIDDLE),
            ("basal", _sct("281394001", "Lower zone of lung"), _LOWER),
        )
    },
    "airways": Term("Airways", ANATOMY, _sct("89187006", "Airway structure"), _rgb(182, 228, 255), context=MASTER),
    "trachea": Term("Trachea", ANATOMY, _sct("44567001", "Trachea"), _rgb(182, 228, 255)),
    "heart": Term("Heart", ANATOMY, _sct("80891009", "Heart"), _rgb(206, 110, 84)),
    "arteries": Term("Pulmonary arteries", ANATOMY, _sct("81040000", "Pulmonary artery"), _rgb(0, 122, 171), context=MASTER),
    "veins": Term("Pulmonary veins", ANATOMY, _sct("122972007", "Pulmonary vein"), _rgb(186, 77, 64), context=MASTER),
    "missing": Term("Lung not aerated", TISSUE, TISSUE, _rgb(120, 90, 160), region=LUNG),
    "effusion": Term("Pleural effusion", ALTERED, _sct("60046008", "Pleural effusion"), _rgb(80, 120, 200), context=MASTER),
    "emboli": Term("Emboli", ALTERED, _sct("55584005", "Embolus"), _rgb(*palette.EMBOLUS)),
    "defects": Term("Perfusion defects", FUNCTION, PERFUSION, _rgb(*palette.DEFECT), DECREASED, LUNG, MASTER),
    "low_function": Term("Low function", FUNCTION, PERFUSION, _rgb(60, 90, 220), LOW, LUNG, MASTER),
    "high_function": Term("High function", FUNCTION, PERFUSION, _rgb(*palette.HIGH_FUNCTION), HIGH, LUNG, MASTER),
    "core": Term("Infarct core", ALTERED, _sct("6574001", "Necrosis"), _rgb(*palette.CORE), region=BRAIN, context=MASTER),
    "penumbra": Term("Penumbra", FUNCTION, PERFUSION, _rgb(*palette.PENUMBRA), DECREASED, BRAIN, MASTER),
}
"""Terms by the name that tables and result.json use for the region or structure."""


def codes(entry: str | None) -> tuple[str, ...]:
    """The values that identify a serialized entry, without its wording: scheme and value of category, type,
    modifier, region and region modifier; empty for an empty or malformed entry.

    Two entries that differ only in context name or meaning texts have the same codes.
    """
    fields = (entry or "").split("~")
    if len(fields) < 3:
        return ()
    fields += [""] * (7 - len(fields))
    found = []
    for field in (fields[1], fields[2], fields[3], fields[5], fields[6]):
        scheme, value = [*field.split("^"), "", ""][:2]
        found.append(f"{scheme}:{value}" if value else "")
    return tuple(found) if found[1] else ()


def matches_code(entry: str | None, code: str) -> bool:
    """Whether a serialized entry says what ``code`` says.

    ``code`` is a serialized entry (all its codes must agree), or the bare value of a type, e.g. ``"55584005"``.
    """
    mine = codes(entry)
    if not mine or not code:
        return False
    return mine == codes(code) if "~" in code else mine[1].partition(":")[2] == code


def region_of(entry: str | None) -> str | None:
    """The region (RUL RML RLL LUL LLL, right, left, a zone) that an entry's type and modifier name, or None.

    Context and category are left aside: a lobe is a lobe in every terminology list.
    """
    mine = codes(entry)
    if not mine:
        return None
    for name in (
        "RUL",
        "RML",
        "RLL",
        "LUL",
        "LLL",
        "right",
        "left",
        "right_apical",
        "right_middle",
        "right_basal",
        "left_apical",
        "left_middle",
        "left_basal",
    ):
        term = codes(TERMS[name].entry)
        # The middle lobe is right by its own code, with or without the modifier saying so again.
        modifiers = (term[2], f"SCT:{RIGHT.value}") if name == "RML" else (term[2],)
        if mine[1] == term[1] and mine[2] in modifiers:
            return name
    # SNOMED CT also has one concept for each lobe and lung.
    value = mine[1].partition(":")[2]
    return SIDED_CODES.get(value) or LUNG_CODES.get(value)


QUANTITIES: dict[str, Code] = {
    "attenuation": Code("DCM", "112031", "Attenuation Coefficient"),
    "iodine": _sct("44588005", "Iodine"),
    "perfusion": _sct("371863001", "Perfusion"),
    "probability": Code("DCM", "122157", "Probability"),
    "cbf": Code("DCM", "113055", "Regional Cerebral Blood Flow"),
    "cbv": Code("DCM", "113056", "Regional Cerebral Blood Volume"),
    "mtt": Code("DCM", "113052", "Mean Transit Time"),
    "ttp": Code("DCM", "113069", "Time To Peak"),
    "tmax": Code("DCM", "113084", "Tmax"),
    "delay": Code("99LUNGPERFUSION", "delay", "Delay of the contrast agent"),
    "rcbf": Code("99LUNGPERFUSION", "rcbf", "Flow relative to the other side"),
}
"""Quantities a volume's voxels can be, by our own short names."""

UNITS: dict[str, Code] = {
    "HU": Code("UCUM", "[hnsf'U]", "Hounsfield unit"),
    "mg/mL": Code("UCUM", "mg/ml", "mg/mL"),
    "%": Code("UCUM", "%", "%"),
    "1": Code("UCUM", "1", "no units"),
    "s": Code("UCUM", "s", "s"),
    "mL/100 g": Code("UCUM", "ml/[100]g", "mL/100 g"),
    "mL/100 g/min": Code("UCUM", "ml/[100]g/min", "mL/100 g/min"),
    "mL/100 mL": Code("UCUM", "ml/[100]ml", "mL/100 mL"),
    "mL/100 mL/min": Code("UCUM", "ml/[100]ml/min", "mL/100 mL/min"),
    "counts": Code("UCUM", "{counts}", "counts"),
    "proportional counts": Code("UCUM", "{propcounts}", "proportional counts"),
    "Bq/mL": Code("UCUM", "Bq/ml", "Bq/mL"),
}
"""Units of voxels, by how tables and result.json spell them."""


def unit_name(entry: slicer.vtkCodedEntry | None) -> str | None:
    """How we spell the unit of a coded entry; its own value when we have no spelling; None without an entry."""
    value = entry.GetCodeValue() if entry is not None else None
    if not value:
        return None
    return next((name for name, code in UNITS.items() if code.value.lower() == value.lower()), value)


def unit_of(node: slicer.vtkMRMLVolumeNode) -> str | None:
    """The unit of a volume's voxels as tables spell it ("HU", "mg/mL"), or None if the node does not say."""
    return unit_name(node.GetVoxelValueUnits()) if hasattr(node, "GetVoxelValueUnits") else None


def quantity_of(node: slicer.vtkMRMLVolumeNode) -> tuple[str, str, str] | None:
    """What a volume's voxels are, as (value, scheme, meaning); None if the node does not say."""
    entry = node.GetVoxelValueQuantity()
    if entry is None or not entry.GetCodeValue():
        return None
    return entry.GetCodeValue(), entry.GetCodingSchemeDesignator(), entry.GetCodeMeaning()


def segment_ids(node: slicer.vtkMRMLSegmentationNode) -> list[str]:
    """The IDs of all segments, in order."""
    return list(node.GetSegmentation().GetSegmentIDs())
