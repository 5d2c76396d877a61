"""The command line from outside (a real process) and warmed (a fork for every run)."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
SCRIPT = HERE.parents[1] / "Resources" / "Scripts" / "lungperfusion.py"


@dataclass(frozen=True)
class Ran:
    """How a run ended. ``status`` is negative for a run that a signal ended."""

    status: int
    out: str
    err: str
    seconds: float = 0.0


def run_process(*argv, **options) -> Ran:
    """Run ``python lungperfusion.py ...`` as a person would."""
    done = subprocess.run([sys.executable, str(SCRIPT), *map(str, argv)], capture_output=True, text=True, timeout=1800, **options)
    return Ran(done.returncode, done.stdout, done.stderr)


class WarmRunner:
    """Forks a run off a process that has imported and booted everything."""

    def __init__(self, errors: Path):
        self._errors = errors.open("w+")
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / "warm_runner.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, text=True
        )

    def __call__(self, *argv, kill: int | None = None, after: float = 0.0) -> Ran:
        request = {"argv": [str(argument) for argument in argv]}
        if kill is not None:
            request |= {"signal": int(kill), "after": after}
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            self._errors.seek(0)
            raise RuntimeError(f"the warmed process ended:\n{self._errors.read()}")
        return Ran(**json.loads(answer))

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(1800)
        self._errors.close()
