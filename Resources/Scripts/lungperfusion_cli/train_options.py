"""What the training commands share: a preset that options override, and the command as a card keeps it."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any


def given_or_preset(args: argparse.Namespace, preset: Mapping[str, Any]) -> Callable[[str], Any]:
    """A function from an option's name to what the person gave, or, where nothing was given, what the preset has."""

    def value(name: str) -> Any:
        return preset[name] if getattr(args, name) is None else getattr(args, name)

    return value


def command_line(arguments: list[str]) -> str:
    """The command as it belongs into a card: without the folders that only this machine has."""
    return "lungperfusion " + " ".join(Path(a).name if os.sep in a else a for a in arguments)
