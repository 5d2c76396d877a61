"""Tables as spreadsheets write them: separated by commas, semicolons or tabs, in UTF-8, UTF-16 or Windows' own encoding.

Where the separator is not the comma, numbers may have a decimal comma, as German or French spreadsheets write them; a header of one
column has none.
"""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError
from ..files.csv_cells import as_written
from ..sentence import Sentence

MOST_QUOTED = 60
_SEPARATORS = ",;\t"
_LARGEST = 1 << 28
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
# Characters that no table holds: a file with them is not text, whatever its encoding.
_BINARY = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def brief(text: str) -> str:
    """A cell as a message quotes it: a damaged table may hold a cell of a million characters."""
    return text if len(text) <= MOST_QUOTED else text[: MOST_QUOTED - 1] + "…"


@dataclass(frozen=True)
class Sheet:
    """The header and the rows of a table. ``separator`` is the one it was written with."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    separator: str

    def __iter__(self) -> Iterator[tuple[int, dict[str, str]]]:
        """(line in the file, column -> text); cells that a short row lacks are empty."""
        for line, row in enumerate(self.rows, start=2):
            if not any(row):
                continue
            if len(row) > len(self.columns) and any(row[len(self.columns) :]):
                raise InputError(
                    Sentence("{name}, line {line}: there are more cells than columns in the header.", name=self.name, line=line)
                )
            filled = (*row, *[""] * (len(self.columns) - len(row)))
            yield line, dict(zip(self.columns, filled, strict=False))

    def number(self, text: str, line: int, column: str) -> float:
        """A cell as a number; NaN for an empty one. Raises InputError, naming line and column, for what is none or infinite."""
        value = number_in(text, self.separator)
        if math.isinf(value):
            raise InputError(
                Sentence(
                    "{name}, line {line}, column {column}: {text!r} is not a number.",
                    name=self.name,
                    line=line,
                    column=brief(column),
                    text=brief(text),
                )
            )
        return value


def number_in(text: str, separator: str) -> float:
    """A cell of a table as a number; NaN for an empty one, infinity for what is none. A decimal comma where the separator is another."""
    words = text.strip()
    if not words:
        return math.nan
    if separator != "," and re.fullmatch(r"[+-]?\d+,\d+([eE][+-]?\d+)?", words):
        words = words.replace(",", ".")
    try:
        return math.inf if "_" in words else float(words)  # 1_0 is 10 in Python alone
    except ValueError:
        return math.inf


def encoding_of(path: Path) -> str:
    """UTF-16 where a table begins with its mark, else UTF-8, else Windows' own. For a table too large to be read at once; OSError."""
    with path.open("rb") as stream:
        if stream.read(2) in _UTF16:
            return "utf-16"
    try:
        with path.open(encoding="utf-8") as stream:
            while stream.read(1 << 20):
                pass
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def read_sheet(path: Path | str) -> Sheet:
    """Read a table whose first line names its columns. Raises InputError for what is missing, no text, or a column named twice."""
    path = Path(path)
    if not path.is_file():
        raise InputError(Sentence("The table {name} does not exist.", name=path.name))
    if path.stat().st_size > _LARGEST:
        raise InputError(Sentence("The table {name} is too large to be one.", name=path.name))
    text = _decoded(path)
    head = text.split("\n", 1)[0]
    # in a table of one column nothing is separated, and a comma is a decimal one
    separator = max(_SEPARATORS, key=head.count) if any(each in head for each in _SEPARATORS) else ";"
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise InputError(Sentence("The table {name} cannot be read: {error}.", name=path.name, error=error)) from error
    columns = tuple(name.strip() for name in (lines[0] if lines else []))
    named = [name for name in columns if name]
    twice = next((name for name in named if named.count(name) > 1), None)
    if twice:
        raise InputError(Sentence("The table {name} has two columns {twice}.", name=path.name, twice=twice))
    return Sheet(path.name, columns, tuple(tuple(as_written(cell.strip()) for cell in line) for line in lines[1:]), separator)


def _decoded(path: Path) -> str:
    data = path.read_bytes()
    encodings = ("utf-16",) if data[:2] in _UTF16 else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _BINARY.search(text):
            return text
    raise InputError(Sentence("The table {name} is not text.", name=path.name))
