"""Which lobe, or which lung, a code or a name means.

Slicer and DICOM code a lobe as upper (SCT 45653009) or lower lobe of lung (90572001) with a side as modifier, and the middle lobe
as 72481006; SNOMED CT also has one concept a lobe (42400003 RUL, 266005 RLL, 44714003 LUL, 41224006 LLL). Both are read.
"""

from __future__ import annotations

import re

LOBES = ("RUL", "RML", "RLL", "LUL", "LLL")
SIDED_CODES = {"42400003": "RUL", "72481006": "RML", "266005": "RLL", "44714003": "LUL", "41224006": "LLL"}
PAIRED_CODES = {"45653009": "upper", "90572001": "lower"}
LUNG_CODES = {"3341006": "right", "44029006": "left"}
LUNG = "39607008"
SIDE_CODES = {"24028007": "right", "7771000": "left"}

_LEVELS = {"upper": "upper", "superior": "upper", "middle": "middle", "mid": "middle", "lower": "lower", "inferior": "lower"}
_SIDES = {"right": "right", "left": "left", "r": "right", "l": "left", "rt": "right", "lt": "left", "dx": "right", "sin": "left"}
_LOBE_OF = {
    ("right", "upper"): "RUL",
    ("right", "middle"): "RML",
    ("right", "lower"): "RLL",
    ("left", "upper"): "LUL",
    ("left", "lower"): "LLL",
}
# A name with one of these speaks of something in or beside the lobe, not of the lobe.
_OTHER = {
    "bronchus",
    "bronchi",
    "artery",
    "arteries",
    "vein",
    "veins",
    "vessel",
    "vessels",
    "airway",
    "nodule",
    "tumor",
    "tumour",
    "fissure",
    "defect",
    "lesion",
    "segment",
    "not",
    "without",
    "rib",
    "abdomen",
}


def _words(name: str) -> list[str]:
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return re.findall(r"[a-z]+", spaced.lower())


def _side(words: list[str]) -> str | None:
    sides = {_SIDES[word] for word in words if word in _SIDES}
    return sides.pop() if len(sides) == 1 else None


def _codes(code: str | None) -> list[str]:
    """The code values in a bare code, a "SCT:value", a "scheme^value^meaning" or a serialized terminology entry."""
    return re.findall(r"(?<![\w.])\d{5,18}(?![\w.])", code or "")


def lobe_of(name: str, code: str | None = None) -> str | None:
    """RUL, RML, RLL, LUL or LLL, from the terminology code first and the name second; None where neither says.

    ``code``: a SNOMED CT code value or a serialized terminology entry. A code that means something else (a lung, an
    airway) is not overruled by the name; a paired code without a side takes the side from the name.
    """
    values = _codes(code)
    for value in values:
        if value in SIDED_CODES:
            return SIDED_CODES[value]
    level = next((PAIRED_CODES[value] for value in values if value in PAIRED_CODES), None)
    words = _words(name)
    if level is not None:
        side = next((SIDE_CODES[value] for value in values if value in SIDE_CODES), None) or _side(words) or _abbreviated(words)
        return None if side is None else _LOBE_OF.get((side, level))
    if LUNG in values or any(value in LUNG_CODES for value in values):
        return None
    return _lobe_by_name(words)


def _abbreviated(words: list[str]) -> str | None:
    lobes = [word.upper() for word in words if word.upper() in LOBES]
    return {"R": "right", "L": "left"}[lobes[0][0]] if lobes else None


def _lobe_by_name(words: list[str]) -> str | None:
    if _OTHER & set(words):
        return None
    short = {word.upper() for word in words if word.upper() in LOBES}
    if short:
        return short.pop() if len(short) == 1 else None
    levels = {_LEVELS[word] for word in words if word in _LEVELS}
    anatomy = {"lobe", "lung", "lobes", "pulmonary"} & set(words)
    if len(levels) != 1 or not anatomy:
        return None
    level, side = levels.pop(), _side(words)
    # Only the right lung has a middle lobe, so its side may go unsaid.
    side = side or ("right" if level == "middle" else None)
    return None if side is None else _LOBE_OF.get((side, level))


def lung_of(name: str, code: str | None = None) -> str | None:
    """ "right" or "left" where a code or name means a whole lung, else None."""
    values = _codes(code)
    for value in values:
        if value in LUNG_CODES:
            return LUNG_CODES[value]
    words = _words(name)
    if LUNG in values:
        return next((SIDE_CODES[value] for value in values if value in SIDE_CODES), None) or _side(words)
    if _OTHER & set(words) or any(word in _LEVELS or word in ("lobe", "lobes") for word in words):
        return None
    if words in (["right"], ["left"]) or ({"lung", "lungs"} & set(words)):
        return _side(words)
    return None
