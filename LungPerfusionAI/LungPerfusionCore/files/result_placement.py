"""A set of files takes the place of an earlier one in a folder that may hold other things: nothing but the earlier set is touched.

A set is the files that a record (``result.json``, or ``lungs.json`` beside ``lungs.seg.nrrd``) lists with their checksums. The new
set lies complete in ``work``/new, on the same file system. The earlier set is moved into ``work``/old, its record first; then the new
set is moved in, its record last. So whoever finds a record finds all that it lists, and who finds none has no result to read.

A journal in ``work`` says what moves, and its name how far it has come. When a run is killed in between, ``settle`` (called by the
next run, or by a reader that wants to know) brings the earlier set back or the new one in. No rename ever replaces a file: a place that
somebody has taken meanwhile stays theirs.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import hashlib
import json
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..errors import InputError

NEW, OLD = "new", "old"
MOVING, PLACING, RETURNING = "moving.json", "placing.json", "returning.json"


def rename_new(source: Path, target: Path) -> None:
    """Rename; FileExistsError where ``target`` is taken (in one step with the renaming where the system can: Linux, macOS, Windows)."""
    if sys.platform == "linux":
        call, arguments = "renameat2", (-100, os.fsencode(source), -100, os.fsencode(target), 1)  # AT_FDCWD, RENAME_NOREPLACE
    elif sys.platform == "darwin":
        call, arguments = "renamex_np", (os.fsencode(source), os.fsencode(target), 4)  # RENAME_EXCL
    else:
        call, arguments = "", ()
    function = getattr(ctypes.CDLL(None, use_errno=True), call, None) if call else None
    if function is not None:
        if function(*arguments) == 0:
            return
        number = ctypes.get_errno()
        if number not in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP):  # a file system that cannot
            raise OSError(number, os.strerror(number), str(source), None, str(target))
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    source.rename(target)


def checksum(path: Path, *, store: bool = False) -> str:
    """SHA-256 of a file; ``store``: have its bytes on the disk, not only on their way, when this returns."""
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        if store:
            with contextlib.suppress(OSError):  # a file system, or Windows, that wants it open for writing
                os.fsync(stream.fileno())
    return digest


def files_in(folder: Path) -> list[str]:
    """All files below ``folder``, relative, with slashes. RuntimeError for anything that is neither a file nor a folder."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            raise RuntimeError(f"{path.name} is no file")
        if path.is_file():
            found.append(path.relative_to(folder).as_posix())
    return found


@contextlib.contextmanager
def alone(place: Path) -> Iterator[None]:
    """One exchange at a time in a folder; a lock that goes with its process. Where the system has none, nothing is locked."""
    try:
        import fcntl

        handle = os.open(place, os.O_RDONLY)
    except (ImportError, OSError):
        yield
        return
    try:
        with contextlib.suppress(OSError):  # some network drives
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def exchange(work: Path, place: Path, new: Mapping[str, str], old: Mapping[str, str]) -> None:
    """Put the set ``new`` (relative path -> checksum, record last) in the place of ``old`` (record first).

    Raises InputError, with everything as it was, when a file of ``old`` is not what its record says, or a place is taken. Any other
    error, too, leaves the earlier set; call inside ``alone(place)``.
    """
    made: list[str] = []
    try:
        _make_folders(place, new, made)
        for name in old:
            (work / OLD / name).parent.mkdir(parents=True, exist_ok=True)
        partial = work / "journal"
        with partial.open("w", encoding="utf-8") as stream:
            json.dump({"new": dict(new), "old": dict(old), "folders": made}, stream)
            stream.flush()
            os.fsync(stream.fileno())
        partial.rename(work / MOVING)
        for name, known in old.items():
            (place / name).rename(work / OLD / name)
            if checksum(work / OLD / name) != known:
                raise InputError(f"{name} was changed while the new result was computed; move it away, or give another folder.")
        (work / MOVING).rename(work / PLACING)
        for name in new:
            try:
                rename_new(work / NEW / name, place / name)
            except FileExistsError as error:
                raise InputError(f"{name} has appeared while the result was computed; move it away, or give another folder.") from error
    except BaseException:
        if (work / PLACING).is_file():
            (work / PLACING).rename(work / RETURNING)
        if not moved(work):
            _remove_empty(place, made)
        settle(work, place)
        raise
    (work / PLACING).unlink()
    parents = {parent for name in old for parent in Path(name).parents if parent != Path()}
    _remove_empty(place, sorted((parent.as_posix() for parent in parents), key=len))


def moved(work: Path) -> bool:
    """Whether an exchange has begun in ``work`` and not ended: then it may hold files of the earlier set."""
    return any((work / name).is_file() for name in (MOVING, PLACING, RETURNING))


def settle(work: Path, place: Path) -> None:
    """End an exchange that was interrupted: forward when the new set was on its way in, else back. Afterwards ``work`` may be deleted.

    May be interrupted itself and called again. InputError where somebody's file is in the way; ``work`` is to be kept then.
    """
    state = next((name for name in (RETURNING, PLACING, MOVING) if (work / name).is_file()), None)
    if state is None:
        return
    journal = json.loads((work / state).read_text(encoding="utf-8"))
    if state == PLACING:
        for name in journal["new"]:
            _put(work, NEW, place, name)
    else:
        for name in reversed(journal["new"]) if state == RETURNING else ():
            here, there = work / NEW / name, place / name
            if not here.exists() and there.is_file() and not there.is_symlink() and checksum(there) == journal["new"][name]:
                there.rename(here)
        for name in reversed(journal["old"]):
            _put(work, OLD, place, name)
        _remove_empty(place, journal["folders"])
    (work / state).unlink()


def _put(work: Path, part: str, place: Path, name: str) -> None:
    if not (work / part / name).exists():
        return
    try:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        rename_new(work / part / name, place / name)
    except (FileExistsError, NotADirectoryError) as error:
        raise InputError(
            f"An interrupted run must put {name} into the folder {place.name}, where somebody else's is now; move that one away "
            f"and run again (the run's own lies in {work.name})."
        ) from error


def _make_folders(place: Path, names: Mapping[str, str], made: list[str]) -> None:
    """Make the folders of files to come, outer ones first; ``made`` gets those that were not there."""
    for name in names:
        for parent in reversed(Path(name).parents):
            if not (place / parent).is_dir():
                (place / parent).mkdir()
                made.append(parent.as_posix())


def _remove_empty(place: Path, folders: list[str]) -> None:
    for name in reversed(folders):
        with contextlib.suppress(OSError):  # somebody has put something there: it is theirs
            (place / name).rmdir()
