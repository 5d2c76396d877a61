"""Options that say something of one of a command's files: ``--labels`` and ``--series``, as [ROLE=]VALUE, once a file."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path


def add_labels(parser: argparse.ArgumentParser, *roles: str) -> None:
    """``--labels`` for label maps given by the options ``roles``."""
    which = f"[{'|'.join(roles)}=]" if len(roles) > 1 else ""
    parser.add_argument(
        "--labels",
        action="append",
        default=[],
        metavar=f"{which}SCHEME|N=MEANING,...|FILE",
        help="what the numbers of a label map without names mean: totalsegmentator, totalsegmentator-v1, lungmask-lobes, "
        "lungmask-lungs, lungperfusion-lobes, lungperfusion-lungs, or 10=LUL,11=LLL,... or a table (JSON, CSV, TSV, "
        "colours of Slicer, labels of ITK-SNAP); a table beside the map is found by its name"
        + (f"; with several label maps say for which, e.g. --labels {roles[0]}=totalsegmentator" if which else ""),
    )


def labels_of(args: argparse.Namespace, **files: Path | None) -> dict[str, str]:
    """Role -> what ``--labels`` says of it. Raises InputError for what cannot be meant."""
    from LungPerfusionCore.labels.meanings import check_sayable

    said = _by_role("--labels", args.labels, files, "a label map", "totalsegmentator")
    for text in said.values():
        check_sayable(text)
    return said


def _shown(role: str) -> str:
    """A role as its option spells it."""
    return role.replace("_", "-")


def _by_role(option: str, values: list[str], files: Mapping[str, Path | None], kind: str, example: str) -> dict[str, str]:
    from LungPerfusionCore.errors import InputError

    given = {role: path for role, path in files.items() if path is not None}
    said: dict[str, str] = {}
    for value in values:
        role, equals, text = value.partition("=")
        role = role.strip().replace("-", "_")
        if not equals or role not in files:
            if not given:
                raise InputError(f"{option} {value} says something of {kind}, but none is given.")
            if len(set(given.values())) > 1:
                raise InputError(
                    f"{option} {value} does not say for which of {', '.join(map(_shown, given))} it is; write e.g. "
                    f"{option} {_shown(next(iter(given)))}={example}."
                )
            roles, text = list(given), value
        else:
            roles = [role]
            if role not in given:
                raise InputError(f"{option} {value} is for {_shown(role)}, which is not given or not {kind}.")
        for each in roles:
            if said.get(each, text.strip()) != text.strip():
                raise InputError(f"{option} says two things of {_shown(each)}.")
            said[each] = text.strip()
    if not all(said.values()):
        raise InputError(f"{option} is empty.")
    return said


def add_series(parser: argparse.ArgumentParser, *roles: str) -> None:
    """``--series`` for volumes given by the options ``roles``."""
    which = f"[{'|'.join(map(_shown, roles))}=]" if len(roles) > 1 else ""
    parser.add_argument(
        "--series",
        action="append",
        default=[],
        metavar=f"{which}NUMBER|DESCRIPTION|UID",
        help="series to read from a DICOM folder with several series; * in a description matches anything"
        + (f"; with several folders say of which, e.g. --series {roles[0]}=4" if which else ""),
    )


def series_of(args: argparse.Namespace, **files: Path | None) -> dict[str, str]:
    """Role -> what ``--series`` says of it; only folders hold series. Raises InputError for what cannot be meant."""
    folders = {role: path if path is not None and not path.is_file() else None for role, path in files.items()}
    return _by_role("--series", args.series, folders, "a DICOM folder", "4")


def pair_series(args: argparse.Namespace) -> dict[str, str]:
    """Role -> what ``--series`` says for every pair of CT and SPECT of a cohort; it must name its role. Raises InputError."""
    here = Path()  # any folder: which folders there are, the cohort says
    return _by_role("--series", args.series, {"ct": here, "spect": here / "spect"}, "a DICOM folder", "4")
