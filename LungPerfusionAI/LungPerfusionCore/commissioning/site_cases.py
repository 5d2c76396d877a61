"""A site's own cases with known answers: phantoms and scans of its machines, listed in a CSV.

Columns: case, task, region, quantity, unit, expected, tolerance, why, and any options of the tasks (iodine, cta, regions, threshold ...),
as in a batch's manifest. A row an expected number. The first row of a case says its task and options; the others may leave them empty.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..cohort.manifest import column_name
from ..errors import InputError
from ..report.csv_tables import Sheet, read_sheet
from .expectations import SITE, Expectation

_EXPECTED = ("region", "quantity", "unit", "expected", "tolerance", "why")
_NAMING = ("case", "task", *_EXPECTED)


@dataclass(frozen=True)
class SiteCase:
    """A command with its options (column -> text) and the numbers that it must give."""

    name: str
    task: str
    options: Mapping[str, str]
    expectations: tuple[Expectation, ...]


def read_site_cases(path: Path | str) -> tuple[SiteCase, ...]:
    """The cases in the order of the file. Raises InputError, naming the line, for what is no such table."""
    sheet = read_sheet(path)
    columns = {column: column_name(column) for column in sheet.columns if column}
    missing = [name for name in _NAMING if name not in columns.values()]
    if missing:
        raise InputError(f"The table {sheet.name} lacks the column {missing[0]}.")
    found: dict[str, SiteCase] = {}
    for line, raw in sheet:
        row = {columns[name]: text for name, text in raw.items() if name}
        if not row["case"]:
            raise InputError(f"{sheet.name}, line {line}: the row has no case.")
        options = {name: text for name, text in row.items() if name not in _NAMING and text}
        case = found.get(row["case"])
        if case is None:
            if not row["task"]:
                raise InputError(f"{sheet.name}, line {line}: the first row of the case {row['case']} has no task.")
            case = SiteCase(row["case"], " ".join(row["task"].split()), options, ())
        elif row["task"] not in ("", case.task) or any(case.options.get(name) != text for name, text in options.items()):
            raise InputError(f"{sheet.name}, line {line}: the case {row['case']} has another task or other options further up.")
        found[case.name] = SiteCase(case.name, case.task, case.options, (*case.expectations, _expected(sheet, line, row)))
    if not found:
        raise InputError(f"The table {sheet.name} holds no case.")
    return tuple(found.values())


def _expected(sheet: Sheet, line: int, row: Mapping[str, str]) -> Expectation:
    for name in ("region", "quantity", "why"):
        if not row[name]:
            raise InputError(f"{sheet.name}, line {line}: the column {name} is empty.")
    value, tolerance = (sheet.number(row[name], line, name) for name in ("expected", "tolerance"))
    if math.isnan(value) or not tolerance >= 0:
        raise InputError(f"{sheet.name}, line {line}: expected and tolerance must be numbers, the tolerance from 0.")
    return Expectation(row["case"], SITE, row["region"], row["quantity"], row["unit"], value, tolerance, row["why"])
