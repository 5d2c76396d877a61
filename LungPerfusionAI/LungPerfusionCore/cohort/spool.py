"""What every row of a cohort came to, kept on disk in the order of its end and read back in the order of the manifest.

A table of 100,000 cases does not fit into memory, and cases end in any order, so each outcome goes into a file at once; memory holds
one number a row, where its outcome begins.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from array import array
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any

from ..files.abandoned_folders import owned_folder, remove_abandoned

STEM = ".lungperfusion-batch"
#: How a row ended. The result of ``skipped`` was there, complete and unchanged.
DONE, SKIPPED, REFUSED, FAILED, CRASHED, MEMORY, TIMEOUT = "done", "skipped", "refused", "failed", "crashed", "out of memory", "timed out"
GOOD = (DONE, SKIPPED)


@dataclass(frozen=True)
class Outcome:
    """How one row of the manifest ended.

    ``measurements``: (region, quantity, value or None, unit, reason); ``model``: name and the beginning of its checksum, or "";
    ``simulated``: a number may come from simulated data; ``folder`` and ``thumbnail``: relative to the batch's folder; ``notes``: what the
    command warned of; ``attempts``: how often it was tried; ``seconds``: of the last attempt.
    """

    number: int
    line: int
    case: str
    task: str
    method: str = ""
    reader: str = ""
    status: str = DONE
    reason: str = ""
    attempts: int = 1
    seconds: float = 0.0
    model: str = ""
    version: str = ""
    simulated: bool = False
    folder: str = ""
    thumbnail: str = ""
    notes: tuple[str, ...] = ()
    measurements: tuple[tuple[str, str, float | None, str, str], ...] = field(default_factory=tuple)

    @property
    def good(self) -> bool:
        return self.status in GOOD

    @classmethod
    def of(cls, content: dict[str, Any]) -> Outcome:
        """The outcome that ``as_dict`` gave."""
        lists = {"notes": tuple(content["notes"]), "measurements": tuple(tuple(row) for row in content["measurements"])}
        return cls(**(content | lists))

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


class Spool:
    """Outcomes on disk. ``with Spool(folder, rows) as spool``: the file goes with the block, what killed runs left with the next."""

    def __init__(self, folder: Path, rows: int):
        remove_abandoned(folder, STEM)
        self._folder = owned_folder(folder, STEM)
        self._path = self._folder / "outcomes.jsonl"
        self._begins = array("q", bytes(8 * rows))  # 0: nothing yet; the file's first byte is a line end
        self._stream = _update(self._path)
        self.good = self.bad = 0

    def __enter__(self) -> Spool:
        self._stream.write(b"\n")
        return self

    def __exit__(self, *error: object) -> None:
        with contextlib.suppress(OSError):  # a full disk: the write that failed has said it
            self._stream.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def count(self) -> int:
        """How many rows have ended."""
        return self.good + self.bad

    def has(self, number: int) -> bool:
        return self._begins[number] != 0

    def add(self, outcome: Outcome) -> None:
        """Keep an outcome; a row's second one (a case that ran twice after a lost connection) is dropped."""
        if self.has(outcome.number):
            return
        begin = self._stream.seek(0, 2)
        try:
            self._stream.write(json.dumps(outcome.as_dict(), ensure_ascii=False).encode() + b"\n")
            self._stream.flush()
        except OSError:
            self._stream.truncate(begin)
            raise
        self._begins[outcome.number] = begin
        if outcome.good:
            self.good += 1
        else:
            self.bad += 1

    def __iter__(self) -> Iterator[Outcome]:
        """The outcomes in the order of the manifest, read one at a time."""
        for begin in self._begins:
            if begin:
                self._stream.seek(begin)
                yield Outcome.of(json.loads(self._stream.readline()))


def _update(path: Path) -> IO[bytes]:
    """A file of the spool's own hidden folder, for reading and writing; unbuffered writes, so that a full disk shows at the right row."""
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "r+b")
