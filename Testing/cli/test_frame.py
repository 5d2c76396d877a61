"""The frame of the command line: usage, exit status, one sentence, signals; nothing here needs a scene."""

from __future__ import annotations

import argparse
import gc
import importlib
import io
import signal
import sys
import time
from pathlib import Path

import pytest

from lungperfusion_cli import COMMANDS, context, main

SCRIPTS = Path(__file__).resolve().parents[2] / "Resources" / "Scripts"


def test_every_command_has_what_the_frame_needs():
    for name in COMMANDS:
        module = importlib.import_module(f"lungperfusion_cli.{name.replace('-', '_')}")
        assert module.HELP and module.__doc__ and callable(module.add_arguments) and callable(module.run)
        assert module.HELP[0].islower() and not module.HELP.endswith(".")


def test_every_command_takes_a_device(capsys):
    for name in COMMANDS:
        assert main.main([name, "--help"]) == 0
        assert "--device" in capsys.readouterr().out


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["nonsense"],
        ["lungs"],
        ["lungs", "a.nrrd"],
        ["lungs", "a.nrrd", "--out", "b.seg.nrrd"],
        ["lungs", "a.nrrd", "--output", "b.seg.nrrd", "--device", "gpu"],
    ],
)
def test_bad_usage_is_one_sentence(argv, capsys):
    assert main.main(argv) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.startswith("lungperfusion: ") and err.count("\n") == 1 and err.endswith("--help.\n")


def test_help_names_every_command(capsys):
    assert main.main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(name in text for name in COMMANDS)


@pytest.fixture
def command(monkeypatch, tmp_path):
    """A command of the test's own: ``command(run)`` makes ``main(["lungs", ...])`` call ``run(context)``."""
    lungs = importlib.import_module("lungperfusion_cli.lungs")

    def install(run):
        monkeypatch.setattr(lungs, "run", lambda args, given: run(given))
        (tmp_path / "a.nrrd").touch()  # it is never read, but what is not there is refused
        return ["lungs", str(tmp_path / "a.nrrd"), "--output", "b.seg.nrrd"]

    return install


def raising(error):
    def run(given):
        raise error

    return run


def test_status_of_every_ending(command, capsys):
    from LungPerfusionCore.errors import Cancelled, InputError, LungPerfusionError

    for error, status, sentence in [
        (InputError("The CT is not 3D."), 2, "The CT is not 3D."),
        (LungPerfusionError("The disk is full."), 1, "The disk is full."),
        (Cancelled(), 1, "Cancelled."),
        (KeyboardInterrupt(), 1, "Cancelled."),
        (ZeroDivisionError("division by zero"), 1, "Unexpected error (ZeroDivisionError): division by zero."),
        (SystemExit(0), 1, "Unexpected error (SystemExit): 0."),
    ]:
        assert main.main(command(raising(error))) == status
        assert capsys.readouterr().err == f"lungperfusion: {sentence}\n"
    assert main.main(command(lambda given: None)) == 0
    assert main.main(command(lambda given: 1)) == 1


def test_the_traceback_is_there_when_asked_for(command, capsys):
    argv = command(raising(ZeroDivisionError("division by zero")))
    assert main.main([*argv, "--verbose"]) == 1
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_cancels_at_the_next_progress(command, capsys, number):
    before, workspaces = signal.getsignal(number), []

    def run(given):
        workspaces.append(given.workspace)
        signal.raise_signal(number)
        given.progress(0.5, "Never shown")
        pytest.fail("progress must raise")

    assert main.main(command(run)) == 1
    assert capsys.readouterr().err == "lungperfusion: Cancelled.\n"
    assert signal.getsignal(number) is before and not workspaces[0].exists()


def test_a_second_signal_interrupts_at_once(command, capsys):
    went_on = []

    def run(given):
        signal.raise_signal(signal.SIGTERM)
        signal.raise_signal(signal.SIGTERM)
        went_on.append(True)

    assert main.main(command(run)) == 1
    assert capsys.readouterr().err == "lungperfusion: Cancelled.\n" and not went_on


