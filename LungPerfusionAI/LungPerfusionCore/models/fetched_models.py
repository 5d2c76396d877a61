"""Models of the catalogue on this computer: fetched, or given as files by hand; what they take on the disk; removed again.

They lie in one folder of the person's (not of the extension, which an update replaces), each in its own with a card, so that the registry
finds them by name. A card holds the checksums of the files: those of the publisher, or of the first download, which was trusted.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from ..errors import InputError, LungPerfusionError
from ..files.atomic_files import Ledger, whole_file, write_text
from ..files.disk_space import disk_full
from ..files.json_text import parsed
from ..progress import Progress, part, silent
from ..run.provenance import file_sha256
from ..sentence import Sentence
from .known_models import KnownModel, in_bytes, known_models
from .library_result import RESIDUAL, TASK, WARNING
from .registry import CARD, Card, Model, downloads_folder, read_model

CHECKSUMS = "checksums"
RECORD = "downloads.json"
"""Checksums of what was downloaded once, beside the models' folders: they outlive a model that is removed."""


@dataclass(frozen=True)
class Fetched:
    """A model of the catalogue that is on this computer. ``size``: bytes of its folder."""

    known: KnownModel
    folder: Path
    size: int

    @property
    def files(self) -> dict[str, Path]:
        """The model's files by name."""
        return {each.name: self.folder / each.name for each in self.known.files}


def fetched_models() -> tuple[Fetched, ...]:
    """Every model of the catalogue that is complete on this computer, by name."""
    return tuple(found for known in known_models() if (found := fetched(known)) is not None)


def fetched(known: KnownModel) -> Fetched | None:
    """A model, if it is there with all its files; None where it is not."""
    folder = downloads_folder() / known.name
    if not known.files or not (folder / CARD).is_file() or not all((folder / each.name).is_file() for each in known.files):
        return None
    return Fetched(known, folder, _size(folder))


def fetch(known: KnownModel, *, agreed: bool, progress: Progress = silent) -> Fetched:
    """Download a model. ``agreed``: the person has said yes; without it nothing is asked of any server (InputError).

    Raises InputError for a file that is not the one that was meant, LungPerfusionError when the server or the disk fails.
    """
    if not known.files:
        raise InputError(Sentence("{model} is not fetched from here; it comes with {way}.", model=known.title, way=known.how_to_get))
    if not agreed:
        raise InputError(Sentence("Fetching {model} needs consent. {sentence}", model=known.name, sentence=known.sentence))
    from .downloads import fetch_file

    folder, sums = downloads_folder() / known.name, {}
    recorded = _recorded()
    for n, each in enumerate(known.files):
        target = folder / each.name
        share = part(progress, n / len(known.files), (n + 1) / len(known.files))
        before = recorded.get(each.url, "")
        if target.is_file() and before and file_sha256(target) == before:
            sums[each.name] = before
            continue
        sums[each.name] = fetch_file(each, folder, agreed=agreed, progress=share, sha256=before)
        _record(recorded | {file.url: sums[file.name] for file in known.files if file.name in sums})
    return _complete(known, folder, sums)


