"""Runs one command of the commissioning test in this process, as a person would, and reads what its record says."""

from __future__ import annotations

import contextlib
import io
import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Ran:
    """How a command ended: its exit status, the last sentence on standard error, seconds, and its record (empty where it failed)."""

    status: int
    sentence: str
    seconds: float
    record: dict[str, Any]

    @property
    def device(self) -> str:
        """What a network ran on; empty for a command without one."""
        said = self.record.get("parameters", {})
        return " ".join(str(said[name]) for name in ("device", "hardware") if said.get(name))


def run_command(argv: list[str], record: Path) -> Ran:
    """Run a command line and read its record (``result.json``). Raises Cancelled where a signal ended it: then the whole test ends."""
    from LungPerfusionCore.errors import Cancelled

    from .main import main

    started = time.monotonic()
    errors = io.StringIO()
    with contextlib.redirect_stderr(errors), contextlib.redirect_stdout(io.StringIO()):
        status = main(argv)
    said = errors.getvalue().strip().splitlines()
    sentence = said[-1].removeprefix("lungperfusion: ") if said else ""
    if status and sentence == str(Cancelled()):
        raise Cancelled()
    if status:
        sentence = sentence or f"The command ended with status {status} and said nothing."
    found = json.loads(record.read_text(encoding="utf-8")) if not status else {}
    return Ran(status, sentence, time.monotonic() - started, found)


def measurements_of(record: dict[str, Any]) -> list:
    """The measurements of a record; undefined ones are NaN."""
    import math

    from LungPerfusionCore.measurements import Measurement

    return [
        Measurement(
            each["region"],
            each["quantity"],
            math.nan if each["value"] is None else each["value"],
            each["unit"],
            each.get("reason", ""),
            each.get("struck_out"),
        )
        for each in record.get("measurements", ())
    ]
