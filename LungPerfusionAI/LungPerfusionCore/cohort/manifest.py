"""The manifest of a cohort: a CSV with a row a case and task, read as a stream, so that 100,000 rows cost no memory.

Separated by commas, semicolons or tabs. Columns: ``case`` and ``task``; ``method`` and ``reader`` (optional) tell rows of one case and task
apart; ``folder`` (optional) is a DICOM folder whose series are sorted by rules; ``left_out`` holds the reason why a row without a task is
only listed; every other column is an option of a task.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import InputError
from ..files.csv_cells import as_written

CASE, TASK, METHOD, READER, FOLDER, LEFT_OUT, NOTE = "case", "task", "method", "reader", "folder", "left_out", "note"
#: Columns that say which row it is; all others are options of tasks.
NAMING = (CASE, TASK, METHOD, READER, FOLDER, LEFT_OUT, NOTE)
_SEPARATORS = ",;\t"
_LONGEST_NAME = 80
#: Names that Windows keeps for devices, with whatever ending.
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


@dataclass(frozen=True)
class Row:
    """One row: its number from 0 (rows that are only listed are not counted), its line in the file, and what it says.

    ``options``: column -> text, only those that are not empty.
    """

    number: int
    line: int
    case: str
    task: str
    method: str = ""
    reader: str = ""
    folder: str = ""
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """The folder of this row's result below ``cases``: case/task, with method and reader where there are such."""
        return f"{file_name(self.case)}/{'-'.join(file_name(part) for part in (self.task, self.method, self.reader) if part)}"


@dataclass(frozen=True)
class Overview:
    """What a first pass over a manifest found: how many rows there are to compute, how many are only listed, which columns, which tasks."""

    rows: int
    left_out: int
    columns: tuple[str, ...]
    tasks: tuple[str, ...]


def file_name(text: str) -> str:
    """A name for a folder, from a case's or method's: letters, digits, dot, dash and underscore; a digest where more was lost, or the
    name is a device's on Windows."""
    plain = re.sub(r"[^A-Za-z0-9._-]+", "_", text.strip()).strip("._") or "_"
    if _DEVICES.fullmatch(plain):
        plain = plain.replace(".", "_")
    elif plain == text and len(plain) <= _LONGEST_NAME:
        return plain
    return f"{plain[:_LONGEST_NAME]}-{hashlib.sha256(text.encode()).hexdigest()[:8]}"


def column_name(text: str) -> str:
    """A column as an option's destination is spelled: ``--Low-kV`` is low_kv."""
    return re.sub(r"[\s-]+", "_", text.strip().lstrip("-")).lower()


def read_rows(path: Path | str, default_task: str = "") -> Iterator[Row]:
    """The rows to compute, one after the other. Raises InputError, naming the line, for what is no manifest."""
    for line, cells in _lines(Path(path)):
        task = cells.get(TASK, "") or ("" if cells.get(LEFT_OUT) else default_task)
        if not task and not cells.get(LEFT_OUT):
            raise InputError(f"{Path(path).name}, line {line}: there is no task, and no reason in the column {LEFT_OUT} why not.")
        if task:
            number = cells.pop("", "0")
            if not cells.get(CASE):
                raise InputError(f"{Path(path).name}, line {line}: the row has no case.")
            options = {name: text for name, text in cells.items() if name not in NAMING and text}
            method, reader, folder = (cells.get(name, "") for name in (METHOD, READER, FOLDER))
            yield Row(int(number), line, cells[CASE], " ".join(task.split()), method, reader, folder, options)


def survey(path: Path | str, tasks: Mapping[str, Sequence[str]], default_task: str = "") -> Overview:
    """Read a manifest once through before anything starts. ``tasks``: every known task and its options.

    Raises InputError for an unknown task, a column that no task of the manifest has, and two rows that would share one folder.
    """
    path = Path(path)
    places: set[bytes] = set()
    used: dict[str, None] = {}
    rows = 0
    for row in read_rows(path, default_task):
        if row.task not in tasks:
            raise InputError(f"{path.name}, line {row.line}: there is no task {row.task!r}; known are {', '.join(sorted(tasks))}.")
        key = hashlib.blake2b(row.place.lower().encode(), digest_size=12).digest()  # a third of the memory of the text
        if key in places:
            raise InputError(
                f"{path.name}, line {row.line}: case {row.case} has the task {row.task} twice (or differs in its letters only); tell the "
                f"rows apart in the columns {METHOD} or {READER}."
            )
        places.add(key)
        used[row.task] = None
        rows += 1
    if not rows:
        raise InputError(f"The manifest {path.name} holds no row with a task.")
    columns = _columns(path)
    known = {*NAMING, *(option for task in used for option in tasks[task])}
    unknown = [name for name in columns if name not in known]
    if unknown:
        raise InputError(f"The manifest {path.name} has a column {unknown[0]}, which is no option of {', '.join(used)}.")
    return Overview(rows, sum(1 for _line, cells in _lines(path) if not cells.get(TASK) and cells.get(LEFT_OUT)), columns, tuple(used))


def _columns(path: Path) -> tuple[str, ...]:
    with path.open(encoding=encoding_of(path), newline="") as stream:
        return tuple(name for name in _header(path, stream.readline())[1] if name)


def _header(path: Path, line: str) -> tuple[str, list[str]]:
    separator = max(_SEPARATORS, key=line.count)
    columns = [column_name(name) for name in next(csv.reader([line], delimiter=separator), [])]
    named = [name for name in columns if name]
    twice = next((name for name in named if named.count(name) > 1), None)
    if twice:
        raise InputError(f"The manifest {path.name} has two columns {twice}.")
    if CASE not in named:
        raise InputError(f"The manifest {path.name} has no column {CASE}.")
    return separator, columns


def encoding_of(path: Path) -> str:
    """UTF-8, or Windows' own where the file is no UTF-8. Raises InputError where there is no such file, or it is no text."""
    try:
        with path.open("rb") as stream:
            if b"\x00" in stream.read(4096):
                raise InputError(f"The manifest {path.name} is not text; save it as CSV (UTF-8).")
        with path.open(encoding="utf-8-sig") as stream:
            while stream.read(1 << 20):
                pass
        return "utf-8-sig"
    except UnicodeDecodeError:
        return _windows(path)
    except OSError as error:
        raise InputError(f"The manifest {path.name} cannot be read: {error.strerror or error}.") from error


def _windows(path: Path) -> str:
    try:
        with path.open(encoding="cp1252") as stream:
            while stream.read(1 << 20):
                pass
    except UnicodeDecodeError as error:
        raise InputError(f"The manifest {path.name} is not text; save it as CSV (UTF-8).") from error
    return "cp1252"


def _lines(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """(line, column -> text) of every row that is not blank; under the column "" the row's number among those with cells in the task."""
    with path.open(encoding=encoding_of(path), newline="") as stream:
        separator, columns = _header(path, stream.readline())
        reader = csv.reader(stream, delimiter=separator, strict=True)
        number = 0
        while True:
            start = reader.line_num + 2
            try:
                cells = next(reader, None)
            except csv.Error as error:
                raise InputError(f"{path.name}, line {start}: {error}.") from error
            if cells is None:
                return
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
                raise InputError(f"{path.name}, line {start}: there are more cells than columns in the header.")
            filled = {name: as_written(cell.strip()) for name, cell in zip(columns, cells, strict=False) if name}
            only_listed = not filled.get(TASK) and filled.get(LEFT_OUT)
            yield start, filled if only_listed else filled | {"": str(number)}
            number += not only_listed
