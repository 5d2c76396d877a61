"""Whether a case's result is there, complete, and of the very inputs, parameters and model that are asked for now.

A small file beside every result says what made it: checksums of the inputs' files, the parameters, the model's checksum, the version. The
result's own record lists its files with their checksums. A result counts as complete when both hold; a time stamp never does.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..files.atomic_files import Ledger, write_text
from ..files.json_text import parsed
from ..files.outputs import recover
from ..files.result_files import RESULT_NAME, earlier_files, read_record
from ..files.result_placement import checksum, files_in
from ..run.provenance import file_sha256, files_sha256, plain

SUFFIX = ".done.json"
#: What may hold a part of an image or the meaning of its labels, beside it under the same name.
_BESIDE = (".raw", ".raw.gz", ".zraw", ".img", ".csv", ".tsv", ".json", ".ctbl", ".txt", ".label")


@dataclass(frozen=True)
class Place:
    """Where a row's result lies: ``target``, the folder or file that its command writes; ``record``, the name of its record."""

    target: Path
    record: str = RESULT_NAME
    file: bool = False

    @property
    def folder(self) -> Path:
        return self.target.parent if self.file else self.target

    @property
    def stamp(self) -> Path:
        """The file that says what made the result: beside the folder, where no command looks."""
        return self.folder.parent / f"{self.folder.name}{SUFFIX}"


def input_digest(path: Path) -> str:
    """The checksum of an input: a folder's files, or a file with those that belong to it (raw data, tables of labels). InputError."""
    if not path.is_file():
        return file_sha256(path)
    stem = path.name.split(".")[0]
    # Asked for one by one: a cohort's folder may hold 100,000 files.
    beside = [other for suffix in _BESIDE if (other := path.with_name(stem + suffix)) != path and other.is_file()]
    return files_sha256([path, *beside]) if beside else file_sha256(path)


def identity(task: str, version: str, parameters: Mapping[str, Any], inputs: Mapping[str, str], model: str) -> dict[str, Any]:
    """What makes a result what it is, as JSON."""
    return {"task": task, "version": version, "parameters": plain(parameters), "inputs": dict(inputs), "model": model}


def record_of(place: Place) -> dict[str, Any] | None:
    """The result's record, or None where there is none."""
    return read_record(place.folder / place.record)


def mark_complete(place: Place, made_by: Mapping[str, Any]) -> None:
    """Say beside a complete result what made it. A result without a record is known by the checksums of its files."""
    record = record_of(place)
    stamp: dict[str, Any] = {"made_by": dict(made_by)}
    if record is not None and "sha256" in record:
        stamp["record"] = record["sha256"]
    else:
        stamp["files"] = {name: checksum(place.folder / name) for name in files_in(place.folder)}
    if not (place.stamp.parent / Ledger(place.stamp.parent).path.name).is_file():
        Ledger(place.stamp.parent).start()  # a ledger a case: that of the whole batch would be read again for every file
    write_text(place.stamp, json.dumps(stamp, indent=2, ensure_ascii=False) + "\n")


def is_current(place: Place, made_by: Mapping[str, Any], command: str) -> bool:
    """Whether the result is complete, unchanged since, and made by ``made_by``."""
    recover(place.folder, place.record)
    try:
        stamp = parsed(place.stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    if not isinstance(stamp, dict) or stamp.get("made_by") != json.loads(json.dumps(made_by)):
        return False
    if "files" in stamp:
        return all((place.folder / name).is_file() and checksum(place.folder / name) == own for name, own in stamp["files"].items())
    record = record_of(place)
    if record is None or record.get("sha256") != stamp.get("record"):
        return False
    try:
        unchanged = earlier_files(place.folder, place.record, command, place.folder.name, {})
    except InputError:
        return False
    return set(record["files"]) <= set(unchanged)
