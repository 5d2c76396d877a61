"""Results appear complete or not at all.

Everything a run writes goes into a hidden folder beside the output (same file system) and is moved into place by
rename when the case is complete. A run that fails, is cancelled or is killed leaves the output as it was; what a
killed run leaves in its hidden folder is removed by the next run beside it.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import shutil
import sys
from abc import ABC, abstractmethod
from pathlib import Path

from .errors import Cancelled, InputError, LungPerfusionError
from .leftovers import abandoned, owned_folder, remove_abandoned

RESULT_NAME = "result.json"

#: Below this the file system counts as full when a writer failed without saying why (ITK and VTK do not say).
FULL_BYTES = 1 << 20


def disk_full(error: BaseException | None, folder: Path) -> bool:
    """Whether ``error`` means, or the free space beside ``folder`` suggests, that the disk is full."""
    while error is not None:
        if isinstance(error, OSError) and error.errno is not None:
            return error.errno in (errno.ENOSPC, errno.EDQUOT)
        error = error.__cause__ or error.__context__
    try:
        return shutil.disk_usage(folder).free < FULL_BYTES
    except OSError:
        return False


def _system_error(error: BaseException | None) -> OSError | None:
    """What the system said, where that lies behind ``error`` (matplotlib's PDF writer stumbles over its own clean-up)."""
    while error is not None:
        if isinstance(error, OSError) and error.errno is not None:
            return error
        error = error.__cause__ or error.__context__
    return None


def exchange(first: Path, second: Path) -> bool:
    """Swap two paths in one step where the system can (Linux, macOS); False where it cannot."""
    if sys.platform == "linux":
        call, arguments = "renameat2", (-100, os.fsencode(first), -100, os.fsencode(second), 2)  # AT_FDCWD, RENAME_EXCHANGE
    elif sys.platform == "darwin":
        call, arguments = "renamex_np", (os.fsencode(first), os.fsencode(second), 2)  # RENAME_SWAP
    else:
        return False
    function = getattr(ctypes.CDLL(None, use_errno=True), call, None)
    return function is not None and function(*arguments) == 0


def is_result(path: Path) -> bool:
    """Whether ``path`` is a ``result.json`` of this project."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(record, dict) and {"command", "status", "inputs", "measurements", "software"} <= record.keys()


def _follow_umask(folder: Path) -> None:
    """Temporary folders, and some writers' files, are for their owner alone; results are as readable as any new file."""
    umask = os.umask(0)
    os.umask(umask)
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod((0o777 if path.is_dir() else 0o666) & ~umask)


class _Staging(ABC):
    """What a folder of results and a pair of result files have in common: the hidden folder and its end."""

    def __init__(self, target: Path | str):
        self.shown = str(target)  # messages name the output as the person did
        self.target = Path(os.path.realpath(target))
        self._folder: Path | None = None
        self._made_parents: list[Path] = []

    @property
    def _stem(self) -> str:
        return f".{self.target.name}.partial"

    def check(self) -> None:
        """Refuse (InputError) a target that may not be written or replaced. Cheap: call it before computing."""
        try:
            self._check()
            there = next(folder for folder in self.target.parents if folder.exists())
            if not os.access(there, os.W_OK | os.X_OK):  # said now rather than after minutes of computing
                raise InputError(f"The output {self._named} cannot be written: the folder {there} is not writable.")
        except OSError as error:  # a name too long, a folder that may not be looked into
            raise InputError(f"The output {self._named} cannot be written: {error.strerror or error}.") from error

    @property
    def _named(self) -> str:
        """The output as a message names it."""
        return self.shown if len(self.shown) <= 120 else self.shown[:119] + "…"

    @abstractmethod
    def _check(self) -> None:
        """What ``check`` does; may raise OSError."""

    @abstractmethod
    def _commit(self, staging: Path) -> None:
        """Move what is complete in ``staging`` into place."""

    def __enter__(self) -> Path:
        self.check()
        parent = self.target.parent
        try:
            missing = [folder for folder in (parent, *parent.parents) if not folder.exists()]
            for folder in reversed(missing):
                folder.mkdir()
                self._made_parents.append(folder)
            self._recover(parent)
            self._folder = owned_folder(parent, self._stem)
        except OSError as error:
            self._remove_made_parents()
            if disk_full(error, parent):
                raise LungPerfusionError(f"The disk is full, so {self.shown} could not be written.") from error
            raise InputError(f"The output {self.shown} cannot be written: {error.strerror or error}.") from error
        return self._folder

    def __exit__(self, kind, error, trace) -> bool:
        staging = self._folder
        full = None
        try:
            if error is None:
                _follow_umask(staging)
                self._commit(staging)
                return False
            if isinstance(error, Exception) and not isinstance(error, (InputError, Cancelled)) and disk_full(error, staging):
                full = error
            elif isinstance(error, Exception) and not isinstance(error, LungPerfusionError) and _system_error(error):
                reason = _system_error(error).strerror
                raise LungPerfusionError(f"The output {self._named} could not be written: {reason}.") from error
        except OSError as failure:
            if not disk_full(failure, staging):
                raise LungPerfusionError(
                    f"The output {self.shown} could not be put in place: {failure.strerror or failure}.") from failure
            full = failure
        finally:
            shutil.rmtree(self._folder, ignore_errors=True)
            if not self.target.exists():
                self._remove_made_parents()
        if full is not None:
            raise LungPerfusionError(
                f"The disk is full, so {self.shown} could not be written; nothing was kept.") from full
        return False

    def _recover(self, parent: Path) -> None:
        remove_abandoned(parent, self._stem)

    def _remove_made_parents(self) -> None:
        for folder in reversed(self._made_parents):
            try:
                folder.rmdir()
            except OSError:
                return  # somebody else has put something there meanwhile: it is theirs


class CaseOutput(_Staging):
    """A folder of results: ``with CaseOutput(directory) as staging: ...`` write into ``staging``.

    ``directory`` may be absent, empty, or a previous result (it has a ``result.json``), which is replaced. Anything
    else is refused with InputError. Without an exception ``staging`` must hold a ``result.json`` when the block ends.
    """

    def __init__(self, directory: Path | str):
        super().__init__(directory)

    @property
    def _old_stem(self) -> str:
        return f".{self.target.name}.replaced"

    def _check(self) -> None:
        if not self.target.name:
            raise InputError(f"The output {self.shown} is not a folder that can be made.")
        if self.target.exists() and not self.target.is_dir():
            raise InputError(f"The output {self.shown} is a file; give a folder.")
        if self.target.is_dir() and any(self.target.iterdir()) and not is_result(self.target / RESULT_NAME):
            raise InputError(f"The output folder {self.shown} is not empty and is not a previous result; "
                             "give another folder.")

    def _commit(self, staging: Path) -> None:
        if not is_result(staging / RESULT_NAME):
            raise RuntimeError(f"the case was finished without its {RESULT_NAME}")
        if self.target.is_dir() and not any(self.target.iterdir()):
            self.target.rmdir()
        if not self.target.exists():
            os.rename(staging, self.target)
        elif not exchange(staging, self.target):
            # Two renames, where the system cannot swap: _recover puts the old result back if a kill falls in between.
            old = owned_folder(self.target.parent, self._old_stem)
            os.rename(self.target, old / "case")
            os.rename(staging, self.target)
            shutil.rmtree(old, ignore_errors=True)

    def _recover(self, parent: Path) -> None:
        super()._recover(parent)
        for old in abandoned(parent, self._old_stem):
            if (old / "case").is_dir() and not self.target.exists():
                os.rename(old / "case", self.target)
            shutil.rmtree(old, ignore_errors=True)


class FileOutput(_Staging):
    """One result file with its record beside it (``lungs.seg.nrrd`` and ``lungs.json``).

    ``with FileOutput(file) as staging: ...`` writes both into ``staging`` under their final names. A file that has no
    record of ours beside it is never overwritten.
    """

    def __init__(self, file: Path | str, suffix: str):
        """``suffix`` is the ending that is replaced by ``.json`` for the record, e.g. ``.seg.nrrd``."""
        super().__init__(file)
        self.suffix = suffix

    @property
    def record(self) -> Path:
        name = self.target.name
        stem = name[:-len(self.suffix)] if name.lower().endswith(self.suffix) else name
        return self.target.with_name(stem + ".json")

    def _check(self) -> None:
        if not self.target.name.lower().endswith(self.suffix) or len(self.target.name) == len(self.suffix):
            raise InputError(f"The output {self.shown} must be a file that ends in {self.suffix}.")
        for path in (self.target, self.record):
            if path.is_dir():
                raise InputError(f"The output {self.shown} or its record is a folder; give a file that ends in {self.suffix}.")
        if (self.target.exists() or self.record.exists()) and not is_result(self.record):
            raise InputError(f"The output {self.shown} exists and is not a previous result; give another file.")

    def _commit(self, staging: Path) -> None:
        if not is_result(staging / self.record.name) or not (staging / self.target.name).is_file():
            raise RuntimeError("the case was finished without its file or its record")
        # Two renames cannot be one, so the complete pair is first put aside under a name that the next run knows:
        # should this process be killed between the two, that run carries the second one out.
        ready = staging.with_name(staging.name.replace(self._stem, self._ready_stem, 1))
        os.rename(staging, ready)
        self._folder = ready
        self._put(ready)

    @property
    def _ready_stem(self) -> str:
        return f".{self.target.name}.ready"

    def _put(self, ready: Path) -> None:
        try:
            if (ready / self.record.name).exists():
                os.replace(ready / self.record.name, self.record)
        finally:
            os.replace(ready / self.target.name, self.target)

    def _recover(self, parent: Path) -> None:
        super()._recover(parent)
        for ready in abandoned(parent, self._ready_stem):
            if (ready / self.target.name).is_file():
                self._put(ready)
            shutil.rmtree(ready, ignore_errors=True)
