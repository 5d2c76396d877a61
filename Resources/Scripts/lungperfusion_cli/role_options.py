"""Options that say something of one of a command's files: ``--labels`` and ``--series``, as [ROLE=]VALUE, once a file."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path


def add_labels(parser: argparse.ArgumentParser, *roles: str) -> None:
    """``--labels`` for label maps given by the options ``roles``."""
    which = f"[{'|'.join(roles)}=]" if len(roles) > 1 else ""
    parser.add_argument("--labels", action="append", default=[], metavar=f"{which}SCHEME|N=MEANING,...|FILE",
                        help="what the numbers of a label map without names mean: totalsegmentator, totalsegmentator-v1, lungmask-lobes, "
                             "lungmask-lungs, lungperfusion-lobes, lungperfusion-lungs, or 10=LUL,11=LLL,... or a table (JSON, CSV, TSV, "
                             "colours of Slicer, labels of ITK-SNAP); a table beside the map is found by its name"
                             + (f"; with several label maps say for which, e.g. --labels {roles[0]}=totalsegmentator" if which else ""))


def labels_of(args: argparse.Namespace, **files: Path | None) -> dict[str, str]:
    """Role -> what ``--labels`` says of it. Raises InputError for what cannot be meant."""
    from LungPerfusionCore.label_meanings import check_sayable

    said = _by_role("--labels", args.labels, files, "a label map", "totalsegmentator")
    for text in said.values():
        check_sayable(text)
    return said


def _by_role(option: str, values: list[str], files: Mapping[str, Path | None], kind: str, example: str) -> dict[str, str]:
    from LungPerfusionCore.errors import InputError

    given = {role: path for role, path in files.items() if path is not None}
    said: dict[str, str] = {}
    for value in values:
        role, equals, text = value.partition("=")
        if not equals or role.strip() not in files:
            if not given:
                raise InputError(f"{option} {value} says something of {kind}, but none is given.")
            if len(set(given.values())) > 1:
                raise InputError(f"{option} {value} does not say for which of {', '.join(given)} it is; write e.g. "
                                 f"{option} {next(iter(given))}={example}.")
            roles, text = list(given), value
        else:
            roles = [role.strip()]
            if roles[0] not in given:
                raise InputError(f"{option} {value} is for --{roles[0].replace('_', '-')}, which is not given or not {kind}.")
        for each in roles:
            if said.get(each, text.strip()) != text.strip():
                raise InputError(f"{option} says two things of {each}.")
            said[each] = text.strip()
    if not all(said.values()):
        raise InputError(f"{option} is empty.")
    return said
