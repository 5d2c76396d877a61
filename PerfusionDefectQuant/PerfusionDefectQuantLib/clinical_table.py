"""Clinical variables of the patients of an agreement study, joined to its readings by case number.

One row a patient (and time point, where there is that column); every other column is a variable: a number, or yes and no (1 and 0), such as
oxygen saturation, tricuspid regurgitation gradient, Miller score, RV/LV ratio, dyspnoea.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.report.csv_tables import Sheet, read_sheet

from .agreement_study import PATIENT, TIMEPOINT, Reading

CASE_COLUMNS = (PATIENT, "case", "case_number")
"""What the column of the case number may be called."""
_WORDS = {"yes": 1.0, "true": 1.0, "y": 1.0, "no": 0.0, "false": 0.0, "n": 0.0}
_MISSING = {"", "na", "n/a", "nan", "-", "?"}


@dataclass(frozen=True)
class ClinicalTable:
    """``values``: (patient, time point or "") -> variable -> number, NaN where nothing was recorded. ``name``: of the file."""

    name: str
    variables: tuple[str, ...]
    values: dict[tuple[str, str], dict[str, float]]

    def of(self, patient: str, timepoint: str) -> dict[str, float] | None:
        """A patient's variables at a time point, else those that hold for every time point; None without a row."""
        own = self.values.get((patient, timepoint))
        return own if own is not None else self.values.get((patient, ""))


def read_clinical(path: Path) -> ClinicalTable:
    """Read a table. Raises InputError, naming the line, for a missing or repeated case number, or a cell that is no number, yes or no."""
    sheet = read_sheet(path)
    key = next((column for column in sheet.columns if column.strip().lower() in CASE_COLUMNS), None)
    if key is None:
        raise InputError(f"{sheet.name} has no column with the case number ({', '.join(CASE_COLUMNS)}).")
    variables = tuple(column for column in sheet.columns if column and column not in (key, TIMEPOINT))
    if not variables:
        raise InputError(f"{sheet.name} holds no variable beside the case number.")
    values: dict[tuple[str, str], dict[str, float]] = {}
    for line, row in sheet:
        case = (row[key].strip(), row.get(TIMEPOINT, "").strip())
        if not case[0]:
            raise InputError(f"{sheet.name}, line {line}: the case number is empty.")
        if case in values:
            raise InputError(f"{sheet.name}, line {line}: case {case[0]} is there twice.")
        values[case] = {name: _number(sheet, row[name], line, name) for name in variables}
    return ClinicalTable(sheet.name, variables, values)


def _number(sheet: Sheet, text: str, line: int, column: str) -> float:
    word = text.strip().lower()
    if word in _MISSING:
        return math.nan
    return _WORDS[word] if word in _WORDS else sheet.number(text, line, column)


def joined(readings: Iterable[Reading], table: ClinicalTable) -> tuple[list[Reading], tuple[str, ...]]:
    """The readings with their patient's variables, and sentences about cases on one side only.

    Raises InputError where a variable is in both tables, or where no case number is in both.
    """
    readings = list(readings)
    twice = sorted({name for reading in readings for name in reading.clinical} & set(table.variables))
    if twice:
        raise InputError(f"The variable {twice[0]} is both among the readings and in {table.name}; keep one of them.")
    found, without = [], []
    for reading in readings:
        own = table.of(reading.patient, reading.timepoint)
        if own is None:
            without.append(reading.patient)
        found.append(reading if own is None else replace(reading, clinical={**reading.clinical, **own}))
    patients = {reading.patient for reading in readings}
    if len(set(without)) == len(patients):
        raise InputError(f"None of the case numbers of the readings is in {table.name}: compare how both are written.")
    unread = sorted({case for case, _time in table.values} - patients)
    notes = []
    if without:
        notes.append(f"{_cases(without)} not in {table.name}, so without clinical variables.")
    if unread:
        notes.append(f"{_cases(unread)} of {table.name} without a reading.")
    return found, tuple(notes)


def _cases(names: list[str]) -> str:
    different = list(dict.fromkeys(names))
    listed = ", ".join(different[:5]) + (f" and {len(different) - 5} more" if len(different) > 5 else "")
    return f"{len(different)} case{'s' if len(different) > 1 else ''} ({listed})"