def take_by_hand(known: KnownModel, paths: Mapping[str, Path | str], *, sha256: Mapping[str, str] | None = None) -> Fetched:
    """Take a model's files that a person brought (no network in a hospital). ``paths``: file name -> where it lies.

    A checksum decides: the publisher's, that of an earlier download, or the one that the person was told (``sha256``: file name -> hex).
    Raises InputError where none is known, or it does not fit.
    """
    folder, sums = downloads_folder() / known.name, {}
    recorded = _recorded()
    for each in known.files:
        source = paths.get(each.name)
        if source is None or not Path(source).is_file():
            raise InputError(Sentence("{model} needs the file {name}.", model=known.title, name=each.name))
        stated = ((sha256 or {}).get(each.name, "") or recorded.get(each.url, "") or each.sha256).strip().lower()
        if not stated:
            raise InputError(
                Sentence(
                    "Nobody states a checksum of {name}; give the SHA-256 that its publisher or your colleague told you.", name=each.name
                )
            )
        if not each.sha256 and not re.fullmatch("[0-9a-f]{64}", stated):
            raise InputError(Sentence("The checksum given for {name} is no SHA-256, which has 64 characters from 0 to f.", name=each.name))
        digest = file_sha256(Path(source))
        if not digest.startswith(stated) or not digest.startswith(each.sha256):
            raise InputError(
                Sentence(
                    "{name} does not have the checksum of {model}; it is damaged or another file.", name=Path(source).name, model=each.name
                )
            )
        sums[each.name] = digest
    try:
        folder.mkdir(parents=True, exist_ok=True)
        Ledger(downloads_folder()).start()
        for name in sums:
            with whole_file(folder / name) as partial:
                shutil.copyfile(paths[name], partial)
    except OSError as error:
        full = disk_full(error, folder)
        raise LungPerfusionError(
            Sentence("The disk is full.") if full else Sentence("The model cannot be copied: {why}.", why=str(error.strerror or error))
        ) from error
    return _complete(known, folder, sums)


def remove(name: str) -> int:
    """Remove a fetched model and what an interrupted download left of it; return the bytes. Raises InputError where nothing is there."""
    known = {each.name for each in known_models()}
    folder = downloads_folder() / name
    if name not in known or not folder.is_dir() or folder.is_symlink():
        raise InputError(Sentence("There is no downloaded model '{name}'.", name=name))
    size = _size(folder)
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise LungPerfusionError(
            Sentence("{name} cannot be removed: {strerror}.", name=name, strerror=str(error.strerror or error))
        ) from error
    return size


def downloaded_bytes() -> dict[str, int]:
    """Name -> bytes of everything of the catalogue in the folder, interrupted downloads too."""
    root = downloads_folder()
    return {each.name: _size(root / each.name) for each in known_models() if (root / each.name).is_dir()}


def card_of(known: KnownModel, sums: Mapping[str, str]) -> Card:
    """The card of a fetched model; one of the residual-encoder U-Net can be run by its name."""
    parameters = dict(known.parameters) | {CHECKSUMS: dict(sums), "trusted": True, "catalogue": known.name}
    figures = dict(known.figures)
    if "emboli" in known.makes:
        parameters["rule"] = asdict(known.rule)
        figures["thresholds"] = dict.fromkeys(("mask", "slices", "stack"), known.rule.probability)
    if known.runs_with == RESIDUAL:
        parameters["weights"] = known.files[0].name
    use = "" if known.commercial_use else "Not for commercial use. "
    return Card(
        name=known.name, version="", task=TASK, architecture=known.runs_with, parameters=parameters, input_contract={},
        trained_on=known.trained_on, simulated=False, sha256="", data=known.trained_on, truth="", figures=figures,
        licence=known.licence, warning=use + WARNING,
    )  # fmt: skip


def _complete(known: KnownModel, folder: Path, sums: Mapping[str, str]) -> Fetched:
    card = card_of(known, sums)
    if known.runs_with == RESIDUAL:
        from .library_models import digest_of

        card = Card(**(card.as_dict() | {"sha256": digest_of(Model(card, folder))}))
    _write(folder / CARD, card.as_dict())
    read_model(folder)
    return Fetched(known, folder, _size(folder))


def _recorded() -> dict[str, str]:
    try:
        content = parsed((downloads_folder() / RECORD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(url): str(digest) for url, digest in content.items()} if isinstance(content, dict) else {}


def _record(sums: Mapping[str, str]) -> None:
    _write(downloads_folder() / RECORD, dict(sorted(sums.items())))


def _write(path: Path, content: Mapping) -> None:
    """Write a file of this folder whole; a ledger lets it be replaced while it is as it was written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Ledger(downloads_folder()).start()
    write_text(path, json.dumps(content, indent=2, ensure_ascii=False) + "\n")


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def described(found: Fetched) -> str:
    """A line of a list: name, size, what it makes."""
    return f"{found.known.title} ({in_bytes(found.size)})"
