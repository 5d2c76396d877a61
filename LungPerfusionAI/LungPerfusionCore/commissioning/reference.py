"""The release's own numbers (a CSV in Resources/Commissioning), and how far another machine's may lie from them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from pathlib import Path

from ..errors import InputError
from ..files.atomic_files import write_csv
from ..measurements import Measurement
from ..report.csv_tables import read_sheet
from .expectations import RELEASE, Expectation, measured_value

COLUMNS = ("case", "region", "quantity", "unit", "value", "tolerance", "why")

_COUNTED = "Voxels are counted where exact arithmetic decides; the slack is a few voxels that lie on a threshold."
_SHARE = "A ratio of counted voxels; the slack is a few voxels that lie on a threshold."
_MEAN = "A mean over a region whose rim may differ by a few voxels."
_NETWORK = "A network in 32-bit floats sums in another order on another processor or GPU."
_TIME = "A mean over the maps' voxels; fast Fourier and linear algebra libraries round in their own order."
#: Unit -> (absolute part, relative part, why).
_BY_UNIT = {
    "ml": (0.5, 0.002, _COUNTED),
    "%": (0.2, 0.0, _SHARE),
    "mg/mL": (0.01, 0.002, _MEAN),
    "HU": (1.0, 0.002, _MEAN),
    "counts": (0.01, 0.005, _MEAN),
    "mm": (0.1, 0.0, "A length on the grid of the images."),
    "s": (0.05, 0.005, _TIME),
    "ml/100g": (0.02, 0.005, _TIME),
    "ml/100g/min": (0.2, 0.005, _TIME),
    "1": (0.01, 0.0, _NETWORK),
    "": (0.0, 0.0, "A whole number."),
}
#: Commands whose numbers come from a network: their volumes and shares move with its rounding.
_FROM_NETWORK = {"perfusion": {"ml": (2.0, 0.005, _NETWORK), "%": (0.5, 0.0, _NETWORK)}}
#: Numbers of whole slices, and ratios of small volumes, that one voxel or slice can move.
_SPECIAL = {
    "positive_slices": (2.0, 0.0, "Slices whose probability lies at the threshold."),
    "mismatch_ratio": (0.5, 0.05, "A ratio with a small volume below the line."),
}


def tolerance_of(command: str, measurement: Measurement) -> tuple[float, str]:
    """How far the number of another machine may lie from the release's, in its unit, and why."""
    value = measured_value(measurement)
    by_command = _FROM_NETWORK.get(command, {})
    absolute, relative, why = (
        _SPECIAL.get(measurement.quantity) or by_command.get(measurement.unit) or _BY_UNIT.get(measurement.unit, (0.0, 0.005, _MEAN))
    )
    size = abs(value) if math.isfinite(value) else 0.0
    return max(absolute, relative * size), why


def expectations_of(case: str, command: str, measurements: Iterable[Measurement]) -> list[Expectation]:
    """A case's numbers as what the release expects of it."""
    found = []
    for each in measurements:
        tolerance, why = tolerance_of(command, each)
        found.append(Expectation(case, RELEASE, each.region, each.quantity, each.unit, measured_value(each), tolerance, why))
    return found


def write_reference(path: Path | str, expectations: Sequence[Expectation]) -> Path:
    """Write the table; undefined numbers are empty cells."""
    rows = [
        [e.case, e.region, e.quantity, e.unit, "" if math.isnan(e.value) else f"{e.value:.9g}", f"{e.tolerance:.6g}", e.why]
        for e in expectations
    ]
    return write_csv(Path(path), list(COLUMNS), rows)


def read_reference(path: Path | str) -> list[Expectation]:
    """The table's rows. Raises InputError for a missing column or what is no number."""
    sheet = read_sheet(path)
    missing = [name for name in COLUMNS if name not in sheet.columns]
    if missing:
        raise InputError(f"The table {sheet.name} lacks the column {missing[0]}.")
    found = []
    for line, row in sheet:
        value, tolerance = (sheet.number(row[name], line, name) for name in ("value", "tolerance"))
        if not tolerance >= 0:
            raise InputError(f"{sheet.name}, line {line}: the tolerance must be a number from 0.")
        found.append(Expectation(row["case"], RELEASE, row["region"], row["quantity"], row["unit"], value, tolerance, row["why"]))
    return found
