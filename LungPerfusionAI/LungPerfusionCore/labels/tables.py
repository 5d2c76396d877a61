"""Tables that name the numbers of a label map: files of a few well-known forms, a file beside the map, or the map's own header.

Read are: JSON (number -> name, or nnU-Net's name -> number, on top or under "labels"), CSV and TSV with a column of numbers and one of
names (Slicer's colour tables, BIDS' index and name), Slicer's colour tables (.ctbl, .txt), ITK-SNAP's label descriptions (.txt, .label),
and the label table that TotalSegmentator writes into the extension of a NIfTI header.
"""

from __future__ import annotations

import csv
import gzip
import io
import re
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Literal

from ..errors import InputError
from ..files.json_text import parsed

SUFFIXES = (".json", ".csv", ".tsv", ".ctbl", ".txt", ".label")
NUMBER_COLUMNS = ("labelvalue", "label", "index", "id", "value", "number")
NAME_COLUMNS = ("name", "labelname", "structure", "label")
MOST_BYTES = 1 << 20
LARGEST = 65535

_ITK_SNAP = re.compile(r'\s*(\d+)\s+\d+\s+\d+\s+\d+\s+[\d.]+\s+[01]\s+[01]\s+"([^"]*)"\s*$')
_SLICER = re.compile(r'\s*(\d+)\s+("[^"]*"|\S+)(?:\s+[\d.]+){4}\s*$')
_NIFTI_LABEL = re.compile(r'<Label\b[^>]*?\bKey="(\d+)"[^>]*>\s*(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))\s*</Label>', re.DOTALL)
_NOTHING = ("", "(none)", "none", "clear label", "background")


def read_table(path: Path) -> dict[int, str]:
    """The names of the numbers that a file gives. Raises InputError for a file that is not there or no such table."""
    path = Path(path)
    if not path.is_file():
        raise InputError(f"The label table {path.name} does not exist.")
    found = _table(path)
    if not found:
        raise InputError(
            f"{path.name} is no label table: give JSON (number to name), CSV or TSV with a column of numbers and one of names, "
            "a colour table of Slicer or a label description of ITK-SNAP."
        )
    return found


def beside(path: Path) -> tuple[Path, dict[int, str]] | None:
    """The table beside a label map, under the map's name with another suffix (lobes.nii.gz: lobes.csv); None without one.

    A file of that name that is no table is another thing, and is passed over. Raises InputError for two that do not agree.
    """
    stem = re.sub(r"(\.seg)?(\.nii\.gz|\.nrrd|\.nhdr|\.nii|\.mha|\.mhd)$", "", path.name, flags=re.IGNORECASE)
    found = [(each, table) for suffix in SUFFIXES if (each := path.with_name(stem + suffix)).is_file() and (table := _table(each))]
    for other, table in found[1:]:
        if table != found[0][1]:
            raise InputError(
                f"{found[0][0].name} and {other.name} beside {path.name} name its labels differently; "
                "say with --labels which file is right."
            )
    return found[0] if found else None


def in_header(path: Path) -> dict[int, str]:
    """The names in the extension of a NIfTI header, as TotalSegmentator writes them; empty without any."""
    lowered = path.name.lower()
    if not lowered.endswith((".nii", ".nii.gz")):
        return {}
    try:
        with gzip.open(path) if lowered.endswith(".gz") else path.open("rb") as file:
            head = file.read(348)
            order: Literal["little", "big"] = "little" if head[:4] == (348).to_bytes(4, "little") else "big"
            if len(head) < 348 or int.from_bytes(head[:4], order) != 348 or file.read(4)[:1] in (b"", b"\0"):
                return {}
            size = int.from_bytes(file.read(4), order)
            file.read(4)
            text = file.read(min(max(size - 8, 0), MOST_BYTES)).decode("utf-8", "replace")
    except (EOFError, OSError, zlib.error):
        return {}  # a damaged file is refused by who reads its voxels
    return _kept((number, cdata or plain) for number, cdata, plain in _NIFTI_LABEL.findall(text))


def _table(path: Path) -> dict[int, str]:
    try:
        if path.stat().st_size > MOST_BYTES:
            return {}
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return {}
    suffix = path.suffix.lower()
    if suffix == ".json":
        return _json(text)
    if suffix in (".csv", ".tsv"):
        return _columns(text, "\t" if suffix == ".tsv" else ",;")
    return _lines(text)


def _kept(pairs: Iterable[Sequence[Any]]) -> dict[int, str]:
    """Number -> name, without the background and without names that say nothing; empty where a number has two names."""
    names: dict[int, str] = {}
    for number, name in pairs:
        n, name = int(number), str(name).strip().strip('"').strip()
        if not 0 < n <= LARGEST or name.lower() in _NOTHING:
            continue
        if names.get(n, name) != name:
            return {}
        names[n] = name
    return names


def _json(text: str) -> dict[int, str]:
    try:
        content = parsed(text, unique=True)
    except ValueError:
        return {}
    if isinstance(content, dict) and isinstance(content.get("labels"), dict):
        content = content["labels"]
    if not isinstance(content, dict) or not content:
        return {}
    if all(key.isdecimal() and isinstance(name, str) for key, name in content.items()):
        return _kept(content.items())
    if all(isinstance(n, int) and not isinstance(n, bool) and n >= 0 for n in content.values()):
        return _kept((n, name) for name, n in content.items())
    return {}


def _columns(text: str, delimiters: str) -> dict[int, str]:
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    delimiter = max(delimiters, key=lines[0].count) if lines else delimiters[0]
    try:
        rows = list(csv.reader(io.StringIO("\n".join(lines)), delimiter=delimiter))
    except csv.Error:
        return {}
    if len(rows) < 2:
        return {}
    titles = [re.sub(r"[^a-z]", "", title.lower()) for title in rows[0]]
    if any(cell.strip() for row in rows for cell in row[len(titles) :]):
        return {}  # cells without a title: which of them is a name cannot be told
    rows = [[*row, *[""] * len(titles)][: len(titles)] for row in rows[1:]]  # a row with a comma too many or too few names a label, too

    def column(names: tuple[str, ...], suits: Callable[[str], bool], other: int = -1) -> int:
        places = [titles.index(name) for name in names if name in titles]
        return next((n for n in places if n != other and rows and all(suits(row[n].strip()) for row in rows)), -1)

    number = column(NUMBER_COLUMNS, lambda cell: cell.isdecimal())
    name = column(NAME_COLUMNS, lambda cell: not cell.isdecimal(), number)
    return _kept((row[number].strip(), row[name]) for row in rows) if number >= 0 and name >= 0 else {}


def _lines(text: str) -> dict[int, str]:
    """ITK-SNAP's or Slicer's lines; one that is neither makes the whole file something else."""
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    found = [match for line in lines if (match := _ITK_SNAP.match(line) or _SLICER.match(line))]
    if not found or len(found) != len(lines):
        return {}
    return _kept(match.groups() for match in found)