def test_a_second_signal_during_garbage_collection_is_not_lost(command, capsys):
    """Python drops what a callback of the collector raises (Dask has one that measures collections), and a finalizer likewise."""
    went_on = []

    def interrupted(phase, info):
        gc.callbacks.remove(interrupted)
        signal.raise_signal(signal.SIGINT)
        went_on.append("callback")

    def run(given):
        signal.raise_signal(signal.SIGINT)
        gc.callbacks.append(interrupted)
        gc.collect()
        went_on.append("run")
        time.sleep(30)
        went_on.append("too long")

    hook = sys.unraisablehook
    assert main.main(command(run)) == 1
    # sent once more, it may come before the next line: a collection in a full process takes longer than that
    assert capsys.readouterr().err == "lungperfusion: Cancelled.\n" and went_on in ([], ["run"]) and sys.unraisablehook is hook


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_progress_in_a_file_is_lines_and_few():
    errors, output = io.StringIO(), io.StringIO()
    console = context.Console(errors, output)
    for step in range(1001):
        console.progress(step / 1000, "Reading" if step < 500 else "Computing")
    console.complain("Refused.")
    lines = output.getvalue().splitlines()
    assert lines[0] == "  0%  Reading" and 4 < len(lines) < 16 and "\r" not in output.getvalue()
    assert errors.getvalue() == "Refused.\n"


def test_progress_on_a_terminal_is_one_line_that_goes_away():
    errors, output = Terminal(), io.StringIO()
    console = context.Console(errors, output)
    console.progress(0.1, "Reading")
    console.progress(0.2, "A very long message " * 20)
    console.say("Done.")
    assert output.getvalue() == "Done.\n" and "\n" not in errors.getvalue() and errors.getvalue().endswith(" \r")
    assert all(len(part) <= console.WIDTH for part in errors.getvalue().split("\r"))


def test_the_script_leaves_through_slicer_whatever_happens(tmp_path):
    """In Slicer an exception that escapes the script keeps the application open for ever: every end must call exit."""
    import subprocess

    driver = tmp_path / "slicer_like.py"
    driver.write_text(
        "import runpy, sys, types\n"
        "slicer = types.ModuleType('slicer'); slicer.app = types.SimpleNamespace(applicationVersion='0')\n"
        "slicer.util = types.ModuleType('slicer.util')\n"
        "slicer.util.exit = lambda status: print('slicer.util.exit', status)\n"
        "sys.modules.update({'slicer': slicer, 'slicer.util': slicer.util})\n"
        "script, break_it = sys.argv[1], sys.argv[2] == 'broken'\n"
        "sys.argv[:] = [script, *sys.argv[3:]]\n"
        "if break_it:\n"
        "    sys.modules['lungperfusion_cli.main'] = None\n"
        "runpy.run_path(script, run_name='__main__')\n"
        "print('the event loop goes on')\n"
    )
    for state, argv, status in [
        ("whole", ["nonsense"], 2),
        ("whole", ["--help"], 0),
        ("broken", ["lungs"], 1),
        ("whole", ["lungs", "absent.nrrd", "--output", "x.seg.nrrd"], 2),
    ]:
        done = subprocess.run(
            [sys.executable, str(driver), str(SCRIPTS / "lungperfusion.py"), state, *argv],
            capture_output=True,
            text=True,
            timeout=1800,
            cwd=tmp_path,
        )
        assert f"slicer.util.exit {status}\n" in done.stdout and done.stdout.endswith("the event loop goes on\n")
        assert "Traceback" not in done.stderr


def test_device_and_voltage_arguments():
    from lungperfusion_cli.common import device, display_name, kilovolts

    assert [device(text) for text in ("auto", "cpu", "cuda", "cuda:1")] == ["auto", "cpu", "cuda", "cuda:1"]
    assert kilovolts("80") == 80.0 and kilovolts("Sn140") == "Sn140"
    for text in ("8", "sn", "nan", "1e9", ""):
        with pytest.raises(argparse.ArgumentTypeError):
            kilovolts(text)
    assert display_name(Path("a/b.c.seg.nrrd")) == "b.c" and display_name(Path("series")) == "series"
