"""Results with a few files, their contents, and exchanges that end at a chosen rename."""

from __future__ import annotations

import os
from pathlib import Path

from LungPerfusionCore.files import result_placement as placing
from LungPerfusionCore.files.outputs import CaseOutput, FileOutput
from LungPerfusionCore.run.provenance import ResultRecord


def record(folder: Path, name: str = "result.json", command: str = "defects") -> None:
    ResultRecord(command=command).write(folder / name)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def result(folder: Path, command: str = "defects", **files: str) -> Path:
    """A result of ``command`` with files (name without suffix -> text)."""
    with CaseOutput(folder, command) as staging:
        for name, text in files.items():
            path = staging / f"{name.replace('__', '/')}.csv"
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
        record(staging, command=command)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def pair(target: Path, text: str) -> Path:
    with FileOutput(target, ".seg.nrrd", "lungs") as staging:
        (staging / target.name).write_text(text)
        record(staging, target.name.removesuffix(".seg.nrrd") + ".json", "lungs")
    return target


#: Renames of that exchange: journal, 4 files out, on to placing, 4 files in.
RENAMES = 10


def failing_at(monkeypatch, step: int, calls: list, error) -> int:
    """Let the rename number ``step`` of an exchange fail, once; returns how many there are."""
    real, real_new = os.rename, placing.rename_new

    def one(do):
        def rename(source, goal):
            calls.append((source, goal))
            if len(calls) == step + 1:
                raise error()
            return do(source, goal)

        return rename

    monkeypatch.setattr(placing.os, "rename", one(real))
    monkeypatch.setattr(placing, "rename_new", one(real_new))
    return RENAMES
