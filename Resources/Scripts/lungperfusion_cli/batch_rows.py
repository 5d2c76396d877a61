"""A manifest's row as the arguments of its command, and back: which options there are, which are paths, where the result goes."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from . import COMMANDS
from .common import PathArgument
from .main import UsageError, build_parser

#: Commands that are no case of a batch: they make or show many.
NOT_CASES = ("batch", "report", "demo", "commission")
#: Options that say how something runs, not what comes out.
HOW = ("device", "verbose", "run", "command", "workers")
#: Options of a command that a batch has for itself: for all cases, or as a column that tells rows apart.
BATCH_HAS = ("dicom", "reader")
#: Between the values of an option that can be given several times.
BETWEEN = "|"
YES, NO = ("1", "yes", "true", "x", "on"), ("0", "no", "false", "off")


@cache
def _parser() -> argparse.ArgumentParser:
    return build_parser()


@cache
def task_parsers() -> dict[str, argparse.ArgumentParser]:
    """Every task (a command, or a command and its subcommand: "train perfusion") and its parser."""
    found = {}
    for name, parser in _subparsers(_parser()).items():
        if name in COMMANDS and name not in NOT_CASES:
            below = _subparsers(parser)
            found |= {f"{name} {sub}": each for sub, each in below.items()} if below else {name: parser}
    return {task: parser for task, parser in found.items() if any(action.dest == "output" for action in parser._actions)}


def _subparsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:  # argparse has no public way to ask
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def options_of(task: str) -> dict[str, argparse.Action]:
    """The options of a task that a column may hold, by destination."""
    parser = task_parsers()[task]
    actions = [action for action in parser._actions if not isinstance(action, argparse._HelpAction)]
    return {action.dest: action for action in actions if action.dest not in ("output", "verbose", *BATCH_HAS)}


def output_option(task: str) -> argparse.Action:
    """The option that says where a task's result goes."""
    return next(action for action in task_parsers()[task]._actions if action.dest == "output")


def result_file(task: str) -> str:
    """The name of the file that a task writes, or "" for a task that fills a folder: lungs.seg.nrrd."""
    action = output_option(task)
    if action.type.kind != "file":
        return ""
    return str(action.metavar).replace("FILE", task.replace(" ", "-"))


def arguments(task: str, options: Mapping[str, str], base: Path, fetch=None) -> list[str]:
    """The command's arguments, without ``--output``. Raises InputError for a column that means nothing to the task, or an odd value.

    ``base``: the folder that relative paths start from. ``fetch``: a function that brings an address (s3://...) here and gives its path.
    """
    from LungPerfusionCore.errors import InputError

    known = options_of(task)
    named: list[str] = []
    positional: list[str] = []
    for name, text in options.items():
        action = known.get(name)
        if action is None:
            raise InputError(f"The column {name} means nothing to the task {task}; leave it empty there.")
        flag = action.option_strings[-1] if action.option_strings else ""
        if action.nargs == 0:
            if text.lower() not in YES + NO:
                raise InputError(f"The column {name} holds {text!r}; give yes or no.")
            named += [flag] if text.lower() in YES else []
            continue
        several = isinstance(action, argparse._AppendAction) or action.nargs in ("+", "*")
        values = [part.strip() for part in text.split(BETWEEN)] if several else [text]
        values = [_placed(action, value, base, fetch) for value in values]
        if not flag:
            positional += values
        elif action.nargs in ("+", "*"):
            named += [flag, *values]
        else:
            named += [f"{flag}={value}" for value in values]
    return [*task.split(), *positional, *named]


def _placed(action: argparse.Action, text: str, base: Path, fetch) -> str:
    """A path as it is found from anywhere; other values as they are."""
    if not isinstance(action.type, PathArgument):
        return text
    if "://" in text and fetch is not None:
        return str(fetch(text))
    path = base / text
    return text if action.type.named and not path.exists() else str(path)


def parse(argv: list[str]) -> argparse.Namespace:
    """The arguments as the command would get them. Raises InputError in the words of the parser."""
    from LungPerfusionCore.errors import InputError

    try:
        return _parser().parse_args(argv)
    except UsageError as error:
        raise InputError(str(error).partition("; see lungperfusion")[0].rstrip(".") + ".") from None


def inputs_and_parameters(task: str, args: argparse.Namespace) -> tuple[dict[str, Any], dict[str, Any]]:
    """Parsed arguments, divided into what is read (option -> path or paths) and what is said (option -> value)."""
    inputs: dict[str, Any] = {}
    parameters: dict[str, Any] = {}
    for name, value in vars(args).items():
        if name == "output" or name in HOW + BATCH_HAS:
            continue
        kind = getattr(options_of(task).get(name), "type", None)
        read = isinstance(kind, PathArgument) and not kind.output and value is not None
        if read and not (kind.named and not Path(value).exists()):
            inputs[name] = value
        else:
            parameters[name] = value
    return inputs, parameters


def paths_in(inputs: Mapping[str, Any]) -> Iterator[tuple[str, Path]]:
    """(option, path) of everything that is read, one by one."""
    for name, value in inputs.items():
        for each in value if isinstance(value, list) else [value]:
            yield name, Path(each)
