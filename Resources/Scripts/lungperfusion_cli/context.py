"""What a command is given: the place it runs in (Slicer or plain Python), progress, device, a way to speak."""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

REPOSITORY = Path(__file__).resolve().parents[3]
MODULES = ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")


def inside_slicer() -> bool:
    """Whether this Python belongs to a running Slicer (the real one, not the test host)."""
    return "slicerhost" not in sys.modules and hasattr(sys.modules.get("slicer"), "app")


def put_modules_on_path() -> None:
    """Make LungPerfusionCore and the three modules importable where Slicer has not done so already."""
    if importlib.util.find_spec("LungPerfusionCore") is not None:
        return
    for name in MODULES:
        sys.path.insert(0, str(REPOSITORY / name))


class Console:
    """Progress: one line on standard error that is rewritten, on a terminal; else few lines on standard output.

    A log of standard error thus holds nothing but the one sentence of a run that failed.
    """

    WIDTH = 78
    STEP = 0.1

    def __init__(self, errors: TextIO | None = None, output: TextIO | None = None):
        self.errors = errors if errors is not None else sys.stderr
        self.output = output if output is not None else sys.stdout
        # Slicer replaces standard error by an object without isatty.
        self.rewrites = getattr(self.errors, "isatty", lambda: False)()
        self._open = False
        self._message: str | None = None
        self._fraction = 0.0

    def progress(self, fraction: float, message: str) -> None:
        """Show ``fraction`` (0 to 1) and ``message``."""
        line = f"{fraction:4.0%}  {message}"[: self.WIDTH]
        if self.rewrites:
            self.errors.write("\r" + line.ljust(self.WIDTH))
            self.errors.flush()
            self._open = True
        elif message != self._message or fraction - self._fraction >= self.STEP:
            self.say(line.rstrip())
            self._message, self._fraction = message, fraction

    def say(self, text: str) -> None:
        """Write a line of its own on standard output."""
        self._write(self.output, text)

    def complain(self, text: str) -> None:
        """Write a line of its own on standard error."""
        self._write(self.errors, text)

    def close(self) -> None:
        """Erase the progress line, so that what follows starts on a clean one."""
        if self._open:
            self.errors.write("\r" + " " * self.WIDTH + "\r")
            self.errors.flush()
            self._open = False

    def _write(self, stream: TextIO, text: str) -> None:
        self.close()
        stream.write(text + "\n")
        stream.flush()


class Context:
    """Passed to every command's ``run``. ``progress`` and ``workspace`` belong to the job that runs it."""

    def __init__(self, args: argparse.Namespace, console: Console, inputs: Iterable[Path] = (), outputs: Iterable[tuple[Path, str]] = ()):
        self.command: str = args.command
        self.device: str = args.device
        self.verbose: bool = args.verbose
        self.assume_orientation: str | None = getattr(args, "assume_orientation", None)
        self.console = console
        self.inputs = list(inputs)
        self.outputs = list(outputs)
        self.started = time.monotonic()
        self._task = None

    def bind(self, task) -> Context:
        """Take progress and workspace from a ``jobs.Task``."""
        self._task = task
        return self

    def progress(self, fraction: float, message: str = "") -> None:
        """Report, and raise ``Cancelled`` after SIGINT or SIGTERM."""
        self._task.progress(fraction, message)

    @property
    def cancel_requested(self) -> bool:
        """Whether SIGINT or SIGTERM came, for a command that has something to finish before it stops."""
        return self._task.cancelled

    @property
    def workspace(self) -> Path:
        """A folder for temporary files that goes with the job, whatever happens."""
        return self._task.workspace

    def check_outputs(self) -> None:
        """Refuse (InputError) an output that cannot be written, whatever the command does first."""
        from LungPerfusionCore.files.writable import check_writable

        for folder, shown in self.outputs:
            check_writable(folder, shown if len(shown) <= 120 else shown[:119] + "…")

    def case_output(self, folder: Path):
        """The folder of this command's results (``outputs.CaseOutput``), checked: refused before anything is computed."""
        from LungPerfusionCore.files.outputs import CaseOutput

        output = CaseOutput(folder, self.command, self.inputs)
        output.check()
        return output

    def say(self, text: str) -> None:
        """Tell the person a result, on standard output."""
        self.console.say(text)

    def boot(self):
        """Return the ``slicer`` package with a scene and module logics: Slicer's own, or the windowless host's."""
        if not inside_slicer():
            import slicerhost

            slicerhost.boot(module_paths=[REPOSITORY / name / f"{name}.py" for name in MODULES])
            if not self.verbose:
                quiet_vtk()
        import slicer

        return slicer

    @property
    def application(self) -> str:
        """What runs the computation, for the provenance."""
        if inside_slicer():
            import slicer

            return f"3D Slicer {slicer.app.applicationVersion}"
        return "command line"


@contextmanager
def quiet_libraries(verbose: bool = False, output: bool = False) -> Iterator[None]:
    """Keep what C++ libraries write to standard error by themselves (ITK's writers do, when a disk is full) off it.

    Python's own standard error goes the same way meanwhile, so nothing is to be said inside. ``output``: standard output as well.
    """
    if verbose:
        yield
        return
    sys.stderr.flush()
    sys.stdout.flush()
    kept, nowhere = {stream: os.dup(stream) for stream in ((1, 2) if output else (2,))}, os.open(os.devnull, os.O_WRONLY)
    try:
        for stream in kept:
            os.dup2(nowhere, stream)
        yield
    finally:
        for stream, before in kept.items():
            os.dup2(before, stream)
            os.close(before)
        os.close(nowhere)


def quiet_vtk() -> None:
    """Keep the libraries' own complaints off standard error, where one clear sentence is promised."""
    import vtk

    vtk.vtkObject.GlobalWarningDisplayOff()
    vtk.vtkLogger.SetStderrVerbosity(vtk.vtkLogger.VERBOSITY_OFF)


def quiet_itk() -> None:
    """As ``quiet_vtk``, for SimpleITK."""
    import SimpleITK

    SimpleITK.ProcessObject.SetGlobalWarningDisplay(False)
