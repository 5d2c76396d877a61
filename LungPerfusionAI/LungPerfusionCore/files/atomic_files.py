"""The one way in which a single file is written: complete or not at all, and never over one that is not ours.

``whole_file`` is for everybody who writes: reports, tables, caches, checkpoints, weights. A file is ours when it lies in a hidden folder
of this very process (``abandoned_folders``), or when a ledger knows its content: a small file in a folder that runs come back to (a
training run, a cohort, a folder that a panel exports into), which lists what was written there with checksums. A file that its ledger does
not know, or that was changed since, is refused in words.
"""

from __future__ import annotations

import contextlib
import csv
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..sentence import Sentence
from .abandoned_folders import is_private, owned_folder, remove_abandoned
from .csv_cells import as_text
from .json_text import parsed
from .paths import absolute
from .result_placement import checksum, files_in, rename_new

LEDGER = ".lungperfusion-files.jsonl"
STEM = ".lungperfusion-writing"
#: How far above a file its ledger may lie: DIR/stages/x.safetensors, DIR/model/model.json.
_LEVELS = 4


class Ledger:
    """What was written into a folder and below: lines that are only added, so that processes side by side do not lose each other's."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.path = folder / LEDGER

    @classmethod
    def over(cls, folder: Path) -> Ledger | None:
        """The ledger of ``folder`` or of the nearest folder above that has one."""
        place = absolute(folder)
        return next((cls(each) for each in (place, *place.parents)[:_LEVELS] if (each / LEDGER).is_file()), None)

    def name_of(self, path: Path) -> str:
        """A file's name in the ledger."""
        return absolute(path).relative_to(absolute(self.folder)).as_posix()

    def known(self) -> dict[str, list[str]]:
        """Every file that was written here with the checksums that it has had, the last one last."""
        found: dict[str, list[str]] = {}
        try:
            text = self.path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return found
        for line in text.splitlines():
            with contextlib.suppress(ValueError, KeyError, TypeError):  # the line that a killed run did not finish
                entry = parsed(line)
                found.setdefault(str(entry["path"]), []).append(str(entry["sha256"]))
        return found

    def files(self) -> dict[str, str]:
        """The files that are there as they were written: path -> checksum."""
        found = {}
        for name, sums in sorted(self.known().items()):
            path = self.folder / name
            if path.is_file() and (own := checksum(path)) in sums:
                found[name] = own
        return found

    def enter(self, path: Path, digest: str) -> None:
        """Say what is about to be written: before, so that a run killed right after the writing has not made a stranger of its file."""
        line = json.dumps({"path": self.name_of(path), "sha256": digest}, ensure_ascii=False) + "\n"
        with self.path.open("ab") as stream:
            if stream.tell() and not self._ends_well():
                line = "\n" + line
            stream.write(line.encode("utf-8"))

    def _ends_well(self) -> bool:
        with self.path.open("rb") as stream:
            stream.seek(-1, os.SEEK_END)
            return stream.read(1) == b"\n"

    def start(self) -> Ledger:
        """Begin an empty ledger where there is none."""
        self.path.touch()
        return self


def check_ours(path: Path, what: str = "") -> bool:
    """Whether something is at ``path`` that may be replaced; False where nothing is there. InputError where it may not."""
    if not os.path.lexists(path):
        return False
    if is_private(path.parent):
        return True
    ledger = Ledger.over(path.parent)
    is_file = path.is_file() and not path.is_symlink() and path.stat().st_mode & 0o222
    if is_file and ledger is not None and checksum(path) in ledger.known().get(ledger.name_of(path), ()):
        return True
    raise InputError(
        Sentence(
            "{file} in the folder {folder} is not as this extension wrote it, or was not written by it, and "
            "would be replaced{what}; move it away, or choose another folder.",
            file=path.name,
            folder=path.parent.name,
            what=what,
        )
    )


