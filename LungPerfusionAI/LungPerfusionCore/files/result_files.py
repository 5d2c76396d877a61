"""The record of a result (``result.json``): which files belong to the result, and which of them are still as they were written."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from ..errors import InputError
from .json_text import parsed
from .result_placement import checksum

RESULT_NAME = "result.json"


def read_record(path: Path) -> dict[str, Any] | None:
    """A record (``result.json``) of this project, or None; what others look up in it is there and of its kind, and its outputs lie beside
    it."""
    try:
        record = parsed(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    known = isinstance(record, dict) and {"command", "status", "inputs", "measurements", "software"} <= record.keys()
    if not known or not isinstance(record["command"], str):
        return None
    for name in ("parameters", "outputs"):
        if not isinstance(record.setdefault(name, {}), dict):
            return None
    inputs = record["inputs"]
    if not isinstance(inputs, list) or not all(isinstance(each, dict) and _has_text(each, "role", "path") for each in inputs):
        return None
    return record if all(_is_beside(name) for name in record["outputs"].values()) else None


def _has_text(entry: dict[str, Any], *names: str) -> bool:
    return all(isinstance(entry.get(name), str) and entry[name] for name in names)


def _is_beside(name: Any) -> bool:
    return isinstance(name, str) and bool(name) and not Path(name).is_absolute() and ".." not in Path(name).parts


def is_result(path: Path) -> bool:
    """Whether ``path`` is a record of this project."""
    return read_record(path) is not None


def is_complete(folder: Path, record: str = RESULT_NAME) -> bool:
    """Whether ``folder`` holds a result with every file that its record lists, for who takes up a batch. Call ``recover`` first."""
    known = read_record(folder / record)
    return known is not None and "files" in known and all((folder / name).is_file() for name in known["files"])


def seal(record: Path, files: dict[str, str]) -> None:
    """Enter into a record the files of its result (relative path -> checksum), and its own checksum, by which a change shows.

    Raises RuntimeError when an output that the record names is not among them.
    """
    data = parsed(record.read_text(encoding="utf-8"))
    for role, name in data.get("outputs", {}).items():
        if not any(file == name or file.startswith(f"{name}/") for file in files):
            raise RuntimeError(f"the case was finished without its {role}, {name}")
    data["files"] = files
    data["sha256"] = _own_checksum(data)
    record.write_text(json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")


def _own_checksum(record: dict[str, Any]) -> str:
    rest = {key: value for key, value in record.items() if key != "sha256"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()


def earlier_files(place: Path, record_name: str, command: str, shown: str, seen: dict[str, tuple]) -> dict[str, str]:
    """Files of the result in ``place`` that the next one may replace, record first: relative path -> checksum; none without a result.

    Args:
        command: whose result may be replaced; empty for any.
        shown: the output as a message names it.
        seen: what was found unchanged before, with size, time and number, so that it is not read again; is filled in.

    Raises InputError for a result of another command and for a file that must not be replaced: changed since, write-protected, or a link.
    """

    def refuse(name: str, why: str) -> None:
        raise InputError(f"The output {shown} holds {name}, which {why}; move it away, or give another output.")

    path = place / record_name
    record = read_record(path) if not path.is_symlink() else None
    if record is None:
        return {}
    writer = record["command"]
    if command and writer != command:
        raise InputError(f"The output {shown} holds a result of {writer}, not of {command}; give another output.")
    if not isinstance(record.get("files"), dict):
        raise InputError(
            f"The output {shown} holds a result that does not list its files with their checksums, so they cannot be told from "
            "others; give another output."
        )
    if record.get("sha256") != _own_checksum(record):
        refuse(record_name, f"was changed since {writer} wrote it")
    if not path.stat().st_mode & 0o222:
        refuse(record_name, "is write-protected")
    earlier = {record_name: checksum(path)}
    for name, known in record["files"].items():
        parts = Path(name).parts
        if Path(name).is_absolute() or ".." in parts or not parts:
            raise InputError(f"The output {shown} holds a {record_name} that lists files elsewhere; give another output.")
        file = place / name
        if not os.path.lexists(file):
            continue  # moved away or deleted meanwhile
        if any(each.is_symlink() for each in (file, *list(file.parents)[: len(parts) - 1])):
            refuse(name, "is a link now")
        if not file.is_file():
            refuse(name, f"is no file that {writer} wrote")
        state = file.stat()
        if not state.st_mode & 0o222:  # asked of the file, not of the system, which lets an administrator do anything
            refuse(name, "is write-protected")
        signature = (known, state.st_ino, state.st_size, state.st_mtime_ns)
        if seen.get(name) != signature:
            if checksum(file) != known:
                refuse(name, f"was changed since {writer} wrote it")
            seen[name] = signature
        earlier[name] = known
    return earlier
