"""Units of voxel values: the many spellings of files, one spelling here, and the factor between them.

Spellings come from DICOM Rescale Type (0028,1054), Units (0054,1001), UCUM codes of measurement units
(PS3.16, CID 84 and related) and from what vendors write. Iodine concentration is kept in mg/mL.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# Header keys that may carry the unit of the voxel values; the first is the one this project writes.
UNITS_KEYS = ("voxel_units", "units", "Units", "unit")

HOUNSFIELD = "HU"
IODINE = "mg/mL"
RELATIVE = "1"
UNSPECIFIED = ("", "US", "UNSPECIFIED", "UNKNOWN")

_MICROGRAM = r"(?:u|µ|μ|mc)g"
_VOLUME = r"(?:ml|cc|cm3|cm\^3|cm\*\*3)"
# (pattern on the lower-case spelling without spaces, canonical name, factor to it)
_SPELLINGS: tuple[tuple[str, str, float], ...] = (
    (r"hu|\[?hnsf'?u\]?|\[?hnsf'u\]?|hounsfield(?:units?)?|hu_mod", HOUNSFIELD, 1.0),
    (rf"mg(?:\.|\*)?/?{_VOLUME}(?:-1)?|mg\.{_VOLUME}-1|mgi/{_VOLUME}|mg/{_VOLUME}\(?i(?:odine)?\)?", IODINE, 1.0),
    (r"g/l|kg/m3", IODINE, 1.0),
    (rf"{_MICROGRAM}/{_VOLUME}", IODINE, 1e-3),
    (rf"100{_MICROGRAM}/{_VOLUME}", IODINE, 0.1),
    (r"g/ml|g/cm3|g/cc", IODINE, 1e3),
    (r"bq/ml|bqml", "Bq/mL", 1.0),
    (r"kbq/ml", "Bq/mL", 1e3),
    (r"\{counts\}|counts|count|cnts|\{counts\}/s|cps", "counts", 1.0),
    (r"\{suvbw\}g/ml|gml|g/ml\{suvbw\}", "SUVbw", 1.0),
    (r"\{propcounts\}|proportionalcounts|propcnts|propcps", "proportional counts", 1.0),
    (r"1|\{ratio\}|ratio|none", "1", 1.0),
    (r"%|percent|pcnt", "%", 1.0),
)


@dataclass(frozen=True)
class Unit:
    """A canonical unit and the factor that turns a value in the spelling given into it."""

    name: str
    factor: float = 1.0
    known: bool = True


def canonical_unit(text: str) -> Unit:
    """Read a spelling of a unit ("ug/ml", "mg/cm3", "[hnsf'U]", "100ug/cc"); an unknown one is kept as it is."""
    stripped = text.strip()
    squeezed = re.sub(r"\s+", "", stripped).lower()
    for pattern, name, factor in _SPELLINGS:
        if re.fullmatch(pattern, squeezed):
            return Unit(name, factor)
    return Unit(stripped, 1.0, known=False)