@contextlib.contextmanager
def whole_file(path: Path | str, *, keep: bool = False, again: bool = False) -> Iterator[Path]:
    """``with whole_file(path) as partial: ...`` write ``partial`` (same name, elsewhere); then it is at ``path``, by one rename.

    ``keep``: where there is a file already, it stays and the new one is dropped: for caches, whose names say what they hold. ``again``: the
    file will be written again (a checkpoint), so its folder gets a ledger where there is none above it. Without an
    exception the file is complete and as readable as any new one; with one, everything is as it was. Folders are made. Raises InputError
    where the place is not ours to replace, before and after the writing.
    """
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not keep:
        check_ours(path)
    work = owned_folder(path.parent, STEM)
    try:
        yield work / path.name
        if again and not is_private(path.parent) and Ledger.over(path.parent) is None:
            Ledger(path.parent).start()
        place_file(work / path.name, path, keep=keep)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def place_file(source: Path, path: Path, *, keep: bool = False) -> None:
    """Put a complete file at ``path``, as ``whole_file`` does."""
    umask = os.umask(0)
    os.umask(umask)
    source.chmod(0o666 & ~umask)  # some writers make files for their owner alone
    private = is_private(path.parent.resolve())
    ledger = None if private else Ledger.over(path.parent)
    if ledger is not None or not private:
        digest = checksum(source, store=True)
    if keep and path.is_file():
        return
    replace = check_ours(path)
    if ledger is not None:
        ledger.enter(path, digest)
    if replace:
        source.replace(path)
        return
    try:
        rename_new(source, path)
    except FileExistsError as error:
        if not keep:
            raise InputError(
                Sentence(
                    "{file} has appeared in the folder {folder} meanwhile; choose another folder.", file=path.name, folder=path.parent.name
                )
            ) from error


@contextlib.contextmanager
def export(folder: Path | str) -> Iterator[Path]:
    """``with export(folder) as staging: ...`` write files into ``staging``; then all of them are in ``folder``, which exists.

    An earlier export's files are replaced while they are as they were written; for that the folder gets a ledger. InputError, with
    everything as it was, where one of the names is somebody else's.
    """
    folder = Path(folder)
    if is_private(folder.resolve()):
        yield folder
        return
    remove_abandoned(folder, STEM)
    work = owned_folder(folder, STEM)
    try:
        yield work
        names = files_in(work)
        for name in names:
            check_ours(folder / name)
        if names and Ledger.over(folder) is None:
            Ledger(folder).start()
        for name in names:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            place_file(work / name, folder / name)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def others_in(folder: Path) -> bool:
    """Whether a folder holds anything but what a run killed at its very beginning leaves: an empty ledger, files being written."""
    return any(path.name != LEDGER and not path.name.startswith(f"{STEM}.h") for path in folder.iterdir()) or bool(Ledger(folder).files())


def tidy(folder: Path) -> None:
    """Remove what killed runs were writing in ``folder`` and in its folders."""
    for place in (folder, *(each for each in folder.iterdir() if each.is_dir() and not each.is_symlink())):
        remove_abandoned(place, STEM)


def write_text(path: Path | str, text: str) -> Path:
    """Write a text file (UTF-8) whole; return its path."""
    with whole_file(path) as partial:
        partial.write_text(text, encoding="utf-8")
    return Path(path)


def write_csv(path: Path | str, header: Sequence[Any], rows: Iterable[Sequence[Any]], *, line_end: str = "\r\n") -> Path:
    """Write a CSV table (UTF-8) whole, no cell a formula (``csv_cells``); return its path."""
    with whole_file(path) as partial, partial.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, lineterminator=line_end)
        writer.writerow([as_text(cell) for cell in header])
        writer.writerows([as_text(cell) for cell in row] for row in rows)
    return Path(path)


def write_figure(figure: Any, path: Path | str, **options: Any) -> Path:
    """Save a matplotlib figure whole; return its path."""
    with whole_file(path) as partial:
        figure.savefig(partial, **options)
    return Path(path)
