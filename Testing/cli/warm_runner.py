"""Runs the command line many times at the price of one start: a warmed process that forks a child for every run.

Reads one JSON request a line from standard input and answers one JSON line on standard output::

    {"argv": [...], "signal": 9, "after": 0.2}   ->   {"status": -9, "seconds": 0.2, "out": "...", "err": "..."}

``signal`` and ``after`` are optional; ``seconds`` and ``after`` are of the child's processor time where the system tells it (Linux), so
that a busy machine kills at the same places; ``status`` is negative for a child that a signal ended. The warmed
process imports and boots, but runs no filter: a pool of threads would not survive the fork.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
SCRIPTS = REPOSITORY / "Resources" / "Scripts"
LINUX = sys.platform == "linux"
HEAVY = (
    "scipy.stats",
    "LungPerfusionAILib.scene.ct_steps",
    "LungPerfusionPhantom.lung.patient",
    "PerfusionDefectQuantLib.agreement_study",
    "PerfusionDefectQuantLib.agreement_plots",
    "PEDetectionLib.diagnostic_study",
    "PEDetectionLib.diagnostic_plots",
    "LungPerfusionAILib.static.perfusion_map",  # and with it torch
    "LungPerfusionAILib.training.study",
    "LungPerfusionAILib.training.dynamic_study",
    "PEDetectionLib.integrated_detection",
    "PEDetectionLib.training.integrated_study",
    "PEDetectionLib.training.slice_study",
)


def warm() -> None:
    """Import what a run imports and boot the host."""
    sys.path.insert(0, str(SCRIPTS))
    from lungperfusion_cli.context import MODULES, put_modules_on_path, quiet_vtk
    from lungperfusion_cli.main import build_parser

    build_parser()
    put_modules_on_path()
    import slicerhost

    slicerhost.boot(module_paths=[REPOSITORY / name / f"{name}.py" for name in MODULES])
    quiet_vtk()
    import matplotlib.backends.backend_agg
    import matplotlib.backends.backend_pdf
    import matplotlib.figure  # noqa: F401

    import LungPerfusionAI  # noqa: F401
    import LungPerfusionAILib.static.lung_volumes  # noqa: F401
    import LungPerfusionCore.imaging.images
    import LungPerfusionCore.run.jobs
    import LungPerfusionCore.scene.results
    import LungPerfusionCore.scene.segmentations
    import LungPerfusionCore.scene.tables  # noqa: F401
    import PerfusionDefectQuantLib.defect_report
    import PerfusionDefectQuantLib.pipeline  # noqa: F401

    for name in HEAVY:  # seconds of every run that asks for one of them; what is not installed is the command's to say
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    from PEDetectionLib import vision

    if vision.has_timm():
        vision.timm_module()


def serve() -> None:
    """Answer requests until standard input ends."""
    answers = os.fdopen(os.dup(1), "w")
    for line in sys.stdin:
        request = json.loads(line)
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
            started = time.monotonic()
            child = os.fork()
            if child == 0:
                os.dup2(out.fileno(), 1)
                os.dup2(err.fileno(), 2)
                os._exit(_child(request["argv"]))
            killer = None
            if "signal" in request:
                killer = _Killer(child, request["signal"], request["after"])
                killer.start()
            # WNOWAIT leaves the child a zombie, so that its number cannot belong to anybody else when the signal comes.
            os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
            if killer is not None:
                killer.over.set()
                killer.join()
            _pid, status, used = os.wait4(child, 0)
            seconds = used.ru_utime + used.ru_stime if LINUX else time.monotonic() - started
            answer = {"status": os.waitstatus_to_exitcode(status), "seconds": seconds}
            for name, stream in (("out", out), ("err", err)):
                stream.seek(0)
                answer[name] = stream.read()
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


class _Killer(threading.Thread):
    """Sends a signal to a child once it has used so many seconds of a processor."""

    def __init__(self, child: int, number: int, after: float):
        super().__init__(daemon=True)
        self._child, self._number, self._after = child, number, after
        self._begin, self.over = time.monotonic(), threading.Event()

    def run(self) -> None:
        while not self.over.wait(0.002):
            if self._used() >= self._after:
                os.kill(self._child, self._number)
                return

    def _used(self) -> float:
        if not LINUX:
            return time.monotonic() - self._begin
        try:
            return time.clock_gettime(~self._child << 3 | 2)  # the clock of another process (clock_getcpuclockid)
        except OSError:  # it has ended
            return 0.0


def _child(argv: list[str]) -> int:
    from lungperfusion_cli.main import main

    status = main(argv)
    sys.stdout.flush()
    sys.stderr.flush()
    return status


if __name__ == "__main__":
    warm()
    serve()
