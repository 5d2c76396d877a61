"""Parses the command line, runs one command as a job, turns its outcome into a sentence and an exit status."""

from __future__ import annotations

import argparse
import importlib
import logging
import signal
import sys
import threading
from collections.abc import Sequence
from contextlib import contextmanager

from . import COMMANDS
from .common import absent_input, device, input_paths, orientation, output_places
from .context import Console, Context, inside_slicer, put_modules_on_path, quiet_itk

DONE, FAILED, REFUSED = 0, 1, 2
#: Commands that read files of a patient, which may not say which side is left.
READING = ("lungs", "defects", "perfusion", "dynamic", "embolism", "followup", "segment")


class UsageError(Exception):
    """The arguments do not make a command; the message is one sentence."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaint is one sentence instead of the usage and an exit."""

    def error(self, message: str):
        sentence = message[:1].upper() + message[1:].rstrip(".")
        raise UsageError(f"{sentence}; see {self.prog} --help.")


def build_parser() -> Parser:
    """The parser of all commands in ``COMMANDS``."""
    parser = Parser(
        prog="lungperfusion",
        allow_abbrev=False,
        description="Lung perfusion from CT. Research use only.",
        epilog="Exit status: 0 done; 1 failed or cancelled, or some cases of a batch failed; 2 bad input or usage.",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in COMMANDS:
        module = importlib.import_module(f".{name.replace('-', '_')}", __package__)
        command = commands.add_parser(
            name, help=module.HELP, description=module.__doc__, allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter
        )
        module.add_arguments(command)
        command.add_argument(
            "--device", type=device, default="auto", metavar="auto|cpu|cuda:N", help="device on which networks run (default: auto)"
        )
        if name in READING:
            command.add_argument(
                "--assume-orientation",
                type=orientation,
                metavar="LPS|RAS|...",
                help="axis orientation of files that do not state it, such as LPS or RAS",
            )
        command.add_argument("--verbose", action="store_true", help="show tracebacks and all log messages")
        command.set_defaults(run=module.run)
    return parser


def main(argv: Sequence[str]) -> int:
    """Run one command; return its exit status."""
    console = Console()
    try:
        return _main(argv, console)
    except (MemoryError, ImportError, OSError, RuntimeError) as error:  # before or after the job, whose own end is an outcome
        put_modules_on_path()
        from LungPerfusionCore.run.memory import SENTENCE, is_out_of_memory

        if not is_out_of_memory(error):
            raise
        console.complain(f"lungperfusion: {SENTENCE}")
        return FAILED


def _main(argv: Sequence[str], console: Console) -> int:
    try:
        parser = build_parser()
        args = parser.parse_args(argv)
    except UsageError as error:
        console.complain(f"lungperfusion: {error}")
        return REFUSED
    except SystemExit as stop:  # --help
        return REFUSED if stop.code else DONE
    put_modules_on_path()
    _set_up_logging(args.verbose)
    context = Context(args, console, input_paths(parser, args), output_places(parser, args))
    try:
        return _run(args, context, absent_input(parser, args))
    except ModuleNotFoundError as error:
        console.complain(f"lungperfusion: The Python package {error.name} is not installed.")
        return FAILED


def _run(args: argparse.Namespace, context: Context, refusal: str) -> int:
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.run import jobs
    from LungPerfusionCore.run.provenance import without_credentials

    if not args.verbose:
        quiet_itk()

    def work(task: jobs.Task) -> int | None:
        context.check_outputs()
        if refusal:
            raise InputError(refusal)
        return args.run(args, context.bind(task))

    job = jobs.Job(work, name=f"lungperfusion {args.command}", on_progress=context.console.progress)
    with _cancelled_by_signals(job):
        outcome = job.run()
    context.console.close()
    if outcome.status == jobs.DONE:
        return outcome.value or DONE
    context.console.complain(f"lungperfusion: {without_credentials(str(outcome.message))}")
    if args.verbose and outcome.details:
        context.console.complain(outcome.details)
    return REFUSED if isinstance(outcome.error, InputError) else FAILED


@contextmanager
def _cancelled_by_signals(job):
    """SIGINT and SIGTERM cancel at the next report of progress; a second one interrupts at once.

    Where it comes while a finalizer or a callback of the garbage collector runs, Python drops what that raises: it is sent once more.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def cancel(number, frame):
        if job.cancel_requested:
            raise KeyboardInterrupt
        job.cancel()

    again: list[threading.Timer] = []

    def dropped(unraisable):
        if issubclass(unraisable.exc_type, KeyboardInterrupt):
            again.append(threading.Timer(0.05, signal.raise_signal, [signal.SIGINT]))
            again[-1].start()
        else:
            hook(unraisable)

    wanted = [signal.SIGINT, signal.SIGTERM] + ([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])
    before, hook = {number: signal.signal(number, cancel) for number in wanted}, sys.unraisablehook
    sys.unraisablehook = dropped
    try:
        yield
    finally:
        for timer in again:
            timer.cancel()
        sys.unraisablehook = hook
        for number, handler in before.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)


def _set_up_logging(verbose: bool) -> None:
    logging.captureWarnings(True)
    if inside_slicer():
        return  # Slicer has its own log
    root = logging.getLogger()
    if verbose:
        logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
        logging.getLogger("LungPerfusion").setLevel(logging.DEBUG)
    elif not root.handlers:
        root.addHandler(logging.NullHandler())  # without any handler Python would write warnings to standard error
